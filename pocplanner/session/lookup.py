"""Finding one object or one value of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.walk import object_id, objects

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan
    from pocplanner.model.walk import Found


def find(plan: Plan, identifier: str) -> Found | None:
    """An object of the plan by its id; none where it does not exist."""
    return next((entry for entry in objects(plan) if object_id(entry.object) == identifier), None)


def descend(value: object, path: str) -> object:
    """The value at a dotted path below *value*; none where something on the way is empty or not there."""
    for step in path.split(".") if path else ():
        if isinstance(value, tuple):
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None)
    return value
