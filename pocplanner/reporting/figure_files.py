"""A figure alone in a file: as SVG text, and as the bytes of a PNG.

The same strokes as on the page, with other pens. Pillow draws the PNG: it is there for the colour profile anyway, reads
the same fonts, and puts neither clock nor machine into the file.
"""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from PIL import Image, ImageDraw, ImageFont
from typing_extensions import override

from pocplanner.errors import ReportError
from pocplanner.reporting.blocks import Matrix, Timeline, own
from pocplanner.reporting.drawing_slab import DrawingSlab
from pocplanner.reporting.figures import MatrixSlab, timeline_alt, timeline_slab
from pocplanner.reporting.pen import Pen, baseline
from pocplanner.reporting.styles import MARKING, TEXT_WIDTH, TextStyle, Weight
from pocplanner.reporting.tagging import Element
from pocplanner.reporting.text import Typesetter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pocplanner.reporting.drawing import Figure
    from pocplanner.reporting.figures import FigureSlab
    from pocplanner.reporting.pen import Point
    from pocplanner.reporting.styles import Colour
    from pocplanner.reporting.text import Line

_MARGIN = 10.0
_PIXELS = 2.5
"""Pixels of a PNG to a point."""
PIXELS = round(_PIXELS * 72)
"""Pixels of a PNG to an inch."""
TIMELINE_ROWS = 36
"""Most rows of a timeline in one picture."""
_FINER = 3
"""How much finer shapes are drawn than shown, so that slanted lines are smooth."""
_DASH = (2.0, 2.0)
_FAMILY = "'Source Sans Pro', 'Source Sans 3', 'DejaVu Sans', sans-serif"
_HEAD = TextStyle(9.0, 14.0, Weight.SEMIBOLD, MARKING)
_WEIGHTS = {"semibold": ' font-weight="600"', "italic": ' font-style="italic"', "regular": ""}


def figure_svg(figure: Matrix | Timeline | Figure, head: str = "") -> str:
    """The figure as a file of SVG without scripts, links or outside parts, *head* above it.

    Raises E162 as the brief does.
    """
    sheet = _Sheet(figure, head)
    pen = _SvgPen()
    sheet.draw(pen)
    width, height = sheet.size
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.1f}pt" height="{height:.1f}pt"'
        f' viewBox="0 0 {width:.1f} {height:.1f}" role="img" aria-labelledby="alt">'
    )
    ground = f'<rect width="{width:.1f}" height="{height:.1f}" fill="#ffffff"/>'
    return "\n".join([head, f'<desc id="alt">{escape(figure.alt)}</desc>', ground, *pen.parts, "</svg>", ""])


def figure_png(figure: Matrix | Timeline | Figure, head: str = "", width: float = TEXT_WIDTH) -> bytes:
    """The figure as a picture of :data:`PIXELS` to the inch, *head* above it, set for *width* points.

    Raises E162 as the brief does.
    """
    sheet = _Sheet(figure, head, width)
    pen = _PngPen(*sheet.size)
    sheet.draw(pen)
    return pen.bytes()


def can_be_drawn(figure: Matrix | Timeline | Figure) -> bool:
    """Whether there is a glyph for each of its characters."""
    try:
        _Sheet(figure, "")
    except ReportError:
        return False
    return True


def in_pieces(figure: Matrix | Timeline | Figure) -> tuple[Matrix | Timeline | Figure, ...]:
    """The figure as one that fits on a page, or a long timeline as several, each with the words of its own rows."""
    if not isinstance(figure, Timeline) or len(figure.rows) <= TIMELINE_ROWS:
        return (figure,)
    starts = range(0, len(figure.rows), TIMELINE_ROWS)
    parts = [figure.rows[start : start + TIMELINE_ROWS] for start in starts]
    return tuple(replace(figure, rows=rows, alt=timeline_alt(rows)) for rows in parts)


class _Sheet:
    """A figure with its margin, and a line above it."""

    def __init__(self, figure: Matrix | Timeline | Figure, head: str, width: float = TEXT_WIDTH) -> None:
        typesetter, root = Typesetter(), Element("Document")
        slab: FigureSlab
        if isinstance(figure, Matrix):
            slab = MatrixSlab(figure, typesetter, root, width)
        elif isinstance(figure, Timeline):
            slab = timeline_slab(figure, typesetter, root, width)
        else:
            slab = DrawingSlab(figure, typesetter, root, width, with_disclaimer=True)
        self._slab, self._head = slab, typesetter.lines(own(head), _HEAD, slab.width) if head else ()
        typesetter.check()
        self._top = _MARGIN + len(self._head) * _HEAD.leading
        self.size = (slab.width + 2 * _MARGIN, self._top + slab.height + _MARGIN)

    def draw(self, pen: Pen) -> None:
        """Draw all of it."""
        pen.text(self._head, _HEAD, _MARGIN, _MARGIN)
        self._slab.draw(pen, _MARGIN, self._top)


class _SvgPen(Pen):
    """Collects the elements of an SVG."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    @override
    def path(self, points: Sequence[Point], colour: Colour, thickness: float, *, dashed: bool = False) -> None:
        dashes = f' stroke-dasharray="{_DASH[0]:g} {_DASH[1]:g}"' if dashed else ""
        paint = _paint(None, colour, thickness)
        self.parts.append(f'<polyline points="{_points(points)}"{paint}{dashes} stroke-linejoin="round"/>')

    @override
    def text(self, lines: Sequence[Line], style: TextStyle, x: float, top: float) -> None:
        for number, line in enumerate(lines):
            y = baseline(style, top) + number * style.leading
            for piece in line.pieces:
                weight = _WEIGHTS[piece.face.name.rpartition("-")[2]]
                at = f'x="{x + piece.x:.2f}" y="{y:.2f}" font-size="{style.size:g}"{weight}'
                width = piece.face.width(piece.text) * style.size / 1000  # other fonts are squeezed into it
                at += f' textLength="{width:.2f}" lengthAdjust="spacingAndGlyphs"'
                look = f'font-family={quoteattr(_FAMILY)} fill="{_hex(piece.colour)}" xml:space="preserve"'
                self.parts.append(f"<text {at} {look}>{escape(piece.text)}</text>")

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
        place = f'x="{at[0]:.2f}" y="{at[1]:.2f}" width="{size[0]:.2f}" height="{size[1]:.2f}" rx="{radius:g}"'
        self.parts.append(f"<rect {place}{_paint(fill, edge, thickness)}/>")

    @override
    def polygon(self, points: Sequence[Point], fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        self.parts.append(f'<polygon points="{_points(points)}"{_paint(fill, edge, thickness)}/>')

    @override
    def circle(self, centre: Point, radius: float, fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        place = f'cx="{centre[0]:.2f}" cy="{centre[1]:.2f}" r="{radius:.2f}"'
        self.parts.append(f"<circle {place}{_paint(fill, edge, thickness)}/>")


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{x:.2f},{y:.2f}" for x, y in points)


def _paint(fill: Colour | None, edge: Colour | None, thickness: float) -> str:
    outline = f' stroke="{_hex(edge)}" stroke-width="{thickness:g}"' if edge is not None else ""
    return f' fill="{_hex(fill) if fill is not None else "none"}"{outline}'


def _bytes(colour: Colour) -> tuple[int, int, int]:
    red, green, blue = (round(255 * part) for part in colour)
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*_bytes(colour))


class _PngPen(Pen):
    """Draws on a picture that is made smaller in the end."""

    def __init__(self, width: float, height: float) -> None:
        self._scale = _PIXELS * _FINER
        self._size = (round(width * _PIXELS), round(height * _PIXELS))
        self._image = Image.new("RGB", (self._size[0] * _FINER, self._size[1] * _FINER), "white")
        self._draw = ImageDraw.Draw(self._image)
        self._fonts: dict[tuple[Path, float], ImageFont.FreeTypeFont] = {}

    def bytes(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self._image.resize(self._size, Image.Resampling.BOX).save(out, "PNG", optimize=True)
        return out.getvalue()

    def _at(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self._scale, y * self._scale) for x, y in points]

    def _width(self, thickness: float) -> int:
        return max(1, round(thickness * self._scale))

    @override
    def path(self, points: Sequence[Point], colour: Colour, thickness: float, *, dashed: bool = False) -> None:
        parts = _dashes(points) if dashed else [points]
        for part in parts:
            self._draw.line(self._at(part), _bytes(colour), self._width(thickness), joint="curve")

    @override
    def text(self, lines: Sequence[Line], style: TextStyle, x: float, top: float) -> None:
        for number, line in enumerate(lines):
            y = baseline(style, top) + number * style.leading
            for piece in line.pieces:
                (at,) = self._at([(x + piece.x, y)])
                font = self._font(piece.face.path, style.size)
                self._draw.text(at, piece.text, _bytes(piece.colour), font, anchor="ls")

    def _font(self, path: Path, size: float) -> ImageFont.FreeTypeFont:
        if (path, size) not in self._fonts:
            layout = ImageFont.Layout.BASIC
            self._fonts[path, size] = ImageFont.truetype(str(path), size * self._scale, layout_engine=layout)
        return self._fonts[path, size]

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
        corners = self._at([at, (at[0] + size[0], at[1] + size[1])])
        self._draw.rounded_rectangle(
            corners, radius * self._scale, _shade(fill), _shade(edge), self._width(thickness) if edge else 0
        )

    @override
    def polygon(self, points: Sequence[Point], fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        if fill is not None:
            self._draw.polygon(self._at(points), _bytes(fill))
        if edge is not None:
            self.path([*points, points[0]], edge, thickness)

    @override
    def circle(self, centre: Point, radius: float, fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        (middle,) = self._at([centre])
        outer = radius + (thickness / 2 if edge is not None else 0)
        width = self._width(thickness) if edge is not None else 0
        self._draw.circle(middle, outer * self._scale, _shade(fill), _shade(edge), width)


def _shade(colour: Colour | None) -> tuple[int, int, int] | None:
    return None if colour is None else _bytes(colour)


def _dashes(points: Sequence[Point]) -> list[list[Point]]:
    """The drawn parts of a dashed line."""
    parts: list[list[Point]] = []
    for (x, y), (right, bottom) in pairwise(points):
        length = ((right - x) ** 2 + (bottom - y) ** 2) ** 0.5
        done = 0.0
        while done < length:
            ends = (done / length, min(done + _DASH[0], length) / length)
            parts.append([(x + share * (right - x), y + share * (bottom - y)) for share in ends])
            done += sum(_DASH)
    return parts
