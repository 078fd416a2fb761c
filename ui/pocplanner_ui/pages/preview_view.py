"""Shows a PDF page by page with zoom and page number. The place that one reads survives a new edition."""

from __future__ import annotations

from bisect import bisect_right
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.preview_output import open_pdf
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

ZOOM_STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
POINTS_PER_INCH = 72
Modes = QPdfView.ZoomMode


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


def _fit_number(box: QSpinBox) -> None:
    """Room for three digits: Qt makes the box as wide as any field of the window."""
    box.setFixedWidth(box.fontMetrics().horizontalAdvance("888") + 2 * theme.GAP + theme.TIGHT)


class _Pages(QPdfView):
    """Keeps the place that one reads when the pages become larger or smaller; Qt keeps the distance in pixels."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._part = 0, 0.0
        self._changing = False
        self.verticalScrollBar().valueChanged.connect(self._remember)

    @contextmanager
    def same_place(self) -> Iterator[None]:
        """Around a change of zoom, size or document."""
        self._changing = True
        yield
        self._changing = False
        tops = self._tops()
        if len(tops) > 1:
            page = min(self._page, len(tops) - 2)
            self.verticalScrollBar().setValue(round(tops[page] + self._part * (tops[page + 1] - tops[page])))

    def forget_place(self) -> None:
        """The next document begins at its first page."""
        self._page, self._part = 0, 0.0
        self.pageNavigator().clear()
        self.verticalScrollBar().setValue(0)

    def _remember(self, value: int) -> None:
        if self._changing:
            return
        tops = self._tops()
        if len(tops) > 1:
            self._page = max(0, min(bisect_right(tops, value) - 1, len(tops) - 2))
            height = tops[self._page + 1] - tops[self._page]
            self._part = max(0.0, (value - tops[self._page]) / height)

    def _tops(self) -> list[float]:
        """Where each page begins, and where the last one ends, in pixels."""
        tops = [float(self.documentMargins().top())]
        for page in range(self.document().pageCount()):
            height = self.document().pagePointSize(page).height() * self.scale_of(page)
            tops.append(tops[-1] + round(height) + self.pageSpacing())
        return tops

    def scale_of(self, page: int) -> float:
        """Pixels for one point of a page, as Qt works it out."""
        inch = self.logicalDpiX() / POINTS_PER_INCH
        if self.zoomMode() is Modes.Custom:
            return self.zoomFactor() * inch
        points = self.document().pagePointSize(page)
        margins = self.documentMargins()
        wide = (self.viewport().width() - margins.left() - margins.right()) / points.width()
        if self.zoomMode() is Modes.FitToWidth:
            return wide
        return min(wide, (self.viewport().height() - self.pageSpacing()) / points.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.same_place():
            super().resizeEvent(event)


class BriefView(QWidget):
    """The pages, and ``controls`` for a toolbar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before the view, so that it dies after it: the view draws from it until its end.
        self._document = QPdfDocument(self)
        self.view = _Pages(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(Modes.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(_tr("Pages of the brief"))
        theme.set_ink(self.view, "line", QPalette.ColorRole.Dark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.controls = QWidget()
        self._make_controls()
        self.is_painted = False
        """Whether a page of this edition was drawn: that happens in a thread of Qt's own."""
        for renderer in self.view.findChildren(QPdfPageRenderer):
            renderer.pageRendered.connect(self._on_painted)
        self.view.pageNavigator().currentPageChanged.connect(self._show_page_number)
        self._make_shortcuts()
        self._show_page_number()

    def _make_controls(self) -> None:
        self.smaller = self._tool("−", _tr("Smaller"), lambda: self.step_zoom(-1))
        self.larger = self._tool("+", _tr("Larger"), lambda: self.step_zoom(1))
        self.zoom = CalmComboBox()
        self.zoom.setAccessibleName(_tr("Zoom"))
        self.zoom.setMinimumContentsLength(8)
        self.zoom.addItem(_tr("Fit width"), Modes.FitToWidth)
        self.zoom.addItem(_tr("Whole page"), Modes.FitInView)
        for step in ZOOM_STEPS:
            self.zoom.addItem(f"{step * 100:.0f} %", step)
        self.zoom.activated.connect(lambda position: self._set_zoom(self.zoom.itemData(position)))
        self.back = self._tool("◀", _tr("Page before"), lambda: self.go_to(self.current_page - 1))
        self.on = self._tool("▶", _tr("Next page"), lambda: self.go_to(self.current_page + 1))
        self.number = QSpinBox()
        self.number.setKeyboardTracking(False)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setAccessibleName(_tr("Page"))
        theme.follow(self.number, _fit_number)
        self.number.valueChanged.connect(lambda value: self.go_to(value - 1))
        self.total = PlainLabel("", wrap=False)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.TIGHT)
        paging: tuple[QWidget, ...] = (self.back, PlainLabel(_tr("Page"), wrap=False), self.number, self.total, self.on)
        zooming: tuple[QWidget, ...] = (self.smaller, self.zoom, self.larger)
        for part in paging:
            row.addWidget(part)
        row.addSpacing(theme.GAP)
        for part in zooming:
            row.addWidget(part)

    @staticmethod
    def _tool(text: str, name: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(run)
        return button

    def _make_shortcuts(self) -> None:
        keys = QKeySequence.StandardKey
        for key, run in (
            (QKeySequence(keys.ZoomIn), lambda: self.step_zoom(1)),
            (QKeySequence(keys.ZoomOut), lambda: self.step_zoom(-1)),
            (QKeySequence(_tr("Ctrl+0")), lambda: self._set_zoom(Modes.FitToWidth)),
        ):
            QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(run)

    # Showing

    def show_pdf(self, pdf: bytes) -> None:
        """Show another edition at the place of the last one."""
        old, self._document = self._document, open_pdf(pdf, self)
        self.is_painted = False
        with self.view.same_place():
            self.view.setDocument(self._document)
        old.close()
        old.deleteLater()
        self._show_page_number()

    def _on_painted(self) -> None:
        self.is_painted = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Pages that fit the width are drawn again at another one.
        fits = self.view.zoomMode() is Modes.FitToWidth and self.page_count > 0
        if fits and event.oldSize().width() != event.size().width():
            self.is_painted = False
        super().resizeEvent(event)

    def clear(self) -> None:
        """Show nothing, and begin the next edition at its first page."""
        old, self._document = self._document, QPdfDocument(self)
        self.view.setDocument(self._document)
        old.close()
        old.deleteLater()
        self.view.forget_place()
        self._show_page_number()

    @property
    def page_count(self) -> int:
        """Number of pages shown."""
        return self._document.pageCount()

    @property
    def current_page(self) -> int:
        """The page that one reads, counted from 0."""
        return self.view.pageNavigator().currentPage()

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0; beyond the ends nothing happens."""
        if 0 <= page < self.page_count and page != self.current_page:
            self.view.pageNavigator().jump(page, QPointF())

    def _show_page_number(self) -> None:
        count, page = self.page_count, self.current_page
        with QSignalBlocker(self.number):
            self.number.setRange(1, max(count, 1))
            self.number.setValue(page + 1)
        self.total.setText(_tr("of {count}").format(count=count))
        self.controls.setEnabled(count > 0)
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < count)

    # Zoom

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller zoom, seen from what is shown."""
        now = self.zoom_now()
        fits = [known for known in ZOOM_STEPS if (known > now + 0.01 if step > 0 else known < now - 0.01)]
        if fits:
            self._set_zoom(min(fits) if step > 0 else max(fits))

    def zoom_now(self) -> float:
        """The zoom as shown; 1 is the size on paper."""
        if self.view.zoomMode() is Modes.Custom or not self.page_count:
            return self.view.zoomFactor()
        return self.view.scale_of(self.current_page) * POINTS_PER_INCH / self.view.logicalDpiX()

    def _set_zoom(self, wanted: object) -> None:
        with self.view.same_place():
            if isinstance(wanted, Modes):
                self.view.setZoomMode(wanted)
            elif isinstance(wanted, float):
                self.view.setZoomMode(Modes.Custom)
                self.view.setZoomFactor(wanted)
        self.zoom.setCurrentIndex(self.zoom.findData(wanted))
