"""The lists of a plan into which a file can be read, and the columns that a table for each of them can have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from pocplanner.errors import CommandError
from pocplanner.exchange.imports.xlsx_file import column_letters
from pocplanner.model.brief import Consultation
from pocplanner.model.measures import Measure
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PartnerForce,
    Place,
    PopulationGroup,
    ProtectionActor,
    Route,
    TriggerDate,
)
from pocplanner.session.commands import SAFE
from pocplanner.session.fields import FieldSpec, required_fields
from pocplanner.session.names import field_words
from pocplanner.session.tabular import Matching, PastedRow, Target, recognise, targets_of
from pocplanner.session.tabular_cells import key_of
from pocplanner.session.tabular_keys import key_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pocplanner.exchange.imports.foreign import ForeignFile, SourceTable
    from pocplanner.model.base import Value


_MOST_ABOVE = 10
"""Rows above the headings among which they are looked for."""


@dataclass(frozen=True, slots=True)
class ImportList:
    """A list of the plan."""

    name: str
    """Word on the command line, for example ``places``."""
    field: str
    """Where it is in the plan."""
    model: type[Value]

    @property
    def targets(self) -> tuple[Target, ...]:
        """The fields that a column can fill."""
        return _targets(self.model)


#: In this order: what others point at comes first.
IMPORT_LISTS: Final = tuple(
    ImportList(field.rpartition(".")[2], field, model)
    for field, model in (
        ("situation.places", Place),
        ("situation.routes", Route),
        ("situation.population_groups", PopulationGroup),
        ("situation.partner_forces", PartnerForce),
        ("situation.mission_units", MissionUnit),
        ("situation.protection_actors", ProtectionActor),
        ("situation.armed_actors", ArmedActor),
        ("situation.trigger_dates", TriggerDate),
        ("measures", Measure),
        ("consultations", Consultation),
    )
)


def import_list(name: str) -> ImportList:
    """The list of this name. Raises :class:`CommandError` E316 where there is none."""
    key = key_of(name).replace(" ", "_")
    found = next((item for item in IMPORT_LISTS if item.name == key), None)
    if found is None:
        names = ", ".join(item.name for item in IMPORT_LISTS)
        raise CommandError("E316", f"Nothing can be read into “{name}”", safe=SAFE, remedy=f"Choose one of: {names}.")
    return found


def english_labels(_model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    """The names of a field in plain English; a window has its own."""
    return (field_words(spec.name).capitalize(),)


@cache
def _targets(model: type[Value]) -> tuple[Target, ...]:
    return targets_of(model, english_labels)


@dataclass(frozen=True, slots=True)
class TableImport:
    """A table on its way into a list: which column holds which field. A person may map it otherwise."""

    table: SourceTable
    into: ImportList
    matching: Matching
    above: int = 0
    """How many rows stand above the headings, such as a title; they are not in the table any more."""

    @property
    def rows(self) -> tuple[PastedRow, ...]:
        """All rows, the headings among them."""
        return tuple(PastedRow(row.number, row.cells) for row in self.table.rows)

    @property
    def headings(self) -> tuple[str, ...]:
        """The first row, filled up to the width of the table; letters of columns where it holds none."""
        width = len(self.matching.paths)
        if not self.matching.has_headings:
            return tuple(map(column_letters, range(width)))
        return tuple(self.rows[0].cell(column) for column in range(width))

    @property
    def unused(self) -> tuple[str, ...]:
        """Headings of columns that hold something and fill no field."""
        body = self.rows[1:] if self.matching.has_headings else self.rows
        return tuple(
            heading or column_letters(at)
            for at, (heading, path) in enumerate(zip(self.headings, self.matching.paths, strict=True))
            if path is None and any(row.cell(at) for row in body)
        )

    def mapped(self, mapping: Mapping[str, str]) -> TableImport:
        """The same with other columns: a heading, or the letters of a column, to a field; to nothing for none.

        Raises :class:`CommandError` E317 for a column or field that does not exist, or a field that is given twice.
        """
        paths = list(self.matching.paths)
        first = [key_of(self.rows[0].cell(at)) for at in range(len(paths))] if self.rows else []
        # Who names what stands in the first row says that it holds headings.
        has_headings = self.matching.has_headings or any(key_of(heading) in first for heading in mapping)
        keys = first if has_headings else []
        for heading, field in mapping.items():
            if key_of(heading) in keys:
                at = keys.index(key_of(heading))
            elif heading.upper() in (letters := [column_letters(at) for at in range(len(paths))]):
                at = letters.index(heading.upper())
            else:
                raise _cannot_map(f"There is no column “{heading}”", "Choose one of: " + ", ".join(self.headings))
            path = self._path(field) if field.strip() else None
            # A field that somebody names is taken from the column that was guessed for it.
            paths = [None if given == path else given for given in paths]
            paths[at] = path
        return replace(self, matching=Matching(has_headings, tuple(paths)))

    @property
    def has_name(self) -> bool:
        """Whether a column holds what names a row, without which none can be taken."""
        return not set(key_for(self.into.model).paths).isdisjoint(self.matching.paths)

    def _path(self, field: str) -> str:
        key = key_of(field.replace("_", " "))
        for target in self.into.targets:
            if field.strip() == target.path or key in target.headings or key == key_of(target.label):
                return target.path
        names = ", ".join(target.path for target in self.into.targets)
        raise _cannot_map(f"There is no field “{field}” in {self.into.name}", f"Choose one of: {names}")


def table_import(
    table: SourceTable, into: ImportList | None = None, *, has_headings: bool | None = None
) -> TableImport | None:
    """A table with its columns as they are guessed, for a list or for the one that fits best; none where none does."""
    lists = (into,) if into is not None else _by_title(table.title)
    most_above = _MOST_ABOVE if has_headings is None else 0
    found = [
        TableImport(replace(table, rows=table.rows[above:]), item, matching, above)
        for above in range(min(most_above + 1, max(1, len(table.rows))))
        for item in lists
        if (matching := _recognised(table, above, item, has_headings)).has_headings or not above
    ]
    # Of two that fit as well, the one with less above it.
    best = max(found, key=lambda item: (_fit(item), -item.above))
    return best if into is not None or _fit(best) > 0 else None


def _recognised(table: SourceTable, above: int, into: ImportList, has_headings: bool | None) -> Matching:
    rows = [PastedRow(row.number, row.cells) for row in table.rows[above:]]
    return recognise(rows, into.targets, (), has_headings)


def table_imports(file: ForeignFile, into: ImportList | None, sheet: str = "") -> tuple[TableImport, ...]:
    """All tables of a file that fit a list. Raises :class:`CommandError` E318 for a sheet that it has not."""
    tables = [table for table in file.tables if not sheet or key_of(table.title) == key_of(sheet)]
    if sheet and not tables:
        names = ", ".join(f"“{table.title}”" for table in file.tables)
        raise CommandError("E318", f"There is no sheet “{sheet}”", safe=SAFE, remedy=f"Choose one of: {names}.")
    if into is not None and len(tables) > 1 and not sheet:
        # One list takes one table: the one that fits it best.
        tables = [max(tables, key=lambda table: _fit(_guess(table, into)))]
    found = [item for table in tables if (item := table_import(table, into)) is not None]
    return tuple(sorted(found, key=lambda item: IMPORT_LISTS.index(item.into)))


def _guess(table: SourceTable, into: ImportList) -> TableImport:
    found = table_import(table, into)
    assert found is not None, "a list that is named is always tried"
    return found


def _by_title(title: str) -> tuple[ImportList, ...]:
    """The list of which a sheet has the name, else all."""
    named = tuple(item for item in IMPORT_LISTS if key_of(title) in {item.name, field_words(item.name)})
    return named or IMPORT_LISTS


def _fit(item: TableImport) -> int:
    """How well a table fits: columns that are known, less the fields that are needed and missing."""
    paths = {path for path in item.matching.paths if path is not None}
    missing = sum(spec.name not in paths for spec in required_fields(item.into.model))
    return (2 * len(paths) - 3 * missing) if paths else -100


def _cannot_map(what: str, remedy: str) -> CommandError:
    return CommandError("E317", what, safe=SAFE, remedy=f"{remedy}.")
