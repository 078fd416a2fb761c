"""Measures: once each with all their risks, in time or late, and the residual that people expect of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.model.vocab import Level, MeasurePhase
from tests.assessment.ready import AS_OF, MEASURE, assessed, coverage, ready_plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import ExpectedResidual, MeasureLine

CAMPS = {
    "coverage": coverage(),
    "places": [
        {"id": name, "name": name, "place_kind": "idp_site", "in_area": "yes", "population": {"total": 50}}
        for name in ("b", "a")
    ],
}


def lines(**changes: Any) -> dict[str, MeasureLine]:  # noqa: ANN401  (any field of a plan)
    """The measures of the ready plan with changes, by key."""
    found = assessed(ready_plan(**changes)).measures
    assert len({line.key for line in found}) == len(found)
    return {line.key: line for line in found}


def test_that_a_proposed_measure_stands_once_with_all_its_risks() -> None:
    found = lines(situation=CAMPS, measures=[])
    assert found["library:M-1"].serves == ("R-1@", "R-2@site=a", "R-2@site=b")
    assert found["library:M-2"].serves == ("R-1@",)
    assert found["library:M-1"].prepare_by == "D-5"
    assert found["library:M-1"].prepare_on == date(2027, 1, 27)
    assert found["library:M-2"].prepare_by == "D+10"


def test_that_an_adopted_measure_is_not_proposed_again_and_serves_what_the_plan_says() -> None:
    adopted = {**MEASURE, "serves": ["R-1@", "R-2@site=b", "R-9@gone"], "status": "requested"}
    found = lines(situation=CAMPS, measures=[adopted])
    assert set(found) == {"m-1", "library:M-2"}
    assert found["m-1"].serves == ("R-1@", "R-2@site=b")
    assert (found["m-1"].text, found["m-1"].done_when) == ("Words.", "Words.")


@pytest.mark.parametrize(
    ("places", "served"), [([], {"R-1@", "R-2@site=a", "R-2@site=b"}), (["b"], {"R-1@", "R-2@site=b"})]
)
def test_that_an_agreed_measure_answers_every_risk_that_the_library_names_for_it_at_its_places(
    places: list[str], served: set[str]
) -> None:
    found = lines(situation=CAMPS, measures=[{**MEASURE, "serves": ["R-1@"], "places": places}])
    assert set(found["m-1"].serves) == served


def test_that_measures_stand_by_phase_own_ones_first_and_by_date() -> None:
    own = [
        {**MEASURE, "id": "late", "prepare_by": {"anchor": "d_day", "days": -1}},
        {**MEASURE, "id": "soon", "prepare_by": {"anchor": "d_day", "days": -9}},
        {**MEASURE, "id": "after", "phase": "after", "prepare_by": None},
        {**MEASURE, "id": "open", "prepare_by": None},
    ]
    assert list(lines(measures=own)) == ["soon", "late", "open", "after", "library:M-2"]


def test_that_measures_of_another_option_are_left_out() -> None:
    plan = ready_plan(measures=[{**MEASURE, "options": ["go"]}])
    assert "m-1" in {line.key for line in assessed(plan, "go").measures}
    assert "m-1" not in {line.key for line in assessed(plan, "stay").measures}


LATE = [
    ("accepted", {"anchor": "d_day", "days": -21}, True),
    ("accepted", {"anchor": "d_day", "days": -20}, False),
    ("ready", {"anchor": "d_day", "days": -21}, False),
    ("in_force", {"anchor": "d_day", "days": -21}, False),
    ("dropped", {"anchor": "d_day", "days": -21}, False),
    ("lapsed", {"anchor": "d_day", "days": -21}, True),
    ("accepted", None, False),
    ("accepted", {"anchor": "at", "at": "2027-01-11T23:30:00+00:00"}, True),
    ("accepted", {"anchor": "at", "at": "2027-01-12T00:30:00+00:00"}, False),
]


@pytest.mark.parametrize(("status", "moment", "late"), LATE)
def test_that_a_measure_is_late_when_its_day_is_past_and_it_is_not_ready(
    status: str, moment: object, late: bool
) -> None:
    assert lines(measures=[{**MEASURE, "status": status, "prepare_by": moment}])["m-1"].late is late


def test_that_the_day_of_a_measure_is_that_of_the_zone_of_the_operation() -> None:
    timing = {"d_day": "2027-02-01", "h_hour": "04:30", "utc_offset_minutes": 120}
    late = {**MEASURE, "prepare_by": {"anchor": "at", "at": "2027-01-11T23:30:00+00:00"}}
    found = lines(timing=timing, measures=[late])["m-1"]
    assert (found.prepare_on, found.late) == (date(2027, 1, 12), False)


def test_that_a_proposal_whose_day_is_past_is_late() -> None:
    found = lines(timing={"d_day": "2027-01-14"}, measures=[])
    assert found["library:M-1"].late
    assert not found["library:M-2"].late


def test_that_without_d_day_a_measure_has_no_day_and_is_not_late() -> None:
    found = lines(timing={}, measures=[])["library:M-1"]
    assert (found.prepare_by, found.prepare_on, found.late) == ("D-5", None, False)


def test_that_an_option_s_own_d_day_moves_the_days_of_measures() -> None:
    options = [item.model_dump() for item in ready_plan().options]
    options[0]["d_day"] = date(2027, 3, 1)
    found = {line.key: line for line in assessed(ready_plan(options=options), "go").measures}
    assert found["m-1"].prepare_on == date(2027, 2, 26)


def test_that_a_measure_names_every_risk_that_it_may_raise() -> None:
    small = mini.library(
        mini.measure(conflicts=["R-2"]),
        mini.risk(),
        mini.site_risk(condition={"always": True}, subjects=[{"role": "site", "each": "place"}]),
        mini.question(),
    )
    small_text = assess(ready_plan(situation=CAMPS), small, AS_OF).measures
    assert small_text[0].conflicts == ("R-2@site=a", "R-2@site=b")
    dropped = ready_plan(situation=CAMPS, measures=[{**MEASURE, "status": "dropped"}])
    assert assess(dropped, small, AS_OF).measures[0].conflicts == ()


# What people expect to remain

RESIDUAL = {
    "id": "judged",
    "risk": "R-1@",
    "ratings": [
        {
            "stage": "residual",
            "likelihood": "rare",
            "impact": "minor",
            "rated_by": "poc_adviser",
            "rated_on": "2027-01-05",
        }
    ],
}
SOON = {"anchor": "d_day", "days": -3}
AFTER_D_DAY = {"anchor": "d_day", "days": 2}


def residual(**fields: Any) -> ExpectedResidual:  # noqa: ANN401  (any field of a measure)
    """The expected residual where it rests on one measure with these fields."""
    measure = {**MEASURE, "status": "resourced", "prepare_by": SOON, **fields}
    (found,) = assessed(ready_plan(measures=[measure], risk_decisions=[RESIDUAL])).residuals
    return found


COUNTS = [
    ({}, True),
    ({"status": "ready"}, True),
    ({"status": "in_force", "prepare_by": None}, True),
    ({"status": "ready", "prepare_by": {"anchor": "d_day", "days": -40}}, True),
    ({"status": "accepted"}, False),
    ({"status": "requested"}, False),
    ({"status": "dropped"}, False),
    ({"status": "lapsed"}, False),
    ({"owner": None}, False),
    ({"prepare_by": None}, False),
    ({"prepare_by": {"anchor": "d_day", "days": -21}}, False),
    ({"prepare_by": AFTER_D_DAY}, False),
    ({"prepare_by": AFTER_D_DAY, "phase": "during"}, False),
    ({"prepare_by": AFTER_D_DAY, "phase": "after"}, True),
]


@pytest.mark.parametrize(("fields", "counts"), COUNTS)
def test_that_an_expected_residual_counts_only_committed_measures_that_are_in_time(
    fields: dict[str, Any], counts: bool
) -> None:
    found = residual(**fields)
    assert found.level is (Level.LOW if counts else None)
    assert found.rests_on == ("m-1",)
    assert found.not_committed == (() if counts else ("m-1",))


def test_that_one_measure_that_is_not_committed_is_enough_for_the_residual_not_to_count() -> None:
    ready = {**MEASURE, "status": "ready"}
    plan = ready_plan(measures=[ready, {**ready, "id": "m-2", "status": "accepted"}], risk_decisions=[RESIDUAL])
    (found,) = assessed(plan).residuals
    assert (found.level, found.rests_on, found.not_committed) == (None, ("m-1", "m-2"), ("m-2",))


def test_that_a_residual_that_rests_on_no_measure_does_not_count() -> None:
    (found,) = assessed(ready_plan(measures=[], risk_decisions=[RESIDUAL])).residuals
    assert (found.level, found.rests_on) == (None, ())


def test_that_nobody_s_rating_is_nobody_s_residual() -> None:
    assert assessed(ready_plan()).residuals == ()


def test_that_every_phase_has_its_measures_in_order() -> None:
    phases = [line.phase for line in assessed(ready_plan()).measures]
    assert phases == sorted(phases, key=list(MeasurePhase).index)
