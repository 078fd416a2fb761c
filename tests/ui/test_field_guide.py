"""Guidance beside the field: a panel by key that follows the focus, and a tip in dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget

from pocplanner.guidance.field_notes import field_key
from pocplanner.model.brief import AdviserStatement, RecordedDecision, TaskingLine
from pocplanner.model.facts import Provenance
from pocplanner.model.hrddp import ElementAssessment
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Imminence
from pocplanner_ui import composition, language
from pocplanner_ui.dialogs.field_panel import FieldPanel
from pocplanner_ui.dialogs.value_dialog import ValueDialog
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.widgets.binding import DraftBinding
from pocplanner_ui.widgets.field_of import fields_of
from pocplanner_ui.widgets.form import FieldRow, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge

F7 = Qt.Key.Key_F7
#: A statement is asked for in a dialog; who is led to a risk stands in its tab.
BY_OTHER_WAYS = {"adviser_statement", "risk_decision"}


@pytest.fixture(autouse=True)
def no_tip_left() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if widget.inherits("QTipLabel"):
            widget.close()


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the focus, wide enough for a panel inside."""
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def go_to(window: MainWindow, qtbot: QtBot, page: str, field: str) -> QWidget:
    """Put the focus on a field of a page; the widget that then has it."""
    window.show_page(page)
    QApplication.processEvents()
    rows = (row for form in window.page(page).findChildren(Form) for row in form.rows.values())
    row = next(row for row in rows if field in fields_of(row.editor))
    return focused(row, qtbot)


def focused(row: FieldRow, qtbot: QtBot) -> QWidget:
    row.editor.setFocus()
    qtbot.waitUntil(lambda: (now := QApplication.focusWidget()) is not None and fields_of(now) != ())
    now = QApplication.focusWidget()
    assert now is not None
    return now


def opened(window: MainWindow) -> FieldPanel:
    QTest.keyClick(window, F7)
    panel = window.field_guide.panel
    assert panel is not None
    return panel


def test_that_the_key_shows_what_the_library_says_of_the_field(active: MainWindow, qtbot: QtBot) -> None:
    field = go_to(active, qtbot, "information", "information_brief.why")
    panel = opened(active)
    assert active.bridge is not None
    words = active.bridge.library.field_notes["information_brief.why"].text["en"]
    assert panel.title.text() == words.title
    shown = [panel.parts[name].text() for name in ("purpose", "example", "look_for")]
    assert shown == [words.purpose, words.example, words.look_for]
    assert "Handbook, 11.4.1" in panel.parts["sources"].text()
    assert "Own derivation: " in panel.parts["sources"].text()
    assert QApplication.focusWidget() is field


def test_that_the_open_panel_follows_the_focus(active: MainWindow, qtbot: QtBot) -> None:
    go_to(active, qtbot, "information", "information_brief.why")
    panel = opened(active)
    before = panel.title.text()
    go_to(active, qtbot, "decision", "decision_brief.if_no_decision")
    assert panel.title.text() == "Part II: if no decision is taken" != before


def test_that_a_field_inside_a_value_has_the_note_of_the_value(active: MainWindow, qtbot: QtBot) -> None:
    assert active.bridge is not None
    active.show_ref(FieldRef(object=active.bridge.plan.id, field="information.political.cons"))
    qtbot.waitUntil(lambda: "information_brief.political" in fields_of(QApplication.focusWidget() or QWidget()))
    assert opened(active).title.text() == "Part I: political impact"


def test_that_who_is_led_to_a_field_with_a_note_stands_where_the_note_is(
    active: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    inside = {"information_brief": "information.", "decision_brief": "decision.", "hrddp": "hrddp.", "plan": ""}
    inside["action_brief"] = "action."
    objects = {entry.kind: key for key, entry in reversed(bridge.objects.items())}
    elsewhere = []
    led = 0
    for key in bridge.library.field_notes:
        kind, name = key.split(".")
        if kind in inside:
            leaf = ".pros" if name in {"political", "socio_economic", "protection", "security"} else ""
            active.show_ref(FieldRef(object=bridge.plan.id, field=f"{inside[kind]}{name}{leaf}"))
        elif kind in objects and kind not in BY_OTHER_WAYS:
            active.show_ref(FieldRef(object=objects[kind], field=name))
        else:
            continue
        led += 1
        for _ in range(5):
            QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or key not in fields_of(now):
            elsewhere.append(key)
    assert elsewhere == []
    assert led > 90


@pytest.mark.parametrize("model", [AdviserStatement, ElementAssessment, RecordedDecision, Imminence, Provenance])
def test_that_what_is_no_object_of_its_own_has_its_notes_in_its_form(
    model: type[Value], bridge: SessionBridge, qtbot: QtBot
) -> None:
    form = Form(DraftBinding(bridge, model, {}))
    qtbot.addWidget(form)
    there = {key for row in form.rows.values() for key in fields_of(row.editor)}
    prefix = field_key(model, "")
    wanted = {key for key in composition.library().field_notes if key.startswith(prefix)}
    assert wanted
    assert wanted <= there


def test_that_the_key_goes_to_the_panel_and_back_and_escape_closes_it(active: MainWindow, qtbot: QtBot) -> None:
    field = go_to(active, qtbot, "overview", "plan.mission")
    panel = opened(active)
    QTest.keyClick(active, F7)
    assert panel.hasFocus()
    QTest.keyClick(panel, F7)
    assert field.hasFocus()
    QTest.keyClick(active, F7)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not active.field_guide.is_open
    assert field.hasFocus()


def test_that_a_reader_is_told_the_field_and_all_that_is_shown(active: MainWindow, qtbot: QtBot) -> None:
    go_to(active, qtbot, "overview", "plan.title")
    panel = opened(active)
    assert panel.accessibleName() == "About this field: Title of the operation"
    for part in panel.parts.values():
        assert part.text() in panel.accessibleDescription()
    assert "What advisers look for" in panel.accessibleDescription()


def test_that_a_field_without_a_note_shows_its_own_line_of_help(active: MainWindow, qtbot: QtBot) -> None:
    field = go_to(active, qtbot, "overview", "plan.exercise")
    assert active.field_guide.note_of(field) is None
    panel = opened(active)
    assert panel.title.text() == "Exercise"
    assert "printed on every page" in panel.parts["purpose"].text()
    assert panel.parts["example"].isHidden()
    assert panel.captions["sources"].isHidden()


def test_that_the_form_keeps_its_width_where_the_window_is_narrow(active: MainWindow, qtbot: QtBot) -> None:
    active.resize(1000, 700)
    go_to(active, qtbot, "information", "information_brief.why")
    width = active.stack.width()
    opened(active)
    QApplication.processEvents()
    assert active.field_guide.dock is not None
    assert active.field_guide.dock.isFloating()
    assert active.stack.width() == width


def test_that_glossary_and_guidance_share_one_column(active: MainWindow, qtbot: QtBot) -> None:
    go_to(active, qtbot, "information", "information_brief.why")
    active.glossary.show_here()
    opened(active)
    assert active.glossary.dock is not None
    assert active.field_guide.dock is not None
    QApplication.processEvents()
    glossary, guidance = active.glossary.dock.geometry(), active.field_guide.dock.geometry()
    assert (glossary.left(), glossary.right()) == (guidance.left(), guidance.right())
    assert not glossary.intersects(guidance)
    assert active.height() == 768


def test_that_the_status_bar_tells_the_key_where_there_is_a_note(active: MainWindow, qtbot: QtBot) -> None:
    assert active.bar.field_key.isHidden()
    go_to(active, qtbot, "overview", "plan.title")
    assert active.bar.field_key.isVisible()
    go_to(active, qtbot, "overview", "plan.exercise")
    assert active.bar.field_key.isHidden()
    go_to(active, qtbot, "overview", "plan.title")
    opened(active)
    assert active.bar.field_key.isHidden()


def test_that_the_guidance_is_marked_as_english_in_another_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = FieldPanel()
    qtbot.addWidget(plain)
    assert plain.in_english.isHidden()
    monkeypatch.setattr(language, "current", lambda: "fr")
    marked = FieldPanel()
    qtbot.addWidget(marked)
    assert not marked.in_english.isHidden()


def test_that_in_a_dialog_the_key_tells_the_note_at_the_field(window: MainWindow, qtbot: QtBot) -> None:
    assert window.bridge is not None
    dialog = ValueDialog(window.bridge, TaskingLine, {"id": "line"}, "A task", parent=window)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    field = focused(dialog.form.rows["task"], qtbot)
    QTest.keyClick(field, F7)
    assert "Tasking: the task" in QToolTip.text()
    assert "What advisers look for: " in QToolTip.text()
    assert not window.field_guide.is_open


def test_that_before_a_plan_is_shown_and_for_other_widgets_there_is_nothing(qtbot: QtBot) -> None:
    bare = MainWindow()
    qtbot.addWidget(bare)
    bare.field_guide.go()
    assert bare.field_guide.panel is None
    assert fields_of(QLineEdit()) == ()


def test_that_the_help_menu_has_it(window: MainWindow) -> None:
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    keys = {action.text(): action.shortcut().toString() for action in menus["&Help"].actions()}  # type: ignore[attr-defined]
    assert keys["About this f&ield"] == "F7"
