"""Annex F: who does what. A section for each addressee, which can be printed alone, and one for bodies outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.brief import TaskingLine
from pocplanner.model.times import format_dtg
from pocplanner.model.vocab import Addressee, Component, LineStatus, MeasureStatus
from pocplanner.reporting.blocks import (
    Box,
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.content_action import standing_of
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_lists import ready_by
from pocplanner.reporting.phrases import annex_heading, annex_ref, count_of, joined, moment, offices, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.model.contingency import ContingencyLine, ContingencyRow
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_OVER = {MeasureStatus.DROPPED, MeasureStatus.LAPSED}
_HEADS = {
    Addressee.FORCE_HQ: Component.FORCE,
    Addressee.POLICE_COMPONENT: Component.UNPOL,
    Addressee.DMS: Component.DMS,
    Addressee.HEAD_OF_OFFICE: Component.HEAD_OF_OFFICE,
}
"""The office that a line without one is for; among the civilian pillars there is none."""
_SUPPORT = {Component.DMS, Component.MOVCON, Component.MEDICAL}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a contingency plan with what it belongs to."""

    scenario: str
    row: ContingencyRow
    line: ContingencyLine
    reactive: bool


@dataclass(frozen=True, slots=True)
class _Share:
    """What one office has to do with the operation; an office of None stands for "nobody named"."""

    office: Component | None
    tasks: tuple[TaskingLine, ...]
    measures: tuple[MeasureLine, ...]
    supports: tuple[MeasureLine, ...]
    lines: tuple[_Line, ...]

    def __bool__(self) -> bool:
        return bool(self.tasks or self.measures or self.supports or self.lines)


def tasking_annex(context: Context) -> tuple[Block, ...]:
    """Tasks by addressee, then what bodies outside the mission are asked to coordinate, then what nobody has."""
    blocks: list[Block] = [annex_heading(Annex.TASKING), note(_who_tasks(context))]
    for addressee in Addressee:
        blocks += addressee_section(context, addressee, new_page=addressee is not Addressee.FORCE_HQ)
    return (*blocks, *_outside(context), *_nobody(context), *_left_out(context))


def home_of(office: Component) -> Addressee | None:
    """The addressee to which an office of the mission belongs; none for a body outside it."""
    if not office.is_mission:
        return None
    if office.is_police:
        return Addressee.POLICE_COMPONENT
    if office in _SUPPORT:
        return Addressee.DMS
    return {Component.FORCE: Addressee.FORCE_HQ, Component.HEAD_OF_OFFICE: Addressee.HEAD_OF_OFFICE}.get(
        office, Addressee.CIVILIAN_PILLARS
    )


def addressee_section(context: Context, addressee: Addressee, *, new_page: bool = False) -> tuple[Block, ...]:
    """All that one addressee has to do, office by office; on a page of its own where there is something."""
    written_lines = [line for line in context.plan.action.tasking if line.addressee is addressee]
    shares = _shares(context, addressee)
    begins = new_page and bool(shares)
    blocks: list[Block] = [Heading(2, addressee.label, new_page=begins, anchor=f"tasking-{addressee.value}")]
    if any(line.no_task for line in written_lines):
        blocks.append(paragraph("No task, deliberately.", look=Look.STRONG))
    elif not any(share.tasks for share in shares):
        blocks.append(paragraph("No task is written for this addressee, and nobody said that it has none."))
    for share in shares:
        if len(shares) > 1 or addressee is Addressee.CIVILIAN_PILLARS:
            label = share.office.label if share.office else "No office named"
            blocks.append(Heading(3, label))
        blocks += _share(context, share, addressee)
    return tuple(blocks)


def _who_tasks(context: Context) -> str:
    decision = context.last_decision
    start = f"The {context.presenter} tasks the own component only. "
    if decision is None:
        return start + "No decision is recorded: lines for all others are requests."
    what = f"{decision.outcome.label.lower()}, {format_dtg(decision.at)}"
    if context.approved:
        return start + f"The recorded decision ({what}) makes the lines for others tasks."
    return start + f"The recorded decision ({what}) approves nothing: lines for all others are requests."


def _shares(context: Context, addressee: Addressee) -> tuple[_Share, ...]:
    named = {
        line.component or _HEADS.get(addressee)
        for line in context.plan.action.tasking
        if line.addressee is addressee and (line.component is None or line.component.is_mission)
    }
    at_home = {office for office in Component if home_of(office) is addressee}
    wanted = [office for office in Component if office in at_home or office in named]
    shares = [_share_of(context, office, addressee, with_plan=office in at_home) for office in wanted]
    if addressee not in _HEADS:
        shares.append(_share_of(context, None, addressee, with_plan=False))
    return tuple(share for share in shares if share)


def _share_of(context: Context, office: Component | None, addressee: Addressee | None, *, with_plan: bool) -> _Share:
    """With the lines of the plan only where the office belongs, so that none stands twice."""
    head = _HEADS.get(addressee) if addressee else None
    tasks = tuple(
        line
        for line in context.plan.action.tasking
        if not line.no_task
        and (line.component or head) is office
        and (line.addressee is addressee or addressee is None)
    )
    if not with_plan:
        return _Share(office, tasks, (), (), ())
    live = _live(context)
    measures = tuple(line for line in live if line.owner is office)
    supports = tuple(line for line in live if office in line.supporting and line.owner is not office)
    lines = _lines(context)
    mine = tuple(item for item in lines if (office in item.line.components if office else not item.line.components))
    return _Share(office, tasks, measures, supports, mine)


def _live(context: Context) -> tuple[MeasureLine, ...]:
    lines = [line for line in context.adopted if line.measure is not None and line.measure.status not in _OVER]
    return tuple(sorted(lines, key=lambda line: context.measure_labels[line.key]))


def _lines(context: Context) -> tuple[_Line, ...]:
    return tuple(
        _Line(view.plan.scenario, row, line, reactive)
        for view in context.assessment.contingency
        if view.adopted
        for row in view.plan.rows
        for lines, reactive in ((row.preparatory, False), (row.reactive, True))
        for line in lines
        if line.status is not LineStatus.DROPPED
    )


def _share(context: Context, share: _Share, addressee: Addressee | None) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if share.tasks:
        blocks.append(_tasks(context, share))
    if share.measures:
        blocks += _measures(context, share, addressee)
    if share.lines:
        blocks.append(_contingency(context, share))
    return (*blocks, *_together(context, share))


def _tasks(context: Context, share: _Share) -> Table:
    rows = []
    for line in share.tasks:
        where = f"tasking of {line.addressee.label}"
        units = joined([typed(context.name(unit), "mission units, name") for unit in line.units])
        rows.append(
            Row(
                (
                    cell(written(line.task, where)),
                    cell(units or own("none named", Look.QUIET)),
                    cell(moment(line.due, context.plan.timing, f"{where}, due")),
                    cell(own(standing_of(context, line), Look.STRONG)),
                )
            )
        )
    columns = (Column("Task", 0.46), Column("Units", 0.18), Column("By", 0.18), Column("Standing", 0.18))
    return Table(f"Tasks of {_name(share)}", columns, tuple(rows))


def _measures(context: Context, share: _Share, addressee: Addressee | None) -> tuple[Block, ...]:
    lead = [Words(f"Measures {_relation(share)}", Look.STRONG)]
    if addressee is not None:
        lead.append(Words(f". Standing: {_standing(context, addressee, share.office)}"))
    columns = (
        Column("No.", 0.07),
        Column("Measure, and when it is done", 0.63),
        Column("Ready by", 0.17),
        Column("Status", 0.13),
    )
    rows = tuple(_measure(context, line) for line in share.measures)
    table = Table(f"Measures of {_name(share)}", columns, rows)
    return (Paragraph((*lead, Words(".")), Style.SMALL, leads_in=True), table)


def _measure(context: Context, line: MeasureLine) -> Row:
    label = context.measure_labels[line.key]
    where = f"measure {label}"
    done = written(line.done_when, f"{where}, done when")
    late = (Words(", "), Words("late", Look.STRONG)) if line.late else ()
    status = line.measure.status.label if line.measure else "Proposed"
    return Row(
        (
            Cell(cell(own(label, Look.STRONG)).blocks, header=True),
            cell(
                typed(line.title, f"{where}, title", Look.STRONG),
                (Words("Done when: ", Look.SLANTED), *done),
                *_with(line.supporting),
            ),
            cell(ready_by(line)),
            cell((Words(status), *late)),
        )
    )


def _standing(context: Context, addressee: Addressee, office: Component | None) -> str:
    """As for a line of tasking to that office: a measure binds nobody whom its leader may not task."""
    return standing_of(context, TaskingLine(id="measure", addressee=addressee, component=office))


def _contingency(context: Context, share: _Share) -> Table:
    """Its lines under the risk that each answers, with the trigger where something is done when it happens."""
    rows: list[Row] = []
    under = ""
    for item in share.lines:
        where = f"contingency plan “{item.scenario}”"
        if item.row.id != under:
            under = item.row.id
            acts = any(other.reactive for other in share.lines if other.row.id == under)
            rows.append(Row((_against(item, where, with_trigger=acts),), group=True))
        lead = Words("If it happens: " if item.reactive else "Prepare: ", Look.SLANTED)
        others = tuple(office for office in item.line.components if office is not share.office)
        rows.append(
            Row(
                (
                    cell((lead, *typed(item.line.text, f"{where}, line")), *_with(others)),
                    cell(moment(item.line.date, context.plan.timing, where)),
                    cell(own(item.line.status.label)),
                )
            )
        )
    columns = (Column(f"Contingency line {_relation(share)}", 0.68), Column("Date", 0.19), Column("Status", 0.13))
    return Table(f"Contingency lines of {_name(share)}", columns, tuple(rows))


def _against(item: _Line, where: str, *, with_trigger: bool) -> Cell:
    risk = (*typed(f"{item.scenario}: ", where, Look.STRONG), *written(item.row.risk, f"{where}, risk of a row"))
    if not with_trigger:
        return cell(risk)
    return cell(risk, (Words("Trigger: ", Look.SLANTED), *written(item.row.trigger, f"{where}, trigger")))


def _with(others: Sequence[Component]) -> tuple[Inline, ...]:
    inside, outside = _split(others)
    parts: list[Inline] = []
    if inside:
        parts.append((Words("with ", Look.QUIET), Words(offices(inside))))
    if outside:
        parts.append((Words("coordinate with ", Look.QUIET), Words(offices(outside))))
    return tuple(parts)


def _split(others: Sequence[Component]) -> tuple[list[Component], list[Component]]:
    return [item for item in others if item.is_mission], [item for item in others if not item.is_mission]


def _together(context: Context, share: _Share) -> tuple[Block, ...]:
    """Whom it works with, and which measures of others it supports."""
    met: set[Component] = {other for line in share.measures for other in line.supporting}
    met |= {other for item in share.lines for other in item.line.components}
    met |= {line.owner for line in share.supports if line.owner is not None}
    inside, outside = _split([office for office in Component if office in met and office is not share.office])
    blocks: list[Block] = []
    if share.supports and share.office is not None and share.office.is_mission:
        blocks.append(
            Paragraph((Words("Supports: ", Look.STRONG), *_named(context, share.supports), Words(".")), Style.SMALL)
        )
    parts = [
        (Words(f"{label}: ", Look.STRONG), Words(f"{offices(found)}."))
        for label, found in (("Works with", inside), ("Coordinates with", outside))
        if found
    ]
    if parts:
        blocks.append(Paragraph(joined(parts, " "), Style.SMALL))
    return tuple(blocks)


def _named(context: Context, lines: Sequence[MeasureLine]) -> Inline:
    parts: list[Inline] = []
    for line in lines:
        label = context.measure_labels[line.key]
        owner = line.owner.label if line.owner else "no owner"
        parts.append(
            (Words(f"{label} "), Words(line.title, Look.PLAIN, f"measure {label}, title"), Words(f" ({owner})"))
        )
    return joined(parts, "; ")


def _relation(share: _Share) -> str:
    """How the lines of the plan stand to it: a body outside the mission is given none."""
    if share.office is None:
        return "without an office"
    return "for which it answers" if share.office.is_mission else "to coordinate on"


def _name(share: _Share) -> str:
    return share.office.label if share.office else "no office named"


def _outside(context: Context) -> tuple[Block, ...]:
    """Bodies outside the mission: what they are asked to coordinate, never a task."""
    bodies = [office for office in Component if not office.is_mission]
    shares = [share for body in bodies if (share := _share_of(context, body, None, with_plan=True))]
    if not shares:
        return ()
    blocks: list[Block] = [
        Heading(2, "Bodies outside the mission", new_page=True, anchor="tasking-outside"),
        note("The mission coordinates with them and does not task them. They decide for themselves."),
    ]
    for share in shares:
        blocks += [Heading(3, f"Coordinate with {_name(share)}"), *_share(context, share, None)]
        if share.supports:
            about = (Words("Coordinate on: ", Look.STRONG), *_named(context, share.supports), Words("."))
            blocks.append(Paragraph(about, Style.SMALL))
    return tuple(blocks)


def _nobody(context: Context) -> tuple[Block, ...]:
    """What no office has: it will not be done."""
    share = _share_of(context, None, None, with_plan=True)
    if not (share.measures or share.lines):
        return ()
    counts = [(len(share.measures), "measure"), (len(share.lines), "contingency line")]
    left = " and ".join(count_of(number, what) for number, what in counts if number)
    warning = paragraph(f"No office does these: {left}. What nobody has is not done.", Style.SMALL, Look.STRONG)
    nobody = _Share(None, (), share.measures, (), share.lines)
    return (Heading(2, "To be assigned"), Box((warning,), Tone.WARNING), *_share(context, nobody, None))


def _left_out(context: Context) -> tuple[Block, ...]:
    over = len(context.adopted) - len(_live(context))
    if not over:
        return ()
    text = f"{count_of(over, 'measure')} dropped or lapsed: not listed here, but in "
    return (Paragraph((Words(text, Look.QUIET), annex_ref(Annex.MEASURES, Look.QUIET), Words(".")), Style.SMALL),)
