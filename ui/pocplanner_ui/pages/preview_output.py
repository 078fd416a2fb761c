"""Where a brief goes from the preview: a PDF file, or a printer page by page. Decides nothing about its content."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog

from pocplanner_ui.dialogs.asker import finish

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from pocplanner_ui.bridge.session_bridge import SessionBridge

MOST_DPI = 300
"""Pages go to the printer as pictures; more dots than these are not seen and take much memory."""


def suggested_path(bridge: SessionBridge, *, final: bool) -> Path:
    """A name for the PDF: beside the plan and after it, and saying where it is a draft."""
    path = bridge.session.path
    words = re.sub(r"[^\w-]+", "-", bridge.plan.title.casefold()).strip("-")[:60]
    stem = path.name.split(".")[0] if path is not None else words or "plan"
    folder = path.parent if path is not None else Path.home()
    return folder / f"{stem}-brief{'' if final else '-DRAFT'}.pdf"


def ask_pdf_path(parent: QWidget, suggestion: Path) -> Path | None:
    """Ask where to save; none for cancel. Overwriting has been agreed to."""
    title = QCoreApplication.translate("preview", "Save the brief as PDF")
    kind = QCoreApplication.translate("preview", "PDF files")
    dialog = QFileDialog(parent, title, str(suggestion.parent), f"{kind} (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The dialog adds the suffix, so that it asks before overwriting under the name that is really written.
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(suggestion.name)
    return Path(dialog.selectedFiles()[0]) if finish(dialog) else None


def ask_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Ask for printer and pages; none for cancel."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    return printer if finish(dialog) else None


def write_pdf(path: Path, pdf: bytes) -> None:
    """Write the PDF whole or not at all. Raises :class:`PlanFileError`."""
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.saver import write_whole

    write_whole(RealFs(), path, pdf)


def open_pdf(pdf: bytes, owner: QObject) -> QPdfDocument:
    """A PDF from memory. The buffer belongs to *owner*, not to the document, which reads from it until its end."""
    document = QPdfDocument(owner)
    buffer = QBuffer(owner)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.destroyed.connect(buffer.deleteLater)
    document.load(buffer)
    return document


class PrintJob(QObject):
    """Prints one page at a time between other events, so that the window stays alive and the job can be stopped."""

    progressed = Signal(int, int)
    """Pages printed, and pages to print."""
    finished = Signal(bool)
    """Whether all pages went to the printer."""

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._document = open_pdf(pdf, self)
        self._pages = self._wanted()
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def _wanted(self) -> list[int]:
        count = self._document.pageCount()
        first, last = self._printer.fromPage(), self._printer.toPage()
        if first <= 0:
            return list(range(count))
        return [page for page in range(count) if first <= page + 1 <= (last or count)]

    def start(self) -> None:
        """Begin; ``finished`` follows."""
        if self._pages and self._painter.begin(self._printer):
            self._timer.start()
        else:
            self._end(whole=False)

    def stop(self) -> None:
        """Print no further page."""
        self._end(whole=False)

    def _next(self) -> None:
        if self._done and not self._printer.newPage():
            self._end(whole=False)
            return
        self._paint(self._pages[self._done])
        self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(whole=True)

    def _paint(self, page: int) -> None:
        points = self._document.pagePointSize(page)
        room: QRect = self._painter.viewport()
        scale = min(room.width() / points.width(), room.height() / points.height())
        shown = QSize(round(points.width() * scale), round(points.height() * scale))
        sharp = min(1.0, MOST_DPI / self._printer.resolution())
        image = self._document.render(page, QSize(round(shown.width() * sharp), round(shown.height() * sharp)))
        corner = QRect(
            (room.width() - shown.width()) // 2, (room.height() - shown.height()) // 2, shown.width(), shown.height()
        )
        self._painter.drawImage(corner, image)

    def _end(self, *, whole: bool) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        self.finished.emit(whole)
