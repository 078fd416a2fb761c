"""The screening and the response cards in annex E: what prints, in which words, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pocplanner.assessment.assess import assess
from pocplanner.model.document import Document
from pocplanner.model.plan import Plan
from pocplanner.reporting.blocks import Cell, Paragraph, Row, Table
from pocplanner.reporting.content_cards import response_cards
from pocplanner.reporting.content_screening import screening
from pocplanner.reporting.context import Context
from tests.assessment.firing_response import decided
from tests.assessment.ready import AS_OF, library, ready_plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.guidance.library import Library
    from pocplanner.reporting.blocks import Block

HELD = [{"id": "f-held", "key": "held", "value": "yes"}]


def context(plan: Plan, guidance: Library | None = None) -> Context:
    guidance = guidance or library()
    return Context(Document(plan=plan), assess(plan, guidance, AS_OF), guidance)


def cells(row: Row) -> list[str]:
    return [
        " / ".join("".join(words.text for words in part.words) for part in cell.blocks if isinstance(part, Paragraph))
        for cell in row.cells
        if isinstance(cell, Cell)
    ]


def rows(blocks: Iterable[Block]) -> list[list[str]]:
    return [cells(row) for block in blocks if isinstance(block, Table) for row in block.rows]


def paragraphs(blocks: Iterable[Block]) -> list[str]:
    return ["".join(words.text for words in block.words) for block in blocks if isinstance(block, Paragraph)]


def printed(*checklist: dict[str, Any], facts: list[dict[str, str]] | None = None) -> list[list[str]]:
    plan = ready_plan(checklist=list(checklist), **({} if facts is None else {"facts": facts}))
    return rows(response_cards(context(plan)))


# Screening


def test_that_the_reason_for_going_without_a_full_brief_is_printed() -> None:
    decision = {"full_brief": "no", "decided_by": "cos", "decided_on": "2027-01-09", "reason": "Routine.\n\nAgreed."}
    lines = paragraphs(screening(context(ready_plan(screening=decision))))
    assert "Decision: No full brief is made. Decided by Chief of Staff, 9 Jan 2027." in lines
    assert "Reason: Routine." in lines
    assert "Agreed." in lines


def test_that_an_open_decision_counts_as_a_full_brief() -> None:
    lines = paragraphs(screening(context(ready_plan())))
    assert "Decision: Not decided; a full brief is made." in lines
    assert "By the list: No criterion of this list asks for a full brief" in lines
    assert any("does not define “major”" in line for line in lines)


def test_that_each_criterion_prints_with_its_state_and_what_decided_it() -> None:
    two = {"any": [{"fact": "op_urban"}, {"fact": "night"}]}
    guidance = mini.library(
        mini.question(), mini.question("night"), mini.screening_criterion(condition=two), mini.risk(), mini.measure()
    )
    plan = Plan.model_validate({"id": "plan", "title": "P", "facts": [{"id": "f", "key": "night", "value": "yes"}]})
    assert rows(screening(context(plan, guidance))) == [["Item SC-1", "Met", "Is it night? Yes (declared)"]]


def test_that_an_empty_list_prints_as_not_known() -> None:
    guidance = mini.library(mini.question(), mini.risk(), mini.measure())
    blocks = screening(context(Plan(id="plan", title="P"), guidance))
    assert rows(blocks) == []
    assert "By the list: A full brief is needed, because not everything is known" in paragraphs(blocks)


# Cards


def test_that_only_answered_and_required_items_print() -> None:
    assert printed() == []
    assert [row[0] for row in printed(facts=HELD)] == [
        "Do CARD-2", "Was another way looked at?", "Do CARD-3", "Is the place known?"
    ]  # fmt: skip
    answered = printed(decided("L-2", answer="Negotiation was tried.", component="force", done_on="2027-01-08"))
    assert answered[1] == ["Was another way looked at?", "Answered", "Force, 8 Jan 2027", answered[1][3]]
    assert answered[1][3].startswith("Negotiation was tried.")


def test_that_a_required_item_without_an_answer_says_so() -> None:
    assert printed(facts=HELD)[1][1:] == ["Open, required", "Force to do", "no answer yet"]


def test_that_nothing_to_report_is_said_in_words() -> None:
    (table,) = (block for block in response_cards(context(ready_plan())) if isinstance(block, Table))
    assert table.rows == ()
    assert table.empty.startswith("No answer is recorded")


def test_that_a_step_passed_over_is_visible_with_its_place_in_the_order() -> None:
    assert printed(decided("L-5", state="done"))[1:] == [
        ["Step 1 of 2: Near the base", "Passed over", "Force to do", "no answer yet"],
        ["Step 2 of 2: Inside", "Done", "to be assigned", "no answer yet"],
    ]


def test_that_an_item_set_aside_prints_its_reason() -> None:
    row = printed(decided("L-4", state="not_applicable", reason="No room"))[1]
    assert row[1:] == ["Not applicable", "Force to do", "Reason: No room"]


def test_that_an_answer_to_a_card_that_no_longer_applies_is_kept_and_marked() -> None:
    title, row = printed(decided("L-2", answer="Tried"))
    assert title == ["Do CARD-2 (does not apply as things stand)"]
    assert row[3] == "Tried / not called for by what is known now"


def test_that_do_and_do_not_are_words() -> None:
    card = mini.card(required=True, negative=True, not_alone=True) | {"use": "conduct"}
    guidance = mini.library(mini.question(), mini.risk(), mini.measure(), card)
    found = rows(response_cards(context(Plan(id="plan", title="P"), guidance)))
    assert found[1][0] == "Do not: Patrol. (with armed protection)"


def test_that_the_whole_brief_holds_both_parts_in_annex_e() -> None:
    from pocplanner.reporting.content_measures import planning

    made = context(ready_plan(facts=HELD))
    headings = [getattr(block, "text", "") for block in planning(made)]
    assert headings.index("Screening: is a full brief needed?") < headings.index("Response cards")
