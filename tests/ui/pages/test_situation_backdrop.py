"""A picture behind the sketch map: placed by known points, beside the plan and never in it, there again when opened."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from pocplanner.exchange.backdrop import Backdrop, ReferencePoint, backdrop_path, load_backdrop, save_backdrop
from pocplanner.exchange.imports.image_file import clean_image
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Position
from pocplanner.session.commands import SetField
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from pocplanner_ui.pages.situation import SituationPage
from tests.session.builders import rig, small_plan
from tests.ui.hands import PATIENCE, Keyboard
from tests.ui.pages.harm_pages import nameless, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.situation_backdrop import SituationBackdrop
    from tests.ui.askers import SilentAsker

CAMP, TOWN = Position(latitude=4.6, longitude=26.2), Position(latitude=4.8, longitude=26.5)
HILL = Position(latitude=4.62, longitude=26.48)
SIZE = (400, 300)


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", SIZE, "green").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    path = tmp_path / "scan.png"
    path.write_bytes(picture())
    return path


@pytest.fixture
def plan_file(bridge: SessionBridge, tmp_path: Path) -> Path:
    """The plan of the bridge, with both places on the map, saved."""
    for place, position in (("camp", CAMP), ("town", TOWN)):
        bridge.apply(SetField(FieldRef(object=place, field="position"), position))
    path = tmp_path / "plan.pocplan.json"
    assert bridge.save(RealFs(), path)
    return path


@pytest.fixture
def page(qtbot: QtBot, bridge: SessionBridge) -> SituationPage:
    return shown(qtbot, SituationPage(bridge))


def on_map(qtbot: QtBot, page: SituationPage) -> SituationBackdrop:
    page.show_map()
    part = page.map.backdrop
    qtbot.waitUntil(lambda: not part.store.is_busy, timeout=PATIENCE)
    part.unfold()
    return part


def begin(qtbot: QtBot, part: SituationBackdrop, path: Path) -> None:
    part.take(path)
    qtbot.waitUntil(part.placing.isVisible, timeout=PATIENCE)


def put(qtbot: QtBot, part: SituationBackdrop, *points: tuple[float, float, str]) -> None:
    """Point at the picture and type the positions."""
    for at, (across, down, where) in enumerate(points):
        part.placing.points[at].button.setChecked(True)
        part.placing.picture.pointed.emit(across, down)
        line = part.placing.points[at].editor.line
        line.clear()
        QTest.keyClicks(line, where)
    part.placing.place_button.click()
    qtbot.waitUntil(lambda: not part.store.is_busy, timeout=PATIENCE)


def pixel(page: SituationPage, across: float, down: float) -> QPointF:
    """The pixel of the map at which a point of the picture is drawn."""
    item = page.map.map.map_scene.backdrop
    assert item is not None, "no picture lies behind the map"
    return page.map.map.to_pixel(item.mapToScene(QPointF(across * SIZE[0], down * SIZE[1])))


def near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < 0.5


def stored(plan: Path) -> Backdrop | None:
    return load_backdrop(RealFs(), plan)


def made(*points: tuple[float, float, Position]) -> Backdrop:
    image = clean_image("x.png", picture())
    return Backdrop.of(image, [ReferencePoint(across=x, down=y, position=at) for x, y, at in points])


# Placing


def test_that_a_plan_without_a_file_is_told_what_to_do(qtbot: QtBot, page: SituationPage) -> None:
    part = on_map(qtbot, page)
    assert part.state.text().startswith("Save the plan first")
    assert not part.choose_button.isEnabled()


def test_that_two_points_lie_where_their_positions_are_on_the_map(
    qtbot: QtBot, page: SituationPage, bridge: SessionBridge, plan_file: Path, picture_file: Path
) -> None:
    bridge.assess_now()  # it numbers the risks
    before, undo = bridge.plan, bridge.session.undo_label
    part = on_map(qtbot, page)
    assert part.choose_button.isEnabled()
    begin(qtbot, part, picture_file)
    put(qtbot, part, (0.2, 0.8, "4.6, 26.2"), (0.9, 0.1, "4.8, 26.5"))
    view = page.map.map
    for (across, down), position in (((0.2, 0.8), CAMP), ((0.9, 0.1), TOWN)):
        assert near(pixel(page, across, down), view.pixel_of(position))
    view.zoom(1.7)
    assert near(pixel(page, 0.2, 0.8), view.pixel_of(CAMP))
    assert bridge.plan is before
    assert bridge.session.undo_label == undo
    assert not bridge.session.dirty
    assert b"image" not in plan_file.read_bytes()
    kept = stored(plan_file)
    assert kept is not None
    assert [point.position for point in kept.points] == [CAMP, TOWN]
    assert backdrop_path(plan_file).name in part.stays.text()
    assert "never sent, printed or exported" in part.stays.text()


def test_that_three_points_lie_where_they_are_and_a_redrawn_sketch_keeps_the_picture(
    qtbot: QtBot, page: SituationPage, bridge: SessionBridge, plan_file: Path, picture_file: Path
) -> None:
    part = on_map(qtbot, page)
    begin(qtbot, part, picture_file)
    put(qtbot, part, (0.2, 0.8, "4.6, 26.2"), (0.9, 0.1, "4.8, 26.5"), (0.85, 0.9, "4.62, 26.48"))
    bridge.apply(SetField(FieldRef(object="camp", field="name"), "Kori"))
    for (across, down), position in (((0.2, 0.8), CAMP), ((0.9, 0.1), TOWN), ((0.85, 0.9), HILL)):
        assert near(pixel(page, across, down), page.map.map.pixel_of(position))


def test_that_the_whole_way_can_be_gone_by_keys(
    qtbot: QtBot, window: MainWindow, asker: SilentAsker, plan_file: Path, picture_file: Path
) -> None:
    asker.picture = picture_file
    keys = Keyboard(qtbot, window)
    keys.go("Situation")
    page = window.page("situation")
    assert isinstance(page, SituationPage)
    keys.tab_to("Show the situation as lists")
    keys.press(Qt.Key.Key_Right)
    keys.press(Qt.Key.Key_Space)
    part = page.map.backdrop
    keys.wait(lambda: not part.store.is_busy)
    keys.tab_to("Picture behind the map")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Choose a picture …")
    keys.press(Qt.Key.Key_Space)
    keys.wait(part.placing.isVisible)
    assert keys.focus.startswith("Picture: arrow keys move the cross")
    keys.press(Qt.Key.Key_Left, times=10)
    keys.press(Qt.Key.Key_Return)
    assert keys.focus == "Position of point 1"
    keys.type("4.6, 26.2")
    keys.tab_to("Picture: arrow keys move the cross, Enter takes the point", back=True)
    keys.press(Qt.Key.Key_Right, times=20)
    keys.press(Qt.Key.Key_Return)
    keys.choose("Point 2 is a place of the plan", "Town B")
    keys.tab_to("Put it behind the map")
    keys.press(Qt.Key.Key_Space)
    keys.wait(lambda: not part.store.is_busy)
    kept = stored(plan_file)
    assert kept is not None
    assert [(round(point.across, 3), round(point.down, 3)) for point in kept.points] == [(0.3, 0.5), (0.7, 0.5)]
    assert [point.position for point in kept.points] == [CAMP, TOWN]
    assert page.map.splitter.isVisible()


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (((0.2, 0.8, "4.6, 26.2"), (0.9, 0.1, "")), "Point 2 has no position yet."),
        (((0.2, 0.8, "4.6, 26.2"), (0.9, 0.1, "nowhere")), "Point 2: "),
        (((0.2, 0.8, "4.6, 26.2"), (0.9, 0.1, "4.6, 26.2")), "two of the points have the same position"),
        (((0.2, 0.8, "4.6, 26.2"), (0.205, 0.8, "4.8, 26.5")), "too near each other on the picture"),
    ],
)
def test_that_points_that_cannot_place_it_are_refused_in_words(
    qtbot: QtBot,
    page: SituationPage,
    plan_file: Path,
    picture_file: Path,
    points: tuple[tuple[float, float, str], ...],
    words: str,
) -> None:
    part = on_map(qtbot, page)
    begin(qtbot, part, picture_file)
    put(qtbot, part, *points)
    assert words in part.placing.error.text()
    assert part.placing.isVisible()
    assert stored(plan_file) is None


def test_that_escape_leaves_the_map_as_it_was(
    qtbot: QtBot, page: SituationPage, plan_file: Path, picture_file: Path
) -> None:
    part = on_map(qtbot, page)
    begin(qtbot, part, picture_file)
    assert nameless(page) == []
    QTest.keyClick(part.placing.picture, Qt.Key.Key_Escape)
    assert page.map.splitter.isVisible()
    assert stored(plan_file) is None


def test_that_a_file_that_is_no_picture_is_refused(
    qtbot: QtBot, page: SituationPage, plan_file: Path, tmp_path: Path
) -> None:
    part = on_map(qtbot, page)
    bad = tmp_path / "x.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 100)
    part.take(bad)
    qtbot.waitUntil(part.error.isVisible, timeout=PATIENCE)
    assert "damaged or cut short" in part.error.text()
    assert not part.placing.isVisible()
    assert part.choose_button.isEnabled()


# Kept and shown again


def test_that_opening_a_plan_shows_the_picture_beside_it_and_another_plan_does_not(
    qtbot: QtBot, page: SituationPage, bridge: SessionBridge, plan_file: Path
) -> None:
    save_backdrop(RealFs(), plan_file, made((0.2, 0.8, CAMP), (0.9, 0.1, TOWN)))
    part = on_map(qtbot, page)
    assert near(pixel(page, 0.2, 0.8), page.map.map.pixel_of(CAMP))
    assert part.again_button.isVisible()
    bridge.replace_session(rig(small_plan()).session)
    assert page.map.map.map_scene.backdrop is None
    bridge.replace_session(Session.open(RealFs(), plan_file, bridge.session.around))
    qtbot.waitUntil(lambda: page.map.map.map_scene.backdrop is not None, timeout=PATIENCE)


def test_that_placing_anew_begins_with_the_points_that_there_are(
    qtbot: QtBot, page: SituationPage, plan_file: Path
) -> None:
    save_backdrop(RealFs(), plan_file, made((0.2, 0.8, CAMP), (0.9, 0.1, TOWN)))
    part = on_map(qtbot, page)
    part.again_button.click()
    assert part.placing.points[1].editor.value() == TOWN
    assert part.placing.points[1].where.text() == "90 % from the left, 10 % from above"


def test_that_removing_takes_the_file_and_the_picture_away(qtbot: QtBot, page: SituationPage, plan_file: Path) -> None:
    save_backdrop(RealFs(), plan_file, made((0.2, 0.8, CAMP), (0.9, 0.1, TOWN)))
    part = on_map(qtbot, page)
    part.remove_button.click()
    qtbot.waitUntil(lambda: not part.store.is_busy, timeout=PATIENCE)
    assert page.map.map.map_scene.backdrop is None
    assert not backdrop_path(plan_file).exists()
    assert plan_file.exists()


def test_that_the_picture_goes_with_the_plan_to_another_file(
    qtbot: QtBot, page: SituationPage, bridge: SessionBridge, plan_file: Path, tmp_path: Path
) -> None:
    save_backdrop(RealFs(), plan_file, made((0.2, 0.8, CAMP), (0.9, 0.1, TOWN)))
    part = on_map(qtbot, page)
    other = tmp_path / "other.pocplan.json"
    assert bridge.save(RealFs(), other)
    qtbot.waitUntil(lambda: not part.store.is_busy, timeout=PATIENCE)
    assert stored(other) == stored(plan_file)
    assert page.map.map.map_scene.backdrop is not None


def test_that_a_broken_file_beside_the_plan_is_told_and_the_map_works(
    qtbot: QtBot, page: SituationPage, plan_file: Path
) -> None:
    backdrop_path(plan_file).write_text("{}", "utf-8")
    part = on_map(qtbot, page)
    assert "The backdrop beside the plan cannot be read" in part.error.text()
    assert page.map.map.map_scene.backdrop is None


def test_that_the_strength_is_set_by_keys_and_remembered(
    qtbot: QtBot, page: SituationPage, bridge: SessionBridge, plan_file: Path
) -> None:
    save_backdrop(RealFs(), plan_file, made((0.2, 0.8, CAMP), (0.9, 0.1, TOWN)))
    part = on_map(qtbot, page)
    QTest.keyClick(part.strength, Qt.Key.Key_Home)
    item = page.map.map.map_scene.backdrop
    assert item is not None
    assert item.opacity() == pytest.approx(0.1)
    again = on_map(qtbot, shown(qtbot, SituationPage(bridge)))
    assert again.strength.value() == 10


def test_that_a_picture_gives_an_empty_map_its_ground(
    qtbot: QtBot, page: SituationPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    plan_file = tmp_path / "empty.pocplan.json"
    assert bridge.save(RealFs(), plan_file)
    save_backdrop(RealFs(), plan_file, made((0.2, 0.8, CAMP), (0.9, 0.1, TOWN)))
    on_map(qtbot, page)
    assert not page.map.start.isVisible()
    assert page.map.add_button.isEnabled()
    view = page.map.map
    room = view.viewport().rect()
    wait: Callable[[], bool] = lambda: room.contains(pixel(page, 0.5, 0.5).toPoint())  # noqa: E731
    qtbot.waitUntil(wait, timeout=PATIENCE)
    where = view.position_at(pixel(page, 0.2, 0.8))
    assert (where.latitude, where.longitude) == pytest.approx((CAMP.latitude, CAMP.longitude), abs=1e-4)
    assert all(place.position is None for place in bridge.plan.situation.places)
