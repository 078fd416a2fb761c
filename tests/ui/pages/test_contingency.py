"""The contingency page: the table in the Handbook's form, the tasking sheet, and proposals of the library."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component, LineStatus, ThreeLevel
from pocplanner.session.commands import RemoveObject, SetField
from pocplanner_ui.pages.contingency import ABOUT, TABLE, TASKS, ContingencyPage
from pocplanner_ui.pages.contingency_line import component_chips, is_unassigned
from pocplanner_ui.pages.contingency_tasks import TasksModel, tasks_of
from pocplanner_ui.widgets.editors import TextEditor
from tests.ui.pages.harm_pages import bridge_to, nameless, shown, watched
from tests.ui.pages.process_pages import process_plan
from translations import window_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner.model.contingency import ContingencyPlan
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.contingency_line import LineSlot
    from tests.ui.askers import SilentAsker


@pytest.fixture
def plan_bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    made = bridge_to(process_plan(), asker)
    yield made
    assert made.tasks.wait()


@pytest.fixture
def page(qtbot: QtBot, plan_bridge: SessionBridge) -> ContingencyPage:
    return shown(qtbot, ContingencyPage(plan_bridge))


@pytest.fixture
def proposing(qtbot: QtBot, sample_bridge: SessionBridge) -> ContingencyPage:
    """The page of the sample without its own plan, so that the library proposes its scenario."""
    for plan in sample_bridge.plan.contingency_plans:
        sample_bridge.apply(RemoveObject(plan.id, cascade=True))
    sample_bridge.assess_now()
    return shown(qtbot, ContingencyPage(sample_bridge))


def held(bridge: SessionBridge) -> ContingencyPlan:
    return bridge.plan.contingency_plans[0]


def slot(page: ContingencyPage, identifier: str) -> LineSlot:
    found = next(card.slot_of(identifier) for card in page.table.cards.values() if card.slot_of(identifier))
    assert found is not None
    return found


def type_text(slot_: LineSlot, text: str) -> None:
    assert slot_.editor is not None
    editor = slot_.editor.form.rows["text"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText(text)
    editor.flush()


def test_that_a_line_without_an_office_of_the_mission_is_to_be_assigned(page: ContingencyPage) -> None:
    lines = held(page.bridge).rows[0].preparatory
    assert [is_unassigned(line) for line in lines] == [False, True]
    assert component_chips(lines[1]) == (("high", "To be assigned"), ("unknown", "OCHA"))
    assert page.assigned.word == "1 of 3 lines to be assigned"
    assert slot(page, "warn").view.chips.accessibleName() == "To be assigned, OCHA"


def test_that_the_table_shows_who_what_and_by_when(page: ContingencyPage) -> None:
    view = slot(page, "patrol").view
    assert (view.text.text(), view.date.text()) == ("Patrol the camp", "D-3")
    assert view.accessibleName() == "Preparatory line: Force. Patrol the camp. D-3"
    assert slot(page, "send").view.date.text() == "Not set"


def test_that_likelihood_is_not_rated_until_a_person_rates_it(
    page: ContingencyPage, plan_bridge: SessionBridge
) -> None:
    chip = page.table.cards["loot"].risk.likelihood
    assert chip.word == "Likelihood: not rated by a person"
    plan_bridge.apply(SetField(FieldRef(object="loot", field="likelihood"), ThreeLevel.HIGH))
    assert chip.word == "Likelihood: High"
    # As a whole for translation: the word alone stands for levels too, which are of another gender in French.
    known = {text.source for text in window_texts().texts if text.context == "contingency"}
    assert {f"Likelihood: {item.label}" for item in ThreeLevel} <= known


def test_that_enter_opens_a_line_in_its_place_and_escape_closes_it(page: ContingencyPage) -> None:
    place = slot(page, "patrol")
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_Return)
    assert place.editor is not None
    assert place.editor.isVisible()
    assert not place.view.isVisible()
    QTest.keyClick(place.editor, Qt.Key.Key_Escape)
    assert place.editor is None
    assert place.view.isVisible()


def test_that_a_click_opens_a_line(page: ContingencyPage) -> None:
    place = slot(page, "send")
    QTest.mouseClick(place.view, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert place.editor is not None


def test_that_one_editor_is_open_at_a_time_and_what_was_typed_is_kept(
    page: ContingencyPage, plan_bridge: SessionBridge
) -> None:
    first, second = slot(page, "patrol"), slot(page, "warn")
    first.open()
    assert first.editor is not None
    editor = first.editor.form.rows["text"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText("Patrol twice a day")
    second.open()
    assert first.editor is None
    assert held(plan_bridge).rows[0].preparatory[0].text == "Patrol twice a day"
    page.table.cards["loot"].open()
    assert second.editor is None


def test_that_an_edit_elsewhere_leaves_the_open_editor_alone(page: ContingencyPage, plan_bridge: SessionBridge) -> None:
    place = slot(page, "patrol")
    place.open()
    editor = place.editor
    plan_bridge.apply(SetField(FieldRef(object="send", field="status"), LineStatus.READY))
    assert slot(page, "patrol") is place
    assert place.editor is editor
    assert slot(page, "send").view.chips.accessibleName() == "Force, UNPOL, Ready"


def test_that_a_new_line_is_opened_empty_and_waits_for_an_office(
    page: ContingencyPage, plan_bridge: SessionBridge
) -> None:
    page.table.cards["flight"].reactive.add_button.click()
    (new,) = held(plan_bridge).rows[1].reactive
    assert (new.text, new.components, new.status) == ("", (), LineStatus.OPEN)
    place = slot(page, new.id)
    type_text(place, "Open the base")
    assert held(plan_bridge).rows[1].reactive[0].text == "Open the base"


def test_that_lines_are_moved_and_removed(page: ContingencyPage, plan_bridge: SessionBridge) -> None:
    place = slot(page, "patrol")
    place.open()
    assert place.editor is not None
    place.editor.down_button.click()
    assert [line.id for line in held(plan_bridge).rows[0].preparatory] == ["warn", "patrol"]
    assert list(page.table.cards["loot"].preparatory.slots) != []
    assert place.editor is not None, "the editor moves along"
    place.editor.remove_button.click()
    assert [line.id for line in held(plan_bridge).rows[0].preparatory] == ["warn"]


def test_that_rows_are_added_moved_and_removed(page: ContingencyPage, plan_bridge: SessionBridge) -> None:
    page.table.add_button.click()
    new = held(plan_bridge).rows[2]
    card = page.table.cards[new.id]
    assert card.editor is not None
    card.editor.up_button.click()
    assert [row.id for row in held(plan_bridge).rows] == ["loot", new.id, "flight"]
    assert card.editor is not None
    card.editor.remove_button.click()
    assert [row.id for row in held(plan_bridge).rows] == ["loot", "flight"]
    assert list(page.table.cards) == ["loot", "flight"]


def test_that_a_row_names_the_risks_of_the_register_that_it_answers(
    page: ContingencyPage, plan_bridge: SessionBridge
) -> None:
    assert plan_bridge.assessment is not None
    risk = plan_bridge.assessment.risks[0]
    card = page.table.cards["loot"]
    card.open()
    assert card.answers is not None
    card.answers.editor.model.set_chosen((risk.id,))
    card.answers.editor.edited.emit(False)
    assert held(plan_bridge).rows[0].risks == (risk.id,)
    card.close_editor()
    assert card.risk.answers.text() == f"Answers R-{risk.number:03d}"


def test_that_the_tasking_sheet_begins_with_what_nobody_does() -> None:
    plan = process_plan()
    groups = tasks_of(plan.contingency_plans[0], plan.timing)
    assert [group.title for group in groups] == ["To be assigned", "Force", "UNPOL", "OCHA (coordinate with)"]
    assert [(task.text, task.kind, task.date) for task in groups[1].tasks] == [
        ("Patrol the camp", "Prepare", "D-3"),
        ("Send the reserve", "React", "Not set"),
    ]


def test_that_the_tasking_sheet_is_a_proper_model(qtbot: QtBot) -> None:
    plan = process_plan()
    model = TasksModel()
    tester = watched(model)
    groups = tasks_of(plan.contingency_plans[0], plan.timing)
    assert model.set_groups(groups)
    assert not model.set_groups(groups)
    assert model.index(0, 0).data() == "To be assigned (1)"
    assert model.rowCount(model.index(1, 0)) == 2
    assert model.set_groups((replace(groups[0], tasks=()),))
    assert model.set_groups(())
    assert model.rowCount(QModelIndex()) == 0
    assert tester is not None


def test_that_a_task_opens_its_line_in_the_table(page: ContingencyPage) -> None:
    page.tabs.setCurrentIndex(TASKS)
    force = page.tasks.index(1, 0)
    page.sheet.activated.emit(page.tasks.index(0, 0, force))
    assert page.tabs.currentIndex() == TABLE
    assert slot(page, "patrol").editor is not None


def test_that_the_sheet_follows_edits_while_it_is_shown(page: ContingencyPage, plan_bridge: SessionBridge) -> None:
    page.tabs.setCurrentIndex(TASKS)
    plan_bridge.apply(SetField(FieldRef(object="warn", field="components"), (Component.CIVIL_AFFAIRS,)))
    assert [group.title for group in page.tasks.groups] == ["Force", "UNPOL", "Civil Affairs"]


def test_that_a_proposal_is_shown_but_not_changed_before_it_is_adopted(proposing: ContingencyPage) -> None:
    assert proposing.state.word == "Proposal"
    assert proposing.banner.text.startswith("The library proposes this plan.")
    assert not proposing.table.add_button.isVisible()
    view = next(iter(proposing.table.cards.values())).risk
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert all(card.editor is None for card in proposing.table.cards.values())


def test_that_adopting_gives_the_plan_ids_of_its_own_and_no_rating(
    proposing: ContingencyPage, sample_bridge: SessionBridge
) -> None:
    proposal = proposing.proposals()[0].plan
    proposing.adopt_button.click()
    (adopted,) = sample_bridge.plan.contingency_plans
    assert adopted.scenario == proposal.scenario
    assert adopted.id != proposal.id
    assert {row.likelihood for row in adopted.rows} == {None}
    assert [row.risk for row in adopted.rows] == [row.risk for row in proposal.rows]
    assert proposing.state.word == "In the plan"
    assert proposal.scenario not in {view.plan.scenario for view in proposing.proposals()}
    assert proposing.banner.text == ""
    sample_bridge.undo()
    assert sample_bridge.plan.contingency_plans == ()


def test_that_a_plan_of_ones_own_is_added_and_removed_after_asking(
    page: ContingencyPage, plan_bridge: SessionBridge, asker: SilentAsker
) -> None:
    page.new_button.click()
    assert len(plan_bridge.plan.contingency_plans) == 2
    assert page.tabs.currentIndex() == ABOUT
    asker.agrees = False
    page.remove_button.click()
    assert len(plan_bridge.plan.contingency_plans) == 2
    asker.agrees = True
    page.remove_button.click()
    assert [plan.id for plan in plan_bridge.plan.contingency_plans] == ["moves"]
    assert page.chooser.currentText() == "The group moves"


def test_that_without_plan_and_proposal_the_page_says_so(qtbot: QtBot, bridge: SessionBridge) -> None:
    empty = shown(qtbot, ContingencyPage(bridge))
    assert empty.none.isVisible()
    assert not empty.stack.isVisible()
    assert empty.new_button.isVisible()
    assert not empty.remove_button.isVisible()


@pytest.mark.parametrize(
    ("ref", "tab"),
    [
        (FieldRef(object="moves", field="rows"), TABLE),
        (FieldRef(object="moves", field="next_exercise"), ABOUT),
        (FieldRef(object="loot", field="trigger"), TABLE),
        (FieldRef(object="send", field="date"), TABLE),
        (FieldRef(object="plan", field="contingency_plans"), TABLE),
    ],
)
def test_that_a_jump_finds_its_place(page: ContingencyPage, ref: FieldRef, tab: int) -> None:
    assert page.show_ref(ref)
    assert page.tabs.currentIndex() == tab


def test_that_a_jump_to_unassigned_lines_opens_the_first_of_them(page: ContingencyPage) -> None:
    page.show_ref(FieldRef(object="moves", field="rows"))
    assert slot(page, "warn").editor is not None


def test_that_columns_stand_below_each_other_where_it_is_narrow(qtbot: QtBot, page: ContingencyPage) -> None:
    card = page.table.cards["loot"]
    assert card.preparatory.x() > card.risk.x()
    page.resize(640, 500)
    qtbot.waitUntil(lambda: card.preparatory.y() > card.risk.mapTo(card, QPoint()).y())
    assert page.minimumSizeHint().width() <= 640


def test_that_every_control_has_a_name(page: ContingencyPage) -> None:
    for tab in (TABLE, TASKS, ABOUT):
        page.tabs.setCurrentIndex(tab)
        assert nameless(page) == []
    page.tabs.setCurrentIndex(TABLE)
    slot(page, "patrol").open()
    page.table.cards["loot"].open()
    assert nameless(page) == []
