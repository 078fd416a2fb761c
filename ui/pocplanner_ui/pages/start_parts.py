"""The parts of the start page: a choice with its explanation, the box for an order, the list of recent plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pocplanner.errors import PocPlannerError
from pocplanner.model.base import TEXT_LIMIT
from pocplanner_ui import theme
from pocplanner_ui.language import number
from pocplanner_ui.pages.register_parts import button, clear, small_button
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.plain_field import PlainField
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel, no_mnemonic, plain_tip
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QToolButton

    from pocplanner_ui.start import Start

BUTTON_WIDTH = 160
LONGEST = 44
"""Characters of a path that fit on a line of the list; a path cannot be wrapped."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("start", text)


class Choices(QGridLayout):
    """Buttons of one width, each with its explanation beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(theme.ROOM)
        self.setVerticalSpacing(theme.GAP)
        self.setColumnStretch(1, 1)
        self.setColumnMinimumWidth(0, BUTTON_WIDTH)

    def add(self, name: str, explanation: str, run: Callable[[], object]) -> QPushButton:
        """A further choice."""
        made = QPushButton(no_mnemonic(name))
        made.setAccessibleName(name)
        made.setAccessibleDescription(explanation)
        made.setAutoDefault(True)
        made.clicked.connect(lambda _=False: run())
        row = self.rowCount()
        self.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(PlainLabel(explanation), row, 1, Qt.AlignmentFlag.AlignVCenter)
        return made

    def add_below(self, part: QWidget) -> None:
        """Something under the last choice."""
        self.addWidget(part, self.rowCount(), 0, 1, 2)


class OrderBox(QWidget):
    """Takes the text of an order as it is. The text stays in the box until a plan holds it."""

    def __init__(self, start: Start) -> None:
        super().__init__()
        self._start = start
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.setSpacing(theme.GAP)
        self.text = PlainField()
        self.text.setAccessibleName(_tr("Text of the order"))
        self.text.setPlaceholderText(_tr("Paste the text of the order here"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(7 * self.text.fontMetrics().lineSpacing())
        self.text.textChanged.connect(self._on_text)
        self.authority = TickBox(_tr("Already under way under existing authority"))
        self.authority.setToolTip(
            plain_tip(_tr("Action against an imminent threat waits for no brief; the brief is due within 24 hours."))
        )
        self.count = HelpLabel("")
        self.count.setWordWrap(False)
        self.error = ErrorLabel()
        self.make = button(_tr("Make the plan"), self._make)
        line = QHBoxLayout()
        line.setSpacing(theme.ROOM)
        line.addWidget(self.make)
        line.addWidget(button(_tr("Fold away"), self._fold, name=_tr("Fold the box for the order away")))
        line.addStretch(1)
        line.addWidget(self.count)
        for part in (
            HelpLabel(
                _tr(
                    "The text is put into Part I.a and the working notes as it is. Nothing is read out of it: what "
                    "nobody answers stays unknown."
                )
            ),
            self.text,
            self.authority,
            self.error,
        ):
            column.addWidget(part)
        column.addLayout(line)
        self._on_text()
        self.hide()

    def unfold(self) -> None:
        """Show the box and put the focus into it."""
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def pending(self) -> str:
        """Text that is in no plan yet."""
        return self.text.toPlainText().strip()

    def _on_text(self) -> None:
        self.error.say("")
        self.make.setEnabled(bool(self.pending))
        words = _tr("{count} of {most} characters")
        self.count.setText(words.format(count=number(len(self.pending)), most=number(TEXT_LIMIT)))

    def _fold(self) -> None:
        self.hide()
        self._start.focus_first()

    def _make(self) -> None:
        try:
            done = self._start.quick(self.text.toPlainText(), under_authority=self.authority.isChecked())
        except PocPlannerError as error:
            self.error.say(error_words(error))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if done:
            self.text.clear()
            self.authority.setChecked(False)
            self.hide()


class RecentCard(Card):
    """Recent plans; a file that is gone is said to be gone, and each can be taken off the list."""

    def __init__(self, start: Start) -> None:
        super().__init__(_tr("Recent plans"))
        self._start = start
        self.entries: dict[Path, tuple[QToolButton, QToolButton]] = {}
        """Of each plan on the list, the buttons that open it and take it off."""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GAP)
        self.content.addLayout(self._rows)
        self.off = TickBox(_tr("Do not remember recent plans"))
        self.off.clicked.connect(self._switch)
        self.clear_button = button(_tr("Clear the list"), self._clear)
        foot = QHBoxLayout()
        foot.addWidget(self.off)
        foot.addStretch(1)
        foot.addWidget(self.clear_button)
        self.content.addLayout(foot)
        self.content.addWidget(
            HelpLabel(
                _tr(
                    "Names of files can be sensitive. They are kept on this computer in clear text; not remembering "
                    "them also empties the list. The plans themselves stay where they are."
                )
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now, and which files are there."""
        clear(self._rows)
        self.entries.clear()
        recent = self._start.recent
        paths = recent.paths
        self.off.setChecked(not recent.remembers)
        self.clear_button.setVisible(bool(paths))
        for path in paths:
            self._rows.addWidget(self._row(path))
        if not paths:
            nothing = _tr("Nothing is remembered.") if not recent.remembers else _tr("No plan was opened or saved yet.")
            self._rows.addWidget(HelpLabel(nothing, size=1.0))

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        # The list is made anew by both: not while the button that was pressed is still at work.
        name = _tr("Open {plan}").format(plan=path.name)
        take = small_button(_short(path.name), lambda: QTimer.singleShot(0, lambda: self._open(path)), name=name)
        take.setToolTip(plain_tip(str(path)))
        name = _tr("Take {plan} off the list").format(plan=path.name)
        remove = small_button(_tr("Remove"), lambda: QTimer.singleShot(0, lambda: self._remove(path)), name=name)
        self.entries[path] = take, remove
        grid.addWidget(take, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(remove, 0, 1, Qt.AlignmentFlag.AlignTop)
        where = HelpLabel(_tr("in {folder}").format(folder=_short(str(path.parent))))
        where.setContentsMargins(theme.GAP, 0, 0, 0)
        grid.addWidget(where, 1, 0, 1, 2)
        if not self._start.is_there(path):
            gone = ErrorLabel()
            gone.setContentsMargins(theme.GAP, 0, 0, 0)
            gone.say(_tr("Not found: moved, renamed or deleted, or its drive is not connected."))
            grid.addWidget(gone, 2, 0, 1, 2)
            take.setAccessibleDescription(gone.text())
        return row

    def _open(self, path: Path) -> None:
        if self._start.is_there(path):
            self._start.open_recent(path)
        self.refresh()

    def _remove(self, path: Path) -> None:
        self._start.recent.remove(path)
        self.refresh()
        self.off.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._start.recent.clear()
        self.refresh()
        self.off.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self) -> None:
        self._start.set_remembers(not self.off.isChecked())
        self.refresh()


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 3]}…{text[-(2 * LONGEST // 3) :]}"
