"""Conditions compiled to closures and evaluated in three-valued logic, with a trace.

A condition that cannot be evaluated raises :class:`RuleError`; it never counts as "not triggered".
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, assert_never

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
    SubjectIs,
    SubjectKind,
    facts_asked,
)
from pocplanner.rules.candidates import Candidates, narrowing
from pocplanner.rules.facts import OPTION_KIND, UNKNOWN
from pocplanner.rules.relations import related
from pocplanner.rules.values import Bindings, Evaluator, Kleene, kleene_any, kleene_not
from pocplanner.said import kind_said, said, said_as

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pocplanner.guidance.conditions import SubjectSpec
    from pocplanner.model.base import Value
    from pocplanner.rules.world import Searches, World


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


#: A search looks at many subjects, a relation at two, a field at one.
_SEARCH, _RELATION, _FIELD = 100, 4, 1


def _cost(condition: Condition) -> int:
    """What is cheap to look at comes first; the outcome does not hang on the order."""
    match condition:
        case AllOf():
            return sum(map(_cost, condition.all))
        case AnyOf():
            return sum(map(_cost, condition.any))
        case Not():
            return _cost(condition.not_)
        case Exists():
            return _SEARCH
        case Related():
            return _RELATION
        case _:
            return _FIELD


def _closure(condition: Condition) -> Evaluator:
    match condition:
        case Always():
            return lambda _world, _bound: True
        case AllOf():
            return _all_of(tuple(compiled(part) for part in sorted(condition.all, key=_cost)))
        case AnyOf():
            return _any_of(tuple(compiled(part) for part in sorted(condition.any, key=_cost)))
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
            return lambda world, bound: related(condition, world, bound)
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
            said("A condition asks for the fact “{fact}”, and the library has no such question.", fact=condition.fact),
            safe=said("The plan is unchanged; no assessment was made."),
            remedy=said("Mend the guidance entry; guidance lint names it."),
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
                said_as(
                    f"A condition asks for the field “{path}”, which a {vars(subject)['kind']} does not have.",
                    "A condition asks for the field “{path}”, which this kind of object does not have: {kind}.",
                    path=path,
                    kind=kind_said(vars(subject)["kind"]),
                ),
                safe=said("The plan is unchanged; no assessment was made."),
                remedy=said("Mend the guidance entry; guidance lint names it."),
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


def _candidates(condition: Exists) -> Candidates:
    return narrowing(condition.exists, condition.role, (condition.where,), compiled)


_of_search: ByIdentity[Exists, Candidates] = ByIdentity(_candidates)


def candidates(condition: Exists, world: World, bound: Bindings) -> Iterable[Value]:
    """Subjects that a search has to look at; for all others its ``where`` is false."""
    return _of_search(condition)(world, bound).subjects


def search_key(condition: Exists, bound: Bindings) -> tuple[int, ...]:
    """What a search depends on in one world: the condition and the subjects that it names."""
    return (id(condition), *(id(bound.get(role)) for role in roles_of_search(condition)))


def _where_kept(condition: Exists) -> Callable[[World], Searches]:
    return attrgetter("with_facts" if facts_asked(condition) else "without_facts")


_searches_of: ByIdentity[Exists, Callable[[World], Searches]] = ByIdentity(_where_kept)


def first_found(condition: Exists, world: World, bound: Bindings) -> Value:
    """The object that a search found which holds; it was made before."""
    return _searches_of(condition)(world).first[search_key(condition, bound)]


def _exists(condition: Exists) -> Evaluator:
    where = compiled(condition.where) if condition.where is not None else None
    narrowed = _of_search(condition)
    kept = _searches_of(condition)

    def search(world: World, bound: Bindings, key: tuple[int, ...]) -> Kleene:
        found: list[Kleene] = [] if world.is_complete(condition.exists) else [None]
        looked = narrowed(world, bound)
        for position, subject in enumerate(looked.subjects):
            if position >= looked.decisive and None in found:
                return None
            outcome = True if where is None else where(world, {**bound, condition.role: subject})
            if outcome:
                kept(world).first[key] = subject
                return True
            found.append(outcome)
        return kleene_any(found)

    def run(world: World, bound: Bindings) -> Kleene:
        # A search gives the same for the same subjects; most name none and would be made again for each subject.
        key = search_key(condition, bound)
        outcomes = kept(world).outcomes
        if key not in outcomes:
            outcomes[key] = search(world, bound, key)
        return outcomes[key]

    return run


class Quantified(Protocol):
    """What speaks of subjects: a rule or a scenario."""

    @property
    def subjects(self) -> tuple[SubjectSpec, ...]:
        """The subjects to bind."""

    @property
    def condition(self) -> Condition:
        """What must hold for them."""


def bindings(rule: Quantified, world: World) -> Iterator[tuple[dict[str, Value], Kleene]]:
    """Every combination of subjects whose ``where`` is not false, with the outcome of the ``where`` parts.

    Left out are also some, and not all, for which the condition of the rule is false.
    """
    return _bound(_levels(rule), world, {}, unknown=False)


@dataclass(frozen=True, slots=True)
class _Level:
    """One role to bind, with all ``where`` parts that can be decided once it is."""

    role: str
    candidates: Candidates
    """Subjects that can fulfil the ``where`` parts."""
    where: Evaluator


def _schedule(rule: Quantified) -> tuple[_Level, ...]:
    # There are many places and routes and few of the others, beside which most of them need not be looked at.
    specs = sorted(rule.subjects, key=lambda spec: spec.each in {SubjectKind.PLACE, SubjectKind.ROUTE})
    roles = [spec.role for spec in specs]
    wheres: list[list[Condition]] = [[] for _ in specs]
    for spec in specs:
        if spec.where is not None:
            named = free_roles(spec.where)
            last = max((position for position, role in enumerate(roles) if role in named), default=0)
            wheres[last].append(spec.where)
    return tuple(
        _Level(
            spec.role,
            narrowing(spec.each, spec.role, (spec.where, *parts, rule.condition), compiled, again=position > 0),
            _all_of(tuple(compiled(part) for part in parts)),
        )
        for position, (spec, parts) in enumerate(zip(specs, wheres, strict=True))
    )


_levels: ByIdentity[Quantified, tuple[_Level, ...]] = ByIdentity(_schedule)


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


roles_of_search: ByIdentity[Exists, tuple[str, ...]] = ByIdentity(lambda search: tuple(sorted(free_roles(search))))


def _bound(
    levels: tuple[_Level, ...], world: World, bound: dict[str, Value], *, unknown: bool
) -> Iterator[tuple[dict[str, Value], Kleene]]:
    if not levels:
        yield bound, None if unknown else True
        return
    level, rest = levels[0], levels[1:]
    for subject in level.candidates(world, bound).subjects:
        if bound and any(subject is other for other in bound.values()):
            continue
        wider = {**bound, level.role: subject}
        outcome = level.where(world, wider)
        if outcome is not False:
            yield from _bound(rest, world, wider, unknown=unknown or outcome is None)
