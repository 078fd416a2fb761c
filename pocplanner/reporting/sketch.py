"""A sketch map of places and routes, north up, for the brief and for a file of its own.

It shows no arrival times, no gaps and no places of refuge by itself, and forces only where asked: whoever prints an
edition decides what is added. A name without room on the map stands in the key; nothing is left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.model.vocab import Answer, PlaceKind
from pocplanner.reporting.blocks import Inline, Look, Paragraph, Style, Words, own, typed
from pocplanner.reporting.drawing import BOUNDARIES, Align, Disc, Figure, Ink, Label, Polygon, Polyline
from pocplanner.reporting.fonts import main_face
from pocplanner.reporting.label_room import Room, Taken, sides
from pocplanner.reporting.styles import TEXT_WIDTH, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pocplanner.analysis.sketch import Line, Sketch, WayOut
    from pocplanner.analysis.sketch import Spot as Place
    from pocplanner.reporting.drawing import Shape, Spot

_HEIGHT = 400.0
_LEAST_HEIGHT = 150.0
_EDGE = 26.0
_LABEL = 7.2
_TAG = 5.8
_LINE = 1.25
_APART = 3.5
_ARROW = 26.0
_SYMBOL = 3.2
_SCALE_ROOM = 110.0
_SCALES = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_KEY_COLUMNS = 3
_SETTLED = {PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.TOWN_QUARTER, PlaceKind.IDP_SITE, PlaceKind.REFUGEE_SITE}
_NEAR = 5.0
"""Distance in points of the spots by which a name is kept off a line."""
_FORCES = {"mission_unit": "Unit", "armed_actor": "Armed actor", "partner_force": "Partner force"}


@dataclass(frozen=True, slots=True)
class Overlay:
    """What an edition adds to the map: a few words after the names of places, and rings around some of them."""

    notes: Mapping[str, str] = field(default_factory=dict)
    """Such as "40 min", by the id of the place."""
    rings: frozenset[str] = frozenset()
    ring_means: str = ""
    """What a ring means; stands in the key."""


class Entry(StrEnum):
    """What a line of the key tells of."""

    SIGN = "Signs"
    ROUTE = "Routes"
    FORCE = "Forces without room on the map"
    PLACE = "Places without room on the map"
    MISSING = "Without a position, and so not on the map"


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A line of the key: a number on the map where it has one, and words."""

    entry: Entry
    sign: str
    words: Inline


@dataclass(frozen=True, slots=True)
class SketchMap:
    """The map, and the lines of its key."""

    figure: Figure
    key: tuple[KeyLine, ...]

    def key_paragraphs(self, most: int) -> tuple[Paragraph, ...]:
        """The key for the page on which the map stands; of each kind, lines after the first *most* are counted."""
        made = []
        for entry in Entry:
            lines = [line for line in self.key if line.entry is entry]
            words: list[Words] = [Words(f"{entry.value}: ", Look.STRONG)]
            for position, line in enumerate(lines[:most]):
                words += [*own(("; " if position else "") + (f"{line.sign}\u00a0" if line.sign else "")), *line.words]
            more = f"; and {len(lines) - most} more, which the plan lists." if len(lines) > most else "."
            if lines:
                made.append(Paragraph((*words, Words(more)), Style.SMALL))
        return tuple(made)

    def alone(self) -> Figure:
        """The map with its key drawn below it, for a file of its own."""
        column = self.figure.width / _KEY_COLUMNS
        rows = math.ceil(len(self.key) / _KEY_COLUMNS)
        leading = _LABEL * 1.4
        labels = []
        for number, line in enumerate(self.key):
            across, down = divmod(number, rows)
            at = (across * column, self.figure.height + 8 + (down + 0.5) * leading)
            start = f"{line.sign} " if line.sign else _ALONE.get(line.entry, "")
            words = (*own(start), *line.words)
            labels.append(Label(at, words, _LABEL, room=column - 6))
        height = self.figure.height + 10 + rows * leading
        return replace(self.figure, height=height, shapes=(*self.figure.shapes, *labels))


def sketch_map(sketch: Sketch, *, forces: bool = False, overlay: Overlay | None = None) -> SketchMap | None:
    """The map of all that has a position; none where nothing has one. *forces* are shown where asked."""
    return _Mapper(sketch, forces, overlay or Overlay()).made() if sketch.spots else None


_ALONE = {
    Entry.PLACE: "No room on the map: ",
    Entry.FORCE: "No room on the map: ",
    Entry.MISSING: "Without a position: ",
}
"""How a line of the key begins in a file of its own, where it stands under no heading."""


class _Mapper:
    def __init__(self, sketch: Sketch, forces: bool, overlay: Overlay) -> None:
        self._sketch, self._forces, self._overlay = sketch, forces, overlay
        east, north = [spot.east for spot in sketch.spots], [spot.north for spot in sketch.spots]
        wide, high = max(east) - min(east), max(north) - min(north)
        inner = (TEXT_WIDTH - 2 * _EDGE, _HEIGHT - 2 * _EDGE)
        self._scale = min(inner[0] / max(wide, 0.5), inner[1] / max(high, 0.5))
        self._height = max(_LEAST_HEIGHT, high * self._scale + 2 * _EDGE)
        self._middle = ((max(east) + min(east)) / 2, (max(north) + min(north)) / 2)
        self._at = {spot.id: self._point(spot.east, spot.north) for spot in sketch.spots}
        self._names = {spot.id: spot.name for spot in sketch.spots}
        self._taken = Taken(Room(0, 0, TEXT_WIDTH, self._height))
        self._lines = Taken(Room(0, 0, TEXT_WIDTH, self._height))
        self._shapes: list[Shape] = []
        self._key: list[KeyLine] = []

    def _point(self, east: float, north: float) -> Spot:
        x = TEXT_WIDTH / 2 + (east - self._middle[0]) * self._scale
        return x, self._height / 2 - (north - self._middle[1]) * self._scale

    def made(self) -> SketchMap:
        corners = ((0, 0), (TEXT_WIDTH, 0), (TEXT_WIDTH, self._height), (0, self._height))
        self._shapes.append(Polygon(corners, Ink.GROUND, Ink.RULE))
        self._furniture()
        ways = list(self._ways())
        for line, points in ways:
            dashed = line.passable is not Answer.YES
            self._shapes.append(Polyline(points, Ink.STRONG_RULE, 1.1, dashed))
            self._keep_off(*points)
        if self._forces:
            for way in self._sketch.ways_out:
                self._way_out(way)
        for spot in self._sketch.spots:
            self._symbol(spot)
        names = sorted(self._sketch.spots, key=lambda spot: spot.kind not in _SETTLED)
        unnamed = [spot for spot in names if not self._name(spot)]
        self._force_names()
        self._route_numbers(ways)
        self._finish_key(unnamed)
        return SketchMap(self._figure(), tuple(self._key))

    def _furniture(self) -> None:
        """Scale bar and north."""
        length = max((step for step in _SCALES if step * self._scale <= _SCALE_ROOM), default=_SCALES[0])
        left, base = 10.0, self._height - 9
        right = left + length * self._scale
        self._shapes.append(Polyline(((left, base - 4), (left, base), (right, base), (right, base - 4)), Ink.INK, 0.9))
        self._shapes.append(Label((right + 4, base - 2), own(f"{length:g} km"), _LABEL))
        self._taken.add(Room(left, base - 8, right - left + 40, 14))
        x = TEXT_WIDTH - 14
        self._shapes.append(Polygon(((x, 8), (x + 4, 22), (x, 19), (x - 4, 22)), Ink.INK, None))
        self._shapes.append(Label((x, 28), own("N"), _LABEL, strong=True, align=Align.MIDDLE))
        self._taken.add(Room(x - 8, 4, 16, 30))

    def _ways(self) -> Iterator[tuple[Line, tuple[Spot, Spot]]]:
        """Routes with their ends; those between the same two places stand side by side."""
        for line in self._sketch.lines:
            (x, y), (right, bottom) = self._at[line.start], self._at[line.end]
            length = math.hypot(right - x, bottom - y) or 1.0
            aside = (line.beside + 1) // 2 * _APART * (1 if line.beside % 2 else -1)
            across, down = -(bottom - y) / length * aside, (right - x) / length * aside
            yield line, ((x + across, y + down), (right + across, bottom + down))

    def _keep_off(self, start: Spot, end: Spot) -> None:
        """Remember where a line runs, so that names stand beside it where they can."""
        steps = max(int(math.dist(start, end) / _NEAR), 1)
        for step in range(steps + 1):
            share = step / steps
            x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
            self._lines.add(Room(x, y, 0.1, 0.1))

    def _way_out(self, way: WayOut) -> None:
        x, y = self._at[way.start]
        if way.end is not None:
            end = self._at[way.end]
        else:
            turn = math.radians(way.bearing or 0.0)
            end = (x + _ARROW * math.sin(turn), y - _ARROW * math.cos(turn))
        self._shapes.append(Polyline(((x, y), end), Ink.WARNING, 0.9, dashed=True))
        self._keep_off((x, y), end)
        length = math.hypot(end[0] - x, end[1] - y) or 1.0
        east, south = (end[0] - x) / length, (end[1] - y) / length
        tip = (end[0] - east * 5, end[1] - south * 5)
        back = (tip[0] - east * 6, tip[1] - south * 6)
        wings = ((back[0] - south * 2.5, back[1] + east * 2.5), (back[0] + south * 2.5, back[1] - east * 2.5))
        self._shapes.append(Polygon((tip, *wings), Ink.WARNING, None))

    def _symbol(self, spot: Place) -> None:
        """A square for a base, a diamond for an armed actor's place, a disc where people live, a ring elsewhere."""
        x, y = self._at[spot.id]
        size = _SYMBOL
        if spot.id in self._overlay.rings:
            self._shapes.append(Disc((x, y), size + 3, None, Ink.WARNING, 1.1))
        if spot.kind is PlaceKind.UN_BASE:
            square = ((x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size))
            self._shapes.append(Polygon(square, Ink.PALE, Ink.ACCENT))
        elif spot.kind is PlaceKind.ARMED_ACTOR_POSITION:
            diamond = ((x - size - 1, y), (x, y - size - 1), (x + size + 1, y), (x, y + size + 1))
            self._shapes.append(Polygon(diamond, Ink.WHITE, Ink.WARNING))
        elif spot.kind in _SETTLED:
            self._shapes.append(Disc((x, y), size, Ink.ACCENT))
        else:
            self._shapes.append(Disc((x, y), size - 1, Ink.WHITE, Ink.ACCENT))
        self._taken.add(Room(x - size, y - size, 2 * size, 2 * size))

    def _name(self, spot: Place) -> bool:
        note = self._overlay.notes.get(spot.id, "")
        words = (*typed(spot.name, f"place, name {spot.name}"), *own(f", {note}" if note else ""))
        return self._label(self._at[spot.id], words, Ink.INK)

    def _label(self, at: Spot, words: Inline, ink: Ink, *, size: float = _LABEL, strong: bool = False) -> bool:
        """Put words beside a point where there is room."""
        face = main_face(Weight.SEMIBOLD if strong else Weight.REGULAR)
        width = sum(face.width(run.text) for run in words) * size / 1000
        near, further = (tuple(sides(at, width + 2, size * _LINE, gap)) for gap in (_SYMBOL + 2, _SYMBOL + 9))
        free = [room for room in (*near, *further) if self._taken.is_free(room)]
        if not free:
            return False
        room = next((room for room in free if self._lines.is_free(room)), free[0])
        self._taken.add(room)
        place = (room.left + 1, room.top + room.height / 2)
        self._shapes.append(Label(place, words, size, ink, strong, room=width + 2, backed=True))
        return True

    def _force_names(self) -> None:
        if not self._forces:
            return
        left: dict[str, list[Words]] = {}
        for force in self._sketch.forces:
            words = typed(force.name, f"{_FORCES[force.kind]}, name")
            if not self._label(
                self._at[force.place], words, Ink.WARNING if force.kind == "armed_actor" else Ink.ACCENT
            ):
                here = left.setdefault(force.place, [])
                here += [*own(" · " if here else ""), *words]
        for identifier, names in left.items():
            start = (*own("at "), *typed(self._names[identifier], "place, name"), *own(": "))
            self._key.append(KeyLine(Entry.FORCE, "", (*start, *names)))

    def _route_numbers(self, ways: list[tuple[Line, tuple[Spot, Spot]]]) -> None:
        """A number on each route where there is room; its name in the key either way."""
        for number, (line, ((x, y), (right, bottom))) in enumerate(ways, start=1):
            words = own(str(number))
            width = main_face(Weight.REGULAR).width(words[0].text) * _TAG / 1000
            name = typed(line.name, "route, name")
            for share in (0.5, 0.35, 0.65):
                at = (x + (right - x) * share, y + (bottom - y) * share)
                room = Room(at[0] - width / 2 - 1, at[1] - _TAG * _LINE / 2, width + 2, _TAG * _LINE)
                if self._taken.is_free(room):
                    self._taken.add(room)
                    label = Label(at, words, _TAG, Ink.QUIET, align=Align.MIDDLE, backed=True)
                    self._shapes.append(label)
                    self._key.append(KeyLine(Entry.ROUTE, str(number), name))
                    break
            else:
                ends = f" ({self._names[line.start]} to {self._names[line.end]})"
                self._key.append(KeyLine(Entry.ROUTE, "", (*name, *own(ends))))

    def _finish_key(self, unnamed: list[Place]) -> None:
        for spot in unnamed:
            note = self._overlay.notes.get(spot.id, "")
            name = typed(spot.name, "place, name")
            self._key.append(KeyLine(Entry.PLACE, "", (*name, *own(f", {note}" if note else ""))))
        for missing in self._sketch.missing:
            if self._forces or missing.kind in {"place", "route"}:
                self._key.append(KeyLine(Entry.MISSING, "", typed(missing.name, "name")))
        self._key += [KeyLine(Entry.SIGN, "", own(text)) for text in self._signs()]

    def _signs(self) -> Iterator[str]:
        """What the signs on this map mean; those that are not on it are left out."""
        kinds = {spot.kind for spot in self._sketch.spots}
        if kinds & _SETTLED:
            yield "full disc: people live there"
        if PlaceKind.UN_BASE in kinds:
            yield "square: UN base"
        if PlaceKind.ARMED_ACTOR_POSITION in kinds:
            yield "diamond: position of an armed actor"
        if kinds - _SETTLED - {PlaceKind.UN_BASE, PlaceKind.ARMED_ACTOR_POSITION}:
            yield "open disc: another place"
        if any(line.passable is not Answer.YES for line in self._sketch.lines):
            yield "dashed grey line: a route that is not passable or of which that is not known"
        if self._forces:
            yield from self._force_signs()
        if self._overlay.rings:
            yield f"ring: {self._overlay.ring_means}"

    def _force_signs(self) -> Iterator[str]:
        kinds = {force.kind for force in self._sketch.forces}
        if "armed_actor" in kinds:
            yield "red name: armed actor"
        if kinds - {"armed_actor"}:
            yield "blue name: unit or partner force"
        if self._sketch.ways_out:
            yield "red arrow: expected way out of an armed actor"

    def _figure(self) -> Figure:
        caption = own("Sketch map, north up. Straight lines stand for routes; positions are as entered in the plan.")
        return Figure(TEXT_WIDTH, self._height, tuple(self._shapes), self._alt(), caption, BOUNDARIES)

    def _alt(self) -> str:
        names = self._names
        places = "; ".join(f"{spot.name} ({spot.kind.label.lower()})" for spot in self._sketch.spots)
        routes = "; ".join(f"{line.name}, {names[line.start]} to {names[line.end]}" for line in self._sketch.lines)
        alt = f"Sketch map, north up, of these places: {places}."
        if routes:
            alt += f" Routes: {routes}."
        if self._forces and self._sketch.forces:
            at = "; ".join(f"{force.name} at {names[force.place]}" for force in self._sketch.forces)
            alt += f" Forces: {at}."
        return alt
