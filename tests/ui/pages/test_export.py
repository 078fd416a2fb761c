"""The page Export: what is told before anything leaves, what is written, and what is refused."""

from __future__ import annotations

import errno
import json
import threading
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import openpyxl
import pptx
import pytest
from icalendar import Calendar
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from pocplanner.errors import PlanFileError
from pocplanner.exchange.csv_export import records
from pocplanner.exchange.export import Choices
from pocplanner.exchange.figure_set import FIGURES
from pocplanner.exchange.formats import FORMATS, export_of
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Addressee, Component
from pocplanner.reporting.editions import Annex
from pocplanner.session.commands import SetField
from pocplanner.session.new_plan import empty_document
from pocplanner.session.session import Session
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.fs import RealFs
from pocplanner.storage.samples import load_sample
from pocplanner_ui import composition, language
from pocplanner_ui.bridge.assessing import Pace
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.pages import export_make
from pocplanner_ui.pages.export import ExportPage, counted_words
from pocplanner_ui.pages.export_ways import WAYS, Answers, addressees, choices_of
from pocplanner_ui.pages.preview_words import annexes_words
from pocplanner_ui.said_words import spoken
from tests.session.builders import counting_ids
from tests.ui.pages.harm_pages import nameless, shown
from tests.ui.shown_texts import shown_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pocplanner.assessment.result import Assessment
    from pocplanner.exchange.export import Contents, Export, Made, Source
    from pocplanner.model.plan import Plan
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.export_make import Looked
    from tests.ui.askers import SilentAsker

PATIENCE = 60_000
KEYS = [way.key for way in WAYS]


class FullDisk(RealFs):
    """A disk that has no space left."""

    @override
    def create(self, path: Path, mode: int) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def plan_bridge(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A bridge to the smallest sample, with the real library and assessment."""
    made = SessionBridge(Session(load_sample("quiet-patrol"), composition.surroundings()), composition.library, asker)
    made.assess_now()
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, plan_bridge: SessionBridge) -> ExportPage:
    made = shown(qtbot, ExportPage(plan_bridge))
    at_rest(qtbot, made)
    return made


def at_rest(qtbot: QtBot, page: ExportPage) -> None:
    qtbot.waitUntil(lambda: page.is_finished and page.looked is not None and bool(told(page)), timeout=PATIENCE)


def at_rest_with_another(qtbot: QtBot, page: ExportPage, before: Looked | None) -> None:
    qtbot.waitUntil(lambda: page.looked is not before, timeout=PATIENCE)
    at_rest(qtbot, page)


def choose(qtbot: QtBot, page: ExportPage, key: str) -> None:
    assert page.show_key(key)
    at_rest(qtbot, page)


def saves_to(page: ExportPage, path: Path | None) -> list[Path]:
    """Answer the question for a file with *path*; the names that were proposed."""
    proposed: list[Path] = []

    def ask(parent: QWidget, suggested: Path) -> Path | None:
        proposed.append(suggested)
        return path

    page.ask_path = ask
    return proposed


def save(qtbot: QtBot, page: ExportPage, path: Path) -> None:
    saves_to(page, path)
    page.panel.save_button.click()
    qtbot.waitUntil(lambda: page.is_finished, timeout=PATIENCE)


def told(page: ExportPage) -> list[str]:
    return [label.text() for label in page.panel.area.findChildren(QLabel) if label.isVisibleTo(page)]


def contents(page: ExportPage) -> Contents:
    assert page.looked is not None
    return page.looked.contents


def retitle(bridge: SessionBridge, title: str) -> None:
    bridge.apply(SetField(FieldRef(object=bridge.plan.id, field="title"), title))
    bridge.assess_now()


# Before anything leaves


def test_that_every_format_can_be_left_by() -> None:
    assert {way.format for way in WAYS} == set(FORMATS)
    assert {way.key for way in WAYS if way.format == "docx"} == {"brief", "annex", "tasking"}


def test_that_the_list_keeps_the_rules_of_qt(page: ExportPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row.text for row in page.model.rows] == [way.words()[0] for way in WAYS]


@pytest.mark.parametrize("key", KEYS)
def test_that_what_a_file_holds_is_told_before_it_can_be_saved(qtbot: QtBot, page: ExportPage, key: str) -> None:
    choose(qtbot, page, key)
    words = told(page)
    said = contents(page)
    for line in (*(item.line for item in said.items), *said.left_out, *said.remarks):
        assert any(line in shown for shown in words), line
    for kind in said.sensitive:
        assert words[words.index(kind.label) - 1] == "⚠"
    assert page.panel.save_button.isEnabled()


def test_that_nothing_can_be_saved_while_it_is_looked_at_anew(
    qtbot: QtBot, page: ExportPage, plan_bridge: SessionBridge
) -> None:
    retitle(plan_bridge, "Another title")
    assert page.status.text() == "Updating …"
    assert not page.panel.save_button.isEnabled()
    at_rest(qtbot, page)
    assert page.looked is not None
    assert page.looked.source.document.plan.title == "Another title"
    assert page.looked.source.assessment.as_of.year in {2026, 2027}
    assert "2026" in page.status.text() or "2027" in page.status.text()


def test_that_a_hidden_page_looks_at_nothing_and_catches_up(
    qtbot: QtBot, page: ExportPage, plan_bridge: SessionBridge
) -> None:
    page.hide()
    before = page.looked
    retitle(plan_bridge, "Another title")
    assert page.looked is before
    assert page.is_finished
    page.show()
    at_rest_with_another(qtbot, page, before)


def test_that_the_assessment_is_that_of_the_option_that_is_exported(
    qtbot: QtBot, asker: SilentAsker, sample_bridge: SessionBridge
) -> None:
    page = shown(qtbot, ExportPage(sample_bridge))
    at_rest(qtbot, page)
    plan = sample_bridge.plan
    assert page.looked is not None
    assert page.looked.source.assessment.option == plan.decision.recommended_option
    box = page.panel.questions.option
    assert box.currentText().startswith("Recommended: ")
    other = next(option.id for option in plan.options if option.id != plan.decision.recommended_option)
    for wanted in (other, None):
        box.setCurrentIndex(box.findData(wanted) if wanted else box.count() - 1)
        at_rest(qtbot, page)
        assert page.looked.source.assessment.option == wanted
        assert page.looked.order.answers.option == wanted
    sample_bridge.apply(SetField(FieldRef(object=plan.id, field="title"), "Another title"))
    at_rest(qtbot, page)
    assert box.currentData() is None, "an edit leaves the choice as it is"


def test_that_an_assessment_that_takes_long_is_waited_for_and_not_made_twice(
    qtbot: QtBot, asker: SilentAsker, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    made: list[str | None] = []

    def slow(plan: Plan, option: str | None, *_: object) -> Assessment:
        assert gate.wait(30)
        made.append(option)
        return composition.assess(plan, option)

    monkeypatch.setattr(Pace, "is_long", lambda self, plan: True)
    around = replace(composition.surroundings(), assess=slow)
    bridge = SessionBridge(Session(empty_document(counting_ids("empty")), around), composition.library, asker)
    bridge.assess_now()
    page = shown(qtbot, ExportPage(bridge))
    assert bridge.is_assessing
    assert page.panel.waiting.isVisible()
    assert not page.panel.save_button.isEnabled()
    gate.set()
    at_rest(qtbot, page)
    assert page.looked is not None
    assert page.looked.source.assessment is bridge.assessment
    assert made == [None]
    assert bridge.tasks.wait()


def test_that_only_what_a_way_asks_for_is_shown(qtbot: QtBot, page: ExportPage) -> None:
    questions = page.panel.questions
    boxes = {"table": questions.table, "addressee": questions.addressee, "figure": questions.figure}
    ticks = {"populations": questions.populations, "exact": questions.exact, "map": questions.map}
    for way in WAYS:
        choose(qtbot, page, way.key)
        seen = {key for key, part in (boxes | ticks | {"annexes": questions.annexes}).items() if part.isVisible()}
        assert seen == way.asks - {"option"}


def test_that_choices_reach_the_format(qtbot: QtBot, page: ExportPage) -> None:
    questions = page.panel.questions
    choose(qtbot, page, "table")
    questions.table.setCurrentIndex(questions.table.findData("schedule"))
    at_rest(qtbot, page)
    assert list(contents(page).counts) == ["entry of the schedule"]
    choose(qtbot, page, "places")
    assert "numbers of people" in contents(page).left_out
    questions.populations.setChecked(True)
    at_rest(qtbot, page)
    assert "numbers of people" not in contents(page).left_out
    choose(qtbot, page, "plan")
    questions.exact.setChecked(True)
    at_rest(qtbot, page)
    assert any("also those under ten" in remark for remark in contents(page).remarks)
    choose(qtbot, page, "tasking")
    questions.addressee.setCurrentIndex(questions.addressee.findData("human_rights"))
    at_rest(qtbot, page)
    assert page.looked is not None
    assert page.looked.order.answers.addressee == "human_rights"
    choose(qtbot, page, "brief")
    assert "positions of places" in contents(page).left_out
    questions.map.setChecked(True)
    questions.annex_model.set_chosen((Annex.REGISTER, Annex.CONSULTATIONS))
    questions.drop_down.closed.emit()
    at_rest(qtbot, page)
    assert "positions of places" not in contents(page).left_out
    assert "risk" in contents(page).counts
    assert questions.annexes.text() == annexes_words((Annex.REGISTER, Annex.CONSULTATIONS))
    choose(qtbot, page, "figures")
    questions.figure.setCurrentIndex(questions.figure.findData("matrix"))
    at_rest(qtbot, page)
    assert contents(page).counts["figure"] == 1


def test_that_every_figure_can_be_chosen_by_its_name(page: ExportPage) -> None:
    box = page.panel.questions.figure
    assert [box.itemData(at) for at in range(box.count())] == ["", *FIGURES]


def test_that_every_office_of_the_mission_can_be_addressed_and_nobody_outside() -> None:
    from pocplanner.exchange.docx_tasking import components_of

    offered = [item.value for item in addressees()]
    assert len(offered) == len(set(offered))
    assert set(offered) == {item.value for item in Addressee} | {item.value for item in Component if item.is_mission}
    assert all(components_of(value) for value in offered)


def test_that_what_a_way_does_not_ask_for_never_reaches_its_format() -> None:
    everything = Answers("go", "schedule", "force_hq", tuple(Annex), "matrix", map=True, populations=True, exact=True)
    for way in WAYS:
        chosen = choices_of(way, everything)
        allowed = export_of(way.format).choices
        usual = type(chosen)()
        changed = {name for name in usual.__dataclass_fields__ if getattr(chosen, name) != getattr(usual, name)}
        assert changed <= allowed, way.key
    assert choices_of(next(way for way in WAYS if way.key == "workbook"), everything) == Choices()


# Saving


def in_zip(data: bytes) -> set[str]:
    with ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        return set(package.namelist())


def check_workbook(data: bytes, counts: dict[str, int]) -> None:
    book = openpyxl.load_workbook(BytesIO(data))
    assert book.sheetnames[:3] == ["Register", "Measures", "Schedule"]
    assert book["Measures"].max_row - 1 == counts["measure"]


def check_table(data: bytes, counts: dict[str, int]) -> None:
    assert len(list(records(data.decode()))) - 1 == sum(counts.values())


def check_document(data: bytes, counts: dict[str, int]) -> None:
    assert docx.Document(BytesIO(data)).paragraphs


def check_slides(data: bytes, counts: dict[str, int]) -> None:
    assert len(list(pptx.Presentation(BytesIO(data)).slides)) == counts["slide"]


def check_figures(data: bytes, counts: dict[str, int]) -> None:
    files = in_zip(data)
    assert sum(name.endswith(".svg") for name in files) == counts["SVG file"] > 0
    assert sum(name.endswith(".png") for name in files) == counts["PNG file"] > 0


def check_places(data: bytes, counts: dict[str, int]) -> None:
    kinds = [feature["geometry"]["type"] for feature in json.loads(data)["features"]]
    assert kinds.count("Point") == counts["place"]
    assert kinds.count("LineString") == counts["route"]


def check_calendar(data: bytes, counts: dict[str, int]) -> None:
    assert len(list(Calendar.from_ical(data).walk("VEVENT"))) == sum(counts.values())


def check_plan(data: bytes, counts: dict[str, int]) -> None:
    assert json.loads(data)["plan"]["id"]
    assert counts["plan"] == 1


CHECKS: dict[str, Callable[[bytes, dict[str, int]], None]] = {
    "workbook": check_workbook,
    "table": check_table,
    "brief": check_document,
    "annex": check_document,
    "tasking": check_document,
    "slides": check_slides,
    "figures": check_figures,
    "places": check_places,
    "calendar": check_calendar,
    "plan": check_plan,
}


@pytest.mark.parametrize("key", KEYS)
def test_that_each_way_writes_a_file_that_others_read_and_says_what_is_in_it(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, key: str
) -> None:
    choose(qtbot, page, key)
    path = tmp_path / f"out{export_of(page.way.format).ending}"
    save(qtbot, page, path)
    CHECKS[key](path.read_bytes(), contents(page).counts)
    outcome = page.panel.outcome
    assert outcome.isVisible()
    assert outcome.text() == f"Written and read back: {path}. {counted_words(contents(page))} in; the same out."
    assert page.panel.save_button.isVisible()
    assert not page.panel.stop_button.isVisible()
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_that_the_line_names_kinds_that_are_there_and_sums_up_many() -> None:
    from pocplanner.exchange.export import Contents, Items

    some = Contents((Items("risk", 34), Items("measure", 120), Items("place", 0)))
    assert counted_words(some) == "34 risks, 120 measures"
    assert counted_words(Contents((Items("risk", 0),))) == "0 risks"
    many = Contents(tuple(Items(f"kind {at}", 2) for at in range(9)))
    assert counted_words(many) == "18 items of 9 kinds"


def test_that_the_plan_with_exact_counts_is_the_plan(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    choose(qtbot, page, "plan")
    page.panel.questions.exact.setChecked(True)
    at_rest(qtbot, page)
    save(qtbot, page, tmp_path / "plan.json")
    assert DOCUMENT_CODEC.decode((tmp_path / "plan.json").read_bytes()) == page.bridge.session.document


def test_that_a_name_beside_the_plan_is_proposed_and_a_cancelled_question_writes_nothing(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    assert page.bridge.save(RealFs(), tmp_path / "north.pocplan.json")
    choose(qtbot, page, "table")
    proposed = saves_to(page, None)
    page.panel.save_button.click()
    assert proposed == [tmp_path / "north-table.csv"]
    assert page.is_finished
    assert not page.panel.outcome.isVisible()
    assert [item.name for item in tmp_path.iterdir()] == ["north.pocplan.json"]


def test_that_the_open_plan_is_never_replaced_under_whatever_name(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    plan = tmp_path / "north.pocplan.json"
    assert page.bridge.save(RealFs(), plan)
    before = plan.read_bytes()
    choose(qtbot, page, "plan")
    other = tmp_path / "other.json"
    other.symlink_to(plan)
    for path in (plan, other, tmp_path / "." / plan.name):
        save(qtbot, page, path)
        assert page.panel.failure.isVisible()
        assert page.panel.failure.text().startswith("E313: ")
        assert plan.read_bytes() == before
    save(qtbot, page, tmp_path / "copy.json")
    assert not page.panel.failure.isVisible()


def test_that_a_full_disk_is_told_in_the_page_and_leaves_what_stood_there(
    qtbot: QtBot, plan_bridge: SessionBridge, tmp_path: Path
) -> None:
    page = shown(qtbot, ExportPage(plan_bridge, FullDisk()))
    at_rest(qtbot, page)
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"as it was")
    save(qtbot, page, path)
    assert page.panel.failure.text().startswith("E201: ")
    assert not page.panel.outcome.isVisible()
    assert path.read_bytes() == b"as it was"
    assert [item.name for item in tmp_path.iterdir()] == ["out.xlsx"]
    assert page.panel.save_button.isEnabled(), "there is a way to try again"


def test_that_a_folder_that_cannot_be_written_is_told(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    save(qtbot, page, tmp_path / "nowhere" / "out.xlsx")
    assert page.panel.failure.text().startswith("E")
    assert str(tmp_path) in page.panel.failure.text()
    (tmp_path / "folder.xlsx").mkdir()
    save(qtbot, page, tmp_path / "folder.xlsx")
    assert page.panel.failure.isVisible()


class Held:
    """Holds the making of a file up until a test lets it go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from pocplanner.exchange import export

        self.gate = threading.Event()
        self._made = export.made
        self.fault: Exception | None = None
        monkeypatch.setattr(export, "made", self.made)

    def made(self, way: Export, source: Source, check: Callable[[], None] = lambda: None) -> Made:
        assert self.gate.wait(30)
        if self.fault is not None:
            raise self.fault
        return self._made(way, source, check)


def test_that_making_can_be_stopped_and_then_nothing_is_written(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    path = tmp_path / "out.xlsx"
    saves_to(page, path)
    page.panel.save_button.setFocus()
    page.panel.save_button.click()
    panel = page.panel
    assert panel.progress.isVisible()
    assert panel.stop_button.hasFocus()
    assert panel.step.text() == "Making the file …"
    assert not panel.save_button.isVisible()
    panel.stop_button.click()
    qtbot.waitUntil(lambda: panel.step.text() == "Stopping …")
    held.gate.set()
    qtbot.waitUntil(lambda: page.is_finished, timeout=PATIENCE)
    assert panel.outcome.text() == "Stopped. Nothing was written."
    assert panel.save_button.hasFocus()
    assert list(tmp_path.iterdir()) == []


def test_that_an_error_nobody_foresaw_says_that_nothing_was_written(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    held.fault = ZeroDivisionError("<b>none</b>")
    held.gate.set()
    save(qtbot, page, tmp_path / "out.xlsx")
    text = page.panel.failure.text()
    assert "ZeroDivisionError: <b>none</b>" in text
    assert "Nothing was written" in text
    assert list(tmp_path.iterdir()) == []


def test_that_an_edit_meanwhile_does_not_touch_what_is_being_made(
    qtbot: QtBot, page: ExportPage, plan_bridge: SessionBridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    choose(qtbot, page, "plan")
    page.panel.questions.exact.setChecked(True)
    at_rest(qtbot, page)
    before = plan_bridge.plan.title
    saves_to(page, tmp_path / "out.json")
    page.panel.save_button.click()
    retitle(plan_bridge, "Another title")
    held.gate.set()
    at_rest(qtbot, page)
    assert DOCUMENT_CODEC.decode((tmp_path / "out.json").read_bytes()).plan.title == before
    assert page.looked is not None
    assert page.looked.source.document.plan.title == "Another title"


# Plans


def test_that_a_plan_without_risks_can_be_exported(qtbot: QtBot, asker: SilentAsker, tmp_path: Path) -> None:
    bridge = SessionBridge(
        Session(empty_document(counting_ids("empty")), composition.surroundings()), composition.library, asker
    )
    bridge.assess_now()
    page = shown(qtbot, ExportPage(bridge))
    at_rest(qtbot, page)
    for way in WAYS:
        choose(qtbot, page, way.key)
        path = tmp_path / f"{way.key}{export_of(way.format).ending}"
        save(qtbot, page, path)
        assert page.panel.failure.text() == ""
        assert path.stat().st_size
    assert bridge.tasks.wait()


def test_that_another_plan_leaves_nothing_of_the_old_one(
    qtbot: QtBot, page: ExportPage, plan_bridge: SessionBridge, tmp_path: Path
) -> None:
    choose(qtbot, page, "plan")
    page.panel.questions.exact.setChecked(True)
    at_rest(qtbot, page)
    save(qtbot, page, tmp_path / "out.json")
    plan_bridge.replace_session(Session(load_sample("police-unrest"), composition.surroundings()))
    assert not page.panel.save_button.isEnabled()
    assert not page.panel.outcome.isVisible()
    assert not page.panel.questions.exact.isChecked()
    plan_bridge.assess_now()
    at_rest(qtbot, page)
    assert page.looked is not None
    assert page.looked.source.document.plan.id == plan_bridge.plan.id


def test_that_an_export_that_is_refused_says_why_in_the_place_of_its_contents(
    qtbot: QtBot, page: ExportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PlanFileError("E999", "<i>It</i> is refused")

    monkeypatch.setattr(export_make, "look", refuse)
    assert page.show_key("annex")
    qtbot.waitUntil(lambda: page.panel.problem.isVisible(), timeout=PATIENCE)
    assert page.panel.problem.text() == "E999: <i>It</i> is refused."
    assert not page.panel.save_button.isEnabled()


# Words, names, commands


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(qtbot: QtBot, page: ExportPage) -> None:
    for way in WAYS:
        choose(qtbot, page, way.key)
        assert nameless(page) == []
        assert page.minimumSizeHint().width() <= 680


def test_that_the_commands_lead_to_their_way_out(qtbot: QtBot, window: MainWindow) -> None:
    by_text = {action.text(): action for action in window.commands.exports}
    assert [way.words()[2] for way in WAYS] == list(by_text)
    by_text["Export briefing slides …"].trigger()
    page = window.page("export")
    assert isinstance(page, ExportPage)
    assert window.navigation.current_key == "export"
    assert page.way.key == "slides"
    assert page.list.hasFocus()
    assert not page.show_key("no way")


def test_that_commands_and_page_are_found_by_their_words(window: MainWindow) -> None:
    window.commands.quick.trigger()
    panel = window.commands.quick_panel
    assert panel is not None
    panel.line.setText("export work")
    assert [row.text for row in panel.model.rows if row.run is not None] == [
        "Export register, measures and schedule as a workbook …"
    ]
    panel.line.setText("go to export")
    assert any(row.text == "Go to Export" for row in panel.model.rows)


@pytest.fixture
def french() -> Iterator[None]:
    language.speak("fr")
    yield
    language.speak(language.ENGLISH)


def test_that_a_sentence_about_an_export_can_be_said_in_another_language(
    qtbot: QtBot, sample_bridge: SessionBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each template is put into other quotes, so that any sentence without a template would be seen.
    from pocplanner_ui import said_words

    monkeypatch.setattr(language, "current", lambda: "xx")
    monkeypatch.setattr(said_words, "_template", lambda text: f"‹{text.template}›")
    page = shown(qtbot, ExportPage(sample_bridge))
    for way in WAYS:
        assert page.show_key(way.key)
        at_rest(qtbot, page)
        said = contents(page)
        for line in (*(item.line for item in said.items), *said.left_out, *said.remarks):
            assert spoken(line).startswith("‹"), line
            assert spoken(line) in " ".join(told(page))


def test_that_no_english_sentence_is_left_in_the_french_page(
    qtbot: QtBot, sample_bridge: SessionBridge, french: None
) -> None:
    from tests.ui.test_french import said_in_english, untranslated

    page = shown(qtbot, ExportPage(sample_bridge))
    for way in WAYS:
        assert page.show_key(way.key)
        at_rest(qtbot, page)
        assert said_in_english(shown_texts(page)) == set()
        assert untranslated(shown_texts(page.panel)) == set()
