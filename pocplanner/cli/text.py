"""Assessments and readiness as plain text for a terminal; explanations stand in :mod:`pocplanner.cli.explain`."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from pocplanner.assessment.authority import authority_line
from pocplanner.assessment.packs import PackState
from pocplanner.assessment.register import shown_level
from pocplanner.assessment.result import UNANSWERED
from pocplanner.assessment.robustness import sentences
from pocplanner.model.vocab import Level, MeasurePhase, RatingStage, RiskState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pocplanner.assessment.result import Assessment, HarmRisk, OptionSummary
    from pocplanner.assessment.robustness import Robustness
    from pocplanner.guidance.library import Library
    from pocplanner.model.plan import Plan

WIDTH = 100
_WORST_FIRST = (*(level.value for level in reversed(Level)), "unrated")
#: Information needs that the text view shows; the JSON view has all.
NEEDS_SHOWN = 15


def wrapped(text: str, indent: str = "  ") -> str:
    """*text* in lines of a terminal's width."""
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent)


def heading(text: str) -> str:
    """A heading with a line under it."""
    return f"\n{text}\n{'-' * len(text)}"


def level_words(risk: HarmRisk, library: Library) -> str:
    """The level to show, and on whose word it stands."""
    level = shown_level(risk, library.scales)
    if level is None:
        return "NOT RATED"
    rated = risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)
    basis = f"rated by {rated.rated_by.label}" if rated is not None else "proposed, not rated by a person"
    return f"{level.label.upper()} ({basis})"


def assessment_text(plan: Plan, assessment: Assessment, library: Library) -> str:
    """The whole assessment, register first."""
    return "\n".join(_assessment(plan, assessment, library)) + "\n"


def _assessment(plan: Plan, a: Assessment, library: Library) -> Iterator[str]:
    exercise = "EXERCISE · " if plan.exercise else ""
    yield f"{exercise}{plan.marking.label} · {plan.title}"
    option = next((item.title for item in plan.options if item.id == a.option), "as declared")
    yield f"Option: {option} · as of {a.as_of} · guidance {a.library_version} ({a.library_digest[:12]})"
    if a.packs:
        yield packs_text(a).removesuffix("\n")
    yield heading(f"Register: {len(a.triggered())} triggered")
    if not a.triggered():
        yield wrapped(
            "No rule is triggered by what is declared. That is not a finding that civilians would not be harmed."
        )
    for risk in a.triggered():
        yield from _risk(risk, library)
    yield heading(f"Possible, facts unknown: {len(a.possible())} (levels are provisional)")
    for risk in a.possible():
        yield from _risk(risk, library)
    if a.orphans:
        yield heading("Decisions whose risk is gone")
        for decision in a.orphans:
            yield wrapped(f"{decision.risk}: {decision.state.label}. {decision.reason}")
    yield from _measures(a)
    yield from _hrddp(a)
    yield heading("Contingency plans")
    for view in a.contingency:
        state = "adopted" if view.adopted else f"proposed by the library ({view.verdict.value.replace('_', ' ')})"
        yield wrapped(
            f"{view.plan.scenario}: {state}, {len(view.plan.rows)} rows, {len(view.unassigned)} lines unassigned"
        )
    yield heading(f"Information needs: {len(a.information_needs)}")
    for need in a.information_needs[:NEEDS_SHOWN]:
        owner = f" [{need.owner.label}]" if need.owner is not None else ""
        yield wrapped(f"{need.rank}. {need.unknown.text}{owner} {need.why}")
    if len(a.information_needs) > NEEDS_SHOWN:
        yield wrapped(f"… and {len(a.information_needs) - NEEDS_SHOWN} more in the JSON view.")
    yield heading("Rules checked")
    for rule in a.rules_checked:
        yield wrapped(f"{rule.entry.id} {rule.verdict.value.replace('_', ' ')}: {rule.reason}")
    yield readiness_text(plan, a)


def _risk(risk: HarmRisk, library: Library) -> Iterator[str]:
    state = "" if risk.state is RiskState.OPEN else f" · {risk.state.label.lower()}"
    yield f"\n  {risk.id}\n  {level_words(risk, library)} · {risk.pathway.label}{state}"
    yield wrapped(risk.statement, "    ")
    if risk.origin is not None:
        yield wrapped(f"From {risk.origin}", "    ")
    if risk.state is RiskState.DISMISSED and risk.decision is not None:
        yield wrapped(f"Dismissed: {risk.decision.reason}", "    ")
    if risk.is_unanswered:
        yield wrapped(f"{UNANSWERED} Class: {risk.pathway.label}.", "    ")
    if risk.gap:
        yield wrapped(f"Thinly answered: {risk.gap}", "    ")


def packs_text(a: Assessment) -> str:
    """The mission packs behind an assessment; nothing where there is none."""
    lines = []
    for use in a.packs:
        what = f"adds {len(use.added)} entries, overrides {len(use.overridden)}"
        if use.state is PackState.LEFT_OUT:
            what = "its risks, measures and questions are missing; answers to its questions are not looked at"
        lines.append(wrapped(f"Mission pack {use}: {use.state.words}; {what}.", "") + "\n")
        lines += [wrapped(f"Crosswalk of likelihood: {step}.", "  ") + "\n" for step in use.crosswalk]
    return "".join(lines)


def _measures(a: Assessment) -> Iterator[str]:
    for phase in MeasurePhase:
        lines = [line for line in a.measures if line.phase is phase]
        yield heading(f"Measures {phase.label.lower()}: {len(lines)}")
        for line in lines:
            status = line.measure.status.label if line.measure is not None else "proposed by the library"
            owner = line.owner.label if line.owner is not None else "no owner"
            late = ", LATE" if line.late else ""
            ready = f"ready by {line.prepare_by or 'not set'}{late}"
            yield wrapped(f"{line.title} · {owner} · {ready} · {status} · serves {len(line.serves)}")


def _hrddp(a: Assessment) -> Iterator[str]:
    yield heading("HRDDP")
    yield wrapped(a.hrddp.why)
    for step in a.hrddp.steps:
        yield wrapped(f"[{'x' if step.state.value == 'done' else ' '}] {step.entry.text['en'].title}: {step.detail}")


def readiness_text(plan: Plan, a: Assessment) -> str:
    """Blockers and warnings, answered ones with their reason; under existing authority none holds up the action."""
    line = authority_line(plan)
    lines = [f"{line}. Nothing below holds up the action: it is open for the brief."] if line else []
    lines.append(heading("Readiness"))
    for severity in ("blocker", "warning"):
        for item in (found for found in a.readiness if found.severity == severity):
            answered = f" (answered for: {item.overridden})" if item.overridden else ""
            lines.append(wrapped(f"{severity.upper()} {item.rule}: {item.title}: {item.detail}{answered}"))
    if not a.readiness:
        lines.append(
            wrapped("Nothing is open in this list. It does not say that the operation would not harm civilians.")
        )
    return "\n".join(lines) + "\n"


def options_text(plan: Plan, summaries: Sequence[OptionSummary], robust: Robustness | None) -> str:
    """The options on one scale, and what their order hangs on."""
    lines = [heading(f"Options: {len(summaries)}")]
    for item in summaries:
        counts = ", ".join(f"{item.counts[level]} {level}" for level in _WORST_FIRST if item.counts.get(level))
        change = f"adds {len(item.new)} and takes away {len(item.gone)} against the recommended option"
        lines.append(wrapped(f"{item.title}: {counts or 'no risk triggered'}; {item.possible} possible; {change}."))
    lines += [wrapped(sentence) for sentence in (sentences(robust, plan) if robust is not None else ())]
    return "\n".join(lines) + "\n"


def source_text(document: str | None, section: str, own: str, library: Library) -> str:
    """A source as people read it."""
    if document is None:
        return f"Own derivation: {own}"
    found = library.documents.get(document)
    title = found.title if found is not None else document
    unread = " (not read by us)" if found is not None and not found.read else ""
    return f"{title}{', ' + section if section else ''}{unread}"
