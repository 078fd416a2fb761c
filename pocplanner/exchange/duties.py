"""What offices and units have to do, as tables of an order; only what concerns execution.

Leaders task their own component. Lines for others read "Requested" until a decision approves the operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.model.vocab import Addressee, Component, LineStatus, MeasurePhase, MeasureStatus
from pocplanner.reporting.blocks import Column, Look, Row, Table, Words, cell, own, typed
from pocplanner.reporting.content_action import standing_of
from pocplanner.reporting.first_page_lists import ready_by
from pocplanner.reporting.phrases import joined, moment, office, written
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.model.brief import TaskingLine
    from pocplanner.model.contingency import ContingencyLine, ContingencyRow
    from pocplanner.reporting.blocks import Inline
    from pocplanner.reporting.context import Context

_OVER: Final = {MeasureStatus.DROPPED, MeasureStatus.LAPSED}
_OWNERS: Final = {
    Addressee.FORCE_HQ: Component.FORCE,
    Addressee.POLICE_COMPONENT: Component.UNPOL,
    Addressee.DMS: Component.DMS,
    Addressee.HEAD_OF_OFFICE: Component.HEAD_OF_OFFICE,
}
#: Summaries of the tables whose rows are items, with the noun of one row; the re-read counts by them.
NOUNS: Final = {
    "Measures": "measure",
    "Measures supported": "supported measure",
    "Tasks": "task",
    "Tasks of units": "task of a unit",
    "Contingency lines": "contingency line",
    "Conditions on which the operation stops": "stop criterion",
    "Contacts": "contact",
}
PLURALS: Final = {
    "measure": said("measures"),
    "supported measure": said("supported measures"),
    "task": said("tasks"),
    "task of a unit": said("tasks of units"),
    "contingency line": said("contingency lines"),
    "stop criterion": said("stop criteria"),
    "contact": said("contacts"),
}


def standing(context: Context, component: Component | None) -> str:
    """Whether something is a task of an office or a request to it, by the rule of the brief."""
    if component is None:
        return "To be assigned"
    if component is context.own_component or (component.is_police and context.plan.presented_by.is_police):
        return f"Task of the {context.presenter}"
    if not component.is_mission:
        return "Coordinate with, not tasked"
    if context.approved:
        return "Tasked by decision"
    decision = context.last_decision
    return "Requested" if decision is None else f"Requested; decision: {decision.outcome.label.lower()}"


def running(context: Context) -> tuple[MeasureLine, ...]:
    """Measures of the plan that were not dropped and have not lapsed."""
    return tuple(line for line in context.adopted if line.measure is not None and line.measure.status not in _OVER)


def measures_table(context: Context, lines: Sequence[MeasureLine], *, short: bool = False) -> Table:
    """Measures with the day on which they must be ready and how one knows that they are done; *short* without text."""
    columns: tuple[Column, ...] = (Column("No.", 0.08), Column("Measure, and when it is done", 0.5))
    columns += (Column("Ready by", 0.15), Column("Where", 0.12), Column("Standing", 0.15))
    if short:
        columns = (columns[0], Column("Measure, and when it is done", 0.58), Column("Ready by", 0.19), columns[-1])
    rows = tuple(_measure(context, line, short=short) for line in lines)
    return Table("Measures", columns, rows, empty="No measure.")


def _measure(context: Context, line: MeasureLine, *, short: bool) -> Row:
    label, at = context.measure_labels[line.key], line.measure.places if line.measure else ()
    where = f"measure {label}"
    text: list[Inline] = [typed(line.title, f"{where}, title", Look.STRONG)]
    if line.text and not short:
        text.append(typed(line.text, f"{where}, text"))
    text.append((Words("Done when: ", Look.SLANTED), *written(line.done_when, f"{where}, done when")))
    if line.own_harm and not short:
        text.append((Words("Do no harm: ", Look.SLANTED), *typed(line.own_harm, f"{where}, own harm")))
    until = line.measure.until if line.measure else None
    ends = [(Words("until "), *moment(until, context.plan.timing, f"{where}, until"))] if until else []
    cells = [cell(own(label, Look.STRONG)), cell(*text), cell(ready_by(line), *ends)]
    if not short:
        cells.append(cell(joined([typed(context.name(place), "places, name") for place in at])))
    return Row((*cells, cell(own(standing(context, line.owner)))))


def tasks_of(context: Context, components: Sequence[Component]) -> tuple[TaskingLine, ...]:
    """Lines of the Action Brief for these offices."""
    lines = (line for line in context.plan.action.tasking if not line.no_task and line.task.strip())
    return tuple(line for line in lines if (line.component or _OWNERS.get(line.addressee)) in components)


def tasks_table(context: Context, lines: Sequence[TaskingLine]) -> Table:
    """Tasks of the Action Brief."""
    columns = (Column("Task", 0.52), Column("Units", 0.16), Column("By", 0.17), Column("Standing", 0.15))
    rows = []
    for line in lines:
        where = f"tasking of {line.addressee.label}"
        units = [typed(context.name(unit), "mission units, name") for unit in line.units]
        due = moment(line.due, context.plan.timing, f"{where}, due")
        standing_ = standing_of(context, line)
        rows.append(Row((cell(written(line.task, where)), cell(*units), cell(due), cell(own(standing_)))))
    return Table("Tasks", columns, tuple(rows), empty="No task in the Action Brief.")


def contingency_lines(context: Context) -> Iterator[tuple[ContingencyRow, ContingencyLine, bool, str]]:
    """Lines of the plan's own contingency plans, with whether they react; in each row those to prepare come first."""
    for plan in context.plan.contingency_plans:
        for row in plan.rows:
            prepare, react = [(line, False) for line in row.preparatory], [(line, True) for line in row.reactive]
            for line, reacts in (*prepare, *react):
                if line.status is not LineStatus.DROPPED:
                    yield row, line, reacts, plan.scenario


def contingency_table(context: Context, components: Sequence[Component] = ()) -> Table:
    """What is prepared and what is done on a trigger: by all offices, or by some."""
    columns = (Column("Prepare, or react on the trigger", 0.58), Column("Who", 0.24), Column("By, or how soon", 0.18))
    rows: list[Row] = []
    last: ContingencyRow | None = None
    for row, line, reacts, scenario in contingency_lines(context):
        if components and not set(components) & set(line.components):
            continue
        where = f"contingency plan “{scenario}”"
        if row is not last:
            trigger = (Words(" Trigger: "), *written(row.trigger, f"{where}, trigger"))
            rows.append(Row((cell((*typed(scenario, where, Look.STRONG), Words("."), *trigger)),), group=True))
            last = row
        do = (Words("React: " if reacts else "Prepare: ", Look.SLANTED), *typed(line.text, f"{where}, line"))
        who = [(*office(item), *_stands(context, item)) for item in line.components]
        due = moment(line.date, context.plan.timing, where)
        rows.append(Row((cell(do), cell(*(who or [office(None)])), cell(due))))
    return Table("Contingency lines", columns, tuple(rows), empty="No contingency line is written.")


def _stands(context: Context, component: Component) -> Inline:
    """The standing of an office in brackets; "coordinate with" says it of a body outside the mission."""
    return own(f" ({standing(context, component).lower()})", Look.QUIET) if component.is_mission else ()


def stop_table(context: Context) -> Table:
    """Conditions on which the operation stops, and who says so."""
    columns = (Column("Stop if", 0.34), Column("Then", 0.28), Column("Who", 0.22), Column("How soon, by what", 0.16))
    rows = []
    for position, item in enumerate(context.plan.stop_criteria, start=1):
        where = f"stop criterion {position}"
        advised = item.advised_by.label if item.advised_by else "not said"
        within = "not set" if item.within_minutes is None else f"within {item.within_minutes} min"
        means = ", ".join(means.label for means in item.communications) or "means not said"
        who = (Words(f"Advised by {advised}; decided by "), *written(item.decided_by, f"{where}, decided by"))
        then = written(item.action, f"{where}, action")
        rows.append(Row((cell(written(item.condition, where)), cell(then), cell(who), cell(own(f"{within}; {means}")))))
    summary = "Conditions on which the operation stops"
    return Table(summary, columns, tuple(rows), empty="No condition on which the operation stops is agreed yet.")


def contacts_table(context: Context, components: Sequence[Component] = ()) -> Table:
    """Units with the means by which they are reached, and the posts of the plan; never a person."""
    plan = context.plan
    columns = (Column("Post or unit", 0.38), Column("Component", 0.3), Column("Reached by", 0.32))
    posts = {"Presents the plan": plan.from_post or context.presenter, "Decides": plan.to_post}
    posts |= {"Through": plan.through_post}
    rows = [
        Row((cell(typed(post, "plan, posts", Look.STRONG)), cell(own(role)), cell(own("not in the plan", Look.QUIET))))
        for role, post in posts.items()
        if post
    ]
    for unit in plan.situation.mission_units:
        if components and unit.component not in components:
            continue
        under = f"; under control of {unit.controlled_by.label}" if unit.controlled_by is not None else ""
        means = ", ".join(means.label for means in unit.reachable_by) or "not said"
        name = typed(unit.name, "mission units, name", Look.STRONG)
        rows.append(Row((cell(name), cell(own(f"{unit.component.label}{under}")), cell(own(means)))))
    return Table("Contacts", columns, tuple(rows))


def owners_in(context: Context, phase: MeasurePhase) -> tuple[Component | None, ...]:
    """Offices that own measures of a phase, the component of the presenter first, what nobody owns last."""
    owners = {line.owner for line in running(context) if line.phase is phase}
    first = [context.own_component] if context.own_component in owners else []
    rest = [item for item in Component if item in owners and item not in first]
    return (*first, *rest, *([None] if None in owners else []))
