"""Copying rows of any table or tree, or a grid of a page, to a spreadsheet: Ctrl+C, Ctrl+Shift+C, and commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QPushButton, QTableView, QTreeView, QWidget

from pocplanner.session.table_text import TableText
from pocplanner_ui.language import number
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MESSAGE_MS = 6000
COPY_ROLE = int(Role.UserRole) + 20
"""Gives the text that is copied, where it is not what a screen reader says."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("table_copy", text)


class TableCopy(QObject):
    """Gives a view its two commands to copy; made once for each view and owned by it.

    A cell is copied as a screen reader says it, so that "proposed" or "late" below a word goes with it. Columns that
    are hidden for want of room are copied; rows that are filtered out or folded away are not.
    """

    def __init__(self, view: QTableView | QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.table_of: Callable[[list[QModelIndex]], TableText] = self.table
        """How rows become a table; another one carries more of them than the view has room for."""
        if view.selectionMode() is not QAbstractItemView.SelectionMode.NoSelection:
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.copy_action = self.add_action(
            _tr("Copy rows"), QKeySequence(QKeySequence.StandardKey.Copy), self.copy_chosen
        )
        self.copy_all_action = self.add_action(_tr("Copy all rows"), QKeySequence("Ctrl+Shift+C"), self.copy_all)

    def add_action(self, text: str, keys: QKeySequence, run: Callable[[], object]) -> QAction:
        """A command of the view, in its menu and on a key while the view has the focus."""
        action = QAction(text, self._view)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: run())
        self._view.addAction(action)
        return action

    # Copying

    def copy_chosen(self) -> None:
        """Copy the chosen rows; all of them in a table in which one chooses nothing."""
        if self._view.selectionMode() is QAbstractItemView.SelectionMode.NoSelection:
            self.copy_all()
            return
        chosen = {_line(index) for index in self._view.selectionModel().selectedIndexes()}
        self._put([index for index in self._rows() if _line(index) in chosen])

    def copy_all(self) -> None:
        """Copy all rows that are shown."""
        self._put(list(self._rows()))

    def _put(self, rows: list[QModelIndex]) -> None:
        if not rows:
            say_in_status_bar(self._view, _tr("Nothing was copied: no row is chosen."))
            return
        put_on_clipboard(self.table_of(rows), self._view)

    def table(self, rows: list[QModelIndex]) -> TableText:
        """These rows as they are read, in the order in which they are given."""
        model = self._view.model()
        columns = range(model.columnCount())
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        headings = [str(model.headerData(column, across) or "") for column in columns]
        body = [[_text(index.siblingAtColumn(column)) for column in columns] for index in rows]
        if isinstance(self._view, QTableView) and self._view.verticalHeader().isVisibleTo(self._view):
            # Headings at the side are part of what a row says.
            headings = ["", *headings]
            sides = [str(model.headerData(index.row(), down) or "") for index in rows]
            body = [[side, *cells] for side, cells in zip(sides, body, strict=True)]
        return TableText(tuple(headings), tuple(map(tuple, body)))

    # Rows as they are shown, from top to bottom

    def _rows(self, parent: Index = QModelIndex()) -> Iterator[QModelIndex]:  # noqa: B008  (Qt's own)
        model = self._view.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            if isinstance(self._view, QTreeView) and self._view.isExpanded(index):
                yield from self._rows(index)


def put_on_clipboard(table: TableText, source: QWidget) -> None:
    """Copy a table in the three forms that spreadsheets read, and say in the window of *source* how much it was."""
    data = QMimeData()
    data.setText(table.tab_separated())
    data.setHtml(table.html())
    data.setData("text/csv", table.csv().encode())
    QGuiApplication.clipboard().setMimeData(data)
    count = len(table.rows)
    say_in_status_bar(
        source, _tr("1 row copied") if count == 1 else _tr("{count} rows copied").format(count=number(count))
    )


def copy_button(area: QWidget, table: Callable[[], TableText], text: str = "") -> QPushButton:
    """A button that copies a grid that no view shows; Ctrl+Shift+C does so too while the focus is in *area*.

    With a *text* of its own it has no key: it belongs to an area in which views copy by that key themselves.
    """
    made = QPushButton(text or _tr("Copy as table"))
    made.clicked.connect(lambda _=False: put_on_clipboard(table(), area))
    if not text:
        made.setToolTip(plain_tip(_tr("Copy for a spreadsheet (Ctrl+Shift+C)")))
        action = QAction(made.text(), area)
        action.setShortcut(QKeySequence("Ctrl+Shift+C"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: made.click())
        area.addAction(action)
    return made


def _line(index: QModelIndex) -> tuple[int, ...]:
    """The position of a row below all that it stands under."""
    above: tuple[int, ...] = ()
    while index.isValid():
        above = (index.row(), *above)
        index = index.parent()
    return above


def _text(index: QModelIndex) -> str:
    roles = (COPY_ROLE, Role.AccessibleTextRole, Role.DisplayRole)
    return next((str(found) for role in roles if (found := index.data(role))), "")


def say_in_status_bar(view: QWidget, text: str) -> None:
    """Tell something that needs no answer, for some seconds; without a main window it is not told."""
    window = view.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(text, MESSAGE_MS)
