"""One key leads through everything that the plan asks for and has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pocplanner.model.facts import Fact, FactValue
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import AddObject, SetField
from pocplanner.session.completion import items
from pocplanner_ui.next_open import NextOpen
from pocplanner_ui.pages import facts_answers
from pocplanner_ui.pages.facts import FactsPage
from pocplanner_ui.pages.registry import PAGES
from tests.session.builders import small_plan
from tests.ui.layout_faults import settle
from tests.ui.pages.harm_pages import bridge_to

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from tests.ui.askers import SilentAsker


def open_places(bridge: SessionBridge) -> list[tuple[str, str, str]]:
    """Every open item in the order of the list of parts."""
    found = dict(items(bridge.plan, bridge.assessment))
    return [(spec.key, item.key, str(item.ref)) for spec in PAGES for item in found.get(spec.key, ()) if not item.done]


def walked(bridge: SessionBridge, start: str, *, back: bool = False) -> list[tuple[str, str, str]]:
    """What one round of steps leads to."""
    way, page, round_ = NextOpen(bridge), start, []
    for _ in open_places(bridge):
        place = way.step(page, back=back)
        assert place is not None
        page, item = place
        round_.append((page, item.key, str(item.ref)))
    return round_


def test_that_one_round_leads_to_each_open_item_once(sample_bridge: SessionBridge) -> None:
    assert walked(sample_bridge, PAGES[0].key) == open_places(sample_bridge)


def test_that_the_way_back_is_the_same_in_reverse(sample_bridge: SessionBridge) -> None:
    forth = open_places(sample_bridge)
    back = walked(sample_bridge, forth[0][0], back=True)
    assert sorted(back) == sorted(forth)
    assert back[1:-1] == sorted(back[1:-1], key=forth.index, reverse=True)


def test_that_it_starts_on_the_page_that_is_shown(sample_bridge: SessionBridge) -> None:
    first = next(
        key for key in ("register", "measures") if any(place[0] == key for place in open_places(sample_bridge))
    )
    place = NextOpen(sample_bridge).step(first)
    assert place is not None
    assert place[0] == first


def test_that_an_item_that_was_answered_is_left_out(bridge: SessionBridge) -> None:
    way = NextOpen(bridge)
    first = way.step("overview")
    assert first is not None
    assert first[1].ref is not None
    bridge.apply(SetField(first[1].ref, "UNMISS"))
    second = way.step("overview")
    assert second is not None
    assert second[1].ref != first[1].ref
    assert way.step("overview", back=True) != first


def test_that_it_says_what_is_open_and_how_much(bridge: SessionBridge) -> None:
    way = NextOpen(bridge)
    place = way.step("overview")
    assert place is not None
    number = len(open_places(bridge))
    assert way.words(place) == f"Open item 1 of {number} – Overview: Mission"


def test_that_each_page_leads_to_its_first_open_item(sample_bridge: SessionBridge, qtbot: QtBot) -> None:
    found = dict(items(sample_bridge.plan, sample_bridge.assessment))
    led = set()
    for spec in PAGES:
        first = next((item for item in found.get(spec.key, ()) if not item.done), None)
        if first is not None:
            page = spec.factory(sample_bridge)
            qtbot.addWidget(page)
            page.show()
            assert page.show_ref(first.ref) if first.ref is not None else page.show_key(first.key), first
            led.add(spec.key)
    assert led >= {"facts", "register", "measures", "hrddp", "contingency", "response", "checklist", "readiness"}


def test_that_the_key_leads_there_and_the_status_bar_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitExposed(window)
    window.show_page("overview")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.bar.hint.accessibleName().startswith("Open item 1 of ")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.page("overview").isAncestorOf(focused)
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert not window.bar.hint.accessibleName().startswith("Open item 1 of ")


def test_that_it_stays_among_the_quick_questions_while_one_of_them_is_open(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker
) -> None:
    real = bridge_to(small_plan(options=()), asker)
    bridge.replace_session(real.session)
    bridge.assess_now()
    settle(window, "facts")
    page = window.page("facts")
    assert isinstance(page, FactsPage)
    page.show_quick()
    quick = {question.key for question in bridge.library.quick}
    assert len(quick) > 2
    led = set()
    for _ in range(len(quick)):
        QTest.keyClick(window, Qt.Key.Key_F8)
        assert page.quick_only.isChecked()
        assert page.current is not None
        led.add(page.current.question.key)
    left = {key for key in quick if page.rows[key].unknown}
    assert led == left
    assert f"of {len(left)} – Facts" in window.bar.hint.accessibleName()
    for key in left:
        facts = facts_answers.all_declared(bridge.plan)
        assert key not in facts
        bridge.apply(AddObject(FieldRef(object=bridge.plan.id, field="facts"), _answer(bridge, key)))
    bridge.assess_now()
    settle(window, "facts")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert f"of {len(open_places(bridge))} – " in window.bar.hint.accessibleName()


def _answer(bridge: SessionBridge, key: str) -> Fact:
    question = bridge.library.questions[key]
    values: dict[str, FactValue] = {"yes_no": "yes", "count": 40}
    value = values.get(question.answer, next(iter(question.choices), "told"))
    return Fact(id=bridge.new_id(), key=key, value=value)


def test_that_an_end_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NextOpen, "step", lambda *_args, **_named: None)
    window.commands.next_open.trigger()
    assert "Nothing is open" in window.bar.hint.accessibleName()


def test_that_a_reference_of_an_item_is_a_field_of_the_plan(sample_bridge: SessionBridge) -> None:
    plan = sample_bridge.plan
    refs = [item.ref for _page, found in items(plan, sample_bridge.assessment) for item in found if item.ref]
    assert FieldRef(object=plan.id, field="mission") in refs
    assert {ref.object for ref in refs} <= {plan.id, *sample_bridge.objects}
