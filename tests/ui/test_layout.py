"""Whether every page keeps its shape: at larger text, with longer words, and from right to left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import delete
from typing_extensions import override

from pocplanner.storage.fs import RealFs
from pocplanner_ui import theme
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.registry import PAGES
from tests.ui.askers import SilentAsker
from tests.ui.layout_faults import faults, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge

KEYS = [spec.key for spec in PAGES]


class LongWords(QTranslator):
    """A language whose words are some 40 % longer than English ones: every vowel is said twice."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str | bytes, text: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str:
        shown = text.decode() if isinstance(text, bytes) else str(text)
        # What stands in braces is filled in by name, and "&" goes before the letter of a shortcut.
        parts = re.split(r"(\{[^}]*\}|%n|&.)", shown)
        return "".join(part if at % 2 else re.sub("[aeiou]", r"\g<0>\g<0>", part) for at, part in enumerate(parts))


@pytest.fixture
def plain_world(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which gets back text size and direction."""
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.wear(qapp, text_size=100)


@pytest.fixture
def long_words(plain_world: QApplication) -> Iterator[None]:
    translator = LongWords()
    assert plain_world.installTranslator(translator)
    yield
    plain_world.removeTranslator(translator)


def lasting_faults(page: QWidget) -> list[str]:
    """What is wrong with a page once its rows have found their size, which takes longer on a busy machine."""
    for _ in range(50):
        found = faults(page)
        if not found:
            break
        QTest.qWait(100)
    return found


def faults_of_pages(qtbot: QtBot, bridge: SessionBridge, keys: list[str], *, may_be_taller: bool = False) -> list[str]:
    """What is wrong on the pages with these keys on the screen of a laptop, which hold a page as a whole or not."""
    window = MainWindow()
    bridge.setParent(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    asker = SilentAsker()
    window.attach(bridge, FileActions(bridge, asker, RealFs(), lambda: bridge.session))
    found = []
    for key in keys:
        settle(window, key)
        found += [f"{key}: {fault}" for fault in lasting_faults(window.page(key))]
        area = window.stack.parentWidget()
        assert area is not None
        room = area.size()
        fits = window.stack.width() == room.width() if may_be_taller else window.stack.size() == room
        if not fits:
            found.append(f"{key}: the page is scrolled as a whole, {window.stack.size().toTuple()} in {room.toTuple()}")
    found += [f"window: {fault}" for fault in (*faults(window.statusBar()), *faults(window.tool_bar))]
    if window.width() > 1366 or window.height() > 768:
        found.append(f"window: grew to {window.size().toTuple()}")
    assert bridge.tasks.wait()
    bridge.setParent(None)
    # Before the look is given back: with every page open that takes seconds.
    delete(window)
    return found


@pytest.mark.parametrize("size", [100, 150])
def test_that_everything_fits(qtbot: QtBot, sample_bridge: SessionBridge, plain_world: QApplication, size: int) -> None:
    theme.wear(plain_world, text_size=size)
    assert faults_of_pages(qtbot, sample_bridge, KEYS) == []


def test_that_very_large_text_is_never_scrolled_sideways(
    qtbot: QtBot, sample_bridge: SessionBridge, plain_world: QApplication
) -> None:
    theme.wear(plain_world, text_size=200)
    assert faults_of_pages(qtbot, sample_bridge, KEYS, may_be_taller=True) == []


def test_that_longer_words_fit(qtbot: QtBot, sample_bridge: SessionBridge, long_words: None) -> None:
    assert faults_of_pages(qtbot, sample_bridge, KEYS) == []


def test_that_right_to_left_fits(qtbot: QtBot, sample_bridge: SessionBridge, plain_world: QApplication) -> None:
    plain_world.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert faults_of_pages(qtbot, sample_bridge, KEYS) == []


# The search itself is looked after: each kind of fault, made on purpose.


def test_that_a_cut_text_is_found(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    label, button, box = QLabel("A label that is too long"), QPushButton("Press this button"), QCheckBox("Tick this")
    for part in (label, button, box):
        part.setFixedWidth(40)
        row.addWidget(part)
    whole.show()
    assert len(faults(whole)) == 3


def test_that_overlaps_and_what_sticks_out_are_found(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.resize(200, 100)
    first, second, outside = QWidget(whole), QWidget(whole), QWidget(whole)
    first.setGeometry(0, 0, 50, 50)
    second.setGeometry(40, 40, 50, 50)
    outside.setGeometry(180, 0, 50, 50)
    whole.show()
    told = faults(whole)
    assert len(told) == 2
    assert "overlaps" in told[0] or "overlaps" in told[1]
