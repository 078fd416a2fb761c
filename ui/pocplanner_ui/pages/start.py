"""The start page: ways to begin, plans to go on with, samples to look at. It is no part of the plan.

It offers; :class:`pocplanner_ui.start.Start` does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.pages.start_parts import Choices, OrderBox, RecentCard
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.start import Start

WIDE_FROM = 940
"""Width of the page from which its two columns stand side by side."""


class StartPage(Page):
    """What can be done first."""

    def __init__(self, bridge: SessionBridge, start: Start, parent: QWidget | None = None) -> None:
        self._start = start
        self.choices: dict[str, QPushButton] = {}
        self.title = self.tr("Start")
        self.intro = self.tr(
            "Choose how to begin. The plan on the screen stays until you do, and you are asked about unsaved changes."
        )
        super().__init__(bridge, parent)
        self.setAccessibleName(self.title)
        self.setFocusProxy(self.choices["new"])

    @override
    def build(self) -> None:
        self.order = OrderBox(self._start)
        self.recent = RecentCard(self._start)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(theme.ROOM)
        for share, cards in ((3, (self._begin(), self._samples())), (2, (self.recent, self._tour()))):
            column = QVBoxLayout()
            column.setSpacing(theme.ROOM)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, share)
        self.column.addLayout(self._columns)

    def _begin(self) -> Card:
        start = self._start
        card, choices = Card(self.tr("Begin")), Choices()
        card.content.addLayout(choices)
        ways = (
            ("new", self.tr("New plan"), self.tr("An empty plan; everything in it is unknown."), start.new),
            (
                "screening",
                self.tr("Screening"),
                self.tr("A new plan that begins with: is a full brief needed?"),
                start.screening,
            ),
            (
                "reuse",
                self.tr("Reuse a situation …"),
                self.tr(
                    "A new plan with only the situation of an earlier one, sources kept. No list counts as looked at: "
                    "confirm each."
                ),
                start.reuse,
            ),
            ("open", self.tr("Open a file …"), self.tr("Go on with a plan that was saved."), start.open),
            (
                "quick",
                self.tr("Immediate response …"),
                self.tr("A brief within thirty minutes: paste the order, then answer 20 quick questions."),
                self.order.unfold,
            ),
        )
        for key, name, explanation, run in ways:
            self.choices[key] = choices.add(name, explanation, run)
        choices.add_below(self.order)
        return card

    def _samples(self) -> Card:
        card = Card(
            self.tr("Look at a sample"),
            self.tr("Exercises in a fictional country. Change them as you like; save them under a name."),
        )
        choices = Choices()
        card.content.addLayout(choices)
        for name, words in _sample_words().items():
            self.choices[name] = choices.add(name, words, partial(self._start.sample, name))
        return card

    def _tour(self) -> Card:
        card = Card(self.tr("Find your way"))
        self.tour_words = HelpLabel("", size=1.0)
        self.tour_button = button(self.tr("Take the tour"), self._start.take_tour)
        card.content.addWidget(self.tour_words)
        card.content.addWidget(self.tour_button)
        return card

    def focus_first(self) -> None:
        """Put the focus on the choice that the box for the order belongs to, or on the first one."""
        self.choices["quick"].setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.recent.refresh()
        seen = self._start.tour_was_seen
        self.tour_words.setText(
            self.tr("You have seen the tour. It is in the Help menu too; F1 explains each page.")
            if seen
            else self.tr("New here? The tour shows in seven short steps what stands where. You can leave it any time.")
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = QBoxLayout.Direction.LeftToRight if self.width() >= WIDE_FROM else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != side:
            self._columns.setDirection(side)
        super().resizeEvent(event)


def _sample_words() -> dict[str, str]:
    """What each bundled sample shows, the simplest one first."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("start", text)

    return {
        "quiet-patrol": tr("Little to harm: a patrol far from people; the screening asks for no full brief."),
        "urban-quarter": tr("Arrests in a dense quarter with the city police: people at home, fees, revenge."),
        "police-unrest": tr("A police operation in election unrest: crowds, and support to a unit with a record."),
        "north-axis": tr("The large one: a joint clearance near displacement sites, with HRDDP and four options."),
    }
