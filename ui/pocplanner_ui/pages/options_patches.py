"""What is different in an option, in words, and the commands that change it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pocplanner.errors import CommandError
from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FactPatch, FieldPatch, Option
from pocplanner.model.walk import get, replace
from pocplanner.session.commands import Batch, SetField
from pocplanner.session.fields import FieldSpec, Shape, field_spec, field_specs
from pocplanner.session.names import name_of, shortened
from pocplanner_ui.pages.facts_answers import value_words
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.formatting import field_text, kind_word
from pocplanner_ui.widgets.labels import label_of

if TYPE_CHECKING:
    from pydantic import JsonValue

    from pocplanner.model.operation import Patch
    from pocplanner.session.commands import Command
    from pocplanner_ui.bridge.session_bridge import SessionBridge

#: Shapes of fields that an option may give another value; lists of values and long texts are the plan's own.
_PATCHABLE = frozenset(
    {
        Shape.LINE, Shape.ANSWER, Shape.CHOICE, Shape.CHOICES, Shape.YES_NO, Shape.WHOLE, Shape.NUMBER, Shape.DATE,
        Shape.TIME, Shape.MOMENT, Shape.SPAN, Shape.REFERENCE, Shape.REFERENCES,
    }
)  # fmt: skip
_NAMES = frozenset({"name", "title"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("options", text)


# Fields that may differ


def patchable_objects(bridge: SessionBridge) -> list[tuple[str, str]]:
    """Ids and names of the objects of the situation, with their kind."""
    plan = bridge.plan
    return [
        (identifier, f"{kind_word(found.kind).capitalize()}: {name_of(found.object, plan)}")
        for identifier, found in bridge.objects.items()
        if found.path and found.path[0] == "situation"
    ]


def patchable_fields(model: type[Value]) -> list[tuple[str, str]]:
    """Paths and labels of the fields of *model* that may differ, one level of values inside it included."""
    found: list[tuple[str, str]] = []
    for spec in field_specs(model):
        if spec.name in _NAMES:
            continue
        if spec.shape in _PATCHABLE:
            found.append((spec.name, label_of(model, spec)))
        elif spec.shape is Shape.VALUE and spec.model is not None and spec.name != "provenance":
            found += [
                (f"{spec.name}.{inner.name}", f"{label_of(model, spec)}: {label_of(spec.model, inner)}")
                for inner in field_specs(spec.model)
                if inner.shape in _PATCHABLE
            ]
    return found


def spec_at(model: type[Value], path: str) -> FieldSpec | None:
    """The description of a field by its path below *model*."""
    first, _, rest = path.partition(".")
    spec = field_spec(model, first)
    if not rest or spec is None:
        return spec
    return spec_at(spec.model, rest) if spec.model is not None else None


def plain(value: Any) -> JsonValue:  # noqa: ANN401  (a value of any field)
    """A value of a field as it is kept in a patch."""
    if isinstance(value, Value):
        return value.model_dump(mode="json")
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return str(value.isoformat())


# Words


def patch_words(bridge: SessionBridge, patch: Patch) -> tuple[str, bool]:
    """A difference in words, and whether it still fits the plan."""
    if isinstance(patch, FactPatch):
        return _fact_words(bridge, patch)
    return _field_words(bridge, patch)


def _fact_words(bridge: SessionBridge, patch: FactPatch) -> tuple[str, bool]:
    question = bridge.library.questions.get(patch.key)
    if question is None:
        return _tr("The library has no question “{key}” any more.").format(key=patch.key), False
    fact = next((item for item in bridge.plan.facts if item.key == patch.key), None)
    before = value_words(question, fact.value) if fact is not None else _tr("not declared")
    words = _tr("{question} {value} (plan: {before})")
    text = words.format(question=question.text["en"].question, value=value_words(question, patch.value), before=before)
    return text, True


def _field_words(bridge: SessionBridge, patch: FieldPatch) -> tuple[str, bool]:
    plan, ref = bridge.plan, patch.ref
    found = bridge.objects.get(ref.object)
    if found is None:
        return _tr("The object “{id}” is no longer in the plan.").format(id=ref.object), False
    spec = spec_at(type(found.object), ref.field)
    try:
        before, after = get(plan, ref), get(replace(plan, ref, patch.value), ref)
    except CommandError as error:
        return f"{name_of(found.object, plan)}, {ref.field}: {spoken(error.what)}", False
    if spec is None:
        return f"{name_of(found.object, plan)}, {ref.field}: {after}", True

    def name(identifier: str) -> str:
        entry = bridge.objects.get(identifier)
        return identifier if entry is None else name_of(entry.object, plan)

    words = _tr("{object}, {field}: {value} (plan: {before})")
    text = words.format(
        object=name_of(found.object, plan),
        field=_inside(_label(type(found.object), ref.field)),
        value=field_text(spec, after, name),
        before=field_text(spec, before, name),
    )
    return text, True


def _inside(label: str) -> str:
    """A label as it stands inside a sentence; abbreviations keep their capitals."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _label(model: type[Value], path: str) -> str:
    return next((label for key, label in patchable_fields(model) if key == path), path)


# Commands


def put_patch(option: Option, patch: Patch) -> Command:
    """Let something be different in the option; an earlier difference of the same question or field goes."""
    kept = tuple(item for item in option.patches if _target(item) != _target(patch))
    return _set(option, (*kept, patch), _tr("let “{option}” differ"))


def drop_patch(option: Option, patch: Patch) -> Command:
    """Let it be as in the plan again."""
    return _set(option, tuple(item for item in option.patches if item != patch), _tr("let “{option}” differ less"))


def _target(patch: Patch) -> str:
    return patch.key if isinstance(patch, FactPatch) else str(patch.ref)


def _set(option: Option, patches: tuple[Patch, ...], label: str) -> Command:
    command = SetField(FieldRef(object=option.id, field="patches"), patches)
    return Batch((command,), label.format(option=shortened(option.title)))
