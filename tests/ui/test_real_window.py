"""The program on an X screen with a window manager, typed and clicked from outside, as a person does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from pocplanner.session.new_plan import empty_document
from pocplanner.storage.codec import load_document, save_document
from pocplanner.storage.durable import ABSENT
from pocplanner.storage.fs import RealFs
from tests.session.builders import counting_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pocplanner.model.plan import Plan

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}")
PATIENCE = 30.0


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"{what} did not come about in {PATIENCE:.0f} s"
        time.sleep(0.1)


@dataclass
class Desk:
    """A screen with the program on it, and the hands of a person."""

    environment: dict[str, str]
    program: subprocess.Popen[bytes]
    file: Path
    window: str = ""

    def hands(self, *command: str) -> str:
        """What xdotool does and says."""
        ran = subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=True
        )
        return ran.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each with its modifiers."""
        for key in keys:
            self.hands("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type a text."""
        self.hands("type", "--delay", "15", text)
        time.sleep(0.2)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the window."""
        self.hands("mousemove", "--sync", "--window", self.window, str(x), str(y), "click", "1")
        time.sleep(0.3)

    def saved(self) -> Plan:
        """The plan in the file."""
        return load_document(RealFs(), self.file)[0].plan


def title_of(desk: Desk) -> str:
    """The title of the program's window; empty while there is none."""
    try:
        desk.window = desk.hands("search", "--onlyvisible", "--name", "POC Planner").splitlines()[-1]
        return desk.hands("getwindowname", desk.window)
    except (subprocess.CalledProcessError, IndexError):
        return ""


@pytest.fixture
def desk(tmp_path: Path, settings_folder: Path) -> Iterator[Desk]:
    """The program with a new plan on a screen of 1366 by 768."""
    file = tmp_path / "river.pocplan.json"
    document = empty_document(counting_ids("new"))
    named = document.model_copy(update={"plan": document.plan.model_copy(update={"title": "River valley"})})
    save_document(RealFs(), file, named, expect=ABSENT)
    with ExitStack() as stack:
        reading, writing = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            pass_fds=(writing,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        stack.callback(screen.wait)
        stack.callback(screen.terminate)
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        environment = {
            **os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(settings_folder),
        }  # fmt: skip
        environment.pop("WAYLAND_DISPLAY", None)
        for command in (["openbox"], [sys.executable, "-m", "pocplanner_ui", str(file)]):
            child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            stack.callback(child.wait)
            stack.callback(child.kill)
        made = Desk(environment, child, file)
        until(lambda: "River valley" in title_of(made), "the window with the plan")
        made.hands("windowactivate", "--sync", made.window)
        time.sleep(1.0)
        yield made


def test_that_a_plan_is_edited_undone_and_saved_by_keyboard_and_mouse(desk: Desk) -> None:
    desk.press("ctrl+k")
    desk.type("Overview")
    desk.press("Return", "F8")
    desk.type("Valley mission")
    desk.press("Tab", "ctrl+s")
    until(lambda: desk.saved().mission == "Valley mission", "the typed mission in the file")

    desk.click(58, 12)  # the menu "Edit", whose first entry takes the last step back
    desk.press("Down", "Return", "ctrl+s")
    until(lambda: desk.saved().mission == "", "the undone mission in the file")

    desk.press("alt+F4")
    until(lambda: desk.program.poll() is not None, "the end of the program")
    assert desk.program.returncode == 0
