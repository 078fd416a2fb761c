from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from pocplanner.errors import ReportError
from pocplanner.model.vocab import Marking
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.brief_id import BriefId
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.first_page_decision import decision_box
from tests.reporting.assessments import full_assessment
from tests.reporting.library import small_library
from tests.reporting.plans import AS_OF, full_document
from tests.reporting.prints import WHOLE
from tests.reporting.reading import brief_with, full_brief, page_texts, whole_text


@pytest.fixture(scope="module")
def pages() -> list[str]:
    return page_texts(full_brief())


def test_that_every_page_says_page_n_of_n(pages: list[str]) -> None:
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text


def test_that_every_page_carries_the_marking_at_top_and_bottom(pages: list[str]) -> None:
    assert [text.count("STRICTLY CONFIDENTIAL") for text in pages] == [2] * len(pages)


@pytest.mark.parametrize("marking", list(Marking))
def test_that_each_marking_is_printed_in_its_own_words(marking: Marking) -> None:
    for text in page_texts(brief_with(marking=marking)):
        assert text.count(marking.label) == 2


def test_that_every_page_says_that_it_is_no_finding_of_fact_or_law(pages: list[str]) -> None:
    assert all("Internal planning assessment, not a finding of fact or law" in text for text in pages)


def test_that_an_exercise_says_so_on_every_page_and_a_real_plan_nowhere(pages: list[str]) -> None:
    assert all(text.count("EXERCISE") == 2 for text in page_texts(brief_with(exercise=True)))
    assert not any("EXERCISE" in text for text in pages)


def test_that_every_page_after_the_first_names_the_operation_and_the_day(pages: list[str]) -> None:
    for text in pages[1:]:
        assert "Security Operations Brief: Operation Open Road" in text
        assert "As of 10 Nov 2026" in text


def test_that_a_draft_says_so_on_every_page_and_lists_its_blockers_on_the_first(pages: list[str]) -> None:
    assert all(text.count("DRAFT") >= 2 for text in pages)
    assert "DRAFT, 2 blockers open" in pages[0]
    assert "A measure has no office" in pages[0]
    assert "A precondition of support is not met" in pages[0]


def test_that_an_overridden_blocker_prints_its_reason_on_the_first_page(pages: list[str]) -> None:
    assert "Blocker overridden: Humanitarians did not reply." in pages[0]
    assert "The cluster has no quorum this week" in pages[0]


def test_that_a_final_brief_with_open_blockers_is_refused_and_lists_them() -> None:
    with pytest.raises(ReportError) as caught:
        brief_pdf(full_document(), full_assessment(), small_library(), printing=Printing(Edition.ARCHIVE, final=True))
    assert caught.value.code == "E170"
    assert "2 blockers are open" in str(caught.value)
    assert "Contingency line 2 is to be assigned" in str(caught.value)


def test_that_a_final_brief_without_open_blockers_is_not_a_draft() -> None:
    pdf = brief_pdf(
        full_document(),
        full_assessment(blockers=False),
        small_library(),
        printing=Printing(Edition.ARCHIVE, final=True),
    )
    assert "DRAFT" not in whole_text(pdf)
    assert "The cluster has no quorum this week" in page_texts(pdf)[0]


def test_that_a_print_without_blockers_stays_a_draft_until_it_is_issued_as_final() -> None:
    first = page_texts(brief_pdf(full_document(), full_assessment(blockers=False), small_library(), printing=WHOLE))[0]
    assert "DRAFT: no blocker is open, but this print was not issued as the final brief." in first


def test_that_the_decision_box_is_on_the_first_page_with_its_choices_and_lines(pages: list[str]) -> None:
    for words in ("to be filled in by pen", "Approved with conditions", "Deferred", "Returned", "Not approved"):
        assert words in pages[0]
    assert re.search(r"Conditions Name and capacity Date and time Signature", pages[0])


def test_that_the_decision_box_has_no_place_for_a_value() -> None:
    assert set(type(decision_box()).__dataclass_fields__) == {"title", "choices", "lines"}


@pytest.mark.parametrize("length", [40, 400, 4_000])
def test_that_the_decision_box_stays_on_the_first_page_however_long_the_texts(length: int) -> None:
    document = full_document()
    text = ("A sentence of some length about the valley. " * 200)[:length]
    decision = document.plan.decision.model_copy(
        update={"recommendation": text, "if_no_decision": text, "decision_requested": text[:900]}
    )
    plan = document.plan.model_copy(update={"decision": decision})
    texts = page_texts(
        brief_pdf(
            document.model_copy(update={"plan": plan}),
            full_assessment(),
            small_library(),
            printing=WHOLE,
        )
    )
    assert "to be filled in by pen" in texts[0]
    assert "to be filled in by pen" not in " ".join(texts[1:])


def test_that_the_first_page_holds_all_that_the_decision_needs(pages: list[str]) -> None:
    for words in (
        "To SRSG",
        "Through Chief of Staff",
        "From Force Commander",
        "180430B NOV 26",
        "Approve the operation in the upper Sero valley",
        "Decision by D-5 (13 Nov 2026)",
        "If none is taken: The road closes",
        "Option 1: Hold both sites, then clear from the north",
        "Civilian harm Political risk Feasibility",
        "6,200 people",
        "Now Expected Rated by",
        "This approval lapses: If D-day moves",
        "Who may stop the operation: The Force Commander",
        "Supported if, and only if, both sites are held",
        "M-01",
        "Does the clearing start before first light?",
        "Support with conditions and monitoring, decided by SRSG",
    ):
        assert words in pages[0], words
    assert "proposed by the program, not rated by a person" in " ".join(pages[:2])


def test_that_the_table_of_contents_gives_the_page_of_each_part(pages: list[str]) -> None:
    entries = dict(
        re.findall(r"(I\.|II\.|III\.|Annex [A-J]\.) [A-Z][^.0-9]*? (\d+)(?= |$)", pages[1].split("Target")[0])
    )
    assert len(entries) == 13
    for number, page in entries.items():
        assert number in pages[int(page) - 1]


def test_that_the_outline_of_the_file_lists_parts_and_annexes() -> None:
    outline = PdfReader(io.BytesIO(full_brief())).outline
    titles = [item.title for item in outline if not isinstance(item, list)]
    parts = ["I. Information Brief", "II. Decision Brief", "III. Action Brief"]
    annexes = [f"Annex {annex.letter}. {annex.title}" for annex in Annex]
    assert [title for title in titles if title != "Continued from the first page"] == [*parts, *annexes]


def test_that_each_long_table_repeats_its_head_on_each_page() -> None:
    texts = page_texts(brief_pdf(full_document(), full_assessment(rules=150), small_library(), printing=WHOLE))
    with_rules = [text for text in texts if text.count("The operation is declared not to be in a town.") > 3]
    assert len(with_rules) > 2
    assert all("Rule Harm Result Reason" in text for text in with_rules)


def test_that_a_row_with_texts_longer_than_a_page_is_printed_in_full() -> None:
    sentences = [f"Sentence {number} on the political effects of this operation." for number in range(250)]
    found = whole_text(brief_with(information={"political": {"pros": " ".join(sentences), "cons": "Short."}}))
    assert all(sentence in found for sentence in sentences[::25])
    assert sentences[-1] in found


def test_that_the_content_is_the_same_for_the_same_arguments() -> None:
    first = brief_content(full_document(), full_assessment(), small_library(), printing=WHOLE)
    assert first == brief_content(full_document(), full_assessment(), small_library(), printing=WHOLE)
    assert first.furniture.as_of.endswith(str(AS_OF.year))


def test_that_page_one_names_the_print_at_the_top() -> None:
    identity = BriefId(
        id="AAAA-1111", check="BBBBB-22222", edition="srsg", plan_id="p", plan_digest="0", library_digest="0",
        packs=(), engine="1", option="", as_of="2026-11-10", copy_number=2, copies=5, final=False,
    )  # fmt: skip
    printing = Printing(Edition.SRSG, copy_number=2, copies=5, identity=identity)
    pages = page_texts(brief_pdf(full_document(), full_assessment(), small_library(), printing=printing))
    assert all(
        words in text
        for number, text in enumerate(pages, start=1)
        for words in ("Brief AAAA-1111", "Check BBBBB-22222", "Copy 2 of 5", f"Page {number} of {len(pages)}", "DRAFT")
    )


@pytest.mark.parametrize("edition", [Edition.SRSG, Edition.ANNEXES, Edition.ARCHIVE, Edition.ADVISER_NOTE])
def test_that_the_numbered_editions_say_which_copy_they_are_even_of_one(edition: Edition) -> None:
    content = brief_content(full_document(), full_assessment(), small_library(), printing=Printing(edition))
    assert content.furniture.copy == ("Copy 1 of 1" if edition.is_distributed else "")
