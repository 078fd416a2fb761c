from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QTableView, QTreeView

from pocplanner.model.situation import Place
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.readiness import ReadinessPage
from pocplanner_ui.pages.register import RegisterPage
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.table_copy import TableCopy
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge


SHOWN: list[QMainWindow] = []
"""The window of the running test; qtbot alone does not keep it."""


def put_on_show(qtbot: QtBot, widget: QWidget) -> QMainWindow:
    window = QMainWindow()
    SHOWN[:] = [window]
    window.setCentralWidget(widget)
    qtbot.addWidget(window)
    window.resize(1200, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    columns = (
        Column[tuple[str, str]]("Name", lambda row: row[0]),
        Column[tuple[str, str]]("Value", lambda row: row[1]),
    )
    made = RowsView()
    rows = (("Camp A", "12,500"), ("=1+1", "-4"), ("two\nlines", "x"))
    made.setModel(TupleTableModel(columns, rows, parent=made))
    put_on_show(qtbot, made)
    made.setFocus()
    return made


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def status_of(view: QWidget) -> str:
    window = view.window()
    assert isinstance(window, QMainWindow)
    return window.statusBar().currentMessage()


def test_that_ctrl_c_copies_the_chosen_rows_with_headings_in_three_forms(view: RowsView) -> None:
    choose = view.selectionModel().select
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    choose(view.model().index(1, 0), flags)
    choose(view.model().index(0, 0), flags)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard().text() == "Name\tValue\nCamp A\t12500\n'=1+1\t-4\n"
    assert clipboard().data("text/csv").toStdString() == "Name,Value\r\nCamp A,12500\r\n'=1+1,-4\r\n"
    assert "<td>12500</td>" in clipboard().html()
    assert status_of(view) == "2 rows copied"


def test_that_ctrl_shift_c_copies_all_rows_that_are_shown(view: RowsView) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_C, both)
    assert clipboard().text().splitlines()[-2:] == ['"two', 'lines"\tx']
    assert status_of(view) == "3 rows copied"


def test_that_nothing_is_copied_while_nothing_is_chosen(view: RowsView) -> None:
    QGuiApplication.clipboard().setText("kept")
    view.copying.copy_chosen()
    assert clipboard().text() == "kept"
    assert status_of(view) == "Nothing was copied: no row is chosen."


def test_that_the_menu_of_the_view_holds_both_commands(view: RowsView) -> None:
    assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert [action.text() for action in view.actions()] == ["Copy rows", "Copy all rows"]


def test_that_filtered_rows_are_not_copied(qtbot: QtBot, bridge: SessionBridge) -> None:
    editor = CollectionEditor(bridge, Place, "situation.places", columns=("name",))
    put_on_show(qtbot, editor)
    editor.search.setText("town")
    editor.view.copying.copy_all()
    headings, *rows = clipboard().text().splitlines()
    assert headings.startswith("Name\tKind of place\t")
    assert [row.partition("\t")[0] for row in rows] == ["Town B"]


def test_that_with_several_rows_chosen_nothing_is_removed(qtbot: QtBot, bridge: SessionBridge) -> None:
    editor = CollectionEditor(bridge, Place, "situation.places", columns=("name",))
    put_on_show(qtbot, editor)
    editor.view.selectAll()
    assert not editor.remove_button.isEnabled()
    QTest.keyClick(editor.view, Qt.Key.Key_Delete)
    assert len(bridge.plan.situation.places) == 2
    editor.view.selectRow(1)
    assert editor.remove_button.isEnabled()


def test_that_a_level_is_copied_with_the_word_on_whom_it_rests(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = RegisterPage(sample_bridge)
    put_on_show(qtbot, page)
    page.view.copying.copy_all()
    assert any(basis in clipboard().text() for basis in ("Extreme, by ", "High, proposed"))
    page.matrix.copying.copy_chosen()
    rows = clipboard().text().splitlines()
    assert rows[0].split("\t")[0] == ""
    assert rows[1].startswith("Almost certain\t")


def test_that_rows_of_a_tree_are_copied_in_the_order_shown_and_folded_ones_are_not(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = ReadinessPage(sample_bridge)
    put_on_show(qtbot, page)
    page.tree.expandAll()
    page.copying.copy_all()
    whole = clipboard().text().splitlines()
    page.tree.collapseAll()
    page.copying.copy_all()
    folded = clipboard().text().splitlines()
    assert 1 < len(folded) < len(whole)
    assert folded[1:] == [line for line in whole if line in folded[1:]]


def test_that_every_table_of_the_main_pages_can_be_copied(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    for page in (RegisterPage(sample_bridge), MeasuresPage(sample_bridge), ReadinessPage(sample_bridge)):
        qtbot.addWidget(page)
        views = [*page.findChildren(QTableView), *page.findChildren(QTreeView)]
        assert len(views) > 0
        assert all(view.findChildren(TableCopy) for view in views if view.isVisibleTo(page))
