"""Why a risk is in the register: what the rule looked at, how the harm comes about, and what would change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import OwnRisk
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import register_commands
from pocplanner_ui.pages.facts_form import NarrowForm
from pocplanner_ui.pages.register_changes import EvidencePart, TriedPart
from pocplanner_ui.pages.register_parts import button, caption, clear, scrolling, small_button
from pocplanner_ui.pages.register_words import office_word, precise_ref
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.formatting import kind_word
from pocplanner_ui.widgets.tab_order import tab_last
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from pocplanner.assessment.result import HarmRisk, InformationNeed, Subject
    from pocplanner.model.judgement import RiskDecision
    from pocplanner_ui.bridge.session_bridge import SessionBridge

MARK_WIDTH = 74
_DEPTH = 14


class RiskTab(QWidget):
    """One tab of the detail. It is made when it is first seen, and shows a risk only while it can be seen."""

    jump = Signal(object)
    """A :class:`FieldRef` to lead to."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.risk: HarmRisk | None = None
        self._filled: tuple[object, ...] | None = None
        self.content = QVBoxLayout()
        self.content.setSpacing(theme.TIGHT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(self.content)
        outer.addWidget(self.area)

    def build(self) -> None:
        """Make what stays."""

    def fill(self, risk: HarmRisk) -> None:
        """Show a risk."""
        raise NotImplementedError

    def leave(self) -> None:
        """Send what was typed about the risk; another one comes."""

    def show_risk(self, risk: HarmRisk | None) -> None:
        """Show a risk now, or as soon as the tab can be seen."""
        if self.risk is not None and self._filled is not None and (risk is None or risk.id != self.risk.id):
            self.area.verticalScrollBar().setValue(0)
            self.leave()
        self.risk = risk
        if self.isVisible():
            self._catch_up()

    @property
    def option(self) -> str | None:
        """The option that is shown; none for the plan as declared."""
        return self.bridge.session.active_option

    def held(self) -> RiskDecision | None:
        """What people decided about the risk, as the plan has it now."""
        if self.risk is None:
            return None
        return register_commands.held_decision(self.bridge.plan, self.risk, self.option)

    def _catch_up(self) -> None:
        if self.risk is None:
            return
        if self._filled is None:
            self.build()
            self.content.addStretch(1)
        plan = self.bridge.plan
        # Not the whole needs: how many other risks hang on the same question changes with every answer.
        asked = tuple((need.unknown, need.owner) for need in self.needs())
        shows = (self.risk, self.option, plan.measures, plan.risk_decisions, plan.options, asked)
        if shows != self._filled:
            self._filled = shows
            self.fill(self.risk)

    def needs(self) -> tuple[InformationNeed, ...]:
        """What is not known on which the risk or its level hangs."""
        assessment = self.bridge.assessment
        needs = assessment.information_needs if assessment is not None else ()
        return tuple(need for need in needs if self.risk is not None and self.risk.id in need.risks)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("register", text)


def mark_words(outcome: bool | None) -> str:
    """Yes, no or unknown with a sign."""
    if outcome is None:
        return _tr("?  unknown")
    return _tr("✓  yes") if outcome else _tr("✗  no")


class MarkedLine(QWidget):
    """A line with a mark before it and, where it leads somewhere, a button behind it."""

    def __init__(self, mark: str, text: str, *, depth: int = 0, quiet: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(depth * _DEPTH, 0, 0, 0)
        row.setSpacing(theme.GAP)
        self.mark = PlainLabel(mark, wrap=False)
        theme.set_width(self.mark, MARK_WIDTH)
        self.label = PlainLabel(text)
        if quiet:
            for part in (self.label, self.mark):
                theme.set_ink(part, "muted")
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def lead(self, tab: RiskTab, ref: FieldRef | None) -> None:
        """Add the button that leads to *ref*."""
        if ref is None:
            return
        go = small_button(
            self.tr("Go"), lambda: tab.jump.emit(ref), name=self.tr("Go to: {what}").format(what=self.text)
        )
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """The text of the line."""
        return self.label.text()


class SubjectLine(QWidget):
    """The objects for which a risk stands; each leads to itself."""

    def __init__(self, tab: RiskTab) -> None:
        super().__init__()
        self._tab = tab
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.GAP)
        self._column.setSpacing(0)
        self._shown: tuple[Subject, ...] | None = None

    def show_subjects(self, risk: HarmRisk) -> None:
        """Show the subjects of a risk."""
        if risk.subjects == self._shown:
            return
        self._shown = risk.subjects
        clear(self._column)
        for subject in risk.subjects:
            role, ref = kind_word(subject.kind).capitalize(), FieldRef(object=subject.id)
            go = small_button(f"{role}: {subject.name} →", partial(self._tab.jump.emit, ref),
                              name=self.tr("Go to {name}").format(name=subject.name))  # fmt: skip
            self._column.addWidget(go)


class WhyTab(RiskTab):
    """The trace of the rule, the pathway of the harm, and what is not known."""

    @override
    def build(self) -> None:
        self.statement = PlainLabel("", selectable=True)
        self.subjects = SubjectLine(self)
        self._how_heading = HeadingLabel(self.tr("How the harm comes about"))
        self.how = PlainLabel("", selectable=True)
        self.gap = PlainLabel("", selectable=True)
        self._gap_caption = caption(self.tr("What the library does not answer"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.TIGHT)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.TIGHT)
        self._trace_heading = HeadingLabel(self.tr("Why it is here"))
        self._change_heading = HeadingLabel(self.tr("What would change it"))
        self.evidence = EvidencePart()
        self.tried = TriedPart(self.bridge)
        self.tried.jump.connect(self.jump)
        self.own = OwnRiskPart(self.bridge)
        self.content.addWidget(self.own)
        self.content.addWidget(self.statement)
        self.content.addWidget(self.subjects)
        self.content.addWidget(self._trace_heading)
        self.content.addLayout(self._lines)
        self.content.addWidget(self.evidence)
        self.content.addWidget(self._change_heading)
        self.content.addLayout(self._changes)
        self.content.addWidget(self.tried)
        self.content.addSpacing(theme.GAP)
        for part in (self._how_heading, self.how, self._gap_caption, self.gap):
            self.content.addWidget(part)

    @override
    def fill(self, risk: HarmRisk) -> None:
        self.how.setText(spoken(risk.why))
        self.statement.setText(risk.statement)
        for widget in (self.how, self._how_heading, self.statement):
            widget.setVisible(risk.entry is not None)
        self.subjects.show_subjects(risk)
        for part in (self._gap_caption, self.gap):
            part.setVisible(bool(risk.gap))
        self.gap.setText(risk.gap)
        self.own.show_risk(risk)
        clear(self._lines)
        for clause in risk.trace:
            line = MarkedLine(mark_words(clause.outcome), spoken(clause.text), depth=clause.depth)
            line.lead(self, precise_ref(self.bridge, clause.ref, "", clause.text))
            self._lines.addWidget(line)
        self._trace_heading.setVisible(bool(risk.trace))
        self.evidence.show_risk(risk)
        self._fill_changes(risk)
        self.tried.show_risk(risk)
        tab_last(self.tried.start_button, self)

    @override
    def show_risk(self, risk: HarmRisk | None) -> None:
        super().show_risk(risk)
        # Answers that leave this risk as it is can change what would change it.
        if risk is not None and self._filled is not None:
            self.tried.show_risk(risk)

    def _fill_changes(self, risk: HarmRisk) -> None:
        clear(self._changes)
        needs = self.needs()
        for unknown in risk.unknowns:
            line = MarkedLine(mark_words(None), spoken(unknown.text))
            line.lead(self, precise_ref(self.bridge, unknown.ref, unknown.key, unknown.text))
            self._changes.addWidget(line)
        settled = {unknown.key for unknown in risk.unknowns}
        for need in needs:
            if need.unknown.key in settled:
                continue
            text = self.tr("{question} It would move the level.").format(question=spoken(need.unknown.text))
            line = MarkedLine(mark_words(None), text)
            line.lead(self, precise_ref(self.bridge, need.unknown.ref, need.unknown.key, need.unknown.text))
            self._changes.addWidget(line)
        offices = list(dict.fromkeys(office_word(need.owner) for need in needs if need.owner is not None))
        if offices:
            ask = self.tr("Offices that can usually answer: {offices}.").format(offices=", ".join(offices))
            self._changes.addWidget(HelpLabel(ask))
        nothing = self.tr("Nothing that is unknown; another answer to a line above would.")
        if not self._changes.count():
            self._changes.addWidget(HelpLabel(nothing, size=1.0))
        self._change_heading.setVisible(risk.entry is not None)
        if risk.entry is None:
            clear(self._changes)


class OwnRiskPart(QWidget):
    """The form of a risk that a person wrote."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.binding = PlanBinding(bridge, OwnRisk, "", parent=self)
        self.form = NarrowForm(self.binding)
        self.remove_button = button(self.tr("Remove this risk …"), self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.addWidget(self.form)
        column.addWidget(self.remove_button)
        self.setVisible(False)

    def show_risk(self, risk: HarmRisk) -> None:
        """Edit the risk where a person wrote it; hidden for a risk of the library."""
        self.form.flush()
        if risk.entry is not None:
            self.setVisible(False)
            return
        self.binding.choose(risk.id.partition("=")[2])
        self.setVisible(True)

    def remove(self) -> None:
        """Ask, then take the risk out of the plan with what was decided on it."""
        own = self.binding.holder()
        if not isinstance(own, OwnRisk):
            return
        question = self.tr("Remove this risk from the plan?")
        details = self.tr("Its ratings and its state go with it, and measures no longer serve it.")
        if self._bridge.asker.confirm(question, details, self.tr("Remove")):
            self._bridge.try_apply(register_commands.remove_own_risk(self._bridge.plan, own))
