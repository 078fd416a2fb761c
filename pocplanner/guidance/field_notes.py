"""Which field of the plan a note is about: the names of fields, and the way from a form to its notes.

A field is named by its class and its own name, ``decision_brief.intent``, wherever in the plan the object stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from pocplanner.model.base import Value
from pocplanner.model.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def field_key(model: type[Value], name: str) -> str:
    """Name of a field of *model* as a note gives it."""
    return f"{_CAPITAL.sub('_', model.__name__).lower()}.{name}"


def keys_along(model: type[Value], path: str) -> tuple[str, ...]:
    """Names of the fields on the way down from *model*, the innermost first: it has the note that fits best."""
    keys: list[str] = []
    models: tuple[type[Value], ...] = (model,)
    for step in path.split("."):
        if step.isdigit():
            continue
        holder = next((item for item in models if step in item.model_fields), None)
        if holder is None:
            break
        keys.insert(0, field_key(holder, step))
        models = tuple(_values_in(holder.model_fields[step].annotation))
    return tuple(keys)


@cache
def known_fields() -> frozenset[str]:
    """Names of all fields that a plan can hold."""
    waiting: list[type[Value]] = [Plan]
    seen: set[type[Value]] = set()
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            waiting += [inner for field in model.model_fields.values() for inner in _values_in(field.annotation)]
    return frozenset(field_key(model, name) for model in seen for name in model.model_fields)


def _values_in(annotation: Any) -> Iterator[type[Value]]:  # noqa: ANN401  (whatever stands at a field)
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for inner in get_args(annotation):
        yield from _values_in(inner)
