"""All that has a date in the plan, or needs one, as rows in the order in which it comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from pocplanner.exchange.cells import Column
from pocplanner.model.times import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pocplanner.exchange.cells import Columns, Row, Rows
    from pocplanner.model.times import Timing
    from pocplanner.reporting.context import Context

SCHEDULE: Final[Columns] = (
    Column("Date", 12),
    Column("Local time", 10),
    Column("As written", 20),
    Column("Kind", 22),
    Column("No.", 9),
    Column("What", 60),
    Column("Office", 20),
    Column("Status", 16),
    Column("Hangs on", 24),
)

_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens or must be ready at a moment; also read by the calendar."""

    moment: Moment | None
    kind: str
    what: str
    label: str = ""
    """Printed number, where it has one."""
    office: str = ""
    status: str = ""


def events(context: Context) -> tuple[Event, ...]:
    """Every event of the plan in the order in which it comes; what cannot be put on the calendar stands last."""
    timing = context.plan.timing
    return tuple(sorted(_events(context), key=lambda item: _at(item.moment, timing) or _LAST))


def schedule_rows(context: Context) -> Rows:
    """The same as rows."""
    return tuple(_row(event, context.plan.timing) for event in events(context))


def _row(event: Event, timing: Timing) -> Row:
    moment = event.moment
    return (
        _day(moment, timing),
        _clock(moment, timing),
        moment.label() if moment is not None else "not set",
        event.kind,
        event.label,
        event.what,
        event.office,
        event.status,
        moment.note if moment is not None else None,
    )


def _at(moment: Moment | None, timing: Timing) -> datetime | None:
    return moment.resolve(timing) if moment is not None else None


def _day(moment: Moment | None, timing: Timing) -> date | None:
    return moment.day_in(timing) if moment is not None else None


def _clock(moment: Moment | None, timing: Timing) -> str | None:
    """The local time; none where only the day is meant."""
    at = _at(moment, timing)
    if moment is None or at is None or (moment.at is None and moment.label().startswith("D")):
        return None
    return f"{at.astimezone(timing.zone):%H:%M}"


def _events(context: Context) -> Iterator[Event]:
    plan = context.plan
    if plan.timing.d_day is not None:
        start = Moment.hour(0) if plan.timing.h_hour is not None else Moment.day(0)
        yield Event(start, "Operation starts", plan.title)
    if plan.decision.needed_by is not None:
        yield Event(plan.decision.needed_by, "Decision needed by", plan.decision.decision_requested or plan.title)
    for phase in plan.phases:
        yield Event(phase.start, "Phase starts", phase.name)
        if phase.end is not None:
            yield Event(phase.end, "Phase ends", phase.name)
    yield from _of_measures(context)
    for date_ in plan.situation.trigger_dates:
        yield Event(date_.start, f"Calendar: {date_.trigger_kind.label.lower()}", date_.name)
        if date_.end is not None:
            yield Event(date_.end, f"Calendar, end: {date_.trigger_kind.label.lower()}", date_.name)
    for entry in plan.action.release_timeline:
        office = entry.by.label if entry.by is not None else ""
        yield Event(entry.at, f"Timeline: {entry.lane.label.lower()}", entry.text, office=office)
    for task in plan.action.tasking:
        if task.due is not None:
            office = task.component.label if task.component is not None else task.addressee.label
            yield Event(task.due, "Task due", task.task, office=office)
    if plan.aar.planned_for is not None:
        office = plan.aar.led_by.label if plan.aar.led_by is not None else ""
        yield Event(plan.aar.planned_for, "After action review", plan.title, office=office)


def _of_measures(context: Context) -> Iterator[Event]:
    for line in context.adopted:
        measure = line.measure
        if measure is None:
            continue
        label, office = context.measure_labels[line.key], line.owner.label if line.owner is not None else ""
        status = f"{measure.status.label}, late" if line.late else measure.status.label
        yield Event(measure.prepare_by, "Measure ready by", line.title, label, office, status)
        if measure.until is not None:
            yield Event(measure.until, "Measure ends", line.title, label, office, status)
