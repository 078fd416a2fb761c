"""The HRDDP assessment of one recipient: elements, the two risks, measures, conditions, outcome, monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.model.hrddp import RecipientAssessment, SupportCondition, SupportItem
from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.vocab import Answer, HrddpOutcome
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.hrddp_elements import ElementsEditor
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import HelpLabel
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge

NOBODY = "none"
"""No object has this id: the owner of conditions while no assessment is chosen."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("hrddp", text)


def _due_words(row: Measure) -> str:
    return spoken(row.prepare_by.label()) if row.prepare_by else _tr("Not set")


class _SheetBinding(PlanBinding):
    """Names support items by what they are: all of one unit would otherwise carry its name."""

    @override
    def choices(self, kinds: tuple[str, ...]) -> list[tuple[str, str]]:
        if kinds != ("support_item",):
            return super().choices(kinds)
        own = self.holder()
        recipient = own.recipient if isinstance(own, RecipientAssessment) else ""
        items = self.bridge.plan.hrddp.support_items
        return [(item.id, support_words(item)) for item in items if item.recipient == recipient]


def support_words(item: SupportItem) -> str:
    """Kind and quantity of a support item."""
    kind = formatting.word(item.support_kind)
    return f"{kind}: {item.quantity}" if item.quantity else kind


class AssessmentSheet(QWidget):
    """All cards of one assessment. It shows what people found and decided, and fills in nothing itself."""

    jump = Signal(object)
    """A :class:`FieldRef` to show, for example a measure."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.binding = _SheetBinding(bridge, RecipientAssessment, "", parent=self)
        self.forms: list[Form] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP)
        self._elements_card()
        self.weighed = Form(
            self.binding,
            fields=("risk_of_support", "risk_of_withholding"),
            labels={"risk_of_support": _tr("Of giving support"), "risk_of_withholding": _tr("Of withholding it")},
            across=True,
        )
        self.forms.append(self.weighed)
        self._card(_tr("Risk on both sides"), "", self.weighed)
        self._measures_card()
        self._conditions_card()
        self._outcome_card()
        self._form(_tr("Communication"), ("communicated_to", "communicated_on"))
        self._form(_tr("Monitoring and expiry"), ("monitoring", "monitoring_owner", "reports_every_days", "expires"))

    def _card(self, title: str, help_text: str, *parts: QWidget) -> Card:
        card = Card(title, help_text)
        for part in parts:
            card.content.addWidget(part)
        self._column.addWidget(card)
        return card

    def _form(self, title: str, fields: tuple[str, ...]) -> None:
        form = Form(self.binding, fields=fields)
        self.forms.append(form)
        self._card(title, "", form)

    def _elements_card(self) -> None:
        self.elements = ElementsEditor(self.bridge)
        words = _tr("Human rights assesses. The reasoning is seen by human rights and chosen recipients only.")
        self._card(_tr("Six elements"), words, self.elements)

    def _measures_card(self) -> None:
        form = Form(self.binding, fields=("items", "measures"), labels={"items": _tr("Support items covered")})
        self.forms.append(form)
        columns = (
            Column[Measure](_tr("Measure"), lambda row: row.title),
            Column[Measure](_tr("Owner"), lambda row: formatting.word(row.owner) if row.owner else _tr("Not assigned")),
            Column[Measure](_tr("Status"), lambda row: formatting.word(row.status)),
            Column[Measure](
                _tr("Ready by"), lambda row: spoken(row.prepare_by.label()) if row.prepare_by else _tr("Not set")
            ),
        )
        self.measures: TupleTableModel[Measure] = TupleTableModel(columns, parent=self)
        self.measures_view = RowsView(fits=True)
        self.measures_view.setModel(self.measures)
        self.measures_view.setAccessibleName(_tr("Mitigating measures"))
        self.measures_view.on_open = self._go_to_measure
        self.measure_button = button(_tr("Go to the measure"), self._go_to_measure)
        self.measures_view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        words = _tr("Each owned by the component that gives the support. Enter leads to the measure.")
        self._card(_tr("Mitigating measures"), words, form, self.measures_view, self.measure_button)

    def _conditions_card(self) -> None:
        self.conditions = CollectionEditor(
            self.bridge,
            SupportCondition,
            "conditions",
            columns=("text", Column(_tr("Precondition"), _is_precondition), "met", "owner"),
            beside=False,
            noun=_tr("condition"),
            ordered=True,
            owner=NOBODY,
        )
        words = _tr("A precondition is met, with evidence, before support starts.")
        self._card(_tr("Conditions"), words, self.conditions)

    def _outcome_card(self) -> None:
        self.outcome_note = HelpLabel("", size=1.0)
        fields = ("outcome", "outcome_advised_by", "outcome_decided_by", "outcome_on")
        labels = {
            "outcome_advised_by": _tr("Advised by"),
            "outcome_decided_by": _tr("Decided by"),
            "outcome_on": _tr("Decided on"),
        }
        form = Form(self.binding, fields=fields, labels=labels)
        self.forms.append(form)
        words = _tr("The SRSG or a recorded delegate decides; the program never fills this in.")
        self._card(_tr("Outcome"), words, self.outcome_note, form)

    # Showing

    @property
    def assessment(self) -> RecipientAssessment | None:
        """The assessment shown; none where it is gone."""
        found = self.bridge.objects.get(self.binding.object_id)
        return found.object if found is not None and isinstance(found.object, RecipientAssessment) else None

    def choose(self, identifier: str) -> None:
        """Show another assessment."""
        if identifier != self.binding.object_id:
            for form in self.forms:
                form.flush()
            self.binding.choose(identifier)
            self.conditions.choose_owner(identifier)
        self.refresh()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        assessment = self.assessment
        if assessment is None:
            return
        self.elements.show_assessment(assessment)
        linked = [self.bridge.objects.get(key) for key in assessment.measures]
        self.measures.set_rows(tuple(it.object for it in linked if it is not None and isinstance(it.object, Measure)))
        self.measures_view.setVisible(bool(self.measures.rows))
        self.measures_view.fit()
        self._enable()
        self.outcome_note.setText(_outcome_words(assessment))
        self.outcome_note.setVisible(bool(self.outcome_note.text()))

    def _enable(self) -> None:
        self.measure_button.setVisible(bool(self.measures.rows))
        self.measure_button.setEnabled(self.measures_view.currentIndex().isValid())

    def _go_to_measure(self) -> None:
        row = self.measures_view.currentIndex().row()
        if 0 <= row < len(self.measures.rows):
            self.jump.emit(FieldRef(object=self.measures.rows[row].id))

    def show_ref(self, ref: FieldRef) -> bool:
        """Put the focus on a field of the assessment shown; whether it is here."""
        if self.conditions.show_ref(ref):
            return True
        if ref.object == self.binding.object_id and ref.field.startswith("elements"):
            return self.elements.form.focus_field("finding")
        return any(form.show_ref(ref) for form in self.forms)


def _is_precondition(row: Value) -> str:
    assert isinstance(row, SupportCondition), "the table holds conditions"
    return formatting.word(Answer.YES if row.is_precondition else Answer.NO)


def _outcome_words(assessment: RecipientAssessment) -> str:
    if assessment.outcome is HrddpOutcome.NOT_DECIDED:
        return _tr("Not decided: nothing may be given until a person decides.")
    if not assessment.outcome_decided_by or assessment.outcome_on is None:
        return _tr("Who decided, or when, is not recorded yet.")
    return ""
