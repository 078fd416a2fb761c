"""GeoJSON (RFC 7946): points as places, lines as routes."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pocplanner.errors import ForeignFileError, PlanFileError
from pocplanner.exchange.imports.foreign import SAFE, Point, decoded, refusal
from pocplanner.exchange.imports.gathering import Gathering
from pocplanner.said import said
from pocplanner.storage.strict_json import Limits, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.exchange.imports.foreign import ForeignFile

_LIMITS = Limits(values=1_000_000)
_WGS84 = ("CRS84", "4326", "4979")
_NAMES = ("name", "Name", "NAME", "title", "label")


def read_geojson(where: str, data: bytes) -> ForeignFile:
    """All features of a collection, or the one feature or geometry that the file is."""
    decoded(data, where)
    try:
        tree: Any = parse(data, source=where, limits=_LIMITS)
    except PlanFileError as error:
        if error.code == "E106":
            raise _no_geojson(where) from error
        # The strict reader speaks of plans; what is safe here is something else.
        problems = [replace(problem, safe=SAFE, where=problem.where.removeprefix(where)) for problem in error.problems]
        raise ForeignFileError.of(problems, where=where, safe=SAFE) from error
    _refuse_datum(tree, where)
    found = Gathering(where, said("feature"))
    if tree.get("type") == "FeatureCollection" and isinstance(tree.get("features"), list):
        features = tree["features"]
    elif tree.get("type") in {"Feature", *_READERS}:
        features = [tree]
    else:
        raise _no_geojson(where)
    for feature in features:
        found.number += 1
        _feature(feature, found)
    return found.file()


def _no_geojson(where: str) -> ForeignFileError:
    return refusal("E106", said("The file holds no GeoJSON"), where, said("Export it again as GeoJSON."))


def _refuse_datum(tree: Any, where: str) -> None:  # noqa: ANN401  (what json gives)
    """An old form could name another datum, in which each point would be some hundred metres away or anywhere."""
    crs = tree.get("crs")
    if crs is not None and not any(name in json.dumps(crs) for name in _WGS84):
        what = said("The positions are not in WGS 84, or in a way that is not said")
        raise refusal("E147", what, where, said("Export it again in WGS 84 (EPSG:4326)."))


def _feature(tree: Any, found: Gathering) -> None:  # noqa: ANN401
    if not isinstance(tree, dict):
        found.unreadable(said("is no feature"))
        return
    is_feature = tree.get("type") == "Feature"
    properties = tree.get("properties") if is_feature else {}
    texts = dict(_texts(properties if isinstance(properties, dict) else {}))
    key = next((key for key in _NAMES if texts.get(key)), "")
    name = texts.pop(key, "")
    geometry = tree.get("geometry") if is_feature else tree
    if geometry is None:
        found.add(name, (), texts)
        return
    parts = list(_parts(geometry))
    for at, part in enumerate(parts, start=1):
        _shape(part, name if len(parts) == 1 or not name else f"{name} ({at})", texts, found)


def _parts(geometry: Any) -> Iterator[Any]:  # noqa: ANN401
    """Geometries of one part each."""
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind == "GeometryCollection" and isinstance(geometry.get("geometries"), list):
        for part in geometry["geometries"]:
            yield from _parts(part)
    elif kind in {"MultiPoint", "MultiLineString"} and isinstance(geometry.get("coordinates"), list):
        for coordinates in geometry["coordinates"]:
            yield {"type": kind.removeprefix("Multi"), "coordinates": coordinates}
    else:
        yield geometry


_READERS = {
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
}  # fmt: skip


def _shape(geometry: Any, name: str, fields: dict[str, str], found: Gathering) -> None:  # noqa: ANN401
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind in {"Polygon", "MultiPolygon"}:
        found.area(name)
        return
    coordinates = geometry.get("coordinates") if kind in {"Point", "LineString"} else None
    pairs = [coordinates] if kind == "Point" else coordinates
    if not isinstance(pairs, list) or not all(map(_is_position, pairs)):
        found.unreadable(said("has no position that can be read"))
        return
    points = [Point(_degrees(pair[1]), _degrees(pair[0])) for pair in pairs]
    if any(len(pair) > 2 for pair in pairs):
        found.pass_over(said("heights"))
    found.add(name, points, fields, is_line=kind == "LineString")


def _is_position(pair: Any) -> bool:  # noqa: ANN401
    return (
        isinstance(pair, list)
        and len(pair) >= 2
        and all(isinstance(item, int | float) and not isinstance(item, bool) for item in pair[:2])
    )


def _degrees(number: float) -> str:
    """A number as text, never with an exponent."""
    text = repr(number)
    return f"{number:.12f}" if "e" in text else text


def _texts(properties: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in properties.items():
        if isinstance(value, bool):
            yield key, "yes" if value else "no"
        elif isinstance(value, str | int | float):
            yield key, str(value).strip()
        elif value is not None:
            yield key, json.dumps(value, ensure_ascii=False, sort_keys=True)
