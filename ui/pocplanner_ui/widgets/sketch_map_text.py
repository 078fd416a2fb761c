"""A sketch map in words: for people who hear the screen, and for anybody who would rather read."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.analysis.network import bearing, distance_km
from pocplanner.analysis.sketch import Reason
from pocplanner.model.positions import PositionForm, format_position
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.sketch_map_paint import length_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.analysis.sketch import Sketch, Spot
    from pocplanner.model.situation import Position


def _tr(text: str) -> str:
    return QCoreApplication.translate("sketch_map", text)


def compass_words(degrees: float) -> str:
    """The point of the compass nearest to a bearing."""
    points = (
        _tr("north"), _tr("north-east"), _tr("east"), _tr("south-east"), _tr("south"), _tr("south-west"), _tr("west"),
        _tr("north-west"),
    )  # fmt: skip
    return points[round(degrees / 45) % 8]


def measure_words(start: Position, end: Position) -> str:
    """Distance and bearing between two points of the globe."""
    return _tr("{distance}, bearing {bearing}°").format(
        distance=length_words(distance_km(start, end)), bearing=f"{round(bearing(start, end)) % 360:03d}"
    )


def reason_words(reason: Reason) -> str:
    """Why something is not on the map."""
    words = {
        Reason.NO_POSITION: _tr("no position yet"),
        Reason.END_HAS_NO_POSITION: _tr("end not placed"),
        Reason.NO_PLACE_SAID: _tr("no place said"),
        Reason.PLACE_HAS_NO_POSITION: _tr("place not placed"),
        Reason.WAY_OUT_HAS_NO_POSITION: _tr("way out not placed"),
    }
    return words[reason]


def summary(sketch: Sketch) -> str:
    """What the map shows, in one sentence."""
    missing = sum(item.reason is Reason.NO_POSITION for item in sketch.missing)
    shown = _tr("On the map: places {places}, routes {routes}. Places without a position yet: {missing}.")
    return shown.format(places=len(sketch.spots), routes=len(sketch.lines), missing=missing)


def describe(sketch: Sketch, form: PositionForm) -> str:
    """The whole map in words: one paragraph for each place, then what is not on the map."""
    lines = [summary(sketch), ""]
    names = {spot.id: spot.name for spot in sketch.spots}
    beside = _beside(sketch, names)
    for spot in sketch.spots:
        lines.append(_head(sketch, spot, form))
        lines += [f"    {text}" for text in beside.get(spot.id, ())]
    if sketch.missing:
        lines += ["", _tr("Not on the map:")]
        lines += [f"    {item.name}: {reason_words(item.reason)}" for item in sketch.missing]
    return "\n".join(lines)


def _head(sketch: Sketch, spot: Spot, form: PositionForm) -> str:
    first = sketch.spots[0]
    here, there = (sketch.sheet.ground(item.east, item.north) for item in (spot, first))
    text = f"{spot.name} ({word(spot.kind)}): {format_position(here, form)}"
    if spot.id == first.id:
        return text
    where = _tr("{distance} {direction} of {place}").format(
        distance=length_words(distance_km(there, here)), direction=compass_words(bearing(there, here)), place=first.name
    )
    return f"{text}; {where}"


def _beside(sketch: Sketch, names: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for force in sketch.forces:
        found[force.place].append(_tr("There: {name}").format(name=force.name))
    for line in sketch.lines:
        for here, there in ((line.start, line.end), (line.end, line.start)):
            found[here].append(
                _tr("{route} to {place}, passable: {answer}").format(
                    route=line.name, place=names[there], answer=word(line.passable).lower()
                )
            )
    for place, text in _ways(sketch, names):
        found[place].append(text)
    return found


def _ways(sketch: Sketch, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for way in sketch.ways_out:
        target = names[way.end] if way.end is not None else compass_words(way.bearing or 0.0)
        yield way.start, _tr("{actor}: expected way out to {target}").format(actor=way.name, target=target)
