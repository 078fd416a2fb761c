"""The measures that answer a risk: those of the plan, those it has for other risks, and the library's proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.assessment.result import UNANSWERED
from pocplanner.model.ids import FieldRef
from pocplanner.model.times import Moment
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import measures_adopt
from pocplanner_ui.pages.register_parts import clear, small_button
from pocplanner_ui.pages.register_why import RiskTab
from pocplanner_ui.pages.register_words import in_short, office_word
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.schema import MeasureEntry
    from pocplanner.model.measures import Measure


class MeasuresTab(RiskTab):
    """Measures of one risk. "Adopt" takes a proposal into the plan for this risk."""

    @override
    def build(self) -> None:
        self._serving = _block(self, self.tr("In the plan for this risk"))
        self._others = _block(self, self.tr("In the plan, for other risks"))
        self._proposed = _block(self, self.tr("Proposed by the library"))

    @override
    def fill(self, risk: HarmRisk) -> None:
        plan, library = self.bridge.plan, self.bridge.library
        serving = [item for item in plan.measures if item.id in risk.measures]
        known = {library.current(item.entry) for item in serving if item.entry}
        entries = [library.measures[key] for key in (risk.entry.measures if risk.entry is not None else ())]
        missing = [entry for entry in entries if entry.id not in known]
        others = [
            (entry, found[0]) for entry in missing if (found := measures_adopt.adopted_measures(plan, library, entry))
        ]
        proposed = [library.measures[key] for key in risk.proposed_measures]
        proposed = [entry for entry in proposed if entry.id not in {other.id for other, _ in others}]
        nothing = self.tr("None. Nothing in the plan answers this risk yet.")
        if risk.is_unanswered:
            words = self.tr("{unanswered} Class of harm: {kind}. Write a measure of your own.")
            nothing = words.format(unanswered=spoken(UNANSWERED), kind=word(risk.pathway))
        self._fill(self._serving, [self._own_line(item) for item in serving], nothing)
        self._fill(self._others, [self._other_line(entry, item) for entry, item in others], "")
        self._fill(self._proposed, [self._proposal_line(entry) for entry in proposed], "")

    @staticmethod
    def _fill(block: tuple[QWidget, QVBoxLayout], lines: list[QWidget], nothing: str) -> None:
        heading, layout = block
        clear(layout)
        for line in lines:
            layout.addWidget(line)
        if not lines and nothing:
            layout.addWidget(HelpLabel(nothing, size=1.0))
        heading.setVisible(bool(lines or nothing))

    def _own_line(self, measure: Measure) -> QWidget:
        due = spoken(measure.prepare_by.label()) if measure.prepare_by is not None else self.tr("no date")
        words = (word(measure.phase), office_word(measure.owner), due, word(measure.status))
        line = MeasureLineBox(measure.title, ", ".join(words))
        go = self.tr("Go")
        line.add(small_button(go, lambda: self.jump.emit(FieldRef(object=measure.id)), name=f"{go}: {measure.title}"))
        take = self.tr("Not for this risk")
        line.add(small_button(take, lambda: self._take_off(measure), name=f"{take}: {measure.title}"))
        return line

    def _other_line(self, entry: MeasureEntry, measure: Measure) -> QWidget:
        words = (word(measure.phase), office_word(measure.owner), word(measure.status))
        line = MeasureLineBox(measure.title, ", ".join(words))
        serve = self.tr("Serves this risk too")
        line.add(small_button(serve, lambda: self.adopt(entry), name=f"{serve}: {measure.title}"))
        return line

    def _proposal_line(self, entry: MeasureEntry) -> QWidget:
        text = entry.text["en"]
        words = (word(entry.phase), office_word(entry.owner), spoken(Moment.day(-entry.lead_days).label()))
        line = MeasureLineBox(text.title, ", ".join(words), in_short(text.what, 180))
        adopt = self.tr("Adopt")
        line.add(small_button(adopt, lambda: self.adopt(entry), name=f"{adopt}: {text.title}"))
        return line

    def adopt(self, entry: MeasureEntry) -> None:
        """Take a library measure into the plan for this risk."""
        if self.risk is not None:
            plan, library, new_id = self.bridge.plan, self.bridge.library, self.bridge.new_id
            command = measures_adopt.adopt(plan, library, entry, (self.risk.id,), new_id, option=self.option)
            self.bridge.try_apply(command)

    def _take_off(self, measure: Measure) -> None:
        if self.risk is not None:
            self.bridge.try_apply(measures_adopt.no_longer_serve(measure, self.risk.id, self.bridge.library))


class MeasureLineBox(QFrame):
    """A measure in two or three lines with its buttons below."""

    def __init__(self, title: str, words: str, text: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, 2)
        lines.setSpacing(0)
        self.title = PlainLabel(title)
        lines.addWidget(self.title)
        lines.addWidget(HelpLabel(words))
        if text:
            lines.addWidget(HelpLabel(text))
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        lines.addLayout(self._buttons)
        self.setAccessibleName(f"{title}, {words}")

    def add(self, button: QWidget) -> None:
        """Add a button at the right."""
        self._buttons.addWidget(button)


def _block(tab: RiskTab, title: str) -> tuple[QWidget, QVBoxLayout]:
    heading = HeadingLabel(title)
    layout = QVBoxLayout()
    layout.setSpacing(theme.TIGHT)
    tab.content.addWidget(heading)
    tab.content.addLayout(layout)
    tab.content.addSpacing(theme.GAP)
    return heading, layout
