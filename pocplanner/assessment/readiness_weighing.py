"""Readiness checks of what a plan weighs: options, politics, due diligence, refuge, night, who acts, who is heard.

The duty behind a check stands in the sources of its entry; whether it is a blocker or a warning is a convention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.findings import Hit
from pocplanner.assessment.readiness_response import has_civilian_office, is_live, used_units
from pocplanner.model.vocab import (
    Answer,
    ConsultationAnswer,
    ConsultationKind,
    HrddpOutcome,
    ItemState,
    Light,
    OptionKind,
    PartnerRecord,
    PartnerRole,
    ScopeFinding,
)
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.findings import Check, Subject

#: Item of the ladder of displacement on which people are let into a base.
INSIDE_STEP = "SHELTER-06"
_TAKES_PART = frozenset({PartnerRole.JOINT, PartnerRole.COORDINATED, PartnerRole.SUPPORTED})
_GETS_SUPPORT = frozenset({PartnerRole.JOINT, PartnerRole.SUPPORTED})
_ANSWERED = frozenset(
    {
        ConsultationAnswer.NO_OBJECTION,
        ConsultationAnswer.CONCERNS,
        ConsultationAnswer.OBJECTION,
        ConsultationAnswer.DECLINED,
    }
)


def inside_without_humanitarians(s: Subject) -> Iterator[Hit]:
    """People are to be let into a base, and no answer of the humanitarian community is recorded."""
    chosen = any(
        s.library.current(item.item) == INSIDE_STEP and (item.state is ItemState.DONE or item.answer.strip())
        for item in s.plan.checklist
    )
    asked = any(
        item.consultation_kind is ConsultationKind.HUMANITARIAN and item.answer in _ANSWERED
        for item in s.plan.consultations
    )
    if chosen and not asked:
        yield Hit(said("No answer of the humanitarian country team is recorded."), "consultations", "consultations")


def support_without_outcome(s: Subject) -> Iterator[Hit]:
    """Support is planned for a unit whose assessment says no, or has neither an outcome nor advice."""
    if s.hrddp.needed is False:
        return
    hrddp = s.plan.hrddp
    supported = {item.recipient for item in hrddp.support_items if item.scope is not ScopeFinding.EXEMPT}
    supported |= {force.id for force in s.plan.situation.partner_forces if force.role in _GETS_SUPPORT}
    for item in hrddp.assessments:
        name = s.world.names.get(item.recipient, item.recipient)
        if item.recipient not in supported:
            continue
        if item.outcome is HrddpOutcome.NO_SUPPORT:
            yield Hit(said("{name}: the outcome is no support.", name=name), "outcome", "hrddp", item.id)
        elif item.outcome is HrddpOutcome.NOT_DECIDED and not hrddp.task_force_advice.strip():
            yield Hit(said("{name}: not decided, and no advice is written.", name=name), "outcome", "hrddp", item.id)


def partner_concern_without_cons(s: Subject) -> Iterator[Hit]:
    """A partner with a record of concern takes part, and nothing is written against the operation politically."""
    if s.plan.information.political.cons.strip():
        return
    for force in s.plan.situation.partner_forces:
        if force.role in _TAKES_PART and force.record is PartnerRecord.CONCERN:
            detail = said("{name} takes part; part I.c.i has no cons.", name=force.name)
            yield Hit(detail, "information.political.cons", "information")


def no_political_impact(s: Subject) -> Iterator[Hit]:
    """Part I.c.i is empty: nobody wrote which political aim the operation serves or disturbs."""
    political = s.plan.information.political
    if not political.pros.strip() and not political.cons.strip():
        yield Hit(said("Part I.c.i is empty."), "information.political.pros", "information")


def option_half_written(s: Subject) -> Iterator[Hit]:
    """An option lacks what speaks for or against it, or whether it can be done."""
    for option in s.plan.options:
        parts = {said("pros"): option.pros, said("cons"): option.cons}
        if option.option_kind is not OptionKind.NO_OPERATION:
            parts[said("feasibility")] = option.feasibility
        missing = [name for name, text in parts.items() if not text.strip()]
        if missing:
            yield Hit(
                said("{title}: without {missing}.", title=option.title, missing=joined(", ", missing)),
                str(missing[0]),
                "options",
                option.id,
            )


def night_without_means(s: Subject) -> Iterator[Hit]:
    """Movement is expected at night, and a unit that takes part cannot act at night."""
    if s.plan.situation.movement_light is not Light.NIGHT:
        return
    for unit in used_units(s):
        if unit.night_capable is Answer.NO:
            yield Hit(
                said("{name} cannot move and act at night.", name=unit.name), "night_capable", "situation", unit.id
            )


def only_uniformed(s: Subject) -> Iterator[Hit]:
    """All measures are those of troops and police, and no civilian office has a part in any."""
    live = [measure for measure in s.plan.measures if is_live(measure)]
    if live and not any(has_civilian_office(measure) for measure in live):
        yield Hit(
            said("No civilian office has a part in any of {count} measures.", count=len(live)), "measures", "measures"
        )


def review_one_sided(s: Subject) -> Iterator[Hit]:
    """The after action review has a date, and one of those who see the effect on people is not heard."""
    review = s.plan.aar
    voices = {
        "community_perceptions": (said("communities"), review.community_perceptions),
        "adviser_feedback": (said("the POC Adviser"), review.adviser_feedback),
        "humanitarian_feedback": (said("humanitarian bodies"), review.humanitarian_feedback),
    }
    missing = {key: name for key, (name, text) in voices.items() if not text.strip()}
    if review.planned_for is not None and missing:
        yield Hit(
            said("Not said how it hears {voices}.", voices=joined(", ", missing.values())),
            f"aar.{next(iter(missing))}",
            "checklist",
        )


CHECKS: tuple[Check, ...] = (
    inside_without_humanitarians,
    support_without_outcome,
    partner_concern_without_cons,
    no_political_impact,
    option_half_written,
    night_without_means,
    only_uniformed,
    review_one_sided,
)
