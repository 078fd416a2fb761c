"""What comes of each row of a pasted table: an addition, a change of some cells, or a problem in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from pocplanner.model.situation import Position
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner.session.reasons import reasons
from pocplanner.session.tabular_cells import CellReader, Names, is_empty, key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.model.base import Value
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.tabular import Matching, PastedRow, Target


class Outcome(Enum):
    """What comes of a row."""

    PROBLEM = "problem"
    CHANGE = "change"
    ADD = "add"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class CellChange:
    """A field that gets another value."""

    target: Target
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class RowProposal:
    """What comes of one row."""

    number: int
    name: str
    outcome: Outcome
    changes: tuple[CellChange, ...] = ()
    problems: tuple[str, ...] = ()
    """Each with its column, for example ``People: “twelve” is no whole number. …``."""
    object: Value | None = None
    """The object as it would be; none where there is a problem."""
    refers_to: frozenset[str] = frozenset()
    """Ids of objects that the row points at."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What comes of a table."""

    rows: tuple[RowProposal, ...]

    def count(self, outcome: Outcome) -> int:
        """How many rows have this outcome."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def objects(self) -> tuple[Value, ...]:
        """The objects that would be added or changed."""
        wanted = {Outcome.ADD, Outcome.CHANGE}
        return tuple(row.object for row in self.rows if row.outcome in wanted and row.object is not None)


@dataclass(frozen=True, slots=True)
class PastedList:
    """The list into which a table is pasted."""

    plan: Plan
    model: type[Value]
    items: tuple[Value, ...]
    targets: tuple[Target, ...]
    new_id: IdSource

    @property
    def naming(self) -> str:
        """The field by which rows are matched."""
        return "name" if "name" in self.model.model_fields else "title"

    @property
    def kind(self) -> str:
        """Kind of the objects."""
        return str(self.model.model_fields["kind"].default)


def propose(rows: Sequence[PastedRow], matching: Matching, into: PastedList) -> Proposal:
    """What comes of each row. Objects are matched by name; an empty cell leaves its field as it is."""
    body = rows[1:] if matching.has_headings else rows
    return _Proposing(body, matching, into).run()


class _Proposing:
    """One run over the rows of a table."""

    def __init__(self, rows: Sequence[PastedRow], matching: Matching, into: PastedList) -> None:
        self._rows = rows
        self._into = into
        by_path = {target.path: target for target in into.targets}
        self._columns = [(at, by_path[path]) for at, path in enumerate(matching.paths) if path is not None]
        self._name_column = next((at for at, target in self._columns if target.path == into.naming), None)
        self._known: dict[str, list[Value]] = {}
        for item in into.items:
            self._known.setdefault(key_of(str(getattr(item, into.naming))), []).append(item)
        self._names = Names(into.plan)
        self._reader = CellReader(into.plan, self._names)
        self._first_row: dict[str, int] = {}
        self._new_ids: dict[int, str] = {}

    def run(self) -> Proposal:
        """The outcome of every row."""
        for row in self._rows:
            self._announce(row)
        found = [self._row(row) for row in self._rows]
        refused = {self._new_ids.get(row.number, "") for row in found if row.outcome is Outcome.PROBLEM} - {""}
        while True:
            held = [row for row in found if row.outcome is not Outcome.PROBLEM and row.refers_to & refused]
            if not held:
                return Proposal(tuple(found))
            # What points at a row that is not taken over would lead nowhere.
            text = "It names another row of this table that cannot be added."
            held_rows = {row.number for row in held}
            found = [_refused(row.number, row.name, text) if row.number in held_rows else row for row in found]
            refused |= {self._new_ids[number] for number in held_rows if number in self._new_ids}

    def _name(self, row: PastedRow) -> str:
        return "" if self._name_column is None else " ".join(row.cell(self._name_column).split())

    def _announce(self, row: PastedRow) -> None:
        """Make the name of a new object known before rows are read, so that they can point at each other."""
        key = key_of(self._name(row))
        if key and key not in self._first_row:
            self._first_row[key] = row.number
            if key not in self._known:
                self._new_ids[row.number] = self._into.new_id()
                self._names.add(self._name(row), self._new_ids[row.number], self._into.kind)

    def _row(self, row: PastedRow) -> RowProposal:
        name = self._name(row)
        key = key_of(name)
        if not key:
            return _refused(row.number, name, "The row has no name; rows are matched by name.")
        if self._first_row[key] != row.number:
            return _refused(row.number, name, f"The same name stands in row {self._first_row[key]} already.")
        known = self._known.get(key, [])
        if len(known) > 1:
            return _refused(row.number, name, f"The list has {len(known)} entries of this name. Rename one first.")
        return self._read(row, name, known[0] if known else None)

    def _read(self, row: PastedRow, name: str, old: Value | None) -> RowProposal:
        values: dict[str, object] = {}
        problems: list[str] = []
        for column, target in self._columns:
            text = row.cell(column)
            if column == self._name_column or is_empty(target.spec, text):
                continue
            try:
                values[target.path] = self._reader.read(target.spec, text)
            except ValueError as problem:
                problems.append(f"{target.label}: {problem}")
        if not problems:
            try:
                new = self._build(values, old, name, row.number)
            except _NotPossible as refused:
                problems = refused.problems
            else:
                return self._outcome(row.number, name, old, new, values)
        return RowProposal(row.number, name, Outcome.PROBLEM, problems=tuple(problems))

    def _outcome(self, number: int, name: str, old: Value | None, new: Value, values: dict[str, object]) -> RowProposal:
        changes = tuple(
            CellChange(target, before, after)
            for _, target in self._columns
            if target.path in values
            for before, after in [(_at(old, target.path), _at(new, target.path))]
            if before != after
        )
        outcome = Outcome.ADD if old is None else Outcome.CHANGE if changes else Outcome.SAME
        refers = {
            str(item)
            for path, value in values.items()
            if self._spec(path).shape in {Shape.REFERENCE, Shape.REFERENCES}
            for item in (value if isinstance(value, tuple) else (value,))
        }
        return RowProposal(number, name, outcome, changes, object=new, refers_to=frozenset(refers))

    def _spec(self, path: str) -> FieldSpec:
        return next(target.spec for target in self._into.targets if target.path == path)

    def _build(self, values: dict[str, object], old: Value | None, name: str, number: int) -> Value:
        """The object with these values, validated as a whole."""
        base: dict[str, object]
        base = {"id": self._new_ids[number], self._into.naming: name} if old is None else dict(old.__dict__)
        inner: dict[str, dict[str, object]] = {}
        for path, value in values.items():
            field, _, leaf = path.partition(".")
            if leaf:
                inner.setdefault(field, {})[leaf] = value
            else:
                base[field] = value
        for field, parts in inner.items():
            base[field] = self._inner(field, parts, old)
        return self._validated(self._into.model, base, "")

    def _inner(self, field: str, parts: dict[str, object], old: Value | None) -> Value:
        model = next(spec.model for spec in field_specs(self._into.model) if spec.name == field)
        assert model is not None, "only fields of a value are opened"
        before = getattr(old, field) if old is not None and model is not Position else None
        return self._validated(model, {**(before.__dict__ if before is not None else {}), **parts}, f"{field}.")

    def _validated(self, model: type[Value], values: dict[str, object], prefix: str) -> Value:
        try:
            return model.model_validate(values)
        except ValidationError as error:
            problems = [f"{self._label(prefix, field)}: {reason}" for field, reason in reasons(error).items()]
            raise _NotPossible([problem.removeprefix(": ") for problem in problems]) from error

    def _label(self, prefix: str, field: str) -> str:
        """The label of a field; for a value as a whole, that of the first of its fields that has a column."""
        path = f"{prefix}{field}"
        labels = {target.path: target.label for _, target in self._columns} | {
            target.path: target.label for target in self._into.targets if target.path == path
        }
        return labels.get(path) or next((text for key, text in labels.items() if key.startswith(prefix or ".")), "")


class _NotPossible(Exception):  # noqa: N818  (it never leaves this module)
    def __init__(self, problems: list[str]) -> None:
        super().__init__()
        self.problems = problems


def _refused(number: int, name: str, problem: str) -> RowProposal:
    return RowProposal(number, name, Outcome.PROBLEM, problems=(problem,))


def _at(value: Value | None, path: str) -> Any:  # noqa: ANN401  (any field of any object)
    found: Any = value
    for step in path.split("."):
        found = None if found is None else getattr(found, step)
    return found
