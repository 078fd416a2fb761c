"""Acceptance cases 19 to 24: night, patrols, presence, aviation, civilian measures, prison."""

from __future__ import annotations

from tests.acceptance.cases import FORCE, NON_DEADLY, PRESENCE, Case, Turn, fact, place, plan, said, unit
from tests.acceptance.claims import FinalRefused, Finding, Helps, Item, MeasureWarns, Printed

#: What an own measure of these cases says at least.
FULL = {"prepare_by": {"anchor": "d_day", "days": -3}, "done_when": "Women say that they walk without fear"}

NIGHT = Case(
    "AC-19",
    "Operation Nightflash: checkpoints by night",
    "Lessons note 2010, para. 54 (line 203)",
    "Credited with better security; limits are night vision, training and clearance of flights.",
    plan(
        "Night checkpoints above Walu",
        NON_DEADLY,
        {
            "places": [place("walu", "Walu villages", total=2500)],
            "movement_light": "night",
            "mission_units": [
                unit("alpha", "A company") | {"night_capable": "no", "limits_on_tasks": "No clearance to fly at night"}
            ],
        },
        measures=[
            {"id": "posts", "title": "Night checkpoints", "phase": "during", "owner": "force", "places": ["walu"]}
        ],
    ),
    (
        Turn(
            (
                Finding("RW-53", "A company cannot move and act at night"),
                Helps("RW-53", "night vision, training, and clearance for flights in the dark"),
            ),
            "night_capable",
            "yes",
            "the unit can act at night",
            "alpha",
        ),
        Turn(
            (Finding("RB-14", "A company has limits"), FinalRefused("RB-14")),
            "remedy",
            "Flights asked for; until then two posts only",
            "a remedy is written",
            "alpha",
        ),
    ),
)

FIREWOOD = Case(
    "AC-20",
    "Firewood patrols that made neighbours angry",
    "Lessons note 2010, para. 55 (lines 205-207)",
    "Good in the right circumstances only; what lies beneath is looked at, civilian staff have a say, side effects are "
    "named.",
    plan(
        "Firewood patrols at Camp Ada",
        PRESENCE,
        {"places": [place("camp", "Camp Ada", "idp_site", 6200)]},
        measures=[
            {"id": "wood", "title": "Cordon for firewood", "phase": "during", "owner": "force", "places": ["camp"]}
            | FULL
        ],
    ),
    (
        Turn(
            (Finding("RW-26", "what harm it may do itself"),),
            "own_harm",
            "The wood belongs to the herders: agree on places with both committees",
            "the side effect is named",
            "wood",
        ),
        Turn(
            (Finding("RW-26", "a civilian office"),),
            "supporting",
            ["civil_affairs"],
            "a civilian office has a part in it",
            "wood",
        ),
        Turn(
            (Item("S15-3-10", "agreed with the community and those who run the site"),),
            "in_area",
            "no",
            "the camp lies outside the area",
            "camp",
        ),
    ),
)

PRESENCE_MOVES = Case(
    "AC-21",
    "Presence moves violence elsewhere, and violence rises when it ends",
    "Lessons note 2010, para. 52 (line 197)",
    "Both risks of presence are considered.",
    plan(
        "Company at Orsa for four weeks",
        NON_DEADLY | {"un_presence_in_area": "temporary"},
        {
            "places": [place("orsa", "Orsa", total=900)],
            "mission_units": [unit("alpha", "A company", roles=["holding"])],
        },
        measures=[
            {
                "id": "post",
                "entry": "M-B-07",
                "title": "Company at Orsa",
                "phase": "before",
                "owner": "force",
                "places": ["orsa"],
            }
        ],
    ),
    (
        Turn(
            (
                Item("DILEMMA-11", "who is less safe because these people are safer"),
                Item("DILEMMA-11", "what when we leave"),
            ),
            "value",
            "permanent",
            "the presence is permanent",
            fact("un_presence_in_area"),
        ),
        Turn(
            (
                MeasureWarns("M-B-07", "the danger returns on the day it leaves"),
                MeasureWarns("M-B-07", "opens gaps elsewhere"),
            ),
            "measures",
            [],
            "no such measure is in the plan",
        ),
    ),
)

AVIATION = Case(
    "AC-22",
    "Helicopters that never came",
    "Lessons note 2010, para. 19 (line 78); Policy 2015, Annex B section IX",
    "It limits response and evacuation of the wounded; the limit is reported frankly; Headquarters is asked.",
    plan(
        "Reaction force of the western sector",
        FORCE,
        {
            "places": [place("west", "Western villages", total=4000)],
            "mission_units": [
                unit("qrf", "Reaction force", roles=["qrf"])
                | {"casevac_cover": "no", "limits_on_tasks": "8 attack and 18 utility helicopters are missing"},
                unit("alpha", "A company", roles=["holding"]),
            ],
        },
    ),
    (
        Turn(
            (
                Finding(
                    "RB-14", "has limits on the tasks that it may be given and is not covered by casualty evacuation"
                ),
                Printed("is not covered by casualty evacuation"),
            ),
            "remedy",
            "Area cut to what ambulances reach; gap reported to Headquarters on 5 January",
            "a remedy is written",
            "qrf",
        ),
        Turn(
            (
                Item("GAP-06", "smaller or later"),
                Item("GAP-07", "Security Council and the Fifth Committee"),
                Item("GAP-08", "contributing countries"),
            ),
            "casevac_cover",
            "yes",
            "evacuation is covered",
            "qrf",
        ),
    ),
)

CIVILIAN = Case(
    "AC-23",
    "Herders and farmers: civilian measures are enough",
    "Lessons note 2010, paras. 57-58 (lines 213-215); Policy 2015, para. 30",
    "Talks months before the season, livelihoods; a plan without physical protection is complete.",
    plan(
        "Herders' routes before the dry season",
        PRESENCE,
        {
            "places": [place("wadi", "Wadi villages", total=5000)],
            "population_groups": [
                {"id": "farmers", "name": "Farmers", "tension_with": ["herders"]},
                {"id": "herders", "name": "Herders", "group_kind": "nomads"},
            ],
            "trigger_dates": [
                {
                    "id": "herds",
                    "name": "Herds move south",
                    "trigger_kind": "migration",
                    "start": {"anchor": "d_day", "days": 90},
                }
            ],
        },
        measures=[
            {
                "id": "talks",
                "title": "Talks on routes and damages",
                "phase": "before",
                "owner": "civil_affairs",
                "places": ["wadi"],
                "own_harm": "Leaders may be blamed for what they agreed: let each side announce its part",
            }
            | FULL
        ],
    ),
    (
        Turn(
            (Finding("RW-54"), Finding("RW-26")),
            "owner",
            "force",
            "the only measure is one of the Force",
            "talks",
            appears=True,
        ),
        Turn(
            (Item("COMM-02", "months before the season"),),
            "trigger_kind",
            "other",
            "no herds are on the move",
            "herds",
        ),
    ),
)

PRISON = Case(
    "AC-24",
    "Handover to weak courts and prisons",
    "Lessons note 2010, paras. 67-68 (lines 249-255)",
    "The receiving facility is assessed first; otherwise people are released or come to harm.",
    plan(
        "Arrests at Quarry with the district police informed",
        FORCE | {"detention_expected": "yes", "handover_to_authorities_expected": "yes"},
        {"places": [place("quarry", "Quarry", total=200)]},
    ),
    (
        Turn(
            (
                Finding("RB-12", "Is the receiving place assessed as fair, humane and secure"),
                FinalRefused("RB-12", "Is the receiving place assessed"),
                Item("DETAIN-11", "someone visits"),
            ),
            "value",
            "no",
            "nobody is handed over",
            fact("handover_to_authorities_expected"),
        ),
        Turn(
            (Finding("RB-12", "Is the receiving place assessed as fair, humane and secure"),),
            "checklist",
            [said("DETAIN-02", "District prison visited on 5 January: fit for twelve; no more are handed over")],
            "the facility was assessed",
        ),
    ),
)

CASES = (NIGHT, FIREWOOD, PRESENCE_MOVES, AVIATION, CIVILIAN, PRISON)
