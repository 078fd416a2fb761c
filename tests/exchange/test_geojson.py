"""Places and routes as GeoJSON: what is in it, what never is, and what another library makes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pocplanner.exchange.export import Choices, Sensitive, contents_of, made
from pocplanner.exchange.geojson_export import GeoJsonExport, PlacesChoices
from pocplanner.model.plan import Plan
from pocplanner.model.situation import Place, Population, Position, Route, Situation
from pocplanner.model.vocab import Answer, PlaceKind
from pocplanner.storage.samples import sample_names
from tests.exchange.sources import source_of, source_of_sample

WITH_PEOPLE = PlacesChoices(populations=True)


def plan_of(*places: Place, routes: tuple[Route, ...] = (), **changes: Any) -> Plan:  # noqa: ANN401
    return Plan(id="plan", title="Operation", situation=Situation(places=places, routes=routes), **changes)


def at(latitude: float, longitude: float) -> Position:
    return Position(latitude=latitude, longitude=longitude)


def tree_of(plan: Plan, choices: Choices | None = None) -> Any:  # noqa: ANN401
    return json.loads(made(GeoJsonExport(), source_of(plan, choices)).data)


KORI = Place(
    id="kori",
    name="Kori",
    place_kind=PlaceKind.VILLAGE,
    position=at(4.612, 26.204),
    population=Population(total=340, women=7),
    capacity=812,
    note="behind the ridge",
)
TULI = Place(id="tuli", name="Tuli", position=at(-4.5, -0.0))
LOMU = Place(id="lomu", name="Lomu")
ROAD = Route(id="road", name="North road", start="kori", end="tuli")
LOST = Route(id="lost", name="Lost road", start="kori", end="lomu")


def test_that_longitude_comes_first_with_seven_decimals_and_no_minus_before_zero() -> None:
    exact = KORI.model_copy(update={"position": at(4.123456789, 26.0)})
    first, second = tree_of(plan_of(exact, TULI))["features"]
    assert first["geometry"] == {"type": "Point", "coordinates": [26.0, 4.1234568]}
    assert second["geometry"]["coordinates"] == [0.0, -4.5]
    assert b"-0.0" not in made(GeoJsonExport(), source_of(plan_of(TULI))).data


def test_that_a_place_has_name_kind_and_coverage_and_nothing_else() -> None:
    plan = plan_of(KORI, TULI, routes=(ROAD,))
    place, _tuli, route = tree_of(plan)["features"]
    assert place["properties"] == {"name": "Kori", "kind": "village", "coverage": "not_looked_at"}
    assert route["properties"] == {"name": "North road", "kind": "route", "coverage": "not_looked_at"}
    text = made(GeoJsonExport(), source_of(plan)).data.decode()
    assert all(secret not in text for secret in ("812", "340", "ridge", "kori", "plan"))


def test_that_marking_day_and_exercise_stand_in_the_collection() -> None:
    tree = tree_of(plan_of(KORI, exercise=True))
    assert (tree["marking"], tree["as_of"], tree["exercise"]) == ("STRICTLY CONFIDENTIAL", "2026-11-14", True)


def test_that_numbers_of_people_leave_only_when_asked_for_and_never_under_ten() -> None:
    plan = plan_of(KORI)
    assert "people" not in tree_of(plan)["features"][0]["properties"]
    properties = tree_of(plan, WITH_PEOPLE)["features"][0]["properties"]
    assert (properties["people"], properties["women"]) == (340, "fewer than 10")
    assert "men" not in properties
    assert Sensitive.POPULATIONS in contents_of(GeoJsonExport(), source_of(plan, WITH_PEOPLE)).sensitive
    assert Sensitive.POPULATIONS not in contents_of(GeoJsonExport(), source_of(plan)).sensitive


def test_that_what_has_no_position_is_named_and_no_line_is_drawn_to_it() -> None:
    source = source_of(plan_of(KORI, TULI, LOMU, routes=(ROAD, LOST)))
    contents = contents_of(GeoJsonExport(), source)
    assert contents.counts == {"place": 2, "route": 1}
    assert contents.left_out[0] == "1 place without a position: Lomu"
    assert contents.left_out[1] == "1 route with an end that has no position: Lost road"


def test_that_armed_actors_are_told_before_anything_leaves() -> None:
    post = KORI.model_copy(update={"place_kind": PlaceKind.ARMED_ACTOR_POSITION})
    contents = contents_of(GeoJsonExport(), source_of(plan_of(post, TULI)))
    assert Sensitive.ACTORS in contents.sensitive


@pytest.mark.parametrize("sample", sample_names())
@pytest.mark.parametrize("choices", [None, WITH_PEOPLE])
def test_that_another_library_reads_it_and_finds_it_valid(sample: str, choices: Choices | None) -> None:
    import geojson

    source = source_of_sample(sample, choices)
    file = made(GeoJsonExport(), source)
    collection = geojson.loads(file.data)
    assert isinstance(collection, geojson.FeatureCollection)
    assert collection.is_valid, collection.errors()
    assert len(collection.features) == sum(file.contents.counts.values())
    situation = source.document.plan.situation
    names = {place.name for place in situation.places} | {route.name for route in situation.routes}
    assert {feature.properties["name"] for feature in collection.features} <= names


def test_that_a_swapped_coordinate_is_caught_by_the_reread(monkeypatch: pytest.MonkeyPatch) -> None:
    source = source_of(plan_of(KORI))
    export = GeoJsonExport()
    data = export.make(source).replace(b"26.204", b"26.205")
    monkeypatch.setattr(export, "make", lambda _source: data)
    with pytest.raises(Exception, match="E482"):
        made(export, source)


def test_that_no_answer_about_mines_or_passage_leaves() -> None:
    plan = plan_of(KORI, TULI, routes=(ROAD.model_copy(update={"explosive_hazard": Answer.YES}),))
    assert b"hazard" not in made(GeoJsonExport(), source_of(plan)).data
