"""Table slabs: rows that split between pages with their head repeated, and inside a row where it is long."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.slabs import Slab, cut_or_whole
from pocplanner.reporting.styles import CELL_PAD_X, CELL_PAD_Y, GROUP_FILL, HEAD_FILL, RULE, RULE_STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    anchor: str = ""
    pad: float = CELL_PAD_Y
    ruled: list[tuple[float, float]] | None = None
    """Where the rule below it runs, as left edges and widths; all along where it is none."""
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
        if self.height <= _LONG_ROW or room < _FIRST_PART:
            return None
        inside = room - 2 * self.pad
        first: list[tuple[float, Slab]] = []
        rest: list[tuple[float, Slab]] = []
        for x, cell in self.cells:
            parts = cut_or_whole(cell, inside)
            if parts is None:
                return None
            first.append((x, parts[0]))
            rest.append((x, parts[1]))
        one = RowSlab(first, self.group, self.head, self.anchor, self.pad)
        return one, RowSlab(rest, self.group, self.head, pad=self.pad)

    def anchors(self) -> Iterator[str]:
        """The anchors in it."""
        if self.anchor:
            yield self.anchor
        for _, cell in self.cells:
            yield from cell.anchors()

    def paint(self, painter: Painter, x: float, top: float, width: float, *, silent: bool) -> None:
        """Fill, cells and the rule below."""
        self.fill(painter, x, top, width)
        self.write(painter, x, top, width, silent=silent)

    def fill(self, painter: Painter, x: float, top: float, width: float) -> None:
        """The colour below the cells."""
        if self.head or self.group:
            painter.fill((x, top), (width, self.height), HEAD_FILL if self.head else GROUP_FILL)

    def write(self, painter: Painter, x: float, top: float, width: float, *, silent: bool) -> None:
        """Cells and the rule below."""
        if self.anchor:
            painter.reach(self.anchor, top)
        for offset, cell in self.cells:
            cell.put(painter, x + offset + CELL_PAD_X, top + self.pad, silent=silent)
        for left, length in ((0.0, width),) if self.ruled is None else self.ruled:
            painter.rule(x + left, top + self.height, length, RULE_STRONG if self.head else RULE)


@dataclass(frozen=True, slots=True)
class Spanning:
    """A cell that runs over several rows, from the first to the last of them."""

    x: float
    width: float
    slab: Slab
    first: int
    last: int


class JoinedRows:
    """Rows tied together by cells that run over several of them; used as one row."""

    group = False

    def __init__(self, rows: list[RowSlab], cells: list[Spanning], width: float) -> None:
        self.rows, self.cells, self.width = rows, cells, width
        self._fit()

    def _fit(self) -> None:
        for cell in sorted(self.cells, key=lambda cell: cell.last):
            missing = cell.slab.height + 2 * self.rows[0].pad - self._height(cell.first, cell.last + 1)
            if missing > 0:
                self.rows[cell.last].height += missing
        for position, row in enumerate(self.rows):
            row.ruled = self._rules([cell for cell in self.cells if cell.first <= position < cell.last])

    def _height(self, first: int, end: int) -> float:
        return sum(row.height for row in self.rows[first:end])

    def _rules(self, crossed: list[Spanning]) -> list[tuple[float, float]]:
        """The free parts of the rule below a row that *crossed* run across."""
        rules, start = [], 0.0
        for cell in sorted(crossed, key=lambda cell: cell.x):
            rules.append((start, cell.x - start))
            start = cell.x + cell.width
        return [(left, length) for left, length in (*rules, (start, self.width - start)) if length > _EDGE]

    @property
    def height(self) -> float:
        """Height of all rows."""
        return self._height(0, len(self.rows))

    def set_pad(self, pad: float) -> None:
        """Set the free space above and below the cells."""
        for row in self.rows:
            row.set_pad(pad)
        self._fit()

    def smallest(self) -> float:
        """Smallest height that may stand at the foot of a page."""
        return self.height if self.height <= _LONG_ROW else self.rows[0].smallest()

    def split(self, room: float) -> tuple[JoinedRows, JoinedRows] | None:
        """The rows in two, between two of them; inside the first one where not even that fits."""
        if self.height <= _LONG_ROW:
            return None
        count = len(self.rows) - 1
        while count and self._height(0, count) > room + _EDGE:
            count -= 1
        for end in range(count, 0, -1):
            found = self._parts(self.rows[:end], self.rows[end:], end)
            if found is not None:
                return found
        parts = self.rows[0].split(room)
        return None if parts is None else self._parts([parts[0]], [parts[1], *self.rows[1:]], 0)

    def _parts(self, first: list[RowSlab], rest: list[RowSlab], end: int) -> tuple[JoinedRows, JoinedRows] | None:
        """*first* and *rest* with the cells that belong to each; where *end* is 0, a row stands in both."""
        above: list[Spanning] = []
        below: list[Spanning] = []
        for cell in self.cells:
            if cell.last < end:
                above.append(cell)
            elif cell.first >= max(end, 1):
                below.append(Spanning(cell.x, cell.width, cell.slab, cell.first - end, cell.last - end))
            else:
                room = sum(row.height for row in first[cell.first :]) - 2 * first[0].pad
                parts = cut_or_whole(cell.slab, room)
                if parts is None:
                    return None
                above.append(Spanning(cell.x, cell.width, parts[0], cell.first, len(first) - 1))
                below.append(Spanning(cell.x, cell.width, parts[1], 0, cell.last - end))
        return JoinedRows(first, above, self.width), JoinedRows(rest, below, self.width)

    def anchors(self) -> Iterator[str]:
        """The anchors in them."""
        for row in self.rows:
            yield from row.anchors()
        for cell in self.cells:
            yield from cell.slab.anchors()

    def paint(self, painter: Painter, x: float, top: float, width: float, *, silent: bool) -> None:
        """All rows, and the cells over several of them."""
        tops = [top + self._height(0, position) for position in range(len(self.rows))]
        for row, down in zip(self.rows, tops, strict=True):
            row.fill(painter, x, down, width)
        for row, down in zip(self.rows, tops, strict=True):
            row.write(painter, x, down, width, silent=silent)
        for cell in self.cells:
            start = top + self._height(0, cell.first) + self.rows[cell.first].pad
            cell.slab.put(painter, x + cell.x + CELL_PAD_X, start, silent=silent)


AnyRow = RowSlab | JoinedRows


class TableSlab(Slab):
    """A table or the part of it that stands on one page."""

    def __init__(
        self, rows: Sequence[AnyRow], width: float, head: AnyRow | None = None, *, repeated: bool = False
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

    @override
    def anchors(self) -> Iterator[str]:
        yield from super().anchors()
        for row in self.rows:
            yield from row.anchors()

    def _parts(self, first: Sequence[AnyRow], rest: Sequence[AnyRow]) -> tuple[Slab, Slab]:
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
