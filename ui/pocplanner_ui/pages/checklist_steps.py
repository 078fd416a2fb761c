"""Steps with a state: the table, and the panel that says what the chosen one asks for. Used for checklist and HRDDP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.model.vocab import ItemState
from pocplanner_ui import theme
from pocplanner_ui.pages.checklist_noted import Look, NotedTable
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.result import StepView
    from pocplanner.guidance.schema import ItemText


def _tr(text: str) -> str:
    return QCoreApplication.translate("checklist", text)


def words_of(step: StepView) -> ItemText:
    """The words of a step; English until there are others."""
    return step.entry.text["en"]


def state_word(step: StepView) -> str:
    """The state in a word; an open step that this operation needs says so."""
    if step.required and step.state is ItemState.OPEN:
        return _tr("Open, required")
    return formatting.word(step.state)


def state_level(step: StepView) -> str:
    """The colours of that word: those of a level in the theme."""
    if step.state is ItemState.DONE:
        return "low"
    return "medium" if step.required and step.state is ItemState.OPEN else "unknown"


class StepsTable(NotedTable["StepView"]):
    """Steps with state and title, and under the title a quiet line that *note* makes."""

    def __init__(self, note: Callable[[StepView], str], name: str, parent: QWidget | None = None) -> None:
        look: Look[StepView] = Look(
            _tr("State"), _tr("Step"), state_word, state_level, lambda step: words_of(step).title, note
        )
        super().__init__(look, name, parent=parent)

    def choose(self, entry_id: str) -> bool:
        """Choose a step by the id of its entry; whether it is there."""
        for row, step in enumerate(self.rows):
            if step.entry.id == entry_id:
                self.choose_row(row)
                return True
        return False


class StepWords(QWidget):
    """What a step asks for: title, state, what the plan shows, help and an example."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = HeadingLabel("")
        self.chip = LevelChip()
        self.owner = HelpLabel("")
        self.detail = PlainLabel("", selectable=True)
        self.help = HelpLabel("", size=1.0)
        self.example = HelpLabel("", size=1.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for part in (self.title, self.chip, self.owner, self.detail, self.help, self.example):
            column.addWidget(part)

    def show_step(self, step: StepView) -> None:
        """Show another step."""
        words = words_of(step)
        self.title.setText(words.title)
        self.chip.show_word(state_level(step), state_word(step))
        self.owner.setText(_tr("Usually done by: {office}").format(office=formatting.word(step.entry.owner)))
        self.detail.setText(spoken(step.detail))
        self.detail.setVisible(bool(step.detail))
        self.help.setText(words.help)
        self.example.setText(_tr("For example: {example}").format(example=words.example))
        self.example.setVisible(bool(words.example))
