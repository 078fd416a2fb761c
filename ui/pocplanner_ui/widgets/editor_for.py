"""Which editor fits which field."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pocplanner.model.times import Timing, zone_letter
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner_ui.widgets import choices, editors, parsing, small_editors
from pocplanner_ui.widgets.moments import MomentEditor
from pocplanner_ui.widgets.position_editor import PositionEditor
from pocplanner_ui.widgets.values_table import ValuesEditor

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan
    from pocplanner_ui.widgets.binding import Binding
    from pocplanner_ui.widgets.editors import FieldEditor


def make_editor(binding: Binding, spec: FieldSpec, path: str) -> FieldEditor:
    """The editor of a field. Every shape that a model can have is answered here, or shown without being edited."""
    if spec.name == "utc_offset_minutes":
        return choices.ChoiceEditor(spec, _zones)
    if spec.name == "presented_by":
        return choices.ChoiceEditor(spec, lambda: choices.words_of(spec)[:2])
    match spec.shape:
        case Shape.LINE:
            return editors.LineEditor(spec)
        case Shape.TEXT:
            return editors.TextEditor(spec)
        case Shape.ANSWER:
            return choices.AnswerEditor(spec)
        case Shape.YES_NO:
            return small_editors.CheckEditor(spec)
        case Shape.CHOICE:
            return choices.ChoiceEditor(spec, lambda: choices.words_of(spec))
        case Shape.CHOICES:
            return choices.SeveralEditor(spec, lambda: choices.words_of(spec))
        case Shape.REFERENCE:
            return choices.ChoiceEditor(spec, lambda: _objects(binding, spec))
        case Shape.REFERENCES:
            return choices.SeveralEditor(spec, lambda: _objects(binding, spec))
        case Shape.WHOLE | Shape.NUMBER:
            return small_editors.number_editor(spec)
        case Shape.DATE:
            return editors.DateEditor(spec)
        case Shape.TIME:
            return small_editors.time_editor(spec)
        case Shape.DATETIME:
            return small_editors.moment_line(spec, lambda text: parsing.moment(text, _timing(binding).zone))
        case Shape.MOMENT:
            return MomentEditor(spec, lambda: _timing(binding))
        case Shape.SPAN:
            return small_editors.SpanEditor(spec)
        case Shape.VALUES:
            return ValuesEditor(binding, spec, path)
        case Shape.VALUE:
            return PositionEditor(spec)
        case Shape.FIELD_REF | Shape.OTHER:
            return small_editors.ReadOnlyEditor(spec, binding.name)


def _objects(binding: Binding, spec: FieldSpec) -> list[tuple[object, str]]:
    return cast("list[tuple[object, str]]", binding.choices(spec.kinds))


def _timing(binding: Binding) -> Timing:
    plan: Plan = binding.bridge.plan
    return plan.timing


def _zones() -> list[tuple[object, str]]:
    from datetime import timedelta

    offsets = sorted({*range(-12 * 60, 14 * 60 + 1, 60), -210, 210, 270, 330, 345, 390, 570, 630})
    return [(offset, _zone_label(offset, zone_letter(timedelta(minutes=offset)))) for offset in offsets]


def _zone_label(offset: int, letter: str) -> str:
    sign = "+" if offset >= 0 else "−"
    hours, minutes = divmod(abs(offset), 60)
    named = f" ({letter})" if len(letter) == 1 else ""
    return f"UTC{sign}{hours:02d}:{minutes:02d}{named}"
