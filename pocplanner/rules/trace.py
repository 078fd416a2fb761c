"""Why a rule fired, may fire or did not, in sentences that name the facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pocplanner.model.ids import FieldRef


@dataclass(frozen=True, slots=True)
class Clause:
    """One predicate of a condition as it was evaluated, in words."""

    text: str
    outcome: bool | None
    """True, false, or none for unknown."""
    ref: FieldRef | None = None
    """Field that decides it, for the jump."""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something not known on which a result hangs."""

    key: str
    """``fact:<key>``, ``field:<object>.<field>`` or ``coverage:<collection>``."""
    text: str
    """As a question."""
    ref: FieldRef | None
