"""What the prints of the samples say, against committed texts, so that a change of words is seen before it is printed.

`packaging/tasks.py golden tests/samples/test_golden_texts.py` writes them anew; read the difference before committing.
Pages are compared line by line; annexes by their headings, and how many rows and
items stand below each.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from pocplanner.reporting.blocks import Bullets, Heading, Table
from pocplanner.storage.samples import sample_names
from tests.reporting.test_content import parts
from tests.samples.editions import content_of, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.reporting.blocks import Report
    from tests.conftest import GoldenCheck

#: Prints of the worked example whose whole text is kept: each is what its reader holds in hand.
WHOLE = ("srsg", "adviser_note", "partner-pf-4-territorial")


def text_of(pdf: bytes, *, last: int | None = None) -> str:
    """The text of a print, or of its first pages, line by line in the order in which it is drawn."""
    pages = PdfReader(io.BytesIO(pdf)).pages[:last]
    texts = ["\n".join(line.rstrip() for line in page.extract_text().splitlines()) for page in pages]
    return "".join(f"--- page {number}\n{text}\n" for number, text in enumerate(texts, start=1))


def outline_of(report: Report) -> str:
    """The headings of a print, and how many tables, rows and items of lists stand below each."""
    return "".join(f"{line}\n" for line in _outline(report))


def _outline(report: Report) -> Iterator[str]:
    head, counts = "", {"tables": 0, "rows": 0, "items": 0}
    for part in parts((report.openings[0], report.blocks)):
        if isinstance(part, Heading):
            if head:
                yield _line(head, counts)
            head, counts = f"{'  ' * part.depth}{part.number} {part.text}".rstrip(), dict.fromkeys(counts, 0)
        elif isinstance(part, Table):
            counts["tables"] += 1
            counts["rows"] += len(part.rows)
        elif isinstance(part, Bullets):
            counts["items"] += len(part.items)
    yield _line(head, counts)


def _line(head: str, counts: dict[str, int]) -> str:
    said = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    return f"{head} [{said}]" if said else head


@pytest.mark.parametrize("sample", sample_names())
def test_that_page_one_says_what_it_said(sample: str, golden: GoldenCheck) -> None:
    golden(f"samples/{sample}-page-one.txt", text_of(printed(sample, "srsg"), last=1))


@pytest.mark.parametrize("name", WHOLE)
def test_that_a_print_of_the_worked_example_says_what_it_said(name: str, golden: GoldenCheck) -> None:
    golden(f"samples/north-axis-{name}.txt", text_of(printed("north-axis", name)))


@pytest.mark.parametrize("sample", sample_names())
def test_that_the_annexes_have_the_same_headings_and_as_many_rows(sample: str, golden: GoldenCheck) -> None:
    golden(f"samples/{sample}-annexes.txt", outline_of(content_of(sample, "annexes")))


@pytest.mark.parametrize("sample", sample_names())
def test_that_the_parts_have_the_same_headings_and_as_many_rows(sample: str, golden: GoldenCheck) -> None:
    golden(f"samples/{sample}-parts.txt", outline_of(content_of(sample, "srsg")))
