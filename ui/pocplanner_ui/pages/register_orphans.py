"""The strip with decisions whose risk is no longer in the register: shown, never dropped by the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.session.commands import RemoveObject
from pocplanner_ui import theme
from pocplanner_ui.pages.register_parts import clear, scrolling, small_button
from pocplanner_ui.pages.register_words import in_short, numbered_risk_words, office_word
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from pocplanner.model.judgement import RiskDecision
    from pocplanner_ui.bridge.session_bridge import SessionBridge

MOST_HEIGHT = 132


class OrphanStrip(QFrame):
    """One line that counts them, and on demand each with what was decided."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._bridge = bridge
        self._shown: tuple[RiskDecision, ...] = ()
        self._is_stale = False
        self.label = PlainLabel("")
        self.more = small_button(self.tr("Show"), self._toggle)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.TIGHT)
        self.area = scrolling(self._lines)
        self.area.setMaximumHeight(MOST_HEIGHT)
        self.area.setVisible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.GAP, 2, theme.TIGHT, 2)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.more)
        outer.addLayout(head)
        outer.addWidget(self.area)
        self.setVisible(False)

    def show_orphans(self, orphans: tuple[RiskDecision, ...]) -> None:
        """Show these decisions; hidden where there are none."""
        self.setVisible(bool(orphans))
        if orphans == self._shown:
            return
        self._shown = orphans
        self.label.setText(
            self.tr("Decisions whose risk is no longer here: {count}. They are kept.").format(count=len(orphans))
        )
        self._is_stale = True
        if not self.area.isHidden():
            self._show_lines()

    def _show_lines(self) -> None:
        """Make the lines anew; while they are folded, an edit must not wait for them."""
        self._is_stale = False
        clear(self._lines)
        for decision in self._shown:
            self._lines.addWidget(self._line(decision))
        self._lines.addStretch(1)

    def _line(self, decision: RiskDecision) -> QWidget:
        risk = numbered_risk_words(self._bridge, decision.risk)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(f"{risk}. {self.words(decision)}", selectable=True), 1)
        remove = small_button(
            self.tr("Remove …"),
            lambda: self.remove(decision),
            name=self.tr("Remove the decision on {risk}").format(risk=risk),
        )
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def words(self, decision: RiskDecision) -> str:
        """What was decided, in short."""
        parts = [word(decision.state)]
        if decision.owner is not None:
            parts.append(office_word(decision.owner))
        if decision.ratings:
            parts.append(self.tr("ratings: {count}").format(count=len(decision.ratings)))
        reason = f" {in_short(decision.reason)}" if decision.reason.strip() else ""
        return f"{', '.join(parts)}.{reason}"

    def remove(self, decision: RiskDecision) -> None:
        """Ask, then take the decision out of the plan."""
        question = self.tr("Remove this decision?")
        details = f"{numbered_risk_words(self._bridge, decision.risk)}. {self.words(decision)}"
        if self._bridge.asker.confirm(question, details, self.tr("Remove")):
            self._bridge.try_apply(RemoveObject(decision.id))

    def _toggle(self) -> None:
        shown = self.area.isHidden()
        if shown and self._is_stale:
            self._show_lines()
        self.area.setVisible(shown)
        self.more.setText(self.tr("Hide") if shown else self.tr("Show"))
