"""Ways out, arrival, help and the time without protection: each known, unknown or "cannot be said"."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from pocplanner.analysis.exposure import Movement, span_text
from pocplanner.model.situation import (
    ArmedActor,
    Coverage,
    MissionUnit,
    Place,
    Population,
    Position,
    Route,
    Situation,
    TravelTime,
)
from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import (
    ActorKind,
    Answer,
    Collection,
    CoverageState,
    PlaceKind,
    TravelMode,
    UnitRole,
)

FOOT = TravelMode.FOOT
ALL = tuple(Coverage(collection=item, state=CoverageState.COMPLETE) for item in Collection)
NO_ROUTES = tuple(item for item in ALL if item.collection is not Collection.ROUTES)


def place(name: str, latitude: float | None = None, longitude: float = 0, **fields: Any) -> Place:  # noqa: ANN401
    """A camp of 500 people."""
    position = None if latitude is None else Position(latitude=latitude, longitude=longitude)
    values: dict[str, Any] = {"place_kind": PlaceKind.IDP_SITE, "population": Population(total=500)} | fields
    return Place(id=name, name=name.capitalize(), position=position, **values)


def road(start: str, end: str, low: int, high: int | None = None, **fields: Any) -> Route:  # noqa: ANN401
    """A usable route with a declared time on foot and by vehicle."""
    span = MinuteRange(low=low, high=high or low)
    times = tuple(TravelTime(mode=mode, minutes=span) for mode in (FOOT, TravelMode.VEHICLE))
    values: dict[str, Any] = {"passable": Answer.YES, "travel": times} | fields
    return Route(id=f"{start}-{end}", name=f"{start}-{end}", start=start, end=end, **values)


def actor(**fields: Any) -> ArmedActor:  # noqa: ANN401
    """An actor in the forest that is expected to go to the border."""
    values: dict[str, Any] = {"at": ("forest",), "way_out_places": ("border",), "move_expected": Answer.YES} | fields
    return ArmedActor(id="group", name="Group", actor_kind=ActorKind.NSAG, **values)


def unit(name: str = "unit", minutes: tuple[int, int] = (10, 20), **fields: Any) -> MissionUnit:  # noqa: ANN401
    """A unit at the base, each of whose six parts of the response takes *minutes*."""
    span = MinuteRange(low=minutes[0], high=minutes[1])
    parts = ("alert", "verification", "release", "notice_to_move", "clearances", "deployment")
    return MissionUnit(id=name, name=name.capitalize(), **{"based_at": "base", **dict.fromkeys(parts, span), **fields})


PLACES = tuple(place(name) for name in ("forest", "camp", "village", "border", "base"))
#: forest - camp - border is the straight way; the village lies off it; the base is beside the camp.
ROADS = (
    road("forest", "camp", 60, 90),
    road("camp", "border", 60, 90),
    road("forest", "village", 60, 90),
    road("base", "camp", 30, 40),
)


def movement(
    *routes: Route,
    covered: tuple[Coverage, ...] = ALL,
    units: tuple[str, ...] = (),
    **lists: Any,  # noqa: ANN401  (any list of a situation)
) -> Movement:
    """The movement of a situation of these routes, or of the usual ones."""
    return Movement(Situation(**{"places": PLACES, "routes": routes or ROADS, "coverage": covered} | lists), units)


# On the way out, by destination


WAY_OUT = [
    ("camp", {}, True),
    ("border", {}, True),
    ("village", {}, False),
    ("forest", {}, False),
    ("nowhere", {}, None),
    ("camp", {"move_expected": Answer.NO}, False),
    ("camp", {"move_expected": Answer.UNKNOWN}, True),
    ("camp", {"at": ()}, None),
    ("camp", {"way_out_places": ()}, None),
    ("village", {"way_out_places": ("border", "village")}, True),
    ("camp", {"at": ("village", "forest")}, True),
]


@pytest.mark.parametrize(("where", "fields", "expected"), WAY_OUT)
def test_that_a_place_on_the_quickest_way_to_a_destination_is_on_the_way_out(
    where: str, fields: dict[str, Any], expected: bool | None
) -> None:
    assert movement().on_way_out(where, actor(**fields)) is expected


@pytest.mark.parametrize(("minutes", "expected"), [(17, True), (18, True), (19, False)])
def test_that_a_detour_of_up_to_thirty_per_cent_counts_as_beside_the_way(minutes: int, expected: bool) -> None:
    net = movement(*ROADS[:2], road("camp", "village", minutes))
    assert net.on_way_out("village", actor()) is expected


def test_that_a_place_off_the_way_is_unknown_while_the_routes_are_not_complete() -> None:
    assert movement(covered=NO_ROUTES).on_way_out("village", actor()) is None
    assert movement(covered=NO_ROUTES).on_way_out("camp", actor()) is True


def test_that_a_route_without_a_time_keeps_a_place_off_the_way_open() -> None:
    untimed = Route(id="track", name="Track", start="village", end="border", passable=Answer.YES)
    assert movement(*ROADS, untimed).on_way_out("village", actor()) is None
    closed = untimed.model_copy(update={"passable": Answer.NO})
    assert movement(*ROADS, closed).on_way_out("village", actor()) is False


def test_that_a_blocked_road_takes_places_behind_it_off_the_way() -> None:
    blocked = road("camp", "border", 60, passable=Answer.NO)
    round_about = (road("forest", "border", 200), ROADS[0], blocked)
    assert movement(*round_about).on_way_out("camp", actor()) is False
    assert movement(ROADS[0], blocked).on_way_out("camp", actor()) is False
    assert movement(ROADS[0], blocked, covered=NO_ROUTES).on_way_out("camp", actor()) is None


# On the way out, by bearing


NORTH = (
    ("ahead", place("ahead", 0.3, 0.0), True),
    ("inside the sector", place("ahead", 0.3, 0.25), True),
    ("beside the sector", place("ahead", 0.1, 0.3), False),
    ("behind", place("ahead", -0.3, 0.0), False),
    ("too far", place("ahead", 1.0, 0.0), False),
    ("position unknown", place("ahead"), None),
)


@pytest.mark.parametrize(("ahead", "expected"), [row[1:] for row in NORTH], ids=[row[0] for row in NORTH])
def test_that_a_place_in_the_sector_of_a_direction_is_on_the_way_out(ahead: Place, expected: bool | None) -> None:
    net = movement(places=(place("forest", 0.0), ahead))
    heading = actor(way_out_places=(), way_out_bearing=0.0)
    assert net.on_way_out("ahead", heading) is expected


@pytest.mark.parametrize(("direction", "expected"), [(350.0, True), (10.0, True), (180.0, False)])
def test_that_a_direction_across_north_is_one_sector(direction: float, expected: bool) -> None:
    net = movement(places=(place("forest", 0.0), place("ahead", 0.3, 0.02)))
    assert net.on_way_out("ahead", actor(way_out_places=(), way_out_bearing=direction)) is expected


@pytest.mark.parametrize(
    ("at", "direction", "expected"),
    [(("forest",), 0.0, None), (("forest", "camp"), 0.0, True), (("forest", "camp"), 180.0, None)],
)
def test_that_a_position_that_is_not_known_keeps_a_direction_open(
    at: tuple[str, ...], direction: float, expected: bool | None
) -> None:
    net = movement(places=(place("forest"), place("camp", 0.0), place("ahead", 0.3)))
    heading = actor(at=at, way_out_places=(), way_out_bearing=direction)
    assert net.on_way_out("ahead", heading) is expected


@pytest.mark.parametrize(
    ("route", "fields", "expected"),
    [
        ("forest-camp", {}, True),
        ("camp-border", {}, True),
        ("forest-village", {}, False),
        ("nowhere", {}, None),
        ("camp-border", {"move_expected": Answer.NO}, False),
        ("camp-border", {"way_out_places": ()}, None),
    ],
)
def test_that_a_route_is_on_the_way_out_when_both_its_ends_are(
    route: str, fields: dict[str, Any], expected: bool | None
) -> None:
    assert movement().route_on_way_out(route, actor(**fields)) is expected


def test_that_a_blocked_route_is_no_part_of_a_way_out() -> None:
    blocked = road("camp", "border", 60, passable=Answer.NO)
    assert movement(ROADS[0], blocked).route_on_way_out("camp-border", actor()) is False


# Arrival


def test_that_arrival_is_the_soonest_of_all_positions_as_a_range() -> None:
    net = movement()
    assert net.arrival("camp", actor()) == MinuteRange(low=60, high=90)
    assert net.arrival("camp", actor(at=("village", "forest"))) == MinuteRange(low=60, high=90)
    assert net.arrival("forest", actor()) == MinuteRange(low=0, high=0)
    assert net.arrival("camp", actor(at=())) is None
    assert net.exposure("camp", actor()).arrival_text == "in 1 h to 1 h 30 (estimate)"
    assert movement().exposure("camp", actor(at=())).arrival_text == "at a time that cannot be said"


@pytest.mark.parametrize(
    ("minutes", "covered", "fields", "expected"),
    [
        (60, ALL, {}, True),
        (59, ALL, {}, False),
        (59, NO_ROUTES, {}, None),
        (59, ALL, {"at": ()}, None),
        (60, NO_ROUTES, {}, True),
    ],
)
def test_that_a_place_is_out_of_reach_only_where_all_routes_are_known(
    minutes: int, covered: tuple[Coverage, ...], fields: dict[str, Any], expected: bool | None
) -> None:
    assert movement(covered=covered).within("camp", actor(**fields), minutes) is expected


def test_that_an_actor_in_the_air_is_weighed_by_positions_not_by_routes() -> None:
    places = (place("forest", 0.0), place("camp", 0.5), place("village"))
    net = movement(places=places, routes=(), covered=())
    flying = actor(moves_by=TravelMode.HELICOPTER)
    assert net.within("camp", flying, 60) is True
    assert net.within("camp", flying, 5) is False
    assert net.within("village", flying, 5) is None
    assert net.exposure("camp", flying).path == ()


# Help


def test_that_all_seven_parts_of_the_response_add_up() -> None:
    found = movement(mission_units=(unit(),)).help("camp")
    assert found is not None
    assert (found.unit, found.minutes) == ("unit", MinuteRange(low=90, high=160))


PARTS = {
    "alert": "time of alert",
    "verification": "time of verification",
    "release": "time of release",
    "notice_to_move": "notice to move",
    "clearances": "time of clearances",
    "deployment": "time of deployment",
    "based_at": "travel time",
}


@pytest.mark.parametrize("part", PARTS)
def test_that_one_missing_part_makes_help_a_time_that_cannot_be_said(part: str) -> None:
    net = movement(mission_units=(unit().model_copy(update={part: None}),))
    exposure = net.exposure("camp", actor())
    assert exposure.help is None
    assert exposure.gap is None
    assert exposure.help_text == f"at a time that cannot be said: {PARTS[part]} of Unit not known"
    assert exposure.gap_text == "cannot be said"
    assert net.arrives_before_help("camp", actor()) is None


def test_that_the_unit_that_is_surely_there_first_counts() -> None:
    slow, quick, silent = unit("slow", (50, 60)), unit("quick", (5, 10)), unit("silent", alert=None)
    for order in itertools.permutations((slow, quick, silent)):
        found = movement(mission_units=order).help("camp")
        assert found is not None
        assert found.unit == "quick"


def test_that_only_units_of_the_option_come_to_help() -> None:
    both = (unit("slow", (50, 60)), unit("quick", (5, 10)))
    found = movement(mission_units=both, units=("slow",)).help("camp")
    assert found is not None
    assert found.unit == "slow"


@pytest.mark.parametrize("role", [UnitRole.OBSERVATION, UnitRole.MEDICAL, UnitRole.AVIATION])
def test_that_a_unit_that_cannot_protect_is_no_help(role: UnitRole) -> None:
    net = movement(mission_units=(unit(roles=(role,)),))
    assert net.help("camp") is None
    assert net.arrives_before_help("camp", actor()) is True
    assert movement(mission_units=(unit(roles=(role, UnitRole.QRF)),)).help("camp") is not None


def test_that_without_units_help_is_denied_only_where_the_list_is_complete() -> None:
    looked, not_looked = movement(), movement(covered=())
    assert looked.exposure("camp", actor()).help_text == "by no unit of this plan"
    assert looked.arrives_before_help("camp", actor()) is True
    assert not_looked.exposure("camp", actor()).help_text.endswith("no unit is listed")
    assert not_looked.arrives_before_help("camp", actor()) is None


def test_that_a_helicopter_helps_in_a_straight_line() -> None:
    places = (*PLACES[:1], place("camp", 0.0), *PLACES[2:4], place("base", 1.0))
    net = movement(mission_units=(unit(minutes=(0, 0), moves_by=TravelMode.HELICOPTER),), places=places)
    found = net.help("camp")
    assert found is not None
    assert found.minutes == MinuteRange(low=30, high=45)


# The time without protection


GAPS = [
    ((0, 0), (0, 0), "help could be there first (estimate)", False),
    ((10, 20), (0, 100), "up to 1 h 40 without protection (estimate)", True),
    ((30, 40), (120, 220), "2 h to 3 h 40 (estimate)", True),
]


@pytest.mark.parametrize(("minutes", "gap", "text", "before"), GAPS)
def test_that_the_gap_is_help_less_arrival_as_a_range(
    minutes: tuple[int, int], gap: tuple[int, int], text: str, before: bool
) -> None:
    net = movement(mission_units=(unit(minutes=minutes),))
    exposure = net.exposure("camp", actor())
    assert exposure.gap == MinuteRange(low=gap[0], high=gap[1])
    assert exposure.gap_text == text
    assert net.arrives_before_help("camp", actor()) is before


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [(0, 0, "0 min"), (5, 59, "5 min to 59 min"), (60, 60, "1 h"), (60, 125, "1 h to 2 h 05")],
)
def test_that_spans_read_as_hours_and_minutes(low: int, high: int, text: str) -> None:
    assert span_text(MinuteRange(low=low, high=high)) == text


# The list of exposed places


def test_that_places_on_the_way_come_first_and_soonest_first() -> None:
    open_ = place("meadow", place_kind=PlaceKind.VILLAGE, population=Population())
    empty = place("rock", place_kind=PlaceKind.WILDERNESS, population=Population())
    net = movement(places=(*PLACES, open_, empty), covered=NO_ROUTES, armed_actors=(actor(),))
    assert [(item.place, item.on_way_out) for item in net.exposures] == [
        ("camp", True),
        ("border", True),
        ("village", None),
        ("base", None),
        ("meadow", None),
    ]
    assert net.exposures[0].path == ("forest", "camp")


def test_that_an_actor_that_does_not_move_exposes_nobody() -> None:
    assert movement(armed_actors=(actor(move_expected=Answer.NO),)).exposures == ()


def test_that_the_order_of_lists_does_not_change_the_exposed_places() -> None:
    twins = (actor(), actor().model_copy(update={"id": "other", "at": ("forest", "village")}))
    seen = set()
    for actors in (twins, twins[::-1]):
        for places in (PLACES, PLACES[::-1]):
            for routes in (ROADS, ROADS[::-1]):
                turned = tuple(item.model_copy(update={"at": item.at[::-1]}) for item in actors)
                net = movement(*routes, places=places, armed_actors=turned, mission_units=(unit("b"), unit("a")))
                seen.add(net.exposures)
    assert len(seen) == 1


def test_that_exposures_are_given_for_each_actor() -> None:
    net = movement(armed_actors=(actor(),))
    assert net.exposures_by_actor == {"group": net.exposures}
