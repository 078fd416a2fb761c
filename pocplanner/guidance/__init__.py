"""The guidance library: what an entry is, how entries are loaded, checked and compiled."""
