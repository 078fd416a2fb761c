"""The foot of the import page: whether rows with problems are left out, and the button that takes the others over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pocplanner.session.tabular_rows import Outcome
from pocplanner_ui import theme
from pocplanner_ui.language import number
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import CautionLabel
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from pocplanner.session.importing import ImportProposal


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


class ImportFoot(QWidget):
    """Says what the button would do; who holds the proposal does it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal: ImportProposal | None = None
        self.leave_out = TickBox("")
        self.leave_out.clicked.connect(lambda _=False: self._say())
        self.hint = CautionLabel("")
        self.take_button = QPushButton("")
        self.discard_button = QPushButton(_tr("Discard the file"))
        foot = Row()
        foot.add(self.hint, stretch=True, least=260)
        foot.add(Row(self.take_button, self.discard_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.leave_out)
        column.addWidget(foot)

    def show_proposal(self, proposal: ImportProposal | None, *, was_read: bool) -> None:
        """Say what would be taken over; none while that is worked out, or where the file was not read."""
        self._proposal = proposal
        self.take_button.setVisible(was_read)
        if proposal is not None or not was_read:
            # To leave rows out is chosen for these problems, not for the next ones.
            self.leave_out.setChecked(False)
        self._say()

    def say_waiting(self) -> None:
        """Say that the file is being compared."""
        self.hint.setText(_tr("The file is being compared with the plan …"))

    def _say(self) -> None:
        proposal = self._proposal
        self.leave_out.setEnabled(proposal is not None)
        if proposal is None:
            self.leave_out.setVisible(self.leave_out.isVisible() and self.take_button.isVisible())
            self.take_button.setEnabled(False)
            self.hint.setText("")
            return
        rows, problems = proposal.count(Outcome.ADD) + proposal.count(Outcome.CHANGE), len(proposal.problems)
        held = problems > 0 and not self.leave_out.isChecked()
        self.leave_out.setVisible(bool(problems and rows))
        self.leave_out.setText(_leave_out_words(rows))
        self.take_button.setText(_take_words(rows))
        self.take_button.setEnabled(rows > 0 and not held)
        self.hint.setText(_hint(rows, problems, held=held))


def _hint(rows: int, problems: int, *, held: bool) -> str:
    if held and rows:
        words = _tr("Problems: {count}. Correct the file or its columns, or choose to leave out what has problems.")
        return words.format(count=number(problems))
    if held:
        words = _tr("Problems: {count}. Correct the file, or say otherwise what its columns hold.")
        return words.format(count=number(problems))
    if problems:
        return _tr("What has problems is left out; it stays in the file.")
    return "" if rows else _tr("The plan holds all of it already.")


def _leave_out_words(rows: int) -> str:
    """How many rows are left where those with problems are left out."""
    if rows == 1:
        return _tr("Leave out what has problems; take over the one row that has none")
    return _tr("Leave out what has problems; take over the {count} rows that have none").format(count=number(rows))


def _take_words(rows: int) -> str:
    """The words on the button."""
    if rows == 1:
        return _tr("Take over one row")
    return _tr("Take over {count} rows").format(count=number(rows)) if rows else _tr("Nothing to take over")
