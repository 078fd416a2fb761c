from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import CommandError, RuleError
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import RemoveObject, SetField
from pocplanner.session.session import Session, Surroundings
from pocplanner_ui import composition
from pocplanner_ui.bridge.session_bridge import SessionBridge
from tests.session.builders import HandClock, counting_ids, rig
from tests.ui.askers import SilentAsker

if TYPE_CHECKING:
    from typing import NoReturn

    from pytestqt.qtbot import QtBot

    from pocplanner.model.plan import Plan

NAME = FieldRef(object="camp", field="name")


def test_that_an_edit_is_told_at_once_and_assessed_a_moment_later(qtbot: QtBot, bridge: SessionBridge) -> None:
    with qtbot.waitSignal(bridge.assessment_changed), qtbot.waitSignal(bridge.plan_changed) as told:
        bridge.apply(SetField(NAME, "Camp X"), "here")
        assert bridge.assessment is None, "typing does not wait for the assessment"
    assert told.args is not None
    assert told.args[0].initiator == "here"
    assert bridge.assessment is not None
    assert bridge.is_up_to_date


def test_that_several_edits_in_a_row_are_assessed_once(qtbot: QtBot, bridge: SessionBridge) -> None:
    with qtbot.waitSignal(bridge.assessment_changed):
        for text in ("A", "AB", "ABC"):
            bridge.apply(SetField(NAME, text, typing=True))
    assess = bridge.session.around.assess
    assert getattr(assess, "calls") == [None]  # noqa: B009


def test_that_a_refused_command_is_raised_and_tells_nobody(qtbot: QtBot, bridge: SessionBridge) -> None:
    with qtbot.assertNotEmitted(bridge.plan_changed), pytest.raises(CommandError):
        bridge.apply(RemoveObject("camp"))


def test_that_a_refusal_can_be_shown_instead(qtbot: QtBot, bridge: SessionBridge) -> None:
    with qtbot.waitSignal(bridge.message) as shown:
        assert not bridge.try_apply(RemoveObject("camp"))
    assert shown.args is not None
    assert "still used by North road" in shown.args[1]


def test_that_unsaved_work_is_told_when_it_begins_and_ends(qtbot: QtBot, bridge: SessionBridge) -> None:
    told: list[bool] = []
    bridge.dirty_changed.connect(told.append)
    bridge.apply(SetField(NAME, "Camp X"))
    bridge.apply(SetField(NAME, "Camp Y"))
    bridge.undo()
    bridge.undo()
    assert told == [True, False]


def test_that_objects_are_found_by_id_after_each_edit(bridge: SessionBridge) -> None:
    assert bridge.objects is bridge.objects
    bridge.apply(SetField(NAME, "Camp X"))
    assert getattr(bridge.objects["camp"].object, "name") == "Camp X"  # noqa: B009


def test_that_another_plan_replaces_everything(qtbot: QtBot, bridge: SessionBridge) -> None:
    bridge.apply(SetField(NAME, "Camp X"))
    with qtbot.waitSignals([bridge.session_replaced, bridge.assessment_changed, bridge.dirty_changed]):
        bridge.replace_session(rig().session)
    assert bridge.plan.situation.places[0].name == "Camp A"


def test_that_a_rule_that_fails_is_loud_and_leaves_no_old_assessment(qtbot: QtBot) -> None:
    def broken(plan: Plan, option: str | None, *_: object) -> NoReturn:
        raise RuleError("E412", "The rule R-1 cannot be evaluated")

    around = Surroundings(assess=broken, new_id=counting_ids(), clock=HandClock())
    bridge = SessionBridge(Session(rig().session.document, around), composition.library, SilentAsker())
    with qtbot.waitSignal(bridge.message) as shown, qtbot.waitSignal(bridge.assessment_changed):
        bridge.assess_now()
    assert shown.args is not None
    assert shown.args[0] == "error"
    assert bridge.assessment is None
