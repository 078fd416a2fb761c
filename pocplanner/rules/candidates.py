"""Which subjects a search or a rule has to look at: for all others, its ``where`` is false.

A large plan has thousands of places; most conditions name a kind of place, or places beside one that is bound already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from math import inf
from typing import TYPE_CHECKING

from pocplanner.guidance.conditions import (
    AllOf,
    AnyOf,
    Condition,
    GroupAt,
    Not,
    Related,
    Relation,
    SubjectIs,
    SubjectKind,
)
from pocplanner.model.situation import ArmedActor, MissionUnit, PartnerForce, Place, Route

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.model.base import Value
    from pocplanner.rules.values import Evaluator
    from pocplanner.rules.world import World


@dataclass(frozen=True, slots=True)
class Found:
    """Subjects to look at; for all others the condition is false."""

    subjects: Iterable[Value]
    """To be gone through once."""
    decisive: float = inf
    """For this many of them, the first, the condition can be true; for the rest it is unknown or false."""


Candidates = Callable[["World", Mapping[str, "Value"]], Found]


def narrowing(
    kind: SubjectKind,
    role: str,
    parts: tuple[Condition | None, ...],
    compiled: Callable[[Condition], Evaluator],
    *,
    again: bool = False,
) -> Candidates:
    """The candidates for *role*, all of whose *parts* must hold; a part may name roles that are bound later.

    *again* says that they are asked for more than once in a world also where no part names another role.
    """
    conjuncts = [item for part in parts if part is not None for item in _conjuncts(part)]
    narrow = [found for item in conjuncts if (found := _beside(kind, role, item)) is not None]
    kinds = _place_kinds(role, conjuncts) if kind is SubjectKind.PLACE else None
    posts = next((post for item in conjuncts if (post := _posts(role, item))), ())
    named = {name for item in conjuncts for name in _named(item)} - {role}
    own = [compiled(item) for item in conjuncts if _is_of(item, role)] if again or named else []
    key = (id(own), role)

    def possible(world: World) -> tuple[Value, ...]:
        """Those that fulfil, or may fulfil, what is asked of the subject alone; looked at once in a world."""
        if key not in world.possible:
            subjects = world.subjects[kind] if kinds is None else world.places_of(kinds)
            world.possible[key] = tuple(
                item for item in subjects if all(test(world, {role: item}) is not False for test in own)
            )
        return world.possible[key]

    def run(world: World, bound: Mapping[str, Value]) -> Found:
        for beside in narrow:
            found = beside(world, bound)
            if found is not None:
                return Found(found)
        subjects = (world.subjects[kind] if kinds is None else world.places_of(kinds)) if not own else possible(world)
        if not named <= bound.keys():
            # A relation to a subject that is not listed is unknown for each of them.
            return Found(subjects, 0)
        if posts and kind is SubjectKind.PLACE:
            return _at_posts(world, posts, bound, subjects)
        return Found(subjects)

    return run


def _is_of(item: Condition, role: str) -> bool:
    """Whether a condition asks for fields of the subject in this role and for nothing else."""
    match item:
        case SubjectIs():
            return item.subject == role
        case AllOf():
            return all(_is_of(part, role) for part in item.all)
        case AnyOf():
            return all(_is_of(part, role) for part in item.any)
        case Not():
            return _is_of(item.not_, role)
        case _:
            return False


def _named(item: Condition) -> set[str]:
    """Roles of which a single predicate speaks."""
    match item:
        case SubjectIs():
            return {item.subject}
        case Related():
            return set(item.of)
        case GroupAt():
            return {item.at}
        case Not():
            return _named(item.not_)
        case _:
            return set()


def _posts(role: str, item: Condition) -> tuple[Related, ...]:
    """Relations that say that someone works at a place or guards it, one of which must hold."""
    match item:
        case Related(relation=Relation.WORKS_AT | Relation.GUARDS) if item.of[1] == role:
            return (item,)
        case AnyOf():
            parts = [_posts(role, part) for part in item.any]
            return tuple(one for part in parts for one in part) if all(parts) else ()
        case _:
            return ()


def _at_posts(
    world: World, posts: tuple[Related, ...], bound: Mapping[str, Value], subjects: tuple[Value, ...]
) -> Found:
    """Places where one of these relations holds, first; at the others it is unknown or false."""
    sure = {
        str(vars(place)["id"]): place
        for item in posts
        if (body := bound.get(item.of[0])) is not None
        for place in _sure_places(world, item.relation, body)
    }
    first = [sure[key] for key in sorted(sure)]
    if world.task_places and all(item.relation is Relation.WORKS_AT for item in posts):
        return Found(first)
    return Found(chain(first, (item for item in subjects if vars(item)["id"] not in sure)), len(first))


def _sure_places(world: World, relation: Relation, body: Value) -> tuple[Value, ...]:
    if relation is Relation.GUARDS:
        return world.guarded_by.get(str(vars(body)["id"]), ())
    found = world.work_places(body) if isinstance(body, MissionUnit | PartnerForce) else ()
    return tuple(world.by_id[item] for item in found if item in world.by_id)


def _conjuncts(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, AllOf):
        for part in condition.all:
            yield from _conjuncts(part)
    else:
        yield condition


def _place_kinds(role: str, conjuncts: list[Condition]) -> tuple[str, ...] | None:
    """Kinds of places that a condition asks for; none where it asks for none."""
    for item in conjuncts:
        if isinstance(item, SubjectIs) and item.subject == role and item.field == "place_kind":
            return tuple(sorted(item.one_of or (str(item.is_),)))
    return None


_Beside = Callable[["World", Mapping[str, "Value"]], "tuple[Value, ...] | None"]


def _beside(kind: SubjectKind, role: str, item: Condition) -> _Beside | None:
    """The subjects beside another one that is bound; the function gives none while it is not, or cannot tell."""
    if not isinstance(item, Related) or role not in item.of or len(item.of) != 2:
        return None
    other = item.of[1 - item.of.index(role)]
    match item.relation:
        case Relation.ENDS_AT if kind is SubjectKind.ROUTE:
            return lambda world, bound: world.routes_at.get(place.id, ()) if (place := _place(bound, other)) else None
        case Relation.ENDS_AT if kind is SubjectKind.PLACE:
            return lambda world, bound: _ends(world, bound.get(other))
        case Relation.REFUGE_FOR if role == item.of[0]:
            return lambda world, bound: _refuges(world, _place(bound, other))
        case Relation.AT if role == item.of[1]:
            return lambda world, bound: _places_of(world, bound.get(other))
        case Relation.NEAR:
            minutes = item.minutes or 0
            return lambda world, bound: world.around(place.id, minutes) if (place := _place(bound, other)) else None
        case Relation.ON_WAY_OUT if role == item.of[0]:
            return lambda world, bound: (
                world.on_way_out(actor) if isinstance(actor := bound.get(other), ArmedActor) else None
            )
        case _:
            return None


def _places_of(world: World, body: Value | None) -> tuple[Value, ...] | None:
    """Places where a body or group is; none where nobody said where."""
    own = vars(body) if body is not None else {}
    places = own.get("at") or own.get("places")
    return tuple(world.by_id[item] for item in sorted(set(places)) if item in world.by_id) if places else None


def _place(bound: Mapping[str, Value], role: str) -> Place | None:
    found = bound.get(role)
    return found if isinstance(found, Place) else None


def _ends(world: World, route: Value | None) -> tuple[Value, ...] | None:
    if not isinstance(route, Route):
        return None
    ends = (world.by_id.get(end) for end in sorted({route.start, route.end}))
    return tuple(end for end in ends if isinstance(end, Place))


def _refuges(world: World, home: Place | None) -> tuple[Value, ...] | None:
    return None if home is None else tuple(world.by_id[place] for place in world.movement.may_flee_to(home.id))
