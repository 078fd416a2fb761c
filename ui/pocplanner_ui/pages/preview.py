"""The brief inside the program: made in the background, shown as the PDF that would be saved or printed.

The page holds no plan of its own and judges nothing: it shows bytes, says whether they are a draft, and passes them on.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from pocplanner.errors import PocPlannerError
from pocplanner_ui.bridge.tasks import CancelToken
from pocplanner_ui.pages import preview_output
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.preview_render import PrintedBrief, PrintOrder, make_brief
from pocplanner_ui.pages.preview_view import BriefView
from pocplanner_ui.said_words import day_words, error_words
from pocplanner_ui.widgets.banner import Banner
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import HelpLabel
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from pocplanner.model.document import Document
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.preview_render import BriefMaker

log = logging.getLogger(__name__)
REFRESH_AFTER_MS = 120
"""Pause after the last edit before the brief is made anew."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


class PreviewPage(Page):
    """The print preview."""

    scrolls = False

    def __init__(self, bridge: SessionBridge, make: BriefMaker = make_brief) -> None:
        self.title = _tr("Print preview")
        self._make = make
        self.ask_pdf_path: Callable[[QWidget, Path], Path | None] = preview_output.ask_pdf_path
        self.ask_printer: Callable[[QWidget, int], QPrinter | None] = preview_output.ask_printer
        self.printed: PrintedBrief | None = None
        """The edition on the screen; none while there is none or the last one failed."""
        self._shown_document: Document | None = None
        self._running: CancelToken | None = None
        self._job: preview_output.PrintJob | None = None
        super().__init__(bridge)

    # Making

    @override
    def build(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REFRESH_AFTER_MS)
        self._pause.timeout.connect(self._start)
        self.status = HelpLabel("")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.heading.setWordWrap(False)
        self.header.setStretch(0, 0)
        self.header.addWidget(self.status, 1)
        self.draft_banner = Banner(closable=False)
        self.blockers_button = QPushButton(_tr("Show the blockers"))
        self.blockers_button.clicked.connect(lambda: self.go.emit("readiness"))
        banner = self.draft_banner.layout()
        assert banner is not None, "a banner has a row"
        banner.addWidget(self.blockers_button)
        self.view = BriefView()
        self.failure = QPlainTextEdit()
        self.failure.setReadOnly(True)
        self.failure.setAccessibleName(_tr("Why there is no brief"))
        self.waiting = HelpLabel(_tr("The brief is being made …"), size=1.0)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for part in (self.waiting, self.view, self.failure):
            self.stack.addWidget(part)
        self.column.addWidget(self._bar())
        self.column.addWidget(self.draft_banner)
        self.column.addWidget(self.stack, 1)
        self._say_state()

    def _bar(self) -> Row:
        self.final_box = TickBox(_tr("Final"))
        self.final_box.setToolTip(_tr("Without the word DRAFT. Possible once no blocker is open."))
        self.final_box.clicked.connect(lambda: self._start())
        self.save_button = QPushButton(_tr("Save as PDF …"))
        self.save_button.clicked.connect(self.save)
        self.print_button = QPushButton(_tr("Print …"))
        self.print_button.clicked.connect(self.print_or_stop)
        row = Row()
        row.add(self.view.controls, stretch=True)
        row.add(Row(self.final_box, self.save_button, self.print_button))
        return row

    # Keeping up with the plan

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None and self._shown_document is None:
            return  # the first assessment, which gives the risks their numbers, starts the first edition
        self._consider()

    @override
    def refresh_assessment(self) -> None:
        self._consider()

    @override
    def _on_replaced(self) -> None:
        self._forget()
        super()._on_replaced()

    def _consider(self) -> None:
        """Make the brief anew where the plan is another one than that on the screen; at once for the first time."""
        if self.bridge.session.document == self._shown_document:
            self._pause.stop()
            if self._running is None and self.printed is not None and not self.printed.whole:
                self._start(whole=True)
            self._say_state()
            return
        if self._shown_document is None:
            self._start()
        else:
            self._pause.start()
        self._say_state()

    def _start(self, *, whole: bool = False) -> None:
        """Make the brief in two steps: first without what takes longest, so that an edit is seen soon, then whole."""
        self._pause.stop()
        if self._running is not None:
            # It notices between its steps; its end starts the next one.
            self._running.cancel()
            return
        if not self.isVisible():
            self._shown_document = None
            return
        document = self.bridge.session.document
        around = self.bridge.session.around
        order = PrintOrder(document, self.bridge.library, around.clock().date(), self.final_box.isChecked(), whole)
        token = self._running = CancelToken()
        self._shown_document = document
        self.bridge.tasks.start(
            lambda _: self._make(order, token),
            lambda printed: self._arrived(token, printed),
            lambda error: self._failed(token, error),
            owner=self,
        )
        self._say_state()

    def _forget(self) -> None:
        """Another plan is open: nothing of the old one stays on the screen."""
        self._pause.stop()
        if self._running is not None:
            self._running.cancel()
        self._shown_document = None
        self.printed = None
        self.final_box.setChecked(False)
        self.view.clear()
        self.stack.setCurrentWidget(self.waiting)
        self._say_state()

    def _arrived(self, token: CancelToken, printed: PrintedBrief | None) -> None:
        self._running = None
        if token.cancelled or printed is None:
            self._start()
            return
        self.printed = printed
        self.view.show_pdf(printed.pdf)
        self.stack.setCurrentWidget(self.view)
        if not printed.whole and not self._pause.isActive():
            self._start(whole=True)
        self._say_state()

    def _failed(self, token: CancelToken, error: Exception) -> None:
        self._running = None
        if token.cancelled:
            self._start()
            return
        self.printed = None
        if isinstance(error, PocPlannerError):
            text = error_words(error)
        else:  # the outermost boundary of the report; the task logged where it happened
            text = _tr(
                "The brief could not be made ({kind}: {error}). The plan is unchanged. "
                "Save it, and report this message."
            ).format(kind=type(error).__name__, error=error)
        self.failure.setPlainText(text)
        self.stack.setCurrentWidget(self.failure)
        self._say_state()

    # What is said

    @property
    def is_updating(self) -> bool:
        """Whether another edition is due or being made."""
        return self._running is not None or self._pause.isActive()

    @property
    @override
    def is_finished(self) -> bool:
        """Whether the screen shows what there is to show; a picture of the window waits for it."""
        return not self.is_updating and (self.stack.currentWidget() is not self.view or self.view.is_painted)

    def _say_state(self) -> None:
        printed, updating = self.printed, self.is_updating
        self.status.setText(_tr("Updating …") if updating else self._edition())
        ready = printed is not None and printed.whole and not updating
        self.view.controls.setEnabled(self.view.page_count > 0 and self.stack.currentWidget() is self.view)
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready or self._job is not None)
        self.print_button.setText(_tr("Stop printing") if self._job is not None else _tr("Print …"))
        blockers = printed.blockers if printed is not None else 0
        self.final_box.setEnabled(self.final_box.isChecked() or (ready and not blockers))
        draft = printed is not None and not printed.final
        self.draft_banner.say(draft_words(blockers) if draft else "", "warning" if blockers else "info")
        self.blockers_button.setVisible(bool(blockers))

    def _edition(self) -> str:
        if self.printed is None:
            return ""
        day = day_words(self.printed.as_of)
        if not self.printed.option:
            return _tr("As of {day}; no option is recommended").format(day=day)
        return _tr("As of {day}, recommended option “{option}”").format(day=day, option=self.printed.option)

    # Passing on

    def save(self) -> None:
        """Save what is shown as a PDF; an error is told and nothing is half written."""
        if self.printed is None:
            return
        suggestion = preview_output.suggested_path(self.bridge, final=self.printed.final)
        path = self.ask_pdf_path(self, suggestion)
        if path is None:
            return
        try:
            preview_output.write_pdf(path, self.printed.pdf)
        except PocPlannerError as error:
            self.bridge.message.emit("error", error_words(error))
            return
        self.bridge.message.emit("info", _tr("The brief was saved as {path}.").format(path=path))

    def print_or_stop(self) -> None:
        """Print what is shown, or stop the printing that is under way."""
        if self._job is not None:
            self._job.stop()
            return
        if self.printed is None:
            return
        printer = self.ask_printer(self, self.view.page_count)
        if printer is None:
            return
        self._job = preview_output.PrintJob(self.printed.pdf, printer, self)
        self._job.progressed.connect(self._printing)
        self._job.finished.connect(self._print_ended)
        self._say_state()
        self._job.start()

    def _printing(self, done: int, total: int) -> None:
        self.status.setText(_tr("Printing page {done} of {total}").format(done=done, total=total))

    def _print_ended(self, whole: bool) -> None:
        assert self._job is not None, "only a job that was started ends"
        self._job.deleteLater()
        self._job = None
        if not whole:
            self.bridge.message.emit("error", _tr("Printing was stopped; some pages may be missing on paper."))
        self._say_state()

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown_document is not None:
            self._consider()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)


def draft_words(blockers: int) -> str:
    """What the draft banner says."""
    if blockers == 0:
        return _tr("DRAFT. No blocker is open: tick “Final” to print it without the word.")
    if blockers == 1:
        return _tr("DRAFT: one blocker is open. It stands on the first page.")
    return _tr("DRAFT: {count} blockers are open. They stand on the first page.").format(count=blockers)
