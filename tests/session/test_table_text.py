from __future__ import annotations

import csv
import io

import pytest

from pocplanner.session.table_text import TableText, guarded, unguarded
from pocplanner.session.tabular import read_table

DANGEROUS = [
    "=1+1", "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1+1", "\t=1", "\n=1", "＝1+1", "＋1+x", "－1+x", "＠x",
    '=HYPERLINK("http://example.org")', "-", "+243 81 234", "-1-", "--1", "-1e",
]  # fmt: skip
HARMLESS = ["", "Camp A", "-12.5", "+3", "-4", "D-3", "H+90 min", "3rd company", "a=b", "12 %", "'quoted'", "N4"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_that_what_a_spreadsheet_would_run_is_guarded_and_comes_back(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_that_numbers_and_plain_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


def test_that_thousands_are_written_without_commas() -> None:
    assert guarded("12,500") == "12500"
    assert guarded("-1,234,567") == "-1234567"
    assert guarded("12, 500") == "12, 500"


def test_that_both_text_forms_are_read_back_cell_by_cell() -> None:
    cells = ("a\tb", 'said "no"', "two\nlines", "=1+1", "-5", "x,y")
    table = TableText(("One", "Two", "Three", "Four", "Five", "Six"), (cells,))
    (_, row) = read_table(table.tab_separated())
    assert row.cells == cells
    read = list(csv.reader(io.StringIO(table.csv(), newline="")))
    assert [unguarded(cell) for cell in read[1]] == list(cells)


def test_that_html_shows_markup_as_text_and_says_what_is_text() -> None:
    text = TableText(("<b>",), (("<img src=x>\n=1",), ("12,500",), ("=1+1",), ("3/4",))).html()
    assert "<img" not in text
    assert "<b>" not in text
    assert "<td>12500</td>" in text
    assert "<td style=\"mso-number-format:'\\@'\">3/4</td>" in text
    assert ">&#x27;=1+1<" in text
