"""What a person decides on the screening. "No full brief" waits until its reason is written: both go in together."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pocplanner.errors import CommandError
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Screening
from pocplanner.model.vocab import Answer
from pocplanner.session.commands import Batch, SetField
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.binding import PlanBinding

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pocplanner_ui.bridge.session_bridge import SessionBridge


class DecisionBinding(PlanBinding):
    """The decision in ``Plan.screening``."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, Screening, prefix="screening", parent=parent)
        self._waiting = False
        bridge.session_replaced.connect(self._forget)

    def _forget(self) -> None:
        self._waiting = False

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        decision = cast("Screening", self.holder())
        if path == "full_brief":
            self._waiting = value is Answer.NO and not decision.reason.strip()
            if self._waiting:
                raise CommandError("E332", "Write the reason below", remedy="Both go into the plan together.")
        elif path == "reason" and self._waiting and not typing and str(value).strip():
            self._waiting = False
            fields = (("reason", value), ("full_brief", Answer.NO))
            plan = self.bridge.plan.id
            steps = tuple(SetField(FieldRef(object=plan, field=f"screening.{name}"), new) for name, new in fields)
            self.bridge.apply(Batch(steps, self.tr("decide: no full brief")))
            self.bridge.end_typing()
            self.changed.emit(None)
            return
        super().set(path, value, typing=typing)
