"""Reads back what a workbook holds, from its XML, without the package that wrote it. Not for workbooks of others."""

from __future__ import annotations

import re
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from pocplanner.exchange.cells import Cell

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"([A-Z]+)(\d+)")
#: Parts of a workbook that call something outside it, or run.
_FORBIDDEN = re.compile(r"vbaProject|externalLink|embeddings|connections|activeX|oleObject", re.IGNORECASE)


def sheets(data: bytes) -> dict[str, list[list[Cell]]]:
    """The cells of every sheet by its name, blanks as none, dates as dates.

    Raises ``ValueError`` for a formula, a link, a macro, or a kind of cell that no export writes.
    """
    with ZipFile(BytesIO(data)) as book:
        if any(_FORBIDDEN.search(name) for name in book.namelist()):
            raise ValueError("a part that calls something outside the workbook")
        targets = {
            item.attrib["Id"]: item.attrib["Target"]
            for item in _tree(book, "xl/_rels/workbook.xml.rels").iter()
            if "Id" in item.attrib
        }
        texts = [_text(item) for item in _tree(book, "xl/sharedStrings.xml").iter(f"{_MAIN}si")]
        dates = _date_styles(_tree(book, "xl/styles.xml"))
        return {
            item.attrib["name"]: _rows(_tree(book, f"xl/{targets[item.attrib[_ID]]}"), texts, dates)
            for item in _tree(book, "xl/workbook.xml").iter(f"{_MAIN}sheet")
        }


def joined(rows: Sequence[Sequence[Cell]], mark: str) -> list[list[Cell]]:
    """Rows with what goes on below put together again; *mark* ends the first cell of a row that goes on."""
    whole: list[list[Cell]] = []
    for row in rows:
        if whole and isinstance(row[0], str) and row[0].endswith(mark):
            whole[-1][1:] = [_together(*pair) for pair in zip(whole[-1][1:], row[1:], strict=True)]
        else:
            whole.append(list(row))
    return whole


def _together(above: Cell, below: Cell) -> Cell:
    return f"{above}{below}" if isinstance(below, str) else above


def _tree(book: ZipFile, name: str) -> Element:
    from defusedxml.ElementTree import fromstring

    tree: Element = fromstring(book.read(name), forbid_dtd=True)
    return tree


def _text(item: Element) -> str:
    return "".join(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), run.text or "") for run in item.iter(f"{_MAIN}t"))


def _date_styles(styles: Element) -> frozenset[int]:
    codes = {item.attrib["numFmtId"]: item.attrib["formatCode"] for item in styles.iter(f"{_MAIN}numFmt")}
    formats = styles.find(f"{_MAIN}cellXfs")
    listed = enumerate(formats if formats is not None else ())
    return frozenset(at for at, item in listed if "yyyy" in codes.get(item.attrib["numFmtId"], ""))


def _rows(sheet: Element, texts: Sequence[str], dates: frozenset[int]) -> list[list[Cell]]:
    for kind in ("f", "hyperlink", "oleObject"):
        if next(sheet.iter(f"{_MAIN}{kind}"), None) is not None:
            raise ValueError("a formula, link or object")
    found: dict[int, dict[int, Cell]] = {}
    for cell in sheet.iter(f"{_MAIN}c"):
        reference = _REFERENCE.fullmatch(cell.attrib["r"])
        if reference is None:
            raise ValueError("a cell without its place")
        found.setdefault(int(reference[2]), {})[_column(reference[1])] = _value(cell, texts, dates)
    width = max((max(cells) for cells in found.values()), default=-1) + 1
    return [[cells.get(at) for at in range(width)] for _number, cells in sorted(found.items())]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: Element, texts: Sequence[str], dates: frozenset[int]) -> Cell:
    value = cell.find(f"{_MAIN}v")
    if value is None or value.text is None:
        return None
    kind = cell.attrib.get("t", "n")
    if kind == "s":
        return texts[int(value.text)] or None
    if kind != "n":
        raise ValueError(f"a cell of type {kind}")
    number = float(value.text)
    if number != int(number):
        raise ValueError("a number that is not whole")
    return _day(int(number)) if int(cell.attrib.get("s", "0")) in dates else int(number)


def _day(serial: int) -> date:
    """A day of the calendar of spreadsheets, in which 1900 has a 29th of February."""
    return date(1899, 12, 31) + timedelta(days=serial - (serial > 59))
