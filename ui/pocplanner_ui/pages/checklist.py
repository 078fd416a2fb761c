"""The planning checklist, the criteria of success and the after action review (Handbook 11.4.3 and 11.4.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from pocplanner.model.judgement import ChecklistDecision
from pocplanner.model.measures import AfterActionReview
from pocplanner.model.vocab import ItemState
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.checklist_criteria import CriteriaPart
from pocplanner_ui.pages.checklist_item import ItemBinding
from pocplanner_ui.pages.checklist_steps import StepsTable, StepWords
from pocplanner_ui.pages.register_parts import scrolling
from pocplanner_ui.said_words import day_words, spoken
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.section import Card, add_card
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.tabs import set_tab_text
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import StepView
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

#: Where an item that the program answers itself is worked on.
_WORKED_ON = {"measures_for_every_risk": "measures", "criterion_with_metric": "criteria"}
CHECKLIST, CRITERIA, REVIEW = range(3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("checklist", text)


def _note(step: StepView) -> str:
    """Office, day and what is said of it, on one quiet line."""
    computed = getattr(step.entry, "computed", "none") != "none"
    if computed:
        return _tr("Computed: {detail}").format(detail=spoken(step.detail))
    decision = step.decision
    parts = [spoken(step.detail)]
    if decision is not None:
        parts.insert(0, formatting.word(decision.component) if decision.component is not None else "")
        parts.insert(1, day_words(decision.done_on) if decision.done_on is not None else "")
    return " · ".join(part for part in parts if part) or _tr("Nothing said yet")


class ChecklistPage(Page):
    """Three parts under tabs."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Checklist and criteria")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(_tr("Parts of this page"))
        self.stack = QStackedWidget()
        self.criteria = CriteriaPart(self.bridge)
        for title, part in (
            (_tr("Planning checklist"), self._checklist()),
            (_tr("Criteria of success"), self.criteria),
            (_tr("After action review"), self._review()),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(part)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.stack, 1)

    # Checklist

    def _checklist(self) -> QWidget:
        self.table = StepsTable(_note, _tr("Planning checklist"))
        self.words = StepWords()
        self.computed = HelpLabel(
            _tr("The program answers this itself, from what the plan holds; nobody can tick it off."), size=1.0
        )
        self.work_button = QPushButton(_tr("Go there"))
        self.work_button.clicked.connect(self._go_to_work)
        self.binding = ItemBinding(self.bridge, self)
        labels = {"state": _tr("State"), "component": _tr("Office")}
        self.form = Form(self.binding, fields=("state", "reason", "component", "done_on", "evidence"), labels=labels)
        self.form.rows["state"].help.hide()
        inside = QVBoxLayout()
        inside.setSpacing(theme.ROOM)
        for part in (self.words, self.computed, self.work_button, self.form):
            inside.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self.work_button else Qt.AlignmentFlag(0))
        inside.addStretch(1)
        area = scrolling(inside)
        inside.setContentsMargins(theme.ROOM, 0, theme.GAP, theme.ROOM)
        splitter = SideBySide()
        splitter.addWidget(self.table)
        splitter.addWidget(area)
        splitter.setSizes([560, 520])
        theme.set_widths(self.table, least=260)
        theme.set_widths(area, least=320)
        self.table.on_open = lambda: self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_step())
        return splitter

    @override
    def refresh_assessment(self) -> None:
        assessment = self.bridge.assessment
        steps = assessment.checklist if assessment is not None else ()
        self.table.set_rows(steps)
        done = sum(step.state is not ItemState.OPEN for step in steps)
        set_tab_text(self.tabs, CHECKLIST, f"{_tr('Planning checklist')}  {done}/{len(steps)}")
        self._show_step()

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        set_tab_text(self.tabs, CRITERIA, f"{_tr('Criteria of success')}  {len(self.bridge.plan.criteria)}")

    def _show_step(self) -> None:
        step = self.table.chosen
        for part in (self.words, self.form):
            part.setVisible(step is not None)
        if step is None:
            self.computed.hide()
            self.work_button.hide()
            return
        computed = getattr(step.entry, "computed", "none") != "none"
        self.words.show_step(step)
        self.computed.setVisible(computed)
        self.work_button.setVisible(computed)
        if step.entry.id != self.binding.item:
            self.form.flush()
            self.binding.choose(step.entry.id)
        for name in ("state", "reason"):
            row = self.form.rows[name]
            row.label.setVisible(not computed)
            row.editor.setVisible(not computed)
            row.help.setVisible(not computed and name == "reason")

    def _go_to_work(self) -> None:
        step = self.table.chosen
        place = _WORKED_ON.get(str(getattr(step.entry, "computed", ""))) if step is not None else None
        if place == "criteria":
            self.tabs.setCurrentIndex(CRITERIA)
        elif place is not None:
            self.go.emit(place)

    # After action review

    def _review(self) -> QWidget:
        binding = PlanBinding(self.bridge, AfterActionReview, prefix="aar", parent=self)
        self.review = Form(binding)
        card = Card(
            _tr("After action review"),
            _tr("Planned before the operation, so that there is something to compare with (Handbook 11.4.7)."),
        )
        card.content.addWidget(self.review)
        column = QVBoxLayout()
        add_card(column, card)
        column.addStretch(1)
        return scrolling(column)

    # Leading to a field

    @override
    def show_key(self, key: str) -> bool:
        self.tabs.setCurrentIndex(CHECKLIST)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.table.choose(key)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        first = ref.field.split(".")[0]
        if ref.object == self.bridge.plan.id and first == "aar":
            self.tabs.setCurrentIndex(REVIEW)
            return self.review.show_ref(ref) or True
        if self.criteria.show_ref(ref):
            self.tabs.setCurrentIndex(CRITERIA)
            return True
        found = self.bridge.objects.get(ref.object)
        if found is not None and isinstance(found.object, ChecklistDecision):
            self.tabs.setCurrentIndex(CHECKLIST)
            self.table.choose(found.object.item)
            return self.form.focus_field(ref.field) or True
        if ref.object == self.bridge.plan.id and first == "checklist":
            self.tabs.setCurrentIndex(CHECKLIST)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
