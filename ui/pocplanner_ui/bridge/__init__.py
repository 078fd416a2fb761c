"""What stands between the core and the widgets: the session as a QObject, background work, item models."""
