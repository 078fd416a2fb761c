"""Mission packs in the window: looked at, refused, used, taken back, missing; and every page follows."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from pocplanner.assessment.packs import PackState
from pocplanner.guidance.packs import pack_bytes, pack_from_files
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.session.packs import pin_of, use_pack
from pocplanner.session.search import search
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_files import read_pack
from pocplanner_ui import composition
from pocplanner_ui.pages.facts import FactsPage
from pocplanner_ui.pages.packs_words import Standing
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.widgets.text import PlainLabel
from tests.guidance import mini_pack
from tests.storage.faulty_fs import FaultyFs
from tests.ui.layout_faults import settle
from tests.ui.test_accessibility import backward_steps, reached_by_tab, told_wrong
from tests.ui.test_leaks import left_behind, quick_sample

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import PackPin, Plan
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.packs import PacksPage
    from tests.ui.askers import SilentAsker

QUESTION = "fords_in_flood"
"""Key of the question that the example pack adds."""


def example() -> MissionPack:
    return read_pack(RealFs(), mini_pack.EXAMPLE)


def other(head: str = mini_pack.HEAD) -> MissionPack:
    return pack_from_files(mini_pack.files(pack=head), "a folder")


def file_of(pack: MissionPack, folder: Path) -> Path:
    path = folder / f"{pack.id}.pocpack.json"
    path.write_bytes(pack_bytes(pack))
    return path


@pytest.fixture
def real(window: MainWindow) -> SessionBridge:
    """The window's bridge, with a sample and the real assessment."""
    assert window.bridge is not None
    window.bridge.replace_session(Session(quick_sample(), composition.surroundings()))
    return window.bridge


def kept() -> tuple[MissionPack, ...]:
    """The packs of this computer."""
    return composition.pack_libraries().shelf.packs


def packs_page(window: MainWindow) -> PacksPage:
    window.packs.action.trigger()
    assert window.packs.page is not None
    return window.packs.page


def plan_with(plan: Plan, pack: MissionPack) -> Plan:
    return use_pack(plan, pack).run(plan).plan


def open_with(bridge: SessionBridge, *packs: MissionPack) -> None:
    """Open a plan that names packs."""
    plan = quick_sample().plan
    for pack in packs:
        plan = plan_with(plan, pack)
    bridge.replace_session(Session(quick_sample().model_copy(update={"plan": plan}), composition.surroundings()))


def pins(bridge: SessionBridge) -> tuple[PackPin, ...]:
    return bridge.plan.packs


def panel_words(page: PacksPage) -> str:
    return "\n".join(label.text() for label in page.panel.findChildren(PlainLabel) if not label.isHidden())


# No pack


def test_that_without_packs_nothing_is_different_and_no_folder_is_made(
    window: MainWindow, real: SessionBridge, settings_folder: Path
) -> None:
    from pocplanner.guidance.library import bundled

    assert real.library is bundled()
    assert not window.packs_banner.isVisible()
    page = packs_page(window)
    assert page.list.none.isVisible()
    assert not page.list.table.isVisible()
    assert not page.panel.isVisible()
    assert real.session.undo_label is None
    assert list(settings_folder.rglob("packs")) == []


def test_that_the_file_menu_has_the_packs_and_a_part_of_the_plan_leads_away(window: MainWindow) -> None:
    assert window.packs.action in window.file_menu.actions()
    page = packs_page(window)
    assert window.stack.currentWidget() is page
    assert window.help_key == "packs"
    assert page.load_button.hasFocus()
    window.show_page("consultations")
    assert window.stack.currentWidget() is not page


# A file is looked at


def test_that_a_file_is_reported_before_anything_of_it_is_used_or_kept(
    qtbot: QtBot, window: MainWindow, real: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    asker.pack = file_of(example(), tmp_path)
    page = packs_page(window)
    QTest.mouseClick(page.load_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Adds to the guidance: 3" in panel_words(page))
    words = panel_words(page)
    assert "Nothing of it is used or kept yet." in words
    assert "United Nations Support Mission in Talvora" in words
    assert "Are the fords of the sector expected to be in flood" in words
    assert "Takes the place of parts of the guidance: 1" in words
    assert "Camp Ilola (not: Ilola camp, Camp Illola)" in words
    assert "“Possible” counts as “High”" in words
    assert page.keep_and_use_button.hasFocus()
    assert pins(real) == ()
    assert composition.pack_libraries().shelf.packs == ()
    QTest.mouseClick(page.leave_button, Qt.MouseButton.LeftButton)
    assert not page.panel.isVisible()
    assert page.load_button.hasFocus()
    assert composition.pack_libraries().shelf.packs == ()


def test_that_a_file_is_refused_with_all_its_problems_together(
    window: MainWindow, real: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    text = pack_bytes(other()).decode().replace('"Count"', "7").replace('"Reports"', "8")
    asker.pack = tmp_path / "bad.pocpack.json"
    asker.pack.write_text(text, encoding="utf-8")
    page = packs_page(window)
    page.load()
    assert page.panel.title.text() == "Not loaded: bad.pocpack.json"
    assert page.panel.problems.text().count("E403") == 2
    assert [each for each in page.panel.buttons if each.isVisible()] == [page.leave_button]
    page.keep()
    assert composition.pack_libraries().shelf.packs == ()
    assert pins(real) == ()


def test_that_a_pack_that_breaks_the_guidance_is_refused(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    broken = mini_pack.files(criteria__CS_N1=mini_pack.CRITERION)
    entry = broken["criteria/CS-N1.toml"].replace(b'own = "made up for tests"', b'document = "no_such_document"')
    pack = pack_from_files({**mini_pack.files(), "criteria/CS-N1.toml": entry}, "a folder")
    page = packs_page(window)
    page.look_at(file_of(pack, tmp_path))
    assert page.panel.title.text().startswith("Not loaded")
    assert "no_such_document" in page.panel.problems.text()


# Use, undo


def test_that_a_pack_is_used_as_a_named_step_and_every_page_follows(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    settle(window, "facts")
    before = window.page("facts")
    assert isinstance(before, FactsPage)
    assert QUESTION not in before._group_of
    real.apply(SetField(FieldRef(object=real.plan.id, field="title"), "Edited before"))
    page = packs_page(window)
    page.look_at(file_of(example(), tmp_path))
    page.keep_and_use()
    assert pins(real) == (pin_of(example()),)
    assert window.commands.undo.text() == "Undo: use mission pack talvora-north 1.0"
    assert real.assessment is not None
    assert [use.state for use in real.assessment.packs] == [PackState.PINNED]
    assert page.list.row is not None
    assert page.list.row.standing is Standing.USED
    assert "assessed with mission pack talvora-north 1.0" in page.list.said.text()
    assert page.list.table.hasFocus()
    for spec in PAGES:
        settle(window, spec.key)
    facts = window.page("facts")
    assert isinstance(facts, FactsPage)
    assert QUESTION in facts._group_of
    real.apply(SetField(FieldRef(object=real.plan.id, field="title"), "Edited after"))
    window.commands.undo.trigger()
    assert real.plan.title == "Edited before"
    window.commands.undo.trigger()
    assert pins(real) == ()
    assert real.plan.title == "Edited before"
    assert real.assessment is not None
    assert real.assessment.packs == ()
    for spec in PAGES:
        settle(window, spec.key)
    assert QUESTION not in window.page("facts")._group_of  # type: ignore[attr-defined]  # the facts page
    window.commands.redo.trigger()
    assert pins(real) == (pin_of(example()),)


def test_that_answers_stay_where_a_plan_does_without_a_pack(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    composition.pack_libraries().shelf.put(example())
    real.apply(use_pack(real.plan, example()))
    settle(window, "facts")
    facts = window.page("facts")
    assert isinstance(facts, FactsPage)
    facts.lead_to(QUESTION)
    QTest.keyClick(facts.focusWidget(), Qt.Key.Key_Y)
    assert any(fact.key == QUESTION for fact in real.plan.facts)
    page = packs_page(window)
    page.drop()
    assert pins(real) == ()
    assert window.commands.undo.text() == "Undo: do not use mission pack talvora-north 1.0"
    assert any(fact.key == QUESTION for fact in real.plan.facts)
    assert "stays in the plan" in page.list.said.text()
    for spec in PAGES:
        settle(window, spec.key)


def test_that_a_pack_that_speaks_against_one_in_use_is_not_used_and_says_why(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    south = other(mini_pack.HEAD.replace('"north"', '"south"'))
    shelf = composition.pack_libraries().shelf
    shelf.put(other())
    real.apply(use_pack(real.plan, other()))
    page = packs_page(window)
    page.look_at(file_of(south, tmp_path))
    assert "E448" in page.panel.problems.text()
    assert not page.keep_and_use_button.isVisible()
    page.keep()
    page.use()
    assert "E448" in page.panel.problems.text()
    assert pins(real) == (pin_of(other()),)
    open_with(real, other(), south)
    assert "does not hold" in window.packs_banner.text
    page = packs_page(window)
    assert {row.standing for row in page.list.model.rows} == {Standing.REFUSED}
    assert "E448" in page.panel.problems.text()


def test_that_another_state_takes_the_place_of_the_one_in_use_and_says_so(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    later = other(mini_pack.HEAD.replace("1.0", "1.1"))
    composition.pack_libraries().shelf.put(other())
    real.apply(use_pack(real.plan, other()))
    page = packs_page(window)
    page.look_at(file_of(later, tmp_path))
    assert "The plan now names north 1.0" in page.panel.note.text()
    page.keep_and_use()
    assert pins(real) == (pin_of(later),)
    assert [row.standing for row in page.list.model.rows] == [Standing.USED, Standing.KEPT]


# Missing


def test_that_a_plan_whose_pack_is_missing_is_assessed_without_it_and_says_so(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    open_with(real, example())
    assert window.packs_banner.isVisible()
    assert window.packs_banner.text.startswith("Assessed WITHOUT mission pack talvora-north 1.0")
    assert real.assessment is not None
    assert [use.state for use in real.assessment.packs] == [PackState.LEFT_OUT]
    missing = [item for item in real.assessment.readiness if item.rule == "RB-30"]
    assert missing
    assert missing[0].ref is not None
    window.show_ref(missing[0].ref)
    page = window.packs.page
    assert page is not None
    assert page.isVisible()
    assert page.list.row is not None
    assert page.list.row.standing is Standing.MISSING
    page.look_at(file_of(example(), tmp_path))
    assert "that was missing" in page.panel.note.text()
    page.keep_and_use()
    assert not window.packs_banner.isVisible()
    assert [use.state for use in real.assessment.packs] == [PackState.PINNED]
    assert real.session.undo_label is None, "the plan named it already"
    assert not real.session.dirty


def test_that_opening_a_plan_without_packs_takes_the_words_away(window: MainWindow, real: SessionBridge) -> None:
    open_with(real, example())
    window.commands.new.trigger()
    assert not window.packs_banner.isVisible()


def test_that_a_kept_pack_is_found_when_a_plan_is_opened(window: MainWindow, real: SessionBridge) -> None:
    composition.pack_libraries().shelf.put(example())
    settle(window, "facts")
    open_with(real, example())
    assert not window.packs_banner.isVisible()
    assert QUESTION in real.library.questions
    settle(window, "facts")
    assert QUESTION in window.page("facts")._group_of  # type: ignore[attr-defined]  # the facts page


# Glossary and search


def test_that_names_of_a_pack_stand_in_the_glossary_and_in_tips(window: MainWindow, real: SessionBridge) -> None:
    window.glossary.show_panel()
    panel = window.glossary.panel
    assert panel is not None
    panel.search.setText("illola")
    assert panel.terms == ()
    composition.pack_libraries().shelf.put(example())
    real.apply(use_pack(real.plan, example()))
    assert [panel.model.data(panel.model.index(0, 0))] == ["Camp Ilola"]
    assert "Not to be written: Ilola camp, Camp Illola." in panel.detail.meaning.text()
    assert panel.detail.sources.text() == "Sources\nmission pack talvora-north 1.0"
    assert window.glossary.tip("Near the Ilola camp").startswith("Camp Ilola: Displacement site")
    real.undo()
    assert panel.terms == ()
    assert window.glossary.tip("Near the Ilola camp") == ""


def test_that_a_search_marks_what_comes_from_a_pack_and_leads_to_it(window: MainWindow, real: SessionBridge) -> None:
    composition.pack_libraries().shelf.put(example())
    real.apply(use_pack(real.plan, example()))
    hits = search(real.plan, real.library, real.assessment, "ferrymen and elders")
    assert [hit.where for hit in hits] == ["Guidance library: measure (mission pack talvora-north 1.0)"]
    question = search(real.plan, real.library, real.assessment, "fords of the sector")[0]
    assert question.where.endswith("(mission pack talvora-north 1.0)")
    window.show_ref(question.ref)
    assert window.navigation.current_key == "facts"
    name = search(real.plan, real.library, real.assessment, "Camp Ilola")[0]
    window.show_ref(name.ref)
    assert window.stack.currentWidget() is window.packs.page


# Form


def test_that_every_control_of_the_page_has_a_name_and_the_list_is_a_sound_model(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    page = packs_page(window)
    tester = QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.look_at(file_of(other(), tmp_path))
    page.keep()
    assert "is kept on this computer" in page.list.said.text()
    page.look_at(file_of(other(), tmp_path))
    assert "just this pack already" in page.list.said.text()
    page.look_at(file_of(example(), tmp_path))
    assert page.list.said.text() == ""
    assert {told_wrong(control) for control in reached_by_tab(page)} == {""}
    assert backward_steps(page) == []
    assert page.minimumSizeHint().width() <= 680, "1366 pixels at 150 % less the navigation"
    page.keep_and_use()
    assert len(page.list.model.rows) == 2
    assert tester.model() is page.list.model


def test_that_packs_that_come_and_go_leave_nothing_behind(window: MainWindow, real: SessionBridge) -> None:
    composition.pack_libraries().shelf.put(example())
    pages = [spec.key for spec in PAGES if spec.key != "preview"]

    def once() -> None:
        real.apply(use_pack(real.plan, example()))
        for key in pages:
            settle(window, key)
        real.undo()
        for key in pages:
            settle(window, key)

    assert left_behind(once, rounds=2, warm_up=1) == {}


# A folder


def test_that_the_folder_of_a_pack_is_reported_and_kept_like_its_file(
    qtbot: QtBot, window: MainWindow, real: SessionBridge, asker: SilentAsker
) -> None:
    asker.pack_at = mini_pack.EXAMPLE
    page = packs_page(window)
    page.load_folder_button.setFocus()
    QTest.keyClick(page.load_folder_button, Qt.Key.Key_Space)
    words = panel_words(page)
    assert "Read from the folder talvora-north. Nothing of it is used or kept yet." in words
    assert "Adds to the guidance: 3" in words
    assert page.keep_and_use_button.hasFocus()
    assert kept() == ()
    QTest.keyClick(page.keep_and_use_button, Qt.Key.Key_Space)
    assert pins(real) == (pin_of(example()),)
    assert kept() == (example(),)
    page.look_at(mini_pack.EXAMPLE, is_folder=True)
    assert "just this pack already" in page.list.said.text()


def test_that_a_folder_that_was_looked_at_is_left_with_escape(
    window: MainWindow, real: SessionBridge, asker: SilentAsker
) -> None:
    page = packs_page(window)
    page.load_folder()
    assert not page.panel.isVisible(), "nobody chose a folder"
    asker.pack_at = mini_pack.EXAMPLE
    page.load_folder()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert page.load_folder_button.hasFocus()
    page.keep()
    assert kept() == ()


def test_that_a_bad_folder_is_refused_with_all_its_problems(
    window: MainWindow, real: SessionBridge, tmp_path: Path
) -> None:
    page = packs_page(window)
    (tmp_path / "empty").mkdir()
    page.look_at(tmp_path / "empty", is_folder=True)
    assert page.panel.title.text() == "Not loaded: empty"
    assert "There is no pack.toml: this is not a mission pack" in page.panel.problems.text()
    page.look_at(mini_pack.EXAMPLE.parent, is_folder=True)
    assert page.panel.problems.text().count("•") == 1, "the folder above is no pack; its files are not at fault"
    assert "Choose the folder in which pack.toml stands" in page.panel.problems.text()
    bad = {"direct/CS-N9.toml": b"=", "criteria/CS-N1.toml": mini_pack.CRITERION.replace("Count", "").encode()}
    page.look_at(mini_pack.written(tmp_path / "bad", {**mini_pack.files(), **bad}), is_folder=True)
    assert page.panel.title.text() == "Not loaded: bad"
    assert page.panel.problems.text().count("•") == 2
    assert page.leave_button.hasFocus()
    page.keep()
    assert kept() == ()


def test_that_a_folder_without_permission_is_refused_in_plain_words(
    window: MainWindow, real: SessionBridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = mini_pack.written(tmp_path / "locked")
    monkeypatch.setattr(composition, "disk", lambda: FaultyFs(RealFs(), "listdir", errno.EACCES, at=1))
    page = packs_page(window)
    page.look_at(folder, is_folder=True)
    assert page.panel.title.text() == "Not loaded: locked"
    assert "You do not have permission to read this folder" in page.panel.problems.text()
    assert "No pack was applied" in page.panel.problems.text()
    assert [each for each in page.panel.buttons if each.isVisible()] == [page.leave_button]


# What the disk refuses


def test_that_a_full_disk_keeps_nothing_says_so_and_lets_one_try_again(
    window: MainWindow, real: SessionBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = packs_page(window)
    page.look_at(mini_pack.EXAMPLE, is_folder=True)
    shelf = composition.pack_libraries().shelf
    monkeypatch.setattr(shelf, "_fs", FaultyFs(RealFs(), "write", errno.ENOSPC, at=1))
    QTest.keyClick(page.keep_and_use_button, Qt.Key.Key_Space)
    assert "There is no space left on the disk" in page.panel.problems.text()
    assert pins(real) == ()
    assert kept() == ()
    assert page.keep_and_use_button.hasFocus()
    QTest.keyClick(page.keep_and_use_button, Qt.Key.Key_Space)
    assert not page.panel.problems.isVisible()
    assert kept() == (example(),)
    assert pins(real) == (pin_of(example()),)


def test_that_a_pack_that_the_disk_does_not_let_go_stays_in_the_list(
    window: MainWindow, real: SessionBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = composition.pack_libraries().shelf
    shelf.put(other())
    page = packs_page(window)
    page.ask_to_remove()
    monkeypatch.setattr(shelf, "_fs", FaultyFs(RealFs(), "unlink", errno.EACCES, at=1))
    QTest.keyClick(page.remove_now_button, Qt.Key.Key_Space)
    assert "still kept on this computer" in page.panel.problems.text()
    assert [row.pin for row in page.list.model.rows] == [pin_of(other())]
    QTest.keyClick(page.remove_now_button, Qt.Key.Key_Space)
    assert kept() == ()


# Removed from this computer


def test_that_a_pack_is_removed_by_keys_once_its_consequences_were_said(
    window: MainWindow, real: SessionBridge, asker: SilentAsker, settings_folder: Path
) -> None:
    shelf = composition.pack_libraries().shelf
    shelf.put(example())
    shelf.put(other())
    page = packs_page(window)
    page.list.choose_pack(example().digest)
    QTest.keyClick(page.remove_button, Qt.Key.Key_Space)
    assert page.panel.title.text() == f"Remove “{example().title}” from this computer?"
    assert "cannot be undone" in page.panel.lead.text()
    assert "Every plan that names this pack then says that it is missing" in page.panel.note.text()
    assert page.leave_button.hasFocus(), "Enter pressed once too often removes nothing"
    QTest.keyClick(page.leave_button, Qt.Key.Key_Space)
    assert page.remove_button.hasFocus()
    assert len(kept()) == 2
    QTest.keyClick(page.remove_button, Qt.Key.Key_Space)
    QTest.keyClick(page.remove_now_button, Qt.Key.Key_Space)
    assert kept() == (other(),)
    assert [path.name for path in settings_folder.rglob("*.pocpack.json")] == [f"{other().digest}.pocpack.json"]
    assert "no longer on this computer" in page.list.said.text()
    assert page.list.table.hasFocus()
    assert page.list.row is not None
    assert page.list.row.pin == pin_of(other())
    page.ask_to_remove()
    page.remove()
    assert page.list.none.isVisible()
    assert page.load_button.hasFocus()
    assert asker.questions == [], "no dialog"
    assert real.session.undo_label is None


def test_that_a_removal_asked_for_one_pack_never_takes_another(window: MainWindow, real: SessionBridge) -> None:
    shelf = composition.pack_libraries().shelf
    shelf.put(example())
    shelf.put(other())
    page = packs_page(window)
    page.ask_to_remove()
    page.list.choose(1)
    assert not page.remove_now_button.isVisible()
    page.remove()
    assert len(kept()) == 2


def test_that_a_pack_in_use_is_removed_only_once_the_plan_does_without_it(
    window: MainWindow, real: SessionBridge
) -> None:
    shelf = composition.pack_libraries().shelf
    shelf.put(example())
    real.apply(use_pack(real.plan, example()))
    page = packs_page(window)
    page.ask_to_remove()
    assert page.panel.title.text() == f"“{example().title}” is in use"
    assert "Nothing was removed" in page.panel.lead.text()
    assert [each for each in page.panel.buttons if each.isVisible()] == [page.drop_button, page.leave_button]
    page.remove()
    assert kept() == (example(),)
    QTest.keyClick(page.drop_button, Qt.Key.Key_Space)
    assert pins(real) == ()
    page.ask_to_remove()
    real.undo()
    assert not page.remove_now_button.isVisible(), "the plan uses it again"
    page.remove()
    assert kept() == (example(),)


def test_that_a_plan_that_takes_a_removed_pack_back_says_that_it_is_missing(
    window: MainWindow, real: SessionBridge
) -> None:
    shelf = composition.pack_libraries().shelf
    shelf.put(example())
    real.apply(use_pack(real.plan, example()))
    page = packs_page(window)
    page.drop()
    page.ask_to_remove()
    page.remove()
    assert not window.packs_banner.isVisible()
    real.undo()
    assert window.packs_banner.text.startswith("Assessed WITHOUT mission pack talvora-north 1.0")
    assert real.assessment is not None
    assert [use.state for use in real.assessment.packs] == [PackState.LEFT_OUT]
    assert QUESTION not in real.library.questions
    assert page.list.row is not None
    assert page.list.row.standing is Standing.MISSING
    assert not page.remove_button.isVisible(), "there is nothing to remove"
    page.look_at(mini_pack.EXAMPLE, is_folder=True)
    page.keep_and_use()
    assert not window.packs_banner.isVisible()
    assert QUESTION in real.library.questions


def test_that_every_control_of_a_removal_has_a_name_and_is_reached(window: MainWindow, real: SessionBridge) -> None:
    composition.pack_libraries().shelf.put(example())
    page = packs_page(window)
    assert {told_wrong(control) for control in reached_by_tab(page)} == {""}
    page.ask_to_remove()
    reached = reached_by_tab(page)
    assert {page.load_folder_button, page.remove_now_button, page.leave_button} <= set(reached)
    assert {told_wrong(control) for control in reached} == {""}
    assert backward_steps(page) == []
    assert page.minimumSizeHint().width() <= 680, "1366 pixels at 150 % less the navigation"
