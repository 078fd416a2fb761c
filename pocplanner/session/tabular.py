"""A table that is pasted into a list of the plan: its rows, and the fields that its columns hold.

Nothing here changes the plan. :func:`read_table` makes rows of text, :func:`recognise` says which column holds which
field, and :func:`pocplanner.session.tabular_rows.propose` what comes of each row.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.facts import Provenance
from pocplanner.model.situation import Population, Position
from pocplanner.said import said
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner.session.table_text import unguarded
from pocplanner.session.tabular_cells import key_of
from pocplanner.session.tabular_keys import WHO, key_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pocplanner.model.base import Value

MOST_ROWS = 10_000
_NOT_FROM_A_CELL = {Shape.VALUE, Shape.VALUES, Shape.FIELD_REF, Shape.OTHER}
_OPENED: tuple[type[Value], ...] = (Population, Position, Provenance)
"""Values whose own fields have columns, such as women, men, girls and boys."""
_OTHER_HEADINGS = {
    "position": ("grid", "mgrs", "grid reference", "coordinates"),
    "position.latitude": ("lat",),
    "position.longitude": ("long", "lon", "lng"),
    "population.total": ("population", "people", "inhabitants", "total"),
    WHO.name: ("office", "consulted", "who"),
    "note": ("notes", "description"),
    **dict.fromkeys(
        ("place_kind", "group_kind", "actor_kind", "force_kind", "trigger_kind", "consultation_kind"), ("kind", "type")
    ),
    "title": ("measure", "name"),
    "start": ("from",),
    "end": ("to",),
}


# Text to rows


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row with the number that it has in the table, from 1."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """The text of a cell; empty where the row ends before it."""
        return self.cells[column] if column < len(self.cells) else ""


def read_table(text: str, delimiter: str = "\t") -> tuple[PastedRow, ...]:
    """The rows of a table as a spreadsheet puts it on the clipboard; rows without any text are left out.

    Raises ``ValueError`` with the reason where it is too large.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        try:
            lines = list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter, strict=True))
        except csv.Error:
            # A quotation mark at the beginning of a cell that is only a mark: it must not swallow the rows below.
            lines = [
                next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE), []) for line in plain.split("\n")
            ]
    except csv.Error as error:
        raise ValueError(
            said("A cell holds more text than any field takes. Nothing was read. Shorten it first.")
        ) from error
    rows = [PastedRow(at, tuple(unguarded(cell.strip()) for cell in line)) for at, line in enumerate(lines, start=1)]
    rows = [row for row in rows if any(row.cells)]
    if len(rows) > MOST_ROWS:
        raise ValueError(
            said(
                "The table has {count:,} rows. Nothing was read. Paste at most {most:,} at a time.",
                count=len(rows),
                most=MOST_ROWS,
            )
        )
    return tuple(rows)


# Columns


def delimiter_of(text: str, targets: Sequence[Target]) -> str:
    """What parts the cells: tabs, or another mark where the first line shows headings of *targets* between such marks.

    A list of names, one a line, may hold commas and is one column.
    """
    if "\t" not in text:
        known = {heading for target in targets for heading in target.headings}
        for mark in ";,":
            if sum(_heading_key(part) in known for part in text.split("\n", 1)[0].split(mark)) > 1:
                return mark
    return "\t"


@dataclass(frozen=True, slots=True)
class Target:
    """A field that a column can fill."""

    path: str
    """For example ``name`` or ``population.women``."""
    spec: FieldSpec
    label: str
    headings: frozenset[str]
    """Headings under which it is recognised, in the form in which headings are compared."""


def targets_of(model: type[Value], labels: Callable[[type[Value], FieldSpec], Sequence[str]]) -> tuple[Target, ...]:
    """The fields of *model* that a table can fill; *labels* gives the names of a field, the one to show first."""
    who = (target_of(WHO.name, WHO, labels(model, WHO)),) if WHO.name in key_for(model).paths else ()
    return (*who, *_targets(model, labels, "", ()))


def target_of(path: str, spec: FieldSpec, names: Sequence[str]) -> Target:
    """A column for one field under these names, the one to show first."""
    headings = (*names, spec.name, path, *_OTHER_HEADINGS.get(path, ()))
    return Target(path, spec, names[0], frozenset(map(_heading_key, headings)))


def _targets(
    model: type[Value], labels: Callable[[type[Value], FieldSpec], Sequence[str]], prefix: str, above: Sequence[str]
) -> Iterator[Target]:
    for spec in field_specs(model):
        path = f"{prefix}{spec.name}"
        names = labels(model, spec)
        if spec.shape not in _NOT_FROM_A_CELL or spec.model is Position:
            is_sum = path == "population.total"
            yield target_of(path, spec, (*above, *names) if is_sum else names)
        if spec.model in _OPENED and spec.shape is Shape.VALUE and spec.model is not None:
            yield from _targets(spec.model, labels, f"{path}.", names)


@dataclass(frozen=True, slots=True)
class Matching:
    """Which column holds which field."""

    has_headings: bool
    paths: tuple[str | None, ...]
    """The path of a target for each column; none for a column that is not used."""


def recognise(
    rows: Sequence[PastedRow], targets: Sequence[Target], order: Sequence[str], has_headings: bool | None = None
) -> Matching:
    """Match columns by heading, or in *order* where there are none; *has_headings* says so where somebody knows."""
    width = max((len(row.cells) for row in rows), default=0)
    by_heading: dict[str, str] = {}
    for target in targets:
        for heading in sorted(target.headings):
            by_heading.setdefault(heading, target.path)
    first = [rows[0].cell(column) for column in range(width)] if rows else []
    found = [by_heading.get(_heading_key(text)) for text in first]
    if has_headings is None:
        hits = sum(path is not None for path in found)
        has_headings = hits > 0 and 2 * hits >= sum(bool(text) for text in first)
    known = {target.path for target in targets}
    offered: list[str | None] = list(found) if has_headings else [path for path in order if path in known]
    offered = (offered + [None] * width)[:width]
    # Of two columns with the same heading only the first one counts.
    paths = tuple(path if path not in offered[:at] else None for at, path in enumerate(offered))
    return Matching(has_headings, paths)


def _heading_key(text: str) -> str:
    return key_of(text.replace("_", " ").strip('":* '))
