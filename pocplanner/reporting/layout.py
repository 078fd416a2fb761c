"""Puts slabs on A4 pages, and tells which anchor and which part stands on which of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from pocplanner.reporting.slabs import HeadingSlab, Slab, StackSlab
from pocplanner.reporting.styles import BOTTOM, PAGE_HEIGHT, TOP, TOP_FIRST

_EDGE = 0.01
_BAR_ROOM = 8.0
"""Room for the bar over a part or annex that begins a document."""


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
        """Keep the foot of the present page for *slab*."""
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
    if slabs and isinstance(slabs[0], HeadingSlab) and slabs[0].depth == 1:
        pager.top += _BAR_ROOM
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
    for page in pager.pages:
        page.placed.sort(key=lambda placed: placed[1])  # drawn, and so copied, in the order in which people read
    return pager.pages


def left_on_first(slabs: list[Slab]) -> float:
    """Free height at the foot of the page on which *slabs* stand; below nothing where it is more than one page."""
    foot = PAGE_HEIGHT - BOTTOM - sum(slab.height + slab.before for slab in slabs if slab.at_foot)
    return foot - TOP_FIRST - StackSlab([slab for slab in slabs if not slab.at_foot]).height


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
        parts = rest.cut(pager.room(rest))
        if parts is None and not pager.is_empty:
            pager.turn()
            continue
        if parts is None:
            pager.place(rest)
            return
        pager.place(parts[0])
        pager.turn()
        rest = parts[1]


def anchor_pages(pages: list[Page]) -> dict[str, int]:
    """Page number, from 1, of each anchor. Raises :class:`ValueError` where two places have the same one."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for slab, _ in page.placed:
            for name in slab.anchors():
                if name in found:
                    raise ValueError(f"two places have the anchor {name}")
                found[name] = number
    return found


@dataclass(frozen=True, slots=True)
class Part:
    """A part or annex, or what stands before the first one, with the pages that it begins and ends on."""

    title: str
    first: int
    last: int

    @property
    def pages(self) -> int:
        """Number of pages that it stands on, the first and last one perhaps not alone."""
        return self.last - self.first + 1


def parts_of(pages: list[Page]) -> tuple[Part, ...]:
    """The parts and annexes in print order. What stands before the first heading of depth 1 is a part without title."""
    starts = [("", 1, True)]
    for number, page in enumerate(pages, start=1):
        body = [slab for slab, _ in page.placed if not slab.at_foot]
        for slab in body:
            if isinstance(slab, HeadingSlab) and slab.depth == 1:
                starts.append((slab.title, number, slab is body[0]))
    ends = [number - on_top for _, number, on_top in starts[1:]] + [len(pages)]
    parts = (Part(title, first, last) for (title, first, _), last in zip(starts, ends, strict=True))
    return tuple(part for part in parts if part.title or part.pages > 0)


def running_heads(parts: tuple[Part, ...], total: int) -> list[str]:
    """For each page, the part that it begins in."""
    heads = [""] * total
    for part in reversed(parts):
        if part.title:
            heads[part.first - 1 : part.last] = [part.title] * (part.last - part.first + 1)
    return heads
