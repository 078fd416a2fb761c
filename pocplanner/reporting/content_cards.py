"""In the annex with the checklist: cards of response material, as far as they hold an answer or ask for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.result import CardItemState
from pocplanner.model.times import format_date
from pocplanner.model.vocab import CardUse
from pocplanner.reporting.blocks import Column, Heading, Look, Row, Table, Words, cell, note, own, typed
from pocplanner.reporting.phrases import office, offices

if TYPE_CHECKING:
    from pocplanner.assessment.result import CardItemView, CardView
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

CARDS_NOTE = (
    "Printed are items with an answer, required ones that are open, and steps of a ladder that were passed over."
)
_CALM = frozenset({CardItemState.DONE, CardItemState.ANSWERED, CardItemState.NOT_APPLICABLE})


def response_cards(context: Context) -> tuple[Block, ...]:
    """All cards with something to report, one table."""
    rows: list[Row] = []
    for card in context.assessment.cards:
        if card.reported:
            rows.append(Row((cell(_title(card)),), group=True))
            rows += [_item(card, view) for view in card.reported]
    columns = (Column("Item", 0.3), Column("State", 0.11), Column("Office, day", 0.16), Column("Answer", 0.43))
    empty = "No answer is recorded on a card of response material, and none is required by what is known."
    lead = (note(CARDS_NOTE),) if rows else ()
    return (Heading(2, "Response cards"), *lead, Table("Response cards", columns, tuple(rows), empty=empty))


def _title(card: CardView) -> Inline:
    title = Words(card.entry.text["en"].title, Look.STRONG, f"guidance entry {card.entry.id}")
    if card.applies is None:
        return title, Words(" (not known whether it applies)", Look.QUIET)
    return (title,) if card.applies else (title, Words(" (does not apply as things stand)", Look.QUIET))


def _item(card: CardView, view: CardItemView) -> Row:
    state = card.state_of(view)
    look = Look.PLAIN if state in _CALM else Look.STRONG
    answer = _answer(view) or (own("no answer yet", Look.QUIET),)
    return Row((cell(_words(card, view)), cell(own(state.label, look)), cell(*_office(view)), cell(*answer)))


def _words(card: CardView, view: CardItemView) -> Inline:
    lead = ""
    if (step := card.step_of(view)) is not None:
        lead = f"Step {step[0]} of {step[1]}: "
    elif card.entry.use is CardUse.CONDUCT:
        lead = "Do not: " if view.item.negative else "Do: "
    words = [Words(lead, Look.STRONG)] if lead else []
    words.append(Words(view.words, Look.PLAIN, f"guidance entry {view.item.id}"))
    if view.item.not_alone:
        words.append(Words(" (with armed protection)", Look.QUIET))
    return tuple(words)


def _office(view: CardItemView) -> tuple[Inline, ...]:
    decision = view.decision
    if decision is not None and decision.component is not None:
        on = f", {format_date(decision.done_on)}" if decision.done_on is not None else ""
        return ((*office(decision.component), Words(on)),)
    usual: list[Inline] = []
    if view.item.components:
        usual.append(own(f"{offices(view.item.components)} to do", Look.QUIET))
    if view.item.coordinate_with:
        usual.append(own(f"coordinate with {offices(view.item.coordinate_with)}", Look.QUIET))
    if decision is not None and decision.done_on is not None:
        usual.append(own(format_date(decision.done_on)))
    return tuple(usual) or (office(None),)


def _answer(view: CardItemView) -> tuple[Inline, ...]:
    decision = view.decision
    if decision is None:
        return ()
    parts: list[Inline] = []
    where = f"card item {view.item.id}"
    if decision.answer.strip():
        parts.append(typed(decision.answer.strip(), f"{where}, answer"))
    if decision.reason.strip():
        parts.append((Words("Reason: ", Look.SLANTED), *typed(decision.reason.strip(), f"{where}, reason")))
    if decision.evidence.strip():
        parts.append((Words("Evidence: ", Look.SLANTED), *typed(decision.evidence, f"{where}, evidence")))
    if view.suggested is False:
        parts.append(own("not called for by what is known now", Look.QUIET))
    return tuple(parts)
