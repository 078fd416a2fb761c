"""The PDF engine alone, on a made-up report."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import page as page_validation
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from pocplanner.errors import ReportError, StoppedError
from pocplanner.reporting.blocks import Bullets, Heading, Paragraph, Style, Words, own, page_ref, paragraph
from pocplanner.reporting.fit import fits, most_that_fit, pages_needed
from pocplanner.reporting.pdf import printed, report_pdf
from pocplanner.reporting.styles import PARAGRAPHS
from pocplanner.reporting.text import LateLines, Typesetter
from tests.reporting.boxes import faults
from tests.reporting.engine_report import (
    FRENCH,
    LONG_NAME,
    PLAN,
    SENTENCE,
    long_row_table,
    nested_list,
    report,
    spanned_table,
    whole_report,
)
from tests.reporting.reading import page_texts, structure_roles, whole_text

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.reporting.blocks import Report


@pytest.fixture(scope="module")
def whole() -> bytes:
    return report_pdf(whole_report())


def elements(pdf: bytes, role: str) -> list[dict[str, object]]:
    """What each structure element of a role says of itself."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found = [item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == role]
        return [{str(key): item[key] for key in item.keys() if key not in {"/P", "/Pg", "/K"}} for item in found]  # noqa: SIM118


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program that reads PDF."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return subprocess.run([path, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_a_report_of_all_blocks_passes_the_validator(whole: bytes, profile: str, tmp_path: Path) -> None:
    path = tmp_path / "whole.pdf"
    path.write_bytes(whole)
    result = page_validation.validate_pdf(str(path), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in result.failures] == []


def test_that_qpdf_and_mutool_find_no_fault(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "whole.pdf"
    path.write_bytes(whole)
    for command in (("qpdf", "--check"), ("mutool", "info")):
        done = tool(*command, str(path))
        assert done.returncode == 0, done.stdout + done.stderr
        assert not re.search(r"warning|error:", done.stdout + done.stderr, re.IGNORECASE)
    drawn = tool("mutool", "draw", "-q", "-F", "txt", str(path))
    without_colours = "warning: ICC support is not available"  # of the tool as some systems build it
    assert [line for line in drawn.stderr.splitlines() if line != without_colours] == []
    assert "Operation CLEAR PATH" in drawn.stdout


def test_that_poppler_reads_the_text_in_reading_order(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "whole.pdf"
    path.write_bytes(whole)
    text = " ".join(tool("pdftotext", "-raw", str(path), "-").stdout.split())
    order = ["The worst risk is", "Contents", "Information Brief", "Target Analysis", "Before H-hour", "Tell the comm"]
    order += ["by radio", "by messenger", "Ask who cannot walk", "After H-hour", "All sites stand in", "Camp Ilola"]
    order += ["Camp Verrin", "Figure 1.", "The boundaries", "R-001", "R-059", "R-100", "R-101", "R-102"]
    start = 0
    for words in order:
        assert words in text[start:], words
        start = text.index(words, start)


def test_that_accents_and_long_names_come_out_as_they_went_in(whole: bytes) -> None:
    text = whole_text(whole)
    assert FRENCH in text
    assert LONG_NAME in text.replace(" ", "")


def test_that_no_text_is_clipped_or_lies_on_other_text(whole: bytes, tmp_path: Path) -> None:
    assert faults(whole, tmp_path) == []


def test_that_the_search_for_overlaps_finds_one(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.2756, 841.8898))
    canvas.drawString(100, 400, "One village")
    canvas.drawString(104, 402, "Another village")
    canvas.drawString(560, 300, "cut at the edge")
    canvas.save()
    found = faults(out.getvalue(), tmp_path)
    assert any("overlaps" in fault for fault in found)
    assert any("outside" in fault for fault in found)


@pytest.mark.parametrize(("share", "fault"), [(1.5, "overlaps"), (2.5, "outside")])
def test_that_text_set_wider_than_its_frame_is_found_on_our_own_pages(
    share: float, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = Typesetter.lines
    monkeypatch.setattr(Typesetter, "lines", lambda self, words, style, width: lines(self, words, style, width * share))
    assert any(fault in found for found in faults(report_pdf(whole_report()), tmp_path))


def test_that_a_page_that_runs_over_its_foot_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pocplanner.reporting.layout.BOTTOM", -60)
    assert any("outside" in found for found in faults(report_pdf(whole_report()), tmp_path))


def links(pdf: bytes) -> list[tuple[int, str, int]]:
    """Page, words and target page of each link."""
    reader = PdfReader(io.BytesIO(pdf))
    numbers = {page.indirect_reference: number for number, page in enumerate(reader.pages, start=1)}
    found = []
    for number, page in enumerate(reader.pages, start=1):
        for item in page.get("/Annots", ()):
            link = item.get_object()
            assert link["/Subtype"] == "/Link"
            assert "/A" not in link
            found.append((number, str(link["/Contents"]), numbers[list.__getitem__(link["/Dest"], 0)]))
    return found


def test_that_each_reference_says_the_page_that_it_leads_to(whole: bytes) -> None:
    found = links(whole)
    texts = page_texts(whole)
    assert len(found) == 4 + 60 + 3
    for number, words, target in found:
        assert re.search(r"\d+$", words)
        assert int(words.rsplit(" ", 1)[1]) == target
        assert words in texts[number - 1] or words.split(", page")[0] in texts[number - 1]
    named = {words.split(",")[0]: target for _, words, target in found if words.startswith("R-")}
    assert all(name in texts[target - 1] for name, target in named.items())


def test_that_a_reference_to_what_is_not_printed_is_plain_words(whole: bytes) -> None:
    first = page_texts(whole)[0]
    assert "see the annexes, a separate file" in first
    assert "see page" not in first


def test_that_links_stand_in_the_structure(whole: bytes) -> None:
    roles = structure_roles(whole)
    assert roles.count("/Link") == 67
    assert [roles[at : at + 3] for at, role in enumerate(roles) if role == "/TOCI"] == [
        ["/TOCI", "/Reference", "/Link"]
    ] * 4
    for element in elements(whole, "/Link"):
        assert element


def test_that_two_places_with_one_anchor_are_refused() -> None:
    twice = Paragraph(own("x"), anchor="same")
    with pytest.raises(ValueError, match="same"):
        report_pdf(report(twice, twice))


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.text("abc -", max_size=30), st.booleans()), max_size=20),
    st.integers(60, 300),
    st.integers(1, 9999),
)
def test_that_true_page_numbers_never_need_more_lines(parts: list[tuple[str, bool]], width: int, number: int) -> None:
    typesetter = Typesetter({"there"})
    words = tuple(page_ref("there", f"{text} page ") if linked else Words(text) for text, linked in parts)
    style = PARAGRAPHS[Style.BODY]
    reserved = typesetter.lines(words, style, width)
    late = LateLines(typesetter, words, style, width)
    typesetter.page_of = {"there": number}
    assert len(late.lines()) <= len(reserved)


def test_that_bookmarks_lead_to_parts_and_chapters(whole: bytes) -> None:
    with pikepdf.open(io.BytesIO(whole)) as file, file.open_outline() as outline:
        titles = [(item.title, [deep.title for deep in item.children]) for item in outline.root]
    assert titles == [
        ("I. Information Brief", ["a. Target Analysis"]),
        ("II. Decision Brief", []),
        ("Annex A. Register of harm risks", []),
        ("Annex B. Long rows", []),
    ]


def test_that_a_report_that_begins_with_a_chapter_has_bookmarks() -> None:
    pdf = report_pdf(report(Heading(2, "A chapter"), opening=(Heading(2, "First"),)))
    assert len(PdfReader(io.BytesIO(pdf)).outline) == 2


def test_that_pages_name_their_part_and_which_print_they_belong_to(whole: bytes) -> None:
    texts = page_texts(whole)
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
        for words in (
            "SUPERSEDED by UNSTAV-2027-015",
            "Brief UNSTAV-2027-014",
            "Check K7Q2-9XMR",
            "Copy 3 of 12",
            "SRSG, Force Comm",
        ):
            assert words in text
        assert text.count("FINAL") == 2
        assert "DRAFT" not in text
    assert all("Annex A. Register of harm risks" in text for text in texts[3:5])
    assert "Annex A" not in texts[5].partition("Annex B")[0]


def test_that_the_pages_of_each_part_are_told() -> None:
    result = printed(whole_report())
    assert [(part.title, part.first, part.last) for part in result.parts] == [
        ("", 1, 2),
        ("I. Information Brief", 2, 2),
        ("II. Decision Brief", 3, 3),
        ("Annex A. Register of harm risks", 4, 5),
        ("Annex B. Long rows", 6, 7),
    ]
    assert result.pages == 7


def test_that_spans_are_told_with_the_headers_of_each_cell() -> None:
    pdf = report_pdf(report(spanned_table()))
    heads = {str(item["/ID"]): item["/A"] for item in elements(pdf, "/TH") if "/ID" in item}
    assert len(heads) == 7
    spans = [(int(item["/A"].get("/ColSpan", 1)), int(item["/A"].get("/RowSpan", 1))) for item in elements(pdf, "/TH")]  # type: ignore[attr-defined]
    assert sorted(spans) == [(1, 1), (1, 1), (1, 2), (1, 2), (1, 2), (1, 3), (2, 1)]
    cells = elements(pdf, "/TD")
    for item in cells:
        names = [str(name) for name in item["/A"].Headers]  # type: ignore[attr-defined]
        assert names
        assert set(names) <= set(heads)
    wide = [item["/A"] for item in cells if item["/A"].get("/ColSpan", 1) == 3]  # type: ignore[attr-defined]
    assert [len(item.Headers) for item in wide] == [5]  # type: ignore[attr-defined]


def test_that_a_row_higher_than_a_page_runs_on_and_loses_nothing(tmp_path: Path) -> None:
    pdf = report_pdf(report(long_row_table()))
    assert whole_text(pdf).count(SENTENCE.strip()) == 90 + 12 + 1
    assert faults(pdf, tmp_path) == []
    assert len(elements(pdf, "/TR")) == 4


def test_that_a_table_head_is_read_once_however_many_pages_it_stands_on(whole: bytes) -> None:
    assert structure_roles(whole).count("/Table") == 3
    assert sum(text.count("No. Risk See") for text in page_texts(whole)) == 2
    heads = [item for item in elements(whole, "/TH") if item["/A"].Scope == "/Column"]  # type: ignore[attr-defined]
    assert len(heads) == 3 + 6 + 2


def test_that_lists_stand_in_the_items_of_lists() -> None:
    roles = " ".join(structure_roles(report_pdf(report(nested_list()))))
    assert "/LBody /P /L /LI /Lbl /LBody /P /L /LI /Lbl /LBody /LI /Lbl /LBody /LI /Lbl /LBody /LI" in roles


def test_that_a_paragraph_over_three_pages_is_one_element() -> None:
    pdf = report_pdf(report(paragraph(SENTENCE * 220)))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found = [item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/P"]
        assert len(found) == 1
        assert len(found[0].K) >= 3


def test_that_an_attachment_comes_out_as_it_went_in(whole: bytes) -> None:
    with pikepdf.open(io.BytesIO(whole)) as file:
        (spec,) = file.Root.AF
        assert spec.AFRelationship == "/Source"
        assert spec.EF.F.read_bytes() == PLAN.content
        assert spec.EF.F.Subtype == "/application/json"
        assert "/ModDate" not in spec.EF.F.Params


def test_that_an_attachment_of_any_content_leaves_a_sound_file() -> None:
    for number in range(40):
        made: Report = replace(report(), attachments=(replace(PLAN, content=b"y" * number * 7),))
        pdf = report_pdf(made)
        assert b"\r\nendstream" not in pdf
        with pikepdf.open(io.BytesIO(pdf)) as file:
            assert file.Root.AF[0].EF.F.read_bytes() == b"y" * number * 7


def test_that_a_second_attachment_is_refused() -> None:
    with pytest.raises(ValueError, match="one attachment"):
        report_pdf(replace(report(), attachments=(PLAN, PLAN)))


def test_that_the_file_has_no_scripts_actions_or_outside_links(whole: bytes) -> None:
    with pikepdf.open(io.BytesIO(whole)) as file:
        names = {key for item in file.objects if isinstance(item, pikepdf.Dictionary) for key in item.keys()}  # noqa: SIM118
    assert not names & {"/URI", "/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/GoToR", "/AcroForm", "/A1"}


def test_that_the_same_report_gives_the_same_bytes(whole: bytes) -> None:
    assert hashlib.sha256(report_pdf(whole_report())).digest() == hashlib.sha256(whole).digest()


def test_that_progress_runs_to_the_end_and_never_back() -> None:
    told: list[tuple[int, int]] = []
    report_pdf(whole_report(), progress=lambda done, of: told.append((done, of)))
    assert told == sorted(set(told))
    assert told[-1] == (100, 100)
    assert len(told) > 10


@pytest.mark.parametrize("asked", [1, 8, 20])
def test_that_a_print_ends_where_nobody_waits(asked: int) -> None:
    answers = iter([False] * asked + [True] * 1000)
    with pytest.raises(StoppedError):
        report_pdf(whole_report(), stop=lambda: next(answers))


def test_that_a_character_without_a_glyph_is_named_wherever_it_stands() -> None:
    words = (Words("see \u0633", field="place, name"),)
    with pytest.raises(ReportError, match="place, name") as caught:
        report_pdf(report(Bullets((own("x"),), inner=(Bullets((words,)),))))
    assert caught.value.code == "E162"


def test_that_what_fits_is_measured_as_it_is_printed() -> None:
    def made(shown: int) -> tuple[Paragraph, ...]:
        rest = [paragraph(f"+{100 - shown} on page 2")] * (shown < 100)
        return (*[paragraph(SENTENCE)] * shown, *rest)

    most = most_that_fit(made, 100)
    assert 10 < most < 100
    assert fits(made(most))
    assert pages_needed(made(most + 1)) == 2
    assert len(PdfReader(io.BytesIO(report_pdf(report(opening=made(most))))).pages) == 1
