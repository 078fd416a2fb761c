"""One claim for each kind of field, then what all fields do alike."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pocplanner.model.brief import Consultation, DecisionBrief, FormLine
from pocplanner.model.contingency import ContingencyPlan
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import RiskDecision
from pocplanner.model.measures import LastResortTest, Measure
from pocplanner.model.operation import OrderReference
from pocplanner.model.plan import Plan
from pocplanner.model.situation import ArmedActor, MissionUnit, Place, PopulationGroup, Position, Route, TriggerDate
from pocplanner.model.times import Anchor, MinuteRange, Moment, Timing
from pocplanner.model.vocab import (
    Answer,
    Component,
    MeasurePhase,
    PlaceKind,
    TriggerKind,
    UnitRole,
)
from pocplanner.model.walk import get
from pocplanner.session.commands import AddObject, SetField
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.choices import AnswerEditor, ChoiceEditor, SeveralEditor
from pocplanner_ui.widgets.editors import DateEditor, LineEditor, ParsedEditor, TextEditor
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.labels import label_by_name
from pocplanner_ui.widgets.moments import MomentEditor
from pocplanner_ui.widgets.position_editor import PositionEditor
from pocplanner_ui.widgets.small_editors import CheckEditor, ReadOnlyEditor, SpanEditor
from pocplanner_ui.widgets.values_table import ValuesEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.editors import FieldEditor

E = TypeVar("E", bound="FieldEditor")
PLUS_ONE = timezone(timedelta(hours=1))


class Forms:
    """Makes forms that are shown, and reads the plan behind them."""

    def __init__(self, qtbot: QtBot, bridge: SessionBridge) -> None:
        self.qtbot = qtbot
        self.bridge = bridge
        self.kept: list[Form] = []

    def of(self, model: type[Value], object_id: str | None, *fields: str, inside: str = "") -> Form:
        """A form of an object of the small plan."""
        form = Form(PlanBinding(self.bridge, model, object_id, inside), fields=fields or None)
        self.qtbot.addWidget(form)
        self.kept.append(form)
        form.resize(800, 600)
        with self.qtbot.waitExposed(form):
            form.show()
        return form

    def editor(self, kind: type[E], model: type[Value], object_id: str | None, field: str, inside: str = "") -> E:
        """The editor of one field, in a form with the fields around it."""
        editor = self.of(model, object_id, field, inside=inside).rows[field].editor
        assert isinstance(editor, kind)
        return editor

    def type(self, editor: LineEditor, text: str) -> None:
        """Replace the text as a person would, and leave the field."""
        editor.line.selectAll()
        QTest.keyClick(editor.line, Qt.Key.Key_Delete)
        QTest.keyClicks(editor.line, text)
        QTest.keyClick(editor.line, Qt.Key.Key_Return)

    def read(self, object_id: str, field: str) -> object:
        """A value of the plan."""
        return get(self.bridge.plan, FieldRef(object=object_id, field=field))

    def add(self, field: str, value: Value) -> None:
        """Put an object into the plan."""
        self.bridge.apply(AddObject(FieldRef(object="plan", field=field), value))


@pytest.fixture
def forms(qtbot: QtBot, bridge: SessionBridge) -> Forms:
    return Forms(qtbot, bridge)


def test_that_a_line_is_typed_and_sent_on_leaving_it(forms: Forms) -> None:
    editor = forms.editor(LineEditor, Place, "camp", "name")
    assert editor.line.text() == "Camp A"
    forms.type(editor, "Camp X")
    assert forms.read("camp", "name") == "Camp X"


def test_that_text_is_sent_after_a_pause_without_leaving_the_field(forms: Forms) -> None:
    editor = forms.editor(TextEditor, Place, "camp", "note")
    QTest.keyClicks(editor.field, "Two wells")
    assert forms.read("camp", "note") == ""
    forms.qtbot.waitUntil(lambda: forms.read("camp", "note") == "Two wells")


def test_that_a_text_field_grows_with_its_text(forms: Forms) -> None:
    editor = forms.editor(TextEditor, Place, "camp", "note")
    before = editor.field.height()
    editor.field.setPlainText("line\n" * 8)
    assert editor.field.height() > 2 * before
    editor.field.setPlainText("line\n" * 80)
    assert editor.field.height() < 400, "a long text scrolls inside"


def test_that_a_word_is_chosen_from_its_list_by_label(forms: Forms) -> None:
    editor = forms.editor(ChoiceEditor, Place, "camp", "place_kind")
    assert editor.box.currentText() == "Displacement site"
    editor.box.setCurrentIndex(editor.box.findText("School"))
    editor.box.activated.emit(editor.box.currentIndex())
    assert forms.read("camp", "place_kind") is PlaceKind.SCHOOL


def test_that_an_optional_word_begins_with_its_empty_word(forms: Forms) -> None:
    forms.add("order_references", OrderReference(id="order", title="FRAGO 12", issued_by=Component.FORCE))
    editor = forms.editor(ChoiceEditor, OrderReference, "order", "issued_by")
    assert editor.box.itemText(0) == "Not assigned"
    editor.box.setCurrentIndex(0)
    editor.box.activated.emit(0)
    assert forms.read("order", "issued_by") is None


def test_that_yes_no_and_unknown_are_three_buttons_and_unknown_is_shown_as_a_word(forms: Forms) -> None:
    editor = forms.editor(AnswerEditor, Place, "camp", "in_area")
    assert editor.control.answer is Answer.UNKNOWN
    assert editor.control.button(Answer.UNKNOWN).text() == "Unknown"
    QTest.mouseClick(editor.control.button(Answer.NO), Qt.MouseButton.LeftButton)
    assert forms.read("camp", "in_area") is Answer.NO


def test_that_arrow_keys_move_between_the_three_answers(forms: Forms) -> None:
    editor = forms.editor(AnswerEditor, Place, "camp", "in_area")
    editor.control.button(Answer.UNKNOWN).setFocus()
    QTest.keyClick(editor.control.button(Answer.UNKNOWN), Qt.Key.Key_Left)
    assert forms.read("camp", "in_area") is Answer.NO


def test_that_a_tick_is_yes_or_no(forms: Forms) -> None:
    editor = forms.editor(CheckEditor, Plan, None, "exercise")
    editor.box.click()
    assert forms.bridge.plan.exercise is True


def test_that_a_count_takes_groups_of_digits_and_empty_means_not_known(forms: Forms) -> None:
    editor = forms.editor(ParsedEditor, PopulationGroup, "people", "size")
    assert editor.line.placeholderText() == "Not known"
    forms.type(editor, "6 200")
    assert forms.read("people", "size") == 6200
    assert editor.line.text() == "6,200"
    forms.type(editor, "")
    assert forms.read("people", "size") is None


def test_that_a_number_takes_a_decimal_comma(forms: Forms) -> None:
    forms.type(forms.editor(ParsedEditor, Route, "road", "length_km"), "12,5")
    assert forms.read("road", "length_km") == 12.5


def test_that_a_date_is_typed_or_chosen_in_the_calendar(forms: Forms) -> None:
    editor = forms.editor(DateEditor, Plan, None, "as_of")
    assert editor.line.placeholderText() == "Not set"
    forms.type(editor, "14 nov 2026")
    assert forms.bridge.plan.as_of == date(2026, 11, 14)
    editor.calendar.clicked.emit(QDate(2026, 12, 1))
    assert forms.bridge.plan.as_of == date(2026, 12, 1)
    forms.type(editor, "")
    assert forms.bridge.plan.as_of is None


def test_that_a_time_is_typed_with_or_without_colon(forms: Forms) -> None:
    forms.type(forms.editor(ParsedEditor, Place, "camp", "first_light"), "0545")
    assert forms.read("camp", "first_light") == time(5, 45)


def test_that_a_date_time_group_keeps_its_zone(forms: Forms) -> None:
    forms.add("order_references", OrderReference(id="order", title="FRAGO 12"))
    editor = forms.editor(ParsedEditor, OrderReference, "order", "issued_on")
    forms.type(editor, "140430B nov 26")
    assert forms.read("order", "issued_on") == datetime(2026, 11, 14, 4, 30, tzinfo=timezone(timedelta(hours=2)))
    assert editor.line.text() == "140430B NOV 26"


def test_that_a_zone_is_chosen_with_its_letter(forms: Forms) -> None:
    editor = forms.editor(ChoiceEditor, Timing, None, "utc_offset_minutes", inside="timing")
    assert editor.box.currentText() == "UTC+00:00 (Z)"
    editor.box.setCurrentIndex(editor.box.findText("UTC+01:00 (A)"))
    editor.box.activated.emit(editor.box.currentIndex())
    assert forms.bridge.plan.timing.utc_offset_minutes == 60


def test_that_a_moment_is_days_minutes_or_a_date_time_group(forms: Forms) -> None:
    start = Moment(anchor=Anchor.D_DAY, days=-3)
    forms.add("situation.trigger_dates", TriggerDate(id="fair", name="Fair", trigger_kind=TriggerKind.AID, start=start))
    editor = forms.editor(MomentEditor, TriggerDate, "fair", "start")
    assert editor.days.text() == "D-3 days"
    editor.days.setValue(2)
    assert forms.read("fair", "start") == Moment.day(2)
    editor.kind.setCurrentIndex(1)
    editor.kind.activated.emit(1)
    editor.minutes.setValue(-90)
    assert forms.read("fair", "start") == Moment.hour(-90)
    editor.kind.setCurrentIndex(2)
    editor.kind.activated.emit(2)
    assert forms.read("fair", "start") == Moment.hour(-90), "half a moment is not sent"
    forms.type(editor.group, "140430A NOV 26")
    assert forms.read("fair", "start") == Moment.absolute(datetime(2026, 11, 14, 4, 30, tzinfo=PLUS_ONE))


@pytest.fixture
def fair(forms: Forms) -> MomentEditor:
    """The editor of the start of a fair, D-3."""
    start = Moment.day(-3)
    forms.add("situation.trigger_dates", TriggerDate(id="fair", name="Fair", trigger_kind=TriggerKind.AID, start=start))
    return forms.editor(MomentEditor, TriggerDate, "fair", "start")


def test_that_days_typed_and_not_finished_are_sent_when_the_plan_is_read(forms: Forms, fair: MomentEditor) -> None:
    fair.days.setFocus()
    fair.days.selectAll()
    QTest.keyClicks(fair.days, "-12")
    assert forms.read("fair", "start") == Moment.day(-3), "half a figure is not sent"
    forms.bridge.flush.emit()
    assert forms.read("fair", "start") == Moment.day(-12)


def test_that_days_take_no_key_that_makes_no_figure_or_one_out_of_bounds(forms: Forms, fair: MomentEditor) -> None:
    fair.days.setFocus()
    fair.days.selectAll()
    QTest.keyClicks(fair.days, "-4x0000")
    assert fair.days.cleanText() == "-400"
    QTest.keyClick(fair.days, Qt.Key.Key_Return)
    assert forms.read("fair", "start") == Moment.day(-400)


def test_that_days_are_typed_with_their_letter_too(forms: Forms, fair: MomentEditor) -> None:
    fair.days.setFocus()
    fair.days.selectAll()
    QTest.keyClicks(fair.days, "d+9")
    QTest.keyClick(fair.days, Qt.Key.Key_Return)
    assert forms.read("fair", "start") == Moment.day(9)


def test_that_a_refused_text_is_still_there_when_one_comes_back_to_the_page(forms: Forms) -> None:
    form = forms.of(Plan, None, "timing", inside="")
    section = form.sections["timing"]
    section.unfold()
    editor = section.form.rows["d_day"].editor
    assert isinstance(editor, DateEditor)
    forms.type(editor, "45 Jan 2027")
    form.hide()
    forms.bridge.apply(SetField(FieldRef(object="camp", field="name"), "Camp X"))
    form.show()
    assert editor.line.text() == "45 Jan 2027"
    assert not section.form.rows["d_day"].error.isHidden()
    assert forms.bridge.refused == ("D-day",)


def test_that_an_optional_moment_can_be_unset_and_shows_its_day_on_the_calendar(forms: Forms) -> None:
    forms.bridge.apply(SetField(FieldRef(object="plan", field="timing.d_day"), date(2027, 1, 26)))
    start = Moment.day(0)
    fair = TriggerDate(id="fair", name="Fair", trigger_kind=TriggerKind.AID, start=start, end=Moment.day(-2))
    forms.add("situation.trigger_dates", fair)
    editor = forms.editor(MomentEditor, TriggerDate, "fair", "end")
    assert editor.calendar.text() == "= 24 Jan 2027"
    assert editor.kind.itemText(0) == "Not set"
    editor.kind.setCurrentIndex(0)
    editor.kind.activated.emit(0)
    assert forms.read("fair", "end") is None


def test_that_a_time_span_has_two_ends_and_one_end_stands_for_both(forms: Forms) -> None:
    editor = forms.editor(SpanEditor, MissionUnit, "unit", "alert")
    QTest.keyClicks(editor.low, "20")
    editor.high.setFocus()
    QTest.keyClicks(editor.high, "35")
    editor.flush()
    assert forms.read("unit", "alert") == MinuteRange(low=20, high=35)
    editor.high.clear()
    QTest.keyClicks(editor.low, "0")
    editor.flush()
    assert forms.read("unit", "alert") == MinuteRange(low=200, high=200)


def test_that_a_position_is_typed_as_grid_or_degrees(forms: Forms) -> None:
    editor = forms.editor(PositionEditor, Place, "camp", "position")
    forms.type(editor, "4.85, 31.6")
    assert forms.read("camp", "position") == Position(latitude=4.85, longitude=31.6)
    forms.type(editor, "36N uf 1234 5678")
    grid = forms.read("camp", "position")
    assert isinstance(grid, Position)
    assert grid.mgrs == "36N UF 1234 5678"


def test_that_a_reference_is_chosen_by_name(forms: Forms) -> None:
    editor = forms.editor(ChoiceEditor, Route, "road", "start")
    assert editor.box.currentText() == "Camp A"
    assert [editor.box.itemText(row) for row in range(editor.box.count())] == ["Camp A", "Town B"]
    editor.box.setCurrentIndex(1)
    editor.box.activated.emit(1)
    assert forms.read("road", "start") == "town"


def test_that_a_renamed_place_shows_in_lists_to_choose_from(forms: Forms) -> None:
    editor = forms.editor(ChoiceEditor, Route, "road", "start")
    forms.bridge.apply(SetField(FieldRef(object="camp", field="name"), "Camp Z"))
    assert editor.box.currentText() == "Camp Z"


def test_that_several_references_are_ticked_and_sent_when_the_list_closes(forms: Forms) -> None:
    editor = forms.editor(SeveralEditor, ArmedActor, "group", "at")
    editor.open()
    editor.drop_down.list.setCurrentIndex(editor.drop_down.list.model().index(0, 0))
    QTest.keyClick(editor.drop_down.list, Qt.Key.Key_Return)
    assert forms.read("group", "at") == ("town",)
    editor.drop_down.hide()
    assert forms.read("group", "at") == ("camp", "town")
    assert editor.button.text().startswith("Camp A, Town B")


def test_that_several_words_are_ticked(forms: Forms) -> None:
    editor = forms.editor(SeveralEditor, MissionUnit, "unit", "roles")
    assert editor.button.text().startswith("None chosen")
    editor.open()
    editor.drop_down.list.toggle(editor.drop_down.list.model().index(1, 0))
    editor.drop_down.hide()
    assert forms.read("unit", "roles") == (UnitRole.QRF,)


def test_that_a_value_inside_is_a_section_with_its_own_fields(forms: Forms) -> None:
    form = forms.of(Place, "camp")
    women = form.sections["population"].form.rows["women"].editor
    assert isinstance(women, ParsedEditor)
    forms.type(women, "300")
    assert forms.read("camp", "population.women") == 300


def test_that_an_optional_value_inside_is_made_by_unfolding_it(forms: Forms) -> None:
    forms.add("measures", Measure(id="escort", title="Escort", phase=MeasurePhase.DURING))
    section = forms.of(Measure, "escort", "last_resort").sections["last_resort"]
    section.button.click()
    assert forms.read("escort", "last_resort") == LastResortTest()
    section.button.click()
    assert forms.read("escort", "last_resort") is None


def test_that_a_list_of_values_is_a_small_table(forms: Forms) -> None:
    editor = forms.editor(ValuesEditor, ArmedActor, "group", "perceived_associations")
    assert editor.rows.rowCount() == 1
    editor.view.selectRow(0)
    editor.remove_button.click()
    assert forms.read("group", "perceived_associations") == ()


def test_that_what_a_form_does_not_edit_is_shown(forms: Forms) -> None:
    forms.add("risk_decisions", RiskDecision(id="d", risk="R-1@site=camp"))
    editor = forms.editor(ReadOnlyEditor, RiskDecision, "d", "risk")
    assert editor.label.text() == "R-1@site=camp"


def test_that_every_field_of_every_object_of_the_model_has_an_editor(forms: Forms) -> None:
    # Building is enough: a shape without an editor would raise.
    for model in (Plan, Place, Route, ArmedActor, MissionUnit, Measure, ContingencyPlan, FormLine):
        form = Form(PlanBinding(forms.bridge, model, ""))
        forms.qtbot.addWidget(form)
        assert form.rows or form.sections


# What all fields do alike


def test_that_a_refused_value_says_why_at_the_field_and_keeps_what_was_typed(forms: Forms) -> None:
    form = forms.of(Place, "camp", "name")
    editor = form.rows["name"].editor
    assert isinstance(editor, LineEditor)
    forms.type(editor, "")
    assert form.rows["name"].error.text() == "Fill this in."
    assert forms.read("camp", "name") == "Camp A"
    assert editor.line.text() == ""
    forms.type(editor, "Camp X")
    assert form.rows["name"].error.text() == ""


def test_that_an_edit_elsewhere_keeps_a_refused_text_in_its_field(forms: Forms) -> None:
    form = forms.of(Place, "camp", "name")
    editor = form.rows["name"].editor
    assert isinstance(editor, LineEditor)
    forms.type(editor, "")
    forms.bridge.apply(SetField(FieldRef(object="camp", field="note"), "Two wells"))
    assert editor.line.text() == ""
    assert form.rows["name"].error.text() == "Fill this in."


@pytest.mark.parametrize(
    ("model", "object_id", "field", "typed", "reason"),
    [
        (PopulationGroup, "people", "size", "many", "Type a whole number, for example 6200."),
        (PopulationGroup, "people", "size", "-4", "The smallest value possible is 0."),
        (Route, "road", "length_km", "0", "It must be more than 0.0."),
        (Plan, None, "as_of", "4/11/2026", "Type a date with the month in letters, for example 14 Nov 2026."),
        (Place, "camp", "first_light", "25:10", "Type a time of day, for example 04:30."),
    ],
)
def test_that_a_wrong_entry_is_refused_in_plain_words(
    forms: Forms, model: type[Value], object_id: str | None, field: str, typed: str, reason: str
) -> None:
    form = forms.of(model, object_id, field)
    editor = form.rows[field].editor
    assert isinstance(editor, LineEditor)
    forms.type(editor, typed)
    assert form.rows[field].error.text() == reason
    assert editor.line.text() == typed


def test_that_a_value_refused_by_the_whole_object_says_why(forms: Forms) -> None:
    forms.bridge.apply(SetField(FieldRef(object="camp", field="population.total"), 100))
    section = forms.of(Place, "camp", "population").sections["population"]
    women = section.form.rows["women"]
    assert isinstance(women.editor, ParsedEditor)
    forms.type(women.editor, "300")
    assert women.error.text() == "Women, men, girls and boys together are more than the total."


def test_that_an_undo_shows_in_the_field(forms: Forms) -> None:
    editor = forms.editor(LineEditor, Place, "camp", "name")
    forms.type(editor, "Camp X")
    forms.bridge.undo()
    assert editor.line.text() == "Camp A"


def test_that_text_typed_and_not_yet_sent_is_sent_before_an_undo(forms: Forms) -> None:
    editor = forms.editor(LineEditor, Place, "camp", "name")
    QTest.keyClicks(editor.line, "!")
    forms.bridge.undo()
    assert editor.line.text() == "Camp A"
    assert forms.bridge.session.redo_label is not None


def test_that_another_edit_does_not_disturb_what_is_being_typed(forms: Forms) -> None:
    editor = forms.editor(LineEditor, Place, "camp", "name")
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "Camp N")
    forms.bridge.apply(SetField(FieldRef(object="town", field="name"), "Town C"))
    assert editor.line.text() == "Camp N"


def test_that_every_control_has_a_name_for_screen_readers(forms: Forms) -> None:
    form = forms.of(Place, "camp")
    unnamed = [name for name, row in form.rows.items() if not _name(row.editor)]
    assert unnamed == []


def _name(editor: FieldEditor) -> str:
    target: QWidget = editor
    while (proxy := target.focusProxy()) is not None:
        target = proxy
    return target.accessibleName() or editor.accessibleName()


def test_that_all_labels_of_a_form_are_plain_text(forms: Forms) -> None:
    form = forms.of(Place, "camp")
    rich = [label.text() for label in form.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "a & b", "النازحون في المخيم", "Réfugiés d’Orrel", "x" * 300, "<img src=file:///tmp/x>"]
)
def test_that_hostile_and_foreign_text_goes_through_a_field_unchanged(forms: Forms, text: str) -> None:
    editor = forms.editor(LineEditor, Place, "camp", "name")
    editor.line.setText(text)
    editor.line.textEdited.emit(text)
    editor.flush()
    assert forms.read("camp", "name") == text
    assert editor.line.text() == text


def test_that_a_control_character_is_refused_with_its_place(forms: Forms) -> None:
    form = forms.of(Place, "camp", "name")
    editor = form.rows["name"].editor
    assert isinstance(editor, LineEditor)
    editor.line.setText("a\u202eb")
    editor.line.textEdited.emit("a\u202eb")
    editor.flush()
    assert form.rows["name"].error.text() == "Invisible text-direction mark U+202E after “a”."


def test_that_advice_of_another_body_is_not_called_that_of_the_poc_adviser(forms: Forms) -> None:
    assert label_by_name(Consultation, "advice") == "Advice"
    assert label_by_name(DecisionBrief, "advice") == "The POC Adviser's own words"


def test_that_the_time_zone_is_explained_as_it_is_shown(forms: Forms) -> None:
    row = forms.of(Plan, None, "timing").sections["timing"].form.rows["utc_offset_minutes"]
    assert "minutes" not in row.help.text()


def test_that_a_form_leads_to_a_field_of_its_object_also_inside_a_section(forms: Forms) -> None:
    form = forms.of(Place, "camp")
    assert form.show_ref(FieldRef(object="camp", field="population.girls"))
    girls = form.sections["population"].form.rows["girls"].editor
    focused = QApplication.focusWidget()
    assert focused is not None
    assert girls.isAncestorOf(focused)
    assert not form.show_ref(FieldRef(object="town", field="name"))
