"""The signers that this computer knows, as a list; one is added after a call, and taken off once that was agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt

from pocplanner.errors import PocPlannerError
from pocplanner.review.signing import fingerprint
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.keys_add import AddForm
from pocplanner_ui.pages.keys_parts import Outcome, Question
from pocplanner_ui.pages.register_parts import FittedColumns, ListTable, button
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.review.signing import KnownSigner
    from pocplanner_ui.pages.keys_parts import FileAsker
    from pocplanner_ui.signing_keeper import SigningKeeper

COLUMNS = FittedColumns((160, 190, 0), (220, 360, 0), spare=())
MOST_ROWS = 6
"""Rows that are seen at once; more of them scroll."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


class SignersCard(Card):
    """The list and its two changes."""

    def __init__(self, keeper: SigningKeeper, files: FileAsker) -> None:
        super().__init__(
            _tr("Known signers"),
            _tr(
                "A brief counts as verified only where its key is on this list. The list stays on this computer; a "
                "plan never changes it."
            ),
        )
        self._keeper = keeper
        self._to_remove: KnownSigner | None = None
        columns: tuple[Column[KnownSigner], ...] = (
            Column(_tr("Office or post"), lambda row: row.post),
            Column(_tr("Fingerprint"), lambda row: fingerprint(row.public_key)),
            Column(_tr("How it was checked"), lambda row: row.checked),
        )
        self.model = TupleTableModel(columns, parent=self)
        self.table = ListTable(self.model, COLUMNS)
        self.table.setAccessibleName(_tr("Known signers"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        theme.follow(self.table, lambda it: _fit_height(it))
        self.none = HelpLabel(_tr("No signer is known yet. A brief can then be seen to be whole, and not whose it is."))
        self.add_button = button(_tr("Add a signer …"), self.begin)
        self.remove_button = button(_tr("Remove …"), self.ask_to_remove, name=_tr("Remove the chosen signer …"))
        self.buttons = Row(self.add_button, self.remove_button)
        self.form = AddForm(files)
        self.form.wanted.connect(self._know)
        self.form.left.connect(self._leave_form)
        self.form.hide()
        self.question = Question(_tr("Remove from the list"), self._remove, self._leave_question)
        self.outcome = Outcome()
        self.content.addWidget(self.none)
        self.content.addWidget(self.table)
        self.content.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.form, self.question, self.outcome):
            self.content.addWidget(part)
        self.refresh()

    @property
    def chosen(self) -> KnownSigner | None:
        """The signer in the chosen row."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def refresh(self) -> None:
        """Show the list as it lies on the disk."""
        rows: tuple[KnownSigner, ...] = ()
        try:
            rows = self._keeper.signers()
        except PocPlannerError as error:
            self.outcome.refuse(error)
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        _fit_height(self.table)
        self.question.hide()
        self._offer()

    def _offer(self) -> None:
        self.remove_button.setVisible(bool(self.model.rows))
        self.remove_button.setEnabled(self.chosen is not None)

    # Adding

    def begin(self) -> None:
        """Show the form in which a signer is added."""
        self.outcome.say("")
        self.question.hide()
        self.buttons.hide()
        self.form.begin()

    def _leave_form(self) -> None:
        self.form.hide()
        self.buttons.show()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _know(self, signer: KnownSigner) -> None:
        before = next((row for row in self.model.rows if row.public_key == signer.public_key), None)
        try:
            self._keeper.know(signer)
        except PocPlannerError as error:
            self.form.outcome.refuse(error)
            return
        self._leave_form()
        self._choose(signer)
        words = _tr("“{post}” is on the list.").format(post=signer.post)
        if before is not None:
            gone = _tr("It takes the place of “{post}” ({checked}), which had the same key.")
            words = f"{words} {gone.format(post=before.post, checked=before.checked)}"
        self.outcome.say(words)

    def _choose(self, signer: KnownSigner) -> None:
        flags = QItemSelectionModel.SelectionFlag
        at = next((at for at, row in enumerate(self.model.rows) if row.public_key == signer.public_key), 0)
        self.table.selectionModel().setCurrentIndex(self.model.index(at, 0), flags.ClearAndSelect | flags.Rows)

    # Removing

    def ask_to_remove(self) -> None:
        """Say what the removal of the chosen signer does, and ask."""
        self._to_remove = self.chosen
        if self._to_remove is None:
            return
        self.outcome.say("")
        words = _tr(
            "Take “{post}” off the list, {fingerprint}? Briefs that were signed with this key then count as not "
            "verified. To bring it back, its fingerprint must be heard again."
        )
        key = fingerprint(self._to_remove.public_key)
        self.question.ask(words.format(post=self._to_remove.post, fingerprint=key))

    def _leave_question(self) -> None:
        self.remove_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        signer = self._to_remove
        assert signer is not None, "the question is about a signer"
        try:
            self._keeper.forget(signer.public_key)
        except PocPlannerError as error:
            self.outcome.refuse(error)
            return
        self.outcome.say(_tr("“{post}” is no longer on the list.").format(post=signer.post))
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _fit_height(table: ListTable) -> None:
    """As tall as its rows, up to some."""
    shown = min(table.model().rowCount(), MOST_ROWS)
    rows = shown * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 2 * table.frameWidth())
