"""Edits as values. A command makes a new plan or is refused with a plain reason; it never changes one in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from pocplanner.errors import CommandError
from pocplanner.model.base import Value
from pocplanner.model.vocab import OptionKind
from pocplanner.model.walk import (
    Found,
    Reference,
    apart,
    get,
    index,
    object_id,
    objects,
    references,
    references_of,
    replace,
    replace_path,
)
from pocplanner.said import joined, kind_said, said
from pocplanner.session.changes import ChangeSet
from pocplanner.session.fields import Shape, field_spec
from pocplanner.session.lookup import descend, find
from pocplanner.session.names import describe_field, kind_words, name_of
from pocplanner.session.removal import removal_of
from pocplanner.session.step_name import StepName, Verb

if TYPE_CHECKING:
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan

SAFE = said("The plan is unchanged.")


@dataclass(frozen=True, slots=True)
class Applied:
    """The plan after a command, and what the command touched."""

    plan: Plan
    change: ChangeSet
    typing: FieldRef | None = None
    """Field into which someone is typing; the next text typed into it belongs to the same undo step."""


class Command(Protocol):
    """An edit. ``run`` raises :class:`CommandError` where it is refused."""

    def run(self, plan: Plan) -> Applied:
        """The plan after the edit."""


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field another value."""

    ref: FieldRef
    value: object
    typing: bool = False
    """Whether this is a pause in typing rather than a finished entry; see :class:`Applied`."""

    def run(self, plan: Plan) -> Applied:
        """The plan with the new value."""
        found = find(plan, self.ref.object)
        if found is None:
            raise _not_a_list(str(self.ref))
        steps = tuple(int(name) if name.isdigit() else name for name in self.ref.field.split(".") if name)
        changed = replace_path(plan, (*found.path, *steps), self.value)
        deep = self._refuse_dangling(plan, changed, found.object)
        owner = "" if self.ref.object == plan.id else name_of(found.object, plan)
        what = describe_field(plan, self.ref, found.object)
        label = StepName.of("change", what, type(found.object), field=self.ref.field, name=owner)
        change = ChangeSet(frozenset({found.kind}), frozenset({self.ref.object}), label, structural=deep)
        return Applied(changed, change, self.ref if self.typing else None)

    def _refuse_dangling(self, before: Plan, after: Plan, owner: Value) -> bool:
        """Look only as far as the field can point, so that typing stays smooth; whether it can hold objects."""
        path, _, leaf = self.ref.field.rpartition(".")
        holder = descend(owner, path)
        spec = field_spec(type(holder), leaf) if isinstance(holder, Value) else None
        if spec is not None and spec.shape in {Shape.REFERENCE, Shape.REFERENCES}:
            kinds = {key: entry.kind for key, entry in index(after).items()}
            targets = self.value if isinstance(self.value, tuple) else (self.value,)
            for target in targets:
                if target is not None and not _fits(kinds.get(str(target)), spec.kinds):
                    raise _dangling(Reference(self.ref.object, self.ref.field, str(target), spec.kinds))
        elif spec is None or spec.shape in {Shape.FIELD_REF, Shape.VALUE, Shape.VALUES, Shape.OTHER}:
            refuse_dangling(before, after)
            return True
        return False


@dataclass(frozen=True, slots=True)
class AddObject:
    """Put an object into a list of another object or of the plan."""

    owner: FieldRef
    """The list, for example field ``situation.places`` of the plan."""
    object: Value
    position: int | None = None
    """Position in the list; none for the end."""

    def run(self, plan: Plan) -> Applied:
        """The plan with the object in it."""
        items = _list(plan, self.owner)
        _refuse_taken(plan, (self.object,), self.owner)
        at = len(items) if self.position is None else self.position
        changed = replace(plan, self.owner, (*items[:at], self.object, *items[at:]))
        refuse_dangling(plan, changed)
        kind = str(getattr(self.object, "kind", ""))
        label = _step("add", self.object, kind, changed)
        ids = frozenset({object_id(self.object), self.owner.object})
        return Applied(changed, ChangeSet(frozenset({kind}), ids, label, structural=True))


@dataclass(frozen=True, slots=True)
class PutObjects:
    """Put several objects into a list in one step: those with an id of the list take its place, others are added."""

    owner: FieldRef
    """The list, for example field ``situation.places`` of the plan."""
    objects: tuple[Value, ...]
    label: str
    """What is done, in words that follow "Undo: "."""

    def run(self, plan: Plan) -> Applied:
        """The plan with the objects in it."""
        items = _list(plan, self.owner)
        here = {object_id(item) for item in items}
        new = tuple(item for item in self.objects if object_id(item) not in here)
        _refuse_taken(plan, new, self.owner)
        given = {object_id(item): item for item in self.objects}
        changed = replace(plan, self.owner, (*(given.get(object_id(item), item) for item in items), *new))
        refuse_dangling(plan, changed)
        kinds = frozenset(str(getattr(item, "kind", "")) for item in self.objects)
        return Applied(changed, ChangeSet(kinds, frozenset({*given, self.owner.object}), self.label, structural=True))


@dataclass(frozen=True, slots=True)
class RemoveObject:
    """Take an object out of the plan; with *cascade* also everything that points at it, in one step."""

    id: str
    cascade: bool = False

    def run(self, plan: Plan) -> Applied:
        """The plan without the object. Refused with the names of what refers to it, unless *cascade*."""
        found = _found(plan, self.id)
        _refuse_last_no_operation(plan, found)
        removal = removal_of(plan, self.id)
        if removal.uses and not self.cascade:
            raise CommandError(
                "E320",
                said(
                    "“{name}” is still used by {uses}",
                    name=name_of(found.object, plan),
                    uses=_listed(removal.use_names()),
                ),
                safe=SAFE,
                remedy=said("Remove it there first, or remove it together with these uses."),
            )
        if removal.refused_by:
            raise CommandError(
                "E324",
                said(
                    "“{name}” is the only entry that {uses} still names; an empty list would stand for all",
                    name=name_of(found.object, plan),
                    uses=_listed(removal.refused_by),
                ),
                safe=SAFE,
                remedy=said("Choose something else there first."),
            )
        label = _step("remove", found.object, found.kind, plan)
        kinds = frozenset({found.kind, *removal.kinds})
        ids = frozenset({self.id, *removal.removed, *(use.holder for use in removal.uses)})
        return Applied(removal.plan, ChangeSet(kinds, ids, label, structural=True))


@dataclass(frozen=True, slots=True)
class MoveObject:
    """Move an object to another position in its list."""

    id: str
    position: int

    def run(self, plan: Plan) -> Applied:
        """The plan with the list in its new order."""
        found = _found(plan, self.id)
        holder, here = found.path[:-1], found.path[-1]
        items: object = plan
        for step in holder:
            items = items[step] if isinstance(items, tuple) else getattr(items, str(step))  # type: ignore[index]
        if not isinstance(items, tuple) or not isinstance(here, int):
            raise _not_a_list(self.id)
        rest = [*items[:here], *items[here + 1 :]]
        rest.insert(max(0, min(self.position, len(rest))), found.object)
        label = _step("move", found.object, found.kind, plan)
        change = ChangeSet(frozenset({found.kind}), frozenset({self.id}), label, structural=True)
        return Applied(replace_path(plan, holder, tuple(rest)), change)


@dataclass(frozen=True, slots=True)
class Batch:
    """Several commands as one step: all of them or none."""

    commands: tuple[Command, ...]
    label: str
    """What they do together, in words that follow "Undo: "."""

    def run(self, plan: Plan) -> Applied:
        """The plan after all commands."""
        change = ChangeSet(label=self.label)
        for command in self.commands:
            done = command.run(plan)
            plan, change = done.plan, change.merged(done.change)
        return Applied(plan, change)


def _step(verb: Verb, value: Value, kind: str, plan: Plan) -> StepName:
    name = name_of(value, plan)
    return StepName.of(verb, f"{kind_words(kind)} {name}", type(value), name=name)


def refuse_dangling(before: Plan, after: Plan) -> None:
    """Refuse an edit after which a reference leads nowhere that did not do so before."""
    gone, new = apart(before, after)
    there = {object_id(value): _kind(value) for value in new}
    if any(there.get(object_id(value)) != _kind(value) for value in gone):
        # An object that is gone may be pointed at from anywhere; else only what changed can point at nothing.
        pointing = set(references(after)) - set(references(before))
        pointing |= {ref for ref in references(after) if ref.target in {object_id(value) for value in gone}}
    else:
        pointing = set(references_of(new)) - set(references_of(gone))
    if pointing:
        kinds = {object_id(entry.object): entry.kind for entry in objects(after)}
        for ref in sorted((ref for ref in pointing if not _fits(kinds.get(ref.target), ref.kinds)), key=str):
            raise _dangling(ref)


def _kind(value: Value) -> str:
    return str(getattr(value, "kind", ""))


def _refuse_taken(plan: Plan, new: tuple[Value, ...], owner: FieldRef) -> None:
    taken = index(plan)
    for entry in (entry for item in new for entry in objects(item)):
        if object_id(entry.object) in taken:
            raise CommandError(
                "E321",
                said("The id “{id}” is already in use", id=object_id(entry.object)),
                where=str(owner),
                safe=SAFE,
                remedy=said("Add the object under an id of its own."),
            )


def _dangling(ref: Reference) -> CommandError:
    wanted = joined(said(" or "), map(kind_said, ref.kinds)) if ref.kinds else said("object")
    return CommandError(
        "E322",
        said("The entry points at “{target}”, which is no {wanted} of this plan", target=ref.target, wanted=wanted),
        where=f"{ref.holder}.{ref.field}",
        safe=SAFE,
        remedy=said("Choose a {wanted} that exists.", wanted=wanted),
    )


def _fits(kind: str | None, wanted: tuple[str, ...]) -> bool:
    return kind is not None and (not wanted or kind in wanted)


def _found(plan: Plan, identifier: str) -> Found:
    found = find(plan, identifier)
    if found is None or not found.path or not isinstance(found.path[-1], int):
        raise _not_a_list(identifier)
    return found


def _list(plan: Plan, ref: FieldRef) -> tuple[Value, ...]:
    items = get(plan, ref)
    if not isinstance(items, tuple):
        raise _not_a_list(str(ref))
    return cast("tuple[Value, ...]", items)


def _not_a_list(where: str) -> CommandError:
    return CommandError(
        "E323",
        said("The object does not exist in this plan, or not in a list of it; it may have been removed"),
        where=where,
        safe=SAFE,
        remedy=said("Choose an object that exists."),
    )


def _refuse_last_no_operation(plan: Plan, found: Found) -> None:
    remaining = [option for option in plan.options if option.option_kind is OptionKind.NO_OPERATION]
    if found.kind == "option" and [option.id for option in remaining] == [object_id(found.object)]:
        raise CommandError(
            "E325",
            said("“No operation” is always one of the options: without it the others cannot be compared"),
            safe=SAFE,
            remedy=said("Keep it, and write there what happens to civilians if nothing is done."),
        )


def _listed(names: tuple[str, ...], limit: int = 5) -> str:
    shown = list(names[:limit])
    if len(names) > limit:
        shown.append(said("{count} more", count=len(names) - limit))
    if len(shown) == 1:
        return shown[0]
    return said("{names} and {last}", names=joined(", ", shown[:-1]), last=shown[-1])
