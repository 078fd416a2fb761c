"""The signing identity of this computer: made or taken over, opened once per start, locked, copied, put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.errors import PocPlannerError
from pocplanner.review.signing import fingerprint
from pocplanner_ui import theme
from pocplanner_ui.pages.keys_make import MakeForm
from pocplanner_ui.pages.keys_parts import Characters, Outcome, Question
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.passphrase import PassphraseField
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocplanner.review.signing import SigningIdentity
    from pocplanner.storage.identity import StoredIdentity
    from pocplanner_ui.bridge.tasks import TaskRunner
    from pocplanner_ui.pages.keys_parts import FileAsker
    from pocplanner_ui.signing_keeper import SigningKeeper


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


class IdentityCard(Card):
    """Shows one of three states: no identity yet, an identity, a file that cannot be used."""

    def __init__(self, keeper: SigningKeeper, tasks: TaskRunner, files: FileAsker) -> None:
        super().__init__(_tr("My signing identity"))
        self._keeper, self._tasks, self._files = keeper, tasks, files
        self._stored: StoredIdentity | None = None
        self._make_none()
        self.form = MakeForm(keeper.identity_path)
        self.form.wanted.connect(self._make)
        self.form.left.connect(self._leave_form)
        self._make_there()
        self.damage = ErrorLabel()
        theme.set_type(self.damage, 1.0)
        self.question = Question(_tr("Put it aside"), self.put_aside, self._leave_question)
        self.outcome = Outcome()
        for part in (self.none, self.form, self.there, self.damage):
            self.content.addWidget(part)
        self.content.addWidget(self.aside_alone, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.question)
        self.content.addWidget(self.outcome)
        self.form.hide()
        self.refresh()

    def _make_none(self) -> None:
        words = _tr(
            "This computer has no signing identity. With one, your office signs the briefs that it prints, and readers "
            "can check that a paper is the one that was signed."
        )
        self.make_button = button(_tr("Make a signing identity …"), self._begin_form)
        self.take_over_button = button(_tr("Take over an identity file …"), self.take_over)
        self.none = _column(PlainLabel(words), Row(self.make_button, self.take_over_button))

    def _make_there(self) -> None:
        self.post = HeadingLabel()
        self.post.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = Characters()
        self.state = PlainLabel()
        self.passphrase = PassphraseField(_tr("Passphrase"))
        self.passphrase.setPlaceholderText(_tr("Passphrase"))
        self.passphrase.returnPressed.connect(self.open)
        theme.set_widths(self.passphrase, least=200, most=360)
        self.open_button = button(_tr("Open"), self.open, name=_tr("Open the signing identity"))
        self.lock_button = button(_tr("Lock"), self.lock, name=_tr("Lock the signing identity"))
        self.copy_button = button(_tr("Copy"), self._copy_words, name=_tr("Copy the fingerprint"))
        self.hand_out_button = button(_tr("Public key to hand out …"), self.hand_out)
        self.keep_copy_button = button(_tr("Copy for the safe …"), self.keep_copy)
        self.aside_button = button(_tr("Put aside …"), self.ask_to_put_aside, name=_tr("Put the identity aside …"))
        self.aside_alone = button(_tr("Put aside …"), self.ask_to_put_aside, name=_tr("Put the damaged file aside …"))
        self.opening = Row(self.passphrase, self.open_button)
        self.there = _column(
            self.post,
            HelpLabel(_tr("Fingerprint. Read it out by telephone to each office that will check your briefs.")),
            Row(self.words, self.copy_button, spacing=theme.WIDE),
            self.state,
            Row(self.opening, self.lock_button),
            Row(self.hand_out_button, self.keep_copy_button, self.aside_button),
        )

    # Showing

    def refresh(self) -> None:
        """Show what there is on the disk and in memory."""
        damage = ""
        try:
            self._stored = self._keeper.stored()
        except PocPlannerError as error:
            self._stored = None
            damage = error_words(error)
        self.damage.say(damage)
        self.aside_alone.setVisible(bool(damage))
        is_there = self._stored is not None
        if is_there or damage:
            self.form.hide()
        self.none.setVisible(not is_there and not damage and self.form.isHidden())
        self.there.setVisible(is_there)
        self.question.hide()
        if self._stored is not None:
            self._show_there(self._stored)

    def _show_there(self, stored: StoredIdentity) -> None:
        is_open = self._keeper.opened is not None and self._keeper.opened.public_key == stored.public_key
        self.post.setText(stored.post)
        self.words.show_words(fingerprint(stored.public_key))
        if is_open:
            self.state.setText(_tr("Open: briefs can be signed until you lock it or end the program."))
        else:
            self.state.setText(_tr("Locked. Open it once per start to sign briefs; the passphrase is not kept."))
        self.opening.setVisible(not is_open)
        self.lock_button.setVisible(is_open)

    @property
    def _post_name(self) -> str:
        """The office as part of a file name."""
        post = self._stored.post if self._stored is not None else ""
        return "-".join("".join(sign if sign.isalnum() else " " for sign in post).split()) or "office"

    # Making

    def _begin_form(self) -> None:
        self.outcome.say("")
        self.none.hide()
        self.form.begin()

    def _leave_form(self) -> None:
        self.form.hide()
        self.refresh()
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, post: str, passphrase: str) -> None:
        keeper = self._keeper
        self._tasks.start(lambda _: keeper.made(post, passphrase), self._made, self.form.refuse, owner=self)

    def _made(self, identity: SigningIdentity) -> None:
        self.form.hide()
        self._keeper.hold(identity)
        self.outcome.say(
            _tr(
                "The identity was made and is open. Write a copy for the safe now, and read the fingerprint out to the "
                "offices that check your briefs."
            )
        )
        self.keep_copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self) -> None:
        """Take over an identity file that was made elsewhere, as with the command line."""
        path = self._files.existing(self, _tr("Take over an identity file"), _identity_kinds())
        if path is not None and self._try(lambda: self._keeper.take_over(path)):
            self.outcome.say(_tr("The identity was copied to this computer; {path} stays.").format(path=path))
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    # Opening

    def open(self) -> None:
        """Open the identity with what was typed; nothing of it stays in the field."""
        typed, keeper = self.passphrase.take(), self._keeper
        if not typed:
            self.outcome.refuse(_tr("Type the passphrase first."))
            return
        self._set_opening(busy=True)
        self.outcome.say(_tr("The identity is being opened …"))
        self._tasks.start(lambda _: keeper.unlocked(typed), self._opened, self._not_opened, owner=self)

    def _set_opening(self, *, busy: bool) -> None:
        self.passphrase.setEnabled(not busy)
        self.open_button.setEnabled(not busy)

    def _opened(self, identity: SigningIdentity) -> None:
        self._set_opening(busy=False)
        self.outcome.say("")
        self._keeper.hold(identity)
        self.lock_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_opened(self, error: Exception) -> None:
        self._set_opening(busy=False)
        self.outcome.refuse(error)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """Forget the opened identity."""
        self._keeper.lock()
        self.outcome.say("")
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    # Handing out and keeping

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self.words.accessibleName())
        self.outcome.say(_tr("The fingerprint was copied."))

    def hand_out(self) -> None:
        """Write the public key and fingerprint for other offices."""
        name = f"{self._post_name}-public-key.json"
        path = self._files.new(self, _tr("Public key to hand out"), name, _json_kinds())
        if path is not None and self._is_elsewhere(path) and self._try(lambda: self._keeper.write_public_part(path)):
            self.outcome.say(
                _tr(
                    "Written: {path}. It holds the public key and the fingerprint and nothing secret. Who gets it "
                    "still has to hear the fingerprint from you."
                ).format(path=path)
            )

    def keep_copy(self) -> None:
        """Write a copy of the identity file elsewhere."""
        name = f"{self._post_name}-signing-identity.json"
        path = self._files.new(self, _tr("Copy for the safe"), name, _json_kinds())
        if path is not None and self._is_elsewhere(path) and self._try(lambda: self._keeper.copy_to(path)):
            self.outcome.say(
                _tr("Written: {path}. It opens with the same passphrase. Put it in a safe.").format(path=path)
            )

    def _is_elsewhere(self, path: Path) -> bool:
        """Whether a file to be written is not the identity itself."""
        if path.exists() and path.samefile(self._keeper.identity_path):
            self.outcome.refuse(_tr("This is the identity file itself. Choose another name or folder."))
            return False
        return True

    def ask_to_put_aside(self) -> None:
        """Ask before another identity can take the place of this one."""
        self.outcome.say("")
        self.question.ask(
            _tr(
                "Put this identity aside? The program then signs with it no more, and another one can be made or taken "
                "over. Its file is kept under another name in the same folder."
            )
        )

    def _leave_question(self) -> None:
        shown = self.aside_alone if self.aside_alone.isVisible() else self.aside_button
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_aside(self) -> None:
        """Put the identity aside."""
        kept: list[Path] = []
        if self._try(lambda: kept.append(self._keeper.put_aside())):
            self.outcome.say(_tr("The identity was put aside; it is kept as {path}.").format(path=kept[0]))
            self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self, run: Callable[[], object]) -> bool:
        try:
            run()
        except PocPlannerError as error:
            self.outcome.refuse(error)
            return False
        return True


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    for part in parts:
        if isinstance(part, Row):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(part)
    return made


def _identity_kinds() -> str:
    return _tr("Signing identities") + " (*.json *.identity)"


def _json_kinds() -> str:
    return _tr("JSON files") + " (*.json)"
