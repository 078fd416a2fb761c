"""The editor of a position: one field that takes every form, and the other forms beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.model.positions import PositionForm, format_position
from pocplanner.model.situation import Position
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import parsing
from pocplanner_ui.widgets.editors import SHORT_WIDTH, LineEditor
from pocplanner_ui.widgets.position_form import PositionFormButton, position_form
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.session.fields import FieldSpec
    from pocplanner_ui.widgets.entries import Entry


class PositionEditor(LineEditor):
    """A point on the ground, typed as degrees or as a grid reference, shown in the form that the person chose."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._point: Position | None = None
        self._choice = position_form()
        self._choice.changed.connect(self._form_changed)
        self.line.setMinimumWidth(SHORT_WIDTH)
        self.line.setMaximumWidth(2 * SHORT_WIDTH)
        self.line.setPlaceholderText(self.tr("Not known; degrees or MGRS"))
        self.line.textEdited.connect(lambda _: self._show_others())
        self.others = HelpLabel("")
        self.form_button = PositionFormButton()
        self._lay_out()
        self._show_others()

    def _lay_out(self) -> None:
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.removeWidget(self.line)
        above = QHBoxLayout()
        above.setSpacing(theme.TIGHT)
        above.addWidget(self.line, 1)
        above.addWidget(self.form_button)
        above.addStretch(0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(above)
        column.addWidget(self.others)
        row.addLayout(column)

    @override
    def show_value(self, value: object) -> None:
        self._point = value if isinstance(value, Position) else None
        super().show_value(self._text_of(self._point))
        self._show_others()

    @override
    def show_entry(self, entry: Entry) -> None:
        super().show_entry(entry)
        self._show_others()

    @override
    def value(self) -> object:
        text = self.line.text().strip()
        if not text:
            return None
        if text == self._text_of(self._point):
            # What is shown is rounded; a field that was only visited keeps the point as exact as it was.
            return self._point
        return parsing.position(text)

    @override
    def name_for_readers(self, name: str) -> None:
        super().name_for_readers(name)
        self.others.setAccessibleName(self.tr("{field}, in other forms").format(field=name))

    def _text_of(self, point: Position | None) -> str:
        return "" if point is None else format_position(point, self._choice.form)

    def _show_others(self) -> None:
        """Show what is typed in the other forms, so that a slip is seen before it is sent."""
        try:
            point = self.value()
        except ValueError:
            point = None
        text = ""
        if isinstance(point, Position):
            shown = self.line.text().strip()
            forms = (format_position(point, form) for form in PositionForm)
            text = "   ".join(form.replace(" ", "\u00a0") for form in forms if form != shown)
        self.others.setText(text)
        self.others.setVisible(bool(text))

    def _form_changed(self) -> None:
        if not self._typed:
            self.show_value(self._point)
