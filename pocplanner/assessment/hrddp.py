"""The HRDDP sheet: whether the process is needed and how far each step is. It never decides the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.measures import AGREED
from pocplanner.assessment.result import HrddpSheet, StepView
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import (
    Answer,
    Component,
    ConsultationAnswer,
    ElementFinding,
    HrddpElement,
    HrddpOutcome,
    ItemState,
    PartnerRecord,
    PartnerRole,
    ScopeFinding,
)
from pocplanner.rules.facts import Basis
from pocplanner.said import joined, listed_word, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import HrddpStepEntry
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import PartnerForce
    from pocplanner.rules.world import World

_ANSWERED = frozenset(
    {
        ConsultationAnswer.NO_OBJECTION,
        ConsultationAnswer.CONCERNS,
        ConsultationAnswer.OBJECTION,
        ConsultationAnswer.DECLINED,
    }
)
_SUPPORTED = frozenset({PartnerRole.JOINT, PartnerRole.SUPPORTED, PartnerRole.COORDINATED})


def hrddp_sheet(world: World, library: Library, risks: tuple[HarmRisk, ...]) -> HrddpSheet:
    """The sheet. ``needed`` is unknown while it is not known whether support is given."""
    plan = world.plan
    state = world.facts.state("support_to_non_un_forces")
    value = state.value
    in_scope = [item for item in plan.hrddp.support_items if item.scope is not ScopeFinding.EXEMPT]
    if state.basis is Basis.OPTION and value == Answer.NO:
        needed, why = False, said("In this option no support is given to non-UN security forces.")
    elif in_scope or value == Answer.YES:
        needed, why = True, said("The mission would support non-UN security forces.")
    elif value == Answer.NO:
        needed, why = False, said("The plan declares that no support is given to non-UN security forces.")
    else:
        needed, why = None, said("It is not known whether support is given to non-UN security forces.")
    steps = () if needed is False else tuple(_step(entry, plan, risks) for entry in library.hrddp_steps)
    return HrddpSheet(needed, why, steps)


def _step(entry: HrddpStepEntry, plan: Plan, risks: tuple[HarmRisk, ...]) -> StepView:
    done, detail, field = _CHECKS[entry.check](plan, risks)
    return StepView(entry, ItemState.DONE if done else ItemState.OPEN, detail, FieldRef(object=plan.id, field=field))


_Result = tuple[bool, str, str]


def _partners(plan: Plan) -> list[PartnerForce]:
    recipients = {item.recipient for item in plan.hrddp.support_items}
    return [force for force in plan.situation.partner_forces if force.id in recipients or force.role in _SUPPORTED]


def _names(forces: list[PartnerForce]) -> str:
    return ", ".join(force.name for force in forces)


def _support_listed(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    items = plan.hrddp.support_items
    unscreened = [item for item in items if item.scope is ScopeFinding.UNKNOWN]
    if not items:
        return False, said("No support item is listed."), "hrddp.support_items"
    if unscreened:
        return (
            False,
            said(
                "{count} of {all} support items not screened for scope.",
                count=len(unscreened),
                all=len(items),
            ),
            "hrddp.support_items",
        )
    return True, said("{count} support items listed and screened.", count=len(items)), "hrddp.support_items"


def _human_rights_consulted(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    asked = [
        item for item in plan.consultations if item.component in {Component.HUMAN_RIGHTS, Component.HRDDP_SECRETARIAT}
    ]
    answered = [item for item in asked if item.answer in _ANSWERED]
    if answered:
        return True, said("{answer}.", answer=listed_word(answered[0].answer.label)), "consultations"
    return (
        False,
        said("Asked, no reply yet.") if asked else said("The human rights component was not asked."),
        "consultations",
    )


def _elements_assessed(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    open_: list[str] = []
    covered = {item.recipient: item for item in plan.hrddp.assessments}
    for force in _partners(plan):
        assessment = covered.get(force.id)
        known = (
            {item.element for item in assessment.elements if item.finding is not ElementFinding.UNKNOWN}
            if assessment
            else set()
        )
        missing = len(HrddpElement) - len(known)
        if missing:
            open_.append(
                said("{name}: {count} of {all} elements open", name=force.name, count=missing, all=len(HrddpElement))
            )
    if open_ or not _partners(plan):
        return False, joined(said("; "), open_) if open_ else said("No recipient is listed."), "hrddp.assessments"
    return True, said("All six elements assessed for each recipient."), "hrddp.assessments"


def _commander_screened(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    open_ = [force for force in _partners(plan) if force.record is PartnerRecord.UNKNOWN]
    return (
        (False, said("Not screened: {names}.", names=_names(open_)), "situation.partner_forces")
        if open_
        else (
            bool(_partners(plan)),
            said("Unit and post-holder screened.") if _partners(plan) else said("No unit is listed."),
            "situation.partner_forces",
        )
    )


def _record_known(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    concern = [force for force in _partners(plan) if force.record is PartnerRecord.CONCERN]
    unknown = [force for force in _partners(plan) if force.record is PartnerRecord.UNKNOWN]
    if unknown:
        return False, said("Record not known: {names}.", names=_names(unknown)), "situation.partner_forces"
    if concern:
        return (
            True,
            said("Concern about {names}: preconditions are needed.", names=_names(concern)),
            "situation.partner_forces",
        )
    return (
        bool(_partners(plan)),
        said("Records known.") if _partners(plan) else said("No unit is listed."),
        "situation.partner_forces",
    )


def _sensitisation(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    agreed = [item for item in plan.measures if item.entry == "M-B-03d" and item.status in AGREED]
    return bool(agreed), said("Agreed.") if agreed else said("No agreed measure of this kind."), "measures"


def _measures_owned(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    linked = {key for item in plan.hrddp.assessments for key in item.measures}
    chosen = [measure for measure in plan.measures if measure.id in linked]
    unowned = [measure for measure in chosen if measure.owner is None]
    if not chosen:
        return False, said("No mitigating measure is linked to a recipient."), "hrddp.assessments"
    if unowned:
        return False, said("{count} measures without owner.", count=len(unowned)), "measures"
    return True, said("{count} measures, each with an owner.", count=len(chosen)), "measures"


def _preconditions(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    conditions = [
        item for assessment in plan.hrddp.assessments for item in assessment.conditions if item.is_precondition
    ]
    unmet = [item for item in conditions if item.met is not Answer.YES]
    concern = any(force.record is PartnerRecord.CONCERN for force in _partners(plan))
    if unmet:
        return (
            False,
            said("{count} of {all} preconditions not met.", count=len(unmet), all=len(conditions)),
            "hrddp.assessments",
        )
    if concern and not conditions:
        return False, said("There is a concern about the record, and no precondition."), "hrddp.assessments"
    undecided = [item for item in plan.hrddp.assessments if item.outcome is HrddpOutcome.NOT_DECIDED]
    if undecided or not plan.hrddp.assessments:
        return False, said("The outcome is not decided for each recipient."), "hrddp.assessments"
    return (
        True,
        said("All preconditions met.") if conditions else said("No precondition asked for."),
        "hrddp.assessments",
    )


def _monitoring(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    open_ = [item for item in plan.hrddp.assessments if not item.monitoring.strip() or item.monitoring_owner is None]
    if not plan.hrddp.assessments or open_:
        return (
            False,
            said("Who monitors, how often and who is alerted is not written for each recipient."),
            "hrddp.assessments",
        )
    return True, said("Monitoring set for each recipient."), "hrddp.assessments"


def _breach(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    written = bool(plan.hrddp.breach_consequence.strip())
    return written, said("Written.") if written else said("Not written."), "hrddp.breach_consequence"


def _follow_up(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    written = bool(plan.hrddp.follow_up.strip())
    return written, said("Written.") if written else said("Not written."), "hrddp.follow_up"


def _joint_teams(plan: Plan, _risks: tuple[HarmRisk, ...]) -> _Result:
    joint = [measure for measure in plan.measures if measure.entry == "M-B-04a"]
    if not joint:
        return True, said("No joint team with state representatives is planned."), "measures"
    owned = all(measure.owner is not None and measure.own_harm.strip() for measure in joint)
    return (
        owned,
        said("Checked.") if owned else said("Joint teams are planned; what harm they may do is not written."),
        "measures",
    )


def _in_register(_plan: Plan, risks: tuple[HarmRisk, ...]) -> _Result:
    own = [risk for risk in risks if risk.entry is not None and risk.entry.id == "R-11.4.5-04"]
    rated = [risk for risk in own if risk.ratings]
    return (
        bool(rated),
        said("Rated in the register.") if rated else said("The risk from support (R-11.4.5-04) is not rated."),
        "risk_decisions",
    )


_CHECKS: dict[str, Callable[[Plan, tuple[HarmRisk, ...]], _Result]] = {
    "support_listed": _support_listed,
    "human_rights_consulted": _human_rights_consulted,
    "elements_assessed": _elements_assessed,
    "commander_screened": _commander_screened,
    "record_known": _record_known,
    "sensitisation_measure": _sensitisation,
    "measures_owned": _measures_owned,
    "preconditions_met": _preconditions,
    "monitoring_set": _monitoring,
    "breach_consequence_set": _breach,
    "follow_up_set": _follow_up,
    "joint_teams_checked": _joint_teams,
    "result_in_register": _in_register,
}
