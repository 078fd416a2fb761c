"""The HRDDP sheet: support items, recipients, six elements, outcome, conditions, steps, interventions.

The reasoning under the elements is for Human Rights and chosen recipients and is not printed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import ElementFinding, HrddpElement, HrddpOutcome
from pocplanner.reporting.blocks import (
    Bullets,
    Column,
    Facts,
    Heading,
    Look,
    Paragraph,
    Row,
    Table,
    Words,
    cell,
    note,
    own,
    typed,
)
from pocplanner.reporting.content_measures import steps_table
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_standing import hrddp_line
from pocplanner.reporting.phrases import annex_heading, day, joined, labelled, moment, office, written

if TYPE_CHECKING:
    from pocplanner.model.hrddp import RecipientAssessment, SupportCondition, SupportItem
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context


def hrddp_sheet(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    sheet = context.assessment.hrddp
    process = context.plan.hrddp
    needed = {True: "Needed", False: "Not needed on what is declared", None: "Not known whether it is needed"}[
        sheet.needed
    ]
    return (
        annex_heading(Annex.HRDDP),
        labelled(needed, own(sheet.why)),
        Paragraph(hrddp_line(context)),
        labelled("Process started", moment(process.started_on, context.plan.timing, "HRDDP, started on")),
        Heading(2, "Support to non-UN forces"),
        _items(context),
        *(block for item in process.assessments for block in _assessment(context, item)),
        Heading(2, "Steps of the process"),
        steps_table("Steps of the HRDDP process", sheet.steps),
        Heading(2, "If conditions are breached"),
        labelled("Consequence", written(process.breach_consequence, "HRDDP, breach consequence")),
        labelled("Follow-up", written(process.follow_up, "HRDDP, follow-up")),
        labelled("Advice of the task force", written(process.task_force_advice, "HRDDP, task force advice")),
        *_interventions(context),
    )


def _items(context: Context) -> Table:
    columns = (
        Column("Support", 0.2),
        Column("Recipient", 0.24),
        Column("Quantity", 0.2),
        Column("Given by", 0.14),
        Column("Scope of the policy", 0.22),
    )
    rows = tuple(_item(context, item) for item in context.plan.hrddp.support_items)
    return Table(
        "Support items", columns, rows, empty="No support item is listed. The list may not have been filled in."
    )


def _item(context: Context, item: SupportItem) -> Row:
    where = f"support item {item.support_kind.label.lower()}"
    scope: list[Inline] = [own(item.scope.label)]
    if item.scope_by is not None:
        scope.append(own(f"said by {item.scope_by.label}", Look.QUIET))
    if item.exemption_claimed:
        scope.append((Words("Exemption claimed: ", Look.QUIET), *typed(item.exemption_claimed, f"{where}, exemption")))
    return Row(
        (
            cell(own(item.support_kind.label, Look.STRONG)),
            cell(typed(context.name(item.recipient), "partner forces, name")),
            cell(written(item.quantity, f"{where}, quantity")),
            cell(office(item.provided_by)),
            cell(*scope),
        )
    )


def _assessment(context: Context, item: RecipientAssessment) -> tuple[Block, ...]:
    name = context.name(item.recipient)
    where = f"HRDDP assessment of {name}"
    return (
        Heading(2, f"Recipient: {name}", field="partner forces, name"),
        _elements(item),
        note("The reasoning is held by Human Rights."),
        Facts(_outcome(context, item, where), f"Outcome for {name}", label_width=0.26),
        *_conditions(item, where),
    )


def _elements(item: RecipientAssessment) -> Table:
    findings = {entry.element: entry for entry in item.elements}
    rows = []
    for element in HrddpElement:
        entry = findings.get(element)
        finding = entry.finding if entry else ElementFinding.UNKNOWN
        strong = Look.QUIET if finding is ElementFinding.UNKNOWN else Look.STRONG
        as_of = "" if entry is None or entry.provenance.as_of is None else format_date(entry.provenance.as_of)
        rows.append(
            Row(
                (
                    cell(own(element.label)),
                    cell(own(finding.label, strong)),
                    cell(own(as_of or "not dated", Look.QUIET)),
                )
            )
        )
    columns = (Column("Element", 0.52), Column("Finding of Human Rights", 0.28), Column("As of", 0.2))
    return Table("The six elements of the risk assessment", columns, tuple(rows))


def _outcome(context: Context, item: RecipientAssessment, where: str) -> tuple[tuple[str, Inline], ...]:
    decided: Inline = own(item.outcome.label, Look.STRONG)
    if item.outcome is not HrddpOutcome.NOT_DECIDED:
        by = written(item.outcome_decided_by, f"{where}, decided by")
        decided = (*decided, Words(", decided by "), *by, Words(f", {day(item.outcome_on)}"))
    told = written(item.communicated_to, f"{where}, communicated to")
    if item.communicated_to:
        told = (*told, Words(f", {day(item.communicated_on)}"))
    monitors = joined([office(item.monitoring_owner), written(item.monitoring, f"{where}, monitoring")], ": ")
    days = item.reports_every_days
    every = "not set" if not days else "every day" if days == 1 else f"every {days} days"
    advised = office(item.outcome_advised_by) if item.outcome_advised_by else own("not said", Look.QUIET)
    return (
        ("If support is given", written(item.risk_of_support, f"{where}, risk of support")),
        ("If support is withheld", written(item.risk_of_withholding, f"{where}, risk of withholding")),
        ("Measures", own(context.measure_list(item.measures) or "none named")),
        ("Outcome", decided),
        ("Advised by", advised),
        ("Told to", told),
        ("Monitoring", monitors),
        ("Reports", own(every)),
        ("Lapses on", own(day(item.expires))),
    )


def _conditions(item: RecipientAssessment, where: str) -> tuple[Block, ...]:
    columns = (Column("Condition", 0.5), Column("Met", 0.12), Column("Followed up by, evidence", 0.38))
    rows = tuple(_condition(entry, where) for entry in item.conditions)
    return (Table("Conditions on the support", columns, rows, empty="No condition is written."),)


def _condition(entry: SupportCondition, where: str) -> Row:
    before = (Words(" (before support starts)", Look.STRONG),) if entry.is_precondition else ()
    evidence: list[Inline] = [office(entry.owner)]
    if entry.evidence:
        evidence.append(typed(entry.evidence, f"{where}, evidence"))
    return Row(
        (cell((*written(entry.text, f"{where}, condition"), *before)), cell(own(entry.met.label)), cell(*evidence))
    )


def _interventions(context: Context) -> tuple[Block, ...]:
    items = []
    for entry in context.plan.hrddp.interventions:
        at = format_dtg(entry.at) if entry.at else "date not recorded"
        words = (
            Words(f"{entry.step.label}, {at}: ", Look.STRONG),
            Words(context.name(entry.recipient), field="partner forces, name"),
        )
        items.append((*words, Words(". "), *written(entry.reason, "HRDDP intervention, reason")))
    return (Heading(3, "What was done about breaches"), Bullets(tuple(items))) if items else ()
