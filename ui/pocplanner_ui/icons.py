"""Icons for the main commands, loaded after the window is there: the icon font is slow to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner_ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from pocplanner_ui.main_window import MainWindow


def icon(name: str) -> QIcon:
    """An icon of the Font Awesome 6 set, for example ``fa6s.plus``, in the colours of the theme."""
    import qtawesome

    tints = theme.colours()
    found: QIcon = qtawesome.icon(name, color=tints.muted, color_disabled=tints.disabled)
    return found


def decorate(window: MainWindow) -> None:
    """Give the commands of the window their icons."""
    names = {
        window.new_action: "fa6s.file",
        window.open_action: "fa6s.folder-open",
        window.save_action: "fa6s.floppy-disk",
        window.undo_action: "fa6s.rotate-left",
        window.redo_action: "fa6s.rotate-right",
        window.next_open_action: "fa6s.forward-step",
        window.preview_action: "fa6s.print",
        window.help_action: "fa6s.circle-question",
    }
    for action, name in names.items():
        action.setIcon(icon(name))
