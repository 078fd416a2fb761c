"""Part II, Decision Brief: assessment and intent, recommendation, consultation, and the decision once it was taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pocplanner.model.brief import DecisionBrief, RecordedDecision
from pocplanner.model.vocab import Component
from pocplanner.reporting.editions import Edition
from pocplanner_ui.bridge.print_choice import PrintChoice
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.decision_advice import AdvicePart
from pocplanner_ui.pages.form_page import FormPage
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.section import Card


def _tr(text: str) -> str:
    return QCoreApplication.translate("decision", text)


class DecisionPage(FormPage):
    """Part II. The headings say Force Commander or Police Commissioner, according to who presents."""

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("II  Decision Brief")
        self._print_row: QWidget | None = None
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self._form(_tr("The decision"), ("decision_requested", "needed_by", "if_no_decision"))
        self._assessment = self._form("-", ("assessment", "intent"))
        options = self.card(_tr("II.b  Options"))
        row = QHBoxLayout()
        row.addWidget(
            HelpLabel(_tr("Outline, pros and cons and potential collateral damage stand with each option.")), 1
        )
        button = QPushButton(_tr("Go to the options"))
        button.clicked.connect(lambda: self.go.emit("options"))
        row.addWidget(button)
        options.content.addLayout(row)
        self._recommendation = self._form("-", ("recommended_option", "recommendation"))
        self.later(self._below)

    def _below(self) -> None:
        self._form(
            _tr("II.d  Consultation"),
            ("unhq_consultation", "partner_consultation"),
            labels={
                "unhq_consultation": _tr("II.d.i  UN Headquarters"),
                "partner_consultation": _tr("II.d.ii  National and regional partners"),
            },
        )
        advice = AdvicePart(self.bridge)
        self.card(
            _tr("The POC Adviser's own words"),
            _tr("At most sixty words. They stand on the first page and belong to the adviser."),
        ).content.addWidget(advice)
        self.parts.append(advice)
        self._form(_tr("Limits of the approval"), ("approval_lapses", "who_may_stop"))
        self.add_list(
            _tr("II.e  Decision taken"),
            _tr("Recorded after a leader decided. The program never fills in a decision."),
            RecordedDecision,
            "decision.decisions",
            ("outcome", "option", "at", "capacity"),
            noun=_tr("recorded decision"),
        )
        self._print_row = QWidget()
        row = QHBoxLayout(self._print_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(HelpLabel(_tr("A decision is recorded: print the brief anew, so that it says so.")), 1)
        button = QPushButton(_tr("Print the brief with the decision"))
        button.clicked.connect(self._print)
        row.addWidget(button)
        self.cards[-1].content.addWidget(self._print_row)
        self._show_print_row()

    def _print(self) -> None:
        """Lead to the preview of the brief for decision, whatever was looked at there before."""
        kept = self.bridge.print_choices
        kept[self.bridge.plan.id] = replace(kept.get(self.bridge.plan.id, PrintChoice()), edition=Edition.SRSG)
        self.go.emit("preview")

    def _show_print_row(self) -> None:
        if self._print_row is not None:
            self._print_row.setVisible(bool(self.bridge.plan.decision.decisions))

    def _form(self, title: str, fields: tuple[str, ...], labels: dict[str, str] | None = None) -> Card:
        self.add_form(title, DecisionBrief, fields, inside="decision", labels=labels)
        return self.cards[-1]

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        self._show_print_row()
        police = self.bridge.plan.presented_by is Component.UNPOL
        if police:
            self._assessment.heading.setText(_tr("II.a  Police Commissioner's assessment and intent"))
            self._recommendation.heading.setText(_tr("II.c  Police Commissioner's recommendation"))
        else:
            self._assessment.heading.setText(_tr("II.a  Force Commander's assessment and intent"))
            self._recommendation.heading.setText(_tr("II.c  Force Commander's recommendation"))
