"""The two tables of the response page and the words of one item. States stand as words; do and do not have a shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.assessment.result import CardItemState
from pocplanner.model.vocab import CardUse
from pocplanner_ui import theme
from pocplanner_ui.pages.checklist_noted import Look, NotedTable
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import CardItemView, CardView
    from pocplanner.model.vocab import Component

_LEVELS = {
    CardItemState.REQUIRED: "medium",
    CardItemState.PASSED_OVER: "high",
    CardItemState.ANSWERED: "low",
    CardItemState.DONE: "low",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("response", text)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item together with its card."""

    card: CardView
    view: CardItemView

    @property
    def state(self) -> CardItemState:
        """How far it is."""
        return self.card.state_of(self.view)


def rows_of(card: CardView) -> tuple[ItemRow, ...]:
    """The items of a card in its order."""
    return tuple(ItemRow(card, view) for view in card.items)


def title_of(row: ItemRow) -> str:
    """The words of an item, with its place on a ladder, or whether it is to be done or not."""
    step = row.card.step_of(row.view)
    if step is not None:
        return _tr("Step {number} of {all}: {words}").format(number=step[0], all=step[1], words=row.view.words)
    if row.card.entry.use is CardUse.CONDUCT:
        # The shape and the word say the same, for those who do not see the one or do not read the other.
        words = _tr("✕ Do not: {words}") if row.view.item.negative else _tr("● Do: {words}")
        return words.format(words=row.view.words)
    return row.view.words


def note_of(row: ItemRow) -> str:
    """Office, day and answer on one quiet line; before anything was said, who usually does it."""
    decision = row.view.decision
    parts: list[str] = []
    if decision is not None:
        parts.append(formatting.word(decision.component) if decision.component is not None else "")
        parts.append(day_words(decision.done_on) if decision.done_on is not None else "")
        parts.append(decision.answer.strip() or decision.reason.strip())
    said = " · ".join(part for part in parts if part)
    return said or _usual(row.view) or _tr("Nothing said yet")


def _usual(view: CardItemView) -> str:
    parts = []
    if view.item.components:
        parts.append(_tr("Usually done by: {offices}").format(offices=_offices(view.item.components)))
    if view.item.coordinate_with:
        parts.append(_tr("coordinate with {offices}").format(offices=_offices(view.item.coordinate_with)))
    return "; ".join(parts)


def _offices(components: Iterable[Component]) -> str:
    return ", ".join(formatting.word(item) for item in components)


class ItemsTable(NotedTable[ItemRow]):
    """The items of one card."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        look: Look[ItemRow] = Look(
            _tr("State"),
            _tr("Item"),
            lambda row: formatting.word(row.state),
            lambda row: _LEVELS.get(row.state, "unknown"),
            title_of,
            note_of,
        )
        super().__init__(look, name, parent=parent)
        theme.follow(self, lambda it: it.setColumnWidth(0, theme.px(122)))

    def choose(self, item: str) -> bool:
        """Choose an item by its id; whether it is there."""
        position = next((at for at, row in enumerate(self.rows) if row.view.item.id == item), -1)
        if position >= 0:
            self.choose_row(position)
        return position >= 0


class CardsTable(NotedTable["CardView"]):
    """The cards that fit the operation, with how far each is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        look: Look[CardView] = Look(_tr("State"), _tr("Card"), _card_state, _card_level, _card_title, _card_note)
        super().__init__(look, name, parent=parent)
        theme.follow(self, lambda it: it.setColumnWidth(0, theme.px(64)))

    def choose(self, entry: str) -> bool:
        """Choose a card by the id of its entry; whether it is there."""
        position = next((at for at, card in enumerate(self.rows) if card.entry.id == entry), -1)
        if position >= 0:
            self.choose_row(position)
        return position >= 0


def _card_title(card: CardView) -> str:
    return card.entry.text["en"].title


def _card_state(card: CardView) -> str:
    required = sum(view.open for view in card.items)
    if required:
        return _tr("{count} required").format(count=required)
    if card.skipped:
        return _tr("Passed over")
    said = sum(card.state_of(view) is not CardItemState.OPEN for view in card.items)
    return f"{said}/{len(card.items)}"


def _card_level(card: CardView) -> str:
    if any(view.open for view in card.items):
        return "medium"
    if card.skipped:
        return "high"
    return "low" if all(card.state_of(view) is not CardItemState.OPEN for view in card.items) else "unknown"


def _card_note(card: CardView) -> str:
    use = formatting.word(card.entry.use)
    if card.applies is None:
        return _tr("{use} · not known whether it applies").format(use=use)
    return use if card.applies else _tr("{use} · does not apply as things stand").format(use=use)


class ItemWords(QWidget):
    """What the chosen item says: state, words, reason, and what to keep in mind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = LevelChip()
        self.words = PlainLabel("", selectable=True)
        self.reason = HelpLabel("", size=1.0)
        self.hints = HelpLabel("", size=1.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for part in (self.chip, self.words, self.reason, self.hints):
            column.addWidget(part)

    def show_row(self, row: ItemRow) -> None:
        """Show another item."""
        self.chip.show_word(_LEVELS.get(row.state, "unknown"), formatting.word(row.state))
        self.words.setText(title_of(row))
        reason = row.card.entry.text["en"].reasons.get(row.view.item.id, "")
        hints = _hints(row)
        self.reason.setText(reason)
        self.hints.setText(hints)
        self.reason.setVisible(bool(reason))
        self.hints.setVisible(bool(hints))


def _hints(row: ItemRow) -> str:
    view = row.view
    lines = [_usual(view)]
    if view.item.required:
        lines.append(_tr("Required where the situation calls for it."))
    if view.suggested is None:
        lines.append(_tr("It is not known whether the situation calls for it."))
    if view.suggested is False:
        lines.append(_tr("What is known does not call for it; what was said about it is kept."))
    if view.item.not_alone:
        lines.append(_tr("Unarmed officers do this with armed protection only."))
    if row.state is CardItemState.PASSED_OVER:
        lines.append(_tr("A later step is done: do this one, or write why it is not applicable."))
    tiers = ", ".join(formatting.word(item) for item in view.item.tiers)
    phases = ", ".join(formatting.word(item) for item in view.item.phases)
    lines.append(" · ".join(part for part in (tiers, phases) if part))
    return "\n".join(line for line in lines if line)
