"""What stands side by side where there is room, and one above the other where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_a_row_breaks_where_it_is_too_narrow_and_mends_where_there_is_room(qtbot: QtBot) -> None:
    first, second = QPushButton("First"), QPushButton("Second")
    row = Row(first, second)
    frame = QWidget()  # a window of its own would not become narrower than it was asked for
    qtbot.addWidget(frame)
    row.setParent(frame)
    row.resize(2000, 100)
    frame.show()
    qtbot.waitUntil(lambda: second.x() > first.x() and second.y() == first.y())
    row.resize(row.row_width() - 10, 100)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert row.minimumSizeHint().width() < row.row_width() == row.sizeHint().width()
    row.resize(row.row_width(), 100)
    qtbot.waitUntil(lambda: second.x() > first.x() and second.y() == first.y())


def test_that_parts_turn_where_they_have_no_room_and_keep_a_least_height(qtbot: QtBot) -> None:
    parts = SideBySide()
    frame = QWidget()
    qtbot.addWidget(frame)
    parts.setParent(frame)
    for _ in range(2):
        part = QWidget()
        part.setMinimumWidth(200)
        parts.addWidget(part)
    parts.resize(600, 400)
    frame.show()
    assert parts.orientation() is Qt.Orientation.Horizontal
    parts.setSizes([220, 376])
    kept = parts.sizes()
    parts.resize(300, 400)
    qtbot.waitUntil(lambda: parts.orientation() is Qt.Orientation.Vertical)
    assert parts.minimumSizeHint().width() == 200
    assert parts.minimumSizeHint().height() > 300
    parts.resize(600, 400)
    qtbot.waitUntil(lambda: parts.orientation() is Qt.Orientation.Horizontal)
    assert parts.sizes() == kept
