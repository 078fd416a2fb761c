"""What readiness checks look at and what they give; the checks themselves stand in the ``readiness`` modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.said import said

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.assessment.result import (
        CardView,
        ContingencyView,
        FactView,
        HarmRisk,
        HrddpSheet,
        MeasureLine,
        ScreeningView,
    )
    from pocplanner.guidance.library import Library
    from pocplanner.model.plan import Plan
    from pocplanner.rules.world import World


@dataclass(frozen=True)
class Subject:
    """What the checks look at."""

    plan: Plan
    world: World
    library: Library
    risks: tuple[HarmRisk, ...]
    measures: tuple[MeasureLine, ...]
    hrddp: HrddpSheet
    contingency: tuple[ContingencyView, ...]
    facts: dict[str, FactView]
    as_of: date
    cards: tuple[CardView, ...]
    screening: ScreeningView


@dataclass(frozen=True)
class Hit:
    """One finding of a check: what exactly, and the field to mend."""

    detail: str
    field: str
    page: str
    object: str = ""
    """Object that holds the field; empty for the plan."""


Check = Callable[[Subject], Iterator[Hit]]


def named(risk: HarmRisk) -> str:
    """A risk by its title and its subjects."""
    names = ", ".join(subject.name for subject in risk.subjects)
    return said("{title}: {names}", title=risk.title, names=names) if names else risk.title


def field_of(s: Subject, risk: HarmRisk, otherwise: str) -> str:
    """The field that leads to one risk, so that an answer for it covers no other; unnumbered risks have none yet."""
    for position, item in enumerate(s.plan.risk_numbers):
        if item.risk == risk.id:
            return f"risk_numbers.{position}"
    return otherwise
