"""One line of a contingency plan: as it is read, and, once it is opened, its form in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from pocplanner.model.contingency import ContingencyLine
from pocplanner.model.vocab import LineStatus
from pocplanner.session.commands import MoveObject, RemoveObject
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.contingency_chips import Chip, ChipRow
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.form import Form, bring_into_view
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge

DATE_WIDTH = 68
_STATUS_LEVELS = {
    LineStatus.OPEN: "unknown",
    LineStatus.AGREED: "medium",
    LineStatus.READY: "low",
    LineStatus.ACTIVATED: "high",
    LineStatus.DROPPED: "unknown",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("contingency", text)


def is_unassigned(line: ContingencyLine) -> bool:
    """Whether no office of the mission does it; bodies outside are coordinated with and own no line."""
    return not any(component.is_mission for component in line.components)


def component_chips(line: ContingencyLine) -> tuple[Chip, ...]:
    """Who does it; "to be assigned" in plain sight where nobody of the mission does."""
    chips = [("unknown", formatting.word(component)) for component in line.components]
    return (("high", _tr("To be assigned")), *chips) if is_unassigned(line) else tuple(chips)


def date_words(line: ContingencyLine) -> str:
    """By when; a word where it is not said."""
    return spoken(line.date.label()) if line.date is not None else _tr("Not set")


class OpenableFrame(QFrame):
    """A part of the table that a click, Enter or Space opens for editing."""

    opened = Signal()

    def __init__(self, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = editable
        if editable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setAccessibleDescription(_tr("Press Enter to change it."))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._editable and self.rect().contains(event.position().toPoint()):
            self.opened.emit()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._editable and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._editable or not (self.hasFocus() or self.underMouse()):
            return
        tints = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tints.accent if self.hasFocus() else tints.line, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class LineView(OpenableFrame):
    """A line as it is read: who, what, by when, how far."""

    def __init__(self, kind: str, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(editable=editable, parent=parent)
        self._kind = kind
        self.chips = ChipRow()
        self.text = PlainLabel("")
        self.date = HelpLabel("", size=1.0)
        theme.set_width(self.date, DATE_WIDTH)
        self.date.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.chips)
        left.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        row.setSpacing(theme.GAP)
        row.addLayout(left, 1)
        row.addWidget(self.date)

    def show_line(self, line: ContingencyLine) -> None:
        """Show a line."""
        chips = component_chips(line)
        if line.status is not LineStatus.OPEN:
            chips = (*chips, (_STATUS_LEVELS[line.status], formatting.word(line.status)))
        self.chips.show_chips(chips)
        self.text.setText(line.text or _tr("No text yet"))
        self.date.setText(date_words(line))
        who = ", ".join(word for _, word in chips)
        self.setAccessibleName(f"{self._kind}: {who}. {line.text}. {date_words(line)}")


class ObjectEditor(QFrame):
    """The form of an object of the table, with buttons to close it, to move the object and to remove it."""

    closed = Signal()

    def __init__(
        self,
        bridge: SessionBridge,
        model: type[Value],
        identifier: str,
        fields: tuple[str, ...],
        extra: tuple[QWidget, ...] = (),
    ) -> None:
        """*extra* stands below the form."""
        super().__init__()
        self.setObjectName("card")
        self.bridge = bridge
        self.identifier = identifier
        self.binding = PlanBinding(bridge, model, identifier, parent=self)
        self.form = Form(self.binding, fields=fields)
        self.done_button = button(_tr("Done"), self.close_editor)
        self.up_button = button(_tr("Up"), lambda: self._move(-1))
        self.down_button = button(_tr("Down"), lambda: self._move(1))
        self.remove_button = button(_tr("Remove"), self._remove)
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        for part in (self.done_button, self.up_button, self.down_button, self.remove_button):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        for below in (self.form, *extra):
            column.addWidget(below)
        column.addLayout(row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Text fields grow with their text; of a new width, which wraps it anew, Qt does not tell them.
            QTimer.singleShot(0, self, self._fit_texts)

    def _fit_texts(self) -> None:
        for field in self.form.findChildren(QPlainTextEdit):
            layout = field.document().documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())

    def close_editor(self) -> None:
        """Send what was typed and show the object as it is read."""
        self.form.flush()
        self.closed.emit()

    def _position(self) -> int | None:
        found = self.bridge.objects.get(self.identifier)
        last = found.path[-1] if found is not None and found.path else None
        return last if isinstance(last, int) else None

    def _move(self, step: int) -> None:
        at = self._position()
        if at is not None and at + step >= 0:
            self.form.flush()
            self.bridge.try_apply(MoveObject(self.identifier, at + step))
            bring_into_view(self)

    def _remove(self) -> None:
        self.bridge.try_apply(RemoveObject(self.identifier, cascade=True))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)


class LineSlot(QWidget):
    """The place of one line: its view, or its editor while it is open."""

    opening = Signal(object)
    """This slot is about to open its editor; all others close theirs."""

    def __init__(self, bridge: SessionBridge, kind: str, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.view = LineView(kind, editable=editable)
        self.editor: ObjectEditor | None = None
        self._id = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.view)
        self.view.opened.connect(self.open)

    def show_line(self, line: ContingencyLine) -> None:
        """Show a line, always the same one."""
        self._id = line.id
        self.view.show_line(line)

    def open(self, field: str = "text") -> None:
        """Open the editor with the focus in *field*."""
        self.opening.emit(self)
        if self.editor is None:
            fields = ("components", "text", "date", "status")
            self.editor = ObjectEditor(self._bridge, ContingencyLine, self._id, fields)
            self.editor.closed.connect(self.close_editor)
            self._column.addWidget(self.editor)
        self.view.hide()
        self.editor.show()
        bring_into_view(self.editor.done_button)
        self.editor.form.focus_field(field)

    def close_editor(self) -> None:
        """Show the line as it is read."""
        if self.editor is not None:
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.editor.isAncestorOf(focus)
            self.editor.form.flush()
            self._column.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.view.show()
            if had_focus:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
