"""The one QObject that holds the session: commands go in, typed signals come out.

Pages get it in their constructor and use nothing else of the core's working state. Interface, in short:

- read: ``plan``, ``assessment`` (``None`` until the first one is there), ``library``, ``session``, ``objects`` (by id);
- use: ``asker`` (questions to the person), ``tasks`` (slow work in a thread);
- write: ``apply(command)`` raises :class:`CommandError` where it is refused, ``try_apply(command)`` shows the refusal
  and returns whether it was done; ``undo()``, ``redo()``, ``choose_option(id)``, ``new_id()``;
- listen: ``plan_changed(ChangeSet)`` at once after each edit, ``assessment_changed()`` when the new assessment is
  there, ``session_replaced()`` when another plan was opened, ``library_changed()`` when mission packs came or went,
  ``dirty_changed(bool)``, ``message(kind, text)``.
"""

from __future__ import annotations

from functools import reduce
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pocplanner.errors import CommandError, PocPlannerError
from pocplanner.model.walk import index
from pocplanner.session.changes import ChangeSet
from pocplanner_ui.bridge.assessing import BackgroundAssessment, Pace
from pocplanner_ui.bridge.drafts import Drafts
from pocplanner_ui.bridge.saving import BackgroundSave
from pocplanner_ui.bridge.tasks import TaskRunner
from pocplanner_ui.said_words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.brief import AdviserStatement
    from pocplanner.model.document import IssuedBrief
    from pocplanner.model.plan import Plan
    from pocplanner.model.walk import Found
    from pocplanner.session.commands import Command
    from pocplanner.session.session import Session
    from pocplanner.storage.fs import Fs
    from pocplanner_ui.bridge.print_choice import PrintChoice
    from pocplanner_ui.dialogs.asker import Asker

ASSESS_AFTER_MS = 60
"""Pause after the last edit before the assessment is recomputed, so that typing stays smooth."""


class SessionBridge(QObject):
    """The session for widgets."""

    plan_changed = Signal(object)
    """A :class:`ChangeSet`: the plan is another one."""
    assessment_changed = Signal()
    """There is a new assessment, or none: the last one failed, or the first one takes long."""
    assessing_changed = Signal(bool)
    """Whether an assessment is now under way beside the window."""
    session_replaced = Signal()
    """Another plan is open; everything is to be read anew."""
    library_changed = Signal()
    """``library`` is another one: what was made from its entries is to be made anew. Comes before all other signals."""
    flush = Signal()
    """Fields with text that was typed and not yet sent shall send it now: the plan is about to be read as a whole."""
    ending = Signal()
    """The window closes: work beside it that takes long is to be given up."""
    dirty_changed = Signal(bool)
    history_changed = Signal()
    """The names of the next undo and redo may have changed."""
    option_changed = Signal()
    file_changed = Signal()
    """The plan has another file, or was saved."""
    saving_failed = Signal()
    """A save did not work; ``message`` says why."""
    message = Signal(str, str)
    """Kind (``info`` or ``error``) and text for the message line of the window."""

    def __init__(
        self, session: Session, load_library: Callable[[Plan], Library], asker: Asker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.asker = asker
        self.tasks = TaskRunner(self)
        self._load_library = load_library
        self._packs = session.plan.packs
        self._assessment: Assessment | None = None
        self._pace = Pace()
        self._assessing: BackgroundAssessment | None = None
        self._afterwards: list[Callable[[], object]] = []
        self._refused: dict[int, str] = {}
        self._leaving: set[int] = set()
        self._saving: BackgroundSave | None = None
        self.drafts = Drafts()
        self.kept_texts: set[tuple[str, str]] = set()
        """Field and text for which somebody said that it identifies nobody, or may stay."""
        self.print_choices: dict[str, PrintChoice] = {}
        """Which print somebody chose last, by the id of the plan."""
        self._was_dirty = session.dirty
        self._indexed: Plan | None = None
        self._objects: dict[str, Found] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASSESS_AFTER_MS)
        self._timer.timeout.connect(self.assess_now)

    # Reading

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self.session.plan

    @property
    def assessment(self) -> Assessment | None:
        """The last assessment; while ``is_up_to_date`` is false it belongs to the plan a moment ago."""
        return self._assessment

    @property
    def library(self) -> Library:
        """The guidance library with the mission packs of the plan."""
        return self._load_library(self.plan)

    @property
    def is_up_to_date(self) -> bool:
        """Whether no new assessment is due and no background work is under way."""
        return not self._timer.isActive() and self.tasks.is_idle

    @property
    def is_assessing(self) -> bool:
        """Whether an assessment is under way beside the window."""
        return self._assessing is not None

    @property
    def words_without_assessment(self) -> str:
        """What to say where there is no assessment to show."""
        if self.is_assessing:
            return self.tr("The risks are being worked out …")
        return self.tr("Not assessed. The message above says why.")

    @property
    def objects(self) -> dict[str, Found]:
        """All objects of the plan by id; made once for each state of the plan."""
        plan = self.session.plan
        if self._indexed is not plan:
            self._indexed, self._objects = plan, index(plan)
        return self._objects

    def new_id(self) -> str:
        """An id for a new object."""
        return self.session.around.new_id()

    # Writing

    def apply(self, command: Command, initiator: str = "") -> ChangeSet:
        """Carry out an edit and tell everyone. Raises :class:`CommandError` where it is refused."""
        change = self.session.apply(command, initiator)
        self._tell(change)
        return change

    def try_apply(self, command: Command, initiator: str = "") -> bool:
        """Carry out an edit; a refusal is shown in the message line. Whether it was done."""
        try:
            self.apply(command, initiator)
        except CommandError as error:
            self.message.emit("error", error_words(error))
            return False
        return True

    def record_advice(self, statement: AdviserStatement) -> None:
        """Record what the POC Adviser said; no undo takes it back."""
        self._tell(self.session.record_advice(statement))

    def record_briefs(self, briefs: Iterable[IssuedBrief]) -> None:
        """Record that briefs were issued; no undo takes it back."""
        changes = [change for brief in briefs if (change := self.session.record_brief(brief))]
        if changes:
            self._tell(reduce(ChangeSet.merged, changes))

    def undo(self) -> None:
        """Take back the last step."""
        self.flush.emit()
        self._tell(self.session.undo())

    def redo(self) -> None:
        """Bring the last undone step again."""
        self.flush.emit()
        self._tell(self.session.redo())

    def choose_option(self, option: str | None) -> None:
        """Show another option; none for the plan as declared."""
        if option == self.session.active_option:
            return
        self.session.choose_option(option)
        self.option_changed.emit()
        self.assess_now()

    def end_typing(self) -> None:
        """A field was left: further typing makes an undo step of its own."""
        self.session.end_typing()

    @property
    def refused(self) -> tuple[str, ...]:
        """Names of fields on the screen that hold a text which the plan refused, so that saving can say so."""
        return tuple(dict.fromkeys(self._refused.values()))

    def note_refusal(self, field: object, name: str) -> None:
        """Remember that *field* holds a refused text; an empty name forgets it."""
        if name:
            self._refused[id(field)] = name
        else:
            self._refused.pop(id(field), None)

    @property
    def is_anything_leaving(self) -> bool:
        """Whether a file or pages are on their way out; the page that sends them has yet to tell and record that."""
        return bool(self._leaving)

    def note_leaving(self, page: object, *, on: bool) -> None:
        """Remember whether *page* sends something out of the program."""
        (self._leaving.add if on else self._leaving.discard)(id(page))

    def _tell(self, change: ChangeSet) -> None:
        if not change:
            return
        self._timer.start()
        other_packs = self._note_packs()
        self.plan_changed.emit(change)
        self.history_changed.emit()
        self._tell_dirty()
        if change.touches("option"):
            self.option_changed.emit()
        if other_packs:
            self.assess_now()

    def _note_packs(self) -> bool:
        """Tell where the plan pins other packs than before; the assessment made with those is given up at once."""
        packs = self.session.plan.packs
        if packs == self._packs:
            return False
        self._packs = packs
        self._assessment = None
        self.library_changed.emit()
        return True

    def packs_arrived(self) -> None:
        """Packs that the plan pins came to this computer: assess with them."""
        self.flush.emit()
        self.session.assess_anew()
        self._assessment = None
        self.library_changed.emit()
        self.assess_now()

    def _tell_dirty(self) -> None:
        dirty = self.session.dirty
        if dirty != self._was_dirty:
            self._was_dirty = dirty
            self.dirty_changed.emit(dirty)

    # Assessment

    def assess_now(self, then: Callable[[], object] | None = None) -> None:
        """Recompute the assessment: at once, or beside the window where that takes long.

        *then* is called when the assessment is told. A rule that fails is told loudly and leaves no old result behind.
        """
        self._timer.stop()
        if then is not None:
            self._afterwards.append(then)
        if self._assessing is not None:
            # What the assessments keep is not for two threads: the end of this one starts the next.
            if not self._assessing.is_for(self.session):
                self._assessing.stop()
                self._show_waiting()
        elif self.session.is_assessed or not self._pace.is_long(self.plan):
            self._assess_here()
        else:
            self._assess_beside()

    def _assess_here(self) -> None:
        begun = perf_counter()
        try:
            self._assessment = self.session.assessment
        except PocPlannerError as error:
            self._assessment = None
            self.message.emit("error", error_words(error))
        self._pace.note(perf_counter() - begun)
        self._tell_assessment()

    def _assess_beside(self) -> None:
        work = self._assessing = BackgroundAssessment(self.session)
        work.start(self.tasks, self._take_assessment, self._miss_assessment)
        self.assessing_changed.emit(True)
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Leave the old risks in sight meanwhile, but no risks of one option under the name of another."""
        if self._assessment is None or self._assessment.option != self.session.active_option:
            self._assessment = None
            self.assessment_changed.emit()

    def _take_assessment(self, work: BackgroundAssessment, found: Assessment | None) -> None:
        self._assessing = None
        if found is not None and work.session is self.session:
            self._pace.note(work.seconds)
        if found is not None and work.is_for(self.session):
            self.session.take_assessment(found, work.plan, work.option)
        self.assess_now()
        self.assessing_changed.emit(self.is_assessing)

    def _miss_assessment(self, work: BackgroundAssessment, error: Exception) -> None:
        self._assessing = None
        if not work.is_for(self.session):
            self.assess_now()
            self.assessing_changed.emit(self.is_assessing)
            return
        self._assessment = None
        is_foreseen = isinstance(error, PocPlannerError)
        if is_foreseen:
            self.message.emit("error", error_words(error))
        self.assessing_changed.emit(False)
        self._tell_assessment()
        if not is_foreseen:
            raise error  # the outermost boundary tells it, as it does for an assessment in this thread

    def _tell_assessment(self) -> None:
        self.assessment_changed.emit()
        afterwards, self._afterwards = self._afterwards, []
        for then in afterwards:
            then()

    def end_work(self) -> None:
        """End all work beside the window, which closes; nothing of it is shown any more."""
        self._timer.stop()
        self.ending.emit()
        if self._assessing is not None:
            self._assessing.drop()
        if self.tasks.wait():
            self._assessing = None

    # Files

    def replace_session(self, session: Session) -> None:
        """Show another plan."""
        self._timer.stop()
        self.session = session
        self._assessment = None
        self._pace = Pace()
        self._afterwards.clear()
        self._refused.clear()
        self.drafts.clear()
        self._was_dirty = session.dirty
        self._note_packs()
        self.session_replaced.emit()
        self.history_changed.emit()
        self.option_changed.emit()
        self.file_changed.emit()
        self.dirty_changed.emit(self._was_dirty)
        self.assess_now()

    def save(self, fs: Fs, path: Path | None = None) -> bool:
        """Save; an error is shown in the message line. Whether it was done."""
        self._end_saving()
        try:
            self.session.save(fs, path)
        except PocPlannerError as error:
            self._tell_failure(error)
            return False
        self.file_changed.emit()
        self._tell_dirty()
        return True

    def save_by_itself(self, fs: Fs) -> None:
        """Save beside the work, where the plan has a file and something is not in it."""
        if self._saving is None and self.session.path is not None and self.session.dirty:
            saving = BackgroundSave(self.session, self.session.saving(by_itself=True))
            self._saving = saving
            self.tasks.start(lambda _token: saving.run(fs), lambda _: self._end_saving())

    def close(self) -> None:
        """Let the session go, for another bridge: no save is under way and no assessment due here any more."""
        self._timer.stop()
        self._end_saving()

    def _end_saving(self) -> None:
        """End the save that is under way, if any; what it gives belongs to the session for which it was begun."""
        saving, self._saving = self._saving, None
        if saving is None:
            return
        done = saving.end()
        if saving.session is not self.session:
            return
        if done:
            self.file_changed.emit()
            self._tell_dirty()
        elif saving.error is not None:
            self._tell_failure(saving.error)

    def _tell_failure(self, error: PocPlannerError) -> None:
        self.message.emit("error", error_words(error))
        self.saving_failed.emit()
