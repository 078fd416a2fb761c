"""The value of each fact, by precedence: option patch, planner's overrule, computed, declared, unknown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.errors import RuleError
from pocplanner.model.vocab import Answer, Collection, CoverageState
from pocplanner.rules.loud import naming
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pocplanner.guidance.conditions import Condition
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.facts import Fact, FactValue
    from pocplanner.model.situation import Situation

UNKNOWN = "unknown"
#: Key under which rules ask for the kind of the option; its value where the plan is assessed as declared.
OPTION_KIND = "option_kind"
AS_DECLARED = "as_declared"


class Basis(StrEnum):
    """Where the value of a fact comes from, highest precedence first."""

    OPTION = "option"
    OVERRULED = "overruled"
    COMPUTED = "computed"
    DECLARED = "declared"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FactState:
    """A fact as the rules see it."""

    value: FactValue
    basis: Basis
    computed: FactValue | None
    at_least: int | None = None
    """For a count that is known only in part: the part that is known."""

    def known(self) -> bool:
        """Whether there is a value, or a part of a count."""
        return self.value != UNKNOWN or bool(self.at_least)


class FactTable:
    """Facts resolved on demand; each once."""

    def __init__(
        self,
        declared: Iterable[Fact],
        patched: Mapping[str, FactValue],
        questions: Mapping[str, QuestionEntry],
        situation: Situation,
    ) -> None:
        self._patched, self._questions, self._situation = patched, questions, situation
        self._declared: dict[str, list[Fact]] = {}
        for fact in declared:
            self._declared.setdefault(fact.key, []).append(fact)
        self._states: dict[str, FactState] = {}
        self._busy: list[str] = []
        self.evaluate: Callable[[Condition], bool | None] | None = None
        """Set by the engine: evaluates the condition of a computed question."""

    @property
    def is_as_declared(self) -> bool:
        """Whether no option changes any answer."""
        return dict(self._patched) == {OPTION_KIND: AS_DECLARED}

    def state(self, key: str) -> FactState:
        """The value of a fact with its basis."""
        if key not in self._states:
            self._states[key] = self._resolve(key)
        return self._states[key]

    def declared(self, key: str) -> Fact | None:
        """What a person declared; the first where it was declared more than once."""
        found = self._declared.get(key)
        return found[0] if found else None

    def all_declared(self, key: str) -> tuple[Fact, ...]:
        """Every declaration of a fact."""
        return tuple(self._declared.get(key, ()))

    def contradictory(self, key: str) -> bool:
        """Whether two people declared different answers, as can happen after a merge."""
        return len({(fact.value, fact.overrules) for fact in self._declared.get(key, ())}) > 1

    def _resolve(self, key: str) -> FactState:
        computed, low = self._compute(key)
        if key in self._patched:
            return FactState(self._answer(key, self._patched[key]), Basis.OPTION, computed)
        fact = None if self.contradictory(key) else self.declared(key)
        value = UNKNOWN if fact is None else self._answer(key, fact.value)
        if fact is not None and fact.overrules:
            return FactState(value, Basis.OVERRULED, computed)
        if computed is not None and computed != UNKNOWN:
            return FactState(computed, Basis.COMPUTED, computed)
        if value != UNKNOWN and not (low is not None and isinstance(value, int) and value < low):
            return FactState(value, Basis.DECLARED, computed, low)
        # A declared count below what the situation lists already is wrong; how many there are is then not known.
        return FactState(UNKNOWN, Basis.UNKNOWN if low is None else Basis.COMPUTED, computed, low)

    def _answer(self, key: str, value: FactValue) -> FactValue:
        """The value; unknown where it is none of the question's answers, so that a slip rules nothing out."""
        question = self._questions.get(key)
        return value if question is None or question.accepts(value) else UNKNOWN

    def _compute(self, key: str) -> tuple[FactValue | None, int | None]:
        question = self._questions.get(key)
        if question is None:
            return None, None
        if question.computed_count is not None:
            return self._people_in_area()
        if question.computed is None or self.evaluate is None:
            return None, None
        if key in self._busy:
            raise RuleError(
                "E413",
                said("The computed answers go in a circle: {way}.", way=" → ".join((*self._busy, key))),
                safe=said("The plan is unchanged; no assessment was made."),
                remedy=said("Mend the guidance entries; guidance lint names them."),
            )
        self._busy.append(key)
        try:
            with naming(question.id):
                outcome = self.evaluate(question.computed)
        finally:
            self._busy.pop()
        return (UNKNOWN if outcome is None else Answer.YES.value if outcome else Answer.NO.value), None

    def _people_in_area(self) -> tuple[FactValue, int | None]:
        total, exact = 0, self._situation.coverage_of(Collection.PLACES) is CoverageState.COMPLETE
        for place in self._situation.places:
            if place.in_area is Answer.NO:
                continue
            people = place.population.people()
            if place.in_area is Answer.UNKNOWN or people is None:
                exact = False
            if place.in_area is Answer.YES and people is not None:
                total += people
        return (total, None) if exact else (UNKNOWN, total or None)
