"""A file of another program on its way into the plan: read, mapped, looked at, and only then one step to undo.

The way: :func:`pocplanner.exchange.imports.read.read_foreign` reads the file; :func:`table_imports` guesses which
column holds which field, and a person may map it otherwise; :func:`propose_import` says what would be added and
changed, with all problems at once; its ``command`` does it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.errors import Problem, shown_text
from pocplanner.exchange.imports.xlsx_file import column_letters
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import Batch, PutObjects
from pocplanner.session.fields import Shape
from pocplanner.session.import_features import end_rows, lines_table, points_table
from pocplanner.session.import_lists import TableImport, import_list, table_import, table_imports
from pocplanner.session.import_positions import Prepared, position_warnings
from pocplanner.session.names import field_words
from pocplanner.session.tabular_rows import Outcome, PastedList, Proposal, propose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pocplanner.exchange.imports.foreign import ForeignFile, SourceTable
    from pocplanner.model.base import Value
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import Command
    from pocplanner.session.import_lists import ImportList
    from pocplanner.session.tabular_problems import RowProblem

__all__ = ["ImportChoices", "ImportProposal", "ListProposal", "TableImport", "propose_import", "table_imports"]

_REMEDY = "Correct it in the file, map the column otherwise, or leave the row out."


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a person said about a file."""

    decimal_comma: bool = False
    """Whether 12,5 is twelve and a half; it is asked and never guessed."""
    add_ends: bool = False
    """Whether places are added at the ends of lines where there is none."""


@dataclass(frozen=True, slots=True)
class ListProposal:
    """What comes of one list."""

    into: ImportList
    proposal: Proposal


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
) -> ImportProposal:
    """What would come of *file*, whose *tables* are mapped; of its points and lines, where it has some."""
    run = _Importing(plan, file, new_id, choices or ImportChoices())
    read = {item.table.title for item in tables}
    for table in file.tables:
        if table.title not in read:
            sheet = f"The sheet “{shown_text(table.title)}”" if table.title else "The table"
            run.note("W149", f"{sheet} was not read", "Say into which list it belongs.")
    for item in tables:
        run.take(item)
    if file.features:
        run.take_features()
    return run.done()


class _Importing:
    """One run over a file."""

    def __init__(self, plan: Plan, file: ForeignFile, new_id: IdSource, choices: ImportChoices) -> None:
        self._before, self._plan = plan, plan
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
        ends = end_rows(self._file, self._before.situation.places) if self._choices.add_ends else ()
        self._take_rows(points_table(self._file, ends), "places")
        lines = lines_table(self._file, self._plan.situation.places)
        self._problems += lines.problems
        self._take_rows(lines.table, "routes")
        bent = sum(item.is_line and len(item.points) > 2 for item in self._file.features)
        if bent:
            what = (
                f"Of {bent} lines the ends and the length are kept, not the course"
                if bent > 1
                else ("Of a line the ends and the length are kept, not the course")
            )
            self.note("W149", what)

    def _take_rows(self, table: SourceTable, into: str) -> None:
        if len(table.rows) > 1 and (item := table_import(table, import_list(into), has_headings=True)) is not None:
            self.take(item)

    def take(self, item: TableImport) -> None:
        """One table into its list."""
        into = item.into
        if not item.has_name:
            what = f"No column of the table holds a name, so nothing of it can be read into {into.name}"
            remedy = "Say which column holds the name."
            self._problems.append(Problem("E163", what, self._file.name, remedy=remedy))
            return
        prepared = Prepared(item, decimal_comma=self._choices.decimal_comma)
        target = PastedList(self._plan, into.model, _items(self._plan, into), into.targets, self._new_id)
        proposal = propose(prepared.rows, item.matching, target, prepared.held)
        where = _Places(self._file.name, item)
        self._lists.append(ListProposal(into, proposal))
        self._problems += [where.problem(row.number, text) for row in proposal.rows for text in row.problems]
        if into.name == "places":
            rows = {row.number: where.row(row.number) for row in proposal.rows}
            self._warnings += position_warnings(self._before.situation.places, proposal, rows)
        if item.above:
            first = item.rows[0].number
            self.note("W149", f"What stands above the headings in row {first} was not read ({item.above} rows)")
        if item.unused:
            self.note("W149", f"Columns that no field takes were not read: {', '.join(map(shown_text, item.unused))}")
        if prepared.withheld:
            self.note("W149", f"Withheld numbers of people were taken as not known ({prepared.withheld})")
        if proposal.objects:
            owner = FieldRef(object=self._plan.id, field=into.field)
            step = PutObjects(owner, proposal.objects, _label([(into, proposal)]))
            self._plan = step.run(self._plan).plan
            self._steps.append(step)

    def done(self) -> ImportProposal:
        """All of it."""
        if not self._lists and not self._problems:
            what = "The file holds nothing that fits a list of the plan"
            remedy = "Say into which list it belongs, and which column holds what."
            self._problems.append(Problem("E319", what, self._file.name, remedy=remedy))
        lists = tuple(self._lists)
        command: Command | None = None
        if len(self._steps) == 1:
            command = self._steps[0]
        elif self._steps:
            command = Batch(tuple(self._steps), _label([(item.into, item.proposal) for item in lists]))
        return ImportProposal(lists, tuple(self._problems), tuple(self._warnings), tuple(self._notes), command)


class _Places:
    """Where in the file something stands, in words."""

    def __init__(self, name: str, item: TableImport) -> None:
        self._start = f"{name}, sheet “{shown_text(item.table.title)}”" if item.table.title else name
        self._item = item
        self._labels = {row.number: row.label for row in item.table.rows if row.label}
        self._specs = {target.path: target.spec for target in item.into.targets}

    def row(self, number: int) -> str:
        """A row, or what it is in the file."""
        return f"{self._start}, {self._labels.get(number) or f'row {number}'}"

    def problem(self, number: int, found: RowProblem) -> Problem:
        """A problem with its row and column."""
        where = self.row(number)
        column = self._column(found.path)
        if column is not None:
            heading = shown_text(self._item.headings[column], 40)
            where = f"{where}, {'field' if self._labels else f'column {column_letters(column)}'} “{heading}”"
        return Problem(found.code or self._code(found), self._text(found), where, remedy=_REMEDY)

    def _text(self, found: RowProblem) -> str:
        """The problem without the number of a row that the file does not have."""
        if not self._labels or found.code != "E128":
            return str(found)
        return re.sub(r"row (\d+)", lambda match: self._labels.get(int(match[1]), match[0]), found)

    def _column(self, path: str) -> int | None:
        paths = self._item.matching.paths
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


def _label(lists: Sequence[tuple[ImportList, Proposal]]) -> str:
    """What is done, for the list of steps to undo."""
    return "import " + " and ".join(_counted(lists))


def _counted(lists: Sequence[tuple[ImportList, Proposal]]) -> Iterator[str]:
    for into, proposal in lists:
        if count := len(proposal.objects):
            words = field_words(into.name)
            yield f"{count:,} {words.removesuffix('s') if count == 1 else words}"
