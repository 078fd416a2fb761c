"""The brief of each sample: sound, accessible, in order, and nothing on it clipped or covered; one edition of each.

`test_all_editions` has the others.
"""

from __future__ import annotations

import io
import shutil
import subprocess
from typing import TYPE_CHECKING

import page as page_validation
import pytest
from pypdf import PdfReader

from pocplanner.storage.samples import sample_names
from tests.reporting.boxes import faults
from tests.reporting.order import out_of_order, read_by_poppler
from tests.reporting.reading import page_texts
from tests.samples.editions import content_of, printed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", sample_names())
@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_the_brief_of_a_sample_passes_the_validator(name: str, profile: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(printed(name))
    result = page_validation.validate_pdf(str(path), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in result.failures] == []


@pytest.mark.parametrize("name", sample_names())
def test_that_qpdf_finds_no_fault_in_the_brief_of_a_sample(name: str, tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not installed")
    path = tmp_path / "brief.pdf"
    path.write_bytes(printed(name))
    done = subprocess.run([qpdf, "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", sample_names())
def test_that_nothing_in_the_brief_of_a_sample_is_clipped_or_covered(name: str, tmp_path: Path) -> None:
    assert faults(printed(name), tmp_path) == []


@pytest.mark.parametrize("name", sample_names())
def test_that_the_brief_for_decision_stands_on_two_pages_and_eight(name: str) -> None:
    reader = PdfReader(io.BytesIO(printed(name)))
    heads = [item for item in reader.outline if not isinstance(item, list)]
    first_part = next(
        reader.get_destination_page_number(item) or 0 for item in heads if item.title == "I. Information Brief"
    )
    assert first_part > 0
    assert first_part <= 2
    assert len(reader.pages) - first_part <= 8


@pytest.mark.parametrize("name", sample_names())
def test_that_what_the_first_page_leaves_out_is_counted_and_stands_on_the_second(name: str) -> None:
    pages = page_texts(printed(name))
    if "on page 2" in pages[0]:
        assert "Continued from the first page" in pages[1]
    else:
        assert "Continued from the first page" not in " ".join(pages)


@pytest.mark.parametrize("name", sample_names())
def test_that_the_brief_of_a_sample_is_read_in_order(name: str, tmp_path: Path) -> None:
    assert out_of_order(content_of(name, "srsg"), read_by_poppler(printed(name), tmp_path)) == []
