"""The structure that the list and the board of measures share: phases at the top, each with its rows below it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex

from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = 0
"""What the index of a phase carries."""


class _Row(Protocol):
    @property
    def key(self) -> str:
        """By what a row is found again."""


R = TypeVar("R", bound=_Row)


class PhaseTree(QAbstractItemModel, Generic[R]):
    """An index of a row carries the number of its phase plus one."""

    @abstractmethod
    def _phases(self) -> Sequence[tuple[R, ...]]:
        """The rows of each phase."""

    def row_at(self, index: Index) -> R | None:
        """The row behind an index; none for a phase."""
        if not index.isValid() or index.internalId() == NO_PARENT:
            return None
        return self._phases()[index.internalId() - 1][index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """The index of a row; invalid where it is not shown."""
        for position, rows in enumerate(self._phases()):
            for at, row in enumerate(rows):
                if row.key == key:
                    return self.index(at, 0, self.index(position, 0))
        return QModelIndex()

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own)
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else NO_PARENT)

    @override
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # Qt has a second form without arguments
        if not child.isValid() or child.internalId() == NO_PARENT:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, NO_PARENT)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        if not parent.isValid():
            return len(self._phases())
        if parent.internalId() != NO_PARENT or parent.column() > 0:
            return 0
        return len(self._phases()[parent.row()])
