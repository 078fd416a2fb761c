"""Long texts come out of every table as they were typed; `tests/outputs` has texts that could run or open something."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.exchange.csv_export import guarded, plain, records
from pocplanner.exchange.export import Choices, made
from pocplanner.exchange.formats import export_of
from pocplanner.exchange.tables import TABLES
from pocplanner.exchange.xlsx_reading import sheets
from pocplanner.model.base import clean_text
from tests.exchange.hostile import LONG_TEXTS, TEXTS, hostile_plan
from tests.exchange.sources import source_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.exchange.export import Source

FORMULA_STARTS = tuple("=+-@＝＋－＠\t\r\n")


def typed(source: Source) -> set[str]:
    """The texts of the plan that the tables print."""
    plan = source.document.plan
    measure, decision = plan.measures[0], plan.risk_decisions[0]
    texts = {plan.title, plan.own_risks[0].statement, measure.title, measure.text, measure.note, measure.evidence}
    texts |= {decision.reason, plan.phases[0].name, plan.action.tasking[0].task, plan.decision.decision_requested}
    return texts | {plan.situation.trigger_dates[0].name, plan.situation.trigger_dates[0].start.note}


@pytest.mark.parametrize("long", LONG_TEXTS, ids=range(len(LONG_TEXTS)))
def test_that_a_text_comes_out_of_every_table_of_a_csv_file_as_it_was_typed(long: str) -> None:
    cells: set[str] = set()
    for table in TABLES:
        source = source_of(hostile_plan(TEXTS[0], long), Choices(table=table))
        data = made(export_of("csv"), source).data.decode("utf-8-sig")
        # The reader of the standard library, with nothing of ours.
        rows = list(csv.reader(StringIO(data, newline=""), strict=True))
        found = [cell for row in rows for cell in row]
        assert not [cell for cell in found if cell.startswith(FORMULA_STARTS)]
        assert tuple(tuple(map(plain, row)) for row in rows[1:]) == TABLES[table](source).texts()
        cells |= set(map(plain, found))
    assert typed(source) - {source.document.plan.title} <= cells


@pytest.mark.parametrize("long", LONG_TEXTS, ids=range(len(LONG_TEXTS)))
def test_that_a_text_comes_out_of_a_workbook_as_it_was_typed_and_is_no_formula_and_no_link(long: str) -> None:
    source = source_of(hostile_plan(TEXTS[0], long))
    data = made(export_of("xlsx"), source).data
    book = openpyxl.load_workbook(BytesIO(data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink is not None] == []
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not [
        cell.coordinate
        for cell in cells
        if isinstance(cell.value, str) and cell.value.startswith(FORMULA_STARTS) and not cell.quotePrefix
    ]
    found = [[str(cell or "") for cell in row] for rows in sheets(data).values() for row in rows]
    whole = {cell for row in found for cell in row}
    for wanted in typed(source):
        if len(wanted) > 16_000 and wanted not in whole:
            halves = wanted[:16_383], wanted[16_383:]
            assert set(halves) <= whole
        else:
            assert wanted in whole


@pytest.mark.parametrize("long", LONG_TEXTS, ids=range(len(LONG_TEXTS)))
@pytest.mark.parametrize("exact", [False, True])
def test_that_a_text_comes_out_of_the_plan_as_json_as_it_was_typed(long: str, exact: bool) -> None:
    source = source_of(hostile_plan(TEXTS[0], long), Choices(exact_counts=exact))
    found = set(_strings(json.loads(made(export_of("json"), source).data)))
    assert typed(source) <= found


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for value in node.values() if isinstance(node, dict) else node:
            yield from _strings(value)


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text("='+-@ \t\r\nab\"',"))
def test_that_the_apostrophe_in_front_of_a_formula_is_all_that_changes_and_goes_again(text: str) -> None:
    assert plain(guarded(text)) == text
    assert guarded(text) in {text, f"'{text}"}
    assert not guarded(text).startswith(FORMULA_STARTS)


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), max_size=5))
def test_that_our_reader_of_csv_finds_what_the_standard_library_wrote(rows: list[list[str]]) -> None:
    text = StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    assert list(records(text.getvalue())) == rows


@given(st.text(st.sampled_from("_x0041F5r<>/= \n&;") | st.characters(exclude_categories=["Cs"]), max_size=60))
def test_that_any_text_comes_out_of_a_workbook_as_it_went_in(text: str) -> None:
    try:
        clean_text(text)
    except ValueError:
        return
    source = source_of(hostile_plan("title", text))
    made(export_of("xlsx"), source)  # compares every cell
