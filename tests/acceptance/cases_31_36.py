"""Acceptance cases 31 to 36: outcome, alert, five adjustments, politics, review, clearances."""

from __future__ import annotations

from tests.acceptance.cases import FORCE, NON_DEADLY, PLANNED, PRESENCE, Case, Turn, fact, place, plan, unit
from tests.acceptance.claims import CannotSay, Finding, Item, MeasureWarns, Printed

MAIN_ROAD = Case(
    "AC-31",
    "Patrols on the main road only",
    "IPI 2017 (line 121); Policy 2015, Annex A section F (lines 2126-2128)",
    "Patrols must match threats and vulnerabilities; a count of patrols is no protection and closes no review.",
    plan(
        "Patrols in the basin",
        NON_DEADLY,
        {"places": [place("paths", "Forest paths", total=2000)]},
        measures=[{"id": "patrols", "title": "Four patrols a day", "phase": "during", "owner": "force"}],
    ),
    (
        Turn(
            (Finding("RW-27", "Four patrols a day"),),
            "places",
            ["paths"],
            "the patrol goes to a place of danger",
            "patrols",
        ),
        Turn(
            (
                Item("HARM-07", "The number of patrols, meetings or networks alone closes no review"),
                Item("HARM-07", "Ask first what changed for people"),
            ),
            "value",
            "presence",
            PLANNED,
            fact("force_expected"),
        ),
        Turn(
            (Finding("RB-06", "No criterion is written"),),
            "criteria",
            [{"id": "c", "text": "Women reach their fields without attack", "metric": "Asked in private each week"}],
            "it is written what is to be true for people",
        ),
    ),
    advice_only="The review is written after the operation, outside the program. The card says that numbers close "
    "nothing; whether a written criterion is about people is for people to judge.",
)

LUVUNGI = Case(
    "AC-32",
    "Luvungi 2010: nobody could raise an alarm",
    "IPI 2017 (line 117)",
    "People can raise an alert that reaches the mission.",
    plan("Villages of Luvu", PRESENCE, {"places": [place("luvu", "Luvu", total=1300)]}),
    (Turn((Finding("RW-23", "None of 1 places"),), "alert_network", "yes", "an alert network is there", "luvu"),),
)

ADJUST = Case(
    "AC-33",
    "Five modular adjustments",
    "IPI 2017, “Shifting to tailored and modular approaches” (line 211)",
    "Each of five conditions yields its own change of the mix, marked as the view of the paper.",
    plan(
        "Valley of Tessane",
        PRESENCE | {"joint_with_host_state_forces": "yes", "cla_deployed": "yes", "other_armed_groups_on_axis": "no"},
        {
            "places": [place("tessane", "Tessane", "town", 4000)],
            "population_groups": [{"id": "few", "name": "River people", "group_kind": "minority"}],
            "partner_forces": [
                {
                    "id": "brigade",
                    "name": "7th brigade",
                    "force_kind": "national_military",
                    "role": "joint",
                    "motive_doubt": "yes",
                    "is_threat": "no",
                    "threatens_group": "no",
                }
            ],
            "armed_actors": [
                {
                    "id": "watch",
                    "name": "Village watch",
                    "actor_kind": "self_defence",
                    "move_expected": "no",
                    "embedded_in_community": "no",
                },
                {
                    "id": "column",
                    "name": "Ridge Column",
                    "actor_kind": "nsag",
                    "move_expected": "yes",
                    "embedded_in_community": "no",
                },
            ],
        },
    ),
    (
        Turn(
            (Item("MODULAR-01", "IPI view: where troops are seen as taking a side"),),
            "value",
            "no",
            "the mission does not work with state forces",
            fact("joint_with_host_state_forces"),
        ),
        Turn(
            (Item("MODULAR-02", "IPI view: where local authorities fuel violence"),),
            "motive_doubt",
            "no",
            "nothing speaks against the aims of the brigade",
            "brigade",
        ),
        Turn(
            (Item("MODULAR-03", "IPI view: where ethnic tension makes national liaison staff suspect"),),
            "group_kind",
            "other",
            "there is no minority and no tension",
            "few",
        ),
        Turn(
            (Item("MODULAR-04", "IPI view: where self-defence groups are part of the life of communities"),),
            "actor_kind",
            "gang",
            "no self-defence group is there",
            "watch",
        ),
        Turn(
            (Item("MODULAR-05", "IPI view: where the threat moves"),),
            "move_expected",
            "no",
            "the threat does not move",
            "column",
        ),
    ),
)

NO_PEACE = Case(
    "AC-34",
    "Mali, South Sudan, CAR: presence draws fire, the state obstructs, there is no peace to keep",
    "IPI 2017 (lines 153-155)",
    "Presence may itself raise the risk. Feasibility and the political link are addressed.",
    plan(
        "Post at Gao road",
        PRESENCE | {"armed_actor_kind": "nsag"},
        {
            "places": [place("gao", "Gao road", "town", 9000)],
            "armed_actors": [{"id": "cell", "name": "Desert cell", "actor_kind": "asymmetric"}],
        },
        options=[{"id": "post", "title": "Post in town", "pros": "Seen", "cons": "A target"}],
        measures=[
            {
                "id": "base",
                "entry": "M-B-07",
                "title": "Post in town",
                "phase": "before",
                "owner": "force",
                "places": ["gao"],
            }
        ],
    ),
    (
        Turn(
            (MeasureWarns("M-B-07", "Presence draws fire to where people live"),),
            "measures",
            [],
            "no post is planned",
        ),
        Turn(
            (Item("ASYM-05", "the mission is itself a target"),),
            "actor_kind",
            "nsag",
            "the group does not use asymmetric means",
            "cell",
        ),
        Turn(
            (Finding("RW-51", "Part I.c.i is empty"),),
            "information.political.pros",
            "Serves the local truce of October",
            "the political link is written",
        ),
        Turn(
            (Finding("RW-52", "Post in town: without feasibility"),),
            "feasibility",
            "One platoon, resupplied by road twice a week",
            "feasibility is written",
            "post",
        ),
    ),
)

JUBA = Case(
    "AC-35",
    "Juba 2016: the Force Commander alone is blamed",
    "IPI 2017, conclusion and footnote 25 (lines 219-223)",
    "All components answer for what they did; a review is not closed by the military part.",
    plan(
        "Camps of the capital",
        NON_DEADLY,
        {"places": [place("camp", "Camp Three", "idp_site", 20000)]},
        aar={"planned_for": {"anchor": "d_day", "days": 14}, "led_by": "force", "metrics": "Incidents per week"},
    ),
    (
        Turn(
            (Finding("RW-55", "communities"),),
            "aar.community_perceptions",
            "Women and men asked apart by Civil Affairs",
            "communities are heard",
        ),
        Turn(
            (Finding("RW-55", "the POC Adviser"),),
            "aar.adviser_feedback",
            "In writing before it",
            "the Adviser is heard",
        ),
        Turn(
            (Finding("RW-55", "humanitarian bodies"),),
            "aar.humanitarian_feedback",
            "Through the Protection Cluster, if it wants",
            "humanitarian bodies are heard",
        ),
        Turn(
            (
                Item("HARM-04", "joint team of military, police and civilian members"),
                Item("HARM-04", "a review with the military part alone is not closed"),
                Item("MILCON-07", "communities, advisers and aid bodies"),
            ),
            "value",
            "presence",
            PLANNED,
            fact("force_expected"),
        ),
    ),
    advice_only="The review is written and closed after the operation, outside the program. The plan is held to say "
    "whom the review hears; that each component answers stands on the card.",
)

CLEARANCES = Case(
    "AC-36",
    "Movement rules of the security section keep protection from people",
    "IPI 2017 (line 191)",
    "That a task waits for a clearance is visible, so that procedures can be adapted.",
    plan(
        "Reaction to alerts from Luvu",
        FORCE,
        {
            "places": [place("luvu", "Luvu", total=1300), place("base", "Base Marro", "un_base"), place("den", "Den")],
            "routes": [
                {"id": "road", "name": "Road", "start": "base", "end": "luvu", "length_km": 30, "passable": "yes"},
                {"id": "path", "name": "Path", "start": "den", "end": "luvu", "length_km": 12, "passable": "yes"},
            ],
            "armed_actors": [
                {
                    "id": "column",
                    "name": "Ridge Column",
                    "actor_kind": "nsag",
                    "addressed": "yes",
                    "at": ["den"],
                    "move_expected": "yes",
                    "way_out_places": ["luvu"],
                }
            ],
            "mission_units": [
                unit("qrf", "Reaction force", roles=["qrf"], based_at="base")
                | {
                    key: {"low": 10, "high": 20}
                    for key in ("alert", "verification", "release", "notice_to_move", "deployment")
                }
            ],
        },
    ),
    (
        Turn(
            (
                CannotSay("luvu", "time of clearances of Reaction force not known"),
                Printed("time of clearances of Reaction force not known"),
            ),
            "clearances",
            {"low": 60, "high": 240},
            "the time for clearances is known",
            "qrf",
        ),
    ),
)

CASES = (MAIN_ROAD, LUVUNGI, ADJUST, NO_PEACE, JUBA, CLEARANCES)
