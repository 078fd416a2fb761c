"""Two annexes: measures with the timeline; screening, checklist, response cards, criteria, after action review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.model.vocab import Component, ItemState, MeasurePhase
from pocplanner.reporting.blocks import (
    Cell,
    Column,
    Facts,
    Heading,
    Look,
    Row,
    Style,
    Table,
    Timeline,
    TimelineRow,
    Words,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.content_cards import response_cards
from pocplanner.reporting.content_schedule import schedule
from pocplanner.reporting.content_screening import screening
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.figures import timeline_alt
from pocplanner.reporting.first_page_lists import ready_by
from pocplanner.reporting.phrases import annex_heading, count_of, firmness, moment, office, offices, written

if TYPE_CHECKING:
    from pocplanner.assessment.result import MeasureLine, StepView
    from pocplanner.model.measures import SuccessCriterion
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

TIMELINE_LEGEND = (
    "Days are counted from D-day. Disc: ready or in force. Diamond: accepted or resourced. "
    "Ring: proposed or requested. Cross: dropped or lapsed."
)


def measures(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    return (
        annex_heading(Annex.MEASURES),
        note(
            "Numbers M-01 and so on hold for this print. Only accepted measures are commitments; those proposed or "
            "requested count in no expected residual."
        ),
        *_timeline(context),
        *schedule(context),
        Heading(2, "Measures by phase"),
        _table(context),
        *_proposals(context),
    )


def timeline(context: Context) -> tuple[Timeline | None, int]:
    """Measures of the plan against D-day, none where none has a date, and how many have none."""
    rows = []
    undated = 0
    for key, line in ((line.key, line) for phase in MeasurePhase for line in context.adopted if line.phase is phase):
        days = _day(context, line)
        if days is None:
            undated += 1
            continue
        status = line.measure.status if line.measure else None
        label = context.measure_labels[key]
        word = status.label if status else "Proposed"
        rows.append(TimelineRow(label, line.title, days, firmness(status), word, line.late, f"measure {label}, title"))
    if not rows:
        return None, undated
    d_day = context.plan.timing.d_day
    today = (context.assessment.as_of - d_day).days if d_day else None
    ordered = tuple(sorted(rows, key=lambda row: (row.day, row.label)))
    return Timeline(ordered, today, timeline_alt(ordered)), undated


def _timeline(context: Context) -> tuple[Block, ...]:
    drawn, undated = timeline(context)
    if drawn is None:
        return (paragraph("No measure of the plan has a date by which it must be ready.", look=Look.STRONG),)
    undated_words = f" {undated} more without a date." if undated else ""
    return (
        Heading(2, "Ready when it must work"),
        drawn,
        paragraph(f"{TIMELINE_LEGEND}{undated_words}", Style.SMALL, Look.QUIET),
    )


def _day(context: Context, line: MeasureLine) -> int | None:
    when = line.measure.prepare_by if line.measure else None
    if when is None:
        return None
    at = when.resolve(context.plan.timing)
    d_day = context.plan.timing.d_day
    if at is not None and d_day is not None:
        return (at.astimezone(context.plan.timing.zone).date() - d_day).days
    return when.days if when.at is None else None


def _table(context: Context) -> Table:
    columns = (
        Column("No.", 0.075),
        Column("Measure", 0.455),
        Column("Component", 0.17),
        Column("Ready by, status", 0.15),
        Column("Risks served", 0.15),
    )
    rows: list[Row] = []
    for phase in MeasurePhase:
        lines = [line for line in context.adopted if line.phase is phase]
        rows.append(Row((cell(own(f"{phase.label} the operation ({len(lines)})", Look.STRONG)),), group=True))
        if not lines:
            rows.append(Row((cell(own("None in the plan", Look.QUIET)),), group=False))
        rows += [_measure_row(context, line) for line in lines]
    return Table("Measures before, during and after", columns, tuple(rows))


def _measure_row(context: Context, line: MeasureLine) -> Row:
    label = context.measure_labels[line.key]
    where = f"measure {label}"
    late = (Words(", "), Words("late", Look.STRONG)) if line.late else ()
    status = line.measure.status.label if line.measure else "Proposed"
    risks = context.risk_list(line.serves)
    return Row(
        (
            Cell(cell(own(label, Look.STRONG)).blocks, header=True),
            cell(*_description(context, line, where)),
            cell(office(line.owner), *_supporting(line.supporting)),
            cell(ready_by(line), (Words(status), *late)),
            cell(own(risks) if risks else own("none named", Look.QUIET)),
        )
    )


def _description(context: Context, line: MeasureLine, where: str) -> tuple[Inline, ...]:
    parts: list[Inline] = [typed(line.title, f"{where}, title", Look.STRONG)]
    if line.text:
        parts.append(typed(line.text, f"{where}, text"))
    done = written(line.done_when, f"{where}, done when")
    parts.append((Words("Done when: ", Look.SLANTED), *done))
    if line.own_harm:
        parts.append((Words("Own harm: ", Look.SLANTED), *typed(line.own_harm, f"{where}, own harm")))
    if line.conflicts:
        parts.append((Words("May raise: ", Look.SLANTED), Words(context.risk_list(line.conflicts))))
    test = line.measure.last_resort if line.measure else None
    if test is not None:
        passed = "met" if test.passed() else "not met or not known"
        parts.append(own(f"Four conditions of last resort: {passed}.", Look.STRONG))
    return tuple(parts)


def _supporting(components: tuple[Component, ...]) -> tuple[Inline, ...]:
    inside = [item for item in components if item.is_mission]
    outside = [item for item in components if not item.is_mission]
    parts: list[Inline] = []
    if inside:
        parts.append((Words("with ", Look.QUIET), Words(offices(inside))))
    if outside:
        parts.append((Words("coordinate with ", Look.QUIET), Words(offices(outside))))
    return tuple(parts)


def _proposals(context: Context) -> tuple[Block, ...]:
    if not context.proposals:
        return ()
    if not context.printing.edition.shows_proposals:
        left = count_of(len(context.proposals), "measure")
        return (note(f"{left} of the library that the plan has not taken up: in the archive copy."),)
    columns = (
        Column("Proposed by the library, not taken up", 0.5),
        Column("Component", 0.22),
        Column("Ready by", 0.12),
        Column("Risks served", 0.16),
    )
    rows: list[Row] = []
    for phase in MeasurePhase:
        lines = [line for line in context.proposals if line.phase is phase]
        if lines:
            rows.append(Row((cell(own(f"{phase.label} the operation ({len(lines)})", Look.STRONG)),), group=True))
        for line in lines:
            rows.append(
                Row(
                    (
                        cell(typed(line.title, f"guidance entry {line.key}")),
                        cell(office(line.owner)),
                        cell(ready_by(line)),
                        cell(own(context.risk_list(line.serves) or "none named")),
                    )
                )
            )
    return (
        Heading(2, f"Proposals of the library that the plan has not taken up ({len(context.proposals)})"),
        Table("Proposals of the library", columns, tuple(rows)),
    )


def planning(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    return (
        annex_heading(Annex.CHECKLIST),
        *screening(context),
        Heading(2, "Planning checklist (Handbook 11.4.3)"),
        steps_table("Planning checklist", context.assessment.checklist),
        *response_cards(context),
        Heading(2, "Criteria of success"),
        _criteria(context),
        Heading(2, "After action review (Handbook 11.4.7)"),
        _aar(context),
    )


def steps_table(summary: str, steps: tuple[StepView, ...]) -> Table:
    """Steps with their state; a step that is not applicable prints its reason."""
    columns = (Column("Item", 0.46), Column("State", 0.14), Column("By, detail, evidence", 0.4))
    rows = tuple(_step_row(step) for step in steps)
    return Table(summary, columns, rows, empty="The guidance library in use holds no items for this list.")


def _step_row(step: StepView) -> Row:
    title = step.entry.text["en"].title if "en" in step.entry.text else step.entry.id
    details: list[Inline] = []
    decision = step.decision
    if step.detail:
        details.append(typed(step.detail, f"{step.entry.id}, detail"))
    if decision is not None:
        if decision.component is not None:
            on = f", {format_date(decision.done_on)}" if decision.done_on else ""
            details.append(own(f"{decision.component.label}{on}"))
        if decision.reason:
            details.append((Words("Reason: ", Look.SLANTED), *typed(decision.reason, f"{step.entry.id}, reason")))
        if decision.evidence and decision.evidence != step.detail:
            details.append((Words("Evidence: ", Look.SLANTED), *typed(decision.evidence, f"{step.entry.id}, evidence")))
    if not details:
        details.append(own(f"{step.entry.owner.label} to do", Look.QUIET))
    required = (Words(" (required here)", Look.QUIET),) if step.required else ()
    strong = Look.PLAIN if step.state is ItemState.DONE else Look.STRONG
    item = (Words(title, Look.PLAIN, f"guidance entry {step.entry.id}"), *required)
    return Row((cell(item), cell(own(step.state.label, strong)), cell(*details)))


def _criteria(context: Context) -> Table:
    columns = (
        Column("What is to be true for civilians", 0.34),
        Column("Metric", 0.2),
        Column("Baseline, target", 0.2),
        Column("Source, office", 0.26),
    )
    rows = tuple(_criterion(item, number) for number, item in enumerate(context.plan.criteria, start=1))
    return Table("Criteria of success", columns, rows, empty="Not written yet")


def _criterion(item: SuccessCriterion, number: int) -> Row:
    where = f"criterion {number}"
    baseline = (Words("Baseline: ", Look.QUIET), *written(item.baseline, f"{where}, baseline"))
    target = (Words("Target: ", Look.QUIET), *written(item.target, f"{where}, target"))
    return Row(
        (
            cell(written(item.text, where)),
            cell(written(item.metric, f"{where}, metric")),
            cell(baseline, target),
            cell(written(item.data_source, f"{where}, data source"), office(item.owner)),
        )
    )


def _aar(context: Context) -> Facts:
    aar = context.plan.aar
    rows: tuple[tuple[str, Inline], ...] = (
        ("Planned for", moment(aar.planned_for, context.plan.timing, "after action review, date")),
        ("Led by", office(aar.led_by)),
        ("Community perceptions", written(aar.community_perceptions, "after action review, community perceptions")),
        ("Metrics set in planning", written(aar.metrics, "after action review, metrics")),
        ("POC Adviser's feedback", written(aar.adviser_feedback, "after action review, adviser's feedback")),
        ("Humanitarian feedback", written(aar.humanitarian_feedback, "after action review, humanitarian feedback")),
    )
    return Facts(rows, "After action review", label_width=0.28)
