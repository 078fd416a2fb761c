"""The answers of ``explain``: for each risk, for rules that fired or did not, and for subjects without a risk."""

from __future__ import annotations

from typing import Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.result import UNANSWERED, Verdict
from pocplanner.cli.explain import explanation
from pocplanner.cli.main import BAD_INPUT, DONE, main
from pocplanner.cli.text import assessment_text
from pocplanner.errors import CommandError
from pocplanner.guidance.library import bundled
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import PathwayClass
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import AS_OF, coverage
from tests.guidance import mini_library as mini

SAMPLE = "north-axis"
PARTS = (
    "Why it is in the register",
    "Strength of evidence",
    "Level:",
    "What would change it",
    "Measures",
    "What to watch",
    "Rule and sources",
)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run ``explain`` on the sample; gives exit code, output and messages."""
    code = main(["explain", SAMPLE, *arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def flat(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())


def told(identifier: str, *, sample: str = SAMPLE, option: str | None = None) -> str:
    """The explanation of an id in a sample, on one line."""
    plan = load_sample(sample).plan
    return flat(explanation(plan, bundled(), assess(plan, bundled(), AS_OF, option), identifier))


def test_that_a_risk_is_explained_in_all_parts_and_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "R-11.4.4-05a@partner=pf-4-territorial,place=tessane")
    assert (code, err) == (DONE, "")
    positions = [out.index(f"\n{part}") for part in PARTS]
    assert positions == sorted(positions)
    assert max(len(line) for line in out.splitlines()) <= 120
    assert "Place: Tessane (1,400 people)" in out
    assert "B usually reliable, 2 confirmed" in out
    assert "If 4th Territorial Battalion stayed at Tessane, the risk would not stand." in flat(out)


@pytest.mark.parametrize("sample", sample_names())
def test_that_every_risk_and_every_rule_of_every_sample_is_explained(sample: str) -> None:
    plan = load_sample(sample).plan
    assessment = assess(plan, bundled(), AS_OF)
    for risk in assessment.risks:
        text = explanation(plan, bundled(), assessment, risk.id)
        assert text.startswith(f"{risk.id} · {risk.title}")
        assert "What would change it" in text
        assert "Strength of evidence" in text
    for checked in assessment.rules_checked:
        text = explanation(plan, bundled(), assessment, checked.entry.id)
        fired = checked.verdict is not Verdict.NOT_TRIGGERED
        assert ("It fired: " in text) is fired
        assert ("What would make it fire" in text) is not fired
        assert "Rule and sources" in text


def test_that_fields_read_as_words_with_their_answers_and_where_these_come_from() -> None:
    text = told("R-11.4.4-02@partner=pf-4-territorial")
    assert "4th Territorial Battalion: its training in human rights and humanitarian law is limited: yes" in text
    assert "from: " in text
    assert "ihl training limited" not in text


def test_that_a_computed_answer_is_told_with_the_objects_that_give_it() -> None:
    text = told("R-11.4.4-09@")
    assert "Has the armed group recruited, abducted or used children? Yes (computed) from the situation:" in text
    assert "it has recruited or used children: yes): Ridge Column" in text


def test_that_a_possible_risk_is_told_as_such_with_its_information_needs() -> None:
    text = told("R-12.5.5-01@")
    assert "It is possible: it hangs on something that is not known" in text
    assert "Information needs of this risk" in text
    assert "If it were known that the answer to “Are forces of the host state themselves a threat" in text


def test_that_a_rule_that_fired_lists_its_risks(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "R-11.4.4-08a")
    assert code == DONE
    assert "R-11.4.4-08a@actor=ridge-column,site=ansela · triggered" in out


def test_that_a_rule_that_did_not_fire_says_why_and_what_would_make_it_fire() -> None:
    text = told("R-11.4.4-08a", sample="quiet-patrol")
    assert "It did not fire" in text
    assert "[no] Is an armed group expected to move because of the operation? No (computed)" in text
    assert "were yes (now: no, computed), the rule would fire." in text
    assert "That says only that what is declared does not meet its condition." in text


def test_that_subjects_without_a_risk_are_told_with_the_predicate_that_fails() -> None:
    text = told("R-11.4.4-08a@actor=ridge-column,site=camp-ilola")
    assert "The register has no such risk" in text
    assert "[no] Camp Ilola: what stands there: displacement site; the rule asks for “" in text
    assert "What would make it stand" in text


def test_that_the_option_is_the_one_that_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    stay = next(item for item in load_sample(SAMPLE).plan.options if item.option_kind.value == "no_operation")
    code, out, _ = run(capsys, "R-11.4.4-05a", "--option", stay.id)
    assert code == DONE
    assert "It did not fire" in out


@pytest.mark.parametrize("identifier", ["R-99@", "R-99", "R-11.4.6-01@site=gone", "M-B-01", "own@risk=gone"])
def test_that_what_is_no_risk_and_no_rule_is_bad_input(capsys: pytest.CaptureFixture[str], identifier: str) -> None:
    code, out, err = run(capsys, identifier)
    assert (code, out) == (BAD_INPUT, "")
    assert "E312" in err
    assert identifier in err


def test_that_the_error_names_the_risks_of_the_rule() -> None:
    with pytest.raises(CommandError, match=r"R-11\.4\.6-01@actor=ridge-column,site=camp-ilola"):
        told("R-11.4.6-01@site=gone")


def _thin(measures: list[str], **measure: Any) -> tuple[Plan, Any]:  # noqa: ANN401  (fields of an entry)
    library = mini.library(
        mini.risk(measures=measures), mini.measure(**measure), mini.question(), mini.question("night")
    )
    facts = [{"id": f"f-{key}", "key": key, "value": value} for key, value in (("op_urban", "yes"), ("night", "no"))]
    facts[0]["id"], facts[1]["id"] = "f-1", "f-2"
    plan = Plan.model_validate({"id": "plan", "title": "Plan", "facts": facts, "situation": {"coverage": coverage()}})
    return plan, library


def test_that_a_risk_that_nothing_answers_is_marked_and_its_class_named() -> None:
    plan, library = _thin(["M-1"], applies={"fact": "night"})
    assessment = assess(plan, library, AS_OF)
    assert assessment.risks[0].is_unanswered
    text = flat(explanation(plan, library, assessment, "R-1@"))
    assert f"{UNANSWERED} Class: {PathwayClass.DIRECT.label}." in text
    assert UNANSWERED in flat(assessment_text(plan, assessment, library))


def test_that_a_measure_that_applies_or_serves_answers_a_risk() -> None:
    plan, library = _thin(["M-1"])
    assert not assess(plan, library, AS_OF).risks[0].is_unanswered
    own = {"id": "m", "title": "Own", "phase": "before", "serves": ["R-1@"]}
    plan, library = _thin(["M-1"], applies={"fact": "night"})
    served = Plan.model_validate({**plan.model_dump(mode="json"), "measures": [own]})
    assert not assess(served, library, AS_OF).risks[0].is_unanswered
    plan, library = _thin([])
    assert not assess(plan, library, AS_OF).risks[0].is_unanswered, "answered by the choice of option"


def test_that_a_library_measure_that_the_plan_has_for_another_risk_still_answers() -> None:
    plan, library = _thin(["M-1"])
    taken = {"id": "m", "title": "Patrol", "phase": "before", "entry": "M-1", "serves": ["R-9@"]}
    served = Plan.model_validate({**plan.model_dump(mode="json"), "measures": [taken]})
    risk = assess(served, library, AS_OF).risks[0]
    assert (risk.proposed_measures, risk.library_measures, risk.is_unanswered) == ((), ("M-1",), False)
