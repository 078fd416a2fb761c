"""The lists of a plan into which a file can be read, and the columns that a table for each of them can have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pocplanner.errors import CommandError
from pocplanner.exchange.imports.xlsx_file import column_letters
from pocplanner.model.brief import Consultation
from pocplanner.model.measures import Measure
from pocplanner.model.plan import Plan
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
from pocplanner.model.vocab import Collection
from pocplanner.said import FieldSaid, Said, listed_word, said
from pocplanner.session.commands import SAFE
from pocplanner.session.fields import FieldSpec, required_fields
from pocplanner.session.names import field_words
from pocplanner.session.tabular import Matching, PastedRow, Target, recognise, targets_of
from pocplanner.session.tabular_cells import key_of
from pocplanner.session.tabular_keys import key_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

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
    targets: tuple[Target, ...]
    """The fields that a column can fill."""

    @property
    def said(self) -> Said:
        """What it is called in a sentence."""
        if self.name in set(Collection):
            return listed_word(Collection(self.name).label, self.name)
        return FieldSaid.of(self.name, Plan, self.name)


#: In this order: what others point at comes first.
_LISTS: Final[tuple[tuple[str, type[Value]], ...]] = (
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


def import_lists(labels: Callable[[type[Value], FieldSpec], Sequence[str]]) -> tuple[ImportList, ...]:
    """The lists of a plan into which a file can be read; *labels* gives the names of a field, the one to show first."""
    return tuple(
        ImportList(field.rpartition(".")[2], field, model, targets_of(model, labels)) for field, model in _LISTS
    )


def english_labels(_model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    """The names of a field in plain English; a window has its own."""
    return (field_words(spec.name).capitalize(),)


IMPORT_LISTS: Final = import_lists(english_labels)
"""The lists with the names of fields as the command line has them."""


def import_list(name: str, lists: Sequence[ImportList] = IMPORT_LISTS) -> ImportList:
    """The list of this name. Raises :class:`CommandError` E316 where there is none."""
    key = key_of(name).replace(" ", "_")
    found = next((item for item in lists if item.name == key), None)
    if found is None:
        what = said("Nothing can be read into “{name}”", name=name)
        raise CommandError("E316", what, safe=SAFE, remedy=_one_of(item.name for item in lists))
    return found


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
                raise _cannot_map(said("There is no column “{name}”", name=heading), self.headings)
            path = self._path(field) if field.strip() else None
            # A field that somebody names is taken from the column that was guessed for it.
            paths = [None if given == path else given for given in paths]
            paths[at] = path
        return replace(self, matching=Matching(has_headings, tuple(paths)))

    def matched(self, paths: Sequence[str | None]) -> TableImport:
        """The same with these fields for its columns, in their order."""
        return replace(self, matching=Matching(self.matching.has_headings, tuple(paths)))

    @property
    def missing(self) -> tuple[Target, ...]:
        """The fields without which nothing new can be added and that no column fills."""
        given = {(path or "").partition(".")[0] for path in self.matching.paths}
        needed = {spec.name for spec in required_fields(self.into.model)} - given
        return tuple(target for target in self.into.targets if target.path in needed)

    @property
    def has_name(self) -> bool:
        """Whether a column holds what names a row, without which none can be taken."""
        return not set(key_for(self.into.model).paths).isdisjoint(self.matching.paths)

    def _path(self, field: str) -> str:
        key = key_of(field.replace("_", " "))
        for target in self.into.targets:
            if field.strip() == target.path or key in target.headings or key == key_of(target.label):
                return target.path
        what = said("There is no field “{name}” in {list}", name=field, list=self.into.name)
        raise _cannot_map(what, [target.path for target in self.into.targets])


def table_import(
    table: SourceTable,
    into: ImportList | None = None,
    *,
    has_headings: bool | None = None,
    among: Sequence[ImportList] = IMPORT_LISTS,
) -> TableImport | None:
    """A table with its columns as they are guessed, for a list or for the one that fits best; none where none does."""
    lists = (into,) if into is not None else _by_title(table.title, among)
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
    rows = table.rows[above:]
    # Columns are told by the first row; of the others only the width counts, and there may be thousands.
    seen = [rows[0], max(rows, key=lambda row: len(row.cells))] if rows else []
    return recognise([PastedRow(row.number, row.cells) for row in seen], into.targets, (), has_headings)


def table_imports(file: ForeignFile, into: ImportList | None, sheet: str = "") -> tuple[TableImport, ...]:
    """All tables of a file that fit a list. Raises :class:`CommandError` E318 for a sheet that it has not."""
    tables = [table for table in file.tables if not sheet or key_of(table.title) == key_of(sheet)]
    if sheet and not tables:
        what = said("There is no sheet “{name}”", name=sheet)
        raise CommandError("E318", what, safe=SAFE, remedy=_one_of(f"“{table.title}”" for table in file.tables))
    if into is not None and len(tables) > 1 and not sheet:
        # One list takes one table: the one that fits it best.
        tables = [max(tables, key=lambda table: _fit(_guess(table, into)))]
    found = [item for table in tables if (item := table_import(table, into)) is not None]
    return tuple(sorted(found, key=lambda item: IMPORT_LISTS.index(item.into)))


def _guess(table: SourceTable, into: ImportList) -> TableImport:
    found = table_import(table, into)
    assert found is not None, "a list that is named is always tried"
    return found


def _by_title(title: str, lists: Sequence[ImportList]) -> Sequence[ImportList]:
    """The list of which a sheet has the name, else all."""
    return [item for item in lists if key_of(title) in {item.name, field_words(item.name)}] or lists


def _fit(item: TableImport) -> int:
    """How well a table fits: columns that are known, less the fields that are needed and missing."""
    paths = {path for path in item.matching.paths if path is not None}
    missing = sum(spec.name not in paths for spec in required_fields(item.into.model))
    return (2 * len(paths) - 3 * missing) if paths else -100


def _cannot_map(what: str, known: Iterable[str]) -> CommandError:
    return CommandError("E317", what, safe=SAFE, remedy=_one_of(known))


def _one_of(names: Iterable[str]) -> Said:
    return said("Choose one of: {names}.", names=", ".join(names))
