"""How much the first page shows: lengths from the fullest to the shortest, of which the fullest that fits is taken."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pocplanner.reporting.first_page_decision import WHOLE

OPTIONS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Length:
    """How much the first page shows; the rest stands on the second, and the page says so."""

    risks: int
    measures: int
    needs: int
    dissent: int
    options: int
    asked: int
    """Longest extract, in characters, of a text in the box of the decision; those after it are of other sections."""
    without: int
    """The same for what follows if no decision is taken."""
    compared: int
    absent: int
    legal: int
    told: int
    authority: int
    """When the approval lapses, and who may stop the operation."""
    advice: int
    recorded: int
    whole: int = WHOLE
    """Longest text of those that stand whole at any common length: the decision asked for, names, the authority."""
    rest_page: int = 2
    """The page with the rest; 0 in a file that is laid out elsewhere."""

    @property
    def rest(self) -> str:
        """Where the rest stands, in words."""
        return f"on page\u00a0{self.rest_page}" if self.rest_page else "below"


TEXTS = ("asked", "without", "compared", "absent", "legal", "told", "authority", "advice", "recorded")
"""The fields that give the longest extract of a text."""


def _even(risks: int, measures: int, needs: int, dissent: int, room: int, whole: int = WHOLE) -> Length:
    options = OPTIONS_SHOWN if room > SHORT else 4 if whole == WHOLE else 3
    texts = dict.fromkeys(TEXTS, room)
    return Length(risks, measures, needs, dissent, options, whole=whole, **texts)


SHORT = 48
"""Shortest extract of a text that is printed in full further back."""
ROOMS = (300, 230, 190, 150, 120, 95, 75, 60, SHORT)
LENGTHS = (
    *(_even(4, 3, 3, dissent, room) for room in ROOMS for dissent in (3, 2, 1)),
    _even(4, 3, 2, 1, SHORT),
    _even(3, 3, 2, 1, SHORT),
    _even(3, 2, 2, 1, SHORT),
    _even(3, 2, 1, 1, SHORT),
    _even(2, 2, 1, 1, SHORT),
    _even(2, 1, 1, 1, SHORT),
    _even(1, 1, 1, 1, SHORT),
    _even(1, 1, 1, 1, 40, 200),
    _even(1, 1, 1, 1, 40, 120),
    _even(1, 0, 0, 0, 30, 90),
)
"""From the fullest page to the shortest: texts get shorter before rows become fewer; the last for texts of any size."""
WITHOUT_PAGES = replace(LENGTHS[0], rest_page=0)
"""For a file that is laid out elsewhere."""
