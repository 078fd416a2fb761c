"""The response page: cards that fit, their items, and what is decided about each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.cards import item_field
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component, ItemState
from pocplanner.session.session import Session
from pocplanner_ui import composition
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.pages.checklist_noted import NOTE_ROLE
from pocplanner_ui.pages.response import ResponsePage
from pocplanner_ui.pages.routing import page_of
from pocplanner_ui.widgets.choices import ChoiceEditor
from pocplanner_ui.widgets.editors import TextEditor
from tests.assessment.ready import AS_OF
from tests.session.builders import small_plan
from tests.ui.pages.harm_pages import nameless, settle, shown, watched
from tests.ui.pages.response_pages import answered_plan, cards_library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner.model.judgement import ChecklistDecision
    from pocplanner.model.plan import Plan
    from tests.ui.askers import SilentAsker


def cards_bridge(plan: Plan, asker: SilentAsker) -> SessionBridge:
    """A bridge to a plan with the library of these tests."""
    around = replace(
        composition.surroundings(), assess=lambda given, option, *_: assess(given, cards_library(), AS_OF, option)
    )
    made = SessionBridge(Session(Document(plan=plan), around), lambda _plan: cards_library(), asker)
    made.assess_now()
    return made


@pytest.fixture
def plain(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    made = cards_bridge(small_plan(), asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, plain: SessionBridge) -> ResponsePage:
    return shown(qtbot, ResponsePage(plain))


@pytest.fixture
def answered(qtbot: QtBot, asker: SilentAsker) -> Iterator[ResponsePage]:
    made = cards_bridge(answered_plan(small_plan()), asker)
    yield shown(qtbot, ResponsePage(made))
    assert made.tasks.wait()
    made.deleteLater()


def said(bridge: SessionBridge, item: str) -> ChecklistDecision:
    return next(entry for entry in bridge.plan.checklist if entry.item == item)


def set_state(page: ResponsePage, state: ItemState) -> None:
    editor = page.form.rows["state"].editor
    assert isinstance(editor, ChoiceEditor)
    editor.show_value(state)
    editor.edited.emit(False)


def write(page: ResponsePage, field: str, text: str) -> None:
    editor = page.form.rows[field].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText(text)
    editor.flush()


def items(page: ResponsePage, column: int = 1, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = page.items.model_of_rows
    return [str(model.index(row, column).data(role)) for row in range(model.rowCount())]


def card_states(page: ResponsePage) -> dict[str, str]:
    model = page.cards.model_of_rows
    return {card.entry.id: str(model.index(row, 0).data()) for row, card in enumerate(page.cards.rows)}


def test_that_cards_are_listed_with_how_far_each_is(page: ResponsePage, answered: ResponsePage) -> None:
    expected = {"CARD-ASK": "1 required", "CARD-CONDUCT": "0/3", "CARD-LADDER": "0/4", "CARD-TASKS": "0/3"}
    assert card_states(page) == expected
    assert card_states(answered) == expected | {"CARD-LADDER": "Passed over", "CARD-TASKS": "2/3"}
    assert page.summary.text() == "Cards that fit or may fit: 4. Required items without an answer: 1."


def test_that_an_item_enters_the_plan_when_something_is_said_about_it(
    qtbot: QtBot, page: ResponsePage, plain: SessionBridge
) -> None:
    page.cards.choose("CARD-TASKS")
    page.items.choose("TASK-2")
    assert not plain.plan.checklist
    set_state(page, ItemState.DONE)
    page.binding.set("component", Component.UNPOL_IPO)
    page.binding.set("done_on", date(2027, 1, 9))
    settle(qtbot, plain)
    (decision,) = plain.plan.checklist
    assert (decision.item, decision.state) == ("TASK-2", ItemState.DONE)
    assert items(page, 0)[1] == "Done"
    assert items(page, 1, NOTE_ROLE)[1].endswith("· 9 Jan 2027")
    chosen = page.items.chosen
    assert chosen is not None
    assert chosen.view.item.id == "TASK-2", "the same item stays chosen"


def test_that_a_required_question_is_marked_in_words_until_it_is_answered(
    qtbot: QtBot, page: ResponsePage, plain: SessionBridge
) -> None:
    page.cards.choose("CARD-ASK")
    assert items(page, 0) == ["Open, required", "Open"]
    assert page.words.reason.text().startswith("Force comes last")
    write(page, "answer", "Talks through the district chief failed twice.")
    settle(qtbot, plain)
    assert items(page, 0) == ["Answered", "Open"]
    assert card_states(page)["CARD-ASK"] == "1/2"
    assert page.summary.text().endswith("without an answer: 0.")


def test_that_do_and_do_not_stand_in_words_and_shape(page: ResponsePage) -> None:
    page.cards.choose("CARD-CONDUCT")
    assert [title.partition(":")[0] for title in items(page)] == ["● Do", "✕ Do not", "✕ Do not"]


def test_that_a_ladder_shows_its_order_and_what_was_passed_over(answered: ResponsePage) -> None:
    answered.cards.choose("CARD-LADDER")
    assert [title.partition(":")[0] for title in items(answered)] == [f"Step {number} of 4" for number in range(1, 5)]
    assert items(answered, 0) == ["Passed over", "Passed over", "Done", "Open"]
    answered.items.choose_row(0)
    assert "write why it is not applicable" in answered.words.hints.text()


def test_that_a_passed_over_step_with_a_reason_is_no_longer_one(qtbot: QtBot, answered: ResponsePage) -> None:
    answered.cards.choose("CARD-LADDER")
    answered.items.choose("STEP-1")
    set_state(answered, ItemState.NOT_APPLICABLE)
    write(answered, "reason", "They were inside already")
    settle(qtbot, answered.bridge)
    assert items(answered, 0)[0] == "Not applicable"
    assert said(answered.bridge, "STEP-1").reason == "They were inside already"


def test_that_bodies_outside_the_mission_are_coordinated_with_and_unarmed_officers_go_with_protection(
    page: ResponsePage,
) -> None:
    page.cards.choose("CARD-TASKS")
    page.items.choose("TASK-2")
    assert "coordinate with OCHA" in page.words.hints.text()
    assert "with armed protection only" in page.words.hints.text()
    page.items.choose("TASK-3")
    assert "II Physical protection · Response" in page.words.hints.text()


def test_that_enter_leads_from_card_to_items_to_the_form(page: ResponsePage) -> None:
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_Return)
    assert page.focusWidget() is page.items
    QTest.keyClick(page.items, Qt.Key.Key_Return)
    assert page.form.rows["state"].editor.isAncestorOf(page.focusWidget())


def test_that_the_same_card_stays_chosen_after_an_answer(qtbot: QtBot, page: ResponsePage) -> None:
    page.cards.choose("CARD-LADDER")
    page.items.choose("STEP-2")
    set_state(page, ItemState.DONE)
    settle(qtbot, page.bridge)
    assert page.cards.chosen is not None
    assert page.cards.chosen.entry.id == "CARD-LADDER"
    assert page.binding.item == "STEP-2"


def test_that_text_typed_for_one_item_does_not_go_to_the_next(page: ResponsePage, plain: SessionBridge) -> None:
    page.cards.choose("CARD-TASKS")
    page.items.choose("TASK-1")
    editor = page.form.rows["answer"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText("From 05:00")
    page.cards.choose("CARD-LADDER")
    assert [(entry.item, entry.answer) for entry in plain.plan.checklist] == [("TASK-1", "From 05:00")]
    assert editor.field.toPlainText() == ""


def test_that_a_readiness_jump_finds_an_item_before_and_after_it_was_answered(answered: ResponsePage) -> None:
    plan = answered.bridge.plan
    open_ = FieldRef(object=plan.id, field=item_field("ASK-1"))
    decided = FieldRef(object="said-step", field="state")
    for ref, item in ((open_, "ASK-1"), (decided, "STEP-3")):
        assert page_of(plan, ref, cards_library()) == "response"
        assert answered.show_ref(ref)
        assert answered.items.chosen is not None
        assert answered.items.chosen.view.item.id == item
    assert not answered.show_ref(FieldRef(object=plan.id, field="checklist.gone"))


def test_that_a_decision_on_the_planning_checklist_is_still_edited_there() -> None:
    plan = small_plan(checklist=[{"id": "said", "item": "CHK-06", "state": "done"}])
    assert page_of(plan, FieldRef(object="said", field="state"), cards_library()) == "checklist"
    assert page_of(plan, FieldRef(object="plan", field="checklist"), cards_library()) == "checklist"


def test_that_no_card_is_said_in_words(qtbot: QtBot, bridge: SessionBridge) -> None:
    bridge.assess_now()
    page = shown(qtbot, ResponsePage(bridge))
    assert page.summary.text().startswith("No card of the library fits")
    assert not page.middle.isVisible()
    assert not page.right.isVisible()


def test_that_both_tables_are_proper_models(page: ResponsePage) -> None:
    testers = [watched(page.cards.model_of_rows), watched(page.items.model_of_rows)]
    for card in ("CARD-LADDER", "CARD-ASK", "CARD-TASKS"):
        page.cards.choose(card)
    assert all(testers)


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(page: ResponsePage) -> None:
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 680
