"""What figures are drawn with: one set of strokes for the pages of the brief and for files of a figure alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.reporting.styles import Colour, TextStyle
    from pocplanner.reporting.text import Line

Point = tuple[float, float]


class Pen(ABC):
    """Draws shapes and text. Distances run right and down from the upper left corner, in points."""

    def line(self, start: Point, end: Point, colour: Colour, thickness: float, *, dashed: bool = False) -> None:
        """A straight line."""
        self.path((start, end), colour, thickness, dashed=dashed)

    @abstractmethod
    def path(self, points: Sequence[Point], colour: Colour, thickness: float, *, dashed: bool = False) -> None:
        """A line through several points."""

    @abstractmethod
    def text(self, lines: Sequence[Line], style: TextStyle, x: float, top: float) -> None:
        """Lines of text one under the other."""

    @abstractmethod
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
        """A rectangle, its corners rounded where there is a radius."""

    @abstractmethod
    def polygon(self, points: Sequence[Point], fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        """A closed shape."""

    @abstractmethod
    def circle(self, centre: Point, radius: float, fill: Colour | None, edge: Colour | None, thickness: float) -> None:
        """A circle."""


def baseline(style: TextStyle, top: float) -> float:
    """How far down the letters of a line stand whose room begins at *top*."""
    return top + style.leading * 0.5 + style.size * 0.33
