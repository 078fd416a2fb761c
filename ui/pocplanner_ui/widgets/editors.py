"""What every editor of a value does, and the editors of text, of lines that are read as something else, of dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets import formatting, parsing
from pocplanner_ui.widgets.entries import Entry, entry_of, put_entry
from pocplanner_ui.widgets.plain_field import PlainField, keep_one_line
from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from pocplanner.session.fields import FieldSpec

TYPING_PAUSE_MS = 700
"""Pause after which typed text is sent without leaving the field."""
SHORT_WIDTH = 150
"""Width of editors for short values: numbers, dates, times."""


class FieldEditor(QWidget):
    """Edits one value. ``edited(True)`` is a pause in typing, ``edited(False)`` a finished entry."""

    edited = Signal(bool)

    def show_value(self, value: object) -> None:
        """Show a value of the plan without telling anyone."""
        raise NotImplementedError

    def value(self) -> object:
        """What is entered. Raises ``ValueError`` with the reason where it is no such value."""
        raise NotImplementedError

    def entry(self) -> Entry:
        """What is entered, also where it is no value."""
        return entry_of(self)

    def show_entry(self, entry: Entry) -> None:
        """Show again what was entered, without telling anyone."""
        put_entry(entry)

    def mark(self, *, refused: bool) -> None:
        """Show that the entry was refused, or that it is in order."""

    def name_for_readers(self, name: str) -> None:
        """Give the control its name for screen readers."""
        self.setAccessibleName(name)

    def flush(self) -> None:
        """Send what was typed and not yet sent."""

    def refresh_choices(self) -> None:
        """Read anew what can be chosen, where that hangs on the plan."""


class UndoToWindow(QObject):
    """Hands Ctrl+Z and Ctrl+Y on to the window, so that there is one undo for everything."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):  # type: ignore[attr-defined]  # it is a key event
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class TypedEditor(FieldEditor):
    """Common part of editors into which one types: a pause or leaving the field sends the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.edited.emit(True))
        self._undo = UndoToWindow(self)
        self._typed = False

    def _watch(self, field: QWidget) -> None:
        field.installEventFilter(self)
        field.installEventFilter(self._undo)
        self.setFocusProxy(field)

    def _on_typed(self) -> None:
        self._typed = True
        self._pause.start()

    def _finish(self) -> None:
        self._pause.stop()
        if self._typed:
            self._typed = False
            self.edited.emit(False)

    @override
    def flush(self) -> None:
        self._finish()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QFocusEvent)
            and event.type() is QEvent.Type.FocusOut
            and event.reason() is not Qt.FocusReason.PopupFocusReason
        ):
            self._finish()
        return super().eventFilter(watched, event)


def set_refused(field: QWidget, *, refused: bool) -> None:
    """Give a field the border of a refused entry, or take it away."""
    field.setProperty("refused", "true" if refused else "false")
    field.style().unpolish(field)
    field.style().polish(field)


class LineEditor(TypedEditor):
    """One line of text."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.TIGHT)
        self.line = QLineEdit()
        self.line.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.spec = spec
        keep_one_line(self.line)
        self.line.textEdited.connect(lambda _: self._on_typed())
        self.line.returnPressed.connect(self._finish)
        self._watch(self.line)
        row.addWidget(self.line)

    @override
    def show_value(self, value: object) -> None:
        self._pause.stop()
        self._typed = False
        text = "" if value is None else str(value)
        if text == self.line.text() and self.line.hasFocus():
            return  # somebody goes on typing where the cursor is
        self.line.setText(text)
        self.line.setCursorPosition(0)

    @override
    def value(self) -> object:
        return self.line.text()

    @override
    def mark(self, *, refused: bool) -> None:
        set_refused(self.line, refused=refused)

    @override
    def name_for_readers(self, name: str) -> None:
        self.line.setAccessibleName(name)


class _WrappingField(PlainField):
    """A text field that tells when it is resized: at another width the same text wraps to another height."""

    resized = Signal()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class TextEditor(TypedEditor):
    """Text of any length; the field grows with it."""

    least_lines = 2
    most_lines = 14

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.field = _WrappingField()
        self.field.setTabChangesFocus(True)
        self.field.setUndoRedoEnabled(False)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.textChanged.connect(self._on_typed)
        self.field.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.field.resized.connect(self._grow)
        self._watch(self.field)
        column.addWidget(self.field)
        self._grow()

    def _grow(self) -> None:
        lines = self.field.document().documentLayout().documentSize().height()
        shown = min(max(lines, self.least_lines), self.most_lines)
        margins = 2 * (self.field.frameWidth() + self.field.document().documentMargin()) + 6
        height = round(shown * self.field.fontMetrics().lineSpacing() + margins)
        policies = Qt.ScrollBarPolicy
        self.field.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if lines > self.most_lines else policies.ScrollBarAlwaysOff
        )
        if self.field.height() != height or self.field.maximumHeight() != height:
            self.field.setFixedHeight(height)

    @override
    def show_value(self, value: object) -> None:
        text = "" if value is None else str(value)
        if text != self.field.toPlainText():
            self.field.blockSignals(True)
            self.field.setPlainText(text)
            self.field.blockSignals(False)
        self._pause.stop()
        self._typed = False

    @override
    def value(self) -> object:
        return self.field.toPlainText()

    @override
    def mark(self, *, refused: bool) -> None:
        set_refused(self.field, refused=refused)

    @override
    def name_for_readers(self, name: str) -> None:
        self.field.setAccessibleName(name)


class ParsedEditor(LineEditor):
    """One line that is read as something else: a number, a date, a time. Empty stands for "not known"."""

    def __init__(
        self,
        spec: FieldSpec,
        read: Callable[[str], object],
        show: Callable[[object], str],
        *,
        unit: str = "",
        example: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(spec, parent)
        self._read = read
        self._show = show
        theme.set_width(self.line, SHORT_WIDTH)
        empty = formatting.empty_word(spec) if spec.optional else ""
        self.line.setPlaceholderText(", ".join(part for part in (empty, example) if part))
        if unit:
            self.row.addWidget(PlainLabel(unit, wrap=False))
        self.row.addStretch(1)

    @property
    def row(self) -> QHBoxLayout:
        """The row of the line, for further controls."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        return row

    @override
    def show_value(self, value: object) -> None:
        super().show_value(None if value is None else self._show(value))

    @override
    def value(self) -> object:
        text = self.line.text().strip()
        if text:
            return self._read(text)
        if self.spec.optional:
            return None
        raise ValueError(self.tr("Fill this in."))


class DateEditor(ParsedEditor):
    """A date: typed, or chosen in a calendar."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parsing.day, _shown_date, parent=parent)
        button = QToolButton()
        button.setArrowType(Qt.ArrowType.DownArrow)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        button.setAccessibleName(self.tr("Choose in a calendar"))
        button.setToolTip(self.tr("Choose in a calendar"))
        menu = QMenu(button)
        self.calendar = QCalendarWidget()
        self.calendar.setGridVisible(False)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self.calendar)
        menu.addAction(action)
        menu.aboutToShow.connect(self._prepare)
        self._menu = menu
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.row.insertWidget(1, button)

    def _prepare(self) -> None:
        try:
            shown = self.value()
        except ValueError:
            return
        if isinstance(shown, date):
            self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def _take(self, chosen: QDate) -> None:
        self._menu.close()
        self.line.setText(day_words(date(chosen.year(), chosen.month(), chosen.day())))
        self.edited.emit(False)


def _shown_date(value: object) -> str:
    assert isinstance(value, date)
    return day_words(value)
