"""A small library and a plan over it for which nothing is left to do; each test takes one thing away or adds one."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import Library, bundled
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import Addressee, Collection
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment

AS_OF = date(2027, 1, 12)
NOON = "2027-01-10T12:00:00+00:00"


@cache
def library() -> Library:
    """One rule that the fact ``op_urban`` triggers, one for each displacement site, and what ships besides rules."""
    shipped = [
        entry.model_dump(mode="json", by_alias=True, exclude_unset=True)
        for kind in (bundled().readiness, bundled().hrddp_steps, bundled().checklist)
        for entry in kind
    ]
    for entry in shipped:
        entry.pop("required_when", None)
    return mini.library(
        mini.risk(measures=["M-1", "M-2"]),
        site(),
        mini.measure(),
        mini.measure("M-2", phase="after", lead_days=-10, last_resort=True),
        mini.question(),
        mini.question("support_to_non_un_forces"),
        mini.question("held", compared_with={"exists": "armed_actor"}),
        mini.question(
            "site_there",
            computed={"exists": "place", "where": {"subject": "it", "field": "place_kind", "is": "idp_site"}},
        ),
        *cards(),
        mini.screening_criterion(condition={"fact": "held"}),
        *shipped,
    )


def cards() -> list[mini.Raw]:
    """A card that stops a plan where somebody is held, one that advises, and a ladder of two steps."""
    held = {"applies": {"fact": "held"}}
    asked = mini.card("CARD-2", id="L-2", required=True) | held | {"severity": "blocker"}
    advised = mini.card("CARD-3", id="L-3", required=True) | held
    ladder = mini.card("CARD-4", id="L-4") | {"use": "ladder"}
    ladder["items"].append({"id": "L-5"})
    words = {"L-2": "Was another way looked at?", "L-3": "Is the place known?", "L-4": "Near the base", "L-5": "Inside"}
    for card in (asked, advised, ladder):
        items = {item["id"]: words[item["id"]] for item in card["items"]}
        card["text"] = {"en": {"title": f"Do {card['id']}", "help": "Answer.", "items": items}}
    return [asked, advised, ladder]


def site() -> mini.Raw:
    """A rule that fires for each displacement site that is in the area."""
    camp = {"role": "site", "each": "place", "where": {"subject": "site", "field": "place_kind", "is": "idp_site"}}
    raw = mini.risk("R-2", subjects=[camp], condition={"subject": "site", "field": "in_area"}, measures=["M-1"])
    raw["text"] = {"en": {**raw["text"]["en"], "statement": "{site} ({site.people})", "statement_unlisted": "A site"}}
    return raw


def ready_plan(**changes: Any) -> Plan:  # noqa: ANN401  (any field of a plan)
    """A plan without any finding of readiness, with some of its fields replaced."""
    return Plan.model_validate({**_READY, **changes})


def assessed(plan: Plan, option: str | None = None) -> Assessment:
    """The assessment of a plan over the small library."""
    return assess(plan, library(), AS_OF, option)


def coverage(state: str = "complete", **others: str) -> list[dict[str, str]]:
    """A declaration for every list of the situation."""
    return [{"collection": item.value, "state": others.get(item.value, state)} for item in Collection]


MEASURE: dict[str, Any] = {
    "id": "m-1",
    "entry": "M-1",
    "title": "Patrol",
    "phase": "before",
    "owner": "force",
    "supporting": ["civil_affairs"],
    "status": "accepted",
    "serves": ["R-1@"],
    "prepare_by": {"anchor": "d_day", "days": -3},
}
RATED: dict[str, Any] = {
    "id": "judged",
    "risk": "R-1@",
    "ratings": [
        {
            "stage": "inherent",
            "likelihood": "possible",
            "impact": "major",
            "rated_by": "poc_adviser",
            "rated_on": "2027-01-05",
        }
    ],
}
FACTS: list[dict[str, Any]] = [
    {"id": "f-urban", "key": "op_urban", "value": "yes"},
    {"id": "f-support", "key": "support_to_non_un_forces", "value": "no"},
    {"id": "f-held", "key": "held", "value": "no"},
]
CONTINGENCY: dict[str, Any] = {
    "id": "contingency",
    "scenario": "It happens",
    "rows": [
        {"id": "row", "risk": "Harm", "preparatory": [{"id": "line", "text": "Prepare", "components": ["force"]}]}
    ],
}
INFORMATION: dict[str, Any] = {"legal_basis": "Resolution 1", "political": {"pros": "Trust", "cons": "Protest"}}
WEIGHED: dict[str, Any] = {"pros": "People sleep at home", "cons": "Raids may move on"}
REVIEW: dict[str, Any] = {
    "planned_for": {"anchor": "d_day", "days": 14},
    "metrics": "Incidents",
    "community_perceptions": "By radio",
    "adviser_feedback": "In writing",
    "humanitarian_feedback": "Through OCHA",
}
_READY: dict[str, Any] = {
    "id": "plan",
    "title": "Operation",
    "timing": {"d_day": "2027-02-01", "h_hour": "04:30"},
    "information": INFORMATION,
    "options": [
        {"id": "go", "title": "Operate", "collateral_damage": "Houses", **WEIGHED, "feasibility": "Means are there"},
        {
            "id": "stay",
            "title": "No operation",
            "option_kind": "no_operation",
            "collateral_damage": "None",
            **WEIGHED,
        },
    ],
    "decision": {"recommended_option": "go"},
    "action": {
        "tasking": [{"id": f"t-{n}", "addressee": item, "task": "Do"} for n, item in enumerate(Addressee)],
        "communication": [{"id": "told", "what": "We come"}],
    },
    "joint_forum": "Joint operations centre",
    "situation": {"coverage": coverage()},
    "facts": FACTS,
    "lines_of_operation": [{"id": "line-1", "name": "Camps", "inaction_harm": "Raids go on"}],
    "stop_criteria": [{"id": "stop", "condition": "People in the street"}],
    "risk_decisions": [RATED],
    "measures": [MEASURE],
    "contingency_plans": [CONTINGENCY],
    "consultations": [{"id": "asked", "consultation_kind": "component", "answer": "no_objection"}],
    "criteria": [{"id": "criterion", "text": "Fewer incidents"}],
    "aar": REVIEW,
}
