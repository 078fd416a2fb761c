"""The "why" panel: how strong the evidence is, and other answers that are tried when somebody asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from pocplanner.assessment.evidence import evidence_sentence
from pocplanner.assessment.result import UNANSWERED, Evidence
from pocplanner.assessment.what_changes import SHOWN, what_would_change
from pocplanner.errors import CommandError
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import OwnRisk
from pocplanner.model.vocab import Answer, Component
from pocplanner.session.commands import AddObject, SetField
from pocplanner_ui.pages import register_changes
from pocplanner_ui.pages.register import RegisterPage
from pocplanner_ui.pages.register_parts import LinkedLine
from pocplanner_ui.widgets.text import HelpLabel
from tests.ui.pages.harm_pages import nameless, settle, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.register_changes import TriedPart

LEFT = "R-11.4.4-05a@partner=pf-4-territorial,place=tessane"
MOVING = "R-11.4.6-02@actor=ridge-column"


@pytest.fixture
def page(qtbot: QtBot, sample_bridge: SessionBridge) -> RegisterPage:
    """The register of the sample with a risk whose level hangs on much."""
    made = shown(qtbot, RegisterPage(sample_bridge))
    made.choose(LEFT)
    return made


def tried(page: RegisterPage) -> TriedPart:
    return page.detail.why.tried


def lines(page: RegisterPage) -> list[LinkedLine]:
    layout = tried(page).lines
    widgets = (layout.itemAt(at).widget() for at in range(layout.count()))  # type: ignore[union-attr]  # it is counted
    return [widget for widget in widgets if isinstance(widget, LinkedLine)]


def try_answers(qtbot: QtBot, page: RegisterPage) -> None:
    QTest.mouseClick(tried(page).start_button, Qt.MouseButton.LeftButton)
    settle(qtbot, page.bridge)


def test_that_the_evidence_of_the_chosen_risk_is_told_beside_its_level(page: RegisterPage) -> None:
    risk = page.detail.risk
    assert risk is not None
    assert page.detail.why.evidence.text.text() == evidence_sentence(risk.evidence)
    assert "program convention" in page.detail.why.evidence.convention.text().lower()
    assert page.detail.basis.text().endswith("· evidence strong")
    page.choose(MOVING)
    assert page.detail.basis.text().endswith("· evidence fair")


def test_that_evidence_that_nobody_stated_is_said_without_the_convention(page: RegisterPage) -> None:
    risk = page.detail.risk
    assert risk is not None
    page.detail.why.show_risk(risk.resting_on(Evidence()))
    assert page.detail.why.evidence.text.text().startswith("Strength of evidence: not stated")
    assert not page.detail.why.evidence.convention.isVisible()


def test_that_other_answers_are_tried_only_when_somebody_asks(qtbot: QtBot, page: RegisterPage) -> None:
    assert lines(page) == []
    assert page.bridge.tasks.is_idle
    QTest.mouseClick(tried(page).start_button, Qt.MouseButton.LeftButton)
    assert not page.bridge.tasks.is_idle, "it is done beside the window"
    assert not tried(page).start_button.isEnabled()
    assert tried(page).status.text() == "Trying other answers …"
    settle(qtbot, page.bridge)
    expected = what_would_change(page.bridge.plan, page.bridge.library, LEFT)
    assert [line.label.text() for line in lines(page)] == [change.text for change in expected.changes[:SHOWN]]
    assert not tried(page).start_button.isVisible()
    assert nameless(page) == []


def test_that_a_change_leads_to_what_it_changes(qtbot: QtBot, page: RegisterPage) -> None:
    try_answers(qtbot, page)
    found = tried(page).found
    assert found is not None
    with qtbot.waitSignal(page.detail.jump) as blocker:
        lines(page)[0].findChildren(QToolButton)[0].click()
    assert blocker.args == [found.changes[0].ref]


def test_that_what_was_found_goes_with_the_risk_and_with_what_it_rests_on(qtbot: QtBot, page: RegisterPage) -> None:
    try_answers(qtbot, page)
    page.choose(MOVING)
    assert lines(page) == []
    assert tried(page).start_button.isEnabled()
    page.choose(LEFT)
    try_answers(qtbot, page)
    assert lines(page)
    page.bridge.apply(SetField(FieldRef(object="tessane", field="alert_network"), Answer.NO))
    settle(qtbot, page.bridge)
    assert lines(page) == [], "an answer that leaves the risk as it is can change what would change it"


def test_that_an_edit_elsewhere_leaves_what_was_found(qtbot: QtBot, page: RegisterPage) -> None:
    try_answers(qtbot, page)
    before = [line.label.text() for line in lines(page)]
    page.bridge.apply(SetField(FieldRef(object=page.bridge.plan.id, field="information.legal_basis"), "Resolution"))
    settle(qtbot, page.bridge)
    assert [line.label.text() for line in lines(page)] == before


def test_that_a_search_for_another_risk_is_dropped(qtbot: QtBot, page: RegisterPage) -> None:
    QTest.mouseClick(tried(page).start_button, Qt.MouseButton.LeftButton)
    page.choose(MOVING)
    settle(qtbot, page.bridge)
    assert lines(page) == []
    assert tried(page).start_button.isEnabled()


def test_that_a_failure_is_told_and_can_be_tried_again(
    qtbot: QtBot, page: RegisterPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise CommandError("E314", "The library has no rule")

    monkeypatch.setattr(register_changes, "what_would_change", fail)
    try_answers(qtbot, page)
    assert "E314" in tried(page).status.text()
    assert tried(page).start_button.isEnabled()


def test_that_more_changes_than_are_shown_are_counted(qtbot: QtBot, page: RegisterPage) -> None:
    page.choose("R-11.4.4-03@partner=pf-mobile-guard")
    try_answers(qtbot, page)
    assert len(lines(page)) == SHOWN
    assert "more change" in tried(page).status.text()


def test_that_a_risk_that_a_person_wrote_has_neither(qtbot: QtBot, page: RegisterPage) -> None:
    own = OwnRisk(id="own-1", statement="Harm that we see", written_by=Component.POC_ADVISER)
    page.bridge.apply(AddObject(FieldRef(object=page.bridge.plan.id, field="own_risks"), own))
    settle(qtbot, page.bridge)
    page.choose(own.risk_id())
    assert not page.detail.why.evidence.isVisible()
    assert not tried(page).isVisible()


def test_that_a_risk_that_nothing_answers_is_marked_among_its_measures(page: RegisterPage) -> None:
    risk = page.detail.risk
    assert risk is not None
    page.detail.show_tab(page.detail.measures)
    page.detail.measures.show_risk(replace(risk, measures=(), proposed_measures=(), library_measures=()))
    texts = [label.text() for label in page.detail.measures.findChildren(HelpLabel)]
    assert any(text.startswith(UNANSWERED) and risk.pathway.label in text for text in texts)
