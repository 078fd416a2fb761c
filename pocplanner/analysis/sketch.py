"""The situation as a sketch: where things lie on a flat sheet, which lines join them, and what cannot be drawn.

The sheet is our own local projection: kilometres east and north of its middle, degrees of longitude shortened by the
cosine of one latitude. Over the few hundred kilometres of an operation it is true enough to see what lies where;
distances and bearings are never measured on it but on the globe. Nothing is dropped: what has no position is listed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from pocplanner.model.situation import Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.model.situation import ArmedActor, Situation
    from pocplanner.model.vocab import Answer, PlaceKind

_KM = math.radians(1) * 6371.0
"""Kilometres of one degree on the globe that distances are measured on."""
_FAR = 2.0
"""Degrees of latitude by which the places may move away before the sheet gets a new middle."""
_POLE = 89.0
"""Degrees of latitude from which on a sheet like this has no width."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The flat sheet around a point on the ground."""

    latitude: float = 0.0
    longitude: float = 0.0

    def flat(self, position: Position) -> tuple[float, float]:
        """Kilometres east and north of the middle."""
        east = (position.longitude - self.longitude + 180) % 360 - 180
        return east * _KM * self._width, (position.latitude - self.latitude) * _KM

    def ground(self, east: float, north: float) -> Position:
        """The point on the ground at kilometres east and north of the middle, to a tenth of a metre."""
        latitude = max(-90.0, min(90.0, self.latitude + north / _KM))
        longitude = (self.longitude + east / (_KM * self._width) + 180) % 360 - 180
        return Position(latitude=round(latitude, 6) + 0.0, longitude=round(longitude, 6) + 0.0)

    @property
    def _width(self) -> float:
        return math.cos(math.radians(max(-_POLE, min(_POLE, self.latitude))))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with a position."""

    id: str
    name: str
    kind: PlaceKind
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class Line:
    """A route between two spots."""

    id: str
    name: str
    start: str
    end: str
    passable: Answer
    beside: int
    """How many routes between the same two spots come before it; they are drawn side by side."""


@dataclass(frozen=True, slots=True)
class Force:
    """A unit, armed actor or partner force at a spot."""

    id: str
    name: str
    kind: str
    """``mission_unit``, ``armed_actor`` or ``partner_force``."""
    place: str


@dataclass(frozen=True, slots=True)
class WayOut:
    """An expected movement of an armed actor, to a spot or in a direction."""

    actor: str
    name: str
    start: str
    end: str | None
    bearing: float | None
    """Degrees from north, where no place is named."""


class Reason(Enum):
    """Why something is not on the sketch."""

    NO_POSITION = "no_position"
    END_HAS_NO_POSITION = "end_has_no_position"
    NO_PLACE_SAID = "no_place_said"
    PLACE_HAS_NO_POSITION = "place_has_no_position"
    WAY_OUT_HAS_NO_POSITION = "way_out_has_no_position"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is not on the sketch, or not with all that is known of it."""

    id: str
    name: str
    kind: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Sketch:
    """All that can be drawn of a situation, and what cannot."""

    sheet: Sheet
    spots: tuple[Spot, ...] = ()
    lines: tuple[Line, ...] = ()
    forces: tuple[Force, ...] = ()
    ways_out: tuple[WayOut, ...] = ()
    missing: tuple[Missing, ...] = ()

    def spot(self, identifier: str) -> Spot | None:
        """The spot of a place; none where it has no position."""
        return next((spot for spot in self.spots if spot.id == identifier), None)


def sketch_of(situation: Situation, sheet: Sheet | None = None) -> Sketch:
    """The sketch of *situation*, on *sheet* as long as its places lie near the middle of it."""
    positions = {place.id: place.position for place in situation.places if place.position is not None}
    on = _sheet_for(list(positions.values()), sheet)
    spots = tuple(
        Spot(place.id, place.name, place.place_kind, *on.flat(positions[place.id]))
        for place in situation.places
        if place.id in positions
    )
    known = set(positions)
    return Sketch(
        on,
        spots,
        tuple(_lines(situation, known)),
        tuple(_forces(situation, known)),
        tuple(way for actor in situation.armed_actors for way in _ways_out(actor, known)),
        tuple(_missing(situation, known)),
    )


def _sheet_for(positions: list[Position], sheet: Sheet | None) -> Sheet:
    if not positions:
        return sheet or Sheet()
    first = positions[0].longitude
    east = [(position.longitude - first + 180) % 360 - 180 for position in positions]
    north = [position.latitude for position in positions]
    latitude = (min(north) + max(north)) / 2
    longitude = (first + (min(east) + max(east)) / 2 + 180) % 360 - 180
    if sheet is not None:
        away = (longitude - sheet.longitude + 180) % 360 - 180
        if abs(latitude - sheet.latitude) < _FAR and abs(away) < 90:
            return sheet
    return Sheet(latitude, longitude)


def _lines(situation: Situation, known: set[str]) -> Iterator[Line]:
    seen: dict[frozenset[str], int] = {}
    for route in situation.routes:
        ends = frozenset({route.start, route.end})
        if ends <= known:
            yield Line(route.id, route.name, route.start, route.end, route.passable, seen.get(ends, 0))
            seen[ends] = seen.get(ends, 0) + 1


def _where(situation: Situation) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Id, name and kind of everything that stands at places, and the places."""
    for unit in situation.mission_units:
        yield unit.id, unit.name, unit.kind, (unit.based_at,) if unit.based_at is not None else ()
    for actor in situation.armed_actors:
        yield actor.id, actor.name, actor.kind, actor.at
    for partner in situation.partner_forces:
        yield partner.id, partner.name, partner.kind, partner.at


def _forces(situation: Situation, known: set[str]) -> Iterator[Force]:
    for identifier, name, kind, places in _where(situation):
        yield from (Force(identifier, name, kind, place) for place in dict.fromkeys(places) if place in known)


def _ways_out(actor: ArmedActor, known: set[str]) -> Iterator[WayOut]:
    for start in dict.fromkeys(actor.at):
        if start not in known:
            continue
        ends = [end for end in dict.fromkeys(actor.way_out_places) if end in known and end != start]
        yield from (WayOut(actor.id, actor.name, start, end, None) for end in ends)
        if not actor.way_out_places and actor.way_out_bearing is not None:
            yield WayOut(actor.id, actor.name, start, None, actor.way_out_bearing)


def _missing(situation: Situation, known: set[str]) -> Iterator[Missing]:
    for place in situation.places:
        if place.id not in known:
            yield Missing(place.id, place.name, place.kind, Reason.NO_POSITION)
    for route in situation.routes:
        if not _all_known((route.start, route.end), known):
            yield Missing(route.id, route.name, route.kind, Reason.END_HAS_NO_POSITION)
    for identifier, name, kind, places in _where(situation):
        if not places:
            yield Missing(identifier, name, kind, Reason.NO_PLACE_SAID)
        elif not _all_known(places, known):
            yield Missing(identifier, name, kind, Reason.PLACE_HAS_NO_POSITION)
    for actor in situation.armed_actors:
        if not _all_known(actor.way_out_places, known):
            yield Missing(actor.id, actor.name, actor.kind, Reason.WAY_OUT_HAS_NO_POSITION)


def _all_known(places: Iterable[str], known: set[str]) -> bool:
    return all(place in known for place in places)
