from __future__ import annotations

from threading import get_ident
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner_ui import composition
from pocplanner_ui.bridge.assessing import SMALL, Pace
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from tests.session.builders import small_plan
from tests.ui.askers import SilentAsker
from tests.ui.bridge.slow import PLACES, HeldAssess, big_plan, big_session, rule_error, session_of, small_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NAME = FieldRef(object="p3", field="name")


@pytest.fixture
def held() -> HeldAssess:
    return HeldAssess()


@pytest.fixture
def large(qtbot: QtBot, held: HeldAssess) -> Iterator[SessionBridge]:
    """A bridge to a large plan whose assessment waits."""
    made = SessionBridge(big_session(held), composition.library, SilentAsker())
    yield made
    held.go.set()
    made.end_work()
    made.deleteLater()


def begin(qtbot: QtBot, bridge: SessionBridge, held: HeldAssess) -> None:
    """Begin an assessment and wait until its thread is in it."""
    before = len(held.plans)
    bridge.assess_now()
    qtbot.waitUntil(lambda: len(held.plans) > before)


def settle(qtbot: QtBot, bridge: SessionBridge) -> None:
    qtbot.waitUntil(lambda: bridge.is_up_to_date, timeout=20_000)


def first(qtbot: QtBot, bridge: SessionBridge, held: HeldAssess) -> None:
    """Let the first assessment arrive, and hold the next one."""
    held.go.set()
    bridge.assess_now()
    settle(qtbot, bridge)
    held.go.clear()


def test_that_the_window_answers_while_a_large_plan_is_assessed(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    answered: list[bool] = []
    begin(qtbot, large, held)
    QTimer.singleShot(0, lambda: answered.append(True))
    qtbot.waitUntil(lambda: bool(answered))
    assert large.is_assessing
    assert not large.is_up_to_date
    assert large.assessment is None
    held.go.set()
    settle(qtbot, large)
    assert large.assessment is not None
    assert not large.is_assessing
    assert held.threads != [get_ident()]


def test_that_risks_of_a_large_plan_have_their_numbers_in_the_plan(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    first(qtbot, large, held)
    assert large.assessment is not None
    assert large.assessment is large.session.assessment
    assert [risk.number for risk in large.assessment.risks] == list(range(1, PLACES + 1))
    assert {entry.risk: entry.number for entry in large.plan.risk_numbers} == {
        risk.id: risk.number for risk in large.assessment.risks
    }
    assert len(held.plans) == 1


def test_that_a_small_plan_is_assessed_at_once(qtbot: QtBot, held: HeldAssess) -> None:
    held.go.set()
    bridge = SessionBridge(small_session(held), composition.library, SilentAsker())
    told: list[bool] = []
    bridge.assessing_changed.connect(told.append)
    called: list[bool] = []
    bridge.assess_now(lambda: called.append(bridge.assessment is not None))
    assert bridge.assessment is not None
    assert called == [True]
    assert held.threads == [get_ident()]
    assert told == []


def test_that_the_old_risks_stay_in_sight_and_an_edit_meanwhile_starts_anew(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    first(qtbot, large, held)
    old = large.assessment
    begin_edit(qtbot, large, held, "One")
    assert large.assessment is old
    begin_edit(qtbot, large, held, "Two")
    assert held.stopped == 1, "nobody waits for the one before"
    assert large.assessment is old
    held.go.set()
    settle(qtbot, large)
    assert large.assessment is not old
    assert large.plan.situation.places[3].name == "Two"
    assert held.plans[-1].situation.places[3].name == "Two"
    assert large.session.is_assessed
    assert held.most_at_once == 1, "what assessments keep is not for two threads"


def begin_edit(qtbot: QtBot, bridge: SessionBridge, held: HeldAssess, name: str) -> None:
    bridge.apply(SetField(NAME, name))
    qtbot.waitUntil(lambda: held.plans[-1].situation.places[3].name == name)


def test_that_a_result_for_an_older_plan_is_not_shown(qtbot: QtBot, large: SessionBridge, held: HeldAssess) -> None:
    first(qtbot, large, held)
    begin_edit(qtbot, large, held, "One")
    shown: list[str] = []
    large.assessment_changed.connect(lambda: shown.append(large.plan.situation.places[3].name))
    large.session.apply(SetField(NAME, "Two"))  # the bridge has not heard of it when the result comes
    held.go.set()
    settle(qtbot, large)
    assert shown == ["Two"]
    assert [plan.situation.places[3].name for plan in held.plans] == ["Place 3", "One", "Two"]


def test_that_an_edit_that_is_undone_meanwhile_is_assessed_as_it_stands(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    first(qtbot, large, held)
    begin_edit(qtbot, large, held, "One")
    large.undo()
    held.go.set()
    settle(qtbot, large)
    assert large.session.is_assessed
    assert held.plans[-1].situation.places[3].name == "Place 3"


def test_that_risks_of_one_option_do_not_stand_under_the_name_of_another(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    first(qtbot, large, held)
    with qtbot.waitSignal(large.assessment_changed):
        large.choose_option("go")
    assert large.assessment is None
    held.go.set()
    settle(qtbot, large)
    assert large.assessment is not None
    assert large.assessment.option == "go"


def test_that_what_is_to_follow_waits_for_the_assessment(qtbot: QtBot, large: SessionBridge, held: HeldAssess) -> None:
    called: list[bool] = []
    large.assess_now(lambda: called.append(large.session.is_assessed))
    large.apply(SetField(NAME, "One"))
    large.assess_now()
    assert called == []
    held.go.set()
    settle(qtbot, large)
    assert called == [True]


def test_that_a_rule_that_fails_beside_the_window_is_as_loud(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    first(qtbot, large, held)
    held.error = rule_error()
    begin_edit(qtbot, large, held, "One")
    with qtbot.waitSignal(large.message) as shown, qtbot.waitSignal(large.assessment_changed):
        held.go.set()
    assert shown.args == ["error", str(held.error)]
    assert large.assessment is None
    settle(qtbot, large)
    assert large.words_without_assessment.startswith("Not assessed")
    held.error = None
    large.apply(SetField(NAME, "Two"))
    settle(qtbot, large)
    assert large.assessment is not None, "the next edit tries again"


def test_that_an_error_nobody_foresaw_reaches_the_outermost_boundary(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    held.error = ZeroDivisionError("no wheels")
    begin(qtbot, large, held)
    with qtbot.captureExceptions() as caught:
        held.go.set()
        settle(qtbot, large)
    assert [item[0] for item in caught] == [ZeroDivisionError]
    assert large.assessment is None


def test_that_another_plan_can_be_opened_meanwhile(qtbot: QtBot, large: SessionBridge, held: HeldAssess) -> None:
    begin(qtbot, large, held)
    shown: list[str] = []
    large.assessment_changed.connect(lambda: shown.append(large.assessment.plan_id if large.assessment else ""))
    other = big_plan().model_copy(update={"id": "other"})
    called: list[bool] = []
    large.assess_now(lambda: called.append(True))
    large.replace_session(session_of(other, held))
    held.go.set()
    settle(qtbot, large)
    assert large.plan.id == "other"
    assert set(shown) <= {"", "other"}
    assert shown[-1] == "other"
    assert called == [], "what was to follow was about the plan that is gone"
    assert held.most_at_once == 1


def test_that_a_small_plan_opened_meanwhile_waits_for_its_turn(
    qtbot: QtBot, large: SessionBridge, held: HeldAssess
) -> None:
    begin(qtbot, large, held)
    large.replace_session(small_session(held))
    assert len(held.plans) == 1
    held.go.set()
    settle(qtbot, large)
    assert large.assessment is not None
    assert large.assessment.plan_id == small_plan().id
    assert held.most_at_once == 1


def test_that_the_window_closes_while_a_plan_is_assessed(qtbot: QtBot, held: HeldAssess) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    bridge = SessionBridge(big_session(held), composition.library, SilentAsker(), window)
    window.navigation.choose("consultations")
    window.attach(bridge, FileActions(bridge, SilentAsker(), composition.disk(), composition.new_session))
    begin(qtbot, bridge, held)
    assert window.close()
    assert held.stopped == 1
    qtbot.waitUntil(lambda: bridge.tasks.is_idle)
    assert bridge.assessment is None
    assert len(held.plans) == 1, "nothing is begun for a window that is gone"


def test_that_the_status_bar_says_what_takes_long_and_stops_saying_it(qtbot: QtBot, held: HeldAssess) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    bridge = SessionBridge(big_session(held), composition.library, SilentAsker(), window)
    window.navigation.choose("readiness")
    window.attach(bridge, FileActions(bridge, SilentAsker(), composition.disk(), composition.new_session))
    with qtbot.waitExposed(window):
        window.show()
    begin(qtbot, bridge, held)
    qtbot.waitUntil(window.bar.working.isVisible)
    scope = getattr(window.page("readiness"), "scope")  # noqa: B009
    assert scope.text() == bridge.words_without_assessment == "The risks are being worked out …"
    held.go.set()
    settle(qtbot, bridge)
    assert not window.bar.working.isVisible()
    assert scope.text() == "For: the plan as declared."


def test_that_the_longest_assessment_of_a_plan_counts() -> None:
    plan, pace = big_plan(), Pace()
    middle = plan.model_copy(
        update={"situation": plan.situation.model_copy(update={"places": plan.situation.places[: SMALL + 1]})}
    )
    assert pace.is_long(plan), "by its places, before anything was measured"
    assert not pace.is_long(middle)
    pace.note(2.0)
    pace.note(0.1)
    assert pace.is_long(middle)
    assert not pace.is_long(small_plan()), "a small plan is always assessed at once"
