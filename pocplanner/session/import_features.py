"""Points and lines from a map file as tables: points become places, lines routes between places that are there.

A route of a plan has two ends and no course. A line is a route where a place lies at both its ends; where none does, a
person may ask for places to be added there. Its length is kept where it has more than two points: a straight line says
nothing about the way.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count, pairwise
from typing import TYPE_CHECKING, NamedTuple

from pocplanner.analysis.network import distance_km
from pocplanner.errors import Problem, shown_text
from pocplanner.exchange.imports.foreign import SourceRow, SourceTable, numbered
from pocplanner.model.situation import Position
from pocplanner.said import joined, said, said_from, template

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pocplanner.exchange.imports.foreign import Feature, ForeignFile, Point
    from pocplanner.model.situation import Place

NEAR_KM = 0.5
"""How far a place may lie from the end of a line to be its end: a convention of this program."""
_POINT_HEADINGS = ("Name", "Latitude", "Longitude")
_LINE_HEADINGS = ("Name", "Start", "End", "Length km")


class Lines(NamedTuple):
    """Lines as a table of routes, with what stands in the way of some of them."""

    table: SourceTable
    problems: tuple[Problem, ...]


def points_table(file: ForeignFile, ends: Iterable[SourceRow] = ()) -> SourceTable:
    """The points of a file as a table of places; *ends* are rows for the ends of lines."""
    points = [item for item in file.features if not item.is_line]
    fields = _fields(points)
    rows = []
    for item in points:
        at = (item.points[0].latitude, item.points[0].longitude) if item.points else ("", "")
        cells = (item.name, *at, *(item.fields.get(name, "") for name in fields))
        rows.append(SourceRow(item.number, cells, numbered(file.unit, item.number)))
    return _table((*_POINT_HEADINGS, *fields), (*rows, *ends))


def end_rows(file: ForeignFile, places: Sequence[Place]) -> tuple[SourceRow, ...]:
    """Places at the ends of lines where none is near."""
    spots = [(place.name, place.position) for place in places if place.position is not None]
    spots += [(item.name, at) for item in file.features if not item.is_line if (at := _first(item)) is not None]
    rows = []
    for item in _lines(file):
        which = numbered(file.unit, item.number)
        ends = (("start", said("{which}, its start", which=which)), ("end", said("{which}, its end", which=which)))
        for (word, label), point in zip(ends, (item.points[0], item.points[-1]), strict=True):
            at = _position(point)
            if at is not None and item.name and _near(at, spots) is None:
                spots.append((f"{item.name} ({word})", at))
                rows.append(SourceRow(item.number, (spots[-1][0], point.latitude, point.longitude), label))
    return tuple(rows)


def lines_table(file: ForeignFile, places: Sequence[Place]) -> Lines:
    """The lines of a file as a table of routes between *places*, those that the file adds among them."""
    spots = [(place.name, place.position) for place in places if place.position is not None]
    lines = [item for item in file.features if item.is_line]
    fields = _fields(lines)
    rows = []
    problems = []
    for item in lines:
        where = joined(", ", (file.name, numbered(file.unit, item.number)))
        ends = [_near(at, spots) if (at := _position(point)) is not None else None for point in _ends(item)]
        if len(item.points) < 2 or not all(map(_position, item.points)):
            what = said("The line “{name}” has no two points that are positions", name=shown_text(item.name))
            problems.append(Problem("E140", what, where, remedy=said("Correct it in the file, or take it out.")))
        elif None in ends:
            problems.append(_no_place(item, ends.index(None), where))
        elif ends[0] == ends[1]:
            what = said(
                "The line “{name}” begins and ends at the same place, “{place}”",
                name=shown_text(item.name),
                place=ends[0],
            )
            problems.append(Problem("E130", what, where, remedy=said("Cut it in two at a place on the way.")))
        else:
            more = (item.fields.get(name, "") for name in fields)
            cells = (item.name, *map(str, ends), _length(item), *more)
            rows.append(SourceRow(item.number, cells, numbered(file.unit, item.number)))
    return Lines(_table((*_LINE_HEADINGS, *fields), rows), tuple(problems))


def _table(headings: tuple[str, ...], rows: Sequence[SourceRow]) -> SourceTable:
    """A table of features. Parts of one feature get numbers of their own, for rows are told apart by theirs."""
    free = count(max((row.number for row in rows), default=0) + 1)
    taken: set[int] = set()
    numbered = []
    for row in rows:
        number = next(free) if row.number in taken else row.number
        taken.add(number)
        numbered.append(replace(row, number=number))
    return SourceTable("", (SourceRow(0, headings), *numbered))


def _lines(file: ForeignFile) -> list[Feature]:
    return [item for item in file.features if item.is_line and len(item.points) > 1]


def _fields(features: Iterable[Feature]) -> list[str]:
    return list(dict.fromkeys(name for item in features for name in item.fields))


def _ends(item: Feature) -> tuple[Point, ...]:
    return (item.points[0], item.points[-1]) if item.points else ()


def _first(item: Feature) -> Position | None:
    return _position(item.points[0]) if item.points else None


def _position(point: Point) -> Position | None:
    """A point of a line; none where it is no position."""
    try:
        return Position(latitude=float(point.latitude), longitude=float(point.longitude))
    except ValueError:
        return None


def _near(at: Position, spots: Sequence[tuple[str, Position]]) -> str | None:
    # A degree of latitude is 111 km, so most places are out of question before any sine.
    close = [(distance_km(at, spot), name) for name, spot in spots if abs(spot.latitude - at.latitude) < NEAR_KM / 100]
    return min((item for item in close if item[0] <= NEAR_KM), default=(0.0, None))[1]


def _no_place(item: Feature, end: int, where: str) -> Problem:
    point = item.points[-1 if end else 0]
    where_it_is = f"{point.latitude}, {point.longitude}"
    far = template("No place lies within {metres} m of the start of the line “{name}” ({position})")
    if end:
        far = template("No place lies within {metres} m of the end of the line “{name}” ({position})")
    what = said_from(far, metres=round(NEAR_KM * 1000), name=shown_text(item.name), position=where_it_is)
    remedy = said("Add a place there first, or choose that places are added at the ends of lines.")
    return Problem("E129", what, where, remedy=remedy)


def _length(item: Feature) -> str:
    points = [at for point in item.points if (at := _position(point)) is not None]
    kilometres = sum(distance_km(one, other) for one, other in pairwise(points))
    return f"{kilometres:.1f}" if len(points) > 2 and kilometres >= 0.05 else ""
