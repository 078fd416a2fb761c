"""Undo steps in the words of the window: the core names them in English, by the names of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.session.step_name import StepName
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.formatting import kind_word
from pocplanner_ui.widgets.labels import label_by_name

if TYPE_CHECKING:
    from pocplanner.model.base import Value


def _tr(text: str) -> str:
    return QCoreApplication.translate("steps", text)


def step_words(step: str) -> str:
    """An undo step in words that follow "Undo: "; one that the window named itself stays as it is."""
    if not isinstance(step, StepName):
        return spoken(step)
    kind, name = kind_word(str(step.model.model_fields["kind"].default)), step.name
    match step.verb:
        case "add":
            return _tr("add {kind} {name}").format(kind=kind, name=name)
        case "remove":
            return _tr("remove {kind} {name}").format(kind=kind, name=name)
        case "move":
            return _tr("move {kind} {name}").format(kind=kind, name=name)
        case _:
            field = _field(step.model, step.field)
            return (_tr("change “{field}” of {name}") if name else _tr("change “{field}”")).format(
                field=field, name=name
            )


def _field(model: type[Value], path: str) -> str:
    parts = [label_by_name(model, part) for part in path.split(".") if part and not part.isdigit()]
    return ", ".join(parts)
