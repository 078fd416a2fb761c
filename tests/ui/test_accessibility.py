"""What screen readers and the keyboard find on every page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pocplanner.model.vocab import OptionKind
from pocplanner_ui.pages.facts import FactsPage
from pocplanner_ui.pages.options import OptionsPage
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.pages.screening import ScreeningPage
from tests.ui.layout_faults import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.base import Page

KEYS = [spec.key for spec in PAGES]
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
SAME_LINE = 12
"""Pixels by which controls of one line may differ in height."""


def shown(window: MainWindow, key: str) -> Page:
    settle(window, key)
    return window.page(key)


def reached_by_tab(page: QWidget) -> list[QWidget]:
    """The controls of a page in the order of the Tab key, each as the widget that shows the focus."""
    found: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        takes = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None
        if takes and at.isVisible() and at.isEnabled() and page.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def told_wrong(control: QWidget) -> str:
    """What a screen reader would not know of a control; empty where all is in order."""
    interface = QAccessible.queryAccessibleInterface(control)
    name = interface.text(QAccessible.Text.Name) or control.accessibleName()
    if not name.strip():
        return f"{type(control).__name__} in {type(control.parentWidget()).__name__} has no name"
    # Qt's own role for what scrolls by keys and holds no control is "client".
    known = interface.role() not in NO_ROLE or isinstance(control, QAbstractScrollArea)
    return "" if known else f"{type(control).__name__} “{name}” has no role"


def place(control: QWidget, page: QWidget) -> QRect:
    return QRect(control.mapTo(page, QPoint(0, 0)), control.size())


def backward_steps(page: QWidget) -> list[str]:
    """Steps of the Tab key that lead up or left: back over a control of the same column that comes later.

    Columns stand side by side, and the order goes through one after the other; so only controls of which one stands
    over the other, or beside it on one line of the same parent, are compared.
    """
    controls = reached_by_tab(page)
    wrong = []
    for first, second in pairwise(controls):
        before, after = place(first, page), place(second, page)
        same_column = before.left() < after.right() and after.left() < before.right()
        one_line = abs(before.center().y() - after.center().y()) <= SAME_LINE
        up = same_column and after.bottom() <= before.top()
        left = one_line and first.parent() is second.parent() and after.right() <= before.left()
        if up or left:
            wrong.append(f"{_words(first)} → {_words(second)}")
    return wrong


def _words(control: QWidget) -> str:
    return f"{type(control).__name__} “{control.accessibleName() or getattr(control, 'text', str)()}”"


def test_that_every_control_has_a_name_and_tab_goes_down_and_to_the_right(
    window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    wrong = []
    for key in KEYS:
        page = shown(window, key)
        told = {told_wrong(control) for control in reached_by_tab(page)} - {""}
        wrong += [f"{key}: {fault}" for fault in (*sorted(told), *backward_steps(page))]
    assert wrong == []


def test_that_tab_goes_from_the_list_of_parts_through_the_page_and_ends_at_the_foot(
    window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    for key in ("screening", "facts", "consultations"):
        page = shown(window, key)
        inside = [page.isAncestorOf(control) for control in reached_by_tab(window)]
        controls = reached_by_tab(window)
        at = next(place for place, control in enumerate(controls) if window.navigation in {control, control.parent()})
        order = [*inside[at + 1 :], *inside[:at]]
        assert order == sorted(order, reverse=True), f"{key}: something stands between the parts of the page"
        behind = [*controls[at + 1 :], *controls[:at]]
        assert behind[-1] is window.bar.option


def test_that_the_questions_come_before_what_stands_beside_them(
    window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    bridge.assess_now()
    facts, screening = shown(window, "facts"), shown(window, "screening")
    assert isinstance(facts, FactsPage)
    assert isinstance(screening, ScreeningPage)
    assert screening.rows
    for page in (facts, screening):
        settle(window, "facts" if page is facts else "screening")
        rows = tuple(page.rows.values())
        asked = [any(row.isAncestorOf(control) for row in rows) for control in reached_by_tab(page)]
        first = asked.index(True)
        assert len(asked) - sum(asked) > first, "something stands beside the questions"
        assert asked[first:] == sorted(asked[first:], reverse=True)
        assert not any(asked[:first])
    assert asked.index(True) <= 2, "only the two buttons of the head come before the questions of the screening"


@pytest.mark.parametrize("key", ["facts", "screening"])
def test_that_the_tab_key_goes_on_from_each_control_and_comes_round(
    qtbot: QtBot, window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge, key: str
) -> None:
    bridge.replace_session(sample_bridge.session)
    bridge.assess_now()
    with qtbot.waitActive(window):
        window.activateWindow()
    page = shown(window, key)
    controls = reached_by_tab(page)
    controls[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(2 * len(controls)):
        now = QApplication.focusWidget()
        if now is None or not page.isAncestorOf(now):
            break
        assert now not in met, "the Tab key goes round within the page"
        met.append(now)
        page.focusNextChild()
    # Of buttons that belong together the Tab key reaches one.
    places = [controls.index(control) for control in met]
    assert places == sorted(places)
    assert met[-1] is controls[-1], [str(met[-1]), str(controls[-1])]


def test_that_the_focus_is_on_the_list_of_parts_when_an_undo_takes_away_what_had_it(
    qtbot: QtBot, window: MainWindow, bridge: SessionBridge
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    page = shown(window, "options")
    assert isinstance(page, OptionsPage)
    page.add(OptionKind.OPERATE)
    assert isinstance(window.focusWidget(), QLineEdit)
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.navigation)


def test_that_a_nameless_control_and_a_wrong_order_are_found(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    first, second, third = QLineEdit(), QPushButton("Second"), QPushButton("Third")
    for part in (first, second, third):
        column.addWidget(part)
    whole.show()
    assert told_wrong(first) != ""
    assert told_wrong(second) == ""
    assert backward_steps(whole) == []
    QWidget.setTabOrder(first, third)
    assert len(backward_steps(whole)) == 1
