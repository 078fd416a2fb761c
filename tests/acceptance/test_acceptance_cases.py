"""The 36 acceptance cases: what the program says of each plan, and that it says otherwise of the counter-plan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.result import HrddpSheet
from pocplanner.model.document import Document, reference_problems
from pocplanner.reporting.brief import brief_pdf
from tests.acceptance import cases_01_06, cases_07_12, cases_13_18, cases_19_24, cases_25_30, cases_31_36
from tests.acceptance.cases import look
from tests.acceptance.claims import Printed, Seen
from tests.acceptance.table import table
from tests.reporting.prints import WHOLE
from tests.reporting.reading import solid_text

if TYPE_CHECKING:
    from tests.acceptance.cases import Case, Turn

CASES = (
    *cases_01_06.CASES,
    *cases_07_12.CASES,
    *cases_13_18.CASES,
    *cases_19_24.CASES,
    *cases_25_30.CASES,
    *cases_31_36.CASES,
)
TURNS = [pytest.param(case, turn, id=f"{case.number} unless {turn.differs}") for case in CASES for turn in case.turns]
TABLE = Path(__file__).resolve().parents[2] / "docs" / "acceptance-cases.md"


def by_number(case: Case) -> str:
    return case.number


def test_that_each_case_of_the_catalogue_stands_here_once() -> None:
    assert [case.number for case in CASES] == [f"AC-{number:02}" for number in range(1, 37)]


@pytest.mark.parametrize(("case", "turn"), TURNS)
def test_that_the_program_says_of_each_case_what_the_documents_expect(case: Case, turn: Turn) -> None:
    seen = look(turn.spoken(case.plan), case.as_of)
    assert [claim.says() for claim in turn.claims if not claim.holds(seen)] == []


@pytest.mark.parametrize(("case", "turn"), TURNS)
def test_that_nothing_of_it_is_said_when_the_one_thing_that_decides_is_different(case: Case, turn: Turn) -> None:
    assert turn.counter(case.plan) != case.plan
    seen = look(turn.silent(case.plan), case.as_of)
    assert [claim.says() for claim in turn.claims if claim.holds(seen)] == []


@pytest.mark.parametrize(("case", "turn"), TURNS)
def test_that_a_program_that_says_nothing_passes_no_case(case: Case, turn: Turn) -> None:
    seen = look(turn.spoken(case.plan), case.as_of)
    mute = replace(
        seen.assessment,
        risks=(),
        measures=(),
        hrddp=HrddpSheet(False, "", ()),
        contingency=(),
        cards=(),
        readiness=(),
        exposures=(),
    )
    silent = Seen(seen.plan, mute, seen.library)
    assert [claim.says() for claim in turn.claims if claim.holds(silent)] == []


@pytest.mark.parametrize("case", CASES, ids=by_number)
def test_that_a_plan_does_not_take_what_the_documents_rule_out(case: Case) -> None:
    seen = look(case.plan, case.as_of)
    assert [claim.says() for claim in case.always if not claim.holds(seen)] == []


@pytest.mark.parametrize("case", CASES, ids=by_number)
def test_that_plans_and_counter_plans_have_no_loose_reference(case: Case) -> None:
    for plan in (case.plan, *(turn.counter(case.plan) for turn in case.turns)):
        assert reference_problems(Document(plan=plan)) == ()


def test_that_what_a_case_finds_in_print_stands_in_the_pdf() -> None:
    for case in CASES:
        words = [claim.words for turn in case.turns for claim in turn.claims if isinstance(claim, Printed)]
        if words:
            seen = look(case.plan, case.as_of)
            text = solid_text(brief_pdf(Document(plan=seen.plan), seen.assessment, seen.library, printing=WHOLE))
            assert [part for part in words if "".join(part.split()) not in text] == [], case.number


def test_that_a_case_that_is_only_advised_says_why() -> None:
    for case in CASES:
        assert case.status != "advice only" or len(case.advice_only) > 40, case.number
        assert case.turns, case.number


def test_that_the_table_of_cases_is_of_today(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        TABLE.write_text(table(CASES), "utf-8")
    assert TABLE.is_file(), "no table of cases; write it with --update-golden"
    assert TABLE.read_text("utf-8") == table(CASES), "the table of cases is stale; write it with --update-golden"
