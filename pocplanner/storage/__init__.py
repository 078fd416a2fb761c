"""Files of the program: strict reading, durable saving, recovery after a crash, and the plan's file format."""
