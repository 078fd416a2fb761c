"""Reading a file of another program in: what was found, what goes where, what would happen; then one step to undo.

The file is read once. Nothing enters the plan before the button is pressed, and rows with problems are left out only
where somebody said so.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pocplanner.errors import PocPlannerError, shown_text
from pocplanner.model.ids import FieldRef
from pocplanner.session.importing import propose_import
from pocplanner.session.tabular_rows import Outcome
from pocplanner_ui import theme
from pocplanner_ui.language import number
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.import_columns import ImportColumns
from pocplanner_ui.pages.import_draft import ImportDraft, window_words
from pocplanner_ui.pages.import_foot import ImportFoot
from pocplanner_ui.pages.import_outcome import ImportOutcome
from pocplanner_ui.pages.import_read import problems_of, read_path
from pocplanner_ui.pages.import_start import start_part
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.scroll import PageStack
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from pocplanner.exchange.imports.foreign import ForeignFile
    from pocplanner.model.plan import Plan
    from pocplanner.session.changes import ChangeSet
    from pocplanner.session.importing import ImportProposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken

START, WORK, DRAFT = range(3)
"""What the page shows."""
SAY_AFTER_MS = 500
"""How long work may take before it is said, with a way to stop it."""
AGAIN_AFTER_MS = 300
"""Pause after an edit of the plan before the file is compared with it again."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


class ImportPage(Page):
    """The page."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Import")
        self.draft: ImportDraft | None = None
        """The file that was read; none before that."""
        self.proposal: ImportProposal | None = None
        """What would come of it; none while that is worked out."""
        self._compared_with: Plan | None = None
        self._running: CancelToken | None = None
        super().__init__(bridge)
        self.setAcceptDrops(True)

    # Making

    @override
    def build(self) -> None:
        self.choose_button = QPushButton(_tr("Choose a file …"))
        self.choose_button.clicked.connect(lambda _=False: self.choose())
        self.other_button = QPushButton(_tr("Choose another file …"))
        self.other_button.clicked.connect(lambda _=False: self.choose())
        self.other_button.hide()
        self.header.addWidget(self.other_button)
        self.setFocusProxy(self.choose_button)
        self.done = PlainLabel("", selectable=True)
        self.show_button = QPushButton(_tr("Show what was taken over"))
        self.show_button.clicked.connect(lambda _=False: self._lead())
        self.done_row = Row()
        self.done_row.add(self.done, stretch=True, least=260)
        self.done_row.add(self.show_button)
        self.done_row.hide()
        self._taken_into = FieldRef(object=self.bridge.plan.id, field="situation.places")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAY_AFTER_MS)
        self._pause.timeout.connect(self._say_waiting)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_AFTER_MS)
        self._again.timeout.connect(self._compare)
        self.stack = PageStack()
        self.stack.currentChanged.connect(lambda at: self.other_button.setVisible(at == DRAFT))
        for part in (start_part(self.choose_button), self._work_part(), self._draft_part()):
            self.stack.addWidget(part)
        self.column.addWidget(self.done_row)
        self.column.addWidget(self.stack, 1)

    def _work_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        self.waiting = PlainLabel("")
        self.stop_button = QPushButton(_tr("Stop"))
        self.stop_button.clicked.connect(lambda _=False: self.discard())
        column.addWidget(self.waiting)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return part

    def _draft_part(self) -> QWidget:
        self.found = PlainLabel("", selectable=True)
        self.columns = ImportColumns()
        self.columns.changed.connect(self._compare)
        self.outcome = ImportOutcome(self.bridge)
        self.splitter = SideBySide()
        self.splitter.addWidget(self.columns)
        self.splitter.addWidget(self.outcome)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([430, 640])
        theme.set_widths(self.columns, least=300)
        theme.set_widths(self.outcome, least=360)
        self.foot = ImportFoot()
        self.foot.take_button.clicked.connect(lambda _=False: self.take_over())
        self.foot.discard_button.clicked.connect(lambda _=False: self.discard())
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.found)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.foot)
        return part

    # A file

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self.bridge.session.path
        chosen = self.bridge.asker.import_path(path.parent if path is not None else Path.home())
        if chosen is not None:
            self.read(chosen)

    def read(self, path: Path) -> None:
        """Read a file beside the window; what was read before is forgotten, for it was not taken over."""
        self.bridge.flush.emit()
        self._forget()
        self.done_row.hide()
        self.waiting.setText(_tr("“{file}” is being read …").format(file=shown_text(path.name)))
        self._running = self.bridge.tasks.start(
            lambda _token: read_path(path), self._arrived, lambda error: self._refused(path.name, error), owner=self
        )
        self._pause.start()

    def _arrived(self, file: ForeignFile) -> None:
        self._running = None
        self._pause.stop()
        self.draft = ImportDraft(file, window_words())
        self.found.setText(
            _tr("{file}: {found}").format(file=shown_text(file.name), found=self._found_words(self.draft))
        )
        self.stack.setCurrentIndex(DRAFT)
        self.columns.show()
        self._compare()
        at = self.columns.into_box if self.draft.parts else self.foot.discard_button
        at.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _found_words(draft: ImportDraft) -> str:
        words = _tr("{part} ({count} rows)")
        found = [words.format(part=part.title, count=number(part.rows)) for part in draft.parts if not part.goes]
        found += [f"{part.title} ({number(part.rows)})" for part in draft.parts if part.goes]
        return ", ".join(found) or _tr("nothing that can be taken over")

    def _refused(self, name: str, error: Exception) -> None:
        self._running = None
        self._pause.stop()
        if not isinstance(error, PocPlannerError):
            self.discard()
            raise error  # the outermost boundary tells it
        self.found.setText(shown_text(name))
        self.stack.setCurrentIndex(DRAFT)
        self.columns.hide()
        self.outcome.show_refusal(problems_of(error), was_read=False)
        self.foot.show_proposal(None, was_read=False)
        self.foot.discard_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Comparing

    def _compare(self) -> None:
        """Work out anew what would come of the file, beside the window."""
        self._again.stop()
        draft = self.draft
        if draft is None:
            return
        if self._running is not None:
            self._running.cancel()
        plan, tables, choices, new_id = self.bridge.plan, draft.tables, draft.choices, self.bridge.new_id
        file, words = draft.file, draft.words
        self._compared_with, self.proposal = plan, None
        self._running = self.bridge.tasks.start(
            lambda token: propose_import(plan, file, tables, new_id, choices, words, stop=lambda: token.cancelled),
            self._proposed,
            self._failed,
            owner=self,
        )
        self.columns.show_draft(draft)
        self.foot.show_proposal(None, was_read=True)
        self._pause.start()

    def _proposed(self, proposal: ImportProposal) -> None:
        self._running = None
        self._pause.stop()
        assert self.draft is not None, "what was discarded is not proposed"
        self.proposal = proposal
        self.draft.learn(proposal)
        self.columns.show_draft(self.draft)
        self.outcome.show_proposal(proposal)
        self.foot.show_proposal(proposal, was_read=True)

    def _failed(self, error: Exception) -> None:
        self._running = None
        self._pause.stop()
        if not isinstance(error, PocPlannerError):
            self.discard()
            raise error  # a fault of the program: the outermost boundary tells it
        self.outcome.show_refusal(problems_of(error), was_read=True)
        self.foot.show_proposal(None, was_read=True)

    def _say_waiting(self) -> None:
        if self.draft is None:
            self.stack.setCurrentIndex(WORK)
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.foot.say_waiting()

    @property
    @override
    def is_finished(self) -> bool:
        """Whether nothing is being read or compared."""
        return self._running is None and not self._again.isActive()

    # Taking over

    def take_over(self) -> None:
        """Add and change what is shown, as one step."""
        proposal, draft = self.proposal, self.draft
        if proposal is None or proposal.command is None or draft is None or not self.foot.take_button.isEnabled():
            return
        self.bridge.flush.emit()
        if self._compared_with is not self.bridge.plan:
            # The plan changed a moment ago: nothing is done that was not shown.
            self._compare()
            return
        added, changed = proposal.count(Outcome.ADD), proposal.count(Outcome.CHANGE)
        if not self.bridge.try_apply(proposal.command):
            return
        first = next(listed.into for listed in proposal.lists if listed.proposal.objects)
        self._taken_into = FieldRef(object=self.bridge.plan.id, field=first.field)
        words = _tr("From {file}: {added} added, {changed} changed. Undo takes it back in one step.").format(
            file=shown_text(draft.file.name), added=number(added), changed=number(changed)
        )
        if proposal.problems:
            left = _tr("What had problems was left out ({count}).")
            words += " " + left.format(count=number(len(proposal.problems)))
        self._forget()
        self.done.setText(words)
        self.done_row.show()
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead(self) -> None:
        if self._taken_into.field.startswith("situation."):
            self.jump.emit(self._taken_into)
        else:
            self.go.emit(self._taken_into.field)

    def discard(self) -> None:
        """Forget the file; the plan stays as it is."""
        self._forget()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = None
        self._pause.stop()
        self._again.stop()
        self.draft = self.proposal = self._compared_with = None
        self.stack.setCurrentIndex(START)

    # Keeping up

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        # What was said about the last file may be undone by now.
        self.done_row.hide()
        if self.draft is not None and self._compared_with is not self.bridge.plan:
            self.proposal = None
            self.foot.show_proposal(None, was_read=True)
            self._again.start()

    @override
    def _on_replaced(self) -> None:
        """Another plan: the file was looked at for the other one."""
        self._forget()
        self.done_row.hide()
        super()._on_replaced()

    # Qt

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if path:
            event.acceptProposedAction()
            self.read(Path(path))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentIndex() != START:
            self.discard()
        else:
            super().keyPressEvent(event)
