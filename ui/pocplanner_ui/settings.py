"""What the program remembers between two starts on this computer; no plan is in it."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def settings() -> QSettings:
    """The settings of the person at this computer: a small file in their own folder, on every system."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "pocplanner", "pocplanner")
