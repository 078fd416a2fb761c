"""Ways out of the program other than the brief: tables, documents and files for other programs.

Every export says what it holds before it leaves, and is read back and counted before it is written.
"""
