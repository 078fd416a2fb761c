"""GPX: waypoints as places, tracks and routes as lines."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from pocplanner.exchange.imports.foreign import Point, note, refusal
from pocplanner.exchange.imports.gathering import Gathering
from pocplanner.exchange.imports.xml_text import child, every, local, parsed, text_of
from pocplanner.said import said

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from pocplanner.exchange.imports.foreign import ForeignFile

_FIELDS = {"desc": "description", "cmt": "comment", "type": "waypoint type"}
_UNIT = {"wpt": "waypoint", "trk": "track", "rte": "route"}


def read_gpx(where: str, data: bytes) -> ForeignFile:
    """All waypoints, tracks and routes."""
    root = parsed(data, where)
    if local(root) != "gpx":
        raise refusal("E106", said("The file holds no GPX"), where, said("Export it again as GPX."))
    found = Gathering(where, said("entry"))
    for element in root:
        if local(element) not in _UNIT:
            continue
        found.number += 1
        name = text_of(element, "name")
        fields = {name_: text_of(element, tag) for tag, name_ in _FIELDS.items()}
        match local(element):
            case "wpt":
                found.add(name, (_point(element),), fields)
            case "rte":
                found.add(name, [_point(item) for item in every(element, "rtept")], fields, is_line=True)
            case _:
                _track(element, name, fields, found)
    for _extension in every(root, "extensions"):
        found.pass_over(said("extensions of other programs"))
    _heights(root, found)
    return found.file()


def _track(element: Element, name: str, fields: dict[str, str], found: Gathering) -> None:
    segments = [points for item in every(element, "trkseg") if (points := [_point(at) for at in every(item, "trkpt")])]
    if not segments:
        found.add(name, (), fields, is_line=True)
    for at, points in enumerate(segments, start=1):
        # Where a recording was interrupted there is no line, so each part is one of its own.
        found.add(name if len(segments) == 1 or not name else f"{name} ({at})", points, fields, is_line=True)


def _point(element: Element) -> Point:
    return Point(element.get("lat", ""), element.get("lon", ""))


def _heights(root: Element, found: Gathering) -> None:
    for element in every(root, "wpt", "trkpt", "rtept"):
        if (ele := child(element, "ele")) is None:
            continue
        text = "".join(ele.itertext()).strip()
        try:
            finite = math.isfinite(float(text))
        except ValueError:
            finite = False
        if not finite:
            found.tell(note("E122", said("A height is not a number; heights are not kept anyway"), found.where))
            return
    if next(every(root, "ele"), None) is not None:
        found.pass_over(said("heights"))
