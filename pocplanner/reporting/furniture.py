"""What stands on every page: marking, EXERCISE, DRAFT or FINAL, title and part, which print it is, page n of N."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import Words, own
from pocplanner.reporting.styles import (
    BAND,
    BOTTOM,
    FURNITURE,
    MARGIN_X,
    MARK,
    MARKING,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    TEXT_WIDTH,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.reporting.blocks import Furniture, Inline
    from pocplanner.reporting.painter import Painter
    from pocplanner.reporting.styles import TextStyle
    from pocplanner.reporting.text import Line, Typesetter

_RIGHT = MARGIN_X + TEXT_WIDTH
_MARK_TOP = 22.0
_BAND_TOP = 9.0
_BAND_HEIGHT = 13.0
_LOWERED = 5.0
"""How much lower the marking stands below a band, which leaves the text where it was."""
_TITLE_TOP = 40.0
_FOOT = PAGE_HEIGHT - BOTTOM + 5
_SECOND_LINE = 10.0
_FOOT_MARK = PAGE_HEIGHT - BOTTOM + 30
_APART = 10.0
_PRINT_LEADING = 8.6
"""Distance of the two lines beside the marking at the top."""


class FurnitureSetter:
    """Sets the lines of the page furniture once and draws them on every page, as artifacts.

    *heads* are the parts in which the pages begin, one for each page.
    """

    def __init__(self, furniture: Furniture, typesetter: Typesetter, heads: Sequence[str]) -> None:
        self._furniture = furniture
        self._typesetter = typesetter
        self._marking = self._line(own(furniture.marking), MARK)
        self._exercise = self._line(own("EXERCISE" if furniture.exercise else ""), MARK)
        self._standing = self._line(own("DRAFT" if furniture.draft else "FINAL" if furniture.final else ""), MARK)
        side = (TEXT_WIDTH - self._marking.width) / 2 - 2 * _APART
        self._id = [
            self._line((Words(text, field="brief id"),), FURNITURE, side - self._exercise.width)
            for text in (
                f"Brief {furniture.brief_id}" if furniture.brief_id else "",
                f"Check {furniture.check_characters}" if furniture.check_characters else "",
            )
        ]
        self._copy = self._line((Words(furniture.copy, field="copy"),), FURNITURE, side - self._standing.width)
        self._title = self._line(furniture.running_title, FURNITURE, TEXT_WIDTH * 0.56)
        self._as_of = self._line(own(furniture.as_of), FURNITURE)
        self._notice = self._line(own(furniture.notice), FURNITURE)
        room = TEXT_WIDTH - self._as_of.width - 2 * _APART
        self._distribution = self._line((Words(furniture.distribution, field="distribution"),), FURNITURE, room)
        self._band = self._line((Words(furniture.superseded, field="superseded notice"),), BAND, TEXT_WIDTH - 20)
        self._total = len(heads)
        known = {head: self._line(own(head), FURNITURE, TEXT_WIDTH * 0.42) for head in heads}
        self._heads = [known[head] for head in heads]

    def _line(self, words: Inline, style: TextStyle, width: float = TEXT_WIDTH) -> Line:
        return self._typesetter.line(words, style, width)

    def paint(self, painter: Painter, number: int) -> None:
        """Top and bottom of page *number*, counted from 1."""
        lowered = _LOWERED if self._furniture.superseded else 0.0
        if lowered:
            painter.fill((MARGIN_X, _BAND_TOP), (TEXT_WIDTH, _BAND_HEIGHT), MARKING)
            painter.lines((self._band,), BAND, (PAGE_WIDTH - self._band.width) / 2, _BAND_TOP + 1, None)
        for top in (_MARK_TOP + lowered, _FOOT_MARK):
            painter.lines((self._marking,), MARK, (PAGE_WIDTH - self._marking.width) / 2, top, None)
            painter.lines((self._exercise,), MARK, MARGIN_X, top, None)
            self._at_right(painter, self._standing, MARK, _RIGHT, top)
        self._paint_print(painter, number, _MARK_TOP + lowered + 1)
        if number > 1:
            painter.lines((self._title,), FURNITURE, MARGIN_X, _TITLE_TOP + lowered * 0.4, None)
            self._at_right(painter, self._heads[number - 1], FURNITURE, _RIGHT, _TITLE_TOP + lowered * 0.4)
            painter.rule(MARGIN_X, _TITLE_TOP + 12, TEXT_WIDTH, RULE)
        self._paint_foot(painter, number)

    def _paint_print(self, painter: Painter, number: int, middle: float) -> None:
        """Which print it is: id and check characters at the left, copy and page at the right of the marking."""
        first, second = middle - _PRINT_LEADING / 2, middle + _PRINT_LEADING / 2
        left = MARGIN_X + (self._exercise.width + _APART if self._exercise.width else 0.0)
        right = _RIGHT - (self._standing.width + _APART if self._standing.width else 0.0)
        for line, top in zip(self._id, (first, second), strict=True):
            painter.lines((line,), FURNITURE, left, top, None)
        if self._furniture.copy:
            self._at_right(painter, self._copy, FURNITURE, right, first)
            self._at_right(painter, self._page(number), FURNITURE, right, second)

    def _page(self, number: int) -> Line:
        return self._line(own(f"Page {number} of {self._total}"), FURNITURE)

    def _paint_foot(self, painter: Painter, number: int) -> None:
        painter.rule(MARGIN_X, _FOOT, TEXT_WIDTH, RULE)
        painter.lines((self._notice,), FURNITURE, MARGIN_X, _FOOT + 3, None)
        self._at_right(painter, self._page(number), FURNITURE, _RIGHT, _FOOT + 3)
        painter.lines((self._distribution,), FURNITURE, MARGIN_X, _FOOT + 3 + _SECOND_LINE, None)
        self._at_right(painter, self._as_of, FURNITURE, _RIGHT, _FOOT + 3 + _SECOND_LINE)

    def _at_right(self, painter: Painter, line: Line, style: TextStyle, right: float, top: float) -> None:
        painter.lines((line,), style, right - line.width, top, None)
