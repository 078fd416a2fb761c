"""Saving by itself: a plan that has a file is saved some seconds after an edit, beside the work.

It never asks and never makes a file: a new plan is saved by a person first. After a failure it rests until a person
has saved, so that one full disk is told once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from pocplanner_ui.settings import settings

if TYPE_CHECKING:
    from pocplanner.storage.fs import Fs
    from pocplanner_ui.bridge.session_bridge import SessionBridge

AFTER_MS = 20_000
"""From the first edit that is not saved to the save."""
_KEY = "files/save_by_itself"


class AutoSave(QObject):
    """Saves the plan of a bridge by itself while the person wants that."""

    def __init__(self, bridge: SessionBridge, fs: Fs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._fs = bridge, fs
        self._rests = False
        self.action = QAction(self.tr("Save by &itself"), self)
        self.action.setCheckable(True)
        self.action.setChecked(settings().value(_KEY, defaultValue=True, type=bool) is True)
        self.action.setStatusTip(self.tr("A plan that has a file is saved twenty seconds after an edit."))
        self.action.toggled.connect(self._choose)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(AFTER_MS)
        self.timer.timeout.connect(self._save)
        bridge.plan_changed.connect(self._on_change)
        bridge.file_changed.connect(self._on_saved)
        bridge.saving_failed.connect(self._rest)
        bridge.session_replaced.connect(self._on_saved)

    def _choose(self, on: bool) -> None:
        settings().setValue(_KEY, on)
        self._on_change()

    def _on_change(self) -> None:
        due = self.action.isChecked() and not self._rests and self._bridge.session.path is not None
        if not (due and self._bridge.session.dirty):
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start()

    def _on_saved(self) -> None:
        self._rests = False
        # What was edited while the file was written is due in turn.
        self.timer.stop()
        self._on_change()

    def _rest(self) -> None:
        self._rests = True
        self.timer.stop()

    def _save(self) -> None:
        self._bridge.save_by_itself(self._fs)
