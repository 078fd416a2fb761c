"""What the tests of the response page share: cards of four kinds, and a plan that answers some of their items."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pocplanner.guidance.library import Library, bundled
from pocplanner.guidance.schema import CardEntry
from pocplanner.model.judgement import ChecklistDecision
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan

_TASKS = {
    "TASK-1": "Patrol the market and its two side roads on foot, with an interpreter, from first light until it closes",
    "TASK-2": "Visit the women's committee before and after the operation",
    "TASK-3": "Hold the ford with one platoon while people cross",
}
_LADDER = {
    "STEP-1": "Show presence at the edge of the site",
    "STEP-2": "Call on them to stop, in their language",
    "STEP-3": "Place vehicles between them and the people",
    "STEP-4": "Use force as the directive on the use of force allows",
}
_CONDUCT = {
    "DO-1": "Tell people where they can go, and that they may stay",
    "DO-2": "Take photographs of people who seek refuge",
    "DO-3": "Park beside schools or clinics",
}
_QUESTIONS = {
    "ASK-1": "Which other ways than force were looked at, and why are they not enough?",
    "ASK-2": "Who decides on scene whether to stop?",
}


def card(entry_id: str, use: str, title: str, words: dict[str, str], **changes: dict[str, Any]) -> mini.Raw:
    """A card with these items; *changes* by item id, with blanks for hyphens, changes single ones."""
    items = [{"id": key, "components": ["force"], **changes.get(key.replace("-", "_"), {})} for key in words]
    text = {"title": title, "help": "Take what fits the situation; the rest stays.", "items": words}
    return mini.card(entry_id) | {"use": use, "items": items, "text": {"en": text}}


def cards() -> tuple[mini.Raw, ...]:
    """Tasks, a ladder, rules of conduct, and questions of which one is required."""
    asked = card("CARD-ASK", "questions", "Before force is planned", _QUESTIONS, ASK_1={"required": True})
    asked["text"]["en"]["reasons"] = {"ASK-1": "Force comes last; whoever decides must see what was tried."}
    never = {"negative": True}
    return (
        asked,
        card(
            "CARD-TASKS",
            "tasks",
            "Tasks of the response phase",
            _TASKS,
            TASK_2={"components": ["unpol_ipo"], "coordinate_with": ["ocha"], "not_alone": True},
            TASK_3={"tiers": ["physical"], "phases": ["response"]},
        ),
        card("CARD-LADDER", "ladder", "Between armed men and a site", _LADDER),
        card("CARD-CONDUCT", "conduct", "At a site of displaced people", _CONDUCT, DO_2=never, DO_3=never),
    )


@cache
def cards_library() -> Library:
    """The library that ships, with these cards instead of its own."""
    made = mini.library(*cards(), mini.measure(), mini.risk(), mini.question())
    kept = tuple(entry for entry in bundled().data.entries if not isinstance(entry, CardEntry))
    return Library(bundled().data.model_copy(update={"entries": (*kept, *made.cards)}))


def answered_plan(plan: Plan) -> Plan:
    """*plan* with two tasks decided and a ladder of which a step was passed over."""
    said = (
        {"id": "said-task", "item": "TASK-1", "state": "done", "component": "force", "done_on": "2026-11-10"},
        {"id": "said-away", "item": "TASK-3", "state": "not_applicable", "reason": "Nobody crosses there"},
        {"id": "said-step", "item": "STEP-3", "state": "done"},
    )
    return plan.model_copy(update={"checklist": tuple(ChecklistDecision.model_validate(item) for item in said)})
