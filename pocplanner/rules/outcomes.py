"""One risk rule over one world: which risks come out, for which subjects, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.ids import risk_id
from pocplanner.rules.engine import bindings, evaluate
from pocplanner.rules.explain import clauses
from pocplanner.rules.loud import naming
from pocplanner.rules.unknowns import coverage_unknown, unknowns
from pocplanner.rules.values import Verdict, kleene_all

if TYPE_CHECKING:
    from pocplanner.guidance.conditions import Condition
    from pocplanner.guidance.schema import RiskEntry
    from pocplanner.model.base import Value
    from pocplanner.rules.trace import Clause, Unknown
    from pocplanner.rules.values import Kleene
    from pocplanner.rules.world import World


@dataclass(frozen=True)
class Outcome:
    """A risk that a rule gives for some subjects, or for none where none is listed."""

    id: str
    verdict: Verdict
    bound: dict[str, Value]
    listed: bool
    """Whether its subjects are listed in the situation."""
    unknown: bool
    """Whether it hangs on something unknown, also where the rule counts unknown as triggered."""
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class RuleResult:
    """All that came of one rule."""

    entry: RiskEntry
    outcomes: tuple[Outcome, ...]
    verdict: Verdict
    world: World

    @property
    def reason(self) -> str:
        """Why nothing came out, or in how many places it did."""
        with naming(self.entry.id):
            return _reason(self.entry, self.world, self.outcomes)


def run_rule(entry: RiskEntry, world: World) -> RuleResult:
    """Evaluate one rule. Raises :class:`RuleError` naming the entry where it cannot."""
    with naming(entry.id):
        return _run(entry, world)


def _run(entry: RiskEntry, world: World) -> RuleResult:
    found: list[Outcome] = []
    for bound, where in bindings(entry, world):
        outcome = kleene_all((where, evaluate(entry.condition, world, bound)))
        verdict = _verdict(entry, outcome)
        if verdict is not Verdict.NOT_TRIGGERED:
            subjects = {role: str(vars(subject)["id"]) for role, subject in bound.items()}
            conditions = conditions_of(entry, listed=True)
            found.append(Outcome(risk_id(entry.id, subjects), verdict, bound, True, outcome is None, conditions))
    if not found and entry.subjects:
        outcome = _unlisted(entry, world)
        verdict = _verdict(entry, outcome)
        if verdict is not Verdict.NOT_TRIGGERED:
            conditions = conditions_of(entry, listed=False)
            found.append(Outcome(risk_id(entry.id, {}), verdict, {}, False, outcome is None, conditions))
    verdict = (
        Verdict.TRIGGERED
        if any(item.verdict is Verdict.TRIGGERED for item in found)
        else Verdict.POSSIBLE
        if found
        else Verdict.NOT_TRIGGERED
    )
    return RuleResult(entry, tuple(found), verdict, world)


def conditions_of(entry: RiskEntry, *, listed: bool) -> tuple[Condition, ...]:
    """The conditions that decide a risk of *entry*, for listed subjects or for none."""
    if entry.subjects and not listed:
        return (entry.where_unlisted,)
    return (*(spec.where for spec in entry.subjects if spec.where is not None), entry.condition)


def outcome_for(entry: RiskEntry, world: World, subjects: dict[str, str]) -> Outcome | None:
    """What the rule gives for these subjects, by role and id; none where it gives no risk, or a subject is gone.

    Without subjects it is the risk of a rule that has none, or the one of a rule for which no subject is listed.
    """
    with naming(entry.id):
        identifier = risk_id(entry.id, subjects)
        if not subjects:
            return next((item for item in _run(entry, world).outcomes if item.id == identifier), None)
        bound = {role: world.by_id[key] for role, key in subjects.items() if key in world.by_id}
        if bound.keys() != {spec.role for spec in entry.subjects}:
            return None
        conditions = conditions_of(entry, listed=True)
        outcome = kleene_all(evaluate(condition, world, bound) for condition in conditions)
        verdict = _verdict(entry, outcome)
        if verdict is Verdict.NOT_TRIGGERED:
            return None
        return Outcome(identifier, verdict, bound, True, outcome is None, conditions)


def _verdict(entry: RiskEntry, outcome: Kleene) -> Verdict:
    if outcome is None and entry.on_unknown == "triggered":
        return Verdict.TRIGGERED
    return Verdict.of(outcome)


def _unlisted(entry: RiskEntry, world: World) -> Kleene:
    """Whether the rule holds for something that the situation does not list."""
    if all(world.is_complete(spec.each) for spec in entry.subjects):
        listed = all(world.subjects[spec.each] for spec in entry.subjects)
        if entry.unlisted is None or (listed and not entry.speaks_of_absence):
            return False  # every subject was looked at, and there is no other
    return evaluate(entry.where_unlisted, world, {})


def _reason(entry: RiskEntry, world: World, found: tuple[Outcome, ...]) -> str:
    if found:
        triggered = sum(item.verdict is Verdict.TRIGGERED for item in found)
        parts = [f"{triggered} triggered"] if triggered else []
        if len(found) > triggered:
            parts.append(f"{len(found) - triggered} possible, facts unknown")
        return "; ".join(parts)
    false = [
        clause.text
        for clause in clauses(entry.where_unlisted, world, {})
        if clause.outcome is False and not clause.text.endswith(":")
    ]
    if false:
        return "Not the case: " + "; ".join(false[:3])
    return "No listed subject fulfils the condition"


def trace_of(outcome: Outcome, world: World) -> tuple[Clause, ...]:
    """Why the risk is there, predicate by predicate."""
    return tuple(clause for condition in outcome.conditions for clause in clauses(condition, world, outcome.bound))


def unknowns_of(outcome: Outcome, entry: RiskEntry, world: World) -> tuple[Unknown, ...]:
    """What is not known on which the risk hangs, each once; nothing where nothing unknown decides it."""
    if not outcome.unknown:
        return ()
    found: dict[str, Unknown] = {}
    for condition in outcome.conditions:
        for unknown in unknowns(condition, world, outcome.bound):
            found.setdefault(unknown.key, unknown)
    if not outcome.listed:
        for spec in entry.subjects:
            if not world.is_complete(spec.each):
                unknown = coverage_unknown(spec.each, world)
                found.setdefault(unknown.key, unknown)
    return tuple(found.values())
