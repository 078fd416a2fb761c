from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Marking
from pocplanner.session.commands import SetField
from pocplanner.storage.fs import RealFs
from pocplanner_ui.dialogs.asker import Unsaved
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.pages.routing import page_of
from pocplanner_ui.pages.situation import SituationPage
from pocplanner_ui.widgets.editors import LineEditor
from tests.assessment.ready import assessed, library, ready_plan
from tests.assessment.test_readiness import FIRING

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from tests.assessment.firing import Fires
    from tests.ui.askers import SilentAsker

NAME = FieldRef(object="camp", field="name")


def test_that_the_window_is_painted_before_a_plan_is_attached(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.bridge is None
    assert not window.commands.save.isEnabled()


def test_that_pages_are_made_when_they_are_first_shown(window: MainWindow) -> None:
    assert set(window._pages) == {"consultations"}
    window.show_page("decision")
    assert set(window._pages) == {"consultations", "decision"}
    assert window.stack.currentWidget() is window.page("decision")


def test_that_undo_and_redo_are_named_and_work_through_the_window(window: MainWindow, bridge: SessionBridge) -> None:
    assert not window.commands.undo.isEnabled()
    bridge.apply(SetField(NAME, "Camp & Co"))
    bridge.apply(SetField(NAME, "Camp X"))
    assert window.commands.undo.text() == "Undo: change “Name” of Camp && Co"
    assert window.commands.undo.iconText() == "Undo"
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert bridge.plan.situation.places[0].name == "Camp A"
    assert window.commands.redo.text() == "Redo: change “Name” of Camp A"
    window.commands.redo.trigger()
    assert bridge.plan.situation.places[0].name == "Camp & Co"


def test_that_control_z_in_a_field_undoes_in_the_plan(qtbot: QtBot, window: MainWindow, bridge: SessionBridge) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_ref(FieldRef(object="plan", field="area"))
    editor = next(part for part in window.page("overview").findChildren(LineEditor) if part.spec.name == "area")
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "North")
    editor.flush()
    assert bridge.plan.area == "North"
    QTest.keyClick(editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bridge.plan.area == "")
    assert editor.line.text() == ""


def test_that_a_field_anywhere_is_shown_by_its_reference(window: MainWindow) -> None:
    window.show_ref(FieldRef(object="unit", field="notice_to_move"))
    page = window.stack.currentWidget()
    assert isinstance(page, SituationPage)
    assert page.tabs.tabText(page.tabs.currentIndex()).startswith("Mission units")
    window.show_ref(FieldRef(object="plan", field="information.legal_basis"))
    assert window.navigation.current_key == "information"


def test_that_a_reference_to_something_deleted_leads_to_the_overview(window: MainWindow) -> None:
    window.show_ref(FieldRef(object="gone", field="name"))
    assert window.navigation.current_key == "overview"


def test_that_the_status_bar_says_marking_file_and_saved_state(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    bridge.apply(SetField(FieldRef(object="plan", field="exercise"), True))
    bridge.apply(SetField(FieldRef(object="plan", field="marking"), Marking.CONFIDENTIAL))
    assert window.bar.marking.text() == "EXERCISE – CONFIDENTIAL"
    assert window.bar.file.text() == "Not yet saved to a file"
    assert window.bar.state.text() == "Unsaved changes"
    asker.to_save = tmp_path / "plan.pocplan.json"
    window.commands.save.trigger()
    assert window.bar.file.text() == "plan.pocplan.json"
    assert window.bar.state.text() == "Saved"


def test_that_a_plan_in_clear_text_is_said_to_be_one(window: MainWindow, asker: SilentAsker, tmp_path: Path) -> None:
    assert window.clear_text_banner.isHidden()
    asker.to_save = tmp_path / "plan.pocplan.json"
    window.commands.save.trigger()
    assert "not encrypted" in window.clear_text_banner.text
    assert window.clear_text_banner.isVisible()


def test_that_a_plan_is_saved_and_opened_through_the_window(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    bridge.apply(SetField(NAME, "Camp X"))
    asker.to_save = asker.to_open = tmp_path / "plan.pocplan.json"
    window.commands.save.trigger()
    assert asker.questions == ["operation.pocplan.json"]
    window.commands.new.trigger()
    assert bridge.plan.title == "New operation"
    window.commands.open.trigger()
    assert bridge.plan.situation.places[0].name == "Camp X"
    assert not window.isWindowModified()


def test_that_the_pointer_says_to_wait_while_a_plan_is_opened_and_no_longer(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    shapes: list[bool] = []
    bridge.session_replaced.connect(lambda: shapes.append(QGuiApplication.overrideCursor() is not None))
    window.commands.new.trigger()
    assert shapes == [True]
    asker.to_open = tmp_path / "broken.pocplan.json"
    asker.to_open.write_text("{")
    window.commands.open.trigger()
    assert QGuiApplication.overrideCursor() is None


def test_that_a_file_that_cannot_be_opened_leaves_the_plan_on_the_screen(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    asker.to_open = tmp_path / "broken.pocplan.json"
    asker.to_open.write_text("{")
    before = bridge.plan
    window.commands.open.trigger()
    assert bridge.plan is before
    assert asker.told[0].startswith("The plan was not opened: E")


def test_that_closing_with_unsaved_work_asks(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    bridge.apply(SetField(NAME, "Camp X"))
    assert not window.close()
    assert asker.questions == ["Operation"]
    asker.unsaved = Unsaved.SAVE
    assert not window.close(), "no file was chosen, so nothing is saved and the window stays"
    asker.to_save = tmp_path / "plan.pocplan.json"
    assert window.close()
    assert asker.to_save.exists()


def test_that_what_was_begun_and_is_in_no_plan_is_told_before_closing(
    window: MainWindow, bridge: SessionBridge, asker: SilentAsker
) -> None:
    bridge.drafts.keep("rating", "r", "rating of “Flight”", {})
    asker.agrees = False
    assert not window.close()
    assert "rating of “Flight”" in asker.questions[0]
    asker.agrees = True
    assert window.close()


def test_that_unsaved_work_may_be_given_up(window: MainWindow, bridge: SessionBridge, asker: SilentAsker) -> None:
    bridge.apply(SetField(NAME, "Camp X"))
    asker.unsaved = Unsaved.DISCARD
    assert window.close()


def test_that_text_still_being_typed_counts_as_unsaved_work(window: MainWindow, asker: SilentAsker) -> None:
    window.show_ref(FieldRef(object="plan", field="area"))
    editor = next(part for part in window.page("overview").findChildren(LineEditor) if part.spec.name == "area")
    QTest.keyClicks(editor.line, "N")
    assert not window.close()
    assert asker.questions == ["Operation"]


def test_that_a_refused_text_is_told_when_saving_and_closing(
    window: MainWindow, asker: SilentAsker, tmp_path: Path
) -> None:
    window.show_ref(FieldRef(object="plan", field="title"))
    editor = next(part for part in window.page("overview").findChildren(LineEditor) if part.spec.name == "title")
    editor.line.clear()
    editor.line.textEdited.emit("")
    asker.to_save = tmp_path / "plan.pocplan.json"
    window.commands.save.trigger()
    assert window.message_banner.text == "Not in the plan, because it was refused at the field: Title."
    asker.agrees = False
    assert not window.close()
    asker.agrees = True
    assert window.close()


def test_that_the_chosen_option_is_assessed(window: MainWindow, bridge: SessionBridge) -> None:
    box = window.bar.option
    assert [box.itemText(row) for row in range(box.count())] == ["The plan as declared", "Operate", "No operation"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert bridge.session.active_option == "stay"
    assert bridge.assessment is not None
    assert bridge.assessment.option == "stay"


def test_that_a_refusal_is_shown_in_the_message_line_as_plain_text(window: MainWindow, bridge: SessionBridge) -> None:
    bridge.message.emit("error", "<b>no</b>")
    assert window.message_banner.text == "<b>no</b>"
    assert window.message_banner.isVisible()


@pytest.mark.parametrize("key", ["overview", "situation", "information", "decision", "action", "consultations"])
def test_that_a_page_shows_another_plan_when_one_is_opened(
    key: str, window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    window.show_page(key)
    bridge.replace_session(sample_bridge.session)
    assert window.page(key).isVisible()
    assert window.windowTitle().startswith(sample_bridge.plan.title)


def test_that_every_tool_has_a_text(window: MainWindow) -> None:
    buttons = [button for button in window.tool_bar.findChildren(QToolButton) if button.defaultAction() is not None]
    assert [button for button in buttons if not button.text()] == []


@pytest.mark.parametrize("case", FIRING, ids=str)
def test_that_each_readiness_finding_leads_to_a_page_that_edits_its_field(case: Fires) -> None:
    plan = ready_plan(**case.changes)
    for finding in assessed(plan).readiness:
        assert finding.page in {spec.key for spec in PAGES}, finding.rule
        if finding.rule in {"RW-40", "RW-41"} or finding.page == "response":
            assert finding.ref is not None
            assert page_of(plan, finding.ref, library()) == finding.page


def test_that_a_plan_opens_on_the_overview_although_the_screening_stands_first(
    qtbot: QtBot, bridge: SessionBridge, asker: SilentAsker
) -> None:
    opened = MainWindow()
    qtbot.addWidget(opened)
    opened.navigation.choose(PAGES[0].key)
    opened.attach(bridge, FileActions(bridge, asker, RealFs(), lambda: bridge.session))
    assert PAGES[0].key == "screening"
    assert opened.navigation.current_key == "overview"


def test_that_page_keys_are_unique_and_cover_what_readiness_findings_name(sample_bridge: SessionBridge) -> None:
    keys = [spec.key for spec in PAGES]
    assert len(keys) == len(set(keys))
    assessment = sample_bridge.assessment
    assert assessment is not None
    assert {finding.page for finding in assessment.readiness} <= set(keys)
