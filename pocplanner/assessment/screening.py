"""The screening: whether a full brief is needed, criterion by criterion, and what is still to be asked for it.

The Handbook (11.4.1) asks for review of major operations and does not define "major": the list is our own derivation,
and what is not known counts as major. The program never decides; the person's decision is ``Plan.screening``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.result import CriterionCheck, ScreeningNeed, ScreeningView
from pocplanner.guidance.conditions import facts_asked
from pocplanner.rules.engine import evaluate
from pocplanner.rules.explain import clauses
from pocplanner.rules.loud import naming
from pocplanner.rules.unknowns import unknowns
from pocplanner.rules.values import kleene_any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import ScreeningEntry
    from pocplanner.rules.world import World

_FACT = "fact:"


def screening_view(world: World, library: Library) -> ScreeningView:
    """All criteria of the library with their outcome, and the outcome of the whole."""
    checks = tuple(_check(entry, world) for entry in library.screening)
    need = _need(checks)
    # One criterion is enough: once it is met, no other answer changes what the screening says.
    waiting = () if need is ScreeningNeed.NEEDED else checks
    return ScreeningView(
        need=need,
        criteria=checks,
        questions=_in_order(check.facts for check in checks),
        to_ask=_in_order(check.unknown_facts for check in waiting),
    )


def _check(entry: ScreeningEntry, world: World) -> CriterionCheck:
    with naming(entry.id):
        met = evaluate(entry.condition, world, {})
        why = tuple(clauses(entry.condition, world, {}))
        open_ = tuple(unknowns(entry.condition, world, {}))
    asked = tuple(key for key in facts_asked(entry.condition) if key in world.questions)
    waiting = {item.key.removeprefix(_FACT) for item in open_ if item.key.startswith(_FACT)}
    return CriterionCheck(entry, met, why, asked, tuple(key for key in asked if key in waiting))


def _need(checks: tuple[CriterionCheck, ...]) -> ScreeningNeed:
    """An empty list says nothing, so it is not known either."""
    outcome = kleene_any([check.met for check in checks] or [None])
    if outcome is None:
        return ScreeningNeed.NOT_KNOWN
    return ScreeningNeed.NEEDED if outcome else ScreeningNeed.NOT_NEEDED


def _in_order(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for keys in lists for key in keys))
