"""Sorting a table by keys; a mouse does it at the head of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from pocplanner_ui.widgets.table_copy import TableCopy

Order = Qt.SortOrder


def _tr(text: str) -> str:
    return QCoreApplication.translate("table_sort", text)


class SortKeys(QObject):
    """F9 sorts by the next column, and after the last one as the plan has it; Shift+F9 turns the order round."""

    def __init__(self, view: QTableView, commands: TableCopy) -> None:
        super().__init__(view)
        self._view = view
        commands.add_action(_tr("Sort by the next column"), QKeySequence("F9"), self.sort_by_next)
        commands.add_action(_tr("Turn the order round"), QKeySequence("Shift+F9"), self.turn_round)
        view.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._say())

    def sort_by_next(self) -> None:
        """Sort by the next column."""
        header = self._view.horizontalHeader()
        column = header.sortIndicatorSection() + 1
        self._sort(column if column < header.count() else -1, Order.AscendingOrder)

    def turn_round(self) -> None:
        """Sort by the same column the other way."""
        header = self._view.horizontalHeader()
        up = header.sortIndicatorOrder() is Order.AscendingOrder
        self._sort(header.sortIndicatorSection(), Order.DescendingOrder if up else Order.AscendingOrder)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._view.sortByColumn(column, order)
        self._view.scrollTo(self._view.currentIndex())

    def _say(self) -> None:
        header, model = self._view.horizontalHeader(), self._view.model()
        column = header.sortIndicatorSection()
        if column < 0:
            self._view.setAccessibleDescription("")
            return
        up = header.sortIndicatorOrder() is Order.AscendingOrder
        words = _tr("Sorted by {column}, upwards") if up else _tr("Sorted by {column}, downwards")
        title = model.headerData(column, Qt.Orientation.Horizontal)
        self._view.setAccessibleDescription(words.format(column=title))
