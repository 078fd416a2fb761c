"""The 5×5 table with the number of risks in each field (Handbook 8.2.4); a chosen field filters the register."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pocplanner.model.vocab import Impact, Level, Likelihood
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.level import paint_gauge
from pocplanner_ui.widgets.table_copy import COPY_ROLE, TableCopy
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from pocplanner.guidance.schema import Scales
    from pocplanner_ui.pages.register_table import RiskRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Cell = tuple[Likelihood, Impact]

CHOSEN_ROLE = int(Role.UserRole) + 1
KEY_ROLE = int(Role.UserRole) + 2
CELL_WIDTH = 76
_ROWS = tuple(reversed(Likelihood))
_COLUMNS = tuple(Impact)


class MatrixModel(QAbstractTableModel):
    """Counts of triggered and possible risks by likelihood (highest first) and impact."""

    def __init__(self, scales: Scales, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scales = scales
        self._triggered: Counter[Cell] = Counter()
        self._possible: Counter[Cell] = Counter()
        self._chosen: Cell | None = None

    def set_rows(self, rows: Iterable[RiskRow]) -> None:
        """Count other rows; dismissed risks are left out."""
        triggered: Counter[Cell] = Counter()
        possible: Counter[Cell] = Counter()
        for row in rows:
            if row.likelihood is not None and row.impact is not None and (row.counts or row.is_possible):
                (possible if row.is_possible else triggered)[row.likelihood, row.impact] += 1
        if (triggered, possible) != (self._triggered, self._possible):
            self._triggered, self._possible = triggered, possible
            self._tell()

    def choose(self, cell: Cell | None) -> None:
        """Mark the field by which the register is filtered."""
        if cell != self._chosen:
            self._chosen = cell
            self._tell()

    @property
    def chosen(self) -> Cell | None:
        """The field that is marked."""
        return self._chosen

    @staticmethod
    def cell_at(index: Index) -> Cell:
        """Likelihood and impact of a field."""
        return _ROWS[index.row()], _COLUMNS[index.column()]

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(_ROWS) - 1, len(_COLUMNS) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(_ROWS)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        names = _COLUMNS if orientation is Qt.Orientation.Horizontal else _ROWS
        if role == Role.DisplayRole and 0 <= section < len(names):
            return word(names[section])
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell_at(index)
        if role == Role.DisplayRole:
            return self._count_words(cell)
        if role == COPY_ROLE:
            return self._count_words(cell) or "0"
        if role == Role.AccessibleTextRole:
            return self._spoken(cell)
        if role == Role.ToolTipRole:
            return plain_tip(self._spoken(cell))
        if role == KEY_ROLE:
            return self._level(cell).value
        if role == CHOSEN_ROLE:
            return cell == self._chosen
        return None

    def _level(self, cell: Cell) -> Level:
        return Level(self._scales.table[cell[0]][cell[1]])

    def _count_words(self, cell: Cell) -> str:
        triggered, possible = self._triggered[cell], self._possible[cell]
        parts = (str(triggered) if triggered else "", f"{possible}?" if possible else "")
        return " + ".join(part for part in parts if part)

    def _spoken(self, cell: Cell) -> str:
        words = self.tr("{likelihood} and {impact}: {level}. {triggered} risks, and {possible} possible ones.")
        return words.format(
            likelihood=word(cell[0]),
            impact=word(cell[1]),
            level=word(self._level(cell)),
            triggered=self._triggered[cell],
            possible=self._possible[cell],
        )


class _CellDelegate(QStyledItemDelegate):
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground, text = theme.colours().levels[str(index.data(KEY_ROLE))]
        box: QRect = option.rect.adjusted(1, 1, -1, -1)
        shown = str(index.data(Role.DisplayRole) or "")
        painter.save()
        painter.fillRect(box, ground)
        paint_gauge(painter, QRectF(box), str(index.data(KEY_ROLE)), text)
        painter.setPen(text)
        painter.setFont(theme.scaled(option.font, 1.0, weight=QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        state: QStyle.StateFlag = option.state
        if index.data(CHOSEN_ROLE) or state & QStyle.StateFlag.State_HasFocus:
            strong = bool(index.data(CHOSEN_ROLE))
            painter.setPen(QPen(option.palette.text().color(), 2 if strong else 1))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()


_STYLE = """
QTableView { border: 0; }
QHeaderView, QHeaderView::section, QTableCornerButton::section { padding: 0 4px; border: 0; background: transparent; }
"""


class MatrixView(QTableView):
    """The painted table. Click, Space or Enter on a field chooses it; the same again, or Escape, takes it back."""

    chosen = Signal(object)
    """Likelihood and impact that were chosen; none for no field."""

    def __init__(self, scales: Scales, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(scales, self)
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Number of risks by likelihood and impact"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(_STYLE)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            theme.set_type(header, theme.SMALL)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setMinimumSectionSize(8)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.follow(self, MatrixView._measure)
        self.clicked.connect(self._toggle)
        self.copying = TableCopy(self)

    def _measure(self) -> None:
        self.horizontalHeader().setDefaultSectionSize(theme.px(CELL_WIDTH))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3)
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        across, down = self.horizontalHeader(), self.verticalHeader()
        return QSize(
            down.sizeHint().width() + len(_COLUMNS) * theme.px(CELL_WIDTH) + 2,
            across.sizeHint().height() + len(_ROWS) * down.defaultSectionSize() + 2,
        )

    def take_back(self) -> None:
        """Filter by no field."""
        if self.cells.chosen is not None:
            self.cells.choose(None)
            self.chosen.emit(None)

    def _toggle(self, index: QModelIndex) -> None:
        cell = MatrixModel.cell_at(index)
        self.cells.choose(None if cell == self.cells.chosen else cell)
        self.chosen.emit(self.cells.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in {keys.Key_Space, keys.Key_Return, keys.Key_Enter} and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        elif event.key() == keys.Key_Escape:
            self.take_back()
        else:
            super().keyPressEvent(event)
