"""Files of other programs as plain tables and features. Nothing here knows the plan or changes it.

Every reader takes bytes, refuses what could exhaust the machine or reach out of it, and names what it does not read.
"""
