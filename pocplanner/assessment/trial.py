"""One thing that could be otherwise, as a sentence that begins with "If" and the patches that make it so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FieldPatch
from pocplanner.model.vocab import Answer
from pocplanner.rules.labels import inside, is_clause, statement
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import JsonValue

    from pocplanner.model.base import Value
    from pocplanner.model.operation import Patch


@dataclass(frozen=True, slots=True)
class Trial:
    """Something with another value. Whether that changes anything is not known here."""

    key: str
    """What is tried; of several ways to the same thing only the first that has an effect is told."""
    condition: str
    """The sentence up to its comma: "If Camp A were guarded by a unit that stays"."""
    patches: tuple[Patch, ...]
    ref: FieldRef | None
    """Field to look at."""
    was_unknown: bool = False
    """Whether it is not known today, so that finding out is enough."""
    only_worse: bool = False
    """Whether it is tried only for what it makes worse: an actor that is at a place already is no way out of a risk."""


def id_of(holder: Value) -> str:
    """The id of an object."""
    return str(vars(holder)["id"])


def name_of(holder: Value) -> str:
    """The name of an object."""
    return str(vars(holder).get("name") or vars(holder)["id"])


def with_field(holder: Value, field: str, value: JsonValue) -> FieldPatch:
    """A patch of one field."""
    return FieldPatch(ref=FieldRef(object=id_of(holder), field=field), value=value)


def field_trial(
    holder: Value,
    field: str,
    value: JsonValue,
    condition: str,
    *,
    key: str = "",
    was_unknown: bool = False,
    only_worse: bool = False,
) -> Trial:
    """A trial that changes one field."""
    patch = with_field(holder, field, value)
    return Trial(key or f"{patch.ref}={value}", condition, (patch,), patch.ref, was_unknown, only_worse)


def answer_trials(holder: Value, field: str) -> Iterator[Trial]:
    """The other answers to a field that asks whether something is so."""
    value: object = holder
    for step in field.split("."):
        value = vars(value)[step]
    for other in (Answer.YES, Answer.NO):
        if other is not value:
            now = value if isinstance(value, Answer) else Answer.UNKNOWN
            condition = _supposed(type(holder), field, name_of(holder), now, other)
            yield field_trial(holder, field, other.value, condition, was_unknown=now is Answer.UNKNOWN)


def _supposed(model: type[Value], field: str, name: str, now: Answer, other: Answer) -> str:
    what = statement(model, field, name)
    if not is_clause(model, field):
        return said("If the answer to “{question}” were {answer}", question=what, answer=inside(other))
    if now is Answer.UNKNOWN:
        if other is Answer.YES:
            return said("If it were known that {what}", what=what)
        return said("If it were ruled out that {what}", what=what)
    return (
        said("If it were so that {what}", what=what)
        if other is Answer.YES
        else said("If it were not so that {what}", what=what)
    )
