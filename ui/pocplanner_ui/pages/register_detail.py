"""The detail of the chosen risk: its statement, and five tabs that answer why, how bad, what to do, who decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.pages.register_decision import DecisionTab
from pocplanner_ui.pages.register_level import LevelTab
from pocplanner_ui.pages.register_measures import MeasuresTab
from pocplanner_ui.pages.register_watch import WatchTab
from pocplanner_ui.pages.register_why import RiskTab, WhyTab
from pocplanner_ui.pages.register_words import number_words, office_word, origin_words
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.level import LevelChip, level_key, level_word
from pocplanner_ui.widgets.tabs import set_tab_text
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.register_table import RiskRow


class RiskDetail(QFrame):
    """Everything about one risk."""

    jump = Signal(object)
    """A :class:`FieldRef` to lead to."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setVisible(False)
        self._bridge = bridge
        self.risk: HarmRisk | None = None
        self.title = PlainLabel("", size=theme.LARGE, weight=QFont.Weight.DemiBold)
        self.chip = LevelChip()
        self.basis = HelpLabel("")
        self.why, self.level, self.measures = WhyTab(bridge), LevelTab(bridge), MeasuresTab(bridge)
        self.decision, self.watch = DecisionTab(bridge), WatchTab(bridge)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About this risk"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tab_list: tuple[RiskTab, ...] = (self.why, self.level, self.measures, self.decision, self.watch)
        titles = (self.tr("Why"), self.tr("Level"), self.tr("Measures"), self.tr("Decision"), self.tr("Watch"))
        for tab, title in zip(self.tab_list, titles, strict=True):
            tab.jump.connect(self.jump)
            self.tabs.addTab(tab, title)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.TIGHT)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP)
        line.addWidget(self.chip)
        line.addWidget(self.basis, 1)
        column.addWidget(self.title)
        column.addLayout(line)
        column.addWidget(self.tabs, 1)

    def show_risk(self, risk: HarmRisk | None, row: RiskRow | None) -> None:
        """Show a risk; none hides everything."""
        self.setVisible(risk is not None)
        self.risk = risk
        for tab in self.tab_list:
            tab.show_risk(risk)
        if risk is None or row is None:
            return
        title = risk.title if risk.entry is not None else self.tr("Own risk")
        self.title.setText(f"{number_words(risk.number)}  {title}" if risk.number is not None else title)
        self.basis.setText(self._basis(risk, row))
        self.chip.show_word("unknown" if row.is_possible else level_key(row.level), level_word(row.level))
        measures = self.tr("Measures ({count})").format(count=len(risk.measures))
        if measures != self.tabs.tabText(2):  # the same text would lay out and paint all tabs anew
            set_tab_text(self.tabs, 2, measures)

    def _basis(self, risk: HarmRisk, row: RiskRow) -> str:
        if risk.entry is None:
            return self._level_basis(row)
        strength = self.tr("evidence {strength}").format(strength=word(risk.evidence.strength).lower())
        origin = origin_words(self._bridge.library, risk.entry.id)
        return " · ".join(part for part in (self._level_basis(row), strength, origin) if part)

    def _level_basis(self, row: RiskRow) -> str:
        if row.is_possible:
            return self.tr("Possible: facts unknown. The level is provisional.")
        if row.rated_by is not None:
            return self.tr("rated by {office}").format(office=office_word(row.rated_by))
        return self.tr("rated by nobody") if row.level is None else self.tr("proposed, not rated by a person")

    def show_tab(self, tab: RiskTab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(tab)
        tab.setFocus(Qt.FocusReason.OtherFocusReason)
