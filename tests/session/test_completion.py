from __future__ import annotations

from pocplanner.model.brief import Consultation
from pocplanner.model.situation import Coverage
from pocplanner.model.vocab import Collection, ConsultationAnswer, ConsultationKind, CoverageState
from pocplanner.session.completion import Completion, completion
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
