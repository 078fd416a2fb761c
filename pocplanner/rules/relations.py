"""Relations between bound subjects: on the ground, in time, between forces and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never, cast

from pocplanner.analysis.calendar import crowded_times, overlaps
from pocplanner.guidance.conditions import Related, Relation
from pocplanner.model.situation import MissionUnit, PartnerForce, Place, ProtectionActor
from pocplanner.rules.values import Kleene, kleene_all, kleene_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pocplanner.model.base import Value
    from pocplanner.rules.world import World


def related(condition: Related, world: World, bound: Mapping[str, Value]) -> Kleene:
    """What a relation gives for bound subjects; unknown where one of them is not listed."""
    subjects = [bound.get(role) for role in condition.of]
    if any(subject is None for subject in subjects):
        return None
    first: Any = subjects[0]
    second: Any = subjects[-1]
    movement = world.movement
    match condition.relation:
        case Relation.ON_WAY_OUT:
            return movement.on_way_out(first.id, second)
        case Relation.ROUTE_ON_WAY_OUT:
            return movement.route_on_way_out(first.id, second)
        case Relation.ARRIVES_BEFORE_HELP:
            return movement.arrives_before_help(first.id, second)
        case Relation.WITHIN_MINUTES:
            assert condition.minutes is not None
            return movement.within(first.id, second, condition.minutes)
        case Relation.NEAR:
            assert condition.minutes is not None
            return movement.near(first.id, second.id, condition.minutes)
        case Relation.REFUGE_FOR:
            return movement.is_refuge_for(first.id, second.id)
        case Relation.AT:
            places = first.at if hasattr(first, "at") else first.places
            return second.id in places if places else None
        case Relation.LEAVES:
            return _leaves(first, second)
        case Relation.GUARDS:
            return first.id in second.guarded_by if second.guarded_by else None
        case Relation.LEFT_UNGUARDED:
            return _left_unguarded(first, world)
        case Relation.WORKS_AT:
            return _works_at(first, second, world)
        case Relation.WORKS_NEAR:
            assert condition.minutes is not None
            return _works_near(first, second, condition.minutes, world)
        case Relation.RECEIVES:
            return bool(second.recipient == first.id)
        case Relation.IMMINENT:
            return cast("Kleene", first.imminence.holds())
        case Relation.IN_PHASE:
            return second.id in first.places if first.places else None
        case Relation.CROWDED_IN:
            found = crowded_times(first, second, world.plan.timing)
            return None if found is None else bool(found)
        case Relation.OVERLAPS:
            return overlaps(first, world.plan.phases, world.plan.timing, days=condition.days or 0)
        case Relation.MATTERS_AT:
            return second.id in first.places if first.places else None
        case Relation.THREATENS:
            return second.id in first.threatened_groups if first.threatened_groups else _answer(first.threatens_group)
        case Relation.PERCEIVED_WITH:
            return any(item.group == first.id for item in second.perceived_associations)
        case Relation.TENSION_WITH:
            return second.id in first.tension_with or first.id in second.tension_with
        case Relation.ENDS_AT:
            return second.id in {first.start, first.end}
        case _:
            assert_never(condition.relation)


def _answer(answer: str) -> Kleene:
    """No list of whom: "no" rules it out, anything else leaves it open."""
    return False if answer == "no" else None


def _works_at(body: MissionUnit | PartnerForce, place: Place, world: World) -> Kleene:
    """Whether a unit or force is, or has a task, at a place; not known while nobody has a task anywhere."""
    if place.id in world.work_places(body):
        return True
    return False if world.task_places else None


def _works_near(body: MissionUnit | PartnerForce, place: Place, minutes: int, world: World) -> Kleene:
    """Whether one of the places where a unit or force works lies at most *minutes* on foot from a place."""
    places = world.work_places(body)
    near = kleene_any(True if item == place.id else world.movement.near(item, place.id, minutes) for item in places)
    return near if near or world.task_places else None


def _leaves(body: Value | None, place: Place) -> Kleene:
    """Whether a force or unit leaves a place. Who leaves posts that nobody listed may leave each one that it guards."""
    match body:
        case MissionUnit():
            return place.id in body.leaves_places
        case PartnerForce():
            if body.leaves or body.id not in place.guarded_by:
                return place.id in body.leaves
            return _answer(body.leaves_posts)
        case ProtectionActor():
            return _answer(body.may_withdraw)
        case None:
            return None
        case _:
            return False


def _left_unguarded(place: Place, world: World) -> Kleene:
    """Whether everyone who guards a place today leaves it; unknown while nobody said who guards it."""
    if not place.guarded_by:
        return None
    return kleene_all(_leaves(world.by_id.get(guard), place) for guard in place.guarded_by)
