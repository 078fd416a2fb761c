"""The user guide in the program: every page leads to its chapter, and it shows our own files and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pocplanner_ui.dialogs.guide_window import GuideWindow
from pocplanner_ui.dialogs.help import show_help
from pocplanner_ui.guide import CHAPTER_OF, FIRST, chapters, picture
from pocplanner_ui.pages.registry import PAGES
from tests.ui.guide_text import GUIDE
from tests.ui.pages.harm_pages import nameless, watched

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.main_window import MainWindow

LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
PICTURES_LIMIT, PICTURE_LIMIT = 900_000, 60_000
NAMES = [each.name for each in chapters()]


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show_chapter(FIRST)
    with qtbot.waitExposed(made):
        made.show()
    return made


# The files


def test_that_each_page_and_the_start_page_have_a_chapter() -> None:
    assert set(CHAPTER_OF) == {"", "packs", *(spec.key for spec in PAGES)}
    assert set(CHAPTER_OF.values()) <= set(NAMES)


def test_that_links_lead_to_chapters_and_pictures_that_are_there_and_nothing_lies_idle() -> None:
    wanted = {target for each in chapters() for target in LINK.findall(each.text)}
    assert {target for target in wanted if target.endswith(".md")} <= set(NAMES)
    pictures = {f"pictures/{path.name}" for path in (GUIDE / "pictures").iterdir()}
    assert {target for target in wanted if not target.endswith(".md")} == pictures


def test_that_each_chapter_has_one_title_and_lines_of_its_own() -> None:
    for each in chapters():
        assert each.text.startswith("# "), each.name
        assert each.text.count("\n# ") == 0, each.name
        assert "<" not in each.text, each.name


def test_that_the_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (GUIDE / "pictures").iterdir()}
    assert max(sizes.values()) <= PICTURE_LIMIT
    assert sum(sizes.values()) <= PICTURES_LIMIT


def test_that_the_documents_link_every_chapter() -> None:
    contents = (GUIDE.parents[2] / "docs" / "guide" / "README.md").read_text("utf-8")
    linked = [target.rpartition("/")[2] for target in LINK.findall(contents)]
    assert linked == NAMES


# In the window


def test_that_the_key_opens_the_chapter_about_the_page_and_the_work_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    assert window.guide.shown is None, "nothing is read before it is wanted"
    with qtbot.waitActive(window):
        window.activateWindow()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F1, control | shift)
    qtbot.waitUntil(lambda: window.guide.shown is not None)
    shown = window.guide.shown
    assert shown is not None
    assert shown.chapter.name == "12-brief.md"
    assert not shown.isModal()
    window.show_page("decision")
    window.guide.open("facts")
    assert window.guide.shown is shown
    assert shown.chapter.name == "04-facts.md"
    shown.close()


def test_that_the_help_of_a_page_leads_on_to_the_guide(qtbot: QtBot, window: MainWindow) -> None:
    wanted: list[str] = []
    show_help(window, "hrddp", wanted.append)
    dialog = next(child for child in window.children() if hasattr(child, "guide_button"))
    dialog.guide_button.click()
    assert wanted == ["hrddp"]


@pytest.mark.parametrize("name", NAMES)
def test_that_a_chapter_is_shown_with_its_pictures(guide: GuideWindow, name: str) -> None:
    guide.show_chapter(name)
    assert guide.text.toPlainText().startswith(guide.chapter.title)
    for target in LINK.findall(guide.chapter.text):
        if target.endswith(".png"):
            shown = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, target)
            assert isinstance(shown, QImage)
            assert 0 < shown.width() <= guide.text.viewport().width()


def test_that_chapters_are_chosen_by_keys_and_back_and_forward_go_through_them(
    qtbot: QtBot, guide: GuideWindow
) -> None:
    with qtbot.waitActive(guide):
        guide.activateWindow()
    guide.list.setFocus()
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.chapter.name == NAMES[2]
    QTest.keyClick(guide.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.chapter.name == NAMES[1])
    assert guide.list.currentIndex().row() == 1
    guide.back_button.click()
    assert guide.chapter.name == FIRST
    assert not guide.back_button.isEnabled()
    guide.forward_button.click()
    assert guide.chapter.name == NAMES[1]
    guide.show_chapter(NAMES[5])
    assert not guide.forward_button.isEnabled(), "another way was taken"
    QTest.keyClick(guide.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not guide.isVisible())


def test_that_a_link_leads_to_its_chapter_and_an_address_is_only_told(guide: GuideWindow) -> None:
    guide.text.anchorClicked.emit(QUrl("11-screening.md"))
    assert guide.chapter.name == "11-screening.md"
    for address in ("https://example.org/", "file:///etc/hostname", "../README.md"):
        guide.text.anchorClicked.emit(QUrl(address))
        assert guide.chapter.name == "11-screening.md"
        assert address in guide.found.text()


@pytest.mark.parametrize("name", ["https://example.org/x.png", "/etc/hostname", "../__init__.py", "pictures/../x.png"])
def test_that_pictures_come_from_the_guide_and_nowhere_else(guide: GuideWindow, name: str) -> None:
    assert picture(name) == b""
    shown = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert isinstance(shown, QImage)
    assert shown.isNull()
    assert guide.text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl(name)) is None


def test_that_a_search_narrows_the_list_marks_the_words_and_goes_from_place_to_place(guide: GuideWindow) -> None:
    guide.search.setText("Silence")
    fits = [each.name for each in guide.model.rows]
    assert fits == [each.name for each in chapters() if "silence" in each.text.casefold()]
    assert 0 < len(fits) < len(NAMES)
    assert guide.chapter.name == FIRST, "what one reads stays"
    seen = []
    for _ in range(sum(each.text.casefold().count("silence") for each in chapters())):
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        assert guide.text.textCursor().selectedText().casefold() == "silence"
        assert guide.text.extraSelections()
        seen.append(guide.chapter.name)
    assert set(seen) == set(fits)
    guide.search.setText("zzzz")
    assert guide.model.rows == ()
    assert "does not have" in guide.found.text()
    guide.show_chapter(NAMES[3])
    assert guide.chapter.name == NAMES[3], "a chapter that the search hides is shown when it is wanted"
    assert guide.search.text() == ""


def test_that_the_list_is_a_sound_model_and_every_control_has_a_name(guide: GuideWindow) -> None:
    tester = watched(guide.model)
    guide.search.setText("unknown")
    guide.search.clear()
    assert tester is not None
    assert nameless(guide) == []
    assert guide.minimumSizeHint().width() < 680


def test_that_another_width_keeps_the_place_and_fits_the_pictures(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.show_chapter("05-register.md")
    guide.resize(700, 600)
    QApplication.processEvents()
    assert guide.text.document().textWidth() <= guide.text.viewport().width()
    assert guide.text.horizontalScrollBar().maximum() == 0
