from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.analysis.network import distance_km
from pocplanner.analysis.sketch import Reason, Sheet, sketch_of
from pocplanner.model.situation import ArmedActor, MissionUnit, Place, Position, Route, Situation
from pocplanner.model.vocab import ActorKind, Answer


def place(identifier: str, latitude: float | None = None, longitude: float = 0.0) -> Place:
    position = None if latitude is None else Position(latitude=latitude, longitude=longitude)
    return Place(id=identifier, name=identifier.title(), position=position)


CAMP, TOWN, LOST = place("camp", 4.0, 26.0), place("town", 4.5, 26.5), place("lost")


def test_that_places_lie_as_far_apart_on_the_sheet_as_on_the_ground() -> None:
    sketch = sketch_of(Situation(places=(CAMP, TOWN)))
    camp, town = sketch.spots
    flat = ((camp.east - town.east) ** 2 + (camp.north - town.north) ** 2) ** 0.5
    assert CAMP.position is not None
    assert TOWN.position is not None
    assert flat == pytest.approx(distance_km(CAMP.position, TOWN.position), rel=0.002)
    assert town.north > camp.north, "north is up"
    assert town.east > camp.east


@given(st.builds(Sheet, st.floats(-70, 70), st.floats(-180, 180)), st.floats(-200, 200), st.floats(-200, 200))
def test_that_a_point_of_the_sheet_is_found_again(sheet: Sheet, east: float, north: float) -> None:
    again = sheet.flat(sheet.ground(east, north))
    assert again == pytest.approx((east, north), abs=0.001)


def test_that_an_area_across_the_date_line_stays_together() -> None:
    sketch = sketch_of(Situation(places=(place("west", -16.5, 179.9), place("east", -16.5, -179.9))))
    assert sketch.spots[1].east - sketch.spots[0].east == pytest.approx(21.3, abs=0.2)


def test_that_the_sheet_stays_while_places_move_about_and_goes_with_them_when_they_leave() -> None:
    sheet = sketch_of(Situation(places=(CAMP,))).sheet
    assert sketch_of(Situation(places=(CAMP, TOWN)), sheet).sheet == sheet
    assert sketch_of(Situation(places=(place("camp", 9.0, 26.0),)), sheet).sheet.latitude == 9.0
    assert sketch_of(Situation(), sheet).sheet == sheet


def test_that_what_cannot_be_drawn_is_listed_with_its_reason() -> None:
    situation = Situation(
        places=(CAMP, LOST),
        routes=(Route(id="road", name="Road", start="camp", end="lost"),),
        mission_units=(MissionUnit(id="unit", name="Unit"),),
        armed_actors=(
            ArmedActor(id="one", name="One", actor_kind=ActorKind.NSAG, at=("lost",)),
            ArmedActor(id="two", name="Two", actor_kind=ActorKind.NSAG, at=("camp",), way_out_places=("lost",)),
        ),
    )
    sketch = sketch_of(situation)
    assert [(item.id, item.reason) for item in sketch.missing] == [
        ("lost", Reason.NO_POSITION),
        ("road", Reason.END_HAS_NO_POSITION),
        ("unit", Reason.NO_PLACE_SAID),
        ("one", Reason.PLACE_HAS_NO_POSITION),
        ("two", Reason.WAY_OUT_HAS_NO_POSITION),
    ]
    assert sketch.lines == ()
    assert [force.id for force in sketch.forces] == ["two"]


def test_that_ways_out_lead_to_named_places_else_in_the_direction() -> None:
    to_town = ArmedActor(
        id="a", name="A", actor_kind=ActorKind.NSAG, at=("camp", "town"), way_out_places=("town",), way_out_bearing=10
    )
    north = ArmedActor(id="b", name="B", actor_kind=ActorKind.NSAG, at=("camp",), way_out_bearing=10)
    sketch = sketch_of(Situation(places=(CAMP, TOWN), armed_actors=(to_town, north)))
    assert [(way.actor, way.start, way.end, way.bearing) for way in sketch.ways_out] == [
        ("a", "camp", "town", None),
        ("b", "camp", None, 10),
    ]


def test_that_routes_between_the_same_places_are_told_apart() -> None:
    routes = (
        Route(id="one", name="One", start="camp", end="town", passable=Answer.NO),
        Route(id="two", name="Two", start="town", end="camp"),
    )
    sketch = sketch_of(Situation(places=(CAMP, TOWN), routes=routes))
    assert [(line.beside, line.passable) for line in sketch.lines] == [(0, Answer.NO), (1, Answer.UNKNOWN)]
