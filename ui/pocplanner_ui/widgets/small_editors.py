"""Editors for short values: ticks, numbers, times, time spans, and what is only shown."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from pocplanner.model.times import MinuteRange, format_dtg
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import formatting, parsing
from pocplanner_ui.widgets.editors import SHORT_WIDTH, FieldEditor, ParsedEditor, TypedEditor, set_refused
from pocplanner_ui.widgets.text import PlainLabel
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable


class CheckEditor(FieldEditor):
    """Yes or no where there is no third answer."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.box = TickBox(self.tr("Yes"))
        self.box.clicked.connect(lambda: self.edited.emit(False))
        self.setFocusProxy(self.box)
        row.addWidget(self.box)
        row.addStretch(1)

    @override
    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))

    @override
    def value(self) -> object:
        return self.box.isChecked()

    @override
    def name_for_readers(self, name: str) -> None:
        self.box.setAccessibleName(name)


class SpanEditor(TypedEditor):
    """A time span in minutes as a range; both ends empty for "not known"."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.TIGHT)
        self.low, self.high = QLineEdit(), QLineEdit()
        for line in (self.high, self.low):
            theme.set_widths(line, most=84)
            line.textEdited.connect(lambda _: self._on_typed())
            self._watch(line)
        self.low.setPlaceholderText(formatting.empty_word(spec))
        for part in (self.low, PlainLabel(self.tr("to"), wrap=False), self.high):
            row.addWidget(part)
        row.addWidget(PlainLabel(self.tr("minutes"), wrap=False))
        row.addStretch(1)

    @override
    def _finish(self) -> None:
        # Going from one end to the other is not leaving the field.
        if not (self._typed and (self.low.hasFocus() or self.high.hasFocus()) and self._half_empty()):
            super()._finish()

    @override
    def flush(self) -> None:
        super()._finish()

    def _half_empty(self) -> bool:
        return bool(self.low.text().strip()) != bool(self.high.text().strip())

    @override
    def show_value(self, value: object) -> None:
        self._pause.stop()
        self._typed = False
        span = value if isinstance(value, MinuteRange) else None
        self.low.setText("" if span is None else str(span.low))
        self.high.setText("" if span is None else str(span.high))

    @override
    def value(self) -> object:
        low, high = self.low.text().strip(), self.high.text().strip()
        if not low and not high:
            if self.spec.optional:
                return None
            raise ValueError(self.tr("Fill this in."))
        first = parsing.whole_number(low or high)
        last = parsing.whole_number(high or low)
        if first < 0 or last > 60 * 24 * 60:
            raise ValueError(self.tr("Minutes go from 0 to 86,400."))
        if last < first:
            raise ValueError(self.tr("The longest time is shorter than the shortest."))
        return MinuteRange(low=first, high=last)

    @override
    def mark(self, *, refused: bool) -> None:
        for line in (self.low, self.high):
            set_refused(line, refused=refused)

    @override
    def name_for_readers(self, name: str) -> None:
        self.low.setAccessibleName(self.tr("{field}, shortest, in minutes").format(field=name))
        self.high.setAccessibleName(self.tr("{field}, longest, in minutes").format(field=name))


class ReadOnlyEditor(FieldEditor):
    """Shows what a form does not edit."""

    def __init__(self, spec: FieldSpec, name: formatting.NameOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._name = name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.TIGHT, 0, 0)
        self.label = PlainLabel("", selectable=True)
        row.addWidget(self.label)
        self._value: object = None

    @override
    def show_value(self, value: object) -> None:
        self._value = value
        self.label.setText(formatting.field_text(self.spec, value, self._name))

    @override
    def value(self) -> object:
        return self._value


def _shown_time(value: object) -> str:
    assert isinstance(value, time)
    return f"{value:%H:%M}"


def _shown_moment(value: object) -> str:
    assert isinstance(value, datetime)
    return format_dtg(value)


def _shown_number(value: object) -> str:
    assert isinstance(value, int | float)
    return formatting.whole(value)


def _unit(field: str) -> str:
    minutes, days = QCoreApplication.translate("units", "minutes"), QCoreApplication.translate("units", "days")
    return {
        "length_km": QCoreApplication.translate("units", "km"),
        "way_out_bearing": QCoreApplication.translate("units", "degrees"),
        "within_minutes": minutes,
        "minutes": minutes,
        "hours_allowed": QCoreApplication.translate("units", "hours"),
        "days": days,
        "reports_every_days": days,
    }.get(field, "")


def number_editor(spec: FieldSpec) -> ParsedEditor:
    """The editor of a whole or broken number, with its unit."""
    read: Callable[[str], object] = parsing.whole_number if spec.shape is Shape.WHOLE else parsing.number
    return ParsedEditor(spec, read, _shown_number, unit=_unit(spec.name))


def time_editor(spec: FieldSpec) -> ParsedEditor:
    """The editor of a local time."""
    return ParsedEditor(spec, parsing.clock_time, _shown_time, example="hh:mm")


def moment_line(spec: FieldSpec, read: Callable[[str], object]) -> ParsedEditor:
    """The editor of a date-time group."""
    editor = ParsedEditor(spec, read, _shown_moment)
    theme.set_width(editor.line, round(SHORT_WIDTH * 1.2))
    return editor
