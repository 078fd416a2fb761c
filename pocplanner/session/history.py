"""Undo and redo by keeping earlier plans. Frozen plans share all that did not change, so a step costs little."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan
    from pocplanner.session.changes import ChangeSet

STEP_LIMIT = 1000
"""Steps that can be undone; older ones are forgotten."""

TYPING_PAUSE = timedelta(seconds=10)
"""Text typed into the same field within this pause belongs to one step."""


@dataclass(frozen=True, slots=True)
class Step:
    """One edit that can be undone."""

    before: Plan
    after: Plan
    change: ChangeSet
    at: datetime
    typing: FieldRef | None = None


class History:
    """The steps done and the steps undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def next_undo(self) -> Step | None:
        """The step that an undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """The step that a redo would bring again."""
        return self._undone[-1] if self._undone else None

    def push(self, step: Step) -> None:
        """Remember a new step; what was undone before can no longer be redone."""
        last = self.next_undo
        if last is not None and not self._undone and _continues(last, step):
            self._done[-1] = replace(last, after=step.after, at=step.at)
            return
        self._undone.clear()
        self._done.append(step)
        del self._done[:-STEP_LIMIT]

    def undo(self) -> Step | None:
        """Take back the last step; none where there is nothing to undo."""
        if not self._done:
            return None
        self._undone.append(replace(self._done.pop(), typing=None))
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Bring the last undone step again; none where there is nothing to redo."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def end_typing(self) -> None:
        """Close the current step, so that further typing in the same field makes a step of its own."""
        if self._done:
            self._done[-1] = replace(self._done[-1], typing=None)


def _continues(last: Step, step: Step) -> bool:
    return last.typing is not None and last.typing == step.typing and step.at - last.at <= TYPING_PAUSE
