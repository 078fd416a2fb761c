"""What could be otherwise about relations: who is where, who guards, who leaves, who threatens whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.analysis.exposure import protects
from pocplanner.assessment.trial import Trial, answer_trials, field_trial, id_of, name_of, with_field
from pocplanner.guidance.conditions import Related, Relation
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PartnerForce,
    Place,
    PopulationGroup,
    ProtectionActor,
    Route,
)
from pocplanner.model.vocab import Answer
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import JsonValue

    from pocplanner.model.base import Value
    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World


def related_trials(condition: Related, world: World, bound: Bindings) -> Iterator[Trial]:
    """What would change whether a relation holds; nothing for subjects that are not listed."""
    subjects = [bound[role] for role in condition.of if role in bound]
    if len(subjects) != len(condition.of):
        return
    match (condition.relation, subjects[0], subjects[-1]):
        case (Relation.ON_WAY_OUT, Place() as place, ArmedActor() as actor):
            yield from answer_trials(actor, "move_expected")
            yield _toggled(actor, "way_out_places", place)
        case (Relation.ROUTE_ON_WAY_OUT, Route() as route, ArmedActor() as actor):
            yield from answer_trials(actor, "move_expected")
            yield from answer_trials(route, "passable")
        case (Relation.ARRIVES_BEFORE_HELP, Place() as place, ArmedActor() as actor):
            yield from _helpers(place, actor, world)
            yield from _nearer(actor, place)
        case (Relation.WITHIN_MINUTES, Place() as place, ArmedActor() as actor):
            yield from _nearer(actor, place)
        case (Relation.AT, first, Place() as place):
            yield _toggled(first, "at" if hasattr(first, "at") else "places", place)
        case (Relation.LEAVES, body, Place() as place):
            yield from _leaving(body, place)
        case (Relation.LEFT_UNGUARDED, Place() as place, _):
            yield from guard_trials(place, world)
            yield from _all_leave(place, world)
        case (Relation.THREATENS, PartnerForce() as force, PopulationGroup() as group):
            yield _threatening(force, group)
        case (Relation.PERCEIVED_WITH, PopulationGroup() as group, ArmedActor() as actor):
            yield _perceived(group, actor)
        case (Relation.TENSION_WITH, PopulationGroup() as group, PopulationGroup() as other):
            yield _tension(group, other)
        case _:
            pass


def _ids(holder: Value, field: str) -> tuple[str, ...]:
    found = vars(holder)[field]
    return tuple(str(item) for item in found)


def _without(ids: tuple[str, ...], one: str) -> list[JsonValue]:
    return [item for item in ids if item != one]


def _toggled(holder: Value, field: str, place: Value) -> Trial:
    ids, one = _ids(holder, field), id_of(place)
    names = {"who": name_of(holder), "place": name_of(place)}
    expected = field == "way_out_places"
    if one in ids:
        there = said("If {who} were not at {place}", **names)
        condition = said("If {who} were not expected to go to {place}", **names) if expected else there
        return field_trial(holder, field, _without(ids, one), condition)
    there = said("If {who} were at {place}", **names)
    condition = said("If {who} were expected to go to {place}", **names) if expected else there
    return field_trial(holder, field, [*ids, one], condition)


def _helpers(place: Place, actor: ArmedActor, world: World) -> Iterator[Trial]:
    """Each unit at the place itself; the one that could be there soonest today is tried first."""
    soonest = world.movement.exposure(place.id, actor).help_unit
    units = sorted(world.plan.situation.mission_units, key=lambda unit: (unit.id != soonest, unit.id))
    for unit in units:
        if protects(unit) and unit.based_at != place.id:
            condition = said("If {who} were based at {place}", who=unit.name, place=place.name)
            yield field_trial(unit, "based_at", place.id, condition, key=f"help:{place.id}")


def _nearer(actor: ArmedActor, place: Place) -> Iterator[Trial]:
    if place.id not in actor.at:
        condition = said("If {who} were at {place}", who=actor.name, place=place.name)
        yield field_trial(actor, "at", [*actor.at, place.id], condition, only_worse=True)


def guard_trials(place: Place, world: World) -> Iterator[Trial]:
    """A unit that does not leave the place stays there; the units are tried in the order of their ids."""
    for unit in sorted(world.plan.situation.mission_units, key=lambda item: item.id):
        if protects(unit) and unit.id not in place.guarded_by and place.id not in unit.leaves_places:
            names = {"place": place.name, "unit": unit.name}
            condition = said("If {place} were guarded by a unit that stays (tried with {unit})", **names)
            value: list[JsonValue] = [*place.guarded_by, unit.id]
            yield field_trial(place, "guarded_by", value, condition, key=f"guard:{place.id}",
                              was_unknown=not place.guarded_by)  # fmt: skip


def _leaving(body: Value, place: Place) -> Iterator[Trial]:
    match body:
        case MissionUnit():
            yield _leaves_or_stays(body, "leaves_places", place)
        case PartnerForce():
            yield _leaves_or_stays(body, "leaves", place)
        case ProtectionActor():
            yield from answer_trials(body, "may_withdraw")
        case _:
            pass


def _leaves_or_stays(body: Value, field: str, place: Place) -> Trial:
    ids = _ids(body, field)
    leaves = place.id in ids
    rest: list[JsonValue] = _without(ids, place.id) if leaves else [*ids, place.id]
    patches = [with_field(body, field, rest)]
    if isinstance(body, PartnerForce):
        # Who leaves posts that nobody listed may leave each one: that must be answered too.
        leaves_any = Answer.YES if rest else Answer.NO
        patches.append(with_field(body, "leaves_posts", leaves_any.value))
    names = {"who": name_of(body), "place": place.name}
    condition = said("If {who} stayed at {place}", **names) if leaves else said("If {who} left {place}", **names)
    return Trial(f"leaves:{patches[0].ref}:{place.id}", condition, tuple(patches), patches[0].ref)


def _all_leave(place: Place, world: World) -> Iterator[Trial]:
    guards = [world.by_id.get(guard) for guard in place.guarded_by]
    staying = [guard for guard in guards if isinstance(guard, MissionUnit | PartnerForce)]
    if guards and len(staying) == len(guards):
        moves = [_leaves_or_stays(guard, _field_of(guard), place) for guard in staying
                 if place.id not in _ids(guard, _field_of(guard))]  # fmt: skip
        patches = tuple(patch for move in moves for patch in move.patches)
        if patches:
            condition = said("If everyone who guards {place} left it for the operation", place=place.name)
            yield Trial(f"unguarded:{place.id}", condition, patches, moves[0].ref)


def _field_of(guard: Value) -> str:
    return "leaves_places" if isinstance(guard, MissionUnit) else "leaves"


def _threatening(force: PartnerForce, group: PopulationGroup) -> Trial:
    threatens = group.id in force.threatened_groups
    ids = force.threatened_groups
    rest: list[JsonValue] = _without(ids, group.id) if threatens else [*ids, group.id]
    patches = [with_field(force, "threatened_groups", rest)]
    if not rest:
        patches.append(with_field(force, "threatens_group", Answer.NO.value))
    names = {"force": force.name, "group": group.name}
    threat = said("If {force} were a threat to {group}", **names)
    condition = said("If {force} were no threat to {group}", **names) if threatens else threat
    unknown = not force.threatened_groups and force.threatens_group is not Answer.NO
    return Trial(f"threat:{force.id}:{group.id}", condition, tuple(patches), patches[0].ref, unknown)


def _perceived(group: PopulationGroup, actor: ArmedActor) -> Trial:
    names = {"group": group.name, "actor": actor.name}
    kept: list[JsonValue] = [
        item.model_dump(mode="json") for item in actor.perceived_associations if item.group != group.id
    ]
    if len(kept) < len(actor.perceived_associations):
        condition = said("If nobody saw {group} as associated with {actor}", **names)
        return field_trial(actor, "perceived_associations", kept, condition)
    kept.append({"group": group.id, "by_whom": "supposed"})
    condition = said("If someone saw {group} as associated with {actor}", **names)
    return field_trial(actor, "perceived_associations", kept, condition)


def _tension(group: PopulationGroup, other: PopulationGroup) -> Trial:
    names = {"group": group.name, "other": other.name}
    if other.id not in group.tension_with and group.id not in other.tension_with:
        condition = said("If there were open tension between {group} and {other}", **names)
        return field_trial(group, "tension_with", [*group.tension_with, other.id], condition)
    patches = (
        with_field(group, "tension_with", _without(group.tension_with, other.id)),
        with_field(other, "tension_with", _without(other.tension_with, group.id)),
    )
    condition = said("If there were no tension between {group} and {other}", **names)
    return Trial(f"tension:{group.id}:{other.id}", condition, patches, patches[0].ref)
