"""The start page: each way to begin asks about unsaved work, and nothing that was pasted or written is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Coverage
from pocplanner.model.vocab import Collection, Component, CoverageState
from pocplanner.session.commands import SetField
from pocplanner.storage.codec import save_document
from pocplanner.storage.fs import RealFs
from pocplanner.storage.samples import sample_names
from pocplanner_ui.dialogs.asker import Unsaved
from pocplanner_ui.pages.facts import FactsPage
from pocplanner_ui.recent import RecentPlans
from pocplanner_ui.settings import settings
from pocplanner_ui.start import Start
from pocplanner_ui.widgets.coverage import CoverageBar
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from tests.ui.askers import SilentAsker

NAME = FieldRef(object="camp", field="name")
ORDER = "FRAGO 12\n<b>Deadly force</b> is authorised. Stop the group at the ford by 2300."


@pytest.fixture
def start(window: MainWindow, bridge: SessionBridge) -> Start:
    assert window.files is not None
    made = Start(window, bridge, window.files, RecentPlans(settings()), settings())
    made.remember_files()
    made.show()
    return made


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "earlier.pocplan.json"
    plan = small_plan(title="Earlier")
    coverage = (Coverage(collection=Collection.PLACES, state=CoverageState.COMPLETE, by=Component.FORCE),)
    plan = plan.model_copy(update={"situation": plan.situation.model_copy(update={"coverage": coverage})})
    save_document(RealFs(), path, Document(plan=plan), expect=None)
    return path


def shown(start: Start) -> bool:
    return start._window.stack.currentWidget() is start.page


def press(start: Start, key: str) -> None:
    start.page.choices[key].click()


def words(start: Start) -> str:
    labels = start.page.recent.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


# Getting there and away


def test_that_the_keys_lead_to_the_page_and_the_first_choice_has_the_focus(qtbot: QtBot, start: Start) -> None:
    window = start._window
    window.show_page("consultations")
    with qtbot.waitActive(window):
        window.activateWindow()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_N, control | shift)
    qtbot.waitUntil(lambda: shown(start))
    assert window.focusWidget() is start.page.choices["new"]
    assert window.navigation.current_key == ""


def test_that_the_file_menu_leads_to_the_page_and_the_list_of_parts_away_from_it(start: Start) -> None:
    window = start._window
    window.show_page("consultations")
    window.commands.start.trigger()
    assert shown(start)
    window.navigation.setFocus()
    assert shown(start), "the focus alone chooses no part"
    window.show_page("consultations")
    assert window.stack.currentWidget() is window.page("consultations")


def test_that_showing_the_page_keeps_text_that_is_still_being_typed(start: Start) -> None:
    flushed: list[bool] = []
    start._bridge.flush.connect(lambda: flushed.append(True))
    start.show()
    assert flushed


def test_that_another_plan_leads_away_from_the_page(start: Start) -> None:
    start._window.commands.new.trigger()
    assert start._window.navigation.current_key == "overview"


@pytest.mark.parametrize("width", [679, 1134])
def test_that_the_page_fits_a_scaled_laptop_screen_and_shows_plain_text(start: Start, width: int) -> None:
    start.page.resize(width, 500)
    start.page.order.unfold()
    assert start.page.minimumSizeHint().width() <= 680
    labels = start.page.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_that_every_control_has_a_name(start: Start) -> None:
    controls = [*start.page.findChildren(QPushButton), *start.page.findChildren(QToolButton)]
    assert [control for control in controls if not (control.accessibleName() or control.text())] == []
    assert all(start.page.choices[key].accessibleDescription() for key in start.page.choices)


# Ways to begin


@pytest.mark.parametrize(("key", "page"), [("new", "overview"), ("screening", "screening")])
def test_that_a_new_plan_is_begun_on_its_page(qtbot: QtBot, start: Start, key: str, page: str) -> None:
    choice = start.page.choices[key]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Space)
    assert start._bridge.plan.title == "New operation"
    assert start._window.navigation.current_key == page
    assert not start._bridge.session.dirty


@pytest.mark.parametrize("way", ["the start page", "the menu"])
def test_that_the_first_words_typed_are_the_title_of_a_new_plan(start: Start, way: str) -> None:
    window = start._window
    if way == "the menu":
        window.commands.new.trigger()
    else:
        press(start, "new")
    title = window.focusWidget()
    assert isinstance(title, QLineEdit)
    QTest.keyClicks(title, "Reed Bank")
    assert title.text() == "Reed Bank"
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert start._bridge.plan.title == "Reed Bank"


def test_that_each_bundled_sample_is_offered_and_opened_by_a_click(start: Start) -> None:
    assert set(sample_names()) <= set(start.page.choices)
    QTest.mouseClick(start.page.choices["quiet-patrol"], Qt.MouseButton.LeftButton)
    assert start._bridge.plan.title == "Patrol LONG VIEW"
    assert start._bridge.session.path is None
    assert start._window.navigation.current_key == "overview"


@pytest.mark.parametrize("key", ["new", "screening", "reuse", "open", "quiet-patrol"])
def test_that_each_way_asks_about_unsaved_work_and_leaves_it_where_the_person_cancels(
    start: Start, asker: SilentAsker, saved: Path, key: str
) -> None:
    start._bridge.apply(SetField(NAME, "Camp X"))
    asker.to_open = saved
    before = start._bridge.plan
    press(start, key)
    assert asker.questions == ["Operation"]
    assert start._bridge.plan is before
    assert shown(start)
    asker.unsaved = Unsaved.DISCARD
    press(start, key)
    assert start._bridge.plan is not before
    assert not shown(start)


def test_that_a_file_is_opened_and_a_broken_one_changes_nothing(
    start: Start, asker: SilentAsker, saved: Path, tmp_path: Path
) -> None:
    asker.to_open = tmp_path / "broken.pocplan.json"
    asker.to_open.write_text("{")
    for key in ("open", "reuse"):
        press(start, key)
        assert shown(start)
    assert len(asker.told) == 2
    assert start._bridge.plan.title == "Operation"
    asker.to_open = saved
    press(start, "open")
    assert (start._bridge.plan.title, start._bridge.session.path) == ("Earlier", saved)


def test_that_a_situation_is_reused_as_a_new_unsaved_plan_that_says_what_to_confirm(
    start: Start, asker: SilentAsker, saved: Path
) -> None:
    before = saved.read_bytes()
    asker.to_open = saved
    press(start, "reuse")
    plan, session = start._bridge.plan, start._bridge.session
    assert [place.name for place in plan.situation.places] == ["Camp A", "Town B"]
    assert (plan.title, session.path, session.dirty) == ("New operation", None, True)
    assert start._window.navigation.current_key == "situation"
    assert start._window.message_banner.text.startswith(
        "Taken from “Earlier”: 6 entries with their sources. To confirm, not looked at for this operation: Places."
    )
    bar = next(bar for bar in start._window.page("situation").findChildren(CoverageBar) if bar.isVisible())
    assert bar.buttons[CoverageState.NOT_LOOKED_AT].isChecked()
    assert bar.details.summary.text() == "In “Earlier”: complete, Force. To be confirmed for this operation."
    assert saved.read_bytes() == before


# The order


def test_that_a_pasted_order_becomes_a_plan_as_it_is_and_leads_to_the_quick_questions(start: Start) -> None:
    press(start, "quick")
    box = start.page.order
    assert start._window.focusWidget() is box.text
    assert not box.make.isEnabled()
    box.text.insertPlainText(ORDER)
    assert box.text.toPlainText() == ORDER
    box.make.setFocus()
    QTest.keyClick(box.make, Qt.Key.Key_Space)
    plan = start._bridge.plan
    assert plan.information.what == plan.notes == ORDER
    assert plan.facts == ()
    assert not plan.existing_authority
    page = start._window.page("facts")
    assert isinstance(page, FactsPage)
    assert start._window.stack.currentWidget() is page
    asked = {key for key, row in page.rows.items() if not row.isHidden()}
    assert asked == {question.key for question in start._bridge.library.quick}
    assert page.current is not None
    assert page.current is next(row for row in page.rows.values() if not row.isHidden()), "answered from the top down"
    assert start._bridge.session.dirty, "what was pasted is in no file yet"
    assert box.pending == ""


def test_that_tab_leaves_the_box_and_existing_authority_is_said_by_the_person_only(start: Start) -> None:
    press(start, "quick")
    box = start.page.order
    box.text.setPlainText(ORDER)
    QTest.keyClick(box.text, Qt.Key.Key_Tab)
    assert start._window.focusWidget() is box.authority
    QTest.keyClick(box.authority, Qt.Key.Key_Space)
    box.make.click()
    assert start._bridge.plan.existing_authority
    assert start._bridge.plan.existing_authority_since == start._bridge.session.around.clock()


def test_that_an_order_that_cannot_be_kept_whole_is_refused_at_the_box_and_stays_in_it(
    start: Start, asker: SilentAsker
) -> None:
    press(start, "quick")
    box = start.page.order
    box.text.setPlainText("a" * 20_001)
    box.make.click()
    assert "at most 20,000 characters" in box.error.text()
    assert box.error.isVisible()
    assert len(box.pending) == 20_001
    assert (start._bridge.plan.title, asker.told, shown(start)) == ("Operation", [], True)
    box.text.setPlainText("b")
    assert box.error.isHidden()


def test_that_a_pasted_order_stays_in_the_box_where_the_plan_on_the_screen_is_kept(
    start: Start, asker: SilentAsker
) -> None:
    start._bridge.apply(SetField(NAME, "Camp X"))
    press(start, "quick")
    start.page.order.text.setPlainText(ORDER)
    start.page.order.make.click()
    assert start._bridge.plan.title == "Operation"
    start._window.show_page("consultations")
    start.show()
    assert start.page.order.pending == ORDER


def test_that_closing_the_program_asks_about_an_order_that_is_in_no_plan(start: Start, asker: SilentAsker) -> None:
    start.page.order.text.setPlainText(ORDER)
    asker.agrees = False
    assert not start._window.close()
    assert "Close without the pasted order?" in asker.questions[0]
    asker.agrees = True
    assert start._window.close()


def test_that_the_box_is_folded_away_with_its_text(start: Start) -> None:
    press(start, "quick")
    start.page.order.text.setPlainText(ORDER)
    fold = next(made for made in start.page.order.findChildren(QPushButton) if made.text() == "Fold away")
    fold.click()
    assert start.page.order.isHidden()
    assert start._window.focusWidget() is start.page.choices["quick"]
    assert start.page.order.pending == ORDER


# Recent plans


def test_that_a_plan_that_was_opened_is_opened_again_from_the_list(
    start: Start, asker: SilentAsker, saved: Path, qtbot: QtBot
) -> None:
    asker.to_open = saved
    press(start, "open")
    press(start, "new")
    start.show()
    take, _ = start.page.recent.entries[saved]
    assert (take.text(), take.accessibleName()) == ("earlier.pocplan.json", "Open earlier.pocplan.json")
    take.setFocus()
    QTest.keyClick(take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: start._bridge.session.path == saved)
    assert not shown(start)


def test_that_a_plan_that_was_saved_is_remembered(start: Start, asker: SilentAsker, tmp_path: Path) -> None:
    asker.to_save = tmp_path / "mine.pocplan.json"
    start._window.commands.save.trigger()
    assert start.recent.paths == (asker.to_save,)


def test_that_a_file_that_is_gone_is_said_to_be_gone_until_it_is_taken_off(
    start: Start, asker: SilentAsker, saved: Path, qtbot: QtBot
) -> None:
    start.recent.add(saved)
    start._window.show_page("consultations")
    start.show()
    qtbot.waitUntil(lambda: f"in {saved.parent}"[:15] in words(start))
    assert "Not found" not in words(start)
    saved.unlink()
    start.page.recent.entries[saved][0].click()
    qtbot.waitUntil(lambda: "Not found" in words(start))
    assert start._bridge.plan.title == "Operation"
    assert start.recent.paths == (saved,)
    QTest.mouseClick(start.page.recent.entries[saved][1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.recent.paths == ())
    qtbot.waitUntil(lambda: "No plan was opened or saved yet." in words(start))


def test_that_the_list_is_cleared(start: Start, saved: Path) -> None:
    start.recent.add(saved)
    start.page.recent.refresh()
    start.page.recent.clear_button.click()
    assert start.recent.paths == ()
    assert saved.exists()


def test_that_remembering_is_switched_off_and_on_by_the_keyboard(
    start: Start, asker: SilentAsker, saved: Path, tmp_path: Path
) -> None:
    start.recent.add(saved)
    off = start.page.recent.off
    off.setFocus()
    QTest.keyClick(off, Qt.Key.Key_Space)
    assert not start.recent.paths
    asker.to_open = saved
    press(start, "open")
    assert not start.recent.paths
    start.show()
    assert off.isChecked()
    QTest.keyClick(off, Qt.Key.Key_Space)
    assert list(start.recent.paths) == [saved], "the plan on the screen"
