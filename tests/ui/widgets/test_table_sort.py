"""Sorting by keys: every table that a click at a head sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.model.situation import Place
from pocplanner_ui.widgets.collection import CollectionEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge


@pytest.fixture
def editor(qtbot: QtBot, bridge: SessionBridge) -> CollectionEditor:
    made = CollectionEditor(
        bridge, Place, "situation.places", columns=("name", "place_kind"), noun="place", beside=True
    )
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.view.setFocus()
    return made


def names(editor: CollectionEditor) -> list[str]:
    model = editor.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_that_keys_sort_by_each_column_in_turn_and_then_as_the_plan_has_it(editor: CollectionEditor) -> None:
    as_planned = names(editor)
    QTest.keyClick(editor.view, Qt.Key.Key_F9)
    assert names(editor) == sorted(as_planned)
    assert editor.view.accessibleDescription() == "Sorted by Name, upwards"
    QTest.keyClick(editor.view, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert names(editor) == sorted(as_planned, reverse=True)
    assert editor.view.accessibleDescription() == "Sorted by Name, downwards"
    QTest.keyClick(editor.view, Qt.Key.Key_F9)
    assert editor.view.accessibleDescription() == "Sorted by Kind, upwards"
    QTest.keyClick(editor.view, Qt.Key.Key_F9)
    assert names(editor) == as_planned
    assert editor.view.accessibleDescription() == ""
