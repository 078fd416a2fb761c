"""The form in which a signer becomes known: a key, and the fingerprint that its office read out.

The fingerprint of the key is not shown here: who could copy it would not have to call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from pocplanner.errors import PocPlannerError
from pocplanner.reporting.signers import heard_signer, key_in_file, typed_key
from pocplanner_ui import composition, theme
from pocplanner_ui.pages.keys_parts import Leavable, Outcome, add_field, lay_out_form
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.review.signing import KnownSigner
    from pocplanner_ui.pages.keys_parts import FileAsker


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


class AddForm(Leavable):
    """Gives a signer once key, fingerprint and words are in order."""

    wanted = Signal(object)
    """A :class:`KnownSigner`."""

    def __init__(self, files: FileAsker) -> None:
        super().__init__()
        self._files = files
        self.key, self.claim = QLineEdit(), HelpLabel()
        self.key.setPlaceholderText(_tr("64 characters, or take it from a file"))
        self.key.textEdited.connect(lambda _: self.claim.setText(""))
        self.file_button = QPushButton(_tr("Take it from a file …"))
        self.file_button.clicked.connect(lambda _=False: self.take_from_file())
        self.post, self.heard, self.checked = QLineEdit(), QLineEdit(), QLineEdit()
        self.post.setPlaceholderText(_tr("for example G3 Plans, Sector North"))
        self.checked.setPlaceholderText(_tr("for example: read out by telephone on 14 Nov"))
        heard_help = _tr(
            "Call the office on a number that you already have, let it read out all 32 characters, and type what you "
            "hear. Blanks and capitals do not count."
        )
        fields = QVBoxLayout()
        fields.setSpacing(theme.TIGHT)
        add_field(fields, _tr("Public key"), self.key, self.claim, self.file_button)
        own = HelpLabel(_tr("As you know it. Never the name of a person."))
        add_field(fields, _tr("Office or post"), self.post, own)
        add_field(fields, _tr("Fingerprint that was read out"), self.heard, HelpLabel(heard_help))
        add_field(fields, _tr("How it was checked"), self.checked, HelpLabel())
        for field in (self.key, self.post, self.heard, self.checked):
            field.returnPressed.connect(self.add)
        self.outcome = Outcome()
        self.add_button = button(_tr("Add to the list"), self.add)
        self.leave_button = button(_tr("Cancel"), self.left.emit)
        lay_out_form(self, fields, self.outcome, Row(self.add_button, self.leave_button))

    def begin(self) -> None:
        """Show the form, empty."""
        for field in (self.key, self.post, self.heard, self.checked):
            field.clear()
        self.claim.setText("")
        self.outcome.say("")
        self.show()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_from_file(self) -> None:
        """Ask for a file with a key, and take the key."""
        kinds = _tr("Signatures, public keys and identities") + " (*.sig *.json *.identity)"
        path = self._files.existing(self, _tr("File with a public key"), kinds)
        if path is None:
            return
        try:
            key, post = key_in_file(composition.disk(), path)
        except PocPlannerError as error:
            self.outcome.refuse(error)
            return
        self.show_key(key, post)

    def show_key(self, key: str, post: str) -> None:
        """Take a key that calls itself *post*; whose it is, is written by who knows it."""
        self.outcome.say("")
        self.key.setText(key)
        self.key.setCursorPosition(0)
        words = _tr("The key calls itself “{post}”. That proves nothing; the fingerprint does.")
        self.claim.setText(words.format(post=post))
        self.post.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Hand on the signer, or say why its key is not trusted."""
        key = typed_key(self.key.text())
        if key is None:
            self.outcome.refuse(_tr("This is no public key: it has 64 characters, 0 to 9 and a to f."))
            self.key.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            signer: KnownSigner = heard_signer(
                key,
                post=self.post.text().strip(),
                heard=self.heard.text(),
                checked=self.checked.text().strip(),
            )
        except PocPlannerError as error:
            self.outcome.refuse(error)
            (self.heard if error.code == "E195" else self.post).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wanted.emit(signer)
