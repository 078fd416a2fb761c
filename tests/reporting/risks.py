"""Harm risks of the plan in `plans.py`, made by hand."""

from __future__ import annotations

from datetime import date

from pocplanner.assessment.result import (
    HarmRisk,
    Later,
    Proposal,
    Subject,
    Told,
    Unknown,
    Verdict,
)
from pocplanner.model.judgement import Rating, RiskDecision
from pocplanner.model.vocab import (
    Component,
    GroupAtRisk,
    Impact,
    Level,
    Likelihood,
    PathwayClass,
    RatingStage,
    RiskState,
)
from tests.reporting.library import risk_entry

RISKS = (
    (
        "Raid on the displacement site as the group moves out",
        "Members of the Sero Front, moving north under pressure and "
        "without supplies, could raid {place}, take food and abduct children as porters, in the nights after H-hour.",
    ),
    (
        "Reprisals on people seen as supporters",
        "Fighters who stay behind, or return when units leave, could punish people in "
        "{place} whom they see as having helped the mission.",
    ),
    (
        "Civilians caught between the lines",
        "People on the road or in fields near {place} could be hit when the clearing starts before they know of it.",
    ),
    (
        "Forced displacement from the valley",
        "Families near {place} could flee at night, without means, along a road that is closed on purpose.",
    ),
    (
        "Sexual violence on the way out",
        "Women and girls collecting water and wood around {place} could be attacked by small groups that split off.",
    ),
    (
        "Abuse by partner soldiers at checkpoints",
        "Soldiers of the partner unit could extort or detain men and boys who pass the checkpoints around {place}.",
    ),
)
PLACES = (
    ("camp-a", "Camp A, Lohuro", 6200),
    ("camp-b", "Camp B, Nyamara", 2150),
    ("village", "Village of Tesso", None),
)


def rating(stage: RatingStage, likelihood: Likelihood, impact: Impact, group: GroupAtRisk | None = None) -> Rating:
    return Rating(
        stage=stage,
        likelihood=likelihood,
        impact=impact,
        group=group or GroupAtRisk.CIVILIANS,
        rated_by=Component.JMAC,
        rated_on=date(2026, 11, 9),
        reason="Pattern of the last three months.",
    )


def harm_risk(number: int, *, verdict: Verdict = Verdict.TRIGGERED, state: RiskState = RiskState.OPEN) -> HarmRisk:
    """Risk *number*, from 1; every third one is rated by a person."""
    title, statement = RISKS[(number - 1) % len(RISKS)]
    key, place, people = PLACES[(number - 1) // len(RISKS) % len(PLACES)]
    entry = risk_entry((number - 1) % len(RISKS) + 1, title, PathwayClass.DISPLACED_THREAT)
    identifier = f"{entry.id}@place={key}"
    likelihood = list(Likelihood)[(number * 2) % 5]
    impact = list(Impact)[(number + 2) % 5]
    ratings: tuple[Rating, ...] = ()
    if number % 3 == 1:
        ratings = (
            rating(RatingStage.INHERENT, Likelihood.LIKELY, Impact.SEVERE),
            rating(RatingStage.RESIDUAL, Likelihood.POSSIBLE, Impact.MAJOR),
            rating(RatingStage.INHERENT, Likelihood.ALMOST_CERTAIN, Impact.SEVERE, GroupAtRisk.CHILDREN),
        )
    decision = None
    if state is RiskState.DISMISSED:
        decision = RiskDecision(
            id=f"dec-{number}",
            risk=identifier,
            state=state,
            reason="The bridge is closed until January; nobody passes.",
            owner=Component.FORCE,
        )
    hangs = Unknown("fact:op_night", "Does the clearing start before first light?", None)
    return HarmRisk(
        id=identifier,
        number=number if number != 5 else None,
        entry=entry,
        verdict=verdict,
        title=title,
        told=Told(
            lambda: statement.format(place=place), unknowns=lambda: (hangs,) if verdict is Verdict.POSSIBLE else ()
        ),
        pathway=PathwayClass.DISPLACED_THREAT,
        harmed=(GroupAtRisk.CIVILIANS, GroupAtRisk.CHILDREN, GroupAtRisk.WOMEN_AND_GIRLS),
        harms=(),
        onset="hours",
        phases=(),
        lines=(),
        subjects=(Subject("place", key, place, "place"),),
        people=people,
        proposal=Proposal(likelihood, impact, Level.HIGH if number % 2 else Level.MEDIUM, Later(tuple)),
        decision=decision,
        state=state,
        ratings=ratings,
        measures=(f"m-{number % 8 + 1}", "m-1") if number % 4 else (),
        proposed_measures=("M-20",),
        contingency=(),
        gap="",
    )
