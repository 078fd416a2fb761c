"""What people say about one item of the planning checklist. What nobody spoke about is not in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.errors import CommandError
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import ChecklistDecision
from pocplanner.model.vocab import ItemState
from pocplanner.model.walk import revalidated
from pocplanner.session.commands import AddObject, Batch, SetField
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.binding import Binding

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class ItemBinding(Binding):
    """The decision on one item; it is made when something is said about it for the first time.

    "Not applicable" waits until its reason is written: the two go into the plan together.
    """

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, ChecklistDecision, parent)
        self.item = ""
        self._waiting = False
        bridge.plan_changed.connect(self._pass_on)
        bridge.session_replaced.connect(self._replaced)

    def choose(self, item: str) -> None:
        """Edit what is said about another item."""
        if item != self.item:
            self.item = item
            self._waiting = False
            self.changed.emit(None)

    def _pass_on(self, change: ChangeSet) -> None:
        self.changed.emit(change)

    def _replaced(self) -> None:
        self._waiting = False
        self.changed.emit(None)

    @property
    def decision(self) -> ChecklistDecision | None:
        """What the plan holds; none where nobody said anything."""
        return next((entry for entry in self.bridge.plan.checklist if entry.item == self.item), None)

    @override
    def holder(self, path: str = "") -> ChecklistDecision | None:
        if not self.item:
            return None
        return self.decision or ChecklistDecision(id="not-yet", item=self.item)

    @override
    def ref(self, path: str) -> FieldRef:
        decision = self.decision
        if decision is None:
            return FieldRef(object=self.bridge.plan.id, field="checklist")
        return FieldRef(object=decision.id, field=path)

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        decision = self.decision
        changes = {path: value}
        if path == "state":
            self._waiting = value is ItemState.NOT_APPLICABLE and not (decision and decision.reason.strip())
            if self._waiting:
                raise CommandError("E331", "Write the reason below", remedy="Both go into the plan together.")
        elif self._waiting and path == "reason" and str(value).strip() and not typing:
            changes = {path: value, "state": ItemState.NOT_APPLICABLE}
        if decision is None:
            fresh = ChecklistDecision(id=self.bridge.new_id(), item=self.item)
            owner = FieldRef(object=self.bridge.plan.id, field="checklist")
            self.bridge.apply(AddObject(owner, revalidated(fresh, changes, where=self.item)))
        elif len(changes) == 1:
            self.bridge.apply(SetField(FieldRef(object=decision.id, field=path), value, typing=typing))
        else:
            steps = tuple(SetField(FieldRef(object=decision.id, field=name), new) for name, new in changes.items())
            self.bridge.apply(Batch(steps, self.tr("set {item} to not applicable").format(item=self.item)))
        if not typing:
            self.bridge.end_typing()
        if len(changes) > 1:
            self._waiting = False
            self.changed.emit(None)
