"""What follows from a plan, kept from one assessment to the next while nothing that it hangs on has changed.

A test proves that an assessment with a memo equals one without after any row of edits.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from pocplanner.assessment.overlay import overlay_of
from pocplanner.rules.reads import Changes, differing, reads_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping
    from datetime import date

    from pocplanner.assessment.result import HarmRisk, RuleChecked
    from pocplanner.guidance.conditions import SubjectKind
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.base import Value
    from pocplanner.model.operation import Option
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import Situation
    from pocplanner.rules.reads import Reading, Reads
    from pocplanner.rules.world import World

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RuleOutput:
    """All that one rule gave, before the judgements of people."""

    checked: RuleChecked
    risks: tuple[HarmRisk, ...]


class Memo:
    """Results by option; made once by whoever assesses the same plan again and again.

    *options* is how many are kept side by side: a planner goes to and fro between a few.
    """

    def __init__(self, options: int = 4) -> None:
        self._most = options
        self._options: dict[str | None, _KeptResults] = {}
        self._library: Library | None = None
        self._seen: dict[str | None, _Seen] = {}
        self._is_fixed = False

    @contextmanager
    def fixed(self) -> Iterator[None]:
        """While what is kept stays: for trials, each of which differs from the plan and not from the last trial."""
        self._is_fixed = True
        try:
            yield
        finally:
            self._is_fixed = False

    def world(self, plan: Plan, library: Library, option: Option | None, language: str = "en") -> World:
        """The plan as the rules see it; ways and times are worked out again only for another situation or option."""
        key = option.id if option is not None else None
        found = self._seen.get(key)
        alike = found is not None and found.option == option and _moves_alike(found.plan.situation, plan.situation)
        overlay = overlay_of(plan, option)
        if found is not None and alike and plan.situation is found.plan.situation:
            # The very same objects, also where the option changes some of them: what is known of them is kept by that.
            overlay = overlay.on(found.world.plan.situation)
        world = overlay.world(library, language, movement=found.world.movement if found is not None and alike else None)
        if found is not None and alike and _same_ground(found.world.plan, world.plan):
            world.share(found.world)
        if self._is_fixed:
            return world
        self._seen.pop(key, None)
        self._seen[key] = _Seen(plan, option, world)
        while len(self._seen) > self._most:
            del self._seen[next(iter(self._seen))]
        return world

    def of(self, option: str | None, world: World, library: Library, as_of: date) -> Kept:
        """What is kept for an option; emptied where something changed on which every result may hang."""
        if self._library is not library:
            self._library, self._options = library, {}
        base = _base(world, as_of)
        kept = self._options.get(option)
        if kept is None or kept.base != base:
            kept = _KeptResults(base, library.questions)
        kept.look_at(world, is_trial=self._is_fixed)
        if self._is_fixed:
            return kept
        self._options.pop(option, None)
        self._options[option] = kept
        while len(self._options) > self._most:
            del self._options[next(iter(self._options))]
        return kept


class _Seen(NamedTuple):
    """The last plan that was looked at in an option."""

    plan: Plan
    option: Option | None
    world: World


def memo_for(plan: Plan) -> Memo:
    """A memo that holds all options of a plan side by side, and the plan as declared."""
    return Memo(options=len(plan.options) + 1)


class _Result(NamedTuple):
    """One result."""

    turn: int
    """The last look at a plan for which it holds."""
    also: object
    value: Any


class Same:
    """Stands for a value that equals itself only, where to compare it would take longer than to make the result."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self._value is other._value

    def __hash__(self) -> int:
        return id(self._value)


class Kept:
    """Keeps nothing: each result is made. For an assessment that stands alone."""

    def of_entry(self, entry: Reading, make: Callable[[], T], also: object = None) -> T:
        """What *make* gives; kept while all that *entry* reads, and *also*, are the same."""
        return make()

    def of_values(self, key: Hashable, make: Callable[[], T], *also: object) -> T:
        """What *make* gives; kept under *key* while *also* is the same."""
        return make()


NOTHING_KEPT = Kept()


class _KeptResults(Kept):
    """The results of one option, each with what it hangs on."""

    def __init__(self, base: tuple[Any, ...], questions: Mapping[str, QuestionEntry]) -> None:
        self.base = base
        self._questions = questions
        self._results: dict[Hashable, _Result] = {}
        self._reads: dict[str, Reads] = {}
        self._facts: dict[str, Any] = {}
        self._subjects: dict[SubjectKind, tuple[Value, ...]] = {}
        self._changed = Changes()
        self._turn = 0
        self._is_trial = False

    def look_at(self, world: World, *, is_trial: bool) -> None:
        """Find out which facts and lists differ from the plan that was looked at last; a trial is not remembered."""
        facts = {key: (world.facts.state(key), world.facts.all_declared(key)) for key in self._questions}
        kinds, apart = set(), []
        for kind, subjects in world.subjects.items():
            names = differing(self._subjects.get(kind, ()), subjects)
            if names is None:
                kinds.add(kind)
            elif names:
                apart.append((kind, names))
        self._changed = Changes(
            frozenset(key for key, value in facts.items() if self._facts.get(key) != value),
            frozenset(kinds),
            tuple(apart),
        )
        self._is_trial = is_trial
        if not is_trial:
            self._facts, self._subjects = facts, world.subjects
            self._turn += 1

    def of_entry(self, entry: Reading, make: Callable[[], T], also: object = None) -> T:
        """See :class:`Kept`."""
        reads = self._reads.get(entry.id)
        if reads is None:
            reads = self._reads[entry.id] = reads_of(entry, self._questions)
        return self._result(entry.id, make, also, holds=not reads.touches(self._changed))

    def of_values(self, key: Hashable, make: Callable[[], T], *also: object) -> T:
        """See :class:`Kept`."""
        return self._result(key, make, also, holds=True)

    def _result(self, key: Hashable, make: Callable[[], T], also: object, *, holds: bool) -> T:
        found = self._results.get(key)
        # What was passed over at the last look is not known to hold now: only one step back is compared.
        oldest = self._turn if self._is_trial else self._turn - 1
        same = found is not None and holds and found.turn >= oldest and found.also == also
        value = cast("T", found.value) if found is not None and same else make()
        if not self._is_trial:
            self._results[key] = _Result(self._turn, also, value)
        return value


def _moves_alike(before: Situation, after: Situation) -> bool:
    """Whether ways and times are the same in two situations: they differ at most in fields that stand apart."""
    pairs = ((was, vars(after)[name]) for name, was in vars(before).items())
    return all(differing(was, now) is not None if isinstance(was, tuple) else was == now for was, now in pairs)


#: Fields of a plan with objects that rules look at.
_GROUND = ("situation", "phases", "lines_of_operation", "hrddp")


def _same_ground(before: Plan, after: Plan) -> bool:
    """Whether two plans hold the very same objects, so that they differ in answers and judgements at most."""
    dates_and_tasks = before.timing == after.timing and before.unit_tasks == after.unit_tasks
    return dates_and_tasks and all(getattr(before, name) is getattr(after, name) for name in _GROUND)


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
