"""The register: decisions of people re-attached, carried over and never dropped; order; own risks; ratings."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.register import shown_level
from pocplanner.model.vocab import Level, RatingStage, RiskState
from pocplanner.rules.values import Verdict
from tests.assessment.ready import AS_OF, MEASURE, RATED, assessed, coverage, library, ready_plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, HarmRisk

CAMPS = [
    {"id": name, "name": f"Camp {name}", "place_kind": "idp_site", "in_area": answer, "population": {"total": total}}
    for name, answer, total in (("c", "yes", 900), ("a", "unknown", 50), ("b", "yes", 4))
]
SITUATION = {"coverage": coverage(), "places": CAMPS}


def register(**changes: Any) -> tuple[HarmRisk, ...]:  # noqa: ANN401  (any field of a plan)
    """The register of the ready plan with changes."""
    return assessed(ready_plan(**changes)).risks


def rated(
    stage: str, likelihood: str, impact: str, day: str = "2027-01-05", group: str = "civilians"
) -> dict[str, str]:
    """A rating."""
    return {
        "stage": stage,
        "likelihood": likelihood,
        "impact": impact,
        "group": group,
        "rated_by": "force",
        "rated_on": day,
    }


def decision(risk: str, identifier: str = "d-1", **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """A decision on a risk."""
    return {"id": identifier, "risk": risk, **fields}


def the(risk: str, risks: tuple[HarmRisk, ...]) -> HarmRisk:
    """The risk of this id."""
    return next(item for item in risks if item.id == risk)


def test_that_a_risk_carries_its_subjects_its_words_and_its_people() -> None:
    risk = the("R-2@site=c", register(situation=SITUATION))
    assert risk.statement == "Camp c (900 people)"
    assert [(item.role, item.id, item.name, item.kind) for item in risk.subjects] == [("site", "c", "Camp c", "place")]
    assert (risk.people, risk.verdict, risk.state) == (900, Verdict.TRIGGERED, RiskState.OPEN)
    assert the("R-2@site=b", register(situation=SITUATION)).statement == "Camp b (fewer than 10 people)"


def test_that_people_of_a_group_are_not_added_to_those_of_the_place_where_they_live() -> None:
    raw = mini.risk(
        subjects=[{"role": "group", "each": "population_group"}, {"role": "site", "each": "place"}],
        condition={"relation": "at", "of": ["group", "site"]},
    )
    raw["text"] = {"en": {**raw["text"]["en"], "statement_unlisted": "x"}}
    people = {"id": "people", "name": "People", "places": ["c"], "size": 800}
    plan = ready_plan(situation={**SITUATION, "population_groups": [people]})
    risks = assess(plan, mini.library(raw, mini.question(), mini.measure()), AS_OF).risks
    assert [(item.id, item.people) for item in risks] == [("R-1@group=people,site=c", 900)]


def test_that_triggered_risks_stand_first_worst_first_then_possible_ones() -> None:
    risks = register(situation=SITUATION)
    assert [item.id for item in risks] == ["R-1@", "R-2@site=b", "R-2@site=c", "R-2@site=a"]
    assert [item.verdict for item in risks] == [Verdict.TRIGGERED] * 3 + [Verdict.POSSIBLE]


def test_that_the_order_of_places_changes_nothing_in_the_register() -> None:
    seen = [register(situation={**SITUATION, "places": list(order)}) for order in itertools.permutations(CAMPS)]
    assert all(risks == seen[0] for risks in seen)


# Ratings


def test_that_a_rating_by_a_person_takes_the_place_of_the_proposal_in_level_and_order() -> None:
    changes = {
        "situation": SITUATION,
        "risk_decisions": [
            decision("R-1@", ratings=[rated("inherent", "rare", "minor")]),
            decision("R-2@site=c", "d-2", ratings=[rated("inherent", "almost_certain", "severe")]),
        ],
    }
    risks = register(**changes)
    assert [item.id for item in risks][:3] == ["R-2@site=c", "R-2@site=b", "R-1@"]
    assert shown_level(risks[0], library().scales) is Level.EXTREME
    assert shown_level(risks[2], library().scales) is Level.LOW
    assert risks[2].proposal is not None
    assert risks[2].proposal.level is Level.HIGH


def test_that_the_current_rating_goes_before_the_inherent_and_the_residual_does_not_count() -> None:
    ratings = [
        rated("inherent", "rare", "minor"),
        rated("current", "almost_certain", "severe"),
        rated("residual", "rare", "insignificant"),
    ]
    risk = the("R-1@", register(risk_decisions=[decision("R-1@", ratings=ratings)]))
    assert shown_level(risk, library().scales) is Level.EXTREME


@pytest.mark.parametrize("turned", [False, True])
def test_that_the_latest_rating_for_civilians_as_a_whole_counts(turned: bool) -> None:
    ratings = [
        rated("inherent", "rare", "minor", "2027-01-02"),
        rated("inherent", "likely", "major", "2027-01-09"),
        rated("inherent", "almost_certain", "severe", "2027-01-10", "children"),
    ]
    chosen = the("R-1@", register(risk_decisions=[decision("R-1@", ratings=ratings[::-1] if turned else ratings)]))
    found = chosen.rating(RatingStage.INHERENT)
    assert found is not None
    assert found.likelihood == "likely"
    assert chosen.rating(RatingStage.RESIDUAL) is None


def test_that_of_two_ratings_of_one_day_the_one_written_last_counts() -> None:
    ratings = [rated("inherent", "rare", "minor"), rated("inherent", "likely", "major")]
    found = the("R-1@", register(risk_decisions=[decision("R-1@", ratings=ratings)])).rating(RatingStage.INHERENT)
    assert found is not None
    assert found.likelihood == "likely"


def test_that_a_risk_without_level_stands_on_top() -> None:
    own = {"id": "own", "statement": "Harm\nthat nobody listed. More", "written_by": "poc_adviser", "places": ["c"]}
    first = register(situation=SITUATION, own_risks=[own])[0]
    assert (first.id, first.title, first.people) == ("own@risk=own", "Harm that nobody listed", 900)
    assert shown_level(first, library().scales) is None


def test_that_an_own_risk_has_the_measures_that_are_said_to_serve_it() -> None:
    own = {"id": "own", "statement": "Harm that nobody listed", "written_by": "poc_adviser"}
    served = {"id": "m", "title": "Guard", "phase": "before", "status": "accepted", "serves": ["own@risk=own"]}
    other = {"id": "other", "title": "Guard", "phase": "before", "status": "accepted", "serves": ["R-2@site=c"]}
    assert register(own_risks=[own], measures=[served, other])[0].measures == ("m",)


@pytest.mark.parametrize(
    ("statement", "title"),
    [
        ("", "Risk without text"),
        (" \n ", "Risk without text"),
        ("x" * 200, "x" * 80),
        ("At 5.30 a.m. Fire", "At 5.30 a.m"),
    ],
)
def test_that_an_own_risk_has_a_title_of_one_line(statement: str, title: str) -> None:
    own = {"id": "own", "statement": statement, "written_by": "poc_adviser"}
    assert register(own_risks=[own])[0].title == title


# Decisions


def test_that_a_dismissed_risk_stays_after_the_open_ones_of_its_kind() -> None:
    dismissed = decision("R-1@", state="dismissed", reason="Nobody lives there")
    risks = register(situation=SITUATION, risk_decisions=[dismissed])
    assert [item.id for item in risks] == ["R-2@site=b", "R-2@site=c", "R-1@", "R-2@site=a"]
    assert the("R-1@", risks).state is RiskState.DISMISSED


def test_that_a_decision_for_the_option_goes_before_one_for_all() -> None:
    decisions = [
        decision("R-1@", "for-go", option="go", state="stated", reason="Here"),
        decision("R-1@", "for-all", state="dismissed", reason="All"),
    ]
    for order in (decisions, decisions[::-1]):
        plan = ready_plan(risk_decisions=order)
        assert the("R-1@", assessed(plan, "go").risks).state is RiskState.STATED
        assert the("R-1@", assessed(plan, "stay").risks).state is RiskState.DISMISSED
        assert the("R-1@", assessed(plan).risks).state is RiskState.DISMISSED


def orphans(assessment: Assessment) -> list[str]:
    """Ids of decisions that stand for no risk."""
    return [item.id for item in assessment.orphans]


def test_that_a_decision_whose_risk_is_gone_is_shown() -> None:
    plan = ready_plan(risk_decisions=[RATED, decision("R-2@site=gone"), decision("own@risk=gone", "d-2")])
    assert orphans(assessed(plan)) == ["d-1", "d-2"]


def test_that_a_decision_on_a_risk_of_the_plan_is_no_orphan_in_an_option_without_that_risk() -> None:
    options = [item.model_dump() for item in ready_plan().options]
    options[1]["patches"] = [{"patch": "fact", "key": "op_urban", "value": "no"}]
    plan = ready_plan(options=options)
    assert [item.id for item in assessed(plan, "stay").risks] == []
    assert orphans(assessed(plan, "stay")) == []


def test_that_a_decision_for_another_option_is_no_orphan_here() -> None:
    plan = ready_plan(risk_decisions=[RATED, decision("R-2@site=gone", option="go")])
    assert orphans(assessed(plan)) == orphans(assessed(plan, "stay")) == []
    assert orphans(assessed(plan, "go")) == ["d-1"]


def test_that_of_two_decisions_on_one_risk_a_dismissal_gives_way_and_is_shown() -> None:
    two = [decision("R-1@", "b", state="dismissed", reason="x"), decision("R-1@", "a", state="stated", reason="y")]
    for order in (two, two[::-1]):
        found = assessed(ready_plan(risk_decisions=order))
        assert the("R-1@", found.risks).state is RiskState.STATED
        assert orphans(found) == ["b"]


# Renamed rules

RENAMED = mini.library(mini.risk("R-9", replaces=["R-1"]), mini.measure("M-9", replaces=["M-1"]), mini.question())


def renamed(**changes: Any) -> Assessment:  # noqa: ANN401
    """The ready plan, written with a rule and a measure under their old ids."""
    plan = ready_plan(risk_numbers=[{"risk": "R-1@", "number": 14}], **changes)
    return assess(plan, RENAMED, AS_OF)


def test_that_a_renamed_rule_keeps_decision_number_and_measures() -> None:
    found = renamed()
    (risk,) = found.risks
    assert (risk.id, risk.number, risk.measures) == ("R-9@", 14, ("m-1",))
    assert len(risk.ratings) == 1
    assert found.orphans == ()


def test_that_a_renamed_measure_is_still_the_plan_s_own() -> None:
    found = renamed()
    (line,) = found.measures
    assert (line.key, line.entry, line.serves) == ("m-1", RENAMED.measures["M-9"], ("R-9@",))


def test_that_a_decision_under_the_new_id_goes_before_one_under_the_old() -> None:
    two = [decision("R-9@", "new", state="stated", reason="x"), {**RATED, "id": "old"}]
    for order in (two, two[::-1]):
        found = renamed(risk_decisions=order)
        assert found.risks[0].decision is not None
        assert found.risks[0].decision.id == "new"
        assert orphans(found) == ["old"]


def test_that_a_renamed_rule_is_no_orphan_in_an_option_without_that_risk() -> None:
    options = [item.model_dump() for item in ready_plan().options]
    options[1]["patches"] = [{"patch": "fact", "key": "op_urban", "value": "no"}]
    assert assess(ready_plan(options=options), RENAMED, AS_OF, "stay").orphans == ()


def test_that_a_printed_number_under_the_new_id_goes_before_one_under_the_old() -> None:
    numbers = [{"risk": "R-9@", "number": 20}, {"risk": "R-1@", "number": 14}]
    for order in (numbers, numbers[::-1]):
        assert assess(ready_plan(risk_numbers=order), RENAMED, AS_OF).risks[0].number == 20


# Measures in the register


def test_that_a_risk_knows_the_measures_that_serve_it_in_this_option() -> None:
    two = [{**MEASURE, "id": "m-go", "options": ["go"]}, {**MEASURE, "id": "m-all"}]
    plan = ready_plan(measures=two)
    assert the("R-1@", assessed(plan, "go").risks).measures == ("m-go", "m-all")
    assert the("R-1@", assessed(plan, "stay").risks).measures == ("m-all",)
    assert the("R-1@", assessed(plan).risks).measures == ("m-go", "m-all")


def test_that_a_library_measure_is_proposed_again_in_an_option_to_which_it_does_not_belong() -> None:
    plan = ready_plan(measures=[{**MEASURE, "options": ["go"]}])
    assert the("R-1@", assessed(plan, "go").risks).proposed_measures == ("M-2",)
    assert the("R-1@", assessed(plan, "stay").risks).proposed_measures == ("M-1", "M-2")


@pytest.mark.parametrize(("answer", "proposed"), [("yes", True), ("unknown", True), ("no", False)])
def test_that_a_measure_is_proposed_unless_its_condition_is_false(answer: str, proposed: bool) -> None:
    small = mini.library(
        mini.risk(condition={"always": True}), mini.measure(applies={"fact": "op_urban"}), mini.question()
    )
    plan = ready_plan(measures=[], facts=[{"id": "f", "key": "op_urban", "value": answer}])
    assert (assess(plan, small, AS_OF).risks[0].proposed_measures == ("M-1",)) is proposed


def test_that_every_rule_is_told_also_where_it_did_not_fire() -> None:
    checked = {item.entry.id: (item.verdict, item.count, item.reason) for item in assessed(ready_plan()).rules_checked}
    assert checked["R-1"] == (Verdict.TRIGGERED, 1, "1 triggered")
    assert checked["R-2"][:2] == (Verdict.NOT_TRIGGERED, 0)
    assert checked["R-2"][2]
