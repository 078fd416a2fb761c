"""Table slabs: rows that split between pages with their head repeated, and inside a row where it is long."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.slabs import Slab, StackSlab
from pocplanner.reporting.styles import CELL_PAD_X, CELL_PAD_Y, GROUP_FILL, HEAD_FILL, RULE, RULE_STRONG

if TYPE_CHECKING:
    from pocplanner.reporting.painter import Painter

_LONG_ROW = 190.0
"""Rows higher than this, in points, may be split between pages; lower ones move as a whole."""
_FIRST_PART = 70.0
"""Least room, in points, for which a long row is begun at the foot of a page."""
_SMALL_TABLE = 100.0
"""Tables lower than this, in points, are not split at all."""
_EDGE = 0.01


@dataclass(slots=True)
class RowSlab:
    """A row: cells with their distance from the left edge of the table."""

    cells: list[tuple[float, Slab]]
    group: bool = False
    head: bool = False
    opened: bool = False
    """Whether it is the rest of a row that began on the page before."""
    pad: float = CELL_PAD_Y
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.set_pad(self.pad)

    def set_pad(self, pad: float) -> None:
        """Set the free space above and below the cells."""
        self.pad = pad
        self.height = max((cell.height for _, cell in self.cells), default=0.0) + 2 * pad

    def smallest(self) -> float:
        """Smallest height that may stand at the foot of a page."""
        if self.height <= _LONG_ROW:
            return self.height
        return min(self.height, max(_FIRST_PART, *(cell.head() for _, cell in self.cells)) + 2 * self.pad)

    def split(self, room: float) -> tuple[RowSlab, RowSlab] | None:
        """The row in two, where it is long and every cell has a start that fits."""
        if self.height <= _LONG_ROW or self.group or room < _FIRST_PART:
            return None
        inside = room - 2 * self.pad
        first: list[tuple[float, Slab]] = []
        rest: list[tuple[float, Slab]] = []
        for x, cell in self.cells:
            if cell.height <= inside + _EDGE:
                first.append((x, cell))
                rest.append((x, StackSlab([])))
                continue
            parts = cell.split(inside)
            if parts is None:
                return None
            first.append((x, parts[0]))
            rest.append((x, parts[1]))
        return RowSlab(first, opened=self.opened), RowSlab(rest, opened=True)

    def paint(self, painter: Painter, x: float, top: float, width: float, *, silent: bool) -> None:
        """Fill, cells and the rule below."""
        if self.head or self.group:
            painter.fill((x, top), (width, self.height), HEAD_FILL if self.head else GROUP_FILL)
        for offset, cell in self.cells:
            cell.paint(painter, x + offset + CELL_PAD_X, top + self.pad, silent=silent)
        painter.rule(x, top + self.height, width, RULE_STRONG if self.head else RULE)


class TableSlab(Slab):
    """A table or the part of it that stands on one page."""

    def __init__(
        self, rows: list[RowSlab], width: float, head: RowSlab | None = None, *, repeated: bool = False
    ) -> None:
        self.rows = rows
        self.width = width
        self.top_row = head
        self.repeated = repeated
        self.height = sum(row.height for row in rows) + (head.height if head else 0.0)
        self.before, self.after = 3.0, 8.0

    @property
    def _head_height(self) -> float:
        return self.top_row.height if self.top_row else 0.0

    @override
    def head(self) -> float:
        if self.height <= _SMALL_TABLE:
            return self.height
        height = self._head_height
        for row in self.rows:
            if not row.group:
                return height + row.smallest()
            height += row.height
        return height

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        if self.height <= _SMALL_TABLE and not self.repeated:
            return None
        used = self._head_height
        count = 0
        while count < len(self.rows) and used + self.rows[count].height <= room + _EDGE:
            used += self.rows[count].height
            count += 1
        if count == len(self.rows):
            return None
        parts = self.rows[count].split(room - used)
        if parts is not None:
            return self._parts([*self.rows[:count], parts[0]], [parts[1], *self.rows[count + 1 :]])
        if count == len(self.rows) - 1 and count > 2:
            count -= 1  # a last row does not stand alone under a repeated head
        while count and self.rows[count - 1].group:
            count -= 1
        if not count:
            return None
        return self._parts(self.rows[:count], self.rows[count:])

    def _parts(self, first: list[RowSlab], rest: list[RowSlab]) -> tuple[Slab, Slab]:
        return (
            TableSlab(first, self.width, self.top_row, repeated=self.repeated),
            TableSlab(rest, self.width, self.top_row, repeated=True),
        )

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        if self.top_row is not None:
            painter.rule(x, top, self.width, RULE_STRONG)
            self.top_row.paint(painter, x, top, self.width, silent=silent or self.repeated)
            top += self.top_row.height
        for row in self.rows:
            row.paint(painter, x, top, self.width, silent=silent)
            top += row.height
