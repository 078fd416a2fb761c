from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from pocplanner_ui import theme, view_menu
from pocplanner_ui.theme import Scheme
from pocplanner_ui.view_menu import ViewMenu, add_view_menu

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def menu(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ViewMenu]:
    """The menu, with a file of settings of its own; the look is given back."""
    before = theme.scheme(), theme.text_size()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("File")
    window.menuBar().addMenu("Help")
    yield add_view_menu(window)
    theme.wear(qapp, *before)


def test_that_the_menu_stands_before_help(menu: ViewMenu) -> None:
    window = menu.parent()
    assert isinstance(window, QMainWindow)
    titles = [one.title() for one in window.menuBar().findChildren(QMenu) if one.title()]
    assert [action.text() for action in window.menuBar().actions()] == ["File", "&View", "Help"]
    assert set(titles) >= {"File", "Help"}


def test_that_a_choice_is_worn_ticked_and_remembered(menu: ViewMenu, qapp: QApplication) -> None:
    menu.schemes[Scheme.HIGH_CONTRAST].trigger()
    menu.sizes[150].trigger()
    assert (theme.scheme(), theme.text_size()) == (Scheme.HIGH_CONTRAST, 150)
    assert [one for one, action in menu.schemes.items() if action.isChecked()] == [Scheme.HIGH_CONTRAST]
    assert [one for one, action in menu.sizes.items() if action.isChecked()] == [150]
    theme.wear(qapp, Scheme.LIGHT, 100)
    view_menu.restore(qapp)
    assert (theme.scheme(), theme.text_size()) == (Scheme.HIGH_CONTRAST, 150)


def test_that_a_spoilt_file_of_settings_changes_nothing(menu: ViewMenu, qapp: QApplication) -> None:
    theme.wear(qapp, Scheme.DARK, 125)
    kept = view_menu.settings()
    kept.setValue(view_menu.SCHEME_KEY, "mauve")
    kept.setValue(view_menu.SIZE_KEY, "a lot")
    view_menu.restore(qapp)
    assert (theme.scheme(), theme.text_size()) == (Scheme.DARK, 125)
