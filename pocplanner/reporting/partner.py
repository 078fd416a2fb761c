"""What a partner force is told: an allow-list, built up from nothing.

Every value of the plan that stands in the note is taken through :class:`Leaving`, which knows the fields of
:data:`MAY_LEAVE` and refuses all others. Derived things (register, ratings, gaps, times to arrive) are no fields of the
plan and have no way in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pocplanner.errors import ReportError
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Component, HrddpOutcome, MeasureStatus
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.model.base import Value
    from pocplanner.model.hrddp import RecipientAssessment, SupportItem
    from pocplanner.model.measures import Measure
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import PartnerForce, UnitTask

MAY_LEAVE: dict[str, dict[str, str]] = {
    "plan": {
        "title": "The partner must know of which operation the note speaks.",
        "mission": "It says who writes.",
        "from_post": "It is the post that answers questions.",
        "decision.who_may_stop": "A halt must be known to everyone whom it binds.",
    },
    "partner_force": {
        "name": "It is the addressee.",
        "commander_post": "It is the post to which the note goes.",
    },
    "support_item": {
        "support_kind": "The recipient asked for it or receives it.",
        "quantity": "The recipient asked for it or receives it.",
        "provided_by": "It is the office with which the recipient arranges it.",
    },
    "recipient_assessment": {
        "outcome": "The outcome is communicated to the recipient.",
        "expires": "The recipient must know when the conditions end.",
        "monitoring_owner": "It is the office to which the recipient reports.",
    },
    "support_condition": {
        "text": "It is addressed to the recipient, who is to keep it.",
        "is_precondition": "The recipient must know what comes before support.",
    },
    "unit_task": {"task": "It is the addressee's own task."},
    "operation_phase": {
        "name": "The addressee must know in which phase it has a task.",
        "start": "The addressee must know when its own task starts.",
    },
    "place": {"name": "The addressee must know where its own task is."},
    "measure": {
        "title": "It is agreed with the authorities at the place of the addressee's own task.",
        "prepare_by": "The addressee must know by when it is to be ready.",
        "until": "The addressee must know when it ends.",
    },
    "stop_criterion": {
        "decided_by": "The addressee must know whose call to halt binds it.",
        "communications": "The addressee must be able to hear a call to halt.",
    },
}
"""The only fields of a plan that a note to a partner takes, each with the reason why it may leave."""

SUPPORTED = frozenset({HrddpOutcome.SUPPORT, HrddpOutcome.SUPPORT_WITH_CONDITIONS})
_COMMITTED = frozenset({MeasureStatus.ACCEPTED, MeasureStatus.RESOURCED, MeasureStatus.READY, MeasureStatus.IN_FORCE})


@dataclass(slots=True)
class Leaving:
    """Takes values out of a plan, and remembers them for the check of the finished print."""

    texts: list[str] = field(default_factory=list)

    def text(self, item: Value, name: str) -> str:
        """A text that may leave."""
        value = self._value(item, name)
        return value if isinstance(value, str) else ""

    def moment(self, item: Value, name: str) -> Moment | None:
        """A moment that may leave; what it hangs on stays here."""
        value = self._value(item, name)
        return value.model_copy(update={"note": ""}) if isinstance(value, Moment) else None

    def check(self, item: Value, *names: str) -> None:
        """Raises ``ValueError`` for a field that is not on the list."""
        kind = str(vars(item)["kind"])
        for name in names:
            if name not in MAY_LEAVE.get(kind, {}):
                raise ValueError(f"{kind}.{name} may not leave")

    def _value(self, item: Value, name: str) -> object:
        self.check(item, name)
        value: object = item
        for step in name.split("."):
            value = getattr(value, step)
        if isinstance(value, str):
            self.texts.append(value)
        return value


def partner_of(plan: Plan, recipient: str) -> PartnerForce:
    """The addressee. Raises :class:`ReportError` E172 where the plan has no such unit."""
    for partner in plan.situation.partner_forces:
        if partner.id == recipient:
            return partner
    units = ", ".join(partner.name for partner in plan.situation.partner_forces)
    raise ReportError(
        "E172",
        said("This plan has no partner unit “{name}”", name=recipient),
        safe=said("Nothing was written and the plan is unchanged."),
        remedy=said("Choose one of its partner units: {units}.", units=units or "none is listed"),
    )


def assessments_of(plan: Plan, recipient: str) -> tuple[RecipientAssessment, ...]:
    """The HRDDP assessments of the addressee."""
    return tuple(item for item in plan.hrddp.assessments if item.recipient == recipient)


def support_of(plan: Plan, recipient: str) -> tuple[SupportItem, ...]:
    """What is asked for or given to the addressee."""
    return tuple(item for item in plan.hrddp.support_items if item.recipient == recipient)


def tasks_of(plan: Plan, recipient: str) -> tuple[UnitTask, ...]:
    """The addressee's own tasks."""
    return tuple(task for task in plan.unit_tasks if task.unit == recipient and task.task.strip())


def measures_with(plan: Plan, recipient: str) -> tuple[Measure, ...]:
    """Agreed measures that need the authorities at a place where the addressee has a task.

    Measures on which its own assessment rests are about the addressee, not for it.
    """
    places = {task.place for task in tasks_of(plan, recipient) if task.place is not None}
    about_it = {key for item in plan.hrddp.assessments for key in item.measures}
    return tuple(
        measure
        for measure in plan.measures
        if measure.status in _COMMITTED
        and Component.HOST_AUTHORITIES in {measure.owner, *measure.supporting}
        and not places.isdisjoint(measure.places)
        and measure.id not in about_it
    )


def leaving_texts(plan: Plan, recipient: str) -> tuple[str, ...]:
    """Every text of *plan* that the note to this addressee may hold."""
    leaving = Leaving()
    for item, names in _leaving(plan, recipient):
        for name in names:
            leaving.text(item, name)
    return tuple(text for text in leaving.texts if text.strip())


def _leaving(plan: Plan, recipient: str) -> Iterator[tuple[Value, tuple[str, ...]]]:
    yield plan, ("title", "mission", "from_post", "decision.who_may_stop")
    yield partner_of(plan, recipient), ("name", "commander_post")
    for item in support_of(plan, recipient):
        yield item, ("quantity",)
    for assessment in assessments_of(plan, recipient):
        for condition in assessment.conditions:
            yield condition, ("text",)
    tasks = tasks_of(plan, recipient)
    phases, places = {task.phase for task in tasks}, {task.place for task in tasks}
    for task in tasks:
        yield task, ("task",)
    for phase in plan.phases:
        if phase.id in phases:
            yield phase, ("name",)
    for place in plan.situation.places:
        if place.id in places:
            yield place, ("name",)
    for measure in measures_with(plan, recipient):
        yield measure, ("title",)
    for criterion in plan.stop_criteria:
        yield criterion, ("decided_by",)
