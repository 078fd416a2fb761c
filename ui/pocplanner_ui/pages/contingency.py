"""Contingency plans: those of the plan, and what the library proposes for the situation (Handbook 11.4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from pocplanner.assessment.result import Verdict
from pocplanner.model.contingency import ContingencyPlan
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import AddObject, RemoveObject
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.contingency_line import is_unassigned
from pocplanner_ui.pages.contingency_table import PlanTable
from pocplanner_ui.pages.contingency_tasks import TaskSheet, TasksModel, tasks_of
from pocplanner_ui.pages.grid_tables import contingency_table
from pocplanner_ui.pages.register_parts import button, scrolling
from pocplanner_ui.widgets.banner import Banner
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Card, add_card
from pocplanner_ui.widgets.table_copy import copy_button
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import ContingencyView
    from pocplanner.session.changes import ChangeSet
    from pocplanner.session.table_text import TableText
    from pocplanner_ui.bridge.session_bridge import SessionBridge

TABLE, TASKS, ABOUT = range(3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("contingency", text)


class ContingencyPage(Page):
    """One plan or proposal at a time: as a table, by component, and what is said about it as a whole."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Contingency plans")
        self._shown = ""
        self._plan: ContingencyPlan | None = None
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.column.addWidget(self._head_row())
        self.banner = Banner(closable=False)
        self.adopt_button = button(_tr("Adopt"), self.adopt)
        layout = self.banner.layout()
        assert layout is not None, "a banner has a row"
        layout.addWidget(self.adopt_button)
        self.column.addWidget(self.banner)
        self.none = HelpLabel("", size=1.0)
        self.column.addWidget(self.none)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(_tr("Views of the contingency plan"))
        self.stack = QStackedWidget()
        for title, part in (
            (_tr("Table"), self._make_table()),
            (_tr("By component"), self._make_tasks()),
            (_tr("About the plan"), self._make_about()),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(part)
        self.tabs.currentChanged.connect(self._show_tab)
        row = Row()
        row.add(self.tabs, stretch=True, least=280)
        row.add(self.copy_button)
        self.column.addWidget(row)
        self.column.addWidget(self.stack, 1)

    def _head_row(self) -> Row:
        self.chooser = CalmComboBox()
        self.chooser.setAccessibleName(_tr("Contingency plan"))
        self.chooser.setMinimumContentsLength(10)
        self.chooser.activated.connect(lambda at: self.choose(str(self.chooser.itemData(at))))
        self.state = LevelChip()
        self.assigned = LevelChip()
        self.new_button = button(_tr("New …"), self.add)
        self.remove_button = button(_tr("Remove"), self.remove, name=_tr("Remove this contingency plan"))
        row = Row()
        row.add(self.chooser, stretch=True, least=200)
        row.add(Row(Row(self.state, self.assigned), Row(self.new_button, self.remove_button)))
        return row

    def _make_table(self) -> QWidget:
        self.table = PlanTable(self.bridge)
        self.copy_button = copy_button(self.table, self._as_table)
        column = QVBoxLayout()
        column.addWidget(self.table)
        return scrolling(column)

    def _as_table(self) -> TableText:
        assert self._plan is not None, "the button is seen while a plan is shown"
        numbers = {entry.risk: entry.number for entry in self.bridge.plan.risk_numbers}
        return contingency_table(self._plan, numbers)

    def _make_tasks(self) -> QWidget:
        self.tasks = TasksModel(self)
        self.sheet = TaskSheet(self.tasks)
        self.sheet.activated.connect(self._open_task)
        return self.sheet

    def _make_about(self) -> QWidget:
        self.binding = PlanBinding(self.bridge, ContingencyPlan, "", parent=self)
        fields = ("scenario", "risk", "developed_with", "next_exercise", "last_exercise")
        self.form = Form(self.binding, fields=fields, labels={"risk": _tr("What could happen")})
        self.narrative = PlainLabel("", selectable=True)
        card = Card(_tr("About the plan"))
        card.content.addWidget(self.narrative)
        card.content.addWidget(self.form)
        column = QVBoxLayout()
        add_card(column, card)
        column.addStretch(1)
        return scrolling(column)

    # Showing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        self._show()

    @override
    def refresh_assessment(self) -> None:
        self._show()

    def proposals(self) -> tuple[ContingencyView, ...]:
        """What the library proposes and the plan does not hold."""
        assessment = self.bridge.assessment
        held = {plan.entry for plan in self.bridge.plan.contingency_plans}
        views = assessment.contingency if assessment is not None else ()
        return tuple(view for view in views if not view.adopted and view.plan.entry not in held)

    def choose(self, identifier: str) -> None:
        """Show another plan or proposal."""
        self._shown = identifier
        self._show()

    def _show(self) -> None:
        own = {plan.id: plan for plan in self.bridge.plan.contingency_plans}
        proposed = {view.plan.id: view for view in self.proposals()}
        known = [*own, *proposed]
        if self._shown not in known:
            self._shown = known[0] if known else ""
        self._list(own, proposed)
        plan = own.get(self._shown)
        view = proposed.get(self._shown)
        shown = plan or (view.plan if view is not None else None)
        for part in (self.chooser, self.state, self.assigned, self.tabs, self.copy_button, self.stack):
            part.setVisible(shown is not None)
        self.none.setVisible(shown is None)
        self.none.setText(
            _tr("There is no contingency plan, and the library proposes none for what is declared so far.")
        )
        self.remove_button.setVisible(plan is not None)
        self._say_proposal(view)
        if shown is not None:
            self._show_plan(shown, editable=plan is not None)

    def _list(self, own: dict[str, ContingencyPlan], proposed: dict[str, ContingencyView]) -> None:
        entries = [(plan.scenario, key) for key, plan in own.items()]
        entries += [(_tr("Proposed: {title}").format(title=view.plan.scenario), key) for key, view in proposed.items()]
        if entries != [(self.chooser.itemText(at), self.chooser.itemData(at)) for at in range(self.chooser.count())]:
            self.chooser.clear()
            for title, key in entries:
                self.chooser.addItem(title, key)
        self.chooser.setCurrentIndex(self.chooser.findData(self._shown))

    def _say_proposal(self, view: ContingencyView | None) -> None:
        if view is None:
            self.banner.say("")
            self.state.show_word("low", _tr("In the plan"))
            return
        sure = view.verdict is Verdict.TRIGGERED
        self.state.show_word("unknown", _tr("Proposal"))
        because = (
            _tr("The situation calls for it.")
            if sure
            else _tr("It may be needed: something that decides on it is not known yet.")
        )
        self.banner.say(_tr("The library proposes this plan. {why} Adopt it to change it.").format(why=because), "info")

    def _show_plan(self, plan: ContingencyPlan, *, editable: bool) -> None:
        lines = [line for row in plan.rows for line in (*row.preparatory, *row.reactive)]
        open_ = sum(is_unassigned(line) for line in lines)
        word = _tr("{count} of {all} lines to be assigned").format(count=open_, all=len(lines))
        self.assigned.show_word("high" if open_ else "low", word if open_ else _tr("All lines assigned"))
        self.assigned.setVisible(bool(lines))
        self.table.show_plan(plan, editable=editable)
        self._plan = plan
        self._fill_tasks()
        if editable:
            self.binding.choose(plan.id)
        self.form.setVisible(editable)
        self.narrative.setVisible(not editable)
        self.narrative.setText(plan.risk)

    def _show_tab(self, position: int) -> None:
        self.stack.setCurrentIndex(position)
        self._fill_tasks()

    def _fill_tasks(self) -> None:
        """The sheet is worked out while it is looked at only."""
        if self._plan is None or self.tabs.currentIndex() != TASKS:
            return
        if self.tasks.set_groups(tasks_of(self._plan, self.bridge.plan.timing)):
            self.sheet.expandAll()

    def _open_task(self, index: QModelIndex) -> None:
        task = self.tasks.task_at(index)
        if task is not None and self.remove_button.isVisibleTo(self):
            self.tabs.setCurrentIndex(TABLE)
            self.table.open(task.line, "components")

    # Editing

    def adopt(self) -> None:
        """Put the proposal shown into the plan, with ids of its own."""
        from pocplanner.assessment.contingency import adopt
        from pocplanner.assessment.overlay import option_of, world_of

        view = next((view for view in self.proposals() if view.plan.id == self._shown), None)
        assessment = self.bridge.assessment
        if view is None or view.entry is None or assessment is None:
            return
        option = option_of(self.bridge.plan, self.bridge.session.active_option)
        world = world_of(self.bridge.plan, self.bridge.library, option)
        self._add(adopt(view.entry, world, assessment.risks, self.bridge.new_id))

    def add(self) -> None:
        """Add a plan of one's own and put the focus on its title."""
        if self._add(ContingencyPlan(id=self.bridge.new_id(), scenario=_tr("New contingency plan"))):
            self.tabs.setCurrentIndex(ABOUT)
            # As the Tab key does it: the text is selected, so that typing replaces it.
            self.form.rows["scenario"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, plan: ContingencyPlan) -> bool:
        before, self._shown = self._shown, plan.id
        owner = FieldRef(object=self.bridge.plan.id, field="contingency_plans")
        done = self.bridge.try_apply(AddObject(owner, plan))
        if not done:
            self._shown = before
        self._show()
        return done

    def remove(self) -> None:
        """Remove the plan shown, after asking."""
        plan = next((item for item in self.bridge.plan.contingency_plans if item.id == self._shown), None)
        if plan is None:
            return
        question = _tr("Remove the contingency plan “{title}”?").format(title=plan.scenario)
        details = _tr("Its rows and lines go with it. You can take it back with Undo.")
        if self.bridge.asker.confirm(question, details, _tr("Remove")):
            self.bridge.try_apply(RemoveObject(plan.id, cascade=True))

    # Leading to a field

    @override
    def show_key(self, key: str) -> bool:
        self.choose(key)
        self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._shown == key

    @override
    def show_entry(self, entry: str) -> bool:
        plans = (*self.bridge.plan.contingency_plans, *(view.plan for view in self.proposals()))
        found = next((plan.id for plan in plans if plan.entry == entry), "")
        return bool(found) and self.show_key(found)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        self._show()
        if ref.object == self.bridge.plan.id:
            self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
            return ref.field.startswith("contingency_plans")
        found = self.bridge.objects.get(ref.object)
        if found is None or found.path[:1] != ("contingency_plans",):
            return False
        at = found.path[1]
        assert isinstance(at, int), "contingency plans are a list"
        plan = self.bridge.plan.contingency_plans[at]
        self.choose(plan.id)
        if ref.object != plan.id:
            self.tabs.setCurrentIndex(TABLE)
            return self.table.open(ref.object, ref.field)
        if ref.field in {"", "rows"}:
            self.tabs.setCurrentIndex(TABLE)
            return self._show_first_unassigned(plan)
        self.tabs.setCurrentIndex(ABOUT)
        return self.form.focus_field(ref.field)

    def _show_first_unassigned(self, plan: ContingencyPlan) -> bool:
        lines = (line for row in plan.rows for line in (*row.preparatory, *row.reactive))
        first = next((line for line in lines if is_unassigned(line)), None)
        return self.table.open(first.id, "components") if first is not None else True
