"""The rows of the quick panel: pages, commands and what was found, under headings, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pocplanner_ui import theme
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW_ROLE = int(Role.UserRole)


@dataclass(frozen=True, slots=True)
class QuickRow:
    """A heading, or something that Enter does."""

    text: str
    detail: str = ""
    """Where it stands; on a second line."""
    keys: str = ""
    """Shortcut; at the right."""
    run: Callable[[], object] | None = None
    """What Enter does; none for a heading."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.text, self.detail, self.keys) if part)


class QuickModel(QAbstractListModel):
    """Rows of a tuple; headings cannot be chosen."""

    rows: tuple[QuickRow, ...] = ()

    def set_rows(self, rows: tuple[QuickRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def next_from(self, row: int, step: int) -> int:
        """The next row that can be chosen, counted from *row* in the direction of *step*; -1 at the end."""
        row += step
        while 0 <= row < len(self.rows):
            if self.rows[row].run is not None:
                return row
            row += step
        return -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return row.text
        if role == Role.AccessibleTextRole:
            return row.spoken
        return row if role == ROW_ROLE else None


class QuickDelegate(QStyledItemDelegate):
    """Paints a row: the text, its shortcut at the right, and below it in small where it stands."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: QuickRow = index.data(ROW_ROLE)
        height = option.fontMetrics.height() + theme.GAP + (theme.TIGHT if row.run is None else 0)
        if row.detail:
            font: QFont = option.font
            height += QFontMetrics(theme.scaled(font, theme.SMALL)).height()
        return QSize(0, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: QuickRow = index.data(ROW_ROLE)
        box: QRect = option.rect
        inner = box.adjusted(theme.ROOM, theme.TIGHT, -theme.ROOM, -theme.TIGHT)
        font: QFont = option.font
        small = theme.scaled(font, theme.SMALL)
        tints, palette = theme.colours(), option.palette
        painter.save()
        if row.run is None:
            painter.setFont(theme.scaled(font, theme.SMALL, weight=QFont.Weight.DemiBold))
            painter.setPen(tints.muted)
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, row.text)
            painter.restore()
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = box.adjusted(theme.TIGHT, 1, -theme.TIGHT, -1)
        if chosen:
            painter.fillRect(ground, palette.highlight())
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(ground, tints.panel)
        text = palette.highlightedText().color() if chosen else palette.text().color()
        quiet = text if chosen else tints.muted
        painter.setFont(small)
        painter.setPen(quiet)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.keys)
        width = inner.width() - (painter.fontMetrics().horizontalAdvance(row.keys) + theme.ROOM if row.keys else 0)
        if row.detail:
            cut = painter.fontMetrics().elidedText(row.detail, theme.elide(row.detail), width)
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, cut)
        painter.setFont(font)
        painter.setPen(text)
        side = Qt.AlignmentFlag.AlignTop if row.detail else Qt.AlignmentFlag.AlignVCenter
        cut = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(inner, side, cut)
        painter.restore()
