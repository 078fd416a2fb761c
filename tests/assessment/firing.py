"""Plans for which a readiness check fires: one change of the ready plan each, and a near miss."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.assessment.ready import FACTS, MEASURE, RATED, coverage, ready_plan

Changes = dict[str, Any]


@dataclass(frozen=True)
class Fires:
    """A change of the ready plan for which a check fires, with what it says and the field that it names."""

    check: str
    changes: Changes
    detail: str
    ref: str
    spares: Changes = field(default_factory=dict)
    """A near miss: a change for which it does not fire; by default none, because the ready plan is one."""

    def __str__(self) -> str:
        return f"{self.check}: {self.detail}"


def situation(**lists: Any) -> Changes:  # noqa: ANN401  (any list)
    """A situation with all lists declared complete."""
    return {"situation": {"coverage": coverage(), **lists}}


def place(**fields: Any) -> Changes:  # noqa: ANN401
    """A place, far from a displacement site."""
    return situation(places=[{"id": "base", "name": "Base", **fields}])


def measure(*others: Changes, **fields: Any) -> Changes:  # noqa: ANN401
    """The measure of the ready plan with other fields, and more measures."""
    return {"measures": [{**MEASURE, **fields}, *others]}


def answered(**values: str) -> Changes:
    """The facts of the ready plan with other answers."""
    return {"facts": [{**fact, "value": values.get(fact["key"], fact["value"])} for fact in FACTS]}


def judged(**fields: Any) -> Changes:  # noqa: ANN401
    """The decision on the risk with other fields."""
    return {"risk_decisions": [{**RATED, **fields}]}


def action(**lists: Any) -> Changes:  # noqa: ANN401
    """The action brief of the ready plan with other lists."""
    return {"action": {**ready_plan().action.model_dump(mode="json"), **lists}}


def rating(**fields: str) -> list[dict[str, str]]:
    """The rating of the ready plan with other fields."""
    return [{**RATED["ratings"][0], **fields}]
