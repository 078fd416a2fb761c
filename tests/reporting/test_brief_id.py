"""The identity of a brief: the same for the same brief everywhere, another for every other one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pocplanner.assessment.packs import PackState, PackUse
from pocplanner.model.judgement import RiskNumber
from pocplanner.reporting.brief_id import brief_id, plan_digest
from tests.reporting.assessments import full_assessment
from tests.reporting.plans import full_document

ROOT = Path(__file__).resolve().parents[2]
PLAN = full_document().plan
ASSESSMENT = full_assessment(risks=2, rules=3)
BASE = brief_id(PLAN, ASSESSMENT)
PACK = PackUse("north", "1.0", "a" * 64, PackState.PINNED)


def test_that_id_and_check_characters_can_be_read_out() -> None:
    letters = "[0-9A-HJKMNP-TV-Z]"
    assert re.fullmatch(f"{letters}{{4}}-{letters}{{4}}", BASE.id)
    assert re.fullmatch("-".join([f"{letters}{{5}}"] * 4), BASE.check)


def test_that_the_same_brief_has_the_same_identity_in_every_process() -> None:
    code = "from tests.reporting import test_brief_id as t; print(t.BASE.id, t.BASE.check)"
    for seed, zone in (("1", "Asia/Kathmandu"), ("2", "America/Lima")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout.split() == [BASE.id, BASE.check]


@pytest.mark.parametrize(
    ("plan", "assessed", "choices"),
    [
        ({"title": "Operation Other Road"}, {}, {}),
        ({"risk_numbers": (RiskNumber(risk="R-1@", number=77),)}, {}, {}),
        ({}, {"library_digest": "f" * 64}, {}),
        ({}, {"option": "another"}, {}),
        ({}, {"as_of": date(2031, 1, 1)}, {}),
        ({}, {"packs": (PACK,)}, {}),
        ({}, {"packs": (replace(PACK, state=PackState.LEFT_OUT),)}, {}),
        ({}, {}, {"final": True}),
        ({}, {}, {"edition": "partner"}),
        ({}, {}, {"asks_again": True}),
        ({}, {}, {"engine": "9.9"}),
    ],
)
def test_that_each_thing_a_brief_is_made_from_changes_its_identity(
    plan: dict[str, Any], assessed: dict[str, Any], choices: dict[str, Any]
) -> None:
    other = brief_id(PLAN.model_copy(update=plan), replace(ASSESSMENT, **assessed), **choices)
    assert other.id != BASE.id
    assert other.check != BASE.check


def test_that_a_pack_in_use_and_one_left_out_are_not_the_same() -> None:
    used, left_out = (
        brief_id(PLAN, replace(ASSESSMENT, packs=(replace(PACK, state=state),)))
        for state in (PackState.PINNED, PackState.LEFT_OUT)
    )
    assert used.id != left_out.id
    assert (used.packs, left_out.packs) == ((PACK.digest,), ())


def test_that_copies_share_the_id_and_differ_in_check_characters() -> None:
    copies = [brief_id(PLAN, ASSESSMENT, copy_number=number, copies=3) for number in (1, 2, 3)]
    assert {copy.id for copy in copies} == {BASE.id}
    assert len({copy.check for copy in [BASE, *copies]}) == 4


@pytest.mark.parametrize(("number", "copies"), [(0, 1), (2, 1), (-1, 3)])
def test_that_there_is_no_copy_outside_the_number_of_copies(number: int, copies: int) -> None:
    with pytest.raises(ValueError, match="copy"):
        brief_id(PLAN, ASSESSMENT, copy_number=number, copies=copies)


def test_that_printed_numbers_do_not_make_another_state_of_the_plan() -> None:
    numbered = PLAN.model_copy(update={"risk_numbers": (RiskNumber(risk="R-1@", number=77),)})
    assert plan_digest(numbered) == plan_digest(PLAN)
    assert plan_digest(PLAN.model_copy(update={"title": "Other"})) != plan_digest(PLAN)
