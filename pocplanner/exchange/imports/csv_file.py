"""A table as CSV, with commas, semicolons or tabs between its cells."""

from __future__ import annotations

import csv
import io
from collections import Counter

from pocplanner.exchange.csv_export import plain
from pocplanner.exchange.imports.foreign import (
    MOST_COLUMNS,
    MOST_ROWS,
    ForeignFile,
    SourceRow,
    SourceTable,
    decoded,
    refusal,
    too_much,
)
from pocplanner.said import said

MOST_LINES = 100_000
"""With those that are empty."""


def read_csv(where: str, data: bytes) -> ForeignFile:
    """The table. A quote that guards a cell against spreadsheets, as this program writes it, is taken away."""
    text = decoded(data, where)
    if "\x00" in text:
        raise refusal(
            "E124", said("The text holds a character zero"), where, said("Save it as CSV UTF-8 and read it in again.")
        )
    rows: list[SourceRow] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_mark(text), strict=False)
    try:
        for number, cells in enumerate(reader, start=1):
            if len(cells) > MOST_COLUMNS:
                raise too_much(
                    said("Row {row} has more than {count} columns", row=str(number), count=MOST_COLUMNS), where
                )
            if any(cell.strip() for cell in cells):
                rows.append(SourceRow(number, tuple(plain(cell.strip()) for cell in cells)))
            if len(rows) > MOST_ROWS + 1 or number > MOST_LINES:
                raise too_much(said("The table has more than {count:,} rows", count=MOST_ROWS), where)
    except csv.Error as error:
        raise too_much(
            said("A cell holds more text than any field takes; a quotation mark may be missing"), where
        ) from error
    return ForeignFile(where, (SourceTable("", tuple(rows)),))


def _mark(text: str) -> str:
    """What parts the cells: what stands most often in the first line, outside quotes."""
    outside = "".join(text.lstrip().split("\n", 1)[0][:10_000].split('"')[::2])
    counts = Counter(sign for sign in outside if sign in ",;\t")
    return max(",;\t", key=lambda sign: counts[sign])
