"""The model of the board: three phases, each with the rows of its column. Dropping a card asks for another phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal

from pocplanner.model.vocab import MeasurePhase
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.measures_cards import Heading, MeasureCard, phase_title
from pocplanner_ui.pages.phase_tree import NO_PARENT, Index, PhaseTree
from pocplanner_ui.widgets.level import LEVEL_ROLE
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pocplanner_ui.pages.measures_cards import BoardRow, Columns

Role = Qt.ItemDataRole
Flag = Qt.ItemFlag

CARD_ROLE = LEVEL_ROLE + 2
"""Gives the row itself: a heading, the card of a measure, or the card of a gap."""
MIME_TYPE = "application/x-pocplanner-measure"
"""Type of what is dragged: the id of a measure of this plan."""
PHASES = tuple(MeasurePhase)


class BoardModel(PhaseTree["BoardRow"]):
    """The three columns. An index of a row carries the number of its phase plus one; rows keep their place by key."""

    move_asked = Signal(str, object)
    """Id of a measure, and the :class:`MeasurePhase` to which it was dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[tuple[BoardRow, ...]] = [() for _ in PHASES]

    def set_columns(self, columns: Columns) -> None:
        """Show other rows. Only what changed comes, goes or is painted anew, so that views stay where they are."""
        for position, rows in enumerate(columns):
            self._set_column(position, rows)

    def _set_column(self, position: int, rows: tuple[BoardRow, ...]) -> None:
        before, top = self._columns[position], self.index(position, 0)
        if rows == before:
            return
        start, end = _kept_ends([row.key for row in before], [row.key for row in rows])
        tail = len(before) - end
        if tail > start:
            self.beginRemoveRows(top, start, tail - 1)
            self._columns[position] = (*before[:start], *before[tail:])
            self.endRemoveRows()
        added = rows[start : len(rows) - end]
        if added:
            self.beginInsertRows(top, start, start + len(added) - 1)
            self._columns[position] = (*before[:start], *added, *before[tail:])
            self.endInsertRows()
        changed = [at for at, row in enumerate(self._columns[position]) if row != rows[at]]
        self._columns[position] = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0, top), self.index(changed[-1], 0, top))

    def rows(self, position: int) -> tuple[BoardRow, ...]:
        """The rows of a column."""
        return self._columns[position]

    @override
    def _phases(self) -> Sequence[tuple[BoardRow, ...]]:
        return self._columns

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 1

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row_at(index)
        if row is None:
            return phase_title(PHASES[index.row()]) if role == Role.DisplayRole else None
        if role == CARD_ROLE:
            return row
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return row.spoken
        return plain_tip(row.spoken) if role == Role.ToolTipRole and not isinstance(row, Heading) else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Flag.ItemIsEnabled | Flag.ItemIsDropEnabled if index.isValid() else Flag.NoItemFlags
        if isinstance(row, Heading):
            return Flag.ItemIsDropEnabled | Flag.ItemNeverHasChildren
        chosen = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsDropEnabled | Flag.ItemNeverHasChildren
        return chosen | Flag.ItemIsDragEnabled if isinstance(row, MeasureCard) else chosen

    # Dragging

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        if isinstance(row, MeasureCard):
            data.setData(MIME_TYPE, row.key.encode())
        return data

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return action == Qt.DropAction.MoveAction and self._asked(data, parent) is not None

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        asked = self._asked(data, parent)
        if action != Qt.DropAction.MoveAction or asked is None:
            return False
        self.move_asked.emit(*asked)
        return True

    def _asked(self, data: QMimeData, parent: Index) -> tuple[str, MeasurePhase] | None:
        """Which measure would go to which phase; none where it is not shown here, or is in that phase already."""
        if not parent.isValid() or not data.hasFormat(MIME_TYPE):
            return None
        top = parent.row() if parent.internalId() == NO_PARENT else parent.internalId() - 1
        key = bytes(data.data(MIME_TYPE).data()).decode(errors="replace")
        card = self.row_at(self.index_of(key))
        if not isinstance(card, MeasureCard) or card.row.phase is PHASES[top]:
            return None
        return key, PHASES[top]


def _kept_ends(before: list[str], after: list[str]) -> tuple[int, int]:
    """How many rows at the start and at the end of two columns are the same."""
    most = min(len(before), len(after))
    start = next((at for at in range(most) if before[at] != after[at]), most)
    end = next((at for at in range(most - start) if before[-1 - at] != after[-1 - at]), most - start)
    return start, end
