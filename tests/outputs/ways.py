"""Every way out of the program, in one table: how a file is made, what other readers find in it, what is a danger."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import openpyxl
import pikepdf

from pocplanner.assessment.assess import compare_options
from pocplanner.cli.export import contents_text
from pocplanner.cli.json_view import plain as plain_tree
from pocplanner.cli.text import assessment_text, options_text, readiness_text
from pocplanner.exchange.csv_export import plain
from pocplanner.exchange.docx_export import DocxChoices
from pocplanner.exchange.export import Choices, contents_of, made
from pocplanner.exchange.formats import FORMATS, export_of
from pocplanner.exchange.geojson_export import PlacesChoices
from pocplanner.exchange.office_package import unpacked, visible
from pocplanner.exchange.xlsx_reading import sheets
from pocplanner.guidance.library import bundled
from pocplanner.reporting.brief import brief_pdf
from pocplanner.reporting.editions import Annex, Edition, Printing
from tests.exchange.sources import source_of
from tests.exchange.test_documents import text_of
from tests.reporting.order import read_by_poppler, squeezed
from tests.samples.editions import inputs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pocplanner.exchange.export import Source
    from pocplanner.model.document import Document

FORMULA_STARTS = tuple("=+-@＝＋－＠\t\r\n")
_PDF_DANGERS = (
    "/URI",
    "/JavaScript",
    "/JS",
    "/Launch",
    "/GoToR",
    "/GoToE",
    "/SubmitForm",
    "/OpenAction",
    "/AA",
    "/RichMedia",
)
_CODES = re.compile(rb" (PAGE|NUMPAGES|PAGEREF (part_\d+|ref_[0-9a-f]{8})) ")
_BETWEEN = "\n\x00\n"
"""Parts texts that stand apart in a file, such as the cells of a table."""


@dataclass(frozen=True)
class Way:
    """One way out."""

    make: Callable[[Source], bytes]
    read: Callable[[bytes, Path], str]
    """What another reader finds."""
    shown: Callable[[str], str]
    """A text as this way shows it, by its rules."""
    dangers: Callable[[bytes], list[str]]
    """What should be in none: links, formulas, actions."""
    prints: bool = False
    """Whether each character needs a glyph."""


def _same(text: str) -> str:
    return text


# PDF


def pdf_of(source: Source, edition: Edition, recipient: str = "") -> bytes:
    """A print of the document of *source*. It is guarded, as every print is."""
    inputs = inputs_of(source.document, Printing(edition, recipient=_recipient(source.document, edition) or recipient))
    return brief_pdf(
        inputs.document,
        inputs.assessment,
        bundled(),
        printing=inputs.printing,
        comparisons=compare_options(inputs.document.plan, bundled(), inputs.assessment.as_of),
        guard=inputs.guard,
    )


def _recipient(document: Document, edition: Edition) -> str:
    return document.plan.situation.partner_forces[0].id if edition is Edition.PARTNER else ""


def _dangers_of_pdf(pdf: bytes, attachments: int) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        names = {str(key) for item in opened.objects for key in _names(item)}
        found = [name for name in _PDF_DANGERS if name in names]
        if len(opened.attachments) != attachments:
            found.append(f"{len(opened.attachments)} attachments")
    return found


def _names(item: object) -> Iterator[object]:
    if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        for key in item.keys():  # noqa: SIM118  (no mapping)
            yield key
            if not getattr(item[key], "is_indirect", False):
                yield from _names(item[key])
    elif isinstance(item, pikepdf.Array):
        for part in item:
            if not getattr(part, "is_indirect", False):
                yield from _names(part)
    elif isinstance(item, pikepdf.Name):
        yield item


def _print(edition: Edition, recipient: str = "") -> Way:
    make = partial(pdf_of, edition=edition, recipient=recipient)
    dangers = partial(_dangers_of_pdf, attachments=int(edition is Edition.ARCHIVE))
    return Way(make, read_by_poppler, squeezed, dangers, prints=True)


# Other files


def _file(name: str, choices: Choices | None = None) -> Callable[[Source], bytes]:
    def make(source: Source) -> bytes:
        return made(export_of(name), source_of(source.document, choices)).data

    return make


def _cells_of_csv(data: bytes, _folder: Path) -> str:
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    return _BETWEEN.join(plain(cell) for row in rows for cell in row)


def _formulas_of_csv(data: bytes) -> list[str]:
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    return [cell for row in rows for cell in row if cell.startswith(FORMULA_STARTS)]


def _cells_of_workbook(data: bytes, _folder: Path) -> str:
    return _BETWEEN.join(str(cell or "") for rows in sheets(data).values() for row in rows for cell in row)


def _formulas_of_workbook(data: bytes) -> list[str]:
    cells = [cell for sheet in openpyxl.load_workbook(io.BytesIO(data)) for row in sheet.iter_rows() for cell in row]
    found = [cell.coordinate for cell in cells if cell.data_type not in {"s", "n", "d"} or cell.hyperlink is not None]
    bare = [cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith(FORMULA_STARTS)]
    return found + [cell.coordinate for cell in bare if not cell.quotePrefix] + _outside(data)


def _outside(data: bytes) -> list[str]:
    """Links, fields and macros of a package."""
    found = []
    for name, content in unpacked(data).items():
        found += [f"{name}: {word.decode()}" for word in _IN_PACKAGES if word in content]
        found += [
            f"{name}: {code!r}"
            for code in re.findall(rb"<w:instrText[^>]*>([^<]*)<", content)
            if not _CODES.fullmatch(code)
        ]
        # A link inside the document names a bookmark; one that leads out names a relation.
        found += [f"{name}: {link!r}" for link in re.findall(rb"<w:hyperlink[^>]*r:id[^>]*>", content)]
        if name.endswith((".bin", ".vml")):
            found.append(name)
    return found


_IN_PACKAGES = (
    b'TargetMode="External"',
    b"hlinkClick",
    b"<hyperlink",
    b"fldSimple",
    b"oleObject",
    b"ddeLink",
)


def _package(data: bytes, _folder: Path) -> str:
    return squeezed(text_of(data))  # a sentence may keep words on one line, and begins with no blank


def _visible(text: str) -> str:
    return squeezed(visible(text))


def _strings(data: bytes, _folder: Path) -> str:
    return _BETWEEN.join(_leaves(json.loads(data)))


def _leaves(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for part in node.values() if isinstance(node, dict) else node:
            yield from _leaves(part)


def _lines(data: bytes, _folder: Path) -> str:
    return data.decode().replace("\r\n ", "")


def _in_calendar(data: bytes) -> list[str]:
    return re.findall(r"LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE|COMMENT|CATEGORIES|URL|ATTACH|VALARM", data.decode())


def _nothing(_data: bytes) -> list[str]:
    return []


# The terminal, and figures


def _terminal(source: Source) -> bytes:
    plan, found, library = source.document.plan, source.assessment, source.library
    said = [assessment_text(plan, found, library), readiness_text(plan, found)]
    said.append(options_text(plan, compare_options(plan, library, found.as_of), None))
    said += [contents_text(name, contents_of(export_of(name), source_of(source.document))) for name in FORMATS]
    return "\n".join(said).encode()


def _tree(source: Source) -> bytes:
    return json.dumps(plain_tree(source.assessment), ensure_ascii=False).encode()


def _controls(data: bytes) -> list[str]:
    """Characters by which a terminal could be told to do something."""
    return re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f]", data.decode())


def _words_of_figures(data: bytes, _folder: Path) -> str:
    return squeezed(
        "".join(element.text or "" for element in _elements(data) if element.tag.endswith(("}text", "}desc")))
    )


def _active(data: bytes) -> list[str]:
    allowed = {"svg", "desc", "rect", "polyline", "polygon", "circle", "path", "text", "line", "g"}
    found = [element.tag for element in _elements(data) if element.tag.rpartition("}")[2] not in allowed]
    return found + [
        name for element in _elements(data) for name in element.attrib if "href" in name or name.startswith("on")
    ]


def _elements(data: bytes) -> Iterator[Any]:
    for name, content in unpacked(data).items():
        if name.endswith(".svg"):
            yield from ElementTree.fromstring(content).iter()


WAYS: dict[str, Way] = {
    "pdf srsg": _print(Edition.SRSG),
    "pdf annexes": _print(Edition.ANNEXES),
    "pdf archive": _print(Edition.ARCHIVE),
    "pdf partner": _print(Edition.PARTNER),
    "pdf component": _print(Edition.COMPONENT, "force"),
    "pdf adviser_note": _print(Edition.ADVISER_NOTE),
    **{
        f"csv {table}": Way(_file("csv", Choices(table=table)), _cells_of_csv, _same, _formulas_of_csv)
        for table in ("register", "measures", "schedule")
    },
    "xlsx": Way(_file("xlsx"), _cells_of_workbook, _same, _formulas_of_workbook),
    "docx brief": Way(_file("docx", DocxChoices()), _package, _visible, _outside),
    "docx whole": Way(_file("docx", DocxChoices(annexes=tuple(Annex), sketch_map=True)), _package, _visible, _outside),
    "docx annex": Way(_file("docx", DocxChoices(what="annex")), _package, _visible, _outside),
    "docx tasking": Way(_file("docx", DocxChoices(what="tasking", addressee="force_hq")), _package, _visible, _outside),
    "pptx": Way(_file("pptx"), _package, _visible, _outside),
    "json": Way(_file("json"), _strings, _same, _nothing),
    "json exact": Way(_file("json", Choices(exact_counts=True)), _strings, _same, _nothing),
    "geojson": Way(_file("geojson", PlacesChoices(populations=True)), _strings, _same, _nothing),
    "ics": Way(_file("ics"), _lines, _same, _in_calendar),
    "terminal": Way(_terminal, lambda data, _folder: squeezed(data.decode()), squeezed, _controls),
    "terminal json": Way(_tree, _strings, _same, _nothing),
    "figures": Way(_file("figures"), _words_of_figures, squeezed, _active, prints=True),
}
"""All ways out by name."""
