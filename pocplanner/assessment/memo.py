"""What rules gave, kept from one assessment to the next while nothing that a rule reads has changed.

Only results that follow from plan and library alone are kept; what people decided is attached anew each time. A test
proves that an assessment with a memo equals one without after any row of edits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pocplanner.guidance.conditions import SubjectKind
from pocplanner.rules.reads import reads_of_rule
from pocplanner.rules.world import COLLECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pocplanner.assessment.result import HarmRisk, RuleChecked
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import RiskEntry
    from pocplanner.rules.reads import Reads
    from pocplanner.rules.trace import Unknown
    from pocplanner.rules.world import World


@dataclass(frozen=True, slots=True)
class RuleOutput:
    """All that one rule gave, before the judgements of people."""

    checked: RuleChecked
    risks: tuple[HarmRisk, ...]
    level_unknowns: tuple[tuple[Unknown, ...], ...]
    """For each of the risks."""


class Memo:
    """Results of rules by option; made once by whoever assesses the same plan again and again.

    *options* is how many are kept side by side: a planner goes to and fro between a few.
    """

    def __init__(self, options: int = 4) -> None:
        self._most = options
        self._options: dict[str | None, _Kept] = {}
        self._library: Library | None = None
        self._reads: dict[str, Reads] = {}
        self.is_fixed = False
        """Whether what is kept stays: for trials, each of which differs from the plan and not from the last trial."""

    def of(self, option: str | None, world: World, library: Library, as_of: date) -> _Kept:
        """What is kept for an option; emptied where something changed on which every result may hang."""
        if self._library is not library:
            self._library, self._options = library, {}
            self._reads = {entry.id: reads_of_rule(entry, library.questions) for entry in library.risks}
        base = _base(world, as_of)
        kept = self._options.get(option)
        if kept is None or kept.base != base:
            kept = _Kept(self._reads, base)
        if self.is_fixed:
            return kept
        self._options.pop(option, None)
        self._options[option] = kept
        while len(self._options) > self._most:
            del self._options[next(iter(self._options))]
        return kept


class _Kept:
    """The results of one option."""

    def __init__(self, reads: dict[str, Reads], base: tuple[Any, ...]) -> None:
        self.base = base
        self._reads = reads
        self._outputs: dict[str, tuple[tuple[Any, ...], RuleOutput]] = {}

    def output(
        self, entry: RiskEntry, world: World, make: Callable[[], RuleOutput], *, keep: bool = True
    ) -> RuleOutput:
        """What the rule gave for the same facts and objects, or what *make* gives now, which is kept if wanted."""
        key = self._key(entry, world)
        found = self._outputs.get(entry.id)
        if found is not None and found[0] == key:
            return found[1]
        made = make()
        if keep:
            self._outputs[entry.id] = (key, made)
        return made

    def _key(self, entry: RiskEntry, world: World) -> tuple[Any, ...]:
        reads = self._reads[entry.id]
        situation = world.plan.situation
        return (
            tuple((world.facts.state(key), world.facts.all_declared(key)) for key in sorted(reads.facts)),
            tuple(
                (world.subjects[kind], situation.coverage_of(COLLECTIONS[kind]) if kind in COLLECTIONS else None)
                for kind in SubjectKind
                if kind in reads.kinds
            ),
        )


def _base(world: World, as_of: date) -> tuple[Any, ...]:
    """What every result may hang on: names, dates, light, season, tasks, units of the option."""
    plan = world.plan
    return (
        world.names,
        plan.id,
        plan.timing,
        plan.situation.season,
        plan.situation.movement_light,
        plan.unit_tasks,
        plan.phases,
        plan.lines_of_operation,
        world.movement.units,
        world.facts.state("option_kind"),
        world.language,
        as_of,
        plan.situation.coverage,
    )
