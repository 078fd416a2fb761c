"""Travel on the places and routes of a situation. Every figure is an estimate and says what it assumes.

Takes plain model values, returns plain values; networkx is imported here on first use and nowhere else.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import Answer, Collection, CoverageState, Light, Season, TravelMode

if TYPE_CHECKING:
    import networkx as nx

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
class Reach:
    """All that can be reached from one place, by the shortest or by the longest times of the routes."""

    minutes: dict[str, float]
    """Minutes to each place."""
    before: dict[str, str]
    """For each place but the first, the place before it on the quickest way."""


def _add_leg(graph: nx.Graph[str], route: Route, leg: Leg) -> None:
    """Join the ends of a route; of two between the same places the quicker counts, at either end of the range."""
    assumed = [leg.assumption] if leg.assumption else []
    if route.passable is Answer.UNKNOWN:
        assumed.append(f"{route.name}: taken as passable, which is not confirmed")
    low, high = leg.minutes.low, leg.minutes.high
    if not graph.has_edge(route.start, route.end):
        graph.add_edge(route.start, route.end, low=low, high=high, route=route.id, assumed=tuple(assumed))
        return
    known = graph.edges[route.start, route.end]
    if low < known["low"]:
        known.update(low=low, route=route.id, assumed=tuple(assumed))
    known["high"] = min(known["high"], high)


class Network:
    """Travel times between places, for one season and light."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._graphs: dict[TravelMode, nx.Graph[str]] = {}
        self._reaches: dict[tuple[TravelMode, str, str], Reach] = {}
        self._untimed: dict[TravelMode, bool] = {}

    @cached_property
    def places(self) -> dict[str, Place]:
        """Places by id."""
        return {place.id: place for place in self._situation.places}

    @cached_property
    def routes(self) -> dict[str, Route]:
        """Routes by id."""
        return {route.id: route for route in self._situation.routes}

    def graph(self, mode: TravelMode) -> nx.Graph[str]:
        """Places joined by passable routes whose time by *mode* can be said; weights ``low``, ``high`` in minutes."""
        if mode in self._graphs:
            return self._graphs[mode]
        import networkx as nx

        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(sorted(self.places))
        untimed = False
        for route in sorted(self._situation.routes, key=lambda item: item.id):
            if route.passable is Answer.NO or route.start not in self.places or route.end not in self.places:
                continue
            leg = leg_time(route, mode, self._situation.movement_light, self._situation.season, self._straight(route))
            if leg is None:
                untimed = True
            else:
                _add_leg(graph, route, leg)
        self._graphs[mode], self._untimed[mode] = graph, untimed
        return graph

    def is_complete(self, mode: TravelMode) -> bool:
        """Whether the routes were declared complete and the time of each by *mode* can be said."""
        declared = self._situation.coverage_of(Collection.ROUTES) is CoverageState.COMPLETE
        self.graph(mode)
        return declared and not self._untimed[mode]

    def _straight(self, route: Route) -> float | None:
        a, b = self.places[route.start].position, self.places[route.end].position
        return None if a is None or b is None else distance_km(a, b)

    def minutes_from(self, start: str, mode: TravelMode, weight: str) -> dict[str, float]:
        """Minutes from *start* to every place that can be reached, by the ``low`` or ``high`` figures."""
        return self._reach(start, mode, weight).minutes

    def _reach(self, start: str, mode: TravelMode, weight: str) -> Reach:
        key = (mode, start, weight)
        if key not in self._reaches:
            import networkx as nx

            graph = self.graph(mode)
            if start in graph:
                before, minutes = nx.dijkstra_predecessor_and_distance(graph, start, weight=weight)
                # The first one found, because two places zero minutes apart name each other.
                self._reaches[key] = Reach(minutes, {place: found[0] for place, found in before.items() if found})
            else:
                self._reaches[key] = Reach({}, {})
        return self._reaches[key]

    def travel(self, start: str, end: str, mode: TravelMode) -> MinuteRange | None:
        """Time from *start* to *end*; by air in a straight line between positions; none where it cannot be said."""
        if start == end:
            return MinuteRange(low=0, high=0)
        if mode is TravelMode.HELICOPTER:
            return self._flight(start, end)
        low = self.minutes_from(start, mode, "low").get(end)
        high = self.minutes_from(start, mode, "high").get(end)
        return None if low is None or high is None else MinuteRange.capped(round(low), math.ceil(high))

    def _flight(self, start: str, end: str) -> MinuteRange | None:
        a, b = (self.places[item].position if item in self.places else None for item in (start, end))
        if a is None or b is None:
            return None
        slow, fast = SPEEDS[TravelMode.HELICOPTER]
        km = distance_km(a, b)
        return MinuteRange.capped(round(km / fast * 60), math.ceil(km / slow * 60))

    def path(self, start: str, end: str, mode: TravelMode) -> tuple[str, ...]:
        """Places on the quickest way, ends included; empty where there is none."""
        reach = self._reach(start, mode, "low")
        if end not in reach.minutes:
            return ()
        way = [end]
        while way[-1] != start:
            way.append(reach.before[way[-1]])
        return tuple(reversed(way))

    def assumptions(self, path: tuple[str, ...], mode: TravelMode) -> tuple[str, ...]:
        """What the figures along a path assume."""
        found: list[str] = []
        graph = self.graph(mode)
        for a, b in pairwise(path):
            found += [text for text in graph.edges[a, b]["assumed"] if text not in found]
        return tuple(found)
