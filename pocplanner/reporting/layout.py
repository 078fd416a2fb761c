"""Puts slabs on A4 pages, and draws what stands on every page: marking, EXERCISE, title, DRAFT, page n of N."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import Words, own
from pocplanner.reporting.slabs import HeadingSlab, Slab
from pocplanner.reporting.styles import (
    BOTTOM,
    FURNITURE,
    MARGIN_X,
    MARK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    TEXT_WIDTH,
    TOP,
    TOP_FIRST,
)

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Furniture
    from pocplanner.reporting.painter import Painter
    from pocplanner.reporting.styles import TextStyle
    from pocplanner.reporting.text import Line, Typesetter

_EDGE = 0.01


@dataclass(slots=True)
class Page:
    """A page with its slabs and how far down each one starts."""

    placed: list[tuple[Slab, float]] = field(default_factory=list)


class _Pager:
    """Fills pages from the top; knows how far the present one is filled."""

    def __init__(self) -> None:
        self.pages: list[Page] = [Page()]
        self.top = TOP_FIRST
        self.foot = PAGE_HEIGHT - BOTTOM
        self.last: Slab | None = None

    @property
    def is_empty(self) -> bool:
        return all(slab.at_foot for slab, _ in self.pages[-1].placed)

    def distance(self, slab: Slab) -> float:
        return 0.0 if self.last is None else max(self.last.after, slab.before)

    def room(self, slab: Slab) -> float:
        return self.foot - self.top - self.distance(slab)

    def turn(self) -> None:
        self.pages.append(Page())
        self.top, self.foot, self.last = TOP, PAGE_HEIGHT - BOTTOM, None

    def place_at_foot(self, slab: Slab) -> None:
        """Keep the foot of the present page for *slab*; its place in the reading order is not changed by this."""
        self.foot -= slab.height
        self.pages[-1].placed.append((slab, self.foot))
        self.foot -= slab.before

    def place(self, slab: Slab) -> None:
        self.top += self.distance(slab)
        self.pages[-1].placed.append((slab, self.top))
        self.top += slab.height
        self.last = slab


def pages_of(slabs: list[Slab]) -> list[Page]:
    """The pages. Headings stay with the start of what follows; a slab too high for any page runs over its foot."""
    pager = _Pager()
    for slab in (slab for slab in slabs if slab.at_foot):
        pager.place_at_foot(slab)
    slabs = [slab for slab in slabs if not slab.at_foot]
    for position, slab in enumerate(slabs):
        if (slab.new_page and not pager.is_empty) or (slab.not_first and len(pager.pages) == 1):
            pager.turn()
        starts_group = position == 0 or not slabs[position - 1].keep
        if starts_group and not pager.is_empty and _needed(slabs, position) > pager.room(slab) + _EDGE:
            pager.turn()
        _place(pager, slab)
    return pager.pages


def _needed(slabs: list[Slab], position: int) -> float:
    """Height of the slab at *position*, all that it must stand with, and the start of what follows those."""
    height = 0.0
    while position < len(slabs) - 1 and slabs[position].keep:
        height += slabs[position].height + max(slabs[position].after, slabs[position + 1].before)
        position += 1
    return height + slabs[position].head()


def _place(pager: _Pager, slab: Slab) -> None:
    rest: Slab | None = slab
    while rest is not None:
        if rest.height <= pager.room(rest) + _EDGE:
            pager.place(rest)
            return
        parts = rest.split(pager.room(rest))
        if parts is None and not pager.is_empty:
            pager.turn()
            continue
        if parts is None:
            pager.place(rest)
            return
        pager.place(parts[0])
        pager.turn()
        rest = parts[1]


def heading_pages(pages: list[Page]) -> dict[int, int]:
    """Page number, from 1, of each heading by its position."""
    return {
        slab.position: number
        for number, page in enumerate(pages, start=1)
        for slab, _ in page.placed
        if isinstance(slab, HeadingSlab)
    }


class FurnitureSetter:
    """Sets the lines of the page furniture once and draws them on every page, as artifacts."""

    def __init__(self, furniture: Furniture, typesetter: Typesetter, total: int) -> None:
        self._furniture = furniture
        self._typesetter = typesetter
        self._total = total
        self._marking = self._line((Words(furniture.marking),), MARK)
        self._exercise = self._line((Words("EXERCISE"),), MARK)
        self._draft = self._line((Words("DRAFT"),), MARK)
        self._title = typesetter.line(furniture.running_title, FURNITURE, TEXT_WIDTH * 0.7)
        self._as_of = self._line(own(furniture.as_of), FURNITURE)
        self._notice = self._line(own(furniture.notice), FURNITURE)

    def _line(self, words: tuple[Words, ...], style: TextStyle) -> Line:
        return self._typesetter.line(words, style, TEXT_WIDTH)

    def paint(self, painter: Painter, number: int) -> None:
        """Top and bottom of page *number*, counted from 1."""
        right = MARGIN_X + TEXT_WIDTH
        foot = PAGE_HEIGHT - BOTTOM + 18
        for top in (22.0, foot + 12):
            self._centred(painter, top)
            if self._furniture.exercise:
                painter.lines((self._exercise,), MARK, MARGIN_X, top, None)
            if self._furniture.draft:
                painter.lines((self._draft,), MARK, right - self._draft.width, top, None)
        if number > 1:
            painter.lines((self._title,), FURNITURE, MARGIN_X, 40, None)
            painter.lines((self._as_of,), FURNITURE, right - self._as_of.width, 40, None)
            painter.rule(MARGIN_X, 52, TEXT_WIDTH, RULE)
        painter.rule(MARGIN_X, foot - 3, TEXT_WIDTH, RULE)
        painter.lines((self._notice,), FURNITURE, MARGIN_X, foot, None)
        page = self._line(own(f"Page {number} of {self._total}"), FURNITURE)
        painter.lines((page,), FURNITURE, right - page.width, foot, None)

    def _centred(self, painter: Painter, top: float) -> None:
        painter.lines((self._marking,), MARK, (PAGE_WIDTH - self._marking.width) / 2, top, None)
