"""A plan with something in every list, whose parts point at each other."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

from pocplanner.model.plan import Plan

WHEN = datetime(2026, 11, 14, 9, 30, tzinfo=UTC).isoformat()


@cache
def full_plan() -> Plan:
    """A plan in which every kind of object occurs once or more, with references of every kind."""
    return Plan.model_validate(
        {
            "id": "plan",
            "title": "Operation",
            "as_of": date(2026, 11, 14),
            "timing": {"d_day": "2026-11-20", "h_hour": "04:30", "utc_offset_minutes": 120},
            "form_lines": [{"id": "form", "role": "drafted_by", "post": "G5"}],
            "distribution": [{"id": "copy", "post": "SRSG"}],
            "situation": {
                "places": [
                    {"id": "camp", "name": "Camp", "place_kind": "idp_site", "guarded_by": ["unit", "force", "police"]},
                    {"id": "base", "name": "Base", "place_kind": "un_base", "population": {"total": 40}},
                ],
                "routes": [{"id": "road", "name": "Road", "start": "base", "end": "camp", "length_km": 12.5}],
                "population_groups": [
                    {"id": "people", "name": "People", "places": ["camp"], "tension_with": ["others"]},
                    {"id": "others", "name": "Others"},
                ],
                "armed_actors": [
                    {
                        "id": "group",
                        "name": "Group",
                        "actor_kind": "nsag",
                        "at": ["camp"],
                        "way_out_places": ["base"],
                        "perceived_associations": [{"group": "people", "by_whom": "neighbours"}],
                    }
                ],
                "partner_forces": [
                    {
                        "id": "force",
                        "name": "Force",
                        "force_kind": "national_military",
                        "leaves": ["camp"],
                        "threatened_groups": ["people"],
                    }
                ],
                "protection_actors": [
                    {"id": "police", "name": "Police", "actor_kind": "national_police", "places": ["camp"]}
                ],
                "mission_units": [
                    {"id": "unit", "name": "Unit", "based_at": "base", "leaves_places": ["camp"], "alert": SPAN}
                ],
                "trigger_dates": [
                    {"id": "vote", "name": "Vote", "trigger_kind": "election", "start": D_DAY, "places": ["camp"]}
                ],
            },
            "facts": [{"id": "fact", "key": "op_urban", "value": "yes"}],
            "lines_of_operation": [{"id": "line", "name": "Line"}],
            "phases": [{"id": "phase", "name": "Phase", "start": D_DAY, "places": ["camp"]}],
            "unit_tasks": [
                {"id": "task-1", "unit": "unit", "phase": "phase", "place": "camp"},
                {"id": "task-2", "unit": "force"},
            ],
            "order_references": [{"id": "order", "title": "FRAGO 12"}],
            "stop_criteria": [{"id": "stop", "condition": "People in the street"}],
            "options": [
                {
                    "id": "go",
                    "title": "Operate",
                    "units": ["unit"],
                    "patches": [
                        {"patch": "fact", "key": "op_urban", "value": "no"},
                        {"patch": "field", "ref": {"object": "camp", "field": "in_area"}, "value": "yes"},
                        {"patch": "field", "ref": {"object": "plan", "field": "area"}, "value": "North"},
                    ],
                },
                {"id": "stay", "title": "No operation", "option_kind": "no_operation"},
            ],
            "decision": {
                "recommended_option": "go",
                "advice": [{"id": "advice", "words": "Wait for the guard.", "recorded_by": "poc_adviser"}],
                "decisions": [
                    {
                        "id": "decided",
                        "outcome": "approved",
                        "option": "go",
                        "mode": "pen",
                        "at": WHEN,
                        "capacity": "SRSG",
                        "recorded_by": "cos",
                    }
                ],
            },
            "action": {
                "tasking": [{"id": "tasking", "addressee": "force_hq", "units": ["unit"]}],
                "communication": [{"id": "communication", "what": "Told"}],
                "disclosure": [{"id": "disclosure", "audience": "media"}],
                "press_lines": [{"id": "press", "line": "We protect"}],
                "release_timeline": [{"id": "release", "lane": "release", "text": "Leaflet"}],
            },
            "risk_decisions": [{"id": "judged", "risk": "R-1@site=camp", "option": "go"}],
            "own_risks": [{"id": "own", "statement": "Harm", "places": ["camp"], "written_by": "poc_adviser"}],
            "risk_numbers": [{"risk": "R-1@site=camp", "number": 1}],
            "measures": [
                {"id": "m-1", "title": "Patrol", "phase": "before", "places": ["camp"], "options": ["go"]},
                {"id": "m-2", "title": "Guard", "phase": "during", "depends_on": ["m-1"]},
            ],
            "hrddp": {
                "support_items": [{"id": "fuel", "support_kind": "fuel", "recipient": "force"}],
                "assessments": [
                    {
                        "id": "assessed",
                        "recipient": "force",
                        "items": ["fuel"],
                        "measures": ["m-1"],
                        "elements": [{"element": "record"}],
                        "conditions": [{"id": "condition", "text": "No children"}],
                    }
                ],
                "interventions": [{"id": "intervened", "recipient": "force", "step": "suspend"}],
            },
            "contingency_plans": [
                {
                    "id": "contingency",
                    "scenario": "It happens",
                    "rows": [
                        {
                            "id": "row",
                            "risk": "Harm",
                            "preparatory": [{"id": "prepare", "text": "Prepare"}],
                            "reactive": [{"id": "react", "text": "React"}],
                        }
                    ],
                }
            ],
            "consultations": [{"id": "asked", "consultation_kind": "component", "component": "human_rights"}],
            "criteria": [{"id": "criterion", "text": "Fewer incidents"}],
            "checklist": [{"id": "checked", "item": "CHK-01"}],
            "overrides": [
                {"id": "override", "rule": "RB-01", "ref": {"object": "plan"}, "reason": "Known", "by": "cos"}
            ],
            "release_marks": [{"ref": {"object": "camp", "field": "name"}, "releasability": "mission"}],
        }
    )


SPAN = {"low": 5, "high": 10}
D_DAY = {"anchor": "d_day", "days": 1}
