"""Where a brief goes from the preview: a PDF file, or a printer page by page. Decides nothing about its content."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog

from pocplanner.reporting.editions import Annex, Edition
from pocplanner_ui.dialogs.asker import finish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from pocplanner.model.plan import Plan
    from pocplanner.reporting.editions import Printing
    from pocplanner.session.printing import PrintedCopy
    from pocplanner_ui.bridge.session_bridge import SessionBridge

MOST_DPI = 300
"""Pages go to the printer as pictures; more dots than these are not seen and take much memory."""


def suggested_path(bridge: SessionBridge, printing: Printing) -> Path:
    """A name for the PDF: beside the plan and after it, saying which edition it is, and where it is a draft."""
    path = bridge.session.path
    stem = path.name.split(".")[0] if path is not None else _slug(bridge.plan.title) or "plan"
    folder = path.parent if path is not None else Path.home()
    return folder / f"{stem}-{_edition_slug(bridge.plan, printing)}{'' if printing.final else '-DRAFT'}.pdf"


def _edition_slug(plan: Plan, printing: Printing) -> str:
    """The edition as a part of a file name; file names are in English, as the briefs are."""
    letters = "".join(annex.letter for annex in printing.annexes)
    some = f"-{letters}" if len(letters) < len(Annex) else ""
    match printing.edition:
        case Edition.SRSG:
            return "brief"
        case Edition.ANNEXES:
            return f"annex{some}" if len(letters) == 1 else f"annexes{some}"
        case Edition.ARCHIVE:
            return f"archive{some}"
        case Edition.ADVISER_NOTE:
            return "adviser-note"
        case Edition.COMPONENT:
            return f"extract-{_slug(printing.recipient)}"
        case _:
            names = (force.name for force in plan.situation.partner_forces if force.id == printing.recipient)
            return f"note-{_slug(next(names, 'partner'))}"


def _slug(text: str) -> str:
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")[:60]


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


def write_copies(path: Path, copies: tuple[PrintedCopy, ...]) -> None:
    """Write all copies and their signatures, or none. Raises :class:`PlanFileError`."""
    from pocplanner.session.printing import outputs
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.together import write_together

    write_together(RealFs(), outputs(path, copies))


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
    """Prints copies page by page between other events, so that the window stays alive and the job can be stopped."""

    progressed = Signal(int, int)
    """Pages printed, and pages to print."""
    finished = Signal(bool)
    """Whether all pages went to the printer."""

    def __init__(self, pdfs: Sequence[bytes], printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        documents = [open_pdf(pdf, self) for pdf in pdfs]
        self._pages = [(document, page) for document in documents for page in self._wanted(document)]
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def _wanted(self, document: QPdfDocument) -> list[int]:
        count = document.pageCount()
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
        self._paint(*self._pages[self._done])
        self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(whole=True)

    def _paint(self, document: QPdfDocument, page: int) -> None:
        points = document.pagePointSize(page)
        room: QRect = self._painter.viewport()
        scale = min(room.width() / points.width(), room.height() / points.height())
        shown = QSize(round(points.width() * scale), round(points.height() * scale))
        sharp = min(1.0, MOST_DPI / self._printer.resolution())
        image = document.render(page, QSize(round(shown.width() * sharp), round(shown.height() * sharp)))
        corner = QRect(
            (room.width() - shown.width()) // 2, (room.height() - shown.height()) // 2, shown.width(), shown.height()
        )
        self._painter.drawImage(corner, image)

    def _end(self, *, whole: bool) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        self.finished.emit(whole)
