"""Acceptance cases 1 to 6: priorities, alternatives, denial, who is a civilian, imminence, refuge."""

from __future__ import annotations

from datetime import date

from tests.acceptance.cases import FORCE, PLANNED, PRESENCE, Case, Turn, done, fact, place, plan, rated, said
from tests.acceptance.claims import FinalRefused, Finding, Item, Level, Overridden, Printed, Refuses, Risk

ELECTIONS = Case(
    "AC-01",
    "Elections and communal violence",
    "Policy 2015, para. 48 and footnote 42 (lines 1173-1181, 1219-1221)",
    "The highest risk (D) comes first. Between frequent low violence (B) and rare mass violence (C) somebody judges, "
    "and the judgement is recorded.",
    plan(
        "Polling week in Ambeka, with two platoons",
        PRESENCE,
        {
            "places": [place("capital", "Ambeka", "town", 80000), place("hills", "Hill villages", total=3000)],
            "trigger_dates": [
                {
                    "id": "vote",
                    "name": "Vote",
                    "trigger_kind": "election",
                    "start": {"anchor": "d_day", "days": 20},
                }
            ],
        },
        own_risks=[
            {"id": "b", "statement": "Cattle raids kill people in the hills each week", "written_by": "poc_adviser"},
            {"id": "c", "statement": "Mass violence in the capital around the vote", "written_by": "poc_adviser"},
            {"id": "d", "statement": "Armed group burns villages on the river", "written_by": "poc_adviser"},
        ],
        risk_decisions=[
            {"id": "on-b", "risk": "own@risk=b", "ratings": rated("Weekly", "likely", "moderate")},
            {"id": "on-c", "risk": "own@risk=c", "ratings": rated("Heavy toll", "unlikely", "severe")},
            {"id": "on-d", "risk": "own@risk=d", "ratings": rated("Now", "almost_certain", "severe")},
        ],
    ),
    (
        Turn(
            (Finding("RW-24", "1 frequent and lesser, 1 rare and grave"),),
            "ratings",
            rated("Small", "unlikely", "minor"),
            "C is rated as minor",
            "on-c",
        ),
        Turn(
            (Level("own@risk=d", "own@risk=b", above=True), Level("own@risk=d", "own@risk=c", above=True)),
            "ratings",
            rated("Over", "rare", "minor"),
            "D is rated as rare and minor",
            "on-d",
        ),
        Turn(
            (Level("own@risk=b", "own@risk=c", above=False),),
            "ratings",
            rated("Daily", "likely", "major"),
            "B is rated as major",
            "on-b",
        ),
        Turn(
            (Overridden("RW-24", "The vote goes first for three weeks: one failure there costs more lives."),),
            "overrides",
            [
                {
                    "id": "arbitration",
                    "rule": "RW-24",
                    "by": "cos",
                    "reason": "The vote goes first for three weeks: one failure there costs more lives.",
                }
            ],
            "the arbitration is written",
            appears=True,
        ),
    ),
)

LINKED = [said("LINK-01", "Mobile court in March"), said("LINK-02", "Talks of the elders")]
SYSTEMATIC = Case(
    "AC-02",
    "Armed group that attacks civilians systematically",
    "Policy 2015, para. 31 (lines 760-783)",
    "Alternatives to force are considered. A security operation is linked to accountability, to the resolution of the "
    "conflict and to demobilisation or reform; an option is not valid before.",
    plan(
        "Operation against the Ridge Column",
        FORCE,
        {
            "places": [place("village", "Sela", total=1200)],
            "armed_actors": [{"id": "column", "name": "Ridge Column", "actor_kind": "nsag", "addressed": "yes"}],
        },
    ),
    (
        Turn(
            (Finding("RB-12", "Alternatives looked at"), FinalRefused("RB-12", "Alternatives looked at")),
            "checklist",
            [said("ALT-16", "Talks broke down twice; presence alone did not stop the raids.")],
            "the alternatives are answered",
        ),
        Turn(
            (
                Finding("RB-12", "Accountability: which"),
                Finding("RB-12", "Conflict resolution: which"),
                Finding("RB-12", "Demobilisation or security sector reform"),
            ),
            "checklist",
            [*LINKED, said("LINK-03", state="not_applicable", reason="No programme in this country")],
            "two links are answered, the third is set aside with a reason",
        ),
        Turn(
            (
                Item("ALT-01", "Negotiation"),
                Item("ALT-08", "instead of pursuit"),
                Item("ALT-15", "Waiting with a watch"),
            ),
            "value",
            "presence",
            PLANNED,
            fact("force_expected"),
        ),
    ),
)

DENIED = Case(
    "AC-03",
    "A unit of the host state threatens civilians, and the capital denies it",
    "Policy 2015, para. 31, box (lines 902-933); lessons note 2010, paras. 11-12 (lines 46-50)",
    "The mission may act at tactical level. Leaders engage the judiciary and security officials. If recognition still "
    "does not come, consent is lacking and Council members and Headquarters are asked.",
    plan(
        "Protection of Orsa from the 9th battalion",
        PRESENCE | {"force_expected": "non_deadly"},
        {
            "places": [place("orsa", "Orsa", total=900)],
            "partner_forces": [
                {
                    "id": "battalion",
                    "name": "9th battalion",
                    "force_kind": "national_military",
                    "role": "none",
                    "is_threat": "yes",
                    "denies_threat": "yes",
                    "at": ["orsa"],
                }
            ],
        },
        checklist=done("HOST-01", "HOST-04"),
    ),
    (
        Turn(
            (Finding("RB-16", "9th battalion"), FinalRefused("RB-16")),
            "decision.unhq_consultation",
            "Asked on 10 January which steps the Council would support; answer awaited.",
            "Headquarters was asked (II.d.i)",
        ),
        Turn(
            (Finding("RB-13", "Report the same day"), Finding("RB-13", "Work through the chain")),
            "checklist",
            done("HOST-01", "HOST-02", "HOST-03", "HOST-04"),
            "no step of the ladder is passed over",
        ),
        Turn(
            (
                Item("STATE-05", "step between"),
                Item("HOST-04", "judiciary"),
                Item("HOST-05", "lack of strategic consent"),
                Item("HOST-06", "Security Council"),
                Risk("R-12.5.5-01"),
                Printed("the host state could answer by closing roads or airspace"),
            ),
            "is_threat",
            "no",
            "the unit is no threat",
            "battalion",
        ),
    ),
)

VILLAGERS = Case(
    "AC-04",
    "Armed villagers, fighters without uniform, people in doubt",
    "Policy 2015, paras. 14 and 41 (lines 222-225, 1081-1105)",
    "Villagers who guard themselves are civilians while they take no part. In doubt a person counts as a civilian. "
    "Guidance on distinction is issued.",
    plan(
        "Patrols between Ansela and the river",
        PRESENCE,
        {
            "places": [place("ansela", "Ansela", total=700)],
            "population_groups": [
                {
                    "id": "herders",
                    "name": "Young herders at the ford",
                    "places": ["ansela"],
                    "size": 60,
                    "civilian_status": "doubtful",
                    "seen_as_supporters": "yes",
                }
            ],
            "armed_actors": [
                {
                    "id": "watch",
                    "name": "Ansela village watch",
                    "actor_kind": "self_defence",
                    "embedded_in_community": "yes",
                    "at": ["ansela"],
                },
                {"id": "column", "name": "Ridge Column", "actor_kind": "nsag", "addressed": "yes"},
            ],
        },
    ),
    (
        Turn(
            (Finding("RB-12", "Guidance is issued"),),
            "checklist",
            [said("DIST-01", "Card of 3 January, briefed in three languages")],
            "the guidance is issued",
        ),
        Turn(
            (Printed("60 people, some of them in doubt and counted as civilians"),),
            "civilian_status",
            "civilian",
            "the herders are civilians beyond doubt",
            "herders",
        ),
        Turn(
            (Risk("R-11.4.4-13", ("herders",), 60),),
            "size",
            None,
            "nobody counted the herders",
            "herders",
        ),
        Turn(
            (
                Item("DIST-02", "are civilians while they take no part in fighting"),
                Item("DIST-03", "may wear no sign"),
                Item("DIST-04", "in doubt are counted as civilians"),
            ),
            "situation.armed_actors",
            [],
            "no armed actor is there",
        ),
    ),
)

IMMINENT = Case(
    "AC-05",
    "Imminent, and weeks later nothing has happened",
    "Policy 2015, para. 47 (lines 1164-1171); lessons note 2010, paras. 6-7 (lines 30-34)",
    "The threat is imminent as soon as intent, capacity, history and opportunity are believed with reason, and stays "
    "so until the mission determines that it is over.",
    plan(
        "Watch over the market of Tessane",
        PRESENCE,
        {
            "places": [place("tessane", "Tessane", "town", 4000)],
            "armed_actors": [
                {
                    "id": "column",
                    "name": "Ridge Column",
                    "actor_kind": "nsag",
                    "addressed": "no",
                    "imminence": {
                        "intent": "yes",
                        "capacity": "yes",
                        "history": "yes",
                        "opportunity": "yes",
                        "known_then": "Threat read out at the market on 8 January; raids in November.",
                        "judged_by": "jmac",
                        "judged_on": "2027-01-09",
                    },
                }
            ],
        },
    ),
    (
        Turn(
            (Item("MILRES-02", "stand with the people"), Item("S15-4-05", "Always step in")),
            "imminence.opportunity",
            "unknown",
            "whether it has the opportunity is not known",
            "column",
        ),
        Turn(
            (Item("MILRES-02"), Item("S15-4-05")),
            "imminence",
            {
                "intent": "yes",
                "capacity": "yes",
                "history": "yes",
                "opportunity": "yes",
                "closed_by": "jmac",
                "closed_on": "2027-03-01",
                "closed_reason": "The group went into cantonment.",
            },
            "an office closed it with a reason",
            "column",
        ),
    ),
    (
        Refuses("column", "imminence.closed_by", "jmac", "closing a threat without a reason"),
        Refuses("column", "imminence.closed_reason", "Quiet for weeks", "closing a threat without an office"),
    ),
    as_of=date(2027, 4, 30),
)

STEPS = [
    said("SHELTER-01", state="not_applicable", reason="The attack is under way"),
    said("SHELTER-02", state="not_applicable", reason="One section only, two hours away"),
    said("SHELTER-03", "Asked for on 11 January by the committee, women and youth present", state="done"),
    said("SHELTER-04", state="not_applicable", reason="No force to secure a site"),
    said("SHELTER-05", state="not_applicable", reason="No ground was prepared"),
    said("SHELTER-06", state="done"),
]
UNPREPARED = Case(
    "AC-06",
    "Displacement, and the base is not prepared",
    "Policy 2015, para. 31, box (lines 789-838)",
    "Order: protection in the villages, sites away from UN premises, prepared ground beside a base, inside a base in "
    "extremis for the shortest time, decided by mission leaders with the humanitarian country team. People move only "
    "at their own request.",
    plan(
        "Attack on the lake villages",
        PRESENCE | {"force_expected": "non_deadly", "civilian_displacement_likely": "yes"},
        {"places": [place("lake", "Lake villages", total=1500), place("base", "Base Marro", "un_base")]},
        checklist=done("SHELTER-06"),
    ),
    (
        Turn(
            (
                Finding("RB-13", "the community's own request is recorded"),
                Finding("RB-13", "Sites away from UN premises"),
                Finding("RB-13", "beside or near a base"),
            ),
            "checklist",
            STEPS,
            "the request is recorded, each step passed over has its reason",
        ),
        Turn(
            (Finding("RB-50", "humanitarian country team"), FinalRefused("RB-50")),
            "consultations",
            [{"id": "hct", "consultation_kind": "humanitarian", "body": "HCT", "answer": "concerns"}],
            "the humanitarian country team answered",
        ),
        Turn(
            (Finding("RB-12", "Whether people may be let in as a last resort"),),
            "checklist",
            [*done("SHELTER-06"), said("INSIDE-01", "Head of Mission, 4 January, with the HCT; until the road opens")],
            "mission leaders decided beforehand",
        ),
        Turn(
            (Finding("RW-05", "Base Marro"),),
            "protection_plan_ready",
            "yes",
            "the base has an exercised plan",
            "base",
        ),
    ),
    (
        Refuses(
            "plan",
            "checklist",
            [{"id": "x", "item": "SHELTER-04", "state": "not_applicable"}],
            "setting a step aside without a reason",
        ),
    ),
)

CASES = (ELECTIONS, SYSTEMATIC, DENIED, VILLAGERS, IMMINENT, UNPREPARED)
