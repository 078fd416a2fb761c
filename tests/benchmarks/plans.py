"""Plans of any size for measuring: places on a grid at a fixed density, joined by roads, with actors and units.

Made up and regular on purpose, so that a longer run says something about the program and not about the plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from math import isqrt

from pocplanner.model.facts import Fact
from pocplanner.model.plan import Plan
from pocplanner.model.situation import (
    ArmedActor,
    Coverage,
    MissionUnit,
    Place,
    Population,
    Position,
    Route,
    Situation,
)
from pocplanner.model.times import MinuteRange, Timing
from pocplanner.model.vocab import ActorKind, Answer, Collection, CoverageState, PlaceKind, UnitRole

#: One place in ten is a displacement site, one in twenty a school, and so on; the rest are villages.
KINDS = {0: PlaceKind.IDP_SITE, 5: PlaceKind.SCHOOL, 7: PlaceKind.HEALTH_FACILITY, 13: PlaceKind.MARKET}
#: Degrees between neighbours: about 5 km, so that the area grows with the number of places.
STEP = 0.045
AS_OF = date(2027, 1, 12)
SPAN = MinuteRange(low=5, high=20)


@dataclass(frozen=True)
class Grid:
    """Places in a square; those of a smaller square in its corner are the area of operations."""

    width: int
    side: int
    """Width of the area of operations."""

    def number(self, row: int, column: int) -> int:
        """The place at a row and column."""
        return row * self.width + column

    def is_inside(self, number: int) -> bool:
        """Whether a place lies in the area of operations."""
        return max(divmod(number, self.width)) < self.side


def grid_plan(
    places: int, *, actors: int = 2, units: int = 4, routes_per_place: int = 2, inside: int | None = None
) -> Plan:
    """A plan with about this many places. *routes_per_place* 2 joins each to two neighbours, 3 to one more across.

    *inside* is the number of places in the area of operations; by default, all are. The others are road junctions.
    """
    width = max(2, isqrt(places))
    grid = Grid(width, width if inside is None else isqrt(inside))
    return Plan(
        id="bench",
        title=f"{places} places",
        as_of=AS_OF,
        timing=Timing(d_day=date(2027, 2, 1), h_hour=time(4, 30)),
        facts=(
            Fact(id="f-force", key="force_expected", value="deadly"),
            Fact(id="f-displaced", key="civilian_displacement_likely", value="yes"),
        ),
        situation=Situation(
            coverage=tuple(Coverage(collection=item, state=CoverageState.COMPLETE) for item in Collection),
            places=tuple(_place(number, grid) for number in range(width * width)),
            routes=_routes(grid, routes_per_place),
            armed_actors=tuple(_actor(number, grid) for number in range(actors)),
            mission_units=tuple(_unit(number, grid) for number in range(units)),
        ),
    )


def _place(number: int, grid: Grid) -> Place:
    row, column = divmod(number, grid.width)
    position = Position(latitude=row * STEP, longitude=column * STEP)
    if not grid.is_inside(number):
        kind = PlaceKind.ROAD_JUNCTION
        return Place(id=f"p{number}", name=f"Junction {number}", place_kind=kind, in_area=Answer.NO, position=position)
    return Place(
        id=f"p{number}",
        name=f"Place {number}",
        place_kind=KINDS.get(number % 20, PlaceKind.IDP_SITE if number % 10 == 0 else PlaceKind.VILLAGE),
        in_area=Answer.YES,
        position=position,
        population=Population(women=200, men=150, girls=180, boys=170),
    )


def _routes(grid: Grid, per_place: int) -> tuple[Route, ...]:
    steps = ((0, 1, "east"), (1, 0, "north"), (1, 1, "across"))[:per_place]
    return tuple(
        Route(
            id=f"r{grid.number(row, column)}-{name}",
            name=f"Road {grid.number(row, column)} {name}",
            start=f"p{grid.number(row, column)}",
            end=f"p{grid.number(row + down, column + right)}",
            passable=Answer.YES,
            supplies_population=Answer.YES if grid.is_inside(number) and number % 10 == 0 else Answer.NO,
        )
        for number in range(grid.width * grid.width)
        for row, column in (divmod(number, grid.width),)
        for down, right, name in steps
        if row + down < grid.width and column + right < grid.width
    )


def _actor(number: int, grid: Grid) -> ArmedActor:
    """An actor that crosses the area from west to east; the band beside its way is a fixed share of the area."""
    row = min(grid.side - 1, grid.side // 2 + number)
    return ArmedActor(
        id=f"a{number}",
        name=f"Group {number}",
        actor_kind=ActorKind.NSAG,
        addressed=Answer.YES,
        move_expected=Answer.YES,
        at=(f"p{grid.number(row, 0)}",),
        way_out_places=(f"p{grid.number(row, grid.side - 1)}",),
    )


def _unit(number: int, grid: Grid) -> MissionUnit:
    base = grid.number(number % grid.side, (7 * number) % grid.side)
    return MissionUnit(
        id=f"u{number}",
        name=f"Company {number}",
        roles=(UnitRole.QRF,),
        based_at=f"p{base}",
        alert=SPAN,
        verification=SPAN,
        release=SPAN,
        notice_to_move=SPAN,
        clearances=SPAN,
        deployment=SPAN,
    )
