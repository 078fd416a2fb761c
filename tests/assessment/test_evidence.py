"""The strength of evidence: from the grades of what decides a risk, beside the level and never in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.evidence import (
    AGE_LIMITS,
    age_limit,
    evidence_items,
    evidence_sentence,
    strength_of,
)
from pocplanner.assessment.memo import Memo
from pocplanner.assessment.overlay import world_of
from pocplanner.assessment.result import Evidence, HarmRisk, Strength
from pocplanner.guidance.library import bundled
from pocplanner.model.facts import Provenance
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan
from pocplanner.model.walk import replace as replace_field
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import AS_OF, coverage, ready_plan
from tests.guidance import mini_library as mini

A1 = {"source": "Patrol", "source_reliability": "A", "info_reliability": "1", "as_of": "2027-01-10"}
B3 = {**A1, "source_reliability": "B", "info_reliability": "3"}
D4 = {**A1, "source_reliability": "D", "info_reliability": "4"}
CAMP = {"id": "camp", "name": "Camp", "place_kind": "idp_site", "in_area": "yes"}
BASE = {"id": "base", "name": "Base", "place_kind": "un_base", "in_area": "yes"}
GROUP = {"id": "group", "name": "Group", "actor_kind": "nsag", "at": ["camp"]}


def risk_of(condition: object, *, as_of: date = AS_OF, questions: tuple[mini.Raw, ...] = (), **plan: Any) -> HarmRisk:  # noqa: ANN401
    """The one risk of a rule with this condition, over a plan of these parts."""
    library = mini.library(mini.risk(condition=condition), mini.measure(), mini.question(), *questions)
    (risk,) = assess(Plan.model_validate({"id": "plan", "title": "Plan", **plan}), library, as_of).risks
    return risk


def fact(value: str = "yes", key: str = "op_urban", **provenance: str) -> dict[str, Any]:
    """A declared answer."""
    return {"id": f"f-{key.replace('_', '-')}", "key": key, "value": value, "provenance": provenance}


def situation(**lists: Any) -> dict[str, Any]:  # noqa: ANN401
    """A situation with all lists complete."""
    return {"coverage": coverage(), **lists}


@pytest.mark.parametrize(
    ("source", "information", "strength"),
    [
        ("A", "1", Strength.STRONG),
        ("B", "2", Strength.STRONG),
        ("B", "3", Strength.FAIR),
        ("C", "1", Strength.FAIR),
        ("C", "4", Strength.WEAK),
        ("D", "1", Strength.WEAK),
        ("F", "6", Strength.WEAK),
    ],
)
def test_that_source_and_information_together_give_the_strength(
    source: str, information: str, strength: Strength
) -> None:
    values = {"source": "Patrol", "source_reliability": source, "info_reliability": information}
    assert strength_of(Provenance.model_validate(values)) is strength
    assert strength_of(Provenance.model_validate({**values, "source": ""})) is Strength.NOT_STATED


def test_that_the_weakest_of_what_must_all_hold_gives_the_strength() -> None:
    both = {"all": [{"fact": "op_urban"}, {"fact": "night"}]}
    questions = (mini.question("night"),)
    risk = risk_of(both, questions=questions, facts=[fact(**A1), fact(key="night", **D4)])
    assert (risk.evidence.strength, risk.evidence.items, risk.evidence.stated) == (Strength.WEAK, 2, 2)
    assert risk.evidence.weakest is not None
    assert risk.evidence.weakest.name == "Is it night?"


def test_that_of_alternatives_the_strongest_one_that_holds_counts() -> None:
    either = {"any": [{"fact": "op_urban"}, {"fact": "night"}]}
    questions = (mini.question("night"),)
    risk = risk_of(either, questions=questions, facts=[fact(**D4), fact(key="night", **A1)])
    assert (risk.evidence.strength, risk.evidence.items) == (Strength.STRONG, 1)
    other = risk_of(either, questions=questions, facts=[fact(**D4), fact("no", "night", **A1)])
    assert other.evidence.strength is Strength.WEAK


def test_that_one_source_that_nobody_stated_makes_the_evidence_weak_and_none_at_all_is_said() -> None:
    both = {"all": [{"fact": "op_urban"}, {"fact": "night"}]}
    questions = (mini.question("night"),)
    one = risk_of(both, questions=questions, facts=[fact(**A1), fact(key="night")]).evidence
    assert (one.strength, one.stated, one.items) == (Strength.WEAK, 1, 2)
    none = risk_of(both, questions=questions, facts=[fact(), fact(key="night")]).evidence
    assert (none.strength, none.stated, none.items) == (Strength.NOT_STATED, 0, 2)


def test_that_what_is_unknown_is_no_evidence_and_what_is_known_of_a_possible_risk_is() -> None:
    both = {"all": [{"fact": "op_urban"}, {"fact": "night"}]}
    risk = risk_of(both, questions=(mini.question("night"),), facts=[fact(**B3), fact("unknown", "night", **D4)])
    assert risk.verdict == "possible"
    assert (risk.evidence.strength, risk.evidence.items) == (Strength.FAIR, 1)


def test_that_a_computed_answer_rests_on_the_objects_that_give_it() -> None:
    site = {"exists": "place", "where": {"subject": "it", "field": "place_kind", "is": "idp_site"}}
    question = mini.question("site_there", computed=site)
    places = [{**BASE, "provenance": A1}, {**CAMP, "provenance": D4}]
    risk = risk_of({"fact": "site_there"}, questions=(question,), situation=situation(places=places),
                   facts=[fact(key="site_there", **A1)])  # fmt: skip
    assert [item.id for item in risk.evidence.stale] == []
    assert (risk.evidence.items, risk.evidence.weakest and risk.evidence.weakest.id) == (1, "camp")


def test_that_finding_nothing_rests_on_the_declaration_that_the_list_is_complete() -> None:
    none = {"not": {"exists": "armed_actor"}}
    declared = [{"collection": "armed_actors", "state": "complete", "by": "jmac", "as_of": "2026-11-01"}]
    evidence = risk_of(none, situation={"coverage": declared}).evidence
    assert (evidence.strength, evidence.stated) == (Strength.FAIR, 1)
    assert [item.name for item in evidence.stale] == ["that the list of armed actors is complete"]
    unsigned = risk_of(none, situation={"coverage": [{**declared[0], "by": None}]}).evidence
    assert unsigned.strength is Strength.NOT_STATED


def test_that_what_an_option_assumes_is_no_evidence() -> None:
    library = mini.library(mini.risk(), mini.measure(), mini.question())
    option = {"id": "go", "title": "Go", "patches": [{"patch": "fact", "key": "op_urban", "value": "yes"}]}
    plan = Plan.model_validate({"id": "plan", "title": "Plan", "options": [option], "facts": [fact("no", **A1)]})
    assert assess(plan, library, AS_OF, "go").risks[0].evidence == Evidence()


def test_that_a_relation_rests_on_who_is_where_and_on_the_routes() -> None:
    rule = mini.site_risk()
    road = {"id": "road", "name": "Road", "start": "camp", "end": "far", "length_km": 5, "provenance": D4}
    actor = {**GROUP, "at": ["far"], "move_expected": "yes", "way_out_places": ["camp"], "provenance": A1}
    places = [{**CAMP, "provenance": A1}, {"id": "far", "name": "Far", "provenance": A1}]
    plan = Plan.model_validate(
        {"id": "p", "title": "P", "situation": situation(places=places, routes=[road], armed_actors=[actor])}
    )
    risk = assess(plan, mini.library(rule, mini.measure()), AS_OF).risks[0]
    assert risk.evidence.items == 3
    assert risk.evidence.weakest is not None
    assert risk.evidence.weakest.id == "road"


def test_that_a_perception_is_judged_by_its_own_source() -> None:
    seen = {"group": "people", "by_whom": "neighbours", "provenance": D4}
    actor = {**GROUP, "perceived_associations": [seen], "provenance": A1}
    raw = mini.risk(
        subjects=[{"role": "people", "each": "population_group"}, {"role": "actor", "each": "armed_actor"}],
        condition={"relation": "perceived_with", "of": ["people", "actor"]},
    )
    raw["text"] = {"en": {**raw["text"]["en"], "statement_unlisted": "x"}}
    people = {"id": "people", "name": "People", "provenance": A1}
    plan = Plan.model_validate(
        {
            "id": "p",
            "title": "P",
            "situation": situation(armed_actors=[actor], population_groups=[people], places=[CAMP]),
        }
    )
    (risk,) = assess(plan, mini.library(raw, mini.measure()), AS_OF).risks
    assert risk.evidence.strength is Strength.WEAK


# Age


def test_that_movement_of_armed_actors_ages_faster_than_populations_and_records() -> None:
    days = {field: age_limit("armed_actor", field).days for field in ("at", "move_expected", "record_reprisals")}
    assert days["at"] == days["move_expected"] < age_limit("place", "population").days < days["record_reprisals"]
    assert all(limit.days > 0 and limit.what for limit in AGE_LIMITS)
    assert age_limit("something_new", "x").days > 0


@pytest.mark.parametrize(("day", "stale"), [("2027-01-05", False), ("2027-01-04", True)])
def test_that_an_item_is_old_from_the_day_after_its_limit(day: str, stale: bool) -> None:
    actor = {**GROUP, "move_expected": "yes", "provenance": {**A1, "as_of": day}}
    condition = {"exists": "armed_actor", "where": {"subject": "it", "field": "move_expected"}}
    risk = risk_of(condition, situation=situation(places=[CAMP], armed_actors=[actor]))
    assert [item.id for item in risk.evidence.stale] == (["group"] if stale else [])
    assert ("program convention" in evidence_sentence(risk.evidence)) is stale


def test_that_age_is_counted_to_the_day_of_the_assessment() -> None:
    facts = [fact(**A1)]
    assert risk_of({"fact": "op_urban"}, facts=facts).evidence.stale == ()
    assert risk_of({"fact": "op_urban"}, facts=facts, as_of=date(2027, 2, 10)).evidence.stale
    assert risk_of({"fact": "op_urban"}, facts=facts).evidence.stale == ()


def test_that_items_without_a_date_are_counted_and_not_taken_as_old() -> None:
    evidence = risk_of({"fact": "op_urban"}, facts=[fact(source="Patrol")]).evidence
    assert (evidence.undated, evidence.oldest, evidence.stale) == (1, None, ())


# With the rest


def test_that_the_evidence_never_moves_the_level() -> None:
    strong, weak = (risk_of({"fact": "op_urban"}, facts=[fact(**given)]) for given in (A1, D4))
    assert strong.evidence != weak.evidence
    assert strong.resting_on(Evidence()) == weak.resting_on(Evidence())


def test_that_a_new_grade_is_seen_at_the_next_assessment() -> None:
    plan = load_sample("north-axis").plan
    before = {item.id: item.evidence for item in assess(plan, bundled(), AS_OF).risks}
    actors = tuple(actor.model_copy(update={"provenance": Provenance()}) for actor in plan.situation.armed_actors)
    changed = plan.model_copy(update={"situation": plan.situation.model_copy(update={"armed_actors": actors})})
    after = {item.id: item.evidence for item in assess(changed, bundled(), AS_OF).risks}
    risk = "R-11.4.6-02@actor=ridge-column"
    assert (before[risk].strength, after[risk].strength) == (Strength.FAIR, Strength.NOT_STATED)


def test_that_an_edit_of_anything_else_gives_the_same_evidence_without_reading_it_again() -> None:
    plan, memo = load_sample("north-axis").plan, Memo()
    before = assess(plan, bundled(), AS_OF, memo=memo).by_id
    edited = replace_field(plan, FieldRef(object=plan.id, field="information.legal_basis"), "Another resolution")
    after = assess(edited, bundled(), AS_OF, memo=memo).risks
    assert all(new.evidence is before[new.id].evidence for new in after if new.entry is not None)


def test_that_another_source_of_a_fact_is_seen_also_with_a_memo() -> None:
    plan, memo = load_sample("north-axis").plan, Memo()
    assess(plan, bundled(), AS_OF, memo=memo)
    facts = tuple(fact.model_copy(update={"provenance": Provenance()}) for fact in plan.facts)
    changed = plan.model_copy(update={"facts": facts})
    kept, fresh = assess(changed, bundled(), AS_OF, memo=memo), assess(changed, bundled(), AS_OF)
    assert kept.risks == fresh.risks
    assert [risk.evidence for risk in fresh.risks] != [risk.evidence for risk in assess(plan, bundled(), AS_OF).risks]


@pytest.mark.parametrize("name", sample_names())
def test_that_each_item_of_a_sample_is_told_and_the_sum_fits(name: str) -> None:
    plan = load_sample(name).plan
    world = world_of(plan, bundled())
    for risk in assess(plan, bundled(), AS_OF).risks:
        items = evidence_items(risk, world, AS_OF)
        assert len(items) == risk.evidence.items
        assert sum(item.strength is not Strength.NOT_STATED for item in items) == risk.evidence.stated
        assert evidence_sentence(risk.evidence).startswith("Strength of evidence: ")
        if items:
            assert items[0] == risk.evidence.weakest
            assert tuple(item for item in items if item.is_stale) == risk.evidence.stale


def test_that_a_risk_that_a_person_wrote_has_no_evidence_of_rules() -> None:
    own = {"id": "own", "statement": "Harm", "written_by": "poc_adviser"}
    plan = ready_plan(own_risks=[own])
    risk = next(item for item in assess(plan, bundled(), AS_OF).risks if item.entry is None)
    assert risk.evidence == Evidence()
    assert evidence_items(risk, world_of(plan, bundled()), AS_OF) == ()
    assert "not stated" in evidence_sentence(risk.evidence)


def test_that_the_source_itself_is_never_told() -> None:
    risk = risk_of({"fact": "op_urban"}, facts=[fact(**{**D4, "source": "a chief"})])
    assert "chief" not in evidence_sentence(risk.evidence)
    assert "chief" not in repr(risk.evidence)
