from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pocplanner_ui.app import Program, Wish, parse
from pocplanner_ui.pages.start import StartPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pocplanner_ui", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=55)


def test_that_the_command_line_is_read() -> None:
    wish = parse(["north-axis", "--picture", "out.png", "--page", "situation", "--size", "1366x768"])
    assert (wish.plan, wish.picture, wish.page, wish.size) == ("north-axis", "out.png", "situation", (1366, 768))


@pytest.mark.parametrize("arguments", [["--size", "big"], ["--page", "nowhere"], ["--size", "0x5"]])
def test_that_wrong_arguments_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_that_a_picture_of_a_page_is_written(tmp_path: Path) -> None:
    out = tmp_path / "window.png"
    done = run("north-axis", "--picture", str(out), "--page", "consultations", "--size", "1000x700")
    assert done.returncode == 0, done.stderr
    assert (QImage(str(out)).width(), QImage(str(out)).height()) == (1000, 700)


def test_that_a_plan_that_is_not_there_is_told_without_a_traceback(tmp_path: Path) -> None:
    done = run(str(tmp_path / "gone.pocplan.json"), "--picture", str(tmp_path / "window.png"))
    assert done.returncode == 2
    assert done.stderr.strip().splitlines()[-1].startswith("E100: ")
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "window.png").exists()


@pytest.mark.parametrize(
    ("wish", "page"),
    [(Wish(), ""), (Wish(page="start"), ""), (Wish(page="consultations"), "consultations")],
    ids=["nothing", "start", "page"],
)
def test_that_a_start_without_a_plan_leads_to_the_start_page(qtbot: QtBot, wish: Wish, page: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, wish)
    qtbot.addWidget(program.window)
    program.window.show()
    qtbot.waitUntil(lambda: program.window.bridge is not None and program.window.bridge.assessment is not None)
    assert program.window.navigation.current_key == page
    assert isinstance(program.window.stack.currentWidget(), StartPage) is (page == "")
