"""Acceptance cases 25 to 30: police tasks and partners, control, due diligence, visits."""

from __future__ import annotations

from pocplanner.model.vocab import Component
from tests.acceptance.cases import FORCE, PRESENCE, Case, Turn, fact, place, plan, said, unit
from tests.acceptance.claims import FinalRefused, Finding, Helps, Item, Items, Refuses, StepOpen

POLICE = {
    "op_component": "police",
    "op_mode": "in_support",
    "force_expected": "non_deadly",
    "support_to_non_un_forces": "yes",
}
STATION = {"id": "station", "name": "Police of Mala", "actor_kind": "national_police"}
CROWD = {"id": "crowd", "name": "Youth gangs", "actor_kind": "crowd", "at": ["mala"], "moves_by": "foot"}
TOWN = place("mala", "Mala", "town", 30000)
IPO = unit("team", "Police team", component="unpol_ipo")
FPU = unit("fpu", "Formed unit", component="unpol_fpu")
MILITARY_ONLY = "the operation is one of the military"


def task(identifier: str, at: str = "mala") -> dict[str, str]:
    """A task of a unit at a place."""
    return {"id": f"task-{identifier}", "unit": identifier, "place": at, "task": "Be there from dusk"}


ACTIVITY = Case(
    "AC-25",
    "Learning activity 9.1: tasks of the police by phase and element",
    "UNPOL lesson, slides 23-26 and learning activity 9.1 (lines 267-367)",
    "Prevention 8, pre-emption 4, response 6, consolidation 5 tasks. Formed units keep public order and act directly; "
    "individual officers inform and advise.",
    plan(
        "Exercise: police of Mala",
        POLICE,
        {
            "places": [TOWN],
            "protection_actors": [STATION],
            "partner_forces": [
                {
                    "id": "recipient",
                    "name": "Mala station",
                    "force_kind": "national_police",
                    "role": "supported",
                    "is_threat": "no",
                }
            ],
            "armed_actors": [CROWD],
            "mission_units": [],
        },
        exercise=True,
    ),
    (
        Turn(
            (
                Items("CARD-police-prevention", 8),
                Items("CARD-police-pre-emption", 4),
                Items("CARD-police-response", 6),
                Items("CARD-police-consolidation", 5),
                Item("POLRES-04", "Act directly with formed police units", (Component.UNPOL_FPU,)),
                Item("POLRES-02", "Advise host police where to go first", (Component.UNPOL_IPO,)),
            ),
            "value",
            "military",
            MILITARY_ONLY,
            fact("op_component"),
        ),
    ),
    advice_only="There is no training mode that marks an answer. The cards hold the lists; a task given to the wrong "
    "element shows only where unarmed officers would stand alone (AC-27).",
)

PARTNERS = Case(
    "AC-26",
    "Learning activity 9.2: whom the police work with",
    "UNPOL lesson, slide 30 and learning activity 9.2 (lines 409-465)",
    "Eight partners with what is exchanged, and thirteen further ones.",
    plan("Exercise: partners of the police", POLICE, {"places": [TOWN]}, exercise=True),
    (
        Turn(
            (
                Items("CARD-partners-of-police", 8),
                Items("CARD-further-partners", 13),
                Item("PARTNER-01", "POC Adviser"),
                Item("PARTNER-02", "Protection Cluster"),
                Item("PARTNER-03", "Justice and corrections"),
                Item("PARTNER-04", "Mine action"),
                Item("PARTNER-05", "Civil Affairs"),
                Item("PARTNER-06", "JOC and JMAC"),
                Item("PARTNER-07", "Public information"),
                Item("PARTNER-08", "note all allegations and pass them on promptly"),
            ),
            "value",
            "military",
            MILITARY_ONLY,
            fact("op_component"),
        ),
    ),
)

UNARMED = Case(
    "AC-27",
    "Unarmed officers alone in an area of high risk",
    "UNPOL lesson, slide 11 (lines 149-152)",
    "Formed police units protect unarmed patrols.",
    plan(
        "Patrols in Mala",
        POLICE | {"op_mode": "unilateral", "support_to_non_un_forces": "no"},
        {"places": [TOWN], "armed_actors": [CROWD], "mission_units": [IPO, FPU]},
        unit_tasks=[task("team")],
    ),
    (
        Turn(
            (Finding("RW-20", "Police team at Mala: no armed unit has a task there"),),
            "unit_tasks",
            [task("team"), task("fpu")],
            "a formed unit goes along",
        ),
    ),
)

CONTROL = Case(
    "AC-28",
    "A formed police unit under a battalion commander",
    "UNPOL lesson, slide 28 (lines 389-403)",
    "Not allowed as a rule: SRSG's approval with a designated commander. Police never go beyond their directives. Each "
    "component has its own tactical area.",
    plan(
        "Cordon at Mala",
        FORCE | {"op_component": "combined"},
        {"places": [TOWN], "mission_units": [FPU | {"controlled_by": "force"}]},
    ),
    (
        Turn(
            (
                Finding("RB-15", "Formed unit (UNPOL formed police units) is under control of Force"),
                FinalRefused("RB-15"),
                Helps("RB-15", "the SRSG's approval and who commands"),
                Helps("RB-15", "Police never go beyond their directives on the use of force"),
            ),
            "control_approved_by",
            "srsg",
            "the SRSG approved it",
            "fpu",
        ),
        Turn(
            (Finding("RB-15"),),
            "controlled_by",
            "unpol",
            "the police command it",
            "fpu",
        ),
        Turn(
            (Finding("RW-18", "what is police work and what is military work here, in which areas"),),
            "checklist",
            [said("UOF-05", "Police inside the market, military on the two roads; police lead at the gate")],
            "areas and lead are written",
        ),
    ),
    (Refuses("fpu", "control_approved_by", "battalion commander", "an approval by somebody who is no office"),),
)

VIOLENT_POLICE = Case(
    "AC-29",
    "Support for host police who used violence",
    "UNPOL lesson, slides 8 and 24 (lines 108, 327); Policy 2015, para. 31 (lines 842-900)",
    "Engagement, accountability, training; no support before due diligence.",
    plan(
        "Support to the riot squad of Mala",
        POLICE,
        {
            "places": [TOWN],
            "partner_forces": [
                {
                    "id": "squad",
                    "name": "Riot squad",
                    "force_kind": "national_police",
                    "role": "supported",
                    "record": "concern",
                    "is_threat": "no",
                }
            ],
            "armed_actors": [CROWD],
        },
        hrddp={
            "support_items": [{"id": "fuel", "support_kind": "fuel", "recipient": "squad", "scope": "in_scope"}],
            "assessments": [{"id": "on-squad", "recipient": "squad", "items": ["fuel"]}],
        },
    ),
    (
        Turn(
            (Finding("RB-51", "Riot squad: not decided, and no advice"), FinalRefused("RB-51")),
            "outcome",
            "support_with_conditions",
            "due diligence came to an outcome",
            "on-squad",
        ),
        Turn(
            (Finding("RB-51", "the outcome is no support"),),
            "outcome",
            "no_support",
            "due diligence says no and the plan still holds the support",
            "on-squad",
            appears=True,
        ),
        Turn(
            (Finding("RB-05"),),
            "hrddp.assessments",
            [],
            "nothing was assessed",
            appears=True,
        ),
        Turn(
            (StepOpen("preconditions_met", "There is a concern about the record, and no precondition"),),
            "conditions",
            [{"id": "c", "text": "Officers under inquiry stay away", "is_precondition": True, "met": "yes"}],
            "a precondition is set and met",
            "on-squad",
        ),
        Turn(
            (Item("POLEMP-03", "training, criminal accountability, and closer monitoring"),),
            "force_kind",
            "national_military",
            "the unit is one of the army",
            "squad",
        ),
    ),
)

VISIT = Case(
    "AC-30",
    "Walikale: a visit without return",
    "IPI 2017 (lines 111-121, 141)",
    "A visit is no protection yet and may endanger people; it needs a follow-up with day and owner, and its risk.",
    plan(
        "Joint protection team to Wali",
        PRESENCE | {"un_presence_in_area": "none"},
        {"places": [place("wali", "Wali", total=1500)]},
        measures=[{"id": "visit", "title": "Visit to Wali", "phase": "before", "places": ["wali"]}],
    ),
    (
        Turn((Finding("RW-26", "an owner"),), "owner", "poc_adviser", "somebody owns it", "visit"),
        Turn(
            (Finding("RW-26", "a day"),),
            "prepare_by",
            {"anchor": "d_day", "days": 14},
            "the day of the return is set",
            "visit",
        ),
        Turn(
            (Finding("RW-26", "how one knows that it is done"),),
            "done_when",
            "Each recommendation done or dropped; people were called back",
            "its effect can be seen",
            "visit",
        ),
        Turn(
            (Finding("RW-26", "what harm it may do itself"),),
            "own_harm",
            "Those who speak may be punished after we leave: meet at the clinic",
            "its risk is written",
            "visit",
        ),
        Turn(
            (
                Item("JPT-02", "What harm can the visit do: who controls the place"),
                Item("JPT-15", "its effect on people is looked at, not the paper"),
                Item("JPT-16", "Return date"),
            ),
            "value",
            "permanent",
            "the mission is always there",
            fact("un_presence_in_area"),
        ),
    ),
)

CASES = (ACTIVITY, PARTNERS, UNARMED, CONTROL, VIOLENT_POLICE, VISIT)
