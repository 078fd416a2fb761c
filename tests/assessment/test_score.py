"""The score of the library: what counts as met, as missed, as a false alarm and as specific; and that it is reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.rating import LEVELS
from pocplanner.assessment.register import shown_level
from pocplanner.assessment.score import (
    Expectations,
    Expected,
    FalseAlarm,
    Score,
    read_expectations,
    score,
    unknown_subjects,
)
from pocplanner.cli.score import operations, score_of
from pocplanner.errors import GuidanceError
from pocplanner.guidance.library import bundled
from pocplanner.model.vocab import HarmKind, Level, PathwayClass
from pocplanner.storage.samples import load_sample

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, HarmRisk
    from pocplanner.model.plan import Plan

OPERATIONS = Path(__file__).parents[1] / "score"
DAY = date(2027, 1, 11)
FLIGHT = PathwayClass.DISPLACED_THREAT


@lru_cache(maxsize=1)
def plan() -> Plan:
    return load_sample("north-axis").plan


@lru_cache(maxsize=1)
def assessment() -> Assessment:
    return assess(plan(), bundled(), DAY)


def scored(*expected: Expected, false: tuple[FalseAlarm, ...] = (), rest: bool = False) -> Score:
    """The score of the sample for these expectations."""
    expectations = Expectations(operation="sample", expected=expected, false_alarm=false, everything_else_is_false=rest)
    return score(expectations, plan(), assessment(), bundled().scales)


def counts(risk: HarmRisk) -> bool:
    """Whether a risk is high enough to be a false alarm."""
    level = shown_level(risk, bundled().scales)
    return level is None or LEVELS.index(level) >= LEVELS.index(Level.MEDIUM)


def test_that_a_risk_meets_an_expectation_only_when_it_agrees_with_every_list() -> None:
    risk = next(item for item in assessment().triggered() if item.subjects and item.harms)
    subject = risk.subjects[0].id
    met = Expected(
        id="E", what="w", source="s", pathways=(risk.pathway,), harms=(risk.harms[0],), subjects=(subject, "other")
    )
    assert met.meets(risk)
    other_harm = next(item for item in HarmKind if item not in risk.harms)
    other_class = next(item for item in PathwayClass if item is not risk.pathway)
    for change in ({"harms": (other_harm,)}, {"pathways": (other_class,)}, {"subjects": ("other",)}):
        assert not met.model_copy(update=change).meets(risk)


def test_that_an_expectation_that_nothing_meets_lowers_recall() -> None:
    there = Expected(id="E1", what="w", source="s", pathways=(FLIGHT,))
    absent = Expected(id="E2", what="w", source="s", subjects=("nowhere",))
    found = scored(there, absent)
    assert (found.missed, found.recall, found.passed) == ((absent,), 0.5, False)
    assert scored(there).recall == 1.0


def test_that_a_possible_risk_meets_only_an_expectation_that_allows_for_it() -> None:
    unsure = assessment().possible()[0]
    alone = replace(assessment(), risks=(unsure,))
    sure = Expected(id="E", what="w", source="s", pathways=(unsure.pathway,), harms=unsure.harms)
    listed = sure.model_copy(update={"verdict": "listed"})
    for item, missed in ((sure, (sure,)), (listed, ())):
        expectations = Expectations(operation="sample", expected=(item,))
        assert score(expectations, plan(), alone, bundled().scales).missed == missed


def test_that_only_risks_at_medium_or_above_are_false_alarms() -> None:
    named = FalseAlarm(id="F", what="not here", pathways=(FLIGHT,))
    in_class = [item for item in assessment().triggered() if item.pathway is FLIGHT]
    expected = {item.id for item in in_class if counts(item)}
    assert len(expected) > 0
    assert {risk for risk, _why in scored(false=(named,)).false_alarms} == expected


def test_that_where_all_else_is_false_an_expected_risk_is_none() -> None:
    everything = {item.id for item in assessment().triggered() if counts(item)}
    kept = {item.id for item in assessment().triggered() if counts(item) and item.pathway is FLIGHT}
    found = scored(Expected(id="E", what="w", source="s", pathways=(FLIGHT,)), rest=True)
    assert {risk for risk, _why in found.false_alarms} == everything - kept
    assert not found.passed


def test_that_an_expectation_for_an_object_that_the_plan_does_not_have_is_refused() -> None:
    wrong = Expectations(operation="sample", false_alarm=(FalseAlarm(id="F", what="w", subjects=("nowhere",)),))
    assert [item.code for item in unknown_subjects(wrong, plan())] == ["E461"]
    assert "nowhere" in unknown_subjects(wrong, plan())[0].what


@pytest.mark.parametrize(
    "text", ["operation = ", "operation = 'x'\nexpected = [{id = 'E'}]", "operation = 'x'\nextra = 1"]
)
def test_that_expectations_that_cannot_be_read_name_the_file(text: str) -> None:
    with pytest.raises(GuidanceError) as error:
        read_expectations(text, "x.expect.toml")
    assert "x.expect.toml" in str(error.value)


@pytest.mark.parametrize("name", operations(OPERATIONS))
def test_that_the_library_reaches_the_limits_in_each_operation(name: str) -> None:
    found = score_of(OPERATIONS, name)
    assert found.passed, (found.recall, found.specific, found.missed, found.false_alarms)


def test_that_ten_operations_are_scored_and_three_of_them_are_calm() -> None:
    read = [
        read_expectations((OPERATIONS / f"{name}.expect.toml").read_text("utf-8"), name)
        for name in operations(OPERATIONS)
    ]
    assert len(read) >= 10
    assert sum(item.calm for item in read) >= 3
