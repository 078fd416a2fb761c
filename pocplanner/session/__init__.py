"""Editing a plan: commands, undo history, change sets. What the desktop program and the command line drive."""
