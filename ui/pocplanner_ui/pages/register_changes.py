"""How strong the evidence of a risk is, and what would change it: other answers are tried when somebody asks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.assessment.evidence import CONVENTION, evidence_sentence
from pocplanner.assessment.what_changes import SHOWN, what_would_change
from pocplanner_ui import theme
from pocplanner_ui.pages.register_parts import LinkedLine, button, clear
from pocplanner_ui.pages.register_words import precise_ref
from pocplanner_ui.said_words import error_words, spoken
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.assessment.what_changes import Change, WhatChanges
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken


class EvidencePart(QWidget):
    """The strength of evidence, in words; it stands beside the level and never in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainLabel("", selectable=True)
        self.convention = HelpLabel(spoken(CONVENTION))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        column.setSpacing(theme.TIGHT)
        for part in (HeadingLabel(self.tr("How strong the evidence is")), self.text, self.convention):
            column.addWidget(part)

    def show_risk(self, risk: HarmRisk) -> None:
        """Show the evidence of a risk; hidden for one that a person wrote."""
        self.setVisible(risk.entry is not None)
        self.text.setText(spoken(evidence_sentence(risk.evidence)))
        self.convention.setVisible(bool(risk.evidence.items))


class TriedPart(QWidget):
    """Other answers, tried beside the window; what was found stays until the risk or what it rests on changes."""

    jump = Signal(object)
    """A :class:`FieldRef` to lead to."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._grounds: tuple[object, ...] = ()
        self._risk = ""
        self._option: str | None = None
        self._token: CancelToken | None = None
        self.found: WhatChanges | None = None
        self.start_button = button(
            self.tr("Try other answers"), self.start, name=self.tr("Try what would change this risk")
        )
        self.status = HelpLabel(self.tr("Each fact, field and list that the rule reads is tried with another value."))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(theme.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.TIGHT, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.start_button)
        column.addLayout(self.lines)
        column.addWidget(self.status)

    def show_risk(self, risk: HarmRisk) -> None:
        """Keep to a risk of the plan as it is now; forgets what was found for another one, or for another plan."""
        self.setVisible(risk.entry is not None)
        plan = self._bridge.plan
        grounds = (plan.situation, plan.facts, plan.options, plan.lines_of_operation, plan.hrddp.support_items)
        option = self._bridge.session.active_option
        # An edit makes the lists anew with the objects that were in them; these are compared by identity first.
        if grounds == self._grounds and (risk.id, option) == (self._risk, self._option):
            return
        self._grounds, self._risk, self._option = grounds, risk.id, option
        self._forget()

    def _forget(self) -> None:
        if self._token is not None:
            self._token.cancel()
            self._token = None
        self.found = None
        clear(self.lines)
        self.start_button.setVisible(True)
        self.start_button.setEnabled(True)
        self.status.setText(self.tr("Each fact, field and list that the rule reads is tried with another value."))

    def start(self) -> None:
        """Try other answers for the risk that is shown."""
        plan, library, risk, option = self._bridge.plan, self._bridge.library, self._risk, self._option

        def work(token: CancelToken) -> WhatChanges:
            return what_would_change(plan, library, risk, option, cancelled=lambda: token.cancelled)

        self.start_button.setEnabled(False)
        self.status.setText(self.tr("Trying other answers …"))
        self._token = self._bridge.tasks.start(
            work, self._take, lambda error: self._fail(error_words(error)), owner=self
        )

    def _take(self, found: WhatChanges) -> None:
        self._token = None
        self.found = found
        self.start_button.setVisible(False)
        shown = found.changes[:SHOWN]
        for change in shown:
            self.lines.addWidget(LinkedLine(spoken(change.text), self._leader(change)))
        rest = found.sentences()[len(shown) :]
        self.status.setText(
            " ".join(map(spoken, rest)) or self.tr("Each of these holds by itself, with all else as it is.")
        )

    def _leader(self, change: Change) -> partial[None] | None:
        ref = precise_ref(self._bridge, change.ref, _fact_key(change), "")
        return None if ref is None else partial(self.jump.emit, ref)

    def _fail(self, words: str) -> None:
        self._token = None
        self.start_button.setEnabled(True)
        self.status.setText(words)


def _fact_key(change: Change) -> str:
    """The question that a change answers, as unknowns name it; empty where it changes a field."""
    key = getattr(change.patches[0], "key", "")
    return f"fact:{key}" if key else ""
