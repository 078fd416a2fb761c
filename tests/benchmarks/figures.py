"""A figure that was measured, with its budget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """One figure with its budget."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    yardsticks: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether the budget is exceeded."""
        return self.budget is not None and self.value > self.budget

    def __str__(self) -> str:
        figure = f"{self.value:10.2f} {self.unit:<3}"
        yard = f"{self.yardsticks:8.2f} yardsticks" if self.yardsticks is not None else " " * 19
        limit = f"budget {self.budget:g} {self.unit}" if self.budget is not None else ""
        return f"{self.name:<46}{figure}  {yard}  {limit}{'  OVER' if self.is_over else ''}".rstrip()
