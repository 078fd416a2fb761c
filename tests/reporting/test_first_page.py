from __future__ import annotations

import io
import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from pocplanner.model.document import Document
from pocplanner.reporting.blocks import Badge, MatrixCell
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.first_page_lists import cut
from tests.reporting.assessments import full_assessment, summaries
from tests.reporting.library import small_library
from tests.reporting.plans import full_document
from tests.reporting.reading import page_texts

if TYPE_CHECKING:
    from collections.abc import Iterator


def printed(**decision: object) -> str:
    document = full_document()
    changed = document.plan.decision.model_copy(update=decision)
    plan = document.plan.model_copy(update={"decision": changed})
    pdf = brief_pdf(Document(plan=plan), full_assessment(), small_library(), comparisons=summaries())
    return page_texts(pdf)[0]


def test_that_without_advice_the_first_page_says_so() -> None:
    assert "No advice received; " in printed(advice=())
    assert "No advice received" not in printed()


@pytest.mark.parametrize("characters", range(30, 100, 7))
def test_that_a_cut_text_ends_in_some_words_that_stay_on_one_line_and_in_no_short_one(characters: int) -> None:
    text = "SRSG, Force Commander, Police Commissioner; on scene the joint commander; the adviser may ask for a halt."
    (words,) = cut(text, "Part II, who may stop", characters)
    shown, plain = words.text.removesuffix("\u00a0…"), words.text.replace("\u00a0", " ").removesuffix(" …")
    assert words.text.endswith("\u00a0…")
    assert text.startswith(plain)
    assert len(plain) <= characters
    assert shown.count("\u00a0") == 2
    assert not re.search(r"(?: [a-z]{1,3}|[,;:])$", plain)


def test_that_a_text_cut_to_a_word_or_two_is_left_as_it_is() -> None:
    assert cut("SRSG of it all", "f", 8)[0].text == "SRSG\u00a0of\u00a0…"
    assert cut("Verylongword" * 5, "f", 20)[0].text == "Verylongwo\u00a0…"


@pytest.mark.parametrize("edition", [Edition.SRSG, Edition.ANNEXES, Edition.ARCHIVE])
def test_that_a_level_that_only_the_program_proposes_stands_in_the_archive_copy_alone(edition: Edition) -> None:
    report = brief_content(full_document(), full_assessment(), small_library(), Printing(edition))
    proposed = [part for part in parts_of((report.openings, report.blocks)) if _is_proposal(part)]
    assert bool(proposed) is (edition is Edition.ARCHIVE)


@pytest.mark.parametrize("edition", [Edition.SRSG, Edition.ANNEXES, Edition.ARCHIVE])
def test_that_what_only_the_library_proposes_stands_in_the_archive_copy_alone(edition: Edition) -> None:
    document, assessment = full_document(), full_assessment()
    pdf = brief_pdf(document, assessment, small_library(), printing=Printing(edition), comparisons=summaries())
    text = " ".join(page_texts(pdf))
    in_archive = edition is Edition.ARCHIVE
    titles = [line.title for line in assessment.measures if line.measure is None]
    assert titles
    assert all((title in text) is in_archive for title in titles)
    assert ("of the library that the plan has not taken up: in the archive copy" in text) is (
        edition is Edition.ANNEXES
    )
    assert ("Proposal of the library (" in text) is in_archive
    if edition is not Edition.ANNEXES:
        assert ("Triggered risks by rated or proposed level" in text) is in_archive


@pytest.mark.parametrize("edition", [Edition.ANNEXES, Edition.ARCHIVE])
def test_that_legends_and_columns_name_proposals_only_where_these_stand(edition: Edition) -> None:
    pdf = brief_pdf(full_document(), full_assessment(), small_library(), printing=Printing(edition))
    text = " ".join(page_texts(pdf))
    in_archive = edition is Edition.ARCHIVE
    for words in ("In brackets: proposed by the program", "outlined where the program only proposes it", "Worst level"):
        assert (words in text) is in_archive, words
    for words in ("Risks by the level that a person gave.", "A level is one that a person gave"):
        assert (words in text) is not in_archive, words
    assert ("the program proposes no level" in text) <= in_archive


def parts_of(value: object) -> Iterator[object]:
    """All parts of a report, however deep."""
    if isinstance(value, tuple):
        for item in value:
            yield from parts_of(item)
    elif is_dataclass(value):
        yield value
        for item in fields(value):
            yield from parts_of(getattr(value, item.name))


def _is_proposal(part: object) -> bool:
    return (isinstance(part, Badge) and not part.rated) or (isinstance(part, MatrixCell) and bool(part.proposed))


def test_that_the_plan_itself_is_attached_to_the_archive_copy_alone() -> None:
    for edition in Edition:
        if edition in {Edition.PARTNER, Edition.COMPONENT}:
            continue
        pdf = brief_pdf(full_document(), full_assessment(), small_library(), printing=Printing(edition))
        names = list(PdfReader(io.BytesIO(pdf)).attachments)
        assert names == (["plan.pocplan.json"] if edition is Edition.ARCHIVE else [])


@pytest.mark.parametrize("annex", Annex)
def test_that_each_annex_can_be_printed_alone(annex: Annex) -> None:
    printing = Printing(Edition.ANNEXES, annexes=(annex,))
    pdf = brief_pdf(full_document(), full_assessment(), small_library(), printing=printing)
    assert page_texts(pdf)[0].find(f"Annex {annex.letter}. {annex.title}") >= 0
