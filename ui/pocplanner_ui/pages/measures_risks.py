"""The risks that a measure serves: chosen by name for a measure of the plan, ticked before a proposal is adopted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.session.fields import FieldSpec, Shape
from pocplanner_ui import theme
from pocplanner_ui.pages import measures_adopt
from pocplanner_ui.pages.register_parts import LinkedLine, button, clear
from pocplanner_ui.pages.register_words import numbered_risk_words, risk_ref
from pocplanner_ui.widgets.choices import SeveralEditor
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import MeasureLine
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class RisksPart(QWidget):
    """A drop-down list with ticks, and below it the risks that are ticked."""

    jump = Signal(object)
    """A :class:`FieldRef` to lead to."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._line: MeasureLine | None = None
        self._shown: tuple[str, ...] | None = None
        spec = FieldSpec(name="serves", shape=Shape.CHOICES, optional=False, required=False, help="")
        self.editor = SeveralEditor(spec, self._choices)
        self.editor.name_for_readers(self.tr("Risks that the measure serves"))
        self.editor.edited.connect(lambda _: self._on_ticked())
        self.help = HelpLabel("")
        self.adopt_button = button(self.tr("Adopt for the ticked risks"), self.adopt)
        self._lines, self._raised = QVBoxLayout(), QVBoxLayout()
        for lines in (self._lines, self._raised):
            lines.setSpacing(theme.TIGHT)
        self._raised_heading = HeadingLabel(self.tr("Risks that it may itself raise"))
        self._raised_shown: tuple[str, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for part in (self.help, self.editor, self.adopt_button):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addWidget(self._raised_heading)
        column.addLayout(self._raised)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Ids of the ticked risks."""
        return tuple(str(risk) for risk in self.editor.model.chosen)

    def show_line(self, line: MeasureLine) -> None:
        """Show the risks of another measure, or of the same one as it is now."""
        other = self._line is None or self._line.key != line.key
        self._line = line
        adopted = line.measure is not None
        self.adopt_button.setVisible(not adopted)
        if adopted:
            self.help.setText(self.tr("Tick the risks that this measure answers."))
        else:
            self.help.setText(
                self.tr("The library proposes it for these risks. Untick those that it shall not serve here.")
            )
        self.editor.refresh_choices()
        if adopted or other:
            stored = line.measure.serves if line.measure is not None else line.serves
            self.editor.show_value(tuple(map(self._bridge.library.current_risk, stored)))
        self._show_ticked()
        self._show_conflicts(line)

    def _choices(self) -> list[tuple[object, str]]:
        if self._line is None:
            return []
        assessment = self._bridge.assessment
        here = [risk.id for risk in assessment.risks] if assessment is not None else []
        if self._line.measure is None:
            here = list(self._line.serves)
        else:
            here += map(self._bridge.library.current_risk, self._line.measure.serves)
        return [(risk, numbered_risk_words(self._bridge, risk)) for risk in dict.fromkeys(here)]

    def _show_ticked(self) -> None:
        if self.ticked == self._shown:
            return
        self._shown = self.ticked
        clear(self._lines)
        for risk in self.ticked:
            self._lines.addWidget(self._risk_line(risk))
        if not self.ticked:
            self._lines.addWidget(HelpLabel(self.tr("None. A measure that serves no risk is not counted anywhere.")))

    def _risk_line(self, risk: str) -> QWidget:
        ref = risk_ref(self._bridge.plan, risk)
        return LinkedLine(
            numbered_risk_words(self._bridge, risk), partial(self.jump.emit, ref) if ref is not None else None
        )

    def _show_conflicts(self, line: MeasureLine) -> None:
        self._raised_heading.setVisible(bool(line.conflicts))
        if line.conflicts == self._raised_shown:
            return
        self._raised_shown = line.conflicts
        clear(self._raised)
        for risk in line.conflicts:
            self._raised.addWidget(self._risk_line(risk))

    def _on_ticked(self) -> None:
        line = self._line
        if line is not None and line.measure is not None:
            self._bridge.try_apply(measures_adopt.set_serves(line.measure, self.ticked))
        self._show_ticked()

    def adopt(self) -> None:
        """Take the proposal into the plan for the ticked risks."""
        self._adopt(self.ticked)

    def adopt_all(self) -> None:
        """Take the proposal into the plan for all risks that it serves."""
        self._adopt(self._line.serves if self._line is not None else ())

    def _adopt(self, risks: tuple[str, ...]) -> None:
        line, bridge = self._line, self._bridge
        if line is not None and line.entry is not None and line.measure is None:
            option = bridge.session.active_option
            command = measures_adopt.adopt(bridge.plan, bridge.library, line.entry, risks, bridge.new_id, option=option)
            bridge.try_apply(command)
