"""The table of contents, and the decision box that stays empty until someone takes a pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.blocks import Look, Style, Words, own
from pocplanner.reporting.slabs import Slab, heading_anchor
from pocplanner.reporting.styles import (
    ACCENT,
    COMPACT_HEADING,
    CONTENTS,
    HEADINGS,
    PARAGRAPHS,
    RULE,
    RULE_STRONG,
    WHITE,
)

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import DecisionBox, Heading
    from pocplanner.reporting.painter import Painter
    from pocplanner.reporting.tagging import Element
    from pocplanner.reporting.text import Line, Typesetter

_GUTTER = 26.0
_CHOICE_HEIGHT = 15.0
_LINE_HEIGHT = 19.5
_PAD = 6.0
_SQUARE = 8.5


class ContentsSlab(Slab):
    """Parts and annexes with their page numbers, in two columns."""

    def __init__(
        self, chapters: list[Heading], positions: list[int], typesetter: Typesetter, parent: Element, width: float
    ) -> None:
        self._positions = positions
        self._typesetter = typesetter
        self._width = width
        self._title = typesetter.line(own("Contents"), HEADINGS[2], width)
        self._heading = parent.add("H2")
        listing = parent.add("TOC")
        self._column = (width - _GUTTER) / 2
        self._entries: list[tuple[Line, str, Element]] = []
        for chapter in chapters:
            words = (Words(f"{chapter.number} ", Look.STRONG), Words(chapter.text, Look.PLAIN, chapter.field))
            line = typesetter.line(words, CONTENTS, self._column - 28)
            said = f"{chapter.number} {chapter.text}".strip()
            self._entries.append((line, said, listing.add("TOCI").add("Reference").add("Link")))
        self._rows = (len(chapters) + 1) // 2
        self._top = HEADINGS[2].leading + 4
        self.height = self._top + self._rows * CONTENTS.leading
        self.after = 14.0

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        del silent
        painter.lines((self._title,), HEADINGS[2], x, top, self._heading)
        painter.rule(x, top + self._top - 2, self._width, RULE)
        painter.rule(x, top + self.height + 3, self._width, RULE)
        for number, (line, said, element) in enumerate(self._entries):
            column, row = divmod(number, self._rows)
            left = x + column * (self._column + _GUTTER)
            down = top + self._top + row * CONTENTS.leading
            target = heading_anchor(self._positions[number])
            page = self._typesetter.line(own(str(painter.page_of[target])), CONTENTS, 28)
            painter.lines((line,), CONTENTS, left, down, element)
            painter.lines((page,), CONTENTS, left + self._column - page.width, down, element)
            words = f"{said}, page {painter.page_of[target]}"
            painter.link(element, (left, down), (self._column, CONTENTS.leading), target, words)


class DecisionSlab(Slab):
    """Squares to tick and lines to write on. It takes no values, so that none can be printed."""

    def __init__(self, box: DecisionBox, typesetter: Typesetter, parent: Element, width: float) -> None:
        small = PARAGRAPHS[Style.SMALL]
        label = PARAGRAPHS[Style.LABEL]
        self._width = width
        self._title = typesetter.line(own(box.title), COMPACT_HEADING, width)
        self._heading = parent.add("H2")
        listing = parent.add("L", numbering="Disc")
        self._choices = [
            (typesetter.line(own(choice), small, width), listing.add("LI").add("LBody")) for choice in box.choices
        ]
        self._lines = [(typesetter.line(own(line), label, width), parent.add("P")) for line in box.lines]
        self.height = 2 * _PAD + COMPACT_HEADING.leading + 4 + _CHOICE_HEIGHT + 2 * _LINE_HEIGHT
        self.before = 5.0
        self.at_foot = True

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        del silent
        painter.fill((x, top), (self._width, self.height), WHITE, ACCENT)
        painter.lines((self._title,), COMPACT_HEADING, x + _PAD, top + _PAD, self._heading)
        down = top + _PAD + COMPACT_HEADING.leading + 4
        self._paint_choices(painter, x + _PAD, down)
        self._paint_lines(painter, x + _PAD, down + _CHOICE_HEIGHT)

    def _paint_choices(self, painter: Painter, x: float, top: float) -> None:
        room = self._width - 2 * _PAD
        used = sum(line.width + _SQUARE + 5 for line, _ in self._choices)
        space = (room - used) / max(len(self._choices) - 1, 1)
        for line, element in self._choices:
            painter.fill((x, top + 1), (_SQUARE, _SQUARE), WHITE, RULE_STRONG)
            painter.lines((line,), PARAGRAPHS[Style.SMALL], x + _SQUARE + 5, top, element)
            x += line.width + _SQUARE + 5 + space

    def _paint_lines(self, painter: Painter, x: float, top: float) -> None:
        room = self._width - 2 * _PAD
        (first, first_element), *others = self._lines
        self._paint_line(painter, first, first_element, (x, top), room)
        share = room / max(len(others), 1)
        for number, (line, element) in enumerate(others):
            self._paint_line(painter, line, element, (x + number * share, top + _LINE_HEIGHT), share - 10)

    def _paint_line(
        self, painter: Painter, line: Line, element: Element, at: tuple[float, float], width: float
    ) -> None:
        x, top = at
        label = PARAGRAPHS[Style.LABEL]
        base = top + _LINE_HEIGHT - 3
        painter.lines((line,), label, x, base - label.leading + 1, element)
        painter.rule(x + line.width + 4, base, width - line.width - 4, RULE_STRONG)
