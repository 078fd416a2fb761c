"""What would change a risk: each fact, field and list that its rule reads is tried with another value, by itself.

Slower than an assessment, therefore only made when somebody asks. Every change that is told was found by evaluating the
same rule for the same subjects in a world with the other value; the patches that make that world are told with it, so
that an option with these patches gives the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from pocplanner.analysis.exposure import Movement
from pocplanner.assessment.overlay import option_of, overlay_of
from pocplanner.assessment.rating import LEVELS, propose
from pocplanner.assessment.result import Verdict
from pocplanner.assessment.trials import trials, trials_for_all
from pocplanner.errors import CommandError
from pocplanner.guidance.schema import RiskEntry
from pocplanner.model.ids import risk_id
from pocplanner.model.operation import FactPatch
from pocplanner.model.vocab import Vocabulary
from pocplanner.rules.outcomes import conditions_of, outcome_for, run_rule
from pocplanner.said import listed_word, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pocplanner.assessment.overlay import Overlay
    from pocplanner.assessment.trial import Trial
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import Scales
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.operation import Patch
    from pocplanner.model.plan import Plan
    from pocplanner.model.vocab import Level
    from pocplanner.rules.outcomes import Outcome
    from pocplanner.rules.world import World

#: Changes that are shown before the rest is only counted.
SHOWN = 6
#: Trials after which the search ends and says so: in large plans a rule can read thousands of fields, and each trial
#: takes longer the more places there are.
MOST_TRIED, LEAST_TRIED = 600, 50
_PLACES_TRIED = 300_000


class Effect(Vocabulary):
    """What a change does to a risk; the order is the order in which changes are told."""

    REMOVES = "removes", "Removes the risk"
    SETTLES = "settles", "Makes the risk certain"
    STANDS = "stands", "Makes the risk stand"
    LOWERS = "lowers", "Lowers the proposed level"
    RAISES = "raises", "Raises the proposed level"
    POSSIBLE = "possible", "Makes the risk possible"


_BETTER = frozenset({Effect.REMOVES, Effect.LOWERS})


@dataclass(frozen=True, slots=True)
class State:
    """A risk in one world; without a verdict it does not stand."""

    verdict: Verdict | None = None
    level: Level | None = None
    instead: bool = False
    """Whether the rule gives a risk without subject in its place."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that would change a risk, proved by evaluating its rule."""

    text: str
    """As a sentence."""
    effect: Effect
    before: State
    after: State
    patches: tuple[Patch, ...]
    """What an option needs to differ in so."""
    ref: FieldRef | None
    """Field to look at."""
    was_unknown: bool
    """Whether it is not known today, so that finding out is enough."""

    @property
    def steps(self) -> int:
        """By how many levels the proposal moves."""
        if self.before.level is None or self.after.level is None:
            return 0
        return abs(LEVELS.index(self.after.level) - LEVELS.index(self.before.level))


@dataclass(frozen=True, slots=True)
class WhatChanges:
    """All changes that were found for one risk or rule, most important first."""

    id: str
    state: State
    changes: tuple[Change, ...]
    tried: int
    """Number of trials."""
    complete: bool
    """Whether everything that the rule reads was tried; otherwise the plan is too large for that."""

    def sentences(self, most: int = SHOWN) -> tuple[str, ...]:
        """The first *most* changes, and how many more there are; says so where nothing was found."""
        found = [change.text for change in self.changes[:most]]
        rest = len(self.changes) - most
        if rest == 1:
            found.append(said("1 more change would have an effect."))
        elif rest > 0:
            found.append(said("{count} more changes would have an effect.", count=rest))
        if not found:
            found.append(said("None of {count} single changes that were tried has an effect.", count=self.tried))
        if not self.complete:
            found.append(said("The plan is large: only the first {count} changes were tried.", count=self.tried))
        return tuple(found)


def _go_on() -> bool:
    return False


def what_would_change(
    plan: Plan, library: Library, risk: str, option: str | None = None, *, cancelled: Callable[[], bool] = _go_on
) -> WhatChanges:
    """What would remove a risk, make it stand, or move its proposed level; also for one that does not stand today.

    Raises :class:`CommandError` for a risk of no rule of the library: nobody can evaluate what a person wrote.
    """
    risk = library.current_risk(risk)
    rule, _, rest = risk.partition("@")
    entry = rule_of(library, rule)
    subjects = dict(part.split("=", 1) for part in rest.split(",") if "=" in part)
    overlay = overlay_of(plan, option_of(plan, option))
    world = overlay.world(library)
    bound = {role: world.by_id[key] for role, key in subjects.items() if key in world.by_id}
    steps = tuple(step.when for step in (*entry.rating.likelihood_steps, *entry.rating.impact_steps))
    read = trials((*conditions_of(entry, listed=bool(subjects)), *steps), world, bound)
    if not subjects:
        read = chain(read, _of_subjects(entry, world))
    search = _Search(overlay, library, world, lambda other: _state(entry, other, subjects, library.scales), cancelled)
    return search.run(risk_id(rule, subjects), read, fires=False)


def _state(entry: RiskEntry, world: World, subjects: dict[str, str], scales: Scales) -> State:
    found = outcome_for(entry, world, subjects)
    outcomes: tuple[Outcome, ...] = (found,) if found is not None else ()
    if found is None and not subjects and entry.subjects:
        # A risk for which no subject was listed gives way to those for subjects; it is not gone then.
        outcomes = run_rule(entry, world).outcomes
    if not outcomes:
        return State(instead=bool(subjects) and outcome_for(entry, world, {}) is not None)
    levels = [propose(entry, world, item.bound, scales).level for item in outcomes]
    triggered = any(item.verdict is Verdict.TRIGGERED for item in outcomes)
    return State(Verdict.TRIGGERED if triggered else Verdict.POSSIBLE, max(levels, key=LEVELS.index))


def what_would_fire(
    plan: Plan, library: Library, rule: str, option: str | None = None, *, cancelled: Callable[[], bool] = _go_on
) -> WhatChanges:
    """What would make a rule give a risk, where it gives none. Raises :class:`CommandError` for no rule."""
    entry = rule_of(library, rule)
    overlay = overlay_of(plan, option_of(plan, option))
    world = overlay.world(library)

    def state(other: World) -> State:
        found = run_rule(entry, other)
        return State() if not found.outcomes else State(found.verdict)

    search = _Search(overlay, library, world, state, cancelled)
    without = trials(conditions_of(entry, listed=False), world, {})
    return search.run(entry.id, chain(without, _of_subjects(entry, world)), fires=True)


def _of_subjects(entry: RiskEntry, world: World) -> Iterator[Trial]:
    """What the rule reads of all subjects that are listed; nothing for a rule without subjects."""
    if entry.subjects:
        yield from trials_for_all(entry.subjects, conditions_of(entry, listed=True), world)


def rule_of(library: Library, rule: str) -> RiskEntry:
    """A rule of the library by its id of today. Raises :class:`CommandError` where there is none."""
    entry = library.entries.get(library.current(rule))
    if isinstance(entry, RiskEntry):
        return entry
    raise CommandError(
        "E314",
        said("The library has no rule “{rule}”", rule=rule),
        safe=said("Nothing was changed."),
        remedy=said("List the rules with: pocplanner-cli guidance list."),
    )


class _Search:
    """Tries changes one by one on one plan."""

    def __init__(
        self,
        overlay: Overlay,
        library: Library,
        world: World,
        state: Callable[[World], State],
        cancelled: Callable[[], bool],
    ) -> None:
        self._overlay, self._library, self._world = overlay, library, world
        self._state, self._cancelled = state, cancelled

    def run(self, identifier: str, candidates: Iterable[Trial], *, fires: bool) -> WhatChanges:
        """Try them all, each once, until there are too many or nobody waits any more."""
        before = self._state(self._world)
        places = len(self._overlay.plan.situation.places)
        most = max(LEAST_TRIED, min(MOST_TRIED, _PLACES_TRIED // (places + 1)))
        found: dict[str, Change] = {}
        tried: set[tuple[str, str]] = set()
        complete = True
        for trial in candidates:
            same = (_touched(trial.patches[0]), trial.condition)
            if same in tried or trial.key in found:
                continue
            if len(tried) >= most or self._cancelled():
                complete = False
                break
            tried.add(same)
            change = self._change(trial, before, fires=fires)
            if change is not None:
                found[trial.key] = change
        ranked = sorted(found.values(), key=_rank)
        return WhatChanges(identifier, before, tuple(ranked), len(tried), complete)

    def _change(self, trial: Trial, before: State, *, fires: bool) -> Change | None:
        changed = self._overlay.with_patches(trial.patches)
        after = self._state(changed.world(self._library, movement=_movement(trial.patches, self._world, changed)))
        effect = _effect(before, after)
        if effect is None or (trial.only_worse and effect in _BETTER):
            return None
        told = _told(effect, before, after, fires=fires)
        text = said("{condition}, {told}.", condition=trial.condition, told=told)
        return Change(text, effect, before, after, trial.patches, trial.ref, trial.was_unknown)


#: Fields on which no way and no time hangs, by how their names begin; other kinds than these move nobody at all.
_STILL: dict[str, tuple[str, ...]] = {
    "armed_actor": ("addressed", "embedded", "supply", "record_", "controls", "fragmented", "surrenders", "imminence",
                    "perceived"),
    "mission_unit": ("leaves_places",),
    "place": ("in_area", "population", "guarded_by", "protection", "explosive", "alert", "sv_"),
    "route": ("supplies", "explosive", "used_in"),
    "plan": (),
}  # fmt: skip
_WHO_MOVES = frozenset({"armed_actor", "mission_unit"})


def _movement(patches: tuple[Patch, ...], world: World, changed: Overlay) -> Movement | None:
    """Ways and times that still hold with these patches: all, those of the roads, or none. To find them is slow."""
    moved = {kind for patch in patches if (kind := _moved_by(patch, world)) is not None}
    if not moved:
        return world.movement
    if moved <= _WHO_MOVES:
        return Movement(changed.plan.situation, changed.units, world.movement.network)
    return None


def _moved_by(patch: Patch, world: World) -> str | None:
    """The kind of what a patch changes, where ways and times may be others with it."""
    if isinstance(patch, FactPatch):
        return None
    holder = world.by_id.get(patch.ref.object)
    kind = "plan" if holder is None else str(vars(holder)["kind"])
    return kind if kind in _STILL and not patch.ref.field.startswith(_STILL[kind]) else None


def _touched(patch: Patch) -> str:
    """What a patch changes; two objects may have the same name."""
    return patch.key if isinstance(patch, FactPatch) else str(patch.ref)


def _effect(before: State, after: State) -> Effect | None:
    if before.verdict != after.verdict:
        if after.verdict is None:
            return Effect.REMOVES
        if after.verdict is Verdict.POSSIBLE:
            return Effect.POSSIBLE
        return Effect.STANDS if before.verdict is None else Effect.SETTLES
    if before.level == after.level or before.level is None or after.level is None:
        return None
    return Effect.LOWERS if LEVELS.index(after.level) < LEVELS.index(before.level) else Effect.RAISES


def _told(effect: Effect, before: State, after: State, *, fires: bool) -> str:
    level = said(", with the proposed level {level}", level=listed_word(after.level.label)) if after.level else ""
    match effect:
        case Effect.REMOVES:
            if fires:
                return said("the rule would not fire")
            if after.instead:
                return said("the risk would not stand; the rule would still give one for no listed subject")
            return said("the risk would not stand")
        case Effect.SETTLES:
            if fires:
                return said("the rule would fire, and no longer be only possible{level}", level=level)
            return said("the risk would stand, and no longer be only possible{level}", level=level)
        case Effect.STANDS:
            if fires:
                return said("the rule would fire{level}", level=level)
            return said("the risk would stand{level}", level=level)
        case Effect.POSSIBLE:
            what = said("its risk") if fires else said("the risk")
            if before.verdict is Verdict.TRIGGERED:
                return said("{risk} would only be possible{level}", risk=what, level=level)
            return said("{risk} would be possible{level}", risk=what, level=level)
        case Effect.LOWERS | Effect.RAISES:
            assert before.level is not None and after.level is not None, "a level moved"  # noqa: PT018
            old, new = listed_word(before.level.label), listed_word(after.level.label)
            if effect is Effect.LOWERS:
                return said("the proposed level would fall from {old} to {new}", old=old, new=new)
            return said("the proposed level would rise from {old} to {new}", old=old, new=new)


def _rank(change: Change) -> tuple[int, int, bool, str]:
    return (tuple(Effect).index(change.effect), -change.steps, not change.was_unknown, change.text)
