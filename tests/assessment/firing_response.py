"""Plans for which the checks of the response fire: cards, units, command, priorities, authority."""

from __future__ import annotations

from typing import Any

from tests.assessment.firing import Changes, Fires, answered, measure, rating, situation
from tests.assessment.ready import RATED

UNIT: Changes = {"id": "unit", "name": "Company B", "based_at": "base"}
TEAM: Changes = {"id": "team", "name": "Police team", "component": "unpol_ipo", "based_at": "base"}
BASE: Changes = {"id": "base", "name": "Base"}
CAMP: Changes = {"id": "camp", "name": "Market", "in_area": "yes"}
ROAD: Changes = {"id": "road", "name": "Road", "start": "base", "end": "camp", "length_km": 4, "passable": "yes"}
NEAR: Changes = {"id": "group", "name": "Group", "actor_kind": "nsag", "at": ["base"], "moves_by": "foot"}
PEOPLE: Changes = {"women": 40, "men": 40, "girls": 40, "boys": 40}
HELD = answered(held="yes")
FORCE: Changes = {"id": "force", "name": "3rd battalion", "force_kind": "national_military", "role": "none"}


def units(*changed: Changes, **more: Any) -> Changes:  # noqa: ANN401  (any field of a plan)
    """A situation with a base and these units."""
    return {**situation(places=[BASE, CAMP], mission_units=list(changed), routes=[ROAD]), **more}


def decided(item: str, **fields: str) -> Changes:
    """What people said of an item of a card."""
    return {"id": f"d-{item.lower()}", "item": item, **fields}


def tasked(*ids: str, **more: Any) -> Changes:  # noqa: ANN401
    """The police team beside an armed actor, with tasks for these units at the market."""
    tasks = [{"id": f"task-{unit}", "unit": unit, "place": "camp"} for unit in ids]
    lists = {"places": [BASE, CAMP], "mission_units": [TEAM, UNIT], "routes": [ROAD], "armed_actors": [NEAR]}
    return {**situation(**lists | more), "unit_tasks": tasks}


FREQUENT: Changes = {**RATED, "ratings": rating(likelihood="likely", impact="minor")}
RARE: Changes = {"id": "other", "risk": "own@risk=own", "ratings": rating(likelihood="rare", impact="severe")}
OWN_RISK: Changes = {"id": "own", "statement": "Harm", "written_by": "force"}
OWN_MEASURE = {"id": "m-2", "title": "Visit", "phase": "after", "serves": ["R-1@"]}
WHOLE: Changes = {
    **OWN_MEASURE,
    "owner": "force",
    "supporting": ["civil_affairs"],
    "prepare_by": {"anchor": "d_day", "days": 3},
    "done_when": "People say so",
    "own_harm": "They may be asked why they spoke",
}
WITHOUT: Changes = {"full_brief": "no", "reason": "Routine"}
SIGNED: Changes = {"screening": {**WITHOUT, "decided_by": "cos", "decided_on": "2027-01-05"}}
SINCE = "2027-01-10T20:00:00+00:00"

FIRING_RESPONSE = (
    Fires(
        "required_answer_missing",
        HELD,
        "Do CARD-2: Was another way looked at?",
        "plan.checklist.l_2",
        {**HELD, "checklist": [decided("L-2", answer="Negotiation was tried.")]},
    ),
    Fires(
        "required_answer_missing",
        {**HELD, "checklist": [decided("L-2")]},
        "Was another way looked at?",
        "d-l-2.state",
        {**HELD, "checklist": [decided("L-2", state="not_applicable", reason="Nobody to speak with")]},
    ),
    Fires(
        "advised_answer_missing",
        HELD,
        "Is the place known?",
        "plan.checklist.l_3",
        {**HELD, "checklist": [decided("L-3", state="done")]},
    ),
    Fires(
        "step_passed_over",
        {"checklist": [decided("L-5", state="done")]},
        "Near the base",
        "plan.checklist.l_4",
        {"checklist": [decided("L-5", state="done"), decided("L-4", state="not_applicable", reason="No room")]},
    ),
    Fires(
        "unit_without_interpreter",
        units({**UNIT, "interpreter": "no"}),
        "Company B has no interpreter",
        "unit.interpreter",
        units({**UNIT, "interpreter": "no", "roles": ["aviation"]}),
    ),
    Fires(
        "unit_limit_without_remedy",
        units({**UNIT, "poc_trained": "no"}),
        "Company B is not trained",
        "unit.remedy",
        units({**UNIT, "poc_trained": "no", "remedy": "Training on D-10"}),
    ),
    Fires("unit_limit_without_remedy", units({**UNIT, "limits_on_tasks": "No nights"}), "has limits", "unit.remedy"),
    Fires(
        "unit_limit_without_remedy",
        units({**UNIT, "casevac_cover": "no"}),
        "not covered by casualty evacuation",
        "unit.remedy",
        units({**UNIT, "casevac_cover": "unknown"}),
    ),
    Fires(
        "control_across_components",
        units({**UNIT, "component": "unpol_fpu", "controlled_by": "force"}),
        "under control of Force",
        "unit.controlled_by",
        units({**UNIT, "component": "unpol_fpu", "controlled_by": "force", "control_approved_by": "srsg"}),
    ),
    Fires("unarmed_alone", tasked("team"), "Police team at Market", "task-team.place", tasked("team", "unit")),
    Fires("unarmed_alone", tasked("team"), "Police team at Market", "task-team.place", tasked("team", armed_actors=[])),
    Fires(
        "unarmed_alone",
        tasked("team"),
        "Police team at Market",
        "task-team.place",
        tasked("team", places=[BASE, {**CAMP, "guarded_by": ["unit"]}]),
    ),
    Fires("no_joint_forum", {"joint_forum": " "}, "5 addressees", "plan.joint_forum"),
    Fires(
        "priority_place_without_measure",
        situation(places=[{**CAMP, "protection_priority": "must"}]),
        "Market: no measure",
        "camp.protection_priority",
        {**situation(places=[{**CAMP, "protection_priority": "must"}]), **measure(places=["camp"])},
    ),
    Fires(
        "no_alert_means",
        situation(places=[{**CAMP, "population": PEOPLE}]),
        "None of 1 places",
        "plan.situation.places",
        situation(places=[{**CAMP, "population": PEOPLE, "alert_network": "yes"}]),
    ),
    Fires(
        "frequent_and_rare",
        {"risk_decisions": [FREQUENT, RARE], "own_risks": [OWN_RISK]},
        "1 frequent and lesser, 1 rare and grave",
        "plan.risk_decisions",
        {"risk_decisions": [FREQUENT]},
    ),
    Fires(
        "threat_denied_without_headquarters",
        situation(partner_forces=[{**FORCE, "is_threat": "yes", "denies_threat": "yes"}]),
        "3rd battalion",
        "plan.decision.unhq_consultation",
        situation(partner_forces=[{**FORCE, "is_threat": "yes", "denies_threat": "no"}]),
    ),
    Fires(
        "political_side_missing",
        {"information": {"legal_basis": "Resolution 1", "political": {"pros": "Trust"}}},
        "no cons",
        "plan.information.political.cons",
        {"information": {"legal_basis": "Resolution 1", "political": {"pros": "Trust", "cons": "Protest"}}},
    ),
    Fires(
        "own_measure_incomplete",
        measure(OWN_MEASURE),
        "Visit: without an owner, a day, how one knows that it is done, what harm it may do itself.",
        "m-2.done_when",
        measure(WHOLE),
    ),
    Fires(
        "own_measure_incomplete",
        measure({**WHOLE, "supporting": ["joc", "ocha", "unpol_ipo"]}),
        "Visit: without a civilian office.",
        "m-2.done_when",
        measure({**WHOLE, "owner": "civil_affairs", "supporting": []}),
    ),
    Fires(
        "measure_for_nothing",
        measure({**WHOLE, "serves": []}),
        "Visit",
        "m-2.serves",
        {**measure({**WHOLE, "serves": [], "places": ["camp"]}), **situation(places=[CAMP])},
    ),
    Fires(
        "brief_after_existing_authority",
        {"existing_authority": True, "existing_authority_since": SINCE},
        "Executed under existing authority; brief due by 112000Z JAN 27 (24 hours). That time is over.",
        "plan.existing_authority_since",
        {"existing_authority": True, "status": "submitted"},
    ),
    Fires(
        "brief_after_existing_authority", {"existing_authority": True}, "not written", "plan.existing_authority_since"
    ),
    Fires("full_brief_declined", {**HELD, **SIGNED}, "Met, decided: no full brief: Item SC-1", "f-held.value", SIGNED),
    Fires(
        "full_brief_declined",
        {**answered(held="unknown"), **SIGNED},
        "Not known, decided: no full brief: Item SC-1",
        "f-held.value",
        {**HELD, "screening": {"full_brief": "yes"}},
    ),
    Fires(
        "screening_unsigned",
        {"screening": WITHOUT},
        "Without the office and the day.",
        "plan.screening.decided_by",
        {"screening": {"full_brief": "yes"}},
    ),
)
