"""Small parts of the page on keys: what came of an action, fingerprints, questions in the page and for files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from pocplanner.errors import PocPlannerError
from pocplanner_ui import theme
from pocplanner_ui.dialogs.asker import finish
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import CautionLabel, ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

GROUPS_IN_LINE = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


class Outcome(QWidget):
    """What came of the last action: done, or why not. Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.done = PlainLabel(selectable=True)
        self.error = ErrorLabel()
        theme.set_type(self.error, 1.0)
        self.error.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.done)
        column.addWidget(self.error)
        self.hide()

    def say(self, text: str) -> None:
        """Say what was done; nothing for an empty text."""
        self._show(text, "")

    def refuse(self, why: str | Exception) -> None:
        """Say why something was not done."""
        self._show("", why if isinstance(why, str) else failure_words(why))

    def _show(self, done: str, error: str) -> None:
        self.done.setText(done)
        self.done.setVisible(bool(done))
        self.error.say(error)
        self.setVisible(bool(done or error))
        if done or error:
            alert(self.error if error else self.done)


def alert(label: QLabel) -> None:
    """Let a screen reader say at once what a label says."""
    QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))


def failure_words(error: Exception) -> str:
    """What went wrong with slow work, also where nobody foresaw it; the task logged where that was."""
    if isinstance(error, PocPlannerError):
        return error_words(error)
    return _tr("This did not work ({kind}: {error}). Nothing was changed. Report this message.").format(
        kind=type(error).__name__, error=error
    )


class Characters(PlainLabel):
    """Characters that people compare or read out: large, in groups, each sign as wide as the other."""

    def __init__(self, words: str = "", *, size: float = theme.TITLE) -> None:
        super().__init__("", selectable=True)
        theme.follow(self, lambda it: it.setFont(_fixed(size)))
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Show groups, a few to a line."""
        groups = words.split()
        lines = [groups[at : at + GROUPS_IN_LINE] for at in range(0, len(groups), GROUPS_IN_LINE)]
        self.setText("\n".join("  ".join(line) for line in lines))
        self.setAccessibleName(words)


def _fixed(size: float) -> QFont:
    font = theme.scaled(QGuiApplication.font(), size)
    font.setFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    return font


def lay_out_form(form: QWidget, fields: QVBoxLayout, outcome: QWidget, buttons: Row) -> None:
    """Put the fields of a form over what came of it, and its buttons below."""
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    column.addLayout(fields)
    column.addWidget(outcome)
    column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft)


def add_field(
    column: QVBoxLayout, name: str, field: QLineEdit, help_label: HelpLabel, beside: QWidget | None = None
) -> None:
    """Put a field under its name and over its help; with large text a name at its side would leave it no room."""
    field.setAccessibleName(name)
    field.setAccessibleDescription(help_label.text())
    column.addWidget(PlainLabel(name))
    row = Row()
    row.add(field, stretch=True, least=360)
    if beside is not None:
        row.add(beside)
    column.addWidget(row)
    column.addWidget(help_label)


class Leavable(QWidget):
    """A part of the page that Escape leaves."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Question(Leavable):
    """Asks in the page before something is taken away; the answer that changes nothing comes first by the keyboard."""

    def __init__(self, yes: str, run: Callable[[], object], leave: Callable[[], object]) -> None:
        super().__init__()
        self._run, self._leave = run, leave
        self.left.connect(self._no)
        self.words = CautionLabel(size=1.0)
        self.yes_button = button(yes, self._yes)
        self.no_button = button(_tr("Leave it"), self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.words)
        column.addWidget(Row(self.yes_button, self.no_button), 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def ask(self, words: str) -> None:
        """Ask."""
        self.words.setText(words)
        self.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        alert(self.words)

    def _yes(self) -> None:
        self.hide()
        self._run()

    def _no(self) -> None:
        self.hide()
        self._leave()


@dataclass
class FileAsker:
    """Asks for files with ordinary dialogs; tests answer in its place."""

    folder: Path
    """Where a question begins."""

    def existing(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to read; none for cancel."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(self.folder), f"{kinds};;" + _tr("All files") + " (*)")
        return self._remember(Path(name)) if name else None

    def new(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Where to write; none for cancel. Overwriting has been agreed to."""
        dialog = QFileDialog(parent, title, str(self.folder), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        return self._remember(Path(dialog.selectedFiles()[0])) if finish(dialog) else None

    def _remember(self, path: Path) -> Path:
        self.folder = path.parent
        return path
