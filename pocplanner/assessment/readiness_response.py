"""Readiness checks of the response: required answers, units and their limits, command, imminent threats, authority.

The duty behind a check stands in the sources of its entry; whether it is a blocker or a warning is a convention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.authority import authority_line, brief_due
from pocplanner.assessment.cards import item_field
from pocplanner.assessment.findings import Hit
from pocplanner.model.vocab import (
    Answer,
    Component,
    ConsultationKind,
    Impact,
    Likelihood,
    MeasureStatus,
    PlanStatus,
    ProtectionPriority,
    RatingStage,
    RiskState,
    UnitRole,
)
from pocplanner.said import joined, listed_word, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.findings import Check, Subject
    from pocplanner.model.measures import Measure
    from pocplanner.model.situation import MissionUnit

#: An unarmed officer within this many minutes of an armed actor is not safe alone: program convention.
NEAR_MINUTES = 240
#: Roles that do not bring a unit among people.
_BEHIND = frozenset({UnitRole.AVIATION, UnitRole.ENGINEERS, UnitRole.MEDICAL, UnitRole.RESERVE})
#: Offices of the mission that are in uniform, coordinate or supply, and do not speak for people.
_SERVICES = frozenset(
    {
        Component.FORCE,
        Component.JOC,
        Component.COS,
        Component.DMS,
        Component.MOVCON,
        Component.MEDICAL,
        Component.UNDSS,
    }
)
_LIKELY = (Likelihood.LIKELY, Likelihood.ALMOST_CERTAIN)
_UNLIKELY = (Likelihood.RARE, Likelihood.UNLIKELY)
_GRAVE = (Impact.MAJOR, Impact.SEVERE)
_UNDECIDED = frozenset({PlanStatus.DRAFT, PlanStatus.CONSULTING, PlanStatus.RETURNED})


def required_answer_missing(s: Subject) -> Iterator[Hit]:
    """A card asks for an answer without which the plan cannot go forward."""
    yield from _open_items(s, "blocker")


def advised_answer_missing(s: Subject) -> Iterator[Hit]:
    """A card asks for an answer that the plan should hold."""
    yield from _open_items(s, "warning")


def _open_items(s: Subject, severity: str) -> Iterator[Hit]:
    for card in s.cards:
        for view in card.items:
            if view.open and card.entry.severity == severity:
                title = card.entry.text["en"].title
                yield Hit(said("{title}: {words}", title=title, words=view.words), *_item_field(s, view.item.id))


def step_passed_over(s: Subject) -> Iterator[Hit]:
    """A later step of a ladder is marked as done, an earlier one neither done nor set aside with a reason."""
    for card in s.cards:
        for view in card.skipped:
            yield Hit(
                said("{title}: {words}", title=card.entry.text["en"].title, words=view.words),
                *_item_field(s, view.item.id),
            )


def _item_field(s: Subject, item: str) -> tuple[str, str, str]:
    """Field, page and object of a card item: its decision, or the place where it is to be taken."""
    found = next((decision for decision in s.plan.checklist if s.library.current(decision.item) == item), None)
    return (item_field(item), "response", "") if found is None else ("state", "response", found.id)


def unit_without_interpreter(s: Subject) -> Iterator[Hit]:
    """A unit that is to work among people has no interpreter."""
    for unit in used_units(s):
        among_people = not unit.roles or not _BEHIND.issuperset(unit.roles)
        if unit.interpreter is Answer.NO and among_people:
            yield Hit(
                said("{name} has no interpreter for the local languages.", name=unit.name),
                "interpreter",
                "situation",
                unit.id,
            )


def unit_limit_without_remedy(s: Subject) -> Iterator[Hit]:
    """A unit is untrained, limited in its tasks or without casualty evacuation, and nothing is written against it."""
    for unit in used_units(s):
        limits = []
        if unit.poc_trained is Answer.NO:
            limits.append(said("is not trained in protection of civilians"))
        if unit.limits_on_tasks.strip():
            limits.append(said("has limits on the tasks that it may be given"))
        if unit.casevac_cover is Answer.NO:
            limits.append(said("is not covered by casualty evacuation"))
        if limits and not unit.remedy.strip():
            yield Hit(
                said("{name} {limits}; no remedy is written.", name=unit.name, limits=joined(said(" and "), limits)),
                "remedy",
                "situation",
                unit.id,
            )


def control_across_components(s: Subject) -> Iterator[Hit]:
    """A unit stands under tactical control of another uniformed component without the SRSG's approval."""
    for unit in s.plan.situation.mission_units:
        other = unit.controlled_by
        if other is None or other.is_police == unit.component.is_police or unit.control_approved_by is Component.SRSG:
            continue
        detail = said(
            "{name} ({component}) is under control of {other}; the SRSG has not approved it.",
            name=unit.name,
            component=listed_word(unit.component.label),
            other=listed_word(other.label),
        )
        yield Hit(detail, "controlled_by", "situation", unit.id)


def unarmed_alone(s: Subject) -> Iterator[Hit]:
    """Individual police officers, who are unarmed in most missions, have a task where force may be needed, alone."""
    units = {unit.id: unit for unit in s.plan.situation.mission_units}
    armed = {
        (task.place, task.phase)
        for task in s.plan.unit_tasks
        if task.unit in units and units[task.unit].component is not Component.UNPOL_IPO
    }
    for task in s.plan.unit_tasks:
        unit = units.get(task.unit)
        if unit is None or unit.component is not Component.UNPOL_IPO or task.place is None:
            continue
        if (task.place, task.phase) not in armed and not _has_armed_guard(s, task.place) and _is_exposed(s, task.place):
            place = s.world.names.get(task.place, task.place)
            yield Hit(
                said("{name} at {place}: no armed unit has a task there.", name=unit.name, place=place),
                "place",
                "overview",
                task.id,
            )


def _has_armed_guard(s: Subject, place: str) -> bool:
    """Whether an armed unit of the mission guards the place and stays."""
    guards = {item for found in s.plan.situation.places if found.id == place for item in found.guarded_by}
    return any(
        unit.id in guards and unit.component is not Component.UNPOL_IPO and place not in unit.leaves_places
        for unit in s.plan.situation.mission_units
    )


def _is_exposed(s: Subject, place: str) -> bool:
    """Whether force is expected, or an armed actor could be at the place soon."""
    if s.world.facts.state("force_expected").value in {"non_deadly", "deadly"}:
        return True
    movement = s.world.movement
    return any(movement.within(place, actor, NEAR_MINUTES) for actor in s.plan.situation.armed_actors)


def used_units(s: Subject) -> tuple[MissionUnit, ...]:
    """Units that have a task, or all where no tasks are written."""
    tasked = {task.unit for task in s.plan.unit_tasks}
    return tuple(unit for unit in s.plan.situation.mission_units if not tasked or unit.id in tasked)


def is_live(measure: Measure) -> bool:
    """Whether a measure is still meant to be carried out."""
    return measure.status not in {MeasureStatus.DROPPED, MeasureStatus.LAPSED}


def has_civilian_office(measure: Measure) -> bool:
    """Whether a civilian section of the mission owns or supports a measure; support services do not count."""
    offices = (measure.owner, *measure.supporting)
    return any(item.is_mission and not item.is_police and item not in _SERVICES for item in offices if item is not None)


def no_joint_forum(s: Subject) -> Iterator[Hit]:
    """Several components act, and no forum is named in which they plan together."""
    addressees = {line.addressee for line in s.plan.action.tasking if not line.no_task}
    if len(addressees) > 1 and not s.plan.joint_forum.strip():
        yield Hit(said("{count} addressees have tasks.", count=len(addressees)), "joint_forum", "overview")


def priority_place_without_measure(s: Subject) -> Iterator[Hit]:
    """A place that the protection matrix ranks first has no measure; the reason goes back to the Protection Cluster."""
    covered = {place for measure in s.plan.measures if is_live(measure) for place in measure.places}
    for place in s.plan.situation.places:
        if place.protection_priority is ProtectionPriority.MUST and place.id not in covered:
            yield Hit(
                said("{name}: no measure names it.", name=place.name), "protection_priority", "situation", place.id
            )


def no_alert_means(s: Subject) -> Iterator[Hit]:
    """People live in the area, and at no place there is a way to raise an alert that reaches the mission."""
    places = [
        place
        for place in s.plan.situation.places
        if place.in_area is not Answer.NO and (place.population.people() or 0) > 0
    ]
    if places and not any(place.alert_network is Answer.YES for place in places):
        yield Hit(
            said("None of {count} places with people can raise an alert.", count=len(places)),
            "situation.places",
            "situation",
        )


def frequent_and_rare(s: Subject) -> Iterator[Hit]:
    """People rated one risk as frequent and lesser, another as rare and grave: which goes first is a judgement."""
    frequent, rare = [], []
    for risk in s.risks:
        rating = risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)
        if rating is None or risk.state is RiskState.DISMISSED:
            continue
        if rating.likelihood in _LIKELY and rating.impact not in _GRAVE:
            frequent.append(risk)
        elif rating.likelihood in _UNLIKELY and rating.impact in _GRAVE:
            rare.append(risk)
    if frequent and rare:
        detail = said(
            "{frequent} frequent and lesser, {rare} rare and grave: write which go first, and why.",
            frequent=len(frequent),
            rare=len(rare),
        )
        yield Hit(detail, "risk_decisions", "register")


def threat_denied_without_headquarters(s: Subject) -> Iterator[Hit]:
    """A state or partner unit threatens civilians and its superiors deny it; Headquarters was not consulted."""
    asked = any(item.consultation_kind is ConsultationKind.UNHQ for item in s.plan.consultations)
    if asked or s.plan.decision.unhq_consultation.strip():
        return
    for force in s.plan.situation.partner_forces:
        if force.is_threat is Answer.YES and force.denies_threat is Answer.YES:
            yield Hit(said("{name}: the threat is denied.", name=force.name), "decision.unhq_consultation", "decision")


def political_side_missing(s: Subject) -> Iterator[Hit]:
    """Only one side of the political impact is written."""
    political = s.plan.information.political
    if bool(political.pros.strip()) != bool(political.cons.strip()):
        missing = "cons" if political.pros.strip() else "pros"
        yield Hit(
            said("Part I.c.i has no cons.") if missing == "cons" else said("Part I.c.i has no pros."),
            f"information.political.{missing}",
            "information",
        )


def own_measure_incomplete(s: Subject) -> Iterator[Hit]:
    """A measure that people wrote lacks what makes it one: an owner, a day, a sign that it is done, its own harm.

    One of troops or police also needs a civilian office that knows what people want.
    """
    for measure in s.plan.measures:
        if measure.entry is not None or not is_live(measure):
            continue
        parts = {
            said("an owner"): measure.owner is not None,
            said("a day"): measure.prepare_by is not None,
            said("how one knows that it is done"): bool(measure.done_when.strip()),
            said("what harm it may do itself"): bool(measure.own_harm.strip()),
            said("a civilian office"): measure.owner is None or has_civilian_office(measure),
        }
        missing = [name for name, there in parts.items() if not there]
        if missing:
            yield Hit(
                said("{title}: without {missing}.", title=measure.title, missing=joined(", ", missing)),
                "done_when",
                "measures",
                measure.id,
            )


def measure_for_nothing(s: Subject) -> Iterator[Hit]:
    """A measure that names neither a risk nor a place, as a patrol that only follows the main road."""
    for measure in s.plan.measures:
        if is_live(measure) and not measure.serves and not measure.places:
            yield Hit(measure.title, "serves", "measures", measure.id)


def brief_after_existing_authority(s: Subject) -> Iterator[Hit]:
    """The operation runs under existing authority; the brief follows within 24 hours. This never holds it up."""
    if not s.plan.existing_authority or s.plan.status not in _UNDECIDED:
        return
    due = brief_due(s.plan)
    late = said(" That time is over.") if due is not None and due.date() < s.as_of else ""
    yield Hit(
        said("{line}.{late}", line=authority_line(s.plan), late=late),
        "existing_authority_since",
        "overview",
    )


CHECKS: tuple[Check, ...] = (
    required_answer_missing,
    advised_answer_missing,
    step_passed_over,
    unit_without_interpreter,
    unit_limit_without_remedy,
    control_across_components,
    unarmed_alone,
    no_joint_forum,
    priority_place_without_measure,
    no_alert_means,
    frequent_and_rare,
    threat_denied_without_headquarters,
    political_side_missing,
    own_measure_incomplete,
    measure_for_nothing,
    brief_after_existing_authority,
)
