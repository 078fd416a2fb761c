"""An assessment as JSON: derived values in full, guidance entries by id."""

from __future__ import annotations

import dataclasses
from datetime import date
from enum import Enum
from typing import Any

from pydantic import BaseModel

from pocplanner.guidance.schema import Entry

#: Fields that repeat what stands elsewhere.
_LEFT_OUT = frozenset({"by_id"})


def plain(value: Any) -> Any:  # noqa: ANN401  (any part of an assessment)
    """*value* as plain JSON values."""
    if isinstance(value, Entry):
        return value.id
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if field.name not in _LEFT_OUT
        }
    if isinstance(value, dict):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
