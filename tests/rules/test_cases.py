"""Running the cases of rules: a wrong expectation, a wrong id or a bad object is told."""

from __future__ import annotations

from typing import Any

import pytest

from pocplanner.rules.cases import run_cases
from tests.guidance import mini_library as mini

PLACE = {"kind": "place", "id": "camp", "name": "Camp", "place_kind": "idp_site"}
ROAD = {"kind": "route", "id": "road", "name": "Road", "start": "camp", "end": "gone"}


def problems(*cases: dict[str, Any], **changes: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    """Codes and sentences that these cases give."""
    named = [{"name": f"case {number}", **case} for number, case in enumerate(cases)]
    library = mini.library(mini.risk(cases=[*mini.risk()["cases"], *named], **changes), mini.question())
    count, found = run_cases(library)
    assert count == 2 + len(cases)
    return [(problem.code, problem.what) for problem in found]


def test_that_cases_that_come_out_as_expected_give_no_problem() -> None:
    assert problems() == []


def test_that_a_wrong_expectation_is_told_with_what_came_out() -> None:
    found = problems({"expect": "triggered", "facts": {"op_urban": "no"}})
    assert found == [
        ("E431", "Expected triggered, came out not_triggered (Not the case: Is it op_urban? No (declared))")
    ]


def test_that_wrong_ids_are_told() -> None:
    found = problems({"expect": "triggered", "facts": {"op_urban": "yes"}, "risk_ids": ["R-1@site=camp"]})
    assert found == [("E432", "Expected the risks R-1@site=camp, came out R-1@")]


@pytest.mark.parametrize(
    ("objects", "code", "words"),
    [
        ([PLACE | {"colour": "red"}], "E430", "Extra inputs"),
        ([{"kind": "dragon", "id": "d"}], "E430", "Extra inputs"),
        ([{"kind": "place", "name": "Camp"}], "E430", "Field required"),
        ([PLACE, ROAD], "E433", "“gone”, which does not exist"),
        ([PLACE, PLACE], "E433", "stands twice"),
    ],
)
def test_that_a_bad_object_is_told(objects: list[dict[str, object]], code: str, words: str) -> None:
    found = problems({"expect": "triggered", "facts": {"op_urban": "yes"}, "objects": objects})
    assert [item[0] for item in found] == [code]
    assert words in found[0][1]


def test_that_a_case_may_set_the_kind_of_option() -> None:
    condition = {"fact": "option_kind", "is": "no_operation"}
    facts = {"expect": "triggered", "option_kind": "no_operation"}
    cases = [{"name": "a", **facts}, {"name": "b", "expect": "not_triggered"}]
    library = mini.library(mini.risk(condition=condition, cases=cases), mini.question())
    assert run_cases(library) == (2, ())


def test_that_lines_of_operation_and_support_items_may_be_objects_of_a_case() -> None:
    raw = mini.risk(subjects=[{"role": "line", "each": "line_of_operation"}], condition={"always": True})
    case = {"objects": [{"kind": "line_of_operation", "id": "roads", "name": "Roads"}], "risk_ids": ["R-1@line=roads"]}
    raw["cases"] = [{"name": "a", "expect": "triggered", **case}] * 2
    assert run_cases(mini.library(raw))[1] == ()
