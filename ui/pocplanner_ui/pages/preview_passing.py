"""What becomes of a brief: saved, copy by copy and signed where that is wanted, recorded in the plan, or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pocplanner.errors import PocPlannerError
from pocplanner_ui.bridge.tasks import CancelToken
from pocplanner_ui.language import number
from pocplanner_ui.pages import preview_output
from pocplanner_ui.said_words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from pocplanner.session.printing import PrintedCopy
    from pocplanner.session.session import Session
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.preview_render import CopiesMaker, PrintOrder
    from pocplanner_ui.pages.preview_signing import SignPanel

    AskPath = Callable[[QWidget, Path], Path | None]
    AskPrinter = Callable[[QWidget, int], QPrinter | None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


class PassingOn(QObject):
    """Saves and prints what the preview shows. One thing is passed on at a time; each can be stopped."""

    changed = Signal()
    """Something began, went on or ended."""

    def __init__(self, bridge: SessionBridge, signing: SignPanel, make: CopiesMaker, page: QWidget) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._signing = signing
        self._make = make
        self._page = page
        self._saving: CancelToken | None = None
        self._preparing: CancelToken | None = None
        self.job: preview_output.PrintJob | None = None
        """The printing under way."""
        self._printed = (0, 0)
        bridge.session_replaced.connect(self.stop_making)
        bridge.ending.connect(self.stop_printing)
        self.changed.connect(lambda: bridge.note_leaving(self, on=self.is_saving or self.is_printing))

    @property
    def is_saving(self) -> bool:
        """Whether copies to save are being made and written."""
        return self._saving is not None

    @property
    def is_printing(self) -> bool:
        """Whether pages go to a printer, or are made for it."""
        return self.job is not None or self._preparing is not None

    @property
    def is_making(self) -> bool:
        """Whether copies are being made, to be saved or printed."""
        return self._saving is not None or self._preparing is not None

    @property
    def words(self) -> str:
        """How far it is; empty while nothing is passed on."""
        token = self._saving or self._preparing
        if token is not None:
            done, of = token.progress or (0, 1)
            return _tr("Making the copies … {share} %").format(share=number(100 * done // of))
        if self.job is not None and self._printed[1]:
            done, total = self._printed
            return _tr("Printing page {done} of {total}").format(done=number(done), total=number(total))
        return ""

    def stop_making(self) -> None:
        """Give up copies that are being made; nothing of them is written."""
        for token in (self._saving, self._preparing):
            if token is not None:
                token.cancel()

    # Saving

    def save(self, order: PrintOrder, shown: bytes, ask: AskPath) -> None:
        """Save all copies, after asking where; *shown* is the first one without a signature."""
        printing, identity = order.printing, self._signing.identity
        path = ask(self._page, preview_output.suggested_path(self._bridge, printing))
        if path is None:
            return
        if self._is_plan(path, printing.copies):
            self._bridge.message.emit("error", _tr("The brief would take the place of the plan. Choose another name."))
            return
        if printing.copies == 1 and identity is None:
            self._write_shown(path, shown)
            return
        if not self._may_replace(path, printing.copies, signed=identity is not None):
            return
        token = self._saving = CancelToken()
        session, at = self._bridge.session, self._bridge.session.around.clock().replace(microsecond=0)
        records = self._signing.records

        def work(_: CancelToken) -> tuple[PrintedCopy, ...] | None:
            copies = self._make(order, identity, at, token)
            if copies is None or token.cancelled:
                return None
            preview_output.write_copies(path, copies)
            return copies

        def done(copies: tuple[PrintedCopy, ...] | None) -> None:
            self._saving = None
            self._tell_saved(path, copies, session, records=records)
            self.changed.emit()

        self._bridge.tasks.start(work, done, self._failed, owner=self)
        self.changed.emit()

    def _is_plan(self, path: Path, copies: int) -> bool:
        """Whether a file to be written is that of the plan, under whatever name: a disk may not mind capitals."""
        from pocplanner.session.printing import output_paths

        plan = self._bridge.session.path
        if plan is None or not plan.exists():
            return path == plan
        return any(each.exists() and each.samefile(plan) for each in output_paths(path, copies, signed=True))

    def _write_shown(self, path: Path, shown: bytes) -> None:
        try:
            preview_output.write_pdf(path, shown)
        except PocPlannerError as error:
            self._bridge.message.emit("error", error_words(error))
            return
        from pocplanner.session.printing import signature_path

        words = [_tr("The brief was saved as {path}.").format(path=path)]
        signature = signature_path(path)
        if signature.exists():
            words.append(
                _tr("{name} beside it is of the brief that was there before, not of this one.").format(
                    name=signature.name
                )
            )
        self._bridge.message.emit("info", " ".join(words))

    def _may_replace(self, path: Path, copies: int, *, signed: bool) -> bool:
        """Whether files that stand there may be replaced; the dialog asked for *path* alone."""
        from pocplanner.session.printing import copy_path, output_paths, signature_path

        asked = path if copy_path(path, 1, copies) == path else None
        own = {asked, signature_path(asked)} if asked is not None else set()
        there = [each for each in output_paths(path, copies, signed=signed) if each not in own and each.exists()]
        if not there:
            return True
        details = _tr("In {folder}: {names}").format(folder=path.parent, names=", ".join(each.name for each in there))
        question = _tr("Files of these names are there already. Replace them?")
        return self._bridge.asker.confirm(question, details, _tr("Replace"))

    def _tell_saved(
        self, path: Path, copies: tuple[PrintedCopy, ...] | None, session: Session, *, records: bool
    ) -> None:
        if copies is None:
            self._bridge.message.emit("info", _tr("Nothing was written: it was stopped before all copies were made."))
            return
        words = [_saved_words(path, copies)]
        signatures = [copy.signature for copy in copies if copy.signature is not None]
        if signatures:
            said = signatures[0].statement
            template = (
                _tr("Signed by {post}. Brief id {id}, check characters {check}.")
                if len(signatures) == 1
                else _tr("Signed by {post}. Brief id {id}.")
            )
            words.append(template.format(post=said.post, id=said.brief_id, check=said.check))
        if signatures and records:
            words.append(self._record(copies, session))
        self._bridge.message.emit("info", " ".join(words))

    def _record(self, copies: tuple[PrintedCopy, ...], session: Session) -> str:
        from pocplanner.reporting.signature import issued_brief

        if session is not self._bridge.session:
            return _tr("It is not recorded, because another plan was opened meanwhile.")
        signatures = (copy.signature for copy in copies if copy.signature is not None)
        self._bridge.record_briefs([issued_brief(signature, self._bridge.new_id()) for signature in signatures])
        return _tr("Recorded in the plan; save the plan to keep that.")

    # Printing

    def stop_printing(self) -> None:
        """Print no further page."""
        if self.job is not None:
            self.job.stop()
        self.stop_making()

    def print(self, order: PrintOrder, shown: bytes, pages: int, ask: AskPrinter) -> None:
        """Print all copies, after asking where."""
        printer = ask(self._page, pages)
        if printer is None:
            return
        if order.printing.copies == 1:
            self._print((shown,), printer)
            return
        token = self._preparing = CancelToken()
        now = self._bridge.session.around.clock()

        def done(copies: tuple[PrintedCopy, ...] | None) -> None:
            self._preparing = None
            if copies is not None and not token.cancelled:
                self._print(tuple(copy.pdf for copy in copies), printer)
            else:
                self.changed.emit()

        self._bridge.tasks.start(lambda _: self._make(order, None, now, token), done, self._failed, owner=self)
        self.changed.emit()

    def _print(self, pdfs: tuple[bytes, ...], printer: QPrinter) -> None:
        self._printed = (0, 0)
        self.job = preview_output.PrintJob(pdfs, printer, self)
        self.job.progressed.connect(self._on_page)
        self.job.finished.connect(self._print_ended)
        self.changed.emit()
        self.job.start()

    def _on_page(self, done: int, total: int) -> None:
        self._printed = (done, total)
        self.changed.emit()

    def _print_ended(self, whole: bool) -> None:
        assert self.job is not None, "only a job that was started ends"
        self.job.deleteLater()
        self.job = None
        if not whole:
            self._bridge.message.emit("error", _tr("Printing was stopped; some pages may be missing on paper."))
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._saving = self._preparing = None
        self.changed.emit()
        if not isinstance(error, PocPlannerError):
            raise error  # the outermost boundary tells it
        self._bridge.message.emit("error", error_words(error))


def _saved_words(path: Path, copies: tuple[PrintedCopy, ...]) -> str:
    from pocplanner.session.printing import copy_path

    signed = any(copy.signature is not None for copy in copies)
    if len(copies) == 1:
        if signed:
            return _tr("The brief was saved as {path}, and its signature file beside it.").format(path=path)
        return _tr("The brief was saved as {path}.").format(path=path)
    first, last = copy_path(path, 1, len(copies)), copy_path(path, len(copies), len(copies))
    words = (
        _tr("{count} copies were saved in {folder}, {first} to {last}, and a signature file beside each.")
        if signed
        else _tr("{count} copies were saved in {folder}, {first} to {last}.")
    )
    return words.format(count=number(len(copies)), folder=path.parent, first=first.name, last=last.name)
