"""The pages that are forms: overview, situation, the three briefs, consultations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component
from pocplanner.session.commands import RemoveObject, SetField
from pocplanner_ui.pages.action import ActionPage
from pocplanner_ui.pages.consultations import ConsultationsPage
from pocplanner_ui.pages.decision import DecisionPage
from pocplanner_ui.pages.form_page import FormPage
from pocplanner_ui.pages.information import InformationPage
from pocplanner_ui.pages.overview import OverviewPage
from pocplanner_ui.pages.situation import SituationPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.base import Page

PAGES: list[type[Page]] = [
    OverviewPage, SituationPage, InformationPage, DecisionPage, ActionPage, ConsultationsPage,
]  # fmt: skip


def shown(qtbot: QtBot, page: Page) -> Page:
    qtbot.addWidget(page)
    page.resize(1100, 650)
    with qtbot.waitExposed(page):
        page.show()
    if isinstance(page, FormPage):
        page.finish()
    return page


@pytest.mark.parametrize("make", PAGES)
def test_that_a_page_shows_the_sample_in_plain_text_without_being_cut(
    make: type[Page], qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = shown(qtbot, make(sample_bridge))
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert page.minimumSizeHint().width() <= 640, "it fits beside the navigation on a scaled laptop screen"


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (OverviewPage, "timing.d_day"),
        (OverviewPage, "stop_criteria"),
        (OverviewPage, "notes"),
        (SituationPage, "situation.places"),
        (SituationPage, "situation.coverage"),
        (SituationPage, "situation.season"),
        (InformationPage, "information.legal_basis"),
        (InformationPage, "information.security.cons"),
        (DecisionPage, "decision.intent"),
        (DecisionPage, "decision.who_may_stop"),
        (ActionPage, "action.tasking"),
        (ActionPage, "action.operational_security"),
        (ConsultationsPage, "consultations"),
    ],
)
def test_that_a_page_leads_to_its_fields(
    make: type[Page], field: str, qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = shown(qtbot, make(sample_bridge))
    assert page.show_ref(FieldRef(object=sample_bridge.plan.id, field=field))


def test_that_objects_of_every_list_are_led_to(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    situation = sample_bridge.plan.situation
    page = shown(qtbot, SituationPage(sample_bridge))
    for listed in (situation.routes, situation.armed_actors, situation.trigger_dates):
        assert page.show_ref(FieldRef(object=listed[-1].id, field="name"))


def test_that_the_presenter_names_the_parts_of_the_decision_brief(qtbot: QtBot, bridge: SessionBridge) -> None:
    page = shown(qtbot, DecisionPage(bridge))
    headings = [label.text() for label in page.findChildren(QLabel)]
    assert "II.a  Force Commander's assessment and intent" in headings
    bridge.apply(SetField(FieldRef(object="plan", field="presented_by"), Component.UNPOL))
    headings = [label.text() for label in page.findChildren(QLabel)]
    assert "II.c  Police Commissioner's recommendation" in headings


def test_that_the_decision_page_leads_to_the_options(qtbot: QtBot, bridge: SessionBridge) -> None:
    from PySide6.QtWidgets import QPushButton

    page = shown(qtbot, DecisionPage(bridge))
    button = next(button for button in page.findChildren(QPushButton) if button.text() == "Go to the options")
    with qtbot.waitSignal(page.go) as went:
        button.click()
    assert went.args == ["options"]


def test_that_the_tabs_of_the_situation_count_their_objects(qtbot: QtBot, bridge: SessionBridge) -> None:
    page = shown(qtbot, SituationPage(bridge))
    assert isinstance(page, SituationPage)
    assert [page.tabs.tabText(number) for number in (0, 1)] == ["Places  2", "Routes  1"]


def test_that_a_hidden_page_catches_up_when_it_is_shown(qtbot: QtBot, bridge: SessionBridge) -> None:
    page = shown(qtbot, SituationPage(bridge))
    assert isinstance(page, SituationPage)
    page.hide()
    bridge.apply(RemoveObject("group"))
    assert page.tabs.tabText(3) == "Armed actors  1"
    page.show()
    assert page.tabs.tabText(3) == "Armed actors  0"


def test_that_the_duties_of_one_component_can_be_copied_and_lead_to_their_place(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = shown(qtbot, ActionPage(sample_bridge))
    assert isinstance(page, ActionPage)
    part = page.duties
    assert part is not None
    tester = QAbstractItemModelTester(part.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    everything = len(part.rows.rows)
    part.who.setCurrentIndex(part.who.findData(Component.CIVIL_AFFAIRS.value))
    part.who.activated.emit(part.who.currentIndex())
    shown_rows = part.rows.rows
    assert 0 < len(shown_rows) < everything
    assert {duty.component for duty in shown_rows} == {Component.CIVIL_AFFAIRS}
    assert tester.model() is part.rows
    part.copy_button.click()
    headings, *rows = QGuiApplication.clipboard().text().splitlines()
    assert headings == "What\tWho\tBy when\tFrom\tStatus"
    assert len(rows) == len(shown_rows)
    part.view.selectRow(0)
    with qtbot.waitSignal(page.jump) as jumped:
        part.go_button.click()
    assert jumped.args == [shown_rows[0].ref]


def test_that_the_duties_follow_an_edit(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = shown(qtbot, ActionPage(sample_bridge))
    assert isinstance(page, ActionPage)
    assert page.duties is not None
    line = sample_bridge.plan.action.tasking[0]
    sample_bridge.apply(SetField(FieldRef(object=line.id, field="task"), "Keep the ford open"))
    assert "Keep the ford open" in {duty.what for duty in page.duties.rows.rows}


def test_that_audiences_that_are_left_out_are_named_and_listed_by_one_button(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = shown(qtbot, ActionPage(sample_bridge))
    assert isinstance(page, ActionPage)
    assert page.audiences is not None
    assert not page.audiences_button.isVisible()
    media = next(line for line in sample_bridge.plan.action.disclosure if line.audience.value == "media")
    sample_bridge.apply(RemoveObject(media.id))
    assert "Media" in page.audiences.text()
    page.audiences_button.click()
    assert sample_bridge.plan.action.disclosure[-1].audience is media.audience
    assert not page.audiences_button.isVisible()
