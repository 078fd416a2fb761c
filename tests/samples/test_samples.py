"""The four sample plans: sound files, and the assessment says of them what it must."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess, compare_options
from pocplanner.assessment.register import shown_level
from pocplanner.assessment.result import Verdict
from pocplanner.cli.text import assessment_text
from pocplanner.guidance.library import bundled
from pocplanner.model.document import reference_problems
from pocplanner.model.facts import UNKNOWN, Fact
from pocplanner.model.situation import Coverage
from pocplanner.model.vocab import Addressee, Answer, Component, CoverageState, Level, Marking, OptionKind, PlaceKind
from pocplanner.rules.facts import Basis
from pocplanner.session.new_plan import copy_of, empty_document
from pocplanner.session.validation import plan_problems
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.samples import load_sample, sample_names

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment
    from pocplanner.model.document import Document
    from pocplanner.model.facts import FactValue
    from pocplanner.model.plan import Plan

NAMES = ("north-axis", "police-unrest", "quiet-patrol", "urban-quarter")
MEDIUM_OR_ABOVE = {Level.MEDIUM, Level.HIGH, Level.EXTREME}
JOINT = "joint_with_host_state_forces"

#: The risks of the scenario in Handbook 11.4.6, and of the account of joint operations in 11.4.4, with the names of
#: places and forces that the statement of at least one of them must hold.
SCENARIO_RISKS = {
    "R-11.4.6-01": ("Ridge Column", "Camp Ilola (6,200 people)"),
    "R-11.4.6-02": ("Ridge Column", "Camp Ilola"),
    "R-11.4.6-03": ("UN base Marro",),
    "R-11.4.6-04": ("Camp Verrin",),
    "R-11.4.6-05": ("Ansela",),
    "R-11.4.6-06": (),
    "R-11.4.6-07": ("Ridge Column", "Camp Ilola"),
    "R-11.4.6-08": ("Ridge Column",),
    "R-11.4.4-01": ("Mobile Guard, Company 9",),
    "R-11.4.4-02": ("4th Territorial Battalion",),
    "R-11.4.4-03": ("Mobile Guard, Company 9",),
    "R-11.4.4-04": ("Mobile Guard, Company 9",),
    "R-11.4.4-05a": ("4th Territorial Battalion", "Tessane (1,400 people)"),
    "R-11.4.4-05b": ("4th Territorial Battalion",),
    "R-11.4.4-08a": ("Ridge Column", "Ansela (900 people)"),
    "R-11.4.4-09": (),
    "R-11.4.4-10": ("Ridge Column", "Camp Verrin"),
    "R-11.4.4-12a": ("Ilola primary school",),
    "R-11.4.5-04": ("4th Territorial Battalion",),
}
#: Both displacement sites lie on the way out and get a risk of their own.
SITES_ON_THE_WAY = {"camp-ilola": "Camp Ilola (6,200 people)", "camp-verrin": "Camp Verrin (3,150 people)"}
JOINT_RISKS = ("R-11.4.4-01", "R-11.4.4-02", "R-11.4.4-03", "R-11.4.4-04", "R-11.4.4-05a")
CONTINGENCY_LINES = tuple(
    f"{row}-{part}-{number:02d}"
    for row in ("C1", "C2")
    for part, count in (("P", 11), ("R", 10))
    for number in range(1, count + 1)
)
#: Words by which a text could be read as a promise that nobody will be harmed.
REASSURANCE = re.compile(
    r"\bno (?:known )?(?:risks?|danger|threat) (?:is|are|was|were|to|for|found)\b|\b(?:is|are|be) safe\b|\ball clear\b"
    r"|\bno (?:further )?(?:action|measures?) (?:is|are) (?:needed|required)\b|\black of risk\b|\bnothing to worry\b"
    r"|\brisk[- ]free\b|\bno risks?\b|\bharmless\b",
    re.IGNORECASE,
)


@cache
def document(name: str) -> Document:
    return load_sample(name)


@cache
def assessed(name: str, option: str | None = None) -> Assessment:
    return again(document(name).plan, option)


def again(plan: Plan, option: str | None = None) -> Assessment:
    return assess(plan, bundled(), plan.as_of or date(2027, 1, 1), option)


def with_fact(plan: Plan, key: str, value: FactValue) -> Plan:
    """The plan in which the planner overrules whatever was declared or computed for one question."""
    fact = Fact(id="fact-set-by-test", key=key, value=value, overrules=True, overrule_reason="Set by the test.")
    return plan.model_copy(update={"facts": (*(item for item in plan.facts if item.key != key), fact)})


def with_nothing_looked_at(plan: Plan) -> Plan:
    coverage = tuple(Coverage(collection=entry.collection) for entry in plan.situation.coverage)
    return plan.model_copy(update={"situation": plan.situation.model_copy(update={"coverage": coverage})})


def verdicts(assessment: Assessment) -> dict[str, Verdict]:
    return {rule.entry.id: rule.verdict for rule in assessment.rules_checked}


# ------------------------------------------------------------------------------------------------ all samples


def test_that_exactly_these_samples_ship() -> None:
    assert sample_names() == NAMES


@pytest.mark.parametrize("name", NAMES)
class TestEachSample:
    def test_it_has_no_problem_of_form_and_no_reference_to_nothing(self, name: str) -> None:
        assert plan_problems(document(name).plan, bundled()) == ()
        assert reference_problems(document(name)) == ()

    def test_it_stands_in_the_file_in_canonical_form(self, name: str) -> None:
        stored = files("pocplanner_resources").joinpath("samples", f"{name}.pocplan.json").read_bytes()
        assert DOCUMENT_CODEC.encode(document(name)) == stored

    def test_it_is_an_exercise_and_marked(self, name: str) -> None:
        plan = document(name).plan
        assert plan.exercise
        assert plan.marking is Marking.STRICTLY_CONFIDENTIAL
        assert assessment_text(plan, assessed(name), bundled()).startswith("EXERCISE · STRICTLY CONFIDENTIAL")

    def test_no_operation_is_among_its_options(self, name: str) -> None:
        assert [item.option_kind for item in document(name).plan.options].count(OptionKind.NO_OPERATION) == 1

    def test_no_decision_points_at_a_risk_that_is_gone(self, name: str) -> None:
        for option in (None, *(item.id for item in document(name).plan.options)):
            assert assessed(name, option).orphans == ()

    def test_every_risk_that_something_points_at_is_in_the_register_of_some_option(self, name: str) -> None:
        plan = document(name).plan
        known = {
            risk.id for option in (None, *(item.id for item in plan.options)) for risk in assessed(name, option).risks
        }
        pointed_at = {item.risk for item in plan.risk_decisions} | {item.risk for item in plan.risk_numbers}
        pointed_at |= {risk for measure in plan.measures for risk in measure.serves}
        pointed_at |= {risk for item in plan.contingency_plans for row in item.rows for risk in row.risks}
        assert pointed_at <= known

    def test_printed_numbers_are_given_once(self, name: str) -> None:
        numbers = [item.number for item in document(name).plan.risk_numbers]
        assert len(numbers) == len(set(numbers))

    def test_declared_and_computed_answers_agree(self, name: str) -> None:
        assert [key for key, view in assessed(name).facts.items() if view.conflict] == []

    def test_every_part_of_the_brief_is_written(self, name: str) -> None:
        plan = document(name).plan
        parts = plan.information.model_dump(mode="json") | plan.decision.model_dump(mode="json", exclude={"decisions"})
        impacts = [plan.information.political, plan.information.socio_economic, plan.information.protection]
        assert [key for key, value in parts.items() if not value] == []
        assert all(item.pros and item.cons for item in (*impacts, plan.information.security))
        assert all(
            option.outline and option.pros and option.cons and option.collateral_damage for option in plan.options
        )
        assert {line.addressee for line in plan.action.tasking} == set(Addressee)
        assert plan.action.communication
        assert plan.action.release_timeline
        assert plan.aar.planned_for is not None

    def test_the_leaders_decision_is_left_to_the_leader(self, name: str) -> None:
        assert document(name).plan.decision.decisions == ()

    def test_every_fact_says_where_it_comes_from(self, name: str) -> None:
        bare = [
            fact.key
            for fact in document(name).plan.facts
            if not fact.provenance.source or fact.provenance.as_of is None
        ]
        assert bare == []

    def test_each_option_has_a_register_of_its_own(self, name: str) -> None:
        plan = document(name).plan
        found = {item.kind: item for item in compare_options(plan, bundled(), plan.as_of or date(2027, 1, 1))}
        assert found["no_operation"].new or found["no_operation"].gone

    def test_a_copy_under_a_new_id_is_sound_and_every_option_of_it_can_be_assessed(self, name: str) -> None:
        copied = copy_of(document(name), lambda: "copy")
        assert reference_problems(copied) == ()
        for option in copied.plan.options:
            risks = [(risk.id, risk.verdict) for risk in again(copied.plan, option.id).risks]
            assert risks == [(risk.id, risk.verdict) for risk in assessed(name, option.id).risks]

    def test_no_count_of_people_under_ten_is_given(self, name: str) -> None:
        counts = []
        for place in document(name).plan.situation.places:
            people = place.population
            counts += [people.women, people.men, people.girls, people.boys, people.total]
            counts += [group.count for group in people.groups]
        assert [count for count in counts if count is not None and 0 < count < 10] == []

    def test_someone_was_asked_and_did_not_reply_and_that_is_said(self, name: str) -> None:
        assert "RW-16" in {item.rule for item in assessed(name).readiness}
        assert "asked_no_reply" in {item.answer.value for item in document(name).plan.consultations}

    def test_its_text_prints_no_reassurance(self, name: str) -> None:
        assert REASSURANCE.findall(assessment_text(document(name).plan, assessed(name), bundled())) == []


# ------------------------------------------------------------------------------------------------ north-axis


@pytest.mark.parametrize("rule", SCENARIO_RISKS)
def test_that_the_worked_scenario_raises_its_risk_with_the_names_of_this_area(rule: str) -> None:
    found = [risk for risk in assessed("north-axis").triggered() if risk.entry is not None and risk.entry.id == rule]
    assert found
    assert any(all(name in risk.statement for name in SCENARIO_RISKS[rule]) for risk in found), [
        risk.statement for risk in found
    ]


@pytest.mark.parametrize(("site", "words"), SITES_ON_THE_WAY.items())
def test_that_each_displacement_site_on_the_way_out_has_its_own_risk_of_pillage_with_arrival_and_help(
    site: str, words: str
) -> None:
    risk = assessed("north-axis").by_id[f"R-11.4.6-01@actor=ridge-column,site={site}"]
    assert risk.verdict is Verdict.TRIGGERED
    assert words in risk.statement
    assert risk.statement.count("(estimate)") >= 2


def test_that_the_two_sites_lie_on_the_way_out_and_the_town_behind_the_operation_does_not() -> None:
    on_the_way = {item.place for item in assessed("north-axis").exposures if item.on_way_out}
    assert {"camp-ilola", "camp-verrin", "school-ilola", "health-ilola", "ansela"} <= on_the_way
    assert not on_the_way & {"dolvane", "base-dolvane", "east-fields"}


@pytest.mark.parametrize("line", CONTINGENCY_LINES)
def test_that_the_contingency_plan_holds_the_line_of_the_scenario_with_an_office_that_does_it(line: str) -> None:
    (plan,) = document("north-axis").plan.contingency_plans
    lines = {item.entry: item for row in plan.rows for item in (*row.preparatory, *row.reactive)}
    assert any(component.is_mission for component in lines[line].components)
    assert lines[line].text.strip()


def test_that_the_library_proposes_all_lines_of_the_scenario_for_this_situation() -> None:
    plan = document("north-axis").plan.model_copy(update={"contingency_plans": ()})
    views = [item for item in again(plan).contingency if item.entry is not None and item.verdict is Verdict.TRIGGERED]
    proposed = {line.entry for view in views for row in view.plan.rows for line in (*row.preparatory, *row.reactive)}
    assert set(CONTINGENCY_LINES) <= proposed
    assert any("Ridge Column" in view.plan.risk for view in views)


def test_that_the_contingency_rows_answer_risks_of_the_register() -> None:
    (plan,) = document("north-axis").plan.contingency_plans
    first, second = plan.rows
    assert "R-11.4.6-01@actor=ridge-column,site=camp-ilola" in first.risks
    assert "R-11.4.6-03@site=base-marro" in second.risks
    assert first.trigger
    assert second.trigger


def test_that_the_worked_example_is_a_draft_with_few_blockers_and_some_warnings() -> None:
    recommended = document("north-axis").plan.decision.recommended_option
    for option in (None, recommended):
        assert 1 <= len(assessed("north-axis", option).blockers()) <= 4
    assert sum(item.severity == "warning" for item in assessed("north-axis").readiness) >= 3


def test_that_support_of_fuel_and_rations_starts_the_hrddp_process_and_leaves_its_gaps_open() -> None:
    sheet = assessed("north-axis").hrddp
    assert sheet.needed is True
    states = {step.state.value for step in sheet.steps}
    assert states == {"open", "done"}


def test_that_covering_the_sites_first_leaves_fewer_risks_than_the_partners_plan() -> None:
    ours, theirs = assessed("north-axis", "opt-sites-first"), assessed("north-axis", "opt-partner-plan")
    gone = {risk.id for risk in theirs.triggered()} - {risk.id for risk in ours.triggered()}
    assert "R-11.4.4-05a@partner=pf-4-territorial,place=tessane" in gone
    assert "R-11.4.4-03@partner=pf-mobile-guard" in gone

    def worst(assessment: Assessment) -> int:
        return sum(shown_level(risk, bundled().scales) is Level.EXTREME for risk in assessment.triggered())

    assert worst(ours) < worst(theirs)


def test_that_a_joint_operation_overruled_to_no_takes_the_risks_of_joint_operations_out() -> None:
    assessment = again(with_fact(document("north-axis").plan, JOINT, "no"))
    assert assessment.facts[JOINT].basis is Basis.OVERRULED
    found = verdicts(assessment)
    assert {rule: found[rule] for rule in JOINT_RISKS} == dict.fromkeys(JOINT_RISKS, Verdict.NOT_TRIGGERED)
    assert not [risk.id for risk in assessment.risks if risk.id.partition("@")[0] in JOINT_RISKS]


def test_that_a_joint_operation_overruled_to_unknown_leaves_the_risks_of_joint_operations_possible() -> None:
    assessment = again(with_fact(document("north-axis").plan, JOINT, UNKNOWN))
    found = verdicts(assessment)
    assert {rule: found[rule] for rule in JOINT_RISKS} == dict.fromkeys(JOINT_RISKS, Verdict.POSSIBLE)
    assert JOINT in {need.unknown.key.removeprefix("fact:") for need in assessment.information_needs}


def test_that_decisions_on_risks_that_an_overrule_removes_are_shown_and_not_dropped() -> None:
    assessment = again(with_fact(document("north-axis").plan, JOINT, "no"))
    assert {item.risk.partition("@")[0] for item in assessment.orphans} >= set(JOINT_RISKS)


#: Most blockers, possible risks and information needs that a reader of the sample should meet, in any of the two
#: pictures that are shown first: the plan as declared and the recommended option.
MOST = {
    "north-axis": (4, 20, 40),
    "police-unrest": (1, 10, 30),
    "quiet-patrol": (0, 5, 5),
    "urban-quarter": (2, 10, 30),
}


@pytest.mark.parametrize("name", MOST)
def test_that_its_planners_answered_what_they_could_know(name: str) -> None:
    for option in (None, document(name).plan.decision.recommended_option):
        found = assessed(name, option)
        counts = (len(found.blockers()), len(found.possible()), len(found.information_needs))
        assert all(count <= most for count, most in zip(counts, MOST[name], strict=True)), counts


@pytest.mark.parametrize("name", NAMES)
def test_that_people_rated_or_dismissed_each_high_risk(name: str) -> None:
    for option in (None, document(name).plan.decision.recommended_option):
        assert [finding.detail for finding in assessed(name, option).readiness if finding.rule == "RW-11"] == []


# ------------------------------------------------------------------------------------------------ the other three


def test_that_the_town_quarter_has_hours_corridor_safe_schools_people_who_helped_and_a_stop_at_daylight() -> None:
    plan = document("urban-quarter").plan
    adopted = {measure.entry: measure for measure in plan.measures}
    assert {"X-01", "X-02", "X-03", "X-04", "X-05"} <= set(adopted)
    schools = {place.id for place in plan.situation.places if place.place_kind is PlaceKind.SCHOOL}
    assert schools <= set(adopted["X-02"].places)
    assert any("05:00" in item.condition and item.advised_by is Component.POC_ADVISER for item in plan.stop_criteria)
    triggered = {risk.id for risk in assessed("urban-quarter").triggered()}
    assert {"R-11.4.5-01@quarter=lantern-hill", "R-11.4.5-02@", "R-11.4.5-03@quarter=lantern-hill"} <= triggered


def test_that_the_town_quarter_by_day_is_worse_than_by_night() -> None:
    def extreme(option: str) -> int:
        risks = assessed("urban-quarter", option).triggered()
        return sum(shown_level(risk, bundled().scales) is Level.EXTREME for risk in risks)

    assert extreme("opt-night") < extreme("opt-day")


def test_that_the_unrest_is_presented_by_the_police_with_hrddp_detention_and_handover() -> None:
    plan = document("police-unrest").plan
    assert plan.presented_by is Component.UNPOL
    assert assessed("police-unrest").hrddp.needed is True
    facts = assessed("police-unrest").facts
    for key in ("detention_expected", "handover_to_authorities_expected", "election_or_milestone_period"):
        assert facts[key].value == Answer.YES
    triggered = {risk.id.partition("@")[0] for risk in assessed("police-unrest").triggered()}
    assert {"R-11.4.5-04", "R-12.4-01"} <= triggered


def test_that_a_quiet_patrol_that_was_looked_at_raises_at_most_three_risks_at_medium_or_above() -> None:
    for option in (None, *(item.id for item in document("quiet-patrol").plan.options)):
        assessment = assessed("quiet-patrol", option)
        proposed = [
            risk.id
            for risk in assessment.triggered()
            if shown_level(risk, bundled().scales) in MEDIUM_OR_ABOVE
            or (risk.proposal is not None and risk.proposal.level in MEDIUM_OR_ABOVE)
        ]
        assert len(proposed) <= 3
        assert len(assessment.possible()) <= 5


def test_that_a_third_of_the_facts_of_the_quiet_patrol_are_unknown_and_its_lists_were_looked_at() -> None:
    plan = document("quiet-patrol").plan
    unknown = [fact for fact in plan.facts if fact.value == UNKNOWN]
    assert 3 * len(unknown) >= len(plan.facts)
    assert {entry.state for entry in plan.situation.coverage} == {CoverageState.COMPLETE}
    assert all(entry.by is not None and entry.as_of is not None for entry in plan.situation.coverage)


def test_that_the_quiet_patrol_without_anyone_who_looked_asks_for_more() -> None:
    plan = document("quiet-patrol").plan
    looked, not_looked = assessed("quiet-patrol"), again(with_nothing_looked_at(plan))
    assert len(not_looked.information_needs) > 3 * len(looked.information_needs)
    assert len(not_looked.possible()) > len(looked.possible())
    assert {risk.id for risk in looked.triggered()} <= {risk.id for risk in not_looked.risks}


# ------------------------------------------------------------------------------------------------ nothing declared


def test_that_an_empty_plan_asks_and_does_not_reassure() -> None:
    numbers = iter(range(1, 100))
    plan = empty_document(lambda: f"id-{next(numbers)}").plan
    assessment = again(plan)
    text = assessment_text(plan, assessment, bundled())
    assert len(assessment.information_needs) >= 30
    assert len(assessment.possible()) >= 20
    assert len(assessment.possible()) > len(assessment.triggered())
    assert REASSURANCE.findall(text) == []
    assert "facts unknown" in text


def test_that_a_plan_without_a_triggered_rule_says_that_this_is_no_finding() -> None:
    silent = replace(assessed("quiet-patrol"), risks=())
    text = " ".join(assessment_text(document("quiet-patrol").plan, silent, bundled()).split())
    assert "not a finding that civilians would not be harmed" in text


def test_that_the_pattern_for_reassurance_would_catch_it() -> None:
    for phrase in ("There is no risk.", "The camp is safe.", "No danger was found.", "No measures are needed."):
        assert REASSURANCE.search(phrase)
