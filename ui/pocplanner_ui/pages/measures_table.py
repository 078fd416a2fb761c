"""The grouped list of measures: rows of plain words made from an assessment, and their tree by phase."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QTreeView, QWidget

from pocplanner.model.vocab import MeasurePhase, MeasureStatus
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.measures_bulk import BulkField
from pocplanner_ui.pages.phase_tree import NO_PARENT, Index, PhaseTree
from pocplanner_ui.pages.register_parts import FittedColumns
from pocplanner_ui.pages.register_table import PAINT_ROLE, Cell, TwoLineDelegate
from pocplanner_ui.pages.register_words import office_word, risk_words
from pocplanner_ui.said_words import day_words, spoken
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.table_copy import TableCopy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.model.vocab import Component
    from pocplanner_ui.bridge.session_bridge import SessionBridge

Role = Qt.ItemDataRole

COLUMNS = FittedColumns(widths=(0, 128, 104, 96, 92), wide=(0, 190, 120, 120, 110), spare=(4, 1, 3))
_STATUS, _RISKS = 3, 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures", text)


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure as the list shows it."""

    key: str
    adopted: bool
    title: str
    phase: MeasurePhase
    owner: Component | None
    supporting: tuple[Component, ...]
    status: MeasureStatus | None
    """None for a proposal of the library."""
    due: str
    due_on: str
    late: bool
    serves: tuple[str, ...]
    serves_words: str
    conflicts: int

    @property
    def status_word(self) -> str:
        """How far it is."""
        return word(self.status) if self.status is not None else _tr("Proposal")


def row_of(line: MeasureLine, bridge: SessionBridge) -> MeasureRow:
    """A measure of the assessment as a row."""
    return MeasureRow(
        key=line.key,
        adopted=line.measure is not None,
        title=line.title,
        phase=line.phase,
        owner=line.owner,
        supporting=line.supporting,
        status=line.measure.status if line.measure is not None else None,
        due=spoken(line.prepare_by) or _tr("Not set"),
        due_on=day_words(line.prepare_on) if line.prepare_on is not None else _tr("no date"),
        late=line.late,
        serves=line.serves,
        serves_words=_serves(line.serves, bridge),
        conflicts=len(line.conflicts),
    )


def _serves(risks: tuple[str, ...], bridge: SessionBridge) -> str:
    if not risks:
        return _tr("Serves no risk of this register")
    first = risk_words(bridge, risks[0])
    if len(risks) == 1:
        return _tr("For: {risk}").format(risk=first)
    return _tr("For: {risk}, and {count} more").format(risk=first, count=len(risks) - 1)


class MeasureModel(PhaseTree[MeasureRow]):
    """Phases, each with its measures. An index of a measure carries the number of its phase plus one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[tuple[MeasurePhase, tuple[MeasureRow, ...]], ...] = ()
        self._titles = (_tr("Measure"), _tr("Owner"), _tr("Ready by"), _tr("Status"), _tr("Risks"))

    def set_rows(self, rows: tuple[MeasureRow, ...]) -> None:
        """Show other measures, in the order given, under their phases; a phase without any is left out."""
        groups = tuple((phase, tuple(row for row in rows if row.phase is phase)) for phase in MeasurePhase)
        groups = tuple(group for group in groups if group[1])
        if groups == self._groups:
            return
        same = [(phase, len(items)) for phase, items in groups] == [(p, len(items)) for p, items in self._groups]
        if not same:
            self.beginResetModel()
        self._groups = groups
        if not same:
            self.endResetModel()
            return
        last = len(self._titles) - 1
        for position, (_, items) in enumerate(groups):
            top = self.index(position, 0)
            self.dataChanged.emit(top, top)
            self.dataChanged.emit(self.index(0, 0, top), self.index(len(items) - 1, last, top))

    @override
    def _phases(self) -> Sequence[tuple[MeasureRow, ...]]:
        return [rows for _, rows in self._groups]

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
        row = self.row_at(index)
        if row is None:
            return self._phase_data(index, role)
        first, second = _cell(row, index.column())
        if role == Role.DisplayRole:
            return first
        if role not in {PAINT_ROLE, Role.AccessibleTextRole}:
            return None
        alert = (index.column() == _STATUS and row.late) or (index.column() == _RISKS and row.conflicts > 0)
        aside = row.status in {MeasureStatus.DROPPED, MeasureStatus.LAPSED}
        cell = Cell(first, second, aside=aside, alert=alert)
        return cell if role == PAINT_ROLE else cell.spoken

    def _phase_data(self, index: Index, role: int) -> object:
        phase, items = self._groups[index.row()]
        if role not in {Role.DisplayRole, Role.AccessibleTextRole} or index.column() != 0:
            return None
        late = sum(row.late for row in items)
        words = _tr("{phase}: {count}").format(phase=word(phase), count=len(items))
        return _tr("{words}, {late} late").format(words=words, late=late) if late else words


def _cell(row: MeasureRow, column: int) -> tuple[str, str]:
    match column:
        case 0:
            return row.title, row.serves_words
        case 1:
            more = _tr("+ {count} more").format(count=len(row.supporting)) if row.supporting else ""
            return office_word(row.owner), more
        case 2:
            return row.due, row.due_on
        case 3:
            return row.status_word, _tr("late") if row.late else ""
        case _:
            raises = _tr("may raise {count}").format(count=row.conflicts) if row.conflicts else ""
            return str(len(row.serves)), raises


class _MeasureDelegate(TwoLineDelegate):
    """Two lines for a measure, one strong line for a phase."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Not from the texts: Qt asks for every cell at each change of the list, and the columns have their widths.
        lines = 1 if index.internalId() == NO_PARENT else 3
        return QSize(0, lines * int(option.fontMetrics.height()) + theme.GAP + 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.parent().isValid():
            super().paint(painter, option, index)
            return
        painter.save()
        painter.fillRect(option.rect, theme.colours().panel)
        painter.setFont(theme.scaled(option.font, 1.0, weight=QFont.Weight.DemiBold))
        painter.setPen(option.palette.text().color())
        box = option.rect.adjusted(theme.GAP - 2, 0, 0, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), str(index.data() or ""))
        painter.restore()


class MeasureView(QTreeView):
    """The list; phases are always open. Several measures of the plan can be chosen together."""

    bulk_asked = Signal(str)
    """Name of the field that shall be set for all that are chosen."""

    def __init__(self, model: MeasureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = model
        self.setModel(model)
        self.setItemDelegate(_MeasureDelegate(self))
        self.setAccessibleName(_tr("Measures"))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        self.copying = TableCopy(self)
        model.modelReset.connect(self._open_phases)
        self._open_phases()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            COLUMNS.fit(self.header(), self.viewport().width())
        super().resizeEvent(event)

    def _open_phases(self) -> None:
        self.expandAll()
        for row in range(self.model().rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)

    def choose(self, key: str) -> bool:
        """Choose one measure and no other; whether it is in the list."""
        index, flags = self._measures.index_of(key), QItemSelectionModel.SelectionFlag
        if index.isValid():
            # The view's own way asks which keys are held down: Ctrl+Z would then leave nothing chosen.
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        return index.isValid()

    # Several at once

    @property
    def chosen_keys(self) -> tuple[str, ...]:
        """Ids of the measures of the plan that are chosen, in the order of the list."""
        rows = map(self._measures.row_at, sorted(self.selectionModel().selectedRows(), key=_place))
        return tuple(row.key for row in rows if row is not None and row.adopted)

    def choose_also(self, keys: Iterable[str]) -> None:
        """Choose further measures, where they are in the list."""
        flags = QItemSelectionModel.SelectionFlag
        for index in map(self._measures.index_of, keys):
            if index.isValid():
                self.selectionModel().select(index, flags.Select | flags.Rows)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.bulk_menu()
        if menu is None:
            return
        by_key = event.reason() is type(event).Reason.Keyboard
        menu.popup(
            self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center() if by_key else event.pos())
        )

    def bulk_menu(self) -> QMenu | None:
        """What can be set for the chosen measures; none where none of the plan is chosen."""
        if not self.chosen_keys:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field, words in (
            (BulkField.OWNER, _tr("Set owner …")),
            (BulkField.STATUS, _tr("Set status …")),
            (BulkField.PREPARE_BY, _tr("Set date …")),
        ):
            menu.addAction(words, partial(self.bulk_asked.emit, field.value))
        return menu


def _place(index: QModelIndex) -> tuple[int, int]:
    return index.parent().row(), index.row()
