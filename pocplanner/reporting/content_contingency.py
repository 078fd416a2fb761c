"""Contingency plans in the Handbook's table (11.4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.result import Verdict
from pocplanner.model.vocab import LineStatus
from pocplanner.reporting.blocks import (
    Box,
    Cell,
    Column,
    Heading,
    Look,
    PairCell,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import (
    TO_BE_ASSIGNED,
    annex_heading,
    count_of,
    joined,
    labelled,
    moment,
    office,
    prose,
    written,
)

if TYPE_CHECKING:
    from pocplanner.assessment.result import ContingencyView
    from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

COLUMNS = (
    Column("Risk and likelihood", 0.22),
    Column("Mitigating and preparatory measures", 0.33),
    Column("Date", 0.12),
    Column("Reactive measures in response", 0.33),
)


def contingency_plans(context: Context) -> tuple[Block, ...]:
    """The whole annex: the plan's own scenarios first, then what the library proposes."""
    found = context.assessment.contingency
    views = [view for view in found if view.adopted]
    proposed = [view for view in found if not view.adopted]
    if context.printing.edition.shows_proposals:
        views += proposed
    blocks: list[Block] = [annex_heading(Annex.CONTINGENCY)]
    if not views:
        none = "No contingency plan is written"
        none += "." if proposed else ", and no scenario of the library was triggered."
        blocks.append(paragraph(none, look=Look.STRONG))
    for view in views:
        blocks += _scenario(context, view)
    if proposed and not context.printing.edition.shows_proposals:
        left = count_of(len(proposed), "scenario")
        blocks.append(note(f"{left} of the library that the plan has not adopted: in the archive copy."))
    return tuple(blocks)


def _scenario(context: Context, view: ContingencyView) -> tuple[Block, ...]:
    plan = view.plan
    where = f"contingency plan “{plan.scenario}”"
    blocks: list[Block] = [Heading(2, f"Scenario: {plan.scenario}", field=where)]
    if not view.adopted:
        kind = "possible, it hangs on something unknown" if view.verdict is Verdict.POSSIBLE else "triggered"
        text = f"Proposal of the library ({kind}); the plan has not adopted it."
        blocks.append(Box((paragraph(text, Style.SMALL, Look.STRONG),), Tone.NOTE))
    blocks += [
        *_risk(plan, where),
        Table(
            f"Contingency plan: {plan.scenario}",
            COLUMNS,
            tuple(_row(context, row, where) for row in plan.rows),
            empty="No row is written.",
        ),
    ]
    if view.adopted:
        timing = context.plan.timing
        last, following = moment(plan.last_exercise, timing, where), moment(plan.next_exercise, timing, where)
        words = (Words("Developed with: "), *written(plan.developed_with, where), Words(". Last exercised: "), *last)
        blocks.append(Paragraph((*words, Words("; next: "), *following, Words(".")), Style.SMALL))
    if view.unassigned:
        text = f"{len(view.unassigned)} of the lines above have no office that does them."
        blocks.append(paragraph(text, Style.SMALL, Look.STRONG))
    return tuple(blocks)


def _risk(plan: ContingencyPlan, where: str) -> tuple[Block, ...]:
    first, *rest = prose(plan.risk, f"{where}, risk")
    return (labelled("Risk", first.words), *rest)


def _row(context: Context, row: ContingencyRow, where: str) -> Row:
    likelihood = row.likelihood.label.upper() if row.likelihood else "not rated by a person"
    parts: list[Inline] = [
        written(row.risk, f"{where}, risk of a row"),
        (Words("Likelihood: ", Look.SLANTED), Words(likelihood, Look.STRONG)),
        (Words("Trigger: ", Look.SLANTED), *written(row.trigger, f"{where}, trigger")),
    ]
    risks = context.risk_list(row.risks)
    if risks:
        parts.append((Words("Answers: ", Look.SLANTED), Words(risks)))
    numbered = enumerate(row.preparatory, start=1)
    pairs = tuple((_line(line, where, number), _date(context, line, where)) for number, line in numbered)
    empty = ((Paragraph(own("Not written yet", Look.QUIET), Style.SMALL), Paragraph((), Style.SMALL)),)
    reactive = tuple(_line(line, where, number) for number, line in enumerate(row.reactive, start=1))
    return Row(
        (
            Cell(tuple(Paragraph(part, Style.SMALL) for part in parts)),
            PairCell(pairs or empty),
            Cell(reactive or (Paragraph(own("Not written yet", Look.QUIET), Style.SMALL),)),
        )
    )


def _line(line: ContingencyLine, where: str, number: int) -> Paragraph:
    who: Inline = joined([office(item) for item in line.components], " / ") or (TO_BE_ASSIGNED,)
    state = () if line.status is LineStatus.OPEN else (Words(f" ({line.status.label.lower()})", Look.QUIET),)
    bold = tuple(Words(part.text, Look.SLANTED if part is TO_BE_ASSIGNED else Look.STRONG) for part in who)
    words = (Words(f"{number}. "), *bold, Words(": "), *typed(line.text, f"{where}, line {number}"), *state)
    return Paragraph(words, Style.SMALL)


def _date(context: Context, line: ContingencyLine, where: str) -> Paragraph:
    return Paragraph(moment(line.date, context.plan.timing, where), Style.SMALL)
