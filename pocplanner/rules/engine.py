"""Conditions compiled to closures and evaluated in three-valued logic, with a trace.

A condition that cannot be evaluated raises :class:`RuleError`; it never counts as "not triggered".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, assert_never, cast

from pocplanner.analysis.calendar import crowded_times, overlaps
from pocplanner.errors import RuleError
from pocplanner.guidance.conditions import (
    AllOf,
    Always,
    AnyOf,
    Condition,
    Exists,
    FactIs,
    GroupAt,
    Not,
    PlanIs,
    Related,
    Relation,
    SubjectIs,
    SubjectKind,
)
from pocplanner.model.situation import MissionUnit, PartnerForce, Place, ProtectionActor, Route
from pocplanner.rules.facts import OPTION_KIND, UNKNOWN
from pocplanner.rules.values import Kleene, kleene_all, kleene_any, kleene_not

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.guidance.conditions import SubjectSpec
    from pocplanner.model.base import Value
    from pocplanner.rules.world import World

Bindings = Mapping[str, "Value"]
Evaluator = Callable[["World", Bindings], Kleene]


K = TypeVar("K")
V = TypeVar("V")


class ByIdentity(Generic[K, V]):
    """Results kept by the identity of their argument, which is kept alive with them.

    Conditions are frozen trees: to hash one, as a usual cache does, takes longer than to evaluate it.
    """

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self._kept: dict[int, tuple[K, V]] = {}

    def __call__(self, key: K) -> V:
        """The result for *key*, made at the first call."""
        found = self._kept.get(id(key))
        if found is None:
            found = self._kept[id(key)] = (key, self._make(key))
        return found[1]


def _closure(condition: Condition) -> Evaluator:
    match condition:
        case Always():
            return lambda _world, _bound: True
        case AllOf():
            return _all_of(tuple(compiled(part) for part in condition.all))
        case AnyOf():
            return _any_of(tuple(compiled(part) for part in condition.any))
        case Not():
            part = compiled(condition.not_)
            return lambda world, bound: kleene_not(part(world, bound))
        case FactIs():
            return lambda world, _bound: _fact(condition, world)
        case SubjectIs():
            return _subject(condition)
        case GroupAt():
            return lambda world, bound: _group_at(condition, world, bound)
        case PlanIs():
            return lambda world, _bound: _plan_field(condition, world)
        case Exists():
            return _exists(condition)
        case Related():
            return lambda world, bound: _related(condition, world, bound)
        case _:
            assert_never(condition)


compiled: ByIdentity[Condition, Evaluator] = ByIdentity(_closure)


def _all_of(parts: tuple[Evaluator, ...]) -> Evaluator:
    # ``kleene_all`` written out: most of an assessment is spent here, and a generator doubles it.
    def run(world: World, bound: Bindings) -> Kleene:
        unknown = False
        for part in parts:
            outcome = part(world, bound)
            if outcome is False:
                return False
            unknown = unknown or outcome is None
        return None if unknown else True

    return run


def _any_of(parts: tuple[Evaluator, ...]) -> Evaluator:
    def run(world: World, bound: Bindings) -> Kleene:
        unknown = False
        for part in parts:
            outcome = part(world, bound)
            if outcome:
                return True
            unknown = unknown or outcome is None
        return None if unknown else False

    return run


def evaluate(condition: Condition, world: World, bound: Bindings) -> Kleene:
    """Evaluate a condition. Raises :class:`RuleError` where it cannot be evaluated."""
    return compiled(condition)(world, bound)


def _fact(condition: FactIs, world: World) -> Kleene:
    if condition.fact not in world.questions and condition.fact != OPTION_KIND:
        raise RuleError(
            "E414",
            f"A condition asks for the fact “{condition.fact}”, and the library has no such question.",
            safe="The plan is unchanged; no assessment was made.",
            remedy="Mend the guidance entry; guidance lint names it.",
        )
    state = world.facts.state(condition.fact)
    if condition.at_least is not None:
        if isinstance(state.value, int):
            return state.value >= condition.at_least
        if state.at_least is not None and state.at_least >= condition.at_least:
            return True
        return None
    return None if state.value == UNKNOWN else _matches(condition, state.value)


def _group_at(condition: GroupAt, world: World, bound: Bindings) -> Kleene:
    place = bound.get(condition.at)
    if place is None:
        return None
    if condition.group in world.groups_at.get(str(vars(place)["id"]), ()):
        return True
    return False if world.is_complete(SubjectKind.POPULATION_GROUP) else None


def _plan_field(condition: PlanIs, world: World) -> Kleene:
    value = getattr(world.plan.situation, condition.plan.value)
    return None if value == "any" else _matches(condition, value)


def _matches(test: FactIs | PlanIs | SubjectIs, value: Any) -> bool:  # noqa: ANN401  (value of any field)
    wanted = test.one_of or (test.is_,)
    if type(value) is tuple:
        return any(item in wanted for item in value)
    return value in wanted


def field_value(subject: Value, path: str) -> Any:  # noqa: ANN401  (value of any field)
    """The value of a field of a subject; ``people`` is the number of people at a place."""
    if path == "people":
        population = getattr(subject, "population", None)
        if population is not None:
            return population.people()
        path = "size"
    value: Any = subject
    for step in path.split("."):
        if value is None:
            return None
        fields = getattr(value, "__dict__", {})
        if step not in fields:
            raise RuleError(
                "E410",
                f"A condition asks for the field “{path}”, which a {vars(subject)['kind']} does not have.",
                safe="The plan is unchanged; no assessment was made.",
                remedy="Mend the guidance entry; guidance lint names it.",
            )
        value = fields[step]
    return value


_NOTHING_SAID = (UNKNOWN, (), "")
#: Fields whose emptiness is an answer: no group at risk that anybody named, no control by another component.
#: A mission unit leaves the places that are named and no other, as the relation "leaves" reads it too.
_CLASSES = frozenset({"at_risk", "controlled_by", "leaves_places"})


def _subject(condition: SubjectIs) -> Evaluator:
    role, field, at_least = condition.subject, condition.field, condition.at_least

    def run(_world: World, bound: Bindings) -> Kleene:
        subject = bound.get(role)
        if subject is None:
            return None
        own = subject.__dict__
        value = own[field] if field in own else field_value(subject, field)
        # An empty list or text says that nobody entered anything, not that there is nothing.
        if value is None or value in _NOTHING_SAID:
            return False if field in _CLASSES else None
        if at_least is not None:
            return (len(value) if isinstance(value, tuple) else int(value)) >= at_least
        return _matches(condition, value)

    return run


def search_key(condition: Exists, free: Iterable[str], bound: Bindings) -> tuple[int, ...]:
    """What a search depends on in one world: the condition and the subjects that it names, its free roles sorted."""
    return (id(condition), *(id(bound.get(role)) for role in free))


def _exists(condition: Exists) -> Evaluator:
    where = compiled(condition.where) if condition.where is not None else None
    free = sorted(free_roles(condition))

    def search(world: World, bound: Bindings, key: tuple[int, ...]) -> Kleene:
        found: list[Kleene] = [] if world.is_complete(condition.exists) else [None]
        for subject in candidates(condition, world, bound):
            outcome = True if where is None else where(world, {**bound, condition.role: subject})
            if outcome:
                world.matched[key] = subject
                return True
            found.append(outcome)
        return kleene_any(found)

    def run(world: World, bound: Bindings) -> Kleene:
        # A search gives the same for the same subjects; most name none and would be made again for each subject.
        key = search_key(condition, free, bound)
        if key not in world.searched:
            world.searched[key] = search(world, bound, key)
        return world.searched[key]

    return run


def _neighbour(condition: Exists) -> str | None:
    """The other role where a search looks for the routes of a place, or for the places of a route."""
    parts = condition.where.all if isinstance(condition.where, AllOf) else (condition.where,)
    for part in parts:
        if isinstance(part, Related) and part.relation is Relation.ENDS_AT and condition.role in part.of:
            return next((role for role in part.of if role != condition.role), None)
    return None


_neighbours: ByIdentity[Exists, str | None] = ByIdentity(_neighbour)


def _refuge_of(condition: Exists) -> str | None:
    """The other role where a search looks for the places to which people of a place would flee."""
    parts = condition.where.all if isinstance(condition.where, AllOf) else (condition.where,)
    for part in parts:
        if isinstance(part, Related) and part.relation is Relation.REFUGE_FOR and part.of[0] == condition.role:
            return part.of[1]
    return None


_refuges_of: ByIdentity[Exists, str | None] = ByIdentity(_refuge_of)


def candidates(condition: Exists, world: World, bound: Bindings) -> tuple[Value, ...]:
    """Subjects that a search has to look at; for all others its ``where`` is false."""
    home = bound.get(_refuges_of(condition) or "")
    # Where no refuge can be named, it hangs on the completeness of the routes what the others are.
    if isinstance(home, Place) and (refuges := world.movement.refuges(home.id)):
        return tuple(world.by_id[place] for place, _span in sorted(refuges, key=lambda item: item[0]))
    role = _neighbours(condition)
    other = bound.get(role) if role is not None else None
    match other:
        case Place() if condition.exists is SubjectKind.ROUTE:
            return world.routes_at.get(other.id, ())
        case Route() if condition.exists is SubjectKind.PLACE:
            ends = (world.by_id.get(end) for end in sorted({other.start, other.end}))
            return tuple(end for end in ends if isinstance(end, Place))
        case _:
            return world.subjects[condition.exists]


def _related(condition: Related, world: World, bound: Bindings) -> Kleene:
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
    if place.id in _work_places(body, world):
        return True
    return False if world.task_places else None


def _work_places(body: MissionUnit | PartnerForce, world: World) -> frozenset[str]:
    """Where a unit or force is based, stands or has a task."""
    here = {body.based_at} - {None} if isinstance(body, MissionUnit) else set(body.at)
    return frozenset(str(item) for item in here) | world.task_places.get(body.id, frozenset())


def _works_near(body: MissionUnit | PartnerForce, place: Place, minutes: int, world: World) -> Kleene:
    """Whether one of the places where a unit or force works lies at most *minutes* on foot from a place."""
    places = _work_places(body, world)
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


def bindings(specs: tuple[SubjectSpec, ...], world: World) -> Iterator[tuple[dict[str, Value], Kleene]]:
    """Every combination of subjects whose ``where`` is not false, with the outcome of the ``where`` parts."""
    return _bound(_levels(specs), world, {}, unknown=False)


@dataclass(frozen=True, slots=True)
class _Level:
    """One role to bind, with all ``where`` parts that can be decided once it is."""

    role: str
    kind: SubjectKind
    where: Evaluator


def _schedule(specs: tuple[SubjectSpec, ...]) -> tuple[_Level, ...]:
    roles = [spec.role for spec in specs]
    wheres: list[list[Evaluator]] = [[] for _ in specs]
    for spec in specs:
        if spec.where is not None:
            named = free_roles(spec.where)
            last = max((position for position, role in enumerate(roles) if role in named), default=0)
            wheres[last].append(compiled(spec.where))
    return tuple(_Level(spec.role, spec.each, _all_of(tuple(parts))) for spec, parts in zip(specs, wheres, strict=True))


_levels: ByIdentity[tuple[SubjectSpec, ...], tuple[_Level, ...]] = ByIdentity(_schedule)


def free_roles(condition: Condition) -> set[str]:
    """Roles that a condition names and does not bind itself."""
    match condition:
        case AllOf():
            return {role for part in condition.all for role in free_roles(part)}
        case AnyOf():
            return {role for part in condition.any for role in free_roles(part)}
        case Not():
            return free_roles(condition.not_)
        case Exists():
            return free_roles(condition.where) - {condition.role} if condition.where is not None else set()
        case SubjectIs():
            return {condition.subject}
        case GroupAt():
            return {condition.at}
        case Related():
            return set(condition.of)
        case _:
            return set()


def _bound(
    levels: tuple[_Level, ...], world: World, bound: dict[str, Value], *, unknown: bool
) -> Iterator[tuple[dict[str, Value], Kleene]]:
    if not levels:
        yield bound, None if unknown else True
        return
    level, rest = levels[0], levels[1:]
    for subject in world.subjects[level.kind]:
        if bound and any(subject is other for other in bound.values()):
            continue
        wider = {**bound, level.role: subject}
        outcome = level.where(world, wider)
        if outcome is not False:
            yield from _bound(rest, world, wider, unknown=unknown or outcome is None)
