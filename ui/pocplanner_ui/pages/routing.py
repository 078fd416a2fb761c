"""On which page a field is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.judgement import ChecklistDecision
from pocplanner.session.lookup import find

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan

#: Page by the first field on the way from the plan to the object or field; all others are on the overview.
_BY_FIELD = {
    "information": "information",
    "decision": "decision",
    "action": "action",
    "situation": "situation",
    "screening": "screening",
    "facts": "facts",
    "options": "options",
    "risk_decisions": "register",
    "own_risks": "register",
    "risk_numbers": "register",
    "measures": "measures",
    "hrddp": "hrddp",
    "contingency_plans": "contingency",
    "consultations": "consultations",
    "criteria": "checklist",
    "checklist": "checklist",
    "aar": "checklist",
    "overrides": "readiness",
}


#: What stands for an item of a card about which nothing was said yet: the list of decisions, and the item in it.
_CARD_ITEM = "checklist."


def page_of(plan: Plan, ref: FieldRef, library: Library) -> str:
    """The key of the page on which *ref* is edited; the overview where the object does not exist any more."""
    if ref.object == plan.id:
        if ref.field.startswith(_CARD_ITEM):
            return "response"
        return _BY_FIELD.get(ref.field.split(".")[0], "overview")
    found = find(plan, ref.object)
    if found is None:
        return "overview"
    if isinstance(found.object, ChecklistDecision) and library.current(found.object.item) in library.card_items:
        return "response"
    return _BY_FIELD.get(str(found.path[0]), "overview")
