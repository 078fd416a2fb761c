"""One table as CSV: RFC 4180, every cell in quotes.

With a byte order mark, because Excel reads a CSV file without one in the code page of the machine and spoils accents;
other readers know the mark (in Python: ``utf-8-sig``). A text that a spreadsheet would take for a formula gets an
apostrophe in front, as OWASP advises; :func:`plain` takes it away again and changes no other text.
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING, Final

from pocplanner.exchange.export import Contents, differs
from pocplanner.exchange.tables import LEVELS_NOTE, SMALL_COUNTS, table_of
from pocplanner.reporting.released import IN_MISSION
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pocplanner.exchange.export import Source
    from pocplanner.reporting.released import Audience

MARK: Final = "\ufeff"
#: Apostrophes are part of it, so that a text which begins with one and then looks like a formula comes back as well.
_LIKE_A_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_CELL = re.compile(r'"((?:[^"]|"")*+)"(,|\r\n)')


def guarded(text: str) -> str:
    """*text* as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _LIKE_A_FORMULA.match(text) else text


def plain(cell: str) -> str:
    """The text of a cell that :func:`guarded` made."""
    return cell[1:] if cell.startswith("'") and _LIKE_A_FORMULA.match(cell[1:]) else cell


class CsvExport:
    """One table for spreadsheets and other programs."""

    name: Final = "csv"
    label: Final = said("Table (CSV)")
    ending: Final = ".csv"
    choices: Final = frozenset({"table"})

    def audience(self, source: Source) -> Audience:
        """Any office of the mission."""
        del source
        return IN_MISSION

    def contents(self, source: Source) -> Contents:
        """What the table holds."""
        table = table_of(source)
        return Contents(
            table.items,
            table.sensitive,
            table.left_out,
            (
                SMALL_COUNTS,
                LEVELS_NOTE,
                said("A CSV file has no place for marking and day: keep them with it."),
                said("A text that a spreadsheet would take for a formula has an apostrophe in front."),
            ),
        )

    def make(self, source: Source) -> bytes:
        """The table as bytes, the heads in the first row."""
        table = table_of(source)
        text = StringIO(newline="")
        writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(column.head for column in table.columns)
        writer.writerows(map(guarded, row) for row in table.texts())
        return (MARK + text.getvalue()).encode()

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Rows by kind, after every text was compared."""
        table = table_of(source)
        heads, *rows = records(data.decode())
        expected = [[column.head for column in table.columns], *map(list, table.texts())]
        for number, (found, wanted) in enumerate(zip([heads, *rows], expected, strict=False)):
            if list(map(plain, found)) != wanted:
                raise differs(said("a text"), said("{table}, row {number}", table=table.title, number=number))
        return table.counted([tuple(map(plain, row)) for row in rows])

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every cell, with its row."""
        for number, row in enumerate(records(data.decode())):
            yield from ((f"row {number}", plain(cell)) for cell in row)


def records(text: str) -> Iterator[list[str]]:
    """The rows of CSV text in which every cell stands in quotes. Raises ``ValueError`` for any other text."""
    row: list[str] = []
    at = len(MARK) if text.startswith(MARK) else 0
    while at < len(text):
        found = _CELL.match(text, at)
        if found is None:
            raise ValueError(f"no cell in quotes at character {at}")
        row.append(found[1].replace('""', '"'))
        if found[2] != ",":
            yield row
            row = []
        at = found.end()
    if row:
        raise ValueError("the last row has no end")
