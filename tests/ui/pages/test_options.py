from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pocplanner.assessment.assess import compare_options
from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FactPatch, FieldPatch, Option
from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import Answer, OptionKind, PlaceKind
from pocplanner.session.commands import RemoveObject, SetField
from pocplanner_ui.pages.options import OptionsPage
from pocplanner_ui.pages.options_dialog import FIELD_TAB, PatchDialog
from pocplanner_ui.pages.options_patches import patch_words, patchable_fields, plain
from pocplanner_ui.widgets import level
from pocplanner_ui.widgets.choices import AnswerEditor, ChoiceEditor
from pocplanner_ui.widgets.editors import TextEditor
from pocplanner_ui.widgets.level import LevelChip, counted
from tests.session.builders import small_plan
from tests.ui.pages.harm_pages import bridge_to, nameless, settle, shown
from tests.ui.widgets.test_table_copy import put_on_show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pocplanner.guidance.library import Library
    from pocplanner.model.plan import Plan
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.options_column import OptionColumn
    from tests.ui.askers import SilentAsker


@pytest.fixture
def small(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A small plan with the real library: options "go" and "stay"."""
    fact = Fact(id="fact", key="op_major", value="no")
    made = bridge_to(small_plan(facts=(fact,)), asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, small: SessionBridge) -> OptionsPage:
    made = shown(qtbot, OptionsPage(small))
    compared(qtbot, made)
    return made


def compared(qtbot: QtBot, page: OptionsPage) -> None:
    settle(qtbot, page.bridge)
    qtbot.waitUntil(lambda: not page.comparison.is_running)


def option(page: OptionsPage, identifier: str) -> Option:
    return next(item for item in page.bridge.plan.options if item.id == identifier)


def patch_texts(column: OptionColumn) -> list[str]:
    items = (column._patch_lines.itemAt(row) for row in range(column._patch_lines.count()))
    widgets = [item.widget() for item in items if item is not None]
    labels = [widget if isinstance(widget, QLabel) else widget.findChild(QLabel) for widget in widgets if widget]
    return [label.text() for label in labels if isinstance(label, QLabel)]


# Comparison


def test_that_the_registers_of_all_options_are_compared_in_counts_and_words(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = shown(qtbot, OptionsPage(sample_bridge))
    compared(qtbot, page)
    assert sample_bridge.assessment is not None
    plan = sample_bridge.plan
    expected = compare_options(plan, sample_bridge.library, sample_bridge.assessment.as_of)
    assert tuple(page.comparison.summaries.values()) == expected
    for summary in expected:
        part = page.columns[summary.option].summary
        items = (part.chips.itemAt(at) for at in range(part.chips.count()))
        words = [item.widget().word for item in items if item and isinstance(item.widget(), LevelChip)]  # type: ignore[union-attr]  # it is a chip
        assert f"{summary.counts.get('high', 0)} high" in words
        assert part.possible.text() == f"{summary.possible} possible: facts unknown"
        if summary.option == plan.decision.recommended_option:
            assert part.against.text() == "The others are compared with this option."
        else:
            said = f"Against the recommended option: {len(summary.new)} new, {len(summary.gone)} gone"
            assert part.against.text() == said


@pytest.mark.parametrize("key", ["low", "medium", "high", "extreme", "unknown"])
def test_that_one_risk_and_several_have_words_of_their_own_for_translation(
    monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    assert counted("extreme", 1) == "1 extreme"
    assert counted("extreme", 8) == "8 extreme"
    monkeypatch.setattr(level, "_tr", lambda text: f"{text}s" if text.startswith("{count}") else text)
    assert not counted(key, 1).endswith("s")
    assert counted(key, 8).endswith("s")


def test_that_a_comparison_that_is_overtaken_is_dropped(qtbot: QtBot, page: OptionsPage) -> None:
    answers: list[int] = []
    page.comparison.ready.connect(lambda: answers.append(len(page.comparison.summaries)))
    page.comparison.start()
    page.comparison.start()
    compared(qtbot, page)
    assert answers == [2, 2]  # once for the comparison, once for what it hangs on


def test_that_a_difference_that_no_longer_fits_is_told_and_not_passed_over(qtbot: QtBot, page: OptionsPage) -> None:
    bridge = page.bridge
    ref = FieldRef(object="camp", field="place_kind")
    bridge.apply(SetField(FieldRef(object="go", field="patches"), (FieldPatch(ref=ref, value="no such kind"),)))
    compared(qtbot, page)
    assert "not possible" in page.columns["go"].summary.possible.text()
    assert "not possible here" in patch_texts(page.columns["go"])[0]


# Columns


def test_that_every_option_is_a_column_with_its_own_fields(page: OptionsPage) -> None:
    assert list(page.columns) == ["go", "stay"]
    editor = page.columns["go"].rows["outline"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText("Battalion 2 clears the ridge.")
    page.bridge.flush.emit()
    assert option(page, "go").outline == "Battalion 2 clears the ridge."
    assert option(page, "stay").outline == ""


def test_that_no_operation_is_always_among_the_options(page: OptionsPage, asker: SilentAsker) -> None:
    told: list[str] = []
    page.bridge.message.connect(lambda _, text: told.append(text))
    page.columns["stay"].remove()
    assert "“No operation” is always one of the options" in told[0]
    assert option(page, "stay").option_kind is OptionKind.NO_OPERATION


def test_that_a_plan_without_no_operation_says_so_and_gets_one(qtbot: QtBot, page: OptionsPage) -> None:
    page.bridge.apply(SetField(FieldRef(object="stay", field="option_kind"), OptionKind.OPERATE))
    assert page.missing.isVisible()
    page.add(OptionKind.NO_OPERATION)
    assert page.missing.isHidden()
    assert page.bridge.plan.options[-1].title == "No operation"
    assert list(page.columns)[-1] == page.bridge.plan.options[-1].id


def test_that_an_option_is_recommended_duplicated_and_removed(
    qtbot: QtBot, page: OptionsPage, asker: SilentAsker
) -> None:
    page.columns["go"].recommend_button.click()
    assert page.bridge.plan.decision.recommended_option == "go"
    assert page.columns["go"].mark.text() == "Recommended"
    assert not page.columns["go"].recommend_button.isEnabled()
    page.columns["go"].duplicate()
    titles = [item.title for item in page.bridge.plan.options]
    assert titles == ["Operate", "Operate (copy)", "No operation"]
    copy = page.bridge.plan.options[1].id
    page.columns[copy].remove()
    assert copy not in page.columns
    assert "Remove “Operate (copy)”?" in asker.questions[-1]


def test_that_an_option_is_assessed_on_all_pages_and_given_up_again(qtbot: QtBot, page: OptionsPage) -> None:
    page.columns["stay"].show_button.click()
    assert page.bridge.session.active_option == "stay"
    assert page.columns["stay"].mark.text() == "Shown on all pages"
    assert page.declared_button.isVisible()
    page.declared_button.click()
    assert page.bridge.session.active_option is None
    assert page.columns["stay"].mark.text() == "Option"


def test_that_the_columns_follow_undo(page: OptionsPage) -> None:
    page.add(OptionKind.OPERATE)
    assert len(page.columns) == 3
    page.bridge.undo()
    assert list(page.columns) == ["go", "stay"]


# Differences


def test_that_differences_are_said_in_words_beside_what_the_plan_says(page: OptionsPage) -> None:
    bridge = page.bridge
    fact = FactPatch(key="op_major", value="yes", reason="Two companies move.")
    field = FieldPatch(ref=FieldRef(object="camp", field="place_kind"), value="village")
    unknown = FactPatch(key="op_urban", value="unknown")
    gone = FieldPatch(ref=FieldRef(object="left-long-ago", field="name"), value="x")
    assert patch_words(bridge, fact) == ("Is this a major security operation? Yes (plan: No)", True)
    assert patch_words(bridge, field) == ("Camp A, kind of place: Village (plan: Displacement site)", True)
    assert patch_words(bridge, unknown)[0].endswith("Unknown (plan: not declared)")
    assert patch_words(bridge, gone) == ("The object “left-long-ago” is no longer in the plan.", False)
    assert not patch_words(bridge, FactPatch(key="no_such_question", value="yes"))[1]


def test_that_another_answer_is_asked_for_and_kept_as_a_difference(qtbot: QtBot, page: OptionsPage) -> None:
    dialog = PatchDialog(page.bridge, page)
    qtbot.addWidget(dialog)
    dialog.question.setCurrentIndex(dialog.question.findData("op_major"))
    assert isinstance(dialog.fact_editor, AnswerEditor)
    dialog.fact_editor.show_value(Answer.YES)
    dialog.reason.setText("Two companies move.")
    dialog.accept()
    assert dialog.patch == FactPatch(key="op_major", value="yes", reason="Two companies move.")
    assert page.columns["go"].put(dialog.patch)
    assert patch_texts(page.columns["go"]) == ["Is this a major security operation? Yes (plan: No)"]
    again = dialog.patch.model_copy(update={"value": "unknown"})
    assert page.columns["go"].put(again)
    assert option(page, "go").patches == (again,)
    page.columns["go"]._drop(option(page, "go"), again)
    assert option(page, "go").patches == ()
    assert patch_texts(page.columns["go"]) == ["Nothing: as the plan declares it."]


def test_that_a_reason_that_may_identify_a_person_is_noted(qtbot: QtBot, page: OptionsPage) -> None:
    dialog = PatchDialog(page.bridge, page)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.reason.setText("Witness: Marie Uwimana says so")
    assert "Witness: Marie Uwimana" in dialog.note.words
    dialog.reason.setText("The committee says so")
    assert dialog.note.words == ""


def test_that_another_value_of_the_situation_is_asked_for_and_checked(qtbot: QtBot, page: OptionsPage) -> None:
    dialog = PatchDialog(page.bridge, page)
    qtbot.addWidget(dialog)
    dialog.tabs.setCurrentIndex(FIELD_TAB)
    dialog.object.setCurrentIndex(dialog.object.findData("camp"))
    dialog.field.setCurrentIndex(dialog.field.findData("place_kind"))
    assert isinstance(dialog.field_editor, ChoiceEditor)
    assert dialog.field_editor.value() is PlaceKind.IDP_SITE
    dialog.field_editor.show_value(PlaceKind.VILLAGE)
    dialog.accept()
    assert dialog.patch == FieldPatch(ref=FieldRef(object="camp", field="place_kind"), value="village")
    assert page.columns["go"].put(dialog.patch)
    compared(qtbot, page)
    assert page.comparison.problem == ""


def test_that_a_value_that_cannot_be_read_keeps_the_dialog_open(qtbot: QtBot, page: OptionsPage) -> None:
    dialog = PatchDialog(page.bridge, page)
    qtbot.addWidget(dialog)
    dialog.question.setCurrentIndex(dialog.question.findData("op_mode"))
    dialog.accept()
    assert dialog.patch is None
    assert dialog.error.text() == "Choose one."


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (Answer.YES, "yes"),
        ((PlaceKind.TOWN, PlaceKind.VILLAGE), ["town", "village"]),
        (MinuteRange(low=5, high=10), {"low": 5, "high": 10}),
        (date(2027, 1, 9), "2027-01-09"),
        (None, None),
        (True, True),
        (12, 12),
    ],
)
def test_that_a_value_is_kept_in_a_patch_as_plain_json(value: object, kept: object) -> None:
    assert plain(value) == kept


def test_that_fields_inside_values_may_differ_but_names_and_sources_may_not(page: OptionsPage) -> None:
    paths = {path for path, _ in patchable_fields(type(page.bridge.plan.situation.places[0]))}
    assert "population.total" in paths
    assert "name" not in paths
    assert not any(path.startswith("provenance") for path in paths)


# References and readers


def test_that_a_reference_leads_to_the_field_of_the_option(qtbot: QtBot, page: OptionsPage) -> None:
    assert page.show_ref(FieldRef(object="stay", field="pros"))
    assert page.columns["stay"].rows["pros"].editor.isAncestorOf(page.focusWidget())
    assert page.show_ref(FieldRef(object="stay", field="patches.0"))
    assert not page.show_ref(FieldRef(object="camp"))


def test_that_every_control_has_a_name_for_readers(qtbot: QtBot, page: OptionsPage) -> None:
    assert nameless(page) == []
    dialog = PatchDialog(page.bridge, page)
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []


def test_that_a_difference_goes_from_the_screen_with_the_object_it_points_at(page: OptionsPage) -> None:
    patch = FieldPatch(ref=FieldRef(object="road", field="length_km"), value=12)
    assert page.columns["go"].put(patch)
    assert patch_texts(page.columns["go"]) == ["North road, length: 12 (plan: Not known)"]
    page.bridge.apply(RemoveObject("road", cascade=True))
    assert patch_texts(page.columns["go"]) == ["Nothing: as the plan declares it."]


def test_that_each_head_stands_above_its_column(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = OptionsPage(sample_bridge)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: bool(page.comparison.summaries), timeout=20_000)

    def left(part: QWidget) -> int:
        return part.mapTo(page, QPoint(0, 0)).x()

    def stand_above() -> bool:
        return all(left(column.head) == left(column.rows["outline"].editor) for column in page.columns.values())

    qtbot.waitUntil(stand_above)


def test_that_working_out_what_the_comparison_hangs_on_tells_how_far_it_is_and_stops_with_escape(
    qtbot: QtBot, sample_bridge: SessionBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(
        _plan: Plan, _library: Library, _day: date, stop: Callable[[], bool], progress: Callable[[int, int], object]
    ) -> None:
        progress(2, 9)
        while not stop():
            time.sleep(0.001)

    monkeypatch.setattr("pocplanner.assessment.robustness.robustness", endless)
    page = OptionsPage(sample_bridge)
    put_on_show(qtbot, page)
    qtbot.waitUntil(lambda: "2 of 9" in page.hangs_on.text(), timeout=20_000)
    assert page.stop_button.isVisible()
    page.add_button.setFocus()
    QTest.keyClick(page.add_button, Qt.Key.Key_Escape)
    assert not page.comparison.is_running
    assert page.comparison.summaries, "what was compared stays"
    assert "stopped" in page.hangs_on.text()
    assert not page.stop_button.isVisible()
    qtbot.waitUntil(lambda: sample_bridge.tasks.is_idle, timeout=20_000)
    assert "stopped" in page.hangs_on.text(), "nothing of the stopped work arrives"
    monkeypatch.undo()
    page.again_button.click()
    assert page.stop_button.isVisible()
    qtbot.waitUntil(lambda: not page.comparison.is_running, timeout=40_000)
    assert page.hangs_on.text().startswith("By its register alone")
    assert not page.again_button.isVisible()
