"""The register in print: evidence beside the level, dismissed risks with their reasons, risks that nothing answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.model.judgement import Rating, RiskDecision
from pocplanner.model.vocab import Component, Impact, Level, Likelihood, RatingStage, RiskState
from pocplanner.reporting.brief import brief_pdf
from pocplanner.reporting.content_register import register
from pocplanner.reporting.context import Context
from pocplanner.storage.samples import load_sample
from tests.reporting.prints import WHOLE
from tests.reporting.reading import solid_text

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, HarmRisk
    from pocplanner.model.plan import Plan

AS_OF = date(2027, 1, 12)
PROPOSED = "R-11.4.4-10@actor=ridge-column"
RATED = "R-11.4.4-05b@partner=pf-4-territorial"
REASONS = {
    PROPOSED: "Women of Ansela told Civil Affairs that the group passes at night only.",
    RATED: "The battalion stays in barracks from D-3 by written order.",
}


def decisions() -> tuple[RiskDecision, ...]:
    """Two dismissals: of a risk that is proposed extreme, and of one that only a person rates extreme."""
    extreme = Rating(
        stage=RatingStage.CURRENT,
        likelihood=Likelihood.ALMOST_CERTAIN,
        impact=Impact.SEVERE,
        rated_by=Component.JMAC,
        rated_on=date(2027, 1, 11),
    )
    return tuple(
        RiskDecision(
            id=f"dismissal-{number}",
            risk=risk,
            state=RiskState.DISMISSED,
            reason=reason,
            owner=Component.FORCE,
            ratings=(extreme,) if risk == RATED else (),
        )
        for number, (risk, reason) in enumerate(REASONS.items())
    )


@cache
def plan() -> Plan:
    """The sample in which two high risks are dismissed."""
    given = load_sample("north-axis").plan
    kept = tuple(item for item in given.risk_decisions if item.risk not in REASONS)
    return given.model_copy(update={"risk_decisions": (*kept, *decisions())})


@cache
def assessed() -> Assessment:
    """Its assessment for the recommended option."""
    return assess(plan(), bundled(), AS_OF, plan().decision.recommended_option)


@cache
def printed() -> str:
    """All text of its brief, without blanks."""
    return solid_text(brief_pdf(Document(plan=plan()), assessed(), bundled(), printing=WHOLE))


def solid(text: str) -> str:
    """A text without blanks."""
    return "".join(text.split())


@pytest.mark.parametrize("risk", REASONS)
def test_that_a_dismissed_high_risk_stays_in_the_register_and_prints_with_its_reason(risk: str) -> None:
    found = assessed().by_id[risk]
    assert found.state is RiskState.DISMISSED
    _, heading, after = printed().rpartition("Dismissedrisks(3)")
    assert heading
    assert solid(found.statement)[:60] in after
    assert solid(REASONS[risk]) in after


def test_that_what_is_said_about_a_residual_risk_prints_at_the_risk() -> None:
    risk = next(item for item in assessed().risks if item.state is RiskState.OPEN and item.decision is None)
    said = RiskDecision(id="said", risk=risk.id, state=RiskState.STATED, reason="Patrols cannot be everywhere at once.")
    words = _with(replace(risk, state=RiskState.STATED, decision=said))
    assert "Residual risk stated: " in words
    assert said.reason in words
    assert "Residual risk stated: " not in _with(risk)


def test_that_the_first_page_counts_dismissed_high_risks() -> None:
    assert solid("3 dismissed with a reason, 3 of them high or extreme by a rating or by the proposal.") in printed()


def test_that_dismissed_risks_stand_highest_first_with_their_level() -> None:
    context = Context(Document(plan=plan()), assessed(), bundled(), WHOLE)
    levels = [context.standing(risk) for risk in context.dismissed_risks]
    assert [item.level for item in levels if item is not None] == [Level.EXTREME, Level.EXTREME, Level.HIGH]
    low = replace(assessed().by_id[RATED], id="R-0@", ratings=(), proposal=None)
    lower = replace(context.assessment, risks=(low, *assessed().risks))
    assert Context(Document(plan=plan()), lower, bundled(), WHOLE).dismissed_risks[0].ratings


def test_that_the_strength_of_evidence_prints_beside_the_level() -> None:
    assert solid("evidence fair: 3 of 3 with a source") in printed()
    assert solid("The strength of evidence stands beside a level and never in it") in printed()


def _with(risk: HarmRisk) -> str:
    context = Context(Document(plan=plan()), replace(assessed(), risks=(risk,), by_id={risk.id: risk}), bundled())
    return repr(register(context))


def test_that_a_risk_that_nothing_answers_is_named_with_its_class() -> None:
    risk = next(item for item in assessed().risks if item.state is RiskState.OPEN and item.entry is not None)
    bare = replace(risk, measures=(), proposed_measures=(), library_measures=(), gap="")
    assert bare.is_unanswered
    words = _with(bare)
    assert "No measure in the library answers, and none of the plan serves: R-" in words
    assert f"few measures or none: {risk.pathway.label}." in words
    assert "No measure in the library answers this risk" in words


def test_that_nothing_is_said_where_every_risk_has_an_answer() -> None:
    risk = next(item for item in assessed().risks if item.state is RiskState.OPEN and item.entry is not None)
    words = _with(replace(risk, library_measures=("M-B-01",), gap=""))
    assert "none of the plan serves" not in words
    assert "few measures or none" not in words
