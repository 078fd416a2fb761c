"""Which places lie on an armed actor's way out, how soon it could be there, and how soon help could be.

The ways out are those that the planner declares (places to which the actor is expected to go, or a direction). A place
counts as on or beside a way when the detour over it is at most 30 % of the quickest way. Unknown stays unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from pocplanner.analysis.network import DETOUR, WINDING, Network, bearing, distance_km
from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import Answer, Collection, CoverageState, PlaceKind, TravelMode, UnitRole

if TYPE_CHECKING:
    from collections.abc import Collection as Items
    from collections.abc import Set as AbstractSet

    from pocplanner.model.situation import ArmedActor, MissionUnit, Place, Situation

#: Half of the sector around a declared direction, in degrees, and how far out it is looked at.
SECTOR = 50.0
SECTOR_KM = 80.0
#: Kinds of places to which people flee, how many of them are named, and how far people walk: program convention.
REFUGE_KINDS = frozenset({PlaceKind.IDP_SITE, PlaceKind.REFUGEE_SITE, PlaceKind.UN_BASE, PlaceKind.TOWN})
REFUGES = 2
REFUGE_MINUTES = 8 * 60
#: Roles that do not give physical protection.
_NOT_PROTECTING = frozenset(
    {UnitRole.OBSERVATION, UnitRole.MONITORING, UnitRole.MEDICAL, UnitRole.ENGINEERS, UnitRole.AVIATION}
)
#: Kinds of places where people need protection even while nobody counted them.
SITES = frozenset(
    {
        PlaceKind.TOWN,
        PlaceKind.TOWN_QUARTER,
        PlaceKind.VILLAGE,
        PlaceKind.IDP_SITE,
        PlaceKind.REFUGEE_SITE,
        PlaceKind.SCHOOL,
        PlaceKind.HEALTH_FACILITY,
        PlaceKind.MARKET,
        PlaceKind.PLACE_OF_WORSHIP,
        PlaceKind.DISTRIBUTION_POINT,
        PlaceKind.UN_BASE,
    }
)


def protects(unit: MissionUnit) -> bool:
    """Whether a unit can give physical protection; one without roles is taken to."""
    return not unit.roles or not _NOT_PROTECTING.issuperset(unit.roles)


@dataclass(frozen=True, slots=True)
class Exposure:
    """How soon an armed actor and the nearest mission unit could be at a place. All figures are estimates."""

    place: str
    actor: str
    on_way_out: bool | None
    arrival: MinuteRange | None
    arrival_text: str
    help_unit: str | None
    help: MinuteRange | None
    help_text: str
    gap: MinuteRange | None
    """Minutes without protection as a range; none where it cannot be said. 0 to 0 where help is first."""
    gap_text: str
    path: tuple[str, ...]
    """Places on the way, in order."""
    assumptions: tuple[str, ...]


class _Span(NamedTuple):
    """A position of an actor and a place to which it may go."""

    start: str
    end: str
    longest: float
    """Kilometres of the longest way over another place that still counts, in two straight lines."""


@dataclass(frozen=True, slots=True)
class TimeToProtect:
    """Time until one unit protects a place, or what is missing to say it."""

    unit: str
    minutes: MinuteRange | None
    missing: tuple[str, ...]


def span_text(minutes: MinuteRange) -> str:
    """A time span in words, for example ``3 h 20 to 5 h 10``."""
    low, high = _clock(minutes.low), _clock(minutes.high)
    return low if low == high else f"{low} to {high}"


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


class Movement:
    """Ways out, arrival and time to protect in one situation; figures are computed when asked for, once."""

    def __init__(self, situation: Situation, units: Items[str] = (), network: Network | None = None) -> None:
        """*units* are the ids of the mission units of the option; empty means all.

        *network* is that of another situation with the same places, routes, season and light, where there is one.
        """
        self.network = network if network is not None else Network(situation)
        self._situation = situation
        self._units = tuple(unit for unit in situation.mission_units if not units or unit.id in units)
        self._names = {unit.id: unit.name for unit in situation.mission_units}
        self._on_way: dict[tuple[str, str], bool | None] = {}
        self._exposures: dict[tuple[str, str], Exposure] = {}
        self._help: dict[str, TimeToProtect | None] = {}
        self._around: dict[tuple[str, int], tuple[str, ...]] = {}
        self._may_be_on_way: dict[str, tuple[str, ...]] = {}
        self._way_spans: dict[str, tuple[_Span | None, ...]] = {}
        self._refuges: dict[str, tuple[tuple[str, MinuteRange], ...]] = {}

    @property
    def units(self) -> tuple[str, ...]:
        """Ids of the mission units that count as help."""
        return tuple(unit.id for unit in self._units)

    def on_way_out(self, place: str, actor: ArmedActor) -> bool | None:
        """Whether *place* is on or beside an expected way out of *actor*; none where it cannot be said."""
        key = (place, actor.id)
        if key not in self._on_way:
            self._on_way[key] = self._is_on_way(place, actor)
        return self._on_way[key]

    def _is_on_way(self, place: str, actor: ArmedActor) -> bool | None:
        if actor.move_expected is Answer.NO or place in actor.at:
            return False
        if not actor.at or place not in self.network.places:
            return None
        if actor.way_out_places:
            return self._towards_places(place, actor)
        if actor.way_out_bearing is not None:
            return self._towards_bearing(place, actor.at, actor.way_out_bearing)
        return None

    def _towards_places(self, place: str, actor: ArmedActor) -> bool | None:
        mode = actor.moves_by
        if place in actor.way_out_places:
            return True
        if self._is_far_off(place, actor):
            return False
        for start in actor.at:
            from_start = self.network.reach(start, mode)
            for end in actor.way_out_places:
                direct = from_start.minutes(end)
                if direct is None:
                    continue
                longest = max(direct * DETOUR, direct + 1)
                there = from_start.minutes(place, longest)
                if there is not None and self.network.reach(end, mode).minutes(place, longest - there) is not None:
                    return True
        # A route that nobody listed or timed could lead past the place.
        return False if self.network.is_complete(mode) else None

    def may_be_on_way(self, actor: ArmedActor) -> tuple[str, ...]:
        """Ids of the places that are, or may be, on or beside a way out of an actor, sorted."""
        if actor.id not in self._may_be_on_way:
            places: AbstractSet[str] = self.network.places.keys()
            if actor.at and actor.way_out_places:
                spans = self._spans(actor)
                whole = None in spans
                bands = (self.network.within_km(item.start, item.longest) for item in spans if item is not None)
                near = places if whole else {*actor.way_out_places, *chain.from_iterable(bands)}
                places = places & near
            found = (place for place in sorted(places) if self.on_way_out(place, actor) is not False)
            self._may_be_on_way[actor.id] = tuple(found)
        return self._may_be_on_way[actor.id]

    def _spans(self, actor: ArmedActor) -> tuple[_Span | None, ...]:
        """From each position to each place of the way out; none for a pair of which one end is nowhere."""
        if actor.id not in self._way_spans:
            pairs = ((start, end) for start in actor.at for end in actor.way_out_places)
            straight = ((start, end, self.network.straight_km(start, end)) for start, end in pairs)
            self._way_spans[actor.id] = tuple(
                None if km is None else _Span(start, end, DETOUR * WINDING[1] * km) for start, end, km in straight
            )
        return self._way_spans[actor.id]

    def _is_far_off(self, place: str, actor: ArmedActor) -> bool:
        """Whether a place is so far from every straight line of an actor's way out that no road makes it a detour.

        Routes that nobody listed may exist, but a way that winds as roads do cannot pass it.
        """
        for span in self._spans(actor):
            there = None if span is None else self.network.straight_km(span.start, place)
            if span is None or there is None:
                return False
            if there <= span.longest:
                back = self.network.straight_km(place, span.end)
                if back is None or there + back <= span.longest:
                    return False
        return True

    def _towards_bearing(self, place: str, starts: tuple[str, ...], direction: float) -> bool | None:
        here = self.network.places[place].position
        unknown = here is None
        for start in starts:
            origin = self.network.places[start].position if start in self.network.places else None
            if here is None or origin is None:
                unknown = True
                continue
            off = abs((bearing(origin, here) - direction + 180) % 360 - 180)
            if off <= SECTOR and distance_km(origin, here) <= SECTOR_KM:
                return True
        return None if unknown else False

    def route_on_way_out(self, route: str, actor: ArmedActor) -> bool | None:
        """Whether both ends of a usable *route* are on an expected way out, or one end and that actor's position."""
        found = self.network.routes.get(route)
        if found is None:
            return None
        if found.passable is Answer.NO:
            return False
        ends = [True if end in actor.at else self.on_way_out(end, actor) for end in (found.start, found.end)]
        if actor.move_expected is Answer.NO or False in ends:
            return False
        return None if None in ends else True

    def arrival(self, place: str, actor: ArmedActor) -> MinuteRange | None:
        """Time from the start of the movement until *actor* could be at *place*; the soonest of its positions."""
        if place in actor.at:
            return MinuteRange(low=0, high=0)
        spans = [self.network.travel(start, place, actor.moves_by) for start in actor.at]
        known = [span for span in spans if span is not None]
        return min(known, key=lambda span: (span.low, span.high)) if known else None

    def within(self, place: str, actor: ArmedActor, minutes: int) -> bool | None:
        """Whether *actor* could be at *place* within *minutes*."""
        arrival = self.arrival(place, actor)
        if arrival is not None and arrival.low <= minutes:
            return True
        # A position or a route that nobody listed could be nearer, but not nearer than the straight line.
        sure = actor.at and (
            self._arrival_is_sure(place, actor)
            or all(self.network.is_beyond(start, place, actor.moves_by, minutes) for start in actor.at)
        )
        return False if sure else None

    def near(self, first: str, second: str, minutes: int) -> bool | None:
        """Whether *second* can be reached on foot from *first* within *minutes*, by routes or straight across."""
        if self.network.is_beyond(first, second, TravelMode.FOOT, minutes):
            return False
        reached = self.network.reach(first, TravelMode.FOOT).minutes(second, minutes) is not None
        if reached or self.network.is_walk_of(first, second, minutes):
            return True
        return False if self.network.is_complete(TravelMode.FOOT) else None

    def around(self, place: str, minutes: int) -> tuple[str, ...]:
        """Ids of the places that are, or may be, near *place* in the sense of :meth:`near`, sorted."""
        key = (place, minutes)
        if key not in self._around:
            self._around[key] = tuple(
                sorted(
                    item
                    for item in self.network.within_reach(place, minutes)
                    if self.near(place, item, minutes) is not False
                )
            )
        return self._around[key]

    def refuges(self, place: str) -> tuple[tuple[str, MinuteRange], ...]:
        """Where people of *place* would most likely flee to on foot: the nearest two sites, bases or towns, by time.

        Program convention: 8 hours at the faster pace, and neither at nor through a place where an actor is.
        """
        if place not in self._refuges:
            self._refuges[place] = self._find_refuges(place)
        return self._refuges[place]

    def _find_refuges(self, place: str) -> tuple[tuple[str, MinuteRange], ...]:
        found: list[tuple[int, str]] = []
        reach = self.network.reach(place, TravelMode.FOOT)
        for low, other in reach.nearest_first(REFUGE_MINUTES):
            if len(found) >= REFUGES and low > found[-1][0]:
                break
            if other != place and other in self._refuge_places and self._is_open(reach.way(other)):
                found.append((low, other))
        spans = {other: self.network.travel(place, other, TravelMode.FOOT) for _low, other in found}
        return tuple((other, spans[other] or MinuteRange.capped(low, low)) for low, other in sorted(found)[:REFUGES])

    def _is_open(self, way: tuple[str, ...]) -> bool:
        """Whether no armed actor is on a way or at its end; one at its start is what people flee from."""
        return self._held.isdisjoint(way[1:])

    @cached_property
    def _refuge_places(self) -> frozenset[str]:
        return frozenset(place.id for place in self._situation.places if place.place_kind in REFUGE_KINDS)

    @cached_property
    def _held(self) -> frozenset[str]:
        """Places where an armed actor is."""
        return frozenset(at for actor in self._situation.armed_actors for at in actor.at)

    def is_refuge_for(self, refuge: str, home: str) -> bool | None:
        """Whether people of *home* would most likely flee to *refuge*; none where that cannot be said."""
        if any(refuge == place for place, _span in self.refuges(home)):
            return True
        return None if self._may_be_refuge(refuge, home) else False

    def may_flee_to(self, home: str) -> tuple[str, ...]:
        """Ids of the places that are, or may be, a refuge in the sense of :meth:`is_refuge_for`, sorted."""
        found = {place for place, _span in self.refuges(home)}
        near = self._refuge_places.intersection(self.network.within_reach(home, REFUGE_MINUTES))
        return tuple(sorted(found.union(place for place in near if self._may_be_refuge(place, home))))

    def _may_be_refuge(self, refuge: str, home: str) -> bool:
        """Whether a place that is not among the refuges found could be one, by what nobody listed.

        A road that is not listed could make it nearer; an armed actor that is not listed could close the others.
        """
        all_routes = self.network.is_complete(TravelMode.FOOT)
        if refuge == home or refuge in self._held or refuge not in self._refuge_places:
            return False
        if all_routes:
            reach = self.network.reach(home, TravelMode.FOOT)
            reached = reach.minutes(refuge, REFUGE_MINUTES) is not None and self._is_open(reach.way(refuge))
            return reached and not self._all_actors_placed
        found = self.refuges(home)
        full = self._all_actors_placed and len(found) >= REFUGES
        most = max(span.low for _place, span in found) if full else REFUGE_MINUTES
        return not self.network.is_beyond(home, refuge, TravelMode.FOOT, most)

    @cached_property
    def _all_actors_placed(self) -> bool:
        """Whether the armed actors were declared complete and each is at a place that is known."""
        declared = self._situation.coverage_of(Collection.ARMED_ACTORS) is CoverageState.COMPLETE
        return declared and all(actor.at for actor in self._situation.armed_actors)

    def _arrival_is_sure(self, place: str, actor: ArmedActor) -> bool:
        """Whether every position of *actor* was weighed, over all routes, or in the air over known positions."""
        if actor.moves_by is TravelMode.HELICOPTER:
            return all(self.network.travel(start, place, actor.moves_by) is not None for start in actor.at)
        return self.network.is_complete(actor.moves_by)

    def time_to_protect(self, unit: MissionUnit, place: str) -> TimeToProtect:
        """Alert, verification, release, notice to move, clearances, travel and deployment of one unit, added up."""
        parts = {
            "time of alert": unit.alert,
            "time of verification": unit.verification,
            "time of release": unit.release,
            "notice to move": unit.notice_to_move,
            "time of clearances": unit.clearances,
            "travel time": self.network.travel(unit.based_at, place, unit.moves_by) if unit.based_at else None,
            "time of deployment": unit.deployment,
        }
        missing = tuple(name for name, span in parts.items() if span is None)
        if missing:
            return TimeToProtect(unit.id, None, missing)
        known = [span for span in parts.values() if span is not None]
        total = MinuteRange.capped(sum(span.low for span in known), sum(span.high for span in known))
        return TimeToProtect(unit.id, total, ())

    def help(self, place: str) -> TimeToProtect | None:
        """The unit that could protect *place* soonest; one without figures where none has all; none without units."""
        if place not in self._help:
            self._help[place] = self._soonest(place)
        return self._help[place]

    def _soonest(self, place: str) -> TimeToProtect | None:
        times = [self.time_to_protect(unit, place) for unit in self._units if protects(unit)]
        known = [item for item in times if item.minutes is not None]
        if known:
            return min(known, key=lambda item: (item.minutes.high if item.minutes else 0, item.unit))
        return min(times, key=lambda item: (len(item.missing), item.unit)) if times else None

    def exposure(self, place: str, actor: ArmedActor) -> Exposure:
        """Arrival, help and gap at one place."""
        key = (place, actor.id)
        if key not in self._exposures:
            self._exposures[key] = self._exposure(place, actor)
        return self._exposures[key]

    def _exposure(self, place: str, actor: ArmedActor) -> Exposure:
        arrival, help_ = self.arrival(place, actor), self.help(place)
        gap = _gap(arrival, help_)
        path = self._path(place, actor) if arrival is not None else ()
        return Exposure(
            place=place,
            actor=actor.id,
            on_way_out=self.on_way_out(place, actor),
            arrival=arrival,
            arrival_text=f"in {span_text(arrival)} (estimate)" if arrival else "at a time that cannot be said",
            help_unit=help_.unit if help_ else None,
            help=help_.minutes if help_ else None,
            help_text=self._help_text(help_),
            gap=gap,
            gap_text=_gap_text(gap),
            path=path,
            assumptions=self.network.assumptions(path, actor.moves_by) if len(path) > 1 else (),
        )

    def _path(self, place: str, actor: ArmedActor) -> tuple[str, ...]:
        """The quickest way from the nearest position of *actor*; in the air there is none to name."""
        if actor.moves_by is TravelMode.HELICOPTER or not actor.at:
            return ()

        def minutes(start: str) -> float:
            found = self.network.reach(start, actor.moves_by).minutes(place)
            return float("inf") if found is None else found

        nearest = min(actor.at, key=lambda start: (minutes(start), start))
        return self.network.path(nearest, place, actor.moves_by)

    def _help_text(self, help_: TimeToProtect | None) -> str:
        if help_ is None:
            complete = self._situation.coverage_of(Collection.MISSION_UNITS) is CoverageState.COMPLETE
            return "by no unit of this plan" if complete else "at a time that cannot be said: no unit is listed"
        if help_.minutes is None:
            return f"at a time that cannot be said: {', '.join(help_.missing)} of {self._names[help_.unit]} not known"
        return f"{self._names[help_.unit]} in {span_text(help_.minutes)} (estimate)"

    def arrives_before_help(self, place: str, actor: ArmedActor) -> bool | None:
        """Whether the actor could be at the place before any unit protects it."""
        exposure = self.exposure(place, actor)
        if exposure.arrival is None:
            return None
        if exposure.help_unit is None:
            complete = self._situation.coverage_of(Collection.MISSION_UNITS) is CoverageState.COMPLETE
            return True if complete else None
        return None if exposure.gap is None else exposure.gap.high > 0

    @cached_property
    def exposures(self) -> tuple[Exposure, ...]:
        """Exposure of each place with people that may be on the way out of an actor, soonest arrival first."""
        return tuple(
            sorted(
                (
                    self.exposure(place.id, actor)
                    for actor in self._situation.armed_actors
                    if actor.move_expected is not Answer.NO
                    for place in map(self.network.places.__getitem__, self.may_be_on_way(actor))
                    if _matters(place)
                ),
                key=_soonest_first,
            )
        )

    @cached_property
    def exposures_by_actor(self) -> dict[str, tuple[Exposure, ...]]:
        """The same for each actor."""
        found: dict[str, list[Exposure]] = {}
        for item in self.exposures:
            found.setdefault(item.actor, []).append(item)
        return {actor: tuple(items) for actor, items in found.items()}


def _soonest_first(item: Exposure) -> tuple[bool, float, str, str]:
    return (item.on_way_out is None, item.arrival.low if item.arrival else float("inf"), item.place, item.actor)


def _matters(place: Place) -> bool:
    return bool(place.population.people()) or place.place_kind in SITES


def _gap(arrival: MinuteRange | None, help_: TimeToProtect | None) -> MinuteRange | None:
    if arrival is None or help_ is None or help_.minutes is None:
        return None
    low, high = help_.minutes.low - arrival.high, help_.minutes.high - arrival.low
    return MinuteRange(low=max(0, low), high=max(0, high))


def _gap_text(gap: MinuteRange | None) -> str:
    if gap is None:
        return "cannot be said"
    if gap.high == 0:
        return "help could be there first (estimate)"
    return f"up to {_clock(gap.high)} without protection (estimate)" if not gap.low else f"{span_text(gap)} (estimate)"
