"""Levels: the Handbook's 5×5 table as a lookup, and the proposals of the program. Only people rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.result import Proposal, Reason
from pocplanner.model.vocab import Impact, Level, Likelihood
from pocplanner.rules.engine import evaluate
from pocplanner.rules.unknowns import unknowns
from pocplanner.rules.wording import fill

if TYPE_CHECKING:
    from pocplanner.guidance.schema import RatingStep, RiskEntry, Scales
    from pocplanner.model.vocab import Vocabulary
    from pocplanner.rules.trace import Unknown
    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World

LEVELS = tuple(Level)
_LIKELIHOODS = tuple(Likelihood)
_IMPACTS = tuple(Impact)


def level_of(scales: Scales, likelihood: Likelihood, impact: Impact) -> Level:
    """The level that the table gives (Handbook 8.2.4); a lookup, not a product."""
    return Level(scales.table[likelihood][impact])


def worse(first: Level, second: Level) -> Level:
    """The higher of two levels."""
    return max(first, second, key=LEVELS.index)


def propose(entry: RiskEntry, world: World, bound: Bindings, scales: Scales) -> Proposal:
    """The level that the library's guidance leads to, with each step and whether it applies."""
    reasons: list[Reason] = []
    text = entry.text.get(world.language, entry.text["en"])

    def steps(axis: str, guided: tuple[RatingStep, ...]) -> int:
        total = 0
        for step in guided:
            applies = evaluate(step.when, world, bound)
            reasons.append(Reason(axis, step.step, fill(text.because[step.because], world, bound), applies))
            total += step.step if applies else 0
        return total

    likelihood = _shift(_LIKELIHOODS, entry.rating.likelihood, steps("likelihood", entry.rating.likelihood_steps))
    impact = _shift(_IMPACTS, entry.rating.impact, steps("impact", entry.rating.impact_steps))
    assert isinstance(likelihood, Likelihood)
    assert isinstance(impact, Impact)
    return Proposal(likelihood, impact, level_of(scales, likelihood, impact), tuple(reasons))


def proposed_level(entry: RiskEntry, world: World, bound: Bindings, scales: Scales) -> Level:
    """The level of the proposal alone: the same as that of :func:`propose`, without the words of its reasons."""

    def total(guided: tuple[RatingStep, ...]) -> int:
        return sum(step.step for step in guided if evaluate(step.when, world, bound))

    likelihood = _shift(_LIKELIHOODS, entry.rating.likelihood, total(entry.rating.likelihood_steps))
    impact = _shift(_IMPACTS, entry.rating.impact, total(entry.rating.impact_steps))
    return level_of(scales, Likelihood(likelihood), Impact(impact))


def _shift(scale: tuple[Vocabulary, ...], start: Vocabulary, steps: int) -> Vocabulary:
    return scale[min(max(scale.index(start) + steps, 0), len(scale) - 1)]


def rating_unknowns(entry: RiskEntry, world: World, bound: Bindings) -> tuple[Unknown, ...]:
    """What is not known that would move the proposed level."""
    steps = (*entry.rating.likelihood_steps, *entry.rating.impact_steps)
    return tuple(unknown for step in steps for unknown in unknowns(step.when, world, bound))
