"""Finding and replacing objects and fields of a plan by reference.

One mechanism for edits, option overlays, readiness jumps, review and merge: an object has an id, a field has a
dotted path in its object. Every replacement is validated by the type of the object that holds the field.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from pocplanner.errors import CommandError, cause_of
from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef, RefTo
from pocplanner.model.plan import Plan
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from pydantic_core import ErrorDetails

V = TypeVar("V", bound=BaseModel)

#: Steps from the plan to a value: field names and positions in tuples.
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Found:
    """An object with its place in the plan."""

    path: Path
    object: Value
    kind: str


def objects(root: Value, path: Path = ()) -> Iterator[Found]:
    """Every object with an id, *root* first, in document order."""
    if _is_object(type(root)):
        yield Found(path, root, str(vars(root)["kind"]))
    for name in _leading(type(root)):
        value = getattr(root, name)
        if isinstance(value, Value):
            yield from objects(value, (*path, name))
        elif isinstance(value, tuple):
            for position, item in enumerate(value):
                if isinstance(item, Value):
                    yield from objects(item, (*path, name, position))


@cache
def _is_object(model: type[Value]) -> bool:
    return "id" in model.model_fields and "kind" in model.model_fields


@cache
def _leading(model: type[Value]) -> tuple[str, ...]:
    """Fields under which objects can stand: a walk that looks into every text and number is five times slower."""
    return tuple(
        name
        for name, info in model.model_fields.items()
        if any(_is_object(kind) or _leading(kind) for kind in _values_in(info.annotation))
    )


def _values_in(annotation: Any) -> Iterator[type[Value]]:  # noqa: ANN401
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for part in get_args(annotation):
        yield from _values_in(part)


def object_id(value: Value) -> str:
    """The id of an object; empty for a value without one."""
    return str(getattr(value, "id", ""))


def index(plan: Plan) -> dict[str, Found]:
    """All objects by id; the first one where an id stands twice, which ``reference_problems`` of a document tells."""
    found: dict[str, Found] = {}
    for entry in objects(plan):
        found.setdefault(object_id(entry.object), entry)
    return found


def _some(plan: Plan, ids: AbstractSet[str]) -> dict[str, Found]:
    """These objects, as in :func:`index`; the walk ends with the last of them."""
    found: dict[str, Found] = {}
    for entry in objects(plan):
        key = object_id(entry.object)
        if key in ids and key not in found:
            found[key] = entry
            if len(found) == len(ids):
                break
    return found


def apart(before: Value, after: Value) -> tuple[list[Value], list[Value]]:
    """Objects of *before* that are not the very same in *after*, and those of *after* that are not so in *before*.

    What both hold as one and the same value is not looked into, so that the cost is that of what changed.
    """
    gone: list[Value] = []
    new: list[Value] = []
    _part(before, after, gone, new)
    return gone, new


def _part(before: Value, after: Value, gone: list[Value], new: list[Value]) -> None:
    if type(before) is not type(after):
        gone += (entry.object for entry in objects(before))
        new += (entry.object for entry in objects(after))
        return
    if _is_object(type(before)):
        gone.append(before)
        new.append(after)
    for name in _leading(type(before)):
        then, now = getattr(before, name), getattr(after, name)
        if then is not now:
            was, became = _without_shared(_values_at(then), _values_at(now))
            pairs = {object_id(item): item for item in was}
            for item in became:
                partner = pairs.pop(object_id(item), None)
                if partner is None:
                    new += (entry.object for entry in objects(item))
                else:
                    _part(partner, item, gone, new)
            left = {id(item) for item in pairs.values()}
            gone += (entry.object for item in was if id(item) in left for entry in objects(item))


def _values_at(content: object) -> tuple[Value, ...]:
    parts = content if isinstance(content, tuple) else (content,)
    return tuple(part for part in parts if isinstance(part, Value))


def _without_shared(before: tuple[Value, ...], after: tuple[Value, ...]) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    then, now = {id(item) for item in before}, {id(item) for item in after}
    return (
        tuple(item for item in before if id(item) not in now),
        tuple(item for item in after if id(item) not in then),
    )


def get(plan: Plan, ref: FieldRef) -> Any:  # noqa: ANN401  (any field of any object)
    """The value of a field. Raises :class:`CommandError` where object or field do not exist."""
    entry = _some(plan, {ref.object}).get(ref.object)
    if entry is None:
        raise _missing_object(ref)
    value: Any = entry.object
    for name in ref.field.split(".") if ref.field else ():
        value = _step(value, name, ref)
    return value


def _step(value: Any, name: str, ref: FieldRef) -> Any:  # noqa: ANN401
    if isinstance(value, tuple) and name.isdigit() and int(name) < len(value):
        return value[int(name)]
    if isinstance(value, Value) and name in type(value).model_fields:
        return getattr(value, name)
    raise CommandError(
        code="E301",
        what=said("There is no field “{field}” in this object.", field=ref.field),
        where=str(ref),
        safe=said("The plan is unchanged."),
        remedy=said("Use a field name that the schema lists."),
    )


def _missing_object(ref: FieldRef) -> CommandError:
    return CommandError(
        code="E300",
        what=said("The object does not exist in this plan; it may have been deleted."),
        where=str(ref),
        safe=said("The plan is unchanged."),
        remedy=said("Choose an object that exists."),
    )


def replace(plan: Plan, ref: FieldRef, value: object) -> Plan:
    """A plan in which the field has another value. Raises :class:`CommandError` for a value that is refused."""
    return replace_all(plan, [(ref, value)])


def replace_all(plan: Plan, values: Sequence[tuple[FieldRef, object]]) -> Plan:
    """A plan in which several fields have other values, one after the other. Raises :class:`CommandError`."""
    found = _some(plan, {ref.object for ref, _value in values})
    for ref, value in values:
        entry = found.get(ref.object)
        if entry is None:
            raise _missing_object(ref)
        names = ref.field.split(".") if ref.field else []
        steps: Path = tuple(int(name) if name.isdigit() else name for name in names)
        plan = _changed(plan, (*entry.path, *steps), value, str(ref))
        if _holds_values(value):  # they may be objects: those after it then stand elsewhere
            found = _some(plan, {ref.object for ref, _value in values})
    return plan


def _holds_values(value: object) -> bool:
    if isinstance(value, list | tuple):
        return any(map(_holds_values, value))
    return isinstance(value, dict | Value)


def replace_path(plan: Plan, path: Path, value: object) -> Plan:
    """The same by path from the plan."""
    return _changed(plan, path, value, ".".join(map(str, path)))


def _changed(plan: Plan, path: Path, value: object, where: str) -> Plan:
    changed = _replace(plan, path, value, where)
    assert isinstance(changed, Plan)
    return changed


def _replace(holder: Any, path: Path, value: object, where: str) -> Any:  # noqa: ANN401
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(holder, tuple) and isinstance(step, int) and 0 <= step < len(holder):
        return (*holder[:step], _replace(holder[step], rest, value, where), *holder[step + 1 :])
    if isinstance(holder, Value) and isinstance(step, str) and step in type(holder).model_fields:
        new = _replace(getattr(holder, step), rest, value, where)
        return revalidated(holder, {step: new}, where=where)
    raise CommandError(
        code="E301",
        what=said("There is no field “{step}” here.", step=step),
        where=where,
        safe=said("The plan is unchanged."),
        remedy=said("Use a field name that the schema lists."),
    )


def revalidated(holder: V, changes: dict[str, object], *, where: str) -> V:
    """*holder* with *changes*, validated by its type. Raises :class:`CommandError` with the reason."""
    try:
        valid = type(holder).model_validate({**holder.__dict__, **changes})
    except ValidationError as error:
        reasons = joined(said("; "), map(_reason, error.errors()))
        raise CommandError(
            code="E302",
            what=said("The value is not possible here: {reasons}.", reasons=reasons),
            where=where,
            safe=said("The plan is unchanged."),
            remedy=said("Type a value of the kind that the field asks for."),
        ) from error
    # The other fields stay the very same objects, so that "nothing changed there" can be seen without comparing.
    return holder.model_copy(update={name: getattr(valid, name) for name in changes})


def _reason(error: ErrorDetails) -> str:
    if error["type"] == "too_short" and isinstance(error["input"], str):
        return said("it must not be empty")  # pydantic speaks of items, because the text was cleaned before
    return cause_of(error) or str(error["msg"]).removeprefix("Value error, ")


@dataclass(frozen=True)
class Reference:
    """A reference from one object to another."""

    holder: str
    field: str
    target: str
    kinds: tuple[str, ...]


def references(plan: Plan) -> Iterator[Reference]:
    """Every id field that points at an object, nested values included."""
    return references_of(entry.object for entry in objects(plan))


def references_of(values: Iterable[Value]) -> Iterator[Reference]:
    """The same for some objects only."""
    for value in values:
        yield from _references(value, object_id(value), "")


def _references(value: Value, holder: str, prefix: str) -> Iterator[Reference]:
    marks = _ref_fields(type(value))
    for name in _pointing(type(value)):
        content, path = getattr(value, name), f"{prefix}{name}"
        if name in marks:
            for target in content if isinstance(content, tuple) else (content,):
                if target is not None:
                    yield Reference(holder, path, target, marks[name])
        elif isinstance(content, FieldRef):
            yield Reference(holder, path, content.object, ())
        elif isinstance(content, Value) and "id" not in vars(content):
            yield from _references(content, holder, f"{path}.")
        elif isinstance(content, tuple):
            for position, item in enumerate(content):
                if isinstance(item, FieldRef):
                    yield Reference(holder, path, item.object, ())
                elif isinstance(item, Value) and "id" not in vars(item):
                    yield from _references(item, holder, f"{path}.{position}.")


@cache
def _pointing(model: type[Value]) -> tuple[str, ...]:
    """Fields in which references can stand, also deeper, as far as no other object holds them."""
    return tuple(
        name
        for name, info in model.model_fields.items()
        if name in _ref_fields(model)
        or any(
            kind is FieldRef or ("id" not in kind.model_fields and _pointing(kind))
            for kind in _values_in(info.annotation)
        )
    )


@cache
def _ref_fields(model: type[Value]) -> dict[str, tuple[str, ...]]:
    marks: dict[str, tuple[str, ...]] = {}
    for name, info in model.model_fields.items():
        for mark in info.metadata:
            if isinstance(mark, RefTo):
                marks[name] = mark.kinds
        found = _mark_in(info.annotation)
        if found is not None:
            marks[name] = found.kinds
    return marks


def _mark_in(annotation: Any) -> RefTo | None:  # noqa: ANN401
    origin = get_origin(annotation)
    if origin is Annotated:
        for mark in annotation.__metadata__:
            if isinstance(mark, RefTo):
                return mark
        return _mark_in(annotation.__origin__)
    if origin in {tuple, Union, UnionType}:
        for part in get_args(annotation):
            found = _mark_in(part)
            if found is not None:
                return found
    return None
