"""The rows of the facts page: a question with the control that answers it, under the heading of its group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.errors import CommandError
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import facts_answers
from pocplanner_ui.pages.facts_form import fill_width
from pocplanner_ui.widgets.binding import refusal_words
from pocplanner_ui.widgets.choices import AnswerEditor
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from pocplanner.assessment.result import FactView
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.facts import Fact, FactValue
    from pocplanner_ui.bridge.session_bridge import SessionBridge

CONTROL_WIDTH = 252
_BAR = 3
_BESIDE = CONTROL_WIDTH + 200
"""Width from which question and control stand side by side."""
_UNSET = object()


class FactRow(QWidget):
    """One question. Tells when a person turns to it; sends answers as commands."""

    chosen = Signal(object)
    """This row: a person turned to it."""
    done = Signal(object)
    """This row: its answer was given by a key that leads on."""

    def __init__(self, bridge: SessionBridge, question: QuestionEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.question = question
        self.unknown = True
        self.conflict = False
        self._current = False
        self._shown: object = _UNSET
        self._status: tuple[str, bool] = ("", False)
        words = question.text["en"]
        self.label = PlainLabel(words.question)
        self.editor = facts_answers.editor_for(question)
        self.editor.name_for_readers(words.question)
        self.editor.setAccessibleDescription(words.help)
        self.editor.edited.connect(self._send)
        if isinstance(self.editor, AnswerEditor):
            self.editor.control.typed.connect(lambda: self.done.emit(self))
        self.status = HelpLabel("")
        self.status.setVisible(False)
        self.error = ErrorLabel()
        self._lay_out(wide=question.answer in {"text", "several"})

    def _lay_out(self, *, wide: bool) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(theme.GAP + _BAR, theme.GAP - 2, theme.GAP, theme.GAP - 2)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        self._wide = wide
        grid.addWidget(self.label, 0, 0, 1, 2 if wide else 1)
        if not wide:
            theme.set_width(self.editor, CONTROL_WIDTH)
            fill_width(self.editor)
        self._place_editor(below=wide)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.addWidget(self.error, 3, 0, 1, 2)

    def _place_editor(self, *, below: bool) -> None:
        """Set the control beside the question, or below it where there is no room beside."""
        self._below = below
        if below:
            self._grid.addWidget(self.editor, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self.editor, 0, 1, Qt.AlignmentFlag.AlignTop)

    # Showing

    def show_state(self, view: FactView | None, facts: tuple[Fact, ...]) -> None:
        """Show the answer and what the program makes of it; cheap where nothing changed."""
        value = facts_answers.shown_value(view, facts)
        if value != self._shown:
            self._shown = value
            self._show_value(value)
        self.unknown = facts_answers.is_unknown(view) if view is not None else value == "unknown"
        self.conflict = view is not None and view.conflict
        status = facts_answers.status_words(view, facts) if view is not None else ("", False)
        if status != self._status:
            self._status = status
            self._show_status(*status)

    def _show_value(self, value: FactValue) -> None:
        self.editor.show_value(facts_answers.to_editor(self.question, value))
        self.error.say("")

    def _show_status(self, text: str, attention: bool) -> None:
        self.status.show_tint("error" if attention else "muted")
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def holds(self, needle: str) -> bool:
        """Whether question or help hold a text in lower case."""
        words = self.question.text["en"]
        return needle in f"{words.question} {words.help} {self.question.key}".casefold()

    def set_current(self, current: bool) -> None:
        """Mark the row as the one about which the panel speaks."""
        if current != self._current:
            self._current = current
            self.update()

    @property
    def status_text(self) -> str:
        """What stands below the question."""
        return self._status[0]

    # Answering

    def _send(self, typing: bool) -> None:
        try:
            value = facts_answers.from_editor(self.editor.value())
        except ValueError as problem:
            if not typing:
                self.error.say(str(problem))
            return
        plan = self.bridge.plan
        facts = facts_answers.all_declared(plan).get(self.question.key, ())
        before = self._shown
        # Before the command, so that its echo does not write into the field while somebody types.
        self._shown = value
        try:
            if len(facts) != 1 or facts[0].value != value:
                command = facts_answers.answer(plan, self.question, value, self.bridge.new_id, typing=typing)
                self.bridge.apply(command)
        except CommandError as refused:
            self._shown = before
            self.error.say(refusal_words(refused))
            return
        self.error.say("")
        if not typing:
            self._shown = _UNSET
            self._show_again()
            self.bridge.end_typing()

    def _show_again(self) -> None:
        assessment = self.bridge.assessment
        view = assessment.facts.get(self.question.key) if assessment is not None else None
        self.show_state(view, facts_answers.all_declared(self.bridge.plan).get(self.question.key, ()))

    def focus(self) -> None:
        """Put the focus on the control."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit(self)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self)
        super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        below = self._wide or self.width() < theme.px(_BESIDE)
        if below != self._below:
            self._place_editor(below=below)
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._current:
            tints = theme.colours()
            painter = QPainter(self)
            painter.fillRect(self.rect(), tints.panel)
            painter.fillRect(QRect(0, 0, _BAR, self.height()), tints.accent)
            painter.end()
        super().paintEvent(event)


class FactGroup(QWidget):
    """The questions of one group under their heading, with the number of unknown ones.

    Rows are made when they are wanted: some sixty of them at once would keep the page from showing.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        key: str,
        title: str,
        questions: tuple[QuestionEntry, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key, self.title, self.questions = key, title, questions
        self.rows: dict[str, FactRow] = {}
        self.unknown = len(questions)
        self._bridge = bridge
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.ROOM)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, theme.GAP, theme.TIGHT)
        head.setSpacing(theme.GAP)
        self.heading = PlainLabel(title, size=theme.LARGE, weight=QFont.Weight.DemiBold)
        self.count = HelpLabel("")
        self.count.setWordWrap(False)
        head.addWidget(self.heading, 1)
        head.addWidget(self.count)
        self._column.addLayout(head)

    def make_next(self) -> FactRow | None:
        """Make the next row that is missing; none where all are there."""
        if len(self.rows) == len(self.questions):
            return None
        question = self.questions[len(self.rows)]
        row = FactRow(self._bridge, question, self)
        self.rows[question.key] = row
        self._column.addWidget(row)
        # At once: Qt would show it later, and the rows above would be squeezed until then.
        row.setVisible(True)
        return row

    def show_count(self, unknown: int) -> None:
        """Show how many of its questions are unknown."""
        self.unknown = unknown
        self.count.setText(self.count_words())

    def count_words(self) -> str:
        """The number of unknown questions in words."""
        if self.unknown == 0:
            return self.tr("none unknown")
        return self.tr("{unknown} of {all} unknown").format(unknown=self.unknown, all=len(self.questions))
