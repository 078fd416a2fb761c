"""Text documents and slides: what a reader finds in them, what must not be there, and that other programs open them."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import docx
import pytest

from pocplanner.errors import ReportError
from pocplanner.exchange.docx_brief import BriefDocument
from pocplanner.exchange.docx_export import DocxChoices, DocxExport
from pocplanner.exchange.duties import standing
from pocplanner.exchange.export import Sensitive, made
from pocplanner.exchange.office_package import packed, unpacked, visible
from pocplanner.exchange.pptx_export import PptxExport
from pocplanner.exchange.word_file import report_docx
from pocplanner.exchange.word_reading import check_texts
from pocplanner.model.brief import RecordedDecision, TaskingLine
from pocplanner.model.vocab import Addressee, Component, DecisionMode, DecisionOutcome
from pocplanner.reporting.blocks import (
    Bullets,
    Firmness,
    Furniture,
    Heading,
    Paragraph,
    Report,
    Timeline,
    TimelineRow,
    Words,
    own,
)
from pocplanner.reporting.content_action import standing_of
from pocplanner.reporting.editions import Annex
from pocplanner.storage.samples import load_sample, sample_names
from tests.exchange.hostile import hostile_plan
from tests.exchange.sources import shown_of, source_of, source_of_sample

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.exchange.export import Export, Source
    from pocplanner.reporting.blocks import Block

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WHOLE = DocxChoices(annexes=tuple(Annex), sketch_map=True)
WAYS: tuple[tuple[str, Export, DocxChoices], ...] = (
    ("brief", DocxExport(), WHOLE),
    ("annex", DocxExport(), DocxChoices(what="annex")),
    ("tasking", DocxExport(), DocxChoices(what="tasking", addressee="force_hq")),
    ("slides", PptxExport(), DocxChoices()),
)
_SIGNS = {"tab": "\t", "br": "\n", "noBreakHyphen": "-"}
NAMES = [way[0] for way in WAYS]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def text_of(data: bytes) -> str:
    """All text of a package, straight from its XML."""
    parts = unpacked(data)
    wanted = re.compile(r"word/document\.xml|ppt/slides/slide\d+\.xml")
    found = []
    for name in sorted(filter(wanted.fullmatch, parts)):
        for element in ElementTree.fromstring(parts[name]).iter():
            if element.tag.endswith(("}t", "}tab", "}br", "}noBreakHyphen")):
                found.append(
                    {"tab": "\t", "br": "\n", "noBreakHyphen": "-"}.get(
                        element.tag[-13:].split("}")[-1], element.text or ""
                    )
                )
            if element.tag.endswith("}p"):
                found.append("\n")
    return "".join(found)


def decided(source_name: str) -> Source:
    """The source of a sample after the operation was approved."""
    document = load_sample(source_name)
    decision = RecordedDecision(
        id="decided",
        outcome=DecisionOutcome.APPROVED,
        mode=DecisionMode.MEETING,
        at=datetime(2027, 1, 12, 9, tzinfo=UTC),
        capacity="SRSG",
        recorded_by=Component.COS,
    )
    changed = document.plan.decision.model_copy(update={"decisions": (decision,)})
    plan = document.plan.model_copy(update={"decision": changed})
    return source_of(document.model_copy(update={"plan": plan}), DocxChoices(what="annex"))


@pytest.mark.parametrize("sample", sample_names())
@pytest.mark.parametrize(("name", "export", "choices"), WAYS, ids=NAMES)
def test_that_every_document_of_every_sample_is_read_back_and_has_the_same_bytes_again(
    name: str, export: Export, choices: DocxChoices, sample: str
) -> None:
    source = source_of_sample(sample, choices)
    first = made(export, source)
    assert first.contents.items
    # Not compared as values: the difference of two packages would take minutes to print.
    assert sha256(made(export, source_of_sample(sample, choices)).data) == sha256(first.data), name


@pytest.mark.parametrize(
    ("choices", "maps"),
    [
        (DocxChoices(), 0),
        (DocxChoices(sketch_map=True), 1),
        (DocxChoices(annexes=(Annex.ESTIMATES,)), 1),
        (DocxChoices(annexes=(Annex.ESTIMATES,), sketch_map=True), 1),
    ],
)
def test_that_a_map_stands_once_and_its_positions_are_told(choices: DocxChoices, maps: int) -> None:
    file = made(DocxExport(), source_of_sample("north-axis", choices))
    assert text_of(file.data).count("\nSketch map, north up.") == maps
    assert (Sensitive.POSITIONS in file.contents.sensitive) == bool(maps)
    assert ("positions of places" in file.contents.left_out) != bool(maps)


@pytest.mark.parametrize(("name", "export", "choices"), WAYS, ids=NAMES)
def test_that_a_package_holds_no_machine_person_macro_link_or_hour(
    name: str, export: Export, choices: DocxChoices
) -> None:
    data = made(export, source_of_sample("north-axis", choices)).data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [entry for entry in package.namelist() if entry.endswith((".bin", ".jpeg", ".rels~"))]
        pictures = [package.read(entry) for entry in package.namelist() if entry.endswith(".png")]
    # Head, picture and end, and nothing of who drew it, when or with what.
    told = re.compile(rb"tEXt|iTXt|zTXt|tIME|eXIf|iCCP|pHYs")
    assert not [picture for picture in pictures if told.search(picture[:96] + picture[-96:])]
    for part, content in unpacked(data).items():
        assert b'TargetMode="External"' not in content, part
        assert not re.search(
            rb"Canny|python-|Macintosh|hlinkClick|<w:hyperlink(?! w:anchor=)|oleObject|vbaProject", content
        ), part
    core = unpacked(data)["docProps/core.xml"].decode()
    assert "2027-01-12T00:00:00Z" in core
    assert "CLEAR PATH" not in core, name


def test_that_characters_which_xml_forbids_are_written_out() -> None:
    assert visible("a\ufffe\x00b") == "a[U+FFFE][U+0000]b"
    assert "[U+FFFE] and [U+FFFF]" in text_of(made(DocxExport(), source_of(hostile_plan("\ufffe and \uffff"))).data)


def test_that_a_changed_text_or_a_lost_paragraph_is_refused() -> None:
    source = source_of_sample("quiet-patrol", DocxChoices(what="annex"))
    export = DocxExport()
    data = export.make(source)
    parts = unpacked(data)
    document = parts["word/document.xml"]
    without = re.sub(rb"<w:p>(?:(?!</w:p>).)*EXECUTION.*?</w:p>", b"", document)
    for spoiled in (document.replace(b"EXECUTION", b"EXECUTED", 1), without):
        assert spoiled != document
        with pytest.raises(ReportError) as caught:
            export.reread(source, packed(parts | {"word/document.xml": spoiled}))
        assert caught.value.code == "E482"


def test_that_the_brief_has_real_styles_repeated_heads_and_page_numbers() -> None:
    document = docx.Document(io.BytesIO(made(DocxExport(), source_of_sample("north-axis", WHOLE)).data))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None}
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "List Bullet", "Figure"} <= styles
    register = next(table for table in document.tables if table.rows[0].cells[-1].text == "Measures")
    assert register._tbl.tr_lst[0].find(f"{_W}trPr/{_W}tblHeader") is not None
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    for part in (section.header, section.footer):
        assert "STRICTLY CONFIDENTIAL" in "".join(paragraph.text for paragraph in part.paragraphs)
        assert "DRAFT" in "".join(paragraph.text for paragraph in part.paragraphs)
    assert section.footer.paragraphs[0].text.endswith("Page 1 of 1")


def test_that_a_level_stands_on_its_colour_and_none_that_only_the_program_proposes_is_in_the_brief() -> None:
    parts = unpacked(made(DocxExport(), source_of_sample("north-axis", WHOLE)).data)
    levels = re.compile(rb"<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>(?:Extreme|High)</w:t>")
    looks = [look for look in levels.findall(parts["word/document.xml"]) if b"w:bdr" in look]
    assert {b"w:shd" in look for look in looks} == {True}
    assert b"proposed by the program, not rated" not in parts["word/document.xml"]


def test_that_the_decision_box_is_empty() -> None:
    document = docx.Document(io.BytesIO(made(DocxExport(), source_of_sample("north-axis", WHOLE)).data))
    box = next(table for table in document.tables if table.cell(0, 0).text.startswith("Decision of the SRSG"))
    texts = [cell.text for row in box.rows for cell in row.cells]
    assert sum(text.startswith("☐ ") for text in texts) == 5
    assert not {"content control", "sdt"} & {element.tag.rpartition("}")[2] for element in box._tbl.iter()}


def test_that_a_block_of_an_unknown_kind_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Unknown:
        pass

    kept = BriefDocument.report

    def with_unknown(self: BriefDocument, source: Source) -> object:
        report = kept(self, source)
        return replace(report, blocks=(*report.blocks, Unknown()))  # type: ignore[arg-type]

    monkeypatch.setattr(BriefDocument, "report", with_unknown)
    with pytest.raises(AssertionError):
        DocxExport().make(source_of_sample("quiet-patrol"))


@dataclass(frozen=True, slots=True)
class Reference(Words):
    """Words that refer to a page."""

    target: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class Anchored(Heading):
    """A heading that can be referred to."""

    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Deep(Bullets):
    """A list with lists inside."""

    inner: tuple[Bullets, ...] = ()


def small_report(*blocks: Block) -> Report:
    furniture = Furniture("UNCLASSIFIED", exercise=False, draft=False, running_title=(), as_of="", notice="")
    return Report("Small", "en-GB", furniture, ((),), blocks)


def test_that_a_reference_leads_to_its_bookmark_and_is_plain_words_where_there_is_none() -> None:
    here = Reference("page \ue000", target="measures", otherwise="annex B")
    gone = Reference("page \ue000", target="nowhere", otherwise="annex Z")
    report = small_report(Paragraph((here, Words(" and "), gone)), Anchored(2, "Measures", anchor="measures"))
    data = report_docx(report, "Small", date(2026, 11, 14))
    check_texts(report, data)
    document = unpacked(data)["word/document.xml"].decode()
    assert "annex B and annex Z" in text_of(data)
    (name,) = re.findall(r'w:anchor="(ref_[0-9a-f]{8})"', document)
    assert f'w:name="{name}"' in document
    assert "FINAL" in unpacked(data)["word/header1.xml"].decode()


def test_that_what_a_document_would_lose_of_a_known_block_is_an_error() -> None:
    inner = (Bullets((own("inside"),)),)
    report = small_report(Deep((own("outside"),), inner=inner))
    with pytest.raises(AssertionError, match="would lose “inner”"):
        report_docx(report, "Small", date(2026, 11, 14))
    assert report_docx(small_report(Deep((own("outside"),))), "Small", date(2026, 11, 14))


def test_that_no_page_is_named_and_nothing_is_left_unset_but_in_the_foot() -> None:
    for choices in (DocxChoices(), WHOLE):
        data = made(DocxExport(), source_of_sample("north-axis", choices)).data
        assert not re.search(r"\bpage[ \u00a0]\d|page –", text_of(data))
        assert b"PAGEREF" not in unpacked(data)["word/document.xml"]


def test_that_the_brief_holds_the_annexes_that_were_chosen_and_no_other() -> None:
    chosen = DocxChoices(annexes=(Annex.NEEDS, Annex.REGISTER))
    for choices in (DocxChoices(), chosen):
        text = text_of(made(DocxExport(), source_of_sample("urban-quarter", choices)).data)
        heads = re.findall(r"\nAnnex ([A-Q])\. ", text)
        assert heads == [annex.letter for annex in Annex if annex in choices.annexes] * 2  # in the contents as well
    with pytest.raises(ReportError) as caught:
        made(DocxExport(), source_of_sample("urban-quarter", replace(chosen, what="annex")))
    assert caught.value.code == "E484"


def test_that_pictures_have_their_words_and_another_picture_or_other_words_are_refused() -> None:
    source = source_of_sample("urban-quarter", WHOLE)
    made_ = made(DocxExport(), source)
    document = docx.Document(io.BytesIO(made_.data))
    described = [str(shape._inline.docPr.get("descr")) for shape in document.inline_shapes]
    assert made_.contents.counts["picture"] == len(described) == 4
    assert [words.split()[0] for words in described] == ["Matrix", "Timeline", "Timeline", "Sketch"]
    assert "do not imply official endorsement" in text_of(made_.data)
    parts = unpacked(made_.data)
    shown = shown_of(DocxExport(), source)
    spoiled = (
        {"word/document.xml": parts["word/document.xml"].replace(b'descr="Timeline', b'descr="Time')},
        {
            "word/document.xml": re.sub(
                rb"<w:r><w:drawing>.*?</w:drawing></w:r>", b"", parts["word/document.xml"], count=1
            )
        },
    )
    for part in spoiled:
        with pytest.raises(ReportError) as caught:
            DocxExport().reread(shown, packed(parts | part))
        assert caught.value.code == "E482"
    with pytest.raises(Exception, match=r"truncated|broken|cannot identify"):
        DocxExport().reread(shown, packed(parts | {"word/media/1.png": parts["word/media/1.png"][:2000]}))


def test_that_a_title_without_a_glyph_is_told_in_a_table_instead_of_a_picture() -> None:
    row = TimelineRow("M-01", "Look \u0f40 after", -3, Firmness.OPEN, "Proposed", late=True)
    report = small_report(Timeline((row,), None, "Timeline of one"))
    data = report_docx(report, "Small", date(2026, 11, 14))
    assert "Look \u0f40 after" in text_of(data)
    assert not docx.Document(io.BytesIO(data)).inline_shapes
    check_texts(report, data)


# Orders


@pytest.mark.parametrize("sample", sample_names())
def test_that_the_standing_of_an_office_is_that_of_its_task_in_the_brief(sample: str) -> None:
    for context in (source_of_sample(sample).context, decided(sample).context):
        for addressee, component in (
            (Addressee.FORCE_HQ, Component.FORCE),
            (Addressee.POLICE_COMPONENT, Component.UNPOL),
        ):
            line = TaskingLine(id="line", addressee=addressee, task="x")
            assert standing(context, component) == standing_of(context, line)
        for component in (Component.CIVIL_AFFAIRS, Component.OCHA):
            line = TaskingLine(id="line", addressee=Addressee.CIVILIAN_PILLARS, component=component, task="x")
            assert standing(context, component) == standing_of(context, line)


def test_that_others_are_requested_until_a_decision_is_recorded() -> None:
    before = text_of(made(DocxExport(), source_of_sample("north-axis", DocxChoices(what="annex"))).data)
    after = text_of(made(DocxExport(), decided("north-axis")).data)
    assert "Requested" in before
    assert "Tasked by decision" not in before
    assert "Tasked by decision" in after
    assert "\nRequested\n" not in after
    assert "Task of the Force Commander" in before


@pytest.mark.parametrize("choices", [way[2] for way in WAYS[1:3]], ids=NAMES[1:3])
def test_that_orders_hold_no_risk_rating_or_dissent(choices: DocxChoices) -> None:
    source = source_of_sample("north-axis", choices)
    text = text_of(made(DocxExport(), source).data)
    assert not re.search(r"\bR-\d{3}\b|N-\d\d\b|rated by", text)
    plan = source.document.plan
    secret = [*(statement.words for statement in plan.decision.advice), *(item.advice for item in plan.consultations)]
    secret += [risk.title for risk in source.assessment.risks]
    secret += [unit.limits_on_tasks for unit in plan.situation.mission_units]
    assert not [words for words in secret if len(words) > 25 and words in text]


def test_that_the_annex_has_the_paragraphs_of_an_order_and_every_running_measure() -> None:
    source = source_of_sample("north-axis", DocxChoices(what="annex"))
    text = text_of(made(DocxExport(), source).data)
    source = shown_of(DocxExport(), source)
    heads = ("References", "1. SITUATION", "2. MISSION", "3. EXECUTION", "4. SERVICE SUPPORT", "5. COMMAND AND SIGNAL")
    places = [text.index(f"\n{head}") for head in heads]
    assert places == sorted(places)
    for line in source.context.adopted:
        assert line.title in text
        assert line.done_when.strip() in text


def test_that_a_tasking_extract_holds_only_what_its_office_owns_or_supports() -> None:
    source = source_of_sample("north-axis", DocxChoices(what="tasking", addressee="human_rights"))
    text = text_of(made(DocxExport(), source).data)
    mine = {Component.HUMAN_RIGHTS}
    for line in source.context.adopted:
        assert (line.title in text) == bool(mine & {line.owner, *line.supporting}), line.title


@pytest.mark.parametrize("addressee", ["", "ocha", "icrc", "nobody"])
def test_that_a_body_outside_the_mission_is_refused_a_tasking(addressee: str) -> None:
    with pytest.raises(ReportError) as caught:
        made(DocxExport(), source_of_sample("quiet-patrol", DocxChoices(what="tasking", addressee=addressee)))
    assert caught.value.code == "E488"


def test_that_an_unknown_document_is_refused() -> None:
    with pytest.raises(ReportError) as caught:
        made(DocxExport(), source_of_sample("quiet-patrol", DocxChoices(what="novel")))
    assert caught.value.code == "E487"


# Other programs


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_that_libreoffice_converts_each_and_the_pages_hold_all_text(tmp_path: Path) -> None:
    files: dict[str, Path] = {}
    pictures: dict[str, int] = {}
    for name, export, choices in WAYS:
        files[name] = tmp_path / f"{name}{export.ending}"
        file = made(export, source_of_sample("quiet-patrol", choices))
        files[name].write_bytes(file.data)
        pictures[name] = file.contents.counts.get("picture", 0)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, files.values())], check=True, capture_output=True, timeout=300)
    for name, path in files.items():
        said = subprocess.run(
            ["pdftotext", "-raw", str(tmp_path / f"{name}.pdf"), "-"],
            check=True,
            capture_output=True,
        ).stdout.decode()
        seen = re.sub(r"\s", "", said)
        words = {word for word in re.findall(r"\w{4,}", text_of(path.read_bytes()))}
        assert not sorted(word for word in words if word not in seen), name
        listed = subprocess.run(
            ["pdfimages", "-list", str(tmp_path / f"{name}.pdf")], check=True, capture_output=True
        ).stdout.decode()
        assert len(re.findall(r"^ +\d+ +\d+ image ", listed, re.MULTILINE)) == pictures[name]
