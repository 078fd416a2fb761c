"""The editor of a position in a form: every form in one field, the others beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from pocplanner.model.ids import FieldRef
from pocplanner.model.positions import PositionForm
from pocplanner.model.situation import Place, Position
from pocplanner.session.commands import SetField
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.formatting import place_on_map
from pocplanner_ui.widgets.position_editor import PositionEditor
from pocplanner_ui.widgets.position_form import PositionFormChoice, position_form

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge

CAMP = FieldRef(object="camp", field="position")
POINT = Position(latitude=4.6123456, longitude=26.2041234)


@pytest.fixture
def form(qtbot: QtBot, bridge: SessionBridge) -> Form:
    made = Form(PlanBinding(bridge, Place, "camp"), fields=("name", "position"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def editor(form: Form) -> PositionEditor:
    found = form.rows["position"].editor
    assert isinstance(found, PositionEditor)
    return found


def typed(editor: PositionEditor, text: str) -> None:
    editor.line.clear()
    QTest.keyClicks(editor.line, text)
    editor.flush()


def read(bridge: SessionBridge) -> Position | None:
    place = bridge.objects["camp"].object
    assert isinstance(place, Place)
    return place.position


@pytest.mark.parametrize("text", ["4.612, 26.204", "4d36m43.2s N 26d12m14.4s E", "35N MF 11707 09824"])
def test_that_one_field_takes_every_form(text: str, editor: PositionEditor, bridge: SessionBridge) -> None:
    typed(editor, text)
    found = read(bridge)
    assert found is not None
    assert [found.latitude, found.longitude] == pytest.approx([4.612, 26.204], abs=1e-5)
    assert editor.line.text() == "4.61200, 26.20400"


def test_that_the_other_forms_stand_beneath_while_one_types(editor: PositionEditor) -> None:
    assert not editor.others.isVisible()
    QTest.keyClicks(editor.line, "4.612, 26.204")
    shown = editor.others.text().replace("\u00a0", " ")
    assert "4°36'43.2\"N 26°12'14.4\"E" in shown
    assert "35N MF 11707 09824" in shown
    QTest.keyClicks(editor.line, "x")
    assert editor.others.text() == ""


def test_that_a_wrong_position_stays_in_the_field_with_its_reason(
    form: Form, editor: PositionEditor, bridge: SessionBridge
) -> None:
    typed(editor, "4.61O, 26.204")
    assert editor.line.text() == "4.61O, 26.204"
    assert "Where the digit 0 is meant" in form.rows["position"].error.text()
    assert read(bridge) is None


def test_that_the_form_is_chosen_for_every_field_and_remembered(editor: PositionEditor, bridge: SessionBridge) -> None:
    bridge.apply(SetField(CAMP, POINT))
    editor.form_button.actions_of[PositionForm.MGRS].trigger()
    assert editor.line.text().startswith("35N MF 117")
    assert place_on_map(POINT) == editor.line.text()
    assert PositionFormChoice().form is PositionForm.MGRS
    assert position_form().form is PositionForm.MGRS


def test_that_a_field_that_was_only_visited_keeps_the_exact_point(
    editor: PositionEditor, bridge: SessionBridge
) -> None:
    bridge.apply(SetField(CAMP, POINT))
    QTest.keyClicks(editor.line, "9")
    editor.line.backspace()
    editor.line.setText(editor.line.text())
    typed(editor, editor.line.text())
    assert read(bridge) == POINT


def test_that_another_form_does_not_take_away_what_is_being_typed(editor: PositionEditor) -> None:
    QTest.keyClicks(editor.line, "4.6")
    position_form().choose(PositionForm.DMS)
    assert editor.line.text() == "4.6"
