"""The plan of a security operation as frozen values. No input or output, no clock, no reasoning."""
