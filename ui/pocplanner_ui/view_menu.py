"""The View menu: colours and text size, chosen at run time and remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from pocplanner_ui import theme
from pocplanner_ui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEME_KEY, SIZE_KEY = "look/colours", "look/text_size"


def settings() -> QSettings:
    """Where the choice is kept: a file of the user, on every system."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "POC Planner", "POC Planner")


def restore(app: QApplication) -> None:
    """Put on what was chosen last; what the file holds and nobody offers is left aside."""
    kept = settings()
    scheme, size = str(kept.value(SCHEME_KEY, "")), str(kept.value(SIZE_KEY, ""))
    theme.wear(
        app,
        Scheme(scheme) if scheme in list(Scheme) else None,
        int(size) if size in map(str, theme.TEXT_SIZES) else None,
    )


class ViewMenu(QMenu):
    """Colours and text size, each a choice of which one is ticked."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&View"))
        self.schemes: dict[Scheme, QAction] = {}
        self.sizes: dict[int, QAction] = {}
        words = {
            Scheme.SYSTEM: self.tr("Colours as the &system"),
            Scheme.LIGHT: self.tr("&Light"),
            Scheme.DARK: self.tr("&Dark"),
            Scheme.HIGH_CONTRAST: self.tr("&High contrast"),
        }
        group = QActionGroup(self)
        for scheme, word in words.items():
            self.schemes[scheme] = self._choice(group, word, partial(self.choose, scheme=scheme))
        self.addSeparator()
        group = QActionGroup(self)
        for size in theme.TEXT_SIZES:
            word = self.tr("Text at {size} %").format(size=size)
            self.sizes[size] = self._choice(group, word, partial(self.choose, size=size))
        self._show_choice()

    def _choice(self, group: QActionGroup, text: str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(lambda _=False: run())
        group.addAction(action)
        self.addAction(action)
        return action

    def choose(self, *, scheme: Scheme | None = None, size: int | None = None) -> None:
        """Put on other colours or another text size, and remember it."""
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a menu needs the program"
        theme.wear(app, scheme, size)
        kept = settings()
        kept.setValue(SCHEME_KEY, theme.scheme().value)
        kept.setValue(SIZE_KEY, theme.text_size())
        self._show_choice()

    def _show_choice(self) -> None:
        self.schemes[theme.scheme()].setChecked(True)
        self.sizes[theme.text_size()].setChecked(True)


def add_view_menu(window: QMainWindow) -> ViewMenu:
    """Put the menu before the last one of *window*, which is Help."""
    menu = ViewMenu(window)
    window.menuBar().insertMenu(window.menuBar().actions()[-1], menu)
    return menu
