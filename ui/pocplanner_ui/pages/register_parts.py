"""Small parts that the pages on harm share: columns that scroll, captions, buttons, a table of two-line rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QTableView,
    QToolButton,
    QWidget,
)

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.table_copy import TableCopy
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel, no_mnemonic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLayout


class ScrolledColumn(QWidget):
    """The inside of a scroll area, as tall as its text at the width that it has.

    A layout with wrapping labels asks for the height that they would have at their narrowest; a scroll area would
    believe it and show an empty end.
    """

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scrolling(layout: QLayout) -> QScrollArea:
    """A layout in an area that scrolls up and down."""
    inside = ScrolledColumn()
    inside.setObjectName("page")
    layout.setContentsMargins(0, theme.GAP, theme.GAP, theme.GAP)
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


_LEAST, _LEAST_TEXT = 60, 160
_ONE_LINE = 340
"""Width of the stretched column from which most titles fit on one line."""


@dataclass(frozen=True, slots=True)
class FittedColumns:
    """Widths of columns that adapt to the room; the one with 0 takes what the others leave."""

    widths: tuple[int, ...]
    wide: tuple[int, ...]
    """The same where there is much room."""
    spare: tuple[int, ...]
    """Columns that give way where there is little room, the first one first."""
    wide_from: int = 900
    least: int = 180
    """Width of the stretched column below which others give way."""

    def fit(self, header: QHeaderView, room: int) -> int:
        """Give the columns their widths; the width of the stretched one."""
        widths = tuple(map(theme.px, self.wide if room >= theme.px(self.wide_from) else self.widths))
        shown = set(range(len(widths)))
        for column in self.spare:
            if room - sum(widths[at] for at in shown) >= theme.px(self.least):
                break
            shown.discard(column)
        stretched = max(theme.px(_LEAST), room - sum(widths[at] for at in shown))
        for at, width in enumerate(widths):
            header.setSectionHidden(at, at not in shown)
            header.resizeSection(at, width or stretched)
        return stretched


class ListTable(QTableView):
    """A table of whole rows in which one column takes the width that the others leave; Enter or a double click opens.

    Where that column is narrow, its text wraps and all rows are a line higher; where it would be too narrow, columns
    that one can do without make room.
    """

    def __init__(
        self, model: QAbstractItemModel, columns: FittedColumns, parent: QWidget | None = None, *, lines: int = 0
    ) -> None:
        """*lines* is the height of all rows; 0 for what the room of the stretched column asks for."""
        super().__init__(parent)
        self._lines = lines
        self.on_open: Callable[[], object] = lambda: None
        self._columns = columns
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(40)
        header.setStretchLastSection(False)
        self.doubleClicked.connect(lambda _: self.on_open())
        self.copying = TableCopy(self)
        theme.follow(self, ListTable._fit)

    def _fit(self) -> None:
        stretched = self._columns.fit(self.horizontalHeader(), self.viewport().width())
        lines = self._lines or (2 if stretched >= theme.px(_ONE_LINE) else 3)
        height = lines * self.fontMetrics().height() + theme.GAP + 2
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._fit()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.on_open()
        else:
            super().keyPressEvent(event)


def caption(text: str) -> HelpLabel:
    """A quiet line above what it names."""
    label = HelpLabel(text)
    label.setWordWrap(False)
    return label


def button(text: str, run: Callable[[], object], *, name: str = "") -> QPushButton:
    """A button as wide as its text; *name* is what screen readers say where the text alone does not tell."""
    made = QPushButton(no_mnemonic(text))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(name or text)
    made.clicked.connect(lambda _=False: run())
    return made


class _TextButton(QToolButton):
    """A flat button that gives way where there is little room: its text ends in an ellipsis then."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.px(_LEAST_TEXT)), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - theme.GAP)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()


def small_button(text: str, run: Callable[[], object], *, name: str = "") -> QToolButton:
    """A flat button inside a line of text."""
    made = _TextButton()
    made.setText(no_mnemonic(text))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setAutoRaise(True)
    theme.set_ink(made, "accent", QPalette.ColorRole.ButtonText)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(name or text)
    made.clicked.connect(lambda _=False: run())
    return made


class LinkedLine(QWidget):
    """A line of text with a button behind it that leads to what the line names."""

    def __init__(self, text: str, go: Callable[[], object] | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        self.label = PlainLabel(text)
        row.addWidget(self.label, 1)
        if go is not None:
            name = self.tr("Go to: {what}").format(what=text)
            row.addWidget(small_button(self.tr("Go"), go, name=name), 0, Qt.AlignmentFlag.AlignTop)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        assert item is not None, "it was counted"
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
