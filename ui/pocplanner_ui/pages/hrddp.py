"""HRDDP: whether the process is needed, its steps, the support, the recipients, and what follows a breach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from pocplanner.model.hrddp import Hrddp, Intervention, SupportItem
from pocplanner.model.vocab import ItemState
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.checklist_steps import StepsTable, StepWords
from pocplanner_ui.pages.hrddp_recipients import RecipientsPart
from pocplanner_ui.pages.register_parts import button, scrolling
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.section import Card, add_card
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.tabs import set_tab_text
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.result import HrddpSheet
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

STEPS, SUPPORT, RECIPIENTS, BREACHES = range(4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("hrddp", text)


class HrddpPage(Page):
    """Four parts under tabs, below the answer to whether the process is needed."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("HRDDP")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.needed = LevelChip()
        self.why = HelpLabel("", size=1.0)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.needed, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.why, 1)
        self.column.addLayout(row)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(_tr("Parts of the HRDDP process"))
        self.stack = QStackedWidget()
        self._makers: dict[int, Callable[[], QWidget]] = {
            STEPS: self._make_steps,
            SUPPORT: self._make_support,
            RECIPIENTS: self._make_recipients,
            BREACHES: self._make_breaches,
        }
        self._holders: list[QWidget] = []
        for _ in self._makers:
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self._holders.append(holder)
            self.stack.addWidget(holder)
            self.tabs.addTab("")
        self._name_tabs()
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self.show_part)
        self.show_part(STEPS)

    # Parts, made when they are first wanted

    def show_part(self, position: int) -> None:
        """Show one of the four parts."""
        maker = self._makers.pop(position, None)
        if maker is not None:
            layout = self._holders[position].layout()
            assert layout is not None, "each part has a layout of its own"
            layout.addWidget(maker())
        self.tabs.setCurrentIndex(position)
        self.stack.setCurrentIndex(position)

    def _make_steps(self) -> QWidget:
        self.steps = StepsTable(lambda step: spoken(step.detail), _tr("Steps of the HRDDP process"))
        theme.set_widths(self.steps, least=260)
        self.words = StepWords()
        self.step_button = button(_tr("Go there"), self._go_to_step)
        self.no_steps = HelpLabel("", size=1.0)
        inside = QVBoxLayout()
        inside.setSpacing(theme.ROOM)
        for part in (self.no_steps, self.words, self.step_button):
            inside.addWidget(part)
        inside.addStretch(1)
        area = scrolling(inside)
        inside.setContentsMargins(theme.ROOM, 0, theme.GAP, theme.ROOM)
        theme.set_widths(area, least=300)
        splitter = SideBySide()
        splitter.addWidget(self.steps)
        splitter.addWidget(area)
        splitter.setSizes([600, 480])
        self.steps.on_open = self._go_to_step
        self.steps.selectionModel().currentRowChanged.connect(lambda *_: self._show_step())
        return splitter

    def _make_support(self) -> QWidget:
        self.support = CollectionEditor(
            self.bridge,
            SupportItem,
            "hrddp.support_items",
            columns=("support_kind", "recipient", "scope"),
            noun=_tr("support item"),
        )
        return self.support

    def _make_recipients(self) -> QWidget:
        self.recipients = RecipientsPart(self.bridge)
        self.recipients.jump.connect(self.jump)
        self.recipients.refresh()
        return self.recipients

    def _make_breaches(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(theme.ROOM)
        self.process_forms: list[Form] = []

        def card(title: str, fields: tuple[str, ...], help_text: str = "") -> Card:
            binding = PlanBinding(self.bridge, Hrddp, prefix="hrddp", parent=self)
            form = Form(binding, fields=fields, labels={fields[0]: _tr("Text")} if len(fields) == 1 else None)
            self.process_forms.append(form)
            return self._card(column, title, help_text, form)

        card(_tr("The process"), ("started_on", "task_force_advice"))
        card(
            _tr("What follows a breach"), ("breach_consequence",), _tr("Written and told to the recipient beforehand.")
        )
        self.interventions = CollectionEditor(
            self.bridge,
            Intervention,
            "hrddp.interventions",
            columns=("recipient", "step", "at", "by"),
            beside=False,
            noun=_tr("intervention"),
            ordered=True,
        )
        self._card(
            column, _tr("Interventions"), _tr("What was done about breaches, without identities."), self.interventions
        )
        card(_tr("Reporting and follow-up"), ("follow_up",))
        column.addStretch(1)
        return scrolling(column)

    @staticmethod
    def _card(column: QVBoxLayout, title: str, help_text: str, part: QWidget) -> Card:
        made = Card(title, help_text)
        made.content.addWidget(part)
        add_card(column, made)
        return made

    # Showing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        self._name_tabs()
        if RECIPIENTS not in self._makers:
            self.recipients.refresh()

    @override
    def refresh_assessment(self) -> None:
        assessment = self.bridge.assessment
        sheet = assessment.hrddp if assessment is not None else None
        self._say_needed(sheet)
        self.steps.set_rows(sheet.steps if sheet is not None else ())
        self._show_step()
        self._name_tabs()
        if RECIPIENTS not in self._makers:
            self.recipients.refresh()

    def _say_needed(self, sheet: HrddpSheet | None) -> None:
        needed = sheet.needed if sheet is not None else None
        words = {
            True: ("high", _tr("The process is needed")),
            False: ("low", _tr("The process is not needed")),
            None: ("unknown", _tr("Unknown whether the process is needed")),
        }
        self.needed.show_word(*words[needed])
        self.why.setText(spoken(sheet.why) if sheet is not None else _tr("There is no assessment."))
        self.no_steps.setText(
            _tr("No step stands open, because the plan declares that no support is given. Silence is no declaration.")
        )
        self.no_steps.setVisible(needed is False)

    def _name_tabs(self) -> None:
        hrddp = self.bridge.plan.hrddp
        assessment = self.bridge.assessment
        steps = assessment.hrddp.steps if assessment is not None else ()
        done = sum(step.state is not ItemState.OPEN for step in steps)
        names = (
            f"{_tr('Steps')}  {done}/{len(steps)}" if steps else _tr("Steps"),
            f"{_tr('Support items')}  {len(hrddp.support_items)}",
            f"{_tr('Recipients')}  {len(hrddp.assessments)}",
            _tr("Breaches and follow-up"),
        )
        for position, name in enumerate(names):
            set_tab_text(self.tabs, position, name)

    def _show_step(self) -> None:
        step = self.steps.chosen
        self.words.setVisible(step is not None)
        self.step_button.setVisible(step is not None and step.ref is not None)
        if step is not None:
            self.words.show_step(step)

    # Leading on

    def _go_to_step(self) -> None:
        step = self.steps.chosen
        if step is not None and step.ref is not None:
            self.jump.emit(step.ref)

    @override
    def show_key(self, key: str) -> bool:
        self.show_part(STEPS)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.steps.choose(key)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        part = self._part_of(ref)
        if part is None:
            return False
        self.show_part(part)
        if part == SUPPORT:
            return self.support.show_ref(ref) or True
        if part == RECIPIENTS:
            return self.recipients.show_ref(ref) or True
        return self.interventions.show_ref(ref) or any(form.show_ref(ref) for form in self.process_forms) or True

    def _part_of(self, ref: FieldRef) -> int | None:
        """The part on which a field is edited; none where it is not of this page."""
        if ref.object == self.bridge.plan.id:
            steps = ref.field.split(".")
            if steps[0] != "hrddp":
                return None
            name = steps[1] if len(steps) > 1 else ""
        else:
            found = self.bridge.objects.get(ref.object)
            if found is None or found.path[:1] != ("hrddp",):
                return None
            name = str(found.path[1])
        return {"support_items": SUPPORT, "assessments": RECIPIENTS}.get(name, BREACHES)
