"""What to watch for a risk, when it is a false alarm, and where the library has it from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.register_parts import caption
from pocplanner_ui.pages.register_why import RiskTab
from pocplanner_ui.pages.register_words import entry_source_words
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pocplanner.assessment.result import HarmRisk


class WatchTab(RiskTab):
    """Texts of the library about a risk."""

    @override
    def build(self) -> None:
        captions = {
            "harmed": self.tr("Who is harmed"), "pathway": self.tr("Class of harm pathway"),
            "indicators": self.tr("What to watch"), "false_alarms": self.tr("False alarms, and how to tell"),
            "contingency": self.tr("Contingency scenarios that answer it"), "sources": self.tr("Sources"),
        }  # fmt: skip
        self.texts: dict[str, tuple[QWidget, PlainLabel]] = {}
        for name, title in captions.items():
            heading, label = caption(title), PlainLabel("", selectable=True)
            self.texts[name] = (heading, label)
            self.content.addWidget(heading)
            self.content.addWidget(label)
            self.content.addSpacing(theme.GAP)

    @override
    def fill(self, risk: HarmRisk) -> None:
        entry = risk.entry
        words = entry.text["en"] if entry is not None else None
        said = {
            "harmed": ", ".join(word(group) for group in risk.harmed),
            "pathway": word(risk.pathway),
            "indicators": "\n".join(f"•  {item}" for item in words.indicators) if words is not None else "",
            "false_alarms": words.false_alarms if words is not None else "",
            "contingency": "\n".join(self._scenario(key) for key in risk.contingency),
            "sources": entry_source_words(self.bridge.library, entry) if entry is not None else "",
        }
        for name, (heading, label) in self.texts.items():
            label.setText(said[name])
            heading.setVisible(bool(said[name]))
            label.setVisible(bool(said[name]))

    def _scenario(self, key: str) -> str:
        for scenario in self.bridge.library.scenarios:
            words = scenario.text["en"]
            if scenario.id == key:
                return words.title
            if key in words.rows:
                return f"{words.title}: {words.rows[key]}"
        return key
