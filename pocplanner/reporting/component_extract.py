"""The extract of a plan for one component: what it does, by when, with whom, and when it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.errors import ReportError
from pocplanner.model.times import format_date
from pocplanner.model.vocab import Addressee, Component, LineStatus, MeasureStatus
from pocplanner.reporting.blocks import (
    Bullets,
    Cell,
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
from pocplanner.reporting.content_action import standing_of
from pocplanner.reporting.first_page_lists import ready_by
from pocplanner.reporting.phrases import joined, moment, office, offices, written
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.model.brief import TaskingLine
    from pocplanner.model.contingency import ContingencyLine
    from pocplanner.model.operation import StopCriterion
    from pocplanner.model.situation import UnitTask
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_ADDRESSEES = {
    Component.FORCE: Addressee.FORCE_HQ,
    Component.UNPOL: Addressee.POLICE_COMPONENT,
    Component.UNPOL_IPO: Addressee.POLICE_COMPONENT,
    Component.UNPOL_FPU: Addressee.POLICE_COMPONENT,
    Component.UNPOL_SPECIALISED: Addressee.POLICE_COMPONENT,
    Component.DMS: Addressee.DMS,
    Component.HEAD_OF_OFFICE: Addressee.HEAD_OF_OFFICE,
}
_OFF = {MeasureStatus.DROPPED, MeasureStatus.LAPSED}


def component_of(recipient: str) -> Component:
    """The component of an extract. Raises :class:`ReportError` E172 where it is none of the mission."""
    found = next((item for item in Component if item.value == recipient and item.is_mission), None)
    if found is None:
        raise ReportError(
            "E172",
            said("“{name}” is no component of the mission", name=recipient),
            safe=said("Nothing was written and the plan is unchanged."),
            remedy=said("Choose a component, such as Force, UNPOL or Civil Affairs."),
        )
    return found


def extract_for_component(context: Context) -> tuple[Block, ...]:
    """The whole extract. Raises :class:`ReportError` E172 where the addressee is no component of the mission."""
    component = component_of(context.printing.recipient)
    lines = _measure_lines(context, component)
    return (
        *_head(context, component),
        *_tasks(context, component),
        *_unit_tasks(context, component),
        *_measures(context, component, lines),
        *_risks(context, lines),
        *_contingency(context, component),
        *_coordination(context, component, lines),
        *_stop(context),
        *_contacts(context, component, lines),
        *(paragraph(sentence, Style.SMALL, Look.QUIET) for sentence in context.printing.withheld),
    )


def _head(context: Context, component: Component) -> tuple[Block, ...]:
    plan = context.plan
    mission = (Words(" · "), Words(plan.mission, Look.PLAIN, "plan, mission")) if plan.mission else ()
    rows: tuple[tuple[str, Inline], ...] = (
        ("For", own(component.label, Look.STRONG)),
        ("From", written(plan.from_post or context.presenter, "plan, from")),
        ("As of", own(format_date(context.assessment.as_of))),
        ("D-day", own(format_date(plan.timing.d_day) if plan.timing.d_day else "not set")),
    )
    remark = (
        f"The {context.presenter} tasks only the own component. What is “requested” binds nobody until a decision is "
        "recorded."
    )
    return (
        Paragraph((Words(f"Extract for {component.label}"), *mission), Style.KICKER),
        Heading(0, plan.title, field="plan, title"),
        Facts(rows, "Addressee, sender and dates", label_width=0.16, columns=2),
        paragraph(remark, Style.SMALL, Look.QUIET),
    )


def _is_for(line: TaskingLine, component: Component) -> bool:
    if line.component is not None:
        return line.component is component
    return line.addressee is _ADDRESSEES.get(component)


def _tasks(context: Context, component: Component) -> tuple[Block, ...]:
    lines = [line for line in context.plan.action.tasking if _is_for(line, component)]
    columns = (Column("Task", 0.47), Column("Units", 0.18), Column("By", 0.18), Column("Standing", 0.17))
    empty = "No task, deliberately." if lines and all(line.no_task for line in lines) else "Not written yet"
    rows = tuple(_task_row(context, line) for line in lines if not line.no_task)
    return (Heading(2, "Tasks"), Table(f"Tasks of {component.label}", columns, rows, empty=empty))


def _task_row(context: Context, line: TaskingLine) -> Row:
    units = [typed(context.name(unit), "mission units, name") for unit in line.units]
    return Row(
        (
            cell(written(line.task, "tasking, task")),
            cell(*units),
            cell(moment(line.due, context.plan.timing, "tasking, due")),
            cell(own(standing_of(context, line))),
        )
    )


def _unit_tasks(context: Context, component: Component) -> tuple[Block, ...]:
    units = {unit.id: unit for unit in context.plan.situation.mission_units}
    tasks = [
        task
        for task in context.plan.unit_tasks
        if (unit := units.get(task.unit)) is not None and component in {unit.component, unit.controlled_by}
    ]
    if not tasks:
        return ()
    columns = (Column("Unit", 0.24), Column("Phase", 0.2), Column("Where", 0.18), Column("What it does", 0.38))
    rows = tuple(_unit_row(context, task) for task in tasks)
    return (Heading(2, "Units by phase"), Table("What each unit does in each phase", columns, rows))


def _unit_row(context: Context, task: UnitTask) -> Row:
    return Row(
        (
            cell(typed(context.name(task.unit), "mission units, name", Look.STRONG)),
            cell(typed(context.name(task.phase), "phases, name")),
            cell(typed(context.name(task.place), "places, name")),
            cell(written(task.task, "tasks of units, task")),
        )
    )


def _measure_lines(context: Context, component: Component) -> tuple[MeasureLine, ...]:
    return tuple(
        line
        for line in context.adopted
        if component in {line.owner, *line.supporting} and line.measure is not None and line.measure.status not in _OFF
    )


def _measures(context: Context, component: Component, lines: tuple[MeasureLine, ...]) -> tuple[Block, ...]:
    columns = (
        Column("No.", 0.08),
        Column("Measure", 0.47),
        Column("Role, with whom", 0.2),
        Column("Ready by, status", 0.25),
    )
    rows = tuple(_measure_row(context, component, line) for line in lines)
    return (
        Heading(2, "Measures"),
        Table(f"Measures of {component.label}", columns, rows, empty="No measure of the plan names this component."),
    )


def _measure_row(context: Context, component: Component, line: MeasureLine) -> Row:
    label = context.measure_labels[line.key]
    where = f"measure {label}"
    parts: list[Inline] = [typed(line.title, f"{where}, title", Look.STRONG)]
    if line.text:
        parts.append(typed(line.text, f"{where}, text"))
    parts.append((Words("Done when: ", Look.SLANTED), *written(line.done_when, f"{where}, done when")))
    served = context.risk_list(line.serves)
    if served:
        parts.append((Words("Answers: ", Look.SLANTED), Words(served)))
    others = [item for item in line.supporting if item is not component]
    role: list[Inline] = [own("Responsible", Look.STRONG)] if line.owner is component else [own("Supports")]
    if line.owner is not component:
        role.append((Words("led by ", Look.QUIET), *office(line.owner)))
    if others:
        role.append((Words("with ", Look.QUIET), Words(offices(others))))
    status = line.measure.status.label if line.measure else ""
    late = (Words(", "), Words("late", Look.STRONG)) if line.late else ()
    until = line.measure.until if line.measure else None
    ends = ((Words("until ", Look.QUIET), *moment(until, context.plan.timing, f"{where}, until")),) if until else ()
    header = Cell(cell(own(label, Look.STRONG)).blocks, header=True)
    return Row((header, cell(*parts), cell(*role), cell(ready_by(line), *ends, (Words(status), *late))))


def _risks(context: Context, lines: tuple[MeasureLine, ...]) -> tuple[Block, ...]:
    """Numbers and titles only: levels, and who gave them, stand in the register."""
    served = {key for line in lines for key in line.serves}
    items = tuple(
        (Words(f"{context.risk_labels[risk.id]} ", Look.STRONG), *typed(risk.title, "risks, title"))
        for risk in context.assessment.risks
        if risk.id in served
    )
    if not items:
        return ()
    return (Heading(2, "Risks that these measures answer"), Bullets(items, style=Style.SMALL))


def _contingency(context: Context, component: Component) -> tuple[Block, ...]:
    columns = (Column("If", 0.34), Column("What is done", 0.46), Column("When", 0.2))
    rows = tuple(_contingency_rows(context, component))
    if not rows:
        return ()
    return (Heading(2, "Contingency plans"), Table("Lines of the contingency plans", columns, rows))


def _contingency_rows(context: Context, component: Component) -> Iterator[Row]:
    for plan in context.plan.contingency_plans:
        rows: list[Row] = []
        for row in plan.rows:
            told = (Words("Trigger: ", Look.SLANTED), *written(row.trigger, "contingency plans, trigger"))
            for kind, lines in (("Prepare: ", row.preparatory), ("React: ", row.reactive)):
                for line in lines:
                    if component in line.components and line.status is not LineStatus.DROPPED:
                        rows.append(_contingency_row(context, kind, line, told))
        if rows:
            title = typed(plan.scenario, "contingency plans, scenario", Look.STRONG)
            yield Row((cell(title),), group=True)
            yield from rows


def _contingency_row(context: Context, kind: str, line: ContingencyLine, told: Inline) -> Row:
    others = [item for item in line.components if item is not Component(context.printing.recipient)]
    shared = ((Words("with ", Look.QUIET), Words(offices(others))),) if others else ()
    what = (Words(kind, Look.SLANTED), *typed(line.text, "contingency plans, line"))
    when = moment(line.date, context.plan.timing, "contingency plans, date")
    return Row((cell(told), cell(what, *shared), cell(when, own(line.status.label, Look.QUIET))))


def _coordination(context: Context, component: Component, lines: tuple[MeasureLine, ...]) -> tuple[Block, ...]:
    action, timing = context.plan.action, context.plan.timing
    items: list[Inline] = []
    if context.plan.joint_forum:
        items.append((Words("Joint planning: ", Look.STRONG), *typed(context.plan.joint_forum, "plan, joint forum")))
    for line in action.communication:
        if line.by_whom is component:
            to = written(line.to_whom, "communication, to whom")
            when = moment(line.when, timing, "communication, when")
            what = typed(line.what, "communication, what")
            items.append((Words("Tell ", Look.STRONG), *to, Words(" ("), *when, Words("): "), *what))
    for entry in action.release_timeline:
        if entry.by is component:
            when = moment(entry.at, timing, "release timeline, at")
            text = typed(entry.text, "release timeline, text")
            items.append((Words(f"{entry.lane.label}, ", Look.STRONG), *when, Words(": "), *text))
    outside = dict.fromkeys(item for line in lines for item in line.supporting if not item.is_mission)
    if outside:
        items.append((Words("Coordinate with, not tasked: ", Look.STRONG), Words(offices(outside))))
    return (Heading(2, "Coordination"), Bullets(tuple(items)) if items else paragraph("Nothing is written."))


def _stop(context: Context) -> tuple[Block, ...]:
    columns = (Column("Stop if", 0.34), Column("Then", 0.3), Column("Who decides, how soon, by what", 0.36))
    rows = tuple(_stop_row(item) for item in context.plan.stop_criteria)
    who = written(context.plan.decision.who_may_stop, "Part II, who may stop")
    return (
        Heading(2, "When the operation stops"),
        Table("Conditions on which the operation stops", columns, rows, empty="Not written yet"),
        Paragraph((Words("Who may stop it: ", Look.STRONG), *who)),
    )


def _stop_row(item: StopCriterion) -> Row:
    within = "not set" if item.within_minutes is None else f"{item.within_minutes} min"
    means = ", ".join(means.label for means in item.communications) or "not said"
    return Row(
        (
            cell(written(item.condition, "stop criteria, condition")),
            cell(written(item.action, "stop criteria, action")),
            cell(
                written(item.decided_by, "stop criteria, decided by"), own(f"Within {within}. By {means}.", Look.QUIET)
            ),
        )
    )


def _contacts(context: Context, component: Component, lines: tuple[MeasureLine, ...]) -> tuple[Block, ...]:
    plan = context.plan
    owners = dict.fromkeys(line.owner for line in lines)
    leads = [owner for owner in owners if owner is not None and owner is not component]
    posts = dict.fromkeys(item.decided_by.strip() for item in plan.stop_criteria if item.decided_by.strip())
    rows: list[tuple[str, Inline]] = [("This extract", written(plan.from_post or context.presenter, "plan, from"))]
    if leads:
        rows.append(("Measures that it supports", own(offices(leads))))
    if posts:
        named = joined((typed(post, "stop criteria, decided by") for post in posts), "; ")
        rows.append(("A halt", named))
    advised = dict.fromkeys(item.advised_by for item in plan.stop_criteria if item.advised_by is not None)
    if advised:
        rows.append(("Advice to halt", own(offices(advised))))
    return (Heading(2, "Whom to speak to"), Facts(tuple(rows), "Posts to speak to", label_width=0.28))
