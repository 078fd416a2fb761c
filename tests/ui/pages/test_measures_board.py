from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component, Level, MeasurePhase, MeasureStatus, RiskState
from pocplanner.session.commands import Batch, SetField
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.measures_bar import LATE, LIBRARY_TAB, OWN_TAB, Look
from pocplanner_ui.pages.measures_board_model import CARD_ROLE, MIME_TYPE, PHASES, BoardModel
from pocplanner_ui.pages.measures_cards import GapCard, Grouping, Heading, MeasureCard, column_words, columns_of
from pocplanner_ui.pages.register_table import RowMaker
from pocplanner_ui.pages.register_words import office_word
from tests.ui.pages.harm_pages import nameless, settle, shown, watched

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from pocplanner.model.measures import Measure
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.measures_cards import BoardRow
    from pocplanner_ui.pages.measures_column import BoardColumn

CTRL = Qt.KeyboardModifier.ControlModifier
MOVE = Qt.DropAction.MoveAction
BEFORE, DURING, AFTER = range(3)


@pytest.fixture
def page(qtbot: QtBot, sample_bridge: SessionBridge) -> MeasuresPage:
    made = shown(qtbot, MeasuresPage(sample_bridge))
    made.look.choose(Look.BOARD)
    return made


def cards(page: MeasuresPage, position: int) -> list[MeasureCard]:
    return [row for row in page.board.model.rows(position) if isinstance(row, MeasureCard)]


def gaps(page: MeasuresPage) -> list[GapCard]:
    return [row for at in range(3) for row in page.board.model.rows(at) if isinstance(row, GapCard)]


def headings(rows: tuple[BoardRow, ...]) -> list[str]:
    return [row.text for row in rows if isinstance(row, Heading)]


def measure(page: MeasuresPage, key: str) -> Measure:
    return next(item for item in page.bridge.plan.measures if item.id == key)


def top(model: BoardModel, position: int) -> QModelIndex:
    return model.index(position, 0)


def focused(qtbot: QtBot, page: MeasuresPage, key: str) -> BoardColumn:
    assert page.choose(key)
    page.board.focus_cards()
    view = next(view for view in page.board.columns if view.current_key == key)
    qtbot.waitUntil(view.hasFocus)
    return view


def dragged(model: BoardModel, key: str) -> QMimeData:
    return model.mimeData([model.index_of(key)])


def open_a_gap(qtbot: QtBot, page: MeasuresPage) -> str:
    """Let every measure go that answers some grave risk, so that nothing stands against it."""
    bridge = page.bridge
    assert bridge.assessment is not None
    rows = RowMaker(bridge.library.scales).rows(bridge.assessment)
    row = next(row for row in rows if row.level is Level.EXTREME and row.measures and row.state is RiskState.OPEN)
    serving = bridge.assessment.by_id[row.id].measures
    drops = tuple(SetField(FieldRef(object=key, field="status"), MeasureStatus.DROPPED) for key in serving)
    bridge.apply(Batch(drops, "drop"))
    settle(qtbot, bridge)
    return row.id


# The model


def test_that_the_model_keeps_the_rules_of_qt_while_cards_come_go_and_move(page: MeasuresPage) -> None:
    own = tuple(card for at in range(3) for card in cards(page, at))
    moved = tuple(replace(card, row=replace(card.row, phase=MeasurePhase.AFTER)) for card in own[:9])
    gap = GapCard("r", "R-001", "Harm", "high", "High", "proposed", None)
    model = BoardModel()
    tester = watched(model)
    for some in (own, own[5:], (*moved, *own[9:]), (), own[::3], own):
        for grouping in Grouping:
            for given in ((gap,), ()):
                expected = columns_of(some, given, grouping)
                model.set_columns(expected)
                assert tuple(model.rows(at) for at in range(3)) == expected
    assert tester is not None


def test_that_a_row_that_stays_keeps_its_index(page: MeasuresPage) -> None:
    model, first = page.board.model, cards(page, BEFORE)[4]
    column = page.board.columns[BEFORE]
    column.choose(model.index_of(first.key))
    page.move_measure(cards(page, BEFORE)[0].key, MeasurePhase.AFTER)
    assert column.current_key == first.key


def test_that_the_plans_measures_stand_in_three_columns(page: MeasuresPage) -> None:
    for at, phase in enumerate(PHASES):
        assert {card.key for card in cards(page, at)} == {
            item.id for item in page.bridge.plan.measures if item.phase is phase
        }
    assert page.board.counts[DURING].text() == column_words(page.board.model.rows(DURING))
    assert page.board.isVisible()
    assert not page.view.isVisible()


def test_that_a_card_tells_everything_in_words(page: MeasuresPage) -> None:
    card = next(card for at in range(3) for card in cards(page, at) if card.row.conflicts > 2)
    card = replace(card, row=replace(card.row, late=True, owner=Component.FORCE, status=MeasureStatus.READY))
    assert card.spoken.startswith(card.row.title)
    for part in ("Owner: Force", f"Ready by: {card.date}", "late", "Status: Ready", "Serves", "May raise R-"):
        assert part in card.spoken
    assert card.due == f"Late: {card.date}"
    assert ", " in card.date, "days from D-day and the day on the calendar"
    index = page.board.model.index_of(card.key)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith(card.row.title)
    assert isinstance(index.data(CARD_ROLE), MeasureCard)


def test_that_a_day_on_the_calendar_is_told_only_where_d_day_is_set(qtbot: QtBot, page: MeasuresPage) -> None:
    bridge = page.bridge
    bridge.apply(SetField(FieldRef(object=bridge.plan.id, field="timing.d_day"), None))
    settle(qtbot, bridge)
    dates = {card.date for card in cards(page, BEFORE)}
    assert "D-5" in dates
    assert not any(", " in date for date in dates)


# Moving


def test_that_dropping_a_card_changes_its_phase_as_one_step_that_can_be_undone(page: MeasuresPage) -> None:
    model, card = page.board.model, next(card for card in cards(page, BEFORE) if measure(page, card.key).entry)
    before = measure(page, card.key)
    plan = page.bridge.plan
    assert model.dropMimeData(dragged(model, card.key), MOVE, -1, -1, top(model, DURING))
    assert measure(page, card.key) == before.model_copy(update={"phase": MeasurePhase.DURING})
    assert measure(page, card.key).entry == before.entry
    label = page.bridge.session.undo_label
    assert label is not None
    assert label.startswith("move “")
    assert label.endswith("” to During")
    assert card.key in {item.key for item in cards(page, DURING)}
    assert page.current_key == card.key
    page.bridge.undo()
    assert page.bridge.plan.measures == plan.measures


def test_that_a_card_can_fall_on_another_card_of_the_column(page: MeasuresPage) -> None:
    model, card = page.board.model, cards(page, BEFORE)[0]
    onto = model.index_of(cards(page, AFTER)[0].key)
    assert model.dropMimeData(dragged(model, card.key), MOVE, -1, -1, onto)
    assert measure(page, card.key).phase is MeasurePhase.AFTER


def test_that_only_measures_of_this_plan_fall_and_only_into_another_column(page: MeasuresPage) -> None:
    model, card = page.board.model, cards(page, BEFORE)[0]
    strange = QMimeData()
    strange.setData(MIME_TYPE, b"no-such-measure\xff")
    text = QMimeData()
    text.setText(card.key)
    plan = page.bridge.plan
    for data, column in ((dragged(model, card.key), BEFORE), (strange, DURING), (text, DURING), (QMimeData(), AFTER)):
        assert not model.canDropMimeData(data, MOVE, -1, -1, top(model, column))
        assert not model.dropMimeData(data, MOVE, -1, -1, top(model, column))
    assert not model.dropMimeData(dragged(model, card.key), Qt.DropAction.CopyAction, -1, -1, top(model, DURING))
    assert page.bridge.plan is plan


def test_that_a_column_takes_what_is_dropped_on_it(page: MeasuresPage) -> None:
    model, card, view = page.board.model, cards(page, BEFORE)[2], page.board.columns[AFTER]
    data, at = dragged(model, card.key), QPoint(20, 60)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    with pytest.warns(DeprecationWarning, match="QDragEnterEvent"):
        # Qt wants such events from the platform only; there is no other way to bring one here.
        enter = QDragEnterEvent(at, MOVE, data, left, none)
    QApplication.sendEvent(view.viewport(), enter)
    assert view._is_target
    drop = QDropEvent(QPointF(at), MOVE, data, left, none)
    QApplication.sendEvent(view.viewport(), drop)
    assert measure(page, card.key).phase is MeasurePhase.AFTER
    assert not view._is_target


def test_that_the_keys_move_the_card_with_the_focus(qtbot: QtBot, page: MeasuresPage) -> None:
    key = cards(page, BEFORE)[3].key
    view = focused(qtbot, page, key)
    for side, at in ((Qt.Key.Key_Right, DURING), (Qt.Key.Key_Right, AFTER), (Qt.Key.Key_Left, DURING)):
        QTest.keyClick(view, side, CTRL)
        assert measure(page, key).phase is PHASES[at]
        view = page.board.columns[at]
        qtbot.waitUntil(view.hasFocus)
        assert view.current_key == key


def test_that_a_card_at_the_edge_stays(qtbot: QtBot, page: MeasuresPage) -> None:
    view, plan = focused(qtbot, page, cards(page, AFTER)[0].key), page.bridge.plan
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL)
    assert page.bridge.plan is plan


def test_that_arrows_lead_from_column_to_column_and_over_headings(qtbot: QtBot, page: MeasuresPage) -> None:
    view = focused(qtbot, page, cards(page, BEFORE)[0].key)
    QTest.keyClick(view, Qt.Key.Key_Right)
    during = page.board.columns[DURING]
    qtbot.waitUntil(during.hasFocus)
    assert page.current_key == cards(page, DURING)[0].key
    assert not view.selectionModel().hasSelection(), "one card of the board is the chosen one"
    QTest.keyClick(during, Qt.Key.Key_End)
    assert page.current_key == cards(page, DURING)[-1].key
    QTest.keyClick(during, Qt.Key.Key_Home)
    assert page.current_key == cards(page, DURING)[0].key
    for card in cards(page, DURING)[1:5]:
        QTest.keyClick(during, Qt.Key.Key_Down)
        assert page.current_key == card.key


def test_that_the_menu_of_a_card_moves_it(page: MeasuresPage) -> None:
    card, view = cards(page, DURING)[0], page.board.columns[DURING]
    menu = view.menu_for(page.board.model.index_of(card.key))
    assert menu is not None
    names = {action.text(): action for action in menu.actions() if action.text()}
    assert list(names) == ["Move to Before", "Move to During", "Move to After", "Open"]
    assert not names["Move to During"].isEnabled()
    names["Move to After"].trigger()
    assert measure(page, card.key).phase is MeasurePhase.AFTER
    assert view.menu_for(page.board.model.index(0, 0, top(page.board.model, DURING))) is None, "a heading"


def test_that_a_click_chooses_the_card_under_the_mouse_however_far_the_column_was_scrolled(
    qtbot: QtBot, page: MeasuresPage
) -> None:
    focused(qtbot, page, cards(page, BEFORE)[0].key)
    focused(qtbot, page, cards(page, DURING)[0].key)
    view, last = page.board.columns[BEFORE], cards(page, BEFORE)[-1].key
    view.scrollToBottom()
    place = view.visualRect(page.board.model.index_of(last)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.current_key == last


# The detail


def test_that_enter_opens_the_detail_and_escape_closes_it(qtbot: QtBot, page: MeasuresPage) -> None:
    key = cards(page, DURING)[1].key
    view = focused(qtbot, page, key)
    assert page.detail.isHidden()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.line is not None
    assert page.detail.line.key == key
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert page.detail.line.key == cards(page, DURING)[2].key, "it follows the chosen card"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert page.detail.isHidden()
    qtbot.waitUntil(view.hasFocus)


def test_that_a_reference_to_a_field_opens_the_detail_on_the_board(page: MeasuresPage) -> None:
    key = cards(page, AFTER)[2].key
    assert page.show_ref(FieldRef(object=key, field="owner"))
    assert page.current_key == key
    assert page.detail.isVisible()


# Gaps


def test_that_a_grave_risk_without_a_measure_stands_on_top_of_before_and_leads_to_the_risk(
    qtbot: QtBot, page: MeasuresPage
) -> None:
    risk = open_a_gap(qtbot, page)
    rows = page.board.model.rows(BEFORE)
    found = [row for row in rows if isinstance(row, GapCard)]
    assert risk in {gap.risk for gap in found}, "measures that were dropped answer nothing"
    assert list(rows[1 : 1 + len(found)]) == found
    assert gaps(page) == found
    assert f"{len(found)} gap" in page.board.counts[BEFORE].text()
    gap = next(gap for gap in found if gap.risk == risk)
    assert gap.title in gap.spoken
    assert "Extreme" in gap.spoken
    jumps: list[FieldRef] = []
    page.jump.connect(jumps.append)
    view = focused(qtbot, page, gap.key)
    QTest.keyClick(view, Qt.Key.Key_Return)
    menu = view.menu_for(view.currentIndex())
    assert menu is not None
    menu.actions()[0].trigger()
    place = view.visualRect(view.currentIndex())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 30, place.bottom() - 16))
    assert len(jumps) == 3, "by key, by menu and by the button"
    numbers = {page.bridge.plan.risk_numbers[int(ref.field.partition(".")[2])].risk for ref in jumps}
    assert numbers == {risk}


def test_that_a_click_beside_the_button_of_a_gap_only_chooses_it(qtbot: QtBot, page: MeasuresPage) -> None:
    open_a_gap(qtbot, page)
    jumps: list[FieldRef] = []
    page.jump.connect(jumps.append)
    view, gap = page.board.columns[BEFORE], gaps(page)[0]
    place = view.visualRect(page.board.model.index_of(gap.key))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 30, place.top() + 16))
    assert jumps == []
    assert page.current_key == gap.key
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL)
    assert gaps(page)[0] == gap, "a gap belongs to no phase and is not moved"


def test_that_lesser_and_dismissed_risks_and_those_with_a_measure_are_no_gaps(page: MeasuresPage) -> None:
    # In the sample five risks have no measure: four of them are of medium level, one was dismissed.
    assert page.bridge.assessment is not None
    assert sum(not risk.measures for risk in page.bridge.assessment.risks) == 5
    assert gaps(page) == []


# Filters, order, and what is remembered


def test_that_office_and_status_filter_the_board(qtbot: QtBot, page: MeasuresPage) -> None:
    open_a_gap(qtbot, page)
    page.component.setCurrentIndex(page.component.findData(Component.FORCE.value))
    page.component.activated.emit(page.component.currentIndex())
    rows = [card.row for at in range(3) for card in cards(page, at)]
    assert rows
    assert all(row.owner is Component.FORCE or Component.FORCE in row.supporting for row in rows)
    assert gaps(page) == []
    page.component.setCurrentIndex(0)
    page.status.setCurrentIndex(page.status.findData(LATE))
    page.status.activated.emit(page.status.currentIndex())
    assert all(card.row.late for at in range(3) for card in cards(page, at))
    page.status.setCurrentIndex(0)
    page.search.setText("no measure has this in it")
    assert not page.board.isVisible()
    assert page.nothing.text() == "No measure fits this filter."


def test_that_cards_are_put_in_order_by_date_or_by_component(page: MeasuresPage) -> None:
    dates = headings(page.board.model.rows(BEFORE))
    assert dates[0].startswith("D-20, ")
    assert len(set(dates)) == len(dates)
    page.board.grouping.setCurrentIndex(page.board.grouping.findData(Grouping.COMPONENT))
    page.board.grouping.activated.emit(1)
    offices = [heading.rpartition(":")[0] for heading in headings(page.board.model.rows(BEFORE))]
    assert offices == [office_word(office) for office in Component if office_word(office) in offices]
    under = ""
    for row in page.board.model.rows(BEFORE):
        if isinstance(row, Heading):
            under = row.text.rpartition(":")[0]
        elif isinstance(row, MeasureCard):
            assert office_word(row.row.owner) == under


def test_that_the_look_is_remembered_and_proposals_stand_in_the_table(qtbot: QtBot, page: MeasuresPage) -> None:
    page.tabs.setCurrentIndex(LIBRARY_TAB)
    assert page.view.isVisible()
    assert not page.look.isVisible()
    page.tabs.setCurrentIndex(OWN_TAB)
    assert page.board.isVisible()
    page.hide()
    page.bridge.replace_session(page.bridge.session)
    page.show()
    assert page.board.isVisible()
    page.look.choose(Look.TABLE)
    assert page.view.isVisible()
    assert page.detail.isVisible()


def test_that_every_control_of_the_board_has_a_name_for_readers(page: MeasuresPage) -> None:
    page._open_detail(cards(page, BEFORE)[0].key)
    assert nameless(page) == []


def test_that_cards_stand_below_each_other_at_every_width(page: MeasuresPage) -> None:
    view, model = page.board.columns[BEFORE], page.board.model
    for width in (1134, 700, 1300):
        page.resize(width, 636)
        QApplication.processEvents()
        QApplication.processEvents()
        view.scrollToTop()
        root = view.rootIndex()
        places = [view.visualRect(model.index(row, 0, root)) for row in range(8)]
        assert all(above.bottom() + 1 == below.top() for above, below in pairwise(places))
        for row, place in enumerate(places):
            index = model.index(row, 0, root)
            option = QStyleOptionViewItem()
            view.initViewItemOption(option)
            assert place.height() == view.itemDelegate().sizeHint(option, index).height()


def test_that_many_cards_are_painted_without_a_widget_for_each(page: MeasuresPage) -> None:
    card = cards(page, DURING)[0]
    many = tuple(replace(card, row=replace(card.row, key=f"m{at}")) for at in range(150))
    page.board.show_cards(many, ())
    view = page.board.columns[DURING]
    view.scrollToBottom()
    view.grab()
    widgets = len(view.findChildren(QObject))
    page.board.show_cards(many[:3], ())
    view.grab()
    assert len(view.findChildren(QObject)) == widgets
