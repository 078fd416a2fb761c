"""Starting a plan: an empty one, a copy, or one that reuses an earlier situation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pocplanner.model.base import Value
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import Option
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import Answer, CoverageState, Light, OptionKind, PartnerRole, Season

if TYPE_CHECKING:
    from pocplanner.model.ids import IdSource
    from pocplanner.model.situation import Situation

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


def reusing_situation(document: Document, new_id: IdSource, title: str = "New operation") -> Document:
    """An empty plan with the situation of an earlier one and the mission packs that it pins.

    The declared coverage is set back to "partial" where it was complete, because only somebody who looked again may
    call a list complete. What was said about the earlier operation, its season and its light is unknown again: a "no"
    that nobody gave for this one must not rule out a risk.
    """
    old = document.plan
    fresh = empty_document(new_id, title)
    stale = [
        entry.model_copy(update={"state": CoverageState.PARTIAL}) if entry.state is CoverageState.COMPLETE else entry
        for entry in old.situation.coverage
    ]
    situation = _without_its_operation(old.situation).model_copy(update={"coverage": tuple(stale)})
    plan = fresh.plan.model_copy(
        update={
            "situation": situation,
            "mission": old.mission,
            "host_state": old.host_state,
            "area": old.area,
            "marking": old.marking,
            "exercise": old.exercise,
            "presented_by": old.presented_by,
            "from_post": old.from_post,
            "packs": old.packs,
        }
    )
    return Document(plan=plan)


def _without_its_operation(situation: Situation) -> Situation:
    """The situation without the answers that hold for one operation only."""
    lists: dict[str, tuple[dict[str, object], tuple[Value, ...]]] = {
        "places": ({"first_light": None, "last_light": None}, situation.places),
        "routes": ({"used_in_operation": Answer.UNKNOWN}, situation.routes),
        "armed_actors": ({"addressed": Answer.UNKNOWN, "move_expected": Answer.UNKNOWN}, situation.armed_actors),
        "partner_forces": (
            {"role": PartnerRole.UNKNOWN, "leaves_posts": Answer.UNKNOWN, "leaves": ()},
            situation.partner_forces,
        ),
        "mission_units": ({"leaves_places": ()}, situation.mission_units),
    }
    changes: dict[str, object] = {
        name: tuple(item.model_copy(update=unset) for item in items) for name, (unset, items) in lists.items()
    }
    return situation.model_copy(update={**changes, "season": Season.ANY, "movement_light": Light.ANY})
