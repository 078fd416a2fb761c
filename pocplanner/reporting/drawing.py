"""Drawings as plain blocks: lines, shapes and labels, without any knowledge of pages, fonts or PDF.

Distances are in points, right and down from the upper left corner of the drawing. What comes later lies on top.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Inline

BOUNDARIES = (
    "The boundaries and names shown and the designations used on this map do not imply official endorsement or "
    "acceptance by the United Nations."
)
"""The disclaimer below every map."""

Spot = tuple[float, float]


class Ink(StrEnum):
    """Colours of drawings, the same as on the pages around them."""

    INK = "ink"
    QUIET = "quiet"
    ACCENT = "accent"
    PALE = "pale"
    RULE = "rule"
    STRONG_RULE = "strong_rule"
    WHITE = "white"
    WARNING = "warning"
    FILL = "fill"
    GROUND = "ground"


class Align(StrEnum):
    """Which point of a label stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through several points."""

    points: tuple[Spot, ...]
    ink: Ink = Ink.INK
    thickness: float = 0.8
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape."""

    points: tuple[Spot, ...]
    fill: Ink | None = None
    edge: Ink | None = Ink.INK
    thickness: float = 0.8


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, filled or open."""

    centre: Spot
    radius: float
    fill: Ink | None = Ink.INK
    edge: Ink | None = None
    thickness: float = 0.8


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; `at` is where its middle line starts, ends or has its middle."""

    at: Spot
    words: Inline
    size: float = 7.6
    ink: Ink = Ink.INK
    strong: bool = False
    align: Align = Align.START
    room: float = 200.0
    """Width from which on it is cut with an ellipsis."""
    backed: bool = False
    """Whether what lies below it is covered in white."""


Shape = Polyline | Polygon | Disc | Label


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing. `alt` says all that can be seen in it, for those who cannot see it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    caption: Inline = ()
    disclaimer: str = ""
    anchor: str = ""
