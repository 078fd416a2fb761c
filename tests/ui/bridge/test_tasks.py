from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread

from pocplanner_ui.bridge.tasks import CancelToken, TaskRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_work_runs_in_a_thread_and_its_result_arrives_in_this_one(qtbot: QtBot) -> None:
    runner, here, seen = TaskRunner(), QThread.currentThread(), []

    def work(_: CancelToken) -> int:
        return threading.get_ident()

    def done(ident: int) -> None:
        seen.append((ident != threading.get_ident(), QThread.currentThread() is here))

    with qtbot.waitSignal(runner.idle):
        runner.start(work, done)
    assert seen == [(True, True)]
    assert runner.is_idle


def test_that_a_task_that_ended_is_let_go_with_all_that_it_held(qtbot: QtBot) -> None:
    class Held:
        """Something that only the work knows."""

    def begin() -> weakref.ref[Held]:
        held = Held()
        runner.start(lambda _, held=held: held, lambda _: None)  # type: ignore[misc]
        return weakref.ref(held)

    runner = TaskRunner()
    held = [begin() for _ in range(20)]
    qtbot.waitUntil(lambda: runner.is_idle)
    assert runner.wait()
    gc.collect()
    assert [item for item in held if item() is not None] == []


def test_that_a_cancelled_task_hands_back_nothing(qtbot: QtBot) -> None:
    runner, go, results = TaskRunner(), threading.Event(), list[str]()

    def work(token: CancelToken) -> str:
        go.wait(10)
        return "cancelled" if token.cancelled else "late"

    token = runner.start(work, results.append)
    token.cancel()
    with qtbot.waitSignal(runner.idle):
        go.set()
    assert results == []


def test_that_a_failure_is_handed_back_as_the_error(qtbot: QtBot) -> None:
    runner, failures = TaskRunner(), list[Exception]()

    def work(_: CancelToken) -> None:
        raise ValueError("no page")

    with qtbot.waitSignal(runner.idle):
        runner.start(work, lambda _: None, failures.append)
    assert [str(error) for error in failures] == ["no page"]


def _give(number: int, _: CancelToken) -> int:
    return number


def test_that_idle_comes_after_the_last_task_only(qtbot: QtBot) -> None:
    runner, results = TaskRunner(), list[int]()
    for number in range(5):
        runner.start(partial(_give, number), results.append)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert sorted(results) == [0, 1, 2, 3, 4]


_DELETED = """
import time
import shiboken6
from PySide6.QtCore import QCoreApplication
from pocplanner_ui.bridge.tasks import TaskRunner

app = QCoreApplication([])
runner, seen = TaskRunner(), []

def work(token):
    while not token.cancelled:
        time.sleep(0.001)  # hands over Python's lock, and takes it again
    seen.append("cancelled")

runner.start(work, seen.append)
time.sleep(0.05)
shiboken6.delete(runner)
while not seen:
    time.sleep(0.001)
print(seen)
"""


def test_that_a_runner_that_is_deleted_cancels_its_tasks_and_waits_for_none() -> None:
    # In a process of its own: two threads that wait for each other cannot be interrupted.
    done = subprocess.run([sys.executable, "-c", _DELETED], capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout.strip() == "['cancelled']", done.stderr
