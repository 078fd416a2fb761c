"""The checklist page: nine items, criteria of success, after action review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox

from pocplanner.guidance.library import bundled
from pocplanner.guidance.schema import CriterionEntry
from pocplanner.model.base import LINE_LIMIT
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component, ItemState
from pocplanner_ui.pages.checklist import CHECKLIST, CRITERIA, REVIEW, ChecklistPage
from pocplanner_ui.pages.checklist_criteria import criterion_from
from pocplanner_ui.pages.checklist_noted import NOTE_ROLE, Look, NotedModel, NotedTable
from pocplanner_ui.widgets.choices import ChoiceEditor
from pocplanner_ui.widgets.editors import TextEditor
from pocplanner_ui.widgets.level import LEVEL_ROLE
from tests.ui.pages.harm_pages import bridge_to, nameless, shown, watched
from tests.ui.pages.process_pages import process_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner.model.judgement import ChecklistDecision
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from tests.ui.askers import SilentAsker


@pytest.fixture
def plan_bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    made = bridge_to(process_plan(), asker)
    yield made
    assert made.tasks.wait()


@pytest.fixture
def page(qtbot: QtBot, plan_bridge: SessionBridge) -> ChecklistPage:
    return shown(qtbot, ChecklistPage(plan_bridge))


def decisions(bridge: SessionBridge) -> tuple[ChecklistDecision, ...]:
    return bridge.plan.checklist


def set_state(page: ChecklistPage, state: ItemState) -> None:
    editor = page.form.rows["state"].editor
    assert isinstance(editor, ChoiceEditor)
    editor.show_value(state)
    editor.edited.emit(False)


def write_reason(page: ChecklistPage, text: str) -> None:
    editor = page.form.rows["reason"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText(text)
    editor.flush()


def test_that_all_nine_items_are_listed_with_their_state(page: ChecklistPage) -> None:
    assert [step.entry.id for step in page.table.rows] == [f"CHK-0{number}" for number in range(1, 10)]
    assert page.tabs.tabText(CHECKLIST) == "Planning checklist  0/9"
    states = [page.table.model_of_rows.index(row, 0).data() for row in range(9)]
    assert set(states) == {"Open", "Open, required"}


def test_that_an_item_enters_the_plan_when_something_is_said_about_it(
    page: ChecklistPage, plan_bridge: SessionBridge
) -> None:
    page.table.choose("CHK-06")
    assert decisions(plan_bridge) == ()
    set_state(page, ItemState.DONE)
    (said,) = decisions(plan_bridge)
    assert (said.item, said.state) == ("CHK-06", ItemState.DONE)
    plan_bridge.assess_now()
    assert page.tabs.tabText(CHECKLIST) == "Planning checklist  1/9"


def test_that_two_things_said_about_an_item_are_one_entry(page: ChecklistPage, plan_bridge: SessionBridge) -> None:
    page.table.choose("CHK-06")
    set_state(page, ItemState.DONE)
    page.binding.set("component", Component.SCPI)
    page.binding.set("evidence", "Annex C")
    (said,) = decisions(plan_bridge)
    assert (said.state, said.component, said.evidence) == (ItemState.DONE, Component.SCPI, "Annex C")


def test_that_not_applicable_waits_for_its_reason(page: ChecklistPage, plan_bridge: SessionBridge) -> None:
    page.table.choose("CHK-06")
    set_state(page, ItemState.NOT_APPLICABLE)
    assert decisions(plan_bridge) == ()
    assert page.form.rows["state"].error.text().startswith("Write the reason below")
    write_reason(page, "Nobody lives there")
    (said,) = decisions(plan_bridge)
    assert (said.state, said.reason) == (ItemState.NOT_APPLICABLE, "Nobody lives there")
    assert page.form.rows["state"].error.text() == ""
    plan_bridge.undo()
    assert decisions(plan_bridge) == (), "state and reason are one step"


def test_that_not_applicable_waits_for_its_reason_also_for_an_item_already_done(
    page: ChecklistPage, plan_bridge: SessionBridge
) -> None:
    page.table.choose("CHK-06")
    set_state(page, ItemState.DONE)
    set_state(page, ItemState.NOT_APPLICABLE)
    assert decisions(plan_bridge)[0].state is ItemState.DONE
    write_reason(page, "Nobody lives there")
    assert decisions(plan_bridge)[0].state is ItemState.NOT_APPLICABLE


def test_that_a_reason_for_another_item_does_not_make_it_not_applicable(
    page: ChecklistPage, plan_bridge: SessionBridge
) -> None:
    page.table.choose("CHK-06")
    set_state(page, ItemState.NOT_APPLICABLE)
    page.table.choose("CHK-08")
    write_reason(page, "A note")
    (said,) = decisions(plan_bridge)
    assert (said.item, said.state) == ("CHK-08", ItemState.OPEN)


def test_that_a_required_item_marked_not_applicable_stays_open_with_the_reason_why(
    page: ChecklistPage, plan_bridge: SessionBridge
) -> None:
    page.table.choose("CHK-01")
    set_state(page, ItemState.NOT_APPLICABLE)
    write_reason(page, "No time")
    plan_bridge.assess_now()
    assert page.words.chip.word == "Open, required"
    assert page.words.detail.text() == "Marked not applicable, but this operation needs it."


def test_that_a_computed_item_is_shown_as_computed_and_cannot_be_ticked(qtbot: QtBot, page: ChecklistPage) -> None:
    page.table.choose("CHK-05")
    assert page.computed.isVisible()
    assert not page.form.rows["state"].editor.isVisible()
    row = page.table.currentIndex().row()
    assert str(page.table.model_of_rows.index(row, 1).data(NOTE_ROLE)).startswith("Computed: ")
    with qtbot.waitSignal(page.go) as led:
        page.work_button.click()
    assert led.args == ["measures"]
    page.table.choose("CHK-06")
    assert page.form.rows["state"].editor.isVisible()


def test_that_the_item_on_criteria_leads_to_the_criteria(page: ChecklistPage) -> None:
    page.table.choose("CHK-03")
    page.work_button.click()
    assert page.tabs.currentIndex() == CRITERIA


def test_that_an_example_becomes_a_criterion_without_baseline_or_target(
    page: ChecklistPage, plan_bridge: SessionBridge
) -> None:
    page.tabs.setCurrentIndex(CRITERIA)
    page.criteria.examples_button.click()
    page.criteria.view.selectRow(1)
    page.criteria.add_button.click()
    (made,) = plan_bridge.plan.criteria
    entry = bundled().criteria[1]
    assert (made.entry, made.text, made.metric) == (entry.id, entry.text["en"].title, entry.text["en"].metric)
    assert (made.baseline, made.target) == ("", "")
    assert page.criteria.stack.currentWidget() is page.criteria.own
    assert page.criteria.editor.current_id == made.id
    assert page.tabs.tabText(CRITERIA) == "Criteria of success  1"


def test_that_examples_in_the_plan_are_marked(page: ChecklistPage) -> None:
    page.tabs.setCurrentIndex(CRITERIA)
    page.criteria.show_examples()
    page.criteria.add()
    page.criteria.show_examples()
    marks = [page.criteria.model.index(row, 2).data() for row in range(len(page.criteria.model.rows))]
    assert marks.count("Yes") == 1
    assert marks[0] == "Yes"


def test_that_a_metric_that_is_too_long_for_its_line_is_kept_in_the_text() -> None:
    entry = bundled().criteria[0]
    words = entry.text["en"].model_copy(update={"metric": "m" * (LINE_LIMIT + 1)})
    long = CriterionEntry.model_validate({**entry.__dict__, "text": {"en": words}})
    made = criterion_from(long, "new")
    assert made.metric == ""
    assert "m" * (LINE_LIMIT + 1) in made.text


@pytest.mark.parametrize(
    ("field", "tab"),
    [("checklist", CHECKLIST), ("criteria", CRITERIA), ("aar.metrics", REVIEW), ("aar.planned_for", REVIEW)],
)
def test_that_a_readiness_jump_finds_its_part(page: ChecklistPage, field: str, tab: int) -> None:
    assert page.show_ref(FieldRef(object="plan", field=field))
    assert page.tabs.currentIndex() == tab


def test_that_a_jump_to_what_was_said_about_an_item_chooses_it(page: ChecklistPage, plan_bridge: SessionBridge) -> None:
    page.table.choose("CHK-08")
    set_state(page, ItemState.DONE)
    page.table.choose("CHK-01")
    assert page.show_ref(FieldRef(object=plan_bridge.plan.checklist[0].id, field="state"))
    step = page.table.chosen
    assert step is not None
    assert step.entry.id == "CHK-08"


def test_that_the_table_of_states_and_notes_is_a_proper_model(qtbot: QtBot) -> None:
    look: Look[str] = Look("State", "Title", str.upper, lambda _: "low", str, lambda row: f"about {row}")
    model = NotedModel(look)
    tester = watched(model)
    model.set_rows(("a", "b"))
    assert model.index(0, 0).data(LEVEL_ROLE) == "low"
    assert model.index(0, 1).data(LEVEL_ROLE) is None
    assert model.index(1, 1).data(NOTE_ROLE) == "about b"
    model.set_rows(())
    assert tester is not None


def test_that_rows_are_as_high_as_their_wrapped_notes(qtbot: QtBot) -> None:
    look: Look[str] = Look("State", "Title", lambda _: "Open", lambda _: "low", lambda _: "Title", str)
    table: NotedTable[str] = NotedTable(look, "Steps", fits=True)
    qtbot.addWidget(table)
    table.resize(400, 100)
    table.show()
    table.set_rows(("short", "a long note " * 30))
    qtbot.waitUntil(lambda: table.rowHeight(1) > 2 * table.rowHeight(0))
    qtbot.waitUntil(lambda: table.height() >= table.rowHeight(0) + table.rowHeight(1))


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(page: ChecklistPage) -> None:
    for tab in (CHECKLIST, CRITERIA, REVIEW):
        page.tabs.setCurrentIndex(tab)
        assert nameless(page) == []
    assert page.findChildren(QComboBox)
    assert page.minimumSizeHint().width() <= 640
