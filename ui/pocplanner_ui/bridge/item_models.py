"""One table model for everything: columns described by functions, rows a tuple of plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

ROW_ROLE = int(Role.UserRole)
"""Gives the row value itself."""
SORT_ROLE = int(Role.UserRole) + 1
"""Gives what the table is sorted by: the column's ``sort_key``, else its text."""


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column: its title, the text of a row, and what other roles show (icons, colours, tooltips, sort keys).

    Tooltips are shown as rich text by Qt where they look like it: give ``widgets.text.plain_tip(text)``.
    """

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], object] | None = None
    roles: Mapping[Qt.ItemDataRole, Callable[[R], object]] = field(default_factory=dict)
    numeric: bool = False
    """Whether the text is set right-aligned."""


class TupleTableModel(QAbstractTableModel, Generic[R]):
    """Rows of a tuple under described columns. ``set_rows`` is the only way to change it."""

    def __init__(self, columns: tuple[Column[R], ...], rows: tuple[R, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows = rows

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as they are shown, before any proxy sorts or filters them."""
        return self._rows

    def set_rows(self, rows: tuple[R, ...]) -> None:
        """Show other rows. Rows that stay in place only get repainted, so that selections survive an edit."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows) and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> R:
        """The row value behind an index of this model."""
        return self._rows[index.row()]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Role.DisplayRole:
            return self._columns[section].title
        if role == Role.TextAlignmentRole:
            return self._alignment(section)
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return column.sort_key(row) if column.sort_key else column.text(row).casefold()
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return column.text(row)
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        shown = column.roles.get(Role(role)) if role < Role.UserRole else None
        return shown(row) if shown else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].numeric else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RowFilter(QSortFilterProxyModel, Generic[R]):
    """Sorts by ``SORT_ROLE`` and keeps rows that hold a text, a predicate, or both."""

    def __init__(self, model: TupleTableModel[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._needle = ""
        self._keep: Callable[[R], bool] | None = None
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(True)
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        """Keep rows that show *text* in any column, upper and lower case alike; empty keeps all."""
        self._change(text.strip().casefold(), self._keep)

    def set_predicate(self, keep: Callable[[R], bool] | None) -> None:
        """Keep rows for which *keep* holds; none keeps all."""
        self._change(self._needle, keep)

    def _change(self, needle: str, keep: Callable[[R], bool] | None) -> None:
        self.beginFilterChange()
        self._needle, self._keep = needle, keep
        self.endFilterChange()

    def row_value(self, index: Index) -> R | None:
        """The row value behind an index of this proxy; none for an invalid one."""
        return self._model.row_at(self.mapToSource(index)) if index.isValid() else None

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row = self._model.rows[source_row]
        if self._keep is not None and not self._keep(row):
            return False
        if not self._needle:
            return True
        columns = range(self._model.columnCount())
        texts = (str(self._model.data(self._model.index(source_row, column))) for column in columns)
        return any(self._needle in text.casefold() for text in texts)

    @override
    def lessThan(self, left: Index, right: Index) -> bool:
        first, second = self._model.data(left, SORT_ROLE), self._model.data(right, SORT_ROLE)
        return bool(first < second)  # type: ignore[operator]  # sort keys of one column compare
