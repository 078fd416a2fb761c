"""Checks a brief or a plan file beside the window, and writes the checker for readers without this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from pocplanner.errors import PocPlannerError
from pocplanner.reporting.check import CHECKER, check_file, write_checker
from pocplanner.reporting.verdict import Origin, Standing, Verdict
from pocplanner_ui import composition, theme
from pocplanner_ui.pages.keys_parts import Outcome
from pocplanner_ui.pages.keys_verdict import Details, VerdictPanel, details_of
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.model.document import Document
    from pocplanner.reporting.verify_plan import PlanVerdict
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken
    from pocplanner_ui.pages.keys_parts import FileAsker
    from pocplanner_ui.signing_keeper import SigningKeeper


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


class CheckCard(Card):
    """The file that is checked, and what was found."""

    unknown = Signal(str, str)
    """A key that somebody wants to come to know, and the office as the signature calls it."""
    answered = Signal()
    """What was found about a file that somebody chose is there to be seen."""

    def __init__(self, keeper: SigningKeeper, bridge: SessionBridge, files: FileAsker) -> None:
        super().__init__(
            _tr("Check a brief or a plan"),
            _tr(
                "Choose the PDF of a brief, its signature file (.sig) or a plan file, or drop it on this page. A "
                "signature file lies beside its PDF."
            ),
        )
        self._keeper, self._bridge, self._files = keeper, bridge, files
        self.path: Path | None = None
        self._signature: Path | None = None
        self._against: Document | None = None
        self._running: CancelToken | None = None
        self._was_chosen = False
        self.found: Verdict | PlanVerdict | None = None
        """What is shown."""
        self.choose_button = button(_tr("Choose a file …"), self.choose)
        self.signature_button = button(_tr("Choose its signature file …"), self.choose_signature)
        self.know_button = button(_tr("Add this signer …"), self._tell_unknown)
        self.panel = VerdictPanel()
        self.details = Details()
        self.outcome = Outcome()
        self.checker_button = button(_tr("Write the one-file checker …"), self.write_checker)
        self.content.addWidget(
            Row(self.choose_button, self.signature_button, self.know_button), 0, Qt.AlignmentFlag.AlignLeft
        )
        self.content.addWidget(self.panel)
        self.content.addLayout(self.details)
        self.content.addWidget(self.outcome)
        self.content.addSpacing(theme.GAP)
        self.content.addWidget(
            HelpLabel(
                _tr(
                    "For readers without this program there is a checker in one file, which needs Python and the "
                    "package cryptography. Give it to them by another way than the briefs, with your fingerprint."
                )
            )
        )
        self.content.addWidget(self.checker_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer()

    @property
    def is_checking(self) -> bool:
        """Whether a check is under way."""
        return self._running is not None

    def choose(self) -> None:
        """Ask for a file and check it."""
        kinds = _tr("Briefs, signatures and plans") + " (*.pdf *.sig *.pocplan.json)"
        path = self._files.existing(self, _tr("Check a brief or a plan"), kinds)
        if path is not None:
            self.look_at(path)

    def choose_signature(self) -> None:
        """Ask for the signature file of the brief that is shown, and check with it."""
        kinds = _tr("Signatures of briefs") + " (*.sig)"
        path = self._files.existing(self, _tr("Signature file of the brief"), kinds)
        if path is not None and self.path is not None:
            self.look_at(self.path, path)

    def look_at(self, path: Path, signature: Path | None = None) -> None:
        """Check a file beside the window; what was shown is gone at once."""
        self.found = None
        self.panel.forget()
        self.details.show_details(())
        self.path, self._signature = path, signature
        self._was_chosen = True
        self._start()

    def refresh(self) -> None:
        """Check again, where the plan or the list of signers is another one."""
        if self.path is not None:
            self._start()

    def note_plan(self) -> None:
        """Check again where the plan is another one than that with which the file was checked."""
        if self._against is not self._bridge.session.document:
            self.refresh()

    def _start(self) -> None:
        if self._running is not None:
            self._running.cancel()
        path, signature, keeper = self.path, self._signature, self._keeper
        assert path is not None, "there is a file to check"
        document = self._against = self._bridge.session.document
        self.outcome.say(_tr("{file} is being checked …").format(file=path.name))
        self._offer()
        self._running = self._bridge.tasks.start(
            lambda _: checked(path, signature, keeper, document), self._arrived, self._failed, owner=self
        )

    def _arrived(self, found: Verdict | PlanVerdict) -> None:
        assert self.path is not None, "something was checked"
        self._running = None
        self.found = found
        self.outcome.say("")
        self.panel.show_verdict(found, self.path.name)
        self.details.show_details(details_of(found))
        self._offer()
        self._tell_answer()

    def _failed(self, error: Exception) -> None:
        self._running = None
        self.found = None
        self.panel.forget()
        self.details.show_details(())
        self.outcome.refuse(error)
        self._offer()
        self._tell_answer()

    def _tell_answer(self) -> None:
        """Lead to the answer once; a check that was repeated by itself takes nobody away from elsewhere."""
        if self._was_chosen:
            self._was_chosen = False
            self.answered.emit()

    def _offer(self) -> None:
        """Offer what helps further with this verdict."""
        standing = self.found.standing if isinstance(self.found, Verdict) else None
        missing = {Standing.NO_SIGNATURE, Standing.BAD_SIGNATURE}
        self.signature_button.setVisible(standing in missing and not self.is_checking)
        self.know_button.setVisible(standing is Standing.UNKNOWN_SIGNER and not self.is_checking)

    def _tell_unknown(self) -> None:
        assert isinstance(self.found, Verdict), "a brief was checked"
        said = self.found.statement
        assert said is not None, "it is signed with an unknown key"
        self.unknown.emit(said.public_key, said.post)

    def write_checker(self) -> None:
        """Write the checker where somebody wants it."""
        path = self._files.new(self, _tr("Checker for readers"), CHECKER, _tr("Python programs") + " (*.py)")
        if path is None:
            return
        try:
            write_checker(composition.disk(), path)
        except PocPlannerError as error:
            self.outcome.refuse(error)
            return
        words = _tr("Written: {path}. It is used so: python check_brief.py BRIEF.pdf")
        self.outcome.say(words.format(path=path))


def checked(path: Path, signature: Path | None, keeper: SigningKeeper, document: Document) -> Verdict | PlanVerdict:
    """The verdict on a file; a brief of another plan than the one that is open is judged without a plan."""
    fs, known = composition.disk(), keeper.signers()
    found = check_file(fs, path, signature=signature, known=known, document=document)
    if isinstance(found, Verdict) and found.origin is Origin.OTHER_PLAN:
        return check_file(fs, path, signature=signature, known=known)
    return found
