"""Relations in time, on the ground and between forces: each holds, does not hold, or cannot be said."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.model.hrddp import SupportItem
from pocplanner.model.operation import OperationPhase
from pocplanner.model.situation import (
    ArmedActor,
    Coverage,
    GroupCount,
    Imminence,
    MissionUnit,
    PartnerForce,
    Place,
    PlaceTime,
    Population,
    PopulationGroup,
    Position,
    Route,
    Situation,
    TriggerDate,
    UnitTask,
)
from pocplanner.model.times import Moment, Timing
from pocplanner.model.vocab import (
    ActorKind,
    Answer,
    Collection,
    Component,
    GroupAtRisk,
    PartnerKind,
    PlaceKind,
    PlaceTimeKind,
    Season,
    SupportKind,
    TriggerKind,
    Weekday,
)
from tests.rules.worlds import complete, outcome, situation, world

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.rules.values import Kleene

THURSDAY = date(2027, 1, 14)
TIMING = Timing(d_day=THURSDAY, h_hour=time(5, 0))
SURE = complete(Collection.ROUTES)
MARKET = PlaceTime(kind=PlaceTimeKind.MARKET, days=(Weekday.THURSDAY,), start=time(7), end=time(13))
NIGHT = PlaceTime(kind=PlaceTimeKind.PRAYER, days=(Weekday.WEDNESDAY,), start=time(22), end=time(6))
VILLAGE = Place(id="village", name="Village", place_kind=PlaceKind.VILLAGE)
CAMP = Place(id="camp", name="Camp", place_kind=PlaceKind.IDP_SITE)
BASE = Place(id="base", name="Base", place_kind=PlaceKind.UN_BASE)
ROAD = Route(id="road", name="Road", start="village", end="camp", length_km=10, passable=Answer.YES)
TRACK = Route(id="track", name="Track", start="village", end="base", length_km=40, passable=Answer.YES)
TOWN = Place(id="town", name="Town", place_kind=PlaceKind.TOWN)
STREET = Route(id="street", name="Street", start="village", end="town", length_km=20, passable=Answer.YES)
PATH = Route(id="path", name="Path", start="village", end="base", length_km=15, passable=Answer.YES)
FOUR, FAN = (VILLAGE, CAMP, BASE, TOWN), (ROAD, PATH, STREET)
SURE_OF_ACTORS = complete(Collection.ROUTES, Collection.ARMED_ACTORS)
PHASE = OperationPhase(id="phase", name="Phase", start=Moment.hour(0), end=Moment.hour(600), places=("village",))
UNIT = MissionUnit(id="unit", name="Unit", based_at="camp")
FORCE = PartnerForce(id="force", name="Force", force_kind=PartnerKind.NATIONAL_MILITARY, at=("camp",))
ACTOR = ArmedActor(id="actor", name="Actor", actor_kind=ActorKind.NSAG, at=("village",))
DATE = TriggerDate(id="vote", name="Vote", trigger_kind=TriggerKind.ELECTION, start=Moment.day(3), places=("camp",))
FUEL = SupportItem(id="fuel", support_kind=SupportKind.FUEL, recipient="force")
TASK = UnitTask(id="task", unit="unit", place="village")
YES, NO = Answer.YES, Answer.NO
IMMINENT = Imminence(intent=YES, capacity=YES, history=YES, opportunity=YES)
CLOSED = Imminence(**{**IMMINENT.__dict__, "closed_by": Component.JMAC, "closed_reason": "It disbanded."})


def changed(value: Any, **fields: Any) -> Any:  # noqa: ANN401
    """A value with other fields."""
    return type(value).model_validate({**value.__dict__, **fields})


def at(latitude: float, place: Place) -> Place:
    """A place with a position."""
    return place.model_copy(update={"position": Position(latitude=latitude, longitude=0)})


def timed(place: Place = VILLAGE, *times: PlaceTime) -> Place:
    """A place with times at which it is crowded."""
    return place.model_copy(update={"times": times})


#: Relation, situation, plan fields, subjects in order, parameters, outcome.
CASES: list[tuple[str, Situation, dict[str, Any], tuple[Value, ...], dict[str, int], Kleene]] = [
    ("near", situation(VILLAGE, CAMP, routes=(ROAD,)), {}, (VILLAGE, CAMP), {"minutes": 240}, True),
    ("near", situation(VILLAGE, CAMP, routes=(ROAD,), covered=SURE), {}, (VILLAGE, CAMP), {"minutes": 30}, False),
    ("near", situation(VILLAGE, CAMP, routes=(ROAD,)), {}, (VILLAGE, CAMP), {"minutes": 30}, None),
    ("near", situation(at(0, VILLAGE), at(1, CAMP)), {}, (VILLAGE, CAMP), {"minutes": 60}, False),
    ("near", situation(at(0, VILLAGE), at(0.01, CAMP)), {}, (VILLAGE, CAMP), {"minutes": 60}, True),
    ("near", situation(at(0, VILLAGE), at(0.02, CAMP)), {}, (VILLAGE, CAMP), {"minutes": 60}, None),
    ("refuge_for", situation(VILLAGE, CAMP, routes=(ROAD,)), {}, (CAMP, VILLAGE), {}, True),
    ("refuge_for", situation(VILLAGE, CAMP), {}, (CAMP, VILLAGE), {}, None),
    # A path that nobody listed may lead to the base, unless it lies too far for any path, or all routes are listed.
    ("refuge_for", situation(VILLAGE, CAMP, BASE, routes=(ROAD,)), {}, (BASE, VILLAGE), {}, None),
    ("refuge_for", situation(at(0, VILLAGE), CAMP, at(1, BASE), routes=(ROAD,)), {}, (BASE, VILLAGE), {}, False),
    ("refuge_for", situation(at(0, VILLAGE), CAMP, at(0.5, BASE), routes=(ROAD,)), {}, (BASE, VILLAGE), {}, None),
    ("refuge_for", situation(VILLAGE, CAMP, BASE, routes=(ROAD,), covered=SURE), {}, (BASE, VILLAGE), {}, False),
    # An armed actor that nobody listed, or whose place nobody knows, may close the two that are nearer.
    ("refuge_for", situation(*FOUR, routes=FAN, covered=SURE), {}, (TOWN, VILLAGE), {}, None),
    ("refuge_for", situation(*FOUR, routes=FAN, covered=SURE_OF_ACTORS), {}, (TOWN, VILLAGE), {}, False),
    (
        "refuge_for",
        situation(*FOUR, routes=FAN, armed_actors=(changed(ACTOR, at=()),), covered=SURE_OF_ACTORS),
        {},
        (TOWN, VILLAGE),
        {},
        None,
    ),
    (
        "refuge_for",
        situation(VILLAGE, CAMP, BASE, routes=(ROAD, TRACK), armed_actors=(changed(ACTOR, at=("camp",)),)),
        {},
        (CAMP, VILLAGE),
        {},
        False,
    ),
    ("guards", situation(VILLAGE), {}, (UNIT, changed(VILLAGE, guarded_by=("unit",))), {}, True),
    ("guards", situation(VILLAGE), {}, (UNIT, changed(VILLAGE, guarded_by=("force",))), {}, False),
    ("guards", situation(VILLAGE), {}, (UNIT, VILLAGE), {}, None),
    ("works_at", situation(VILLAGE, CAMP), {}, (UNIT, CAMP), {}, True),
    ("works_at", situation(VILLAGE, CAMP), {"unit_tasks": (TASK,)}, (UNIT, VILLAGE), {}, True),
    ("works_at", situation(VILLAGE, CAMP), {"unit_tasks": (TASK,)}, (FORCE, VILLAGE), {}, False),
    ("works_at", situation(VILLAGE, CAMP), {}, (FORCE, VILLAGE), {}, None),
    ("works_at", situation(VILLAGE, CAMP), {}, (FORCE, CAMP), {}, True),
    ("works_near", situation(VILLAGE, CAMP, routes=(ROAD,)), {}, (UNIT, VILLAGE), {"minutes": 240}, True),
    ("works_near", situation(VILLAGE, CAMP), {"unit_tasks": (TASK,)}, (UNIT, VILLAGE), {"minutes": 5}, True),
    (
        "works_near",
        situation(VILLAGE, CAMP, BASE, routes=(ROAD, TRACK), covered=SURE),
        {"unit_tasks": (TASK,)},
        (UNIT, BASE),
        {"minutes": 30},
        False,
    ),
    ("works_near", situation(VILLAGE, CAMP), {}, (UNIT, VILLAGE), {"minutes": 30}, None),
    ("receives", situation(), {}, (FORCE, FUEL), {}, True),
    ("receives", situation(), {}, (changed(FORCE, id="other"), FUEL), {}, False),
    ("imminent", situation(), {}, (changed(ACTOR, imminence=IMMINENT),), {}, True),
    (
        "imminent",
        situation(),
        {},
        (changed(ACTOR, imminence=Imminence(intent=NO)),),
        {},
        False,
    ),
    ("imminent", situation(), {}, (changed(FORCE, imminence=Imminence(intent=Answer.YES)),), {}, None),
    (
        "imminent",
        situation(),
        {},
        (changed(ACTOR, imminence=CLOSED),),
        {},
        False,
    ),
    ("in_phase", situation(VILLAGE), {}, (PHASE, VILLAGE), {}, True),
    ("in_phase", situation(VILLAGE), {}, (PHASE, CAMP), {}, False),
    ("in_phase", situation(VILLAGE), {}, (changed(PHASE, places=()), VILLAGE), {}, None),
    ("crowded_in", situation(), {"timing": TIMING}, (timed(VILLAGE, MARKET), PHASE), {}, True),
    ("crowded_in", situation(), {"timing": TIMING}, (timed(VILLAGE, NIGHT), PHASE), {}, True),
    ("crowded_in", situation(), {"timing": TIMING}, (VILLAGE, PHASE), {}, None),
    ("crowded_in", situation(), {}, (timed(VILLAGE, MARKET), PHASE), {}, None),
    (
        "crowded_in",
        situation(),
        {"timing": changed(TIMING, d_day=date(2027, 1, 15))},
        (timed(VILLAGE, MARKET), PHASE),
        {},
        False,
    ),
    ("overlaps", situation(), {"timing": TIMING}, (DATE,), {"days": 3}, True),
    ("overlaps", situation(), {"timing": TIMING}, (DATE,), {"days": 2}, False),
    ("overlaps", situation(), {"timing": TIMING}, (DATE,), {}, False),
    ("overlaps", situation(), {}, (DATE,), {"days": 3}, None),
    ("matters_at", situation(), {}, (DATE, CAMP), {}, True),
    ("matters_at", situation(), {}, (DATE, VILLAGE), {}, False),
    ("matters_at", situation(), {}, (changed(DATE, places=()), VILLAGE), {}, None),
]


@pytest.mark.parametrize(("relation", "given", "fields", "subjects", "parameters", "expected"), CASES)
def test_that_a_relation_holds_does_not_hold_or_cannot_be_said(
    relation: str,
    given: Situation,
    fields: dict[str, Any],
    subjects: tuple[Value, ...],
    parameters: dict[str, int],
    expected: Kleene,
) -> None:
    roles = dict(zip("ab", subjects, strict=False))
    raw = {"relation": relation, "of": list(roles), **parameters}
    assert outcome(raw, world(given, **fields), **roles) is expected


@pytest.mark.parametrize("relation", sorted({case[0] for case in CASES}))
def test_that_each_relation_has_a_case_of_each_answer_that_it_can_give(relation: str) -> None:
    never_unknown = {"receives"}
    answers = {case[-1] for case in CASES if case[0] == relation}
    assert answers == {True, False} if relation in never_unknown else {True, False, None}


JOURNALISTS = PopulationGroup(id="press", name="Press", places=("camp",), at_risk=(GroupAtRisk.JOURNALISTS,))


@pytest.mark.parametrize(
    ("place", "groups", "covered", "expected"),
    [
        (CAMP, (JOURNALISTS,), (), True),
        (changed(CAMP, population=Population(groups=(GroupCount(group=GroupAtRisk.JOURNALISTS),))), (), (), True),
        (VILLAGE, (JOURNALISTS,), (), None),
        (VILLAGE, (JOURNALISTS,), complete(Collection.POPULATION_GROUPS), False),
    ],
)
def test_that_a_group_is_at_a_place_where_it_is_listed_and_absent_only_where_somebody_looked(
    place: Place,
    groups: tuple[PopulationGroup, ...],
    covered: tuple[Coverage, ...],
    expected: Kleene,
) -> None:
    made = world(situation(place, population_groups=groups, covered=covered))
    assert outcome({"group": "journalists", "at": "a"}, made, a=place) is expected


def test_that_a_listed_group_that_nobody_named_as_at_risk_is_not_taken_for_one_in_doubt() -> None:
    made = world()
    asked = {"subject": "a", "field": "at_risk", "one_of": ["journalists"]}
    assert outcome(asked, made, a=JOURNALISTS) is True
    assert outcome(asked, made, a=changed(JOURNALISTS, at_risk=())) is False


@pytest.mark.parametrize(("season", "expected"), [(Season.RAINY, True), (Season.DRY, False), (Season.ANY, None)])
def test_that_the_season_is_asked_and_any_counts_as_unknown(season: Season, expected: Kleene) -> None:
    assert outcome({"plan": "season", "is": "rainy"}, world(situation(season=season))) is expected
