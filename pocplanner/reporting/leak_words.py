"""Words that the search for leaks knows."""

from __future__ import annotations

_ENGLISH = (
    "people", "persons", "women", "men", "girls", "boys", "children", "civilians", "fighters", "soldiers", "families",
    "households", "residents",
)  # fmt: skip
_FRENCH = (
    "personnes", "femmes", "hommes", "filles", "garcons", "enfants", "civils", "combattants", "soldats", "familles",
    "menages", "habitants",
)  # fmt: skip
PEOPLE_WORDS = frozenset((*_ENGLISH, *_FRENCH))
"""Beside one of these a small number is a number of people."""
