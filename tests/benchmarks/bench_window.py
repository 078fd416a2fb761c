"""Measure the window against the budgets of the design: start and refresh, without a screen.

The start is measured in fresh processes, from the first line of Python, against a bare window started the same way;
the refresh from an edit to the last widget painted, with what follows from it.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Measured
from tests.benchmarks.plans import grid_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from pocplanner.model.document import Document

_ROUNDS = 7
_BARE = """
import time; began = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.perf_counter() - began); QTimer.singleShot(0, app.quit)
app = QApplication([]); window = Window(); window.resize(1280, 800); window.show(); app.exec()
"""
_PROGRAM = """
import time; began = time.perf_counter()
import sys
from PySide6.QtCore import QTimer
from pocplanner_ui import app as program
tell = lambda: print(time.perf_counter() - began, flush=True)
made = program.Program.__init__
def start(self, *given):
    made(self, *given)
    self.window.painted.disconnect()
    self.window.painted.connect(tell)
    self.window.painted.connect(self._load)
program.Program.__init__ = start
def complete(self):  # called once the page can be read and edited
    tell(); QTimer.singleShot(0, self._app.quit)
program.Program._complete = complete
sys.exit(program.main(["north-axis"]))
"""
#: Pages that are shown during the edits, each with what a person looks at while answers change.
PAGES = ("facts", "register", "measures", "readiness")


def start_figures() -> Iterator[Measured]:
    """How long the first picture of the window takes, and the plan in it, against a bare window."""
    with TemporaryDirectory() as compiled:
        bare = min(_seconds(_BARE, compiled)[0] for _ in range(_ROUNDS))
        runs = [_seconds(_PROGRAM, compiled) for _ in range(_ROUNDS)]
    yield Measured("a bare window painted", bare * 1000, "ms")
    yield Measured("first window painted, in bare windows", min(run[0] for run in runs) / bare, "", 1.5)
    yield Measured("north-axis loaded, in bare windows", min(run[1] for run in runs) / bare, "", 5)


def brief_figure(sample: str) -> Measured:
    """How long the command that prints the brief of a sample takes, from start to end of its process."""
    times = []
    with TemporaryDirectory() as folder:
        for _ in range(4):
            began = time.perf_counter()
            fresh(folder, "-m", "pocplanner.cli", "brief", sample, "-o", f"{folder}/brief.pdf")
            times.append(time.perf_counter() - began)
    return Measured(f"brief of {sample}, whole process", min(times) * 1000, "ms", 2000)


def _seconds(code: str, compiled: str) -> list[float]:
    """The figures that a fresh Python prints."""
    return [float(line) for line in fresh(compiled, "-c", code).splitlines()]


def fresh(compiled: str, *arguments: str) -> str:
    """What a fresh Python prints, with its modules compiled once, as on any machine that ran it before."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ran = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True)
    return ran.stdout


def refresh_figures() -> Iterator[Measured]:
    """How long the window needs after one answer was changed: register, counts, page, all painted again."""
    from PySide6.QtWidgets import QApplication

    from pocplanner.guidance.library import bundled
    from pocplanner.model.document import Document
    from pocplanner.storage.samples import load_sample
    from pocplanner_ui import theme
    from pocplanner_ui.constants import keep_constants

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keep_constants()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    bundled()
    gc.freeze()  # as the program does once it is loaded
    grid = Document(plan=grid_plan(64))
    for name, document in (("north-axis", load_sample("north-axis")), ("a grid", grid)):
        times = sorted(_edit_times(app, document))
        yield Measured(f"one answer of {name} on the screen, median", times[len(times) // 2] * 1000, "ms", 16)
        yield Measured(f"one answer of {name} on the screen, 95 %", times[int(len(times) * 0.95)] * 1000, "ms", 16)


def _edit_times(app: QApplication, document: Document) -> Iterator[float]:
    """Seconds for each answer, on each of the pages."""
    from pocplanner.session.session import Session
    from pocplanner.storage.fs import RealFs
    from pocplanner_ui import composition
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.file_actions import FileActions
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.facts_answers import answer
    from tests.ui.askers import SilentAsker

    asker = SilentAsker()
    session = Session(document, composition.surroundings())
    window = MainWindow()
    bridge = SessionBridge(session, composition.library, asker, window)
    window.resize(1366, 768)
    window.show()
    window.attach(bridge, FileActions(bridge, asker, RealFs(), lambda: session))
    bridge.assess_now()
    for page in PAGES:
        window.show_page(page)
        for _ in range(20):
            app.processEvents()
        for question in bridge.library.questions.values():
            if question.answer == "yes_no" and question.computed is None:
                for value in ("yes", "no"):
                    began = time.process_time()
                    bridge.apply(answer(bridge.plan, question, value, bridge.new_id))
                    bridge.assess_now()
                    app.processEvents()
                    yield time.process_time() - began
    window.deleteLater()
