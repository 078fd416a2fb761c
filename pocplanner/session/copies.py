"""A copy of an object under ids of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pocplanner.model.base import Value
from pocplanner.model.walk import object_id, revalidated

if TYPE_CHECKING:
    from pocplanner.model.ids import IdSource

V = TypeVar("V", bound=Value)


def copy_object(value: V, new_id: IdSource, name_template: str = "{name} (copy)") -> V:
    """A copy with new ids, also for objects inside it; a name or title is changed by *name_template*."""
    copy = _renewed(value, new_id)
    for field in ("name", "title", "scenario"):
        if field in type(copy).model_fields:
            named = name_template.format(name=getattr(copy, field))
            return revalidated(copy, {field: named}, where=object_id(copy))
    return copy


def _renewed(value: V, new_id: IdSource) -> V:
    changes: dict[str, object] = {}
    for name in type(value).model_fields:
        content = getattr(value, name)
        if name == "id":
            changes[name] = new_id()
        elif isinstance(content, tuple) and any(isinstance(item, Value) for item in content):
            changes[name] = tuple(_renewed(item, new_id) if isinstance(item, Value) else item for item in content)
    return revalidated(value, changes, where=object_id(value)) if changes else value
