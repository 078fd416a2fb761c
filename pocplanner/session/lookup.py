"""Finding objects fast enough for every keystroke: only fields that can lead to an object are looked into.

Finds the same as :func:`pocplanner.model.walk.index`, which a test holds it to.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pocplanner.model.walk import Found, object_id
from pocplanner.session.fields import Shape, field_specs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan
    from pocplanner.model.walk import Path


@cache
def roads(model: type[Value]) -> tuple[tuple[str, bool], ...]:
    """Fields of *model* through which objects can be reached, each with whether it is a list."""
    found = (
        (spec.name, spec.shape is Shape.VALUES)
        for spec in field_specs(model)
        if spec.model is not None and spec.shape in {Shape.VALUE, Shape.VALUES}
        if "id" in spec.model.model_fields or roads(spec.model)
    )
    return tuple(found)


@cache
def _is_object(model: type[Value]) -> bool:
    return {"id", "kind"} <= set(model.model_fields)


def objects_in(root: Value, path: Path = ()) -> Iterator[Found]:
    """Every object with an id, *root* first, in document order."""
    if _is_object(type(root)):
        yield Found(path, root, str(getattr(root, "kind")))  # noqa: B009  (a field that only some values have)
    for name, many in roads(type(root)):
        content = getattr(root, name)
        if many:
            for position, item in enumerate(content):
                yield from objects_in(item, (*path, name, position))
        elif content is not None:
            yield from objects_in(content, (*path, name))


def find(plan: Plan, identifier: str) -> Found | None:
    """An object of the plan by its id; none where it does not exist."""
    return next((entry for entry in objects_in(plan) if object_id(entry.object) == identifier), None)


def index_of(plan: Plan) -> dict[str, Found]:
    """All objects by id; the first one where an id stands twice."""
    found: dict[str, Found] = {}
    for entry in objects_in(plan):
        found.setdefault(object_id(entry.object), entry)
    return found


def descend(value: object, path: str) -> object:
    """The value at a dotted path below *value*; none where something on the way is empty or not there."""
    for step in path.split(".") if path else ():
        if isinstance(value, tuple):
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None)
    return value
