"""The panel beside the list of packs: one pack and what it changes, or what was found in a file that was looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.pages.register_parts import caption, clear
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.text import CautionLabel, ErrorLabel, HeadingLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.errors import Problem
    from pocplanner_ui.pages.packs_texts import PanelText


class PackPanel(QWidget):
    """A heading, what to know first, problems, captions with texts; below, buttons that do not scroll away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = HeadingLabel()
        self.lead = PlainLabel(selectable=True)
        self.note = CautionLabel(size=1.0)
        self.problems = ErrorLabel()
        theme.set_type(self.problems, 1.0)
        self.problems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.area = ColumnArea()
        self.area.column.setContentsMargins(0, 0, theme.GAP, 0)
        self.area.column.setSpacing(theme.GAP)
        for label in (self.title, self.lead, self.note, self.problems):
            self.area.column.addWidget(label)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        self.area.column.addLayout(self._texts)
        self.buttons: tuple[QPushButton, ...] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.GAP)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP + 4, theme.GAP, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self.area, 1)
        column.addLayout(self._row)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons at the foot; who shows a pack shows those that fit it."""
        self.buttons = buttons
        for at, each in enumerate(buttons):
            self._row.insertWidget(at, each)
            each.hide()

    def show_text(self, text: PanelText) -> None:
        """Show words, from their beginning."""
        for label, words in ((self.title, text.title), (self.lead, text.lead), (self.note, text.note)):
            label.setText(words)
            label.setVisible(bool(words))
        self.show_problems(text.problems)
        clear(self._texts)
        for heading, words in text.sections:
            self._texts.addSpacing(theme.GAP)
            self._texts.addWidget(caption(heading))
            self._texts.addWidget(PlainLabel(words, selectable=True))
        self.show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show all that is wrong, where it is seen."""
        self.problems.say("\n".join(f"•  {error_words(problem)}" for problem in problems))
        self.area.verticalScrollBar().setValue(0)
        if problems:
            QAccessible.updateAccessibility(QAccessibleEvent(self.problems, QAccessible.Event.Alert))

    def offer(self, *wanted: QPushButton) -> None:
        """Show these buttons and no others."""
        for each in self.buttons:
            each.setVisible(each in wanted)
