"""Proposed levels: the Handbook's table, steps with reasons, and their limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.rating import LEVELS, level_of, worse
from pocplanner.errors import RuleError
from pocplanner.guidance.library import bundled
from pocplanner.model.vocab import Impact, Level, Likelihood
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import AS_OF, ready_plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import Proposal

#: Handbook 8.2.4: rows from rare to almost certain, columns from insignificant to severe.
TABLE = """
rare           low    low    medium high    high
unlikely       low    medium medium high    high
possible       medium medium high   high    extreme
likely         medium medium high   extreme extreme
almost_certain medium high   high   extreme extreme
"""


def test_that_the_table_of_levels_is_that_of_the_handbook() -> None:
    rows = {line.split()[0]: line.split()[1:] for line in TABLE.strip().splitlines()}
    for likelihood in Likelihood:
        found = [level_of(bundled().scales, likelihood, impact).value for impact in Impact]
        assert found == rows[likelihood.value]


def test_that_a_greater_likelihood_or_impact_never_lowers_the_level() -> None:
    for likelihood, more in zip(Likelihood, list(Likelihood)[1:], strict=False):
        for impact in Impact:
            first, second = (level_of(bundled().scales, item, impact) for item in (likelihood, more))
            assert LEVELS.index(first) <= LEVELS.index(second)


def test_that_the_worse_of_two_levels_is_the_higher() -> None:
    assert worse(Level.LOW, Level.HIGH) is worse(Level.HIGH, Level.LOW) is Level.HIGH


def proposal(likelihood: str, impact: str, *steps: int, answer: str = "yes", axis: str = "likelihood") -> Proposal:
    """What is proposed from this start with steps that the fact ``op_urban`` applies."""
    rating: dict[str, Any] = {
        "likelihood": likelihood,
        "impact": impact,
        f"{axis}_steps": [{"when": {"fact": "op_urban"}, "step": step, "because": "why"} for step in steps],
    }
    raw = mini.risk(condition={"always": True}, rating=rating)
    raw["text"] = {"en": {**raw["text"]["en"], "because": {"why": "it is in a town"}}}
    plan = ready_plan(facts=[{"id": "f", "key": "op_urban", "value": answer}])
    found = assess(plan, mini.library(raw, mini.question(), mini.measure()), AS_OF).risks[0].proposal
    assert found is not None
    return found


STEPS = [
    ((), "possible"),
    ((1,), "likely"),
    ((1, 1), "almost_certain"),
    ((2, 2), "almost_certain"),
    ((-1,), "unlikely"),
    ((-2, -2), "rare"),
    ((2, -1), "likely"),
    ((-2, -2, 2, 2), "possible"),
]


@pytest.mark.parametrize(("steps", "expected"), STEPS)
def test_that_steps_add_up_before_they_stop_at_the_ends_of_the_scale(steps: tuple[int, ...], expected: str) -> None:
    found = proposal("possible", "minor", *steps)
    assert found.likelihood == expected
    assert found.impact is Impact.MINOR
    assert found.level is level_of(bundled().scales, found.likelihood, found.impact)


def test_that_steps_of_the_impact_move_the_impact_only() -> None:
    found = proposal("possible", "minor", 1, axis="impact")
    assert (found.likelihood, found.impact) == (Likelihood.POSSIBLE, Impact.MODERATE)


@pytest.mark.parametrize(
    ("answer", "applied", "likelihood"),
    [("yes", True, "likely"), ("no", False, "possible"), ("unknown", None, "possible")],
)
def test_that_only_a_known_reason_moves_a_level_and_each_is_told(
    answer: str, applied: bool | None, likelihood: str
) -> None:
    found = proposal("possible", "minor", 1, answer=answer)
    assert found.likelihood == likelihood
    assert [(item.axis, item.step, item.text, item.applied) for item in found.reasons] == [
        ("likelihood", 1, "it is in a town", applied)
    ]


def test_that_a_step_that_cannot_be_evaluated_is_a_loud_error_with_the_id_of_the_rule() -> None:
    step = {"when": {"fact": "gone"}, "step": 1, "because": "why"}
    rating = {"likelihood": "rare", "impact": "minor", "likelihood_steps": [step]}
    raw = mini.risk(condition={"always": True}, rating=rating)
    raw["text"] = {"en": {**raw["text"]["en"], "because": {"why": "x"}}}
    with pytest.raises(RuleError, match=r"E414.*R-1"):
        assess(ready_plan(), mini.library(raw, mini.question(), mini.measure()), AS_OF)


def test_that_a_reason_without_text_is_a_loud_error_with_the_id_of_the_rule() -> None:
    step = {"when": {"always": True}, "step": 1, "because": "why"}
    rating = {"likelihood": "rare", "impact": "minor", "likelihood_steps": [step]}
    raw = mini.risk(condition={"always": True}, rating=rating)
    with pytest.raises(RuleError, match=r"E411.*R-1"):
        assess(ready_plan(), mini.library(raw, mini.question(), mini.measure()), AS_OF)


def test_that_every_level_of_the_scales_has_its_words() -> None:
    scales = bundled().scales
    assert set(scales.crosswalk) == set(Likelihood)
    for language, words in scales.likelihood_text.items():
        assert set(words) == set(Likelihood), language
        assert set(scales.impact_text[language]) == set(Impact)


@pytest.mark.parametrize("name", sample_names())
def test_that_the_reasons_that_apply_add_up_to_the_proposal(name: str) -> None:
    scales = {"likelihood": tuple(Likelihood), "impact": tuple(Impact)}
    for risk in assess(load_sample(name).plan, bundled(), AS_OF).risks:
        if risk.entry is not None and risk.proposal is not None:
            for axis, scale in scales.items():
                start = scale.index(getattr(risk.entry.rating, axis))
                moved = start + sum(item.step for item in risk.proposal.reasons if item.applied and item.axis == axis)
                assert getattr(risk.proposal, axis) is scale[min(max(moved, 0), len(scale) - 1)], risk.id
