from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.recent import RecentPlans
from pocplanner_ui.settings import settings
from pocplanner_ui.start import Start
from pocplanner_ui.tour import Tour, steps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow


@pytest.fixture
def tour(qtbot: QtBot, window: MainWindow) -> Tour:
    made = Tour(window, settings())
    made.begin()
    return made


def test_that_the_tour_leads_through_the_parts_that_a_plan_hangs_on() -> None:
    pages = [page for page, _, _ in steps()]
    assert 5 <= len(pages) <= 7
    assert {"facts", "register", "measures", "readiness", "preview"} <= set(pages)
    assert set(pages) <= {spec.key for spec in PAGES}


def test_that_next_and_back_show_the_page_of_each_step_and_point_at_it(tour: Tour, window: MainWindow) -> None:
    assert tour.isVisible()
    assert not tour.back_button.isEnabled()
    assert tour.pointer.geometry().height() > window.navigation.viewport().height() / 2, "the whole list"
    QTest.keyClick(tour.next_button, Qt.Key.Key_Space)
    assert window.navigation.current_key == "facts"
    assert tour.title.text() == "Facts"
    chosen = window.navigation.visualRect(window.navigation.currentIndex())
    assert chosen.contains(tour.pointer.geometry())
    QTest.mouseClick(tour.next_button, Qt.MouseButton.LeftButton)
    assert window.navigation.current_key == "register"
    QTest.mouseClick(tour.back_button, Qt.MouseButton.LeftButton)
    assert window.navigation.current_key == "facts"
    assert window.focusWidget() is tour.next_button


def test_that_each_step_is_told_to_a_screen_reader(tour: Tour) -> None:
    for _, title, words in steps():
        assert tour.next_button.accessibleDescription() == f"{title}. {words}"
        tour.next()


def test_that_the_last_step_ends_the_tour(tour: Tour, window: MainWindow) -> None:
    for _ in range(len(steps()) - 1):
        tour.next()
    assert tour.skip_button.isHidden()
    assert tour.isVisible()
    tour.next_button.click()
    assert tour.isHidden()
    assert tour.pointer.isHidden()
    assert window.focusWidget() is window.navigation


def test_that_escape_and_skip_leave_the_tour_on_the_page_where_it_is(tour: Tour, window: MainWindow) -> None:
    tour.next()
    QTest.keyClick(tour.next_button, Qt.Key.Key_Escape)
    assert tour.isHidden()
    assert window.navigation.current_key == "facts"
    tour.begin()
    QTest.mouseClick(tour.skip_button, Qt.MouseButton.LeftButton)
    assert tour.isHidden()


def test_that_the_plan_can_be_worked_on_during_the_tour(
    qtbot: QtBot, tour: Tour, window: MainWindow, bridge: SessionBridge
) -> None:
    before = bridge.plan
    window.show_page("consultations")
    assert window.page("consultations").isEnabled()
    assert window.isEnabled()
    entry = window.navigation.visualRect(window.navigation.currentIndex())
    tour.next()
    point = window.navigation.visualRect(window.navigation.currentIndex()).center()
    with qtbot.assertNotEmitted(window.navigation.chosen):
        QTest.mouseClick(window.navigation.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseClick(window.navigation.viewport(), Qt.MouseButton.LeftButton, pos=entry.center())
    assert window.navigation.current_key == "consultations"
    assert bridge.plan is before


def test_that_the_tour_is_started_from_the_help_menu_and_the_start_page_and_remembered(
    window: MainWindow, bridge: SessionBridge
) -> None:
    assert window.files is not None
    start = Start(window, bridge, window.files, RecentPlans(settings()), settings())
    start.show()
    assert not start.tour_was_seen
    assert start.page.tour_words.text().startswith("New here?")
    start.page.tour_button.click()
    assert window.navigation.current_key == "overview"
    assert Tour.was_seen(settings())
    start.show()
    assert start.page.tour_words.text().startswith("You have seen the tour.")
    window.commands.tour.trigger()
    assert window.navigation.current_key == "overview"
    assert len(window.findChildren(Tour)) == 1
