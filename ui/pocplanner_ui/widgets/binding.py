"""What a form edits: an object of the plan through commands, or a draft that is not in the plan yet.

A form knows only the interface :class:`Binding`; fields are dotted paths below the object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from pocplanner.guidance.field_notes import keys_along
from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan
from pocplanner.model.walk import revalidated
from pocplanner.session.commands import SetField
from pocplanner.session.fields import field_specs
from pocplanner.session.names import name_of
from pocplanner.session.reasons import reasons as plain_reasons
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import spoken

if TYPE_CHECKING:
    from pocplanner.errors import CommandError
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class Binding(QObject):
    """The object behind a form."""

    changed = Signal(object)
    """A :class:`ChangeSet`, or none where everything may have changed."""

    def __init__(self, bridge: SessionBridge, model: type[Value], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.model = model

    def holder(self, path: str = "") -> Value | None:
        """The value that has the fields of *path*; none while there is nothing to edit."""
        raise NotImplementedError

    def is_there(self, path: str = "") -> bool:
        """Whether there is anything to edit at *path*."""
        return self.holder(path) is not None

    def get(self, path: str) -> Any:  # noqa: ANN401  (any field of any object)
        """The value of a field; none while there is nothing to edit."""
        above, _, leaf = path.rpartition(".")
        holder = self.holder(above)
        return None if holder is None else getattr(holder, leaf)

    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        """Give a field another value. Raises :class:`CommandError` where it is refused."""
        raise NotImplementedError

    def ref(self, path: str) -> FieldRef | None:
        """Where the field is in the plan; none for a draft."""
        return None

    def field_keys(self, path: str) -> tuple[str, ...]:
        """Names by which guidance knows the field at *path*, the closest first."""
        return keys_along(self.model, path)

    def choices(self, kinds: tuple[str, ...]) -> list[tuple[str, str]]:
        """Ids and names of the objects that a reference to these kinds may mean, by name."""
        plan = self.bridge.plan
        found = [
            (key, name_of(entry.object, plan))
            for key, entry in self.bridge.objects.items()
            if (entry.kind in kinds if kinds else entry.path)
        ]
        return sorted(found, key=lambda item: item[1].casefold())

    def name(self, identifier: str) -> str:
        """The name of an object of the plan."""
        entry = self.bridge.objects.get(identifier)
        return identifier if entry is None else name_of(entry.object, self.bridge.plan)


def descend(value: Value | None, path: str) -> Value | None:
    """The value at *path* below *value*; none where something on the way is empty."""
    found: Any = value
    for step in path.split(".") if path else ():
        if found is None:
            return None
        found = found[int(step)] if isinstance(found, tuple) else getattr(found, step)
    return found if isinstance(found, Value) else None


class PlanBinding(Binding):
    """An object of the plan, or a value inside one; every change is a command."""

    def __init__(
        self,
        bridge: SessionBridge,
        model: type[Value],
        object_id: str | None = None,
        prefix: str = "",
        parent: QObject | None = None,
    ) -> None:
        """Without *object_id* the object is the plan itself, whatever plan is open."""
        super().__init__(bridge, model, parent)
        self._of_plan = object_id is None
        self._id = object_id or ""
        self._prefix = prefix
        bridge.plan_changed.connect(self._pass_on)
        bridge.session_replaced.connect(self._replaced)

    @property
    def object_id(self) -> str:
        """Id of the object; empty while none is chosen."""
        return self.bridge.plan.id if self._of_plan else self._id

    def choose(self, object_id: str) -> None:
        """Edit another object of the same class from now on; empty for none."""
        if object_id != self._id:
            self._id = object_id
            self.changed.emit(None)

    @override
    def holder(self, path: str = "") -> Value | None:
        entry = self.bridge.objects.get(self.object_id)
        if entry is None:
            return None
        return descend(entry.object, ".".join(part for part in (self._prefix, path) if part))

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        ref = self.ref(path)
        if ref is not None:
            self.bridge.apply(SetField(ref, value, typing=typing))
        if not typing:
            self.bridge.end_typing()

    @override
    def ref(self, path: str) -> FieldRef | None:
        if not self.object_id:
            return None
        return FieldRef(object=self.object_id, field=".".join(part for part in (self._prefix, path) if part))

    @override
    def field_keys(self, path: str) -> tuple[str, ...]:
        if self._of_plan:
            return keys_along(Plan, ".".join(part for part in (self._prefix, path) if part))
        return super().field_keys(path)

    def _pass_on(self, change: ChangeSet) -> None:
        self.changed.emit(change)

    def _replaced(self) -> None:
        self.changed.emit(None)


class DraftBinding(Binding):
    """A new or changed value that enters the plan only as a whole, when its dialog is accepted."""

    def __init__(
        self, bridge: SessionBridge, model: type[Value], values: dict[str, object], parent: QObject | None = None
    ) -> None:
        super().__init__(bridge, model, parent)
        defaults = {spec.name: spec.default for spec in field_specs(model) if not spec.required}
        self._values: dict[str, object] = {**defaults, **values}

    @override
    def is_there(self, path: str = "") -> bool:
        return not path or self.holder(path) is not None

    @override
    def get(self, path: str) -> Any:
        first, _, rest = path.partition(".")
        value = self._values.get(first)
        if not rest:
            return value
        above, _, leaf = rest.rpartition(".")
        holder = descend(value if isinstance(value, Value) else None, above)
        return None if holder is None else getattr(holder, leaf)

    @override
    def holder(self, path: str = "") -> Value | None:
        first, _, rest = path.partition(".")
        value = self._values.get(first)
        return descend(value, rest) if isinstance(value, Value) else None

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        first, _, rest = path.partition(".")
        self._values[first] = _with(self._values.get(first), rest, value) if rest else value

    def build(self) -> Value:
        """The value. Raises pydantic's ``ValidationError`` with the place of each problem."""
        return self.model.model_validate(self._values)


def _with(holder: object, path: str, value: object) -> Value:
    first, _, rest = path.partition(".")
    assert isinstance(holder, Value), "only fields of a value have fields"
    new = _with(getattr(holder, first), rest, value) if rest else value
    return revalidated(holder, {first: new}, where=path)


def reasons(error: ValidationError) -> dict[str, str]:
    """Problems of a value in plain words, by the first field on the way to each; empty key for the whole."""
    return {field: spoken(text) for field, text in plain_reasons(error).items()}


def refusal_words(error: CommandError) -> str:
    """Why a command was refused, in words that stand at a field."""
    if isinstance(error.__cause__, ValidationError):
        return " ".join(reasons(error.__cause__).values())
    return f"{spoken(error.what).rstrip('.')}. {spoken(error.remedy)}".strip()
