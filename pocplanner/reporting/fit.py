"""How much fits on a page, for content that must say what it leaves to the next one.

Text is measured as it will be printed, so that "+3 on page 2" is true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.compose import Composer
from pocplanner.reporting.layout import left_on_first, pages_of
from pocplanner.reporting.slabs import StackSlab
from pocplanner.reporting.text import Typesetter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.reporting.blocks import Block


def pages_needed(blocks: Sequence[Block]) -> int:
    """Number of pages that *blocks* take from the top of the first page on."""
    return len(pages_of(Composer(Typesetter()).slabs(blocks)))


def fits(blocks: Sequence[Block], pages: int = 1) -> bool:
    """Whether *blocks* stand on so many pages."""
    return pages_needed(blocks) <= pages


def height_of(blocks: Sequence[Block]) -> float:
    """Height of *blocks* under each other, in points; the distances before the first and after the last not counted."""
    return StackSlab(Composer(Typesetter()).slabs(blocks)).height


def room_left(blocks: Sequence[Block]) -> float:
    """Free height at the foot of the first page, in points, where *blocks* stand on it."""
    return left_on_first(Composer(Typesetter()).slabs(blocks))


def most_that_fit(make: Callable[[int], Sequence[Block]], of: int, *, least: int = 0, pages: int = 1) -> int:
    """The greatest number up to *of* for which the blocks that *make* gives fit; *least* where none does.

    *make* is asked for blocks with so many items shown, with the words that tell of the others.
    """
    low, high = least, of
    while low < high:
        middle = (low + high + 1) // 2
        if fits(make(middle), pages):
            low = middle
        else:
            high = middle - 1
    return low
