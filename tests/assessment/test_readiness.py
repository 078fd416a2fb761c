"""Each readiness check: a plan for which it fires and one for which it does not, and overrides."""

from __future__ import annotations

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.readiness import CHECKS
from pocplanner.errors import RuleError
from pocplanner.guidance.library import bundled
from pocplanner.model.judgement import ReadinessOverride
from pocplanner.model.vocab import Component
from pocplanner.storage.samples import load_sample
from tests.assessment.firing import Changes, Fires, action, answered, judged, measure, place, rating, situation
from tests.assessment.firing_response import FIRING_RESPONSE
from tests.assessment.firing_weighing import FIRING_WEIGHING
from tests.assessment.ready import (
    AS_OF,
    CONTINGENCY,
    FACTS,
    MEASURE,
    NOON,
    RATED,
    assessed,
    coverage,
    library,
    ready_plan,
)
from tests.guidance import mini_library as mini


def rated(**levels: tuple[str, str]) -> list[dict[str, str]]:
    """A rating for each stage, named by stage or by stage and group: ``inherent``, ``residual__children``."""
    made = []
    for name, (likelihood, impact) in levels.items():
        stage, _, group = name.partition("__")
        made += rating(stage=stage, group=group or "civilians", likelihood=likelihood, impact=impact)
    return made


LOW, HIGH, EXTREME = ("rare", "minor"), ("possible", "major"), ("almost_certain", "severe")
#: The fact on which the risk of the ready plan rests, looked at on the day of the rating and a day later.
DATED, LATER = (
    {"facts": [{**FACTS[0], "provenance": {"source": "Patrol", "as_of": f"2027-01-0{day}"}}, *FACTS[1:]]}
    for day in (5, 6)
)
SUPPORT = {"id": "fuel", "support_kind": "fuel", "recipient": "force"}
FORCE = {"id": "force", "name": "3rd battalion", "force_kind": "national_military", "role": "supported"}
SUPPORTED: Changes = situation(partner_forces=[FORCE])
MEDIA = {"id": "d-1", "audience": "media", "earliest": {"anchor": "d_day", "days": 0}}
EARLY = {"anchor": "d_day", "days": -1}
SOLDIERS = {"population": {"women": 1, "men": 9, "girls": 0, "boys": 0}}

FIRING = (
    *FIRING_RESPONSE,
    *FIRING_WEIGHING,
    Fires(
        "pinned_pack_not_used",
        {"packs": [{"pack": "north", "version": "1.0", "digest": "0" * 64}]},
        "north 1.0",
        "plan.packs",
    ),
    Fires(
        "no_legal_basis", {"information": {"legal_basis": " \n"}}, "Part I.b is empty", "plan.information.legal_basis"
    ),
    Fires("too_few_options", {"options": [ready_plan().options[0].model_dump()]}, "1 of at least 2", "plan.options"),
    Fires(
        "option_without_collateral_damage",
        {"options": [item.model_dump() | {"collateral_damage": " "} for item in ready_plan().options]},
        "Operate",
        "go.collateral_damage",
    ),
    Fires("risk_without_measure", {"measures": []}, "Harm by R-1", "plan.measures"),
    Fires(
        "lower_risks_without_measure",
        {"measures": [], **judged(ratings=rating(likelihood="unlikely", impact="minor"))},
        "1 medium: no measure is agreed",
        "plan.measures",
        {"measures": []},
    ),
    Fires("risk_without_measure", measure(owner=None), "Harm by R-1", "plan.measures"),
    Fires("risk_without_measure", measure(status="requested"), "Harm by R-1", "plan.measures"),
    Fires(
        "risk_without_measure",
        measure(serves=["R-9@"], entry=None),
        "Harm by R-1",
        "plan.measures",
        measure(serves=["R-9@"], status="in_force"),  # the library names it for the risk
    ),
    Fires(
        "hrddp_sheet_missing", answered(support_to_non_un_forces="unknown"), "It is not known", "plan.hrddp.assessments"
    ),
    Fires("hrddp_sheet_missing", answered(support_to_non_un_forces="yes"), "would support", "plan.hrddp.assessments"),
    Fires(
        "hrddp_sheet_missing",
        {
            **situation(partner_forces=[FORCE, {**FORCE, "id": "other", "name": "4th battalion"}]),
            "hrddp": {
                "support_items": [SUPPORT, {**SUPPORT, "id": "food", "recipient": "other"}],
                "assessments": [{"id": "a-1", "recipient": "force"}],
            },
        },
        "4th battalion was not assessed",
        "plan.hrddp.assessments",
        {**SUPPORTED, "hrddp": {"support_items": [SUPPORT], "assessments": [{"id": "a-1", "recipient": "force"}]}},
    ),
    Fires("no_criterion", {"criteria": []}, "No criterion", "plan.criteria"),
    Fires("no_consultation", {"consultations": []}, "No consultation", "plan.consultations"),
    Fires(
        "no_consultation",
        {"consultations": [{"id": "c", "consultation_kind": "unhq", "answer": "not_asked"}]},
        "No consultation",
        "plan.consultations",
        {"consultations": [{"id": "c", "consultation_kind": "unhq", "answer": "objection"}]},
    ),
    Fires("tasking_missing", action(tasking=[]), "Head of Office", "plan.action.tasking"),
    Fires(
        "tasking_missing",
        action(tasking=[{"id": "t", "addressee": "force_hq", "task": " "}]),
        "Force HQ",
        "plan.action.tasking",
        action(
            tasking=[
                {"id": f"t-{n}", "addressee": line.addressee, "no_task": True}
                for n, line in enumerate(ready_plan().action.tasking)
            ]
        ),
    ),
    Fires("no_recommendation", {"decision": {}}, "names no option", "plan.decision.recommended_option"),
    Fires(
        "no_operation_option_missing",
        {"options": [item.model_dump() | {"option_kind": "operate"} for item in ready_plan().options]},
        "No operation",
        "plan.options",
    ),
    Fires(
        "contingency_line_unassigned",
        {
            "contingency_plans": [
                {
                    **CONTINGENCY,
                    "rows": [
                        {
                            "id": "row",
                            "risk": "Harm",
                            "reactive": [{"id": "l", "text": "React", "components": ["ocha"]}],
                        }
                    ],
                }
            ]
        },
        "It happens: 1 lines",
        "contingency.rows",
    ),
    Fires("unknown_facts", answered(op_urban="unknown", held="no"), "1 of 4 questions", "plan.facts"),
    Fires("no_contingency_plan", {"contingency_plans": []}, "No contingency plan", "plan.contingency_plans"),
    Fires("no_communication_plan", action(communication=[]), "Part III.b", "plan.action.communication"),
    Fires("no_inaction_analysis", {"lines_of_operation": []}, "No line of operation", "plan.lines_of_operation"),
    Fires("no_inaction_analysis", {"lines_of_operation": [{"id": "l", "name": "Roads"}]}, "Roads", "l.inaction_harm"),
    Fires(
        "no_base_plan",
        place(place_kind="un_base"),
        "Base",
        "base.protection_plan_ready",
        place(place_kind="un_base", in_area="no"),
    ),
    Fires(
        "no_base_plan",
        place(place_kind="un_base", protection_plan_ready="no"),
        "Base",
        "base.protection_plan_ready",
        place(place_kind="un_base", protection_plan_ready="yes"),
    ),
    Fires("no_aar", {"aar": {"metrics": "Incidents"}}, "No date", "plan.aar.planned_for"),
    Fires("no_aar", {"aar": {"planned_for": EARLY}}, "No metrics", "plan.aar.metrics"),
    Fires("only_after_measures", measure(phase="after"), "Harm by R-1", "plan.measures"),
    Fires(
        "only_after_measures",
        measure({**MEASURE, "id": "m-2", "entry": None, "status": "dropped"}, phase="after"),
        "Harm by R-1",
        "plan.measures",
        measure({**MEASURE, "id": "m-2", "entry": None}, phase="after"),
    ),
    Fires(
        "prepare_by_past",
        measure(prepare_by={"anchor": "d_day", "days": -21}),
        "Patrol: D-21",
        "m-1.prepare_by",
        measure(prepare_by={"anchor": "d_day", "days": -20}),
    ),
    Fires(
        "prepare_by_past",
        measure(prepare_by={"anchor": "at", "at": NOON}),
        "Patrol: 101200Z JAN 27",
        "m-1.prepare_by",
        measure(prepare_by={"anchor": "at", "at": NOON}, status="ready"),
    ),
    Fires("no_disaggregation", place(population={"total": 50}), "Base", "base.population", place(**SOLDIERS)),
    Fires(
        "no_disaggregation",
        place(population={"total": 50}, in_area="yes"),
        "Base",
        "base.population",
        place(population={"total": 50}, in_area="no"),
    ),
    Fires(
        "coverage_not_declared",
        {"situation": {"coverage": coverage(places="not_looked_at")}},
        "Places",
        "plan.situation.places",
        {"situation": {"coverage": coverage(places="partial")}},
    ),
    Fires("unrated_high_risk", {"risk_decisions": []}, "Harm by R-1", "plan.risk_decisions"),
    Fires("unrated_high_risk", judged(ratings=rating(stage="residual")), "Harm by R-1", "plan.risk_decisions"),
    Fires(
        "unrated_high_risk",
        judged(ratings=rating(group="children")),
        "Harm by R-1",
        "plan.risk_decisions",
        judged(ratings=rating(stage="current", likelihood="rare", impact="minor")),
    ),
    Fires(
        "dismissed_high_risk",
        judged(state="dismissed", reason="Nobody lives there"),
        "(reason: Nobody lives there)",
        "judged.state",
        judged(state="dismissed", reason="x", ratings=rating(likelihood="rare", impact="minor")),
    ),
    Fires(
        "dismissed_high_risk",
        {
            "own_risks": [{"id": "own", "statement": "Harm of our own. More", "written_by": "poc_adviser"}],
            "risk_decisions": [RATED, {"id": "d", "risk": "own@risk=own", "state": "dismissed", "reason": "No"}],
        },
        "Harm of our own (reason: No)",
        "d.state",
    ),
    Fires("last_resort_not_met", measure(entry="M-2"), "Patrol", "m-1.last_resort"),
    Fires(
        "last_resort_not_met",
        measure(last_resort={"timeliness": "yes"}),
        "Patrol",
        "m-1.last_resort",
        measure(
            last_resort=dict.fromkeys(
                ("unique_capability", "timeliness", "humanitarian_direction", "time_limited"), "yes"
            )
        ),
    ),
    Fires(
        "release_before_permitted",
        action(
            disclosure=[MEDIA], release_timeline=[{"id": "r", "lane": "release", "at": EARLY, "text": "Leaflet\nmore"}]
        ),
        "Leaflet",
        "r.at",
        action(disclosure=[MEDIA], release_timeline=[{"id": "r", "lane": "coordination", "at": EARLY, "text": "Call"}]),
    ),
    Fires(
        "release_before_permitted",
        action(disclosure=[MEDIA], release_timeline=[{"id": "r", "lane": "release", "at": EARLY, "text": ""}]),
        "An entry without text",
        "r.at",
        action(
            disclosure=[{**MEDIA, "audience": "unhq"}],
            release_timeline=[{"id": "r", "lane": "release", "at": EARLY, "text": "x"}],
        ),
    ),
    Fires(
        "release_before_permitted",
        action(
            disclosure=[MEDIA], communication=[{"id": "c", "what": "Call", "when": EARLY, "to_whom": "National media"}]
        ),
        "Call",
        "c.when",
        action(disclosure=[MEDIA], communication=[{"id": "c", "what": "Call", "when": EARLY, "to_whom": "Governor"}]),
    ),
    Fires("no_stop_criterion", {"stop_criteria": []}, "No stop criterion", "plan.stop_criteria"),
    Fires(
        "consultation_silence",
        {
            "consultations": [
                {"id": "c", "consultation_kind": "component", "component": "legal", "answer": "asked_no_reply"}
            ]
        },
        "Legal Adviser",
        "c.answer",
    ),
    Fires(
        "fact_contradicts_situation",
        situation(armed_actors=[{"id": "group", "name": "Group", "actor_kind": "nsag"}]),
        "Is it held? Declared: no.",
        "f-held.value",
    ),
    Fires(
        "fact_contradicts_situation",
        {"facts": [*FACTS, {"id": "f-site", "key": "site_there", "value": "yes"}]},
        "Is it site_there? Declared: yes.",
        "f-site.value",
        {
            "facts": [
                *FACTS,
                {"id": "f-site", "key": "site_there", "value": "yes", "overrules": True, "overrule_reason": "Seen"},
            ]
        },
    ),
    Fires(
        "residual_above_inherent",
        judged(ratings=rated(inherent=HIGH, residual=EXTREME)),
        "Harm by R-1 (residual Extreme, inherent High)",
        "judged.ratings",
        judged(ratings=rated(inherent=HIGH, residual=HIGH)),
    ),
    Fires(
        "residual_above_inherent",
        judged(ratings=rated(inherent=HIGH, inherent__children=LOW, residual__children=HIGH)),
        "(Children: residual High, inherent Low)",
        "judged.ratings",
        judged(ratings=rated(inherent=LOW, residual__children=HIGH)),
    ),
    Fires(
        "current_below_inherent",
        judged(ratings=rated(inherent=HIGH, current=LOW)),
        "(current Low, inherent High; no measure for it is in force)",
        "judged.ratings",
        {**judged(ratings=rated(inherent=HIGH, current=LOW)), **measure(status="in_force")},
    ),
    Fires(
        "current_below_inherent",
        {
            **judged(ratings=rated(inherent=HIGH, current=LOW)),
            **measure(status="in_force", serves=["R-9@"], entry=None),
        },
        "no measure for it is in force",
        "judged.ratings",
        judged(ratings=rated(inherent=HIGH, current=EXTREME)),
    ),
    Fires(
        "residual_not_carried",
        judged(ratings=rated(inherent=HIGH, residual=LOW)),
        "(residual Low, inherent High; no committed measure serves it)",
        "judged.ratings",
        {**judged(ratings=rated(inherent=HIGH, residual=LOW)), **measure(status="ready")},
    ),
    Fires(
        "residual_not_carried",
        judged(ratings=rated(inherent=LOW, current=EXTREME, residual=HIGH)),
        "residual High, current Extreme",
        "judged.ratings",
        judged(ratings=rated(inherent=EXTREME, current=HIGH, residual=HIGH)),
    ),
    Fires(
        "rating_older_than_facts",
        LATER,
        "Harm by R-1 (inherent, rated 5 Jan 2027; what it rests on is of 6 Jan 2027)",
        "judged.ratings",
        DATED,
    ),
    Fires(
        "group_worse_than_civilians",
        judged(ratings=rated(inherent=HIGH, inherent__children=EXTREME)),
        "(Children, inherent: Extreme, civilians as a whole High)",
        "judged.ratings",
        judged(ratings=rated(inherent=HIGH, residual__children=EXTREME)),
    ),
)


def found(changes: Changes, check: str) -> list[tuple[str, str]]:
    """What one check says of the ready plan with changes: detail and field."""
    rule = next(entry.id for entry in library().readiness if entry.check == check)
    findings = assessed(ready_plan(**changes)).readiness
    return [(item.detail, str(item.ref)) for item in findings if item.rule == rule]


def test_that_the_ready_plan_has_no_finding() -> None:
    assert [(item.rule, item.detail) for item in assessed(ready_plan()).readiness] == []
    assert assessed(ready_plan()).blockers() == ()


@pytest.mark.parametrize("case", FIRING, ids=str)
def test_that_a_check_fires_and_names_the_field_to_mend(case: Fires) -> None:
    assert [item for item in found(case.changes, case.check) if case.detail in item[0] and item[1] == case.ref]


@pytest.mark.parametrize("case", FIRING, ids=str)
def test_that_a_check_does_not_fire_for_its_near_miss(case: Fires) -> None:
    assert found(case.spares, case.check) == []


def test_that_every_check_of_the_program_and_of_the_library_is_tested() -> None:
    tested = {case.check for case in FIRING} | {"glossary_variant"}  # which needs a pack: test_packs.py
    assert set(CHECKS) == tested
    assert {entry.check for entry in bundled().readiness} == tested


def test_that_blockers_come_before_warnings_and_each_in_the_order_of_the_library() -> None:
    findings = assessed(ready_plan(criteria=[], stop_criteria=[], aar={}, options=[], decision={})).readiness
    severities = [item.severity for item in findings]
    assert severities == sorted(severities)
    order = [entry.id for entry in library().readiness]
    for severity in ("blocker", "warning"):
        rules = [order.index(item.rule) for item in findings if item.severity == severity]
        assert rules == sorted(rules)


def test_that_a_dismissed_risk_asks_for_no_measure_and_stays_visible() -> None:
    changes = {**judged(state="dismissed", reason="Nobody lives there"), "measures": []}
    assert found(changes, "risk_without_measure") == []
    assert found(changes, "dismissed_high_risk")


def test_that_the_ratings_of_a_dismissed_risk_are_not_held_against_each_other() -> None:
    ratings = rated(inherent=HIGH, residual=EXTREME, inherent__children=EXTREME)
    changes = {**judged(state="dismissed", reason="Nobody lives there", ratings=ratings), **LATER}
    for check in ("residual_above_inherent", "rating_older_than_facts", "group_worse_than_civilians"):
        assert found(changes, check) == []


def test_that_only_the_latest_rating_of_a_stage_counts() -> None:
    ratings = [*rated(inherent=HIGH, residual=EXTREME), *rating(stage="residual", rated_on="2027-01-06")]
    assert found(judged(ratings=ratings), "residual_above_inherent") == []


def test_that_a_check_that_the_program_does_not_have_is_a_loud_error() -> None:
    from pocplanner.assessment.assess import assess

    broken = mini.library(mini.readiness_rule(check="no_such_check"))
    with pytest.raises(RuleError, match=r"E412.*no_such_check.*RB-1"):
        assess(ready_plan(), broken, AS_OF)


# Overrides

HIDDEN = [
    ({}, "for the whole rule", {"Roads", "Camps"}),
    ({"ref": {"object": "l-1", "field": "inaction_harm"}}, "for one field", {"Roads"}),
    ({"ref": {"object": "l-1", "field": "name"}}, "for another field", set()),
    ({"ref": {"object": "plan"}}, "for another object", set()),
]


@pytest.mark.parametrize(("ref", "title", "expected"), HIDDEN, ids=[row[1] for row in HIDDEN])
def test_that_an_override_answers_for_its_field_or_for_the_whole_rule(
    ref: Changes, title: str, expected: set[str]
) -> None:
    rule = next(entry.id for entry in library().readiness if entry.check == "no_inaction_analysis")
    plan = ready_plan(
        lines_of_operation=[{"id": "l-1", "name": "Roads"}, {"id": "l-2", "name": "Camps"}],
        overrides=[{"id": "o", "rule": rule, "reason": f"Known, {title}", "by": "cos", **ref}],
    )
    findings = [item for item in assessed(plan).readiness if item.rule == rule]
    assert {item.detail for item in findings} == {"Roads", "Camps"}
    assert {item.detail for item in findings if item.overridden} == expected
    assert {item.overridden for item in findings} <= {"", f"Known, {title}"}


def test_that_an_overridden_blocker_no_longer_blocks_and_is_still_shown() -> None:
    rule = next(entry.id for entry in library().readiness if entry.check == "no_criterion")
    open_ = assessed(ready_plan(criteria=[]))
    assert [item.rule for item in open_.blockers()] == [rule]
    override = {"id": "o", "rule": rule, "reason": "Written tomorrow", "by": "cos"}
    answered_for = assessed(ready_plan(criteria=[], overrides=[override]))
    assert answered_for.blockers() == ()
    assert [item.overridden for item in answered_for.readiness if item.rule == rule] == ["Written tomorrow"]


def test_that_an_override_of_another_rule_answers_for_nothing() -> None:
    override = {"id": "o", "rule": "RB-99", "reason": "Known", "by": "cos"}
    assert len(assessed(ready_plan(criteria=[], overrides=[override])).blockers()) == 1


def test_that_an_answer_for_one_risk_covers_no_other() -> None:
    plan = load_sample("north-axis").plan.model_copy(update={"measures": ()})
    first, second, *others = (item for item in assess(plan, bundled(), AS_OF).readiness if item.rule == "RB-04")
    assert first.ref is not None
    assert first.ref != second.ref
    override = ReadinessOverride(id="o", rule="RB-04", ref=first.ref, reason="Known", by=Component.COS)
    after = assess(plan.model_copy(update={"overrides": (override,)}), bundled(), AS_OF).readiness
    answers = [item.overridden for item in after if item.rule == "RB-04"]
    assert answers == ["Known", "", *("" for _ in others)]
