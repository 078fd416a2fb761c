"""Starting a plan: an empty one, or a copy. One that reuses an earlier situation is in :mod:`reuse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pocplanner.model.base import Value
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import Option
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import OptionKind

if TYPE_CHECKING:
    from pocplanner.model.ids import IdSource

V = TypeVar("V", bound=Value)


def empty_document(new_id: IdSource, title: str = "New operation") -> Document:
    """A plan in which nothing is declared; "no operation" stands among the options from the start."""
    return Document(
        plan=Plan(
            id=new_id(),
            title=title,
            options=(
                Option(id=new_id(), title="Operate as planned", option_kind=OptionKind.OPERATE),
                Option(id=new_id(), title="No operation", option_kind=OptionKind.NO_OPERATION),
            ),
        )
    )


def copy_of(document: Document, new_id: IdSource) -> Document:
    """The same plan under a new id, without the review history of the original."""
    plan, identifier = document.plan, new_id()
    return Document(plan=_pointing_at(plan.model_copy(update={"id": identifier}), plan.id, identifier))


def _pointing_at(value: V, old: str, new: str) -> V:
    """*value* with every field reference to the plan itself turned to its new id."""
    if isinstance(value, FieldRef):
        return value.model_copy(update={"object": new}) if value.object == old else value
    changes: dict[str, object] = {}
    for name in type(value).model_fields:
        content = getattr(value, name)
        if isinstance(content, Value):
            changes[name] = _pointing_at(content, old, new)
        elif isinstance(content, tuple):
            changes[name] = tuple(_pointing_at(item, old, new) if isinstance(item, Value) else item for item in content)
    return value.model_copy(update=changes)
