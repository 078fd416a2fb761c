"""One type scale and few quiet colours. Sizes and distances are in points (1/72 inch).

Levels differ in lightness and always carry their word, so that the page reads the same without colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pocplanner.model.vocab import Level
from pocplanner.reporting.blocks import Firmness, Style, Tone

Colour = tuple[float, float, float]


def _colour(code: int) -> Colour:
    return ((code >> 16) / 255, (code >> 8 & 0xFF) / 255, (code & 0xFF) / 255)


INK = _colour(0x1A1F26)
QUIET = _colour(0x56606B)
ACCENT = _colour(0x1E3A5C)
PALE = _colour(0x7E9BBB)
RULE = _colour(0xC3CAD1)
RULE_STRONG = _colour(0x7D8894)
HEAD_FILL = _colour(0xE9EDF1)
GROUP_FILL = _colour(0xF4F6F8)
WHITE = _colour(0xFFFFFF)
MARKING = _colour(0x8C1D18)
"""Security marking and EXERCISE: dark enough to read when copied in black and white."""


class Weight(StrEnum):
    """The three cuts of the text face."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: Colour = INK
    before: float = 0.0
    after: float = 0.0


PARAGRAPHS: dict[Style, TextStyle] = {
    Style.BODY: TextStyle(9.6, 13.2, before=1.0, after=5.0),
    Style.LEAD: TextStyle(10.9, 14.0, Weight.SEMIBOLD, before=1.0, after=3.0),
    Style.SMALL: TextStyle(8.5, 10.9, before=0.5, after=3.0),
    Style.DENSE: TextStyle(7.9, 9.5, before=0.2, after=1.6),
    Style.LABEL: TextStyle(7.4, 9.4, colour=QUIET),
    Style.TITLE: TextStyle(17.0, 20.0, Weight.SEMIBOLD, ACCENT, after=3.0),
    Style.KICKER: TextStyle(9.6, 12.5, Weight.SEMIBOLD, QUIET, after=1.0),
}

HEADINGS: dict[int, TextStyle] = {
    0: PARAGRAPHS[Style.TITLE],
    1: TextStyle(15.5, 19.0, Weight.SEMIBOLD, ACCENT, before=20.0, after=6.0),
    2: TextStyle(11.8, 15.0, Weight.SEMIBOLD, ACCENT, before=12.0, after=4.0),
    3: TextStyle(9.9, 13.0, Weight.SEMIBOLD, INK, before=8.0, after=2.0),
    4: TextStyle(9.2, 12.4, Weight.SEMIBOLD, QUIET, before=5.0, after=1.5),
}
COMPACT_HEADING = TextStyle(9.0, 11.0, Weight.SEMIBOLD, ACCENT, before=4.5, after=1.2)

TABLE_HEAD = TextStyle(7.8, 9.8, Weight.SEMIBOLD, INK)
TABLE_CELL = TextStyle(8.3, 10.6, after=1.6)
BADGE = TextStyle(7.8, 10.0, Weight.SEMIBOLD)
FURNITURE = TextStyle(7.4, 9.4, colour=QUIET)
MARK = TextStyle(9.2, 11.0, Weight.SEMIBOLD, MARKING)
BAND = TextStyle(8.4, 11.0, Weight.SEMIBOLD, WHITE)
CONTENTS = TextStyle(9.4, 14.0)

CELL_PAD_X = 4.5
CELL_PAD_Y = 3.2
DENSE_PAD_Y = 1.4
DENSE_AROUND = (2.0, 4.0)
"""Distances before and after a dense table."""
BULLET_INDENT = 13.0
BOX_PAD = 6.0


@dataclass(frozen=True, slots=True)
class LevelLook:
    """Colours of a level: fill and text where a person rated it, edge where it is only proposed."""

    fill: Colour
    text: Colour
    edge: Colour


LEVELS: dict[Level, LevelLook] = {
    Level.EXTREME: LevelLook(_colour(0x7A1712), WHITE, _colour(0x7A1712)),
    Level.HIGH: LevelLook(_colour(0xDE9A6A), INK, _colour(0xA85A24)),
    Level.MEDIUM: LevelLook(_colour(0xF3DFA2), INK, _colour(0x97792A)),
    Level.LOW: LevelLook(_colour(0xF2F5F1), INK, _colour(0x6F7F70)),
}


@dataclass(frozen=True, slots=True)
class BoxLook:
    """Fill, edge and the bar at the left of a framed box."""

    fill: Colour
    edge: Colour
    bar: Colour


BOXES: dict[Tone, BoxLook] = {
    Tone.NOTE: BoxLook(_colour(0xF5F7F9), RULE, RULE_STRONG),
    Tone.WARNING: BoxLook(_colour(0xFCF4E4), _colour(0xD9B46A), _colour(0xA56A00)),
    Tone.KEY: BoxLook(_colour(0xEEF3F8), _colour(0xB6C6D8), ACCENT),
}

FIRMNESS: dict[Firmness, Colour] = {
    Firmness.READY: ACCENT,
    Firmness.COMMITTED: PALE,
    Firmness.OPEN: WHITE,
    Firmness.DROPPED: HEAD_FILL,
}

PAGE_WIDTH, PAGE_HEIGHT = 595.2756, 841.8898
"""A4."""
MARGIN_X = 48.0
TOP_FIRST = 42.0
TOP = 68.0
BOTTOM = 58.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_X
BODY_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
