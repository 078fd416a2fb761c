"""Slabs: pieces of a page of known width and height, which can be split between pages and painted.

Composing makes slabs from blocks, layout puts them on pages, painting draws them. Heights are in points.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import pairwise
from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.styles import ACCENT, BADGE, BOX_PAD, BULLET_INDENT, LEVELS, WHITE, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.model.vocab import Level
    from pocplanner.reporting.painter import Painter
    from pocplanner.reporting.styles import BoxLook
    from pocplanner.reporting.tagging import Element
    from pocplanner.reporting.text import LateLines, Line

_LINES_TOGETHER = 2
"""Fewest lines of a paragraph that may stand alone at the foot or head of a page."""
_WHOLE = 80.0
"""Parts of a stack up to this height, in points, are not split where the break can stand before them."""
_EDGE = 0.01


class Slab(ABC):
    """A piece of a page. `before` and `after` are the distances it wants; the larger of two neighbours counts."""

    height: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    """Whether it must stand on the same page as what follows."""
    new_page: bool = False
    not_first: bool = False
    """Whether it must not stand on the first page."""
    at_foot: bool = False
    """Whether it stands at the foot of the first page, whatever else does."""
    anchor: str = ""
    """Name by which a reference finds its start."""

    def anchors(self) -> Iterator[str]:
        """The anchors in it."""
        if self.anchor:
            yield self.anchor
        for part in self.parts():
            yield from part.anchors()

    def parts(self) -> Iterable[Slab]:
        """The slabs inside it."""
        return ()

    def head(self) -> float:
        """Height of the smallest start that may stand at the foot of a page."""
        return self.height

    def split(self, room: float) -> tuple[Slab, Slab] | None:
        """Two slabs of which the first is no higher than *room*; none where it cannot be split there."""
        del room
        return None

    def cut(self, room: float) -> tuple[Slab, Slab] | None:
        """As :meth:`split`; the first part keeps the anchor."""
        parts = self.split(room)
        if parts is not None:
            parts[0].anchor = self.anchor
        return parts

    def put(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        """Draw it and note where its anchor stands."""
        if self.anchor:
            painter.reach(self.anchor, top)
        self.paint(painter, x, top, silent=silent)

    @abstractmethod
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        """Draw it. A silent one is an artifact: a screen reader has read it before."""


class TextSlab(Slab):
    """Lines of one paragraph, with a number or bullet before the first where there is one."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        style: TextStyle,
        element: Element | None,
        *,
        indent: float = 0.0,
        label: tuple[Line, Element | None] | None = None,
        late: tuple[LateLines, int] | None = None,
    ) -> None:
        self.lines = lines
        self.late = late
        self.style = style
        self.element = element
        self.indent = indent
        self.label = label
        self.height = len(lines) * style.leading
        self.before, self.after = style.before, style.after

    @override
    def head(self) -> float:
        if len(self.lines) <= 2 * _LINES_TOGETHER - 1:
            return self.height
        return _LINES_TOGETHER * self.style.leading

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        total = len(self.lines)
        fitting = min(int((room + _EDGE) / self.style.leading), total - _LINES_TOGETHER)
        if fitting < _LINES_TOGETHER or total <= 2 * _LINES_TOGETHER - 1:
            return None
        later = (self.late[0], self.late[1] + fitting) if self.late is not None else None
        first = TextSlab(
            self.lines[:fitting], self.style, self.element, indent=self.indent, label=self.label, late=self.late
        )
        rest = TextSlab(self.lines[fitting:], self.style, self.element, indent=self.indent, late=later)
        first.after = rest.before = 0.0
        return first, rest

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        if self.label is not None:
            line, element = self.label
            at = x + self.indent - BULLET_INDENT
            painter.lines((line,), self.style, at, top, None if silent else element)
        if self.late is None or self.element is None or silent:
            painter.lines(self.lines, self.style, x + self.indent, top, None if silent else self.element)
            return
        late, first = self.late
        present = late.lines()[first : first + len(self.lines)]
        painter.linked_lines(present, self.style, x + self.indent, top, self.element)


class HeadingSlab(TextSlab):
    """A heading: never alone at the foot of a page, and in the outline of the file."""

    def __init__(
        self, lines: tuple[Line, ...], style: TextStyle, element: Element, title: str, depth: int, position: int
    ) -> None:
        super().__init__(lines, style, element)
        self.title = title
        self.depth = depth
        self.position = position
        self.keep = True

    @override
    def anchors(self) -> Iterator[str]:
        yield from super().anchors()
        yield heading_anchor(self.position)

    @override
    def head(self) -> float:
        return self.height

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        del room
        return None

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        if self.depth == 1:
            painter.fill((x, top - 4), (30, 2), ACCENT)
        painter.reach(heading_anchor(self.position), top)
        super().paint(painter, x, top, silent=silent)
        if self.depth in {1, 2}:
            painter.bookmark(f"h{self.position}", self.title, self.depth - 1, top)


def heading_anchor(position: int) -> str:
    """The anchor that each heading has of itself, by its position."""
    return f"#{position}"


class StackSlab(Slab):
    """Slabs one under the other. The distances before the first and after the last do not count."""

    def __init__(self, slabs: list[Slab]) -> None:
        self.slabs = slabs
        self.height = sum(slab.height for slab in slabs)
        self.height += sum(max(one.after, two.before) for one, two in pairwise(slabs))

    @override
    def parts(self) -> Iterable[Slab]:
        return self.slabs

    @override
    def head(self) -> float:
        height = 0.0
        for position, slab in enumerate(self.slabs):
            if position:
                height += max(self.slabs[position - 1].after, slab.before)
            if not slab.keep:
                return height + slab.head()
            height += slab.height
        return height

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        used = 0.0
        for position, slab in enumerate(self.slabs):
            if position:
                used += max(self.slabs[position - 1].after, slab.before)
            if used + slab.height <= room + _EDGE:
                used += slab.height
                continue
            parts = slab.cut(room - used) if not position or slab.height > _WHOLE else None
            if parts is not None:
                return StackSlab([*self.slabs[:position], parts[0]]), StackSlab([parts[1], *self.slabs[position + 1 :]])
            return self._before(position)
        return None

    def _before(self, position: int) -> tuple[Slab, Slab] | None:
        while position and self.slabs[position - 1].keep:
            position -= 1
        return (StackSlab(self.slabs[:position]), StackSlab(self.slabs[position:])) if position else None

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        last: Slab | None = None
        for slab in self.slabs:
            if last is not None:
                top += max(last.after, slab.before)
            slab.put(painter, x, top, silent=silent)
            top += slab.height
            last = slab


def cut_or_whole(slab: Slab, room: float) -> tuple[Slab, Slab] | None:
    """What of *slab* fits into *room*, and the rest of it, which may be nothing; none where it cannot be cut there."""
    return (slab, StackSlab([])) if slab.height <= room + _EDGE else slab.cut(room)


class PairSlab(Slab):
    """Two stacks side by side that start level with each other."""

    def __init__(self, left: Slab, right: Slab, offset: float) -> None:
        self.left, self.right, self.offset = left, right, offset
        self.height = max(left.height, right.height)
        self.before, self.after = 0.0, 3.0

    @override
    def parts(self) -> Iterable[Slab]:
        return (self.left, self.right)

    @override
    def head(self) -> float:
        return max(self.left.head(), self.right.head())

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        left, right = cut_or_whole(self.left, room), cut_or_whole(self.right, room)
        if left is None or right is None:
            return None
        return PairSlab(left[0], right[0], self.offset), PairSlab(left[1], right[1], self.offset)

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        self.left.paint(painter, x, top, silent=silent)
        self.right.paint(painter, x + self.offset, top, silent=silent)


class FrameSlab(Slab):
    """A stack in a frame with a bar at its left."""

    def __init__(self, stack: Slab, width: float, look: BoxLook) -> None:
        self.stack = stack
        self.width = width
        self.look = look
        self.height = stack.height + 2 * BOX_PAD
        self.before, self.after = 5.0, 7.0

    @override
    def parts(self) -> Iterable[Slab]:
        return (self.stack,)

    @override
    def head(self) -> float:
        return self.stack.head() + 2 * BOX_PAD

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        parts = self.stack.split(room - 2 * BOX_PAD)
        if parts is None:
            return None
        return FrameSlab(parts[0], self.width, self.look), FrameSlab(parts[1], self.width, self.look)

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        painter.fill((x, top), (self.width, self.height), self.look.fill, self.look.edge)
        painter.fill((x, top), (3.0, self.height), self.look.bar)
        self.stack.paint(painter, x + BOX_PAD + 4, top + BOX_PAD, silent=silent)


class BadgeSlab(Slab):
    """The word of a level on its colour: filled where a person rated it, outlined where it is only proposed."""

    def __init__(self, line: Line, level: Level, element: Element, *, rated: bool) -> None:
        self.line, self.level, self.element, self.rated = line, level, element, rated
        self.height = BADGE.leading + 2.4
        self.after = 2.6

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        look = LEVELS[self.level]
        width = self.line.width + 10
        painter.fill((x, top), (width, self.height), look.fill if self.rated else WHITE, look.edge, 2.5)
        painter.lines((self.line,), BADGE, x + 5, top + 1.2, None if silent else self.element)


class GapSlab(Slab):
    """Free space."""

    def __init__(self, height: float) -> None:
        self.height = height

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        del painter, x, top, silent
