from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pocplanner.session.completion import Completion
from pocplanner_ui.bridge.item_models import ROW_ROLE, Column, RowFilter, TupleTableModel
from pocplanner_ui.navigation import COUNT_ROLE, KEY_ROLE, NavigationModel
from pocplanner_ui.widgets.choices import CheckModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@dataclass(frozen=True)
class Row:
    name: str
    people: int


COLUMNS: tuple[Column[Row], ...] = (
    Column("Name", lambda row: row.name, roles={Qt.ItemDataRole.ToolTipRole: lambda row: f"tip {row.name}"}),
    Column("People", lambda row: f"{row.people:,}", lambda row: row.people, numeric=True),
)
ROWS = (Row("Orrel", 900), Row("Anso", 12000), Row("Marro", 70))


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def shown(model: QAbstractItemModel, column: int = 0) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_that_the_table_model_keeps_the_rules_of_qt_while_its_rows_change(qtbot: QtBot) -> None:
    model = TupleTableModel(COLUMNS)
    watching = watched(model)
    model.set_rows(ROWS)
    model.set_rows((*ROWS[:2], Row("Kell", 1)))
    model.set_rows(ROWS[:1])
    model.set_rows(())
    assert watching.model() is model


def test_that_a_cell_shows_its_text_and_other_roles() -> None:
    model = TupleTableModel(COLUMNS, ROWS)
    cell = model.index(1, 0)
    assert cell.data() == "Anso"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "tip Anso"
    assert cell.data(ROW_ROLE) == ROWS[1]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "People"


def test_that_numbers_sort_as_numbers() -> None:
    proxy = RowFilter(TupleTableModel(COLUMNS, ROWS))
    watching = watched(proxy)
    proxy.sort(1)
    assert shown(proxy) == ["Marro", "Orrel", "Anso"]
    proxy.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(proxy, 1) == ["12,000", "900", "70"]
    assert watching.model() is proxy


def test_that_the_filter_finds_text_in_any_column_and_keeps_by_predicate() -> None:
    proxy = RowFilter(TupleTableModel(COLUMNS, ROWS))
    proxy.set_text("ORREL")
    assert shown(proxy) == ["Orrel"]
    proxy.set_text("")
    proxy.set_predicate(lambda row: row.people < 1000)
    assert shown(proxy) == ["Orrel", "Marro"]
    assert proxy.row_value(proxy.index(1, 0)) == ROWS[2]


def test_that_an_edit_of_one_row_does_not_reset_the_table(qtbot: QtBot) -> None:
    model = TupleTableModel(COLUMNS, ROWS)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows((Row("Orrel", 901), *ROWS[1:]))


def test_that_the_navigation_model_keeps_the_rules_of_qt_and_headings_cannot_be_chosen() -> None:
    model = NavigationModel()
    watching = watched(model)
    model.set_counts({"situation": Completion(3, 8), "overview": Completion(2, 2), "readiness": Completion(0, 4)})
    heading, overview = model.index(0), model.index(model.row_of("overview"))
    assert heading.data(KEY_ROLE) is None
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert overview.data(COUNT_ROLE) == "✓"
    situation = model.index(model.row_of("situation"))
    assert situation.data(COUNT_ROLE) == "3/8"
    assert situation.data(Qt.ItemDataRole.AccessibleTextRole) == "Situation: 3 of 8 done"
    assert model.index(model.row_of("readiness")).data(COUNT_ROLE) == "4 open"
    assert watching.model() is model


@pytest.mark.parametrize("ticks", [(), ("b",), ("c", "a")])
def test_that_the_tick_model_keeps_the_rules_of_qt_and_the_order_of_the_list(ticks: tuple[str, ...]) -> None:
    model = CheckModel()
    watching = watched(model)
    model.set_items([("a", "A"), ("b", "B"), ("c", "C")])
    model.set_chosen(ticks)
    assert model.chosen == tuple(sorted(ticks))
    model.setData(model.index(0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert "a" in model.chosen
    model.setData(model.index(0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert "a" not in model.chosen
    assert watching.model() is model
