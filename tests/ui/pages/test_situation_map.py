"""The sketch map on the situation page: seen, chosen, moved, placed and measured by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from pocplanner.analysis.network import distance_km
from pocplanner.model.ids import FieldRef
from pocplanner.model.positions import PositionForm
from pocplanner.model.situation import Place, Position, Route, Situation
from pocplanner.model.vocab import Answer, PlaceKind
from pocplanner.session.commands import Batch, RemoveObject, SetField
from pocplanner_ui.pages.situation import SituationPage
from pocplanner_ui.widgets.position_form import position_form
from pocplanner_ui.widgets.sketch_map import Mode
from tests.session.builders import rig, small_plan
from tests.ui.pages.harm_pages import nameless, shown, watched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.situation_map import SituationMap
    from pocplanner_ui.widgets.sketch_map import SketchMap
    from tests.ui.askers import SilentAsker

CAMP, TOWN = Position(latitude=4.6, longitude=26.2), Position(latitude=4.8, longitude=26.5)
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def put(bridge: SessionBridge, place: str, position: Position | None) -> None:
    bridge.apply(SetField(FieldRef(object=place, field="position"), position))


def position_of(bridge: SessionBridge, place: str) -> Position | None:
    found = bridge.objects[place].object
    assert isinstance(found, Place)
    return found.position


@pytest.fixture
def page(qtbot: QtBot, bridge: SessionBridge) -> SituationPage:
    """The page with both places of the small plan on the map."""
    put(bridge, "camp", CAMP)
    put(bridge, "town", TOWN)
    made = shown(qtbot, SituationPage(bridge))
    made.show_map()
    return made


@pytest.fixture
def panel(page: SituationPage) -> SituationMap:
    return page.map


@pytest.fixture
def view(panel: SituationMap) -> SketchMap:
    return panel.map


def at(view: SketchMap, place: str) -> QPoint:
    """The pixel at which a place is drawn."""
    return view.mapFromScene(view.map_scene.places[place].pos())


def click(view: SketchMap, pixel: QPoint) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, pixel)


def drag(view: SketchMap, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT, *, let_go: bool = True) -> None:
    kinds = QEvent.Type
    steps = [(kinds.MouseButtonPress, start), *((kinds.MouseMove, start + (end - start) * n / 4) for n in range(1, 5))]
    if let_go:
        steps.append((kinds.MouseButtonRelease, end))
    for kind, pixel in steps:
        now = Qt.MouseButton.NoButton if kind is kinds.MouseMove else button
        held = Qt.MouseButton.NoButton if kind is kinds.MouseButtonRelease else button
        where = QPointF(pixel)
        event = QMouseEvent(kind, where, QPointF(view.viewport().mapToGlobal(pixel)), now, held, NO_KEY)
        QApplication.sendEvent(view.viewport(), event)


def key(view: SketchMap, which: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(view, which, modifier)


# Seeing


def test_that_the_map_is_made_when_somebody_wants_it(qtbot: QtBot, bridge: SessionBridge) -> None:
    made = shown(qtbot, SituationPage(bridge))
    assert made._map is None
    made.map_button.click()
    assert made.map.isVisible()
    assert not made.tabs.isVisible()
    made.list_button.click()
    assert made.tabs.isVisible()
    assert not made.map.isVisible()


def test_that_every_place_route_and_force_is_on_the_map_with_its_name(view: SketchMap) -> None:
    scene = view.map_scene
    assert [item.name.splitlines() for item in scene.places.values()] == [
        ["Camp A", "Displacement site"],
        ["Town B", "Town"],
    ]
    assert [item.name for item in scene.routes] == ["North road, passable: unknown"]
    assert {badge.name for badge in scene.forces} == {"Ridge group", "Company B"}
    assert [item.name for item in scene.ways_out] == ["Ridge group: expected way out to Camp A"]
    assert scene.force_lines == {"town": "Company B · Ridge group"}
    view.viewport().grab()
    assert {label.name for label in scene.labels.shown} == {"Camp A", "Town B"}


def test_that_north_is_up_and_east_is_right(view: SketchMap) -> None:
    camp, town = at(view, "camp"), at(view, "town")
    assert town.y() < camp.y()
    assert town.x() > camp.x()
    assert view.viewport().rect().contains(camp)
    assert view.viewport().rect().contains(town)


@pytest.mark.parametrize("dark", [False, True])
def test_that_a_passable_route_an_unknown_one_and_a_blocked_one_look_different(
    dark: bool, view: SketchMap, bridge: SessionBridge
) -> None:
    if dark:
        view.setPalette(QPalette(QColor("#1e2226")))
    pictures = []
    for answer in Answer:
        bridge.apply(SetField(FieldRef(object="road", field="passable"), answer))
        pictures.append(view.viewport().grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
    assert pictures[0] != pictures[2]


def test_that_every_kind_of_place_has_a_symbol_of_its_own(view: SketchMap) -> None:
    look = view.map_scene.look
    seen = [look.place_pixmap(kind).toImage() for kind in PlaceKind]
    assert all(first != second for n, first in enumerate(seen) for second in seen[:n])


def test_that_the_map_follows_edits_and_undo(view: SketchMap, bridge: SessionBridge) -> None:
    bridge.apply(SetField(FieldRef(object="camp", field="name"), "Camp Z"))
    assert view.map_scene.places["camp"].spot.name == "Camp Z"
    bridge.apply(RemoveObject("road"))
    assert view.map_scene.routes == []
    bridge.undo()
    assert len(view.map_scene.routes) == 1


def test_that_a_hidden_map_catches_up_when_it_is_shown(page: SituationPage, bridge: SessionBridge) -> None:
    page.show_lists()
    bridge.apply(SetField(FieldRef(object="camp", field="name"), "Camp Z"))
    page.show_map()
    assert page.map.map.map_scene.places["camp"].spot.name == "Camp Z"


def test_that_another_plan_brings_another_map(panel: SituationMap, bridge: SessionBridge) -> None:
    bridge.replace_session(rig().session)
    assert panel.map.map_scene.places == {}
    assert panel.start.isVisible()


def test_that_every_control_has_a_name_and_every_label_is_plain(panel: SituationMap) -> None:
    panel.choose("camp")
    assert nameless(panel) == []
    labels = panel.findChildren(QLabel)
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert panel.map.accessibleName() == "Sketch map of the situation"
    assert panel.map.accessibleDescription() == "On the map: places 2, routes 1. Places without a position yet: 0."


def test_that_the_page_with_its_map_fits_beside_the_navigation_on_a_scaled_laptop(page: SituationPage) -> None:
    page.map.choose("camp")
    assert page.minimumSizeHint().width() <= 640


def test_that_the_map_can_be_read_as_text(panel: SituationMap) -> None:
    panel.words_button.click()
    text = panel.words.toPlainText()
    assert "Camp A (Displacement site): 4.60000, 26.20000" in text
    assert "Town B (Town): 4.80000, 26.50000; 40 km north-east of Camp A" in text
    assert "North road to Town B, passable: unknown" in text
    assert "There: Company B" in text
    assert "Ridge group: expected way out to Camp A" in text
    position_form().choose(PositionForm.MGRS)
    assert "35N" in panel.words.toPlainText()


# Looking around


def test_that_the_wheel_and_the_keys_zoom_and_zero_shows_everything(view: SketchMap) -> None:
    fitting = view.pixels_per_km
    under = QPointF(at(view, "camp"))
    before = view.position_at(under)
    event = QWheelEvent(
        under, under, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.pixels_per_km > fitting
    assert distance_km(view.position_at(under), before) < 0.3, "the ground under the pointer stays there"
    key(view, Qt.Key.Key_Minus)
    key(view, Qt.Key.Key_Minus)
    assert view.pixels_per_km < fitting
    key(view, Qt.Key.Key_Plus)
    assert view.pixels_per_km == pytest.approx(fitting)
    view.zoom(3)
    key(view, Qt.Key.Key_0)
    assert view.pixels_per_km == pytest.approx(fitting)


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, LEFT])
def test_that_dragging_the_ground_pans(button: Qt.MouseButton, view: SketchMap, bridge: SessionBridge) -> None:
    before = at(view, "camp")
    drag(view, QPoint(30, 40), QPoint(80, 70), button)
    assert at(view, "camp") - before == QPoint(50, 30)
    assert position_of(bridge, "camp") == CAMP


def test_that_space_and_drag_pans_even_on_a_place(view: SketchMap, bridge: SessionBridge) -> None:
    before = at(view, "camp")
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(view, before, before + QPoint(40, -20))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert at(view, "camp") - before == QPoint(40, -20)
    assert position_of(bridge, "camp") == CAMP


def test_that_arrow_keys_pan(view: SketchMap) -> None:
    before = at(view, "camp")
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Down)
    moved = at(view, "camp") - before
    assert moved.x() < 0
    assert moved.y() < 0


def test_that_the_point_under_the_pointer_is_said_in_the_chosen_form(panel: SituationMap, view: SketchMap) -> None:
    drag(view, at(view, "camp"), at(view, "camp"))
    assert panel.under.text().startswith(("4.60", "4.599"))
    panel.form_button.actions_of[PositionForm.MGRS].trigger()
    drag(view, at(view, "camp"), at(view, "camp"))
    assert panel.under.text().startswith("35N MF")


# Choosing


def test_that_a_click_chooses_the_object_in_its_list_and_shows_its_form(
    page: SituationPage, panel: SituationMap, view: SketchMap
) -> None:
    click(view, at(view, "town"))
    assert panel.side.title.text() == "Town B"
    assert panel.hint.text() == "Town B, Town, Company B · Ridge group"
    assert page._made[0][1].current_id == "town"
    page.show_lists()
    assert page.tabs.currentIndex() == 0
    assert page._made[0][1].title.text() == "Town B"


def test_that_a_row_chosen_in_a_list_is_chosen_on_the_map(page: SituationPage) -> None:
    page.show_lists()
    page._made[0][1].choose("town")
    page.show_map()
    assert page.map.chosen_id == "town"
    page.show_lists()
    page.tabs.setCurrentIndex(1)
    page.show_map()
    assert page.map.chosen_id == "road"


def test_that_a_route_is_chosen_by_a_click_on_its_line(page: SituationPage, view: SketchMap) -> None:
    way = view.map_scene.routes[0]
    click(view, view.mapFromScene(way.points[0] * 0.5 + way.points[-1] * 0.5))
    assert view.chosen_id == "road"
    assert page.tabs.currentIndex() == 1


def test_that_a_badge_leads_to_its_forces_one_after_the_other(
    qtbot: QtBot, view: SketchMap, bridge: SessionBridge
) -> None:
    from pocplanner.model.situation import MissionUnit
    from pocplanner.session.commands import AddObject

    second = MissionUnit(id="second", name="Company C", based_at="town")
    bridge.apply(AddObject(FieldRef(object="plan", field="situation.mission_units"), second))
    badge = next(item for item in view.map_scene.forces if "unit" in item.ids)
    pixel = view.mapFromScene(badge.pos()) + badge.shift.toPoint()
    seen = []
    for _ in range(3):
        click(view, pixel)
        seen.append(view.chosen_id)
    assert seen == ["unit", "second", "unit"]
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, pixel)
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, pixel)
    assert opened.args == ["unit"]
    assert view.chosen_id == "unit", "the second half of a double click is no click of its own"


def test_that_a_click_on_empty_ground_chooses_nothing(panel: SituationMap, view: SketchMap) -> None:
    click(view, at(view, "town"))
    click(view, QPoint(20, 20))
    assert view.chosen_id == ""
    assert not panel.side._chosen.isVisible()


def test_that_tab_goes_from_place_to_place_and_then_leaves_the_map(view: SketchMap) -> None:
    view.setFocus()
    view._choose_item(None)
    key(view, Qt.Key.Key_Tab)
    assert view.chosen_id == "camp"
    key(view, Qt.Key.Key_Tab)
    assert view.chosen_id == "town"
    key(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_id == "camp"
    key(view, Qt.Key.Key_Tab)
    key(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_that_control_and_arrows_go_to_the_place_in_that_direction(view: SketchMap) -> None:
    view.choose("camp")
    key(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_id == "town"
    key(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_id == "town", "nothing lies further north"
    key(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_id == "camp"


def test_that_enter_and_a_double_click_open_the_whole_form(page: SituationPage, view: SketchMap) -> None:
    view._choose_item(view.map_scene.places["town"])
    key(view, Qt.Key.Key_Return)
    assert not page.map.isVisible()
    assert page._made[0][1].title.text() == "Town B"
    page.show_map()
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, at(view, "camp"))
    assert page._made[0][1].current_id == "camp"
    assert not page.map.isVisible()


# Moving and placing


def test_that_a_dragged_place_is_moved_in_one_step_with_a_name(view: SketchMap, bridge: SessionBridge) -> None:
    end = at(view, "camp") + QPoint(60, -30)
    wanted = view.position_at(QPointF(end))
    drag(view, at(view, "camp"), end)
    found = position_of(bridge, "camp")
    assert found is not None
    assert distance_km(found, wanted) < 0.01
    assert bridge.session.undo_label == "move Camp A"
    bridge.undo()
    assert position_of(bridge, "camp") == CAMP
    assert view.map_scene.places["camp"].spot.north == pytest.approx(view.map_scene.sketch.sheet.flat(CAMP)[1])


def test_that_a_grid_reference_does_not_outlive_the_point_it_names(view: SketchMap, bridge: SessionBridge) -> None:
    put(bridge, "camp", CAMP.model_copy(update={"mgrs": "35N MF 1171 0982"}))
    drag(view, at(view, "camp"), at(view, "camp") + QPoint(60, -30))
    found = position_of(bridge, "camp")
    assert found is not None
    assert found.mgrs == ""


def test_that_lines_and_badges_go_with_a_dragged_place_and_escape_brings_it_back(
    view: SketchMap, bridge: SessionBridge
) -> None:
    start = at(view, "town")
    drag(view, start, start + QPoint(-50, 50), let_go=False)
    scene = view.map_scene
    assert at(view, "town") == start + QPoint(-50, 50)
    assert scene.routes[0].points[-1] == scene.places["town"].pos()
    assert all(badge.pos() == scene.places["town"].pos() for badge in scene.forces)
    key(view, Qt.Key.Key_Escape)
    assert at(view, "town") == start
    assert position_of(bridge, "town") == TOWN


def test_that_a_trembling_hand_moves_nothing(view: SketchMap, bridge: SessionBridge) -> None:
    drag(view, at(view, "camp"), at(view, "camp") + QPoint(2, 2))
    assert position_of(bridge, "camp") == CAMP
    assert view.chosen_id == "camp"


def test_that_a_click_adds_a_place_that_waits_for_its_name(
    panel: SituationMap, view: SketchMap, bridge: SessionBridge
) -> None:
    panel.add_button.click()
    assert "Click where the new place is" in panel.hint.text()
    pixel = QPoint(200, 60)
    click(view, pixel)
    new = bridge.plan.situation.places[-1]
    assert new.name == "New place 1"
    assert new.position is not None
    assert distance_km(new.position, view.position_at(QPointF(pixel))) < 0.01
    assert bridge.session.undo_label == "add place New place 1"
    assert not panel.add_button.isChecked()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "Camp C")
    focus.clearFocus()
    assert bridge.plan.situation.places[-1].name == "Camp C"


def test_that_a_place_can_be_added_by_keys_alone(panel: SituationMap, view: SketchMap, bridge: SessionBridge) -> None:
    view.setFocus()
    key(view, Qt.Key.Key_A)
    assert panel.add_button.isChecked()
    key(view, Qt.Key.Key_Return)
    assert len(bridge.plan.situation.places) == 3
    view.setFocus()
    key(view, Qt.Key.Key_A)
    key(view, Qt.Key.Key_Escape)
    assert view.mode is Mode.SELECT
    assert len(bridge.plan.situation.places) == 3


def test_that_what_is_not_on_the_map_is_listed_beside_it(panel: SituationMap, bridge: SessionBridge) -> None:
    watched(panel.side.missing)
    put(bridge, "camp", None)
    model = panel.side.missing
    rows = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert rows == [
        ["Camp A", "no position yet"],
        ["North road", "end not placed"],
        ["Ridge group", "way out not placed"],
    ]
    assert panel.side.missing_view.isVisible()


def test_that_a_place_without_a_position_is_placed_by_a_click(
    panel: SituationMap, view: SketchMap, bridge: SessionBridge
) -> None:
    put(bridge, "camp", None)
    panel.side.missing_view.selectRow(1)
    assert not panel.side.place_button.isEnabled(), "a route has no position of its own"
    panel.side.missing_view.selectRow(0)
    assert panel.side.title.text() == "Camp A"
    panel.side.place_button.click()
    assert "Click where “Camp A” is" in panel.hint.text()
    click(view, QPoint(150, 120))
    assert position_of(bridge, "camp") is not None
    assert bridge.session.undo_label == "place Camp A on the map"
    assert len(bridge.plan.situation.places) == 2
    assert not panel.side.missing_view.isVisible()


def test_that_an_empty_map_begins_where_somebody_says(qtbot: QtBot, bridge: SessionBridge) -> None:
    page = shown(qtbot, SituationPage(bridge))
    page.show_map()
    panel = page.map
    assert panel.start.isVisible()
    assert not panel.add_button.isEnabled()
    panel.map.hovered.emit(CAMP)
    assert panel.under.text() == "", "the sheet lies nowhere yet"
    QTest.keyClicks(panel.start.line, "4.6O, 26.2")
    panel.start.button.click()
    assert "Where the digit 0 is meant" in panel.start.error.text()
    panel.start.line.clear()
    QTest.keyClicks(panel.start.line, "35N MF 1171 0982")
    panel.start.button.click()
    assert not panel.start.isVisible()
    panel.side.missing_view.selectRow(0)
    panel.side.place_button.click()
    middle = panel.map.viewport().rect().center()
    click(panel.map, middle)
    found = position_of(bridge, "camp")
    assert found is not None
    assert distance_km(found, Position(latitude=4.612, longitude=26.204)) < 0.2
    assert (at(panel.map, "camp") - middle).manhattanLength() <= 2, "the map does not jump"


def test_that_a_position_typed_beside_the_map_moves_the_symbol(
    panel: SituationMap, view: SketchMap, bridge: SessionBridge
) -> None:
    click(view, at(view, "camp"))
    editor = panel.side._forms["place"].form.rows["position"].editor
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, "4.7, 26.4")
    editor.flush()
    spot = view.map_scene.places["camp"].spot
    assert view.map_scene.sketch.sheet.ground(spot.east, spot.north) == Position(latitude=4.7, longitude=26.4)


# Measuring


def test_that_distance_and_bearing_are_measured_between_places(panel: SituationMap, view: SketchMap) -> None:
    panel.measure_button.click()
    click(view, at(view, "camp"))
    click(view, at(view, "town"))
    assert panel.hint.text() == "40 km, bearing 056°: straight line over the ground, no road."
    view.viewport().grab()
    click(view, QPoint(20, 20))
    assert "Click two points" in panel.hint.text(), "a third click begins anew"
    key(view, Qt.Key.Key_Escape)
    assert view.mode is Mode.SELECT
    assert not panel.measure_button.isChecked()


# Size


@pytest.fixture
def crowd(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A plan with five hundred places and nine hundred routes."""
    places = tuple(
        Place(
            id=f"p{number}",
            name=f"Village number {number}",
            place_kind=list(PlaceKind)[number % len(PlaceKind)],
            position=Position(latitude=5 + number // 25 * 0.05, longitude=22 + number % 25 * 0.05),
        )
        for number in range(500)
    )
    routes = tuple(
        Route(id=f"r{step}-{number}", name=f"Route {number}", start=f"p{number}", end=f"p{number + step}")
        for step in (1, 25)
        for number in range(450)
    )
    from pocplanner.model.document import Document
    from pocplanner.session.session import Session
    from pocplanner_ui import composition
    from pocplanner_ui.bridge.session_bridge import SessionBridge as Made

    around = rig().session.around
    plan = small_plan(situation=Situation(places=places, routes=routes), options=small_plan().options[1:])
    made = Made(Session(Document(plan=plan), around), composition.library, asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


def test_that_five_hundred_places_are_drawn_anew_only_when_they_changed(qtbot: QtBot, crowd: SessionBridge) -> None:
    page = shown(qtbot, SituationPage(crowd))
    page.show_map()
    before = page.map.map.map_scene.places["p1"]
    crowd.apply(SetField(FieldRef(object="p1", field="note"), "Nothing that the map shows"))
    assert page.map.map.map_scene.places["p1"] is before
    crowd.apply(Batch((SetField(FieldRef(object="p1", field="name"), "Other"),), "rename"))
    assert page.map.map.map_scene.places["p1"] is not before
