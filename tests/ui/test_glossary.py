"""The glossary: a panel that stays open, the terms of a field by one key, and tips over words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QToolTip, QVBoxLayout, QWidget

from pocplanner.model.situation import Place
from pocplanner_ui.dialogs.value_dialog import ValueDialog
from pocplanner_ui.glossary import MOST_IN_TIP
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.widgets.text import PlainLabel, plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.dialogs.glossary_panel import GlossaryPanel


@pytest.fixture(autouse=True)
def no_tip_left() -> Iterator[None]:
    yield
    hide_tip()


def hide_tip() -> None:
    """Hide a tip at once; Qt itself would wait a moment."""
    for widget in QApplication.topLevelWidgets():
        if widget.inherits("QTipLabel"):
            widget.close()


def tip_over(widget: QWidget, at: QPoint | None = None) -> str:
    """The tip that comes when the pointer rests on a widget."""
    hide_tip()
    place = widget.rect().center() if at is None else at
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def on_page(window: MainWindow, *widgets: QWidget) -> None:
    """Put widgets on a page of the window."""
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    window.stack.setCurrentIndex(window.stack.addWidget(page))
    QApplication.processEvents()


def open_panel(window: MainWindow) -> GlossaryPanel:
    window.glossary.show_panel()
    assert window.glossary.panel is not None
    return window.glossary.panel


def listed(panel: GlossaryPanel) -> list[str]:
    return [term.id for term in panel.terms]


# The panel


def test_that_the_help_menu_has_the_glossary_and_the_terms_of_the_field(window: MainWindow) -> None:
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    keys = {action.text(): action.shortcut().toString() for action in menus["&Help"].actions()}  # type: ignore[attr-defined]
    assert keys["&Glossary"] == "Ctrl+F1"
    assert keys["Ter&ms of this field"] == "Shift+F1"


def test_that_before_a_plan_is_shown_there_is_neither_panel_nor_tip(qtbot: QtBot) -> None:
    bare = MainWindow()
    qtbot.addWidget(bare)
    bare.glossary.show_panel()
    bare.glossary.show_here()
    assert bare.glossary.panel is None
    assert bare.glossary.tip("HRDDP") == ""


def test_that_the_key_opens_the_panel_ready_for_a_search(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    panel = window.glossary.panel
    assert panel is not None
    qtbot.waitUntil(panel.search.hasFocus)
    QTest.keyClicks(panel.search, "casevac")
    assert listed(panel)[0] == "T-casevac"
    assert "hurt" in panel.detail.meaning.text()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()


def test_that_the_list_is_a_sound_model_and_follows_the_search(window: MainWindow) -> None:
    panel = open_panel(window)
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    every = listed(panel)
    panel.search.setText("sexual")
    assert 0 < len(listed(panel)) < len(every)
    panel.search.setText("no such words")
    assert listed(panel) == []
    assert panel.found.text() == "No term has these words."
    assert not panel.detail.meaning.isVisible()
    panel.search.clear()
    assert listed(panel) == every
    assert tester.model() is panel.model


def test_that_see_also_leads_on_and_lists_all_terms_where_the_search_hides_it(window: MainWindow) -> None:
    panel = open_panel(window)
    panel.search.setText("MARA")
    shown = panel.terms[0]
    assert shown.see_also[0] not in listed(panel)
    QTest.mouseClick(panel.detail.links[0], Qt.MouseButton.LeftButton)
    assert panel.terms[panel.list.currentIndex().row()].id == shown.see_also[0]
    assert panel.detail.title.text().endswith("(CRSV)")
    assert panel.search.text() == ""
    assert panel.list.hasFocus()


def test_that_a_term_shows_where_it_comes_from(window: MainWindow) -> None:
    panel = open_panel(window)
    panel.show_term("T-dual-use")
    assert "Own derivation: " in panel.detail.sources.text()
    panel.show_term("T-hrddp")
    assert "Handbook, 11.4.5" in panel.detail.sources.text()


def test_that_escape_closes_the_panel_and_goes_back_to_the_field(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit()
    on_page(window, field)
    field.setFocus()
    panel = open_panel(window)
    qtbot.waitUntil(panel.search.hasFocus)
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert field.hasFocus()


def test_that_closing_after_the_field_is_gone_does_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit()
    on_page(window, field)
    field.setFocus()
    open_panel(window)
    with qtbot.waitSignal(field.destroyed):
        field.deleteLater()
    window.glossary.close_panel()
    window.glossary.show_here()
    assert window.glossary.panel is not None
    assert window.glossary.panel.isVisible()


def test_that_the_panel_stands_beside_a_narrow_window(window: MainWindow) -> None:
    window.resize(900, 500)
    open_panel(window)
    assert window.glossary.dock is not None
    assert window.glossary.dock.isFloating()


# Terms of a field


def field_with(name: str, description: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setAccessibleDescription(description)
    return field


def test_that_one_key_lists_the_terms_of_the_field_and_the_focus_stays(window: MainWindow) -> None:
    field = field_with("Stop criteria", "Who advises the SRSG, and by when after H-hour.")
    on_page(window, field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    panel = window.glossary.panel
    assert panel is not None
    assert listed(panel) == ["T-stop-criteria", "T-srsg", "T-h-hour"]
    assert panel.found.text().startswith("Terms in “Stop criteria”")
    assert field.hasFocus()
    window.glossary.show_panel()
    assert len(listed(panel)) > 100


def test_that_a_field_without_terms_says_so_and_lists_all(window: MainWindow) -> None:
    field = field_with("Title")
    on_page(window, field)
    field.setFocus()
    window.glossary.show_here()
    panel = window.glossary.panel
    assert panel is not None
    assert panel.found.text() == "No term of the glossary stands in “Title”. All terms:"
    assert len(listed(panel)) > 100


def test_that_the_key_looks_at_the_row_of_a_list(window: MainWindow) -> None:
    rows = QListWidget()
    rows.addItems(["Nothing", "Ask the JMAC"])
    rows.setCurrentRow(1)
    on_page(window, rows)
    rows.setFocus()
    window.glossary.show_here()
    assert window.glossary.panel is not None
    assert listed(window.glossary.panel) == ["T-jmac"]


# Tips


def test_that_terms_in_a_label_are_explained_as_plain_text(window: MainWindow) -> None:
    label = PlainLabel("Ask the <b>JMAC</b>")
    on_page(window, label)
    tip = tip_over(label)
    assert tip.startswith("<qt>Joint Mission Analysis Centre (JMAC): ")
    assert "<b>" not in tip


def test_that_a_label_without_terms_has_no_tip(window: MainWindow) -> None:
    label = PlainLabel("Title")
    on_page(window, label)
    assert tip_over(label) == ""


def test_that_a_tip_of_its_own_is_not_hidden(window: MainWindow) -> None:
    label = PlainLabel("HRDDP")
    label.setToolTip(plain_tip("Own words"))
    on_page(window, label)
    assert tip_over(label) == plain_tip("Own words")


def test_that_a_long_text_explains_some_terms_and_names_the_rest(window: MainWindow) -> None:
    tip = window.glossary.tip("SRSG, DSRSG, JMAC, JOC and UNMAS")
    assert len(tip.split("\n\n")) == MOST_IN_TIP + 1
    assert tip.endswith(
        "Also in the glossary: Joint Operations Centre (JOC), United Nations Mine Action Service (UNMAS)"
    )


def test_that_buttons_and_rows_of_lists_are_explained(window: MainWindow) -> None:
    button, rows = QPushButton("&HRDDP"), QListWidget()
    rows.addItems(["Title", "CVR"])
    on_page(window, button, rows)
    assert "(HRDDP): " in tip_over(button)
    assert tip_over(rows.viewport(), rows.visualItemRect(rows.item(0)).center()) == ""
    assert "(CVR): " in tip_over(rows.viewport(), rows.visualItemRect(rows.item(1)).center())


def test_that_a_dialog_explains_too_by_pointer_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    assert window.bridge is not None
    dialog = ValueDialog(window.bridge, Place, {}, "A displacement site", parent=window)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    label = next(label for label in dialog.findChildren(PlainLabel) if label.text() == "A displacement site")
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert tip_over(label).startswith("<qt>Displacement site: ")
    hide_tip()
    field = field_with("Area of operations")
    field.setParent(dialog)
    field.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QToolTip.text().startswith("<qt>Area of operations (AO): ")


def test_that_pages_of_the_program_need_no_code_for_it(window: MainWindow) -> None:
    window.show_page("overview")
    QApplication.processEvents()
    label = next(label for label in window.page("overview").findChildren(PlainLabel) if label.text() == "D-day")
    assert tip_over(label).startswith("<qt>D-day: ")
