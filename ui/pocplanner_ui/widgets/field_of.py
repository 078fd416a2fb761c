"""Which field of the plan an editor edits: told by the form, asked by the guidance beside the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PROPERTY = "fieldKeys"


def tell_fields(editor: QWidget, keys: tuple[str, ...]) -> None:
    """Say that *editor* edits the field with these names, the closest first."""
    editor.setProperty(_PROPERTY, list(keys))


def fields_of(widget: QWidget) -> tuple[str, ...]:
    """Names of the field that *widget* or what is around it edits, the closest first; none for other widgets."""
    editor = editor_of(widget)
    return () if editor is None else tuple(editor.property(_PROPERTY))


def editor_of(widget: QWidget) -> QWidget | None:
    """The editor of a field of which *widget* is a part; none for other widgets."""
    around: QWidget | None = widget
    while around is not None and not around.property(_PROPERTY):
        around = None if around.isWindow() else around.parentWidget()
    return around
