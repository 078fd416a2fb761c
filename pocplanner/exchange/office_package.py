"""What files of word processors and of slides have in common: a package with fixed times, and neutral properties.

Nothing of the machine, the user or the hour enters a file; its only date is the day for which the plan was assessed.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

XML_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_FIRST = "[Content_Types].xml"
_NOT_IN_XML = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def visible(text: str) -> str:
    """*text* with the characters that XML cannot hold written out, such as ``[U+FFFE]``, so that none is lost."""
    return _NOT_IN_XML.sub(lambda found: f"[U+{ord(found.group()):04X}]", text)


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A package of these parts by name; the same parts give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else it is that of the machine
            content = parts[name]
            package.writestr(entry, content.encode() if isinstance(content, str) else content)
    return buffer.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def check_png(data: bytes) -> tuple[int, int]:
    """Width and height of a picture, which is opened; raises ``ValueError`` for anything in it beside what is seen."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        if picture.format != "PNG" or picture.info:
            raise ValueError("something in a picture beside what is seen")
        return picture.size


def core_properties(title: str, day: date) -> str:
    """Properties without a person: what kind of document it is, and the day for which it holds."""
    at = f"{day.isoformat()}T00:00:00Z"
    return (
        f"{XML_HEAD}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>POC Planner</dc:creator><dc:language>en-GB</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified></cp:coreProperties>'
    )


APP_PROPERTIES: Final = (
    f'{XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>POC Planner</Application></Properties>"
)
