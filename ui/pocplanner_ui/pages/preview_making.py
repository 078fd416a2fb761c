"""Keeps the brief of the preview up with the plan: when it is made anew, in which steps, and what stops it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pocplanner.errors import PocPlannerError
from pocplanner.reporting.editions import Edition
from pocplanner_ui.bridge.tasks import CancelToken
from pocplanner_ui.language import number
from pocplanner_ui.pages.preview_words import AGAIN
from pocplanner_ui.said_words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.preview_render import BriefMaker, PrintedBrief, PrintOrder

REFRESH_AFTER_MS = 120
"""Pause after the last edit before the brief is made anew."""
LONG = 0.5
"""Seconds after which it is said how far the work is, and it can be stopped."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


class Making(QObject):
    """Makes one brief at a time, beside the window, and none while *page* is hidden."""

    changed = Signal()
    """It began, ended or waits."""
    arrived = Signal(object)
    """A :class:`PrintedBrief` to be shown."""
    refused = Signal(str, str)
    """Why there is no brief, and a code that tells where that can be mended."""

    def __init__(
        self, bridge: SessionBridge, make: BriefMaker, wanted: Callable[[bool], PrintOrder], page: QWidget
    ) -> None:
        """*wanted* says what is to be on the screen, whole or for a first look."""
        super().__init__(page)
        self._bridge = bridge
        self._make = make
        self._wanted = wanted
        self._page = page
        self.printed: PrintedBrief | None = None
        """The brief on the screen; none while there is none or the last one failed."""
        self.order: PrintOrder | None = None
        """What was last asked for; none where nothing was, or it is out of date."""
        self._running: CancelToken | None = None
        self._begun = 0.0
        self._was_stopped = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(REFRESH_AFTER_MS)
        self.pause.timeout.connect(self.start)
        bridge.ending.connect(self.stop)

    # How it stands

    @property
    def is_running(self) -> bool:
        """Whether a brief is being made."""
        return self._running is not None

    @property
    def is_updating(self) -> bool:
        """Whether another brief is due or being made."""
        return self.is_running or self.pause.isActive()

    @property
    def takes_long(self) -> bool:
        """Whether the brief under way has taken so long that somebody may want to stop it."""
        return self.is_running and monotonic() - self._begun > LONG

    @property
    def words(self) -> str:
        """How far it is; empty where nothing is due."""
        if not self.is_updating:
            return ""
        progress = self._running.progress if self._running is not None else None
        if progress is None or not self.takes_long:
            return _tr("Updating …")
        done, of = progress
        return _tr("Updating … {share} %").format(share=number(100 * done // max(of, 1)))

    # What is done

    def consider(self) -> None:
        """Make the brief anew where another one is wanted than that on the screen; at once for the first time."""
        wanted, order = self._wanted(False), self.order
        if order is not None and (order.printing, order.document) == (wanted.printing, wanted.document):
            self.pause.stop()
            if not self.is_running and self.printed is not None and not self.printed.whole:
                self.start(whole=True)
        elif order is None:
            self.start()
        else:
            self.pause.start()
        self.changed.emit()

    def start(self, *, whole: bool = False) -> None:
        """Make the brief in two steps: first without what takes longest, so that an edit is seen soon, then whole."""
        self.pause.stop()
        if self._running is not None:
            # It notices between its steps; its end starts the next one.
            self._running.cancel()
            return
        self._was_stopped = False
        if not self._page.isVisible():
            self.order = None
            return
        order = self.order = self._wanted(whole)
        if order.printing.edition is Edition.PARTNER and not order.printing.recipient:
            words = _tr("This plan names no partner force, so there is nobody to whom a note could go. List it first.")
            self._refuse(words, "E172")
            return
        token = self._running = CancelToken()
        self._begun = monotonic()
        self._bridge.tasks.start(
            lambda _: self._make(order, token),
            lambda printed: self._take(token, printed),
            lambda error: self._miss(token, error),
            owner=self,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Give up the brief under way until another one is wanted, or it is wanted again."""
        if self._running is not None:
            self._was_stopped = True
            self._running.cancel()

    def forget(self) -> None:
        """Another plan is open: the next brief is made at once."""
        self.pause.stop()
        if self._running is not None:
            self._running.cancel()
        self.order = None
        self._was_stopped = False
        self.printed = None

    def _take(self, token: CancelToken, printed: PrintedBrief | None) -> None:
        self._running = None
        if token.cancelled or printed is None:
            self._go_on()
            return
        self.printed = printed
        self.arrived.emit(printed)
        if not printed.whole and not self.pause.isActive():
            self.start(whole=True)
        self.changed.emit()

    def _miss(self, token: CancelToken, error: Exception) -> None:
        self._running = None
        if token.cancelled:
            self._go_on()
        elif isinstance(error, PocPlannerError):
            self._refuse(error_words(error), error.code)
        else:  # the outermost boundary of the report; the task logged where it happened
            words = _tr(
                "The brief could not be made ({kind}: {error}). The plan is unchanged. "
                "Save it, and report this message."
            )
            self._refuse(words.format(kind=type(error).__name__, error=error), "")

    def _go_on(self) -> None:
        """What was under way is given up: for another brief, or because somebody stopped it."""
        if self._was_stopped:
            self._refuse(_tr("You stopped it. There is no preview now; the plan is unchanged."), AGAIN)
        else:
            self.start()

    def _refuse(self, words: str, code: str) -> None:
        self.printed = None
        self.refused.emit(words, code)
        self.changed.emit()
