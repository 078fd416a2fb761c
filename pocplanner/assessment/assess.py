"""From a plan, the library and a day to an assessment. Pure: the same arguments give an equal assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.checklist import checklist_views
from pocplanner.assessment.contingency import contingency_views
from pocplanner.assessment.evidence import with_evidence
from pocplanner.assessment.hrddp import hrddp_sheet
from pocplanner.assessment.measures import expected_residuals, measure_lines
from pocplanner.assessment.needs import information_needs
from pocplanner.assessment.overlay import option_of, world_of
from pocplanner.assessment.readiness import findings
from pocplanner.assessment.readiness_base import Subject
from pocplanner.assessment.register import build_register, shown_level
from pocplanner.assessment.result import Assessment, FactView, OptionSummary, Verdict
from pocplanner.model.vocab import Answer, RiskState
from pocplanner.rules.engine import evaluate
from pocplanner.rules.explain import clauses
from pocplanner.rules.facts import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.assessment.register import Register
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.judgement import RiskDecision
    from pocplanner.model.plan import Plan
    from pocplanner.rules.world import World

#: Risks of the worst levels that a comparison of options names.
WORST_SHOWN = 3


def assess(plan: Plan, library: Library, as_of: date, option: str | None = None, language: str = "en") -> Assessment:
    """All that follows for one option; ``None`` assesses the plan as declared.

    Raises :class:`CommandError` for an option that does not exist or a patch that does not fit, and
    :class:`RuleError` for a rule that cannot be evaluated.
    """
    world = world_of(plan, library, option_of(plan, option), language)
    register = build_register(world, library, option)
    risks = with_evidence(register.risks, world, as_of)
    measures = measure_lines(world.plan, library, risks, option, as_of)
    sheet = hrddp_sheet(world, library, risks)
    contingency = contingency_views(world, library, risks)
    facts = {key: _fact_view(entry, world) for key, entry in library.questions.items()}
    subject = Subject(world.plan, world, library, risks, measures, sheet, contingency, facts, as_of)
    return Assessment(
        plan_id=plan.id,
        option=option,
        as_of=as_of,
        library_version=library.version,
        library_digest=library.digest,
        facts=facts,
        risks=risks,
        orphans=_orphans(register, plan, library, option),
        residuals=expected_residuals(world.plan, library, risks, measures),
        measures=measures,
        hrddp=sheet,
        contingency=contingency,
        information_needs=information_needs(world, library, register),
        rules_checked=register.checked,
        checklist=checklist_views(world, library, risks),
        readiness=findings(subject),
        exposures=world.movement.exposures,
        by_id={risk.id: risk for risk in risks},
    )


def _orphans(register: Register, plan: Plan, library: Library, option: str | None) -> tuple[RiskDecision, ...]:
    """Decisions whose risk is gone; one whose risk stands in the plan as declared is only not of this option."""
    if option is None or not register.orphans:
        return register.orphans
    declared = {item.id for item in build_register(world_of(plan, library), library, None).risks}
    return tuple(item for item in register.orphans if library.current_risk(item.risk) not in declared)


def _fact_view(entry: QuestionEntry, world: World) -> FactView:
    state = world.facts.state(entry.key)
    declared = world.facts.declared(entry.key)
    shown = f"at least {state.at_least:,}" if state.value == UNKNOWN and state.at_least else state.value
    condition = entry.computed or entry.compared_with
    suggested = state.computed if entry.computed is not None or entry.computed_count is not None else None
    if entry.compared_with is not None:
        outcome = evaluate(entry.compared_with, world, {})
        suggested = None if outcome is None else Answer.YES.value if outcome else Answer.NO.value
    differs = suggested not in {None, UNKNOWN} and declared is not None and declared.value not in {UNKNOWN, suggested}
    too_few = (
        state.at_least is not None
        and declared is not None
        and isinstance(declared.value, int)
        and declared.value < state.at_least
    )
    overruled = declared is not None and declared.overrules
    conflict = world.facts.contradictory(entry.key) or ((differs or too_few) and not overruled)
    explanation = "; ".join(clause.text for clause in clauses(condition, world, {})) if condition is not None else ""
    return FactView(entry, shown, state.basis, declared, state.computed, conflict, explanation)


def compare_options(plan: Plan, library: Library, as_of: date) -> tuple[OptionSummary, ...]:
    """Each option on the same scale, "no operation" included; differences are counted from the recommended one."""
    registers = {
        option.id: build_register(world_of(plan, library, option), library, option.id).risks for option in plan.options
    }
    standing = {
        option: [risk for risk in risks if risk.verdict is Verdict.TRIGGERED and risk.state is not RiskState.DISMISSED]
        for option, risks in registers.items()
    }
    reference = plan.decision.recommended_option or (plan.options[0].id if plan.options else "")
    base = {risk.id for risk in standing.get(reference, ())}
    summaries = []
    for option in plan.options:
        triggered = standing[option.id]
        counts: dict[str, int] = {}
        for risk in triggered:
            level = shown_level(risk, library.scales)
            key = level.value if level is not None else "unrated"
            counts[key] = counts.get(key, 0) + 1
        own = {risk.id for risk in triggered}
        summaries.append(
            OptionSummary(
                option=option.id,
                title=option.title,
                kind=option.option_kind.value,
                counts=counts,
                possible=sum(risk.verdict is Verdict.POSSIBLE for risk in registers[option.id]),
                worst=tuple(risk.id for risk in triggered[:WORST_SHOWN]),
                new=tuple(sorted(own - base)),
                gone=tuple(sorted(base - own)),
            )
        )
    return tuple(summaries)
