"""Readiness: the blockers and warnings that stand between the plan and a decision (Handbook 11.4, design section 4).

Each check of the library is a function with the same name, here or in a `readiness_…` module. A finding says where it
is mended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment import readiness_response, readiness_screening, readiness_weighing
from pocplanner.assessment.checklist import needs_measure, without_agreed_measure
from pocplanner.assessment.findings import Check, Hit, Subject, field_of, named
from pocplanner.assessment.measures import AGREED
from pocplanner.assessment.readiness_packs import glossary_variant, pinned_pack_not_used
from pocplanner.assessment.readiness_ratings import RATING_CHECKS
from pocplanner.assessment.register import shown_level
from pocplanner.assessment.result import Finding, Verdict
from pocplanner.errors import RuleError
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import (
    Addressee,
    Answer,
    Collection,
    ConsultationAnswer,
    CoverageState,
    DisclosureAudience,
    Level,
    MeasurePhase,
    MeasureStatus,
    OptionKind,
    PlaceKind,
    RatingStage,
    ReleaseLane,
    RiskState,
    ScopeFinding,
)
from pocplanner.said import joined, listed_word, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.guidance.schema import ReadinessEntry
    from pocplanner.model.facts import FactValue

_HIGH = frozenset({Level.HIGH, Level.EXTREME})
_PUBLIC = frozenset({DisclosureAudience.MEDIA, DisclosureAudience.POPULATION})


def findings(subject: Subject) -> tuple[Finding, ...]:
    """All blockers, then all warnings, in the order of the library."""
    found = [finding for entry in subject.library.readiness for finding in _run(entry, subject)]
    return tuple(sorted(found, key=lambda item: item.severity != "blocker"))


def _run(entry: ReadinessEntry, subject: Subject) -> Iterator[Finding]:
    check = CHECKS.get(entry.check)
    if check is None:
        raise RuleError(
            "E412",
            said("The program has no readiness check “{check}”.", check=entry.check),
            where=entry.id,
            safe=said("The plan is unchanged."),
            remedy=said("Use a name that the program knows; guidance lint lists them."),
        )
    text = entry.text["en"]
    overrides = [item for item in subject.plan.overrides if subject.library.current(item.rule) == entry.id]
    for hit in check(subject):
        ref = FieldRef(object=hit.object or subject.plan.id, field=hit.field)
        overridden = next((item.reason for item in overrides if item.ref in {None, ref}), "")
        yield Finding(entry.id, entry.severity, text.title, hit.detail, text.help, ref, hit.page, overridden)


def no_legal_basis(s: Subject) -> Iterator[Hit]:
    """Brief I.b is empty."""
    if not s.plan.information.legal_basis.strip():
        yield Hit(said("Part I.b is empty."), "information.legal_basis", "information")


def too_few_options(s: Subject) -> Iterator[Hit]:
    """Fewer than two courses of action; "no operation" is one of them."""
    if len(s.plan.options) < 2:
        yield Hit(said("{count} of at least 2 options.", count=len(s.plan.options)), "options", "options")


def option_without_collateral_damage(s: Subject) -> Iterator[Hit]:
    """An option without text on potential collateral damage."""
    for option in s.plan.options:
        if not option.collateral_damage.strip():
            yield Hit(option.title, "collateral_damage", "options", option.id)


def risk_without_measure(s: Subject) -> Iterator[Hit]:
    """An open risk at high or extreme, or without a level, without an agreed measure that has an owner."""
    for risk in without_agreed_measure(s.risks, s.plan):
        if shown_level(risk, s.library.scales) in {None, *_HIGH}:
            yield Hit(named(risk), field_of(s, risk, "measures"), "register")


def lower_risks_without_measure(s: Subject) -> Iterator[Hit]:
    """Open risks at medium or low without an agreed measure; told once, with how many."""
    levels = [shown_level(risk, s.library.scales) for risk in without_agreed_measure(s.risks, s.plan)]
    counts = [(levels.count(level), level.label) for level in (Level.MEDIUM, Level.LOW)]
    if any(count for count, _ in counts):
        words = [said("{count} {level}", count=count, level=listed_word(label, label.lower()))
                 for count, label in counts if count]  # fmt: skip
        yield Hit(said("{words}: no measure is agreed.", words=joined(said(" and "), words)), "measures", "register")


def hrddp_sheet_missing(s: Subject) -> Iterator[Hit]:
    """Support is given or may be given, and a recipient was not assessed, or nobody was."""
    if s.hrddp.needed is False:
        return
    assessed = {item.recipient for item in s.plan.hrddp.assessments}
    recipients = {item.recipient for item in s.plan.hrddp.support_items if item.scope is not ScopeFinding.EXEMPT}
    if not assessed:
        yield Hit(s.hrddp.why, "hrddp.assessments", "hrddp")
        return
    for recipient in sorted(recipients - assessed):
        yield Hit(
            said("{name} was not assessed.", name=s.world.names.get(recipient, recipient)),
            "hrddp.assessments",
            "hrddp",
        )


def no_criterion(s: Subject) -> Iterator[Hit]:
    """No POC objective or criterion of success."""
    if not s.plan.criteria:
        yield Hit(said("No criterion is written."), "criteria", "checklist")


def no_consultation(s: Subject) -> Iterator[Hit]:
    """Nobody was consulted on the record."""
    if not any(item.answer is not ConsultationAnswer.NOT_ASKED for item in s.plan.consultations):
        yield Hit(said("No consultation is recorded."), "consultations", "consultations")


def tasking_missing(s: Subject) -> Iterator[Hit]:
    """One of the five addressees has neither a task nor "no task"."""
    given = {line.addressee for line in s.plan.action.tasking if line.no_task or line.task.strip()}
    for addressee in Addressee:
        if addressee not in given:
            yield Hit(listed_word(addressee.label), "action.tasking", "action")


def no_recommendation(s: Subject) -> Iterator[Hit]:
    """The recommendation names no option."""
    if s.plan.decision.recommended_option is None:
        yield Hit(said("Part II.c names no option."), "decision.recommended_option", "decision")


def no_operation_option_missing(s: Subject) -> Iterator[Hit]:
    """The course of action "no operation" is not among the options."""
    if not any(option.option_kind is OptionKind.NO_OPERATION for option in s.plan.options):
        yield Hit(said("Add the option “No operation”."), "options", "options")


def contingency_line_unassigned(s: Subject) -> Iterator[Hit]:
    """A line of an adopted contingency plan without component."""
    for view in s.contingency:
        if view.adopted and view.unassigned:
            yield Hit(
                said("{scenario}: {count} lines", scenario=view.plan.scenario, count=len(view.unassigned)),
                "rows",
                "contingency",
                view.plan.id,
            )


def unknown_facts(s: Subject) -> Iterator[Hit]:
    """Questions that are still unknown."""
    open_ = [key for key in s.library.questions if not s.world.facts.state(key).known()]
    if open_:
        yield Hit(
            said("{count} of {all} questions are unknown.", count=len(open_), all=len(s.library.questions)),
            "facts",
            "facts",
        )


def no_contingency_plan(s: Subject) -> Iterator[Hit]:
    """No contingency plan was adopted."""
    if not s.plan.contingency_plans:
        yield Hit(said("No contingency plan is adopted."), "contingency_plans", "contingency")


def no_communication_plan(s: Subject) -> Iterator[Hit]:
    """No line of communication."""
    if not s.plan.action.communication:
        yield Hit(said("Part III.b is empty."), "action.communication", "action")


def no_inaction_analysis(s: Subject) -> Iterator[Hit]:
    """A line of operation without an analysis of not acting (Handbook 11.4.2)."""
    if not s.plan.lines_of_operation:
        yield Hit(said("No line of operation is written."), "lines_of_operation", "overview")
    for line in s.plan.lines_of_operation:
        if not line.inaction_harm.strip():
            yield Hit(line.name, "inaction_harm", "overview", line.id)


def no_base_plan(s: Subject) -> Iterator[Hit]:
    """A UN base in the area without a plan for civilians who seek refuge."""
    for place in s.plan.situation.places:
        near = place.in_area is not Answer.NO
        if place.place_kind is PlaceKind.UN_BASE and near and place.protection_plan_ready is not Answer.YES:
            yield Hit(place.name, "protection_plan_ready", "situation", place.id)


def no_aar(s: Subject) -> Iterator[Hit]:
    """The after action review has no date or no metrics."""
    if s.plan.aar.planned_for is None:
        yield Hit(said("No date for the after action review."), "aar.planned_for", "checklist")
    if not s.plan.aar.metrics.strip():
        yield Hit(said("No metrics for the after action review."), "aar.metrics", "checklist")


def only_after_measures(s: Subject) -> Iterator[Hit]:
    """A risk that only measures after the operation answer."""
    by_id = {measure.id: measure for measure in s.plan.measures}
    for risk in s.risks:
        phases = {by_id[key].phase for key in risk.measures if by_id[key].status is not MeasureStatus.DROPPED}
        if needs_measure(risk) and phases == {MeasurePhase.AFTER}:
            yield Hit(named(risk), field_of(s, risk, "measures"), "measures")


def prepare_by_past(s: Subject) -> Iterator[Hit]:
    """A measure that should be ready by now."""
    for line in s.measures:
        if line.late and line.measure is not None:
            yield Hit(
                said("{title}: {prepare_by}", title=line.title, prepare_by=line.prepare_by),
                "prepare_by",
                "measures",
                line.measure.id,
            )


def no_disaggregation(s: Subject) -> Iterator[Hit]:
    """A place with people whose women, men, girls and boys are not known apart."""
    for place in s.plan.situation.places:
        people = place.population.people()
        if people and place.in_area is not Answer.NO and not place.population.is_disaggregated():
            yield Hit(place.name, "population", "situation", place.id)


def coverage_not_declared(s: Subject) -> Iterator[Hit]:
    """A list of the situation that nobody declared looked at."""
    for collection in Collection:
        if s.plan.situation.coverage_of(collection) is CoverageState.NOT_LOOKED_AT:
            yield Hit(listed_word(collection.label), f"situation.{collection.value}", "situation")


def unrated_high_risk(s: Subject) -> Iterator[Hit]:
    """A risk proposed high or extreme that no person rated."""
    for risk in s.risks:
        rated = risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)
        if risk.verdict is Verdict.TRIGGERED and risk.state is RiskState.OPEN and rated is None:
            level = shown_level(risk, s.library.scales)
            if level is None or level in _HIGH:
                yield Hit(named(risk), field_of(s, risk, "risk_decisions"), "register")


def dismissed_high_risk(s: Subject) -> Iterator[Hit]:
    """A dismissed risk that is proposed or rated high or extreme, or for which there is no level at all."""
    for risk in s.risks:
        if risk.state is RiskState.DISMISSED and shown_level(risk, s.library.scales) in {None, *_HIGH}:
            reason = risk.decision.reason if risk.decision is not None else ""
            holder = risk.decision.id if risk.decision is not None else ""
            yield Hit(said("{risk} (reason: {reason})", risk=named(risk), reason=reason), "state", "register", holder)


def last_resort_not_met(s: Subject) -> Iterator[Hit]:
    """An agreed escort or military asset for humanitarian work without the four conditions."""
    for measure in s.plan.measures:
        entry = s.library.measures.get(s.library.current(measure.entry)) if measure.entry else None
        asks = measure.last_resort is not None or (entry is not None and entry.last_resort)
        passed = measure.last_resort is not None and measure.last_resort.passed()
        if asks and not passed and measure.status in AGREED:
            yield Hit(measure.title, "last_resort", "measures", measure.id)


def release_before_permitted(s: Subject) -> Iterator[Hit]:
    """A release, or a line to an audience, before the earliest time that the disclosure matrix permits."""
    earliest = {
        line.audience: when
        for line in s.plan.action.disclosure
        if line.earliest is not None and (when := line.earliest.resolve(s.plan.timing)) is not None
    }
    public = [when for audience, when in earliest.items() if audience in _PUBLIC]
    for entry in s.plan.action.release_timeline:
        when = entry.at.resolve(s.plan.timing) if entry.at is not None else None
        if entry.lane is ReleaseLane.RELEASE and when is not None and public and when < min(public):
            yield Hit(_first_line(entry.text), "at", "action", entry.id)
    for line in s.plan.action.communication:
        when = line.when.resolve(s.plan.timing) if line.when is not None else None
        # To whom a line goes is free text: only one that names the audience can be compared.
        limits = [at for audience, at in earliest.items() if audience.label.casefold() in line.to_whom.casefold()]
        if when is not None and limits and when < min(limits):
            yield Hit(_first_line(line.what), "when", "action", line.id)


def _first_line(text: str) -> str:
    return text.partition("\n")[0][:120] or said("An entry without text")


def no_stop_criterion(s: Subject) -> Iterator[Hit]:
    """No condition on which the operation stops."""
    if not s.plan.stop_criteria:
        yield Hit(said("No stop criterion is written."), "stop_criteria", "overview")


def consultation_silence(s: Subject) -> Iterator[Hit]:
    """Someone was asked and did not reply; silence is never agreement."""
    for item in s.plan.consultations:
        if item.answer is ConsultationAnswer.ASKED_NO_REPLY:
            yield Hit(
                listed_word(item.component.label) if item.component else item.body, "answer", "consultations", item.id
            )


def fact_contradicts_situation(s: Subject) -> Iterator[Hit]:
    """A declared answer that differs from what the situation says, without an overrule."""
    for view in s.facts.values():
        if view.conflict and view.declared is not None:
            question = view.entry.text["en"].question
            yield Hit(
                said("{question} Declared: {value}.", question=question, value=_answer(view.declared.value)),
                "value",
                "facts",
                view.declared.id,
            )


def _answer(value: FactValue) -> str:
    return listed_word(Answer(value).label, str(value)) if value in tuple(Answer) else str(value)


CHECKS: dict[str, Check] = {
    check.__name__: check
    for check in (
        no_legal_basis,
        too_few_options,
        option_without_collateral_damage,
        risk_without_measure,
        lower_risks_without_measure,
        hrddp_sheet_missing,
        no_criterion,
        no_consultation,
        tasking_missing,
        no_recommendation,
        no_operation_option_missing,
        contingency_line_unassigned,
        unknown_facts,
        no_contingency_plan,
        no_communication_plan,
        no_inaction_analysis,
        no_base_plan,
        no_aar,
        only_after_measures,
        prepare_by_past,
        no_disaggregation,
        coverage_not_declared,
        unrated_high_risk,
        dismissed_high_risk,
        last_resort_not_met,
        release_before_permitted,
        no_stop_criterion,
        consultation_silence,
        fact_contradicts_situation,
        glossary_variant,
        pinned_pack_not_used,
        *readiness_response.CHECKS,
        *readiness_weighing.CHECKS,
        *readiness_screening.CHECKS,
        *RATING_CHECKS,
    )
}
