"""The HRDDP page: need, steps, support, recipients, breaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.model.hrddp import RecipientAssessment
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Answer, ElementFinding, HrddpElement, HrddpOutcome
from pocplanner.session.commands import AddObject, SetField
from pocplanner.session.new_plan import empty_document
from pocplanner_ui.pages.hrddp import BREACHES, RECIPIENTS, STEPS, SUPPORT, HrddpPage
from pocplanner_ui.pages.hrddp_recipients import recipient_rows
from tests.session.builders import counting_ids
from tests.ui.pages.harm_pages import bridge_to, nameless, shown
from tests.ui.pages.process_pages import BATTALION, GUARD, process_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from tests.ui.askers import SilentAsker


@pytest.fixture
def plan_bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    made = bridge_to(process_plan(), asker)
    yield made
    assert made.tasks.wait()


@pytest.fixture
def page(qtbot: QtBot, plan_bridge: SessionBridge) -> HrddpPage:
    return shown(qtbot, HrddpPage(plan_bridge))


@pytest.fixture
def recipients(page: HrddpPage) -> HrddpPage:
    page.show_part(RECIPIENTS)
    return page


def assessments(bridge: SessionBridge) -> tuple[RecipientAssessment, ...]:
    return bridge.plan.hrddp.assessments


def assessed(bridge: SessionBridge) -> RecipientAssessment:
    return bridge.plan.hrddp.assessments[0]


def test_that_support_makes_the_process_needed_and_says_why(page: HrddpPage) -> None:
    assert page.needed.word == "The process is needed"
    assert page.why.text() == "The mission would support non-UN security forces."


def test_that_silence_about_support_is_shown_as_unknown(qtbot: QtBot, asker: SilentAsker) -> None:
    made = shown(qtbot, HrddpPage(bridge_to(empty_document(counting_ids()).plan, asker)))
    assert made.needed.word == "Unknown whether the process is needed"
    assert made.steps.rows, "the steps stand open until support is ruled out"


def test_that_each_step_shows_what_the_plan_holds_and_leads_there(qtbot: QtBot, page: HrddpPage) -> None:
    assert len(page.steps.rows) == 13
    page.steps.choose("HS-10")
    assert page.words.detail.text() == "Not written."
    page.steps.setFocus()
    with qtbot.waitSignal(page.jump) as led:
        QTest.keyClick(page.steps, Qt.Key.Key_Return)
    assert led.args == [FieldRef(object="plan", field="hrddp.breach_consequence")]


def test_that_a_unit_without_assessment_is_listed_as_not_cleared(recipients: HrddpPage) -> None:
    table = recipients.recipients.table
    assert [row.unit.id for row in table.rows] == [BATTALION, GUARD]
    table.choose_row(1)
    assert recipients.recipients.outcome.word == "Not assessed"
    assert "not cleared" in str(table.model_of_rows.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert recipients.recipients.start_button.isVisible()
    assert not recipients.recipients.sheet.isVisible()


def test_that_a_started_assessment_finds_and_decides_nothing(recipients: HrddpPage, plan_bridge: SessionBridge) -> None:
    recipients.recipients.table.choose_row(1)
    recipients.recipients.start_button.click()
    new = plan_bridge.plan.hrddp.assessments[1]
    assert new == RecipientAssessment(id=new.id, recipient=GUARD)
    assert recipients.recipients.sheet.isVisible()
    assert recipients.recipients.outcome.word == "Not decided"


def test_that_a_lapsed_assessment_says_so() -> None:
    plan = process_plan()
    (row, _) = recipient_rows(plan, plan.as_of)
    from pocplanner_ui.pages.hrddp_recipients import _note

    assert _note(row) == "0 of 6 elements · 0 of 1 preconditions met · lapsed on 1 Nov 2026"


def test_that_all_six_elements_are_listed_also_where_nothing_was_found(recipients: HrddpPage) -> None:
    table = recipients.recipients.sheet.elements.table
    assert [row.element for row in table.rows] == list(HrddpElement)
    assert {row.finding for row in table.rows} == {ElementFinding.UNKNOWN}


def test_that_a_finding_enters_the_plan_for_its_element_only(recipients: HrddpPage, plan_bridge: SessionBridge) -> None:
    elements = recipients.recipients.sheet.elements
    elements.table.choose_row(4)
    elements.binding.set("finding", ElementFinding.SERIOUS_CONCERN)
    elements.binding.set("reasoning", "Nobody can be there at night.")
    elements.binding.set("provenance.source", "Human rights team")
    (held,) = assessed(plan_bridge).elements
    assert (held.element, held.finding) == (HrddpElement.MONITORING, ElementFinding.SERIOUS_CONCERN)
    assert (held.reasoning, held.provenance.source) == ("Nobody can be there at night.", "Human rights team")
    assert elements.table.rows[4].reasoning == "Nobody can be there at night."


def test_that_a_source_named_first_is_kept_too(recipients: HrddpPage, plan_bridge: SessionBridge) -> None:
    elements = recipients.recipients.sheet.elements
    elements.table.choose_row(0)
    elements.binding.set("provenance.source", "Court records")
    assert assessed(plan_bridge).elements[0].provenance.source == "Court records"


def test_that_the_outcome_is_not_decided_until_a_person_decides(
    recipients: HrddpPage, plan_bridge: SessionBridge
) -> None:
    sheet = recipients.recipients.sheet
    assert "Not decided" in sheet.outcome_note.text()
    plan_bridge.apply(SetField(FieldRef(object="assessed", field="outcome"), HrddpOutcome.SUPPORT_WITH_CONDITIONS))
    assert recipients.recipients.outcome.word == "Support with conditions and monitoring"
    assert sheet.outcome_note.text() == "Who decided, or when, is not recorded yet."


def test_that_measures_of_the_plan_are_linked_and_lead_to_the_measure(qtbot: QtBot, recipients: HrddpPage) -> None:
    sheet = recipients.recipients.sheet
    assert [measure.id for measure in sheet.measures.rows] == ["liaison"]
    sheet.measures_view.selectRow(0)
    with qtbot.waitSignal(recipients.jump) as led:
        sheet.measure_button.click()
    assert led.args == [FieldRef(object="liaison")]


def test_that_support_items_are_named_by_what_they_are(recipients: HrddpPage) -> None:
    binding = recipients.recipients.sheet.binding
    assert binding.choices(("support_item",)) == [("fuel", "Fuel: 6,000 litres")]


def test_that_the_conditions_are_those_of_the_unit_shown(recipients: HrddpPage, plan_bridge: SessionBridge) -> None:
    conditions = recipients.recipients.sheet.conditions
    assert conditions.current_id == "first"
    plan_bridge.apply(SetField(FieldRef(object="first", field="met"), Answer.YES))
    other = RecipientAssessment(id="other", recipient=GUARD)
    plan_bridge.apply(AddObject(FieldRef(object="plan", field="hrddp.assessments"), other))
    recipients.recipients.table.choose_row(1)
    assert conditions.rows.rows == ()
    recipients.recipients.table.choose_row(0)
    assert conditions.current_id == "first"


def test_that_an_assessment_is_removed_after_asking_only(
    recipients: HrddpPage, plan_bridge: SessionBridge, asker: SilentAsker
) -> None:
    asker.agrees = False
    recipients.recipients.remove_button.click()
    assert assessments(plan_bridge) == (assessed(plan_bridge),)
    assert "Battalion 4" in asker.questions[0]
    asker.agrees = True
    recipients.recipients.remove_button.click()
    assert assessments(plan_bridge) == ()
    assert recipients.recipients.outcome.word == "Not assessed"


@pytest.mark.parametrize(
    ("ref", "part"),
    [
        (FieldRef(object="plan", field="hrddp.support_items"), SUPPORT),
        (FieldRef(object="fuel", field="scope"), SUPPORT),
        (FieldRef(object="plan", field="hrddp.assessments"), RECIPIENTS),
        (FieldRef(object="assessed", field="monitoring"), RECIPIENTS),
        (FieldRef(object="first", field="met"), RECIPIENTS),
        (FieldRef(object="plan", field="hrddp.breach_consequence"), BREACHES),
        (FieldRef(object="plan", field="hrddp.follow_up"), BREACHES),
    ],
)
def test_that_a_jump_finds_its_part(page: HrddpPage, ref: FieldRef, part: int) -> None:
    assert page.show_ref(ref)
    assert (page.tabs.currentIndex(), page.stack.currentIndex()) == (part, part)


def test_that_another_plan_replaces_everything_shown(
    qtbot: QtBot, recipients: HrddpPage, plan_bridge: SessionBridge
) -> None:
    from pocplanner.session.session import Session

    plan_bridge.replace_session(Session(empty_document(counting_ids()), plan_bridge.session.around))
    assert recipients.recipients.table.rows == ()
    assert recipients.recipients.empty.isVisible()
    assert not recipients.recipients.splitter.isVisible()


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(page: HrddpPage) -> None:
    for part in (STEPS, SUPPORT, RECIPIENTS, BREACHES):
        page.show_part(part)
        assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 640
