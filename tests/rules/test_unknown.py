"""The promise of three answers, on the library that ships: what is unknown never keeps a risk out of the register.

For any small situation: a rule that does not fire must not fire after an unknown was answered, whatever the answer.
Otherwise the rule took the unknown for a "no".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from pocplanner.assessment.overlay import world_of
from pocplanner.guidance.conditions import facts_asked
from pocplanner.guidance.library import Library, from_folder, source_folder
from pocplanner.model.facts import Fact
from pocplanner.model.operation import Option
from pocplanner.model.plan import Plan
from pocplanner.model.situation import (
    ArmedActor,
    Coverage,
    MissionUnit,
    PartnerForce,
    Place,
    Population,
    PopulationGroup,
    Route,
    Situation,
)
from pocplanner.model.vocab import (
    ActorKind,
    Answer,
    Collection,
    CoverageState,
    OptionKind,
    PartnerKind,
    PartnerRole,
    PlaceKind,
    PopulationKind,
)
from pocplanner.model.walk import references
from pocplanner.rules import engine
from pocplanner.rules.outcomes import run_rule
from pocplanner.rules.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.guidance.schema import RiskEntry
    from pocplanner.model.base import Value

ANSWER = st.sampled_from(Answer)
PLACES = ("camp", "town", "hill")


@cache
def library() -> Library:
    """The library that ships, from its files, so that a change of an entry is tested before it is compiled."""
    return Library(from_folder(source_folder()))


def verdicts(plan: Plan) -> dict[str, Verdict]:
    """What comes of each rule."""
    made = world_of(plan, library())
    return {entry.id: run_rule(entry, made).verdict for entry in library().risks}


def answers(kind: type[Value]) -> list[str]:
    """The fields of a kind of object that hold yes, no or unknown."""
    return [name for name, info in kind.model_fields.items() if info.annotation is Answer]


def objects(kind: type[Value], **fixed: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401
    """Objects of a kind with every answer drawn."""
    drawn = {name: ANSWER for name in answers(kind)}
    fixed_or_drawn = {
        key: item if isinstance(item, st.SearchStrategy) else st.just(item) for key, item in fixed.items()
    }
    return st.builds(kind, **{**drawn, **fixed_or_drawn})


def some(*ids: str, most: int = 2) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of these ids."""
    return st.lists(st.sampled_from(ids), max_size=most, unique=True).map(tuple)


PEOPLE = st.sampled_from([Population(), Population(total=40), Population(total=6000)])
PLACE_LISTS = st.tuples(
    *(
        objects(
            Place,
            id=name,
            name=name,
            place_kind=st.sampled_from(PlaceKind),
            population=PEOPLE,
            guarded_by=some("unit", "force", most=1),
        )
        for name in (*PLACES, "mill")
    )
)
SITUATIONS = st.builds(
    Situation,
    coverage=st.lists(st.sampled_from(Collection), unique=True).map(
        lambda found: tuple(Coverage(collection=item, state=CoverageState.COMPLETE) for item in found)
    ),
    places=PLACE_LISTS,
    routes=st.tuples(
        objects(Route, id="r1", name="r1", start="camp", end="town", length_km=st.sampled_from([None, 10.0])),
        objects(Route, id="r2", name="r2", start="town", end="hill", length_km=st.sampled_from([None, 40.0])),
    ),
    armed_actors=st.tuples(
        objects(
            ArmedActor,
            id="group",
            name="group",
            actor_kind=st.sampled_from(ActorKind),
            at=some(*PLACES),
            way_out_places=some(*PLACES),
        )
    ),
    partner_forces=st.tuples(
        objects(
            PartnerForce,
            id="force",
            name="force",
            force_kind=st.sampled_from(PartnerKind),
            role=st.sampled_from(PartnerRole),
            leaves=some(*PLACES, most=1),
        )
    ),
    population_groups=st.tuples(
        objects(
            PopulationGroup,
            id="people",
            name="people",
            group_kind=st.sampled_from(PopulationKind),
            size=st.sampled_from([None, 5, 9000]),
        )
    ),
    mission_units=st.tuples(objects(MissionUnit, id="unit", name="unit", based_at=st.sampled_from(PLACES))),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Plans in which people answered some of the questions that only people answer."""
    declared = []
    for key, question in library().questions.items():
        open_ = question.computed is None and question.computed_count is None
        if open_ and question.answer in {"yes_no", "choice"} and draw(st.booleans()):
            value = draw(st.sampled_from(question.choices or ("yes", "no")))
            declared.append(Fact(id=f"f-{key.replace('_', '-')}", key=key, value=value))
    return Plan(id="plan", title="Plan", situation=draw(SITUATIONS), facts=tuple(declared))


def answered(plan: Plan) -> Iterator[Plan]:
    """The plan with one more answer: each open question, each unknown field, both ways."""
    declared = {fact.key for fact in plan.facts}
    for key, question in library().questions.items():
        if key not in declared and question.computed is None and question.answer in {"yes_no", "choice"}:
            for value in question.choices or ("yes", "no"):
                yield plan.model_copy(update={"facts": (*plan.facts, Fact(id="new", key=key, value=value))})
    for name in ("places", "routes", "armed_actors", "partner_forces", "population_groups"):
        items = getattr(plan.situation, name)
        for position, item in enumerate(items):
            for field in answers(type(item)):
                if getattr(item, field) is Answer.UNKNOWN:
                    for value in (Answer.YES, Answer.NO):
                        changed = (*items[:position], item.model_copy(update={field: value}), *items[position + 1 :])
                        situation = plan.situation.model_copy(update={name: changed})
                        yield plan.model_copy(update={"situation": situation})


def woken(plan: Plan, richer: Plan) -> set[str]:
    """Rules that do not fire for a plan and fire, or may fire, for one in which more is known."""
    quiet = {rule for rule, verdict in verdicts(plan).items() if verdict is Verdict.NOT_TRIGGERED}
    after = verdicts(richer)
    return {rule for rule in quiet if after[rule] is not Verdict.NOT_TRIGGERED}


SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)


@settings(max_examples=100, suppress_health_check=SLOW)
@given(plans(), st.data())
def test_that_one_more_answer_wakes_no_rule_that_was_ruled_out(plan: Plan, data: st.DataObject) -> None:
    assert woken(plan, data.draw(st.sampled_from(list(answered(plan))))) == set()


@settings(max_examples=60, suppress_health_check=SLOW)
@given(SITUATIONS, st.data())
def test_that_one_more_object_in_an_incomplete_list_wakes_no_rule_that_was_ruled_out(
    given_: Situation, data: st.DataObject
) -> None:
    # Without declared answers: who declares that there is no such place has ruled it out, list or no list.
    plan = Plan(id="plan", title="Plan", situation=given_)
    pointed_at = {reference.target for reference in references(plan)}
    lists = {item: getattr(plan.situation, item.value) for item in Collection}
    free = [(item, found.id) for item, listed in lists.items() for found in listed if found.id not in pointed_at]
    collection, gone = data.draw(st.sampled_from(free))
    coverage = tuple(item for item in plan.situation.coverage if item.collection is not collection)
    situation = plan.situation.model_copy(update={"coverage": coverage})
    fewer = tuple(item for item in lists[collection] if item.id != gone)
    shorter = situation.model_copy(update={collection.value: fewer})
    richer = plan.model_copy(update={"situation": situation})
    assert woken(plan.model_copy(update={"situation": shorter}), richer) == set()


@settings(max_examples=40, suppress_health_check=SLOW)
@given(plans(), st.data())
def test_that_one_more_answer_leaves_no_rule_out_that_was_sure(plan: Plan, data: st.DataObject) -> None:
    sure = {rule for rule, verdict in verdicts(plan).items() if verdict is Verdict.TRIGGERED}
    sure -= {entry.id for entry in library().risks if entry.on_unknown == "triggered"}
    after = verdicts(data.draw(st.sampled_from(list(answered(plan)))))
    assert {rule for rule in sure if after[rule] is not Verdict.TRIGGERED} == set()


def test_that_the_search_catches_an_engine_that_takes_unknown_for_no(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_NOTHING_SAID", ())

    def is_caught(plan: Plan) -> bool:
        return any(woken(plan, richer) for richer in list(answered(plan))[-12:])

    find(plans(), is_caught, settings=settings(max_examples=300, suppress_health_check=SLOW, phases=[Phase.generate]))


@pytest.mark.parametrize("entry", library().risks, ids=lambda entry: entry.id)
def test_that_an_empty_plan_rules_nothing_out_and_says_why_each_risk_is_in_the_register(entry: RiskEntry) -> None:
    # A rule about one kind of option is silent in the others: which option is assessed is known.
    kinds = OptionKind if "option_kind" in facts_asked(entry.condition) else ()
    options = (None, *(Option(id="option", title="Option", option_kind=kind) for kind in kinds))
    empty = Plan(id="plan", title="Plan")
    results = [run_rule(entry, world_of(empty, library(), option)) for option in options]
    assert all(result.reason for result in results)
    assert any(result.outcomes and result.verdict is not Verdict.NOT_TRIGGERED for result in results)
