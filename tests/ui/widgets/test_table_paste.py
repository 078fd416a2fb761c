from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

import translations
from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.situation import Place, Population, Route
from pocplanner.session.commands import SetField
from pocplanner_ui import language
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.situation import SituationPage
from pocplanner_ui.widgets.collection import CollectionEditor
from tests.ui.widgets.test_table_copy import put_on_show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.table_paste import PastePanel

TABLE = "Name\tKind of place\tPeople\nTuli\tVillage\t300\nCamp A\t\t6,200\nLomu\tVillage\ttwelve\nTown B\tTown\t\n"


@pytest.fixture
def editor(qtbot: QtBot, bridge: SessionBridge) -> CollectionEditor:
    columns = ("name", "place_kind", "population", "in_area")
    made = CollectionEditor(bridge, Place, "situation.places", columns=columns, pastes=True)
    put_on_show(qtbot, made)
    return made


@pytest.fixture
def panel(editor: CollectionEditor) -> PastePanel:
    assert editor.paste_panel is not None
    return editor.paste_panel


def texts(panel: PastePanel) -> list[list[str]]:
    model = panel.shown
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def test_that_ctrl_v_over_the_list_shows_what_would_happen_and_changes_nothing(
    editor: CollectionEditor, panel: PastePanel, bridge: SessionBridge
) -> None:
    before = bridge.plan
    QGuiApplication.clipboard().setText(TABLE)
    editor.view.setFocus()
    QTest.keyClick(editor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()
    assert bridge.plan is before
    assert texts(panel) == [
        ["4", "Not taken over", "Lomu", "People: “twelve” is no whole number. Type a whole number, for example 6200."],
        ["3", "Changed", "Camp A", "People: Not known → 6,200"],
        ["2", "Added", "Tuli", "Kind of place: Village; People: 300"],
        ["5", "No change", "Town B", ""],
    ]
    assert panel.apply_button.text() == "Add 1, change 1"
    assert "1 with problems, not taken over. 1 without a change." in panel.summary.text()
    assert panel.chosen.text().startswith("Row 4, Lomu: People: “twelve” is no whole number.")


def test_that_the_button_does_it_in_one_named_step(
    editor: CollectionEditor, panel: PastePanel, bridge: SessionBridge
) -> None:
    before = bridge.plan
    panel.take(TABLE)
    panel.apply_button.click()
    places = {place.name: place for place in bridge.plan.situation.places}
    assert list(places) == ["Camp A", "Town B", "Tuli"]
    assert places["Camp A"].population == Population(total=6200)
    assert bridge.session.undo_label == "paste into places: add 1, change 1"
    assert not panel.isVisible()
    assert editor.view.hasFocus()
    bridge.undo()
    assert bridge.plan.situation == before.situation


def test_that_escape_closes_the_panel_and_the_plan_stays(panel: PastePanel, bridge: SessionBridge) -> None:
    before = bridge.plan
    panel.take(TABLE)
    assert panel.view.hasFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert bridge.plan is before


def test_that_a_person_can_say_what_a_column_holds(panel: PastePanel) -> None:
    panel.take("Kori\t200\nLomu\t300")
    assert panel.columns.paths == ("name", "place_kind")
    assert not panel.has_headings.isChecked()
    box = panel.columns.boxes[1]
    box.setCurrentIndex(box.findData("population.total"))
    box.activated.emit(box.currentIndex())
    assert [row[3] for row in texts(panel)] == ["People: 200", "People: 300"]
    box.setCurrentIndex(box.findData("name"))
    box.activated.emit(box.currentIndex())
    assert list(panel.columns.paths) == [None, "name"]


def test_that_headings_can_be_denied(panel: PastePanel) -> None:
    panel.take("Name\nKori")
    assert len(texts(panel)) == 1
    panel.has_headings.click()
    assert panel.columns.paths == ("name",)
    assert len(texts(panel)) == 2


def test_that_a_clipboard_without_a_table_is_said_in_words(panel: PastePanel) -> None:
    panel.take(" \n")
    assert "holds no table" in panel.error.text()
    assert not panel.apply_button.isVisible()
    panel.cancel_button.click()
    assert not panel.isVisible()


def test_that_an_edit_meanwhile_is_compared_again_before_anything_is_done(
    panel: PastePanel, bridge: SessionBridge
) -> None:
    panel.take("Name\tPeople\nCamp A\t5")
    bridge.apply(SetField(FieldRef(object="camp", field="population"), Population(total=7)))
    panel.apply()
    assert bridge.plan.situation.places[0].population == Population(total=7)
    assert texts(panel)[0][3] == "People: 7 → 5"
    panel.apply()
    assert bridge.plan.situation.places[0].population == Population(total=5)


def test_that_names_of_rows_to_be_added_stand_in_the_words(panel: PastePanel) -> None:
    panel.take("Name\tCounted in\nSchool\tKori\nKori\tCamp A")
    assert [row[3] for row in texts(panel)] == ["Counted in: Kori", "Counted in: Camp A"]


def test_that_a_copied_list_pasted_back_changes_nothing(editor: CollectionEditor, panel: PastePanel) -> None:
    editor.view.copying.copy_all()
    panel.paste()
    assert {row[1] for row in texts(panel)} == {"No change"}
    assert not panel.apply_button.isEnabled()


def test_that_the_rows_of_the_panel_are_a_sound_model(qtbot: QtBot, panel: PastePanel) -> None:
    QAbstractItemModelTester(panel.shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.take(TABLE)
    panel.take("Name\nKori")


def test_that_every_list_of_the_situation_takes_a_table(qtbot: QtBot, bridge: SessionBridge) -> None:
    page = SituationPage(bridge)
    put_on_show(qtbot, page)
    for position in range(len(page.lists)):
        page.tabs.setCurrentIndex(position)
        assert page._made[position][1].paste_panel is not None
    routes = page._made[1][1]
    assert routes.model is Route
    assert routes.paste_panel is not None
    routes.paste_panel.take("Name\tFrom\tTo\tkm\nTrack\tCamp A\tTown B\t12.5")
    routes.paste_panel.apply()
    assert [(route.name, route.length_km) for route in bridge.plan.situation.routes][1:] == [("Track", 12.5)]


def test_that_measures_are_pasted_by_title(qtbot: QtBot, bridge: SessionBridge) -> None:
    page = MeasuresPage(bridge)
    put_on_show(qtbot, page)
    page.paste_panel.take("Measure\nx")
    page.paste_panel.take("Patrol the ford\tBefore\tForce\tD-3\nWarn people\tDuring\tCivil Affairs\tH-2 h")
    page.paste_panel.apply()
    assert [(item.title, item.prepare_by and item.prepare_by.label()) for item in bridge.plan.measures] == [
        ("Patrol the ford", "D-3"),
        ("Warn people", "H-2 h"),
    ]
    assert all(isinstance(item, Measure) for item in bridge.plan.measures)


def test_that_problems_of_pasted_rows_are_french_in_a_french_window(
    panel: PastePanel, request: pytest.FixtureRequest
) -> None:
    language.speak("fr")
    request.addfinalizer(lambda: language.speak(language.ENGLISH))
    panel.take("Name\tPeople\nLomu\ttwelve\nLomu\t-3\n")
    problems = [problem for row in panel.proposal.rows for problem in row.problems]
    assert [problem.template for problem in problems] == ["{field}: {text}", "The same name stands in {row} already."]
    told = problems[0].fields["text"]
    assert told.template == "“{text}” is no whole number. {why}"
    reason = translations.translations_in(translations.catalogues()["fr"])
    french = reason[translations.Text("parsing", "Type a whole number, for example 6200.")][0]
    assert french in panel.chosen.text()
