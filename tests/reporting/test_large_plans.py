from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from pocplanner.errors import StoppedError
from pocplanner.model.document import Document
from pocplanner.reporting.blocks import Bullets, Heading, Paragraph, Row, Table, Words, cell, own
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.reporting.narrowing import ADVICE, characters_of, narrowed
from pocplanner.reporting.phrases import FULL, KEY_CHARACTERS, Room
from tests.reporting.assessments import full_assessment, summaries
from tests.reporting.boxes import faults
from tests.reporting.library import small_library
from tests.reporting.plans import full_document
from tests.reporting.planted import planted_plan
from tests.reporting.reading import page_texts
from tests.reporting.swollen import SENTENCE, WORDS, swollen

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.model.plan import Plan

MANY = {"places": 2_000, "options": 60, "partner_forces": 40, "support": 100, "measures": 120}
MOST_PAGES, FIRST_PAGES = 10, 2


def large(characters: int, times: int, *, decided: bool = True) -> Plan:
    plan = swollen(planted_plan(), characters, times, MANY)
    if decided:
        return plan
    return plan.model_copy(update={"decision": plan.decision.model_copy(update={"decisions": ()})})


def printed(plan: Plan, risks: int = 500) -> bytes:
    assessment = replace(full_assessment(risks=risks, rules=150), option=plan.options[0].id)
    return brief_pdf(Document(plan=plan), assessment, small_library(), comparisons=summaries())


def first_of_part(texts: list[str]) -> int:
    return next(number for number, text in enumerate(texts, start=1) if "Target Analysis" in text)


@pytest.mark.parametrize("decided", [True, False], ids=["decided", "open"])
@pytest.mark.parametrize(("characters", "times"), [(60, 3), (300, 12), (4_000, 30), (20_000, 60)])
def test_that_the_brief_for_decision_keeps_to_its_pages_whatever_the_plan_holds(
    characters: int, times: int, decided: bool, tmp_path: Path
) -> None:
    pdf = printed(large(characters, times, decided=decided))
    texts = page_texts(pdf)
    assert len(texts) <= MOST_PAGES
    assert first_of_part(texts) <= FIRST_PAGES + 1
    assert ("(to be filled in by pen)" in texts[0]) is not decided
    assert WORDS in texts[0]
    assert faults(pdf, tmp_path) == []


@settings(max_examples=6)
@given(
    characters=st.integers(20, 6_000),
    times=st.integers(1, 40),
    risks=st.integers(0, 60),
    lists=st.dictionaries(
        st.sampled_from(["options", "phases", "consultations", "tasking", "communication", "disclosure", "decisions"]),
        st.integers(1, 80),
    ),
)
def test_that_no_mix_of_long_texts_and_long_lists_breaks_the_limit(
    characters: int, times: int, risks: int, lists: dict[str, int]
) -> None:
    plan = swollen(planted_plan(), characters, times, lists)
    texts = page_texts(printed(plan, risks))
    assert len(texts) <= MOST_PAGES
    assert first_of_part(texts) <= FIRST_PAGES + 1


@pytest.mark.parametrize("edition", [Edition.SRSG, Edition.ARCHIVE])
def test_that_what_the_first_page_starts_of_the_decision_stands_in_full_in_part_two(edition: Edition) -> None:
    said = {
        field: " ".join(f"{letter}{number}" for number in range(60))
        for field, letter in (("if_no_decision", "n"), ("recommendation", "r"), ("approval_lapses", "l"))
    }
    plan = swollen(full_document().plan, 300, 1, {"options": 7})
    plan = plan.model_copy(update={"decision": plan.decision.model_copy(update={**said, "decisions": ()})})
    assessment = replace(full_assessment(risks=60), option=plan.options[0].id)
    pdf = brief_pdf(
        Document(plan=plan), assessment, small_library(), printing=Printing(edition), comparisons=summaries()
    )
    text = " ".join(" ".join(page_texts(pdf)[1:]).split())
    assert [field for field, words in said.items() if words not in text] == []


def test_that_what_is_left_out_is_counted_with_where_it_stands() -> None:
    text = " ".join(page_texts(printed(large(4_000, 30, decided=False))))
    assert "more options in part II." in text
    assert "more options in the archive copy." in text
    assert "in full in the archive copy" in text
    assert "Texts that end in “…” stand in full in the archive copy." in text
    assert "more in annex A." in text
    assert "more in annex" in text


def test_that_the_archive_copy_of_a_large_plan_holds_what_was_left_out() -> None:
    plan = swollen(full_document().plan, 1_200, 1, {"options": 7})
    printing = Printing(Edition.ARCHIVE)
    document = Document(plan=plan)
    report = brief_content(document, full_assessment(), small_library(), printing, comparisons=summaries())
    texts = {word.text for block in report.blocks if isinstance(block, Paragraph) for word in block.words}
    assert all(option.outline in texts for option in plan.options)


def test_that_a_plan_of_common_size_is_not_narrowed() -> None:
    texts = page_texts(brief_pdf(full_document(), full_assessment(), small_library(), comparisons=summaries()))
    assert "Texts that end in “…” stand in full in the archive copy." not in " ".join(texts)


def test_that_narrowing_keeps_the_start_of_texts_and_counts_rows() -> None:
    long = Words(SENTENCE * 9, field="a field")
    table = Table("Rows", (), tuple(Row((cell(own(str(number))),)) for number in range(9)))
    blocks = (Heading(2, SENTENCE * 9, field="title"), Paragraph((long,)), Bullets(((long,),) * 9), table)
    assert narrowed(blocks, FULL) == blocks
    made = narrowed(blocks, Room(60, 4))
    assert characters_of(made) < characters_of(blocks)
    assert [block.words[0].text for block in made if isinstance(block, Paragraph)][1:] == ["+5 more in "] * 2
    texts = [block.words[0].text for block in made if isinstance(block, Paragraph)]
    assert texts[0].endswith("…")
    assert SENTENCE.startswith(texts[0][:40])


def test_that_sixty_words_of_advice_stay_whole_in_the_shortest_room() -> None:
    advice = Words("a" * (KEY_CHARACTERS - 1), field=ADVICE)
    (made,) = narrowed((Paragraph((advice,)),), Room(60, 1))
    assert made == Paragraph((advice,))


def test_that_a_print_of_five_hundred_risks_tells_how_far_it_is_and_can_be_stopped() -> None:
    document, assessment = full_document(), full_assessment(risks=500)
    seen: list[tuple[int, int]] = []
    printing = Printing(Edition.ARCHIVE)
    pdf = brief_pdf(
        document, assessment, small_library(), printing=printing, progress=lambda done, of: seen.append((done, of))
    )
    assert len(PdfReader(io.BytesIO(pdf)).pages) > 40
    assert len(seen) > 20
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    asked = iter(range(10_000))
    with pytest.raises(StoppedError):
        brief_pdf(document, assessment, small_library(), printing=printing, stop=lambda: next(asked) > 15)
