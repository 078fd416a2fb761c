"""The HRDDP sheet: needed, not needed or not known; each step done and open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment import hrddp
from pocplanner.guidance.library import bundled
from tests.assessment.ready import FACTS, MEASURE, assessed, coverage, library, ready_plan

if TYPE_CHECKING:
    from pocplanner.assessment.result import HrddpSheet

FORCE = {
    "id": "force",
    "name": "3rd battalion",
    "force_kind": "national_military",
    "role": "supported",
    "record": "clear",
}
FUEL = {"id": "fuel", "support_kind": "fuel", "recipient": "force", "scope": "in_scope"}
ELEMENTS = [
    {"element": item, "finding": "no_concern"}
    for item in ("record", "accountability", "corrective", "influence", "monitoring", "overall")
]
CONDITION = {"id": "condition", "text": "No children", "is_precondition": True, "met": "yes"}
ASSESSED: dict[str, Any] = {
    "id": "assessed",
    "recipient": "force",
    "elements": ELEMENTS,
    "outcome": "support_with_conditions",
    "conditions": [CONDITION],
    "measures": ["m-1"],
    "monitoring": "Weekly",
    "monitoring_owner": "human_rights",
}
TRAINING = {**MEASURE, "id": "m-2", "entry": "M-B-03d"}
ASKED = {
    "id": "asked",
    "consultation_kind": "component",
    "component": "human_rights",
    "answer": "concerns",
}


def sheet(option: str | None = None, **changes: Any) -> HrddpSheet:  # noqa: ANN401  (any field of a plan)
    """The sheet of a plan in which all steps are done, with changes."""
    return assessed(ready_plan(**{**done(), **changes}), option).hrddp


def done(**process: Any) -> dict[str, Any]:  # noqa: ANN401  (any field of the process)
    """A plan in which each step of the sheet is done."""
    return {
        "facts": [{**fact, "value": "yes"} if fact["key"].startswith("support") else fact for fact in FACTS],
        "situation": {"coverage": coverage(), "partner_forces": [FORCE]},
        "consultations": [ASKED],
        "measures": [MEASURE, TRAINING],
        "risk_decisions": [],
        "hrddp": {
            "support_items": [FUEL],
            "assessments": [ASSESSED],
            "breach_consequence": "Support ends",
            "follow_up": "Committee",
            **process,
        },
    }


def support(answer: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """The facts of the ready plan with this answer on support."""
    return {"facts": [{**fact, "value": answer, **fields} if "support" in fact["key"] else fact for fact in FACTS]}


NEEDED = [
    ("no", [], False, "declares that no support"),
    ("yes", [], True, "would support"),
    ("unknown", [], None, "not known whether"),
    ("no", [FUEL], True, "would support"),
    ("no", [{**FUEL, "scope": "unknown"}], True, "would support"),
    ("no", [{**FUEL, "scope": "exempt"}], False, "declares that no support"),
    ("unknown", [{**FUEL, "scope": "exempt"}], None, "not known whether"),
]


@pytest.mark.parametrize(("answer", "items", "needed", "why"), NEEDED)
def test_that_the_sheet_is_needed_unless_support_is_ruled_out(
    answer: str, items: list[object], needed: bool | None, why: str
) -> None:
    found = sheet(**support(answer), hrddp={"support_items": items})
    assert found.needed is needed
    assert why in found.why
    assert bool(found.steps) is (needed is not False)


@pytest.mark.parametrize("kind", ["no_operation", "without_support"])
def test_that_an_option_without_support_needs_no_sheet_though_support_is_listed(kind: str) -> None:
    options = [item.model_dump() for item in ready_plan().options]
    options[1]["option_kind"] = kind
    found = sheet("stay", options=options)
    assert found.needed is False
    assert "In this option" in found.why
    assert sheet("go", options=options).needed is True


def step(check: str, **changes: Any) -> tuple[str, str]:  # noqa: ANN401
    """State and detail of one step of the sheet."""
    found = sheet(**changes)
    chosen = next(item for item in found.steps if vars(item.entry)["check"] == check)
    return chosen.state.value, chosen.detail


def process(**fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """The process with other fields."""
    return {"hrddp": done(**fields)["hrddp"]}


def assessment(**fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """The process with one assessment that has other fields."""
    return process(assessments=[{**ASSESSED, **fields}])


def force(**fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """The situation with one partner force that has other fields."""
    return {"situation": {"coverage": coverage(), "partner_forces": [{**FORCE, **fields}]}}


NOBODY = {"situation": {"coverage": coverage()}, **process(support_items=[], assessments=[])}
OPEN = [
    ("support_listed", process(support_items=[]), "No support item"),
    ("support_listed", process(support_items=[{**FUEL, "scope": "unknown"}]), "1 of 1 support items not screened"),
    ("human_rights_consulted", {"consultations": []}, "was not asked"),
    ("human_rights_consulted", {"consultations": [{**ASKED, "answer": "asked_no_reply"}]}, "Asked, no reply yet"),
    ("human_rights_consulted", {"consultations": [{**ASKED, "component": "legal"}]}, "was not asked"),
    ("elements_assessed", process(assessments=[]), "3rd battalion: 6 of 6 elements open"),
    ("elements_assessed", assessment(elements=ELEMENTS[:4]), "3rd battalion: 2 of 6 elements open"),
    ("elements_assessed", NOBODY, "No recipient is listed"),
    ("commander_screened", force(record="unknown"), "Not screened: 3rd battalion"),
    ("commander_screened", NOBODY, "No unit is listed"),
    ("record_known", force(record="unknown"), "Record not known: 3rd battalion"),
    ("record_known", NOBODY, "No unit is listed"),
    ("sensitisation_measure", {"measures": [MEASURE]}, "No agreed measure"),
    ("sensitisation_measure", {"measures": [MEASURE, {**TRAINING, "status": "proposed"}]}, "No agreed measure"),
    ("measures_owned", assessment(measures=[]), "No mitigating measure"),
    ("measures_owned", {"measures": [{**MEASURE, "owner": None}, TRAINING]}, "1 measures without owner"),
    ("preconditions_met", assessment(conditions=[{**CONDITION, "met": "unknown"}]), "1 of 1 preconditions not met"),
    ("preconditions_met", {**force(record="concern"), **assessment(conditions=[])}, "no precondition"),
    ("preconditions_met", assessment(outcome="not_decided"), "outcome is not decided"),
    ("preconditions_met", process(assessments=[]), "outcome is not decided"),
    ("monitoring_set", assessment(monitoring=" "), "not written for each recipient"),
    ("monitoring_set", assessment(monitoring_owner=None), "not written for each recipient"),
    ("monitoring_set", process(assessments=[]), "not written for each recipient"),
    ("breach_consequence_set", process(breach_consequence=""), "Not written"),
    ("follow_up_set", process(follow_up=" "), "Not written"),
    (
        "joint_teams_checked",
        {"measures": [MEASURE, {**TRAINING, "id": "m-3", "entry": "M-B-04a"}]},
        "what harm they may do is not written",
    ),
    ("result_in_register", {}, "is not rated"),
]
DONE = [
    ("support_listed", {}, "1 support items listed and screened"),
    ("human_rights_consulted", {}, "Concerns"),
    ("elements_assessed", {}, "All six elements"),
    ("commander_screened", {}, "screened"),
    ("record_known", {}, "Records known"),
    ("record_known", force(record="concern"), "preconditions are needed"),
    ("sensitisation_measure", {}, "Agreed"),
    ("measures_owned", {}, "1 measures, each with an owner"),
    ("preconditions_met", {}, "All preconditions met"),
    ("preconditions_met", assessment(conditions=[]), "No precondition asked for"),
    ("monitoring_set", {}, "Monitoring set"),
    ("breach_consequence_set", {}, "Written"),
    ("follow_up_set", {}, "Written"),
    ("joint_teams_checked", {}, "No joint team"),
    (
        "joint_teams_checked",
        {"measures": [MEASURE, {**TRAINING, "entry": "M-B-04a", "own_harm": "Seen together"}]},
        "Checked",
    ),
]


@pytest.mark.parametrize(("check", "changes", "detail"), OPEN)
def test_that_a_step_stays_open_until_it_is_done(check: str, changes: dict[str, Any], detail: str) -> None:
    state, said = step(check, **changes)
    assert state == "open"
    assert detail in said


@pytest.mark.parametrize(("check", "changes", "detail"), DONE)
def test_that_a_step_is_done_when_the_plan_says_so(check: str, changes: dict[str, Any], detail: str) -> None:
    state, said = step(check, **changes)
    assert state == "done"
    assert detail in said


def test_that_every_step_of_the_sheet_is_tested_open_and_done() -> None:
    known = {entry.check for entry in bundled().hrddp_steps}
    assert set(hrddp._CHECKS) == known == {check for check, _, _ in OPEN}
    assert known == {check for check, _, _ in DONE} | {"result_in_register"}  # that one needs the rule that ships


def test_that_the_steps_come_in_the_order_of_the_library() -> None:
    assert [item.entry for item in sheet().steps] == list(library().hrddp_steps)
