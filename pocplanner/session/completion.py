"""How far each part of the brief is: counts of what is done and what is open, page by page.

Counts only; what stands between the plan and a decision is readiness, which has reasons.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.vocab import (
    Addressee,
    Answer,
    Collection,
    ConsultationAnswer,
    ConsultationKind,
    CoverageState,
    DisclosureAudience,
    ItemState,
    MeasureStatus,
    OperationTiming,
    RatingStage,
    RiskState,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import Assessment, CardItemView
    from pocplanner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Completion:
    """How many things a section asks for, and how many are there."""

    done: int
    total: int

    @property
    def open(self) -> int:
        """How many are missing."""
        return self.total - self.done


def completion(plan: Plan, assessment: Assessment | None) -> dict[str, Completion]:
    """Counts by page key; sections that hang on an assessment are left out while there is none."""
    counts = {
        "overview": _overview(plan),
        "situation": _count(plan.situation.coverage_of(item) is not CoverageState.NOT_LOOKED_AT for item in Collection),
        "options": _count(bool(item.outline.strip() and item.collateral_damage.strip()) for item in plan.options),
        "information": _information(plan),
        "decision": _decision(plan),
        "action": _action(plan),
        "consultations": _consultations(plan),
    }
    if assessment is not None:
        counts |= _derived(assessment)
    return counts


def _count(states: Iterable[bool]) -> Completion:
    known = tuple(states)
    return Completion(sum(known), len(known))


def _filled(*values: object) -> Completion:
    return _count(bool(value.strip()) if isinstance(value, str) else bool(value) for value in values)


def _overview(plan: Plan) -> Completion:
    timing = plan.timing
    return _filled(
        plan.mission,
        plan.area,
        plan.from_post,
        plan.to_post,
        plan.as_of is not None,
        timing.d_day is not None,
        timing.h_hour is not None,
        plan.form_lines,
        plan.lines_of_operation,
        plan.phases,
        plan.unit_tasks,
        plan.order_references,
        plan.stop_criteria,
    )


def _information(plan: Plan) -> Completion:
    part = plan.information
    weighed = (part.political, part.socio_economic, part.protection, part.security)
    return _filled(
        part.what,
        part.why,
        part.where,
        part.who,
        part.when_timing is not OperationTiming.UNKNOWN,
        part.legal_basis,
        *(impact.pros.strip() or impact.cons.strip() for impact in weighed),
    )


def _decision(plan: Plan) -> Completion:
    part = plan.decision
    return _filled(
        part.decision_requested,
        part.needed_by is not None,
        part.if_no_decision,
        part.assessment,
        part.intent,
        part.recommended_option is not None,
        part.recommendation,
        part.unhq_consultation,
        part.partner_consultation,
        part.adviser_words,
        part.approval_lapses,
        part.who_may_stop,
    )


def _action(plan: Plan) -> Completion:
    part = plan.action
    tasked = {line.addressee for line in part.tasking if line.no_task or line.task.strip()}
    told = {line.audience for line in part.disclosure if line.told is not Answer.UNKNOWN}
    return _count(
        (
            *(addressee in tasked for addressee in Addressee),
            *(audience in told for audience in DisclosureAudience),
            bool(part.communication),
            bool(part.press_lines),
            bool(part.release_timeline),
            bool(part.operational_security.strip()),
        )
    )


def _consultations(plan: Plan) -> Completion:
    silent = {ConsultationAnswer.NOT_ASKED, ConsultationAnswer.ASKED_NO_REPLY}
    answered = {item.consultation_kind for item in plan.consultations if item.answer not in silent}
    return _count(kind in answered for kind in ConsultationKind)


def _is_answered(item: CardItemView) -> bool:
    """Whether the plan says something of an item that it must answer."""
    return item.item.required and item.decision is not None


def _derived(assessment: Assessment) -> dict[str, Completion]:
    done = {ItemState.DONE, ItemState.NOT_APPLICABLE}
    undecided = {MeasureStatus.PROPOSED, MeasureStatus.REQUESTED}
    risks = assessment.triggered()
    blockers = len(assessment.blockers())
    counts = {
        "facts": _count(view.value != "unknown" for view in assessment.facts.values()),
        "register": _count(
            risk.state is RiskState.DISMISSED or risk.rating(RatingStage.INHERENT) is not None for risk in risks
        ),
        "measures": _count(
            line.measure is not None and line.owner is not None and line.measure.status not in undecided
            for line in assessment.measures
        ),
        "contingency": _count(view.adopted for view in assessment.contingency),
        "checklist": _count(step.state in done for step in assessment.checklist),
        "readiness": Completion(0, blockers),
    }
    if assessment.screening.questions:
        asked = len(assessment.screening.questions)
        counts["screening"] = Completion(asked - len(assessment.screening.to_ask), asked)
    required = [item for card in assessment.cards for item in card.items if item.open or _is_answered(item)]
    if required:
        counts["response"] = _count(not item.open for item in required)
    if assessment.hrddp.needed is not False:
        counts["hrddp"] = _count(step.state in done for step in assessment.hrddp.steps)
    return counts
