"""New, open, save, save as, and the question about unsaved work. Knows the bridge, the asker and the disk."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.errors import PocPlannerError
from pocplanner.session.session import Session
from pocplanner_ui.dialogs.asker import SUFFIX, Asker, Unsaved
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.waiting import waiting_pointer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.storage.fs import Fs
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)


class FileActions:
    """What the file commands of the window do."""

    def __init__(self, bridge: SessionBridge, asker: Asker, fs: Fs, make_new: Callable[[], Session]) -> None:
        self._bridge = bridge
        self._asker = asker
        self._fs = fs
        self._make_new = make_new

    def new(self) -> bool:
        """Start an empty plan; whether it is shown."""
        return self.begin(self._make_new)

    def open(self) -> bool:
        """Ask for a plan and show it; an error leaves the plan on the screen as it is. Whether it is shown."""
        return self.begin_from_file(self.read)

    def open_file(self, path: Path) -> bool:
        """Show the plan of a file; whether it is shown."""
        return self.begin(lambda: self.read(path))

    def begin(self, make: Callable[[], Session]) -> bool:
        """Show the session that *make* gives once the plan on the screen may go; whether it is shown."""
        return self.may_close() and self._show(make)

    def begin_from_file(self, make: Callable[[Path], Session]) -> bool:
        """Ask for a file and show the session that *make* gives from it; whether it is shown."""
        if not self.may_close():
            return False
        path = self._asker.open_path(self._folder())
        return path is not None and self._show(lambda: make(path))

    def _show(self, make: Callable[[], Session]) -> bool:
        try:
            with waiting_pointer():
                self._bridge.replace_session(make())
        except PocPlannerError as error:
            self._asker.tell(_tr("The plan was not opened"), error_words(error))
            return False
        return True

    def read(self, path: Path) -> Session:
        """The session of a plan file. Raises :class:`PlanFileError`."""
        return Session.open(self._fs, path, self._bridge.session.around)

    def is_there(self, path: Path) -> bool:
        """Whether something stands under *path* that can be reached now."""
        try:
            return self._fs.info(path) is not None
        except OSError:
            return False

    def save(self) -> bool:
        """Save to the file of the plan, or ask for one; whether it was saved."""
        self._bridge.flush.emit()
        if self._bridge.session.path is None:
            return self.save_as()
        return self._save(None)

    def save_as(self) -> bool:
        """Ask for a file and save there; whether it was saved."""
        self._bridge.flush.emit()
        path = self._asker.save_path(self._suggestion())
        return path is not None and self._save(path)

    def _save(self, path: Path | None) -> bool:
        if not self._bridge.save(self._fs, path):
            return False
        if self._bridge.refused:
            self._bridge.message.emit("warning", self._left_out())
        return True

    def _left_out(self) -> str:
        text = _tr("Not in the plan, because it was refused at the field: {fields}.")
        return text.format(fields=", ".join(self._bridge.refused))

    def may_close(self) -> bool:
        """Whether the plan on the screen may go: nothing is unsaved, or the person decided."""
        self._bridge.flush.emit()
        if self._bridge.refused and not self._bridge.asker.confirm(
            _tr("Go on without what was refused?"), self._left_out(), _tr("Go on")
        ):
            return False
        if (begun := self._bridge.drafts.names) and not self._bridge.asker.confirm(
            _tr("Go on without what was begun?"),
            _tr("Begun and not yet in the plan: {what}.").format(what=", ".join(begun)),
            _tr("Go on"),
        ):
            return False
        if not self._bridge.session.dirty:
            return True
        answer = self._asker.unsaved_work(self._bridge.plan.title)
        return self.save() if answer is Unsaved.SAVE else answer is Unsaved.DISCARD

    def _folder(self) -> Path:
        path = self._bridge.session.path
        return path.parent if path is not None else Path.home()

    def _suggestion(self) -> Path:
        path = self._bridge.session.path
        if path is not None:
            return path
        words = re.sub(r"[^\w-]+", "-", self._bridge.plan.title.casefold()).strip("-")
        return Path.home() / f"{words[:60] or 'plan'}{SUFFIX}"
