"""Response cards: cards that fit the operation, the items of one, and what the plan says of an item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.assessment.cards import item_field
from pocplanner.model.judgement import ChecklistDecision
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.checklist_item import ItemBinding
from pocplanner_ui.pages.facts_form import NarrowForm
from pocplanner_ui.pages.register_parts import scrolling
from pocplanner_ui.pages.response_items import CardsTable, ItemRow, ItemsTable, ItemWords, rows_of
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, TitleLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import CardView
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet

_FIELDS = ("state", "answer", "component", "done_on", "reason", "evidence")


def _tr(text: str) -> str:
    return QCoreApplication.translate("response", text)


class ResponsePage(Page):
    """Cards at the left, the items of the chosen card beside them, the chosen item at the right."""

    scrolls = False

    @override
    def build(self) -> None:
        self.heading = TitleLabel(_tr("Response"))
        self.summary = HelpLabel("", size=1.0)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.summary)
        self.cards = CardsTable(_tr("Response cards that fit this operation"))
        self.splitter = SideBySide()
        self.middle, self.right = self._items(), self._item()
        for part, least in ((self.cards, 170), (self.middle, 200), (self.right, 220)):
            theme.set_widths(part, least=least)
            self.splitter.addWidget(part)
        self.splitter.setSizes([270, 440, 376])
        self.column.addWidget(self.splitter, 1)
        self.cards.on_open = lambda: self.items.setFocus(Qt.FocusReason.OtherFocusReason)
        self.items.on_open = lambda: self.form.focus_field("state")
        self.cards.selectionModel().currentRowChanged.connect(lambda *_: self._show_card())
        self.items.selectionModel().currentRowChanged.connect(lambda *_: self._show_item())

    def _items(self) -> QWidget:
        self.card_title = HeadingLabel("")
        self.card_help = HelpLabel("", size=1.0)
        self.items = ItemsTable(_tr("Items of the card"))
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        for widget in (self.card_title, self.card_help):
            column.addWidget(widget)
        column.addWidget(self.items, 1)
        return part

    def _item(self) -> QWidget:
        self.words = ItemWords()
        self.binding = ItemBinding(self.bridge, self)
        labels = {"state": _tr("State"), "component": _tr("Office"), "done_on": _tr("Date"), "answer": _tr("Answer")}
        self.form = NarrowForm(self.binding, fields=_FIELDS, labels=labels)
        for name in ("state", "component", "done_on"):
            self.form.rows[name].help.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.ROOM)
        column.addWidget(self.words)
        column.addWidget(self.form)
        column.addStretch(1)
        area = scrolling(column)
        column.setContentsMargins(theme.GAP, 0, theme.GAP, theme.ROOM)
        return area

    # Showing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None:
            self.form.refresh(force=True)

    @override
    def refresh_assessment(self) -> None:
        assessment = self.bridge.assessment
        cards = assessment.cards if assessment is not None else ()
        shown = self.cards.chosen
        self.cards.set_rows(cards)
        if shown is not None:
            self.cards.choose(shown.entry.id)
        required = sum(view.open for card in cards for view in card.items)
        if not cards:
            self.summary.setText(_tr("No card of the library fits what is known of this operation."))
        else:
            words = _tr("Cards that fit or may fit: {cards}. Required items without an answer: {count}.")
            self.summary.setText(words.format(cards=len(cards), count=required))
        self._show_card()

    def _show_card(self) -> None:
        card = self.cards.chosen
        self.middle.setVisible(card is not None)
        self.card_title.setText(card.entry.text["en"].title if card is not None else "")
        self.card_help.setText(card.entry.text["en"].help if card is not None else "")
        self._show_items(card)
        self._show_item()

    def _show_items(self, card: CardView | None) -> None:
        before = self.items.chosen
        rows = rows_of(card) if card is not None else ()
        same = before is not None and card is not None and before.card.entry.id == card.entry.id
        self.items.set_rows(rows)
        if not (same and before is not None and self.items.choose(before.view.item.id)) and rows:
            self.items.choose_row(0)

    def _show_item(self) -> None:
        row = self.items.chosen
        self.right.setVisible(row is not None)
        if row is None:
            return
        self.words.show_row(row)
        if row.view.item.id != self.binding.item:
            self.form.flush()
            self.binding.choose(row.view.item.id)

    # Leading to an item

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        found = self.bridge.objects.get(ref.object)
        if found is not None and isinstance(found.object, ChecklistDecision):
            return self._lead_to(item_field(self.bridge.library.current(found.object.item)), ref.field)
        return ref.object == self.bridge.plan.id and self._lead_to(ref.field, "state")

    @override
    def show_entry(self, entry: str) -> bool:
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.cards.choose(entry)

    def _lead_to(self, place: str, field: str) -> bool:
        row = next((row for row in self._all_rows() if item_field(row.view.item.id) == place), None)
        if row is None:
            return False
        self.cards.choose(row.card.entry.id)
        self.items.choose(row.view.item.id)
        return self.form.focus_field(field) or True

    def _all_rows(self) -> tuple[ItemRow, ...]:
        return tuple(row for card in self.cards.rows for row in rows_of(card))
