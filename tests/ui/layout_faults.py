"""Finds what does not fit: texts that are cut, siblings that overlap, parts that stick out of their parent."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from pocplanner_ui.widgets.choices import DropButton
from pocplanner_ui.widgets.text import SummaryLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner_ui.main_window import MainWindow

SLACK = 2
"""Pixels of rounding that nobody sees."""
CALM, PATIENCE = 4, 60.0
"""Rounds of the event loop in which nothing is due any more, and seconds after which one does not wait longer."""

SIDEWAYS = {"heads", "columns"}
"""Areas that are meant to be scrolled sideways: the columns of the options."""


def settle(window: MainWindow, key: str) -> None:
    """Let a page finish: what comes later, and the layouts."""
    window.show_page(key)
    page, calm, ends = window.page(key), 0, time.monotonic() + PATIENCE
    shape: list[QRect] = []
    while calm < CALM:
        assert time.monotonic() < ends, f"the page {key} does not come to rest"
        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()
        before, shape = shape, [part.geometry() for part in _seen(page)]
        calm = calm + 1 if page.is_finished and page.bridge.tasks.is_idle and shape == before else 0


def faults(root: QWidget) -> list[str]:
    """Everything wrong with what can be seen of *root*, in words; empty where all is in order."""
    found: list[str] = []
    for widget in _seen(root):
        found += _needs_scrolling(widget)
        found += _cut(widget)
        found += _outside(widget)
        found += _overlaps(widget)
    return found


def _needs_scrolling(widget: QWidget) -> Iterator[str]:
    """Columns of text scroll up and down only."""
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QScrollArea) and inside is not None and widget.objectName() not in SIDEWAYS:
        room = widget.viewport().width()
        if inside.width() > room + SLACK:
            yield f"{_name(inside)} is {inside.width()} wide in a column of {room}: {_widest(inside)}"


def _widest(inside: QWidget) -> str:
    parts = [part for part in _seen(inside) if part is not inside]
    return _name(max(parts, key=lambda part: part.minimumSizeHint().width())) if parts else ""


def _seen(root: QWidget) -> Iterator[QWidget]:
    yield root
    for child in root.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _seen(child)


def _name(widget: QWidget) -> str:
    text = ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        text = widget.text()
    return f"{type(widget).__name__} “{(text or widget.accessibleName())[:60]}”"


def _cut(widget: QWidget) -> Iterator[str]:
    """Texts that need more room than they have. Editors scroll and combo boxes shorten on purpose."""
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, SummaryLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, (QCheckBox, QRadioButton, QPushButton, QToolButton)) and widget.text():
        if not isinstance(widget, DropButton):
            yield from _short(widget, widget.minimumSizeHint() if _is_flat(widget) else widget.sizeHint())
    elif isinstance(widget, QTabBar) and not widget.usesScrollButtons():
        wanted = sum(widget.tabSizeHint(at).width() for at in range(widget.count()))
        if wanted > widget.width() + SLACK and widget.elideMode() is Qt.TextElideMode.ElideNone:
            yield f"{_name(widget)} needs {wanted} of {widget.width()} pixels"
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Vertical:
        for at in range(widget.count()):
            if widget.sectionSize(at) and widget.sectionSizeHint(at) > widget.sectionSize(at) + SLACK:
                yield f"row {at} of {_name(widget)} is too low"


def _is_flat(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton)


def _cut_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if label.wordWrap():
        wide = max(metrics.horizontalAdvance(word) for word in label.text().split() or [""])
        tall = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), Qt.TextFlag.TextWordWrap, label.text()).height()
        if wide > room.width() + SLACK:
            yield f"{_name(label)} has a word of {wide} in {room.width()} pixels"
        if tall > room.height() + SLACK:
            yield f"{_name(label)} is {tall} high in {room.height()} pixels at width {room.width()}"
        return
    wide = max(metrics.horizontalAdvance(line) for line in label.text().splitlines())
    if wide > room.width() + SLACK:
        yield f"{_name(label)} needs {wide} of {room.width()} pixels"


def _short(widget: QWidget, wanted: QSize) -> Iterator[str]:
    if wanted.width() > widget.width() + SLACK or wanted.height() > widget.height() + SLACK:
        yield f"{_name(widget)} needs {wanted.toTuple()} and has {widget.size().toTuple()}"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if (
        parent is None
        or isinstance(parent, QAbstractScrollArea)
        or widget.isWindow()
        or _scrolls(parent)
        or isinstance(widget, QSplitterHandle)
    ):
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield f"{_name(widget)} {widget.geometry().getRect()} sticks out of {_name(parent)} {parent.size().toTuple()}"


def _scrolls(parent: QWidget) -> bool:
    """Whether *parent* is the window onto something that scrolls."""
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is parent


def _overlaps(parent: QWidget) -> Iterator[str]:
    if isinstance(parent, (QAbstractItemView, QStackedWidget, QComboBox, QTabBar)) or _scrolls(parent):
        return
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not child.size().isEmpty()
        if not isinstance(child, QSplitterHandle)
    ]
    for at, first in enumerate(children):
        for second in children[at + 1 :]:
            common = first.geometry().intersected(second.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{_name(first)} overlaps {_name(second)} by {common.size().toTuple()} in {_name(parent)}"
