"""The six elements of one HRDDP assessment: findings and reasoning at a glance, and the form of the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.model.hrddp import ElementAssessment, RecipientAssessment
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import ElementFinding, HrddpElement
from pocplanner.model.walk import revalidated
from pocplanner.session.commands import SetField
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.checklist_noted import Look, NotedTable
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.binding import Binding, descend
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.text import HeadingLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from pocplanner.model.base import Value
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

_LEVELS = {
    ElementFinding.UNKNOWN: "unknown",
    ElementFinding.NO_CONCERN: "low",
    ElementFinding.SOME_CONCERN: "medium",
    ElementFinding.SERIOUS_CONCERN: "high",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("hrddp", text)


@dataclass(frozen=True, slots=True)
class ElementRow:
    """One of the six elements with what the plan holds of it."""

    element: HrddpElement
    finding: ElementFinding
    reasoning: str


def element_rows(assessment: RecipientAssessment) -> tuple[ElementRow, ...]:
    """All six, in the order of the policy; one that is not in the plan is not assessed."""
    held = {entry.element: entry for entry in assessment.elements}
    rows = []
    for element in HrddpElement:
        entry = held.get(element, ElementAssessment(element=element))
        rows.append(ElementRow(element, entry.finding, entry.reasoning))
    return tuple(rows)


class ElementBinding(Binding):
    """What is found under one element; it enters the plan when something is said for the first time."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, ElementAssessment, parent)
        self.assessment_id = ""
        self.element = HrddpElement.RECORD
        bridge.plan_changed.connect(self._pass_on)
        bridge.session_replaced.connect(self._replaced)

    def choose(self, assessment_id: str, element: HrddpElement) -> None:
        """Edit another element."""
        if (assessment_id, element) != (self.assessment_id, self.element):
            self.assessment_id, self.element = assessment_id, element
            self.changed.emit(None)

    def _pass_on(self, change: ChangeSet) -> None:
        self.changed.emit(change)

    def _replaced(self) -> None:
        self.changed.emit(None)

    def _elements(self) -> tuple[ElementAssessment, ...] | None:
        found = self.bridge.objects.get(self.assessment_id)
        return found.object.elements if found and isinstance(found.object, RecipientAssessment) else None

    def _position(self) -> int | None:
        elements = self._elements() or ()
        return next((at for at, entry in enumerate(elements) if entry.element is self.element), None)

    @override
    def holder(self, path: str = "") -> Value | None:
        elements, at = self._elements(), self._position()
        if elements is None:
            return None
        return descend(elements[at] if at is not None else ElementAssessment(element=self.element), path)

    @override
    def ref(self, path: str) -> FieldRef | None:
        at = self._position()
        if at is None:
            return FieldRef(object=self.assessment_id, field="elements") if self.assessment_id else None
        field = ".".join(part for part in ("elements", str(at), path) if part)
        return FieldRef(object=self.assessment_id, field=field)

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        elements, at = self._elements(), self._position()
        assert elements is not None, "an element is edited while its assessment is there"
        if at is None:
            first, _, rest = path.partition(".")
            fresh = ElementAssessment(element=self.element)
            new = revalidated(getattr(fresh, first), {rest: value}, where=path) if rest else value
            added = (*elements, revalidated(fresh, {first: new}, where=path))
            self.bridge.apply(SetField(FieldRef(object=self.assessment_id, field="elements"), added))
        else:
            ref = FieldRef(object=self.assessment_id, field=f"elements.{at}.{path}")
            self.bridge.apply(SetField(ref, value, typing=typing))
        if not typing:
            self.bridge.end_typing()


class ElementsEditor(QWidget):
    """The table of six and the form below it."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look: Look[ElementRow] = Look(
            _tr("Finding"),
            _tr("Element, and why it was found so"),
            lambda row: formatting.word(row.finding),
            lambda row: _LEVELS[row.finding],
            lambda row: formatting.word(row.element),
            lambda row: row.reasoning or _tr("No reasoning written"),
        )
        self.table: NotedTable[ElementRow] = NotedTable(look, _tr("The six elements"), fits=True)
        self.binding = ElementBinding(bridge, self)
        self.heading = HeadingLabel("")
        self.form = Form(self.binding, fields=("finding", "reasoning", "provenance"), labels={"reasoning": _tr("Why")})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for part in (self.table, self.heading, self.form):
            column.addWidget(part)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.table.on_open = lambda: self.form.focus_field("finding")
        self._assessment_id = ""

    def show_assessment(self, assessment: RecipientAssessment) -> None:
        """Show the elements of an assessment."""
        self._assessment_id = assessment.id
        self.table.set_rows(element_rows(assessment))
        self._choose()

    def _choose(self) -> None:
        row = self.table.chosen
        if row is None:
            return
        if (self._assessment_id, row.element) != (self.binding.assessment_id, self.binding.element):
            self.form.flush()
        self.heading.setText(formatting.word(row.element))
        self.binding.choose(self._assessment_id, row.element)
