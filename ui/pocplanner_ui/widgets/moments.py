"""The editor of a moment: days from D-day, minutes from H-hour, or a date-time group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from pocplanner.model.times import Anchor, Moment, Timing, format_dtg
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets import formatting, parsing
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.editors import FieldEditor, LineEditor, UndoToWindow, set_refused
from pocplanner_ui.widgets.small_editors import moment_line
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QWheelEvent

    from pocplanner.session.fields import FieldSpec
    from pocplanner_ui.widgets.entries import Entry


class _SignedSpin(QSpinBox):
    """A number that shows its sign, as in D-3 and H+90; the wheel changes it only while it has the focus."""

    finished = Signal()

    def __init__(self, letter: str, english: str, unit: str, limit: int, step: int) -> None:
        super().__init__()
        self._letter, self._english = letter, english
        self.setRange(-limit, limit)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}")
        theme.set_widths(self, most=150)
        self.setKeyboardTracking(False)
        self.lineEdit().installEventFilter(UndoToWindow(self))
        self.valueChanged.connect(lambda _: self.finished.emit())

    @override
    def textFromValue(self, value: int) -> str:
        return f"{self._letter}{value:+d}" if value else f"{self._letter}±0"

    @override
    def valueFromText(self, text: str) -> int:
        typed = text.removesuffix(self.suffix()).strip().upper()
        # The letter of the language, and the one of the brief.
        digits = typed.removeprefix(self._letter).removeprefix(self._english).replace("±", "")
        return parsing.whole_number(digits or "0")

    @override
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """A key that makes no figure within the limits is not taken, so that nothing is changed when one leaves."""
        typed = text.removesuffix(self.suffix()).strip().upper().lstrip(f"{self._letter}{self._english}").strip()
        if typed in {"", "+", "-", "±"}:
            return QValidator.State.Intermediate, text, position
        try:
            within = self.minimum() <= self.valueFromText(text) <= self.maximum()
        except ValueError:
            within = False
        return QValidator.State.Acceptable if within else QValidator.State.Invalid, text, position

    def flush(self) -> None:
        """Take what was typed and not finished."""
        self.interpretText()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MomentEditor(FieldEditor):
    """First what it is counted from, then the figure, then what it hangs on; beside it the day on the calendar."""

    def __init__(self, spec: FieldSpec, timing: Callable[[], Timing], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._timing = timing
        self._kinds: list[Anchor | None] = [None] if spec.optional else []
        self._kinds += [Anchor.D_DAY, Anchor.H_HOUR, Anchor.AT]
        self.kind = CalmComboBox()
        for kind in self._kinds:
            self.kind.addItem(formatting.empty_word(spec) if kind is None else formatting.word(kind))
        theme.set_widths(self.kind, most=170)
        self.kind.activated.connect(self._kind_chosen)
        self.days = _SignedSpin(self.tr("D"), "D", self.tr("days"), 3650, 1)
        self.minutes = _SignedSpin(self.tr("H"), "H", self.tr("min"), 60 * 24 * 60, 30)
        self.group = moment_line(spec, self._read_group)
        self.group.line.setPlaceholderText(self.tr("140430B NOV 26"))
        self.note = LineEditor(spec)
        self.note.line.setPlaceholderText(self.tr("What it hangs on, if anything"))
        self.calendar = HelpLabel("")
        self.calendar.setWordWrap(False)
        self._lay_out()
        for spin in (self.days, self.minutes):
            spin.finished.connect(lambda: self.edited.emit(False))
        for part in (self.group, self.note):
            part.edited.connect(self.edited)
        self.setFocusProxy(self.kind)
        self._kind_chosen(0, tell=False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        self.stack = QStackedWidget()
        for page in (QWidget(), self.days, self.minutes, self.group):
            self.stack.addWidget(page)
        theme.set_widths(self.stack, most=240)
        kind = self.kind
        theme.follow(self.stack, lambda stack: stack.setFixedHeight(kind.sizeHint().height() + 2))
        row.addWidget(self.kind)
        row.addWidget(self.stack)
        row.addWidget(self.calendar)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.note)

    @property
    def _anchor(self) -> Anchor | None:
        return self._kinds[max(0, self.kind.currentIndex())]

    def _kind_chosen(self, _position: int, *, tell: bool = True) -> None:
        pages = {None: 0, Anchor.D_DAY: 1, Anchor.H_HOUR: 2, Anchor.AT: 3}
        self.stack.setCurrentIndex(pages[self._anchor])
        self.stack.setVisible(self._anchor is not None)
        self.note.setVisible(self._anchor is not None)
        if tell and (self._anchor is not Anchor.AT or self.group.line.text()):
            self.edited.emit(False)

    def _read_group(self, text: str) -> datetime:
        return parsing.moment(text, self._timing().zone)

    @override
    def show_value(self, value: object) -> None:
        moment = value if isinstance(value, Moment) else None
        anchor = moment.anchor if moment is not None else None
        self.kind.setCurrentIndex(self._kinds.index(anchor) if anchor in self._kinds else -1)
        for spin, number in (
            (self.days, moment.days if moment else 0),
            (self.minutes, moment.minutes if moment else 0),
        ):
            spin.blockSignals(True)
            spin.setValue(number)
            spin.blockSignals(False)
        self.group.show_value(moment.at if moment is not None else None)
        self.note.show_value(moment.note if moment is not None else "")
        self._kind_chosen(0, tell=False)
        self.calendar.setText(self._on_calendar(moment))

    @override
    def show_entry(self, entry: Entry) -> None:
        super().show_entry(entry)
        self._kind_chosen(0, tell=False)

    def _on_calendar(self, moment: Moment | None) -> str:
        if moment is None or moment.anchor is Anchor.AT:
            return ""
        at = moment.resolve(self._timing())
        if at is None:
            return self.tr("D-day is not set") if moment.anchor is Anchor.D_DAY else self.tr("H-hour is not set")
        return f"= {day_words(at.date()) if moment.anchor is Anchor.D_DAY else format_dtg(at)}"

    @override
    def refresh_choices(self) -> None:
        """D-day may have moved: the calendar day is shown anew."""
        try:
            shown = self.value()
        except ValueError:
            return
        self.calendar.setText(self._on_calendar(shown if isinstance(shown, Moment) else None))

    @override
    def value(self) -> object:
        note = " ".join(str(self.note.value()).split())
        match self._anchor:
            case None:
                return None
            case Anchor.D_DAY:
                return Moment(anchor=Anchor.D_DAY, days=self.days.value(), note=note)
            case Anchor.H_HOUR:
                return Moment(anchor=Anchor.H_HOUR, minutes=self.minutes.value(), note=note)
            case Anchor.AT:
                if not self.group.line.text().strip():
                    raise ValueError(self.tr("Type the date-time group."))
                return Moment(anchor=Anchor.AT, at=self._read_group(self.group.line.text()), note=note)

    @override
    def flush(self) -> None:
        self.days.flush()
        self.minutes.flush()
        self.group.flush()
        self.note.flush()

    @override
    def mark(self, *, refused: bool) -> None:
        set_refused(self.group.line, refused=refused)

    @override
    def name_for_readers(self, name: str) -> None:
        self.kind.setAccessibleName(self.tr("{field}, counted from").format(field=name))
        self.days.setAccessibleName(self.tr("{field}, days from D-day").format(field=name))
        self.minutes.setAccessibleName(self.tr("{field}, minutes from H-hour").format(field=name))
        self.group.name_for_readers(self.tr("{field}, date-time group").format(field=name))
        self.note.name_for_readers(self.tr("{field}, what it hangs on").format(field=name))
