"""Recipient units: those that the mission would support, each with how far its assessment is, and its sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from pocplanner.model.hrddp import RecipientAssessment
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Answer, ElementFinding, HrddpElement, HrddpOutcome, PartnerRole
from pocplanner.session.commands import AddObject, RemoveObject
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.checklist_noted import Look, NotedTable
from pocplanner_ui.pages.grid_tables import hrddp_table
from pocplanner_ui.pages.hrddp_sheet import AssessmentSheet
from pocplanner_ui.pages.register_parts import button, scrolling
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.table_copy import copy_button
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import PartnerForce
    from pocplanner_ui.bridge.session_bridge import SessionBridge

BESIDE_FROM = 760
"""From this width the sheet stands beside the list, below it else."""
_TAKES_PART = frozenset({PartnerRole.JOINT, PartnerRole.SUPPORTED, PartnerRole.COORDINATED})
_LEVELS = {
    HrddpOutcome.NOT_DECIDED: "unknown",
    HrddpOutcome.SUPPORT: "low",
    HrddpOutcome.SUPPORT_WITH_CONDITIONS: "medium",
    HrddpOutcome.NO_SUPPORT: "high",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("hrddp", text)


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """A unit, and its assessment where there is one."""

    unit: PartnerForce
    assessment: RecipientAssessment | None
    as_of: date | None
    """Day on which the plan holds, to tell a lapsed assessment."""


def recipient_rows(plan: Plan, as_of: date | None) -> tuple[RecipientRow, ...]:
    """Units with an assessment, and units that would be supported or take part and have none."""
    rows: list[RecipientRow] = []
    supported = {item.recipient for item in plan.hrddp.support_items}
    for unit in plan.situation.partner_forces:
        own = [entry for entry in plan.hrddp.assessments if entry.recipient == unit.id]
        rows += [RecipientRow(unit, entry, as_of) for entry in own]
        if not own and (unit.id in supported or unit.role in _TAKES_PART):
            rows.append(RecipientRow(unit, None, as_of))
    return tuple(rows)


def _short_outcome(row: RecipientRow) -> str:
    if row.assessment is None:
        return _tr("Not assessed")
    if row.assessment.outcome is HrddpOutcome.SUPPORT_WITH_CONDITIONS:
        return _tr("With conditions")
    return formatting.word(row.assessment.outcome)


def _note(row: RecipientRow) -> str:
    if row.assessment is None:
        return _tr("A unit that is not assessed is not cleared.")
    found = sum(entry.finding is not ElementFinding.UNKNOWN for entry in row.assessment.elements)
    first = [item for item in row.assessment.conditions if item.is_precondition]
    met = sum(item.met is Answer.YES for item in first)
    parts = [_tr("{found} of {all} elements").format(found=found, all=len(HrddpElement))]
    if first:
        parts.append(_tr("{met} of {all} preconditions met").format(met=met, all=len(first)))
    parts.append(_expiry(row.assessment.expires, row.as_of))
    return " · ".join(parts)


def _expiry(expires: date | None, as_of: date | None) -> str:
    if expires is None:
        return _tr("expiry not set")
    if as_of is not None and expires < as_of:
        return _tr("lapsed on {day}").format(day=day_words(expires))
    return _tr("until {day}").format(day=day_words(expires))


class RecipientsPart(QWidget):
    """The list of units and the sheet of the chosen one."""

    jump = Signal(object)
    """A :class:`FieldRef` to show."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        look: Look[RecipientRow] = Look(
            _tr("Outcome"),
            _tr("Unit"),
            _short_outcome,
            lambda row: _LEVELS[row.assessment.outcome] if row.assessment is not None else "unknown",
            lambda row: row.unit.name,
            _note,
        )
        self.table: NotedTable[RecipientRow] = NotedTable(look, _tr("Recipient units"))
        self.table.setMinimumSize(250, 90)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.empty = HelpLabel(
            _tr("No unit is listed that would be supported. List partner units in the situation, and support items."),
            size=1.0,
        )
        self.area = self._sheet()
        words = _tr("Copy all assessments as table")
        self.copy_button = copy_button(self, lambda: hrddp_table(self.bridge), words)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._units())
        self.splitter.addWidget(self.area)
        self.splitter.setSizes([330, 750])
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        self.list_button = button(_tr("List the partner units"), self._list_units)
        column.addWidget(self.empty)
        column.addWidget(self.list_button)
        column.addWidget(self.splitter, 1)
        column.addStretch(0)

    def _units(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _sheet(self) -> QWidget:
        self.heading = HeadingLabel("")
        self.outcome = LevelChip()
        self.record = HelpLabel("", size=1.0)
        self.start_button = button(_tr("Start the assessment"), self.start)
        self.remove_button = button(_tr("Remove the assessment"), self.remove)
        self.sheet = AssessmentSheet(self.bridge)
        self.sheet.jump.connect(self.jump)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.heading, 1)
        head.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        column.addWidget(self.outcome)
        column.addWidget(self.record)
        column.addWidget(self.sheet)
        column.addStretch(1)
        area = scrolling(column)
        column.setContentsMargins(theme.ROOM, 0, theme.GAP, theme.ROOM)
        theme.set_widths(area, least=320)
        self.scroll_area = area
        return area

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= BESIDE_FROM
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if wanted is not self.splitter.orientation():
            self.splitter.setOrientation(wanted)
            self.splitter.setSizes([330, 750] if wide else [110, 260])

    # Showing

    def refresh(self) -> None:
        """Show the units as they are now."""
        chosen = self.table.chosen
        assessment = self.bridge.assessment
        rows = recipient_rows(self.bridge.plan, assessment.as_of if assessment is not None else None)
        self.table.set_rows(rows)
        if chosen is not None:
            self._choose_same(chosen)
        self.empty.setVisible(not rows)
        self.list_button.setVisible(not rows)
        self.splitter.setVisible(bool(rows))
        self._show_row()

    def _choose_same(self, before: RecipientRow) -> None:
        same = [
            at
            for at, row in enumerate(self.table.rows)
            if row.unit.id == before.unit.id
            and (before.assessment is None or row.assessment is None or row.assessment.id == before.assessment.id)
        ]
        if same and self.table.currentIndex().row() != same[0]:
            self.table.choose_row(same[0])

    def _show_row(self) -> None:
        row = self.table.chosen
        if row is None:
            return
        self.heading.setText(row.unit.name)
        there = row.assessment is not None
        self.outcome.show_word(
            _LEVELS[row.assessment.outcome] if row.assessment is not None else "unknown",
            formatting.word(row.assessment.outcome) if row.assessment is not None else _tr("Not assessed"),
        )
        self.record.setText(
            _tr("Human rights record: {record}. Part in the operation: {role}.").format(
                record=formatting.word(row.unit.record), role=formatting.word(row.unit.role).lower()
            )
        )
        self.start_button.setVisible(not there)
        self.remove_button.setVisible(there)
        if row.assessment is not None:
            self.sheet.choose(row.assessment.id)
        self.sheet.setVisible(there)

    def _list_units(self) -> None:
        self.jump.emit(FieldRef(object=self.bridge.plan.id, field="situation.partner_forces"))

    # Editing

    def start(self) -> None:
        """Add an empty assessment of the chosen unit; nothing in it is found or decided."""
        row = self.table.chosen
        if row is None:
            return
        items = tuple(item.id for item in self.bridge.plan.hrddp.support_items if item.recipient == row.unit.id)
        new = RecipientAssessment(id=self.bridge.new_id(), recipient=row.unit.id, items=items)
        self.bridge.try_apply(AddObject(FieldRef(object=self.bridge.plan.id, field="hrddp.assessments"), new))

    def remove(self) -> None:
        """Remove the assessment of the chosen unit, after asking; findings and conditions go with it."""
        row = self.table.chosen
        if row is None or row.assessment is None:
            return
        question = _tr("Remove the assessment of “{unit}”?").format(unit=row.unit.name)
        details = _tr("Findings, conditions and outcome go with it. You can take it back with Undo.")
        if self.bridge.asker.confirm(question, details, _tr("Remove")):
            self.bridge.try_apply(RemoveObject(row.assessment.id, cascade=True))

    def show_ref(self, ref: FieldRef) -> bool:
        """Lead to an assessment, a condition or a field of one; whether it is here."""
        for at, row in enumerate(self.table.rows):
            if row.assessment is None:
                continue
            ids = {row.assessment.id, *(item.id for item in row.assessment.conditions)}
            if ref.object in ids:
                self.table.choose_row(at)
                return self.sheet.show_ref(ref) or True
        if ref.object == self.bridge.plan.id and ref.field.startswith("hrddp.assessments"):
            # The first unit that nobody assessed or decided on is what the field is about.
            undecided = (HrddpOutcome.NOT_DECIDED, None)
            for at, row in enumerate(self.table.rows):
                if (row.assessment.outcome if row.assessment is not None else None) in undecided:
                    self.table.choose_row(at)
                    break
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
