from __future__ import annotations

import hashlib
import io
import os
import platform
import re
import shutil
import subprocess
import sys
import zlib
from itertools import pairwise
from pathlib import Path

import page as page_validation
import pikepdf
import pytest

from pocplanner.reporting import pdf as pdf_module
from pocplanner.reporting.brief import brief_pdf
from tests.reporting.assessments import full_assessment
from tests.reporting.library import small_library
from tests.reporting.plans import full_document
from tests.reporting.prints import WHOLE
from tests.reporting.reading import brief_with, full_brief, structure_roles

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def brief() -> bytes:
    return full_brief()


def digest_in_new_process(**environment: str) -> str:
    code = (
        "import hashlib, sys\n"
        "from tests.reporting.reading import full_brief\n"
        "print(hashlib.sha256(full_brief()).hexdigest())\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_that_two_prints_in_one_process_have_the_same_bytes(brief: bytes) -> None:
    assert full_brief() == brief


def test_that_prints_have_the_same_bytes_whatever_the_hash_seed_zone_and_locale(brief: bytes) -> None:
    expected = hashlib.sha256(brief).hexdigest()
    assert digest_in_new_process(PYTHONHASHSEED="1", TZ="Asia/Kathmandu", LC_ALL="C") == expected
    assert digest_in_new_process(PYTHONHASHSEED="2", TZ="America/Lima", LC_ALL="C.UTF-8") == expected


def test_that_another_text_gives_other_bytes(brief: bytes) -> None:
    assert brief_with(title="Operation Other Road") != brief


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_the_brief_passes_the_validator(brief: bytes, profile: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(brief)
    result = page_validation.validate_pdf(str(path), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in result.failures] == []
    assert result.is_compliant


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_a_brief_with_every_kind_of_character_and_long_rows_passes_the_validator(
    profile: str, tmp_path: Path
) -> None:
    words = "Kɛlɛ na ŋgɔ ⟦☂⟧ Ωμέγα Привет ≤ → " + "x" * 500 + " "
    path = tmp_path / "brief.pdf"
    path.write_bytes(brief_with(information={"what": words * 20, "political": {"pros": words * 30}}, exercise=True))
    result = page_validation.validate_pdf(str(path), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in result.failures] == []


def test_that_qpdf_finds_no_fault(brief: bytes, tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not installed")
    path = tmp_path / "brief.pdf"
    path.write_bytes(brief)
    done = subprocess.run([qpdf, "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_pikepdf_finds_no_fault(brief: bytes) -> None:
    with pikepdf.open(io.BytesIO(brief)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_that_no_stream_ends_in_a_carriage_return() -> None:
    for rules in range(20, 32):
        pdf = brief_pdf(full_document(), full_assessment(risks=2, rules=rules), small_library(), printing=WHOLE)
        assert b"\r\nendstream" not in pdf


def test_that_a_stream_that_would_end_in_a_carriage_return_is_filled_up() -> None:
    bad = next(text for number in range(300) if zlib.compress(text := b"y" * number, 6).endswith(b"\r"))
    with pikepdf.new() as pdf:
        stream = pdf.make_stream(bad)
        length = pdf_module._pack(stream)
        assert not stream.read_raw_bytes().endswith(b"\r")
        assert stream.read_bytes().rstrip(b"\n") == bad
        assert length > len(bad)


def test_that_the_file_tells_nothing_of_clock_user_or_machine(brief: bytes) -> None:
    with pikepdf.open(io.BytesIO(brief)) as pdf:
        assert {key: str(value) for key, value in pdf.docinfo.items()} == {
            "/Title": "Security Operations Brief: Operation Open Road",
            "/Producer": "POC Planner",
        }
        packet = pdf.Root.Metadata.read_bytes()
        everything = b"".join(bytes(item.unparse()) for item in pdf.objects if not isinstance(item, pikepdf.Stream))
    assert not re.search(rb"CreateDate|ModifyDate|Author|CreationDate", packet + everything)
    for name in (os.environ.get("USER", ""), platform.node(), str(ROOT)):
        assert len(name) < 5 or name.encode() not in everything + packet


def test_that_the_file_names_its_language_and_shows_its_title(brief: bytes) -> None:
    with pikepdf.open(io.BytesIO(brief)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)


def test_that_the_structure_starts_with_the_title_and_skips_no_heading_level(brief: bytes) -> None:
    levels = [int(role[2]) for role in structure_roles(brief) if re.fullmatch(r"/H\d", role)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_that_tables_lists_figures_and_contents_are_tagged_as_such(brief: bytes) -> None:
    roles = set(structure_roles(brief))
    assert {"/Table", "/TR", "/TH", "/TD", "/L", "/LI", "/LBody", "/Lbl", "/Figure", "/TOC", "/TOCI", "/P"} <= roles


def test_that_every_figure_has_a_text_and_a_place(brief: bytes) -> None:
    with pikepdf.open(io.BytesIO(brief)) as pdf:
        figures = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"]
        assert len(figures) == 2
        for figure in figures:
            assert len(str(figure.Alt)) > 20
            assert len(figure.A.BBox) == 4
        assert "R-001" in " ".join(str(figure.Alt) for figure in figures)


def test_that_header_cells_say_for_what_they_stand(brief: bytes) -> None:
    with pikepdf.open(io.BytesIO(brief)) as pdf:
        heads = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TH"]
        assert {str(head.A.Scope) for head in heads} == {"/Row", "/Column"}


def test_that_a_paragraph_over_two_pages_is_one_element() -> None:
    text = "Sentence on the valley. " * 700
    with pikepdf.open(io.BytesIO(brief_with(information={"what": text}))) as pdf:
        paragraphs = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/P"]
        spread = [item for item in paragraphs if isinstance(item.get("/K"), pikepdf.Array)]
        marks = [kid for item in spread for kid in item.K if isinstance(kid, pikepdf.Dictionary)]
        assert any("/Pg" in kid for kid in marks)


def test_that_all_fonts_are_embedded(brief: bytes) -> None:
    with pikepdf.open(io.BytesIO(brief)) as pdf:
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_that_a_font_registered_before_under_another_name_does_no_harm() -> None:
    code = (
        "from pathlib import Path\n"
        "import font_source_sans_pro as fonts\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "from reportlab.pdfbase.ttfonts import TTFont\n"
        "folder = Path(next(iter(fonts.__path__))) / 'files'\n"
        "for cut in ('Regular', 'Semibold'):\n"
        "    pdfmetrics.registerFont(TTFont('Other-' + cut, str(folder / f'SourceSansPro-{cut}.ttf')))\n"
        "from tests.reporting.reading import full_brief\n"
        "print(len(full_brief()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_that_importing_the_package_loads_no_pdf_library() -> None:
    code = "import pocplanner.reporting, sys; print('reportlab' in sys.modules or 'pikepdf' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
