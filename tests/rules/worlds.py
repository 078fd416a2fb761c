"""Small worlds for the rules: a situation, declared facts and the questions that a test needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from pocplanner.analysis.exposure import Movement
from pocplanner.guidance.conditions import Condition
from pocplanner.model.facts import Fact
from pocplanner.model.plan import Plan
from pocplanner.model.situation import Coverage, Situation
from pocplanner.model.vocab import Collection, CoverageState
from pocplanner.rules import engine
from pocplanner.rules.facts import AS_DECLARED, OPTION_KIND, FactTable
from pocplanner.rules.world import World
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pocplanner.guidance.library import Library
    from pocplanner.model.facts import FactValue
    from pocplanner.model.situation import Place
    from pocplanner.rules.values import Kleene

_CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)

QUESTIONS = mini.library(
    mini.question(),
    mini.question("night"),
    mini.question("civilians", answer="count"),
    mini.choices("op_mode", "choice", "alone", "joint"),
    mini.choices("helpers", "several", "police", "army"),
)
"""A library that has nothing but questions."""


def complete(*collections: Collection) -> tuple[Coverage, ...]:
    """Declarations that these lists are complete; all of them where none is named."""
    return tuple(Coverage(collection=item, state=CoverageState.COMPLETE) for item in collections or Collection)


def facts(**answers: FactValue) -> tuple[Fact, ...]:
    """Declared answers."""
    return tuple(Fact(id=f"f-{key.replace('_', '-')}", key=key, value=value) for key, value in answers.items())


def situation(*places: Place, covered: tuple[Coverage, ...] = (), **lists: Any) -> Situation:  # noqa: ANN401
    """A situation of these places; other lists by name."""
    return Situation(places=places, coverage=covered, **lists)


def world(
    given: Situation | None = None,
    declared: tuple[Fact, ...] = (),
    *,
    patched: Mapping[str, FactValue] | None = None,
    library: Library = QUESTIONS,
    **fields: Any,  # noqa: ANN401  (any field of a plan)
) -> World:
    """The world of a plan with this situation and these facts."""
    plan = Plan(id="plan", title="Plan", situation=given or Situation(), facts=declared, **fields)
    table = FactTable(plan.facts, {OPTION_KIND: AS_DECLARED, **(patched or {})}, library.questions, plan.situation)
    made = World(plan, table, Movement(plan.situation), library.questions)
    table.evaluate = lambda condition: engine.evaluate(condition, made, {})
    return made


def condition(raw: object) -> Condition:
    """A condition as it stands in TOML."""
    return _CONDITION.validate_python(raw)


def outcome(raw: object, made: World, **bound: Any) -> Kleene:  # noqa: ANN401  (any subject)
    """What a condition gives in a world, with these subjects bound."""
    return engine.evaluate(condition(raw), made, bound)
