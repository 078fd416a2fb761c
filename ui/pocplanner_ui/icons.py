"""Icons for the main commands, loaded after the window is there: the icon font is slow to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner_ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QIcon

    from pocplanner_ui.main_window import MainWindow


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """An icon of the Font Awesome 6 set, for example ``fa6s.plus``, in a colour or in those of the theme."""
    import qtawesome

    tints = theme.colours()
    found: QIcon = qtawesome.icon(name, color=colour or tints.muted, color_disabled=tints.disabled)
    return found


def decorate(window: MainWindow) -> None:
    """Give the commands of the window their icons."""
    names = {
        window.commands.new: "fa6s.file",
        window.commands.open: "fa6s.folder-open",
        window.commands.save: "fa6s.floppy-disk",
        window.commands.undo: "fa6s.rotate-left",
        window.commands.redo: "fa6s.rotate-right",
        window.commands.next_open: "fa6s.forward-step",
        window.commands.preview: "fa6s.print",
        window.commands.help: "fa6s.circle-question",
    }
    for action, name in names.items():
        action.setIcon(icon(name))
