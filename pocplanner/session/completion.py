"""What each part of the brief asks for, item by item, and which items are open: for counts and for "next open item".

No judgement on quality; what stands between the plan and a decision is readiness, which has reasons.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.assessment.cards import item_field
from pocplanner.model.ids import FieldRef
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
from pocplanner.said import listed_word, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.assessment.result import Assessment, CardItemView, MeasureLine, StepView
    from pocplanner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a part of the brief asks for."""

    done: bool
    ref: FieldRef | None
    """The field in which it is answered; none where that is no field of the plan yet."""
    key: str = ""
    """What it is about where no field says so: id of a risk, measure, step or contingency plan."""
    what: str = ""
    """What is asked, in the words of the library or the plan; empty where the label of the field says it."""


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
    return {page: Completion(sum(item.done for item in found), len(found)) for page, found in items(plan, assessment)}


def items(plan: Plan, assessment: Assessment | None) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """The items of each page by its key; sections that hang on an assessment are left out while there is none."""
    yield "overview", tuple(_overview(plan))
    yield "situation", tuple(_situation(plan))
    yield "options", tuple(_options(plan))
    yield "information", tuple(_information(plan))
    yield "decision", tuple(_decision(plan))
    yield "action", tuple(_action(plan))
    yield "consultations", tuple(_consultations(plan))
    if assessment is not None:
        yield from _derived(plan, assessment)


def _fields(plan: Plan, values: Iterable[tuple[str, object]]) -> Iterator[Item]:
    for field, value in values:
        done = bool(value.strip()) if isinstance(value, str) else bool(value)
        yield Item(done, FieldRef(object=plan.id, field=field))


def _overview(plan: Plan) -> Iterator[Item]:
    timing = plan.timing
    dates = {
        "as_of": plan.as_of is not None,
        "timing.d_day": timing.d_day is not None,
        "timing.h_hour": timing.h_hour is not None,
    }
    texts = ("mission", "area", "from_post", "to_post")
    lists = (
        "form_lines",
        "distribution",
        "lines_of_operation",
        "phases",
        "unit_tasks",
        "order_references",
        "stop_criteria",
    )
    yield from _fields(plan, ((name, getattr(plan, name)) for name in texts))
    yield from _fields(plan, dates.items())
    yield from _fields(plan, ((name, getattr(plan, name)) for name in lists))


def _situation(plan: Plan) -> Iterator[Item]:
    coverage = plan.situation.coverage_of
    declared = ((item, coverage(item) is not CoverageState.NOT_LOOKED_AT) for item in Collection)
    yield from _fields(plan, ((f"situation.{item.value}", done) for item, done in declared))


def _options(plan: Plan) -> Iterator[Item]:
    for option in plan.options:
        missing = "collateral_damage" if option.outline.strip() else "outline"
        done = bool(option.outline.strip() and option.collateral_damage.strip())
        yield Item(done, FieldRef(object=option.id, field=missing), what=option.title)


def _information(plan: Plan) -> Iterator[Item]:
    part = plan.information
    texts = ("what", "why", "where", "who")
    yield from _fields(plan, ((f"information.{name}", getattr(part, name)) for name in texts))
    known = part.when_timing is not OperationTiming.UNKNOWN
    yield from _fields(plan, (("information.when_timing", known), ("information.legal_basis", part.legal_basis)))
    for name in ("political", "socio_economic", "protection", "security"):
        impact = getattr(part, name)
        weighed = impact.pros.strip() or impact.cons.strip()
        yield from _fields(plan, ((f"information.{name}.pros", weighed),))


def _decision(plan: Plan) -> Iterator[Item]:
    part = plan.decision
    names = (
        "decision_requested",
        "needed_by",
        "if_no_decision",
        "assessment",
        "intent",
        "recommended_option",
        "recommendation",
        "unhq_consultation",
        "partner_consultation",
        "advice",
        "approval_lapses",
        "who_may_stop",
    )
    given = {name: getattr(part, name) for name in names}
    given |= {name: given[name] is not None for name in ("needed_by", "recommended_option")}
    yield from _fields(plan, ((f"decision.{name}", value) for name, value in given.items()))


def _action(plan: Plan) -> Iterator[Item]:
    part = plan.action
    tasked = {line.addressee for line in part.tasking if line.no_task or line.task.strip()}
    told = {line.audience for line in part.disclosure if line.told is not Answer.UNKNOWN}
    for addressee in Addressee:
        ref = FieldRef(object=plan.id, field="action.tasking")
        yield Item(addressee in tasked, ref, what=listed_word(addressee.label))
    for audience in DisclosureAudience:
        ref = FieldRef(object=plan.id, field="action.disclosure")
        yield Item(audience in told, ref, what=listed_word(audience.label))
    names = ("communication", "press_lines", "release_timeline", "operational_security")
    yield from _fields(plan, ((f"action.{name}", getattr(part, name)) for name in names))


def _consultations(plan: Plan) -> Iterator[Item]:
    silent = {ConsultationAnswer.NOT_ASKED, ConsultationAnswer.ASKED_NO_REPLY}
    answered = {item.consultation_kind for item in plan.consultations if item.answer not in silent}
    for kind in ConsultationKind:
        asked = next((item for item in plan.consultations if item.consultation_kind is kind), None)
        whole = FieldRef(object=plan.id, field="consultations")
        ref = whole if asked is None else FieldRef(object=asked.id, field="answer")
        yield Item(kind in answered, ref, what=listed_word(kind.label))


def _fact(plan: Plan, assessment: Assessment, key: str, *, done: bool) -> Item:
    view = assessment.facts.get(key)
    what = view.entry.text["en"].question if view is not None else key
    return Item(done, FieldRef(object=plan.id, field=f"facts.{key}"), what=what)


def _is_answered(item: CardItemView) -> bool:
    """Whether the plan says something of an item that it must answer."""
    return item.item.required and item.decision is not None


def _is_settled(line: MeasureLine) -> bool:
    undecided = {MeasureStatus.PROPOSED, MeasureStatus.REQUESTED}
    return line.measure is not None and line.owner is not None and line.measure.status not in undecided


def _derived(plan: Plan, assessment: Assessment) -> Iterator[tuple[str, tuple[Item, ...]]]:
    if assessment.screening.questions:
        waiting = set(assessment.screening.to_ask)
        asked = assessment.screening.questions
        yield "screening", tuple(_fact(plan, assessment, key, done=key not in waiting) for key in asked)
    facts = assessment.facts.items()
    yield "facts", tuple(_fact(plan, assessment, key, done=view.value != "unknown") for key, view in facts)
    yield (
        "register",
        tuple(
            Item(
                risk.state is RiskState.DISMISSED or risk.rating(RatingStage.INHERENT) is not None,
                None,
                risk.id,
                risk.title,
            )
            for risk in assessment.triggered()
        ),
    )
    yield "measures", tuple(Item(_is_settled(line), None, line.key, line.title) for line in assessment.measures)
    if assessment.hrddp.needed is not False:
        steps = assessment.hrddp.steps
        yield "hrddp", tuple(map(_step, steps))
    views = assessment.contingency
    yield "contingency", tuple(Item(view.adopted, None, view.plan.id, view.plan.scenario) for view in views)
    required = [item for card in assessment.cards for item in card.items if item.open or _is_answered(item)]
    if required:
        yield "response", tuple(_card_item(plan, item) for item in required)
    yield "checklist", tuple(map(_step, assessment.checklist))
    blockers = assessment.blockers()
    yield (
        "readiness",
        tuple(
            Item(False, None, item.rule, said("{title}: {detail}", title=item.title, detail=item.detail))
            for item in blockers
        ),
    )


def _step(view: StepView) -> Item:
    done = view.state in {ItemState.DONE, ItemState.NOT_APPLICABLE}
    return Item(done, None, view.entry.id, view.entry.text["en"].title)


def _card_item(plan: Plan, view: CardItemView) -> Item:
    ref = FieldRef(object=plan.id, field=item_field(view.item.id))
    return Item(not view.open, ref, view.item.id, view.words)
