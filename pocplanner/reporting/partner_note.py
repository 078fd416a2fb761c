"""The note to a partner force, in plain staff language. It does not say how much it leaves out: that would tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.model.vocab import HrddpOutcome
from pocplanner.reporting.blocks import (
    Bullets,
    Column,
    Facts,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Words,
    cell,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.partner import (
    SUPPORTED,
    Leaving,
    assessments_of,
    measures_with,
    partner_of,
    support_of,
    tasks_of,
)
from pocplanner.reporting.phrases import joined, moment, written

if TYPE_CHECKING:
    from pocplanner.model.hrddp import RecipientAssessment, SupportCondition, SupportItem
    from pocplanner.model.measures import Measure
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import PartnerForce, UnitTask
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_OUTCOMES = {
    HrddpOutcome.NOT_DECIDED: "No support is promised: the United Nations has not decided on it.",
    HrddpOutcome.SUPPORT: "The United Nations may give this support.",
    HrddpOutcome.SUPPORT_WITH_CONDITIONS: "The United Nations may give this support on the conditions below.",
}
_NO_SUPPORT = "The United Nations does not give this support."


def note_to_partner(context: Context) -> tuple[Block, ...]:
    """The whole note. Raises :class:`ReportError` E172 where the addressee is no partner force of the plan."""
    plan, leaving = context.plan, Leaving()
    partner = partner_of(plan, context.printing.recipient)
    return (
        *_head(context, partner, leaving),
        *_support(plan, partner, leaving),
        *_conditions(plan, partner, leaving),
        *_tasks(context, partner, leaving),
        *_halt(plan, leaving),
        *_contacts(context, partner, leaving),
    )


def _head(context: Context, partner: PartnerForce, leaving: Leaving) -> tuple[Block, ...]:
    plan = context.plan
    name = leaving.text(partner, "name")
    mission = leaving.text(plan, "mission")
    of = (Words(" · "), *typed(mission, "plan, mission")) if mission else ()
    rows: tuple[tuple[str, Inline], ...] = (
        ("To", written(leaving.text(partner, "commander_post") or name, "partner forces, commander's post")),
        ("Unit", typed(name, "partner forces, name")),
        ("From", written(leaving.text(plan, "from_post") or context.presenter, "plan, from")),
        ("As of", own(format_date(context.assessment.as_of))),
    )
    return (
        Paragraph((Words("Note to a partner unit"), *of), Style.KICKER),
        Heading(0, leaving.text(plan, "title"), field="plan, title"),
        Facts(rows, "Addressee and sender", label_width=0.16, columns=2),
        paragraph(
            "This note says what the United Nations asks of your unit and what it offers. It is for the addressee "
            "and the staff who need it, and goes to nobody else."
        ),
    )


def _support(plan: Plan, partner: PartnerForce, leaving: Leaving) -> tuple[Block, ...]:
    items = support_of(plan, partner.id)
    assessments = assessments_of(plan, partner.id)
    blocks: list[Block] = [Heading(2, "Support from the United Nations")]
    for item in items:
        leaving.check(item, "support_kind", "provided_by")
    if not items:
        return (*blocks, paragraph("No support to your unit is part of this operation."))
    for assessment in assessments:
        leaving.check(assessment, "outcome")
    sentences = dict.fromkeys(_OUTCOMES.get(item.outcome, _NO_SUPPORT) for item in assessments)
    blocks += [paragraph(text, look=Look.STRONG) for text in sentences or [_OUTCOMES[HrddpOutcome.NOT_DECIDED]]]
    given = bool(assessments) and all(item.outcome in SUPPORTED for item in assessments)
    columns = (
        Column("Support" if given else "Support asked for", 0.3),
        Column("How much, when", 0.42),
        Column("To be arranged with", 0.28),
    )
    rows = tuple(_support_row(item, leaving) for item in items)
    return (*blocks, Table("Support from the United Nations", columns, rows))


def _support_row(item: SupportItem, leaving: Leaving) -> Row:
    quantity = leaving.text(item, "quantity")
    return Row(
        (
            cell(own(item.support_kind.label, Look.STRONG)),
            cell(written(quantity, "support item, quantity")),
            cell(own(item.provided_by.label if item.provided_by else "the sender of this note")),
        )
    )


def _conditions(plan: Plan, partner: PartnerForce, leaving: Leaving) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(2, "Conditions")]
    assessments = assessments_of(plan, partner.id)
    conditions = [entry for item in assessments for entry in item.conditions if entry.text.strip()]
    if not conditions:
        blocks.append(paragraph("No condition is set in this note. That is no promise that none follows."))
    first = [entry for entry in conditions if entry.is_precondition]
    then = [entry for entry in conditions if not entry.is_precondition]
    blocks += _listed("Before any support starts:", first, leaving, 1)
    blocks += _listed("As long as support is given:", then, leaving, len(first) + 1)
    if conditions:
        blocks.append(
            paragraph(
                "Support may be suspended or withdrawn at once, without further notice, if a condition is broken."
            )
        )
    blocks += [Paragraph(_expiry(item, leaving)) for item in assessments]
    return tuple(blocks)


def _listed(title: str, conditions: list[SupportCondition], leaving: Leaving, first: int) -> tuple[Block, ...]:
    if not conditions:
        return ()
    items = []
    for entry in conditions:
        leaving.check(entry, "is_precondition")
        items.append(typed(leaving.text(entry, "text"), "HRDDP, condition"))
    return (
        Paragraph(own(title, Look.STRONG), leads_in=True),
        Bullets(tuple(items), numbered=True, first=first),
    )


def _expiry(item: RecipientAssessment, leaving: Leaving) -> Inline:
    leaving.check(item, "expires")
    if item.expires is None:
        return own("No date is set on which this lapses.")
    return (Words("All of this lapses on "), Words(format_date(item.expires), Look.STRONG), Words("."))


def _tasks(context: Context, partner: PartnerForce, leaving: Leaving) -> tuple[Block, ...]:
    plan = context.plan
    tasks, measures = tasks_of(plan, partner.id), measures_with(plan, partner.id)
    columns = (Column("What", 0.56), Column("Where", 0.22), Column("When", 0.22))
    rows = (
        *(_task_row(plan, task, leaving) for task in tasks),
        *(_measure_row(plan, measure, tasks, leaving) for measure in measures),
    )
    title = "What is asked of your unit"
    return (
        Heading(2, title),
        Table(title, columns, rows, empty="Nothing is asked of your unit in this operation."),
    )


def _task_row(plan: Plan, task: UnitTask, leaving: Leaving) -> Row:
    phase = next((item for item in plan.phases if item.id == task.phase), None)
    when: tuple[Inline, ...] = (own("not set", Look.QUIET),)
    if phase is not None:
        start = leaving.moment(phase, "start")
        when = (
            typed(leaving.text(phase, "name"), "phases, name"),
            (Words("from ", Look.QUIET), *moment(start, plan.timing, "phases, start")),
        )
    return Row(
        (
            cell(typed(leaving.text(task, "task"), "tasks of units, task")),
            cell(_places(plan, {task.place}, leaving)),
            cell(*when),
        )
    )


def _places(plan: Plan, ids: set[str | None], leaving: Leaving) -> Inline:
    names = [leaving.text(place, "name") for place in plan.situation.places if place.id in ids]
    return joined(typed(name, "places, name") for name in names) or own("not set", Look.QUIET)


def _measure_row(plan: Plan, measure: Measure, tasks: tuple[UnitTask, ...], leaving: Leaving) -> Row:
    places = {task.place for task in tasks} & set(measure.places)
    ready = (Words("ready by ", Look.QUIET), *moment(leaving.moment(measure, "prepare_by"), plan.timing, ""))
    until = leaving.moment(measure, "until")
    ends = ((Words("until ", Look.QUIET), *moment(until, plan.timing, "")),) if until is not None else ()
    return Row(
        (
            cell(typed(leaving.text(measure, "title"), "measures, title")),
            cell(_places(plan, {*places}, leaving)),
            cell(ready, *ends),
        )
    )


def _halt(plan: Plan, leaving: Leaving) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Heading(2, "Who may call a halt, and how"),
        Paragraph(written(leaving.text(plan, "decision.who_may_stop"), "Part II, who may stop")),
    ]
    posts = dict.fromkeys(text for item in plan.stop_criteria if (text := leaving.text(item, "decided_by").strip()))
    if posts:
        named = joined((typed(post, "stop criteria, decided by") for post in posts), "; ")
        blocks.append(Paragraph((Words("Posts that decide on a halt: ", Look.STRONG), *named, Words("."))))
    for item in plan.stop_criteria:
        leaving.check(item, "communications")
    means = dict.fromkeys(means.label for item in plan.stop_criteria for means in item.communications)
    if means:
        blocks.append(
            Paragraph((Words("A halt is called by: ", Look.STRONG), Words(f"{', '.join(means)}.")), Style.BODY)
        )
    text = "A call to halt binds your unit from the moment it hears it. Whoever calls it says what your unit does next."
    return (*blocks, paragraph(text))


def _contacts(context: Context, partner: PartnerForce, leaving: Leaving) -> tuple[Block, ...]:
    plan = context.plan
    rows: list[tuple[str, Inline]] = [
        ("This note", written(leaving.text(plan, "from_post") or context.presenter, "plan, from"))
    ]
    for item in assessments_of(plan, partner.id):
        leaving.check(item, "monitoring_owner")
        if item.monitoring_owner is not None:
            rows.append(("Conditions, incidents", own(item.monitoring_owner.label)))
    offices = dict.fromkeys(
        item.provided_by.label for item in support_of(plan, partner.id) if item.provided_by is not None
    )
    if offices:
        rows.append(("Support", own(", ".join(offices))))
    return (Heading(2, "Whom to speak to"), Facts(tuple(dict.fromkeys(rows)), "Posts to speak to", label_width=0.26))
