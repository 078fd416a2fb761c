from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Component, MeasurePhase, MeasureStatus
from pocplanner.session.commands import RemoveObject, SetField
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.measures_bar import LIBRARY_TAB, OWN_TAB
from pocplanner_ui.pages.measures_table import MeasureModel, row_of
from pocplanner_ui.pages.register_table import PAINT_ROLE, Cell
from pocplanner_ui.widgets.choices import ChoiceEditor
from tests.ui.pages.harm_pages import nameless, settle, shown, watched

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from pocplanner.assessment.result import MeasureLine
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.measures_table import MeasureRow
    from tests.ui.askers import SilentAsker


@pytest.fixture
def page(qtbot: QtBot, sample_bridge: SessionBridge) -> MeasuresPage:
    return shown(qtbot, MeasuresPage(sample_bridge))


def lines(page: MeasuresPage) -> tuple[MeasureLine, ...]:
    assert page.bridge.assessment is not None
    return page.bridge.assessment.measures


def listed(page: MeasuresPage) -> list[MeasureRow]:
    model = page.model
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    rows = [model.row_at(model.index(row, 0, top)) for top in tops for row in range(model.rowCount(top))]
    return [row for row in rows if row is not None]


def proposal(page: MeasuresPage, least: int = 1) -> MeasureLine:
    return next(line for line in lines(page) if line.measure is None and len(line.serves) >= least)


def show_proposal(page: MeasuresPage, line: MeasureLine) -> None:
    page.tabs.setCurrentIndex(LIBRARY_TAB)
    assert page.choose(line.key)


def test_that_the_model_keeps_the_rules_of_qt_while_measures_come_and_go(sample_bridge: SessionBridge) -> None:
    assert sample_bridge.assessment is not None
    rows = tuple(row_of(line, sample_bridge) for line in sample_bridge.assessment.measures)
    model = MeasureModel()
    tester = watched(model)
    for part in (rows, rows[:4], (), rows[2:12], tuple(replace(row, late=True) for row in rows[2:12])):
        model.set_rows(part)
    assert tester is not None


def test_that_measures_stand_under_before_during_and_after(page: MeasuresPage) -> None:
    model = page.model
    tops: list[QModelIndex] = [model.index(row, 0) for row in range(model.rowCount())]
    assert [str(top.data()).split(":")[0] for top in tops] == ["Before", "During", "After"]
    assert all(page.view.isExpanded(top) for top in tops)
    assert {row.phase for row in listed(page)} == set(MeasurePhase)


def test_that_the_plans_measures_and_the_librarys_proposals_stand_apart(page: MeasuresPage) -> None:
    own = [line.key for line in lines(page) if line.measure is not None]
    proposed = [line.key for line in lines(page) if line.measure is None]
    assert sorted(row.key for row in listed(page)) == sorted(own)
    page.tabs.setCurrentIndex(LIBRARY_TAB)
    assert sorted(row.key for row in listed(page)) == sorted(proposed)
    assert page.tabs.tabText(LIBRARY_TAB) == f"Proposed by the library ({len(proposed)})"
    assert all(row.status_word == "Proposal" for row in listed(page))


def test_that_a_row_says_when_it_is_late_and_when_it_may_raise_a_risk(page: MeasuresPage) -> None:
    line = next(line for line in lines(page) if line.measure is not None)
    model = MeasureModel()
    late = replace(row_of(line, page.bridge), late=True, conflicts=2)
    model.set_rows((late,))
    top = model.index(0, 0)
    status, risks = model.index(0, 3, top), model.index(0, 4, top)
    assert status.data(PAINT_ROLE) == Cell(late.status_word, "late", aside=False, alert=True)
    assert risks.data(PAINT_ROLE) == Cell(str(len(late.serves)), "may raise 2", aside=False, alert=True)
    assert top.data() == f"{str(top.data()).split(':')[0]}: 1, 1 late"


def test_that_office_and_status_filter_the_list(page: MeasuresPage) -> None:
    office = next(line.owner for line in lines(page) if line.measure is not None and line.owner is not None)
    page.component.setCurrentIndex(page.component.findData(office.value))
    page.component.activated.emit(page.component.currentIndex())
    rows = listed(page)
    assert 0 < len(rows) < len([line for line in lines(page) if line.measure is not None])
    assert all(office is row.owner or office in row.supporting for row in rows)
    page.component.setCurrentIndex(0)
    page.status.setCurrentIndex(page.status.findData(MeasureStatus.LAPSED.value))
    page.status.activated.emit(page.status.currentIndex())
    assert all(row.status is MeasureStatus.LAPSED for row in listed(page))
    page.status.setCurrentIndex(0)
    page.search.setText("no measure has this in it")
    assert page.nothing.text() == "No measure fits this filter."
    assert page.detail.isHidden()


def test_that_the_form_of_the_detail_changes_the_measure(qtbot: QtBot, page: MeasuresPage) -> None:
    editor = page.detail.form.rows["status"].editor
    assert isinstance(editor, ChoiceEditor)
    editor.show_value(MeasureStatus.DROPPED)
    editor.edited.emit(False)
    key = page.current_key
    settle(qtbot, page.bridge)
    measure = next(item for item in page.bridge.plan.measures if item.id == key)
    assert measure.status is MeasureStatus.DROPPED
    assert page.current_key == key
    assert page.detail.words.text().endswith("Dropped")


def test_that_a_proposal_shows_the_whole_text_of_the_library(page: MeasuresPage) -> None:
    line = proposal(page)
    show_proposal(page, line)
    assert line.entry is not None
    words = line.entry.text["en"]
    shown_texts = {name: page.detail.library.texts[name].text() for name in page.detail.library.names[:6]}
    assert shown_texts == {name: getattr(words, name) for name in shown_texts}
    assert not page.detail.tabs.isTabVisible(0)


def test_that_a_proposal_is_adopted_for_all_risks_it_serves(qtbot: QtBot, page: MeasuresPage) -> None:
    line = proposal(page, least=2)
    show_proposal(page, line)
    page.detail.adopt_all.click()
    measure = page.bridge.plan.measures[-1]
    assert line.entry is not None
    assert (measure.entry, measure.serves) == (line.entry.id, line.serves)
    assert measure.prepare_by == Moment.day(-line.entry.lead_days)
    settle(qtbot, page.bridge)
    assert line.key not in {row.key for row in listed(page)}
    assert page.bridge.session.undo_label is not None
    assert page.bridge.session.undo_label.startswith("adopt “")


def test_that_a_proposal_is_adopted_for_the_ticked_risks_only(page: MeasuresPage) -> None:
    line = proposal(page, least=2)
    show_proposal(page, line)
    page.detail.tabs.setCurrentIndex(2)
    risks = page.detail.risks
    assert risks.ticked == line.serves
    risks.editor.show_value(line.serves[:1])
    risks.editor.edited.emit(False)
    risks.adopt_button.click()
    assert page.bridge.plan.measures[-1].serves == line.serves[:1]


def test_that_the_risks_of_a_measure_are_chosen_by_name_and_led_to(qtbot: QtBot, page: MeasuresPage) -> None:
    bridge = page.bridge
    line = next(line for line in lines(page) if line.measure is not None and len(line.serves) > 1)
    page.choose(line.key)
    page.detail.tabs.setCurrentIndex(2)
    risks = page.detail.risks
    risks.editor.show_value(line.serves[:1])
    risks.editor.edited.emit(False)
    assert next(item for item in bridge.plan.measures if item.id == line.key).serves == line.serves[:1]
    settle(qtbot, bridge)
    jumps: list[FieldRef] = []
    page.jump.connect(jumps.append)
    item = risks._lines.itemAt(0)
    assert item is not None
    shown_line = item.widget()
    assert shown_line is not None
    button = shown_line.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    at = int(jumps[0].field.partition(".")[2])
    assert bridge.plan.risk_numbers[at].risk == line.serves[0]


def test_that_an_own_measure_is_added_and_chosen(page: MeasuresPage) -> None:
    page.tabs.setCurrentIndex(LIBRARY_TAB)
    page.search.setText("something")
    own = Measure(id="mine", title="Ask the market women each Thursday", phase=MeasurePhase.DURING)
    page.add(own)
    assert page.bridge.plan.measures[-1] == own
    assert page.tabs.currentIndex() == OWN_TAB
    assert page.current_key == "mine"
    assert "without an owner" in page.summary.text()
    assert not page.detail.tabs.isTabVisible(1)


def test_that_a_measure_goes_only_after_a_question(qtbot: QtBot, page: MeasuresPage, asker: SilentAsker) -> None:
    key = page.current_key
    asker.agrees = False
    page.detail.remove_button.click()
    assert key in {item.id for item in page.bridge.plan.measures}
    asker.agrees = True
    page.detail.remove_button.click()
    settle(qtbot, page.bridge)
    assert key not in {item.id for item in page.bridge.plan.measures}
    assert page.current_key not in {"", key}


def test_that_a_plan_without_measures_says_what_to_do(qtbot: QtBot, page: MeasuresPage) -> None:
    for measure in page.bridge.plan.measures:
        page.bridge.apply(RemoveObject(measure.id, cascade=True))
    settle(qtbot, page.bridge)
    assert "Adopt what the library proposes" in page.nothing.text()
    assert page.detail.isHidden()


def test_that_a_reference_leads_to_the_measure_and_its_field(page: MeasuresPage) -> None:
    measure = page.bridge.plan.measures[-1]
    page.search.setText("no measure has this in it")
    assert page.show_ref(FieldRef(object=measure.id, field="owner"))
    assert page.current_key == measure.id
    assert page.detail.tabs.currentIndex() == 0
    assert page.show_ref(FieldRef(object=measure.id, field="serves"))
    assert page.detail.tabs.currentIndex() == 2
    assert not page.show_ref(FieldRef(object="no-such-object"))


def test_that_a_measure_of_another_option_is_taken_into_this_one_when_it_is_adopted(
    qtbot: QtBot, page: MeasuresPage
) -> None:
    bridge = page.bridge
    first, second = bridge.plan.options[0].id, bridge.plan.options[1].id
    line = next(line for line in lines(page) if line.measure is not None and line.entry is not None and line.serves)
    assert line.measure is not None
    bridge.apply(SetField(FieldRef(object=line.measure.id, field="options"), (first,)))
    bridge.choose_option(second)
    offered = next(item for item in lines(page) if item.measure is None and item.entry == line.entry)
    show_proposal(page, offered)
    page.detail.adopt_all.click()
    same = [item for item in bridge.plan.measures if item.entry == line.measure.entry]
    assert len(same) == 1
    assert same[0].options == (first, second)
    assert set(offered.serves) <= set(same[0].serves)


def test_that_every_control_has_a_name_for_readers(page: MeasuresPage) -> None:
    for tab in range(3):
        page.detail.tabs.setCurrentIndex(tab)
    show_proposal(page, proposal(page))
    assert nameless(page) == []


def test_that_offices_outside_the_mission_can_be_filtered_for_too(page: MeasuresPage) -> None:
    assert page.component.findData(Component.ICRC.value) > 0
