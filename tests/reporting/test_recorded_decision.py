from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import page as page_validation
import pytest

from pocplanner.model.brief import RecordedDecision
from pocplanner.model.document import Document, IssuedBrief
from pocplanner.model.times import format_dtg
from pocplanner.model.vocab import Component, DecisionMode, DecisionOutcome
from pocplanner.reporting.blocks import DecisionBox
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.editions import Edition, Printing
from tests.reporting.assessments import full_assessment, summaries
from tests.reporting.boxes import faults
from tests.reporting.library import small_library
from tests.reporting.plans import AS_OF, full_document
from tests.reporting.reading import page_texts

if TYPE_CHECKING:
    from pathlib import Path

BOX = "Decision of the SRSG (to be filled in by pen)"
LONG = "The camps are covered before anything moves on the ridge, and I am told so by telephone. " * 60
SETTLED = (DecisionOutcome.APPROVED, DecisionOutcome.APPROVED_WITH_CONDITIONS, DecisionOutcome.NOT_APPROVED)
OPEN = (DecisionOutcome.DEFERRED, DecisionOutcome.RETURNED)
SOURCES = {
    DecisionMode.PEN: ("the brief signed by pen", "the paper that was signed"),
    DecisionMode.EMAIL: ("an e-mail", "the e-mail"),
    DecisionMode.TELEPHONE: ("a telephone call", "what was said on the telephone"),
    DecisionMode.MEETING: ("a meeting", "what was said in the meeting"),
}


def at(day: int, hour: int = 10) -> datetime:
    return datetime.fromisoformat(f"2026-11-{day:02d}T{hour:02d}:00:00+02:00")


def decision(
    outcome: DecisionOutcome = DecisionOutcome.APPROVED,
    mode: DecisionMode = DecisionMode.PEN,
    day: int = 12,
    words: str = "Go as planned, both sites first",
    conditions: str = "Company B at Ansela by D-1",
    option: str | None = None,
) -> RecordedDecision:
    return RecordedDecision(
        id=f"dec-{day}",
        outcome=outcome,
        mode=mode,
        at=at(day),
        capacity="SRSG in person, as Head of Mission",
        exact_words=words,
        conditions=conditions,
        recorded_by=Component.COS,
        option=option,
    )


def issued(name: str, day: int, edition: str = "srsg", *, final: bool = True) -> IssuedBrief:
    return IssuedBrief(
        id=f"issued-{name.lower()}",
        brief_id=name,
        check="AAAAA-BBBBB",
        edition=edition,
        final=final,
        as_of=AS_OF,
        plan_digest="0" * 64,
        pdf_sha256="0" * 64,
        issued_at=at(day),
    )


def decided(*decisions: RecordedDecision, briefs: tuple[IssuedBrief, ...] = ()) -> Document:
    document = full_document()
    changed = document.plan.decision.model_copy(update={"decisions": decisions})
    plan = document.plan.model_copy(update={"decision": changed})
    return document.model_copy(update={"plan": plan, "briefs": briefs})


def printed(document: Document, edition: Edition = Edition.SRSG) -> bytes:
    return brief_pdf(document, full_assessment(), small_library(), printing=Printing(edition), comparisons=summaries())


@pytest.mark.parametrize("edition", [Edition.SRSG, Edition.ARCHIVE])
@pytest.mark.parametrize("outcome", SETTLED)
def test_that_a_recorded_decision_stands_in_the_place_of_the_empty_box(
    outcome: DecisionOutcome, edition: Edition
) -> None:
    pages = page_texts(printed(decided(decision(outcome)), edition))
    assert "Decision recorded" in pages[0]
    assert "Decision asked for" not in pages[0]
    for words in (
        outcome.label,
        format_dtg(at(12)),
        "“Go as planned, both sites first”",
        "Conditions: Company B at Ansela by D-1",
        "SRSG in person, as Head of Mission",
        "by Chief of Staff",
        "Asked for: Approve the operation in the upper Sero valley",
    ):
        assert words in pages[0], words
    assert not any("to be filled in by pen" in text for text in pages)


@pytest.mark.parametrize("mode", DecisionMode)
def test_that_the_record_says_from_what_it_was_made_and_that_it_is_not_the_decision(mode: DecisionMode) -> None:
    first = page_texts(printed(decided(decision(mode=mode))))[0]
    source, itself = SOURCES[mode]
    assert f"Recorded from {source} by Chief of Staff" in first
    assert f"This print is a record. The decision itself is {itself}." in first


@pytest.mark.parametrize("outcome", OPEN)
def test_that_a_deferred_or_returned_question_keeps_an_empty_box_below_what_was_recorded(
    outcome: DecisionOutcome,
) -> None:
    first = page_texts(printed(decided(decision(outcome))))[0]
    assert f"Decided before: {outcome.label}" in first
    for words in ("Go as planned", "Company B at Ansela", "SRSG in person", "Recorded from the brief signed by pen"):
        assert words in first
    assert "New decision of the SRSG (to be filled in by pen)" in first


def test_that_a_decision_on_another_option_leaves_the_box_for_the_recommended_one() -> None:
    plan = full_document().plan
    other = next(option.id for option in plan.options if option.id != plan.decision.recommended_option)
    assert "(to be filled in by pen)" in page_texts(printed(decided(decision(option=other))))[0]
    same = page_texts(printed(decided(decision(option=plan.decision.recommended_option))))[0]
    assert "to be filled in by pen" not in same


def test_that_the_question_can_be_put_anew_after_a_decision() -> None:
    pdf = brief_pdf(decided(decision()), full_assessment(), small_library(), printing=Printing(asks_again=True))
    first = page_texts(pdf)[0]
    assert "Decided before: Approved" in first
    assert "New decision of the SRSG (to be filled in by pen)" in first


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_a_brief_with_a_recorded_decision_breaks_no_rule_of_its_profiles(profile: str, tmp_path: Path) -> None:
    path = tmp_path / "decided.pdf"
    path.write_bytes(printed(decided(decision(), briefs=(issued("BASIS-2", 11),))))
    assert page_validation.validate_pdf(str(path), profile=profile).failures == []


def test_that_the_box_stays_empty_while_no_decision_is_recorded() -> None:
    content = brief_content(full_document(), full_assessment(), small_library(), Printing())
    boxes = [block for block in content.openings[0] if isinstance(block, DecisionBox)]
    assert [box.title for box in boxes] == [BOX]
    assert "Decision recorded" not in page_texts(printed(full_document()))[0]


def test_that_the_last_decision_counts_whatever_the_order_of_the_records() -> None:
    last = decision(DecisionOutcome.NOT_APPROVED, day=14)
    first = page_texts(printed(decided(last, decision(day=12))))[0]
    assert "Not approved, 141000B NOV 26" in first
    assert "1 earlier decision in part II." in first


def test_that_the_record_names_the_last_brief_for_decision_that_was_issued_before_it() -> None:
    briefs = (
        issued("EARLY-1", 9),
        issued("BASIS-2", 11),
        issued("NOTE-3", 11, "partner"),
        issued("LATER-4", 13),
    )
    first = page_texts(printed(decided(decision(), briefs=briefs)))[0]
    assert "Brief on which it was taken: BASIS-2, the last issued before it (111000B NOV 26)." in first
    assert "LATER-4" not in first
    draft = page_texts(printed(decided(decision(), briefs=(issued("BASIS-2", 11, final=False),))))[0]
    assert "BASIS-2, a draft, the last issued before it" in draft


def test_that_an_unknown_brief_is_said_to_be_unknown() -> None:
    first = page_texts(printed(decided(decision(), briefs=(issued("LATER-4", 13),))))[0]
    assert "Brief on which it was taken: not known; no brief is recorded as issued before it." in first


@pytest.mark.parametrize("outcome", DecisionOutcome)
def test_that_long_words_of_a_decision_fit_on_the_first_page_and_stand_in_full_in_the_archive(
    outcome: DecisionOutcome, tmp_path: Path
) -> None:
    document = decided(decision(outcome, words=LONG, conditions=LONG, day=12))
    pdf = printed(document)
    first = page_texts(pdf)[0]
    assert "The camps are covered before" in first
    assert ("to be filled in by pen" in first) is (outcome in OPEN)
    assert faults(pdf, tmp_path) == []
    whole = " ".join(page_texts(printed(document, Edition.ARCHIVE))[1:])
    assert whole.count("told so by telephone") >= 60
