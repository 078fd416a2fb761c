"""Bridges and windows for the tests of the desktop program: a small plan that answers at once, and the sample."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from pocplanner.model.positions import PositionForm
from pocplanner.session.new_plan import empty_document
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from pocplanner.storage.samples import load_sample
from pocplanner_ui import composition, language, theme
from pocplanner_ui.app import Program, Wish
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.constants import keep_constants
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.widgets.position_form import PositionFormChoice
from tests.session.builders import counting_ids, rig
from tests.ui.askers import SilentAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pocplanner.assessment.result import Assessment
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan

SAMPLE = "north-axis"

keep_constants()


@cache
def sample_document() -> Document:
    """The sample, read once; it is frozen."""
    return load_sample(SAMPLE)


_ASSESSED: dict[tuple[int, str | None], tuple[Plan, Assessment]] = {}


def remembered_assess(plan: Plan, option: str | None, *_: object) -> Assessment:
    """The assessment of the program, made once for each plan; the plan is kept so that its identity stays its own."""
    key = (id(plan), option)
    if key not in _ASSESSED:
        _ASSESSED[key] = (plan, composition.assess(plan, option))
    return _ASSESSED[key][1]


@pytest.fixture
def asker() -> SilentAsker:
    """The asker of the bridge and of the window."""
    return SilentAsker()


@pytest.fixture
def bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A bridge to a small plan; its assessment is a stand-in with one risk for each place."""
    made = SessionBridge(rig().session, composition.library, asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def sample_bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A bridge to the bundled sample with the real library and assessment."""
    around = replace(composition.surroundings(), assess=remembered_assess)
    made = SessionBridge(Session(sample_document(), around), composition.library, asker)
    made.assess_now()
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, bridge: SessionBridge, asker: SilentAsker) -> MainWindow:
    """The main window with the small plan, shown."""
    shown = MainWindow()
    qtbot.addWidget(shown, before_close_func=lambda closing: setattr(closing, "files", None))
    bridge.setParent(shown)
    around = bridge.session.around
    files = FileActions(bridge, asker, RealFs(), lambda: Session(empty_document(counting_ids("fresh")), around))
    with qtbot.waitExposed(shown):
        shown.show()
    # A small page first; the overview is large.
    shown.navigation.choose("consultations")
    shown.attach(bridge, files)
    return shown


@pytest.fixture(autouse=True)
def plain_positions(qapp: QApplication) -> Iterator[None]:
    """Each test begins with positions in decimal degrees: the choice lives as long as the program."""
    yield
    choice = qapp.findChild(PositionFormChoice)
    if isinstance(choice, PositionFormChoice):
        choice.choose(PositionForm.DECIMAL)


@pytest.fixture(scope="session", autouse=True)
def calm_look(qapp: QApplication) -> None:
    """The look and the language of the program, given once for the whole run."""
    theme.apply(qapp)
    language.speak(language.ENGLISH)


@pytest.fixture
def program_window(qtbot: QtBot, qapp: QApplication, settings_folder: Path) -> Iterator[MainWindow]:
    """The window of the program as it starts, on its start page, with its own dialogs and the real disk."""
    program = Program(qapp, Wish(page="start"))
    shown = program.window
    qtbot.addWidget(shown, before_close_func=lambda closing: setattr(closing, "files", None))
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    qtbot.waitUntil(lambda: shown.bridge is not None and shown.bridge.assessment is not None, timeout=30_000)
    yield shown
    assert shown.bridge is not None
    assert shown.bridge.tasks.wait()
