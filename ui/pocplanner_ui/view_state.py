"""Where somebody is on a page, kept while the page is made anew: tabs, chosen rows, what is typed and not yet sent.

A page that is made twice from the same plan has the same parts in the same order; so a part is known by its class and
its place among its neighbours. What has no counterpart is left aside.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

ROUNDS = 3
"""Choosing a row may bring parts that have a state of their own."""


@dataclass(frozen=True)
class ViewState:
    """State of the parts of a page by their place, and the place that has the focus."""

    parts: Mapping[str, object]
    hidden: Mapping[str, bool]
    focus: str | None


def keep(page: QWidget) -> ViewState:
    """The state of *page*."""
    places = dict(_places(page))
    window = page.window()
    focused = window.focusWidget()
    focus = next((place for place, part in places.items() if part is focused), None)
    parts = {place: found for place, part in places.items() if (found := _read(part)) is not None}
    return ViewState(parts, {place: part.isHidden() for place, part in places.items()}, focus)


def bring_back(page: QWidget, state: ViewState) -> None:
    """Give *page*, which was made anew and shows the same plan, its former state."""
    for _ in range(ROUNDS):
        changed = False
        for place, part in list(_places(page)):
            hidden = state.hidden.get(place, part.isHidden())
            if hidden != part.isHidden() and _is_folded_by_people(part):
                part.setHidden(hidden)
            wanted = state.parts.get(place)
            if wanted is not None and _read(part) not in {None, wanted}:
                changed = True
                _write(part, wanted)
        if not changed:
            break
    focused = dict(_places(page)).get(state.focus or "")
    if focused is not None:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _places(root: QWidget, above: str = "") -> Iterator[tuple[str, QWidget]]:
    seen: Counter[str] = Counter()
    for child in root.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        kind = type(child).__name__
        place = f"{above}/{kind}{seen[kind]}"
        seen[kind] += 1
        yield place, child
        if not isinstance(child, (QAbstractSpinBox, QCalendarWidget, QComboBox, QLineEdit, QTabBar)):
            yield from _places(child, place)


def _is_folded_by_people(part: QWidget) -> bool:
    """Whether somebody shows and hides a part; help is hidden where the label, in that language, says the same."""
    if isinstance(part, QLabel):
        return bool(part.text()) and not isinstance(part, HelpLabel)
    return not isinstance(part, QScrollBar) and not isinstance(part.parentWidget(), QStackedWidget)


def _read(part: QWidget) -> object:
    """What of a part is kept, as something that can be compared; none where nothing is."""
    if isinstance(part, (QTabBar, QComboBox)):
        return part.currentIndex()
    if isinstance(part, QAbstractItemView):
        return _way(part.currentIndex())
    if isinstance(part, QScrollBar):
        return part.value()
    if isinstance(part, QSplitter):
        return tuple(part.sizes())
    if isinstance(part, QLineEdit):
        is_kept = not part.isReadOnly() and part.echoMode() is QLineEdit.EchoMode.Normal  # no passphrase is kept
        return (part.text(), part.cursorPosition()) if is_kept else None
    if isinstance(part, QPlainTextEdit):
        return None if part.isReadOnly() else (part.toPlainText(), part.textCursor().position())
    if isinstance(part, QAbstractButton) and part.isCheckable():
        return part.isChecked()
    return None


def _write(part: QWidget, wanted: object) -> None:
    if isinstance(part, (QTabBar, QComboBox)) and isinstance(wanted, int):
        part.setCurrentIndex(wanted)
    elif isinstance(part, QAbstractItemView) and isinstance(wanted, tuple):
        _choose(part, wanted)
    elif isinstance(part, QScrollBar) and isinstance(wanted, int):
        part.setValue(wanted)
    elif isinstance(part, QSplitter) and isinstance(wanted, tuple):
        part.setSizes(wanted)
    elif isinstance(part, QLineEdit) and isinstance(wanted, tuple):
        part.setText(wanted[0])
        part.setCursorPosition(wanted[1])
    elif isinstance(part, QPlainTextEdit) and isinstance(wanted, tuple):
        part.setPlainText(wanted[0])
        cursor = part.textCursor()
        cursor.setPosition(wanted[1])
        part.setTextCursor(cursor)
    elif isinstance(part, QAbstractButton) and isinstance(wanted, bool):
        part.setChecked(wanted)


def _way(index: QModelIndex | QPersistentModelIndex) -> tuple[int, ...] | None:
    """Rows from the top down to the current one, and its column; none without a current row."""
    if not index.isValid():
        return None
    rows: list[int] = []
    at = index
    while at.isValid():
        rows.insert(0, at.row())
        at = at.parent()
    return (*rows, index.column())


def _choose(view: QAbstractItemView, way: tuple[int, ...]) -> None:
    model, index = view.model(), view.rootIndex()
    for row in way[:-2]:
        index = model.index(row, 0, index)
    index = model.index(way[-2], way[-1], index)
    if index.isValid():
        view.setCurrentIndex(index)
