"""A dialog that asks for one value: a row of a small table, or what a new object cannot do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.dialogs.asker import finish
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.binding import DraftBinding, reasons
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class ValueDialog(QDialog):
    """The form of a draft. OK is taken only when the value is possible; problems stand at their fields."""

    def __init__(
        self,
        bridge: SessionBridge,
        model: type[Value],
        values: dict[str, object],
        title: str,
        *,
        fields: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        self.draft = DraftBinding(bridge, model, values, self)
        self.form = Form(self.draft, fields=fields)
        self.result_value: Value | None = None
        self._error = ErrorLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addWidget(HeadingLabel(title))
        area = ColumnArea()
        area.column.setContentsMargins(0, 0, theme.GAP, 0)
        area.column.addWidget(self.form)
        column.addWidget(area, 1)
        column.addWidget(self._error)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self._size_to(area.body)

    def _size_to(self, inside: QWidget) -> None:
        self.form.refresh(force=True)
        wanted = inside.sizeHint().height() + 170
        room = self.screen().availableGeometry().height() - 80
        self.resize(680, min(wanted, room))

    @override
    def accept(self) -> None:
        """Take the value where it is possible."""
        self.form.flush()
        try:
            self.result_value = self.draft.build()
        except ValidationError as error:
            problems = reasons(error)
            self.form.say(problems)
            elsewhere = [reason for place, reason in problems.items() if place not in self.form.rows]
            self._error.say(" ".join(elsewhere))
            return
        super().accept()


def ask_value(
    bridge: SessionBridge,
    model: type[Value],
    values: dict[str, object],
    title: str,
    parent: QWidget | None = None,
    *,
    fields: Sequence[str] | None = None,
) -> Value | None:
    """Ask for a value of *model*, beginning with *values*; none where the person cancels."""
    dialog = ValueDialog(bridge, model, values, title, fields=fields, parent=parent)
    finish(dialog)
    return dialog.result_value
