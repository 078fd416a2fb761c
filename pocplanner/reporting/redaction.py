"""Takes marked objects and fields out of a plan, with all that points at them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from pydantic_core import PydanticUndefined

from pocplanner.errors import CommandError
from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FieldPatch
from pocplanner.model.texts import texts_of
from pocplanner.model.walk import Found, get, index, object_id, objects, references, replace_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pocplanner.model.plan import Plan

_CODENAMES = {
    "place": "Place",
    "route": "Route",
    "population_group": "Group",
    "armed_actor": "Armed actor",
    "partner_force": "Partner unit",
    "protection_actor": "Protection actor",
    "mission_unit": "Unit",
}
"""Objects that stay, under another name and with nothing else, for others are made of them; all others go."""
_HIDDEN = "[withheld]"
_TOGETHER = ("population", "position", "imminence")
"""Fields of which one part tells of the others, as three numbers and their sum tell the fourth."""
_OTHER = ("other", "unknown")


@dataclass(frozen=True, slots=True)
class Codename:
    """What an object is called whose name is withheld."""

    name: str
    id: str
    """Its id in the plan that is left, for ids may be words too."""


def redacted(plan: Plan, refs: tuple[FieldRef, ...]) -> tuple[Plan, dict[str, Codename]]:
    """*plan* without *refs*, and by id what is called otherwise in it. It has no release marks any more."""
    found = index(plan)
    known = [ref for ref in refs if ref.object in found]
    names = _codenames(found, known)
    whole = {ref.object for ref in known if not ref.field}
    bare = _bare_objects(found, whole & names.keys(), names)
    gone = _with_inner(found, whole - names.keys())
    cut = plan.model_copy(update={"release_marks": ()})
    cut = replace_all(cut, [(FieldRef(object=key), value) for key, value in bare.items()])
    cut = _without_patches(cut, known)
    for ref in sorted((ref for ref in known if ref.field and ref.object not in whole), key=_last_first, reverse=True):
        cut, lost = _without_field(cut, ref, names)
        gone |= lost
    cut = _without_objects(cut, gone)
    codes = {key: Codename(name, f"withheld-{name.lower().replace(' ', '-')}") for key, name in names.items()}
    cut = _renamed(cut, [(str(vars(found[key].object)["name"]), code) for key, code in names.items()])
    return _with_other_ids(cut, codes)


def _with_other_ids(plan: Plan, codes: dict[str, Codename]) -> tuple[Plan, dict[str, Codename]]:
    """*plan* with other ids for what is withheld, and for objects whose own id is made of such a one; with all those.

    The id of the decision on a risk may name the place of that risk.
    """
    if not codes:
        return plan, codes
    others = dict(codes)
    made_of = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, codes))})(?!\w)")
    for entry in objects(plan):
        identifier = object_id(entry.object)
        if identifier not in others and made_of.search(identifier):
            others[identifier] = Codename("", f"renamed-{len(others)}")
    pattern = re.compile(rf'(?<=["=])(?:{"|".join(map(re.escape, others))})(?=[",])')
    text = pattern.sub(lambda found: others[found.group()].id, plan.model_dump_json())
    return type(plan).model_validate_json(text), others


def recoded(risk: str, codes: Mapping[str, Codename]) -> str:
    """The id that a risk has in the plan that is left."""
    head, at, subjects = risk.partition("@")
    parts = (part.partition("=") for part in subjects.split(",") if part)
    return head + at + ",".join(f"{role}={codes[key].id if key in codes else key}" for role, _sign, key in parts)


def _last_first(ref: FieldRef) -> tuple[str, list[tuple[int, str]], int]:
    """Later elements of a list and later parts of a text go first, so that the places of the others hold."""
    steps = [(int(step), "") if step.isdigit() else (0, step) for step in ref.field.split(".")]
    return ref.object, steps, ref.start or 0


def _codenames(found: dict[str, Found], refs: list[FieldRef]) -> dict[str, str]:
    """Code names of the objects whose name is withheld, numbered by their place in the plan."""
    hidden = {ref.object for ref in refs if ref.field in {"", "name"} and found[ref.object].kind in _CODENAMES}
    numbers: dict[str, int] = {}
    names: dict[str, str] = {}
    for key, entry in found.items():
        if entry.kind in _CODENAMES:
            numbers[entry.kind] = numbers.get(entry.kind, 0) + 1
            if key in hidden:
                names[key] = f"{_CODENAMES[entry.kind]} {numbers[entry.kind]}"
    return names


def _bare_objects(found: dict[str, Found], keys: set[str], names: dict[str, str]) -> dict[str, Value]:
    bare: dict[str, Value] = {}
    for key in keys:
        model = type(found[key].object)
        needed = {
            name: _neutral(found[key].object, name)
            for name, info in model.model_fields.items()
            if info.is_required() and name not in {"id", "name"}
        }
        bare[key] = model.model_validate({**needed, "id": key, "name": names[key]})
    return bare


def _neutral(item: Value, name: str) -> object:
    """A value that says nothing, for a field that must have one: "other"; a route keeps its ends, which it is."""
    value = getattr(item, name)
    choices = {getattr(choice, "value", "") for choice in type(value)} if hasattr(type(value), "__members__") else set()
    return next((choice for choice in _OTHER if choice in choices), value)


def _with_inner(found: dict[str, Found], keys: Iterable[str]) -> set[str]:
    """Objects with those inside them."""
    return {object_id(inner.object) for key in keys for inner in objects(found[key].object)}


def _without_patches(plan: Plan, refs: list[FieldRef]) -> Plan:
    """Options that change a withheld field would tell of it."""
    changes: list[tuple[FieldRef, object]] = []
    for option in plan.options:
        kept = tuple(
            patch for patch in option.patches if not (isinstance(patch, FieldPatch) and _touched(patch.ref, refs))
        )
        if len(kept) < len(option.patches):
            changes.append((FieldRef(object=option.id, field="patches"), kept))
    return replace_all(plan, changes)


def _touched(ref: FieldRef, refs: list[FieldRef]) -> bool:
    return any(
        mark.object == ref.object and (_is_in(ref.field, mark.field) or _is_in(mark.field, ref.field)) for mark in refs
    )


def _is_in(inner: str, outer: str) -> bool:
    return not outer or inner == outer or inner.startswith(f"{outer}.")


@dataclass(frozen=True, slots=True)
class _Emptied:
    ref: FieldRef
    value: object


def _without_field(plan: Plan, ref: FieldRef, names: dict[str, str]) -> tuple[Plan, set[str]]:
    """*plan* with the field empty; where it cannot be empty, without what holds it: those objects are told."""
    first = ref.field.split(".")[0]
    if first in _TOGETHER:
        ref = FieldRef(object=ref.object, field=first)
    if ref.field == "name" and ref.object in names:
        return replace_all(plan, [(ref, names[ref.object])]), set()
    try:
        value = get(plan, ref)
    except CommandError:  # the mark points at nothing any more
        return plan, set()
    if isinstance(value, str) and ref.start is not None:
        emptied: _Emptied | None = _Emptied(ref, value[: ref.start] + _HIDDEN + value[ref.end or len(value) :])
    else:
        emptied = _emptied(plan, ref, value)
    if emptied is None:
        return plan, _with_inner(index(plan), {ref.object})
    whole = FieldRef(object=emptied.ref.object, field=emptied.ref.field)
    inner = _inner_ids(get(plan, whole))
    try:
        return _without_objects(plan, inner) if inner else replace_all(plan, [(whole, emptied.value)]), set()
    except CommandError:  # the rest of the object does not stand without it
        return plan, _with_inner(index(plan), {ref.object})


def _inner_ids(value: object) -> set[str]:
    items = value if isinstance(value, tuple) else (value,)
    return {object_id(inner.object) for item in items if isinstance(item, Value) for inner in objects(item)}


def _emptied(plan: Plan, ref: FieldRef, value: object) -> _Emptied | None:
    """What to put where, so that *value* is gone; none where only the whole object can go."""
    steps = ref.field.split(".")
    while steps:
        *before, last = steps
        holder = get(plan, FieldRef(object=ref.object, field=".".join(before)))
        here = FieldRef(object=ref.object, field=".".join(steps))
        if isinstance(holder, tuple):
            rest = holder[: int(last)] + holder[int(last) + 1 :]
            return _Emptied(FieldRef(object=ref.object, field=".".join(before)), rest)
        info = type(cast("Value", holder)).model_fields[last]
        default = info.get_default(call_default_factory=True)
        if default is not PydanticUndefined:
            return _Emptied(here, default)
        if isinstance(value, str) and type(value) is str and last in {"text", "what", "line", "title", "words", "name"}:
            return _Emptied(here, _HIDDEN)
        steps = before
    return None


def _without_objects(plan: Plan, gone: set[str]) -> Plan:
    """*plan* without objects, and without what points at them; an object that cannot be without them goes too."""
    while gone:
        risks = {f"own@risk={key}" for key in gone}
        gone |= {item.id for item in plan.risk_decisions if item.risk in risks}
        plan = plan.model_copy(
            update={"risk_numbers": tuple(item for item in plan.risk_numbers if item.risk not in risks)}
        )
        plan = _pruned(plan, gone)
        plan, gone = _unpointed(plan, gone)
        plan = _without_risks(plan, risks)
    return plan


def _pruned(plan: Plan, gone: set[str]) -> Plan:
    """Without the objects themselves."""
    cut = _prune(plan, gone)
    return plan if cut is None else cast("Plan", cut)


def _prune(value: Value, gone: set[str]) -> Value | None:
    """*value* without the objects; none where nothing changes."""
    changes: dict[str, object] = {}
    for name, content in vars(value).items():
        if isinstance(content, Value):
            cut = _prune(content, gone)
            if cut is not None:
                changes[name] = cut
        elif isinstance(content, tuple) and any(isinstance(item, Value) for item in content):
            kept = [item for item in content if not (isinstance(item, Value) and object_id(item) in gone)]
            cuts = [(_prune(item, gone) if isinstance(item, Value) else None) for item in kept]
            if len(kept) < len(content) or any(cut is not None for cut in cuts):
                changes[name] = tuple(item if cut is None else cut for item, cut in zip(kept, cuts, strict=True))
    return value.model_copy(update=changes) if changes else None


def _unpointed(plan: Plan, gone: set[str]) -> tuple[Plan, set[str]]:
    """*plan* without references to what is gone, and the objects that cannot do without."""
    lost: set[str] = set()
    for item in [item for item in references(plan) if item.target in gone]:
        ref = FieldRef(object=item.holder, field=item.field)
        content = get(plan, ref)
        if isinstance(content, tuple):
            kept: object = tuple(part for part in content if not _points(part, gone))
        else:
            kept = None
        try:
            plan = replace_all(plan, [(ref, kept)])
        except CommandError:
            lost |= _with_inner(index(plan), {item.holder})
    return plan, lost


def _points(part: object, gone: set[str]) -> bool:
    return part in gone if isinstance(part, str) else isinstance(part, FieldRef) and part.object in gone


def _without_risks(plan: Plan, risks: set[str]) -> Plan:
    changes: list[tuple[FieldRef, object]] = []
    for entry in objects(plan):
        for name in ("serves", "risks"):
            content = getattr(entry.object, name, ())
            if any(item in risks for item in content):
                kept = tuple(item for item in content if item not in risks)
                changes.append((FieldRef(object=object_id(entry.object), field=name), kept))
    return replace_all(plan, changes)


def _renamed(plan: Plan, names: list[tuple[str, str]]) -> Plan:
    """*plan* with code names also where texts name the objects; longer names first, for one may begin with another."""
    if not names:
        return plan
    codes = {name.casefold(): code for name, code in names}
    ordered = sorted(codes, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)
    changes: list[tuple[FieldRef, object]] = []
    for entry in objects(plan):
        for path, text in texts_of(entry.object):
            new = pattern.sub(lambda match: codes.get(match.group().casefold(), _HIDDEN), text)
            if new != text:
                changes.append((FieldRef(object=object_id(entry.object), field=path), new))
    return replace_all(plan, changes)
