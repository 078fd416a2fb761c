"""The register as rows: what a person rated and what the program proposes stand in columns of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.assessment.evidence import evidence_in_short
from pocplanner.assessment.result import Verdict
from pocplanner.exchange.cells import Column, lines
from pocplanner.model.times import format_date
from pocplanner.model.vocab import RatingStage
from pocplanner.reporting.first_page_lists import groups_harmed

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.exchange.cells import Cell, Columns, Row, Rows
    from pocplanner.model.judgement import Rating, RiskDecision
    from pocplanner.reporting.context import Context

REGISTER: Final[Columns] = (
    Column("No.", 9),
    Column("Verdict of the rules", 12),
    Column("State", 13),
    Column("Level as things are, rated", 12),
    Column("Level proposed by the program, not a rating", 14),
    Column("Risk", 28),
    Column("Who could be harmed, by whom, how, where", 60),
    Column("Class of harm", 20),
    Column("Groups", 20),
    Column("People", 12),
    Column("Likelihood, impact", 18),
    Column("Stage", 10),
    Column("Rated by", 16),
    Column("Rated on", 12),
    Column("Expected residual, rated", 12),
    Column("Residual rated by", 16),
    Column("Residual rated on", 12),
    Column("Residual does not count yet", 20),
    Column("All ratings", 60),
    Column("Evidence", 20),
    Column("Hangs on", 44),
    Column("Measures", 16),
    Column("Proposals not taken up", 12),
    Column("Owner", 16),
    Column("Reason or remark", 40),
    Column("Few measures in the library", 60),
    Column("From mission pack", 18),
)

_VERDICTS = {Verdict.TRIGGERED: "Risk", Verdict.POSSIBLE: "Possible risk"}
GONE = "Decision without its risk"


def register_rows(context: Context) -> Rows:
    """Open risks worst first, possible ones, dismissed ones, then decisions whose risk is gone."""
    shown = (*context.open_risks, *context.possible_risks, *context.dismissed_risks)
    return (
        *(_row(context, risk) for risk in shown),
        *(_orphan(context, decision) for decision in context.assessment.orphans),
    )


def _row(context: Context, risk: HarmRisk) -> Row:
    decision = risk.decision
    level, *how = _as_things_are(context, risk)
    return (
        context.risk_labels[risk.id],
        _VERDICTS[risk.verdict],
        risk.state.label,
        level,
        risk.proposal.level if risk.proposal is not None else None,
        risk.title,
        context.statement(risk),
        risk.pathway.label,
        groups_harmed(risk),
        context.count_of_people(risk),
        *how,
        *_residual(context, risk),
        lines(*(_rating(context, rating) for rating in risk.ratings)),
        evidence_in_short(risk.evidence).capitalize() if risk.entry is not None else None,
        lines(*(item.text for item in risk.unknowns)),
        context.measure_list(risk.measures) or None,
        len(risk.proposed_measures),
        decision.owner.label if decision is not None and decision.owner is not None else None,
        decision.reason if decision is not None else None,
        risk.gap or None,
        str(risk.origin) if risk.origin is not None else None,
    )


def _as_things_are(context: Context, risk: HarmRisk) -> Row:
    rating = risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)
    if rating is None:
        return (None,) * 5
    return (
        context.level(rating),
        f"{rating.likelihood.label}, {rating.impact.label.lower()}",
        rating.stage.label,
        rating.rated_by.label,
        rating.rated_on,
    )


def _residual(context: Context, risk: HarmRisk) -> Row:
    rating = risk.rating(RatingStage.RESIDUAL)
    if rating is None:
        return (None,) * 4
    residual = context.residuals.get(risk.id)
    waits: Cell = None
    if residual is None or residual.level is None:
        missing = context.measure_list(residual.not_committed) if residual is not None else ""
        waits = (
            f"{missing} not accepted, resourced and ready in time"
            if missing
            else "No committed measure stands behind it"
        )
    return context.level(rating), rating.rated_by.label, rating.rated_on, waits


def _rating(context: Context, rating: Rating) -> str:
    """One rating in words, with its reason as it was written."""
    level = context.level(rating).label.lower()
    how = f"{rating.likelihood.label.lower()}, {rating.impact.label.lower()}"
    who = f"{rating.rated_by.label}, {format_date(rating.rated_on)}"
    text = f"{rating.stage.label}, {rating.group.label.lower()}: {level} ({how}), {who}"
    return f"{text}. Reason: {rating.reason}" if rating.reason.strip() else text


def _orphan(context: Context, decision: RiskDecision) -> Row:
    cells: dict[str, Cell] = {
        "Verdict of the rules": GONE,
        "State": decision.state.label,
        "Who could be harmed, by whom, how, where": decision.risk,
        "All ratings": lines(*(_rating(context, rating) for rating in decision.ratings)),
        "Owner": decision.owner.label if decision.owner is not None else None,
        "Reason or remark": decision.reason,
    }
    return tuple(cells.get(column.head) for column in REGISTER)
