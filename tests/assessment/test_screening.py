"""The screening: criteria met, not met and not known, what is still to ask, one truth with the question on major."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.result import Basis, ScreeningNeed, ScreeningView
from pocplanner.guidance.library import bundled
from pocplanner.guidance.lint import SCREENING_FACTS
from pocplanner.model.facts import Fact
from pocplanner.session.new_plan import empty_document
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import AS_OF
from tests.guidance import mini_library as mini
from tests.rules.worlds import facts
from tests.session.builders import counting_ids

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, CriterionCheck
    from pocplanner.guidance.library import Library
    from pocplanner.model.facts import FactValue
    from pocplanner.model.plan import Plan

NONE_MET: dict[str, FactValue] = {
    "force_expected": "presence",
    "op_mode": "unilateral",
    "joint_with_host_state_forces": "no",
    "support_to_non_un_forces": "no",
    "state_forces_are_threat": "no",
    "op_urban": "no",
    "idp_site_in_area": "no",
    "refugee_or_returnee_site_in_area": "no",
    "detention_expected": "no",
    "civilian_displacement_likely": "no",
}
#: One answer that meets each criterion, in the order of the list.
MEETS = (
    ("SC-01", "force_expected", "non_deadly"),
    ("SC-02", "op_mode", "coordinated"),
    ("SC-02", "joint_with_host_state_forces", "yes"),
    ("SC-03", "support_to_non_un_forces", "yes"),
    ("SC-04", "state_forces_are_threat", "yes"),
    ("SC-05", "op_urban", "yes"),
    ("SC-05", "idp_site_in_area", "yes"),
    ("SC-05", "refugee_or_returnee_site_in_area", "yes"),
    ("SC-06", "detention_expected", "yes"),
    ("SC-07", "civilian_displacement_likely", "yes"),
)


def plan_with(**answers: FactValue) -> Plan:
    """An empty plan with these answers."""
    return empty_document(counting_ids()).plan.model_copy(update={"facts": facts(**answers)})


def assessed(plan: Plan, library: Library | None = None, option: str | None = None) -> Assessment:
    return assess(plan, library or bundled(), AS_OF, option)


def screened(**answers: FactValue) -> ScreeningView:
    return assessed(plan_with(**answers)).screening


def met(view: ScreeningView) -> list[str]:
    return [check.entry.id for check in view.criteria if check.met]


@cache
def small(*conditions: str) -> Library:
    """Criteria that read one fact each, and a question that the list computes."""
    criteria = [mini.screening_criterion(f"SC-{key}", condition={"fact": key}) for key in conditions]
    asked = [mini.question(key) for key in ("op_urban", "night")]
    return mini.library(
        mini.risk(), mini.measure(), *asked, mini.question("op_major", computed_by="screening"), *criteria
    )


def test_that_an_empty_plan_needs_a_full_brief_because_nothing_is_known() -> None:
    view = screened()
    assert view.need is ScreeningNeed.NOT_KNOWN
    assert {check.met for check in view.criteria} == {None}
    assert view.to_ask == view.questions == tuple(NONE_MET)


def test_that_a_library_without_criteria_does_not_reassure() -> None:
    assert assessed(plan_with(), small()).screening.need is ScreeningNeed.NOT_KNOWN


def test_that_no_full_brief_is_asked_for_only_where_every_criterion_is_answered_no() -> None:
    assert screened(**NONE_MET).need is ScreeningNeed.NOT_NEEDED
    assert screened(**NONE_MET).to_ask == ()
    for key in NONE_MET:
        view = screened(**{**NONE_MET, key: "unknown"})
        assert (view.need, view.to_ask) == (ScreeningNeed.NOT_KNOWN, (key,)), key


@pytest.mark.parametrize(("criterion", "key", "value"), MEETS)
def test_that_one_criterion_is_enough(criterion: str, key: str, value: str) -> None:
    view = screened(**{**NONE_MET, key: value})
    assert view.need is ScreeningNeed.NEEDED
    assert met(view) == [criterion]


def test_that_every_criterion_of_the_library_is_met_by_some_answer() -> None:
    assert {criterion for criterion, _, _ in MEETS} == {entry.id for entry in bundled().screening}
    assert {key for _, key, _ in MEETS} == set(NONE_MET)


def test_that_nothing_more_is_asked_once_a_criterion_is_met() -> None:
    view = screened(force_expected="deadly")
    assert view.need is ScreeningNeed.NEEDED
    assert view.to_ask == ()
    assert view.questions == tuple(NONE_MET)


def test_that_a_question_is_asked_once_where_two_criteria_read_it_and_not_at_all_where_it_cannot_matter() -> None:
    both = {"any": [{"fact": "op_urban"}, {"fact": "night"}]}
    alone = {"all": [{"fact": "night"}, {"fact": "op_urban"}]}
    asked = [mini.question(key) for key in ("op_urban", "night")]
    criteria = (mini.screening_criterion("SC-1", condition=alone), mini.screening_criterion("SC-2", condition=both))
    library = mini.library(mini.risk(), mini.measure(), *asked, *criteria)
    assert assessed(plan_with(), library).screening.to_ask == ("night", "op_urban")
    lone = mini.library(mini.risk(), mini.measure(), *asked, mini.screening_criterion("SC-1", condition=alone))
    assert assessed(plan_with(op_urban="no"), lone).screening.to_ask == (), "the other part can no longer matter"


def test_that_a_joint_operation_answers_the_question_on_support_by_itself() -> None:
    view = screened(**{**NONE_MET, "op_mode": "joint", "support_to_non_un_forces": "unknown"})
    assert met(view) == ["SC-02", "SC-03"]


def test_that_each_criterion_says_on_what_it_rests() -> None:
    (check,) = (item for item in screened(op_urban="yes").criteria if item.entry.id == "SC-05")
    assert [clause.text for clause in check.clauses if clause.outcome and clause.ref is not None] == [
        "Does the operation take place in a built-up area? Yes (declared)"
    ]


def test_that_the_screening_can_be_answered_in_two_minutes() -> None:
    assert len(screened().questions) <= SCREENING_FACTS
    assert len(set(screened().questions)) == len(screened().questions)
    answers = {bundled().questions[key].answer for key in screened().questions}
    assert answers <= {"yes_no", "choice"}, "nothing to look up, nothing to write"


def test_that_no_operation_does_not_make_the_brief_on_the_operation_needless() -> None:
    plan = plan_with(**{**NONE_MET, "force_expected": "deadly"})
    idle = plan.options[1]
    assert assessed(plan, option=idle.id).screening.need is ScreeningNeed.NEEDED


# One truth with the question whether the operation is major


def major(plan: Plan, library: Library | None = None) -> tuple[FactValue, Basis]:
    view = assessed(plan, library).facts["op_major"]
    return view.value, view.basis


@pytest.mark.parametrize("answers", [{}, NONE_MET, {"op_urban": "yes"}], ids=["nothing known", "none met", "one met"])
def test_that_the_question_on_major_says_what_the_list_says(answers: dict[str, FactValue]) -> None:
    plan = plan_with(**answers)
    expected = {
        ScreeningNeed.NEEDED: ("yes", Basis.COMPUTED),
        ScreeningNeed.NOT_NEEDED: ("no", Basis.COMPUTED),
        ScreeningNeed.NOT_KNOWN: ("unknown", Basis.UNKNOWN),
    }
    assert major(plan) == expected[assessed(plan).screening.need]


def test_that_a_list_edited_by_a_mission_changes_the_question_with_it() -> None:
    plan = plan_with(night="yes", op_urban="no")
    assert major(plan, small("op_urban")) == ("no", Basis.COMPUTED)
    assert major(plan, small("op_urban", "night")) == ("yes", Basis.COMPUTED)
    assert major(plan, small()) == ("unknown", Basis.UNKNOWN)


def test_that_a_person_who_says_not_major_is_told_what_is_not_known() -> None:
    plan = plan_with(**{**NONE_MET, "op_urban": "unknown", "op_major": "no"})
    (finding,) = (item for item in assessed(plan).readiness if item.rule == "RW-40")
    title = bundled().entry("SC-05").text["en"].title  # type: ignore[union-attr]
    assert finding.detail == f"Not known, declared: not major: {title}"
    assert str(finding.ref) == "f-op-urban.value"
    assert finding.severity == "warning"


def test_that_each_open_criterion_is_answered_for_by_itself() -> None:
    plan = plan_with(op_major="no")
    findings = [item for item in assessed(plan).readiness if item.rule == "RW-40"]
    assert len(findings) == len(bundled().screening)
    assert len({item.ref for item in findings}) == len(findings)
    assert {item.page for item in findings} == {"facts"}


@pytest.mark.parametrize("name", sample_names())
def test_that_the_list_agrees_with_what_the_samples_declare(name: str) -> None:
    plan = load_sample(name).plan
    (declared,) = (fact for fact in plan.facts if fact.key == "op_major")
    assert isinstance(declared, Fact)
    assert assessed(plan).facts["op_major"].value == declared.value


def test_that_a_criterion_that_cannot_be_evaluated_is_a_loud_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from pocplanner.assessment import screening
    from pocplanner.errors import RuleError

    def broken(*_: Any) -> None:  # noqa: ANN401
        raise KeyError("field")

    monkeypatch.setattr(screening, "evaluate", broken)
    with pytest.raises(RuleError, match="SC-01"):
        screened()


def test_that_the_word_of_a_criterion_is_one_of_three() -> None:
    def word(check: CriterionCheck) -> str:
        return check.word

    view = screened(op_urban="yes", detention_expected="no")
    assert {word(check) for check in view.criteria} == {"Met", "Not met", "Not known"}
