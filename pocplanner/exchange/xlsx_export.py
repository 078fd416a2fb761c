"""Register, measures and schedule as one workbook, written in memory: no temporary file ever holds a plan.

Texts are written as texts and nothing else, so that none becomes a formula, a link or a number. Those that a
spreadsheet would take for a formula once somebody edits the cell carry its quote prefix.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from itertools import zip_longest
from math import ceil
from typing import TYPE_CHECKING, Final

from pocplanner.exchange.cells import Column
from pocplanner.exchange.csv_export import guarded
from pocplanner.exchange.export import Contents, Sensitive, differs
from pocplanner.exchange.file_texts import package_texts
from pocplanner.exchange.tables import LEVELS_NOTE, SMALL_COUNTS, TABLES, about, text_of
from pocplanner.exchange.xlsx_reading import joined, sheets
from pocplanner.model.times import format_date
from pocplanner.model.vocab import Level
from pocplanner.reporting.released import IN_MISSION
from pocplanner.reporting.styles import ACCENT, HEAD_FILL, INK, LEVELS, RULE
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from pocplanner.exchange.cells import Cell, Columns, Row, Rows
    from pocplanner.exchange.export import Source
    from pocplanner.exchange.tables import Table
    from pocplanner.reporting.released import Audience
    from pocplanner.reporting.styles import Colour

LONGEST: Final = 32_767
"""UTF-16 units that a cell holds; what is longer goes on in a row below."""
CONTINUED: Final = "(continued)"
ABOUT: Final = "About"
_ABOUT_COLUMNS: Final = (Column("About this file", 28), Column("", 100))
_PAGE_CHARACTERS: Final = 200
"""Characters across one landscape page; wider tables take several pages side by side."""
# The writer passes a text that begins and ends so through as markup, and escapes "_x0041_" wrongly where two share a
# mark: cut in two, as runs of one text, neither can happen.
_CUTS = re.compile(r"(?<=_)(?=x[0-9A-Fa-f]{4}_)|(?<=^<)(?=r>)")
# Not every program fits the height of rows by itself when it opens a file.
_LINE_POINTS: Final = 13.0
_HIGHEST: Final = 409.0
_LETTERS: Final = 1.1
"""Letters of running text in the width of a digit, by which columns are measured."""
_PROPOSED: Final = "proposed"


class XlsxExport:
    """One workbook for planners who work on in a spreadsheet."""

    name: Final = "xlsx"
    label: Final = said("Workbook (XLSX)")
    ending: Final = ".xlsx"
    choices: Final = frozenset[str]()

    def audience(self, source: Source) -> Audience:
        """Any office of the mission."""
        del source
        return IN_MISSION

    def contents(self, source: Source) -> Contents:
        """What the three tables hold."""
        tables = _tables(source)
        kinds = {kind for table in tables for kind in table.sensitive}
        return Contents(
            tuple(item for table in tables for item in table.items),
            tuple(kind for kind in Sensitive if kind in kinds),
            tuple(words for table in tables for words in table.left_out),
            (SMALL_COUNTS, LEVELS_NOTE),
        )

    def make(self, source: Source) -> bytes:
        """The workbook as bytes."""
        from xlsxwriter.workbook import Workbook

        data = BytesIO()
        plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        book = Workbook(data, {"in_memory": True, "constant_memory": False, **plain})
        midnight = datetime.combine(source.assessment.as_of, datetime.min.time())
        book.set_properties({"created": midnight})
        writer = _Writer(book, source)
        for table in _tables(source):
            writer.table(table.name.capitalize(), table.columns, table.rows)
        writer.about(_about(source))
        book.close()
        return data.getvalue()

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Rows by kind, after every cell of every sheet was compared by type and value."""
        found = sheets(data)
        counts: dict[str, int] = {}
        for table in _tables(source):
            heads, *rows = found.pop(table.name.capitalize())
            if heads != [column.head for column in table.columns]:
                raise differs(said("a head of a column"), table.title)
            whole = joined(rows, CONTINUED)
            _compare(whole, table)
            counts |= table.counted([[str(cell or "") for cell in row] for row in whole])
        written = [[_read(label), _read(value)] for label, value in _about(source)]
        if [row[:2] for row in joined(found.pop(ABOUT)[1:], CONTINUED)] != written:
            raise differs(said("a text"), ABOUT)
        if found:
            raise differs(said("the list of sheets"), ", ".join(found))
        nouns = [item.noun for table in _tables(source) for item in table.items]
        return {noun: 0 for noun in nouns} | counts

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every cell with its sheet, and what stands in heads, feet and properties."""
        for name, rows in sheets(data).items():
            for number, row in enumerate(joined(rows, CONTINUED), start=1):
                yield from ((f"{name}, row {number}", text_of(cell)) for cell in row if cell is not None)
        yield from package_texts(data, frozenset({"oddHeader", "oddFooter", "title", "creator", "Application"}))


def _tables(source: Source) -> tuple[Table, ...]:
    return tuple(make(source) for make in TABLES.values())


def _about(source: Source) -> tuple[tuple[str, Cell], ...]:
    tables = _tables(source)
    items = [item.line for table in tables for item in table.items]
    left_out = [words for table in tables for words in table.left_out]
    return (
        *about(source.context, "Register of harm risks, measures and schedule of one operation, as tables."),
        *(("Holds" if not position else "", line) for position, line in enumerate(items)),
        *(("Left out" if not position else "", line) for position, line in enumerate(left_out)),
    )


def _read(cell: Cell) -> Cell:
    """A cell as the re-read gives it: no empty text, a level by its word."""
    if isinstance(cell, Level):
        return cell.label
    if isinstance(cell, str):
        return str(cell) or None  # a sentence that remembers its template is a text like any other
    return cell


def _compare(rows: Sequence[Sequence[Cell]], table: Table) -> None:
    if len(rows) != len(table.rows):
        return  # The count says it better.
    for number, (found, wanted) in enumerate(zip(rows, table.rows, strict=True), start=1):
        for column, is_, should in zip_longest(table.columns, found, map(_read, wanted)):
            if type(is_) is not type(should) or is_ != should:
                head = column.head if column is not None else "a column too many"
                raise differs(
                    said("a value"),
                    said("{table}, row {number}, {column}", table=table.title, number=number, column=head),
                )


@dataclass
class _Writer:
    """Writes tables into a workbook, with each format made once."""

    book: Workbook
    source: Source
    _formats: dict[tuple[str, bool], Format] = field(default_factory=dict)

    def table(self, name: str, columns: Columns, rows: Rows) -> None:
        """A sheet with a head that stays in sight, filters, and a print set-up with the marking."""
        sheet = self._sheet(name, columns)
        sheet.set_row(0, 45)
        at = 0
        for row in rows:
            for part in in_parts(row):
                at += 1
                sheet.set_row(at, _height(part, columns))
                for position, (cell, column) in enumerate(zip(part, columns, strict=True)):
                    self._cell(sheet, at, position, cell, _PROPOSED if _PROPOSED in column.head else "")
        sheet.autofilter(0, 0, max(at, 1), len(columns) - 1)
        sheet.freeze_panes(1, 1)
        sheet.repeat_columns(0)

    def about(self, rows: Sequence[tuple[str, Cell]]) -> None:
        """The sheet that says what the file is."""
        sheet = self._sheet(ABOUT, _ABOUT_COLUMNS)
        at = 0
        for row in rows:
            for label, cell in in_parts(row):
                at += 1
                sheet.set_row(at, _height((label, cell), _ABOUT_COLUMNS))
                self._cell(sheet, at, 0, label, "label")
                self._cell(sheet, at, 1, cell)

    def _sheet(self, name: str, columns: Columns) -> Worksheet:
        sheet = self.book.add_worksheet(name)
        for position, column in enumerate(columns):
            sheet.set_column(position, position, column.width)
            self._cell(sheet, 0, position, column.head, "head")
        plan = self.source.document.plan
        mark = plan.marking.label
        exercise = "EXERCISE" if plan.exercise else ""
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.set_margins(left=0.4, right=0.4, top=0.8, bottom=0.7)
        sheet.fit_to_pages(-(-sum(column.width for column in columns) // _PAGE_CHARACTERS), 0)
        sheet.repeat_rows(0)
        # No text that a person typed stands here: "&" is a command in heads and feet.
        sheet.set_header(f'&L{exercise}&C&"-,Bold"{mark}&RAs of {format_date(self.source.assessment.as_of)}')
        sheet.set_footer(f'&L&A&C&"-,Bold"{mark}&RPage &P of &N')
        return sheet

    def _cell(self, sheet: Worksheet, row: int, column: int, cell: Cell, look: str = "") -> None:
        if cell is None or cell == "":
            done = sheet.write_blank(row, column, None, self._format(look or "text"))
        elif isinstance(cell, Level):
            done = sheet.write_string(row, column, cell.label, self._format(f"{cell.value} {look}".strip()))
        elif isinstance(cell, str):
            format_ = self._format(look or "text", quote=guarded(cell) != cell)
            pieces = [piece for part in _CUTS.split(cell) for piece in (self._format("run"), part)]
            if len(pieces) == 2:
                done = sheet.write_string(row, column, cell, format_)
            else:
                done = sheet.write_rich_string(row, column, *pieces, format_)
        elif isinstance(cell, date):
            done = sheet.write_datetime(row, column, cell, self._format("date"))
        else:
            done = sheet.write_number(row, column, cell, self._format("number"))
        if done != 0:
            raise ValueError(f"the writer refused a cell ({done})")

    def _format(self, look: str, *, quote: bool = False) -> Format:
        key = look, quote
        if key not in self._formats:
            made = self.book.add_format(_properties(look))
            if quote:
                made.set_quote_prefix()
            self._formats[key] = made
        return self._formats[key]


def _properties(look: str) -> dict[str, object]:
    """A look in the words of the writer."""
    font: dict[str, object] = {"font_size": 10, "font_color": _hex(INK)}
    if look == "run":
        return font
    base = font | {"valign": "top", "text_wrap": True, "border": 1, "border_color": _hex(RULE)}
    if look == "head":
        return base | {"bold": True, "bg_color": _hex(HEAD_FILL), "font_color": _hex(ACCENT)}
    if look == "label":
        return base | {"bold": True}
    if look == "date":
        return base | {"num_format": "d mmm yyyy", "align": "left"}
    if look == "number":
        return base | {"num_format": "#,##0", "align": "left"}
    level, _, proposed = look.partition(" ")
    if level not in {item.value for item in Level}:
        return base
    colours = LEVELS[Level(level)]
    if proposed:
        return base | {"italic": True, "font_color": _hex(colours.edge)}
    return base | {"bold": True, "bg_color": _hex(colours.fill), "font_color": _hex(colours.text)}


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in colour)


def _height(row: Row, columns: Columns) -> float:
    """The height at which all texts of a row can be read, as far as a row can be that high."""
    needed = (
        sum(max(ceil(len(line) / (column.width * _LETTERS)), 1) for line in str(cell).split("\n"))
        for cell, column in zip(row, columns, strict=True)
        if isinstance(cell, str)
    )
    return min(max(needed, default=1) * _LINE_POINTS + 3, _HIGHEST)


def in_parts(row: Row) -> Iterator[Row]:
    """A row as the rows that hold it: what is too long for a cell goes on below, under its number and a mark."""
    parts = [_parts(cell) if isinstance(cell, str) else [cell] for cell in row]
    for number, cells in enumerate(zip_longest(*parts)):
        yield cells if not number else (f"{row[0] or ''} {CONTINUED}".strip(), *cells[1:])


def _parts(text: str) -> list[Cell]:
    if len(text) <= LONGEST // 2 or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return [text]
    half = LONGEST // 2  # even if every character takes two units
    return [text[at : at + half] for at in range(0, len(text), half)]
