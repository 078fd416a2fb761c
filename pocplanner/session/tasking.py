"""Who does what by when: tasks of the Action Brief, measures and contingency lines in one list, by component.

The list is read from the plan and never stored. What has no owner in the mission stands first: nobody does it yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from pocplanner.model.brief import DisclosureLine
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Addressee, Answer, Component, DisclosureAudience, LineStatus, MeasureStatus
from pocplanner.said import said
from pocplanner.session.commands import AddObject, Batch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from enum import StrEnum

    from pocplanner.model.contingency import ContingencyLine
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.model.times import Moment

_OWNERS = {
    Addressee.FORCE_HQ: Component.FORCE,
    Addressee.POLICE_COMPONENT: Component.UNPOL,
    Addressee.DMS: Component.DMS,
    Addressee.HEAD_OF_OFFICE: Component.HEAD_OF_OFFICE,
}
"""Whose task a line is that names no component. "Civilian pillars" alone is nobody in particular."""
_OVER = frozenset({MeasureStatus.DROPPED, MeasureStatus.LAPSED})


class Origin(Enum):
    """Which part of the plan a duty comes from."""

    TASK = "task"
    MEASURE = "measure"
    PREPARE = "prepare"
    REACT = "react"


@dataclass(frozen=True, slots=True)
class Duty:
    """What one component is to do. A thing that several do together is one duty of each."""

    ref: FieldRef
    """Where it stands in the plan."""
    origin: Origin
    component: Component | None
    """None where no office of the mission has it yet."""
    what: str
    due: Moment | None
    status: StrEnum | None
    """How far it is; tasks of the Action Brief have no status."""


def duties(plan: Plan) -> tuple[Duty, ...]:
    """All that is to be done: without an owner first, then by component.

    Within one by date, then what has no date, then what is done only if something happens.
    """
    order = {component: at for at, component in enumerate(Component, start=1)}

    def key(duty: Duty) -> tuple[int, bool, bool, str, int]:
        at = _resolved(duty.due, plan)
        owner = 0 if duty.component is None else order[duty.component]
        minutes = 0 if duty.due is None else duty.due.days * 1440 + duty.due.minutes
        text = at.isoformat() if at is not None else ""
        return (owner, duty.origin is Origin.REACT, duty.due is None, text, minutes)

    found = (*_tasks(plan), *_measures(plan), *_lines(plan))
    return tuple(sorted((duty for duty in found if duty.what.strip()), key=key))


def _resolved(moment: Moment | None, plan: Plan) -> datetime | None:
    return moment.resolve(plan.timing) if moment is not None else None


def _tasks(plan: Plan) -> Iterator[Duty]:
    for line in plan.action.tasking:
        if not line.no_task:
            owner = line.component or _OWNERS.get(line.addressee)
            yield Duty(FieldRef(object=line.id, field="task"), Origin.TASK, owner, line.task, line.due, None)


def _measures(plan: Plan) -> Iterator[Duty]:
    for item in plan.measures:
        if item.status not in _OVER:
            ref = FieldRef(object=item.id, field="owner")
            yield Duty(ref, Origin.MEASURE, item.owner, item.title, item.prepare_by, item.status)


def _lines(plan: Plan) -> Iterator[Duty]:
    for row in (row for held in plan.contingency_plans for row in held.rows):
        yield from _of_lines(row.preparatory, Origin.PREPARE)
        yield from _of_lines(row.reactive, Origin.REACT)


def _of_lines(lines: Iterable[ContingencyLine], origin: Origin) -> Iterator[Duty]:
    for line in lines:
        if line.status is LineStatus.DROPPED:
            continue
        ref = FieldRef(object=line.id, field="components")
        in_mission = any(component.is_mission for component in line.components)
        owners: tuple[Component | None, ...] = line.components if in_mission else (None, *line.components)
        for owner in owners:
            yield Duty(ref, origin, owner, line.text, line.date, line.status)


# Who is told


def missing_audiences(plan: Plan) -> tuple[DisclosureAudience, ...]:
    """Audiences about which the disclosure matrix says nothing at all."""
    listed = {line.audience for line in plan.action.disclosure}
    return tuple(audience for audience in DisclosureAudience if audience not in listed)


def list_audiences(plan: Plan, new_id: IdSource) -> Batch:
    """Add a line for each audience that is missing; whether it is told stays unknown until a person says so."""
    owner = FieldRef(object=plan.id, field="action.disclosure")
    lines = (DisclosureLine(id=new_id(), audience=audience) for audience in missing_audiences(plan))
    return Batch(tuple(AddObject(owner, line) for line in lines), said("list all audiences"))


def unfinished_audiences(plan: Plan) -> tuple[DisclosureAudience, ...]:
    """Audiences that are told while it is open what, from when, or by whom."""
    return tuple(
        line.audience
        for line in plan.action.disclosure
        if line.told is Answer.YES
        and not (line.may_be_told.strip() and line.earliest is not None and line.by_whom is not None)
    )
