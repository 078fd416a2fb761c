"""What comes of each row of a pasted table: an addition, a change of some cells, or a problem in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from pocplanner.errors import StoppedError
from pocplanner.model.situation import Position
from pocplanner.said import Said, capital, said
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner.session.reasons import reasons, refusal
from pocplanner.session.tabular_cells import ENGLISH, CellReader, Names, Speech, key_of
from pocplanner.session.tabular_keys import WHO, key_for, name_in_list, said_by, with_what_follows, with_who
from pocplanner.session.tabular_problems import RowProblem, row_said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pocplanner.model.base import Value
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import SetField
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
    problems: tuple[RowProblem, ...] = ()
    """Each with its column, for example ``People: “twelve” is no whole number. …``."""
    object: Value | None = None
    """The object as it would be; none where there is a problem."""
    refers_to: frozenset[str] = frozenset()
    """Ids of objects that the row points at."""
    edits: tuple[SetField, ...] = ()
    """What changes, where the rows are no objects of one list."""


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
    speech: Speech = ENGLISH
    row_words: Callable[[int], Said] = row_said
    """How a row is called, by its number."""

    @property
    def kind(self) -> str:
        """Kind of the objects."""
        return str(self.model.model_fields["kind"].default)


def propose(
    rows: Sequence[PastedRow],
    matching: Matching,
    into: PastedList,
    held: Mapping[int, Sequence[RowProblem]] = MappingProxyType({}),
    stop: Callable[[], bool] = lambda: False,
) -> Proposal:
    """What comes of each row. Objects are matched by their key, mostly the name; an empty cell changes nothing.

    *held* are problems by number of the row that somebody found already. Raises :class:`StoppedError` once *stop*,
    which is asked before each row, says that nobody waits any more.
    """
    body = rows[1:] if matching.has_headings else rows
    return _Proposing(body, matching, into, held).run(stop)


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
        self._names = Names(into.plan)
        self._reader = CellReader(into.plan, self._names, into.speech)
        self._key = key_for(into.model)
        self._known: dict[str, list[Value]] = {}
        for item in into.items:
            self._known.setdefault(key_of(name_in_list(item, self._key, self._reader)), []).append(item)
        self._alike: dict[str, list[PastedRow]] = {}
        self._new_ids: dict[int, str] = {}

    def run(self, stop: Callable[[], bool]) -> Proposal:
        """The outcome of every row."""
        for row in self._rows:
            self._announce(row)
        found = []
        for row in self._rows:
            if stop():
                raise StoppedError
            found.append(self._row(row))
        refused = {self._new_ids.get(row.number, "") for row in found if row.outcome is Outcome.PROBLEM} - {""}
        while True:
            held = [row for row in found if row.outcome is not Outcome.PROBLEM and row.refers_to & refused]
            if not held:
                return Proposal(tuple(found))
            # What points at a row that is not taken over would lead nowhere.
            text = RowProblem.of(said("It names another row of this table that cannot be added."), code="E129")
            held_rows = {row.number for row in held}
            found = [_refused(row.number, row.name, text) if row.number in held_rows else row for row in found]
            refused |= {self._new_ids[number] for number in held_rows if number in self._new_ids}

    def _named_by(self, row: PastedRow) -> tuple[str, str]:
        """The field that names a row, and the name."""
        for path in self._key.paths:
            text = self._said(row, path)
            if text:
                return path, text
        return self._key.paths[0], ""

    def _said(self, row: PastedRow, path: str) -> str:
        """What a row says in the column of a field, as the window says it; empty where it has no such column."""
        column, target = next(((at, to) for at, to in self._columns if to.path == path), (0, None))
        if target is None or self._reader.is_empty(target.spec, row.cell(column)):
            return ""
        text = row.cell(column)
        try:
            return said_by(path, text, self._reader.read(target.spec, text), self._reader)
        except ValueError:
            # The row is refused for it later; until then it has a name.
            return text

    def _announce(self, row: PastedRow) -> None:
        """Make the name of a new object known before rows are read, so that they can point at each other."""
        _, name = self._named_by(row)
        key = key_of(name)
        alike = self._alike.setdefault(key, [])
        if key and (self._key.apart or not (alike or key in self._known)):
            self._new_ids[row.number] = self._into.new_id()
            self._names.add(name, self._new_ids[row.number], self._into.kind)
        alike.append(row)

    def _row(self, row: PastedRow) -> RowProposal:
        path, name = self._named_by(row)
        if not name:
            text = said("The row has no name; rows are matched by name.")
            if path not in {"name", "title"}:
                label = self._label("", path)
                text = said("The row has no “{field}”; rows are matched by {field}.", field=label)
            paths = [target.path for _, target in self._columns]
            where = next((key for key in self._key.paths if key in paths), path)
            return _refused(row.number, name, RowProblem.of(text, where, "E163"))
        try:
            old = self._match(row, key_of(name))
        except ValueError as problem:
            return _refused(row.number, name, RowProblem.of(refusal(problem), path, "E128"))
        return self._read(row, path, name, old)

    def _match(self, row: PastedRow, key: str) -> Value | None:
        """The object that a row means; none for a new one. Raises ``ValueError`` where that is in doubt."""
        known, alike = self._known.get(key, []), self._alike[key]
        if self._key.apart and (len(known) > 1 or len(alike) > 1):
            return self._match_apart(row, known, alike)
        if alike[0] is not row:
            raise ValueError(said("The same name stands in {row} already.", row=self._into.row_words(alike[0].number)))
        if len(known) > 1:
            raise ValueError(said("The list has {count} entries of this name. Rename one first.", count=len(known)))
        return known[0] if known else None

    def _match_apart(self, row: PastedRow, known: list[Value], alike: list[PastedRow]) -> Value | None:
        apart, label = self._key.apart, self._label("", self._key.apart)
        mine = key_of(self._said(row, apart))
        first = next(other for other in alike if key_of(self._said(other, apart)) == mine)
        if first is not row:
            named = capital(self._into.row_words(first.number))
            raise ValueError(said("{row} says the same already, also under “{field}”.", row=named, field=label))
        found = [item for item in known if key_of(self._reader.says(getattr(item, apart))) == mine]
        if len(found) > 1 or (known and not found and not mine):
            raise ValueError(
                said(
                    "The list has {count} entries of this name. Tell them apart by “{field}”.",
                    count=len(found or known),
                    field=label,
                )
            )
        return found[0] if found else None

    def _read(self, row: PastedRow, named_by: str, name: str, old: Value | None) -> RowProposal:
        values: dict[str, object] = {}
        problems = list(self._held.get(row.number, ()))
        for column, target in self._columns:
            text = row.cell(column)
            if self._reader.is_empty(target.spec, text):
                continue
            try:
                values[target.path] = self._reader.read(target.spec, text)
            except ValueError as problem:
                problems.append(RowProblem.under(target.label, refusal(problem), target.path))
        if not problems:
            try:
                values = self._complete(values, old, name)
                new = self._build(values, old, row.number)
            except _NotPossible as refused:
                problems = refused.problems
            else:
                return self._outcome(row.number, (named_by, name), old, new, values)
        return RowProposal(row.number, name, Outcome.PROBLEM, problems=tuple(problems))

    def _complete(self, values: dict[str, object], old: Value | None, name: str) -> dict[str, object]:
        """The values with what names a new row; what names one that is there changes nothing in it."""
        if old is not None:
            said = {path: key_of(self._reader.says(value)) for path, value in values.items() if path in self._key.paths}
            drop = {path for path, text in said.items() if path == WHO.name or text == key_of(name)}
            return {path: value for path, value in values.items() if path not in drop}
        try:
            return with_what_follows(self._into.model, with_who(values, self._reader))
        except ValueError as problem:
            label = self._label("", WHO.name)
            raise _NotPossible([RowProblem.under(label, refusal(problem), WHO.name, "E127")]) from problem

    def _outcome(
        self, number: int, named: tuple[str, str], old: Value | None, new: Value, values: dict[str, object]
    ) -> RowProposal:
        named_by, name = named
        hidden = {"component", "body"} if named_by == WHO.name else {named_by}
        changes = tuple(
            CellChange(target, before, after)
            for target in self._into.targets
            if target.path in values and not (old is None and target.path in hidden)
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

    def _build(self, values: dict[str, object], old: Value | None, number: int) -> Value:
        """The object with these values, validated as a whole."""
        base: dict[str, object]
        base = {"id": self._new_ids[number]} if old is None else dict(old.__dict__)
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
                    RowProblem.under(self._label(prefix, field), reason, f"{prefix}{field}")
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


def _at(value: Value | None, path: str) -> Any:  # noqa: ANN401  (any field of any object)
    found: Any = value
    for step in path.split("."):
        found = None if found is None else getattr(found, step)
    return found
