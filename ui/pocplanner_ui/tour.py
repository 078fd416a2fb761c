"""A short tour of the window: a panel below the pages that shows one part after the other and can be left any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings

    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.navigation import Navigation

_SEEN = "tour/seen"


def _tr(text: str) -> str:
    return QCoreApplication.translate("tour", text)


def steps() -> tuple[tuple[str, str, str], ...]:
    """Page, title and words of each step."""
    return (
        (
            "overview",
            _tr("The parts of the plan"),
            _tr(
                "The list at the left goes through the plan in the order of the brief. The figures say how much of a "
                "part is done. F6 leads to the list, arrow keys choose."
            ),
        ),
        (
            "facts",
            _tr("Facts"),
            _tr(
                "Answer what is known. “Unknown” is an honest answer: it never makes a risk go away, and becomes a "
                "question to the office that can know."
            ),
        ),
        (
            "register",
            _tr("Risk register"),
            _tr(
                "Each risk names who may be harmed, where and how, and why it is here. The program proposes a level; "
                "only you rate."
            ),
        ),
        (
            "measures",
            _tr("Measures"),
            _tr("Adopt what reduces harm, give it an owner and a date, and look at the harm that it may do itself."),
        ),
        (
            "readiness",
            _tr("Readiness"),
            _tr("What still stands in the way of the brief. Enter leads from each line to the field to be filled in."),
        ),
        (
            "preview",
            _tr("Print preview"),
            _tr(
                "The brief as it is printed. It can be printed at any time; while something is open, it says DRAFT and "
                "lists what is open on the first page."
            ),
        ),
        (
            "screening",
            _tr("Where to begin"),
            _tr(
                "Mostly here: is a full brief needed? File > Start (Ctrl+Shift+N) leads back to samples and new plans, "
                "F1 explains each page, Ctrl+Z takes back any step."
            ),
        ),
    )


class Pointer(QWidget):
    """A frame around an entry of the list of parts, or around the list; it never takes a click or the focus."""

    def __init__(self, navigation: Navigation) -> None:
        super().__init__(navigation.viewport())
        self._navigation = navigation
        self._key = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        navigation.viewport().installEventFilter(self)
        navigation.verticalScrollBar().valueChanged.connect(lambda _: self._place())

    def point(self, key: str) -> None:
        """Point at the entry of a page; at the whole list for an empty key."""
        self._key = key
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        area = self._navigation.viewport().rect()
        entries = self._navigation.entries
        if self._key:
            area = QRect(self._navigation.visualRect(entries.index(entries.row_of(self._key))))
        self.setGeometry(area.adjusted(2, 0, -2, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Two lines, so that it can be seen on the chosen entry and on the ground of the list.
        for colour, width, inset in ((self.palette().window().color(), 5, 3), (theme.colours().accent, 2, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()


class Tour(QDockWidget):
    """The panel of the tour."""

    def __init__(self, window: MainWindow, kept: QSettings) -> None:
        super().__init__(window)
        self._window, self._kept = window, kept
        self._steps = steps()
        self._at = 0
        self.setObjectName("tour")
        self.setWindowTitle(self.tr("Tour"))
        self.setAccessibleName(self.tr("Tour"))
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget())
        self.setWidget(self._panel())
        self.pointer = Pointer(window.navigation)
        self.hide()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)

    @staticmethod
    def was_seen(kept: QSettings) -> bool:
        """Whether the tour was begun before on this computer."""
        return str(kept.value(_SEEN, "")) == "yes"

    def _panel(self) -> QWidget:
        panel = QWidget()
        panel.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        panel.setAutoFillBackground(True)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = HeadingLabel("")
        self.words = PlainLabel("")
        self.place = HelpLabel("")
        self.place.setWordWrap(False)
        self.back_button = self._button(self.tr("&Back"), self.back)
        self.next_button = self._button("", self.next)
        self.skip_button = self._button(self.tr("S&kip the tour"), self.end)
        text = QVBoxLayout()
        text.setSpacing(theme.TIGHT)
        head = QHBoxLayout()
        head.setSpacing(theme.ROOM)
        head.addWidget(self.title)
        head.addWidget(self.place)
        head.addStretch(1)
        text.addLayout(head)
        text.addWidget(self.words)
        text.addStretch(1)
        row = QHBoxLayout(panel)
        row.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addLayout(text, 1)
        for made in (self.back_button, self.next_button, self.skip_button):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return panel

    @staticmethod
    def _button(text: str, run: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(True)
        made.clicked.connect(lambda _=False: run())
        return made

    @property
    def step(self) -> int:
        """The step that is shown, counted from 0."""
        return self._at

    def begin(self, step: int = 0) -> None:
        """Show the first step, or another one; from here on the tour counts as seen."""
        self._kept.setValue(_SEEN, "yes")
        self.show()
        self._go(step)

    def next(self) -> None:
        """Go to the next step; after the last one the tour is over."""
        if self._at + 1 < len(self._steps):
            self._go(self._at + 1)
        else:
            self.end()

    def back(self) -> None:
        """Go to the step before."""
        self._go(max(0, self._at - 1))

    def end(self) -> None:
        """Leave the tour on the page where it is."""
        self.pointer.hide()
        self.hide()
        self._window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, position: int) -> None:
        self._at = position
        page, title, words = self._steps[position]
        last = position + 1 == len(self._steps)
        self.title.setText(title)
        self.words.setText(words)
        self.place.setText(self.tr("{step} of {all}").format(step=position + 1, all=len(self._steps)))
        self.back_button.setEnabled(position > 0)
        self.next_button.setText(self.tr("E&nd") if last else self.tr("&Next"))
        self.skip_button.setVisible(not last)
        self._window.show_page(page)
        self.pointer.point(page if position else "")
        # A screen reader reads the step with the button that has the focus.
        self.next_button.setAccessibleDescription(f"{title}. {words}")
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
