"""What is pasted from Word, from a PDF or from a table, into fields of one line and of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from pocplanner.model.situation import Place
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.editors import LineEditor, TextEditor
from pocplanner_ui.widgets.form import Form

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge


@pytest.fixture
def form(qtbot: QtBot, bridge: SessionBridge) -> Form:
    made = Form(PlanBinding(bridge, Place, "camp"), fields=("name", "note"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def paste(form: Form, field: str, text: str) -> str:
    """Paste over what is there, and leave the field; what the field shows then."""
    copied = QMimeData()
    copied.setText(text)
    QGuiApplication.clipboard().setMimeData(copied)
    editor = form.rows[field].editor
    assert isinstance(editor, (LineEditor, TextEditor))
    if isinstance(editor, LineEditor):
        editor.line.selectAll()
        editor.line.paste()
    else:
        editor.field.selectAll()
        editor.field.paste()
    editor.flush()
    return editor.line.text() if isinstance(editor, LineEditor) else editor.field.toPlainText()


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Camp B\n", "Camp B"),
        ("Camp B\r\n", "Camp B"),
        ("Camp\tB", "Camp B"),
        ("Camp\x0bB", "Camp B"),
        ("\nCamp\n\nB", "Camp B"),
        ("مخيم إيلولا 😀", "مخيم إيلولا 😀"),
    ],
)
def test_that_breaks_pasted_into_one_line_are_blanks(form: Form, bridge: SessionBridge, pasted: str, kept: str) -> None:
    assert paste(form, "name", pasted) == kept
    assert form.rows["name"].error.text() == ""
    assert bridge.plan.situation.places[0].name == kept


def test_that_the_cursor_stands_behind_what_was_pasted_into_a_line(form: Form) -> None:
    editor = form.rows["name"].editor
    assert isinstance(editor, LineEditor)
    QGuiApplication.clipboard().setText("old \t\n")
    editor.line.setCursorPosition(0)
    editor.line.paste()
    assert editor.line.text() == "old  Camp A"
    assert editor.line.cursorPosition() == 5


def test_that_page_breaks_and_breaks_of_word_are_line_breaks(form: Form, bridge: SessionBridge) -> None:
    assert paste(form, "note", "1. Situation\x0c2. Mission\x0b3. Execution\x854.\r\n5.") == (
        "1. Situation\n2. Mission\n3. Execution\n4.\n5."
    )
    assert bridge.plan.situation.places[0].note.count("\n") == 4


def test_that_another_control_character_is_refused_with_the_words_before_it(form: Form, bridge: SessionBridge) -> None:
    shown = paste(form, "note", "They move at dawn\x02 to the ford.")
    assert shown == "They move at dawn\x02 to the ford.", "what was pasted stays to be mended"
    assert form.rows["note"].error.text() == "Invisible control character U+0002 after “They move at dawn”."
    assert bridge.plan.situation.places[0].note == ""


def test_that_a_hundred_thousand_characters_are_refused_whole(form: Form, bridge: SessionBridge) -> None:
    assert len(paste(form, "note", "word " * 20_000)) == 100_000
    assert form.rows["note"].error.text() == (
        "The text is too long: it has 100,000 characters; at most 20,000 characters fit."
    )
    assert bridge.plan.situation.places[0].note == ""
