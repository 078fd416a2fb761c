"""A planner at the keyboard, and what each step costs: keys go to the widget that has the focus, as from outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Step:
    """One action of the planner: a choice, a field, a button."""

    does: str
    by: str
    keys: int


@dataclass
class Walk:
    """Steps through the window by keys only. Tab is typed until a control has the focus, so that it is counted."""

    qtbot: QtBot
    window: MainWindow
    steps: list[Step] = field(default_factory=list)
    _pressed: int = 0

    @property
    def keys(self) -> int:
        """Keys pressed in all steps."""
        return sum(step.keys for step in self.steps)

    def focused(self) -> QWidget:
        """Where the next key goes."""
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def name(self) -> str:
        """The accessible name of the control that has the focus, or the word on it."""
        widget = self.focused()
        return widget.accessibleName() or str(getattr(widget, "text", str)())

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            QTest.keySequence(self.focused(), QKeySequence(key))
            QApplication.processEvents()
            self._pressed += 1

    def type(self, text: str) -> None:
        """Type a text; each letter is a key."""
        for letter in text:
            QTest.keyClicks(self.focused(), letter)
            self._pressed += 1

    def tab_to(self, name: str) -> str:
        """Press Tab until the control of this name has the focus; how the guide says that."""
        for count in range(40):
            if self.name == name:
                return "Tab" if count == 1 else f"{count} × Tab"
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to “{name}”")

    def done(self, does: str, by: str) -> None:
        """End a step, named as the guide names it."""
        self.steps.append(Step(does, by, self._pressed))
        self._pressed = 0

    def active(self) -> None:
        """Let the window take the keys."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()


def table(steps: list[Step]) -> str:
    """The steps as the guide shows them."""
    lines = ["| Step | What you do | How | Keys | Total |", "|---|---|---|---|---|"]
    total = 0
    for number, step in enumerate(steps, 1):
        total += step.keys
        lines.append(f"| {number} | {step.does} | {step.by} | {step.keys} | {total} |")
    return "\n".join(lines)
