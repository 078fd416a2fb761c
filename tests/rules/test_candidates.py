"""Searches that look at a few subjects only give what a search over all subjects gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.overlay import world_of
from pocplanner.guidance.library import Library, from_folder, source_folder
from pocplanner.model.situation import ArmedActor, MissionUnit, Place, Route
from pocplanner.model.vocab import ActorKind, Answer, Collection, PlaceKind
from pocplanner.rules import engine
from pocplanner.rules.candidates import Found
from pocplanner.rules.outcomes import run_rule
from pocplanner.storage.samples import load_sample
from tests.benchmarks.plans import grid_plan
from tests.rules.worlds import complete, outcome, situation, world

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import Situation
    from pocplanner.rules.values import Kleene, Verdict

KINDS = (PlaceKind.VILLAGE, PlaceKind.IDP_SITE, PlaceKind.VILLAGE, PlaceKind.UN_BASE, PlaceKind.VILLAGE, PlaceKind.TOWN)
HELD = ArmedActor(id="actor", name="Actor", actor_kind=ActorKind.NSAG, at=("p3",))
BIG_REFUGE = {
    "exists": "place",
    "role": "refuge",
    "where": {
        "all": [
            {"subject": "refuge", "field": "place_kind", "is": "town"},
            {"relation": "refuge_for", "of": ["refuge", "home"]},
        ]
    },
}


def row(*, covered: bool) -> Situation:
    """Six places along one road, 10 km apart; an armed actor is at the base."""
    places = tuple(Place(id=f"p{i}", name=f"P {i}", place_kind=kind) for i, kind in enumerate(KINDS))
    routes = tuple(
        Route(id=f"r{i}", name=f"R {i}", start=f"p{i}", end=f"p{i + 1}", length_km=10, passable=Answer.YES)
        for i in range(len(KINDS) - 1)
    )
    collections = (Collection.PLACES, Collection.ROUTES) if covered else (Collection.PLACES,)
    return situation(*places, covered=complete(*collections), routes=routes, armed_actors=(HELD,))


def answers(given: Situation) -> list[Kleene]:
    """For each place, whether a town is among its refuges."""
    return [outcome(BIG_REFUGE, world(given), home=home) for home in given.places]


def look_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let searches and rules that are compiled from now on look at every subject of a kind."""
    monkeypatch.setattr(
        engine, "narrowing", lambda kind, *_given, **_more: lambda world, _bound: Found(world.subjects[kind])
    )


def outcomes(plan: Plan) -> dict[str, dict[str, Verdict]]:
    """What each rule of a library that was compiled anew gives in a plan."""
    fresh = Library(from_folder(source_folder()))
    made = world_of(plan, fresh)
    return {entry.id: {item.id: item.verdict for item in run_rule(entry, made).outcomes} for entry in fresh.risks}


@pytest.mark.parametrize("name", ["north-axis", "police-unrest", "grid"])
def test_that_looking_at_candidates_only_changes_nothing_of_what_any_rule_gives(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = grid_plan(49) if name == "grid" else load_sample(name).plan
    narrow = outcomes(plan)
    look_at_all(monkeypatch)
    assert outcomes(plan) == narrow
    assert sum(map(len, narrow.values())) > 50


@pytest.mark.parametrize(
    ("covered", "expected"),
    [(True, [False, False, False, True, True, False]), (False, [None, None, None, True, True, False])],
)
def test_that_a_search_for_refuges_gives_what_a_search_over_all_places_gives(
    covered: bool, expected: list[Kleene], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert answers(row(covered=covered)) == expected
    look_at_all(monkeypatch)
    assert answers(row(covered=covered)) == expected


def test_that_a_search_without_any_refuge_stays_unknown_until_the_routes_are_complete() -> None:
    village = Place(id="village", name="Village", place_kind=PlaceKind.VILLAGE)
    town = Place(id="town", name="Town", place_kind=PlaceKind.TOWN)
    unsure = situation(village, town, covered=complete(Collection.PLACES))
    sure = situation(village, town, covered=complete(Collection.PLACES, Collection.ROUTES))
    assert outcome(BIG_REFUGE, world(unsure), home=village) is None
    assert outcome(BIG_REFUGE, world(sure), home=village) is False


def test_that_a_mission_unit_without_named_places_leaves_none() -> None:
    leaves = {"subject": "unit", "field": "leaves_places", "at_least": 1}
    stays = MissionUnit(id="unit", name="Unit")
    goes = MissionUnit(id="unit", name="Unit", leaves_places=("town",))
    assert outcome(leaves, world(situation()), unit=stays) is False
    assert outcome(leaves, world(situation()), unit=goes) is True
