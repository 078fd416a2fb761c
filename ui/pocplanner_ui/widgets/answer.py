"""Yes, No and Unknown as one segmented control: unknown is an answer that one sees, never an empty box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pocplanner.model.vocab import Answer
from pocplanner_ui import theme
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class AnswerControl(QWidget):
    """Three buttons of which one is always down. Arrow keys move between them; so do the first letters of the words."""

    answered = Signal(object)
    """The :class:`Answer` that a person chose."""
    typed = Signal()
    """An answer was given by its letter, which a person does who goes on at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Answer, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for position, answer in enumerate(Answer):
            button = QPushButton(QCoreApplication.translate("vocabulary", answer.label))
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            theme.set_widths(button, least=76)
            dress_segment(button, position)
            button.clicked.connect(lambda _=False, chosen=answer: self.answered.emit(chosen))
            self._group.addButton(button)
            self._buttons[answer] = button
            row.addWidget(button)
        row.addStretch(1)
        self._buttons[Answer.UNKNOWN].setChecked(True)
        self.setFocusProxy(self._buttons[Answer.YES])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def answer(self) -> Answer:
        """The answer shown."""
        return next(answer for answer, button in self._buttons.items() if button.isChecked())

    def show_answer(self, answer: Answer) -> None:
        """Show an answer without telling anyone."""
        self._buttons[answer].setChecked(True)
        self.setFocusProxy(self._buttons[answer])

    def button(self, answer: Answer) -> QPushButton:
        """The button of an answer."""
        return self._buttons[answer]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        fits = [answer for answer, button in self._buttons.items() if button.text().casefold()[:1] == letter]
        # Two words with one letter, in some language, leave the arrow keys.
        if event.modifiers() not in _PLAIN or len(fits) != 1:
            super().keyPressEvent(event)
            return
        self._buttons[fits[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._buttons[fits[0]].click()
        self.typed.emit()

    def name_for_readers(self, name: str) -> None:
        """Give each button the name of the field, for screen readers."""
        self.setAccessibleName(name)
        for answer, button in self._buttons.items():
            button.setAccessibleName(f"{name}: {QCoreApplication.translate('vocabulary', answer.label)}")


def dress_segment(button: QPushButton, position: int) -> None:
    """Give *button* the look of one of three that stand together as one control."""
    theme.follow(button, lambda it: it.setStyleSheet(_segment_style(position)))


def _segment_style(position: int) -> str:
    tints = theme.colours()
    line, panel, accent = tints.line.name(), tints.panel.name(), tints.accent.name()
    corners = {0: "border-top-left-radius: 4px; border-bottom-left-radius: 4px;",
               2: "border-top-right-radius: 4px; border-bottom-right-radius: 4px;"}.get(position, "")  # fmt: skip
    left = "" if position == 0 else "border-left: 0;"
    return f"""
    QPushButton {{ border: 1px solid {line}; {left} {corners} padding: 4px 10px; background: palette(base); }}
    QPushButton:hover {{ background: {panel}; }}
    QPushButton:checked {{ background: {accent}; color: palette(highlighted-text); border-color: {accent}; }}
    QPushButton:focus {{ text-decoration: underline; }}
    """
