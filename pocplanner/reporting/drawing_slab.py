"""Drawings on a page: each shape with the pen, labels in the fonts of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.blocks import own
from pocplanner.reporting.drawing import Align, Disc, Ink, Label, Polygon, Polyline
from pocplanner.reporting.figures import FigureSlab
from pocplanner.reporting.styles import (
    ACCENT,
    BODY_HEIGHT,
    GROUP_FILL,
    HEAD_FILL,
    INK,
    MARKING,
    PALE,
    QUIET,
    RULE,
    RULE_STRONG,
    WHITE,
    TextStyle,
    Weight,
)

if TYPE_CHECKING:
    from pocplanner.reporting.drawing import Figure, Shape, Spot
    from pocplanner.reporting.pen import Pen
    from pocplanner.reporting.styles import Colour
    from pocplanner.reporting.tagging import Element
    from pocplanner.reporting.text import Line, Typesetter

INKS: dict[Ink, Colour] = {
    Ink.INK: INK,
    Ink.QUIET: QUIET,
    Ink.ACCENT: ACCENT,
    Ink.PALE: PALE,
    Ink.RULE: RULE,
    Ink.STRONG_RULE: RULE_STRONG,
    Ink.WHITE: WHITE,
    Ink.WARNING: MARKING,
    Ink.FILL: HEAD_FILL,
    Ink.GROUND: GROUP_FILL,
}
_BELOW = 50.0
"""Room in points that the lines below a drawing need on its page."""
_LEADING = 1.25
_DISCLAIMER = TextStyle(7.4, 9.4, colour=QUIET)


class DrawingSlab(FigureSlab):
    """A drawing, made smaller where it is wider or higher than the page; letters shrink with it.

    On a page its disclaimer is a paragraph below; in a file of its own, it is drawn.
    """

    def __init__(
        self,
        figure: Figure,
        typesetter: Typesetter,
        element: Element,
        width: float,
        *,
        with_disclaimer: bool = False,
    ) -> None:
        self._scale = min(1.0, width / figure.width, (BODY_HEIGHT - _BELOW) / figure.height)
        super().__init__(element, figure.width * self._scale)
        self._shapes = [(shape, self._line(shape, typesetter)) for shape in figure.shapes]
        self.height = figure.height * self._scale
        self._below = self.height + 3
        words = own(figure.disclaimer if with_disclaimer else "")
        self._disclaimer = typesetter.lines(words, _DISCLAIMER, self.width)
        if self._disclaimer:
            self.height = self._below + len(self._disclaimer) * _DISCLAIMER.leading
        self.before, self.after = 4.0, 4.0

    def _line(self, shape: Shape, typesetter: Typesetter) -> Line | None:
        if not isinstance(shape, Label):
            return None
        return typesetter.line(shape.words, self._style(shape), shape.room * self._scale)

    def _style(self, label: Label) -> TextStyle:
        size = label.size * self._scale
        weight = Weight.SEMIBOLD if label.strong else Weight.REGULAR
        return TextStyle(size, size * _LEADING, weight, INKS[label.ink])

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        for shape, line in self._shapes:
            self._draw(pen, shape, line, (x, top))
        if self._disclaimer:
            pen.text(self._disclaimer, _DISCLAIMER, x, top + self._below)

    def _draw(self, pen: Pen, shape: Shape, line: Line | None, corner: Spot) -> None:
        match shape:
            case Polyline():
                points = [self._at(point, corner) for point in shape.points]
                pen.path(points, INKS[shape.ink], shape.thickness, dashed=shape.dashed)
            case Polygon():
                points = [self._at(point, corner) for point in shape.points]
                pen.polygon(points, _colour(shape.fill), _colour(shape.edge), shape.thickness)
            case Disc():
                centre, radius = self._at(shape.centre, corner), shape.radius * self._scale
                pen.circle(centre, radius, _colour(shape.fill), _colour(shape.edge), shape.thickness)
            case Label():
                assert line is not None
                self._label(pen, shape, line, self._at(shape.at, corner))

    def _label(self, pen: Pen, label: Label, line: Line, at: Spot) -> None:
        style = self._style(label)
        share = {Align.START: 0.0, Align.MIDDLE: 0.5, Align.END: 1.0}[label.align]
        left, top = at[0] - share * line.width, at[1] - style.leading / 2
        if label.backed:
            pen.rect((left - 1, top), (line.width + 2, style.leading), WHITE)
        pen.text((line,), style, left, top)

    def _at(self, point: Spot, corner: Spot) -> Spot:
        return corner[0] + point[0] * self._scale, corner[1] + point[1] * self._scale


def _colour(ink: Ink | None) -> Colour | None:
    return None if ink is None else INKS[ink]
