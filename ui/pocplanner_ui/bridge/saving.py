"""A save that runs beside the window."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from pocplanner.errors import PocPlannerError

if TYPE_CHECKING:
    from pocplanner.session.session import Saving, Session
    from pocplanner.storage.durable import Stamp
    from pocplanner.storage.fs import Fs

LONGEST = 60.0
"""Seconds that a person's own save waits for one that is under way."""


class BackgroundSave:
    """One save: run in a thread, ended in the window's thread."""

    def __init__(self, session: Session, work: Saving) -> None:
        self.session = session
        self.error: PocPlannerError | None = None
        self._work = work
        self._stamp: Stamp | None = None
        self._written = Event()

    def run(self, fs: Fs) -> None:
        """Write the file; an error is kept for the window."""
        try:
            self._stamp = self._work.run(fs)
        except PocPlannerError as error:
            self.error = error
        finally:
            self._written.set()

    def end(self) -> bool:
        """Wait for the thread and tell the session; whether the file was written."""
        self._written.wait(LONGEST)
        if self._stamp is None:
            return False
        self.session.saved(self._work, self._stamp)
        return True
