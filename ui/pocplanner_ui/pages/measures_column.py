"""A column of the board: a list of cards that are dragged, moved and opened by mouse or by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.measures_board_model import PHASES, BoardModel
from pocplanner_ui.pages.measures_board_paint import CardDelegate
from pocplanner_ui.pages.measures_cards import GapCard, MeasureCard, move_words, phase_title

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from pocplanner.model.vocab import MeasurePhase

Key = Qt.Key
_SIDES = {Key.Key_Left: -1, Key.Key_Right: 1}


class BoardColumn(QListView):
    """The cards of one phase."""

    came = Signal()
    """A card of this column was chosen, or the focus came here."""
    left = Signal(int)
    """The arrow to a neighbour was pressed: -1 or 1."""
    move_asked = Signal(str, object)
    """Id of a measure, and the phase to which it shall go."""
    open_asked = Signal(str)
    """Id of a measure whose detail shall be seen."""
    risk_asked = Signal(str)
    """Id of a risk to go to."""

    def __init__(self, model: BoardModel, position: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._position, self._is_target = model, position, False
        self.setModel(model)
        self.setRootIndex(model.index(position, 0))
        cards = CardDelegate(self)
        cards.risk_asked.connect(self.risk_asked)
        self.setItemDelegate(cards)
        self.setAccessibleName(phase_title(self.phase))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: the width of the cards must not hang on how many there are.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        # Where in the column a card falls says nothing: the cards stand by date or office.
        self.setDropIndicatorShown(False)
        self.setMinimumWidth(200)
        # A card may have become higher or lower.
        model.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(self.open)

    @property
    def phase(self) -> MeasurePhase:
        """The phase of the column."""
        return PHASES[self._position]

    @property
    def current_key(self) -> str:
        """Key of the chosen card; empty for none."""
        row = self._board.row_at(self.currentIndex())
        return "" if row is None else row.key

    def choose(self, index: QModelIndex) -> None:
        """Choose a card and bring it into sight."""
        # The view's own way asks which keys are held down, and Ctrl is when a card is moved.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def choose_near(self, top: int) -> None:
        """Choose the card that stands nearest to a height in the viewport."""
        root = self.rootIndex()
        cards = (self._board.index(row, 0, root) for row in range(self._board.rowCount(root)))
        enabled = [index for index in cards if index.flags() & Qt.ItemFlag.ItemIsEnabled]
        if enabled:
            self.choose(min(enabled, key=lambda index: abs(self.visualRect(index).top() - top)))

    def open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Open what a card stands for."""
        row = self._board.row_at(index)
        if isinstance(row, GapCard):
            self.risk_asked.emit(row.risk)
        elif isinstance(row, MeasureCard):
            self.open_asked.emit(row.key)

    def _on_current(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        if current.row() == 1:
            # A heading cannot be chosen; it shall be seen all the same.
            self.scrollToTop()
        if self.hasFocus():
            self.came.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # At another width titles take more lines or fewer; Qt lays out anew for another height only.
            self.scheduleDelayedItemsLayout()
            if self.selectionModel().hasSelection():
                self.scrollTo(self.currentIndex())

    # Keys and menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDES.get(Key(event.key()), 0)
        if side and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move_by(side)
        elif side:
            self.left.emit(side)
        else:
            super().keyPressEvent(event)

    def _move_by(self, side: int) -> None:
        row, to = self._board.row_at(self.currentIndex()), self._position + side
        if isinstance(row, MeasureCard) and 0 <= to < len(PHASES):
            self.move_asked.emit(row.key, PHASES[to])

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        found = super().moveCursor(action, modifiers)
        # Home and the page keys may lead to a heading, which cannot be chosen: the card below it is meant.
        while found.isValid() and not found.flags() & Qt.ItemFlag.ItemIsEnabled:
            found = found.siblingAtRow(found.row() + 1)
        return found

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        if event.reason() is reasons.PopupFocusReason:
            return
        current = self.currentIndex()
        if event.reason() in {reasons.MouseFocusReason, reasons.ActiveWindowFocusReason}:
            # Nothing may scroll here: the card under the mouse would be another one by the time it is pressed.
            if current.isValid():
                self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif current.isValid():
            self.choose(current)
        else:
            self.choose_near(0)
        self.came.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is type(event).Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.menu_for(index)
        if menu is not None:
            at = self.visualRect(index).center() if by_key else event.pos()
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: QModelIndex) -> QMenu | None:
        """What can be done with a card; none where there is no card."""
        row = self._board.row_at(index)
        if not isinstance(row, MeasureCard | GapCard):
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, GapCard):
            menu.addAction(self.tr("Go to the risk"), lambda: self.risk_asked.emit(row.risk))
            return menu
        for position, phase in enumerate(PHASES):
            action = menu.addAction(move_words(phase), partial(self.move_asked.emit, row.key, phase))
            action.setEnabled(position != self._position)
            if abs(position - self._position) == 1:
                key = Key.Key_Left if position < self._position else Key.Key_Right
                action.setShortcut(Qt.Modifier.CTRL | key)
        menu.addSeparator()
        menu.addAction(self.tr("Open"), lambda: self.open_asked.emit(row.key))
        return menu

    # Dragging

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        fits = self._board.canDropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, self.rootIndex())
        self._mark_target(on=fits)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._mark_target(on=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_target(on=False)
        super().dropEvent(event)

    def _mark_target(self, *, on: bool) -> None:
        self._is_target = on
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        box = self.viewport().rect()
        if self._board.rowCount(self.rootIndex()) == 0:
            painter.setPen(theme.colours().muted)
            words = self.tr("No measure is shown here.")
            wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(box.adjusted(theme.ROOM, 0, -theme.ROOM, 0), wrapped, words)
        if self._is_target:
            painter.setPen(QPen(theme.colours().accent, 3))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.end()
