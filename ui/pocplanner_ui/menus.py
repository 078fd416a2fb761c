"""The menus and the tool bar of the window: which command stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QToolBar

from pocplanner_ui.language_menu import LanguageMenu
from pocplanner_ui.view_menu import add_view_menu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from pocplanner_ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def add_menus(window: MainWindow) -> tuple[QMenu, LanguageMenu]:
    """Fill the menu bar of *window*; the menu File, and the choice of a language in View."""
    does, bar = window.commands, window.menuBar()
    file_menu = bar.addMenu(_tr("&File"))
    file_menu.addActions((does.start, does.new, does.open, does.save, does.save_as, does.read_in))
    file_menu.addAction(does.preview)
    file_menu.addMenu(_tr("&Export")).addActions(does.exports)
    file_menu.addActions((window.packs.action, does.quit))
    bar.addMenu(_tr("&Edit")).addActions((does.undo, does.redo, does.find, does.quick))
    bar.addMenu(_tr("&Go")).addActions((does.next_open, does.last_open))
    help_menu = bar.addMenu(_tr("&Help"))
    help_menu.addActions((does.help, window.field_guide.action, window.guide.action, does.tour))
    help_menu.addActions(window.glossary.actions)
    view_menu = add_view_menu(window)
    view_menu.addSeparator()
    languages = LanguageMenu(window)
    view_menu.addMenu(languages)
    return file_menu, languages


def add_tool_bar(window: MainWindow) -> QToolBar:
    """Put the main commands under the menu bar of *window*."""
    does = window.commands
    bar = QToolBar(_tr("Main commands"))
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setIconSize(QSize(18, 18))
    window.addToolBar(bar)
    groups = ((does.new, does.open, does.save), (does.undo, does.redo), (does.next_open, does.preview, does.help))
    for group in groups:
        if bar.actions():
            bar.addSeparator()
        bar.addActions(group)
    return bar
