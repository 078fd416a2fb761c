"""What conditions are evaluated against: facts, situation, movement, for one option."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from pocplanner.guidance.conditions import SubjectKind
from pocplanner.model.situation import PartnerForce
from pocplanner.model.vocab import Collection, CoverageState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pocplanner.analysis.exposure import Movement
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import ArmedActor, MissionUnit, Route
    from pocplanner.model.vocab import GroupAtRisk
    from pocplanner.rules.facts import FactTable
    from pocplanner.rules.trace import Unknown

COLLECTIONS: dict[SubjectKind, Collection] = {
    SubjectKind.PLACE: Collection.PLACES,
    SubjectKind.ROUTE: Collection.ROUTES,
    SubjectKind.POPULATION_GROUP: Collection.POPULATION_GROUPS,
    SubjectKind.ARMED_ACTOR: Collection.ARMED_ACTORS,
    SubjectKind.PARTNER_FORCE: Collection.PARTNER_FORCES,
    SubjectKind.PROTECTION_ACTOR: Collection.PROTECTION_ACTORS,
    SubjectKind.MISSION_UNIT: Collection.MISSION_UNITS,
    SubjectKind.TRIGGER_DATE: Collection.TRIGGER_DATES,
}


@dataclass(frozen=True, slots=True)
class Searches:
    """What searches over the lists gave, by condition and bound subjects; each is made once."""

    outcomes: dict[tuple[int, ...], bool | None] = field(default_factory=dict)
    first: dict[tuple[int, ...], Value] = field(default_factory=dict)
    """The first object that a search found; absent where no object surely fulfils it."""


@dataclass(frozen=True)
class World:
    """One option of a plan as the rules see it."""

    plan: Plan
    """The plan with the option's overlay applied."""
    facts: FactTable
    movement: Movement
    questions: Mapping[str, QuestionEntry]
    language: str = "en"
    with_facts: Searches = field(default_factory=Searches, compare=False, repr=False)
    """Searches that ask for the answer to a question."""
    without_facts: Searches = field(default_factory=Searches, compare=False, repr=False)
    """All others."""
    told: dict[tuple[int, ...], str] = field(default_factory=dict, compare=False, repr=False)
    """What a search looks for and found, in words, by the same."""
    possible: dict[tuple[int, str], tuple[Value, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Subjects that fulfil, or may fulfil, what a search or a rule asks of each alone."""
    asked: dict[tuple[int, ...], tuple[Unknown, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What is not known on which a search hangs, by the same."""

    def share(self, other: World) -> None:
        """Take over what does not hang on the answers from a world with the very same objects and dates.

        Whoever calls this knows that all else in both plans is the same; what is kept is found by identity.
        """
        shared = {name: value for name, value in vars(other).items() if name in _WITHOUT_FACTS}
        vars(self).update(shared, without_facts=other.without_facts, possible=other.possible)

    @cached_property
    def subjects(self) -> dict[SubjectKind, tuple[Value, ...]]:
        """Objects of each kind, sorted by id so that the same plan gives the same order."""
        situation = self.plan.situation
        found: dict[SubjectKind, tuple[Value, ...]] = {
            SubjectKind.PLACE: situation.places,
            SubjectKind.ROUTE: situation.routes,
            SubjectKind.POPULATION_GROUP: situation.population_groups,
            SubjectKind.ARMED_ACTOR: situation.armed_actors,
            SubjectKind.PARTNER_FORCE: situation.partner_forces,
            SubjectKind.PROTECTION_ACTOR: situation.protection_actors,
            SubjectKind.MISSION_UNIT: situation.mission_units,
            SubjectKind.TRIGGER_DATE: situation.trigger_dates,
            SubjectKind.LINE_OF_OPERATION: self.plan.lines_of_operation,
            SubjectKind.OPERATION_PHASE: self.plan.phases,
            SubjectKind.SUPPORT_ITEM: self.plan.hrddp.support_items,
        }
        return {kind: tuple(sorted(items, key=lambda item: str(vars(item)["id"]))) for kind, items in found.items()}

    def is_complete(self, kind: SubjectKind) -> bool:
        """Whether the list of these subjects was declared complete.

        Lines, phases and support items are the plan's own words, not something to be found out: their list is taken as
        complete once it holds one.
        """
        collection = COLLECTIONS.get(kind)
        if collection is None:
            return bool(self.subjects[kind])
        return self.plan.situation.coverage_of(collection) is CoverageState.COMPLETE

    @cached_property
    def by_id(self) -> dict[str, Value]:
        """All subjects by id."""
        return {str(vars(item)["id"]): item for items in self.subjects.values() for item in items}

    @cached_property
    def routes_at(self) -> dict[str, tuple[Route, ...]]:
        """Routes that start or end at a place, by its id."""
        found: dict[str, list[Route]] = {}
        for route in sorted(self.plan.situation.routes, key=lambda item: item.id):
            for end in {route.start, route.end}:
                found.setdefault(end, []).append(route)
        return {place: tuple(routes) for place, routes in found.items()}

    def places_of(self, kinds: tuple[str, ...]) -> tuple[Value, ...]:
        """Places of these kinds, sorted by id."""
        if kinds not in self._of_kinds:
            wanted = set(kinds)
            self._of_kinds[kinds] = tuple(
                place for place in self.subjects[SubjectKind.PLACE] if vars(place)["place_kind"] in wanted
            )
        return self._of_kinds[kinds]

    @cached_property
    def _of_kinds(self) -> dict[tuple[str, ...], tuple[Value, ...]]:
        return {}

    def around(self, place: str, minutes: int) -> tuple[Value, ...]:
        """Places that may be reached on foot from a place within *minutes*, sorted by id; all others surely not."""
        return tuple(self.by_id[item] for item in self.movement.around(place, minutes))

    def on_way_out(self, actor: ArmedActor) -> tuple[Value, ...]:
        """Places that may lie on an actor's way out, sorted by id; all others surely do not."""
        return tuple(self.by_id[item] for item in self.movement.may_be_on_way(actor))

    @cached_property
    def guarded_by(self) -> dict[str, tuple[Value, ...]]:
        """Places that each unit or force guards, by its id."""
        found: dict[str, list[Value]] = {}
        for place in self.plan.situation.places:
            for guard in place.guarded_by:
                found.setdefault(guard, []).append(place)
        return {guard: tuple(places) for guard, places in found.items()}

    def work_places(self, body: MissionUnit | PartnerForce) -> frozenset[str]:
        """Where a unit or force is based, stands or has a task."""
        if body.id not in self._work_places:
            here = body.at if isinstance(body, PartnerForce) else filter(None, (body.based_at,))
            self._work_places[body.id] = frozenset(here) | self.task_places.get(body.id, frozenset())
        return self._work_places[body.id]

    @cached_property
    def _work_places(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def task_places(self) -> dict[str, frozenset[str]]:
        """Places at which each unit has a task, by its id."""
        found: dict[str, set[str]] = {}
        for task in self.plan.unit_tasks:
            if task.place is not None:
                found.setdefault(task.unit, set()).add(task.place)
        return {unit: frozenset(places) for unit, places in found.items()}

    @cached_property
    def groups_at(self) -> dict[str, frozenset[GroupAtRisk]]:
        """Groups at risk listed at each place, in its figures or as population groups that live there."""
        found: dict[str, set[GroupAtRisk]] = {
            place.id: {item.group for item in place.population.groups} for place in self.plan.situation.places
        }
        for group in self.plan.situation.population_groups:
            for place_id in group.places:
                found.setdefault(place_id, set()).update(group.at_risk)
        return {place: frozenset(groups) for place, groups in found.items()}

    @cached_property
    def names(self) -> dict[str, str]:
        """Names of all subjects by id."""
        return {
            str(vars(item)["id"]): str(vars(item).get("name") or vars(item).get("quantity") or vars(item)["id"])
            for items in self.subjects.values()
            for item in items
        }


#: What is worked out from the objects of the plan alone.
_WITHOUT_FACTS = frozenset(name for name, item in vars(World).items() if isinstance(item, cached_property))
