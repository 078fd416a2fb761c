"""Readiness checks on mission packs and their glossaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.findings import Hit
from pocplanner.assessment.packs import PackState, pack_uses
from pocplanner.guidance.glossary import variant_spellings
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.findings import Subject

#: Page on which a part of the plan is written; all others stand on the overview.
_PAGES = {
    "situation": "situation",
    "information": "information",
    "decision": "decision",
    "action": "action",
    "form_lines": "decision",
    "facts": "facts",
    "options": "options",
    "risk_decisions": "register",
    "own_risks": "register",
    "measures": "measures",
    "hrddp": "hrddp",
    "contingency_plans": "contingency",
    "consultations": "consultations",
    "criteria": "checklist",
    "checklist": "checklist",
    "aar": "checklist",
    "overrides": "readiness",
}


def pinned_pack_not_used(s: Subject) -> Iterator[Hit]:
    """A mission pack that the plan pins and the assessment does not use, or not in that state."""
    for use in pack_uses(s.plan, s.library):
        if use.state is PackState.LEFT_OUT:
            yield Hit(
                said("Mission pack {use}: its risks, measures and questions are missing here.", use=use),
                "packs",
                "overview",
            )


def glossary_variant(s: Subject) -> Iterator[Hit]:
    """A name that is spelt otherwise than the glossary of a mission pack fixes it."""
    for item in variant_spellings(s.plan, s.library.glossary):
        yield Hit(item.what, item.field, _PAGES.get(item.part, "overview"), item.object)
