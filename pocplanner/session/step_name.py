"""The name of an undo step: plain English words, with what they are made of, so that a window can use its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from typing import Self

    from pocplanner.model.base import Value

Verb = Literal["add", "remove", "move", "change"]


class StepName(str):
    """What was done, for example ``change strength of Company B``."""

    __slots__ = ("field", "model", "name", "verb")

    verb: Verb
    model: type[Value]
    """Kind of the object."""
    field: str
    """Path of the field from the object; empty where the object itself was added, removed or moved."""
    name: str
    """Name of the object; empty for the plan itself."""

    @classmethod
    def of(cls, verb: Verb, what: str, model: type[Value], *, field: str = "", name: str = "") -> Self:
        """A name that reads *verb* and *what*."""
        made = cls(f"{verb} {what}")
        made.verb, made.model, made.field, made.name = verb, model, field, name
        return made
