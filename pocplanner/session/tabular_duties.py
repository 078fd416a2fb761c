"""What comes of a pasted table of who does what by when: rows change owner, date and status where the thing stands.

The list itself is stored nowhere, so rows are found by their words. Nothing is added by them: a task, a measure or a
contingency line is made on its own page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.brief import TaskingLine
from pocplanner.model.contingency import ContingencyLine
from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Addressee, Component, LineStatus, MeasureStatus
from pocplanner.model.walk import index
from pocplanner.said import said
from pocplanner.session.commands import SetField
from pocplanner.session.fields import FieldSpec, Shape, field_spec
from pocplanner.session.reasons import refusal
from pocplanner.session.tabular import Target, target_of
from pocplanner.session.tabular_cells import ENGLISH, CellReader, Names, Speech, key_of, not_listed
from pocplanner.session.tabular_problems import RowProblem
from pocplanner.session.tabular_rows import CellChange, Outcome, Proposal, RowProposal
from pocplanner.session.tasking import Duty, Origin, duties

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan
    from pocplanner.session.tabular import Matching, PastedRow

WHAT, WHO, DUE, ORIGIN, STATUS = "what", "who", "due", "origin", "status"
COLUMNS = (WHAT, WHO, DUE, ORIGIN, STATUS)
_ELSEWHERE = said("Change who does it where it stands in the plan.")


@dataclass(frozen=True, slots=True)
class DutyWords:
    """How the list says who does a thing and where it stands; none is what nobody does yet."""

    who: Callable[[Component | None], str]
    origin: Callable[[Origin], str]
    speech: Speech = ENGLISH


def duty_targets(headings: Mapping[str, str]) -> tuple[Target, ...]:
    """The columns of the list under these headings, by :data:`COLUMNS`."""
    due = field_spec(Measure, "prepare_by")
    assert due is not None, "a measure has a date"
    lines = {name: FieldSpec(name, Shape.LINE, optional=True, required=False, help="") for name in COLUMNS}
    return tuple(target_of(name, spec, (headings[name],)) for name, spec in (lines | {DUE: due}).items())


def propose_duties(
    rows: Sequence[PastedRow], matching: Matching, plan: Plan, targets: tuple[Target, ...], words: DutyWords
) -> Proposal:
    """What comes of each row; an empty cell changes nothing."""
    proposing = _Proposing(matching, plan, targets, words)
    return Proposal(tuple(proposing.row(row) for row in (rows[1:] if matching.has_headings else rows)))


class _Proposing:
    """One run over the rows of a table."""

    def __init__(self, matching: Matching, plan: Plan, targets: tuple[Target, ...], words: DutyWords) -> None:
        self._targets = {target.path: target for target in targets}
        self._at = {path: at for at, path in enumerate(matching.paths) if path is not None}
        self._words = words
        self._reader = CellReader(plan, Names(plan), words.speech)
        self._objects = {key: found.object for key, found in index(plan).items()}
        self._by_what: dict[str, list[Duty]] = {}
        for duty in duties(plan):
            self._by_what.setdefault(key_of(duty.what), []).append(duty)
        offices = (None, *Component)
        self._who = {key_of(words.who(office)): office for office in offices}
        self._who |= {
            key_of(text): office
            for office in Component
            for text in (words.speech.word(office), office.label, office.value)
        }
        self._set: dict[tuple[str, str], tuple[object, int]] = {}

    def row(self, row: PastedRow) -> RowProposal:
        """The outcome of one row."""
        what = " ".join(self._text(row, WHAT).split())
        try:
            found = self._find(row, what)
        except ValueError as problem:
            return RowProposal(row.number, what, Outcome.PROBLEM, problems=(RowProblem.of(refusal(problem), WHAT),))
        problems: list[RowProblem] = []
        changes: list[CellChange] = []
        edits: list[SetField] = []
        for path, read in ((WHO, self._who_change), (DUE, self._due_change), (STATUS, self._status_change)):
            text = self._text(row, path)
            target = self._targets[path]
            if self._reader.says_nothing(text) and not (path == WHO and key_of(text) in self._who):
                continue
            try:
                change = read(found, text)
                if change is not None:
                    field, old, new = change
                    self._refuse_other(found[0].ref.object, field, new, row.number)
                    changes.append(CellChange(target, *self._shown(path, old, new)))
                    edits.append(SetField(FieldRef(object=found[0].ref.object, field=field), new))
            except ValueError as problem:
                problems.append(RowProblem.under(target.label, refusal(problem), path))
        if problems:
            return RowProposal(row.number, what, Outcome.PROBLEM, problems=tuple(problems))
        for edit in edits:
            self._set[edit.ref.object, edit.ref.field] = (edit.value, row.number)
        outcome = Outcome.CHANGE if changes else Outcome.SAME
        return RowProposal(row.number, what, outcome, tuple(changes), edits=tuple(edits))

    def _text(self, row: PastedRow, path: str) -> str:
        return row.cell(self._at[path]) if path in self._at else ""

    # Finding

    def _find(self, row: PastedRow, what: str) -> list[Duty]:
        """The duties of the one thing that a row means. Raises ``ValueError`` where there is none, or more than one."""
        if not what:
            raise ValueError(said("The row does not say what is to be done; rows are matched by that."))
        found = self._by_what.get(key_of(what), [])
        if not found:
            raise ValueError(
                said(
                    "No task, measure or contingency line has these words. "
                    "Add it on its page first, or correct the words."
                )
            )
        origins = {key_of(self._words.origin(origin)): origin for origin in Origin}
        origin = origins.get(key_of(self._text(row, ORIGIN)))
        if self._text(row, ORIGIN) and origin is None:
            raise ValueError(
                not_listed(self._text(row, ORIGIN), {key: self._words.origin(origins[key]) for key in origins})
            )
        found = [duty for duty in found if origin in {None, duty.origin}]
        if not found:
            raise ValueError(said("It stands in the plan, but not where the row says."))
        who = key_of(self._text(row, WHO))
        if len({duty.ref.object for duty in found}) > 1 and who in self._who:
            found = [duty for duty in found if duty.component is self._who[who]] or found
        several = len({duty.ref.object for duty in found})
        if several > 1:
            raise ValueError(
                said("{count} things in the plan have these words. Change them where they stand.", count=several)
            )
        return found

    def _refuse_other(self, identifier: str, field: str, new: object, number: int) -> None:
        value, first = self._set.get((identifier, field), (new, number))
        if value != new:
            raise ValueError(said("Row {row} says something else about the same thing.", row=str(first)))

    # Reading

    def _who_change(self, found: list[Duty], text: str) -> tuple[str, object, object] | None:
        key = key_of(text)
        if key not in self._who:
            raise ValueError(not_listed(text, {key: self._words.who(office) for key, office in self._who.items()}))
        office = self._who[key]
        if any(duty.component is office for duty in found) or office is None:
            # "To be assigned" takes nothing away from anybody.
            return None
        return self._given(self._objects[found[0].ref.object], office)

    def _given(self, thing: Value, office: Component) -> tuple[str, object, object]:
        """The change that gives a thing to an office."""
        if not office.is_mission:
            raise ValueError(said("A body outside the mission is not tasked. {remedy}", remedy=_ELSEWHERE))
        match thing:
            case Measure():
                return "owner", thing.owner, office
            case TaskingLine() if thing.addressee is Addressee.CIVILIAN_PILLARS:
                return "component", thing.component, office
            case ContingencyLine() if not thing.components:
                return "components", None, (office,)
            case ContingencyLine() if len(thing.components) == 1 and thing.components[0].is_mission:
                return "components", thing.components[0], (office,)
            case TaskingLine():
                who = self._reader.says(thing.addressee)
                raise ValueError(said("It is addressed to {who}. {remedy}", who=who, remedy=_ELSEWHERE))
        raise ValueError(said("Several do this together. {remedy}", remedy=_ELSEWHERE))

    def _due_change(self, found: list[Duty], text: str) -> tuple[str, object, object] | None:
        new = self._reader.read(self._targets[DUE].spec, text)
        old = found[0].due
        assert isinstance(new, Moment), "the column holds moments"
        if old is not None and old.label() == new.label():
            return None
        thing = self._objects[found[0].ref.object]
        field = {Measure: "prepare_by", TaskingLine: "due", ContingencyLine: "date"}[type(thing)]
        return field, old, new

    def _status_change(self, found: list[Duty], text: str) -> tuple[str, object, object] | None:
        old = found[0].status
        if old is None:
            raise ValueError(said("A task of the Action Brief has no status."))
        words: type[MeasureStatus | LineStatus] = MeasureStatus if isinstance(old, MeasureStatus) else LineStatus
        spec = FieldSpec(STATUS, Shape.CHOICE, optional=False, required=False, help="", words=words)
        new = self._reader.read(spec, text)
        return None if new is old else (STATUS, old, new)

    def _shown(self, path: str, old: object, new: object) -> tuple[object, object]:
        """Old and new value as the panel says them."""
        if path == DUE:
            return old, new
        if path == STATUS:
            return self._reader.says(old), self._reader.says(new)
        before, after = (item if isinstance(item, Component) else None for item in (old, _first(new)))
        return self._words.who(before), self._words.who(after)


def _first(value: object) -> object:
    return value[0] if isinstance(value, tuple) else value
