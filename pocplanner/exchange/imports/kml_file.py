"""KML and KMZ: placemarks with a point or a line. Links, pictures and styles are never followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.exchange.imports.archives import Archive
from pocplanner.exchange.imports.foreign import MOST_TEXT_BYTES, Point, limited, refusal
from pocplanner.exchange.imports.gathering import Gathering
from pocplanner.exchange.imports.xml_text import child, every, local, parsed, text_of
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from pocplanner.exchange.imports.foreign import ForeignFile

_ELSEWHERE = {
    "NetworkLink": said("links to the network"),
    "GroundOverlay": said("pictures laid on the ground"),
    "ScreenOverlay": said("pictures laid on the screen"),
    "PhotoOverlay": said("photographs"),
    "Tour": said("tours"),
}
_GEOMETRIES = {"Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Track", "MultiTrack", "Model"}


def read_kmz(where: str, data: bytes) -> ForeignFile:
    """The document in a KMZ archive; what else is packed with it is named."""
    archive = Archive(data, where)
    documents = [name for name in archive.names if name.lower().endswith(".kml")]
    if not documents:
        raise refusal("E106", said("The archive holds no KML document"), where, said("Export it again as KML."))
    # By the standard it is doc.kml, else the first one.
    first = next((name for name in documents if name.lower() == "doc.kml"), documents[0])
    found = Gathering(where, said("placemark"))
    for name in archive.names:
        if name != first:
            found.pass_over(said("other files in the archive"))
    return _read(limited(archive.read(first), where, MOST_TEXT_BYTES), found)


def read_kml(where: str, data: bytes) -> ForeignFile:
    """The placemarks of a KML document."""
    return _read(data, Gathering(where, said("placemark")))


def _read(data: bytes, found: Gathering) -> ForeignFile:
    root = parsed(data, found.where)
    if local(root) != "kml" and not list(every(root, "Placemark")):
        raise refusal("E106", said("The file holds no KML"), found.where, said("Export it again as KML."))
    for element in root.iter():
        name = local(element)
        if name in _ELSEWHERE:
            found.pass_over(_ELSEWHERE[name])
        elif name == "Placemark":
            _placemark(element, found)
    return found.file()


def _placemark(element: Element, found: Gathering) -> None:
    found.number += 1
    name = text_of(element, "name")
    fields = {"description": text_of(element, "description"), **dict(_data(element))}
    shapes = [item for item in element if local(item) in _GEOMETRIES]
    parts = [part for shape in shapes for part in _parts(shape)]
    if not parts:
        found.add(name, (), fields)
    for at, part in enumerate(parts):
        # A placemark of several parts is several things, and no two things have one name.
        _shape(part, name if len(parts) == 1 or not name else f"{name} ({at + 1})", fields, found)


def _parts(shape: Element) -> Iterator[Element]:
    if local(shape) in {"MultiGeometry", "MultiTrack"}:
        for part in shape:
            if local(part) in _GEOMETRIES:
                yield from _parts(part)
    else:
        yield shape


def _shape(shape: Element, name: str, fields: dict[str, str], found: Gathering) -> None:
    match local(shape):
        case "Point":
            found.add(name, tuple(_points(text_of(shape, "coordinates")))[:1], fields)
        case "LineString":
            found.add(name, tuple(_points(text_of(shape, "coordinates"))), fields, is_line=True)
        case "Track":
            at = [_point(" ".join(item.itertext()).split()) for item in every(shape, "coord")]
            found.add(name, at, fields, is_line=True)
        case "Model":
            found.pass_over(said("models in three dimensions"))
        case _:
            found.area(name)


def _points(text: str) -> Iterator[Point]:
    for triple in text.split():
        yield _point(triple.split(","))


def _point(numbers: list[str]) -> Point:
    longitude, latitude = (*numbers, "", "")[:2]
    return Point(latitude, longitude)


def _data(element: Element) -> Iterator[tuple[str, str]]:
    """Further fields, by their names."""
    holder = child(element, "ExtendedData")
    if holder is None:
        return
    for item in every(holder, "Data", "SimpleData"):
        if key := item.get("name", ""):
            yield key, text_of(item, "value") or "".join(item.itertext()).strip()
