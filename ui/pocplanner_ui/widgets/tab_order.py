"""The order of the Tab key where parts are made later: Qt puts what is new behind everything that is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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


def in_tab_order(*parts: QWidget) -> None:
    """Let the Tab key go through the controls of *parts*, one part after the other."""
    before: QWidget | None = None
    for control in [control for part in parts for control in _controls(part)]:
        if before is not None:
            QWidget.setTabOrder(before, control)
        before = control


def first_in_tab_order(part: QWidget) -> QWidget | None:
    """The first control of *part* that can be used now; none where there is none."""
    usable = (control for control in _controls(part) if control.isVisible() and control.isEnabled())
    return next(usable, None)


def _controls(part: QWidget) -> list[QWidget]:
    """What takes the focus in a part, or the part itself, in the order that is there by now."""
    found: list[QWidget] = []
    at: QWidget | None = part
    while at is not None:
        if (at is part or part.isAncestorOf(at)) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and not at.focusProxy():
            found.append(at)
        at = at.nextInFocusChain()
        if at is part:
            break
    return found
