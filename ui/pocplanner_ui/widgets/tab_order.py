"""The order of the Tab key where parts are made later: Qt puts what is new behind everything that is there."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget


def tab_last(widget: QWidget, inside: QWidget) -> None:
    """Let the Tab key reach *widget* after everything that stands in *inside* by now."""
    last: QWidget | None = None
    at = inside.nextInFocusChain()
    while at is not None and at is not inside:
        if at is not widget and inside.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = at
        at = at.nextInFocusChain()
    if last is not None:
        QWidget.setTabOrder(last, widget)


def tab_behind_all(layout: QBoxLayout, *parts: QWidget) -> None:
    """Let the Tab key reach *parts* of *layout*, each as it is inside, after all that the window holds by now.

    Qt puts a part that comes into a window behind everything that is there. So each leaves the window for a moment;
    ``setTabOrder`` with editors that are made of parts would lose what stands between them.
    """
    focused = QApplication.focusWidget()
    for part in parts:
        at, hidden = layout.indexOf(part), part.isHidden()
        stretch = layout.stretch(at)
        layout.removeWidget(part)
        part.setParent(None)
        layout.insertWidget(at, part, stretch)
        part.setVisible(not hidden)
    if focused is not None and any(part.isAncestorOf(focused) for part in parts):
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


def in_tab_order(*controls: QWidget) -> None:
    """Let the Tab key go from each of *controls* to the next; one that is made of parts is reached as a whole.

    The first stays where it is. It must not be what was made last: Qt puts nothing behind the end of its ring.
    """
    for before, control in pairwise(controls):
        QWidget.setTabOrder(before, control)
