"""What comes of each row of a pasted table: an addition, a change of some cells, or a problem in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from pocplanner.model.situation import Position
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner.session.names import label_of_word as word_label
from pocplanner.session.reasons import reasons
from pocplanner.session.tabular_cells import CellReader, Names, is_empty, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Self

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


class RowProblem(str):
    """What is wrong with a row, in words; for lists of problems also where, and under which code."""

    __slots__ = ("code", "path")

    code: str
    """Code of the kind of problem, where it does not follow from the field; else empty."""
    path: str
    """Path of the field; empty where the row as a whole is meant."""

    @classmethod
    def of(cls, text: str, path: str = "", code: str = "") -> Self:
        """A problem that reads *text*."""
        made = cls(text)
        made.path, made.code = path, code
        return made


@dataclass(frozen=True, slots=True)
class RowProposal:
    """What comes of one row."""

    number: int
    name: str
    outcome: Outcome
    changes: tuple[CellChange, ...] = ()
    problems: tuple[RowProblem, ...] = ()
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
        """The field by which rows are matched, or the first one of those that stand for a name together."""
        return next(name for name in ("name", "title", "body") if name in self.model.model_fields)

    @property
    def named_by(self) -> tuple[str, ...]:
        """The fields that make the name: of a consultation who was asked, and on what."""
        return ("component", "body", "subject") if self.naming == "body" else (self.naming,)

    def name_of(self, item: Value) -> str:
        """The name of an entry of the list."""
        values = [getattr(item, field) for field in self.named_by]
        return ", ".join(str(getattr(value, "label", value)) for value in values if value)

    @property
    def kind(self) -> str:
        """Kind of the objects."""
        return str(self.model.model_fields["kind"].default)


def propose(
    rows: Sequence[PastedRow],
    matching: Matching,
    into: PastedList,
    held: Mapping[int, Sequence[RowProblem]] = MappingProxyType({}),
) -> Proposal:
    """What comes of each row. Objects are matched by name; an empty cell leaves its field as it is.

    *held* are problems by number of the row that somebody found already.
    """
    body = rows[1:] if matching.has_headings else rows
    return _Proposing(body, matching, into, held).run()


class _Proposing:
    """One run over the rows of a table."""

    def __init__(
        self, rows: Sequence[PastedRow], matching: Matching, into: PastedList, held: Mapping[int, Sequence[RowProblem]]
    ) -> None:
        self._rows = rows
        self._held = held
        self._into = into
        by_path = {target.path: target for target in into.targets}
        self._columns = [(at, by_path[path]) for at, path in enumerate(matching.paths) if path is not None]
        self._named_by = [
            (at, by_path[path]) for path in into.named_by for at, found in self._columns if found.path == path
        ]
        self._known: dict[str, list[Value]] = {}
        for item in into.items:
            self._known.setdefault(key_of(into.name_of(item)), []).append(item)
        self._names = Names(into.plan)
        self._reader = CellReader(into.plan, self._names)
        self._only_name = into.naming if len(into.named_by) == 1 else ""
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
            text = RowProblem.of("It names another row of this table that cannot be added.", code="E129")
            held_rows = {row.number for row in held}
            found = [_refused(row.number, row.name, text) if row.number in held_rows else row for row in found]
            refused |= {self._new_ids[number] for number in held_rows if number in self._new_ids}

    def _name(self, row: PastedRow) -> str:
        parts = [(target, " ".join(row.cell(at).split())) for at, target in self._named_by]
        return ", ".join(_word_label(target.spec, text) for target, text in parts if text)

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
            text = "The row has no name; rows are matched by name."
            return _refused(row.number, name, RowProblem.of(text, self._into.naming, "E163"))
        if self._first_row[key] != row.number:
            text = f"The same name stands in row {self._first_row[key]} already."
            return _refused(row.number, name, RowProblem.of(text, self._into.naming, "E128"))
        known = self._known.get(key, [])
        if len(known) > 1:
            text = f"The list has {len(known)} entries of this name. Rename one first."
            return _refused(row.number, name, RowProblem.of(text, self._into.naming, "E128"))
        return self._read(row, name, known[0] if known else None)

    def _read(self, row: PastedRow, name: str, old: Value | None) -> RowProposal:
        values: dict[str, object] = {}
        problems = list(self._held.get(row.number, ()))
        for column, target in self._columns:
            text = row.cell(column)
            if target.path == self._only_name or is_empty(target.spec, text):
                continue
            try:
                values[target.path] = self._reader.read(target.spec, text)
            except ValueError as problem:
                problems.append(RowProblem.of(f"{target.label}: {problem}", target.path))
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
        base = {"id": self._new_ids[number]} if old is None else dict(old.__dict__)
        if old is None and self._only_name:
            base[self._only_name] = name
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
            raise _NotPossible(
                [
                    RowProblem.of(f"{self._label(prefix, field)}: {reason}".removeprefix(": "), f"{prefix}{field}")
                    for field, reason in reasons(error).items()
                ]
            ) from error

    def _label(self, prefix: str, field: str) -> str:
        """The label of a field; for a value as a whole, that of the first of its fields that has a column."""
        path = f"{prefix}{field}"
        labels = {target.path: target.label for _, target in self._columns} | {
            target.path: target.label for target in self._into.targets if target.path == path
        }
        return labels.get(path) or next((text for key, text in labels.items() if key.startswith(prefix or ".")), "")


class _NotPossible(Exception):  # noqa: N818  (it never leaves this module)
    def __init__(self, problems: list[RowProblem]) -> None:
        super().__init__()
        self.problems = problems


def _refused(number: int, name: str, problem: RowProblem) -> RowProposal:
    return RowProposal(number, name, Outcome.PROBLEM, problems=(problem,))


def _word_label(spec: FieldSpec, text: str) -> str:
    """A word from a list by its label, so that "unpol" and "UNPOL" are one name; any other text as it is."""
    found = next(
        (word for word in spec.words or () if key_of(text) in {key_of(word.value), key_of(word_label(word))}), None
    )
    return text if found is None else word_label(found)


def _at(value: Value | None, path: str) -> Any:  # noqa: ANN401  (any field of any object)
    found: Any = value
    for step in path.split("."):
        found = None if found is None else getattr(found, step)
    return found
