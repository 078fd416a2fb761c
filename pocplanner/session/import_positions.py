"""Positions in tables from outside: what is refused before it is read, and what looks wrong afterwards."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from pocplanner.analysis.network import distance_km
from pocplanner.errors import Problem, shown_text
from pocplanner.model.positions import parse_position
from pocplanner.model.situation import Place, Position
from pocplanner.reporting.small_counts import Withheld
from pocplanner.said import said, said_from, template
from pocplanner.session.fields import Shape
from pocplanner.session.reasons import refusal
from pocplanner.session.tabular_problems import RowProblem
from pocplanner.session.tabular_rows import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pocplanner.session.import_lists import TableImport
    from pocplanner.session.tabular import PastedRow
    from pocplanner.session.tabular_rows import Proposal

LATITUDE, LONGITUDE, POSITION = "position.latitude", "position.longitude", "position"
DECIMAL_COMMA = "E148"
_COMMA = re.compile(r"[+-]?\d+,\d+")
_INNER_COMMA = re.compile(r"(?<=\d),(?=\d)")
_PLAIN = re.compile(r"[+-]?\d{1,3}(\.\d{1,15})?")
_WITHHELD = frozenset(item.value for item in Withheld)
_ZERO = 0.01
"""Degrees around 0,0, in the Gulf of Guinea, where points without a position end up."""
_FAR_KM, _VERY_FAR_KM = 300.0, 1500.0
"""From the middle of the other places: how far is odd if the point turned round is near, and how far is odd anyhow."""


class Prepared:
    """The rows of a table as they are read, with the problems that were found on the way."""

    def __init__(self, item: TableImport, *, decimal_comma: bool) -> None:
        """*decimal_comma* says that a person said so: 12,5 is twelve and a half."""
        self._comma = decimal_comma
        self._specs = {target.path: target for target in item.into.targets}
        self._columns = {path: at for at, path in enumerate(item.matching.paths) if path is not None}
        self.held: defaultdict[int, list[RowProblem]] = defaultdict(list)
        self.withheld = 0
        """How many cells read "fewer than 10" and were taken as not known."""
        first = 1 if item.matching.has_headings else 0
        self.rows = (*item.rows[:first], *map(self._row, item.rows[first:]))

    def _row(self, row: PastedRow) -> PastedRow:
        cells = list(row.cells)
        for path, at in self._columns.items():
            if at >= len(cells) or not cells[at]:
                continue
            if cells[at] in _WITHHELD:
                cells[at] = ""
                self.withheld += 1
            elif self._specs[path].spec.shape is Shape.NUMBER and _COMMA.fullmatch(cells[at]):
                cells[at] = self._decimal(row.number, path, cells[at])
            elif path == POSITION and self._comma and "." not in cells[at]:
                cells[at] = _INNER_COMMA.sub(".", cells[at])
        if {LATITUDE, LONGITUDE} <= set(self._columns):
            self._pair(row.number, cells)
        return replace(row, cells=tuple(cells))

    def _decimal(self, number: int, path: str, text: str) -> str:
        if self._comma:
            return text.replace(",", ".")
        point = text.replace(",", ".")
        reason = said(
            "“{text}” can be read in two ways. Write {number}, or say that commas are decimal commas.",
            text=text,
            number=point,
        )
        self._hold(number, path, reason, DECIMAL_COMMA)
        return ""

    def _pair(self, number: int, cells: list[str]) -> None:
        """Two cells in any form that a position can be typed in, as plain degrees."""
        places = self._columns[LATITUDE], self._columns[LONGITUDE]
        if max(places) >= len(cells):
            return
        latitude, longitude = (cells[at] for at in places)
        if not latitude or not longitude:
            return
        try:
            plain = all(map(_PLAIN.fullmatch, (latitude, longitude)))
            found = None if plain else parse_position(f"{latitude}, {longitude}")
            if found is None:
                _refuse_out_of_range(float(latitude), float(longitude))
            else:
                cells[places[0]], cells[places[1]] = (_text(value) for value in (found.latitude, found.longitude))
        except ValueError as problem:
            self._hold(number, LATITUDE, refusal(problem), "E140")
            for at in places:
                cells[at] = ""

    def _hold(self, number: int, path: str, reason: str, code: str) -> None:
        self.held[number].append(RowProblem.under(self._specs[path].label, reason, path, code))


def _refuse_out_of_range(latitude: float, longitude: float) -> None:
    if abs(latitude) > 90:
        if abs(longitude) <= 90 and abs(latitude) <= 180:
            turned = template("The latitude is {degrees}; it must be -90 to 90. The two may have changed places.")
            raise ValueError(said_from(turned, degrees=f"{latitude:g}"))
        raise ValueError(said("The latitude is {degrees}; it must be -90 to 90.", degrees=f"{latitude:g}"))
    if abs(longitude) > 180:
        raise ValueError(said("The longitude is {degrees}; it must be -180 to 180.", degrees=f"{longitude:g}"))


def _text(degrees: float) -> str:
    return f"{degrees:.9f}".rstrip("0").rstrip(".")


def position_warnings(places: Sequence[Place], proposal: Proposal, where: Mapping[int, str]) -> Iterator[Problem]:
    """What looks wrong about positions that would be taken over; *places* stand in the plan already."""
    new = [
        (row.number, row.object, row.object.position)
        for row in proposal.rows
        if row.outcome in {Outcome.ADD, Outcome.CHANGE}
        and any(change.target.path.startswith(POSITION) for change in row.changes)
        and isinstance(row.object, Place)
        and row.object.position is not None
    ]
    known = [place.position for place in places if place.position is not None]
    middle = _middle(known or [at for _number, _place, at in new])
    for number, place, at in new:
        name = shown_text(place.name)
        if abs(at.latitude) < _ZERO and abs(at.longitude) < _ZERO:
            what = said(
                "“{name}” lies at 0, 0, in the sea off Africa, where points without a position end up", name=name
            )
            yield Problem("W142", what, where.get(number, ""), remedy=said("Correct the position or leave it empty."))
        elif middle is not None:
            yield from _far(name, at, middle, where.get(number, ""))


def _far(name: str, at: Position, middle: Position, where: str) -> Iterator[Problem]:
    away = distance_km(at, middle)
    if away > _FAR_KM and abs(at.longitude) <= 90:
        turned = distance_km(Position(latitude=at.longitude, longitude=at.latitude), middle)
        if turned < _FAR_KM and turned < away / 4:
            what = said(
                "“{name}” lies {km:,} km outside the area of the other places. Latitude and longitude swapped?",
                name=name,
                km=round(away),
            )
            remedy = said("Look at the position; turned round it would lie in the area.")
            yield Problem("W141", what, where, remedy=remedy)
            return
    if away > _VERY_FAR_KM:
        what = said("“{name}” lies {km:,} km outside the area of the other places", name=name, km=round(away))
        yield Problem("W141", what, where, remedy=said("Look at the position."))


def _middle(positions: Sequence[Position]) -> Position | None:
    """The middle of the places, which one wrong point among many does not move."""
    if len(positions) < 1:
        return None
    return Position(
        latitude=median(at.latitude for at in positions), longitude=median(at.longitude for at in positions)
    )
