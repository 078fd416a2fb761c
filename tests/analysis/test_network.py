"""Travel times: declared before estimated, light and season, ranges, blocked routes, the air, and limits."""

from __future__ import annotations

from typing import Any

import pytest

from pocplanner.analysis.network import Network, Reach, bearing, distance_km, leg_time
from pocplanner.model.base import LONGEST_MINUTES
from pocplanner.model.situation import Coverage, Place, Position, Route, Situation, TravelTime
from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import Answer, Collection, CoverageState, Light, Season, TravelMode

FOOT, CAR, HELICOPTER = TravelMode.FOOT, TravelMode.VEHICLE, TravelMode.HELICOPTER


def place(name: str, latitude: float | None = None, longitude: float = 0) -> Place:
    """A place, with a position where a latitude is given."""
    position = None if latitude is None else Position(latitude=latitude, longitude=longitude)
    return Place(id=name, name=name, position=position)


def road(start: str, end: str, km: float | None = None, name: str = "", **fields: Any) -> Route:  # noqa: ANN401
    """A route that can be used, unless said otherwise."""
    values = {"passable": Answer.YES} | fields
    return Route(
        id=name or f"{start}-{end}", name=name or f"{start}-{end}", start=start, end=end, length_km=km, **values
    )


def timed(low: int, high: int, mode: TravelMode = FOOT, **when: Any) -> TravelTime:  # noqa: ANN401
    """A declared travel time."""
    return TravelTime(mode=mode, minutes=MinuteRange(low=low, high=high), **when)


def network(*routes: Route, places: str = "abcd", complete: bool = True, **fields: Any) -> Network:  # noqa: ANN401
    """A network of places named by letters."""
    state = CoverageState.COMPLETE if complete else CoverageState.PARTIAL
    coverage = (Coverage(collection=Collection.ROUTES, state=state),)
    return Network(Situation(places=tuple(map(place, places)), routes=routes, coverage=coverage, **fields))


def span(found: MinuteRange | None) -> tuple[int, int] | None:
    """The two ends of a range."""
    return None if found is None else (found.low, found.high)


# One route


def test_that_a_declared_time_goes_before_an_estimate() -> None:
    leg = leg_time(road("a", "b", 10, travel=(timed(90, 150),)), FOOT, Light.ANY, Season.ANY, None)
    assert leg is not None
    assert (span(leg.minutes), leg.assumption) == ((90, 150), "")


@pytest.mark.parametrize(
    ("mode", "expected"), [(FOOT, (120, 240)), (CAR, (15, 60)), (TravelMode.ANIMAL, (150, 300)), (HELICOPTER, (3, 4))]
)
def test_that_a_length_gives_an_estimate_for_each_mode_and_says_so(mode: TravelMode, expected: tuple[int, int]) -> None:
    leg = leg_time(road("a", "b", 10), mode, Light.ANY, Season.ANY, None)
    assert leg is not None
    assert (span(leg.minutes), leg.assumption) == (expected, "a-b: time estimated from its length")


def test_that_a_straight_line_is_made_longer_and_a_route_without_either_cannot_be_said() -> None:
    leg = leg_time(road("a", "b"), FOOT, Light.ANY, Season.ANY, 10)
    assert leg is not None
    assert (span(leg.minutes), leg.assumption) == ((144, 432), "a-b: time estimated from the straight line")
    assert leg_time(road("a", "b"), FOOT, Light.ANY, Season.ANY, None) is None


TIMES = (
    timed(60, 70, light=Light.DAY, season=Season.DRY),
    timed(120, 140, light=Light.NIGHT, season=Season.DRY),
    timed(200, 300, light=Light.ANY, season=Season.RAINY),
)
CONDITIONS = [
    (Light.DAY, Season.DRY, (60, 70)),
    (Light.NIGHT, Season.DRY, (120, 140)),
    (Light.NIGHT, Season.RAINY, (200, 300)),
    (Light.DAY, Season.ANY, (60, 300)),
    (Light.ANY, Season.DRY, (60, 140)),
    (Light.ANY, Season.ANY, (60, 300)),
]


@pytest.mark.parametrize(("light", "season", "expected"), CONDITIONS)
def test_that_times_of_the_light_and_season_count_and_all_where_these_are_not_known(
    light: Light, season: Season, expected: tuple[int, int]
) -> None:
    leg = leg_time(road("a", "b", 10, travel=TIMES), FOOT, light, season, None)
    assert leg is not None
    assert span(leg.minutes) == expected


def test_that_a_time_for_another_light_is_not_used() -> None:
    leg = leg_time(road("a", "b", 10, travel=TIMES[:1]), FOOT, Light.NIGHT, Season.DRY, None)
    assert leg is not None
    assert leg.assumption


# Ways of several routes


def test_that_times_along_a_way_add_up_at_both_ends_of_the_range() -> None:
    net = network(road("a", "b", travel=(timed(10, 30),)), road("b", "c", travel=(timed(20, 50),)))
    assert span(net.travel("a", "c", FOOT)) == (30, 80)
    assert span(net.travel("c", "a", FOOT)) == (30, 80)
    assert span(net.travel("b", "b", FOOT)) == (0, 0)
    assert net.path("a", "c", FOOT) == ("a", "b", "c")


def test_that_the_quicker_of_two_routes_counts_at_either_end_of_the_range() -> None:
    sure = road("a", "b", name="sure", travel=(timed(60, 70),))
    risky = road("a", "b", name="risky", travel=(timed(30, 600),))
    for routes in ((sure, risky), (risky, sure)):
        net = network(*routes)
        assert span(net.travel("a", "b", FOOT)) == (30, 70)


def test_that_a_blocked_route_is_not_used_and_an_unconfirmed_one_says_so() -> None:
    blocked = network(road("a", "b", 10, passable=Answer.NO))
    assert blocked.travel("a", "b", FOOT) is None
    assert blocked.path("a", "b", FOOT) == ()
    unsure = network(road("a", "b", travel=(timed(1, 2),), passable=Answer.UNKNOWN))
    assert span(unsure.travel("a", "b", FOOT)) == (1, 2)
    assert unsure.assumptions(("a", "b"), FOOT) == ("a-b: taken as passable, which is not confirmed",)


def test_that_the_assumptions_along_a_way_are_told_once_each() -> None:
    net = network(road("a", "b", 5), road("b", "c", 5))
    assert net.assumptions(("a", "b", "c", "b"), FOOT) == (
        "a-b: time estimated from its length",
        "b-c: time estimated from its length",
    )


def test_that_a_place_that_cannot_be_reached_has_no_time() -> None:
    net = network(road("a", "b", 10))
    assert net.travel("a", "c", FOOT) is None
    assert net.travel("nowhere", "a", FOOT) is None
    assert net.path("nowhere", "a", FOOT) == ()


def test_that_places_zero_minutes_apart_do_not_send_the_way_in_a_circle() -> None:
    short = [road(start, end, travel=(timed(0, 0),)) for start, end in ("ab", "bc", "ca", "cd")]
    net = network(*short)
    for end in "abcd":
        way = net.path("a", end, FOOT)
        assert way[0] == "a"
        assert way[-1] == end
        assert len(set(way)) == len(way)


def test_that_a_route_to_a_place_that_is_gone_is_left_out() -> None:
    assert network(road("a", "z", 10)).travel("a", "z", FOOT) is None


def test_that_the_order_of_routes_does_not_change_the_way() -> None:
    routes = [road("a", "b", 5), road("b", "d", 5), road("a", "c", 5), road("c", "d", 5)]
    ways = {network(*order).path("a", "d", FOOT) for order in (routes, routes[::-1], routes[2:] + routes[:2])}
    assert ways == {("a", "b", "d")}


def test_that_only_complete_and_timed_routes_make_a_network_complete() -> None:
    assert network(road("a", "b", 5)).is_complete(FOOT)
    assert not network(road("a", "b", 5), complete=False).is_complete(FOOT)
    assert not network(road("a", "b", 5), road("b", "c")).is_complete(FOOT)
    assert network(road("a", "b", 5), road("b", "c", passable=Answer.NO)).is_complete(FOOT)


# The air, and the ends of the scale


def test_that_a_helicopter_flies_straight_between_known_positions() -> None:
    net = Network(Situation(places=(place("a", 0, 0), place("b", 0, 1), place("c"))))
    assert span(net.travel("a", "b", HELICOPTER)) == (30, 45)
    assert net.travel("a", "c", HELICOPTER) is None
    assert net.travel("a", "gone", HELICOPTER) is None


def test_that_distance_and_bearing_are_those_of_the_globe() -> None:
    here, east, north = (
        Position(latitude=0, longitude=0),
        Position(latitude=0, longitude=1),
        Position(latitude=1, longitude=0),
    )
    assert distance_km(here, east) == pytest.approx(111.2, abs=0.1)
    assert bearing(here, east) == pytest.approx(90)
    assert bearing(here, north) == pytest.approx(0)
    assert bearing(north, here) == pytest.approx(180)
    assert bearing(east, here) == pytest.approx(270)
    dateline = (Position(latitude=0, longitude=179.5), Position(latitude=0, longitude=-179.5))
    assert distance_km(*dateline) == pytest.approx(111.2, abs=0.1)
    assert bearing(*dateline) == pytest.approx(90)


def test_that_a_slip_in_a_position_gives_the_longest_time_and_no_error() -> None:
    far = Situation(places=(place("a", 60, 170), place("b", -60, -10)), routes=(road("a", "b"),))
    assert span(Network(far).travel("a", "b", FOOT)) == (LONGEST_MINUTES, LONGEST_MINUTES)


def test_that_a_way_of_many_long_routes_stops_at_the_longest_time() -> None:
    net = network(*(road(a, b, 5000) for a, b in ("ab", "bc", "cd")))
    assert span(net.travel("a", "d", FOOT)) == (LONGEST_MINUTES, LONGEST_MINUTES)


def test_that_places_come_nearest_first_and_the_search_goes_only_as_far_as_it_is_taken() -> None:
    asked: list[str] = []

    line = {"a": [("b", 5)], "b": [("a", 5), ("c", 5)], "c": [("b", 5), ("d", 5)], "d": [("c", 5)]}

    def watched(key: str) -> list[tuple[str, int]]:
        asked.append(key)
        return line[key]

    reach = Reach("a", watched)
    places = reach.nearest_first(100)
    assert [next(places), next(places)] == [(0, "a"), (5, "b")]
    assert asked == ["a", "b"]
    assert list(places) == [(10, "c"), (15, "d")]
    assert list(reach.nearest_first(10)) == [(0, "a"), (5, "b"), (10, "c")]
    assert reach.minutes("d") == 15
