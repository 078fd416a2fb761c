"""On which page a field is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.session.lookup import find

if TYPE_CHECKING:
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan

#: Page by the first field on the way from the plan to the object or field; all others are on the overview.
_BY_FIELD = {
    "information": "information",
    "decision": "decision",
    "action": "action",
    "situation": "situation",
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


def page_of(plan: Plan, ref: FieldRef) -> str:
    """The key of the page on which *ref* is edited; the overview where the object does not exist any more."""
    if ref.object == plan.id:
        return _BY_FIELD.get(ref.field.split(".")[0], "overview")
    found = find(plan, ref.object)
    return "overview" if found is None else _BY_FIELD.get(str(found.path[0]), "overview")
