"""The register of harm risks: matrix, triggered risks, possible risks, dismissed ones, orphaned decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.evidence import evidence_in_short
from pocplanner.assessment.result import UNANSWERED, Verdict
from pocplanner.model.times import format_date
from pocplanner.model.vocab import Impact, Level, Likelihood, PathwayClass, RatingStage, RiskState
from pocplanner.reporting.blocks import (
    Badge,
    Cell,
    Column,
    Heading,
    Look,
    Matrix,
    MatrixCell,
    Row,
    Table,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.context import label_order
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_lists import groups_harmed
from pocplanner.reporting.phrases import annex_heading, count_of

if TYPE_CHECKING:
    from pocplanner.assessment.result import ExpectedResidual, HarmRisk
    from pocplanner.model.judgement import RiskDecision
    from pocplanner.reporting.blocks import Block, CellBlock, Inline
    from pocplanner.reporting.context import Context

REGISTER_NOTE = (
    "Levels come from the Handbook's 5×5 table (8.2.4), which is a lookup and not a product. “Residual” means residual "
    "risk stated, never accepted. The strength of evidence stands beside a level and never in it; how grades of "
    "sources become one word, and after how many days something counts as old, are program conventions."
)
_WITH_PROPOSALS = "A level is filled where a person rated it and outlined where the program only proposes it. "
_RATED_ONLY = (
    "A level is one that a person gave; a risk that nobody rated says so. What the program proposes for it stands in "
    "the archive copy. "
)
_DISMISSED_NOTE = "A dismissed risk stays in the register with the reason; the highest level stands first. "
_DISMISSED_BASIS = "The level is what it would be by a person's rating or by the proposal of the program."

#: In doubt a person is counted as a civilian (Policy 2015, para. 14), and the paper says so.
IN_DOUBT = ", some of them in doubt and counted as civilians"


def register(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    proposals = context.printing.edition.shows_proposals
    shown = context.option_label(context.assessment.option)
    basis = f"Register for {shown}, as of {format_date(context.assessment.as_of)}."
    if any(risk.number is None for risk in context.assessment.risks):
        basis += " Risks marked N-01 and so on have no number in the plan yet."
    return (
        annex_heading(Annex.REGISTER),
        paragraph(basis),
        note((_WITH_PROPOSALS if proposals else _RATED_ONLY) + REGISTER_NOTE),
        matrix(context),
        *_unanswered(context),
        Heading(2, f"Risks ({len(context.open_risks)})"),
        _risk_table(context),
        Heading(2, f"Possible risks ({len(context.possible_risks)}), counted apart"),
        note("They hang on something unknown. Their level is provisional."),
        _possible_table(context),
        Heading(2, f"Dismissed risks ({len(context.dismissed_risks)})"),
        *((note(_DISMISSED_NOTE + (_DISMISSED_BASIS if proposals else "")),) if context.dismissed_risks else ()),
        _dismissed_table(context),
        *_orphans(context),
    )


def _unanswered(context: Context) -> tuple[Block, ...]:
    """Risks that no measure answers, and the classes of harm for which the library has little, by name."""
    shown = (*context.open_risks, *context.possible_risks)
    without = tuple(risk.id for risk in shown if risk.is_unanswered)
    thin = {risk.pathway for risk in shown if risk.gap or risk.is_unanswered}
    blocks: list[Block] = []
    if without:
        text = f"No measure in the library answers, and none of the plan serves: {context.risk_list(without)}."
        blocks.append(paragraph(text, look=Look.STRONG))
    if thin:
        classes = "; ".join(item.label for item in PathwayClass if item in thin)
        blocks.append(note(f"Classes of harm here for which the library has few measures or none: {classes}."))
    return tuple(blocks)


def matrix(context: Context) -> Matrix:
    """The 5×5 table of the library with the numbers of the open risks in their fields."""
    rated: dict[tuple[Likelihood, Impact], list[str]] = {}
    proposed: dict[tuple[Likelihood, Impact], list[str]] = {}
    for risk in context.open_risks:
        standing = context.standing(risk)
        if standing is not None and standing.likelihood and standing.impact:
            target = rated if standing.rated else proposed
            target.setdefault((standing.likelihood, standing.impact), []).append(context.risk_labels[risk.id])
    table = context.library.scales.table
    likelihoods, impacts = tuple(reversed(Likelihood)), tuple(Impact)
    cells = tuple(
        tuple(
            MatrixCell(
                Level(table[row][column].lower()),
                tuple(sorted(rated.get((row, column), ()), key=label_order)),
                tuple(sorted(proposed.get((row, column), ()), key=label_order)),
            )
            for column in impacts
        )
        for row in likelihoods
    )
    return Matrix(
        tuple(item.label for item in likelihoods),
        tuple(item.label for item in impacts),
        cells,
        _matrix_alt(likelihoods, impacts, cells),
    )


def _matrix_alt(
    likelihoods: tuple[Likelihood, ...], impacts: tuple[Impact, ...], cells: tuple[tuple[MatrixCell, ...], ...]
) -> str:
    parts = []
    for likelihood, row in zip(likelihoods, cells, strict=True):
        for impact, item in zip(impacts, row, strict=True):
            if item.rated or item.proposed:
                named = [*item.rated, *(f"{label} (proposed)" for label in item.proposed)]
                place = f"{likelihood.label} and {impact.label.lower()}, level {item.level.label.lower()}"
                parts.append(f"{place}: {', '.join(named)}")
    found = ". ".join(parts) if parts else "no risk has a level"
    return f"Matrix of likelihood and impact with the numbers of the risks. {found}."


def _risk_table(context: Context) -> Table:
    columns = (
        Column("No.", 0.07),
        Column("Risk: who could be harmed, how, where", 0.46),
        Column("Level as things are", 0.17),
        Column("Expected residual", 0.16),
        Column("Measures", 0.14),
    )
    rows = tuple(_risk_row(context, risk) for risk in context.open_risks)
    empty = "No rule was triggered by what is declared. Annex K lists what was checked, annex J what is unknown."
    return Table("Register of harm risks", columns, rows, empty=empty)


def _risk_row(context: Context, risk: HarmRisk) -> Row:
    return Row(
        (
            Cell(cell(own(context.risk_labels[risk.id], Look.STRONG)).blocks, header=True),
            statement_cell(context, risk),
            _level_cell(context, risk),
            _residual_cell(context, risk),
            _measures_cell(context, risk),
        )
    )


def statement_cell(context: Context, risk: HarmRisk) -> Cell:
    """Title, statement, who and how many."""
    where = f"risk {context.risk_labels[risk.id]}"
    doubtful = any(subject.id in context.in_doubt for subject in risk.subjects)
    who = f"{groups_harmed(risk)}; {context.people(risk)}{IN_DOUBT if doubtful else ''}."
    parts: list[Inline] = [
        typed(risk.title, where, Look.STRONG),
        typed(context.statement(risk), where),
        own(who, Look.QUIET),
    ]
    if risk.origin is not None:
        parts.append(typed(f"From {risk.origin}.", where, Look.QUIET))
    if risk.gap:
        parts.append(own("Few measures in the library: own ones are needed.", Look.SLANTED))
    return cell(*parts, *_said(risk, where))


def _said(risk: HarmRisk, where: str) -> tuple[Inline, ...]:
    """What somebody decided about a risk that stays open, and why."""
    decision = risk.decision
    stated = risk.state is RiskState.STATED
    if decision is None or risk.state is RiskState.DISMISSED or not (stated or decision.reason.strip()):
        return ()
    lead = own(f"{risk.state.label if stated else 'Remark'}: ", Look.STRONG)
    reason = decision.reason.strip()
    return ((*lead, *(typed(reason, f"{where}, reason") if reason else own("no reason written", Look.QUIET))),)


def _level_cell(context: Context, risk: HarmRisk) -> Cell:
    standing = context.standing(risk)
    if standing is None:
        nothing = "; the program proposes no level" if context.printing.edition.shows_proposals else ""
        return cell(own(f"Not rated by a person{nothing}", Look.QUIET))
    parts: list[Inline | CellBlock] = [Badge(standing.level, standing.level.label, standing.rated)]
    if standing.likelihood and standing.impact:
        parts.append(own(f"{standing.likelihood.label}, {standing.impact.label.lower()}"))
    parts.append(own(standing.basis, Look.QUIET))
    if risk.entry is not None:
        parts.append(own(evidence_in_short(risk.evidence), Look.QUIET))
    apart = [rating for rating in risk.ratings if rating.group.value != "civilians"]
    for rating in apart:
        level = context.level(rating)
        text = f"{rating.group.label}: {level.label.lower()} ({rating.stage.label.lower()}, {rating.rated_by.label})"
        parts.append(own(text))
    return cell(*parts)


def _residual_cell(context: Context, risk: HarmRisk) -> Cell:
    residual = context.residuals.get(risk.id)
    rating = risk.rating(RatingStage.RESIDUAL)
    if rating is None:
        return cell(own("Not rated by a person", Look.QUIET))
    if residual is None or residual.level is None:
        return cell(own("Does not count yet: ", Look.STRONG), own(_waits_for(context, residual)))
    condition = _condition(context, residual)
    badge = Badge(residual.level, residual.level.label, rated=True)
    return cell(badge, own(condition), own(f"rated by {rating.rated_by.label}", Look.QUIET))


def _waits_for(context: Context, residual: ExpectedResidual | None) -> str:
    missing = context.measure_list(residual.not_committed) if residual else ""
    if missing:
        return f"{missing} not accepted, resourced and ready in time"
    return "no committed measure stands behind it"


def _condition(context: Context, residual: ExpectedResidual) -> str:
    lines = {line.key: line for line in context.adopted}
    parts = []
    for key in residual.rests_on:
        if key in lines:
            by = lines[key].prepare_by or "its date"
            parts.append(f"{context.measure_labels[key]} is ready by {by}")
    return f"if {' and '.join(parts)}" if parts else "rests on no named measure"


def _measures_cell(context: Context, risk: HarmRisk) -> Cell:
    numbers = context.measure_list(risk.measures)
    none = UNANSWERED.removesuffix(".") if risk.is_unanswered else "None in the plan"
    parts: list[Inline] = [own(numbers) if numbers else own(none, Look.STRONG)]
    if risk.proposed_measures:
        parts.append(own(f"{count_of(len(risk.proposed_measures), 'proposal')} not taken up", Look.QUIET))
    if risk.decision is not None and risk.decision.owner is not None:
        parts.append(own(f"Owner: {risk.decision.owner.label}", Look.QUIET))
    return cell(*parts)


def _possible_table(context: Context) -> Table:
    columns = (
        Column("No.", 0.07),
        Column("Possible risk", 0.42),
        Column("Provisional level", 0.19),
        Column("Hangs on", 0.32),
    )
    rows = tuple(_possible_row(context, risk) for risk in context.possible_risks)
    empty = "No rule hangs on an unknown. Annex K lists what was checked."
    return Table("Possible risks with what they hang on", columns, rows, empty=empty)


def _possible_row(context: Context, risk: HarmRisk) -> Row:
    standing = context.standing(risk)
    level = cell(own("Not rated", Look.QUIET))
    if standing is not None:
        short = own(evidence_in_short(risk.evidence), Look.QUIET)
        badge = Badge(standing.level, f"{standing.level.label}?", standing.rated)
        level = cell(badge, own(standing.basis, Look.QUIET), short)
    label = context.risk_labels[risk.id]
    unknown = tuple(typed(item.text, f"risk {label}, unknown") for item in risk.unknowns) or (own("not recorded"),)
    name = Cell(cell(own(label, Look.STRONG)).blocks, header=True)
    return Row((name, statement_cell(context, risk), level, cell(*unknown)))


def _dismissed_table(context: Context) -> Table:
    columns = (
        Column("No.", 0.07),
        Column("Dismissed risk", 0.38),
        Column("Level", 0.17),
        Column("Reason, and which office", 0.38),
    )
    rows = tuple(_dismissed_row(context, risk) for risk in context.dismissed_risks)
    return Table("Dismissed risks with reasons", columns, rows, empty="None was dismissed.")


def _dismissed_row(context: Context, risk: HarmRisk) -> Row:
    label, decision = context.risk_labels[risk.id], risk.decision
    reason = typed(decision.reason, f"dismissal of {label}, reason") if decision else own("no reason recorded")
    by = f"Owner: {decision.owner.label}" if decision and decision.owner else "No office recorded"
    kind = "triggered" if risk.verdict is Verdict.TRIGGERED else "possible"
    return Row(
        (
            Cell(cell(own(label, Look.STRONG)).blocks, header=True),
            cell(typed(risk.title, f"risk {label}", Look.STRONG), typed(context.statement(risk), f"risk {label}")),
            _level_cell(context, risk),
            cell(reason, own(f"{by}; {kind} by the rules", Look.QUIET)),
        )
    )


def _orphans(context: Context) -> tuple[Block, ...]:
    if not context.assessment.orphans:
        return ()
    columns = (Column("Risk as it was", 0.4), Column("State", 0.2), Column("Reason and ratings", 0.4))
    rows = tuple(_orphan_row(context, decision) for decision in context.assessment.orphans)
    return (
        Heading(2, f"Decisions whose risk is no longer in the register ({len(rows)})"),
        note("The facts changed after these decisions. They are kept and shown."),
        Table("Orphaned decisions", columns, rows),
    )


def _orphan_row(context: Context, decision: RiskDecision) -> Row:
    ratings = []
    for rating in decision.ratings:
        level = context.level(rating).label.lower()
        ratings.append(own(f"{rating.stage.label}: {level}, {rating.rated_by.label}, {format_date(rating.rated_on)}"))
    reason = (
        typed(decision.reason, "risk decision, reason") if decision.reason else own("No reason written", Look.QUIET)
    )
    return Row((cell(typed(decision.risk, "risk decision")), cell(own(decision.state.label)), cell(reason, *ratings)))
