"""Slow work beside the window: a function runs in a thread and its plain result comes back to the window's thread.

A cancelled task still runs until it looks at its token, but its result is dropped.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
log = logging.getLogger(__name__)
HAND_OVER_AFTER = 0.00003
"""Seconds for which a thread keeps Python's lock while another waits for it.

Making a page takes that lock thousands of times, for each event that Qt asks a widget about. With Python's usual five
thousandths of a second, a page that is made beside one busy thread takes seconds; the thread loses hardly anything.
"""


class CancelToken:
    """Lets slow work find out that nobody waits for it any more, and note how far it is."""

    def __init__(self) -> None:
        self.cancelled = False
        self.progress: tuple[int, int] | None = None
        """Steps done, and how many there are. Who shows it looks: a signal from the thread could outlive the page."""

    def cancel(self) -> None:
        """Say that the result is no longer wanted."""
        self.cancelled = True

    def note_progress(self, done: int, of: int) -> None:
        """Note how far the work is; called by the work."""
        self.progress = done, of


class _Outcome(QObject):
    done = Signal(object, object, object)


class Task:
    """One piece of slow work; made by :meth:`TaskRunner.start`."""

    def __init__(
        self,
        work: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
        owner: QObject | None,
    ) -> None:
        self.token = CancelToken()
        self.outcome = _Outcome()
        self.done = done
        self.failed = failed
        self.owner = owner
        self._work = work

    def run(self) -> None:
        """Do the work; called by the thread pool."""
        result: object = None
        failure: Exception | None = None
        try:
            if not self.token.cancelled:
                result = self._work(self.token)
        except Exception as error:  # the outermost boundary of this thread; the window shows it
            log.info("background work failed", exc_info=True)
            failure = error
        self.outcome.done.emit(self, result, failure)


def _cancel(tasks: list[Task]) -> None:
    for task in tasks:
        task.token.cancel()


class TaskRunner(QObject):
    """Starts tasks and knows whether any is under way."""

    idle = Signal()
    """The last running task has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A pool of its own would be waited for when this object is deleted, with Python's lock held: a task that is
        # still running needs that lock, and both would wait for ever.
        self._pool = QThreadPool.globalInstance()
        sys.setswitchinterval(HAND_OVER_AFTER)
        running: list[Task] = []
        self._running = running
        self.destroyed.connect(lambda: _cancel(running))

    @property
    def is_idle(self) -> bool:
        """Whether no task is under way."""
        return not self._running

    def start(
        self,
        work: Callable[[CancelToken], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> CancelToken:
        """Run *work* in a thread; *done* or *failed* is called in this thread.

        Neither is called once the token is cancelled, or once *owner*, whose methods they use, is gone.
        """
        task = Task(work, done, failed, owner)
        task.outcome.done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._running.append(task)
        # A function: the pool would keep a QRunnable made in Python for ever, and with it all that its work holds.
        self._pool.start(task.run)
        return task.token

    def _finish(self, task: Task, result: object, failure: Exception | None) -> None:
        self._running.remove(task)
        # Its thread may be the last to let go of it; a QObject of this thread must end in this thread.
        task.outcome.setParent(self)
        task.outcome.deleteLater()
        try:
            if task.token.cancelled or (task.owner is not None and not isValid(task.owner)):
                return
            if failure is None:
                task.done(result)
            elif task.failed is not None:
                task.failed(failure)
        finally:
            if not self._running:
                self.idle.emit()

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Wait for all threads to end, for example when the program closes; whether they did."""
        return bool(self._pool.waitForDone(milliseconds))
