from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.times import Anchor, Moment
from pocplanner.model.vocab import Component, MeasurePhase, MeasureStatus
from pocplanner.session.commands import SetField
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.measures_bar import LIBRARY_TAB, Look
from pocplanner_ui.pages.measures_bulk import BulkField, bulk_edit, days_from_d_day
from tests.ui.pages.harm_pages import nameless, settle, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge

FLAGS = QItemSelectionModel.SelectionFlag


def own(key: str, **values: object) -> Measure:
    return Measure.model_validate({"id": key, "title": f"Measure {key}", "phase": MeasurePhase.BEFORE, **values})


@pytest.fixture
def page(qtbot: QtBot, sample_bridge: SessionBridge) -> MeasuresPage:
    return shown(qtbot, MeasuresPage(sample_bridge))


def choose(page: MeasuresPage, count: int, group: int = 0) -> tuple[str, ...]:
    model, selection = page.model, page.view.selectionModel()
    top = model.index(group, 0)
    selection.setCurrentIndex(model.index(0, 0, top), FLAGS.ClearAndSelect | FLAGS.Rows)
    for row in range(1, count):
        selection.select(model.index(row, 0, top), FLAGS.Select | FLAGS.Rows)
    return page.view.chosen_keys


def values(page: MeasuresPage, keys: tuple[str, ...], field: str) -> list[object]:
    return [getattr(item, field) for item in page.bridge.plan.measures if item.id in keys]


def pick(page: MeasuresPage, field: BulkField, value: object) -> None:
    page.open_bulk(field)
    box = page.bulk.owner if field is BulkField.OWNER else page.bulk.status
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


# What a value would do


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("D-5", -5), ("d + 12", 12), ("-3", -3), ("D\N{MINUS SIGN}7 days", -7), ("D-day", 0), ("D", 0),
        ("J-5", -5), ("j+2 jours", 2), ("jour J", 0),
    ],
)  # fmt: skip
def test_that_days_from_d_day_are_read_as_planners_write_them(text: str, days: int) -> None:
    assert days_from_d_day(text) == days


@pytest.mark.parametrize("text", ["", "5", "D5", "soon", "D-5000", "14 Nov", "D--2"])
def test_that_what_is_no_day_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(ValueError, match=r"D-"):
        days_from_d_day(text)


def test_that_an_agreed_status_says_what_it_claims_and_a_plain_one_claims_nothing() -> None:
    some = tuple(own(str(at), owner=Component.FORCE) for at in range(5))
    edit = bulk_edit(some, BulkField.STATUS, MeasureStatus.ACCEPTED)
    assert edit.notes == ("This says that the owners of 5 measures agreed.",)
    assert edit.command.label == "set status of 5 measures"
    assert bulk_edit(some, BulkField.STATUS, MeasureStatus.REQUESTED).notes == ()


def test_that_nobody_can_have_agreed_for_a_measure_without_an_owner() -> None:
    some = (own("a", owner=Component.FORCE), own("b"), own("c"))
    with pytest.raises(ValueError, match="2 measures without an owner"):
        bulk_edit(some, BulkField.STATUS, MeasureStatus.READY)
    assert bulk_edit(some, BulkField.STATUS, MeasureStatus.DROPPED).command.commands


def test_that_a_body_outside_the_mission_cannot_be_made_the_owner() -> None:
    with pytest.raises(ValueError, match="ICRC is outside the mission"):
        bulk_edit((own("a"), own("b")), BulkField.OWNER, Component.ICRC)


def test_that_a_new_owner_of_an_agreed_measure_is_pointed_out_and_the_status_left() -> None:
    some = (own("a", owner=Component.FORCE, status=MeasureStatus.ACCEPTED), own("b"))
    edit = bulk_edit(some, BulkField.OWNER, Component.CIVIL_AFFAIRS)
    assert "the earlier owner agreed" in edit.notes[0]
    assert {command.ref.field for command in edit.command.commands if isinstance(command, SetField)} == {"owner"}


def test_that_measures_with_the_value_are_left_out_and_said_so() -> None:
    some = (own("a", owner=Component.FORCE), own("b"), own("c"))
    edit = bulk_edit(some, BulkField.OWNER, Component.FORCE)
    assert edit.command.label == "set owner of 2 measures"
    assert edit.notes == ("Nothing changes for “Measure a”.",)
    with pytest.raises(ValueError, match="already"):
        bulk_edit(some[:1], BulkField.OWNER, Component.FORCE)
    with pytest.raises(ValueError, match="No measure is chosen"):
        bulk_edit((), BulkField.OWNER, Component.FORCE)


def test_that_a_date_keeps_what_a_person_wrote_beside_it() -> None:
    hangs = Moment(anchor=Anchor.H_HOUR, minutes=-90, note="after the market")
    edit = bulk_edit((own("a", prepare_by=hangs), own("b")), BulkField.PREPARE_BY, -4)
    given = [command.value for command in edit.command.commands if isinstance(command, SetField)]
    assert given == [Moment(anchor=Anchor.D_DAY, days=-4, note="after the market"), Moment.day(-4)]
    assert "H-hour" in edit.notes[0]
    late = bulk_edit((own("a"), own("b", phase=MeasurePhase.AFTER)), BulkField.PREPARE_BY, 3)
    assert late.notes == ("“Measure a” would be ready only after the operation has begun.",)


# The panel


def test_that_the_owner_of_several_is_set_in_one_step_that_can_be_undone(qtbot: QtBot, page: MeasuresPage) -> None:
    keys = choose(page, 5)
    assert len(keys) == 5
    before = values(page, keys, "owner")
    said: list[str] = []
    page.bridge.message.connect(lambda _, text: said.append(text))
    pick(page, BulkField.OWNER, Component.GENDER)
    assert page.bulk.caption.text() == "Set for 5 measures:"
    assert "stays until somebody changes it" in page.bulk.claim.text()
    page.bulk.set_button.click()
    assert values(page, keys, "owner") == [Component.GENDER] * 5
    assert page.bridge.session.undo_label == "set owner of 5 measures"
    assert said == ["Owner of 5 measures is now: Gender."]
    assert page.bulk.isHidden()
    settle(qtbot, page.bridge)
    assert set(page.view.chosen_keys) == set(keys), "what was chosen stays chosen"
    page.bridge.undo()
    assert values(page, keys, "owner") == before


def test_that_the_chosen_measures_stay_chosen_when_their_order_changes(qtbot: QtBot, page: MeasuresPage) -> None:
    keys = choose(page, 3)
    page.open_bulk(BulkField.PREPARE_BY)
    QTest.keyClicks(page.bulk.days, "D-1")
    assert page.bulk.calendar.text() == "= 25 Jan 2027"
    QTest.keyClick(page.bulk.days, Qt.Key.Key_Return)
    settle(qtbot, page.bridge)
    assert values(page, keys, "prepare_by") == [Moment.day(-1)] * 3
    assert set(page.view.chosen_keys) == set(keys)


def test_that_a_key_that_is_held_down_changes_nothing_about_what_is_chosen(page: MeasuresPage) -> None:
    # Ctrl+Z: the list comes anew while the key is still down.
    choose(page, 3)
    key = page.bridge.plan.measures[-1].id
    QTest.keyPress(page.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert page.choose(key)
    chosen = page.view.chosen_keys
    QTest.keyRelease(page.view, Qt.Key.Key_Control)
    assert chosen == (key,)


def test_that_the_claim_is_seen_before_and_told_after(page: MeasuresPage) -> None:
    choose(page, 5)
    page.open_bulk(BulkField.STATUS)
    plan = page.bridge.plan
    said: list[str] = []
    page.bridge.message.connect(lambda _, text: said.append(text))
    pick(page, BulkField.STATUS, MeasureStatus.READY)
    assert page.bulk.claim.isVisible()
    assert page.bulk.claim.text() == "This says that the owners of 5 measures agreed."
    assert page.bridge.plan is plan, "nothing is set before somebody says so"
    page.bulk.set_button.click()
    assert said == ["Status of 5 measures is now: Ready. This says that the owners of 5 measures agreed."]


def test_that_what_is_impossible_is_refused_at_the_field(page: MeasuresPage) -> None:
    choose(page, 4)
    plan = page.bridge.plan
    page.open_bulk(BulkField.PREPARE_BY)
    QTest.keyClicks(page.bulk.days, "D-5000")
    assert page.bulk.error.isHidden(), "half a date is no mistake"
    page.bulk.set_button.click()
    assert page.bulk.error.text() == "Dates go from D-3650 to D+3650."
    assert page.bulk.days.property("refused") == "true"
    assert page.bulk.days.accessibleDescription() == page.bulk.error.text()
    pick(page, BulkField.OWNER, Component.OCHA)
    assert "outside the mission" in page.bulk.error.text()
    page.bulk.set_button.click()
    page.open_bulk(BulkField.STATUS)
    assert page.bulk.error.isHidden()
    page.bulk.set_button.click()
    assert page.bulk.error.text() == "Choose a value."
    assert page.bridge.plan is plan
    assert page.bulk.isVisible()


def test_that_the_panel_follows_the_selection_and_the_plan(qtbot: QtBot, page: MeasuresPage) -> None:
    keys = choose(page, 3)
    pick(page, BulkField.STATUS, MeasureStatus.READY)
    page.bridge.apply(SetField(FieldRef(object=keys[0], field="owner"), None))
    settle(qtbot, page.bridge)
    assert "nobody can have agreed" in page.bulk.error.text()
    choose(page, 2, group=1)
    assert page.bulk.caption.text() == "Set for 2 measures:"
    assert page.bulk.error.isHidden()


def test_that_the_panel_is_reached_by_button_and_menu_and_left_by_escape(qtbot: QtBot, page: MeasuresPage) -> None:
    choose(page, 1)
    assert not page.bulk_button.isEnabled()
    choose(page, 2)
    assert page.bulk_button.isEnabled()
    page.bulk_button.click()
    qtbot.waitUntil(page.bulk.owner.hasFocus)
    QTest.keyClick(page.bulk.owner, Qt.Key.Key_Escape)
    assert page.bulk.isHidden()
    qtbot.waitUntil(page.view.hasFocus)
    menu = page.view.bulk_menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Set owner …", "Set status …", "Set date …"]
    menu.actions()[2].trigger()
    qtbot.waitUntil(page.bulk.days.hasFocus)


def test_that_proposals_and_the_board_have_no_panel(page: MeasuresPage) -> None:
    choose(page, 3)
    page.bulk_button.click()
    page.look.choose(Look.BOARD)
    assert page.bulk.isHidden()
    assert not page.bulk_button.isVisible()
    page.look.choose(Look.TABLE)
    page.tabs.setCurrentIndex(LIBRARY_TAB)
    choose(page, 3)
    assert page.view.bulk_menu() is None
    assert not page.bulk_button.isVisible()


def test_that_every_control_of_the_panel_has_a_name_for_readers(page: MeasuresPage) -> None:
    choose(page, 2)
    for field in BulkField:
        page.open_bulk(field)
        assert nameless(page) == []
