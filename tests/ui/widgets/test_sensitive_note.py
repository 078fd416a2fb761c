from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import ArmedActor, Place
from pocplanner.session.commands import SetField
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.editors import LineEditor, TextEditor
from pocplanner_ui.widgets.form import Form

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.sensitive_note import SensitiveNote

PHONE = "Call +243 81 234 5678."


def a_form(qtbot: QtBot, bridge: SessionBridge, model: type[Value], identifier: str) -> Form:
    form = Form(PlanBinding(bridge, model, identifier))
    qtbot.addWidget(form)
    form.resize(700, 900)
    with qtbot.waitExposed(form):
        form.show()
    return form


@pytest.fixture
def form(qtbot: QtBot, bridge: SessionBridge) -> Form:
    return a_form(qtbot, bridge, Place, "camp")


def note(form: Form, field: str = "note") -> SensitiveNote:
    found = form.rows[field].note
    assert found is not None
    return found


def write(form: Form, field: str, text: str) -> None:
    editor = form.rows[field].editor
    if isinstance(editor, TextEditor):
        editor.field.setPlainText(text)
    else:
        assert isinstance(editor, LineEditor)
        editor.line.selectAll()
        QTest.keyClicks(editor.line, text)
    editor.flush()


def test_that_a_text_that_may_identify_a_person_is_taken_and_noted(form: Form, bridge: SessionBridge) -> None:
    write(form, "note", PHONE)
    assert bridge.plan.situation.places[0].note == PHONE
    assert note(form).words == (
        "This looks like a telephone number (“+243 81 234 5678”). "
        "Plans must not identify informants, witnesses or victims."
    )
    assert not form.rows["note"].error.isVisible()


def test_that_an_ordinary_text_is_not_noted(form: Form) -> None:
    write(form, "note", "3rd Infantry Brigade at 35NMF 4500 3200 from 140430ZJAN27, 12,500 people on the N4.")
    assert note(form).words == ""
    assert not note(form).isVisible()


def test_that_the_note_goes_when_the_text_is_changed(form: Form) -> None:
    write(form, "note", PHONE)
    write(form, "note", "Call the radio room.")
    assert not note(form).isVisible()


def test_that_keep_silences_what_is_named_but_nothing_new(form: Form, bridge: SessionBridge) -> None:
    write(form, "note", PHONE)
    note(form).button.click()
    assert not note(form).isVisible()
    bridge.apply(SetField(FieldRef(object="camp", field="note"), f"{PHONE} Ask witness Jean."))
    assert note(form).words.startswith("This looks like the name of a person (“witness Jean”).")


def test_that_keep_holds_for_its_field_only(qtbot: QtBot, form: Form, bridge: SessionBridge) -> None:
    write(form, "note", PHONE)
    note(form).button.click()
    other = a_form(qtbot, bridge, Place, "town")
    write(other, "note", PHONE)
    assert note(other).isVisible()


def test_that_several_findings_are_named_in_one_sentence(form: Form) -> None:
    write(form, "note", "Mr Okello, a@example.org, +243812345678, witness Jean and Mme Kavira")
    assert note(form).words.startswith(
        "This looks like the name of a person (“Mr Okello”), an e-mail address (“a@example.org”), "
        "a telephone number (“+243812345678”) and 2 more."
    )


def test_that_the_name_of_a_place_is_no_person_anywhere(form: Form, qtbot: QtBot, bridge: SessionBridge) -> None:
    write(form, "name", "Col. de la Croix")
    assert not note(form, "name").isVisible()
    other = a_form(qtbot, bridge, ArmedActor, "group")
    write(other, "note", "Last seen at Col. de la Croix")
    assert not note(other).isVisible()


def test_that_a_body_that_is_called_after_a_person_is_noted_at_its_name(qtbot: QtBot, bridge: SessionBridge) -> None:
    actor = a_form(qtbot, bridge, ArmedActor, "group")
    write(actor, "name", "General Kasongo")
    assert note(actor, "name").isVisible()


def test_that_fields_of_figures_and_choices_have_no_note(form: Form) -> None:
    assert form.rows["capacity"].note is None
    assert form.rows["place_kind"].note is None
