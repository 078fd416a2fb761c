"""A small document with something in most kinds of fields, for tests of the file format."""

from __future__ import annotations

import copy
import json
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from pocplanner.model.document import Comment, Document
from pocplanner.model.facts import Fact, Provenance
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan
from pocplanner.model.situation import GroupCount, Place, Population, Position, Route, Situation, TravelTime
from pocplanner.model.times import MinuteRange, Timing
from pocplanner.model.vocab import Answer, Component, GroupAtRisk, TravelMode

if TYPE_CHECKING:
    from pocplanner.storage.strict_json import JsonObject, JsonValue


class Removal(Enum):
    """Stands for "take this value out"."""

    REMOVE = "remove"


REMOVE: Literal[Removal.REMOVE] = Removal.REMOVE

Steps: TypeAlias = "tuple[str | int, ...]"
Damage: TypeAlias = "tuple[Steps, JsonValue | Removal]"


def small_document() -> Document:
    population = Population(women=1500, groups=(GroupCount(group=next(iter(GroupAtRisk)), count=12),))
    places = (
        Place(
            id="camp-a",
            name="Camp A, مخيم, Camp é",
            position=Position(latitude=3.25, longitude=-0.125),
            population=population,
            first_light=time(5, 50),
            note="Two lines\nand a\ttab",
        ),
        Place(id="base", name="Base", in_area=Answer.YES),
    )
    routes = (
        Route(
            id="road-1",
            name="Road 1",
            start="base",
            end="camp-a",
            length_km=12.5,
            travel=(TravelTime(mode=next(iter(TravelMode)), minutes=MinuteRange(low=20, high=35)),),
        ),
    )
    plan = Plan(
        id="plan-1",
        title="Operation “Clear Path”",
        as_of=date(2026, 11, 14),
        timing=Timing(d_day=date(2026, 11, 20), h_hour=time(4, 30), utc_offset_minutes=120),
        situation=Situation(places=places, routes=routes),
        facts=(
            Fact(id="fact-1", key="op_urban", value="yes", provenance=Provenance(as_of=date(2026, 11, 1))),
            Fact(id="fact-2", key="battalions", value=3),
        ),
    )
    comment = Comment(
        id="comment-1",
        ref=FieldRef(object="camp-a", field="population.women"),
        office=Component.HUMAN_RIGHTS,
        written_at=datetime(2026, 11, 14, 9, 30, tzinfo=UTC),
        text="Who counted?",
    )
    return Document(plan=plan, comments=(comment,))


def small_tree() -> JsonObject:
    """The same document as a tree of plain values, free to be damaged."""
    tree: JsonObject = json.loads(small_document().model_dump_json())
    return tree


def damaged(*damage: Damage) -> bytes:
    """Return the small document with values set or taken out; damage below what is gone already has no effect."""
    tree = small_tree()
    for path, shared in damage:
        value = copy.deepcopy(shared)  # later damage may go into this value
        node: JsonValue = tree
        for step in path[:-1]:
            node = _child(node, step)
        last = path[-1]
        if isinstance(node, dict) and isinstance(last, str):
            if isinstance(value, Removal):
                node.pop(last, None)
            else:
                node[last] = value
        elif isinstance(node, list) and isinstance(last, int) and last < len(node):
            node[last] = None if isinstance(value, Removal) else value
    return json.dumps(tree).encode()


def _child(node: JsonValue, step: str | int) -> JsonValue:
    if isinstance(node, dict) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        return node[step]
    return None
