"""Three-valued logic after Kleene: true, false, and none for unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.model.base import Value
    from pocplanner.rules.world import World

Kleene = bool | None
Bindings = Mapping[str, "Value"]
"""Subjects by role."""
Evaluator = Callable[["World", Bindings], Kleene]
"""A compiled condition."""


class Verdict(StrEnum):
    """What came of a rule."""

    TRIGGERED = "triggered"
    POSSIBLE = "possible"
    NOT_TRIGGERED = "not_triggered"

    @classmethod
    def of(cls, outcome: Kleene) -> Verdict:
        """The verdict for an outcome."""
        return cls.POSSIBLE if outcome is None else cls.TRIGGERED if outcome else cls.NOT_TRIGGERED


def kleene_all(parts: Iterable[Kleene]) -> Kleene:
    """False where one part is false, else unknown where one is unknown, else true."""
    unknown = False
    for part in parts:
        if part is False:
            return False
        unknown = unknown or part is None
    return None if unknown else True


def kleene_any(parts: Iterable[Kleene]) -> Kleene:
    """True where one part is true, else unknown where one is unknown, else false."""
    unknown = False
    for part in parts:
        if part:
            return True
        unknown = unknown or part is None
    return None if unknown else False


def kleene_not(part: Kleene) -> Kleene:
    """The opposite; unknown stays unknown."""
    return None if part is None else not part
