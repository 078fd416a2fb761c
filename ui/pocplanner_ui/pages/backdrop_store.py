"""The picture behind the sketch map on the disk: read, written and removed beside the window, beside the plan file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pocplanner.errors import PocPlannerError
from pocplanner.exchange.backdrop import Backdrop, backdrop_path, load_backdrop, remove_backdrop, save_backdrop
from pocplanner_ui import composition
from pocplanner_ui.said_words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken


class BackdropStore(QObject):
    """Knows the backdrop of the plan that is open; follows the plan to another file."""

    changed = Signal()
    """There is another backdrop, or none, or the plan has a file now."""
    failed = Signal(str)
    """Why the disk refused; the backdrop on the screen is as it was."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.backdrop: Backdrop | None = None
        self._path = bridge.session.path
        self._running: CancelToken | None = None
        bridge.session_replaced.connect(self._on_replaced)
        bridge.file_changed.connect(self._on_file)
        self._load()

    @property
    def path(self) -> Path | None:
        """The file in which the backdrop stands or would stand; none while the plan has no file."""
        return backdrop_path(self._path) if self._path is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or written."""
        return self._running is not None

    def put(self, backdrop: Backdrop) -> None:
        """Write a backdrop beside the plan; it is shown once it stands there."""
        plan = self._path
        if plan is None:
            return
        self._start(lambda: _written(plan, backdrop))

    def remove(self) -> None:
        """Remove the file of the backdrop."""
        plan = self._path
        if plan is None:
            return
        self._start(lambda: _removed(plan))

    def _on_replaced(self) -> None:
        self._path = self._bridge.session.path
        self.backdrop = None
        self.changed.emit()
        self._load()

    def _on_file(self) -> None:
        """Where the plan got another file, the picture goes with it, unless there is one beside that file already."""
        path, shown = self._bridge.session.path, self.backdrop
        if path == self._path or path is None:
            return
        self._path = path
        self.changed.emit()
        self._start(lambda: _loaded(path) or (_written(path, shown) if shown is not None else None))

    def _load(self) -> None:
        plan = self._path
        if plan is not None:
            self._start(lambda: _loaded(plan))

    def _start(self, work: Callable[[], Backdrop | None]) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = self._bridge.tasks.start(lambda _token: work(), self._done, self._refused, owner=self)

    def _done(self, backdrop: Backdrop | None) -> None:
        self._running = None
        self.backdrop = backdrop
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self._running = None
        self.changed.emit()
        if not isinstance(error, PocPlannerError):
            raise error  # the outermost boundary tells it
        self.failed.emit(error_words(error))


def _loaded(plan: Path) -> Backdrop | None:
    return load_backdrop(composition.disk(), plan)


def _written(plan: Path, backdrop: Backdrop) -> Backdrop:
    save_backdrop(composition.disk(), plan, backdrop)
    return backdrop


def _removed(plan: Path) -> None:
    remove_backdrop(composition.disk(), plan)
