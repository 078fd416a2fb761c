"""Part III, Action Brief (Handbook 11.4.1): tasking, communication, operational security."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.vocab import Addressee, Component, ReleaseLane
from pocplanner.reporting.blocks import (
    Bullets,
    Column,
    Heading,
    Look,
    Row,
    Table,
    Words,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import (
    FULL,
    TO_BE_ASSIGNED,
    Room,
    annex_ref,
    moment,
    office,
    prose,
    shortened_table,
    written,
)

if TYPE_CHECKING:
    from pocplanner.model.brief import CommunicationLine, DisclosureLine, ReleaseEntry, TaskingLine
    from pocplanner.model.times import Moment
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_NUMBERS = ("i.", "ii.", "iii.", "iv.", "v.")


def action_brief(context: Context, room: Room = FULL) -> tuple[Block, ...]:
    """All of Part III."""
    return (
        Heading(1, "Action Brief", "III.", anchor="part-3"),
        *_tasking(context, room),
        *_communication(context, room),
        *_operational_security(context, room),
    )


def _tasking(context: Context, room: Room) -> tuple[Block, ...]:
    remark = (
        f"The {context.presenter} tasks only the own component. Lines for others are requests "
        "until a decision is recorded."
    )
    blocks: list[Block] = [Heading(2, "Tasking", "a."), note(remark)]
    for number, addressee in zip(_NUMBERS, Addressee, strict=True):
        blocks += [Heading(3, addressee.label, number), *_tasks(context, addressee, room)]
    return tuple(blocks)


def _tasks(context: Context, addressee: Addressee, room: Room = FULL) -> tuple[Block, ...]:
    lines = [line for line in context.plan.action.tasking if line.addressee is addressee]
    if lines and all(line.no_task for line in lines):
        return (paragraph("No task, deliberately."),)
    rows = tuple(_task_row(context, line) for line in lines if not line.no_task)
    columns = (Column("Task", 0.45), Column("Section and units", 0.19), Column("By", 0.19), Column("Standing", 0.17))
    table = Table(f"Tasks of {addressee.label}", columns, rows, empty="Not written yet")
    return shortened_table(table, room, (annex_ref(Annex.TASKING),))


def _task_row(context: Context, line: TaskingLine) -> Row:
    where = f"tasking of {line.addressee.label}"
    units = [typed(context.name(unit), "mission units, name") for unit in line.units]
    who: list[Inline] = [own(line.component.label)] if line.component else []
    due = moment(line.due, context.plan.timing, f"{where}, due")
    return Row((cell(written(line.task, where)), cell(*who, *units), cell(due), cell(own(standing_of(context, line)))))


def standing_of(context: Context, line: TaskingLine) -> str:
    """Whether a line is a task or a request: leaders task their own component, all else waits for the decision."""
    if line.component is not None and not line.component.is_mission:
        return "Coordinate with, not tasked"
    owner = {Addressee.FORCE_HQ: Component.FORCE, Addressee.POLICE_COMPONENT: Component.UNPOL}.get(line.addressee)
    if owner is context.own_component:
        return f"Task of the {context.presenter}"
    if context.approved:
        return "Tasked by decision"
    decision = context.last_decision
    return "Requested" if decision is None else f"Requested; decision: {decision.outcome.label.lower()}"


def _communication(context: Context, room: Room) -> tuple[Block, ...]:
    columns = (
        Column("i. What", 0.44),
        Column("ii. When", 0.2),
        Column("iii. To Whom", 0.18),
        Column("iv. By Whom", 0.18),
    )
    rows = tuple(
        _said(context, line, position) for position, line in enumerate(context.plan.action.communication, start=1)
    )
    blocks: list[Block] = [
        Heading(2, "Communication", "b."),
        *shortened_table(
            Table("Communication: what, when, to whom, by whom", columns, rows, empty="Not written yet"),
            room,
            (annex_ref(Annex.COMMUNICATION),),
        ),
        *_press(context),
    ]
    return tuple(blocks)


def _said(context: Context, line: CommunicationLine, position: int) -> Row:
    where = f"communication line {position}"
    return Row(
        (
            cell(written(line.what, where)),
            cell(moment(line.when, context.plan.timing, f"{where}, when")),
            cell(written(line.to_whom, f"{where}, to whom")),
            cell(office(line.by_whom)),
        )
    )


def _press(context: Context) -> tuple[Block, ...]:
    lines = context.plan.action.press_lines
    heading = Heading(3, "Lines for the media")
    if not lines:
        return (heading, paragraph("Not written yet", look=Look.QUIET))
    items = []
    for position, line in enumerate(lines, start=1):
        where = f"press line {position}"
        question = (Words(f"{line.question} ", Look.STRONG, f"{where}, question"),) if line.question else ()
        use = Words(" (only if asked)" if line.only_if_asked else " (to be used actively)", Look.QUIET)
        items.append((*question, *written(line.line, where), use))
    return (heading, Bullets(tuple(items)))


def _operational_security(context: Context, room: Room) -> tuple[Block, ...]:
    action = context.plan.action
    columns = (
        Column("When", 0.17),
        Column("Release of information", 0.27),
        Column("Coordination", 0.28),
        Column("Action", 0.28),
    )
    entries = sorted(enumerate(action.release_timeline), key=lambda item: (_order(context, item[1].at), item[0]))
    rows = tuple(_released(context, entry) for _, entry in entries)
    timeline = Table("Timeline of release, coordination and action", columns, rows, empty="Not written yet")
    return (
        Heading(2, "Operational Security", "c."),
        *prose(action.operational_security, "Part III, operational security", room=room),
        Heading(3, "Timeline for release of information/coordination/action", "i."),
        *shortened_table(timeline, room, (annex_ref(Annex.RELEASE),)),
        *_disclosure(context, room),
    )


def _order(context: Context, at: Moment | None) -> tuple[int, float]:
    if at is None:
        return (3, 0)
    resolved = at.resolve(context.plan.timing)
    if resolved is not None:
        return (0, resolved.timestamp())
    return (1, at.days * 1440.0 + at.minutes)


def _released(context: Context, entry: ReleaseEntry) -> Row:
    where = f"release timeline, “{entry.text[:40]}”"
    by = (Words(f" ({entry.by.label})", Look.QUIET),) if entry.by else (Words(" ("), TO_BE_ASSIGNED, Words(")"))
    text = cell((*written(entry.text, where), *by))
    lanes = tuple(text if entry.lane is lane else cell() for lane in ReleaseLane)
    return Row((cell(moment(entry.at, context.plan.timing, where)), *lanes))


def _disclosure(context: Context, room: Room) -> tuple[Block, ...]:
    columns = (
        Column("Audience", 0.15),
        Column("Told", 0.08),
        Column("What may be told", 0.22),
        Column("By whom, not before", 0.17),
        Column("Harm if told too early", 0.19),
        Column("Harm if not told", 0.19),
    )
    rows = tuple(_disclosed(context, line) for line in context.plan.action.disclosure)
    table = Table("Who is told of the operation", columns, rows, empty="Not written yet")
    shown = shortened_table(table, room, (annex_ref(Annex.COMMUNICATION),))
    return (Heading(3, "Who is told, and what telling or not telling could do"), *shown)


def _disclosed(context: Context, line: DisclosureLine) -> Row:
    where = f"disclosure to {line.audience.label}"
    earliest = moment(line.earliest, context.plan.timing, where)
    return Row(
        (
            cell(own(line.audience.label, Look.STRONG)),
            cell(own(line.told.label)),
            cell(written(line.may_be_told, f"{where}, what may be told")),
            cell(office(line.by_whom), (Words("not before: ", Look.QUIET), *earliest)),
            cell(written(line.harm_if_early, f"{where}, harm if told early")),
            cell(written(line.harm_if_not, f"{where}, harm if not told")),
        )
    )
