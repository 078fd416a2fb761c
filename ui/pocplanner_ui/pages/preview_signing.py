"""Signing in the preview: whose identity signs, its passphrase where it is locked, and whether it is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from pocplanner.errors import PocPlannerError
from pocplanner_ui import theme
from pocplanner_ui.pages.preview_choices import OneLine
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.editors import set_refused
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import ErrorLabel, plain_tip
from pocplanner_ui.widgets.tick_box import TickBox
from pocplanner_ui.widgets.waiting import waiting_pointer

if TYPE_CHECKING:
    from pocplanner.review.signing import SigningIdentity
    from pocplanner_ui.signing_keeper import SigningKeeper


class SignPanel(QWidget):
    """A line below the choices while a signature is wanted; ``sign_box`` stands beside the other choices."""

    changed = Signal()
    """Whether one can sign now, or wants to, may be otherwise."""
    keys_wanted = Signal()
    """The page on which an identity is made is wanted."""

    def __init__(self, keeper: SigningKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._was_open = False
        self.sign_box = TickBox(self.tr("Sign"))
        self.sign_box.setToolTip(
            plain_tip(self.tr("Saves a signature file beside each PDF. What goes to a printer is not signed."))
        )
        self.sign_box.toggled.connect(lambda _: self.refresh())
        self.text = OneLine(gives_way=False)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.passphrase.setAccessibleName(self.tr("Passphrase of the signing identity"))
        theme.set_width(self.passphrase, 260)
        self.passphrase.returnPressed.connect(self.open)
        self.passphrase.textEdited.connect(lambda _: self._refuse(""))
        self.open_button = QPushButton(self.tr("Unlock"))
        self.open_button.setAccessibleName(self.tr("Unlock the signing identity"))
        self.open_button.clicked.connect(self.open)
        self.record_box = TickBox(self.tr("Record in the plan"))
        self.record_box.setToolTip(
            plain_tip(self.tr("The plan then knows which briefs were issued, and which newer one takes their place."))
        )
        self.record_box.setChecked(True)
        self.keys_button = QPushButton(self.tr("Keys and checks …"))
        self.keys_button.clicked.connect(lambda: self.keys_wanted.emit())
        self.error = ErrorLabel()
        self._lay_out()
        keeper.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self._entry = Row(self.passphrase, self.open_button)
        row = Row(self.text, self._entry, self.record_box, self.keys_button)
        row.add(QWidget(), stretch=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(row)
        column.addWidget(self.error)

    # What is wanted

    @property
    def wanted(self) -> bool:
        """Whether a signature is wanted."""
        return self.sign_box.isChecked()

    @property
    def identity(self) -> SigningIdentity | None:
        """What signs; none where no signature is wanted, or one cannot sign now."""
        return self._keeper.opened if self.wanted else None

    @property
    def is_ready(self) -> bool:
        """Whether a brief can be saved as it is wanted."""
        return not self.wanted or self._keeper.opened is not None

    @property
    def records(self) -> bool:
        """Whether what was signed is recorded in the plan."""
        return self.record_box.isChecked()

    # Showing

    def refresh(self) -> None:
        """Show the identity as it is now; one that was opened is there to sign."""
        is_open = self._keeper.opened is not None
        if is_open and not self._was_open:
            self._was_open = True
            self.sign_box.setChecked(True)
        self._was_open = is_open
        self.setVisible(self.wanted)
        if self.wanted:
            self._show()
        self.changed.emit()

    def _show(self) -> None:
        opened, stored, fault = self._keeper.opened, None, ""
        try:
            stored = self._keeper.stored() if opened is None else None
        except PocPlannerError as error:
            fault = error_words(error)
        if opened is not None:
            words = self.tr("Signed by {post}. The time, the brief id and the check characters stand on each page.")
            self.text.setText(words.format(post=opened.post))
        elif stored is not None:
            self.text.setText(self.tr("The identity of {post} is locked.").format(post=stored.post))
        elif fault:
            self.text.setText(self.tr("The signing identity of this computer cannot be used."))
        else:
            self.text.setText(self.tr("There is no signing identity on this computer; one is made in a minute."))
        self._entry.setVisible(stored is not None)
        self.record_box.setVisible(opened is not None)
        self.keys_button.setVisible(opened is None and stored is None)
        if stored is None:
            self.passphrase.clear()
            self._refuse(fault)

    def open(self) -> None:
        """Open the identity with what was typed."""
        try:
            with waiting_pointer():
                self._keeper.open(self.passphrase.text())
        except PocPlannerError as error:
            wrong = self.tr(
                "This passphrase does not unlock it. Type it again; look at the keyboard layout and at capital letters."
            )
            self._refuse(wrong if error.code == "E104" else error_words(error))
            self.passphrase.selectAll()
            self.passphrase.setFocus()

    def _refuse(self, text: str) -> None:
        self.error.say(text)
        set_refused(self.passphrase, refused=bool(text))
