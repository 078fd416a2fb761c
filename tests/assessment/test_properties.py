"""What holds for any plan: unknowns never reassure, protection never alarms without saying so, order means nothing."""

from __future__ import annotations

import json
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.rating import LEVELS
from pocplanner.assessment.result import Verdict
from pocplanner.cli.json_view import plain
from pocplanner.guidance.library import bundled
from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Answer, CoverageState
from pocplanner.model.walk import objects, replace
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.edits import edited, shuffled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pocplanner.assessment.result import Assessment
    from pocplanner.model.plan import Plan

PLANS = 6
"""Plans a sample is edited into; each is looked at closely."""


@cache
def plans() -> tuple[tuple[str, Plan, date], ...]:
    """Each sample as it is, and edited at random a few times."""
    found = []
    for name in sample_names():
        plan = load_sample(name).plan
        as_of = plan.as_of
        assert as_of is not None
        random = Random(name)
        found.append((name, plan, as_of))
        for number in range(PLANS - 1):
            for _ in range(6):
                plan = edited(plan, random, bundled())
            found.append((f"{name}-{number}", plan, as_of))
    return tuple(found)


def assessed(plan: Plan, as_of: date) -> Assessment:
    """The assessment of a plan as declared."""
    return assess(plan, bundled(), as_of)


def answer(plan: Plan, key: str, value: Any) -> Plan:  # noqa: ANN401  (any answer)
    """The plan with a fact answered so."""
    others = tuple(fact for fact in plan.facts if fact.key != key)
    fact = Fact(id=f"set-{key.replace('_', '-')}"[:64], key=key, value=value)
    return plan.model_copy(update={"facts": (*others, fact)})


def forgotten(plan: Plan, random: Random, times: int) -> Iterator[tuple[str, Plan]]:
    """The plan with one piece of knowledge taken away: a fact, an answer about an object, or a declaration."""
    fields: list[FieldRef] = []
    for found in objects(plan):
        own = vars(found.object)
        if found.kind not in {"plan", "fact", "measure", "option", "consultation", "support_condition"}:
            fields += [FieldRef(object=own["id"], field=name) for name, value in own.items() if _is_known(value)]
    facts = [fact.key for fact in plan.facts if fact.value != "unknown" and not fact.overrules]
    lists = [item.collection for item in plan.situation.coverage if item.state is CoverageState.COMPLETE]
    for _ in range(times):
        match random.choice(("field", "fact", "list")):
            case "field" if fields:
                ref = random.choice(fields)
                yield str(ref), replace(plan, ref, Answer.UNKNOWN)
            case "fact" if facts:
                key = random.choice(facts)
                yield key, answer(plan, key, "unknown")
            case "list" if lists:
                collection = random.choice(lists)
                coverage = tuple(item for item in plan.situation.coverage if item.collection is not collection)
                situation = plan.situation.model_copy(update={"coverage": coverage})
                yield collection.value, plan.model_copy(update={"situation": situation})


def _is_known(value: object) -> bool:
    return isinstance(value, Answer) and value is not Answer.UNKNOWN


@pytest.mark.parametrize("number", range(len(sample_names()) * PLANS))
def test_that_what_is_forgotten_never_takes_a_risk_away_without_leaving_an_information_need(number: int) -> None:
    name, plan, as_of = plans()[number]
    before = assessed(plan, as_of)
    for what, less in forgotten(plan, Random(number), 8):
        after = assessed(less, as_of)
        rules = {rule.entry.id: rule.verdict for rule in after.rules_checked}
        asked = {risk for need in after.information_needs for risk in need.risks}
        for risk in before.risks:
            assert risk.entry is not None or risk.id in after.by_id
            if risk.entry is None:
                continue
            assert rules[risk.entry.id] is not Verdict.NOT_TRIGGERED, f"{name}: {risk.id} gone without {what}"
            now = after.by_id.get(risk.id)
            if risk.verdict is Verdict.TRIGGERED and (now is None or now.verdict is Verdict.POSSIBLE):
                mine = {item.id for item in after.risks if item.entry is risk.entry}
                assert mine & asked, f"{name}: nobody is asked about {risk.id} without {what}"


@pytest.mark.parametrize("number", range(len(sample_names()) * PLANS))
def test_that_an_unknown_never_proposes_less_than_every_answer_would(number: int) -> None:
    name, plan, as_of = plans()[number]
    random = Random(number)
    yes_no = [key for key, question in bundled().questions.items() if question.answer == "yes_no"]
    for key in random.sample(sorted(yes_no), 6):
        unknown, yes, no = (assessed(answer(plan, key, value), as_of) for value in ("unknown", "yes", "no"))
        for risk in unknown.risks:
            others = [found.proposal for item in (yes, no) if (found := item.by_id.get(risk.id)) is not None]
            levels = [LEVELS.index(proposal.level) for proposal in others if proposal is not None]
            if risk.proposal is not None and len(levels) == 2:
                assert LEVELS.index(risk.proposal.level) >= min(levels), f"{name}: {risk.id} by not knowing {key}"


#: Facts that protect, each from its worse to its better answer.
PROTECTIVE: dict[str, tuple[str, str]] = {
    "qrf_available": ("no", "yes"),
    "holding_force_available": ("no", "yes"),
    "base_protection_plan_ready": ("no", "yes"),
    "sv_services_and_pep_available": ("no", "yes"),
    "ddr_or_cvr_available": ("no", "yes"),
    "can_active": ("no", "yes"),
    "cla_deployed": ("no", "yes"),
    "partner_ihl_training_limited": ("yes", "no"),
    "partner_parallel_command": ("yes", "no"),
    "explosive_hazard_known_or_expected": ("yes", "no"),
}
#: Where protection has a price, it is stated: the fact, the rule, and why.
STATED: dict[tuple[str, str], str] = {
    ("cla_deployed", "R-GR-16"): "liaison assistants who are deployed are themselves people at risk",
}


@pytest.mark.parametrize("key", sorted(PROTECTIVE))
def test_that_what_protects_raises_no_risk_without_saying_so(key: str) -> None:
    worse, better = PROTECTIVE[key]
    assert key in bundled().questions
    for name, plan, as_of in plans():
        before, after = (assessed(answer(plan, key, value), as_of) for value in (worse, better))
        for risk in after.risks:
            if risk.entry is None or (key, risk.entry.id) in STATED:
                continue
            assert not _is_raised(before, after, risk.id), f"{name}: {key} = {better} raises {risk.id}"


def _is_raised(before: Assessment, after: Assessment, risk: str) -> bool:
    old, new = before.by_id.get(risk), after.by_id[risk]
    if new.verdict is not Verdict.TRIGGERED:
        return False
    if old is None or old.verdict is not Verdict.TRIGGERED:
        return True
    return (
        LEVELS.index(new.proposal.level) > LEVELS.index(old.proposal.level) if new.proposal and old.proposal else False
    )


@pytest.mark.parametrize("number", range(len(sample_names()) * PLANS))
def test_that_the_same_plan_gives_the_same_bytes_and_the_order_of_lists_means_nothing(number: int) -> None:
    _name, plan, as_of = plans()[number]
    first = _bytes(assessed(plan, as_of))
    assert _bytes(assessed(plan, as_of)) == first
    assert _bytes(assessed(shuffled(plan, Random(number)), as_of)) == first


def _bytes(assessment: Assessment) -> bytes:
    tree = plain(assessment)
    # Findings of one rule follow the lists as they stand on the screen.
    tree["readiness"].sort(key=lambda item: json.dumps(item, sort_keys=True))
    return json.dumps(tree, sort_keys=True).encode()
