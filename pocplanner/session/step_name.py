"""The name of an undo step: plain English words, with what they are made of, so that a window can use its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pocplanner.said import Said, said

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


def rows_counted(added: int, changed: int) -> Said:
    """How many rows a step adds and changes; one of the two is not nought."""
    if added and changed:
        return said("add {added:,}, change {changed:,}", added=added, changed=changed)
    return said("add {added:,}", added=added) if added else said("change {changed:,}", changed=changed)


def pasted_rows(into: str, counts: str) -> Said:
    """The name of the step that pastes rows of a spreadsheet into a list."""
    return said("paste into {list}: {counts}", list=into, counts=counts)


def pasted_answers(counts: str) -> Said:
    """The same for answers to the questions of the library."""
    return said("paste answers: {counts}", counts=counts)


def pasted_duties(counts: str) -> Said:
    """The same for the table of who does what by when."""
    return said("paste who does what by when: {counts}", counts=counts)
