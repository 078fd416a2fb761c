"""The form in which a signing identity is made: office or post, and a passphrase typed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from pocplanner.storage.identity import SHORTEST_PASSPHRASE
from pocplanner_ui import theme
from pocplanner_ui.pages.keys_parts import Leavable, Outcome, add_field, lay_out_form
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.widgets.passphrase import PassphraseField
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pathlib import Path


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


class MakeForm(Leavable):
    """Gives the office and the passphrase once they are in order; keeps neither."""

    wanted = Signal(str, str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.post = QLineEdit()
        self.post.setPlaceholderText(_tr("for example G3 Plans, Sector North"))
        self.first = PassphraseField(_tr("Passphrase"))
        self.second = PassphraseField(_tr("The passphrase again"))
        self.rule = HelpLabel(
            _tr(
                "At least {least} characters. Five or more ordinary words that do not belong together are easy to keep "
                "and hard to guess. The program does not store the passphrase, and nobody can bring it back."
            ).format(least=SHORTEST_PASSPHRASE)
        )
        place = HelpLabel(
            _tr(
                "The identity is one file on this computer: {path}. Put a copy of it in a safe. If the file or the "
                "passphrase is lost, nobody can sign with this key again, and every reader has to check a new one."
            ).format(path=path)
        )
        fields = QVBoxLayout()
        fields.setSpacing(theme.TIGHT)
        for name, field, help_label in (
            (_tr("Office or post"), self.post, HelpLabel(_tr("Never the name of a person."))),
            (self.first.accessibleName(), self.first, self.rule),
            (self.second.accessibleName(), self.second, place),
        ):
            field.returnPressed.connect(self.make)
            add_field(fields, name, field, help_label)
        self.outcome = Outcome()
        self.make_button = button(_tr("Make the identity"), self.make)
        self.leave_button = button(_tr("Cancel"), self.left.emit)
        lay_out_form(self, fields, self.outcome, Row(self.make_button, self.leave_button))

    def begin(self) -> None:
        """Show the form, empty."""
        self.post.clear()
        self.first.forget()
        self.second.forget()
        self.outcome.say("")
        self.set_busy(busy=False)
        self.show()
        self.post.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """Take no further wish while the identity is being made."""
        for part in (self.post, self.first, self.second, self.make_button, self.leave_button):
            part.setEnabled(not busy)

    def make(self) -> None:
        """Hand on what was typed, or say what is wrong with it."""
        post = self.post.text().strip()
        if not post:
            self.outcome.refuse(_tr("Write the office or post to which the identity belongs."))
            self.post.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        typed, again = self.first.take(), self.second.take()
        if len(typed) < SHORTEST_PASSPHRASE:
            words = _tr("The passphrase is shorter than {least} characters. Type another one twice.")
            self.refuse(words.format(least=SHORTEST_PASSPHRASE))
        elif typed != again:
            self.refuse(_tr("The two passphrases differ. Type both again."))
        else:
            self.outcome.say(_tr("The identity is being made …"))
            self.set_busy(busy=True)
            self.wanted.emit(post, typed)

    def refuse(self, why: str | Exception) -> None:
        """Say why there is no identity, and let the passphrase be typed again."""
        self.set_busy(busy=False)
        self.outcome.refuse(why)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
