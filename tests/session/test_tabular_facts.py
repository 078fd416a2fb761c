"""A pasted table of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.guidance.library import bundled
from pocplanner.model.facts import Fact, Provenance
from pocplanner.session.tabular import read_table, recognise
from pocplanner.session.tabular_facts import PastedFacts, fact_targets, propose_facts
from pocplanner.session.tabular_rows import Outcome, Proposal
from tests.session.builders import counting_ids, small_plan

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.model.facts import FactValue
    from pocplanner.session.fields import FieldSpec

QUESTIONS = bundled().questions
URBAN, CLOSED, COUNT = (QUESTIONS[key] for key in ("op_urban", "closure_planned", "civilians_in_area"))


def labels(_model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    return (spec.name.replace("_", " ").capitalize(),)


def pasted(text: str, *facts: Fact, shown: dict[str, FactValue] | None = None) -> Proposal:
    several = CLOSED.model_copy(update={"answer": "several", "key": "several_of_them", "id": "q"})
    questions = (*QUESTIONS.values(), several)
    now = {fact.key: fact.value for fact in facts} | (shown or {})
    now = dict.fromkeys((question.key for question in questions), "unknown") | now
    targets, rows = fact_targets(labels), read_table(text)
    into = PastedFacts(small_plan(facts=facts), questions, now, targets, counting_ids())
    return propose_facts(rows, recognise(rows, targets, ()), into)


def test_that_a_question_is_found_by_its_text_or_its_key() -> None:
    asked = URBAN.text["en"].question
    found = pasted(f"Question\tAnswer\tSource\n{asked.rstrip('?').upper()}\tYes\tMap\nCIVILIANS_IN_AREA\t6,200\t")
    assert found.objects == (
        Fact(id="new-1", key="op_urban", value="yes", provenance=Provenance(source="Map")),
        Fact(id="new-2", key="civilians_in_area", value=6200),
    )
    assert [row.name for row in found.rows] == [asked, COUNT.text["en"].question]


def test_that_a_question_the_library_does_not_have_is_named_with_the_nearest() -> None:
    near, far = pasted("Question\tAnswer\nDoes the operation take place in a build-up area?\tyes\nZebra\tyes").rows
    assert near.outcome is far.outcome is Outcome.PROBLEM
    assert f"Did you mean “{URBAN.text['en'].question}”?" in near.problems[0]
    assert far.problems == ("The library has no question of this text or key.",)


def test_that_an_empty_cell_changes_nothing_and_unknown_is_an_answer() -> None:
    fact = Fact(id="f", key="op_urban", value="yes", note="Seen", provenance=Provenance(source="Map"))
    (row,) = pasted("Question\tAnswer\tSource\tNote\nop_urban\t\t\t", fact).rows
    assert row.outcome is Outcome.SAME
    (row,) = pasted("Question\tAnswer\nop_urban\tUnknown", fact).rows
    assert row.object == fact.model_copy(update={"value": "unknown"})
    assert [(change.old, change.new) for change in row.changes] == [("Yes", "Unknown")]


def test_that_a_computed_answer_that_is_pasted_back_is_declared_by_nobody() -> None:
    text = "Question\tAnswer\nop_urban\tYes"
    assert pasted(text, shown={"op_urban": "yes"}).rows[0].outcome is Outcome.SAME
    assert pasted(text, shown={"op_urban": "no"}).rows[0].outcome is Outcome.ADD


def test_that_an_overruled_answer_and_its_reason_stay_but_its_source_may_be_given() -> None:
    fact = Fact(id="f", key="op_urban", value="no", overrules=True, overrule_reason="Ruins")
    (row,) = pasted("Question\tAnswer\nop_urban\tYes", fact).rows
    assert row.outcome is Outcome.PROBLEM
    assert "overruled with a reason" in row.problems[0]
    (row,) = pasted("Question\tAnswer\tSource\tOverrules\tOverrule reason\nop_urban\tNo\tMap\tNo\tx", fact).rows
    assert row.object == fact.model_copy(update={"provenance": Provenance(source="Map")})


def test_that_two_declared_answers_are_settled_by_a_person() -> None:
    facts = (Fact(id="f", key="op_urban", value="yes"), Fact(id="g", key="op_urban", value="no"))
    (row,) = pasted("Question\tAnswer\nop_urban\tyes", *facts, shown={"op_urban": "unknown"}).rows
    assert "Different answers are declared" in row.problems[0]


def test_that_the_same_question_twice_is_no_silent_overwriting() -> None:
    first, second = pasted(f"Question\tAnswer\nop_urban\tyes\n{URBAN.text['en'].question}\tno").rows
    assert first.outcome is Outcome.ADD
    assert second.problems == ("The same question stands in row 2 already.",)


def test_that_choices_are_read_by_their_words_even_where_these_hold_a_comma_or_say_none() -> None:
    labels_ = CLOSED.text["en"].choices
    found = pasted(f"Question\tAnswer\nclosure_planned\t{labels_['day_or_more']}\nun_presence_in_area\tNone")
    assert [fact.value for fact in found.objects if isinstance(fact, Fact)] == ["day_or_more", "none"]
    found = pasted(f"Question\tAnswer\nseveral_of_them\t{labels_['hours']}, {labels_['day_or_more']}")
    assert [fact.value for fact in found.objects if isinstance(fact, Fact)] == [("hours", "day_or_more")]


def test_that_all_problems_of_a_row_are_told_together() -> None:
    (row,) = pasted("Question\tAnswer\tAs of\nop_urban\tperhaps\t4/11/2026").rows
    assert [problem.split(":")[0] for problem in row.problems] == ["Answer", "As of"]
    (row,) = pasted("Question\tAnswer\ncivilians_in_area\tmany").rows
    assert row.problems == ("Answer: Type a whole number, for example 6200.",)
