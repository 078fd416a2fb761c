"""From a plan, the library and a day to an assessment. Pure: the same arguments give an equal assessment."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from pocplanner.assessment.cards import card_views
from pocplanner.assessment.checklist import checklist_views
from pocplanner.assessment.contingency import contingency_views
from pocplanner.assessment.findings import Subject
from pocplanner.assessment.hrddp import hrddp_sheet
from pocplanner.assessment.measures import expected_residuals, measure_lines
from pocplanner.assessment.memo import NOTHING_KEPT, memo_for
from pocplanner.assessment.needs import information_needs
from pocplanner.assessment.overlay import option_of, world_of
from pocplanner.assessment.packs import pack_uses
from pocplanner.assessment.readiness import findings
from pocplanner.assessment.register import build_register, shown_level
from pocplanner.assessment.result import Assessment, FactView, Later, OptionSummary, Verdict
from pocplanner.assessment.screening import screening_view
from pocplanner.collector import collector_paused
from pocplanner.model.vocab import Answer, OptionKind, RiskState
from pocplanner.rules.engine import evaluate
from pocplanner.rules.explain import clauses
from pocplanner.rules.facts import UNKNOWN
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pocplanner.assessment.memo import Memo
    from pocplanner.assessment.register import Register
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.judgement import RiskDecision
    from pocplanner.model.plan import Plan
    from pocplanner.rules.world import World

#: Risks of the worst levels that a comparison of options names.
WORST_SHOWN = 3


def assess(
    plan: Plan,
    library: Library,
    as_of: date,
    option: str | None = None,
    language: str = "en",
    memo: Memo | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Assessment:
    """All that follows for one option; ``None`` assesses the plan as declared.

    With a *memo*, rules are not run again where nothing that they read has changed since it was last used; the
    result is the same. A memo is for one thread at a time.

    Raises :class:`CommandError` for an option that does not exist or a patch that does not fit, :class:`RuleError`
    for a rule that cannot be evaluated, and :class:`StoppedError` once *stop* says that nobody waits any more.
    """
    with collector_paused():
        return _assess(plan, library, as_of, option, language, memo, stop)


def _assess(
    plan: Plan,
    library: Library,
    as_of: date,
    option: str | None,
    language: str,
    memo: Memo | None,
    stop: Callable[[], bool],
) -> Assessment:
    chosen = option_of(plan, option)
    if memo is None:
        world, kept = world_of(plan, library, chosen, language), NOTHING_KEPT
    else:
        world = memo.world(plan, library, chosen, language)
        kept = memo.of(option, world, library, as_of)
    register = build_register(world, library, option, as_of, kept, stop)
    measures = measure_lines(world.plan, library, register.risks, option, as_of, kept)
    sheet = hrddp_sheet(world, library, register.risks)
    contingency = contingency_views(world, library, register.risks, kept)
    facts = {key: kept.of_entry(entry, partial(_fact_view, entry, world)) for key, entry in library.questions.items()}
    cards = card_views(world, library, kept)
    # "No operation" answers a brief; it does not make the brief on the operation needless.
    idle = chosen is not None and chosen.option_kind is OptionKind.NO_OPERATION
    screening = screening_view(world_of(plan, library, None, language) if idle else world, library)
    subject = Subject(
        world.plan, world, library, register.risks, measures, sheet, contingency, facts, as_of, cards, screening
    )
    return Assessment(
        plan_id=plan.id,
        option=option,
        as_of=as_of,
        library_version=library.version,
        library_digest=library.digest,
        facts=facts,
        risks=register.risks,
        orphans=_orphans(register, plan, library, option, as_of),
        residuals=expected_residuals(world.plan, library, register.risks, measures),
        measures=measures,
        hrddp=sheet,
        contingency=contingency,
        needs=Later(partial(information_needs, world, library, register.risks)),
        rules_checked=register.checked,
        checklist=checklist_views(world, library, register.risks),
        cards=cards,
        screening=screening,
        readiness=findings(subject),
        exposures=world.movement.exposures,
        packs=pack_uses(plan, library),
        by_id={risk.id: risk for risk in register.risks},
    )


def _orphans(
    register: Register, plan: Plan, library: Library, option: str | None, as_of: date
) -> tuple[RiskDecision, ...]:
    """Decisions whose risk is gone; one whose risk stands in the plan as declared is only not of this option."""
    if option is None or not register.orphans:
        return register.orphans
    declared = {item.id for item in build_register(world_of(plan, library), library, None, as_of).risks}
    return tuple(item for item in register.orphans if library.current_risk(item.risk) not in declared)


def _fact_view(entry: QuestionEntry, world: World) -> FactView:
    state = world.facts.state(entry.key)
    declared = world.facts.declared(entry.key)
    shown = (
        said("at least {count:,}", count=state.at_least) if state.value == UNKNOWN and state.at_least else state.value
    )
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
    told = () if condition is None else clauses(condition, world, {})
    explanation = joined(said("; "), (clause.text for clause in told))
    return FactView(entry, shown, state.basis, declared, state.computed, conflict, explanation)


def compare_options(plan: Plan, library: Library, as_of: date, memo: Memo | None = None) -> tuple[OptionSummary, ...]:
    """Each option on the same scale, "no operation" included; differences are counted from the recommended one."""
    memo = memo if memo is not None else memo_for(plan)
    registers = {}
    with collector_paused():
        for option in plan.options:
            world = memo.world(plan, library, option)
            kept = memo.of(option.id, world, library, as_of)
            registers[option.id] = build_register(world, library, option.id, as_of, kept).risks
    standing = {
        option: [risk for risk in risks if risk.verdict is Verdict.TRIGGERED and risk.state is not RiskState.DISMISSED]
        for option, risks in registers.items()
    }
    reference = plan.decision.recommended_option or (plan.options[0].id if plan.options else "")
    base = {risk.id for risk in standing.get(reference, ())}
    summaries = []
    for option in plan.options:
        triggered = standing[option.id]
        levels = [(risk, shown_level(risk, library.scales)) for risk in triggered]
        own = {risk.id for risk in triggered}
        summaries.append(
            OptionSummary(
                option=option.id,
                title=option.title,
                kind=option.option_kind.value,
                counts=Counter(level.value if level is not None else "unrated" for _risk, level in levels),
                rated=Counter(level.value for risk, level in levels if level is not None and risk.ratings),
                possible=sum(risk.verdict is Verdict.POSSIBLE for risk in registers[option.id]),
                worst=tuple(risk.id for risk in triggered[:WORST_SHOWN]),
                new=tuple(sorted(own - base)),
                gone=tuple(sorted(base - own)),
            )
        )
    return tuple(summaries)
