"""Levels: the Handbook's 5×5 table as a lookup, and the proposals of the program. Only people rate."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pocplanner.assessment.result import Later, Proposal, Reason
from pocplanner.model.vocab import Impact, Level, Likelihood
from pocplanner.rules.engine import evaluate
from pocplanner.rules.loud import naming
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
    guided = entry.rating

    def total(steps: tuple[RatingStep, ...]) -> int:
        return sum(step.step for step in steps if evaluate(step.when, world, bound))

    likelihood = Likelihood(_shift(_LIKELIHOODS, guided.likelihood, total(guided.likelihood_steps)))
    impact = Impact(_shift(_IMPACTS, guided.impact, total(guided.impact_steps)))
    because = entry.text.get(world.language, entry.text["en"]).because
    words = [because[step.because] for step in (*guided.likelihood_steps, *guided.impact_steps)]
    told = Later(partial(_reasons, entry, words, world, bound))
    return Proposal(likelihood, impact, level_of(scales, likelihood, impact), told)


def _reasons(entry: RiskEntry, words: list[str], world: World, bound: Bindings) -> tuple[Reason, ...]:
    likelihood = [("likelihood", step) for step in entry.rating.likelihood_steps]
    impact = [("impact", step) for step in entry.rating.impact_steps]
    with naming(entry.id):
        return tuple(
            Reason(axis, step.step, fill(template, world, bound), evaluate(step.when, world, bound))
            for (axis, step), template in zip((*likelihood, *impact), words, strict=True)
        )


def _shift(scale: tuple[Vocabulary, ...], start: Vocabulary, steps: int) -> Vocabulary:
    return scale[min(max(scale.index(start) + steps, 0), len(scale) - 1)]


def rating_unknowns(entry: RiskEntry, world: World, bound: Bindings) -> tuple[Unknown, ...]:
    """What is not known that would move the proposed level."""
    steps = (*entry.rating.likelihood_steps, *entry.rating.impact_steps)
    return tuple(unknown for step in steps for unknown in unknowns(step.when, world, bound))
