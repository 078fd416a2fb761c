"""An assessment as JSON: derived values in full, guidance entries by id."""

from __future__ import annotations

import dataclasses
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from pocplanner.assessment.result import Assessment, HarmRisk, Proposal, RuleChecked
from pocplanner.guidance.schema import Entry

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

#: Fields that repeat what stands elsewhere, and what is made later, which stands beside the other fields.
_LEFT_OUT = frozenset({"by_id", "told", "needs"})
_LATER: dict[type, tuple[str, ...]] = {
    HarmRisk: ("statement", "why", "trace", "evidence", "unknowns"),
    Proposal: ("reasons",),
    RuleChecked: ("reason",),
    Assessment: ("information_needs",),
}


def plain(value: Any) -> Any:  # noqa: ANN401  (any part of an assessment)
    """*value* as plain JSON values."""
    if isinstance(value, Entry):
        return value.id
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    if isinstance(value, dict):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _fields(value: DataclassInstance) -> dict[str, Any]:
    names = [field.name for field in dataclasses.fields(value) if field.name not in _LEFT_OUT]
    return {name: plain(getattr(value, name)) for name in (*names, *_LATER.get(type(value), ()))}
