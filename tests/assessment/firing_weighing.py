"""Plans for which the checks of what a plan weighs fire: options, politics, due diligence, refuge, night, review."""

from __future__ import annotations

from typing import Any

from tests.assessment.firing import Changes, Fires, answered, measure, situation
from tests.assessment.firing_response import FORCE, UNIT, decided
from tests.assessment.ready import INFORMATION, REVIEW, ready_plan

CONSULTED: Changes = {"id": "c", "consultation_kind": "humanitarian", "answer": "concerns"}
ONE_SIDED: Changes = {"information": INFORMATION | {"political": {"pros": "Trust"}}}
NOT_POLITICAL: Changes = {"information": INFORMATION | {"political": {}}}


def cleared(advice: str = "", role: str = "supported", **fields: str) -> Changes:
    """A supported unit, its assessment with these fields, and the advice of the task force."""
    return {
        **situation(partner_forces=[{**FORCE, "role": role}]),
        **answered(support_to_non_un_forces="yes"),
        "hrddp": {"assessments": [{"id": "a", "recipient": "force", **fields}], "task_force_advice": advice},
    }


def beside(record: str, **more: Any) -> Changes:  # noqa: ANN401  (any field of a plan)
    """A partner that acts in coordination, with this record."""
    return {**situation(partner_forces=[{**FORCE, "role": "coordinated", "record": record}]), **more}


def option(**fields: str) -> Changes:
    """The ready plan with other fields of the option that it recommends."""
    go, stay = ready_plan().options
    return {"options": [go.model_dump() | fields, stay.model_dump()]}


def night(capable: str, light: str = "night") -> Changes:
    """Movement in this light, with a unit that can or cannot act at night."""
    based = {key: value for key, value in UNIT.items() if key != "based_at"}
    return situation(mission_units=[{**based, "night_capable": capable}], movement_light=light)


def heard(**fields: str) -> Changes:
    """The after action review with other fields."""
    return {"aar": REVIEW | fields}


FIRING_WEIGHING = (
    Fires(
        "inside_without_humanitarians",
        {"checklist": [decided("SHELTER-06", state="done")]},
        "humanitarian country team",
        "plan.consultations",
        {"checklist": [decided("SHELTER-06", state="done")], "consultations": [CONSULTED]},
    ),
    Fires(
        "inside_without_humanitarians",
        {
            "checklist": [decided("SHELTER-06", answer="The old yard")],
            "consultations": [CONSULTED | {"answer": "asked_no_reply"}],
        },
        "humanitarian country team",
        "plan.consultations",
        {"checklist": [decided("SHELTER-06", state="not_applicable", reason="No base")]},
    ),
    Fires(
        "support_without_outcome",
        cleared(outcome="no_support"),
        "3rd battalion: the outcome is no support",
        "a.outcome",
        cleared(outcome="support_with_conditions"),
    ),
    Fires("support_without_outcome", cleared(), "not decided", "a.outcome", cleared(advice="Support, with conditions")),
    Fires("support_without_outcome", cleared(role="joint"), "not decided", "a.outcome", cleared(role="informed")),
    Fires(
        "support_without_outcome",
        cleared(advice="Support", outcome="no_support"),
        "the outcome is no support",
        "a.outcome",
        {**cleared(outcome="no_support", role="none"), **answered(support_to_non_un_forces="no")},
    ),
    Fires(
        "partner_concern_without_cons",
        beside("concern", **ONE_SIDED),
        "3rd battalion takes part",
        "plan.information.political.cons",
        beside("concern"),
    ),
    Fires(
        "partner_concern_without_cons",
        beside("concern", **ONE_SIDED),
        "no cons",
        "plan.information.political.cons",
        beside("clear", **ONE_SIDED),
    ),
    Fires("no_political_impact", NOT_POLITICAL, "I.c.i is empty", "plan.information.political.pros", ONE_SIDED),
    Fires("option_half_written", option(cons=" "), "Operate: without cons.", "go.cons"),
    Fires(
        "option_half_written",
        option(pros="", feasibility=""),
        "Operate: without pros, feasibility.",
        "go.pros",
        option(feasibility="", option_kind="no_operation"),
    ),
    Fires("night_without_means", night("no"), "Company B cannot", "unit.night_capable", night("unknown")),
    Fires("night_without_means", night("no"), "Company B cannot", "unit.night_capable", night("no", "day")),
    Fires(
        "only_uniformed",
        measure(supporting=["unpol_fpu", "dms"]),
        "any of 1 measures",
        "plan.measures",
        measure(owner="human_rights", supporting=[]),
    ),
    Fires(
        "only_uniformed",
        measure(
            {"id": "m-2", "title": "Talks", "phase": "before", "owner": "civil_affairs", "status": "dropped"},
            supporting=[],
        ),
        "any of 1 measures",
        "plan.measures",
        {"measures": []},
    ),
    Fires(
        "review_one_sided",
        heard(community_perceptions=" ", humanitarian_feedback=""),
        "hears communities, humanitarian bodies.",
        "plan.aar.community_perceptions",
        {"aar": {"metrics": "Incidents"}},
    ),
    Fires("review_one_sided", heard(adviser_feedback=""), "the POC Adviser", "plan.aar.adviser_feedback"),
)
