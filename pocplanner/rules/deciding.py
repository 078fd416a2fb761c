"""Which facts, objects and fields decide a condition: the ground of the strength of evidence.

Of parts that must all hold, each decides. Of alternatives that hold, the one that is worth most decides, because the
condition stands on it alone. What an option assumes decides nothing: it is a choice, not information.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from pocplanner.guidance.conditions import AllOf, AnyOf, Condition, Exists, FactIs, Not, Related, Relation, SubjectIs
from pocplanner.model.base import Value
from pocplanner.model.situation import ArmedActor, MissionUnit, Place, ProtectionActor
from pocplanner.model.vocab import Answer
from pocplanner.rules.engine import ByIdentity, compiled
from pocplanner.rules.explain import first_match
from pocplanner.rules.facts import Basis
from pocplanner.rules.world import COLLECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World

#: An object and the field of it that was read; the declaration itself where a list was declared complete.
Read: TypeAlias = tuple[Value, str]

_ON_THE_WAY = frozenset({Relation.ON_WAY_OUT, Relation.ARRIVES_BEFORE_HELP, Relation.WITHIN_MINUTES})


#: Whether a condition has the outcome that is asked about, and what was read to find that. Where it has not, the parts
#: that are known to speak for it.
Found: TypeAlias = tuple[bool, "Sequence[Read]"]
Way: TypeAlias = "Callable[[Deciding, Bindings], Found]"

_NOTHING: Found = (False, ())


class Deciding:
    """What decides conditions in one world. *worth* says how much a way to decide is worth."""

    def __init__(self, world: World, worth: Callable[[Sequence[Read]], int]) -> None:
        self.world, self.worth = world, worth
        self._facts: dict[tuple[str, int | None], Sequence[Read]] = {}

    def reads(self, condition: Condition, bound: Bindings) -> Sequence[Read]:
        """What was read to find that *condition* is true; where it is unknown, the parts that are known to hold."""
        return _true(condition)(self, bound)[1]

    def fact(self, condition: FactIs) -> Sequence[Read]:
        """What gives a fact its value; found once for each threshold."""
        key = (condition.fact, condition.at_least)
        if key not in self._facts:
            self._facts[key] = tuple(self._fact_reads(condition))
        return self._facts[key]

    def _fact_reads(self, condition: FactIs) -> Iterator[Read]:
        facts = self.world.facts
        state, question = facts.state(condition.fact), self.world.questions.get(condition.fact)
        declared = facts.declared(condition.fact)
        if state.basis is Basis.COMPUTED and question is not None:
            if question.computed is not None:
                ways = _true if state.value == Answer.YES.value else _false
                yield from ways(question.computed)(self, {})[1]
            else:
                yield from _counted(self.world, condition.at_least)
        elif state.basis is not Basis.OPTION and declared is not None:
            yield declared, "value"


def _way(condition: Condition, *, holds: bool) -> Way:
    """The closure that finds what decides that *condition* is true, or false; made once, as those of the engine."""
    match condition:
        case AllOf() | AnyOf():
            parts = condition.all if isinstance(condition, AllOf) else condition.any
            ways = tuple((_true if holds else _false)(part) for part in parts)
            return _each(ways) if isinstance(condition, AllOf) is holds else _best(ways)
        case Not():
            return (_false if holds else _true)(condition.not_)
        case FactIs():
            return _leaf(condition, holds, lambda deciding, _bound: deciding.fact(condition))
        case SubjectIs():
            role, field = condition.subject, "population" if condition.field == "people" else condition.field
            return _leaf(condition, holds, lambda _deciding, bound: ((bound[role], field),))
        case Exists():
            return _leaf(condition, holds, _found(condition) if holds else _looked_at(condition))
        case Related():
            return _leaf(
                condition, holds, lambda deciding, bound: tuple(_related(condition, deciding.world, bound, holds=holds))
            )
        case _:
            return _leaf(condition, holds, lambda _deciding, _bound: ())


_true: ByIdentity[Condition, Way] = ByIdentity(lambda condition: _way(condition, holds=True))
_false: ByIdentity[Condition, Way] = ByIdentity(lambda condition: _way(condition, holds=False))


def _each(ways: tuple[Way, ...]) -> Way:
    def run(deciding: Deciding, bound: Bindings) -> Found:
        holds = True
        found: list[Read] = []
        for way in ways:
            outcome, reads = way(deciding, bound)
            holds = holds and outcome
            found += reads
        return holds, found

    return run


def _best(ways: tuple[Way, ...]) -> Way:
    def run(deciding: Deciding, bound: Bindings) -> Found:
        fitting = [reads for outcome, reads in (way(deciding, bound) for way in ways) if outcome]
        if not fitting:
            return _NOTHING
        return True, fitting[0] if len(fitting) == 1 else max(fitting, key=deciding.worth)

    return run


def _leaf(condition: Condition, holds: bool, reads: Callable[[Deciding, Bindings], Sequence[Read]]) -> Way:
    test = compiled(condition)

    def run(deciding: Deciding, bound: Bindings) -> Found:
        return (True, reads(deciding, bound)) if test(deciding.world, bound) is holds else _NOTHING

    return run


def _found(condition: Exists) -> Callable[[Deciding, Bindings], Sequence[Read]]:
    where = _true(condition.where) if condition.where is not None else None

    def reads(deciding: Deciding, bound: Bindings) -> Sequence[Read]:
        found = first_match(condition, deciding.world, bound)
        assert found is not None, "a search that holds has found something"
        return ((found, ""),) if where is None else where(deciding, {**bound, condition.role: found})[1]

    return reads


def _looked_at(condition: Exists) -> Callable[[Deciding, Bindings], Sequence[Read]]:
    """Nothing was found: that stands on the declaration that the list is complete."""
    collection = COLLECTIONS.get(condition.exists)
    return lambda deciding, _bound: tuple(
        (entry, "") for entry in deciding.world.plan.situation.coverage if entry.collection is collection
    )


def _counted(world: World, at_least: int | None) -> Iterator[Read]:
    """The places that give a count; where only a number is to be reached, the fewest that reach it."""
    inside = [place for place in world.plan.situation.places if place.in_area is Answer.YES]
    total = 0
    for place in sorted(inside, key=lambda item: (-(item.population.people() or 0), item.id)):
        yield place, "population"
        total += place.population.people() or 0
        if at_least is not None and total >= at_least:
            return


def _related(condition: Related, world: World, bound: Bindings, *, holds: bool) -> Iterator[Read]:
    subjects = [bound[role] for role in condition.of]
    first, last = subjects[0], subjects[-1]
    if condition.relation in _ON_THE_WAY and isinstance(first, Place) and isinstance(last, ArmedActor):
        yield from _on_the_way(condition.relation, first, last, world, holds=holds)
        return
    match condition.relation:
        case Relation.AT:
            yield first, "at" if hasattr(first, "at") else "places"
        case Relation.LEAVES:
            yield first, _leaving(first)
        case Relation.LEFT_UNGUARDED:
            assert isinstance(first, Place)
            yield first, "guarded_by"
            guards = [world.by_id[guard] for guard in first.guarded_by if guard in world.by_id]
            yield from ((guard, _leaving(guard)) for guard in guards)
        case Relation.THREATENS:
            yield first, "threatened_groups"
        case Relation.PERCEIVED_WITH if isinstance(last, ArmedActor):
            seen = [at for at, item in enumerate(last.perceived_associations) if item.group == vars(first)["id"]]
            yield last, f"perceived_associations.{seen[0]}" if seen else "perceived_associations"
        case Relation.ENDS_AT:
            yield first, "start"
        case _:
            yield from ((subject, "way_out" if isinstance(subject, ArmedActor) else "") for subject in subjects)


def _leaving(body: Value) -> str:
    if isinstance(body, MissionUnit):
        return "leaves_places"
    return "may_withdraw" if isinstance(body, ProtectionActor) else "leaves"


def _on_the_way(relation: Relation, place: Place, actor: ArmedActor, world: World, *, holds: bool) -> Iterator[Read]:
    yield actor, "way_out_places" if relation is Relation.ON_WAY_OUT else "at"
    yield place, "position"
    if not holds:
        return
    exposure = world.movement.exposure(place.id, actor)
    for start, end in pairwise(exposure.path):
        routes = [route for route in world.routes_at.get(start, ()) if end in {route.start, route.end}]
        # Where two routes join the same places, the first stands for both.
        yield from ((route, "passable") for route in routes[:1])
    if relation is Relation.ARRIVES_BEFORE_HELP and exposure.help_unit in world.by_id:
        yield world.by_id[exposure.help_unit], "based_at"
