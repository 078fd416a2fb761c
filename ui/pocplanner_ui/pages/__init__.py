"""The pages of the main window, one file each; listed in :mod:`pocplanner_ui.pages.registry`."""
