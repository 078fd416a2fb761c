"""The whole assessment: the same for the same plan, whatever the order of lists, the process or the hash seed."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess, compare_options
from pocplanner.cli.json_view import plain
from pocplanner.guidance.conditions import facts_asked
from pocplanner.guidance.library import bundled
from pocplanner.model.plan import Plan
from pocplanner.rules.facts import Basis
from pocplanner.rules.values import Verdict
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import AS_OF, FACTS, assessed, coverage, ready_plan

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, FactView

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sample_names()


def as_json(assessment: Assessment) -> str:
    """An assessment as the command line prints it."""
    return json.dumps(plain(assessment), sort_keys=True)


@pytest.mark.parametrize("name", SAMPLES)
def test_that_the_same_plan_gives_an_equal_assessment(name: str) -> None:
    plan = load_sample(name).plan
    first = assess(plan, bundled(), AS_OF)
    again = assess(Plan.model_validate_json(plan.model_dump_json()), bundled(), AS_OF)
    assert first == again
    assert as_json(first) == as_json(again)


def test_that_the_hash_seed_of_the_process_changes_no_byte() -> None:
    code = "import sys; from pocplanner.cli.main import main; sys.exit(main(sys.argv[1:]))"
    path = os.pathsep.join([str(ROOT), str(ROOT / "resources")])
    started = [
        subprocess.Popen(
            [sys.executable, "-c", code, "assess", SAMPLES[0], "--format", "json", "--as-of", "2027-01-12"],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
        )
        for seed in ("0", "1", "2")
    ]
    outputs = {process.communicate(timeout=50)[0] for process in started}
    assert [process.returncode for process in started] == [0, 0, 0]
    assert len(outputs) == 1
    assert len(outputs.pop()) > 1000


def shuffled(value: Any, source: random.Random) -> Any:  # noqa: ANN401  (a tree of plain values)
    """A plan as plain values with its lists of objects in another order."""
    if isinstance(value, dict):
        return {key: shuffled(part, source) for key, part in value.items()}
    if isinstance(value, list):
        mixed = [shuffled(part, source) for part in value]
        if all(isinstance(part, dict) and "id" in part for part in mixed):
            source.shuffle(mixed)
        return mixed
    return value


@pytest.mark.parametrize("name", SAMPLES)
def test_that_the_order_of_lists_changes_no_risk_need_or_exposed_place(name: str) -> None:
    tree = load_sample(name).plan.model_dump(mode="json")
    first = assess(Plan.model_validate(tree), bundled(), AS_OF)
    mixed = assess(Plan.model_validate(shuffled(tree, random.Random(7))), bundled(), AS_OF)
    assert [risk.id for risk in mixed.risks] == [risk.id for risk in first.risks]
    for one, other in zip(first.risks, mixed.risks, strict=True):
        assert (one.statement, one.why, one.verdict, one.proposal, one.unknowns, one.trace) == (
            other.statement,
            other.why,
            other.verdict,
            other.proposal,
            other.unknowns,
            other.trace,
        )
        assert set(one.measures) == set(other.measures)
    assert mixed.information_needs == first.information_needs
    assert mixed.exposures == first.exposures
    assert mixed.hrddp.needed == first.hrddp.needed
    assert {line.key: set(line.serves) for line in mixed.measures} == {
        line.key: set(line.serves) for line in first.measures
    }
    assert {(item.rule, item.detail) for item in mixed.readiness} == {
        (item.rule, item.detail) for item in first.readiness
    }


@pytest.mark.parametrize("name", SAMPLES)
def test_that_every_option_of_a_sample_can_be_assessed(name: str) -> None:
    plan = load_sample(name).plan
    for option in plan.options:
        found = assess(plan, bundled(), AS_OF, option.id)
        assert found.option == option.id
        assert len(found.rules_checked) == len(bundled().risks)
        assert {risk.id for risk in found.risks} == set(found.by_id)


def test_that_an_empty_plan_asks_and_does_not_reassure() -> None:
    found = assess(Plan(id="plan", title="Plan"), bundled(), AS_OF)
    silent = [item.entry for item in found.rules_checked if item.verdict is Verdict.NOT_TRIGGERED]
    # Which kind of option is assessed is known, so rules about other kinds may be silent.
    assert [entry.id for entry in silent if "option_kind" not in facts_asked(entry.condition)] == []
    assert found.hrddp.needed is None
    assert found.blockers()
    asked = {need.unknown.key for need in found.information_needs}
    assert {f"coverage:{item['collection']}" for item in coverage()} <= asked
    assert all(risk.unknowns for risk in found.possible())


def test_that_each_need_of_a_possible_risk_is_among_the_information_needs() -> None:
    for name in SAMPLES:
        found = assess(load_sample(name).plan, bundled(), AS_OF)
        asked = {need.unknown.key for need in found.information_needs}
        assert {unknown.key for risk in found.risks for unknown in risk.unknowns} <= asked


# Facts as they are shown


def view(key: str, *facts: dict[str, Any], **situation: Any) -> FactView:  # noqa: ANN401  (any list)
    """How a fact is shown."""
    plan = ready_plan(facts=list(facts), situation={"coverage": coverage(), **situation})
    return assessed(plan).facts[key]


GROUP = {"id": "group", "name": "Group", "actor_kind": "nsag"}
CAMP = {"id": "camp", "name": "Camp", "place_kind": "idp_site"}


def said(key: str, value: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """A declared answer."""
    return {"id": f"f-{value}", "key": key, "value": value, **fields}


CONFLICTS = [
    ("the same", "site_there", [said("site_there", "yes")], False),
    ("another", "site_there", [said("site_there", "no")], True),
    ("unknown", "site_there", [said("site_there", "unknown")], False),
    ("nothing declared", "site_there", [], False),
    ("overruled", "site_there", [said("site_there", "no", overrules=True, overrule_reason="Seen")], False),
    ("another than the situation suggests", "held", [said("held", "no")], True),
    ("as the situation suggests", "held", [said("held", "yes")], False),
    ("two answers of two people", "op_urban", [said("op_urban", "yes"), said("op_urban", "no")], True),
]


@pytest.mark.parametrize(
    ("key", "facts", "conflict"), [row[1:] for row in CONFLICTS], ids=[row[0] for row in CONFLICTS]
)
def test_that_a_declared_answer_that_does_not_fit_is_a_visible_conflict(
    key: str, facts: list[dict[str, Any]], conflict: bool
) -> None:
    found = view(key, *facts, places=[CAMP], armed_actors=[GROUP])
    assert found.conflict is conflict
    assert (found.declared is None) is (not facts)


def test_that_a_computed_answer_is_shown_with_how_it_came_about() -> None:
    found = view("site_there", said("site_there", "no"), places=[CAMP])
    assert (found.value, found.basis, found.computed) == ("yes", Basis.COMPUTED, "yes")
    assert "the situation lists a place" in found.explanation


def test_that_a_suggestion_does_not_take_the_place_of_what_people_said() -> None:
    found = view("held", said("held", "no"), armed_actors=[GROUP])
    assert (found.value, found.basis) == ("no", Basis.DECLARED)
    assert found.explanation


# Options beside each other


def compared(**changes: Any) -> dict[str, Any]:  # noqa: ANN401  (any field of a plan)
    """The summaries of the options of the ready plan, by option."""
    from tests.assessment.ready import library

    return {item.option: item for item in compare_options(ready_plan(**changes), library(), AS_OF)}


def options(*patches: dict[str, Any]) -> list[dict[str, Any]]:
    """The options of the ready plan, the second with patches."""
    first, second = (item.model_dump() for item in ready_plan().options)
    return [first, {**second, "patches": list(patches)}]


def test_that_options_stand_on_one_scale_with_the_differences_from_the_recommended_one() -> None:
    found = compared(options=options({"patch": "fact", "key": "op_urban", "value": "no"}))
    assert found["go"].counts == {"high": 1}
    assert (found["go"].new, found["go"].gone, found["go"].worst) == ((), (), ("R-1@",))
    assert found["stay"].counts == {}
    assert (found["stay"].new, found["stay"].gone) == ((), ("R-1@",))


def test_that_possible_risks_are_counted_apart() -> None:
    found = compared(options=options({"patch": "fact", "key": "op_urban", "value": "unknown"}))
    assert (found["go"].possible, found["stay"].possible) == (0, 1)


def test_that_a_risk_dismissed_in_all_options_is_no_difference_between_them() -> None:
    dismissed = {"id": "d", "risk": "R-1@", "state": "dismissed", "reason": "x"}
    found = compared(risk_decisions=[dismissed])
    assert all((item.counts, item.new, item.gone) == ({}, (), ()) for item in found.values())


def test_that_a_risk_dismissed_in_the_recommended_option_is_new_in_the_other() -> None:
    dismissed = {"id": "d", "risk": "R-1@", "option": "go", "state": "dismissed", "reason": "x"}
    found = compared(risk_decisions=[dismissed])
    assert (found["go"].new, found["go"].gone) == ((), ())
    assert found["stay"].new == ("R-1@",)


def test_that_without_a_recommendation_the_first_option_is_the_measure() -> None:
    found = compared(decision={}, options=options({"patch": "fact", "key": "op_urban", "value": "no"}))
    assert found["stay"].gone == ("R-1@",)
    assert compared(decision={}, options=[]) == {}


def test_that_a_comparison_gives_the_levels_of_the_assessments() -> None:
    plan = load_sample(SAMPLES[0]).plan
    for item in compare_options(plan, bundled(), AS_OF):
        risks = assess(plan, bundled(), AS_OF, item.option).risks
        open_ = [risk for risk in risks if risk.verdict is Verdict.TRIGGERED and risk.state != "dismissed"]
        assert sum(item.counts.values()) == len(open_)
        assert item.worst == tuple(risk.id for risk in open_[:3])


def test_that_declared_facts_of_the_ready_plan_are_its_own() -> None:
    assert {fact["key"] for fact in FACTS} == {fact.key for fact in ready_plan().facts}
