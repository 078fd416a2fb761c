"""Texts that other programs might take for something else, and a plan that holds one of them in every text field."""

from __future__ import annotations

from typing import Any

from pocplanner.model.plan import Plan

#: Markup, links, formulas, mark-up of workbooks, escapes, marks that reorder, and what only looks like a command.
TEXTS = (
    '<img src="/etc/passwd">',
    '<a href="javascript:alert(1)">x</a> file:///etc/passwd \\\\host\\share https://example.org mailto:a@example.org',
    "<para><font color=\"[[[getattr(pow, 'x')]]]\">x</font></para>",
    "</para><b>, A<B>C, <risk>x</risk>",
    '<onDraw name="x"/>',
    "<qt><img src=file:///x></qt>",
    "&amp; &copy &A &P &N && ]]>",
    "=cmd|'/c calc'!A0",
    "+1+1",
    "-2-3",
    "@SUM(A1)",
    "＝1+1",
    "'=1+1",
    "''quoted''",
    " =1+1",
    '=HYPERLINK("https://example.org","x")',
    "{=1+1}",
    "#REF!",
    "TRUE",
    "00123",
    "1e5",
    "2026-11-14",
    "$\\frac{x$",
    "_x0041_x0042_ _x005F_x0041_ _x000D_",
    "<r><t>gone</t></r>",
    "<r></r>",
    "%s {0} {name} \\n",
    'a "quoted", one; with | marks',
    "\ufffe and \uffff",
    "\u200fنص عربي\u200e and e\u0301 and 𝄞 and 👩‍👩‍👧",
    "\u2028 line \u2029 paragraph",
)
LONG_TEXTS = (
    "=1+1\nsecond line\n\n  indented\tand a tab\nend",
    "\ttab first",
    "\nline break first\n",
    "x" * 20_000,
    "👩" * 20_000,
)


def hostile_plan(text: str, long: str | None = None) -> Plan:
    """A plan that holds *text* in every field of one line that the tables print, and *long* in the others."""
    more = text if long is None else long
    moment: dict[str, Any] = {"anchor": "d_day", "days": -2, "note": text}
    rating = {"stage": "current", "likelihood": "likely", "impact": "major", "rated_by": "force", "reason": more}
    measure = {
        "title": text,
        "text": more,
        "phase": "before",
        "owner": "force",
        "places": ["place"],
        "prepare_by": moment,
        "until": {"anchor": "h_hour", "minutes": 90, "note": text},
        "serves": ["own@risk=own"],
        "done_when": more,
        "evidence": text,
        "own_harm": more,
        "if_absent": more,
        "note": more,
    }
    tree = {
        "id": "plan",
        "title": text,
        "mission": text,
        "host_state": text,
        "area": text,
        "as_of": "2026-11-14",
        "timing": {"d_day": "2026-11-20", "h_hour": "04:30", "utc_offset_minutes": 120},
        "situation": {
            "places": [
                {"id": "place", "name": text, "note": more, "population": {"women": 6, "men": 34, "total": 40}},
            ],
            "trigger_dates": [{"id": "date", "name": text, "trigger_kind": "season", "start": moment, "effect": more}],
        },
        "phases": [{"id": "phase", "name": text, "start": moment, "description": more}],
        "options": [{"id": "option", "title": text}],
        "decision": {"decision_requested": more, "needed_by": moment},
        "own_risks": [{"id": "own", "statement": more, "places": ["place"], "written_by": "poc_adviser"}],
        "risk_decisions": [
            {
                "id": "said",
                "risk": "own@risk=own",
                "state": "stated",
                "reason": more,
                "ratings": [rating | {"rated_on": "2026-11-10"}],
            },
            {"id": "gone", "risk": "no-such-rule@place=place", "reason": more},
        ],
        "measures": [
            {"id": "measure", "options": ["option"], **measure},
            {"id": "second", "depends_on": ["measure"], **measure},
        ],
        "action": {
            "release_timeline": [{"id": "entry", "lane": "action", "at": moment, "text": more}],
            "tasking": [{"id": "task", "addressee": "force_hq", "task": more, "due": moment}],
        },
        "notes": more,
    }
    return Plan.model_validate(tree)
