"""Which open question would change which option has the least in its register; found by answering each both ways."""

from __future__ import annotations

from typing import Any

import pytest

from pocplanner.assessment.memo import Memo
from pocplanner.assessment.overlay import world_of
from pocplanner.assessment.rating import LEVELS
from pocplanner.assessment.register import build_register, level_counts, shown_level
from pocplanner.assessment.result import Verdict
from pocplanner.assessment.robustness import Robustness, robustness, sentences
from pocplanner.guidance.library import bundled
from pocplanner.model.facts import Fact
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import Level, RiskState
from pocplanner.storage.samples import load_sample
from tests.assessment.ready import AS_OF
from tests.guidance import mini_library as mini


def library() -> Any:  # noqa: ANN401  (a Library)
    """A grave risk in a town, a small one at night, and one that stands for not acting."""
    waiting = {"fact": "option_kind", "is": "no_operation"}
    return mini.library(
        mini.risk("R-1", condition={"fact": "op_urban"}, measures=[]),
        mini.risk("R-2", condition={"fact": "night"}, measures=[]),
        mini.risk("R-3", condition=waiting, rating={"likelihood": "possible", "impact": "minor"}, measures=[]),
        mini.question(),
        mini.question("night"),
    )


def plan(**facts: str) -> Plan:
    """A town operation by night, one by day, and no operation."""
    night = {"patch": "fact", "key": "night", "value": "yes"}
    day = {"patch": "fact", "key": "night", "value": "no"}
    away = {"patch": "fact", "key": "op_urban", "value": "no"}
    return Plan.model_validate(
        {
            "id": "plan",
            "title": "Operation",
            "facts": [{"id": f"f-{n}", "key": key, "value": value} for n, (key, value) in enumerate(facts.items())],
            "options": [
                {"id": "town", "title": "In the town", "patches": [day]},
                {"id": "outside", "title": "Outside, by night", "patches": [night, away]},
                {"id": "none", "title": "No operation", "option_kind": "no_operation", "patches": [day, away]},
            ],
        }
    )


def test_that_the_question_that_turns_the_comparison_round_is_named_with_its_answer() -> None:
    found = robustness(plan(), library(), AS_OF)
    assert found is not None
    # While nobody knows whether the place is a town, the option there counts as possible only.
    assert found.first == found.acting == "town"
    flips = {(flip.unknown.key, flip.answer): (flip.first, flip.acting) for flip in found.flips}
    assert flips == {("fact:op_urban", "yes"): ("none", "town")}
    assert "If the answer were “yes”, “No operation” would have the least." in sentences(found, plan())[-1]


def test_that_where_no_answer_changes_the_order_that_is_said() -> None:
    given = plan(op_urban="no")
    found = robustness(given, library(), AS_OF)
    assert found is not None
    assert found.flips == ()
    assert sentences(found, given)[-1].startswith(("No open question", "None of the", "The one open", "The most"))


@pytest.mark.parametrize(
    ("tried", "left", "start"),
    [
        (1, 1, "The one open question would not"),
        (1, 7, "The most important of 7 open questions would not"),
        (5, 5, "None of the 5 open questions would"),
        (5, 7, "None of the 5 most important of 7 open questions would"),
    ],
)
def test_that_one_question_is_told_as_one_and_all_as_all(tried: int, left: int, start: str) -> None:
    found = Robustness(first="town", acting="town", tried=tried, open=left, flips=())
    assert sentences(found, plan())[-1].startswith(start)


def test_that_the_order_is_called_a_count_and_not_advice() -> None:
    found = robustness(plan(), library(), AS_OF)
    assert found is not None
    assert "This is a count, not advice." in sentences(found, plan())[0]


@pytest.mark.parametrize("options", [[], [{"id": "only", "title": "Only one"}]])
def test_that_fewer_than_two_options_are_not_compared(options: list[dict[str, str]]) -> None:
    assert robustness(Plan.model_validate({"id": "p", "title": "P", "options": options}), library(), AS_OF) is None


def test_that_it_stops_when_nobody_waits_for_it() -> None:
    assert robustness(plan(), library(), AS_OF, lambda: True) is None


def test_that_every_flip_in_a_sample_names_options_of_the_plan() -> None:
    given = load_sample("urban-quarter").plan
    assert given.as_of is not None
    found = robustness(given, bundled(), given.as_of)
    assert found is not None
    ids = {option.id for option in given.options}
    assert {found.first, *(flip.first for flip in found.flips)} <= ids
    assert 0 <= found.tried <= found.open


@pytest.mark.parametrize("name", ["north-axis", "police-unrest"])
def test_that_a_trial_gives_the_levels_of_a_full_register_and_leaves_the_memo_as_it_is(name: str) -> None:
    before = load_sample(name).plan
    memo = Memo()

    def counts(plan: Plan) -> dict[Level, int]:
        world = memo.world(plan, bundled(), None)
        return level_counts(world, bundled(), None, AS_OF, memo.of(None, world, bundled(), AS_OF))

    declared = counts(before)
    seen = set()
    with memo.fixed():
        # Another answer than the declared one, so that rules must run again.
        for value in ("presence", "deadly"):
            fact = Fact(id="tried", key="force_expected", value=value, overrules=True, overrule_reason="Tried.")
            others = tuple(item for item in before.facts if item.key != "force_expected")
            changed = before.model_copy(update={"facts": (*others, fact)})
            tried = counts(changed)
            assert tried == levels(changed), value
            seen.add(tuple(tried.values()))
        assert counts(before) == declared == levels(before)
    assert len(seen) == 2, "one of the two answers must change some rule"


def levels(plan: Plan) -> dict[Level, int]:
    """Triggered risks at each level, worst first, counted in a full register."""
    risks = build_register(world_of(plan, bundled()), bundled(), None, AS_OF).risks
    standing = [item for item in risks if item.verdict is Verdict.TRIGGERED and item.state is not RiskState.DISMISSED]
    shown = [shown_level(item, bundled().scales) for item in standing]
    return {level: shown.count(level) for level in reversed(LEVELS)}
