"""The screening page: questions answered in place, criteria with their state, the decision with its reason."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Answer, Component
from pocplanner.session.new_plan import empty_document
from pocplanner_ui.pages.checklist_noted import NOTE_ROLE
from pocplanner_ui.pages.screening import ScreeningPage
from pocplanner_ui.widgets.choices import AnswerEditor, ChoiceEditor
from pocplanner_ui.widgets.editors import TextEditor
from tests.session.builders import counting_ids
from tests.ui.pages.harm_pages import bridge_to, nameless, settle, shown, watched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from tests.ui.askers import SilentAsker


@pytest.fixture
def plain(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    made = bridge_to(empty_document(counting_ids()).plan, asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, plain: SessionBridge) -> ScreeningPage:
    return shown(qtbot, ScreeningPage(plain))


def answer(page: ScreeningPage, key: str, value: object) -> None:
    editor = page.rows[key].editor
    if isinstance(editor, AnswerEditor) and isinstance(value, Answer):
        editor.control.button(value).click()
        return
    assert isinstance(editor, ChoiceEditor)
    editor.show_value(value)
    editor.edited.emit(False)


def answer_all_no(page: ScreeningPage) -> None:
    for key in page.rows:
        answer(page, key, {"force_expected": "presence", "op_mode": "unilateral"}.get(key, Answer.NO))


def states(page: ScreeningPage) -> list[str]:
    return [str(page.table.model_of_rows.index(row, 0).data()) for row in range(len(page.table.rows))]


def decide(page: ScreeningPage, value: Answer) -> None:
    editor = page.form.rows["full_brief"].editor
    assert isinstance(editor, AnswerEditor)
    editor.control.button(value).click()


def full_brief(bridge: SessionBridge) -> Answer:
    return bridge.plan.screening.full_brief


def write_reason(page: ScreeningPage, text: str) -> None:
    editor = page.form.rows["reason"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText(text)
    editor.flush()


def test_that_an_empty_plan_shows_all_questions_and_says_that_unknown_counts(page: ScreeningPage) -> None:
    assert len(page.rows) == 10
    assert page.need.word == "Needed, because not everything is known"
    assert page.to_ask.text() == "10 of 10 questions to answer"
    assert set(states(page)) == {"Not known"}


def test_that_an_answer_given_in_place_settles_its_criterion(
    qtbot: QtBot, page: ScreeningPage, plain: SessionBridge
) -> None:
    answer(page, "detention_expected", Answer.YES)
    settle(qtbot, plain)
    assert [fact.key for fact in plain.plan.facts] == ["detention_expected"]
    assert page.need.word == "A full brief is needed"
    assert states(page).count("Met") == 1
    assert not page.next_button.isEnabled()
    row = states(page).index("Met")
    note = str(page.table.model_of_rows.index(row, 1).data(NOTE_ROLE))
    assert note == "Are people expected to be detained by the mission, however briefly? Yes (declared)"


def test_that_all_questions_answered_no_asks_for_no_full_brief_and_does_not_reassure(
    qtbot: QtBot, page: ScreeningPage, plain: SessionBridge
) -> None:
    answer_all_no(page)
    settle(qtbot, plain)
    assert page.need.word == "No criterion asks for a full brief"
    assert "no finding that nobody could be harmed" in page.to_ask.text()
    assert set(states(page)) == {"Not met"}


def test_that_the_next_question_is_the_first_one_to_answer(
    qtbot: QtBot, page: ScreeningPage, plain: SessionBridge
) -> None:
    answer(page, "force_expected", "presence")
    settle(qtbot, plain)
    page.next_button.click()
    assert page.rows["op_mode"].isAncestorOf(page.focusWidget())


def test_that_enter_on_a_criterion_leads_to_what_is_missing_for_it(page: ScreeningPage) -> None:
    position = next(at for at, check in enumerate(page.table.rows) if check.entry.id == "SC-06")
    page.table.choose_row(position)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.rows["detention_expected"].isAncestorOf(page.focusWidget())


def test_that_an_answer_from_the_situation_is_shown_in_place(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = shown(qtbot, ScreeningPage(sample_bridge))
    row = page.rows["idp_site_in_area"]
    assert row.editor.value() is Answer.YES
    assert row.status_text.startswith("Computed from the situation: Yes")


def test_that_no_full_brief_waits_for_its_reason(page: ScreeningPage, plain: SessionBridge) -> None:
    decide(page, Answer.NO)
    assert plain.plan.screening.full_brief is Answer.UNKNOWN
    assert page.form.rows["full_brief"].error.text().startswith("Write the reason below")
    write_reason(page, "A routine patrol")
    decision = plain.plan.screening
    assert (decision.full_brief, decision.reason) == (Answer.NO, "A routine patrol")
    assert page.form.rows["full_brief"].error.text() == ""
    plain.undo()
    assert plain.plan.screening.full_brief is Answer.UNKNOWN, "decision and reason are one step"
    assert plain.plan.screening.reason == ""


def test_that_a_reason_alone_decides_nothing(page: ScreeningPage, plain: SessionBridge) -> None:
    write_reason(page, "Under discussion")
    assert full_brief(plain) is Answer.UNKNOWN
    decide(page, Answer.NO)
    assert full_brief(plain) is Answer.NO


def test_that_a_change_of_mind_while_the_reason_is_missing_is_no_no(page: ScreeningPage, plain: SessionBridge) -> None:
    decide(page, Answer.NO)
    decide(page, Answer.YES)
    write_reason(page, "Two battalions move")
    assert plain.plan.screening.full_brief is Answer.YES


def test_that_the_reason_of_a_no_cannot_be_taken_away(page: ScreeningPage, plain: SessionBridge) -> None:
    write_reason(page, "Routine")
    decide(page, Answer.NO)
    write_reason(page, " ")
    assert plain.plan.screening.reason == "Routine"
    assert page.form.rows["reason"].error.text()


def test_that_office_and_day_are_kept(page: ScreeningPage, plain: SessionBridge) -> None:
    page.binding.set("decided_by", Component.COS)
    page.binding.set("decided_on", date(2027, 1, 9))
    assert (plain.plan.screening.decided_by, plain.plan.screening.decided_on) == (Component.COS, date(2027, 1, 9))


def test_that_a_readiness_jump_finds_the_decision(page: ScreeningPage) -> None:
    assert page.show_ref(FieldRef(object=page.bridge.plan.id, field="screening.decided_by"))
    assert page.form.rows["decided_by"].editor.isAncestorOf(page.focusWidget())


def test_that_existing_authority_is_recorded_in_one_step_and_then_said(
    page: ScreeningPage, plain: SessionBridge
) -> None:
    assert "waits for no brief" in page.authority.text()
    page.authority_button.click()
    assert plain.plan.existing_authority
    assert plain.plan.existing_authority_since is not None
    assert page.authority.text().startswith("Executed under existing authority; brief due by ")
    assert not page.authority_button.isVisible()
    plain.undo()
    assert not plain.plan.existing_authority
    assert page.authority_button.isVisible()


def test_that_the_table_of_criteria_is_a_proper_model(page: ScreeningPage) -> None:
    tester = watched(page.table.model_of_rows)
    page.refresh_assessment()
    assert tester is not None


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(page: ScreeningPage) -> None:
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 680
