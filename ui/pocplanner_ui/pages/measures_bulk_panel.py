"""The small panel above the table that gives several measures one value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from pocplanner.model.times import Moment
from pocplanner.model.vocab import Component, MeasureStatus
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.measures_bulk import BulkField, bulk_edit, days_from_d_day
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.editors import UndoToWindow, set_refused
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.model.measures import Measure
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.measures_bulk import BulkEdit


class BulkPanel(QFrame):
    """Which field, which value, and below it what that would claim or why it cannot be."""

    closed = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setVisible(False)
        self._bridge = bridge
        self._keys: tuple[str, ...] = ()
        self.caption = PlainLabel("", wrap=False)
        self.field = self._box(self.tr("Field to set"))
        for field, text in (
            (BulkField.OWNER, self.tr("Owner")),
            (BulkField.STATUS, self.tr("Status")),
            (BulkField.PREPARE_BY, self.tr("Ready by")),
        ):
            self.field.addItem(text, field)
        self.owner = self._box(self.tr("Owner"), self.tr("Choose …"))
        self.owner.addItem(self.tr("Not assigned"), None)
        for office in Component:
            self.owner.addItem(word(office), office)
        self.status = self._box(self.tr("Status"), self.tr("Choose …"))
        for status in MeasureStatus:
            self.status.addItem(word(status), status)
        self.days = QLineEdit()
        self.days.setPlaceholderText(self.tr("Days from D-day, for example D-5"))
        self.days.setAccessibleName(self.tr("Ready by, days from D-day"))
        self._undo = UndoToWindow(self)
        self.days.installEventFilter(self._undo)
        self.set_button = button(self.tr("Set"), self.apply, name=self.tr("Set for the chosen measures"))
        self.close_button = button(self.tr("Close"), self.close_panel, name=self.tr("Close this panel"))
        self.error, self.claim, self.calendar = ErrorLabel(), HelpLabel("", size=1.0), HelpLabel("")
        self.calendar.setWordWrap(False)
        self._lay_out()
        self.field.activated.connect(lambda _: self._show_field())
        for box in (self.owner, self.status):
            box.activated.connect(lambda _: self._look())
        self.days.textEdited.connect(lambda _: self._on_typed())
        self.days.returnPressed.connect(self.apply)

    @staticmethod
    def _box(name: str, placeholder: str = "") -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setPlaceholderText(placeholder)
        box.setMinimumContentsLength(8)
        return box

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self._editors: dict[BulkField, QComboBox | QLineEdit] = {
            BulkField.OWNER: self.owner,
            BulkField.STATUS: self.status,
            BulkField.PREPARE_BY: self.days,
        }
        for editor in self._editors.values():
            self.stack.addWidget(editor)
        self.stack.setMaximumWidth(320)
        self.stack.setFixedHeight(self.owner.sizeHint().height() + 2)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.caption)
        row.addWidget(self.field)
        row.addWidget(self.stack, 1)
        row.addWidget(self.calendar)
        row.addWidget(self.set_button)
        row.addStretch(0)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.TIGHT)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.claim)

    # Opening and closing

    def open_for(self, field: BulkField, keys: tuple[str, ...]) -> None:
        """Ask for a value of *field* for these measures; nothing is chosen beforehand."""
        self.field.setCurrentIndex(self.field.findData(field))
        for box in (self.owner, self.status):
            box.setCurrentIndex(-1)
        self.days.clear()
        self.show_keys(keys)
        self.setVisible(True)
        self._show_field()
        self._editors[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Stand for other measures from now on."""
        self._keys = keys
        one = self.tr("Set for 1 measure:")
        self.caption.setText(one if len(keys) == 1 else self.tr("Set for {count} measures:").format(count=len(keys)))
        self.set_button.setEnabled(bool(keys))
        self._look()

    def close_panel(self) -> None:
        """Close without setting anything."""
        self.setVisible(False)
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    # The value

    @property
    def _field(self) -> BulkField:
        return BulkField(self.field.currentData())

    def _show_field(self) -> None:
        self.stack.setCurrentWidget(self._editors[self._field])
        self._look()

    def _on_typed(self) -> None:
        # While one types, half a date is no mistake.
        self._look(judge=False)

    @property
    def _measures(self) -> tuple[Measure, ...]:
        return tuple(item for item in self._bridge.plan.measures if item.id in self._keys)

    def _value(self) -> object:
        if self._field is BulkField.PREPARE_BY:
            return days_from_d_day(self.days.text())
        box = self.owner if self._field is BulkField.OWNER else self.status
        if box.currentIndex() < 0:
            raise ValueError(self.tr("Choose a value."))
        # The list gives its words back as plain text.
        chosen = box.currentData()
        if self._field is BulkField.STATUS:
            return MeasureStatus(chosen)
        return None if chosen is None else Component(chosen)

    @property
    def _is_empty(self) -> bool:
        editor = self._editors[self._field]
        return not editor.text() if isinstance(editor, QLineEdit) else editor.currentIndex() < 0

    def _read(self) -> tuple[BulkEdit | None, str]:
        """The edit, or why there can be none."""
        try:
            return bulk_edit(self._measures, self._field, self._value()), ""
        except ValueError as error:
            return None, str(error)

    def _look(self, *, judge: bool = True) -> None:
        """Say what the value would claim, or why it cannot be."""
        edit, reason = self._read()
        self.claim.setText(" ".join(edit.notes) if edit is not None else "")
        self.claim.setVisible(bool(edit is not None and edit.notes))
        self._show_calendar()
        self._say("" if self._is_empty or not judge else reason)

    def _show_calendar(self) -> None:
        words = ""
        if self._field is BulkField.PREPARE_BY:
            try:
                day = Moment.day(days_from_d_day(self.days.text())).day_in(self._bridge.plan.timing)
            except ValueError:
                day = None
            words = f"= {day_words(day)}" if day is not None else ""
        self.calendar.setText(words)
        self.calendar.setVisible(bool(words))

    def _say(self, reason: str) -> None:
        self.error.say(reason)
        editor = self._editors[self._field]
        editor.setAccessibleDescription(reason)
        if isinstance(editor, QLineEdit):
            set_refused(editor, refused=bool(reason))

    def apply(self) -> None:
        """Set the value, or say at the field why it cannot be."""
        edit, reason = self._read()
        if edit is None:
            self._say(reason)
            QAccessible.updateAccessibility(QAccessibleEvent(self.error, QAccessible.Event.Alert))
            self._editors[self._field].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._bridge.try_apply(edit.command):
            claim = edit.notes[0] if self._field is BulkField.STATUS and edit.notes else ""
            self._bridge.message.emit("info", f"{edit.done} {claim}".strip())
            self.close_panel()
