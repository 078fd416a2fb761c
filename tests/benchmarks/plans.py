"""Plans of any size for measuring: villages on a grid at a fixed density, joined by roads, with actors and units.

Made up and regular on purpose, so that a longer run says something about the program and not about the plan.
"""

from __future__ import annotations

from datetime import date, time

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


def grid_plan(
    places: int, *, actors: int = 2, units: int = 4, routes_per_place: int = 2, inside: int | None = None
) -> Plan:
    """A plan with this many places. *routes_per_place* 2 joins each place to two neighbours, 3 to one more across.

    *inside* is the number of places in the area of operations; by default, all are. The others are road junctions.
    """
    width = max(2, round(places**0.5))
    inside = places if inside is None else inside
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
            places=tuple(_place(number, width, inside) for number in range(places)),
            routes=_routes(places, width, routes_per_place),
            armed_actors=tuple(_actor(number, inside, width) for number in range(actors)),
            mission_units=tuple(_unit(number, inside, units) for number in range(units)),
        ),
    )


def _place(number: int, width: int, inside: int) -> Place:
    if number >= inside:
        return Place(
            id=f"p{number}",
            name=f"Junction {number}",
            place_kind=PlaceKind.ROAD_JUNCTION,
            in_area=Answer.NO,
            position=_position(number, width),
        )
    kind = KINDS.get(number % 20, PlaceKind.IDP_SITE if number % 10 == 0 else PlaceKind.VILLAGE)
    return Place(
        id=f"p{number}",
        name=f"Place {number}",
        place_kind=kind,
        in_area=Answer.YES,
        position=_position(number, width),
        population=Population(women=200, men=150, girls=180, boys=170),
    )


def _position(number: int, width: int) -> Position:
    row, column = divmod(number, width)
    return Position(latitude=row * STEP, longitude=column * STEP)


def _routes(places: int, width: int, per_place: int) -> tuple[Route, ...]:
    steps = ((1, "east"), (width, "north"), (width + 1, "across"))[:per_place]
    return tuple(
        Route(
            id=f"r{number}-{name}",
            name=f"Road {number} {name}",
            start=f"p{number}",
            end=f"p{number + step}",
            passable=Answer.YES,
        )
        for number in range(places)
        for step, name in steps
        if number + step < places and (step == width or (number + 1) % width)
    )


def _actor(number: int, places: int, width: int) -> ArmedActor:
    """An actor that crosses the map from west to east; the band beside its way is a fixed share of the map."""
    rows = max(1, places // width)
    row = min(rows - 1, rows // 2 + number)
    return ArmedActor(
        id=f"a{number}",
        name=f"Group {number}",
        actor_kind=ActorKind.NSAG,
        addressed=Answer.YES,
        move_expected=Answer.YES,
        at=(f"p{row * width}",),
        way_out_places=(f"p{row * width + width - 1}",),
    )


def _unit(number: int, places: int, units: int) -> MissionUnit:
    return MissionUnit(
        id=f"u{number}",
        name=f"Company {number}",
        roles=(UnitRole.QRF,),
        based_at=f"p{number * places // units}",
        alert=SPAN,
        verification=SPAN,
        release=SPAN,
        notice_to_move=SPAN,
        clearances=SPAN,
        deployment=SPAN,
    )
