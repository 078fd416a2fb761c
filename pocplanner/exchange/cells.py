"""What a cell of a table can hold, and how a column is laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pocplanner.model.vocab import Level

Cell = str | int | date | Level | None
"""A level is a text by type; whoever tells kinds apart asks for it first."""
Row = tuple[Cell, ...]
Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its head and its width in characters."""

    head: str
    width: int


Columns = tuple[Column, ...]


def lines(*parts: str) -> str:
    """Parts of one cell, one a line, without the empty ones."""
    return "\n".join(part for part in parts if part)
