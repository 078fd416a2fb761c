"""Response material that fits the operation: cards with their items, what the plan answered and what it must answer."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from pocplanner.assessment.memo import NOTHING_KEPT, Kept
from pocplanner.assessment.result import CardItemView, CardView
from pocplanner.model.vocab import CardUse, ItemState
from pocplanner.rules.engine import evaluate
from pocplanner.rules.loud import naming

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import CardEntry, CardItem
    from pocplanner.model.judgement import ChecklistDecision
    from pocplanner.rules.world import World


def item_field(item: str) -> str:
    """The field that stands for an item about which nothing was said yet, so that each has a place of its own."""
    return f"checklist.{re.sub('[^a-z0-9_]', '_', item.lower())}"


def card_views(world: World, library: Library, kept: Kept = NOTHING_KEPT) -> tuple[CardView, ...]:
    """All cards whose condition is not false, or one of whose items the plan has answered."""
    decisions = {library.current(item.item): item for item in world.plan.checklist}
    views = []
    for entry in library.cards:
        given = {item.id: decisions[item.id] for item in entry.items if item.id in decisions}
        views.append(kept.of_entry(entry, partial(_view, entry, world, given), given))
    return tuple(view for view in views if view is not None)


def _view(entry: CardEntry, world: World, decisions: dict[str, ChecklistDecision]) -> CardView | None:
    words = entry.text.get(world.language, entry.text["en"]).items
    with naming(entry.id):
        applies = True if entry.applies is None else evaluate(entry.applies, world, {})
        answered = [item for item in entry.items if item.id in decisions]
        if applies is False and not answered:
            return None
        views = []
        for item in entry.items:
            suggested = False if applies is False else _suggested(item, world)
            decision = decisions.get(item.id)
            if suggested is not False or decision is not None:
                open_ = item.required and suggested is not False and not _is_answered(decision)
                views.append(CardItemView(item, words[item.id], suggested, decision, open_))
    items = tuple(views)
    return CardView(entry, applies, items, _skipped(items) if entry.use is CardUse.LADDER else ())


def _suggested(item: CardItem, world: World) -> bool | None:
    return True if item.when is None else evaluate(item.when, world, {})


def _is_answered(decision: ChecklistDecision | None) -> bool:
    """Whether an item is done or set aside with a reason, or its question has an answer."""
    return decision is not None and (decision.state is not ItemState.OPEN or bool(decision.answer.strip()))


def _skipped(items: tuple[CardItemView, ...]) -> tuple[CardItemView, ...]:
    done = [
        position
        for position, view in enumerate(items)
        if view.decision is not None and view.decision.state is ItemState.DONE
    ]
    return tuple(view for view in items[: max(done, default=0)] if not _is_answered(view.decision))
