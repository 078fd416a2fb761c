"""All words that a part of the window shows or says, so that tests can look for those that nobody translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from pocplanner_ui.pages.checklist_noted import NOTE_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterator


_CELL_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    NOTE_ROLE,
)


def shown_texts(root: QWidget) -> set[str]:
    """Texts of labels, buttons, tabs, choices, heads of columns and menus, tips, and names for screen readers."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        found.update(_own(widget))
        found.update((widget.toolTip(), widget.accessibleName(), widget.statusTip()))
    return {" ".join(text.replace("&", "").split()) for text in found if text}


def cell_texts(root: QWidget) -> set[str]:
    """What stands in the cells of tables, trees and lists, and their tips."""
    found: set[str] = set()
    for view in root.findChildren(QAbstractItemView):
        waiting = [QModelIndex()] if view.model() is not None else []
        while waiting:
            above, model = waiting.pop(), view.model()
            for row in range(model.rowCount(above)):
                # A list has one column, and keeps the question for itself.
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
                    index = model.index(row, column, above)
                    found.update(str(index.data(role) or "") for role in _CELL_ROLES)
                waiting.append(model.index(row, 0, above))
    return {" ".join(text.split()) for text in found if text}


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        model, count = widget.model(), widget.count()
        if model is not None:
            heads = (model.headerData(at, widget.orientation(), Qt.ItemDataRole.DisplayRole) for at in range(count))
            yield from (str(head) for head in heads if head is not None)
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QMenu):
        yield widget.title()
        yield from (action.text() for action in widget.actions())
