"""The workbook as other programs find it: openpyxl, and LibreOffice, which must not have to repair it."""

from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import openpyxl
import pytest

from pocplanner.errors import ReportError
from pocplanner.exchange.export import made
from pocplanner.exchange.formats import export_of
from pocplanner.exchange.tables import TABLES
from pocplanner.exchange.xlsx_export import CONTINUED, LONGEST, XlsxExport, in_parts
from pocplanner.exchange.xlsx_reading import joined, sheets
from pocplanner.model.vocab import Level
from pocplanner.reporting.styles import LEVELS
from tests.exchange.hostile import TEXTS, hostile_plan
from tests.exchange.sources import shown_of, source_of, source_of_sample

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.workbook import Workbook

    from pocplanner.exchange.cells import Cell
    from pocplanner.model.plan import Plan

#: Semicolons and quotes are not needed: commas, every text in quotes, UTF-8, every sheet in a file of its own.
#: LibreOffice has no sign for the last of them, which stand for no character at all.
SHOWN_ALIKE = tuple(text.strip() for text in TEXTS if "\ufffe" not in text)
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1"


@pytest.fixture(scope="module")
def data() -> bytes:
    """The workbook of the large sample."""
    return made(export_of("xlsx"), source_of_sample("north-axis")).data


@pytest.fixture(scope="module")
def book(data: bytes) -> Workbook:
    """The same as openpyxl reads it."""
    return openpyxl.load_workbook(BytesIO(data))


def test_that_every_sheet_can_be_worked_with_and_printed(book: Workbook) -> None:
    assert book.sheetnames == ["Register", "Measures", "Schedule", "About"]
    for sheet in book.worksheets[:3]:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref.endswith(str(sheet.max_row))
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.oddHeader is not None
        assert sheet.oddFooter is not None
        assert sheet.oddHeader.center.text == sheet.oddFooter.center.text == "STRICTLY CONFIDENTIAL"
        assert sheet.oddHeader.left.text == "EXERCISE"


def test_that_days_are_days_numbers_numbers_and_levels_words_with_their_colour(book: Workbook) -> None:
    source = shown_of(XlsxExport(), source_of_sample("north-axis"))
    table, sheet = TABLES["register"](source), book["Register"]
    seen: set[type] = set()
    for number, row in enumerate(table.rows, start=2):
        for position, cell in enumerate(row, start=1):
            found = sheet.cell(number, position)
            if isinstance(cell, Level):
                seen.add(Level)
                assert found.value == cell.label
                if "proposed" not in table.columns[position - 1].head:
                    fill = "".join(f"{round(part * 255):02X}" for part in LEVELS[cell].fill)
                    assert found.fill.start_color.rgb == f"FF{fill}"
            elif isinstance(cell, date):
                seen.add(date)
                assert found.value == datetime.combine(cell, datetime.min.time())
            elif isinstance(cell, int):
                seen.add(int)
                assert (found.value, found.data_type) == (cell, "n")
    assert seen == {Level, date, int}


def test_that_nothing_tells_who_made_it_where_or_when(data: bytes, book: Workbook) -> None:
    properties = book.properties
    assert (properties.creator, properties.lastModifiedBy, properties.title) == (None, None, None)
    assert properties.created == properties.modified == datetime(2027, 1, 12)  # the day of the plan
    with ZipFile(BytesIO(data)) as parts:
        assert {item.date_time for item in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in parts.namelist() if "ink" in name or "vba" in name or "media" in name]


def test_that_the_sheet_about_the_file_names_marking_exercise_day_option_and_the_rule(book: Workbook) -> None:
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2) if row[0].value}
    assert about["Marking"] == "STRICTLY CONFIDENTIAL"
    assert str(about["Exercise"]).startswith("EXERCISE")
    assert about["As of"] == datetime(2027, 1, 12)
    assert str(about["Option"]).startswith("Option 1: ")
    assert "fewer than 10" in str(about["Numbers of people"])
    assert str(about["Holds"]).startswith("140 risks")


def test_that_numbers_of_people_under_ten_do_not_leave() -> None:
    source = source_of(hostile_plan("text"))
    table = TABLES["register"](source)
    place = source.document.plan.situation.places[0]
    assert place.population.women == 6
    at = [column.head for column in table.columns].index("People")
    people = {row[at] for row in table.rows}
    assert 40 in people
    assert not {6, 34} & people


def test_that_a_text_too_long_for_a_cell_goes_on_below_and_is_whole_again_when_read() -> None:
    for text in ("x" * (LONGEST + 1), "👩" * 20_000, "a" * 100_000):
        rows = list(in_parts(("R-001", text, 3)))
        assert len(rows) > 1
        assert [row[0] for row in rows[1:]] == [f"R-001 {CONTINUED}"] * (len(rows) - 1)
        assert all(len(str(row[1]).encode("utf-16-le")) // 2 <= LONGEST for row in rows)
        assert joined(rows, CONTINUED) == [["R-001", text, 3]]
    assert list(in_parts(("R-001", "x" * LONGEST, 3))) == [("R-001", "x" * LONGEST, 3)]


def test_that_a_row_that_went_missing_is_found_before_anything_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    source = source_of_sample("quiet-patrol")
    whole = TABLES["measures"](source)
    make = XlsxExport().make

    def without_a_measure(export: XlsxExport, source_: object) -> bytes:
        shorter = type(whole)(**{name: getattr(whole, name) for name in whole.__slots__} | {"rows": whole.rows[1:]})
        with monkeypatch.context() as patch:
            patch.setitem(TABLES, "measures", lambda _source: shorter)
            return make(source)

    monkeypatch.setattr(XlsxExport, "make", without_a_measure)
    with pytest.raises(ReportError, match="measure: 1 instead of 2") as caught:
        made(export_of("xlsx"), source)
    assert caught.value.code == "E480"


def test_that_a_formula_in_a_workbook_is_refused_when_it_is_read_back(data: bytes) -> None:
    out = BytesIO()
    with ZipFile(BytesIO(data)) as parts, ZipFile(out, "w") as changed:
        for name in parts.namelist():
            part = parts.read(name)
            if name.endswith("sheet1.xml"):
                part = part.replace(b"<sheetData>", b'<sheetData><row r="9999"><c r="A9999"><f>1+1</f></c></row>')
            changed.writestr(name, part)
    with pytest.raises(ValueError, match="formula"):
        sheets(out.getvalue())


def converted(folder: Path, data: bytes) -> dict[str, list[list[str]]]:
    """The sheets as LibreOffice writes them out, by name."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    (folder / "out.xlsx").write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", ALL_SHEETS, "--outdir"]
    subprocess.run([*command, str(folder), str(folder / "out.xlsx")], check=True, capture_output=True, timeout=240)
    found = {}
    for path in folder.glob("out-*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            found[path.stem.removeprefix("out-")] = list(csv.reader(lines))
    return found


def plan_of_many_measures() -> Plan:
    """A plan with a measure for each hostile text, and all of them in one text besides."""
    plan = hostile_plan("title", "\n".join(SHOWN_ALIKE))
    measures = (plan.measures[0].model_copy(update={"id": f"m{at}", "title": t}) for at, t in enumerate(SHOWN_ALIKE))
    return plan.model_copy(update={"measures": tuple(measures)})


def as_shown(cell: Cell) -> str:
    """A cell as a spreadsheet shows it."""
    if cell is None:
        return ""
    if isinstance(cell, Level):
        return cell.label
    if isinstance(cell, date):
        return f"{cell.day} {cell:%b %Y}"
    return cell if isinstance(cell, str) else f"{cell:,}"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("text", ["large sample", "hostile texts"])
def test_that_libreoffice_finds_in_every_sheet_what_was_written(tmp_path: Path, text: str) -> None:
    sample = text == "large sample"
    source = source_of_sample("north-axis") if sample else source_of(plan_of_many_measures())
    found = converted(tmp_path, made(export_of("xlsx"), source).data)
    assert sorted(found) == ["About", "Measures", "Register", "Schedule"]
    for name, make in TABLES.items():
        table = make(shown_of(XlsxExport(), source))
        heads, *rows = found[name.capitalize()]
        assert heads == [column.head for column in table.columns]
        assert rows == [[as_shown(cell) for cell in row] for row in table.rows]
