"""A field for a passphrase: what is typed is never shown, and gone once it was used or the field is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.editors import UndoToWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent


class PassphraseField(QLineEdit):
    """Takes a passphrase; ``take`` gives it away and empties the field."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        self._undo = UndoToWindow(self)
        self.installEventFilter(self._undo)

    def take(self) -> str:
        """What was typed; the field is empty then."""
        typed = self.text()
        self.forget()
        return typed

    def forget(self) -> None:
        """Empty the field. To set a text, unlike to clear it, also empties its history of edits."""
        self.setText("")

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.forget()
        super().hideEvent(event)
