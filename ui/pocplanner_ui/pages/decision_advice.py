"""The card with what the POC Adviser said: recorded once, never changed or taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pocplanner.model.brief import AdviserStatement
from pocplanner.model.times import format_dtg
from pocplanner_ui import theme
from pocplanner_ui.dialogs.value_dialog import ask_value
from pocplanner_ui.pages.register_parts import clear
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("advice", text)


class AdvicePart(QWidget):
    """The statements, the latest first, and a button that records another one."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shown: tuple[AdviserStatement, ...] | None = None
        self.record_button = QPushButton(_tr("Record what the adviser said …"))
        self.record_button.clicked.connect(self.record)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._lines)
        column.addWidget(self.record_button, 0, Qt.AlignmentFlag.AlignLeft)
        bridge.plan_changed.connect(self._on_changed)
        bridge.session_replaced.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the statements of the plan."""
        advice = self._bridge.plan.decision.advice
        if advice == self._shown:
            return
        self._shown = advice
        clear(self._lines)
        if not advice:
            nothing = _tr(
                "Nothing is recorded. The brief then prints that no advice was received, and when it was asked."
            )
            self._lines.addWidget(HelpLabel(nothing, size=1.0))
        for position, statement in enumerate(reversed(advice)):
            self._lines.addWidget(PlainLabel(statement.words, selectable=True))
            self._lines.addWidget(HelpLabel(self._origin(statement, is_latest=position == 0)))

    def _origin(self, statement: AdviserStatement, *, is_latest: bool) -> str:
        at = format_dtg(statement.given_at) if statement.given_at is not None else _tr("time not recorded")
        by = word(statement.recorded_by) if statement.recorded_by is not None else _tr("office not recorded")
        words = _tr("Given {at}, recorded by {by}.") if is_latest else _tr("Earlier: given {at}, recorded by {by}.")
        return words.format(at=at, by=by)

    def record(self) -> None:
        """Ask for the words; once recorded they stand."""
        values: dict[str, object] = {"id": self._bridge.new_id()}
        title = _tr("What the POC Adviser said. It can then neither be changed nor taken out.")
        found = ask_value(self._bridge, AdviserStatement, values, title, self)
        if found is not None:
            self._bridge.record_advice(cast("AdviserStatement", found))

    def show_ref(self, ref: FieldRef) -> bool:
        """Put the focus on the button where *ref* is the advice; whether it is."""
        advice = self._bridge.plan.decision.advice
        here = ref.field == "decision.advice" or ref.object in {statement.id for statement in advice}
        if here:
            self.record_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return here

    def _on_changed(self, _change: ChangeSet) -> None:
        self.refresh()
