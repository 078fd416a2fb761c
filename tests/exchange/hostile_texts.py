"""Texts that a word processor or slides might take for something else, and a plan with one of them in every text."""

from __future__ import annotations

from typing import Any

from pocplanner.model.plan import Plan

TEXTS = (
    '<img src="/etc/passwd">',
    '<a href="javascript:alert(1)">x</a> file:///etc/passwd \\\\host\\share https://example.org',
    "<para><font color=\"[[[getattr(pow, 'x')]]]\">x</font></para>",
    "</w:t></w:r></w:p><w:p/> A<B>C <risk>x</risk>",
    '<onDraw name="x"/> ]]> <!-- --> <?xml version="1.0"?>',
    "<qt><img src=file:///x></qt>",
    "&amp; &copy &A &#65; && &lt;",
    "=cmd|'/c calc'!A0",
    "＝1+1",
    "#REF!",
    '{ HYPERLINK "https://example.org" } { INCLUDETEXT "/etc/passwd" } { DDEAUTO c:\\windows }',
    "$\\frac{x$",
    "_label _x0041_ _x000D_",
    "%s {0} {name} \\n",
    "\ufffe and \uffff",
    "نص عربي and é and 𝄞 and 👩‍👩‍👧 and \u2028 and \u2011 and \u00ad",
    "a\u00a0b - c",
)


def hostile_plan(text: str) -> Plan:
    """A plan that holds *text* in every text that documents for others print."""
    moment: dict[str, Any] = {"anchor": "d_day", "days": -2, "note": text}
    line = {"text": text, "components": ["force", "ocha"], "date": moment}
    option = {"title": text, "outline": text, "pros": text, "cons": text, "collateral_damage": text}
    decision = {
        "decision_requested": text,
        "needed_by": moment,
        "if_no_decision": text,
        "assessment": text,
        "intent": text,
        "recommendation": text,
        "recommended_option": "option",
        "unhq_consultation": text,
        "partner_consultation": text,
        "advice": [{"id": "advice", "words": text}],
        "approval_lapses": text,
        "who_may_stop": text,
    }
    measure = {
        "id": "measure",
        "title": text,
        "text": text,
        "phase": "before",
        "owner": "force",
        "places": ["place"],
        "prepare_by": moment,
        "done_when": text,
        "own_harm": text,
        "if_absent": text,
        "serves": ["own@risk=own"],
    }
    action = {
        "tasking": [{"id": "task", "addressee": "force_hq", "task": text, "due": moment, "units": ["unit"]}],
        "communication": [{"id": "said", "what": text, "when": moment, "to_whom": text}],
        "press_lines": [{"id": "press", "question": text, "line": text}],
        "release_timeline": [{"id": "entry", "lane": "action", "at": moment, "text": text}],
        "operational_security": text,
    }
    row = {"id": "row", "risk": text, "trigger": text, "preparatory": [{"id": "c1", **line}]}
    tree = {
        "id": "plan",
        "title": text,
        "mission": text,
        "host_state": text,
        "area": text,
        "from_post": text,
        "as_of": "2026-11-14",
        "timing": {"d_day": "2026-11-20", "h_hour": "04:30", "utc_offset_minutes": 120},
        "information": {"what": text, "why": text, "where": text, "who": text, "when": text, "legal_basis": text},
        "situation": {
            "places": [{"id": "place", "name": text, "population": {"total": 7}}],
            "mission_units": [{"id": "unit", "name": text, "limits_on_tasks": "PLANTED limit", "note": "PLANTED note"}],
            "trigger_dates": [{"id": "date", "name": text, "trigger_kind": "season", "start": moment, "effect": text}],
        },
        "phases": [{"id": "phase", "name": text, "start": moment, "description": text}],
        "unit_tasks": [{"id": "does", "unit": "unit", "phase": "phase", "place": "place", "task": text}],
        "order_references": [{"id": "order", "title": text, "note": text}],
        "stop_criteria": [{"id": "stop", "condition": text, "decided_by": text, "action": text}],
        "options": [{"id": "option", "feasibility": text, "political_risk": text, **option}],
        "decision": decision,
        "own_risks": [{"id": "own", "statement": text, "places": ["place"], "written_by": "poc_adviser"}],
        "measures": [measure],
        "contingency_plans": [{"id": "plan2", "scenario": text, "rows": [{"reactive": [{"id": "c2", **line}], **row}]}],
        "consultations": [
            {"id": "asked", "consultation_kind": "component", "body": text, "answer": "objection", "advice": text},
        ],
        "action": action,
        "notes": "PLANTED working note",
    }
    return Plan.model_validate(tree)
