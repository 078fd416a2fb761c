from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import ArmedActor, Place, PopulationGroup, Route, TriggerDate
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Collection, Component, CoverageState, TriggerKind
from pocplanner.session.commands import AddObject, RemoveObject, SetField
from pocplanner_ui.dialogs import value_dialog
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.coverage import CoverageBar
from pocplanner_ui.widgets.editors import LineEditor
from pocplanner_ui.widgets.moments import MomentEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from tests.ui.askers import SilentAsker


def shown(qtbot: QtBot, bridge: SessionBridge, model: type[Value], field: str) -> CollectionEditor:
    editor = CollectionEditor(bridge, model, field)
    qtbot.addWidget(editor)
    editor.resize(1000, 600)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


@pytest.fixture
def places(qtbot: QtBot, bridge: SessionBridge) -> CollectionEditor:
    return shown(qtbot, bridge, Place, "situation.places")


def names(editor: CollectionEditor) -> list[str]:
    return [str(editor.proxy.index(row, 0).data()) for row in range(editor.proxy.rowCount())]


def test_that_the_first_object_is_chosen_and_its_form_shown(places: CollectionEditor) -> None:
    assert places.current_id == "camp"
    assert places.title.text() == "Camp A"
    line = places.form.rows["name"].editor
    assert isinstance(line, LineEditor)
    assert line.line.text() == "Camp A"


def test_that_choosing_another_row_shows_its_form(places: CollectionEditor) -> None:
    places.view.selectRow(1)
    line = places.form.rows["name"].editor
    assert isinstance(line, LineEditor)
    assert line.line.text() == "Town B"


def test_that_a_refused_text_waits_at_its_object_while_another_is_shown(
    places: CollectionEditor, bridge: SessionBridge
) -> None:

    def refused() -> tuple[str, ...]:
        return bridge.refused

    row = places.form.rows["name"]
    assert isinstance(row.editor, LineEditor)
    row.editor.line.setFocus()
    row.editor.line.selectAll()
    QTest.keyClicks(row.editor.line, "x" * 4000)
    places.view.selectRow(1)
    assert row.editor.line.text() == "Town B"
    assert row.error.isHidden()
    assert refused() == ("Name of Camp A",)
    places.view.selectRow(0)
    assert row.editor.line.text() == "x" * 4000
    assert not row.error.isHidden()
    assert refused() == ("Name",)
    row.editor.line.setText("")
    QTest.keyClicks(row.editor.line, "Camp C")
    row.editor.flush()
    assert not refused()
    places.view.selectRow(1)
    places.view.selectRow(0)
    assert row.editor.line.text() == "Camp C"


def test_that_a_refused_text_of_an_object_that_is_removed_waits_no_more(
    places: CollectionEditor, bridge: SessionBridge
) -> None:

    def refused() -> tuple[str, ...]:
        return bridge.refused

    row = places.form.rows["name"]
    assert isinstance(row.editor, LineEditor)
    row.editor.line.setFocus()
    QTest.keyClicks(row.editor.line, "x" * 4000)
    places.view.selectRow(1)
    assert refused() == ("Name of Camp A",)
    bridge.apply(RemoveObject("camp", cascade=True))
    assert not refused()


def test_that_a_refused_figure_and_moment_wait_too(qtbot: QtBot, bridge: SessionBridge) -> None:
    owner = FieldRef(object=bridge.plan.id, field="situation.trigger_dates")
    for number in (1, 2):
        day = TriggerDate(
            id=f"d{number}", name=f"Day {number}", trigger_kind=TriggerKind.ELECTION, start=Moment.day(number)
        )
        bridge.apply(AddObject(owner, day))
    dates = shown(qtbot, bridge, TriggerDate, "situation.trigger_dates")
    row = dates.form.rows["start"]
    assert isinstance(row.editor, MomentEditor)
    at = row.editor.kind.findText("Date-time group")
    row.editor.kind.setCurrentIndex(at)
    row.editor.group.line.setText("14 Nov")
    row.editor.kind.activated.emit(at)
    assert not row.error.isHidden()
    dates.view.selectRow(1)
    assert row.editor.value() == Moment.day(2)
    dates.view.selectRow(0)
    assert (row.editor.kind.currentIndex(), row.editor.group.line.text()) == (at, "14 Nov")
    assert row.editor.group.isVisible()
    assert not row.error.isHidden()


def test_that_an_edit_in_the_form_shows_in_the_table_and_keeps_the_choice(
    places: CollectionEditor, bridge: SessionBridge
) -> None:
    places.view.selectRow(1)
    bridge.apply(SetField(FieldRef(object="town", field="name"), "Town C"))
    assert names(places) == ["Camp A", "Town C"]
    assert places.current_id == "town"
    assert places.title.text() == "Town C"


def test_that_a_copy_stands_below_its_original_and_is_chosen(places: CollectionEditor) -> None:
    places.copy_button.click()
    assert names(places) == ["Camp A", "Camp A (copy)", "Town B"]
    assert places.title.text() == "Camp A (copy)"


def test_that_removing_an_object_in_use_asks_and_names_its_users(
    places: CollectionEditor, bridge: SessionBridge, asker: SilentAsker
) -> None:
    asker.agrees = False
    places.remove_button.click()
    assert names(places) == ["Camp A", "Town B"]
    assert "North road (start)" in asker.questions[0]
    assert "Also removed: North road." in asker.questions[0]
    asker.agrees = True
    QTest.keyClick(places.view, Qt.Key.Key_Delete)
    assert names(places) == ["Town B"]
    bridge.undo()
    assert [route.id for route in bridge.plan.situation.routes] == ["road"], "one step brings all of it back"


def test_that_an_unused_object_is_removed_without_a_question(
    qtbot: QtBot, bridge: SessionBridge, asker: SilentAsker
) -> None:
    actors = shown(qtbot, bridge, ArmedActor, "situation.armed_actors")
    actors.remove_button.click()
    assert actors.rows.rows == ()
    assert asker.questions == []
    assert actors.empty.isVisible()
    assert not actors.detail.isVisible()


def test_that_a_new_object_is_asked_for_what_it_needs(
    qtbot: QtBot, bridge: SessionBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    routes = shown(qtbot, bridge, Route, "situation.routes")
    asked: list[object] = []

    def answer(*_: object, fields: object = None) -> Route:
        asked.append(fields)
        return Route(id="track", name="Track", start="town", end="camp")

    monkeypatch.setattr(value_dialog, "ask_value", answer)
    routes.add_button.click()
    assert asked == [["name", "start", "end"]]
    assert routes.current_id == "track"
    assert bridge.session.undo_label == "add route Track"


def test_that_search_keeps_matching_rows(places: CollectionEditor) -> None:
    places.search.setText("town")
    assert names(places) == ["Town B"]


def test_that_a_reference_to_a_filtered_row_clears_the_search(places: CollectionEditor) -> None:
    places.search.setText("town")
    assert places.show_ref(FieldRef(object="camp", field="population.women"))
    assert places.current_id == "camp"
    assert not places.show_ref(FieldRef(object="road", field="name"))


def test_that_objects_of_an_ordered_list_move_up_and_down(qtbot: QtBot, bridge: SessionBridge) -> None:
    editor = CollectionEditor(bridge, Place, "situation.places", beside=False, ordered=True)
    qtbot.addWidget(editor)
    editor.down_button.click()
    assert [place.id for place in bridge.plan.situation.places] == ["town", "camp"]
    assert editor.current_id == "camp"


def test_that_names_of_other_objects_in_columns_follow_a_renaming(qtbot: QtBot, bridge: SessionBridge) -> None:
    groups = shown(qtbot, bridge, PopulationGroup, "situation.population_groups")
    bridge.apply(SetField(FieldRef(object="camp", field="name"), "Camp Z"))
    row = [str(groups.proxy.index(0, column).data()) for column in range(groups.rows.columnCount())]
    assert "Camp Z" in row


@pytest.fixture
def coverage(qtbot: QtBot, bridge: SessionBridge) -> CoverageBar:
    bar = CoverageBar(bridge, Collection.PLACES)
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_that_an_undeclared_list_is_shown_as_not_looked_at(coverage: CoverageBar) -> None:
    assert coverage.buttons[CoverageState.NOT_LOOKED_AT].isChecked()
    assert coverage.meaning.text() == "What is not listed counts as unknown."


def test_that_a_declaration_is_made_once_and_changed_afterwards(coverage: CoverageBar, bridge: SessionBridge) -> None:
    coverage.buttons[CoverageState.COMPLETE].click()
    coverage.buttons[CoverageState.PARTIAL].click()
    assert [(entry.collection, entry.state) for entry in bridge.plan.situation.coverage] == [
        (Collection.PLACES, CoverageState.PARTIAL)
    ]
    bridge.undo()
    bridge.undo()
    assert coverage.buttons[CoverageState.NOT_LOOKED_AT].isChecked()


def test_that_who_looked_is_part_of_the_declaration(coverage: CoverageBar, bridge: SessionBridge) -> None:
    coverage.buttons[CoverageState.COMPLETE].click()
    coverage.binding.set("by", Component.JMAC)
    assert coverage.details.summary.text() == "JMAC"
    assert bridge.plan.situation.coverage_of(Collection.PLACES) is CoverageState.COMPLETE
