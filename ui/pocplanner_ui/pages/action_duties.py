"""Who does what by when: tasks, measures and contingency lines of the whole plan in one table, by component."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.session.commands import Batch
from pocplanner.session.step_name import pasted_duties
from pocplanner.session.tabular_duties import (
    COLUMNS,
    DUE,
    ORIGIN,
    STATUS,
    WHAT,
    WHO,
    DutyWords,
    duty_targets,
    propose_duties,
)
from pocplanner.session.tasking import Duty, Origin, duties
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.paste_into import speech
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.table_paste import PastePanel
from pocplanner_ui.widgets.text import HelpLabel, plain_tip
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.model.vocab import Component
    from pocplanner.session.commands import Command
    from pocplanner.session.tabular import Matching, PastedRow
    from pocplanner.session.tabular_rows import Proposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge

ALL, NOBODY = "", "nobody"
HEIGHT = 300


def _tr(text: str) -> str:
    return QCoreApplication.translate("action", text)


def component_words(component: Component | None) -> str:
    """Who does it; bodies outside the mission are coordinated with, never tasked."""
    if component is None:
        return _tr("To be assigned")
    word = formatting.word(component)
    return word if component.is_mission else _tr("{body} (coordinate with)").format(body=word)


def origin_words(origin: Origin) -> str:
    """Which part of the plan a row comes from."""
    return {
        Origin.TASK: _tr("Task"),
        Origin.MEASURE: _tr("Measure"),
        Origin.PREPARE: _tr("Contingency, prepare"),
        Origin.REACT: _tr("Contingency, react"),
    }[origin]


def _due(duty: Duty) -> str:
    return spoken(duty.due.label()) if duty.due is not None else _tr("Not set")


def _headings() -> dict[str, str]:
    return {
        WHAT: _tr("What"), WHO: _tr("Who"), DUE: _tr("By when"), ORIGIN: _tr("From"), STATUS: _tr("Status"),
    }  # fmt: skip


class IntoDuties:
    """The list of who does what by when: a row changes the task, measure or contingency line of its words."""

    def __init__(self, bridge: SessionBridge) -> None:
        self._bridge = bridge
        self.targets = duty_targets(_headings())
        self.order = COLUMNS
        self.matched = _tr(
            "Rows are matched by what is to be done; an empty cell changes nothing, no row adds anything."
        )

    def propose(self, rows: Sequence[PastedRow], matching: Matching) -> Proposal:
        """What comes of the rows."""
        words = DutyWords(component_words, origin_words, speech())
        return propose_duties(rows, matching, self._bridge.plan, self.targets, words)

    def command(self, proposal: Proposal, counts: str) -> Command:
        """Change owners, dates and status where they stand."""
        edits = tuple(edit for row in proposal.rows for edit in row.edits)
        return Batch(edits, pasted_duties(counts))


class DutiesPart(QWidget):
    """The table with a choice of the component; Enter leads to where a row stands in the plan."""

    jump = Signal(object)
    """A :class:`FieldRef` to show."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._all: tuple[Duty, ...] = ()
        titles = _headings()
        columns = (
            Column[Duty](titles[WHAT], lambda row: " ".join(row.what.split()),
                         roles={Qt.ItemDataRole.ToolTipRole: lambda row: plain_tip(row.what)}),
            Column[Duty](titles[WHO], lambda row: component_words(row.component)),
            Column[Duty](titles[DUE], _due),
            Column[Duty](titles[ORIGIN], lambda row: origin_words(row.origin)),
            Column[Duty](titles[STATUS], lambda row: formatting.word(row.status) if row.status is not None else "–"),
        )  # fmt: skip
        self.rows: TupleTableModel[Duty] = TupleTableModel(columns, parent=self)
        self.view = RowsView()
        self.view.setModel(self.rows)
        self.view.setAccessibleName(_tr("Who does what by when"))
        self.view.on_open = self.go
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self.who = CalmComboBox()
        self.who.setAccessibleName(_tr("Component"))
        self.who.setMinimumContentsLength(20)
        self.who.activated.connect(lambda _: self._show())
        self.count = HelpLabel("", size=1.0)
        self.go_button = button(_tr("Go there"), self.go)
        self.copy_button = button(_tr("Copy as table"), self.copy)
        self.paste_button = button(_tr("Paste …"), lambda: self.paste_panel.paste())
        self.paste_button.setAccessibleName(_tr("Who does what by when: paste rows from a spreadsheet"))
        self.paste_button.setToolTip(plain_tip(_tr("Paste rows from a spreadsheet (Ctrl+V)")))
        head = Row(self.who)
        head.add(self.count, stretch=True, least=200)
        head.add(Row(self.go_button, self.copy_button, self.paste_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(head)
        column.addWidget(self.view)
        self.paste_panel = PastePanel(bridge, IntoDuties(bridge))
        self.view.addAction(self.paste_panel.paste_action(self))
        self.paste_panel.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        column.addWidget(self.paste_panel)
        theme.follow(self, DutiesPart._measure)
        self.refresh()

    def _measure(self) -> None:
        self.view.setFixedHeight(theme.px(HEIGHT))

    # Showing

    def refresh(self) -> None:
        """Show the plan as it is now, with the same component chosen."""
        self._all = duties(self._bridge.plan)
        chosen = self.who.currentData()
        self.who.clear()
        self.who.addItem(_tr("All components"), ALL)
        for component in dict.fromkeys(duty.component for duty in self._all):
            self.who.addItem(component_words(component), NOBODY if component is None else component.value)
        self.who.setCurrentIndex(max(self.who.findData(chosen), 0))
        self._show()

    def _show(self) -> None:
        wanted = self.who.currentData()
        shown = tuple(duty for duty in self._all if wanted in {ALL, _key(duty)})
        self.rows.set_rows(shown)
        self.view.fit()
        undated, free = sum(duty.due is None for duty in shown), sum(duty.component is None for duty in shown)
        words = _tr("{count} to do, {undated} without a date, {free} to be assigned")
        self.count.setText(words.format(count=len(shown), undated=undated, free=free))
        self._enable()

    def _enable(self) -> None:
        self.go_button.setEnabled(self._chosen is not None)
        self.copy_button.setEnabled(bool(self.rows.rows))

    @property
    def _chosen(self) -> Duty | None:
        at = self.view.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) and not self.view.several_chosen else None

    # Doing

    def go(self) -> None:
        """Lead to where the chosen row stands in the plan."""
        duty = self._chosen
        if duty is not None:
            self.jump.emit(duty.ref)

    def copy(self) -> None:
        """Copy all rows that are shown, for a spreadsheet or an order."""
        self.view.copying.copy_all()


def _key(duty: Duty) -> str:
    return NOBODY if duty.component is None else duty.component.value
