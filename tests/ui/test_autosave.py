"""A plan that has a file is saved by itself, beside the work, and never at the cost of what a person kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.session.session import Session
from pocplanner.storage.durable import generation_path
from pocplanner.storage.fs import RealFs
from pocplanner_ui.autosave import AutoSave
from tests.session.builders import rig

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the plan is saved."""
    return tmp_path / "plan.pocplan.json"


@pytest.fixture
def saved_bridge(bridge: SessionBridge, file: Path) -> SessionBridge:
    """A bridge to a plan that a person saved."""
    assert bridge.save(RealFs(), file)
    return bridge


@pytest.fixture
def saver(saved_bridge: SessionBridge) -> Iterator[AutoSave]:
    """What saves it by itself, without the wait."""
    made = AutoSave(saved_bridge, RealFs())
    made.timer.setInterval(0)
    yield made
    made.timer.stop()
    made.deleteLater()


def rename(bridge: SessionBridge, name: str) -> None:
    """An edit."""
    bridge.apply(SetField(FieldRef(object="camp", field="name"), name))


def camp(path: Path) -> str:
    """The name of the camp in a file."""
    session = Session.open(RealFs(), path, rig().session.around)
    return next(place.name for place in session.plan.situation.places if place.id == "camp")


def test_that_an_edit_reaches_the_file_by_itself(
    qtbot: QtBot, saved_bridge: SessionBridge, saver: AutoSave, file: Path
) -> None:
    with qtbot.waitSignal(saved_bridge.file_changed):
        rename(saved_bridge, "Camp X")
    assert camp(file) == "Camp X"
    assert not saved_bridge.session.dirty
    assert not saver.timer.isActive()


def test_that_an_edit_during_the_save_is_not_taken_for_saved(
    qtbot: QtBot, saved_bridge: SessionBridge, file: Path
) -> None:
    rename(saved_bridge, "Camp X")
    with qtbot.waitSignal(saved_bridge.file_changed):
        saved_bridge.save_by_itself(RealFs())
        rename(saved_bridge, "Camp Y")
    assert camp(file) == "Camp X"
    assert saved_bridge.session.dirty


def test_that_a_person_who_saves_meanwhile_gets_the_last_word(saved_bridge: SessionBridge, file: Path) -> None:
    rename(saved_bridge, "Camp X")
    saved_bridge.save_by_itself(RealFs())
    rename(saved_bridge, "Camp Y")
    assert saved_bridge.save(RealFs())
    assert camp(file) == "Camp Y"
    assert not saved_bridge.session.dirty


def test_that_saves_by_itself_keep_the_version_that_a_person_saved(
    qtbot: QtBot, saved_bridge: SessionBridge, saver: AutoSave, file: Path
) -> None:
    kept = camp(file)
    for name in ("Camp 1", "Camp 2", "Camp 3", "Camp 4", "Camp 5"):
        with qtbot.waitSignal(saved_bridge.file_changed):
            rename(saved_bridge, name)
    assert camp(file) == "Camp 5"
    assert camp(generation_path(file, 1)) == kept
    assert not generation_path(file, 2).exists()


def test_that_a_plan_without_a_file_is_left_to_the_person(qtbot: QtBot, bridge: SessionBridge) -> None:
    saver = AutoSave(bridge, RealFs(), bridge)
    rename(bridge, "Camp X")
    assert not saver.timer.isActive()
    bridge.save_by_itself(RealFs())
    assert bridge.tasks.is_idle


def test_that_it_does_not_overwrite_what_somebody_else_saved_and_then_rests(
    qtbot: QtBot, saved_bridge: SessionBridge, saver: AutoSave, file: Path
) -> None:
    theirs = file.read_bytes() + b"\n"
    file.write_bytes(theirs)
    told: list[str] = []
    saved_bridge.message.connect(lambda _kind, text: told.append(text))
    with qtbot.waitSignal(saved_bridge.saving_failed):
        rename(saved_bridge, "Camp X")
    assert len(told) == 1
    assert told[0].startswith("E113")
    assert file.read_bytes() == theirs
    rename(saved_bridge, "Camp Y")
    assert not saver.timer.isActive(), "a failure is told once"
    other = file.with_name("other.pocplan.json")
    assert saved_bridge.save(RealFs(), other)
    rename(saved_bridge, "Camp Z")
    assert saver.timer.isActive()


def test_that_it_can_be_switched_off_and_that_is_remembered(
    saved_bridge: SessionBridge, saver: AutoSave, settings_folder: Path
) -> None:
    saver.action.setChecked(False)
    rename(saved_bridge, "Camp X")
    assert not saver.timer.isActive()
    again = AutoSave(saved_bridge, RealFs(), saved_bridge)
    assert not again.action.isChecked()
    saver.action.setChecked(True)
    assert saver.timer.isActive()


def test_that_the_plan_of_before_gets_its_own_save(qtbot: QtBot, saved_bridge: SessionBridge, file: Path) -> None:
    rename(saved_bridge, "Camp X")
    before = saved_bridge.session
    saved_bridge.save_by_itself(RealFs())
    saved_bridge.replace_session(rig().session)
    qtbot.waitUntil(lambda: saved_bridge.tasks.is_idle)
    assert camp(file) == "Camp X"
    assert not before.dirty
    assert saved_bridge.session.path is None
