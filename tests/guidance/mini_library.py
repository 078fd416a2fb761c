"""A library of one entry of each kind, as plain values that a test can change before it is loaded."""

from __future__ import annotations

import copy
from typing import Any

from pocplanner.guidance.library import Library, bundled
from pocplanner.guidance.schema import LibraryData

Raw = dict[str, Any]

_SOURCES: list[Raw] = [{"own": "made up for tests"}]
_DOCUMENTS: list[Raw] = [
    {"id": "handbook", "title": "Handbook", "year": 2020, "read": True, "sections": ["11.4.4"]},
    {"id": "card", "title": "Card", "year": 2013, "read": False},
]


def risk(entry_id: str = "R-1", **changes: Any) -> Raw:  # noqa: ANN401  (any field of an entry)
    """A risk that the fact ``op_urban`` triggers, with a case that fires and a near miss."""
    return {
        "id": entry_id,
        "kind": "risk",
        "theme": "direct",
        "sources": _SOURCES,
        "pathway": "direct",
        "harmed": ["civilians"],
        "harms": ["killing_injury"],
        "onset": "hours",
        "condition": {"fact": "op_urban"},
        "rating": {"likelihood": "possible", "impact": "major"},
        "measures": ["M-1"],
        "text": {
            "en": {
                "title": f"Harm by {entry_id}",
                "statement": "People could be harmed.",
                "why": "Because it happens.",
                "indicators": ["A sign"],
                "false_alarms": "Seldom.",
            }
        },
        "cases": [
            {"name": "in a town", "expect": "triggered", "facts": {"op_urban": "yes"}},
            {"name": "in the hills", "expect": "not_triggered", "facts": {"op_urban": "no"}},
        ],
    } | changes


def site_risk(entry_id: str = "R-2", **changes: Any) -> Raw:  # noqa: ANN401
    """A risk for each displacement site on the way out of each armed actor."""
    base = risk(
        entry_id,
        subjects=[
            {"role": "site", "each": "place", "where": {"subject": "site", "field": "place_kind", "is": "idp_site"}},
            {"role": "actor", "each": "armed_actor"},
        ],
        condition={"relation": "on_way_out", "of": ["site", "actor"]},
    )
    base["text"] = copy.deepcopy(base["text"])
    base["text"]["en"] |= {
        "statement": "{actor} could pass {site} ({site.people}) {site.arrival}; help: {site.help}; gap: {site.gap}.",
        "statement_unlisted": "A group could pass a site.",
    }
    base["cases"] = [{"name": "a", "expect": "triggered"}, {"name": "b", "expect": "not_triggered"}]
    return base | changes


def measure(entry_id: str = "M-1", **changes: Any) -> Raw:  # noqa: ANN401
    """A measure of the Force that must be ready five days before D-day."""
    words = dict.fromkeys(("what", "needs", "done_when", "own_harm", "not_when", "if_absent"), "Words.")
    return {
        "id": entry_id,
        "kind": "measure",
        "theme": "measures",
        "sources": _SOURCES,
        "phase": "before",
        "owner": "force",
        "lead_days": 5,
        "text": {"en": {"title": f"Do {entry_id}", **words}},
    } | changes


def question(key: str = "op_urban", **changes: Any) -> Raw:  # noqa: ANN401
    """A yes/no question."""
    words = dict.fromkeys(("help", "why", "example"), "Words.")
    return {
        "id": f"Q-{key}",
        "kind": "question",
        "theme": "questions",
        "sources": _SOURCES,
        "key": key,
        "answer": "yes_no",
        "group": "operation",
        "owner": "force",
        "text": {"en": {"question": f"Is it {key}?", **words}},
    } | changes


def choices(key: str, answer: str, *names: str) -> Raw:
    """A question with choices."""
    base = question(key, answer=answer, choices=list(names))
    base["text"]["en"]["choices"] = {name: name.capitalize() for name in names}
    return base


def scenario(entry_id: str = "S-1", **changes: Any) -> Raw:  # noqa: ANN401
    """A scenario with one row of one line each way."""
    return {
        "id": entry_id,
        "kind": "scenario",
        "theme": "contingency",
        "sources": _SOURCES,
        "condition": {"fact": "op_urban"},
        "rows": [
            {
                "id": "C1",
                "risks": ["R-1"],
                "preparatory": [{"id": "C1-P-01", "components": ["force"], "days": 7}],
                "reactive": [{"id": "C1-R-01"}],
            }
        ],
        "text": {
            "en": {
                "title": "It happens",
                "risk": "It could happen.",
                "rows": {"C1": "Row"},
                "triggers": {"C1": "When seen"},
                "lines": {"C1-P-01": "Prepare", "C1-R-01": "React"},
            }
        },
    } | changes


def checklist_item(entry_id: str = "CHK-1", **changes: Any) -> Raw:  # noqa: ANN401
    """An item of the planning checklist."""
    return _item(entry_id, "checklist_item", "checklist", owner="force") | changes


def criterion(entry_id: str = "CS-1", **changes: Any) -> Raw:  # noqa: ANN401
    """A criterion of success."""
    words = {"title": f"Criterion {entry_id}", "help": "Words.", "metric": "Count", "data_source": "Reports"}
    base = _item(entry_id, "criterion", "criteria", owner="force")
    return base | {"text": {"en": words}} | changes


def hrddp_step(entry_id: str = "HS-1", **changes: Any) -> Raw:  # noqa: ANN401
    """A step of the HRDDP sheet."""
    return _item(entry_id, "hrddp_step", "hrddp", owner="human_rights", check="support_listed") | changes


def readiness_rule(entry_id: str = "RB-1", **changes: Any) -> Raw:  # noqa: ANN401
    """A readiness rule."""
    base = _item(entry_id, "readiness_rule", "readiness", severity="blocker", check="no_legal_basis")
    return base | changes


def _item(entry_id: str, kind: str, theme: str, **fields: str) -> Raw:
    words = {"title": f"Item {entry_id}", "help": "Words."}
    return {"id": entry_id, "kind": kind, "theme": theme, "sources": _SOURCES, "text": {"en": words}} | fields


def raw_library(*entries: Raw) -> Raw:
    """The given entries with documents, groups and the scales that ship; without entries, one of each kind."""
    chosen = entries or (
        risk(),
        measure(),
        question(),
        scenario(),
        checklist_item(),
        criterion(),
        hrddp_step(),
        readiness_rule(),
    )
    return {
        "version": "test",
        "documents": copy.deepcopy(_DOCUMENTS),
        "groups": [{"key": "operation", "text": {"en": "Operation"}}],
        "scales": bundled().scales.model_dump(mode="json", by_alias=True),
        "entries": copy.deepcopy(list(chosen)),
    }


def library(*entries: Raw) -> Library:
    """The same, loaded."""
    return loaded(raw_library(*entries))


def loaded(raw: Raw) -> Library:
    """A library from plain values."""
    return Library(LibraryData.model_validate(raw))


def card(entry_id: str = "CARD-1", **item: Any) -> Raw:  # noqa: ANN401
    """A card with one item, which *item* changes."""
    return {
        "id": entry_id,
        "kind": "card",
        "theme": "cards",
        "sources": _SOURCES,
        "use": "tasks",
        "items": [{"id": "L-1", "components": ["force"]} | item],
        "text": {"en": {"title": f"Tasks of {entry_id}", "help": "Pick.", "items": {item.get("id", "L-1"): "Patrol."}}},
    }


def screening_criterion(entry_id: str = "SC-1", **changes: Any) -> Raw:  # noqa: ANN401
    """A criterion of the screening, met where ``op_urban`` is."""
    return (
        _item(entry_id, "screening_criterion", "screening", owner="force")
        | {"condition": {"fact": "op_urban"}}
        | changes
    )


def term(entry_id: str = "T-hrddp", **text: Any) -> Raw:  # noqa: ANN401  (any field of its text, and see_also)
    """A term with an acronym and another spelling, which *text* changes."""
    see_also = text.pop("see_also", [])
    words = {"title": "Due diligence policy", "acronyms": ["DDP"], "also": ["due diligence"]}
    words["meaning"] = "No support to forces that harm people."
    return {
        "id": entry_id,
        "kind": "term",
        "theme": "terms",
        "sources": _SOURCES,
        "see_also": see_also,
        "text": {"en": words | text},
    }


def field_note(entry_id: str = "N-1", *, field: str = "measure.owner", **text: Any) -> Raw:  # noqa: ANN401
    """A note beside a field, whose words *text* changes."""
    words = {"title": "Owner", "purpose": "Who does it.", "example": "The Force.", "look_for": "One office."}
    return {
        "id": entry_id,
        "kind": "field_note",
        "theme": "fields",
        "sources": _SOURCES,
        "field": field,
        "text": {"en": words | text},
    }
