"""Acceptance cases 13 to 18: language, joint work, lessons, people at bases."""

from __future__ import annotations

from tests.acceptance.cases import NON_DEADLY, PLANNED, PRESENCE, Case, Turn, done, fact, place, plan, unit
from tests.acceptance.claims import Finding, Item, Risk

INTERPRETER = Case(
    "AC-13",
    "Kiwanja 2008: a unit without an interpreter",
    "Lessons note 2010, para. 27 (line 104); IPI 2017 (line 113)",
    "Without language, information is hardly gathered; language support is a precondition.",
    plan(
        "Post at Kiwa",
        PRESENCE,
        {
            "places": [place("kiwa", "Kiwa", "town", 4000)],
            "mission_units": [unit("alpha", "A company", roles=["patrol"]) | {"interpreter": "no"}],
        },
    ),
    (
        Turn(
            (Finding("RW-19", "A company has no interpreter"),),
            "interpreter",
            "yes",
            "the unit has an interpreter",
            "alpha",
        ),
    ),
)

FORUM = Case(
    "AC-14",
    "Abyei 2008: good decisions, taken apart",
    "Lessons note 2010, para. 45 (line 177)",
    "Components need one hub in which they plan and run an operation together.",
    plan(
        "Protection of Abeka market",
        PRESENCE,
        action={
            "tasking": [
                {"id": "t-force", "addressee": "force_hq", "task": "Hold the crossroads"},
                {"id": "t-police", "addressee": "police_component", "task": "Patrol the market"},
                {"id": "t-civil", "addressee": "civilian_pillars", "task": "Speak with both committees"},
            ]
        },
    ),
    (
        Turn(
            (Finding("RW-21", "3 addressees have tasks"),),
            "joint_forum",
            "JOC, Sector North",
            "a joint forum is named",
        ),
    ),
)

LINES = [
    {"id": "liaison", "text": "Daily contact with the commissioner, who can warn of fighting in town"},
    {"id": "centre", "text": "Crisis coordination centre awake day and night"},
]
ROW = {"id": "row", "risk": "Fighting in the town"}
LESSONS = Case(
    "AC-15",
    "Malakal 2009: two lessons that must become actions",
    "Lessons note 2010, para. 60 (line 223)",
    "Contact with local authorities as early warning, and a crisis coordination centre that works 24 hours, become "
    "actions with an owner and stand in the contingency plan.",
    plan(
        "Town of Mala",
        NON_DEADLY,
        {"places": [place("mala", "Mala", "town", 30000)]},
        contingency_plans=[{"id": "fighting", "scenario": "Fighting in Mala", "rows": [ROW | {"preparatory": LINES}]}],
        aar={"metrics": "People killed or wounded; hours from first warning to first patrol"},
    ),
    (
        Turn(
            (Finding("RB-11", "Fighting in Mala: 2 lines"),),
            "contingency_plans",
            [
                {
                    "id": "fighting",
                    "scenario": "Fighting in Mala",
                    "rows": [
                        ROW
                        | {
                            "preparatory": [
                                LINES[0] | {"components": ["civil_affairs"]},
                                LINES[1] | {"components": ["joc"]},
                            ]
                        }
                    ],
                }
            ],
            "each line has an owner",
        ),
        Turn(
            (Finding("RW-06", "No date for the after action review"),),
            "aar.planned_for",
            {"anchor": "d_day", "days": 14},
            "the review has a date",
        ),
        Turn(
            (
                Item("HARM-06", "Each lesson becomes an action with an owner and a day"),
                Item("HARM-06", "a line of the contingency plan"),
            ),
            "value",
            "presence",
            PLANNED,
            fact("force_expected"),
        ),
    ),
    advice_only="The review itself is written after the operation, outside the program. The card says what becomes of "
    "a lesson; a line of the contingency plan is held to an owner.",
)

STAY = {"pros": "People at the perimeter are protected and seen", "cons": "Water for three days only"}
MUHAJIRIYA = Case(
    "AC-16",
    "Muhajiriya 2009: asked to leave, stayed",
    "Lessons note 2010, paras. 62 and 74 (lines 231, 279-280)",
    "Staying protected people and let the mission see; capacity was strained; leaving has a cost for civilians. "
    "People gather at the base.",
    plan(
        "Team site at Muha: stay or leave",
        NON_DEADLY | {"civilian_displacement_likely": "yes"},
        {"places": [place("muha", "Muha town", "town", 18000), place("site", "Muha team site", "un_base", 10000)]},
        options=[
            {"id": "leave", "title": "Relocate", "pros": "Staff are safer", "feasibility": "Two flights"},
            {"id": "stay", "title": "Stay", "feasibility": "Talks at the top"} | STAY,
            {"id": "none", "title": "Leave things as they are", "option_kind": "no_operation"} | STAY,
        ],
    ),
    (
        Turn(
            (Finding("RW-52", "Relocate: without cons"),),
            "cons",
            "10,000 people lose the only shelter; nobody sees what follows",
            "the cost for civilians is written",
            "leave",
        ),
        Turn(
            (
                Risk("R-15.1-01", ("site",), 10000),
                Item("BASE-01", "people who gather outside"),
                Finding("RW-18", "Stock is on site or on call"),
                Finding("RW-05", "Muha team site"),
            ),
            "in_area",
            "no",
            "the base lies outside the area",
            "site",
        ),
        Turn(
            (Finding("RB-10"),),
            "option_kind",
            "operate",
            "“no operation” is not among the options",
            "none",
            appears=True,
        ),
    ),
)

UMM_BARRU = Case(
    "AC-17",
    "Umm Barru 2009: people let in, and the site comes under fire",
    "Lessons note 2010, para. 62 (line 231)",
    "Who is let in, and by whose word, is decided beforehand; base and hosted people may become targets.",
    plan(
        "Team site at Umma",
        NON_DEADLY | {"civilian_displacement_likely": "yes"},
        {
            "places": [place("site", "Umma team site", "un_base", 350)],
            "armed_actors": [
                {"id": "riders", "name": "Riders", "actor_kind": "nsag", "addressed": "yes", "move_expected": "yes"}
            ],
        },
    ),
    (
        Turn(
            (Risk("R-11.4.6-07", ("site", "riders"), 350),),
            "move_expected",
            "no",
            "the group is not expected to move",
            "riders",
        ),
        Turn(
            (
                Item("INSIDE-03", "base and sheltered people become a target"),
                Item("INSIDE-04", "fighters among those who enter"),
                Item("BASE-05", "Admission rules are written and signed"),
                Finding("RB-12", "Whether people may be let in as a last resort"),
            ),
            "in_area",
            "no",
            "no base lies in the area",
            "site",
        ),
    ),
)

MAGNETS = Case(
    "AC-18",
    "Abyei and the Kivus 2008: bases draw people, and nothing is ready",
    "Lessons note 2010, paras. 62-63 (lines 233-235)",
    "Needs are identified in advance. Threats are assessed with representatives of the displaced; emergency "
    "communications exist.",
    plan(
        "Bases along the lake",
        NON_DEADLY | {"civilian_displacement_likely": "yes"},
        {"places": [place("base", "Base Marro", "un_base")]},
    ),
    (
        Turn(
            (
                Finding("RW-18", "Stock is on site or on call for the number expected: perimeter wire"),
                Finding("RW-18", "Threats to the site are assessed with representatives of the displaced"),
                Finding("RW-18", "Emergency communications exist"),
            ),
            "checklist",
            done("BASE-02", "BASE-03", "BASE-04"),
            "stock and both steps are done",
        ),
        Turn((Finding("RW-05", "Base Marro"),), "protection_plan_ready", "yes", "the base has a plan", "base"),
    ),
)

CASES = (INTERPRETER, FORUM, LESSONS, MUHAJIRIYA, UMM_BARRU, MAGNETS)
