"""Draws lines of text, rules, fills and figures on a reportlab canvas.

Distances run down from the top of the page, in points. Page operators are written directly: reportlab's own calls
format every number in Python and take several times as long. Fonts, pages and the file itself stay with reportlab.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.pen import Pen, baseline
from pocplanner.reporting.styles import PAGE_HEIGHT
from pocplanner.reporting.tagging import Annotation, Marker, PageCode
from pocplanner.reporting.text import Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from pocplanner.reporting.pen import Point
    from pocplanner.reporting.styles import Colour, TextStyle
    from pocplanner.reporting.tagging import Element
    from pocplanner.reporting.text import Piece

_CURVE = 0.4477
"""Distance of the control points of a quarter circle from its corner, as a share of the radius."""


class PagePen(Pen):
    """Puts shapes and text on the page, without any tag: the caller says to what they belong."""

    def __init__(self, code: PageCode) -> None:
        self._code = code

    @override
    def text(self, lines: Sequence[Line], style: TextStyle, x: float, top: float) -> None:
        first = PAGE_HEIGHT - baseline(style, top)
        operators = ["BT"]
        font = colour = None
        for number, line in enumerate(lines):
            y = first - number * style.leading
            for piece in _written(line):
                operators.append(f"1 0 0 1 {x + piece.x:.2f} {y:.2f} Tm")
                if piece.colour != colour:
                    colour = piece.colour
                    operators.append(f"{_rgb(colour)} rg")
                for name, codes in self._code.encoded(piece.text, piece.face.font):
                    if name != font:
                        font = name
                        operators.append(f"{name} {style.size:g} Tf")
                    operators.append(f"<{codes}> Tj")
        operators.append("ET")
        self._code.write("\n".join(operators))

    @override
    def path(self, points: Sequence[Point], colour: Colour, thickness: float, *, dashed: bool = False) -> None:
        first, *others = [f"{x:.2f} {PAGE_HEIGHT - top:.2f}" for x, top in points]
        path = f"{first} m {' l '.join(others)} l S"
        dashes, solid = ("[2 2] 0 d ", " [] 0 d") if dashed else ("", "")
        self._code.write(f"{dashes}{_rgb(colour)} RG {thickness:g} w {path}{solid}")

    @override
    def rect(
        self,
        at: Point,
        size: Point,
        fill: Colour | None,
        edge: Colour | None = None,
        *,
        thickness: float = 0.7,
        radius: float = 0.0,
    ) -> None:
        (x, top), (width, height) = at, size
        bottom = PAGE_HEIGHT - top - height
        path = f"{x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re"
        if radius:
            path = _rounded(x, bottom, width, height, radius)
        self._shape(path, fill, edge, thickness)

    @override
    def polygon(self, points: Sequence[Point], fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        corners = [f"{x:.2f} {PAGE_HEIGHT - top:.2f}" for x, top in points]
        self._shape(f"{corners[0]} m {' l '.join(corners[1:])} l h", fill, edge, thickness)

    @override
    def circle(self, centre: Point, radius: float, fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        (x, top), across = centre, 2 * radius
        path = _rounded(x - radius, PAGE_HEIGHT - top - radius, across, across, radius)
        self._shape(path, fill, edge, thickness)

    def _shape(self, path: str, fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        parts = [f"{_rgb(fill)} rg"] if fill is not None else []
        if edge is not None:
            parts.append(f"{_rgb(edge)} RG {thickness:g} w")
        parts += [path, "B" if fill is not None and edge is not None else "S" if edge is not None else "f"]
        self._code.write(" ".join(parts))


class Painter:
    """The pen of one document, with the tags of what it draws."""

    def __init__(self, canvas: Canvas, page_of: dict[str, int]) -> None:
        self._canvas = canvas
        code = PageCode(canvas)
        self._pen = PagePen(code)
        self.marker = Marker(code)
        self.page_of = page_of
        """Page number, from 1, of each anchor."""
        self.places: dict[str, tuple[int, float]] = {}
        """Page, from 0, and height above its foot of each anchor that was painted."""
        self._outline_depth = -1

    def lines(self, lines: Sequence[Line], style: TextStyle, x: float, top: float, element: Element | None) -> None:
        """Lines of text under *element*; without one they are an artifact."""
        if not any(line.pieces for line in lines):
            return
        with self.marker.tagged(element) if element is not None else self.marker.artifact("Pagination"):
            self._pen.text(lines, style, x, top)

    def linked_lines(self, lines: Sequence[Line], style: TextStyle, x: float, top: float, element: Element) -> None:
        """Lines of text under *element* with links in them, each a ``Link`` of its own."""
        for target, runs in _runs(lines):
            owner = element.add("Link") if target else element
            with self.marker.tagged(owner):
                for number, line in runs:
                    self._pen.text((line,), style, x, top + number * style.leading)
            words = " ".join(_text(line.pieces) for _, line in runs)
            for number, line in runs if target else ():
                left = x + line.pieces[0].x
                right = x + max(_end(piece, style) for piece in line.pieces)
                self.link(owner, (left, top + number * style.leading), (right - left, style.leading), target, words)

    def link(self, element: Element, at: Point, size: Point, target: str, words: str) -> None:
        """Make an area lead to an anchor; *element* is the ``Link`` in which the words stand."""
        (x, top), (width, height) = at, size
        area = (x, PAGE_HEIGHT - top - height, x + width, PAGE_HEIGHT - top)
        element.kids.append(Annotation(self.marker.page, area, target, words))

    def reach(self, anchor: str, top: float) -> None:
        """Note that *anchor* stands at this height of the page."""
        self.places.setdefault(anchor, (self.marker.page, PAGE_HEIGHT - top + 10))

    def rule(self, x: float, top: float, width: float, colour: Colour, thickness: float = 0.5) -> None:
        """A horizontal line, as an artifact."""
        with self.marker.artifact():
            self._pen.line((x, top), (x + width, top), colour, thickness)

    def fill(
        self, at: Point, size: Point, colour: Colour | None, edge: Colour | None = None, radius: float = 0.0
    ) -> None:
        """A rectangle, as an artifact."""
        with self.marker.artifact():
            self._pen.rect(at, size, colour, edge, radius=radius)

    @contextmanager
    def figure(self, at: Point, size: Point, element: Element) -> Iterator[Pen]:
        """What the pen draws inside is one figure."""
        (x, top), (width, height) = at, size
        bottom = PAGE_HEIGHT - top - height
        element.box = (x, bottom, x + width, bottom + height)
        with self.marker.tagged(element):
            yield self._pen

    def bookmark(self, key: str, title: str, depth: int, top: float) -> None:
        """An entry in the outline of the file, leading to this height of the page."""
        self._canvas.bookmarkHorizontal(key, 0, PAGE_HEIGHT - top + 10)
        self._outline_depth = min(depth, self._outline_depth + 1)
        self._canvas.addOutlineEntry(title, key, self._outline_depth)


def _runs(lines: Sequence[Line]) -> list[tuple[str, list[tuple[int, Line]]]]:
    """Pieces of neighbouring lines that lead to the same anchor or to none, by line."""
    runs: list[tuple[str, list[tuple[int, Line]]]] = []
    for number, line in enumerate(lines):
        for target, pieces in groupby(line.pieces, attrgetter("target")):
            if not runs or runs[-1][0] != target:
                runs.append((target, []))
            part = tuple(pieces)
            blank_after = line.blank_after and part[-1] is line.pieces[-1]
            runs[-1][1].append((number, Line(part, line.width, blank_after)))
    return runs


def _written(line: Line) -> Sequence[Piece]:
    """The pieces of *line* with the blank that follows it, where there is one."""
    if not (line.blank_after and line.pieces):
        return line.pieces
    *others, last = line.pieces
    return (*others, replace(last, text=f"{last.text} "))


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces).strip()


def _end(piece: Piece, style: TextStyle) -> float:
    return piece.x + piece.face.width(piece.text.rstrip()) * style.size / 1000


def _rgb(colour: Colour) -> str:
    red, green, blue = colour
    return f"{red:.3g} {green:.3g} {blue:.3g}"


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    near = radius * _CURVE
    left, right, low, high = x, x + width, y, y + height
    return (
        f"{left + radius:.2f} {low:.2f} m {right - radius:.2f} {low:.2f} l "
        f"{right - near:.2f} {low:.2f} {right:.2f} {low + near:.2f} {right:.2f} {low + radius:.2f} c "
        f"{right:.2f} {high - radius:.2f} l "
        f"{right:.2f} {high - near:.2f} {right - near:.2f} {high:.2f} {right - radius:.2f} {high:.2f} c "
        f"{left + radius:.2f} {high:.2f} l "
        f"{left + near:.2f} {high:.2f} {left:.2f} {high - near:.2f} {left:.2f} {high - radius:.2f} c "
        f"{left:.2f} {low + radius:.2f} l "
        f"{left:.2f} {low + near:.2f} {left + near:.2f} {low:.2f} {left + radius:.2f} {low:.2f} c h"
    )
