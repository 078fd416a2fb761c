from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from pocplanner.assessment.result import Verdict
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import OwnRisk, Rating, RiskDecision
from pocplanner.model.vocab import Component, Impact, Level, Likelihood, PathwayClass, RatingStage, RiskState
from pocplanner.session.commands import AddObject
from pocplanner_ui.pages.register import RegisterPage
from pocplanner_ui.pages.register_matrix import MatrixModel
from pocplanner_ui.pages.register_table import PAINT_ROLE, RegisterModel, RowMaker
from pocplanner_ui.pages.register_why import MarkedLine, RiskTab
from tests.ui.pages.harm_pages import nameless, settle, shown, watched

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner.assessment.result import HarmRisk
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from tests.ui.askers import SilentAsker

LIKELY_SEVERE = Rating(
    stage=RatingStage.INHERENT,
    likelihood=Likelihood.LIKELY,
    impact=Impact.SEVERE,
    rated_by=Component.JMAC,
    rated_on=date(2027, 1, 9),
)


@pytest.fixture
def page(qtbot: QtBot, sample_bridge: SessionBridge) -> RegisterPage:
    """The register of the sample without what people decided about its risks."""
    plan = sample_bridge.session.plan.model_copy(update={"risk_decisions": ()})
    sample_bridge.session._put(plan)
    sample_bridge.session._assessment = None
    sample_bridge.assess_now()
    return shown(qtbot, RegisterPage(sample_bridge))


def risks(page: RegisterPage) -> tuple[HarmRisk, ...]:
    assert page.bridge.assessment is not None
    return page.bridge.assessment.risks


def opened(page: RegisterPage, tab: RiskTab) -> None:
    page.detail.show_tab(tab)


def decisions(page: RegisterPage) -> tuple[RiskDecision, ...]:
    return page.bridge.plan.risk_decisions


def choose(editor: object, value: object) -> None:
    editor.show_value(value)  # type: ignore[attr-defined]  # a field editor
    editor.edited.emit(False)  # type: ignore[attr-defined]  # as above


def lines_in(layout: QVBoxLayout) -> dict[str, MarkedLine]:
    items = (layout.itemAt(position) for position in range(layout.count()))
    widgets = (item.widget() for item in items if item is not None)
    return {widget.text: widget for widget in widgets if isinstance(widget, MarkedLine)}


# The models


def test_that_the_models_keep_the_rules_of_qt_while_risks_come_and_go(sample_bridge: SessionBridge) -> None:
    assert sample_bridge.assessment is not None
    scales = sample_bridge.library.scales
    rows = RowMaker(scales).rows(sample_bridge.assessment)
    table, matrix = RegisterModel(), MatrixModel(scales)
    testers = (watched(table), watched(matrix))
    for part in (rows, rows[:7], (), rows[3:10], tuple(replace(row, measures=99) for row in rows[3:10])):
        table.set_rows(part)
        matrix.set_rows(part)
    matrix.choose((Likelihood.LIKELY, Impact.MAJOR))
    assert testers


def test_that_a_row_says_on_whose_word_its_level_stands(sample_bridge: SessionBridge) -> None:
    assert sample_bridge.assessment is not None
    risk = sample_bridge.assessment.triggered()[0]
    bare = replace(risk, decision=None, ratings=(), state=RiskState.OPEN)
    rated = replace(bare, ratings=(LIKELY_SEVERE,))
    possible = replace(bare, verdict=Verdict.POSSIBLE)
    own = replace(bare, proposal=None, entry=None)
    assessment = replace(sample_bridge.assessment, risks=(bare, rated, possible, own), residuals=())
    model = RegisterModel()
    model.set_rows(RowMaker(sample_bridge.library.scales).rows(assessment))
    cells = [model.index(row, 3) for row in range(4)]
    assert [cell.data(PAINT_ROLE).second for cell in cells] == ["proposed", "by JMAC", "provisional", "by nobody yet"]
    assert cells[1].data() == "Extreme"
    assert cells[3].data() == "Not rated"
    assert (cells[2].data(PAINT_ROLE).key, cells[2].data(PAINT_ROLE).aside) == ("unknown", True)
    assert model.index(2, 1).data(PAINT_ROLE).second.startswith("possible: facts unknown")
    assert model.index(2, 3).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", provisional")


def test_that_a_row_is_made_anew_only_where_its_risk_changed(sample_bridge: SessionBridge) -> None:
    assert sample_bridge.assessment is not None
    maker, before = RowMaker(sample_bridge.library.scales), sample_bridge.assessment
    first = maker.rows(before)
    changed = (replace(before.risks[0], people=77), *before.risks[1:])
    second = maker.rows(replace(before, risks=changed))
    assert second[0].people == 77
    assert all(new is old for new, old in zip(second[1:], first[1:], strict=True))


def test_that_the_matrix_counts_possible_risks_apart_and_leaves_dismissed_ones_out(
    sample_bridge: SessionBridge,
) -> None:
    assert sample_bridge.assessment is not None
    scales = sample_bridge.library.scales
    row = next(row for row in RowMaker(scales).rows(sample_bridge.assessment) if row.likelihood is not None)
    at = replace(row, likelihood=Likelihood.RARE, impact=Impact.MINOR, verdict=Verdict.TRIGGERED, state=RiskState.OPEN)
    dismissed = replace(at, state=RiskState.DISMISSED)
    possible = replace(at, verdict=Verdict.POSSIBLE)
    matrix = MatrixModel(scales)
    matrix.set_rows((at, at, dismissed, possible))
    cell = matrix.index(4, 1)
    assert cell.data() == "2 + 1?"
    words = str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    assert words == "Rare and Minor: Low. 2 risks, and 1 possible ones."
    assert matrix.headerData(0, Qt.Orientation.Vertical) == "Almost certain"


# The table


def test_that_the_whole_register_is_listed_with_its_counts(page: RegisterPage) -> None:
    assert page.bridge.assessment is not None
    assert page.proxy.rowCount() == len(risks(page))
    triggered, possible = page.bridge.assessment.triggered(), page.bridge.assessment.possible()
    assert f"{len(triggered)} triggered" in page.summary.text()
    assert f"{len(possible)} possible, facts unknown" in page.summary.text()
    assert page.current_id == risks(page)[0].id


def test_that_possible_risks_stand_after_the_triggered_ones(page: RegisterPage) -> None:
    verdicts = [row.is_possible for row in page.rows.rows]
    assert any(verdicts)
    assert verdicts == sorted(verdicts)


def test_that_a_field_of_the_matrix_filters_the_table_until_it_is_clicked_again(page: RegisterPage) -> None:
    row = next(row for row in page.rows.rows if row.likelihood is not None)
    cells = page.matrix.cells
    index = next(cells.index(i, j) for i in range(5) for j in range(5)
                 if MatrixModel.cell_at(cells.index(i, j)) == (row.likelihood, row.impact))  # fmt: skip
    page.matrix.setCurrentIndex(index)
    QTest.keyClick(page.matrix, Qt.Key.Key_Space)
    seen = [page.proxy.row_value(page.proxy.index(at, 0)) for at in range(page.proxy.rowCount())]
    assert 0 < len(seen) < len(risks(page))
    assert {(item.likelihood, item.impact) for item in seen if item is not None} == {(row.likelihood, row.impact)}
    QTest.keyClick(page.matrix, Qt.Key.Key_Escape)
    assert page.proxy.rowCount() == len(risks(page))


def test_that_filters_work_together_and_are_cleared_together(page: RegisterPage) -> None:
    page.filter.level.setCurrentIndex(page.filter.level.findData("extreme"))
    page.filter.pathway.setCurrentIndex(page.filter.pathway.findData(PathwayClass.PARTNER_CONDUCT.value))
    page.filter.changed.emit()
    rows = [page.proxy.row_value(page.proxy.index(at, 0)) for at in range(page.proxy.rowCount())]
    assert rows
    assert {(row.level, row.pathway) for row in rows if row} == {(Level.EXTREME, PathwayClass.PARTNER_CONDUCT)}
    page.filter.search.setText("no such risk")
    assert page.proxy.rowCount() == 0
    assert page.nothing.text() == "No risk fits this filter."
    assert page.detail.isHidden()
    page.filter.clear_button.click()
    assert page.proxy.rowCount() == len(risks(page))


def test_that_the_place_filter_offers_the_places_of_risks_only(page: RegisterPage) -> None:
    offered = {page.filter.place.itemData(row) for row in range(1, page.filter.place.count())}
    assert offered == {place for row in page.rows.rows for place in row.places}


def test_that_unrated_risks_can_be_found(qtbot: QtBot, page: RegisterPage) -> None:
    page.filter.state.setCurrentIndex(page.filter.state.findText("Not rated by a person"))
    page.filter.changed.emit()
    assert page.proxy.rowCount() == len(risks(page))


def test_that_an_empty_register_does_not_reassure(qtbot: QtBot, page: RegisterPage) -> None:
    page.rows.set_rows(())
    page._show_nothing()
    assert "That is no assurance" in page.nothing.text()


# The detail


def test_that_the_detail_explains_why_the_risk_is_there_and_leads_to_each_reason(page: RegisterPage) -> None:
    risk = next(risk for risk in risks(page) if risk.trace and any(clause.ref for clause in risk.trace))
    page.choose(risk.id)
    texts = lines_in(page.detail.why._lines)
    for clause in risk.trace:
        mark = {True: "✓  yes", False: "✗  no", None: "?  unknown"}[clause.outcome]
        assert texts[clause.text].mark.text() == mark
    clause = next(clause for clause in risk.trace if clause.ref)
    jumps: list[FieldRef] = []
    page.jump.connect(jumps.append)
    button = texts[clause.text].findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    assert jumps
    assert jumps[0].object == cast("FieldRef", clause.ref).object


def test_that_what_is_unknown_is_listed_as_what_would_change_the_risk(page: RegisterPage) -> None:
    assert page.bridge.assessment is not None
    risk = page.bridge.assessment.possible()[0]
    page.choose(risk.id)
    assert {unknown.text for unknown in risk.unknowns} <= set(lines_in(page.detail.why._changes))
    strength = risk.evidence.strength.label.lower()
    assert page.detail.basis.text() == f"Possible: facts unknown. The level is provisional. · evidence {strength}"


def test_that_a_question_nobody_answered_is_named_in_the_reference(page: RegisterPage) -> None:
    assert page.bridge.assessment is not None
    jumps: list[FieldRef] = []
    page.jump.connect(jumps.append)
    asked = {need.unknown.key for need in page.bridge.assessment.information_needs}
    for risk in risks(page):
        unknown = next((item for item in risk.unknowns if item.key.startswith("fact:") and item.key in asked), None)
        if unknown is not None and unknown.ref is not None and unknown.ref.object == page.bridge.plan.id:
            page.choose(risk.id)
            button = lines_in(page.detail.why._changes)[unknown.text].findChild(QToolButton)
            assert isinstance(button, QToolButton)
            button.click()
            assert jumps[-1].field == f"facts.{unknown.key.removeprefix('fact:')}"
            return
    pytest.skip("every question on which a risk hangs is declared in the sample")


# Ratings


def test_that_a_rating_begins_empty_and_is_saved_only_when_it_is_complete(page: RegisterPage) -> None:
    risk = risks(page)[1]
    page.choose(risk.id)
    opened(page, page.detail.level)
    entry = page.detail.level.entry
    for name in ("likelihood", "impact", "rated_by"):
        with pytest.raises(ValueError, match="Choose"):
            entry.editors[name].value()
    assert not entry.save()
    assert entry.error.text().startswith("Likelihood")
    entry.editors["likelihood"].show_value(Likelihood.LIKELY)
    choose(entry.editors["impact"], Impact.SEVERE)
    assert entry.chip.word == "Extreme"
    assert not entry.save()
    assert entry.error.text().startswith("Office that rates")
    assert decisions(page) == ()
    entry.editors["rated_by"].show_value(Component.JMAC)
    entry.editors["rated_on"].show_value(date(2027, 1, 9))
    assert entry.save()
    assert [(item.risk, item.option, item.ratings) for item in decisions(page)] == [(risk.id, None, (LIKELY_SEVERE,))]


def test_that_a_rating_takes_the_place_of_the_earlier_one_for_the_same_stage(qtbot: QtBot, page: RegisterPage) -> None:
    risk = risks(page)[1]
    page.choose(risk.id)
    opened(page, page.detail.level)
    tab = page.detail.level
    residual = LIKELY_SEVERE.model_copy(update={"stage": RatingStage.RESIDUAL, "impact": Impact.MAJOR})
    lower = LIKELY_SEVERE.model_copy(update={"likelihood": Likelihood.POSSIBLE})
    for rating in (LIKELY_SEVERE, residual, lower):
        assert tab._save(rating)
    assert set(decisions(page)[0].ratings) == {residual, lower}
    settle(qtbot, page.bridge)
    row = next(row for row in page.rows.rows if row.id == risk.id)
    assert row.rated_by is Component.JMAC
    assert row.residual_word == "Open"
    tab.remove(residual)
    assert decisions(page)[0].ratings == (lower,)
    page.bridge.undo()
    assert set(decisions(page)[0].ratings) == {residual, lower}


def test_that_changing_a_rating_brings_it_into_the_entry(page: RegisterPage) -> None:
    page.choose(risks(page)[1].id)
    opened(page, page.detail.level)
    page.detail.level.edit(LIKELY_SEVERE)
    entry = page.detail.level.entry
    assert {name: entry.editors[name].value() for name in entry.fields} == {
        name: getattr(LIKELY_SEVERE, name) for name in entry.fields
    }


# Decisions


def test_that_a_risk_is_dismissed_only_with_a_reason(qtbot: QtBot, page: RegisterPage) -> None:
    risk = risks(page)[1]
    page.choose(risk.id)
    opened(page, page.detail.decision)
    tab = page.detail.decision
    choose(tab.state, RiskState.DISMISSED)
    assert "Write the reason" in tab.error.text()
    assert decisions(page) == ()
    tab.reason.field.setPlainText("The place is empty since October.")
    tab.reason.flush()
    assert [(item.state, item.reason) for item in decisions(page)] == [
        (RiskState.DISMISSED, "The place is empty since October.")
    ]
    settle(qtbot, page.bridge)
    assert next(row for row in page.rows.rows if row.id == risk.id).state is RiskState.DISMISSED
    page.choose(risk.id)
    tab.reason.field.setPlainText("")
    tab.reason.flush()
    assert "needs a reason" in tab.error.text()
    choose(tab.state, RiskState.OPEN)
    assert decisions(page)[0].state is RiskState.OPEN


def test_that_state_and_owner_are_two_steps_of_one_decision(page: RegisterPage) -> None:
    page.choose(risks(page)[1].id)
    opened(page, page.detail.decision)
    choose(page.detail.decision.owner, Component.FORCE)
    choose(page.detail.decision.state, RiskState.STATED)
    assert [(item.owner, item.state) for item in decisions(page)] == [(Component.FORCE, RiskState.STATED)]


def test_that_an_option_may_have_a_decision_of_its_own_and_give_it_up_again(
    qtbot: QtBot, page: RegisterPage, asker: SilentAsker
) -> None:
    bridge = page.bridge
    option = bridge.plan.options[0]
    bridge.choose_option(option.id)
    risk = risks(page)[1]
    page.choose(risk.id)
    opened(page, page.detail.decision)
    tab = page.detail.decision
    assert not tab.scope.isEnabled()
    choose(tab.state, RiskState.STATED)
    settle(qtbot, bridge)
    assert [item.option for item in decisions(page)] == [None]
    tab.scope.setCurrentIndex(1)
    tab.scope.activated.emit(1)
    settle(qtbot, bridge)
    choose(tab.owner, Component.UNPOL)
    assert {(item.option, item.owner) for item in decisions(page)} == {(None, None), (option.id, Component.UNPOL)}
    settle(qtbot, bridge)
    tab.scope.setCurrentIndex(0)
    tab.scope.activated.emit(0)
    assert "are removed" in asker.questions[-1]
    assert [(item.option, item.owner) for item in decisions(page)] == [(None, None)]


# Measures of a risk


def test_that_adopting_a_proposal_adds_the_measure_for_this_risk_with_its_day(qtbot: QtBot, page: RegisterPage) -> None:
    bridge = page.bridge
    risk = next(risk for risk in risks(page) if risk.proposed_measures)
    entry = bridge.library.measures[risk.proposed_measures[0]]
    page.choose(risk.id)
    opened(page, page.detail.measures)
    page.detail.measures.adopt(entry)
    measure = bridge.plan.measures[-1]
    assert (measure.entry, measure.serves) == (entry.id, (risk.id,))
    assert measure.title == entry.text["en"].title
    assert (measure.phase, measure.owner, measure.supporting) == (entry.phase, entry.owner, entry.supporting)
    assert measure.prepare_by is not None
    assert measure.prepare_by.days == -entry.lead_days
    settle(qtbot, bridge)
    assert entry.id not in next(item for item in risks(page) if item.id == risk.id).proposed_measures


def test_that_a_measure_the_plan_has_already_serves_the_risk_too(qtbot: QtBot, page: RegisterPage) -> None:
    bridge = page.bridge
    measure = next(item for item in bridge.plan.measures if item.entry and item.serves)
    entry = bridge.library.measures[str(measure.entry)]
    risk = next(
        item for item in risks(page)
        if item.entry and entry.id in item.entry.measures and measure.id not in item.measures
    )  # fmt: skip
    page.choose(risk.id)
    opened(page, page.detail.measures)
    page.detail.measures.adopt(entry)
    same = [item for item in bridge.plan.measures if item.entry == measure.entry]
    assert same == [measure.model_copy(update={"serves": (*measure.serves, risk.id)})]


def test_that_a_measure_is_taken_off_a_risk_without_leaving_the_plan(qtbot: QtBot, page: RegisterPage) -> None:
    risk = next(risk for risk in risks(page) if risk.measures)
    page.choose(risk.id)
    opened(page, page.detail.measures)
    measure = next(item for item in page.bridge.plan.measures if item.id in risk.measures)
    page.detail.measures._take_off(measure)
    kept = next(item for item in page.bridge.plan.measures if item.id == measure.id)
    assert risk.id not in kept.serves


# Own risks and orphans


def test_that_an_own_risk_is_added_edited_and_removed_with_what_hangs_on_it(
    qtbot: QtBot, page: RegisterPage, asker: SilentAsker
) -> None:
    bridge = page.bridge
    before = len(bridge.plan.own_risks)
    page.add(OwnRisk(id="mine", statement="Bean traders lose the harvest.", written_by=Component.CIVIL_AFFAIRS))
    assert page.current_id == "own@risk=mine"
    assert page.detail.why.own.isVisible()
    assert page.detail.title.text().endswith("Own risk")
    opened(page, page.detail.level)
    assert page.detail.level._save(LIKELY_SEVERE)
    settle(qtbot, bridge)
    opened(page, page.detail.why)
    page.detail.why.own.remove()
    assert len(bridge.plan.own_risks) == before
    assert decisions(page) == ()
    assert "measures no longer serve it" in asker.questions[-1]
    settle(qtbot, bridge)
    assert page.current_id != "own@risk=mine"


def test_that_a_decision_without_its_risk_is_shown_and_goes_only_when_somebody_removes_it(
    qtbot: QtBot, page: RegisterPage, asker: SilentAsker
) -> None:
    bridge = page.bridge
    gone = RiskDecision(id="gone", risk="R-11.4.4-13@group=nobody", state=RiskState.STATED, reason="Kept small.")
    bridge.apply(AddObject(FieldRef(object=bridge.plan.id, field="risk_decisions"), gone))
    settle(qtbot, bridge)
    assert page.orphans.isVisible()
    assert "1" in page.orphans.label.text()
    asker.agrees = False
    page.orphans.remove(gone)
    assert gone in decisions(page)
    assert "Reprisals" in asker.questions[-1]
    assert "“nobody”, no longer in the plan" in asker.questions[-1]
    asker.agrees = True
    page.orphans.remove(gone)
    settle(qtbot, bridge)
    assert page.orphans.isHidden()


# References


def test_that_references_lead_to_the_risk_and_its_tab(qtbot: QtBot, page: RegisterPage) -> None:
    bridge = page.bridge
    risk = risks(page)[5]
    decision = RiskDecision(id="d", risk=risk.id, ratings=(LIKELY_SEVERE,))
    bridge.apply(AddObject(FieldRef(object=bridge.plan.id, field="risk_decisions"), decision))
    settle(qtbot, bridge)
    page.filter.search.setText("no such risk")
    assert page.show_ref(FieldRef(object="d", field="state"))
    assert (page.current_id, page.detail.tabs.currentWidget()) == (risk.id, page.detail.decision)
    assert page.show_ref(FieldRef(object="d", field="ratings.0"))
    assert page.detail.tabs.currentWidget() is page.detail.level
    other = risks(page)[8]
    at = next(position for position, item in enumerate(bridge.plan.risk_numbers) if item.risk == other.id)
    assert page.show_ref(FieldRef(object=bridge.plan.id, field=f"risk_numbers.{at}"))
    assert page.current_id == other.id
    assert not page.show_ref(FieldRef(object="no-such-object"))


def test_that_the_choice_stays_when_the_assessment_changes(qtbot: QtBot, page: RegisterPage) -> None:
    risk = risks(page)[6]
    page.choose(risk.id)
    bridge = page.bridge
    new = RiskDecision(id="d", risk=risks(page)[0].id, state=RiskState.DISMISSED, reason="Nobody is there.")
    bridge.apply(AddObject(FieldRef(object=bridge.plan.id, field="risk_decisions"), new))
    settle(qtbot, bridge)
    assert risks(page)[6].id != risk.id
    assert page.current_id == risk.id
    assert page.detail.risk is not None
    assert page.detail.risk.id == risk.id


def test_that_every_control_has_a_name_for_readers(page: RegisterPage) -> None:
    for tab in page.detail.tab_list:
        opened(page, tab)
    assert nameless(page) == []


def test_that_a_rating_that_was_begun_is_there_again_when_one_comes_back_to_its_risk(page: RegisterPage) -> None:
    first, second = risks(page)[1], risks(page)[2]
    page.choose(first.id)
    opened(page, page.detail.level)
    entry = page.detail.level.entry
    choose(entry.editors["likelihood"], Likelihood.LIKELY)
    entry.editors["reason"].show_value("Two reports in December.")
    page.choose(second.id)
    with pytest.raises(ValueError, match="Choose"):
        entry.editors["likelihood"].value()
    assert entry.editors["reason"].value() == ""
    page.choose(first.id)
    assert entry.editors["likelihood"].value() is Likelihood.LIKELY
    assert entry.editors["reason"].value() == "Two reports in December."


def test_that_a_rating_that_was_begun_is_told_before_the_plan_goes_and_forgotten_with_it(page: RegisterPage) -> None:
    bridge, (_, first, second, *_others) = page.bridge, risks(page)
    page.choose(first.id)
    opened(page, page.detail.level)
    entry = page.detail.level.entry
    bridge.flush.emit()
    assert list(bridge.drafts.names) == []
    choose(entry.editors["likelihood"], Likelihood.LIKELY)
    bridge.flush.emit()
    (name,) = list(bridge.drafts.names)
    assert name.startswith("rating of “")
    page.choose(second.id)
    assert list(bridge.drafts.names) == [name]
    page.choose(first.id)
    for field, value in (("impact", Impact.MAJOR), ("rated_by", Component.JMAC)):
        entry.editors[field].show_value(value)
    assert entry.save()
    assert list(bridge.drafts.names) == [], "it is in the plan"
    choose(entry.editors["likelihood"], Likelihood.LIKELY)
    bridge.replace_session(bridge.session)
    bridge.flush.emit()
    assert list(bridge.drafts.names) == []
