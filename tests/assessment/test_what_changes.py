"""What would change a risk: every change that is told is true of an option with the same patches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.overlay import option_of, world_of
from pocplanner.assessment.register import build_register
from pocplanner.assessment.what_changes import (
    MOST_TRIED,
    SHOWN,
    Change,
    Effect,
    WhatChanges,
    what_would_change,
    what_would_fire,
)
from pocplanner.errors import CommandError
from pocplanner.guidance.library import bundled
from pocplanner.model.facts import Fact
from pocplanner.model.operation import FactPatch, FieldPatch
from pocplanner.model.plan import Plan
from pocplanner.model.walk import replace
from pocplanner.rules.facts import Basis
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import AS_OF, coverage
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk, Verdict
    from pocplanner.guidance.library import Library

CAMP = {"id": "camp", "name": "Camp", "place_kind": "idp_site", "in_area": "yes", "population": {"total": 600}}
TOWN = {"id": "town", "name": "Town", "place_kind": "town"}
PARTS = ("alert", "verification", "release", "notice_to_move", "clearances", "deployment")
UNIT = {"id": "unit", "name": "Company B", "based_at": "town", "moves_by": "vehicle"} | {
    part: {"low": 10, "high": 10} for part in PARTS
}
GROUP = {"id": "group", "name": "Group", "actor_kind": "nsag", "at": ["town"], "move_expected": "yes",
         "way_out_places": ["camp"]}  # fmt: skip
ROAD = {"id": "road", "name": "Road", "start": "town", "end": "camp", "length_km": 2, "passable": "yes"}


def library(condition: object, **changes: Any) -> Library:  # noqa: ANN401  (any field of an entry)
    """A library of one rule."""
    raw = mini.risk(condition=condition, **changes)
    raw["text"] = {"en": {**raw["text"]["en"], "statement_unlisted": "x", "because": {"a": "A reason"}}}
    questions = (
        mini.question(),
        mini.question("night"),
        mini.question("people", answer="count"),
        mini.choices("op_mode", "choice", "alone", "joint"),
        mini.choices("helpers", "several", "police", "army"),
    )
    return mini.library(raw, mini.measure(), *questions)


def plan(facts: dict[str, Any] | None = None, *, complete: bool = True, **lists: Any) -> Plan:  # noqa: ANN401
    """A plan with these answers and lists."""
    declared = [
        {"id": f"f-{key.replace('_', '-')}", "key": key, "value": value} for key, value in (facts or {}).items()
    ]
    situation = {"coverage": coverage("complete" if complete else "partial"), **lists}
    return Plan.model_validate({"id": "plan", "title": "Plan", "facts": declared, "situation": situation})


def step(when: object, by: int = 1) -> dict[str, Any]:
    """Rating guidance with one step."""
    steps = [{"when": when, "step": by, "because": "a"}]
    return {"likelihood": "possible", "impact": "minor", "impact_steps": steps}


def told(found: WhatChanges) -> list[str]:
    """The sentences."""
    return [item.text for item in found.changes]


# Facts


def test_that_the_other_answer_to_a_fact_removes_the_risk() -> None:
    found = what_would_change(plan({"op_urban": "yes"}), library({"fact": "op_urban"}), "R-1@")
    assert told(found) == ["If the answer to “Is it op_urban?” were no (now: yes, declared), the risk would not stand."]
    assert (found.tried, found.complete) == (1, True)


def test_that_of_something_unknown_both_answers_are_told_as_things_to_find_out() -> None:
    found = what_would_change(plan(), library({"fact": "op_urban"}), "R-1@")
    known = "If it were known that the answer to “Is it op_urban?” is"
    assert told(found) == [
        f"{known} no, the risk would not stand.",
        f"{known} yes, the risk would stand, and no longer be only possible, with the proposed level High.",
    ]
    assert all(change.was_unknown for change in found.changes)


def test_that_what_changes_nothing_is_not_told() -> None:
    both = {"any": [{"fact": "op_urban"}, {"fact": "night"}]}
    assert told(what_would_change(plan({"op_urban": "yes", "night": "yes"}), library(both), "R-1@")) == []
    nothing = what_would_change(plan({"op_urban": "yes", "night": "yes"}), library(both), "R-1@")
    assert nothing.sentences() == ("None of 2 single changes that were tried has an effect.",)


def test_that_choices_and_counts_are_tried_on_the_other_side() -> None:
    choice = what_would_change(plan({"op_mode": "joint"}), library({"fact": "op_mode", "is": "joint"}), "R-1@")
    assert told(choice) == [
        "If the answer to “Is it op_mode?” were “Alone” (now: Joint, declared), the risk would not stand."
    ]
    count = what_would_change(plan({"people": 700}), library({"fact": "people", "at_least": 500}), "R-1@")
    assert told(count) == ["If the answer to “Is it people?” were fewer than 500 (now: 700), the risk would not stand."]
    several = what_would_change(
        plan({"helpers": ["police", "army"]}), library({"fact": "helpers", "is": "army"}), "R-1@"
    )
    assert told(several) == [
        "If the answer to “Is it helpers?” were “Police” (now: Police, Army, declared), the risk would not stand."
    ]


def test_that_a_step_of_the_rating_is_told_with_both_levels() -> None:
    given = library({"fact": "op_urban"}, rating=step({"fact": "night"}))
    found = what_would_change(plan({"op_urban": "yes", "night": "yes"}), given, "R-1@")
    assert [change.effect for change in found.changes] == [Effect.REMOVES, Effect.LOWERS]
    assert found.changes[1].text.endswith("the proposed level would fall from High to Medium.")
    raised = what_would_change(plan({"op_urban": "yes", "night": "no"}), given, "R-1@")
    assert raised.changes[1].text.endswith("the proposed level would rise from Medium to High.")


# Fields, relations, lists


SITE = [{"role": "site", "each": "place", "where": {"subject": "site", "field": "place_kind", "is": "idp_site"}}]


def test_that_fields_of_a_subject_are_tried_as_sentences_about_it() -> None:
    given = library({"subject": "site", "field": "in_area"}, subjects=SITE,
                    rating=step({"subject": "site", "field": "people", "at_least": 500}))  # fmt: skip
    found = what_would_change(plan(places=[CAMP]), given, "R-1@site=camp")
    assert told(found) == [
        "If it were not so that Camp lies in the area of operations, the risk would not stand.",
        "If fewer than 500 people were at Camp (now: 600), the proposed level would fall from High to Medium.",
    ]


def test_that_a_guard_who_stays_is_tried_for_a_place_that_is_left() -> None:
    left = {"relation": "left_unguarded", "of": ["site"]}
    given = library({"subject": "site", "field": "in_area"}, subjects=SITE, rating=step(left))
    guarded = {**CAMP, "guarded_by": ["old"]}
    old = {"id": "old", "name": "Company A", "leaves_places": ["camp"]}
    found = what_would_change(plan(places=[guarded, TOWN], mission_units=[old, UNIT]), given, "R-1@site=camp")
    assert (
        "If Camp were guarded by a unit that stays (tried with Company B), the proposed level would fall from High "
        "to Medium."
    ) in told(found)


def test_that_a_unit_at_the_place_is_tried_where_help_comes_late() -> None:
    late = {"relation": "arrives_before_help", "of": ["site", "actor"]}
    subjects = [*SITE, {"role": "actor", "each": "armed_actor"}]
    given = library({"relation": "on_way_out", "of": ["site", "actor"]}, subjects=subjects, rating=step(late))
    far = {**ROAD, "length_km": 60}
    unit = {**UNIT, "alert": {"low": 5000, "high": 6000}, "moves_by": "foot"}
    quick = {**UNIT, "id": "quick", "name": "Company C"} | {part: {"low": 0, "high": 0} for part in PARTS}
    found = what_would_change(
        plan(places=[CAMP, TOWN, {"id": "far", "name": "Far"}], routes=[far], armed_actors=[GROUP],
             mission_units=[unit, {**quick, "based_at": "far"}]),
        given, "R-1@actor=group,site=camp",
    )  # fmt: skip
    lowered = [change.text for change in found.changes if change.effect is Effect.LOWERS]
    assert lowered == ["If Company C were based at Camp, the proposed level would fall from High to Medium."]
    assert not any("were at Camp" in text for text in told(found)), "an actor at the place is no way out"


def test_that_a_list_that_is_complete_settles_a_possible_risk() -> None:
    given = library({"not": {"exists": "armed_actor"}})
    found = what_would_change(plan(complete=False), given, "R-1@")
    assert told(found) == [
        "If it were known that the list of armed actors is complete as it stands, the risk would stand, and no longer "
        "be only possible, with the proposed level High."
    ]


def test_that_a_risk_without_subject_that_gives_way_to_one_with_a_subject_is_not_told_as_gone() -> None:
    given = library({"subject": "site", "field": "in_area"}, subjects=SITE)
    open_site = {**CAMP, "in_area": "no"}
    found = what_would_change(plan(complete=False, places=[open_site]), given, "R-1@")
    texts = told(found)
    assert any(text.startswith("If it were so that Camp lies in the area") and "would stand" in text for text in texts)
    assert not any("not stand" in text and "Camp" in text for text in texts)


def test_that_a_listed_risk_in_whose_place_the_rule_gives_another_says_so() -> None:
    given = library({"subject": "site", "field": "in_area"}, subjects=SITE)
    found = what_would_change(plan(complete=False, places=[CAMP]), given, "R-1@site=camp")
    assert told(found) == [
        "If it were not so that Camp lies in the area of operations, the risk would not stand; the rule would still "
        "give one for no listed subject."
    ]


# Exactness


def _state(risks: tuple[HarmRisk, ...], identifier: str) -> tuple[Verdict | None, object]:
    found = next((risk for risk in risks if risk.id == identifier), None)
    return (None, None) if found is None else (found.verdict, found.proposal.level if found.proposal else None)


@pytest.mark.parametrize("name", sample_names())
def test_that_each_change_is_true_of_an_option_with_the_same_patches(name: str) -> None:
    given = load_sample(name).plan
    option = given.options[0]
    register = build_register(world_of(given, bundled(), option), bundled(), option.id, AS_OF)
    changes = 0
    for risk in register.risks:
        if risk.entry is None or risk.id.endswith("@"):
            continue
        found = what_would_change(given, bundled(), risk.id, option.id)
        assert (found.state.verdict, found.state.level) == _state((risk,), risk.id)
        for change in found.changes[:4]:
            patched = option.model_copy(update={"patches": (*option.patches, *change.patches)})
            other = given.model_copy(update={"options": (patched,)})
            risks = build_register(
                world_of(other, bundled(), option_of(other, option.id)), bundled(), option.id, AS_OF
            ).risks
            assert (change.after.verdict, change.after.level) == _state(risks, risk.id), (risk.id, change.text)
            assert (change.after.verdict, change.after.level) != (change.before.verdict, change.before.level)
            changes += 1
    assert changes or name == "quiet-patrol"


def _applied(given: Plan, change: Change) -> Plan | None:
    """The plan with the change made in it by hand; none where a computed answer would have to be overruled."""
    for patch in change.patches:
        if isinstance(patch, FieldPatch):
            given = replace(given, patch.ref, patch.value)
        elif isinstance(patch, FactPatch):
            if world_of(given, bundled()).facts.state(patch.key).basis is Basis.COMPUTED:
                return None
            others = tuple(fact for fact in given.facts if fact.key != patch.key)
            made = Fact(id="f-tried", key=patch.key, value=patch.value)
            given = given.model_copy(update={"facts": (*others, made)})
    return given


def test_that_each_change_is_true_of_the_plan_in_which_it_is_made() -> None:
    given = load_sample("north-axis").plan
    made = 0
    for risk in assess(given, bundled(), AS_OF).risks:
        if risk.entry is None or risk.id.endswith("@"):
            continue
        for change in what_would_change(given, bundled(), risk.id).changes[:3]:
            other = _applied(given, change)
            if other is not None:
                risks = build_register(world_of(other, bundled()), bundled(), None, AS_OF).risks
                assert (change.after.verdict, change.after.level) == _state(risks, risk.id), (risk.id, change.text)
                made += 1
    assert made > 50


# Order, number, rules


def test_that_removal_comes_first_and_only_some_are_shown() -> None:
    given = load_sample("north-axis").plan
    longest = 0
    for risk in assess(given, bundled(), AS_OF).risks:
        if risk.entry is not None:
            found = what_would_change(given, bundled(), risk.id)
            order = [tuple(Effect).index(change.effect) for change in found.changes]
            assert order == sorted(order)
            longest = max(longest, len(found.changes))
            lines = found.sentences()
            assert len(lines) <= SHOWN + 2
            if len(found.changes) > SHOWN:
                assert f"{len(found.changes) - SHOWN} more" in lines[SHOWN]
    assert longest > SHOWN


def test_that_what_would_make_a_rule_fire_is_told() -> None:
    given = library({"subject": "site", "field": "in_area"}, subjects=SITE)
    outside = plan(places=[{**CAMP, "in_area": "no"}, TOWN])
    found = what_would_fire(outside, given, "R-1")
    assert told(found) == ["If it were so that Camp lies in the area of operations, the rule would fire."]
    risk = what_would_change(outside, given, "R-1@site=camp")
    assert risk.state.verdict is None
    assert [change.effect for change in risk.changes] == [Effect.STANDS]
    assert risk.changes[0].text.endswith("the risk would stand, with the proposed level High.")


def test_that_nobody_waits_for_a_cancelled_search() -> None:
    found = what_would_change(plan({"op_urban": "yes"}), library({"fact": "op_urban"}), "R-1@", cancelled=lambda: True)
    assert (found.changes, found.complete) == ((), False)
    assert found.sentences()[-1] == "The plan is large: only the first 0 changes were tried."


def test_that_a_plan_too_large_to_try_everything_says_so() -> None:
    many = {"exists": "place", "where": {"all": [{"subject": "it", "field": "in_area"},
                                                 {"subject": "it", "field": "alert_network"}]}}  # fmt: skip
    places = [{"id": f"p{number}", "name": f"Place {number}", "in_area": "no", "alert_network": "no"}
              for number in range(400)]  # fmt: skip
    found = what_would_fire(plan(places=places), library(many), "R-1")
    assert (found.tried, found.complete) == (MOST_TRIED, False)
    assert "only the first 600 changes were tried" in found.sentences()[-1]


def test_that_a_risk_of_no_rule_is_a_clear_error() -> None:
    with pytest.raises(CommandError, match="E314"):
        what_would_change(plan(), bundled(), "own@risk=own")
