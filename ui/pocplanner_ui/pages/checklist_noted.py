"""A table of two columns: a state as a chip, and a title with a quiet note under it that wraps.

Shared by the checklist, the HRDDP sheet and the contingency pages. Knows nothing of what its rows are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.level import LEVEL_ROLE, LevelDelegate
from pocplanner_ui.widgets.table_copy import COPY_ROLE, TableCopy

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QResizeEvent

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOTE_ROLE = int(Role.UserRole) + 11
"""Gives the quiet line under the title."""
STATE_WIDTH = 130
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Look(Generic[R]):
    """How rows are shown."""

    state_title: str
    title_title: str
    state: Callable[[R], str]
    """Word of the state."""
    level: Callable[[R], str]
    """Level of the theme in whose colours it stands."""
    title: Callable[[R], str]
    note: Callable[[R], str]


class NotedModel(TupleTableModel[R]):
    """Rows with state, title and note."""

    def __init__(self, look: Look[R], parent: QObject | None = None) -> None:
        columns = (Column(look.state_title, look.state), Column(look.title_title, look.title))
        super().__init__(columns, parent=parent)
        self._look = look

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == LEVEL_ROLE:
            return self._look.level(row) if index.column() == 0 else None
        if role == NOTE_ROLE:
            return self._look.note(row) if index.column() == 1 else None
        if role == COPY_ROLE and index.column() == 1:
            return "\n".join(part for part in (self._look.title(row), self._look.note(row)) if part)
        if role == Role.AccessibleTextRole and index.column() == 1:
            return ". ".join(
                part for part in (self._look.title(row), self._look.state(row), self._look.note(row)) if part
            )
        return super().data(index, role)


class NoteDelegate(QStyledItemDelegate):
    """Paints a title that wraps, and the quiet note under it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column()) - 2 * theme.GAP
        title, note = self._heights(QFontMetrics(option.font), width, index)
        return QSize(width, title + note + 2 * theme.TIGHT + 2)

    @staticmethod
    def _heights(metrics: QFontMetrics, width: int, index: Index) -> tuple[int, int]:
        room = QRect(0, 0, width, 10_000)
        texts = (str(index.data() or ""), str(index.data(NOTE_ROLE) or ""))
        first, second = (metrics.boundingRect(room, WRAPPED, text).height() if text else 0 for text in texts)
        return first, second

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        box: QRect = option.rect.adjusted(theme.GAP, theme.TIGHT, -theme.GAP, 0)
        title, _ = self._heights(QFontMetrics(option.font), box.width(), index)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(box, WRAPPED, str(index.data() or ""))
        painter.setPen(ink if chosen else theme.colours().muted)
        painter.drawText(box.adjusted(0, title, 0, 0), WRAPPED, str(index.data(NOTE_ROLE) or ""))
        painter.restore()


class NotedTable(QTableView, Generic[R]):
    """The table; rows are as high as their texts. Enter or a double click opens."""

    def __init__(self, look: Look[R], name: str, *, fits: bool = False, parent: QWidget | None = None) -> None:
        """With *fits* the table is as tall as its rows, for a page that scrolls as a whole."""
        super().__init__(parent)
        self.on_open: Callable[[], object] = lambda: None
        self.model_of_rows: NotedModel[R] = NotedModel(look, self)
        self.setModel(self.model_of_rows)
        self.setAccessibleName(name)
        self.setItemDelegateForColumn(0, LevelDelegate(self))
        self.setItemDelegateForColumn(1, NoteDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        theme.follow(self, lambda it: it.setColumnWidth(0, theme.px(STATE_WIDTH)))
        self.doubleClicked.connect(lambda _: self.on_open())
        self.copying = TableCopy(self)
        self._fits = fits
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        theme.follow(self, NotedTable.measure_soon)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_rows(self, rows: tuple[R, ...]) -> None:
        """Show other rows; the same position stays chosen, at first the first one."""
        row = self.currentIndex().row()
        self.model_of_rows.set_rows(rows)
        if rows and self.currentIndex().row() < 0:
            self.choose_row(max(0, min(row, len(rows) - 1)))
        self.measure_soon()

    def measure_soon(self) -> None:
        """Measure the rows again when the events that wait are done."""
        self._fitting.start()

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows."""
        return self.model_of_rows.rows

    @property
    def chosen(self) -> R | None:
        """The chosen row; none while there is none."""
        row = self.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def choose_row(self, row: int) -> None:
        """Choose a row by its position."""
        self.setCurrentIndex(self.model_of_rows.index(row, 0))

    def _fit(self) -> None:
        """Rows are measured again; where that was asked for, the table becomes as tall as they are."""
        self.resizeRowsToContents()
        if self._fits:
            self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fitting.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.on_open()
        else:
            super().keyPressEvent(event)
