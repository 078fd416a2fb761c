"""The tasking sheet of a contingency plan: for each component what it prepares and what it does if it happens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from pocplanner.model.vocab import Component
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.contingency_line import date_words, is_unassigned
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.table_copy import TableCopy
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
    from pocplanner.model.times import Timing

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TOP = 0
"""Inner id of a component; a task carries the position of its component, counted from 1."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("contingency", text)


@dataclass(frozen=True, slots=True)
class Task:
    """A line as one component reads it."""

    line: str
    """Id of the line."""
    text: str
    kind: str
    date: str
    status: str
    risk: str


@dataclass(frozen=True, slots=True)
class Tasks:
    """All lines of one component."""

    title: str
    tasks: tuple[Task, ...]


def tasks_of(plan: ContingencyPlan, timing: Timing) -> tuple[Tasks, ...]:
    """Lines that are to be assigned first, then by component; preparatory ones by date, then reactive ones."""
    lines = [(row, line, kind) for row in plan.rows for line, kind in _lines(row)]

    def chosen(owner: Component | None) -> tuple[Task, ...]:
        own = [part for part in lines if (is_unassigned(part[1]) if owner is None else owner in part[1].components)]
        own.sort(key=lambda part: (part[2], *_when(part[1], timing)))
        return tuple(_task(*part) for part in own)

    groups = [Tasks(_tr("To be assigned"), chosen(None))]
    for component in Component:
        word = formatting.word(component)
        groups.append(
            Tasks(
                word if component.is_mission else _tr("{body} (coordinate with)").format(body=word), chosen(component)
            )
        )
    return tuple(group for group in groups if group.tasks)


def _lines(row: ContingencyRow) -> Iterator[tuple[ContingencyLine, int]]:
    yield from ((line, 0) for line in row.preparatory)
    yield from ((line, 1) for line in row.reactive)


def _when(line: ContingencyLine, timing: Timing) -> tuple[bool, str]:
    at = line.date.resolve(timing) if line.date is not None else None
    return (at is None, at.isoformat() if at is not None else "")


def _task(row: ContingencyRow, line: ContingencyLine, kind: int) -> Task:
    return Task(
        line=line.id,
        text=line.text or _tr("No text yet"),
        kind=(_tr("Prepare"), _tr("React"))[kind],
        date=date_words(line),
        status=formatting.word(line.status),
        risk=row.risk,
    )


class TaskDelegate(QStyledItemDelegate):
    """Makes rows as high as their wrapped text."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index) + QSize(0, theme.GAP - 2)
        if index.column() != 0 or index.internalId() == TOP:
            return hint
        width = self._tree.columnWidth(0) - 2 * self._tree.indentation() - theme.GAP
        room = QRect(0, 0, max(width, 80), 10_000)
        text = str(index.data() or "")
        high = QFontMetrics(option.font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(width, high + theme.GAP)


class TaskSheet(QTreeView):
    """The tree of components and tasks; texts wrap, and Enter opens a task in the table."""

    def __init__(self, model: TasksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(TaskDelegate(self))
        self.setAccessibleName(_tr("Tasks by component"))
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.copying = TableCopy(self)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme.follow(self, TaskSheet._measure)

    def _measure(self) -> None:
        header, metrics = self.header(), self.fontMetrics()
        for column, sample in ((1, "Prepare"), (2, "140430B NOV 26"), (3, "Activated")):
            header.resizeSection(column, metrics.horizontalAdvance(sample) + 3 * theme.GAP)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class TasksModel(QAbstractItemModel):
    """Components with their tasks, over a tuple."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Tasks, ...] = ()
        self._titles = (_tr("What"), _tr("Kind"), _tr("When"), _tr("Status"))

    @property
    def groups(self) -> tuple[Tasks, ...]:
        """The components shown."""
        return self._groups

    def set_groups(self, groups: tuple[Tasks, ...]) -> bool:
        """Show other tasks; whether anything changed."""
        if groups == self._groups:
            return False
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()
        return True

    def task_at(self, index: Index) -> Task | None:
        """The task behind an index; none for a component."""
        if not index.isValid() or index.internalId() == TOP:
            return None
        return self._groups[index.internalId() - 1].tasks[index.row()]

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own)
        if not 0 <= row < self.rowCount(parent) or not 0 <= column < len(self._titles):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008  # Qt has two
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        if not parent.isValid():
            return len(self._groups)
        if parent.column() > 0 or parent.internalId() != TOP:
            return 0
        return len(self._groups[parent.row()].tasks)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return len(self._titles)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole and 0 <= section < len(self._titles):
            return self._titles[section]
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        task = self.task_at(index)
        if task is None:
            return self._group_data(self._groups[index.row()], index.column(), role)
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return (task.text, task.kind, task.date, task.status)[index.column()]
        if role == Role.ToolTipRole and index.column() == 0:
            return plain_tip(f"{task.text}\n\n{task.risk}")
        return None

    @staticmethod
    def _group_data(group: Tasks, column: int, role: int) -> object:
        if role == Role.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if column == 0 and role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return f"{group.title} ({len(group.tasks)})"
        return None
