"""Fields into which one pastes plain text: breaks of Word, of a PDF and of a copied cell are breaks like any other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

# Line and page breaks of other programs, of which a plan keeps none as it is.
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BREAKS_AND_TABS = re.compile("[\n\t\r\x0b\x0c\x85\u2028\u2029]+")


class PlainField(QPlainTextEdit):
    """A text of many lines; only plain text is ever pasted or dropped into it."""

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(_BREAK.sub("\n", source.text()))
            self.ensureCursorVisible()


def keep_one_line(line: QLineEdit) -> None:
    """Turn breaks and tabs that are pasted into *line* into blanks; a cell copied from a table ends with one."""
    line.textEdited.connect(lambda text: _join(line, text))


def _join(line: QLineEdit, text: str) -> None:
    joined = _BREAKS_AND_TABS.sub(" ", text)
    if joined != text:
        before = _BREAKS_AND_TABS.sub(" ", text[: line.cursorPosition()])
        line.setText(joined.rstrip() if len(before) == len(joined) else joined)
        line.setCursorPosition(len(before))
