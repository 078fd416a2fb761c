"""Acceptance cases 7 to 12: detention, own harm, limits, ranks, partners, means."""

from __future__ import annotations

from tests.acceptance.cases import FORCE, PLANNED, PRESENCE, Case, Turn, fact, place, plan, said, unit
from tests.acceptance.claims import FinalRefused, Finding, Helps, Item, Overridden, Printed, Refuses, Risk

CHILD = Case(
    "AC-07",
    "A detained fighter is a child",
    "Policy 2015, para. 32 (lines 958-970) and Annex B (line 2387); lessons note 2010, para. 68 (line 255)",
    "Procedure on detention, handover of children, notice to ICRC and access, advice of OHCHR and OLA, a receiving "
    "facility that is fair and humane.",
    plan(
        "Search of the quarry camp",
        FORCE
        | {
            "detention_expected": "yes",
            "handover_to_authorities_expected": "yes",
            "unaccompanied_children_possible": "no",
        },
        {
            "places": [place("quarry", "Quarry", total=200)],
            "armed_actors": [
                {
                    "id": "band",
                    "name": "Quarry band",
                    "actor_kind": "nsag",
                    "addressed": "yes",
                    "record_child_recruitment": "yes",
                    "surrenders_possible": "no",
                }
            ],
        },
    ),
    (
        Turn(
            (
                Item("DETAIN-01", "how ICRC is told; what is done with children"),
                Item("DETAIN-02", "fair, humane and secure"),
                Item("DETAIN-03", "ICRC is told of those held and has access"),
                Item("DETAIN-12", "OHCHR and the Office of Legal Affairs"),
            ),
            "value",
            "no",
            "nobody is expected to be held",
            fact("detention_expected"),
        ),
        Turn(
            (
                Item("DETAIN-04", "handover procedure for children"),
                Item("CHILD-01", "procedure for handing over children"),
                Item("CHILD-07", "only to Child Protection"),
            ),
            "record_child_recruitment",
            "no",
            "the group has no children in its ranks",
            "band",
        ),
        Turn(
            (Finding("RB-12", "A detention focal point is named"), Finding("RB-12", "receiving place assessed")),
            "checklist",
            [
                said("DETAIN-01", "Focal point: Legal Adviser; procedure issued on 2 January"),
                said("DETAIN-02", "Central prison visited by Human Rights on 5 January: fit"),
            ],
            "both are answered",
        ),
    ),
)

OWN_HARM = Case(
    "AC-08",
    "The mission's own operation does lawful harm, to a clinic and a water point too",
    "Policy 2015, para. 31, box, paras. 40, 45 and 55 (lines 714-725, 1071-1075, 1137-1142, 1275-1283)",
    "Lawful casualties are counted. Harm to objects counts. Indirect effects are analysed and mitigated. A board of "
    "inquiry is for a breach of the rules of engagement or directives only.",
    plan(
        "Clearing the ridge above Sela",
        FORCE,
        {
            "places": [
                place("village", "Sela", total=1200),
                place("clinic", "Sela clinic", "health_facility"),
                place("well", "North well", "water_point"),
            ]
        },
    ),
    (
        Turn(
            (Risk("R-11.4.4-07c", ("clinic",)),),
            "in_area",
            "no",
            "the clinic lies outside the area",
            "clinic",
        ),
        Turn(
            (Risk("R-11.4.4-07b", ("well",)),),
            "in_area",
            "no",
            "the well lies outside the area",
            "well",
        ),
        Turn(
            (
                Item("HARM-01", "also where the act was lawful and whoever did it, the mission included"),
                Item("HARM-02", "clinic, water point"),
                Item("HARM-03", "Name who makes it less"),
                Item("HARM-05", "A lawful act that did harm goes to the review, not to a board"),
                Item("UOF-10", "indirect fire that nobody observes is forbidden"),
            ),
            "value",
            "presence",
            PLANNED,
            fact("force_expected"),
        ),
    ),
    advice_only="Incidents are recorded in the mission's own systems. The card says how they are counted and where a "
    "breach goes; the program keeps no case and opens no inquiry.",
)

CAVEAT = Case(
    "AC-09",
    "A contingent is not trained or has a caveat in a priority area",
    "Policy 2015, Annex A section F (lines 1994-2053) and Annex B section IX",
    "The limit is stated frankly; other means; remedies at mission level, then at Headquarters.",
    plan(
        "Cordon round Orsa",
        FORCE,
        {
            "places": [place("orsa", "Orsa", total=900)],
            "mission_units": [
                unit("alpha", "A company", roles=["qrf"]),
                unit("bravo", "B company", roles=["holding"]) | {"poc_trained": "no", "limits_on_tasks": "No cordons"},
            ],
        },
    ),
    (
        Turn(
            (
                Finding("RB-14", "B company is not trained in protection of civilians and has limits on the tasks"),
                Printed("B company is not trained in protection of civilians and has limits on the tasks"),
                FinalRefused("RB-14"),
            ),
            "remedy",
            "A company takes the cordon; training team asked for from Headquarters",
            "a remedy is written",
            "bravo",
        ),
        Turn(
            (
                Item("GAP-01", "new priorities"),
                Item("GAP-03", "Move units"),
                Item("GAP-08", "limits on tasks"),
                Item("GAP-09", "training"),
            ),
            "poc_trained",
            "yes",
            "the unit is trained",
            "bravo",
        ),
    ),
)

MATRIX = Case(
    "AC-10",
    "The Protection Cluster ranks a place first, and the Force does not deploy",
    "Policy 2015, Annex B section V (lines 2485-2521); lessons note 2010, para. 47 (line 183)",
    "The Force decides. The reason goes back to the Cluster. The Cluster does not suggest withdrawal.",
    plan(
        "Deployments in March",
        PRESENCE,
        {"places": [place("camp", "Camp Ada", "idp_site", 6200, protection_priority="must"), place("orsa", "Orsa")]},
        overrides=[
            {
                "id": "why-not",
                "rule": "RW-22",
                "ref": {"object": "orsa", "field": "protection_priority"},
                "by": "force",
                "reason": "Not this place",
            }
        ],
    ),
    (
        Turn(
            (Finding("RW-22", "Camp Ada"), Helps("RW-22", "The reason goes back to the Protection Cluster")),
            "measures",
            [{"id": "m", "title": "Patrol base", "phase": "before", "owner": "force", "places": ["camp"]}],
            "a measure names the place",
        ),
        Turn(
            (Overridden("RW-22", "The road is cut until April; the alert network was doubled."),),
            "overrides",
            [
                {
                    "id": "why-not",
                    "rule": "RW-22",
                    "ref": {"object": "camp", "field": "protection_priority"},
                    "by": "force",
                    "reason": "The road is cut until April; the alert network was doubled.",
                }
            ],
            "the Force gave its reason",
            appears=True,
        ),
    ),
    (
        Refuses("camp", "protection_priority", "withdraw", "a rank that asks for withdrawal"),
        Refuses("why-not", "reason", " ", "going on without a reason"),
    ),
    advice_only="The reason travels to the Cluster outside the program; the warning says that it goes back.",
)

JOINT = Case(
    "AC-11",
    "Joint operation with an army that has a record",
    "Lessons note 2010, paras. 8-9 (lines 38-40); Policy 2015, para. 31 (lines 896-900)",
    "The problem is flagged; due diligence; measures against harm; the political cost stands in I.c.i.",
    plan(
        "Joint operation into the former rebel area",
        FORCE | {"op_mode": "joint", "joint_with_host_state_forces": "yes"},
        {
            "places": [place("basin", "Basin villages", total=5000)],
            "population_groups": [
                {"id": "stayed", "name": "People who stayed", "places": ["basin"], "seen_as_supporters": "yes"}
            ],
            "partner_forces": [
                {
                    "id": "brigade",
                    "name": "7th brigade",
                    "force_kind": "national_military",
                    "role": "joint",
                    "record": "concern",
                    "ihl_training_limited": "yes",
                }
            ],
        },
        information={"political": {"pros": "The state comes back."}},
    ),
    (
        Turn(
            (Finding("RB-05", "support non-UN security forces"), FinalRefused("RB-05")),
            "hrddp.assessments",
            [{"id": "a", "recipient": "brigade", "outcome": "support_with_conditions"}],
            "the brigade was assessed",
        ),
        Turn(
            (Finding("RW-50", "7th brigade takes part"), Finding("RW-25", "no cons")),
            "information.political.cons",
            "People see us beside soldiers who robbed them.",
            "the political cost is written",
        ),
        Turn(
            (
                Risk("R-11.4.4-02", ("brigade",)),
                Risk("R-11.4.5-04", ("brigade",)),
                Finding("RB-04", "7th brigade"),
                Item("STOP-05", "A partner beats, robs"),
            ),
            "role",
            "none",
            "the brigade takes no part",
            "brigade",
        ),
        Turn(
            (Risk("R-11.4.4-13", ("stayed",)),),
            "seen_as_supporters",
            "no",
            "nobody sees those who stayed as supporters of the rebels",
            "stayed",
        ),
    ),
)

MAJOR = {"value": "yes", "overrules": True, "overrule_reason": "It takes the reserve of the sector"}
RESOURCES = Case(
    "AC-12",
    "Scarce means go from the peace agreement to protection",
    "Lessons note 2010, para. 10 (line 42); Policy 2015, para. 18 (lines 282-297)",
    "Both priorities are shown. Protection has priority in allocation. Pros and cons are both written.",
    plan(
        "Two companies from the ceasefire line to the camps",
        PRESENCE | {"force_expected": "non_deadly", "op_major": MAJOR},
        {"places": [place("camp", "Camp Ada", "idp_site", 6200)]},
        information={"political": {"pros": "People in the camps are safer."}},
    ),
    (
        Turn(
            (Finding("RW-25", "Part I.c.i has no cons"),),
            "information.political.cons",
            "The ceasefire line is watched less.",
            "the cost for the agreement is written",
        ),
        Turn(
            (Finding("RW-51", "Part I.c.i is empty"),),
            "information.political.pros",
            "",
            "neither side is written",
            appears=True,
        ),
        Turn(
            (Item("DILEMMA-03", "what does this operation take from, or do to, the peace process"),),
            "value",
            "no",
            "the operation is not major",
            fact("op_major"),
        ),
    ),
)

CASES = (CHILD, OWN_HARM, CAVEAT, MATRIX, JOINT, RESOURCES)
