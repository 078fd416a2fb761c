from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pocplanner_ui.dialogs.asker import DialogAsker
from pocplanner_ui.dialogs.help import HelpDialog, help_text
from pocplanner_ui.pages.registry import PAGES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOSTILE = "<b>Plan</b> &amp; <img src='file:///tmp/x'>"


def test_that_questions_show_text_of_the_plan_as_it_is(qtbot: QtBot) -> None:
    box = DialogAsker()._box(HOSTILE, HOSTILE)
    qtbot.addWidget(box)
    assert box.text() == HOSTILE
    formats = {label.textFormat() for label in box.findChildren(QLabel) if label.text() == HOSTILE}
    assert formats == {Qt.TextFormat.PlainText}


def test_that_every_page_has_help(qtbot: QtBot) -> None:
    texts = [help_text(spec.key) for spec in PAGES]
    assert min(map(len, texts)) > 60
    assert len(set(texts)) == len(PAGES), "each page has words of its own"
    dialog = HelpDialog("situation")
    qtbot.addWidget(dialog)
    assert "declared complete" in dialog.text.toPlainText()
