from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from pocplanner.model.situation import Place, PlaceTime, Route
from pocplanner.model.vocab import PlaceTimeKind
from pocplanner_ui.dialogs.value_dialog import ValueDialog
from pocplanner_ui.widgets.choices import ChoiceEditor
from pocplanner_ui.widgets.editors import LineEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def dialog(qtbot: QtBot, bridge: SessionBridge, model: type[Value], values: dict[str, object]) -> ValueDialog:
    made = ValueDialog(bridge, model, values, "New")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_that_an_incomplete_value_is_not_taken_and_says_what_is_missing(qtbot: QtBot, bridge: SessionBridge) -> None:
    made = dialog(qtbot, bridge, Route, {"id": "track"})
    made.accept()
    assert made.isVisible()
    missing = [name for name, row in made.form.rows.items() if row.error.text() == "Fill this in."]
    assert missing == ["name", "start", "end"]


def test_that_a_complete_value_is_taken_with_what_was_typed_last(qtbot: QtBot, bridge: SessionBridge) -> None:
    made = dialog(qtbot, bridge, PlaceTime, {})
    kind, start, end = (made.form.rows[name].editor for name in ("kind", "start", "end"))
    assert isinstance(kind, ChoiceEditor)
    assert isinstance(start, LineEditor)
    assert isinstance(end, LineEditor)
    kind.box.setCurrentIndex(kind.box.findText("Prayer"))
    kind.box.activated.emit(kind.box.currentIndex())
    for editor, text in ((start, "1200"), (end, "1330")):
        editor.line.setText(text)
        editor.line.textEdited.emit(text)
    made.accept()
    assert made.result() == QDialog.DialogCode.Accepted
    assert made.result_value == PlaceTime(kind=PlaceTimeKind.PRAYER, start=time(12, 0), end=time(13, 30))


def test_that_cancelling_takes_nothing_and_leaves_the_plan_alone(qtbot: QtBot, bridge: SessionBridge) -> None:
    before = bridge.plan
    made = dialog(qtbot, bridge, Place, {"id": "well", "name": "Well"})
    made.reject()
    assert made.result_value is None
    assert bridge.plan is before


def test_that_a_part_of_a_draft_is_edited_inside_it(qtbot: QtBot, bridge: SessionBridge) -> None:
    made = dialog(qtbot, bridge, Place, {"id": "well", "name": "Well"})
    women = made.form.sections["population"].form.rows["women"].editor
    assert isinstance(women, LineEditor)
    women.line.setText("12")
    women.line.textEdited.emit("12")
    made.accept()
    assert isinstance(made.result_value, Place)
    assert made.result_value.population.women == 12
