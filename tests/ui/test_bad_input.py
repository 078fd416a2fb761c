"""What a window does with text that looks like a page of the web, with impossible values, and with disks that fail."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from typing_extensions import override

from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from pocplanner.storage.samples import load_sample
from pocplanner_ui import composition
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.text import plain_tip
from tests.ui.hands import CONTROL, Key, Keyboard
from tests.ui.layout_faults import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from tests.ui.askers import SilentAsker

HOSTILE = "<b>Ford</b> & <img src='file:///tmp/x'>"
NOWHERE = QModelIndex()
NAME = FieldRef(object="camp", field="name")


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    """The hands at the keyboard, in the small plan."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return Keyboard(qtbot, window)


def rich_texts(window: MainWindow) -> list[str]:
    """What Qt would read as a page of the web instead of showing it as it was typed."""
    found = [
        f"label {label.text()[:60]}"
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and "<" in label.text()
    ]
    tips = [part.toolTip() for part in window.findChildren(QWidget)]
    tips += [action.toolTip() for action in (window.commands.undo, window.commands.redo)]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        cells = [model.index(row, 0) for row in range(min(model.rowCount(NOWHERE), 20))]
        tips += [str(cell.data(Qt.ItemDataRole.ToolTipRole) or "") for cell in cells]
    return found + [f"tip {tip[:80]}" for tip in tips if "<b>Ford" in tip or "<img" in tip]


def test_that_typed_and_pasted_markup_is_shown_as_it_was_typed_everywhere(
    keys: Keyboard, window: MainWindow, bridge: SessionBridge
) -> None:
    bridge.replace_session(Session(load_sample("quiet-patrol"), composition.surroundings()))
    keys.go("Overview")
    keys.fill("Title", HOSTILE)
    keys.press(Key.Key_Return)
    assert window.windowTitle().startswith(HOSTILE)
    keys.go("Situation")
    keys.row("place")
    keys.fill("Name", HOSTILE)
    copied = QMimeData()
    copied.setHtml("<h1>Rich</h1>")
    copied.setText(HOSTILE)
    QGuiApplication.clipboard().setMimeData(copied)
    keys.tab_to("Note")
    keys.press(Key.Key_V, CONTROL)
    keys.press(Key.Key_Tab)
    place = next(item for item in bridge.plan.situation.places if item.name == HOSTILE)
    assert place.note.startswith(HOSTILE)
    assert window.commands.undo.text().replace("&&", "&") == f"Undo: change “Note” of {HOSTILE}"
    wrong = []
    for spec in PAGES:
        settle(window, spec.key)
        wrong += [f"{spec.key}: {text}" for text in rich_texts(window)]
    assert wrong == []


def test_that_a_label_that_reads_markup_is_found(window: MainWindow) -> None:
    label = QLabel(HOSTILE, window)
    assert len(rich_texts(window)) == 1
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(HOSTILE)
    assert len(rich_texts(window)) == 1
    label.setToolTip(plain_tip(HOSTILE))
    assert rich_texts(window) == []


@pytest.mark.parametrize(
    ("page", "field", "text", "reason"),
    [
        ("Overview", "D-day", "31 Dec 9999", "Type a year from 1900 to 2199."),
        ("Overview", "D-day", "31 Nov 2026", "There is no such day. Check day and month."),
        ("Overview", "H-hour", "25:00", "Type a time of day, for example 04:30."),
        ("Situation", "Position", "95.0, 21.5", ""),
        ("Situation", "Position", "4.5, 181", ""),
        ("Situation", "Women", "-5", ""),
        ("Situation", "Women", "a hundred", "Type a whole number, for example 6200."),
    ],
)
def test_that_an_impossible_value_is_refused_at_its_field_with_the_reason(
    page: str, field: str, text: str, reason: str, keys: Keyboard, bridge: SessionBridge
) -> None:
    keys.go(page)
    if page == "Situation":
        keys.row("place")
    before = bridge.plan
    keys.fill(field, text)
    at = QApplication.focusWidget()
    assert isinstance(at, QLineEdit)
    keys.press(Key.Key_Tab)
    assert bridge.plan == before
    assert at.text() == text, "what was typed stays to be mended"
    row = next(
        row for form in keys.window.findChildren(Form) for row in form.rows.values() if row.editor.isAncestorOf(at)
    )
    assert row.error.isVisible()
    assert reason in row.error.text()
    assert len(row.error.text()) > 10, "a reason is given"
    assert bridge.refused == (row.title,)


class FullDisk(RealFs):
    """A disk of which one folder has no space left."""

    def __init__(self, full: Path) -> None:
        super().__init__()
        self._full = full

    @override
    def create(self, path: Path, mode: int) -> int:
        if path.is_relative_to(self._full):
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().create(path, mode)


def test_that_a_full_disk_leaves_the_plan_in_the_window_and_a_way_out(
    keys: Keyboard, window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    full, free = tmp_path / "full", tmp_path / "free"
    full.mkdir()
    free.mkdir()
    window.files = FileActions(bridge, asker, FullDisk(full), lambda: bridge.session)
    bridge.apply(SetField(NAME, "Camp X"))
    asker.to_save = full / "plan.pocplan.json"
    keys.press(Key.Key_S, CONTROL)
    banner = window.message_banner
    assert banner.isVisible()
    assert banner.text.startswith("E201")
    assert banner._kind == "error"
    assert bridge.session.dirty
    assert bridge.plan.situation.places[0].name == "Camp X"
    assert list(full.iterdir()) == []
    asker.to_save = free / "plan.pocplan.json"
    keys.tab_to("Save elsewhere …")
    keys.press(Key.Key_Space)
    assert not bridge.session.dirty
    assert not banner.isVisible(), "what was wrong is over"
    saved = Session.open(RealFs(), free / "plan.pocplan.json", bridge.session.around)
    assert saved.plan.situation.places[0].name == "Camp X"


def test_that_a_file_changed_on_the_disk_is_not_overwritten_without_a_word(
    keys: Keyboard, window: MainWindow, bridge: SessionBridge, asker: SilentAsker, tmp_path: Path
) -> None:
    file, other = tmp_path / "plan.pocplan.json", tmp_path / "mine.pocplan.json"
    asker.to_save = file
    keys.press(Key.Key_S, CONTROL)
    theirs = file.read_bytes() + b"\n"
    file.write_bytes(theirs)
    bridge.apply(SetField(NAME, "Camp X"))
    keys.press(Key.Key_S, CONTROL)
    assert window.message_banner.text.startswith("E113")
    assert file.read_bytes() == theirs
    assert bridge.session.dirty
    asker.to_save = other
    keys.tab_to("Save elsewhere …")
    keys.press(Key.Key_Space)
    assert file.read_bytes() == theirs
    assert bridge.session.path == other
    assert not bridge.session.dirty
