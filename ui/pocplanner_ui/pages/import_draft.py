"""A file that was read and is not taken over yet: its parts, where each goes, and which field each column holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.plan import Plan
from pocplanner.model.vocab import Collection
from pocplanner.session.import_lists import english_labels, import_list, import_lists, table_import
from pocplanner.session.importing import ImportChoices, ImportWords
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.labels import label_by_name
from pocplanner_ui.widgets.paste_into import labels, speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.exchange.imports.foreign import ForeignFile, SourceTable
    from pocplanner.model.base import Value
    from pocplanner.session.fields import FieldSpec
    from pocplanner.session.import_lists import ImportList, TableImport
    from pocplanner.session.importing import ImportProposal

MOST_SAMPLES = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


def _names(model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    """The names of a field in the window, and those that files made in English have."""
    return (*labels(model, spec), *english_labels(model, spec))


def window_words() -> ImportWords:
    """Lists, fields and words as the window calls them, in its language of the moment."""
    return ImportWords(import_lists(_names), speech())


def title_of(into: ImportList) -> str:
    """A list as its page calls it."""
    if into.name in set(Collection):
        return word(Collection(into.name))
    return label_by_name(Plan, into.name)


@dataclass(frozen=True, slots=True)
class Part:
    """A table of the file, or all its points or lines."""

    title: str
    rows: int
    table: SourceTable | None = None
    """None for points and lines."""
    item: TableImport | None = None
    """Where a table goes; none where it is not taken over."""
    goes: str = ""
    """List into which points or lines go; empty for a table."""
    taken: bool = True
    """Whether points or lines are taken over."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file with the field that it fills."""

    at: int
    title: str
    samples: str
    path: str | None


class ImportDraft:
    """What a person said about one file so far. Changes no plan."""

    def __init__(self, file: ForeignFile, words: ImportWords) -> None:
        self.file, self.words = file, words
        self.decimal_comma = self.add_ends = False
        self._fields: dict[str, tuple[str | None, ...]] = {}
        self._learnt: dict[str, TableImport] = {}
        self.parts = [self._table_part(table) for table in file.tables]
        lines = sum(item.is_line for item in file.features)
        for count, title, goes in (
            (len(file.features) - lines, _tr("Points"), "places"),
            (lines, _tr("Lines"), "routes"),
        ):
            if count:
                self.parts.append(Part(title, count, goes=goes))

    def _table_part(self, table: SourceTable) -> Part:
        item = table_import(table, among=self.words.lists)
        return Part(table.title or _tr("Table"), len(table.rows), table, item)

    @property
    def has_tables(self) -> bool:
        """Whether the file has tables."""
        return bool(self.file.tables)

    @property
    def has_lines(self) -> bool:
        """Whether the file has lines."""
        return any(part.goes == "routes" for part in self.parts)

    # Where parts go

    def choices_of(self, at: int) -> tuple[ImportList, ...]:
        """The lists into which a part can go."""
        goes = self.parts[at].goes
        return (import_list(goes, self.words.lists),) if goes else self.words.lists

    def goes_into(self, at: int) -> ImportList | None:
        """The list into which a part goes; none where it is not taken over."""
        part = self.parts[at]
        if part.goes:
            return import_list(part.goes, self.words.lists) if part.taken else None
        return part.item.into if part.item is not None else None

    def send(self, at: int, into: ImportList | None) -> None:
        """Let a part go into a list, with its columns as they are guessed; none leaves it out."""
        part = self.parts[at]
        if part.table is None:
            self.parts[at] = replace(part, taken=into is not None)
        else:
            self.parts[at] = replace(part, item=table_import(part.table, into) if into is not None else None)

    def say_headings(self, at: int, *, has_headings: bool) -> None:
        """Say whether the first row of a table holds headings."""
        part = self.parts[at]
        if part.table is not None and part.item is not None:
            item = table_import(part.table, part.item.into, has_headings=has_headings)
            self.parts[at] = replace(part, item=item)

    # Columns

    def learn(self, proposal: ImportProposal) -> None:
        """Take over the columns of points and lines, which are known once something was proposed."""
        self._learnt |= {listed.into.name: listed.item for listed in proposal.lists}

    def item_of(self, at: int) -> TableImport | None:
        """The columns of a part; none for one that is not taken over."""
        part = self.parts[at]
        if part.table is not None or not part.taken:
            return part.item
        item = self._learnt.get(part.goes)
        # What was said a moment ago is not proposed yet.
        return item.matched(self._fields[part.goes]) if item is not None and part.goes in self._fields else item

    def fill(self, at: int, item: TableImport, column: int, path: str | None) -> None:
        """Let a column hold a field; another one that held it is not taken over any more."""
        paths = [None if path is not None and given == path else given for given in item.matching.paths]
        paths[column] = path
        part = self.parts[at]
        if part.table is None:
            self._fields[part.goes] = tuple(paths)
        else:
            self.parts[at] = replace(part, item=item.matched(paths))

    # For the core

    @property
    def tables(self) -> tuple[TableImport, ...]:
        """The tables that are taken over; what others point at comes first."""
        items = [part.item for part in self.parts if part.item is not None]
        return tuple(sorted(items, key=lambda item: self.words.lists.index(item.into)))

    @property
    def choices(self) -> ImportChoices:
        """What was said."""
        without = frozenset(part.goes for part in self.parts if part.goes and not part.taken)
        return ImportChoices(self.decimal_comma, self.add_ends, dict(self._fields), without)


def columns_of(item: TableImport) -> tuple[Column, ...]:
    """The columns of a table, each with the first values in it."""
    rows = item.rows[1:] if item.matching.has_headings else item.rows
    named = zip(item.headings, item.matching.paths, strict=True)
    return tuple(
        Column(at, heading or _letters(at), _samples([row.cell(at) for row in rows[:200]]), path)
        for at, (heading, path) in enumerate(named)
    )


def _letters(at: int) -> str:
    from pocplanner.exchange.imports.xlsx_file import column_letters

    return column_letters(at)


def _samples(cells: Sequence[str]) -> str:
    from pocplanner.session.names import shortened

    found = dict.fromkeys(shortened(cell, 30) for cell in cells if cell)
    return " · ".join(list(found)[:MOST_SAMPLES])
