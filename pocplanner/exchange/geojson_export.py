"""Places and routes as GeoJSON (RFC 7946): WGS 84, longitude first, seven decimals, which are a centimetre.

A place leaves with its name and kind only. What it protects, how many it can take in, who guards it, where actors may
flee to and where nothing stands in the way is never among it. Numbers of people are, where a person asks for them.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pocplanner.exchange.export import Choices, Contents, Items, Sensitive, differs
from pocplanner.exchange.file_texts import tree_texts
from pocplanner.exchange.tables import SMALL_COUNTS
from pocplanner.model.vocab import Collection, PlaceKind
from pocplanner.reporting.phrases import count_of
from pocplanner.reporting.released import IN_MISSION
from pocplanner.reporting.small_counts import PARTS, shown_places, words
from pocplanner.said import joined, listed_word, said, said_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pocplanner.exchange.export import Source
    from pocplanner.model.situation import Place, Position, Situation
    from pocplanner.reporting.released import Audience
    from pocplanner.reporting.small_counts import Shown, ShownPopulation

DECIMALS: Final = 7
"""Places of the degrees: as many as the program keeps of a position in minutes and seconds."""
_FORCES = frozenset({PlaceKind.POST, PlaceKind.ARMED_ACTOR_POSITION})


@dataclass(frozen=True, slots=True)
class PlacesChoices(Choices):
    """What a person chose for an export of places."""

    populations: bool = False
    """Whether numbers of people go with the places."""


class GeoJsonExport:
    """Places as points, routes as straight lines between their ends."""

    name: Final = "geojson"
    label: Final = said("Places and routes (GeoJSON)")
    ending: Final = ".geojson"
    choices: Final = frozenset({"populations"})

    def audience(self, source: Source) -> Audience:
        """Any office of the mission."""
        del source
        return IN_MISSION

    def contents(self, source: Source) -> Contents:
        """What it holds, and what has no position."""
        plan = source.document.plan
        situation = plan.situation
        placed = _placed(situation)
        routes = [route for route in situation.routes if {route.start, route.end} <= set(placed)]
        sensitive = [Sensitive.POSITIONS, Sensitive.FREE_TEXT]
        if routes:
            sensitive.append(Sensitive.ROUTES)
        if any(place.place_kind in _FORCES for place in placed.values()):
            sensitive.append(Sensitive.ACTORS)
        remarks = [
            said("Routes are straight lines between their ends, not roads as they run."),
            said(
                "A map shows no marking: handle it as {marking}, which stands in the file.",
                marking=listed_word(plan.marking.label),
            ),
        ]
        if _with_people(source):
            sensitive.append(Sensitive.POPULATIONS)
            remarks.append(SMALL_COUNTS)
        return Contents(
            (
                Items("place", len(placed), said("with name, kind and position"), said("places")),
                Items("route", len(routes), plural=said("routes")),
            ),
            tuple(sensitive),
            tuple(_left_out(source, situation)),
            tuple(remarks),
        )

    def make(self, source: Source) -> bytes:
        """The collection as bytes, keys sorted."""
        plan = source.document.plan
        tree = {
            "type": "FeatureCollection",
            "marking": plan.marking.label,
            "exercise": plan.exercise,
            "as_of": source.assessment.as_of.isoformat(),
            "features": list(_features(source)),
        }
        return (json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False) + "\n").encode()

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Points and lines, after every name and position was compared."""
        plan = source.document.plan
        tree = json.loads(data)
        found = [
            (item["geometry"]["type"], item["properties"]["name"], item["geometry"]["coordinates"])
            for item in tree["features"]
        ]
        placed = _placed(plan.situation)
        wanted: list[tuple[str, str, list[Any]]] = [
            ("Point", place.name, _coordinates(position))
            for place in placed.values()
            if (position := place.position) is not None
        ]
        wanted += [
            ("LineString", route.name, [_at(placed, route.start), _at(placed, route.end)])
            for route in plan.situation.routes
            if {route.start, route.end} <= set(placed)
        ]
        for one, other in zip(found, wanted, strict=False):
            if one != other:
                raise differs(said("a name or position"), joined(", ", (self.label, other[1])))
        return dict(Counter({"Point": "place", "LineString": "route"}[kind] for kind, _name, _where in found))

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every text, and the numbers that stand together."""
        return tree_texts(json.loads(data))


def _placed(situation: Situation) -> dict[str, Place]:
    return {place.id: place for place in situation.places if place.position is not None}


def _with_people(source: Source) -> bool:
    return isinstance(source.choices, PlacesChoices) and source.choices.populations


def _coordinates(position: Position) -> list[float]:
    # Adding zero makes -0.0 read 0.0.
    return [round(degrees, DECIMALS) + 0.0 for degrees in (position.longitude, position.latitude)]


def _at(placed: Mapping[str, Place], identifier: str) -> list[float]:
    position = placed[identifier].position
    assert position is not None, "only places with a position are in it"
    return _coordinates(position)


def _features(source: Source) -> Iterator[dict[str, Any]]:
    situation = source.document.plan.situation
    placed = _placed(situation)
    people = shown_places(situation.places) if _with_people(source) else {}
    coverage = situation.coverage_of(Collection.PLACES).value
    for place in placed.values():
        properties: dict[str, int | str] = {"name": place.name, "kind": place.place_kind.value, "coverage": coverage}
        if place.id in people:
            properties |= dict(_people(people[place.id]))
        yield _feature("Point", _at(placed, place.id), properties)
    coverage = situation.coverage_of(Collection.ROUTES).value
    for route in situation.routes:
        if {route.start, route.end} <= set(placed):
            ends = [_at(placed, route.start), _at(placed, route.end)]
            yield _feature("LineString", ends, {"name": route.name, "kind": route.kind, "coverage": coverage})


def _feature(form: str, coordinates: list[Any], properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": {"type": form, "coordinates": coordinates},
        "properties": properties,
    }


def _people(shown: ShownPopulation) -> Iterator[tuple[str, int | str]]:
    """Numbers that are known, or the words in their place."""
    counts: dict[str, Shown] = {"people": shown.total, **{name: shown.part(name) for name in PARTS}}
    for name, count in counts.items():
        if count is not None:
            yield name, count if isinstance(count, int) else words(count)


def _left_out(source: Source, situation: Situation) -> Iterator[str]:
    placed = _placed(situation)
    if without := [place.name for place in situation.places if place.id not in placed]:
        named, english = ", ".join(without), count_of(len(without), "place")
        english = f"{english} without a position: {named}"
        yield said_as(english, "Places without a position ({count}): {names}", count=len(without), names=named)
    if loose := [route.name for route in situation.routes if not {route.start, route.end} <= set(placed)]:
        named, english = ", ".join(loose), count_of(len(loose), "route")
        english = f"{english} with an end that has no position: {named}"
        words = {"count": len(loose), "names": named}
        yield said_as(english, "Routes with an end that has no position ({count}): {names}", **words)
    if not _with_people(source):
        yield said("numbers of people")
    yield said("refuges, expected ways out, who guards what, and all other fields of places and routes")
