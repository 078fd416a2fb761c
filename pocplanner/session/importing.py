"""A file of another program on its way into the plan: read, mapped, looked at, and only then one step to undo.

The way: :func:`pocplanner.exchange.imports.read.read_foreign` reads the file; :func:`table_imports` guesses which
column holds which field, and a person may map it otherwise; :func:`propose_import` says what would be added and
changed, with all problems at once; its ``command`` does it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pocplanner.errors import Problem, shown_text
from pocplanner.exchange.imports.xlsx_file import column_letters
from pocplanner.model.ids import FieldRef
from pocplanner.said import Said, joined, said, said_as, said_from, template
from pocplanner.session.commands import Batch, PutObjects
from pocplanner.session.fields import Shape
from pocplanner.session.import_features import end_rows, lines_table, points_table
from pocplanner.session.import_lists import IMPORT_LISTS, TableImport, import_list, table_import, table_imports
from pocplanner.session.import_positions import Prepared, position_warnings
from pocplanner.session.names import field_words
from pocplanner.session.tabular_cells import ENGLISH, Speech
from pocplanner.session.tabular_problems import row_said
from pocplanner.session.tabular_rows import Outcome, PastedList, Proposal, propose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pocplanner.exchange.imports.foreign import ForeignFile, SourceTable
    from pocplanner.model.base import Value
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import Command
    from pocplanner.session.import_lists import ImportList
    from pocplanner.session.tabular_problems import RowProblem

__all__ = [
    "CellProblem",
    "ImportChoices",
    "ImportProposal",
    "ImportWords",
    "ListProposal",
    "TableImport",
    "propose_import",
    "table_imports",
]

_REMEDY = said("Correct it in the file, map the column otherwise, or leave the row out.")


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a person said about a file."""

    decimal_comma: bool = False
    """Whether 12,5 is twelve and a half; it is asked and never guessed."""
    add_ends: bool = False
    """Whether places are added at the ends of lines where there is none."""
    fields: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    """For the points and lines of a map file, by the list that they go into: the field of each of their columns."""
    without: frozenset[str] = frozenset()
    """Lists into which points or lines of a map file are not taken: ``places``, ``routes``."""


@dataclass(frozen=True, slots=True)
class ImportWords:
    """How fields and words from lists are called; a window has its own words for them."""

    lists: tuple[ImportList, ...] = IMPORT_LISTS
    speech: Speech = ENGLISH


_ENGLISH = ImportWords()


@dataclass(frozen=True, slots=True)
class CellProblem(Problem):
    """A problem with what a table of problems shows of it."""

    row: str = ""
    """The row, or what it is in the file."""
    column: str = ""
    """The column by letters and heading; empty where the row as a whole is meant."""
    value: str = ""
    """What stands there."""


@dataclass(frozen=True, slots=True)
class ListProposal:
    """What comes of one list."""

    item: TableImport
    proposal: Proposal

    @property
    def into(self) -> ImportList:
        """The list."""
        return self.item.into


@dataclass(frozen=True, slots=True)
class ImportProposal:
    """What comes of a file. Nothing was changed yet."""

    lists: tuple[ListProposal, ...]
    problems: tuple[Problem, ...]
    """What cannot be taken over, each with row and column; those rows are not in the command."""
    warnings: tuple[Problem, ...]
    """What can be, and looks wrong."""
    notes: tuple[Problem, ...]
    """What was not read, or read in another way than it stands in the file."""
    command: Command | None
    """The one step that takes over all rows without a problem; none where nothing would change."""

    def count(self, outcome: Outcome) -> int:
        """How many rows have this outcome."""
        return sum(item.proposal.count(outcome) for item in self.lists)


def propose_import(
    plan: Plan,
    file: ForeignFile,
    tables: Sequence[TableImport],
    new_id: IdSource,
    choices: ImportChoices | None = None,
    words: ImportWords = _ENGLISH,
    stop: Callable[[], bool] = lambda: False,
) -> ImportProposal:
    """What would come of *file*, whose *tables* are mapped; of its points and lines, where it has some.

    Raises :class:`StoppedError` once *stop* says that nobody waits any more.
    """
    run = _Importing(plan, file, new_id, choices or ImportChoices(), words, stop)
    read = {item.table.title for item in tables}
    for table in file.tables:
        if table.title not in read:
            what = said("The table was not read")
            if table.title:
                what = said("The sheet “{sheet}” was not read", sheet=shown_text(table.title))
            run.note("W149", what, said("Say into which list it belongs."))
    for item in tables:
        run.take(item)
    if file.features:
        run.take_features()
    return run.done()


class _Importing:
    """One run over a file."""

    def __init__(
        self,
        plan: Plan,
        file: ForeignFile,
        new_id: IdSource,
        choices: ImportChoices,
        words: ImportWords,
        stop: Callable[[], bool],
    ) -> None:
        self._before, self._plan = plan, plan
        self._words, self._stop = words, stop
        self._file, self._new_id, self._choices = file, new_id, choices
        self._lists: list[ListProposal] = []
        self._steps: list[PutObjects] = []
        self._problems = list(file.problems)
        self._warnings: list[Problem] = []
        self._notes = list(file.notes)

    def note(self, code: str, what: str, remedy: str = "") -> None:
        """Something that a person must know."""
        self._notes.append(Problem(code, what, self._file.name, remedy=remedy))

    def take_features(self) -> None:
        """Points as places, then lines as routes between what is there by then."""
        without, lines = self._choices.without, sum(item.is_line for item in self._file.features)
        if "places" in without and lines < len(self._file.features):
            self.note("W149", said("The points were not read ({count})", count=str(len(self._file.features) - lines)))
        else:
            ends = end_rows(self._file, self._before.situation.places) if self._choices.add_ends else ()
            self._take_rows(points_table(self._file, ends), "places")
        if "routes" in without and lines:
            self.note("W149", said("The lines were not read ({count})", count=str(lines)))
        else:
            self._take_lines()

    def _take_lines(self) -> None:
        lines = lines_table(self._file, self._plan.situation.places)
        self._problems += lines.problems
        self._take_rows(lines.table, "routes")
        bent = sum(item.is_line and len(item.points) > 2 for item in self._file.features)
        if bent > 1:
            self.note("W149", said("Of {count} lines the ends and the length are kept, not the course", count=bent))
        elif bent:
            self.note("W149", said("Of a line the ends and the length are kept, not the course"))

    def _take_rows(self, table: SourceTable, into: str) -> None:
        if len(table.rows) < 2:
            return
        item = table_import(table, import_list(into, self._words.lists), has_headings=True)
        if item is not None:
            paths = self._choices.fields.get(into)
            self.take(item if paths is None else item.matched(paths))

    def take(self, item: TableImport) -> None:
        """One table into its list."""
        into = item.into
        if not item.has_name:
            what = said("No column of the table holds a name, so nothing of it can be read into {list}", list=into.said)
            remedy = said("Say which column holds the name.")
            self._problems.append(Problem("E163", what, self._file.name, remedy=remedy))
            return
        prepared = Prepared(item, decimal_comma=self._choices.decimal_comma)
        where = _Places(self._file.name, item)
        items, words = _items(self._plan, into), self._words.speech
        target = PastedList(self._plan, into.model, items, into.targets, self._new_id, words, where.row_words)
        proposal = propose(prepared.rows, item.matching, target, prepared.held, self._stop)
        self._lists.append(ListProposal(item, proposal))
        self._problems += [where.problem(row.number, text) for row in proposal.rows for text in row.problems]
        if into.name == "places":
            rows = {row.number: where.row(row.number) for row in proposal.rows}
            self._warnings += position_warnings(self._before.situation.places, proposal, rows)
        if item.above:
            above = template("What stands above the headings in row {row} was not read ({count} rows)")
            self.note("W149", said_from(above, row=str(item.rows[0].number), count=item.above))
        if item.unused:
            columns = ", ".join(map(shown_text, item.unused))
            self.note("W149", said("Columns that no field takes were not read: {columns}", columns=columns))
        if prepared.withheld:
            withheld = template("Withheld numbers of people were taken as not known ({count})")
            self.note("W149", said_from(withheld, count=prepared.withheld))
        if proposal.objects:
            owner = FieldRef(object=self._plan.id, field=into.field)
            step = PutObjects(owner, proposal.objects, self._label([(into, proposal)]))
            self._plan = step.run(self._plan).plan
            self._steps.append(step)

    def done(self) -> ImportProposal:
        """All of it."""
        if not self._lists and not self._problems:
            what = said("The file holds nothing that fits a list of the plan")
            remedy = said("Say into which list it belongs, and which column holds what.")
            self._problems.append(Problem("E319", what, self._file.name, remedy=remedy))
        lists = tuple(self._lists)
        command: Command | None = None
        if len(self._steps) == 1:
            command = self._steps[0]
        elif self._steps:
            command = Batch(tuple(self._steps), self._label([(item.into, item.proposal) for item in lists]))
        return ImportProposal(lists, tuple(self._problems), tuple(self._warnings), tuple(self._notes), command)

    def _label(self, lists: Sequence[tuple[ImportList, Proposal]]) -> Said:
        """What is done, for the list of steps to undo."""
        english = "import " + " and ".join(_counted(lists))
        return said_as(english, "import from {file}", file=shown_text(self._file.name))


class _Places:
    """Where in the file something stands, in words."""

    def __init__(self, name: str, item: TableImport) -> None:
        self._start: tuple[str, ...] = (name,)
        if item.table.title:
            self._start = (name, said("sheet “{sheet}”", sheet=shown_text(item.table.title)))
        self._headings = item.headings
        self._paths = item.matching.paths
        self._labels = {row.number: row.label for row in item.table.rows if row.label}
        self._rows = {row.number: row for row in item.rows}
        self._specs = {target.path: target.spec for target in item.into.targets}

    def row(self, number: int) -> Said:
        """Where a row is."""
        return joined(", ", (*self._start, self.row_words(number)))

    def row_words(self, number: int) -> Said:
        """A row, or what it is in the file."""
        label = self._labels.get(number)
        return row_said(number) if label is None else joined("", (label,))

    def problem(self, number: int, found: RowProblem) -> CellProblem:
        """A problem with its row and column."""
        at = self._column(found.path)
        where, column, value = self.row(number), "", ""
        if at is not None:
            heading = shown_text(self._headings[at], 40)
            letters = column_letters(at)
            column = heading if self._labels else said("{letters} “{heading}”", letters=letters, heading=heading)
            value = shown_text(self._rows[number].cell(at))
            named = template("column {letters} “{heading}”")
            if self._labels:
                named = template("field “{heading}”")
            where = joined(", ", (where, said_from(named, letters=letters, heading=heading)))
        row, code = joined(", ", (*self._start[1:], self.row_words(number))), found.code or self._code(found)
        return CellProblem(code, found, where, remedy=_REMEDY, row=row, column=column, value=value)

    def _column(self, path: str) -> int | None:
        paths = self._paths
        if path in paths:
            return paths.index(path)
        # A value as a whole, such as a position, is told at the first of its columns.
        return next((at for at, given in enumerate(paths) if path and (given or "").startswith(f"{path}.")), None)

    def _code(self, found: RowProblem) -> str:
        if found.path.startswith("position"):
            return "E143" if "grid" in found or "zone" in found else "E140"
        if "too long" in found:
            return "E125"
        if "smallest value" in found or "largest value" in found:
            return "E133"
        spec = self._specs.get(found.path)
        return _CODES.get(spec.shape, "E127") if spec is not None else "E127"


_CODES = {
    Shape.LINE: "E124",
    Shape.TEXT: "E124",
    Shape.DATE: "E131",
    Shape.TIME: "E131",
    Shape.DATETIME: "E131",
    Shape.MOMENT: "E131",
    Shape.REFERENCE: "E129",
    Shape.REFERENCES: "E129",
}


def _items(plan: Plan, into: ImportList) -> tuple[Value, ...]:
    holder: object = plan
    for step in into.field.split("."):
        holder = getattr(holder, step)
    assert isinstance(holder, tuple), "a list of the plan"
    return holder


def _counted(lists: Sequence[tuple[ImportList, Proposal]]) -> Iterator[str]:
    for into, proposal in lists:
        if count := len(proposal.objects):
            words = field_words(into.name)
            yield f"{count:,} {words.removesuffix('s') if count == 1 else words}"
