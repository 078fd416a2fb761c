from __future__ import annotations

from datetime import date

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import bundled
from pocplanner.model.brief import Consultation
from pocplanner.model.situation import Coverage
from pocplanner.model.vocab import Collection, ConsultationAnswer, ConsultationKind, CoverageState
from pocplanner.session.completion import Completion, completion
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.firing import answered
from tests.assessment.firing_response import decided
from tests.assessment.ready import assessed, ready_plan
from tests.session.builders import rig, small_plan


def test_that_an_empty_plan_has_everything_open() -> None:
    counts = completion(small_plan(), None)
    assert all(count.open for count in counts.values())
    assert "register" not in counts, "without an assessment nothing is said about risks"


def test_that_a_declared_list_counts_as_looked_at_even_where_it_is_partial() -> None:
    plan = small_plan()
    declared = (Coverage(collection=Collection.PLACES, state=CoverageState.PARTIAL),)
    situation = plan.situation.model_copy(update={"coverage": declared})
    assert completion(plan.model_copy(update={"situation": situation}), None)["situation"] == Completion(1, 8)


def test_that_no_reply_is_not_counted_as_an_answer() -> None:
    asked = Consultation(id="c", consultation_kind=ConsultationKind.UNHQ, answer=ConsultationAnswer.ASKED_NO_REPLY)
    assert completion(small_plan(consultations=(asked,)), None)["consultations"].done == 0


def test_that_unrated_risks_are_open() -> None:
    setup = rig()
    assert completion(setup.session.plan, setup.session.assessment)["register"] == Completion(0, 2)


def test_that_the_screening_counts_questions_until_it_is_settled() -> None:
    unknown = assess(small_plan(), bundled(), date(2027, 1, 1))
    counts = completion(small_plan(), unknown)["screening"]
    assert (counts.open, counts.total) == (len(unknown.screening.to_ask), len(unknown.screening.questions))
    urban = small_plan(facts=[{"id": "f", "key": "op_urban", "value": "yes"}])
    assert completion(urban, assess(urban, bundled(), date(2027, 1, 1)))["screening"].open == 0


def test_that_without_criteria_nothing_is_said_about_the_screening() -> None:
    setup = rig()
    assert "screening" not in completion(setup.session.plan, setup.session.assessment)


def test_that_the_response_counts_required_items_only() -> None:
    plan = ready_plan(**answered(held="yes"), checklist=[decided("L-3", answer="Yes"), decided("L-4", state="done")])
    assert completion(plan, assessed(plan))["response"] == Completion(1, 2)
    assert "response" not in completion(ready_plan(), assessed(ready_plan()))


@pytest.mark.parametrize("sample", sample_names())
def test_that_the_counts_and_the_readiness_agree_on_how_many_facts_are_unknown(sample: str) -> None:
    plan = load_sample(sample).plan
    found = assess(plan, bundled(), date(2027, 1, 12))
    counted = completion(plan, found)["facts"]
    unknown = len(bundled().questions) - counted.done
    said = [item.detail for item in found.readiness if item.rule == "RW-01"]
    assert said == ([f"{unknown} of {len(bundled().questions)} questions are unknown."] if unknown else [])
