"""Plans, pages and panels that are opened and closed many times leave nothing behind in the process."""

from __future__ import annotations

import gc
import threading
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import Shiboken

from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place
from pocplanner.session.commands import SetField
from pocplanner.session.new_plan import empty_document
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from pocplanner.storage.samples import load_sample
from pocplanner_ui import composition
from pocplanner_ui.autosave import AutoSave
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.dialogs.asker import DialogAsker
from pocplanner_ui.dialogs.help import HelpDialog, show_help
from pocplanner_ui.dialogs.value_dialog import ask_value
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.export_make import ask_path
from pocplanner_ui.pages.options_dialog import ask_patch
from pocplanner_ui.pages.preview_output import ask_pdf_path
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.pages.situation import SituationPage
from tests.session.builders import counting_ids, rig
from tests.ui.conftest import remembered_assess
from tests.ui.hands import Hands, Key, Keyboard
from tests.ui.layout_faults import settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.model.document import Document
    from tests.ui.askers import SilentAsker

WARM_UP, ROUNDS = 3, 12


def living() -> Counter[str]:
    """What is alive in the process by kind, after everything that was given up is gone.

    Widgets are those that Qt knows; of other objects those that Python knows, which are all that the program makes.
    """
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    objects = [item for item in gc.get_objects() if isinstance(item, QObject) and Shiboken.isValid(item)]
    found = Counter(f"object {type(item).__name__}" for item in objects if not isinstance(item, QWidget))
    found += Counter(f"widget {type(widget).__name__}" for widget in app.allWidgets())
    found["timer that runs"] = sum(isinstance(item, QTimer) and item.isActive() for item in objects)
    found["thread"] = threading.active_count()
    found["task"] = QThreadPool.globalInstance().activeThreadCount()
    return found


def left_behind(once: Callable[[], None], rounds: int = ROUNDS, warm_up: int = WARM_UP) -> dict[str, int]:
    """What there is more of after *rounds* of something than after its warm-up."""
    for _ in range(warm_up):
        once()
    before = living()
    for _ in range(rounds):
        once()
    more = living() - before
    return dict(more)


@cache
def quick_sample() -> Document:
    """The smallest sample, read once."""
    return load_sample("quiet-patrol")


def visit_every_page(window: MainWindow) -> None:
    """Go to each page and wait until it is at rest; the preview, which makes a brief each time, has its own test."""
    for spec in PAGES:
        if spec.key != "preview":
            settle(window, spec.key)


def test_that_plans_and_pages_leave_nothing_behind(window: MainWindow) -> None:
    bridge = window.bridge
    assert bridge is not None
    around = replace(composition.surroundings(), assess=remembered_assess)
    small = empty_document(counting_ids("small"))

    def once() -> None:
        for document in (small, quick_sample()):
            bridge.replace_session(Session(document, around))
            visit_every_page(window)

    assert left_behind(once, rounds=4, warm_up=1) == {}


def test_that_the_preview_leaves_nothing_behind(window: MainWindow) -> None:
    bridge = window.bridge
    assert bridge is not None
    around = replace(composition.surroundings(), assess=remembered_assess)

    def once() -> None:
        bridge.replace_session(Session(quick_sample(), around))
        window.show_page("preview")
        settle(window, "preview")
        window.show_page("consultations")

    assert left_behind(once, rounds=4, warm_up=2) == {}


def test_that_edits_leave_nothing_behind(window: MainWindow) -> None:
    keys = [spec.key for spec in PAGES if spec.key != "preview"]
    bridge = window.bridge
    assert bridge is not None
    bridge.replace_session(Session(quick_sample(), replace(composition.surroundings(), assess=remembered_assess)))

    def once() -> None:
        for key in keys:
            window.show_page(key)
            bridge.apply(SetField(FieldRef(object=bridge.plan.id, field="area"), key))
            bridge.undo()
        settle(window, keys[-1])

    for key in keys:
        settle(window, key)
    assert left_behind(once, rounds=10, warm_up=2) == {}


def test_that_windows_leave_nothing_behind(qtbot: QtBot, asker: SilentAsker) -> None:
    def once() -> None:
        window = MainWindow()
        bridge = SessionBridge(rig().session, composition.library, asker, window)
        files = FileActions(bridge, asker, RealFs(), lambda: bridge.session)
        window.navigation.choose("consultations")
        window.attach(bridge, files, AutoSave(bridge, RealFs(), window))
        window.show()
        for spec in PAGES:
            window.show_page(spec.key)
        QCoreApplication.processEvents()
        assert window.close()
        window.deleteLater()

    assert left_behind(once, rounds=3, warm_up=1) == {}


def test_that_panels_leave_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    situation = window.page("situation")
    assert isinstance(situation, SituationPage)

    keys = Keyboard(qtbot, window)

    def once() -> None:
        window.commands.quick.trigger()
        keys.type("camp")
        keys.press(Key.Key_Escape)
        window.commands.find.trigger()
        keys.press(Key.Key_Escape)
        for action in window.glossary.actions:
            action.trigger()
            window.glossary.close_panel()
        window.show_page("situation")
        situation.show_map()
        situation.show_lists()
        show_help(window, "situation", lambda _key: None)
        for dialog in window.findChildren(HelpDialog):
            dialog.close()
        QCoreApplication.processEvents()

    with qtbot.waitActive(window):
        window.activateWindow()
    assert left_behind(once) == {}


def test_that_dialogs_leave_nothing_behind(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    bridge = window.bridge
    assert bridge is not None
    asks = DialogAsker(window)
    dialogs: tuple[Callable[[], object], ...] = (
        lambda: ask_value(bridge, Place, {"id": "new"}, "New", window),
        lambda: ask_patch(bridge, window),
        lambda: asks.unsaved_work("Plan"),
        lambda: asks.confirm("Go on?", "", "Go on"),
        lambda: asks.tell("Told", "Something"),
        lambda: asks.save_path(tmp_path / "plan.pocplan.json"),
        lambda: ask_pdf_path(window, tmp_path / "brief.pdf"),
        lambda: ask_path(window, tmp_path / "tables.xlsx"),
    )
    hands = Hands(qtbot, window)

    def once() -> None:
        for ask in dialogs:
            hands.in_dialog(ask, QDialog.reject)

    assert left_behind(once, rounds=5, warm_up=2) == {}


def test_that_what_leaks_is_found(window: MainWindow) -> None:
    kept: list[object] = []

    def widget() -> None:
        HelpDialog("facts", window)

    def timer() -> None:
        made = QTimer()
        made.start(60_000)
        kept.append(made)

    def thread() -> None:
        stop = threading.Event()
        threading.Thread(target=stop.wait, args=(60,), daemon=True).start()
        kept.append(stop)

    assert left_behind(widget, rounds=3)["widget HelpDialog"] == 3
    found = left_behind(timer, rounds=3)
    assert (found["object QTimer"], found["timer that runs"]) == (3, 3)
    assert left_behind(thread, rounds=3)["thread"] == 3
    for item in kept:
        item.stop() if isinstance(item, QTimer) else None
        item.set() if isinstance(item, threading.Event) else None
