"""The registers of all options beside each other: counts and words, worked out in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.model.vocab import Level
from pocplanner_ui import theme
from pocplanner_ui.pages.register_parts import clear
from pocplanner_ui.pages.register_words import numbered_risk_words
from pocplanner_ui.said_words import error_words, spoken
from pocplanner_ui.widgets.level import LevelChip, counted
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import OptionSummary
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken

NAMED = 3
"""Risks that a list names before it only counts the rest."""
NO_LEVEL = "unrated"
LOOK_MS = 150
"""Pause between two looks at how far the work is."""


class Comparison(QObject):
    """Compares the options whenever it is asked; only the last answer counts."""

    ready = Signal()
    """There are new summaries, or a reason why there are none; or what takes longer has stopped."""
    advanced = Signal(int, int)
    """Open questions that were tried, and how many will be."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._token: CancelToken | None = None
        self.summaries: dict[str, OptionSummary] = {}
        self.hangs_on: tuple[str, ...] = ()
        """What the order of the options hangs on, in sentences; empty while it is worked out."""
        self.problem = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._tell_progress)
        self.was_stopped = False
        """Whether a person stopped the trying of open questions."""

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._token is not None

    def start(self) -> None:
        """Compare the options of the plan as it is now."""
        assessment = self._bridge.assessment
        if self._token is not None:
            self._token.cancel()
            self._token = None
        if assessment is None:
            self._take_problem(self._bridge.words_without_assessment)
            return
        plan, library, as_of = self._bridge.plan, self._bridge.library, assessment.as_of
        self.was_stopped = False

        def compare(_: CancelToken) -> tuple[OptionSummary, ...]:
            from pocplanner.assessment.assess import compare_options

            return compare_options(plan, library, as_of)

        def take(summaries: tuple[OptionSummary, ...]) -> None:
            self.problem = ""
            self.summaries = {item.option: item for item in summaries}
            self.hangs_on = ()
            self.try_unknowns()

        self._token = self._bridge.tasks.start(compare, take, self._fail, owner=self)

    def try_unknowns(self) -> None:
        """Work out which open question could change the comparison; this takes longest and can be stopped."""
        assessment = self._bridge.assessment
        if assessment is None:
            return
        plan, library, as_of = self._bridge.plan, self._bridge.library, assessment.as_of

        def work(token: CancelToken) -> tuple[str, ...]:
            from pocplanner.assessment.robustness import robustness, sentences

            found = robustness(plan, library, as_of, lambda: token.cancelled, progress=token.note_progress)
            return tuple(map(spoken, sentences(found, plan))) if found is not None else ()

        self.was_stopped = False
        self._token = self._bridge.tasks.start(work, self._take, self._fail, owner=self)
        self._look.start()
        self.ready.emit()

    def _tell_progress(self) -> None:
        if self._token is None:
            self._look.stop()
        elif self._token.progress is not None:
            self.advanced.emit(*self._token.progress)

    def stop(self) -> None:
        """Stop trying open questions; what the comparison has shown stays."""
        if self._token is not None and self.summaries:
            self._token.cancel()
            self._token = None
            self.was_stopped = True
            self.ready.emit()

    def _fail(self, error: Exception) -> None:
        self._take_problem(error_words(error))

    def _take(self, sentences: tuple[str, ...]) -> None:
        self._token = None
        self.hangs_on = sentences
        self.ready.emit()

    def _take_problem(self, words: str) -> None:
        self._token = None
        self.problem = words
        self.summaries = {}
        self.hangs_on = ()
        self.ready.emit()


class SummaryPart(QWidget):
    """What the comparison says about one option."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._shown: tuple[object, ...] = ()
        self.chips = QHBoxLayout()
        self.chips.setSpacing(theme.TIGHT)
        self.possible = PlainLabel("")
        self.against = PlainLabel("")
        self.new, self.gone = HelpLabel(""), HelpLabel("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self.chips)
        for part in (self.possible, self.against, self.new, self.gone):
            column.addWidget(part)
        column.addStretch(1)

    def show_waiting(self, words: str) -> None:
        """Say that there is nothing to show yet, or why."""
        self._shown = ()
        clear(self.chips)
        for part in (self.against, self.new, self.gone):
            part.setVisible(False)
        self.possible.setText(words)

    def show_summary(self, summary: OptionSummary, *, against: str, recommended: bool) -> None:
        """Show counts and differences; *against* is the title of the option compared with, empty for that option."""
        if self._shown == (summary, against, recommended):
            return
        self._shown = (summary, against, recommended)
        clear(self.chips)
        for level in reversed(Level):
            self._chip(level.value, summary.counts.get(level.value, 0))
        self._chip("unknown", summary.counts.get(NO_LEVEL, 0))
        self.chips.addStretch(1)
        self.possible.setText(self.tr("{count} possible: facts unknown").format(count=summary.possible))
        self.against.setVisible(True)
        if not against:
            said = self.tr("The others are compared with this option.")
            first = self.tr("No option is recommended yet; the others are compared with this one.")
            self.against.setText(said if recommended else first)
        else:
            words = self.tr("Against the recommended option: {new} new, {gone} gone")
            if not recommended:
                words = self.tr("Against “{option}”: {new} new, {gone} gone")
            self.against.setText(words.format(option=against, new=len(summary.new), gone=len(summary.gone)))
        self._list(self.new, self.tr("New"), summary.new)
        self._list(self.gone, self.tr("Gone"), summary.gone)

    def _chip(self, key: str, count: int) -> None:
        if count:
            chip = LevelChip()
            chip.show_word(key, counted(key, count))
            self.chips.addWidget(chip)
            # At once: Qt would show it later, and the width of the column is asked for now.
            chip.setVisible(True)

    def _list(self, label: HelpLabel, title: str, risks: tuple[str, ...]) -> None:
        label.setVisible(bool(risks))
        named = [f"•  {numbered_risk_words(self._bridge, risk)}" for risk in risks[:NAMED]]
        if len(risks) > NAMED:
            named.append(self.tr("and {count} more").format(count=len(risks) - NAMED))
        label.setText("\n".join((f"{title}:", *named)))
