"""The readiness page: what stands open, the way to it, and offices that answer for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from pocplanner.assessment.result import Finding
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component
from pocplanner.session.commands import SetField
from pocplanner_ui.pages.readiness import ReadinessPage
from pocplanner_ui.pages.readiness_rows import FindingsModel, lines_of
from pocplanner_ui.widgets.editors import TextEditor
from tests.ui.pages.harm_pages import bridge_to, nameless, shown, watched
from tests.ui.pages.process_pages import process_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.readiness_rows import Line
    from tests.ui.askers import SilentAsker


def finding(rule: str, detail: str = "", *, severity: str = "blocker", overridden: str = "") -> Finding:
    ref = FieldRef(object="plan", field="title")
    return Finding(rule, severity, f"Title of {rule}", detail, "What to do", ref, "overview", overridden)


MANY = (
    finding("RB-1", "one"),
    finding("RB-1", "two"),
    finding("RB-2", "only"),
    finding("RW-1", "w", severity="warning"),
    finding("RW-2", "said", severity="warning", overridden="because"),
)


@pytest.fixture
def open_bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A bridge to a plan with many open blockers, of which one is the missing legal basis."""
    made = bridge_to(process_plan(), asker)
    yield made
    assert made.tasks.wait()


@pytest.fixture
def page(qtbot: QtBot, open_bridge: SessionBridge) -> ReadinessPage:
    return shown(qtbot, ReadinessPage(open_bridge))


def choose(page: ReadinessPage, key: str) -> Line:
    position = next(at for at, line in enumerate(page.model.lines) if line.key == key)
    page.tree.setCurrentIndex(page.model.index_of(position))
    return page.model.lines[position]


def answer(page: ReadinessPage, reason: str) -> None:
    page.panel.answer_button.click()
    assert page.panel.draft is not None
    page.panel.draft.set("by", Component.COS)
    page.panel.draft.set("reason", reason)
    page.panel.put_button.click()
    page.bridge.assess_now()


def test_that_blockers_come_before_warnings_and_answered_ones_stand_apart(qtbot: QtBot) -> None:
    tops = [line.text for line in lines_of(MANY) if line.is_section]
    assert tops == ["Blockers (3)", "Warnings (1)", "Answered for in writing (1)"]


def test_that_a_rule_with_one_entry_stands_on_one_line_with_it(qtbot: QtBot) -> None:
    lines = {line.key: line.text for line in lines_of(MANY)}
    assert lines["blocker/RB-2"] == "Title of RB-2: only"
    assert lines["blocker/RB-1"] == "Title of RB-1 (2)"


def test_that_the_tree_of_findings_is_a_proper_model(qtbot: QtBot) -> None:
    model = FindingsModel()
    tester = watched(model)
    assert model.set_findings(MANY)
    assert not model.set_findings(MANY), "the same findings leave folding and choice alone"
    assert model.rowCount(QModelIndex()) == 3
    assert model.set_findings(())
    assert tester is not None


def test_that_counts_stand_on_top_with_their_words(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    assert open_bridge.assessment is not None
    blockers = len(open_bridge.assessment.blockers())
    assert blockers > 1
    assert page.chips["blockers"].word == f"{blockers} blockers"
    assert page.chips["answered"].word == "0 answered for"


def test_that_enter_leads_to_the_field(qtbot: QtBot, page: ReadinessPage) -> None:
    choose(page, "blocker/RB-01")
    page.tree.setFocus()
    with qtbot.waitSignal(page.jump) as led:
        QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert led.args == [FieldRef(object="plan", field="information.legal_basis")]


def test_that_an_entry_mended_on_another_page_leads_to_that_page(qtbot: QtBot, page: ReadinessPage) -> None:
    elsewhere = Finding("RB-04", "blocker", "T", "", "", FieldRef(object="plan", field="measures"), "register", "")
    with qtbot.waitSignal(page.go) as led:
        page.go_there(elsewhere)
    assert led.args == ["register"]


def test_that_a_finding_shows_what_to_do_and_where(page: ReadinessPage) -> None:
    choose(page, "blocker/RB-01")
    assert page.panel.title.text() == "No legal or mandate basis is written"
    assert page.panel.detail.text() == "Part I.b is empty."
    assert "Legal Adviser" in page.panel.help.text()
    assert page.panel.page.text() == "Mended on: I  Information Brief"


def test_that_an_answer_needs_office_and_reason(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    choose(page, "blocker/RB-01")
    page.panel.answer_button.click()
    page.panel.put_button.click()
    assert page.panel.draft_form is not None
    office, reason = page.panel.draft_form.forms
    assert office.rows["by"].error.text() == "Fill this in."
    assert reason.rows["reason"].error.text() == "Fill this in."
    assert open_bridge.plan.overrides == ()
    page.panel.cancel_button.click()
    assert not page.panel.answer.isVisible()


def test_that_an_answer_that_was_begun_waits_at_its_entry_until_it_is_cancelled(
    page: ReadinessPage, open_bridge: SessionBridge
) -> None:
    choose(page, "blocker/RB-01")
    page.panel.answer_button.click()
    assert page.panel.draft_form is not None
    editor = page.panel.draft_form.forms[1].rows["reason"].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText("The mandate is renewed")
    page.tree.setCurrentIndex(page.model.index_of(0))
    assert page.panel.draft is None
    assert open_bridge.drafts.names == ("answer for “No legal or mandate basis is written”",)
    choose(page, "blocker/RB-01")
    assert page.panel.draft is not None
    assert page.panel.draft.get("reason") == "The mandate is renewed"
    page.panel.cancel_button.click()
    page.tree.setCurrentIndex(page.model.index_of(0))
    assert open_bridge.drafts.names == ()
    choose(page, "blocker/RB-01")
    assert page.panel.draft is None


def test_that_an_answer_is_kept_with_office_reason_field_and_time(
    page: ReadinessPage, open_bridge: SessionBridge
) -> None:
    choose(page, "blocker/RB-01")
    answer(page, "The mandate is renewed on D-3.")
    (kept,) = open_bridge.plan.overrides
    assert (kept.rule, kept.by, kept.reason) == ("RB-01", Component.COS, "The mandate is renewed on D-3.")
    assert kept.ref == FieldRef(object="plan", field="information.legal_basis")
    assert kept.at is not None
    choose(page, "answered/RB-01")
    assert page.panel.withdraw_button.isVisible()
    assert page.panel.override_form.forms[1].rows["reason"].editor.value() == "The mandate is renewed on D-3."


def test_that_a_withdrawn_answer_leaves_the_finding_open_again(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    choose(page, "blocker/RB-01")
    answer(page, "Soon.")
    choose(page, "answered/RB-01")
    page.panel.withdraw_button.click()
    open_bridge.assess_now()
    assert open_bridge.plan.overrides == ()
    assert "blocker/RB-01" in [line.key for line in page.model.lines]


def test_that_an_answer_for_a_rule_says_how_many_entries_it_covers(page: ReadinessPage) -> None:
    line = choose(page, "blocker/RB-08")
    assert len(line.findings) > 1
    page.panel.answer_button.click()
    assert str(len(line.findings)) in page.panel.reach.text()


def test_that_one_undo_takes_back_an_answer_for_a_whole_rule(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    before = open_bridge.plan.overrides
    choose(page, "blocker/RB-03")
    answer(page, "Written in the annex.")
    assert len(open_bridge.plan.overrides) == 2, "one for each option"
    open_bridge.undo()
    assert open_bridge.plan.overrides == before


def test_that_the_chosen_line_survives_an_edit_elsewhere(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    choose(page, "blocker/RB-08")
    open_bridge.apply(SetField(FieldRef(object="plan", field="information.legal_basis"), "Resolution"))
    open_bridge.assess_now()
    line = page.model.line_at(page.tree.currentIndex())
    assert line is not None
    assert line.key == "blocker/RB-08"


def test_that_the_page_says_for_which_option_it_holds(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    open_bridge.apply(SetField(FieldRef(object="plan", field="decision.recommended_option"), "go"))
    open_bridge.assess_now()
    assert page.scope.text() == (
        "For: the plan as declared. The brief is printed for “Operate”; choose it under “Shown for”."
    )
    open_bridge.choose_option("go")
    assert page.scope.text() == "For: Operate."


def test_that_an_assessment_that_failed_is_not_shown_as_ready(page: ReadinessPage, open_bridge: SessionBridge) -> None:
    open_bridge._assessment = None
    open_bridge.assessment_changed.emit()
    assert page.scope.text().startswith("Unknown")
    assert not page.chips["blockers"].isVisible()


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(page: ReadinessPage) -> None:
    choose(page, "blocker/RB-01")
    page.panel.answer_button.click()
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 640
