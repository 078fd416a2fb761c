"""A form for narrow panels: the same fields, editors and messages as every form, with each label above its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pocplanner.session.fields import Shape
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.choices import ChoiceEditor
from pocplanner_ui.widgets.form import FieldRow, Form
from pocplanner_ui.widgets.moments import MomentEditor

if TYPE_CHECKING:
    from pocplanner.session.fields import FieldSpec
    from pocplanner_ui.widgets.editors import FieldEditor


def fill_width(editor: FieldEditor) -> None:
    """Let a drop-down list take the width that there is; in wide forms it stays as short as its words."""
    row = editor.layout()
    if isinstance(editor, ChoiceEditor) and isinstance(row, QHBoxLayout):
        row.setStretchFactor(editor.box, 1)


def _narrow(editor: FieldEditor) -> None:
    fill_width(editor)
    lines = editor.layout()
    if isinstance(editor, MomentEditor) and isinstance(lines, QVBoxLayout):
        editor.kind.setMinimumContentsLength(8)
        # The day on the calendar goes below: beside the figure there is no room for it.
        lines.insertWidget(1, editor.calendar)


_NO_LIMIT = 16_777_215
"""What Qt calls QWIDGETSIZE_MAX, which the bindings do not export."""


class NarrowForm(Form):
    """A form with labels above the editors."""

    @override
    def _add(self, spec: FieldSpec) -> None:
        if spec.shape is Shape.VALUE and spec.model is not None and spec.model.__name__ != "Position":
            super()._add(spec)
            return
        row = FieldRow(self.binding, self.model, spec, f"{self.prefix}{spec.name}", self._labels.get(spec.name, ""))
        self.rows[spec.name] = row
        _narrow(row.editor)
        row.label.setMinimumWidth(0)
        row.label.setMaximumWidth(_NO_LIMIT)
        row.label.setContentsMargins(0, 0, 0, 0)
        block = QVBoxLayout()
        block.setSpacing(2)
        for part in (row.label, row.editor, row.error, row.help):
            block.addWidget(part)
        self._grid.addLayout(block, self._grid.rowCount(), 0, 1, 2)
