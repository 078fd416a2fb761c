"""Travel on the places and routes of a situation. Every figure is an estimate and says what it assumes.

Takes plain model values, returns plain values.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, partial
from heapq import heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING

from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import Answer, Collection, CoverageState, Light, Season, TravelMode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pocplanner.model.situation import Place, Position, Route, Situation

#: Speeds in km/h (slow, fast) for a route without a declared travel time: planning figures of our own, of no source.
SPEEDS: dict[TravelMode, tuple[float, float]] = {
    TravelMode.FOOT: (2.5, 5.0),
    TravelMode.ANIMAL: (2.0, 4.0),
    TravelMode.MOTORCYCLE: (10.0, 35.0),
    TravelMode.VEHICLE: (10.0, 40.0),
    TravelMode.BOAT: (6.0, 15.0),
    TravelMode.HELICOPTER: (150.0, 220.0),
}
#: A road is longer than the straight line by about these factors.
WINDING = (1.2, 1.8)
#: A detour of up to this share of the quickest way still counts as "on or beside" the way out.
DETOUR = 1.3
_EARTH_KM = 6371.0
KM_PER_DEGREE = 111.0
"""Kilometres of one degree of latitude, rounded down so that nobody is left out."""


def distance_km(a: Position, b: Position) -> float:
    """Great-circle distance in kilometres."""
    lat1, lat2 = math.radians(a.latitude), math.radians(b.latitude)
    dlat, dlon = lat2 - lat1, math.radians(b.longitude - a.longitude)
    h = math.sin(dlat / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(dlon / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(h)))


def bearing(a: Position, b: Position) -> float:
    """Direction from *a* to *b* in degrees from north, 0 to under 360."""
    lat1, lat2 = math.radians(a.latitude), math.radians(b.latitude)
    dlon = math.radians(b.longitude - a.longitude)
    y = math.sin(dlon) * math.cos(lat2)
    x = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(dlon)
    return math.degrees(math.atan2(y, x)) % 360


@dataclass(frozen=True, slots=True)
class Leg:
    """Time for one route by one mode."""

    minutes: MinuteRange
    assumption: str
    """What the figure assumes; empty where it was declared."""


def leg_time(route: Route, mode: TravelMode, light: Light, season: Season, straight_km: float | None) -> Leg | None:
    """Time for *route*, declared or estimated; none where nothing allows an estimate."""
    matching = [
        entry.minutes
        for entry in route.travel
        if entry.mode is mode
        and (light is Light.ANY or entry.light in {Light.ANY, light})
        and (season is Season.ANY or entry.season in {Season.ANY, season})
    ]
    if matching:
        low, high = min(m.low for m in matching), max(m.high for m in matching)
        return Leg(MinuteRange(low=low, high=high), "")
    slow, fast = SPEEDS[mode]
    if route.length_km is not None:
        low_km = high_km = route.length_km
        basis = f"{route.name}: time estimated from its length"
    elif straight_km is not None:
        low_km, high_km = straight_km * WINDING[0], straight_km * WINDING[1]
        basis = f"{route.name}: time estimated from the straight line"
    else:
        return None
    return Leg(MinuteRange.capped(round(low_km / fast * 60), math.ceil(high_km / slow * 60)), basis)


@dataclass(frozen=True, slots=True)
class Edge:
    """Two places joined by routes: of two routes the quicker counts, at either end of the range."""

    low: int
    high: int
    assumed: tuple[str, ...]
    """What the shorter time assumes."""

    @classmethod
    def of(cls, route: Route, leg: Leg) -> Edge:
        """The edge of one route."""
        assumed = [leg.assumption] if leg.assumption else []
        if route.passable is Answer.UNKNOWN:
            assumed.append(f"{route.name}: taken as passable, which is not confirmed")
        return cls(leg.minutes.low, leg.minutes.high, tuple(assumed))

    def beside(self, other: Edge) -> Edge:
        """Both as one."""
        quicker = other if other.low < self.low else self
        return Edge(quicker.low, min(self.high, other.high), quicker.assumed)


class Reach:
    """The quickest ways from one place to all others, searched only as far as somebody asks.

    Dijkstra's algorithm, in our own few lines because most questions are about places nearby: a search over all of a
    large country for each unit takes a hundred times as long. Equal ways are told apart by the ids of their places.
    """

    def __init__(self, start: str, neighbours: Callable[[str], Iterable[tuple[str, int]]]) -> None:
        self._start, self._neighbours = start, neighbours
        self._minutes: dict[str, int] = {}
        self._before: dict[str, str] = {}
        self._order: list[str] = []
        self._open: list[tuple[int, str, str]] = [(0, start, "")]

    def minutes(self, place: str, most: float = math.inf) -> int | None:
        """Minutes to *place*; none where it cannot be reached, or not within *most* minutes."""
        while place not in self._minutes and self._step(most):
            pass
        found = self._minutes.get(place)
        return None if found is None or found > most else found

    def nearest_first(self, most: float) -> Iterator[tuple[int, str]]:
        """Minutes and places in order of time, as far as *most* minutes; searched only as far as they are taken."""
        taken = 0
        while taken < len(self._order) or self._step(most):
            for place in self._order[taken:]:
                if self._minutes[place] > most:
                    return
                yield self._minutes[place], place
                taken += 1

    def _step(self, most: float) -> bool:
        """Look at the next place within *most* minutes; false where there is none."""
        if not self._open or self._open[0][0] > most:
            return False
        minutes, here, before = heappop(self._open)
        if here not in self._minutes:
            self._minutes[here], self._before[here] = minutes, before
            self._order.append(here)
            for other, further in self._neighbours(here):
                if other not in self._minutes:
                    heappush(self._open, (minutes + further, other, here))
        return True

    def way(self, place: str) -> tuple[str, ...]:
        """Places on the quickest way, ends included; empty where there is none."""
        if self.minutes(place) is None:
            return ()
        way = [place]
        while way[-1] != self._start:
            way.append(self._before[way[-1]])
        return tuple(reversed(way))


class Network:
    """Travel times between places, for one season and light."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._edges: dict[tuple[TravelMode, str], dict[str, Edge]] = {}
        self._legs: dict[tuple[TravelMode, str], Leg | None] = {}
        self._complete: dict[TravelMode, bool] = {}
        self._reaches: dict[tuple[TravelMode, bool, str], Reach] = {}

    @cached_property
    def places(self) -> dict[str, Place]:
        """Places by id."""
        return {place.id: place for place in self._situation.places}

    @cached_property
    def routes(self) -> dict[str, Route]:
        """Routes by id."""
        return {route.id: route for route in self._situation.routes}

    @cached_property
    def _routes_at(self) -> dict[str, list[Route]]:
        """Routes that may be passable and whose ends are listed, by either end, in the order of ids."""
        found: dict[str, list[Route]] = {}
        for route in sorted(self._situation.routes, key=lambda item: item.id):
            if route.passable is not Answer.NO and route.start in self.places and route.end in self.places:
                found.setdefault(route.start, []).append(route)
                if route.end != route.start:
                    found.setdefault(route.end, []).append(route)
        return found

    def edges(self, place: str, mode: TravelMode) -> dict[str, Edge]:
        """The neighbours of a place, by passable routes whose time by *mode* can be said."""
        key = (mode, place)
        if key not in self._edges:
            edges: dict[str, Edge] = {}
            for route in self._routes_at.get(place, ()):
                leg = self._leg(route, mode)
                if leg is not None:
                    other = route.end if route.start == place else route.start
                    edge, known = Edge.of(route, leg), edges.get(other)
                    edges[other] = edge if known is None else known.beside(edge)
            self._edges[key] = edges
        return self._edges[key]

    def _leg(self, route: Route, mode: TravelMode) -> Leg | None:
        key = (mode, route.id)
        if key not in self._legs:
            light, season = self._situation.movement_light, self._situation.season
            self._legs[key] = leg_time(route, mode, light, season, self._straight(route))
        return self._legs[key]

    def is_complete(self, mode: TravelMode) -> bool:
        """Whether the routes were declared complete and the time of each by *mode* can be said."""
        if mode not in self._complete:
            declared = self._situation.coverage_of(Collection.ROUTES) is CoverageState.COMPLETE
            self._complete[mode] = declared and all(
                route.length_km is not None or self._leg(route, mode) is not None
                for place, routes in self._routes_at.items()
                for route in routes
                if route.start == place
            )
        return self._complete[mode]

    def _straight(self, route: Route) -> float | None:
        return self.straight_km(route.start, route.end)

    def straight_km(self, first: str, second: str) -> float | None:
        """Straight line between two places in kilometres; none where a position is not known."""
        a, b = (self.places[item].position if item in self.places else None for item in (first, second))
        return None if a is None or b is None else distance_km(a, b)

    @cached_property
    def _by_latitude(self) -> tuple[list[float], list[str]]:
        """Latitudes of all places with a position, in order, and the places."""
        known = sorted((item.position.latitude, item.id) for item in self.places.values() if item.position is not None)
        return [latitude for latitude, _ in known], [place for _, place in known]

    @cached_property
    def _nowhere(self) -> tuple[str, ...]:
        """Places without a position."""
        return tuple(place.id for place in self.places.values() if place.position is None)

    def within_reach(self, start: str, minutes: int) -> tuple[str, ...]:
        """Places that somebody on foot could reach at all: in a band of latitude, and those without a position."""
        return self.within_km(start, 2 * SPEEDS[TravelMode.FOOT][1] * minutes / 60)

    def within_km(self, start: str, km: float) -> tuple[str, ...]:
        """Places that may lie within a distance: in a band of latitude, and those without a position."""
        here = self.places[start].position if start in self.places else None
        if here is None:
            return tuple(self.places)
        degrees = km / KM_PER_DEGREE
        latitudes, places = self._by_latitude
        low, high = bisect_left(latitudes, here.latitude - degrees), bisect_right(latitudes, here.latitude + degrees)
        return (*places[low:high], *self._nowhere)

    def is_walk_of(self, start: str, end: str, minutes: int) -> bool:
        """Whether *end* lies so near that the slowest walk by the most winding path takes at most *minutes*."""
        km = self.straight_km(start, end)
        return km is not None and km * WINDING[1] / SPEEDS[TravelMode.FOOT][0] * 60 <= minutes

    def is_beyond(self, start: str, end: str, mode: TravelMode, minutes: int) -> bool:
        """Whether *end* lies farther than anyone gets in *minutes*, even in a straight line at twice the fast speed."""
        km = self.straight_km(start, end)
        return km is not None and km > 2 * SPEEDS[mode][1] * minutes / 60

    def reach(self, start: str, mode: TravelMode, *, longest: bool = False) -> Reach:
        """The quickest ways from *start* by the shortest times of the routes, or by the longest."""
        key = (mode, longest, start)
        if key not in self._reaches:
            self._reaches[key] = Reach(start, partial(self._neighbours, mode, longest))
        return self._reaches[key]

    def _neighbours(self, mode: TravelMode, longest: bool, place: str) -> Iterator[tuple[str, int]]:
        for other, edge in self.edges(place, mode).items():
            yield other, edge.high if longest else edge.low

    def travel(self, start: str, end: str, mode: TravelMode) -> MinuteRange | None:
        """Time from *start* to *end*; by air in a straight line between positions; none where it cannot be said."""
        if start == end:
            return MinuteRange(low=0, high=0)
        if mode is TravelMode.HELICOPTER:
            return self._flight(start, end)
        low, high = (self.reach(start, mode, longest=longest).minutes(end) for longest in (False, True))
        return None if low is None or high is None else MinuteRange.capped(low, high)

    def _flight(self, start: str, end: str) -> MinuteRange | None:
        a, b = (self.places[item].position if item in self.places else None for item in (start, end))
        if a is None or b is None:
            return None
        slow, fast = SPEEDS[TravelMode.HELICOPTER]
        km = distance_km(a, b)
        return MinuteRange.capped(round(km / fast * 60), math.ceil(km / slow * 60))

    def path(self, start: str, end: str, mode: TravelMode) -> tuple[str, ...]:
        """Places on the quickest way, ends included; empty where there is none."""
        return self.reach(start, mode).way(end)

    def assumptions(self, path: tuple[str, ...], mode: TravelMode) -> tuple[str, ...]:
        """What the figures along a path assume."""
        found: list[str] = []
        for a, b in pairwise(path):
            found += [text for text in self.edges(a, mode)[b].assumed if text not in found]
        return tuple(found)
