"""Where the names on a sketch map stand: beside their symbols, never on top of one another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

GAP = 3.0
_CELL = 96.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that wants a place: around the symbol *round*, in the first of *sizes* that finds room."""

    id: str
    round: QRectF
    sizes: tuple[QSizeF, ...]
    must: bool = False
    """Whether it is shown even where it covers something."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A label that found its place."""

    id: str
    rect: QRectF
    size: int
    """Which of the sizes it has."""


class _Taken:
    """Rectangles in a grid, so that a few neighbours are compared and not all."""

    def __init__(self, rects: Iterable[QRectF]) -> None:
        self._cells: dict[tuple[int, int], list[QRectF]] = defaultdict(list)
        for rect in rects:
            self.add(rect)

    def add(self, rect: QRectF) -> None:
        for cell in _cells(rect):
            self._cells[cell].append(rect)

    def meets(self, rect: QRectF, but: QRectF) -> bool:
        return any(
            other.intersects(rect) and other != but for cell in _cells(rect) for other in self._cells.get(cell, ())
        )


def _cells(rect: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(rect.left() // _CELL), int(rect.right() // _CELL) + 1):
        for row in range(int(rect.top() // _CELL), int(rect.bottom() // _CELL) + 1):
            yield column, row


def crowded(points: Sequence[tuple[str, QPointF]], apart: float) -> set[str]:
    """Ids of points that lie nearer than *apart* to one that comes before them and is not crowded itself."""
    kept: dict[tuple[int, int], list[QPointF]] = defaultdict(list)
    found: set[str] = set()
    for identifier, point in points:
        column, row = int(point.x() // apart), int(point.y() // apart)
        near = (kept.get((column + x, row + y), ()) for x in (-1, 0, 1) for y in (-1, 0, 1))
        if any((other - point).manhattanLength() < apart for cell in near for other in cell):
            found.add(identifier)
        else:
            kept[(column, row)].append(point)
    return found


def place_labels(wanted: Sequence[Wanted]) -> tuple[Placed, ...]:
    """Find places for labels, the first ones first. One without room is left out; its symbol still has its tooltip."""
    taken = _Taken(item.round for item in wanted)
    placed: list[Placed] = []
    for item in wanted:
        found = _free(item, taken)
        if found is None and item.must:
            found = Placed(item.id, next(_sides(item.round, item.sizes[0])), 0)
        if found is not None:
            placed.append(found)
            taken.add(found.rect)
    return tuple(placed)


def _free(item: Wanted, taken: _Taken) -> Placed | None:
    for number, size in enumerate(item.sizes):
        for rect in _sides(item.round, size):
            if not taken.meets(rect, item.round):
                return Placed(item.id, rect, number)
    return None


def _sides(symbol: QRectF, size: QSizeF) -> Iterator[QRectF]:
    """Right of the symbol, left, below, above."""
    middle = symbol.center()
    yield QRectF(QPointF(symbol.right() + GAP, middle.y() - size.height() / 2), size)
    yield QRectF(QPointF(symbol.left() - GAP - size.width(), middle.y() - size.height() / 2), size)
    yield QRectF(QPointF(middle.x() - size.width() / 2, symbol.bottom() + GAP), size)
    yield QRectF(QPointF(middle.x() - size.width() / 2, symbol.top() - GAP - size.height()), size)
