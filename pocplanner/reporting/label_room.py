"""Where names on a drawing stand: beside their symbols, never on top of one another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CELL = 20.0


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle, by its upper left corner and its size."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def meets(self, other: Room) -> bool:
        """Whether both have a point in common."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: Room) -> bool:
        """Whether *other* lies inside."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


class Taken:
    """The room that is taken on a sheet, in a grid, so that a few neighbours are compared and not all."""

    def __init__(self, sheet: Room) -> None:
        self._sheet = sheet
        self._cells: dict[tuple[int, int], list[Room]] = defaultdict(list)

    def add(self, room: Room) -> None:
        """Take a room."""
        for cell in _cells(room):
            self._cells[cell].append(room)

    def is_free(self, room: Room) -> bool:
        """Whether a room lies on the sheet and nothing is in it."""
        if not self._sheet.holds(room):
            return False
        return not any(other.meets(room) for cell in _cells(room) for other in self._cells.get(cell, ()))


def sides(at: tuple[float, float], width: float, height: float, gap: float) -> Iterator[Room]:
    """Rooms of one size around a point: right, left, below, above, then the corners."""
    x, y = at
    yield Room(x + gap, y - height / 2, width, height)
    yield Room(x - gap - width, y - height / 2, width, height)
    yield Room(x - width / 2, y + gap, width, height)
    yield Room(x - width / 2, y - gap - height, width, height)
    for top in (y + gap * 0.6, y - gap * 0.6 - height):
        yield Room(x + gap * 0.6, top, width, height)
        yield Room(x - gap * 0.6 - width, top, width, height)


def _cells(room: Room) -> Iterator[tuple[int, int]]:
    for column in range(int(room.left // _CELL), int(room.right // _CELL) + 1):
        for row in range(int(room.top // _CELL), int(room.bottom // _CELL) + 1):
            yield column, row
