"""Checks of what people rated: stages and groups against each other, against the measures, and against the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.findings import Check, Hit, Subject, named
from pocplanner.assessment.measures import is_committed
from pocplanner.assessment.rating import LEVELS, level_of
from pocplanner.model.times import format_date
from pocplanner.model.vocab import GroupAtRisk, MeasureStatus, RatingStage, RiskState
from pocplanner.said import joined, listed_word, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.result import HarmRisk, MeasureLine
    from pocplanner.model.judgement import Rating


def residual_above_inherent(s: Subject) -> Iterator[Hit]:
    """A residual rating above the inherent one: measures cannot make the risk itself greater, another risk can."""
    for risk, group, residual, inherent in _pairs(s, RatingStage.RESIDUAL, RatingStage.INHERENT):
        if _rank(s, residual) > _rank(s, inherent):
            yield _hit(
                risk,
                said(
                    "{group}residual {residual}, inherent {inherent}",
                    group=_for(group),
                    residual=_level(s, residual),
                    inherent=_level(s, inherent),
                ),
            )


def current_below_inherent(s: Subject) -> Iterator[Hit]:
    """A current rating below the inherent one although no measure that serves the risk is in force."""
    for risk, group, current, inherent in _pairs(s, RatingStage.CURRENT, RatingStage.INHERENT):
        if _rank(s, current) < _rank(s, inherent) and not _in_force(s, risk):
            levels = said(
                "current {current}, inherent {inherent}", current=_level(s, current), inherent=_level(s, inherent)
            )
            yield _hit(risk, said("{group}{levels}; no measure for it is in force", group=_for(group), levels=levels))


def residual_not_carried(s: Subject) -> Iterator[Hit]:
    """A residual rating below the risk as it is, although no committed measure serves it."""
    before = ((RatingStage.CURRENT, said("current")), (RatingStage.INHERENT, said("inherent")))
    for risk in _compared(s):
        for group, residual in risk.ratings_by_group(RatingStage.RESIDUAL).items():
            found = ((risk.ratings_by_group(stage).get(group), word) for stage, word in before)
            today = next(((rating, word) for rating, word in found if rating is not None), None)
            if today is None or _rank(s, residual) >= _rank(s, today[0]) or _is_carried(s, risk):
                continue
            levels = said(
                "residual {residual}, {stage} {level}",
                residual=_level(s, residual),
                stage=today[1],
                level=_level(s, today[0]),
            )
            yield _hit(risk, said("{group}{levels}; no committed measure serves it", group=_for(group), levels=levels))


def rating_older_than_facts(s: Subject) -> Iterator[Hit]:
    """A rating older than what its risk rests on."""
    for risk in _open(s):
        newest = risk.evidence.newest
        if newest is None or all(rating.rated_on >= newest for rating in risk.ratings):
            continue
        given = [rating for stage in RatingStage for rating in risk.ratings_by_group(stage).values()]
        old = [rating for rating in given if rating.rated_on < newest]
        if old:
            stages = joined(", ", dict.fromkeys(_stage(rating.stage) for rating in old))
            first = format_date(min(rating.rated_on for rating in old))
            yield _hit(
                risk,
                said(
                    "{stages}, rated {first}; what it rests on is of {newest}",
                    stages=stages,
                    first=first,
                    newest=format_date(newest),
                ),
            )


def group_worse_than_civilians(s: Subject) -> Iterator[Hit]:
    """A group rated worse than civilians as a whole, whose level is the one that is printed and sorted by."""
    for risk in _compared(s):
        for stage in RatingStage:
            ratings = risk.ratings_by_group(stage)
            whole = ratings.pop(GroupAtRisk.CIVILIANS, None)
            for group, rating in ratings.items():
                if whole is not None and _rank(s, rating) > _rank(s, whole):
                    levels = said(
                        "{level}, civilians as a whole {whole}", level=_level(s, rating), whole=_level(s, whole)
                    )
                    yield _hit(
                        risk,
                        said(
                            "{group}, {stage}: {levels}",
                            group=listed_word(group.label),
                            stage=_stage(stage),
                            levels=levels,
                        ),
                    )


def _open(s: Subject) -> Iterator[HarmRisk]:
    return (risk for risk in s.risks if risk.ratings and risk.state is not RiskState.DISMISSED)


def _compared(s: Subject) -> Iterator[HarmRisk]:
    """Risks with ratings that can be held against each other."""
    return (risk for risk in _open(s) if len(risk.ratings) > 1)


def _pairs(
    s: Subject, first: RatingStage, second: RatingStage
) -> Iterator[tuple[HarmRisk, GroupAtRisk, Rating, Rating]]:
    """Each group of each risk that was rated at both stages."""
    for risk in _compared(s):
        others = risk.ratings_by_group(second)
        for group, rating in risk.ratings_by_group(first).items():
            if group in others:
                yield risk, group, rating, others[group]


def _in_force(s: Subject, risk: HarmRisk) -> bool:
    measures = (line.measure for line in _serving(s, risk))
    return any(measure is not None and measure.status is MeasureStatus.IN_FORCE for measure in measures)


def _is_carried(s: Subject, risk: HarmRisk) -> bool:
    return any(is_committed(line, s.plan.timing.d_day) for line in _serving(s, risk))


def _serving(s: Subject, risk: HarmRisk) -> Iterator[MeasureLine]:
    return (line for line in s.measures if line.key in risk.measures)


def _level(s: Subject, rating: Rating) -> str:
    return listed_word(level_of(s.library.scales, rating.likelihood, rating.impact).label)


def _stage(stage: RatingStage) -> str:
    return listed_word(stage.label, stage.label.lower())


def _rank(s: Subject, rating: Rating) -> int:
    return LEVELS.index(level_of(s.library.scales, rating.likelihood, rating.impact))


def _for(group: GroupAtRisk) -> str:
    return "" if group is GroupAtRisk.CIVILIANS else said("{group}: ", group=listed_word(group.label))


def _hit(risk: HarmRisk, what: str) -> Hit:
    assert risk.decision is not None, "ratings stand in a decision"
    return Hit(said("{risk} ({what})", risk=named(risk), what=what), "ratings", "register", risk.decision.id)


RATING_CHECKS: tuple[Check, ...] = (
    residual_above_inherent,
    current_below_inherent,
    residual_not_carried,
    rating_older_than_facts,
    group_worse_than_civilians,
)
