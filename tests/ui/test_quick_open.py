from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit

from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.storage.samples import load_sample
from pocplanner_ui.pages.contingency import ContingencyPage
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.quick_open import QuickOpen, actions_of
from pocplanner_ui.quick_rows import QuickModel, QuickRow
from pocplanner_ui.recent import RecentPlans
from pocplanner_ui.settings import settings
from pocplanner_ui.start import Start
from pocplanner_ui.widgets.text import without_mnemonic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.guidance.schema import AnyEntry
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NOTE = FieldRef(object="camp", field="note")


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.navigation.setFocus()
    return window


def opened(window: MainWindow, key: Qt.Key, text: str = "") -> QuickOpen:
    QTest.keyClick(window, key, CONTROL)
    panel = window.commands.quick_panel
    assert panel is not None
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.line
    QTest.keyClicks(panel.line, text)
    return panel


def texts(panel: QuickOpen) -> list[str]:
    return [row.text for row in panel.model.rows]


def chosen(panel: QuickOpen) -> str:
    return str(panel.view.currentIndex().data())


def test_that_the_model_of_rows_is_sound(qtbot: QtBot) -> None:
    model = QuickModel()
    tester = QAbstractItemModelTester(model)
    model.set_rows((QuickRow("Pages"), QuickRow("Go to Facts", keys="F1", run=list), QuickRow("x", "y", run=list)))
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Go to Facts, F1"
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "x, y"
    assert [model.next_from(-1, 1), model.next_from(1, 1), model.next_from(2, 1), model.next_from(1, -1)] == [
        1, 2, -1, -1,
    ]  # fmt: skip
    model.set_rows(())
    assert model.rowCount() == 0
    assert tester.model() is model


def test_that_a_page_is_reached_by_its_name(active: MainWindow) -> None:
    panel = opened(active, Key.Key_K, "decision br")
    assert chosen(panel) == "Go to II Decision Brief"
    QTest.keyClick(panel.line, Key.Key_Return)
    assert panel.isHidden()
    assert active.navigation.current_key == "decision"
    assert active.navigation.hasFocus()


def test_that_pages_and_commands_are_offered_before_anything_is_typed(active: MainWindow) -> None:
    panel = opened(active, Key.Key_K)
    rows = {row.text: row for row in panel.model.rows}
    assert len([text for text in rows if text.startswith("Go to ")]) == len(PAGES) + 1, "the list of parts too"
    assert rows["Save"].keys == "Ctrl+S"
    assert rows["Go to the list of parts"].keys == "F6"
    assert "Undo" not in rows, "there is nothing to take back"
    assert "Commands …" not in rows
    assert {"New", "Open …", "Save as …", "Print preview", "Help", "Find in plan …"} <= set(rows)


def test_that_undo_is_offered_with_its_name_and_done(active: MainWindow, bridge: SessionBridge) -> None:
    for name in ("Camp & Co", "Camp X"):
        bridge.apply(SetField(FieldRef(object="camp", field="name"), name))
    panel = opened(active, Key.Key_K, "undo")
    assert chosen(panel) == "Undo: change “Name” of Camp & Co"
    QTest.keyClick(panel.line, Key.Key_Enter)
    assert bridge.plan.situation.places[0].name == "Camp & Co"


def test_that_what_is_found_in_the_plan_leads_to_its_field(active: MainWindow, bridge: SessionBridge) -> None:
    bridge.apply(SetField(NOTE, "Latrines near the écluse"))
    panel = opened(active, Key.Key_F, "ecluse")
    assert texts(panel) == ["In the plan and its guidance", "Latrines near the écluse"]
    assert panel.model.rows[1].detail == "Situation, places: Camp A, note"
    QTest.keyClick(panel.line, Key.Key_Return)
    assert active.navigation.current_key == "situation"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == "Latrines near the écluse"


def test_that_search_in_the_plan_offers_no_commands(active: MainWindow) -> None:
    panel = opened(active, Key.Key_F, "ridge group")
    assert "Ridge group" in texts(panel)
    assert not [text for text in texts(panel) if text in {"Pages", "Commands"}]


def test_that_found_texts_follow_an_edit(active: MainWindow, bridge: SessionBridge) -> None:
    panel = opened(active, Key.Key_F, "quay")
    assert panel.model.rows == ()
    QTest.keyClick(panel.line, Key.Key_Escape)
    bridge.apply(SetField(NOTE, "the old quay"))
    panel = opened(active, Key.Key_F, "quay")
    assert "the old quay" in texts(panel)


def test_that_text_that_is_still_being_typed_is_found(active: MainWindow) -> None:
    active.show_ref(FieldRef(object="plan", field="area"))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Zambere")
    assert "Zambere" in texts(opened(active, Key.Key_F, "zambere"))


def test_that_nothing_found_is_said_in_words(active: MainWindow) -> None:
    panel = opened(active, Key.Key_K, "<b>qqq")
    assert panel.model.rows == ()
    assert panel.said.text() == "Nothing was found for “<b>qqq”. Type fewer or shorter words."
    assert panel.line.accessibleDescription() == panel.said.text()
    QTest.keyClick(panel.line, Key.Key_Return)
    assert panel.isVisible(), "there is nothing to do yet"


def test_that_more_hits_than_are_shown_are_told(
    active: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    panel = opened(active, Key.Key_F, "a")
    assert len(panel.model.rows) == 51
    assert panel.said.text().startswith("The first 50 places")


def test_that_arrow_keys_skip_headings_and_stop_at_the_ends(active: MainWindow) -> None:
    panel = opened(active, Key.Key_K)
    first = chosen(panel)
    QTest.keyClick(panel.line, Key.Key_Up)
    assert chosen(panel) == first == "Go to Screening"
    seen = [first]
    for _ in panel.model.rows:
        QTest.keyClick(panel.line, Key.Key_Down)
        seen.append(chosen(panel))
    assert set(seen) == {row.text for row in panel.model.rows if row.run is not None}
    assert seen[-1] == seen[-2]
    QTest.keyClick(panel.line, Key.Key_PageUp)
    QTest.keyClick(panel.line, Key.Key_PageDown)
    assert chosen(panel) == seen[-1]
    assert panel.line.hasFocus()


def test_that_escape_closes_and_goes_back(active: MainWindow) -> None:
    active.show_ref(FieldRef(object="plan", field="area"))
    before = QApplication.focusWidget()
    panel = opened(active, Key.Key_K, "xy")
    QTest.keyClick(panel.line, Key.Key_Escape)
    assert panel.isHidden()
    assert QApplication.focusWidget() is before


def test_that_the_panel_closes_when_the_focus_leaves_it(active: MainWindow) -> None:
    panel = opened(active, Key.Key_K)
    active.navigation.setFocus()
    assert panel.isHidden()
    assert active.navigation.hasFocus()


def test_that_a_click_does_what_enter_does(active: MainWindow) -> None:
    panel = opened(active, Key.Key_K, "consultations")
    place = panel.view.visualRect(panel.view.currentIndex()).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.isHidden()
    assert active.navigation.current_key == "consultations"


def test_that_a_risk_is_reached_by_its_number(
    active: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    assert bridge.assessment is not None
    risk = next(risk for risk in bridge.assessment.risks if risk.number is not None)
    panel = opened(active, Key.Key_F, f"R-{risk.number:03d}")
    QTest.keyClick(panel.line, Key.Key_Return)
    assert active.navigation.current_key == "register"
    assert getattr(active.page("register"), "current_id") == risk.id  # noqa: B009  (of the register page only)


def test_that_what_has_no_field_of_its_own_leaves_the_focus_in_the_list_of_parts(
    active: MainWindow, bridge: SessionBridge
) -> None:
    measure = next(iter(bridge.library.measures.values()))
    panel = opened(active, Key.Key_F, measure.id)
    QTest.keyClick(panel.line, Key.Key_Return)
    assert active.navigation.current_key == "measures"
    assert active.navigation.hasFocus()


@pytest.mark.parametrize("size", [(800, 480), (1366, 768)])
def test_that_the_panel_stays_inside_the_window(active: MainWindow, size: tuple[int, int]) -> None:
    panel = opened(active, Key.Key_K)
    active.resize(*size)
    QApplication.processEvents()
    assert active.rect().contains(panel.geometry())
    assert panel.view.viewport().height() > 100


def test_that_everything_has_an_accessible_name(active: MainWindow) -> None:
    for key, name in ((Key.Key_K, "Page, command or words in the plan"), (Key.Key_F, "Find in the plan")):
        panel = opened(active, key)
        assert panel.line.accessibleName() == name
    assert panel.view.accessibleName()


def test_that_both_ways_stand_in_the_edit_menu(window: MainWindow) -> None:
    shown = [without_mnemonic(action.text()) for action in actions_of(window)]
    assert {"Find in plan …", "Commands …"} <= set(shown)
    assert len(shown) == len(set(shown))


def test_that_mnemonics_are_taken_out_and_real_signs_stay() -> None:
    assert without_mnemonic("Save &as … R&&D") == "Save as … R&D"


def entry_of(bridge: SessionBridge, kind: str) -> AnyEntry:
    """An entry of the library that the page of its kind lists for the plan on the screen."""
    assessment = bridge.assessment
    assert assessment is not None
    listed: dict[str, Sequence[AnyEntry]] = {
        "measure": [line.entry for line in assessment.measures if line.entry is not None and line.measure is None],
        "scenario": [view.entry for view in assessment.contingency if view.entry is not None and not view.adopted],
        "card": [card.entry for card in assessment.cards],
        "hrddp_step": [entry for entry in bridge.library.data.entries if entry.kind == "hrddp_step"],
        "checklist_item": [entry for entry in bridge.library.data.entries if entry.kind == "checklist_item"],
        "screening_criterion": [entry for entry in bridge.library.data.entries if entry.kind == "screening_criterion"],
    }
    return listed[kind][-1]


@pytest.mark.parametrize(
    ("kind", "page", "view"),
    [
        ("measure", "measures", "view"),
        ("card", "response", "cards"),
        ("hrddp_step", "hrddp", "steps"),
        ("checklist_item", "checklist", "table"),
        ("screening_criterion", "screening", "table"),
    ],
)
def test_that_a_library_entry_is_chosen_on_its_page(
    active: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge, kind: str, page: str, view: str
) -> None:
    bridge.replace_session(sample_bridge.session)
    entry = entry_of(bridge, kind)
    panel = opened(active, Key.Key_F, entry.id)
    row = next(at for at, row in enumerate(panel.model.rows) if row.detail.startswith("Guidance library"))
    panel._run(row)
    assert active.navigation.current_key == page
    table = getattr(active.page(page), view)
    assert isinstance(table, QAbstractItemView)
    current = table.currentIndex()
    row_texts = [str(current.siblingAtColumn(column).data()) for column in range(table.model().columnCount())]
    assert any(entry_title(entry) in text for text in row_texts)
    assert table.viewport().rect().intersects(table.visualRect(current))


def entry_title(entry: AnyEntry) -> str:
    text = entry.text["en"]
    return str(getattr(text, "title", ""))


def test_that_a_proposed_contingency_plan_is_shown(
    active: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    entry = entry_of(bridge, "scenario")
    panel = opened(active, Key.Key_F, entry.id)
    panel._run(next(at for at, row in enumerate(panel.model.rows) if row.run is not None))
    page = active.page("contingency")
    assert isinstance(page, ContingencyPage)
    shown = next(view for view in page.proposals() if view.plan.id == page._shown)
    assert shown.entry == entry


def test_that_an_entry_that_nothing_calls_for_is_told(active: MainWindow, bridge: SessionBridge) -> None:
    measure = next(iter(bridge.library.measures.values()))
    panel = opened(active, Key.Key_F, measure.id)
    QTest.keyClick(panel.line, Key.Key_Return)
    assert "nothing in the plan calls" in active.bar.hint.text()


def test_that_samples_and_recent_plans_are_offered_and_opened(
    active: MainWindow, bridge: SessionBridge, tmp_path: Path
) -> None:
    kept = RecentPlans(settings())
    kept.add(tmp_path / "river.pocplan.json")
    assert active.files is not None
    start = Start(active, bridge, active.files, kept, settings())
    panel = opened(active, Key.Key_K, "river.pocplan")
    assert texts(panel) == ["Other plans", "Open recent plan river.pocplan.json"]
    panel = opened(active, Key.Key_K, "sample north")
    assert texts(panel)[:2] == ["Other plans", "Open sample north-axis"]
    QTest.keyClick(panel.line, Key.Key_Return)
    assert bridge.plan.title == load_sample("north-axis").plan.title
    assert start.recent is kept
