"""The thirty-minute mode: an order, twenty answers, a plan that prints, and nothing that the planner did not say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product
from random import Random
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.overlay import world_of
from pocplanner.assessment.register import build_register
from pocplanner.errors import CommandError, PlanFileError
from pocplanner.guidance.library import bundled
from pocplanner.guidance.lint import QUICK_QUESTIONS
from pocplanner.model.base import TEXT_LIMIT
from pocplanner.model.facts import UNKNOWN
from pocplanner.model.vocab import OptionKind
from pocplanner.reporting.brief import brief_pdf
from pocplanner.session.quick import QuickAnswers, quick_document, unanswered, under_existing_authority
from pocplanner.storage.codec import DOCUMENT_CODEC
from tests.assessment.ready import AS_OF
from tests.reporting.prints import WHOLE
from tests.rules.worlds import facts
from tests.session.builders import counting_ids, rig, small_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.document import Document
    from pocplanner.model.facts import FactValue
    from pocplanner.model.plan import Plan

#: Sets of other answers around a question, among which one must be found where it matters.
TRIES = 60
NOW = datetime(2027, 1, 10, 20, 0, tzinfo=timezone(timedelta(hours=2)))
ORDER = "FRAGO 12\r\nDeadly force is authorised. Stop the group at the ford by 2300."
#: What a planner could answer within half an hour.
TWENTY: dict[str, FactValue] = {
    question.key: "deadly" if question.key == "force_expected" else question.choices[0] if question.choices else "yes"
    for question in bundled().quick
}


def made(order: str = ORDER, said: QuickAnswers | None = None) -> Document:
    return quick_document(order, said or QuickAnswers(), bundled(), counting_ids(), NOW)


def test_that_the_quick_list_has_twenty_questions_in_a_fixed_order_that_begin_with_the_screening() -> None:
    quick = bundled().quick
    assert [question.quick for question in quick] == list(range(1, QUICK_QUESTIONS + 1))
    screening = assess(made().plan, bundled(), AS_OF).screening.questions
    assert {question.key for question in quick[: len(screening)]} == set(screening), "answered once, it screens as well"


def test_that_twenty_answers_give_a_printable_draft() -> None:
    document = made(said=QuickAnswers(title="Ford", existing_authority=True, answers=TWENTY))
    assert unanswered(document.plan, bundled()) == ()
    assessment = assess(document.plan, bundled(), AS_OF)
    assert assessment.triggered()
    assert assessment.blockers(), "the brief is not ready, and says so"
    assert brief_pdf(document, assessment, bundled(), printing=WHOLE).startswith(b"%PDF")
    assert DOCUMENT_CODEC.decode(DOCUMENT_CODEC.encode(document)) == document


def test_that_an_order_without_any_answer_gives_a_printable_draft() -> None:
    document = made()
    assessment = assess(document.plan, bundled(), AS_OF)
    assert assessment.possible()
    assert brief_pdf(document, assessment, bundled(), printing=WHOLE).startswith(b"%PDF")


def test_that_nothing_is_read_out_of_the_text() -> None:
    plan = made().plan
    assert plan.facts == ()
    assert plan.information.what == plan.notes == ORDER.replace("\r\n", "\n")
    assert (plan.title, plan.existing_authority, plan.timing.h_hour) == ("Immediate response", False, None)
    views = assess(plan, bundled(), AS_OF).facts.values()
    assert {view.value for view in views} == {UNKNOWN}
    assert [order.title for order in plan.order_references] == ["Order, as pasted"]
    assert [option.option_kind for option in plan.options] == [OptionKind.OPERATE, OptionKind.NO_OPERATION]


def test_that_only_what_was_answered_is_declared() -> None:
    plan = made(said=QuickAnswers(answers={"op_urban": "no", "detention_expected": "unknown"})).plan
    assert {(fact.key, fact.value) for fact in plan.facts} == {("op_urban", "no"), ("detention_expected", "unknown")}
    assert "detention_expected" in {question.key for question in unanswered(plan, bundled())}


def test_that_existing_authority_begins_now_where_nobody_says_when() -> None:
    plan = made(said=QuickAnswers(existing_authority=True)).plan
    assert (plan.existing_authority, plan.existing_authority_since) == (True, NOW)
    assert plan.timing.utc_offset_minutes == 120
    earlier = NOW.astimezone(UTC) - timedelta(hours=1)
    plan = made(said=QuickAnswers(existing_authority_since=earlier)).plan
    assert (plan.existing_authority, plan.existing_authority_since) == (True, earlier)


def test_that_a_denied_authority_with_a_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="says when it began"):
        QuickAnswers(existing_authority=False, existing_authority_since=NOW)


@pytest.mark.parametrize(
    ("order", "message"),
    [(" \n", "no text"), ("a" * (TEXT_LIMIT + 1), "at most 20000"), ("a\x00b", "control character U\\+0000")],
    ids=["empty", "too long", "control character"],
)
def test_that_an_order_that_cannot_be_kept_whole_is_refused_and_never_cut(order: str, message: str) -> None:
    with pytest.raises(CommandError, match=message):
        made(order)


def test_that_all_answers_that_are_none_are_told_together() -> None:
    with pytest.raises(PlanFileError) as refused:
        made(said=QuickAnswers(answers={"op_urban": "perhaps", "no_such_question": "yes"}))
    assert [problem.code for problem in refused.value.problems] == ["E143", "E142"]


def test_that_recording_existing_authority_is_one_step() -> None:
    session = rig().session
    session.apply(under_existing_authority(session.plan, NOW))
    assert (session.plan.existing_authority, session.plan.existing_authority_since) == (True, NOW)
    session.undo()
    assert session.plan == small_plan()


# Each question of the list earns its place


def verdicts(plan: Plan) -> dict[str, str]:
    register = build_register(world_of(plan, bundled()), bundled(), None, date(2027, 1, 12))
    return {rule.entry.id: rule.verdict.value for rule in register.checked}


def answers_to(question: QuestionEntry) -> tuple[str, ...]:
    return question.choices or ("yes", "no")


def plans_around(key: str) -> Iterator[Plan]:
    """Plans with no other answers, then some with answers to other questions of the list, always the same ones."""
    chance = Random(key)
    others = [question for question in bundled().quick if question.key != key]
    yield made().plan
    for _ in range(TRIES):
        given = {item.key: chance.choice((UNKNOWN, *answers_to(item))) for item in others}
        yield made().plan.model_copy(update={"facts": facts(**given)})


def moves(key: str) -> bool:
    """Whether an answer to a question changes what comes of a rule, in some plan of the quick list."""
    question = bundled().questions[key]
    for plan, value in product(plans_around(key), answers_to(question)):
        answered = plan.model_copy(update={"facts": (*plan.facts, *facts(**{key: value}))})
        if verdicts(plan) != verdicts(answered):
            return True
    return False


@pytest.mark.parametrize("key", [question.key for question in bundled().quick])
def test_that_each_of_the_twenty_changes_what_comes_of_a_rule(key: str) -> None:
    assert moves(key)


def test_that_the_measure_of_change_knows_a_question_that_changes_nothing() -> None:
    assert not moves("national_police_present")


def test_that_the_plan_is_the_same_for_the_same_order_and_answers() -> None:
    said = QuickAnswers(answers=TWENTY)
    assert DOCUMENT_CODEC.encode(made(said=said)) == DOCUMENT_CODEC.encode(made(said=said))
