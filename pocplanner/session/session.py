"""One plan being worked on: its document, file, undo history and assessment.

Knows no screen, no clock and no source of ids of its own: these come in. Nothing here is saved by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, Protocol

from pocplanner.errors import CommandError
from pocplanner.model.judgement import RiskNumber
from pocplanner.said import said
from pocplanner.session.changes import NOTHING, ChangeSet
from pocplanner.session.history import History, Step
from pocplanner.session.issued import with_brief

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.assessment.result import Assessment
    from pocplanner.model.brief import AdviserStatement
    from pocplanner.model.document import Document, IssuedBrief
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import Command
    from pocplanner.storage.durable import Stamp
    from pocplanner.storage.fs import Fs

Stop = Callable[[], bool]
"""Says whether nobody waits for slow work any more."""


class Assess(Protocol):
    """Assesses a plan."""

    def __call__(self, plan: Plan, option: str | None, stop: Stop = ..., /) -> Assessment:
        """For an option, none for the plan as declared. Raises :class:`StoppedError` once *stop* says so."""


Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a session takes from outside: how to assess, where new ids come from, and the clock (with its zone)."""

    assess: Assess
    new_id: IdSource
    clock: Clock


@dataclass(frozen=True, slots=True)
class Saving:
    """A plan on its way to its file."""

    document: Document
    path: Path
    expect: Stamp | None
    """What the file must still hold; none where a person agreed to overwrite."""
    by_itself: bool
    """Whether the program saves, and no person asked for it."""
    keeps: bool
    """Whether what the file holds is kept as an earlier version."""

    def run(self, fs: Fs) -> Stamp:
        """Write the file. Raises :class:`PlanFileError`."""
        from pocplanner.storage.codec import save_document
        from pocplanner.storage.durable import KEEP

        return save_document(fs, self.path, self.document, expect=self.expect, keep=KEEP if self.keeps else 0)


class Session:
    """The plan on the screen."""

    def __init__(
        self,
        document: Document,
        around: Surroundings,
        *,
        path: Path | None = None,
        stamp: Stamp | None = None,
        unsaved: bool = False,
    ) -> None:
        """*unsaved* is for a document that already holds what somebody gave and no file has."""
        self.around = around
        self.path = path
        """File of the plan; none while it was never saved."""
        self.stamp = stamp
        """What the file held when it was last read or written."""
        self._document = document
        self._saved: Document | None = None if unsaved else document
        self._saved_by_itself = False
        self._history = History()
        self._active_option: str | None = None
        self._assessment: Assessment | None = None

    @classmethod
    def open(cls, fs: Fs, path: Path, around: Surroundings) -> Session:
        """The session of a plan file. Raises :class:`PlanFileError`."""
        from pocplanner.storage.codec import load_document

        document, stamp = load_document(fs, path)
        return cls(document, around, path=path, stamp=stamp)

    # What is there

    @property
    def document(self) -> Document:
        """The document with the plan as it is now."""
        return self._document

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._document.plan

    @property
    def dirty(self) -> bool:
        """Whether there is something that the file does not hold. Printed numbers alone do not count."""
        now, then = self._document, self._saved
        return then is None or (now is not then and _without_numbers(now) != _without_numbers(then))

    @property
    def undo_label(self) -> str | None:
        """What an undo would take back; none where there is nothing."""
        step = self._history.next_undo
        return None if step is None else step.change.label

    @property
    def redo_label(self) -> str | None:
        """What a redo would bring again; none where there is nothing."""
        step = self._history.next_redo
        return None if step is None else step.change.label

    # Assessment

    @property
    def active_option(self) -> str | None:
        """Option that is assessed; none for the plan as declared."""
        return self._active_option

    def choose_option(self, option: str | None) -> None:
        """Assess another option from now on. Raises :class:`CommandError` where the plan has no such option."""
        if option is not None and option not in {item.id for item in self.plan.options}:
            raise CommandError(
                "E326",
                said("The plan has no option “{option}”", option=option),
                safe=said("The same option as before is shown."),
                remedy=said("Choose an option that exists."),
            )
        if option != self._active_option:
            self._active_option = option
            self._assessment = None

    @property
    def is_assessed(self) -> bool:
        """Whether the assessment belongs to the plan as it is now."""
        return self._assessment is not None

    @property
    def assessment(self) -> Assessment:
        """The assessment of the plan as it is now, recomputed where something changed; raises what rules raise."""
        if self._assessment is None:
            self._assessment = self._ensure_numbers(self.around.assess(self.plan, self._active_option))
        return self._assessment

    def take_assessment(self, assessment: Assessment, plan: Plan, option: str | None) -> bool:
        """Take an assessment that was made elsewhere, of this very plan for this option; whether both still stand."""
        if plan is not self.plan or option != self._active_option:
            return False
        self._assessment = self._ensure_numbers(assessment)
        return True

    def assess_anew(self) -> None:
        """Assess again when next asked, for something outside the plan changed, such as the packs at hand."""
        self._assessment = None

    def _ensure_numbers(self, assessment: Assessment) -> Assessment:
        """Give each risk that is shown for the first time its printed number, once and for ever; not an undo step."""
        given = {entry.risk: entry.number for entry in self.plan.risk_numbers}
        new: list[RiskNumber] = []
        free = count(max(given.values(), default=0) + 1)
        for risk in assessment.risks:
            if risk.id not in given:
                given[risk.id] = next(free)
                new.append(RiskNumber(risk=risk.id, number=given[risk.id]))
        if new:
            self._put(self.plan.model_copy(update={"risk_numbers": (*self.plan.risk_numbers, *new)}))
        if all(risk.number == given[risk.id] for risk in assessment.risks):
            return assessment
        risks = tuple(replace(risk, number=given[risk.id]) for risk in assessment.risks)
        by_id = {**assessment.by_id, **{risk.id: risk for risk in risks}}
        return replace(assessment, risks=risks, by_id=by_id)

    # Edits

    def apply(self, command: Command, initiator: str = "") -> ChangeSet:
        """Carry out an edit. Raises :class:`CommandError` where it is refused; the plan is then as it was."""
        before = self.plan
        done = command.run(before)
        if done.plan == before:
            return NOTHING
        _refuse_changed_advice(before, done.plan)
        change = replace(done.change, initiator=initiator)
        self._history.push(Step(before, done.plan, change, self.around.clock(), done.typing))
        self._put(done.plan)
        self._assessment = None
        self._forget_lost_option()
        return change

    def record_advice(self, statement: AdviserStatement) -> ChangeSet:
        """Put what the POC Adviser said behind what was said before. No undo takes it back."""
        decision = self.plan.decision
        changed = decision.model_copy(update={"advice": (*decision.advice, statement)})
        self._put(self.plan.model_copy(update={"decision": changed}))
        self._assessment = None
        return ChangeSet(frozenset({statement.kind, "plan"}), frozenset({statement.id, self.plan.id}), structural=True)

    def end_typing(self) -> None:
        """Close the current undo step, for example when a field is left."""
        self._history.end_typing()

    def undo(self) -> ChangeSet:
        """Take back the last step; empty where there is none."""
        step = self._history.undo()
        return NOTHING if step is None else self._return_to(step.before, step)

    def redo(self) -> ChangeSet:
        """Bring the last undone step again; empty where there is none."""
        step = self._history.redo()
        return NOTHING if step is None else self._return_to(step.after, step)

    def record_brief(self, brief: IssuedBrief) -> ChangeSet:
        """Record that a brief was issued. No undo takes it back, because the brief is out; empty for a known record."""
        self._document, change = with_brief(self._document, brief)
        return change

    def _return_to(self, plan: Plan, step: Step) -> ChangeSet:
        # Numbers were shown and perhaps printed; an undo must not set them free for another risk. Advice stands.
        decision = plan.decision.model_copy(update={"advice": self.plan.decision.advice})
        self._put(plan.model_copy(update={"risk_numbers": self.plan.risk_numbers, "decision": decision}))
        self._assessment = None
        self._forget_lost_option()
        return replace(step.change, initiator="")

    def _put(self, plan: Plan) -> None:
        self._document = self._document.model_copy(update={"plan": plan})

    def _forget_lost_option(self) -> None:
        if self._active_option not in {None, *(option.id for option in self.plan.options)}:
            self._active_option = None

    # Files

    def save(self, fs: Fs, path: Path | None = None) -> None:
        """Save to the session's file, or to *path*, which becomes its file. Raises :class:`PlanFileError`.

        The session's own file is not overwritten where somebody else changed it meanwhile; for another path the
        caller has asked.
        """
        work = self.saving(path)
        self.saved(work, work.run(fs))

    def saving(self, path: Path | None = None, *, by_itself: bool = False) -> Saving:
        """A save of the plan as it is now, to be run in this thread or another and then told to :meth:`saved`.

        One that the program does *by itself* puts the version that a person saved last aside as the earlier version,
        and no version that the program saved: else three saves of a minute would push out all that people kept.
        """
        target = path or self.path
        if target is None:
            raise ValueError("a plan that was never saved needs a path")
        expect = self.stamp if target == self.path else None
        return Saving(self._document, target, expect, by_itself, keeps=not (by_itself and self._saved_by_itself))

    def saved(self, done: Saving, stamp: Stamp) -> None:
        """A save is done: its file is the file of the plan."""
        self.stamp, self.path, self._saved = stamp, done.path, done.document
        self._saved_by_itself = done.by_itself


def _refuse_changed_advice(before: Plan, after: Plan) -> None:
    """The POC Adviser's words belong to the adviser: a plan keeps each one as it was given."""
    if after.decision.advice != before.decision.advice:
        raise CommandError(
            "E327",
            said("The POC Adviser's words stand as they were given"),
            safe=said("The plan is unchanged."),
            remedy=said("Record a later statement of the adviser, or answer it under “Consultations”."),
        )


def _without_numbers(document: Document) -> Document:
    return document.model_copy(update={"plan": document.plan.model_copy(update={"risk_numbers": ()})})
