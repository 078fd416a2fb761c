"""What removing an object takes with it, worked out before anything is removed.

A reference that may be empty is emptied; what cannot stand without the object goes with it. A list in which empty
means "all" is never emptied, because that would quietly widen what somebody decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef
from pocplanner.model.walk import Reference, index, object_id, objects, references, revalidated
from pocplanner.said import FieldSaid, said
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner.session.names import field_words, name_of

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan

V = TypeVar("V", bound=Value)

#: Fields in which "empty" stands for "all": (kind of the holder, field).
EMPTY_MEANS_ALL = frozenset(
    {("measure", "options"), ("option", "units"), ("risk_decision", "option"), ("readiness_override", "ref")}
)


@dataclass(frozen=True, slots=True)
class Removal:
    """What a removal would do."""

    plan: Plan
    """The plan afterwards."""
    uses: tuple[Reference, ...]
    """References from elsewhere into what is removed."""
    use_words: tuple[str, ...]
    """The same in words, without doubles."""
    removed: tuple[str, ...]
    """Ids of all objects that go, the object itself and what it holds included."""
    also: tuple[str, ...]
    """Names of objects that go because they cannot stand without it."""
    kinds: tuple[str, ...]
    """Kinds of all objects that are touched."""
    refused_by: tuple[str, ...]
    """Names of objects whose list would become empty where empty means "all"."""

    def use_names(self) -> tuple[str, ...]:
        """The uses in words."""
        return self.use_words


def removal_of(plan: Plan, identifier: str) -> Removal:
    """What removing the object would do; it must exist."""
    known = index(plan)
    target = known[identifier].object
    first = frozenset(object_id(entry.object) for entry in objects(target))
    gone = first
    while True:
        stripper = _Stripper(gone)
        after = stripper.plan(plan)
        lost = frozenset(known) - frozenset(object_id(entry.object) for entry in objects(after))
        if lost == gone:
            break
        gone = lost
    uses = tuple(ref for ref in references(plan) if ref.target in first and ref.holder not in first)
    words = (_use_words(known[use.holder].object, use.field.split(".")[0], plan) for use in uses)
    also = tuple(name_of(known[key].object, plan) for key in known if key in gone and key not in first)
    touched = {known[use.holder].kind for use in uses} | {known[key].kind for key in gone}
    return Removal(
        plan=after,
        uses=uses,
        use_words=tuple(dict.fromkeys(words)),
        removed=tuple(key for key in known if key in gone),
        also=also,
        kinds=tuple(sorted(touched)),
        refused_by=tuple(stripper.widened),
    )


def _use_words(holder: Value, field: str, plan: Plan) -> str:
    words = FieldSaid.of(field_words(field), type(holder), field)
    return said("{name} ({field})", name=name_of(holder, plan), field=words)


class _Stripper:
    """Rebuilds a plan without some ids and without references to them."""

    def __init__(self, gone: frozenset[str]) -> None:
        self.gone = gone
        self.widened: list[str] = []

    def plan(self, plan: Plan) -> Plan:
        """The plan without them."""
        stripped = self._value(plan)
        assert stripped is not None, "the plan itself is never removed"
        return stripped

    def _value(self, value: V) -> V | None:
        """The value without them; none where it cannot stand any more."""
        if object_id(value) in self.gone:
            return None
        changes: dict[str, object] = {}
        for spec in field_specs(type(value)):
            content = getattr(value, spec.name)
            kept = self._content(value, spec, content)
            if kept is None and content is not None and not self._may_be_empty(value, spec):
                return None
            if kept is not content:
                changes[spec.name] = kept
        return revalidated(value, changes, where=object_id(value)) if changes else value

    def _content(self, holder: Value, spec: FieldSpec, content: object) -> object:
        match spec.shape:
            case Shape.REFERENCE:
                return None if content in self.gone else content
            case Shape.FIELD_REF:
                return None if isinstance(content, FieldRef) and content.object in self.gone else content
            case Shape.REFERENCES:
                return self._references(holder, spec, content)
        if isinstance(content, Value):
            return self._value(content)
        if isinstance(content, tuple) and any(isinstance(item, Value) for item in content):
            kept = tuple(self._value(item) if isinstance(item, Value) else item for item in content)
            if all(new is old for new, old in zip(kept, content, strict=True)):
                return content
            return tuple(item for item in kept if item is not None)
        return content

    def _references(self, holder: Value, spec: FieldSpec, content: object) -> object:
        assert isinstance(content, tuple)
        kept = tuple(target for target in content if target not in self.gone)
        if len(kept) == len(content):
            return content
        if not kept and (getattr(holder, "kind", ""), spec.name) in EMPTY_MEANS_ALL:
            self.widened.append(name_of(holder))
        return kept

    @staticmethod
    def _may_be_empty(holder: Value, spec: FieldSpec) -> bool:
        return spec.optional and (getattr(holder, "kind", ""), spec.name) not in EMPTY_MEANS_ALL
