"""The printed brief of the worked example holds the Handbook's worked scenario, with the names of the sample."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from io import BytesIO

import pypdf
import pytest

from pocplanner.assessment.assess import assess, compare_options
from pocplanner.assessment.result import Verdict
from pocplanner.guidance.library import bundled
from pocplanner.reporting.brief import brief_pdf
from pocplanner.storage.samples import load_sample
from tests.reporting.prints import WHOLE

#: Risks of Handbook 11.4.6 that the facts of the recommended option call for, with names that their text must give.
SCENARIO_RISKS = {
    "R-11.4.6-01": ("Ridge Column", "Camp Ilola"),
    "R-11.4.6-02": ("Ridge Column", "Camp Verrin"),
    "R-11.4.6-03": ("UN base Marro",),
    "R-11.4.6-04": ("Camp Verrin",),
    "R-11.4.6-05": ("Ansela",),
    "R-11.4.6-06": (),
    "R-11.4.6-07": ("Camp Ilola",),
    "R-11.4.6-08": ("Ridge Column",),
    "R-11.4.4-02": ("4th Territorial Battalion",),
    "R-11.4.4-08a": ("Ridge Column",),
    "R-11.4.4-10": ("Ridge Column",),
    "R-11.4.4-11": ("Ridge Column",),
}
AS_OF = date(2027, 1, 12)


def letters(text: str) -> str:
    """*text* without blanks, line breaks and soft breaks, which differ between a sentence and a printed column."""
    return re.sub(r"[\s\u00ad\u200b]+", "", text)


@cache
def printed() -> str:
    """All text of the brief as a reader extracts it."""
    document, library = load_sample("north-axis"), bundled()
    plan = document.plan
    result = assess(plan, library, AS_OF, plan.decision.recommended_option)
    data = brief_pdf(document, result, library, comparisons=compare_options(plan, library, AS_OF), printing=WHOLE)
    return letters("\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages))


@pytest.mark.parametrize("rule", SCENARIO_RISKS)
def test_that_the_brief_prints_the_risk_of_the_scenario_with_the_names_of_the_sample(rule: str) -> None:
    plan = load_sample("north-axis").plan
    register = assess(plan, bundled(), AS_OF, plan.decision.recommended_option).risks
    found = [risk for risk in register if risk.entry is not None and risk.entry.id == rule]
    named = [risk for risk in found if all(name in risk.statement for name in SCENARIO_RISKS[rule])]
    assert any(risk.verdict is Verdict.TRIGGERED for risk in named)
    for risk in named:
        # The first words: a long statement may go on after the head of the next page.
        assert letters(risk.statement[:60]) in printed()


def test_that_the_brief_prints_every_line_of_the_adopted_scenario_with_its_office() -> None:
    plan = load_sample("north-axis").plan
    lines = [
        line
        for item in plan.contingency_plans
        for row in item.rows
        for line in (*row.preparatory, *row.reactive)
        if line.entry
    ]
    assert len({line.entry for line in lines}) == 42
    missing = [line.entry for line in lines if letters(line.text[:40]) not in printed()]
    assert missing == []
    assert all(letters(component.label) in printed() for line in lines for component in line.components)
