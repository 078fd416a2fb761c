"""Workbooks as XLSX: what the cells show. No formula is computed, no link is followed, no macro is kept."""

from __future__ import annotations

import io
import re
import warnings
from datetime import date, datetime, time
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from pocplanner.errors import ForeignFileError, shown_text
from pocplanner.exchange.imports.archives import Archive
from pocplanner.exchange.imports.foreign import (
    MOST_COLUMNS,
    MOST_ROWS,
    ForeignFile,
    SourceRow,
    SourceTable,
    note,
    refusal,
    some_of,
    too_much,
)
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook

    from pocplanner.errors import Problem

MOST_CELLS = 300_000
_TAGS_OF_A_CELL = 5
_MOST_TAGS_ELSEWHERE = 50_000
"""In styles, names and other parts, which the library that reads workbooks takes much longer for."""
_MANY_TAGS = re.compile(r"xl/(worksheets/|sharedStrings)")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_MOST_NAMED = 8
_MACROS = re.compile(r"vbaProject|macrosheets/|activeX/", re.IGNORECASE)
_LINKS = re.compile(r"^xl/(externalLinks|embeddings)/|connections\.xml$", re.IGNORECASE)
_OTHER_PROGRAM = re.compile(r"=.*\|.*!|\b(WEBSERVICE|DDE|CALL|REGISTER)\s*\(", re.IGNORECASE | re.DOTALL)


def read_xlsx(where: str, data: bytes) -> ForeignFile:
    """The sheets that hold anything. A formula gives the result that was stored with it, and is named."""
    if not data.startswith(b"PK"):
        what = said("This is no workbook, or one that is encrypted")
        raise refusal("E106", what, where, said("Save it as .xlsx without a password and read it in again."))
    archive = Archive(data, where)
    notes, formulas = _looked_through(archive, where)
    with warnings.catch_warnings():
        # The library warns of parts of a sheet that it leaves out, such as rules for colours.
        warnings.simplefilter("ignore")
        try:
            tables, more = _tables(data, where, formulas=formulas)
        except ForeignFileError:
            raise
        except Exception as error:  # of a damaged workbook the library raises whatever it stumbles over
            what = said("The workbook is damaged or of a form that is not known")
            raise refusal("E103", what, where, said("Save it again as .xlsx, or as CSV.")) from error
    return ForeignFile(where, tables, notes=(*notes, *more))


def _looked_through(archive: Archive, where: str) -> tuple[list[Problem], bool]:
    """Refuse what can do harm or is too much, before the library that reads workbooks sees any of it.

    Gives what a person must know, and whether there are formulas.
    """
    if "[Content_Types].xml" not in archive.names or not any(name.startswith("xl/") for name in archive.names):
        raise refusal("E106", said("The archive holds no workbook"), where, said("Choose the workbook itself."))
    if any(_MACROS.search(name) for name in archive.names):
        raise refusal(
            "E152", said("The workbook contains macros"), where, said("Save it as .xlsx or CSV and read that in.")
        )
    tags, formulas = 0, False
    for name in archive.names:
        if not name.endswith((".xml", ".rels")):
            continue
        part = archive.read(name)
        head = part[:200].replace(b"\x00", b"")
        if b"<!DOCTYPE" in part or b"<!ENTITY" in part or b"<!" in head.replace(b"<!--", b""):
            raise refusal(
                "E145",
                said("The workbook contains XML entities; it was refused"),
                where,
                said("Save it again as .xlsx."),
            )
        if b"\x00" in part:
            raise refusal("E120", said("A part of the workbook is not UTF-8"), where, said("Save it again as .xlsx."))
        if b"macroEnabled" in part and name == "[Content_Types].xml":
            raise refusal(
                "E152", said("The workbook can hold macros"), where, said("Save it as .xlsx and read that in.")
            )
        tags += part.count(b"<")
        if tags > MOST_CELLS * _TAGS_OF_A_CELL:
            raise too_much(said("The workbook has more than {count:,} cells", count=MOST_CELLS), where)
        if not _MANY_TAGS.match(name) and part.count(b"<") > _MOST_TAGS_ELSEWHERE:
            raise too_much(said("The workbook has too many styles or names"), where)
        formulas = formulas or _FORMULA.search(part) is not None
    if any(_LINKS.search(name) for name in archive.names):
        what = said("The workbook contains links to other files; it is read in as text only, and none was followed")
        return [note("E152", what, where)], formulas
    return [], formulas


def _tables(data: bytes, where: str, *, formulas: bool) -> tuple[tuple[SourceTable, ...], list[Problem]]:
    from openpyxl import load_workbook

    shown = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    # Cells give their results or their formulas, never both; without any formula, once is enough.
    written = load_workbook(io.BytesIO(data), read_only=True, keep_links=False) if formulas else None
    tables: list[SourceTable] = []
    notes: list[Problem] = []
    for name in shown.sheetnames:
        found = _Sheet(name, where)
        rows = tuple(found.rows(shown, written))
        if rows:
            tables.append(SourceTable(name, rows))
            notes += found.notes()
    return tuple(tables), notes


class _Sheet:
    """One sheet while it is read."""

    def __init__(self, name: str, where: str) -> None:
        self._name, self._where = name, said("{file}, sheet “{sheet}”", file=where, sheet=shown_text(name))
        self._formulas: list[str] = []
        self._without_result: list[str] = []
        self._reaching_out: list[str] = []

    def rows(self, shown: Workbook, written: Workbook | None) -> Iterator[SourceRow]:
        """The rows that hold anything."""
        both = [self._cells(book) if book is not None else () for book in (shown, written)]
        for number, (values, sources) in enumerate(zip_longest(*both, fillvalue=()), start=1):
            if len(values) > MOST_COLUMNS:
                raise too_much(
                    said("Row {row} has more than {count} columns", row=str(number), count=MOST_COLUMNS), self._where
                )
            if number > MOST_ROWS + 1:
                raise too_much(said("The table has more than {count:,} rows", count=MOST_ROWS), self._where)
            cells = tuple(
                self._cell(value, source, f"{column_letters(at)}{number}")
                for at, (value, source) in enumerate(zip_longest(values, sources))
            )
            if any(cells):
                yield SourceRow(number, cells)

    def _cells(self, book: Workbook) -> Iterator[tuple[Any, ...]]:
        sheet = book[self._name]
        # A chart has no rows; and the size that a sheet tells of itself is not believed.
        if not hasattr(sheet, "reset_dimensions"):
            return
        sheet.reset_dimensions()
        yield from sheet.iter_rows(values_only=True)

    def _cell(self, value: object, source: object, at: str) -> str:
        if isinstance(source, str) and source.startswith("=") and value != source:
            self._formulas.append(at)
            if value is None:
                self._without_result.append(at)
            if _OTHER_PROGRAM.search(source):
                self._reaching_out.append(at)
        return text_of(value)

    def notes(self) -> Iterator[Problem]:
        """What a person must know of formulas."""
        if self._formulas:
            what = said(
                "Formulas were not computed; the results stored with them were read: {cells}",
                cells=some_of(self._formulas, _MOST_NAMED),
            )
            yield note("W148", what, self._where, said("Look whether these are the values that you mean."))
        if self._without_result:
            what = said(
                "Formulas without a stored result were read as empty: {cells}",
                cells=some_of(self._without_result, _MOST_NAMED),
            )
            yield note(
                "W148", what, self._where, said("Open and save the workbook in a spreadsheet, then read it in again.")
            )
        if self._reaching_out:
            what = said(
                "Formulas that reach for another program or the network were not run: {cells}",
                cells=some_of(self._reaching_out, _MOST_NAMED),
            )
            yield note("E152", what, self._where, said("Ask who made the workbook."))


def text_of(value: object) -> str:
    """What a cell holds, as a person would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d" if value.time() == time() else "%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value).strip()


def column_letters(at: int) -> str:
    """A column from 0 as spreadsheets name it."""
    letters, rest = "", at + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
