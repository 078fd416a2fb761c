"""An annex to the order, and what documents for execution share. No register, rating or dissent stands in them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from pocplanner.exchange.duties import (
    NOUNS,
    PLURALS,
    contacts_table,
    contingency_table,
    measures_table,
    owners_in,
    running,
    standing,
    stop_table,
)
from pocplanner.exchange.export import Contents, Items, Sensitive
from pocplanner.exchange.tables import SMALL_COUNTS
from pocplanner.exchange.word_reading import rows_by_summary
from pocplanner.model.times import format_date, format_dtg, zone_letter
from pocplanner.model.vocab import MeasurePhase
from pocplanner.reporting.blocks import (
    Box,
    Bullets,
    Column,
    Facts,
    Furniture,
    Heading,
    Look,
    Report,
    Row,
    Style,
    Table,
    Tone,
    Words,
    cell,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.phrases import count_of, joined, labelled, moment, office, prose, written
from pocplanner.reporting.released import IN_MISSION
from pocplanner.said import said, said_as, said_from, template

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docx.document import Document

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.exchange.export import Source
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_LEFT_OUT: Final = (
    said("the register of risks, with ratings and evidence"),
    said("objections, advice and consultations"),
    said("sources of information, populations and limits on the tasks of units"),
)


class Annex:
    """Protection of civilians: coordinating instructions by phase and unit, as an annex to an OPORD or FRAGO."""

    title: Final = "Annex to an order: protection of civilians"
    audience: Final = IN_MISSION

    def contents(self, source: Source, report: Report) -> Contents:
        """What the annex holds."""
        return order_contents(source, report)

    def report(self, source: Source) -> Report:
        """The annex in the five paragraphs of an order."""
        context = source.context
        head = f"Protection of civilians: coordinating instructions by phase and unit, {context.plan.title}"
        blocks: tuple[Block, ...] = (
            Heading(0, "Annex: Protection of civilians"),
            paragraph("Coordinating instructions by phase and unit", Style.LEAD),
            _heading_facts(context),
            rule_of_standing(context),
            *_situation(context),
            *_mission(context),
            *_execution(context),
            Heading(1, "SERVICE SUPPORT", "4."),
            paragraph("As in the order. Support to forces outside the UN only on the conditions of 3.e."),
            *_command(context),
        )
        return order_report(context, head, blocks)

    def count(self, source: Source, document: Document) -> Mapping[str, int]:
        """Rows of the tables, by what they list."""
        del source
        return order_counts(document)


def order_contents(source: Source, report: Report) -> Contents:
    """What a document for execution holds, counted in its tables."""
    context = source.context
    counts = Counter[str]()
    for block in report.blocks:
        if isinstance(block, Table) and block.summary in NOUNS:
            counts[NOUNS[block.summary]] += sum(not row.group for row in block.rows)
    items = tuple(Items(noun, counts[noun], plural=PLURALS[noun]) for noun in NOUNS.values())
    over = len(context.adopted) - len(running(context))
    dropped = []
    if over:
        english = f"{count_of(over, 'measure')} dropped or lapsed"
        dropped.append(said_as(english, "Measures dropped or lapsed: {count}", count=over))
    if proposals := len(context.proposals):
        english = f"{count_of(proposals, 'proposal')} of the library"
        dropped.append(said_as(english, "Proposals of the library: {count}", count=proposals))
    return Contents(
        items,
        (Sensitive.UNITS, Sensitive.ACTORS, Sensitive.TIMES, Sensitive.FREE_TEXT),
        (*_LEFT_OUT, *dropped),
        (said_from(_STANDING, presenter=context.presenter), SMALL_COUNTS),
    )


_STANDING: Final = template(
    "The {presenter} tasks only the own component. Lines for others are requests until a decision is recorded."
)


def order_counts(document: Document) -> Mapping[str, int]:
    """Rows of the tables of a document, by what they list."""
    found = dict.fromkeys(NOUNS.values(), 0)
    for summary, rows in rows_by_summary(document):
        if summary in NOUNS:
            found[NOUNS[summary]] += rows
    return found


def order_report(context: Context, running_title: str, blocks: tuple[Block, ...]) -> Report:
    """A report for execution: DRAFT until a decision approves the operation."""
    plan = context.plan
    furniture = Furniture(
        marking=plan.marking.label,
        exercise=plan.exercise,
        draft=not context.approved,
        running_title=typed(running_title, "plan, title"),
        as_of=f"As of {format_date(context.assessment.as_of)}",
        notice="Coordinating instructions; the order stands above them",
    )
    return Report(running_title, "en-GB", furniture, ((),), blocks)


def d_day_of(context: Context) -> str:
    """D-day with its hour, as far as it is set."""
    timing = context.plan.timing
    start = timing.start()
    return format_dtg(start) if start else format_date(timing.d_day) if timing.d_day else "not set"


def zone_of(context: Context) -> str:
    """The zone of all times, by its letter."""
    offset = context.plan.timing.zone.utcoffset(None)
    return f"Time zone used throughout: {zone_letter(offset)}"


def _heading_facts(context: Context) -> Facts:
    rows: tuple[tuple[str, Inline], ...] = (
        ("Operation", typed(context.plan.title, "plan, title")),
        ("From", written(context.plan.from_post or context.presenter, "plan, from")),
        ("D-day", own(d_day_of(context))),
        ("Zone", own(zone_of(context))),
    )
    return Facts(rows, "Operation, issuing post and times", label_width=0.2, columns=2)


def rule_of_standing(context: Context) -> Box:
    """Whom the presenter may task, and whether a decision is recorded."""
    decision = context.last_decision
    state = "No decision is recorded."
    if decision is not None:
        state = f"Decision recorded: {decision.outcome.label.lower()}, {format_dtg(decision.at)}."
    text = f"{_STANDING.format(presenter=context.presenter)} {state}"
    return Box((paragraph(text, Style.SMALL, Look.STRONG),), Tone.NOTE if context.approved else Tone.WARNING)


def _situation(context: Context) -> tuple[Block, ...]:
    plan = context.plan
    references: list[Inline] = []
    for order in plan.order_references:
        issued = f", {format_dtg(order.issued_on)}" if order.issued_on else ""
        by = f", {order.issued_by.label}" if order.issued_by else ""
        remark = (Words(": "), *typed(order.note, "order references, note")) if order.note else ()
        references.append((*typed(order.title, "order references, title"), Words(f"{by}{issued}"), *remark))
    blocks: list[Block] = [Heading(2, "References")]
    blocks.append(Bullets(tuple(references), numbered=True) if references else paragraph("None is named in the plan."))
    blocks += [Heading(1, "SITUATION", "1."), labelled("a. Area of operations", written(plan.area, "plan, area"))]
    columns = (Column("Phase", 0.22), Column("From and to", 0.3), Column("What happens", 0.48))
    rows = []
    for phase in plan.phases:
        where = f"phase “{phase.name}”"
        span = (*moment(phase.start, plan.timing, where), Words(" to "), *moment(phase.end, plan.timing, where))
        name = typed(phase.name, "phases, name", Look.STRONG)
        rows.append(Row((cell(name), cell(span), cell(written(phase.description, where)))))
    blocks += [
        Heading(3, "Phases", "b."),
        Table("Phases of the operation", columns, tuple(rows), empty="No phase is written."),
    ]
    if plan.situation.trigger_dates:
        dates = tuple(
            (
                *typed(item.name, "trigger dates, name", Look.STRONG),
                Words(": "),
                *moment(item.start, plan.timing, "trigger dates, start"),
                *((Words(". "), *typed(item.effect, "trigger dates, effect")) if item.effect else ()),
            )
            for item in plan.situation.trigger_dates
        )
        blocks += [Heading(3, "Dates that matter to civilians", "c."), Bullets(dates)]
    return tuple(blocks)


def _mission(context: Context) -> tuple[Block, ...]:
    what = prose(context.plan.information.what, "Part I, what")
    return (Heading(1, "MISSION", "2."), *what)


def _execution(context: Context) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Heading(1, "EXECUTION", "3."),
        Heading(2, f"Intent of the {context.presenter}", "a."),
        *prose(context.plan.decision.intent, "Part II, intent"),
        Heading(2, "Coordinating instructions by phase", "b."),
    ]
    for number, phase in enumerate(MeasurePhase, start=1):
        blocks.append(Heading(3, f"{phase.label.upper()} THE OPERATION", f"({number})"))
        owners = owners_in(context, phase)
        if not owners:
            blocks.append(paragraph("No measure.", look=Look.QUIET))
        for letter, owner in enumerate(owners):
            lines = [line for line in running(context) if line.phase is phase and line.owner is owner]
            name = "To be assigned" if owner is None else owner.label
            title = name if owner is None or owner.is_mission else f"{name} (coordinate with)"
            blocks += [Heading(4, title, f"({_letters(letter)})"), measures_table(context, by_date(lines))]
        if phase is MeasurePhase.DURING:
            blocks += [Heading(4, "Units by phase of the operation"), _unit_tasks(context)]
    blocks += [
        Heading(2, "Contingencies: triggers and lines", "c."),
        contingency_table(context),
        Heading(2, "Halt", "d."),
        stop_table(context),
        labelled("Who may call a halt", written(context.plan.decision.who_may_stop, "Part II, who may stop")),
        labelled("An approval lapses", written(context.plan.decision.approval_lapses, "Part II, approval lapses")),
        Heading(2, "Restrictions", "e."),
        *_restrictions(context),
    ]
    return tuple(blocks)


def _letters(number: int) -> str:
    return chr(ord("a") + number % 26) * (number // 26 + 1)


def by_date(lines: Sequence[MeasureLine]) -> list[MeasureLine]:
    """Measures by the day on which they must be ready, those without one last."""

    def key(line: MeasureLine) -> tuple[bool, str]:
        return (line.prepare_on is None, line.prepare_on.isoformat() if line.prepare_on else "")

    return sorted(lines, key=key)


def _unit_tasks(context: Context) -> Table:
    plan = context.plan
    order = {phase.id: at for at, phase in enumerate(plan.phases)}
    owners = {unit.id: unit.component for unit in plan.situation.mission_units}
    columns = (Column("Unit", 0.22), Column("Task", 0.44), Column("Where", 0.17), Column("Standing", 0.17))
    rows: list[Row] = []
    last: str | None = ""
    for task in sorted(plan.unit_tasks, key=lambda item: order.get(item.phase or "", len(order))):
        if task.phase != last:
            last = task.phase
            name = typed(context.name(last), "phases, name", Look.STRONG) if last else own("All phases", Look.STRONG)
            rows.append(Row((cell(name),), group=True))
        owner = owners.get(task.unit)
        stands = standing(context, owner) if owner else "Coordinate with, not tasked"
        place = typed(context.name(task.place), "places, name") if task.place else ()
        unit = typed(context.name(task.unit), "units, name", Look.STRONG)
        rows.append(Row((cell(unit), cell(written(task.task, "unit tasks, task")), cell(place), cell(own(stands)))))
    return Table("Tasks of units", columns, tuple(rows), empty="No task of a unit is written.")


def _restrictions(context: Context) -> tuple[Block, ...]:
    items: list[Inline] = []
    decision = context.last_decision
    if decision is not None and decision.conditions.strip():
        items.append((Words("Condition of the decision: ", Look.STRONG), *typed(decision.conditions, "decision")))
    for assessment in context.plan.hrddp.assessments:
        partner = typed(context.name(assessment.recipient), "partner forces, name", Look.STRONG)
        items.append((*partner, Words(f": support {assessment.outcome.label.lower()}.")))
        for condition in assessment.conditions:
            kind = "before support starts" if condition.is_precondition else "while support is given"
            owner = condition.owner.label if condition.owner else "to be assigned"
            words = Words(f" ({kind}; followed up by {owner}; met: {condition.met.label.lower()})", Look.QUIET)
            items.append((*typed(condition.text, "HRDDP, conditions"), words))
    for line in context.plan.action.disclosure:
        earliest = moment(line.earliest, context.plan.timing, "disclosure, not before")
        by = joined([office(line.by_whom)])
        told = Words(f"{line.audience.label}: told {line.told.label.lower()}", Look.STRONG)
        items.append((told, Words(", by "), *by, Words(", not before "), *earliest))
    security = context.plan.action.operational_security
    blocks: list[Block] = [Bullets(tuple(items))] if items else [paragraph("None is written.", look=Look.QUIET)]
    blocks += [Heading(3, "Security of the operation"), *prose(security, "Part III, operational security")]
    return tuple(blocks)


def _command(context: Context) -> tuple[Block, ...]:
    columns = (Column("What", 0.44), Column("When", 0.2), Column("To whom", 0.18), Column("By whom", 0.18))
    rows = []
    for position, line in enumerate(context.plan.action.communication, start=1):
        where = f"communication line {position}"
        when = moment(line.when, context.plan.timing, f"{where}, when")
        to_whom = written(line.to_whom, f"{where}, to whom")
        rows.append(Row((cell(written(line.what, where)), cell(when), cell(to_whom), cell(office(line.by_whom)))))
    return (
        Heading(1, "COMMAND AND SIGNAL", "5."),
        Heading(2, "Contacts by post", "a."),
        contacts_table(context),
        Heading(2, "Reports and communication", "b."),
        Table("Communication", columns, tuple(rows), empty="Not written yet"),
        Heading(2, "Acknowledge", "c."),
        paragraph("Each addressee acknowledges receipt to the issuing post."),
    )
