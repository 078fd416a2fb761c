"""The list on the left: the parts of the brief in order, each with how much of it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.registry import PAGES, PageSpec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from pocplanner.session.completion import Completion

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
KEY_ROLE = int(Role.UserRole)
COUNT_ROLE = int(Role.UserRole) + 1


class NavigationModel(QAbstractListModel):
    """Headings and pages as rows; a heading has no key and cannot be chosen."""

    def __init__(self, pages: tuple[PageSpec, ...] = PAGES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        rows: list[PageSpec | str] = []
        for spec in pages:
            if spec.group not in rows:
                rows.append(spec.group)
            rows.append(spec)
        self._rows = tuple(rows)
        self._counts: Mapping[str, Completion] = {}

    def set_counts(self, counts: Mapping[str, Completion]) -> None:
        """Show other counts."""
        before, self._counts = self._counts, counts
        for row, item in enumerate(self._rows):
            if isinstance(item, PageSpec) and before.get(item.key) != counts.get(item.key):
                self.dataChanged.emit(self.index(row), self.index(row), [COUNT_ROLE, Role.AccessibleTextRole])

    def row_of(self, key: str) -> int:
        """The row of a page; -1 where there is none of this key."""
        return next((row for row, item in enumerate(self._rows) if isinstance(item, PageSpec) and item.key == key), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if isinstance(item, str):
            shown = QCoreApplication.translate("pages", item)
            return shown if role in {Role.DisplayRole, Role.AccessibleTextRole} else None
        title = QCoreApplication.translate("pages", item.title)
        if role == Role.DisplayRole:
            return title
        if role == KEY_ROLE:
            return item.key
        if role == COUNT_ROLE:
            return self._count(item.key)
        if role in {Role.AccessibleTextRole, Role.ToolTipRole}:
            return self._spoken(title, item.key)
        return None

    def _count(self, key: str) -> str:
        count = self._counts.get(key)
        if count is None:
            return ""
        if key == "readiness" and count.open:
            return self.tr("%n open", "", count.open)
        return "✓" if count.open == 0 else f"{count.done}/{count.total}"

    def _spoken(self, title: str, key: str) -> str:
        count = self._counts.get(key)
        if count is None:
            return title
        if key == "readiness":
            return self.tr("{page}: {open} blockers open").format(page=title, open=count.open)
        return self.tr("{page}: {done} of {total} done").format(page=title, done=count.done, total=count.total)


class _NavigationDelegate(QStyledItemDelegate):
    """Paints a page with its count at the right, and a heading small above its pages."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # All pages are in sight in a window of 1366 × 768.
        room = theme.GAP if index.data(KEY_ROLE) else theme.ROOM - theme.TIGHT
        return QSize(theme.px(theme.NAV_WIDTH), option.fontMetrics.height() + room)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        font: QFont = option.font
        state: QStyle.StateFlag = option.state
        palette = option.palette
        tints = theme.colours()
        painter.save()
        side = Qt.AlignmentFlag.AlignVCenter
        if not index.data(KEY_ROLE):
            painter.setFont(theme.scaled(font, theme.SMALL, weight=QFont.Weight.DemiBold))
            painter.setPen(tints.muted)
            low = Qt.AlignmentFlag.AlignBottom
            painter.drawText(box.adjusted(theme.ROOM, 0, -theme.GAP, -theme.TIGHT), low, index.data())
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box.adjusted(theme.GAP, 1, -theme.GAP, -1), palette.highlight())
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box.adjusted(theme.GAP, 1, -theme.GAP, -1), tints.line)
        if state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(tints.accent)
            painter.drawRect(box.adjusted(theme.GAP, 1, -theme.GAP - 1, -2))
        text = palette.highlightedText().color() if chosen else palette.text().color()
        painter.setPen(text)
        painter.setFont(font)
        inner = box.adjusted(theme.ROOM, 0, -theme.ROOM, 0)
        painter.drawText(inner, side, index.data())
        painter.setFont(theme.scaled(font, theme.SMALL))
        painter.setPen(text if chosen else tints.muted)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignRight, index.data(COUNT_ROLE) or "")
        painter.restore()


class Navigation(QListView):
    """The list; tells which page was chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Parts of the plan"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        theme.set_width(self, theme.NAV_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries = NavigationModel(parent=self)
        self.setModel(self.entries)
        self.setItemDelegate(_NavigationDelegate(self))
        # Not currentChanged: the list makes its first row current, without choosing it, when it gets the focus.
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())

    def choose(self, key: str) -> bool:
        """Choose a page; whether there is one of this key."""
        row = self.entries.row_of(key)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.entries.index(row), flags)
        return row >= 0

    def choose_nothing(self) -> None:
        """Choose no page, while something else is shown."""
        self.selectionModel().clear()

    @property
    def current_key(self) -> str:
        """Key of the chosen page; empty while none is chosen."""
        chosen = self.selectionModel().selectedIndexes()
        return str(chosen[0].data(KEY_ROLE) or "") if chosen else ""

    def _tell(self) -> None:
        if self.current_key:
            self.chosen.emit(self.current_key)
