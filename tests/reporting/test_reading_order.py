"""Poppler reads pages and structure of a print in the order of its content, and words as words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pocplanner.reporting.blocks import Bullets, Facts, Heading, Look, Paragraph, Words, own, paragraph
from pocplanner.reporting.pdf import report_pdf
from tests.reporting.engine_report import long_row_table, nested_list, report, spanned_table
from tests.reporting.order import out_of_order, read_by_poppler, squeezed, structure_by_poppler

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "The platoon at Tessane stays until the guard of the camp has come back from the river. "
BLOCKS = (
    Heading(1, "Information", "I."),
    paragraph(SENTENCE * 4),
    nested_list(),
    Heading(2, "Tasking"),
    long_row_table(),
    Facts((("To", own("SRSG")), ("From", own("Force Commander"))), "Addressees"),
    Bullets((own("first of all"), own("after that")), numbered=True),
)


def test_that_lists_tables_and_facts_are_read_in_order(tmp_path: Path) -> None:
    content = report(*BLOCKS)
    assert out_of_order(content, read_by_poppler(report_pdf(content), tmp_path)) == []


def test_that_the_structure_is_read_in_order_also_where_a_cell_runs_over_rows(tmp_path: Path) -> None:
    content = report(*BLOCKS, spanned_table())
    assert out_of_order(content, squeezed(" ".join(structure_by_poppler(report_pdf(content), tmp_path)))) == []


def test_that_another_order_would_be_noticed(tmp_path: Path) -> None:
    read = read_by_poppler(report_pdf(report(*BLOCKS)), tmp_path)
    content = report(*BLOCKS)
    turned = replace(content, blocks=content.blocks[::-1])
    assert out_of_order(turned, read)


@pytest.mark.parametrize(
    "text",
    [
        (SENTENCE * 4).strip(),
        f"Kɛlɛ {'na ŋgɔ ɛɔŋ Kɛlɛ ' * 30}end",
        f"one line\nand another {'word ' * 40}",
        f"before {'§' * 400} after",
        f"https://host.example/{'a/very-long_path.' * 20} end",
    ],
)
def test_that_words_on_both_sides_of_the_end_of_a_line_stay_apart_and_parts_of_a_word_together(
    text: str, tmp_path: Path
) -> None:
    pdf = report_pdf(report(Heading(1, "Texts"), paragraph(text)))
    assert " ".join(text.split()) in " ".join(" ".join(structure_by_poppler(pdf, tmp_path)).split())


def test_that_words_of_another_look_stay_apart_at_the_end_of_a_line(tmp_path: Path) -> None:
    runs = tuple(Words(f"word{number} ", Look.STRONG if number % 2 else Look.PLAIN) for number in range(60))
    pdf = report_pdf(report(Heading(1, "Texts"), Paragraph(runs)))
    wanted = " ".join(run.text.strip() for run in runs)
    assert wanted in " ".join(" ".join(structure_by_poppler(pdf, tmp_path)).split())
