"""The page that reads files of other programs in, with real files: by keys, all problems at once, one step to undo."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import translations
from pocplanner.model.plan import Plan
from pocplanner.model.situation import Place, Position
from pocplanner.model.vocab import PlaceKind
from pocplanner_ui import language
from pocplanner_ui.pages.import_page import DRAFT, START, ImportPage
from tests.session.builders import rig
from tests.ui.hands import PATIENCE, Keyboard
from tests.ui.pages.harm_pages import nameless, shown, watched
from tests.ui.shown_texts import cell_texts, shown_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from tests.ui.askers import SilentAsker

GOOD = "Name,Kind,Lat,Lon,People,Source\nKori,Village,4.5,26.1,300,OCHA\nCamp A,,4.6,26.2,6200,\nTown B,Town,,,,\n"
BAD = (
    "Nom;Kind;Lat;Lon;People;Remarks\n"
    "Kori;Village;4,5;26,1;300;far\n"
    "Tuli;Vilage;4.6;26.2;twelve;\n"
    "Lomu;Town;94.5;26.3;1200;\n"
    "Kori;Village;4.7;26.4;20;\n"
    "Bana;Village;4.75;26.45;2500;\n"
)


@pytest.fixture
def page(qtbot: QtBot, bridge: SessionBridge) -> ImportPage:
    return shown(qtbot, ImportPage(bridge))


def written(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    page.read(path)
    qtbot.waitUntil(lambda: page.is_finished and page.stack.currentIndex() == DRAFT, timeout=PATIENCE)


def compared(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(lambda: page.is_finished and page.proposal is not None, timeout=PATIENCE)


def table(page: ImportPage, at: int) -> list[list[str]]:
    model = page.outcome.views[at].model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def fill(page: ImportPage, heading: str, path: str | None) -> None:
    row = next(at for at, column in enumerate(page.columns.columns.rows) if column.title == heading)
    page.columns.columns_view.setCurrentIndex(page.columns.columns.index(row, 0))
    box = page.columns.field_box
    box.setCurrentIndex(box.findData(path))
    box.activated.emit(box.currentIndex())


def places(bridge: SessionBridge) -> dict[str, Place]:
    return {place.name: place for place in bridge.plan.situation.places}


def names(items: tuple[Value, ...]) -> list[str]:
    return [str(getattr(item, "name", "")) for item in items]


# The way by keys


def test_that_a_planner_reads_a_table_in_by_keys_and_one_undo_takes_all_back(
    qtbot: QtBot, window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    before = bridge.plan
    asker.to_import = written(tmp_path, "camps.csv", BAD.replace("4,5;26,1", "4.5;26.1"))
    keys = Keyboard(qtbot, window)
    keys.go("Import")
    page = window.page("import")
    assert isinstance(page, ImportPage)
    keys.tab_to("Choose a file …")
    keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.is_finished and page.draft is not None, timeout=PATIENCE)
    assert keys.focus == "Table goes into"
    assert page.columns.missing.text().startswith("No column holds “Name”.")
    assert not page.foot.take_button.isEnabled()
    keys.row("Columns of the file")
    keys.choose("“Nom” holds", "Name")
    compared(qtbot, page)
    assert not page.columns.missing.isVisible()
    assert not page.foot.take_button.isEnabled(), "rows with problems are left out only where somebody said so"
    assert "choose to leave out" in page.foot.hint.text()
    keys.tab_to("Leave out what has problems; take over the 2 rows that have none")
    keys.press(Qt.Key.Key_Space)
    assert page.foot.hint.text() == "What has problems is left out; it stays in the file."
    assert bridge.plan is before
    keys.tab_to("Take over 2 rows")
    keys.press(Qt.Key.Key_Space)
    assert set(places(bridge)) == {"Camp A", "Town B", "Kori", "Bana"}
    assert page.done.text() == (
        "From camps.csv: 2 added, 0 changed. Undo takes it back in one step. What had problems was left out (4)."
    )
    assert keys.focus == "Show what was taken over"
    keys.press(Qt.Key.Key_Space)
    assert window.navigation.current_key == "situation"
    window.commands.undo.trigger()
    assert bridge.plan.situation == before.situation


def test_that_the_file_menu_leads_to_the_page(window: MainWindow) -> None:
    window.commands.read_in.trigger()
    assert window.navigation.current_key == "import"


# What is shown


def test_that_a_good_table_is_counted_and_taken_over_as_one_step(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    before = bridge.plan
    testers = [watched(model) for model in (page.columns.parts, page.columns.columns)]
    testers += [watched(view.model()) for view in page.outcome.views]
    read(qtbot, page, written(tmp_path, "good.csv", GOOD))
    assert bridge.plan is before
    assert page.found.text() == "good.csv: Table (4 rows)"
    assert page.outcome.counts.text() == "Places: 1 added, 1 changed, 1 without a change, 0 with problems."
    assert table(page, 1)[0][:4] == ["3", "Places", "Changed", "Camp A"]
    assert page.foot.take_button.text() == "Take over 2 rows"
    assert not page.foot.leave_out.isVisible()
    page.foot.take_button.click()
    assert places(bridge)["Kori"].position == Position(latitude=4.5, longitude=26.1)
    assert places(bridge)["Camp A"].population.total == 6200
    assert bridge.session.undo_label == "import 2 places"
    assert page.stack.currentIndex() == START
    bridge.undo()
    assert bridge.plan.situation == before.situation
    assert len(testers) == 5


def test_that_all_problems_stand_in_one_table_with_row_column_value_and_remedy(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "bad.csv", BAD))
    fill(page, "Nom", "name")
    compared(qtbot, page)
    assert [row[:3] for row in table(page, 0)] == [
        ["Row 2", "C “Lat”", "4,5"],
        ["Row 2", "D “Lon”", "26,1"],
        ["Row 3", "B “Kind”", "Vilage"],
        ["Row 3", "E “People”", "twelve"],
        ["Row 4", "C “Lat”", "94.5"],
        ["Row 5", "A “Nom”", "Kori"],
    ]
    assert table(page, 0)[2][3] == "Kind of place: “Vilage” is not in the list. Did you mean “Village”?"
    assert table(page, 0)[5][3] == "The same name stands in row 2 already."
    assert page.outcome.chosen.text().endswith("map the column otherwise, or leave the row out.")
    assert [row[1] for row in table(page, 2)] == ["Columns that no field takes were not read: Remarks"]


def test_that_a_decimal_comma_is_asked_and_never_guessed(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "comma.csv", "Name;Lat;Lon\nKori;4,5;26,1\n"))
    assert not page.foot.take_button.isEnabled()
    page.columns.decimal_comma.click()
    compared(qtbot, page)
    page.foot.take_button.click()
    assert places(bridge)["Kori"].position == Position(latitude=4.5, longitude=26.1)


def test_that_a_column_can_be_left_out_and_a_field_stands_in_one_column_only(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "x.csv", "Name,Other,Note\nKori,Kori town,x\n"))
    fill(page, "Other", "name")
    compared(qtbot, page)
    assert [column.path for column in page.columns.columns.rows] == [None, "name", "note"]
    fill(page, "Note", None)
    compared(qtbot, page)
    assert table(page, 1)[0][3] == "Kori town"
    assert "Columns that no field takes were not read: Name, Note" in [row[1] for row in table(page, 2)]


def test_that_a_table_can_go_into_another_list_or_nowhere(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, written(tmp_path, "x.csv", "Name,Note\nKori,x\n"))
    box = page.columns.into_box
    for name, counts in (("mission_units", "Mission units: 1 added"), (None, "Nothing can be taken over")):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        compared(qtbot, page)
        assert page.outcome.counts.text().startswith(counts)
    assert not page.foot.take_button.isEnabled()
    assert not page.columns.columns_view.isVisible()
    assert ["To know", "The table was not read", "x.csv"] in table(page, 2)


def test_that_headings_can_be_denied(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, written(tmp_path, "x.csv", "Name,Note\nKori,x\n"))
    assert len(table(page, 1)) == 1
    page.columns.has_headings.click()
    compared(qtbot, page)
    assert [column.title for column in page.columns.columns.rows] == ["A", "B"]


def test_that_unknown_columns_fit_nothing_until_somebody_says_what_they_hold(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "x.csv", "Foo,Bar\nKori,x\n"))
    assert page.columns.into_box.currentText() == "Not taken over"
    assert table(page, 0)[0][3].startswith("The file holds nothing that fits")
    box = page.columns.into_box
    box.setCurrentIndex(box.findData("places"))
    box.activated.emit(box.currentIndex())
    compared(qtbot, page)
    page.columns.has_headings.click()
    compared(qtbot, page)
    fill(page, "Foo", "name")
    compared(qtbot, page)
    page.foot.take_button.click()
    assert "Kori" in places(bridge)


def test_that_each_sheet_of_a_workbook_goes_into_its_list(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Camps"
    for row in (("Name", "Lat", "Lon", "People"), ("Kori", 4.5, 26.1, 300), ("Tuli", 4.6, 26.2, 20)):
        first.append(row)
    roads = book.create_sheet("Roads")
    for cells in (("Name", "Start", "End", "Length km"), ("Road A", "Kori", "Tuli", 12.5)):
        roads.append(cells)
    out = io.BytesIO()
    book.save(out)
    read(qtbot, page, written(tmp_path, "x.xlsx", out.getvalue()))
    parts = page.columns.parts
    assert [[parts.index(row, at).data() for at in (0, 2)] for row in range(2)] == [
        ["Camps", "Places"],
        ["Roads", "Routes"],
    ]
    assert page.foot.take_button.text() == "Take over 3 rows"
    page.columns.parts_view.setCurrentIndex(parts.index(1, 0))
    assert page.columns.into_box.currentText() == "Routes"
    assert page.columns.columns.rows[3].samples == "12.5"
    page.foot.take_button.click()
    assert names(bridge.plan.situation.routes)[-1:] == ["Road A"]
    bridge.undo()
    assert "Kori" not in places(bridge)


def features() -> str:
    points: list[tuple[str, dict[str, object], object]] = [
        ("Point", {"name": "Kori", "pop": 300}, [26.2, 4.6]),
        ("LineString", {"name": "Road A"}, [[26.2, 4.6], [26.3, 4.65], [26.5, 4.8]]),
        ("Polygon", {"name": "Forest"}, []),
    ]
    tree = [
        {"type": "Feature", "properties": said, "geometry": {"type": kind, "coordinates": at}}
        for kind, said, at in points
    ]
    return json.dumps({"type": "FeatureCollection", "features": tree})


def test_that_points_and_lines_are_mapped_and_ends_are_added_where_somebody_asks(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "x.geojson", features()))
    assert page.found.text() == "x.geojson: Points (1), Lines (1)"
    assert table(page, 0)[0][0] == "x.geojson, feature 2"
    assert any(row[1].startswith("Areas were not read") for row in table(page, 2))
    fill(page, "pop", "population.total")
    compared(qtbot, page)
    page.columns.add_ends.click()
    compared(qtbot, page)
    assert table(page, 0) == []
    page.foot.take_button.click()
    assert places(bridge)["Kori"].population.total == 300
    assert places(bridge)["Road A (end)"].position == Position(latitude=4.8, longitude=26.5)
    assert names(bridge.plan.situation.routes)[-1:] == ["Road A"]


def test_that_a_name_that_was_taken_away_from_points_can_be_given_back(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "x.geojson", features()))
    fill(page, "Name", None)
    compared(qtbot, page)
    assert any(row[3].startswith("No column of the table holds a name") for row in table(page, 0))
    fill(page, "Name", "name")
    compared(qtbot, page)
    assert page.outcome.counts.text().startswith("Places: 1 added")


def test_that_what_was_said_goes_with_the_next_edit_and_an_ampersand_is_shown(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "x.csv", "Name,R&D\nKori,x\n"))
    page.columns.columns_view.setCurrentIndex(page.columns.columns.index(1, 0))
    assert page.columns.field_label.text() == "“R&D” holds"
    assert page.columns.field_label.buddy() is None, "with a buddy the sign would be read as a shortcut"
    page.foot.take_button.click()
    assert page.done.isVisible()
    bridge.undo()
    assert not page.done.isVisible()


def test_that_lines_can_be_left_out_of_a_map_file(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, written(tmp_path, "x.geojson", features()))
    page.columns.parts_view.setCurrentIndex(page.columns.parts.index(1, 0))
    page.columns.into_box.setCurrentIndex(0)
    page.columns.into_box.activated.emit(0)
    compared(qtbot, page)
    assert table(page, 0) == []
    assert page.foot.take_button.text() == "Take over one row"
    assert "The lines were not read (1)" in [row[1] for row in table(page, 2)]


def test_that_a_swapped_position_is_a_warning_and_no_refusal(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    rows = "".join(f"P{at},4.{at},26.{at}\n" for at in range(1, 6))
    read(qtbot, page, written(tmp_path, "x.csv", f"Name,Lat,Lon\n{rows}Q,26.3,4.3\n"))
    assert table(page, 2)[0][0] == "Look at this"
    assert "Latitude and longitude swapped?" in table(page, 2)[0][1]
    assert page.foot.take_button.isEnabled()


# Large and hostile files


def test_that_a_table_of_two_thousand_rows_is_read_beside_the_window(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    rows = "".join(f"Camp {at},{4 + at / 10_000:.4f},{26 + at / 10_000:.4f},{at}\n" for at in range(2000))
    read(qtbot, page, written(tmp_path, "x.csv", f"Name,Lat,Lon,People\n{rows}"))
    assert page.foot.take_button.text() == "Take over 2,000 rows"
    page.foot.take_button.click()
    assert places(bridge)["Camp 1999"].population.total == 1999


def test_that_reading_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    before = bridge.plan
    page.read(written(tmp_path, "x.csv", GOOD))
    page._say_waiting()
    assert page.waiting.text() == "“x.csv” is being read …"
    assert page.stop_button.isVisible()
    page.stop_button.click()
    assert bridge.tasks.wait()
    QApplication.processEvents()
    assert page.stack.currentIndex() == START
    assert page.draft is None
    assert bridge.plan is before


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("x.kml", b'<!DOCTYPE x [<!ENTITY a "b">]><kml/>', "XML entities or a document type"),
        ("x.xlsm", b"PK\x03\x04", "can hold macros"),
        ("x.csv", b"Name\n\xff\xfe\xfa", "not valid UTF-8"),
        ("x.csv", b"", "empty (0 bytes)"),
        ("x.geojson", b'{"type": "Nothing"}', "holds no GeoJSON"),
        ("x.pdf", b"%PDF-1.7", "no file that can be read in"),
        ("x.csv", b"x\n" * 10_002, "more than 10,000 rows"),
    ],
)
def test_that_a_hostile_or_broken_file_is_refused_in_words(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    before = bridge.plan
    read(qtbot, page, written(tmp_path, name, data))
    assert any(words in row[3] for row in table(page, 0))
    assert "the plan is unchanged" in page.outcome.chosen.text()
    assert not page.foot.take_button.isVisible()
    page.foot.discard_button.click()
    assert page.stack.currentIndex() == START
    assert bridge.plan is before


def test_that_an_archive_that_leads_out_and_a_file_that_is_gone_are_refused(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../evil.kml", "<kml/>")
    read(qtbot, page, written(tmp_path, "x.kmz", out.getvalue()))
    assert "unsafe name" in table(page, 0)[0][3]
    read(qtbot, page, tmp_path / "gone.csv")
    assert "cannot be read" in table(page, 0)[0][3]


def test_that_text_in_a_file_is_never_shown_as_markup(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, written(tmp_path, "<b>x.csv", "Name,Note,People\n<img src=x>,n,<i>\n"))
    assert page.found.textFormat() is Qt.TextFormat.PlainText
    assert table(page, 0)[0][2] == "<i>"


# Keeping up with the plan


def test_that_an_edit_meanwhile_is_compared_before_anything_is_done(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.commands import SetField

    read(qtbot, page, written(tmp_path, "x.csv", "Name,People\nKori,5\n"))
    bridge.apply(SetField(FieldRef(object="camp", field="name"), "Kori"))
    assert not page.foot.take_button.isEnabled()
    compared(qtbot, page)
    assert page.outcome.counts.text().startswith("Places: 0 added, 1 changed")


def test_that_another_plan_forgets_the_file(
    qtbot: QtBot, page: ImportPage, bridge: SessionBridge, tmp_path: Path
) -> None:
    read(qtbot, page, written(tmp_path, "x.csv", GOOD))
    bridge.replace_session(rig(Plan(id="other", title="Other")).session)
    assert page.draft is None
    assert page.stack.currentIndex() == START


def test_that_a_file_can_be_dropped_on_the_page(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(written(tmp_path, "x.csv", GOOD)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    compared(qtbot, page)
    assert page.found.text().startswith("x.csv")


def test_that_every_control_has_a_name_and_escape_discards(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, written(tmp_path, "x.geojson", features()))
    assert nameless(page) == []
    QTest.keyClick(page.columns.into_box, Qt.Key.Key_Escape)
    assert page.stack.currentIndex() == START


# French


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    language.speak("fr")
    yield
    language.speak(language.ENGLISH)


def english_sentences() -> list[re.Pattern[str]]:
    """The sentences of the core that are translated, as patterns."""
    done = translations.translations_in(translations.catalogues()["fr"])
    sources = [text.source for text in translations.window_texts().texts if text.context == "core" and text in done]
    words = [source for source in sources if len(re.findall(r"[A-Za-z]{3,}", re.sub(r"\{[^}]*\}", "", source))) > 2]
    return [re.compile(".+?".join(map(re.escape, re.split(r"\{[^}]*\}", source)))) for source in words]


@pytest.mark.usefixtures("french")
def test_that_a_french_window_says_no_sentence_of_an_import_in_english(
    qtbot: QtBot, bridge: SessionBridge, tmp_path: Path
) -> None:
    page = shown(qtbot, ImportPage(bridge))
    texts: set[str] = set()
    for name, data in (
        ("bad.csv", BAD),
        ("x.geojson", features()),
        ("x.kml", "<!DOCTYPE x><kml/>"),
        ("x.csv", "F\n1\n"),
    ):
        read(qtbot, page, written(tmp_path, name, data))
        if name == "bad.csv":
            fill(page, "Nom", "name")
            compared(qtbot, page)
        texts |= shown_texts(page) | cell_texts(page)
        for view in page.outcome.views:
            for row in range(view.model().rowCount()):
                view.setCurrentIndex(view.model().index(row, 0))
                page.outcome._show_chosen()
                texts.add(page.outcome.chosen.text())
    sentences = english_sentences()
    assert {text for text in texts if any(sentence.search(text) for sentence in sentences)} == set()


@pytest.mark.usefixtures("french")
def test_that_french_words_and_headings_are_read_in_a_french_window(
    qtbot: QtBot, bridge: SessionBridge, tmp_path: Path
) -> None:
    page = shown(qtbot, ImportPage(bridge))
    word = translations.translations_in(translations.catalogues()["fr"])
    label = word[translations.Text("field", "Kind of place")][0]
    village = word[translations.Text("vocabulary", "Village")][0]
    read(qtbot, page, written(tmp_path, "x.csv", f"Name;{label}\nKori;{village}\n"))
    page.foot.take_button.click()
    assert places(bridge)["Kori"].place_kind is PlaceKind.VILLAGE
