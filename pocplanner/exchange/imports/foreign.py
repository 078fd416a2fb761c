"""What a file of another program holds once it was read: tables, or points and lines, and what was not read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pocplanner.errors import ForeignFileError, Problem
from pocplanner.said import Said, joined, said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_BYTES = 20_000_000
MOST_TEXT_BYTES = 10_000_000
"""For files that are read as text, which costs more than unpacking."""
MOST_ROWS = 10_000
MOST_COLUMNS = 300
MOST_FEATURES = 10_000
MOST_POINTS = 200_000
"""Points of all lines together."""
SAFE = said("Nothing was read in and the plan is unchanged.")


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row with the number that it has in the file, from 1."""

    number: int
    cells: tuple[str, ...]
    label: str = ""
    """What it is in the file, where that is no row, for example ``placemark 3``."""


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table as text. Rows without any text are left out."""

    title: str
    """Name of the sheet; empty where the file has one table only."""
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Degrees as the file gives them, not checked yet: as text, so that nothing is rounded."""

    latitude: str
    longitude: str


@dataclass(frozen=True, slots=True)
class Feature:
    """Something on the ground with its name and what the file says of it."""

    number: int
    """Which one it is in the file, from 1."""
    name: str
    points: tuple[Point, ...]
    """One for a place, several for a line; none where the file gives no position."""
    is_line: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)
    """What else the file says, by the name that it has there."""


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """All that a file holds."""

    name: str
    tables: tuple[SourceTable, ...] = ()
    features: tuple[Feature, ...] = ()
    unit: str = said("feature")
    """What a feature is in the file, for messages."""
    problems: tuple[Problem, ...] = ()
    """What could not be read although it should."""
    notes: tuple[Problem, ...] = ()
    """What was not read, or read in another way than it stands there; a person must see them."""


def refusal(code: str, what: str, where: str, remedy: str) -> ForeignFileError:
    """The error for a file that is not read at all."""
    return ForeignFileError(code, what, where=where, safe=SAFE, remedy=remedy)


def too_much(what: str, where: str) -> ForeignFileError:
    """The error E125 for more than a plan can take."""
    return refusal("E125", what, where, said("Split the file, or keep only what the plan needs."))


def note(code: str, what: str, where: str = "", remedy: str = "") -> Problem:
    """Something that a person must know of a file that was read."""
    return Problem(code, what, where, remedy=remedy)


def numbered(unit: str, number: int) -> Said:
    """Which one of its kind something is in the file, for example ``placemark 3``."""
    return said("{kind} {number}", kind=unit, number=str(number))


def some_of(names: Sequence[str], most: int) -> Said:
    """The first *most* of some names, and how many more there are."""
    listed = joined(", ", names[:most])
    return said("{names} and {count} more", names=listed, count=len(names) - most) if len(names) > most else listed


def limited(data: bytes, where: str, most: int) -> bytes:
    """The same bytes. Raises E101 for none and E109 for too many."""
    if not data:
        raise refusal("E101", said("The file is empty (0 bytes)"), where, said("Ask for it again."))
    if len(data) > most:
        raise refusal(
            "E109", said("The file is larger than {size} MB", size=most // 1_000_000), where, said("Split the file.")
        )
    return data


def decoded(data: bytes, where: str) -> str:
    """Text in UTF-8, with or without a byte order mark. Raises E120, with the byte, for any other."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refusal(
            "E120", said("The text is UTF-16; it must be UTF-8"), where, said("Save it as UTF-8 and read it in again.")
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = said("The text is not valid UTF-8 at byte {byte:,}", byte=error.start)
        raise refusal(
            "E120", what, where, said("Save it as UTF-8 (in Excel: “CSV UTF-8”) and read it in again.")
        ) from error
