"""A contingency plan in the Handbook's table form (11.4.6): risk, likelihood, preparatory lines, date, reactive lines.

Shows what the plan holds; what is open for editing stays open while other parts change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import ThreeLevel
from pocplanner.session.commands import AddObject
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.contingency_line import DATE_WIDTH, LineSlot, ObjectEditor, OpenableFrame
from pocplanner_ui.pages.contingency_risks import AnsweredRisks, example_words
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.widgets.form import bring_into_view
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.tab_order import tab_last
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocplanner_ui.bridge.session_bridge import SessionBridge

BESIDE_FROM = 600
"""From this width at 100 % the columns stand side by side, below each other else."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("contingency", text)


def _likelihood_words(rated: ThreeLevel | None) -> str:
    """As whole sentences: in other languages the word has another form here than for a level of risk."""
    return {
        None: _tr("Likelihood: not rated by a person"),
        ThreeLevel.LOW: _tr("Likelihood: Low"),
        ThreeLevel.MEDIUM: _tr("Likelihood: Medium"),
        ThreeLevel.HIGH: _tr("Likelihood: High"),
    }[rated]


class RiskView(OpenableFrame):
    """The first cell of a row: risk, likelihood, trigger, and the risks of the register that it answers."""

    def __init__(self, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(editable=editable, parent=parent)
        self.risk = PlainLabel("")
        self.likelihood = LevelChip()
        self.trigger = HelpLabel("", size=1.0)
        self.answers = HelpLabel("")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        column.setSpacing(theme.TIGHT + 2)
        for part in (self.risk, self.likelihood, self.trigger, self.answers):
            column.addWidget(part)

    def show_row(self, row: ContingencyRow, numbers: tuple[int, ...]) -> None:
        """Show a row."""
        self.risk.setText(row.risk or _tr("No text yet"))
        rated = row.likelihood
        self.likelihood.show_word(rated.value if rated is not None else "unknown", _likelihood_words(rated))
        self.trigger.setText(_tr("Trigger: {text}").format(text=row.trigger or _tr("not said")))
        listed = ", ".join(f"R-{number:03d}" for number in numbers)
        self.answers.setText(_tr("Answers {risks}").format(risks=listed))
        self.answers.setVisible(bool(numbers))
        self.setAccessibleName(f"{row.risk}. {self.likelihood.word}. {self.trigger.text()}")


class LinesColumn(QWidget):
    """The preparatory or the reactive lines of a row."""

    opening = Signal(object)

    def __init__(self, bridge: SessionBridge, field: str, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._field = field
        self._editable = editable
        self._row_id = ""
        preparatory = field == "preparatory"
        self._kind = _tr("Preparatory line") if preparatory else _tr("Reactive line")
        self.slots: dict[str, LineSlot] = {}
        head = QHBoxLayout()
        head.setContentsMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        head.addWidget(HelpLabel(_tr("Mitigating and preparatory lines") if preparatory else _tr("Reactive lines")), 1)
        date = HelpLabel(_tr("Date") if preparatory else _tr("When"))
        theme.set_width(date, DATE_WIDTH)
        date.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(date)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.TIGHT)
        self._column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.TIGHT)
        self._column.addLayout(self._lines)
        self.none = HelpLabel(_tr("No line yet."), size=1.0)
        self._column.addWidget(self.none)
        words = _tr("Add a preparatory line") if preparatory else _tr("Add a reactive line")
        self.add_button = button(words, self.add)
        self._column.addWidget(self.add_button)
        if not editable:
            self.add_button.hide()
        self._column.addStretch(1)

    def show_lines(self, row_id: str, lines: tuple[ContingencyLine, ...]) -> None:
        """Show these lines; those that were there keep their place and their open editor."""
        self._row_id = row_id
        wanted = {line.id for line in lines}
        for gone in [key for key in self.slots if key not in wanted]:
            slot = self.slots.pop(gone)
            self._lines.removeWidget(slot)
            slot.hide()
            slot.deleteLater()
        for position, line in enumerate(lines):
            slot = self.slots.get(line.id) or self._new_slot(line.id)
            slot.show_line(line)
            if self._lines.indexOf(slot) != position:
                self._lines.insertWidget(position, slot)
        self.none.setVisible(not lines)

    def _new_slot(self, identifier: str) -> LineSlot:
        slot = LineSlot(self._bridge, self._kind, editable=self._editable)
        slot.opening.connect(self.opening)
        self.slots[identifier] = slot
        return slot

    def add(self) -> None:
        """Add an empty line and open it."""
        new = ContingencyLine(id=self._bridge.new_id(), text="")
        if self._bridge.try_apply(AddObject(FieldRef(object=self._row_id, field=self._field), new)):
            self.slots[new.id].open()


class RowCard(QFrame):
    """One row of the table."""

    opening = Signal(object)
    """A part that is about to open its editor."""

    def __init__(self, bridge: SessionBridge, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._bridge = bridge
        self.row: ContingencyRow | None = None
        self.risk = RiskView(editable=editable)
        self.editor: ObjectEditor | None = None
        self.answers: AnsweredRisks | None = None
        self.risk.opened.connect(self.open)
        self.preparatory = LinesColumn(bridge, "preparatory", editable=editable)
        self.reactive = LinesColumn(bridge, "reactive", editable=editable)
        first = QWidget()
        self._first = QVBoxLayout(first)
        self._first.setContentsMargins(0, 0, 0, 0)
        self._first.setSpacing(theme.TIGHT)
        caption = HelpLabel(_tr("Risk and likelihood"))
        caption.setContentsMargins(theme.TIGHT, 0, 0, 0)
        self._first.addWidget(caption)
        self._first.addWidget(self.risk)
        self._first.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        self._columns.setSpacing(theme.ROOM)
        for part, stretch in ((first, 3), (self.preparatory, 6), (self.reactive, 5)):
            self._columns.addWidget(part, stretch)
        for lines in (self.preparatory, self.reactive):
            lines.opening.connect(self.opening)

    def show_row(self, row: ContingencyRow, numbers: tuple[int, ...]) -> None:
        """Show a row, always the same one."""
        self.row = row
        self.risk.show_row(row, numbers)
        if self.editor is not None and self.answers is not None:
            self.answers.show_row(row)
        self.preparatory.show_lines(row.id, row.preparatory)
        self.reactive.show_lines(row.id, row.reactive)

    def open(self, field: str = "risk") -> None:
        """Open the editor of the first cell."""
        assert self.row is not None, "a card is opened after it shows a row"
        self.opening.emit(self)
        if self.editor is None:
            fields = ("risk", "likelihood", "trigger")
            example = HelpLabel(example_words(self._bridge.library, self.row))
            if not example.text():
                example.hide()
            self.answers = AnsweredRisks(self._bridge, self.row)
            extra = (example, self.answers)
            self.editor = ObjectEditor(self._bridge, ContingencyRow, self.row.id, fields, extra)
            self.editor.closed.connect(self.close_editor)
            self._first.insertWidget(1, self.editor)
        self.risk.hide()
        self.editor.show()
        bring_into_view(self.editor.done_button)
        self.editor.form.focus_field(field)

    def close_editor(self) -> None:
        """Show the first cell as it is read."""
        if self.editor is not None:
            self.editor.form.flush()
            self._first.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = self.answers = None
            self.risk.show()

    def slot_of(self, identifier: str) -> LineSlot | None:
        """The place of a line; none where it is not in this row."""
        return self.preparatory.slots.get(identifier) or self.reactive.slots.get(identifier)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if event.size().width() >= theme.px(BESIDE_FROM) else directions.TopToBottom
        if wanted is not self._columns.direction():
            self._columns.setDirection(wanted)


class PlanTable(QWidget):
    """All rows of a contingency plan."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.plan: ContingencyPlan | None = None
        self._editable = False
        self._open: RowCard | LineSlot | None = None
        self.cards: dict[str, RowCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.GAP)
        self._column.addLayout(self._cards)
        self.add_button = button(_tr("Add a risk"), self.add)
        self._column.addWidget(self.add_button)
        self._column.addStretch(1)

    def show_plan(self, plan: ContingencyPlan, *, editable: bool) -> None:
        """Show a plan; parts of the same plan keep their place and what is open in them."""
        if self.plan is None or plan.id != self.plan.id or editable != self._editable:
            self._drop(set(self.cards))
        self.plan, self._editable = plan, editable
        self._drop(set(self.cards) - {row.id for row in plan.rows})
        numbers = self._numbers()
        for position, row in enumerate(plan.rows):
            card = self.cards.get(row.id) or self._new_card(row.id)
            known = sorted(numbers[risk] for risk in row.risks if risk in numbers)
            card.show_row(row, tuple(known))
            if self._cards.indexOf(card) != position:
                self._cards.insertWidget(position, card)
        self.add_button.setVisible(editable)
        tab_last(self.add_button, self)

    def _numbers(self) -> dict[str, int]:
        return {entry.risk: entry.number for entry in self.bridge.plan.risk_numbers}

    def _new_card(self, identifier: str) -> RowCard:
        card = RowCard(self.bridge, editable=self._editable)
        card.opening.connect(self._close_others)
        self.cards[identifier] = card
        return card

    def _drop(self, gone: set[str]) -> None:
        for key in gone:
            card = self.cards.pop(key)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _close_others(self, opening: RowCard | LineSlot) -> None:
        before, self._open = self._open, opening
        alive = [part for card in self.cards.values() for part in (card, *card.preparatory.slots.values(),
                                                                   *card.reactive.slots.values())]  # fmt: skip
        if before is not None and before is not opening and before in alive:
            before.close_editor()

    def add(self) -> None:
        """Add an empty row and open it."""
        assert self.plan is not None, "rows are added to a plan"
        new = ContingencyRow(id=self.bridge.new_id(), risk="")
        if self.bridge.try_apply(AddObject(FieldRef(object=self.plan.id, field="rows"), new)):
            self.cards[new.id].open()

    def open(self, identifier: str, field: str) -> bool:
        """Open a row or a line with the focus in *field*; whether it is here."""
        if identifier in self.cards:
            self.cards[identifier].open(field or "risk")
            return True
        for card in self.cards.values():
            slot = card.slot_of(identifier)
            if slot is not None:
                slot.open(field or "text")
                return True
        return False
