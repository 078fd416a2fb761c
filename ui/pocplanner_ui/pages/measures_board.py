"""The board of measures: before, during and after the operation side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.measures_board_model import PHASES, BoardModel
from pocplanner_ui.pages.measures_cards import Grouping, column_words, columns_of, phase_title
from pocplanner_ui.pages.measures_column import BoardColumn
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.text import ElidedLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocplanner_ui.pages.measures_cards import GapCard, MeasureCard


class Board(QWidget):
    """Three columns with one model. At any time one card of them is the chosen one."""

    chosen = Signal()
    """Another card was chosen."""
    move_asked = Signal(str, object)
    """Id of a measure, and the phase to which it shall go."""
    open_asked = Signal(str)
    """Id of a measure whose detail shall be seen."""
    risk_asked = Signal(str)
    """Id of a risk to go to."""
    closed = Signal()
    """Escape was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[MeasureCard, ...] = ()
        self._gaps: tuple[GapCard, ...] = ()
        self._active = 0
        self._is_showing = False
        self.model = BoardModel(self)
        self.model.move_asked.connect(self.move_asked)
        self.grouping = CalmComboBox()
        self.grouping.setAccessibleName(self.tr("Group by"))
        self.grouping.setMinimumContentsLength(9)
        self.grouping.addItem(self.tr("Date"), Grouping.DATE)
        self.grouping.addItem(self.tr("Component"), Grouping.COMPONENT)
        self.grouping.activated.connect(lambda _: self._show())
        self.columns: list[BoardColumn] = []
        self.counts: list[HelpLabel] = []
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        bar = QHBoxLayout()
        bar.setSpacing(theme.GAP)
        bar.addWidget(PlainLabel(self.tr("Group by"), wrap=False))
        bar.addWidget(self.grouping)
        self.hint = ElidedLabel()
        self.hint.say(
            self.tr(
                "Drag a card to another column, or press Ctrl+Left or Ctrl+Right. Enter opens it. "
                "A measure that comes from the library keeps its link to the entry."
            )
        )
        bar.addWidget(self.hint, 1)
        column.addLayout(bar)
        inside = QWidget()
        inside.setObjectName("page")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for position in range(len(PHASES)):
            row.addLayout(self._make_column(position), 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        column.addWidget(self.area, 1)

    def _make_column(self, position: int) -> QVBoxLayout:
        view = BoardColumn(self.model, position)
        view.came.connect(lambda: self._on_came(position))
        view.left.connect(lambda side: self._go(position + side))
        view.move_asked.connect(self.move_asked)
        view.open_asked.connect(self.open_asked)
        view.risk_asked.connect(self.risk_asked)
        counts = HelpLabel("")
        counts.setWordWrap(False)
        title = PlainLabel(phase_title(PHASES[position]), wrap=False, weight=QFont.Weight.DemiBold)
        part = QVBoxLayout()
        part.setSpacing(2)
        for widget in (title, counts):
            part.addWidget(widget)
        part.addWidget(view, 1)
        self.columns.append(view)
        self.counts.append(counts)
        return part

    # Showing

    def show_cards(self, cards: tuple[MeasureCard, ...], gaps: tuple[GapCard, ...]) -> None:
        """Show other cards, which come in the order of their dates."""
        self._cards, self._gaps = cards, gaps
        self._show()

    def _show(self) -> None:
        key = self.current_key
        self._is_showing = True
        self.model.set_columns(columns_of(self._cards, self._gaps, Grouping(self.grouping.currentData())))
        for position, label in enumerate(self.counts):
            words = column_words(self.model.rows(position))
            label.setText(words)
            self.columns[position].setAccessibleDescription(words)
        self.choose(key)
        self._is_showing = False

    # The chosen card

    @property
    def current_key(self) -> str:
        """Key of the chosen card; empty for none."""
        return self.columns[self._active].current_key

    def choose(self, key: str) -> bool:
        """Choose a card; whether it is on the board. The focus goes with it where the board has it."""
        index = self.model.index_of(key)
        if not index.isValid():
            return False
        had_focus = any(view.hasFocus() for view in self.columns)
        self._active = index.parent().row()
        view = self.columns[self._active]
        view.choose(index)
        self._leave_others()
        if had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def choose_first(self) -> None:
        """Choose the first card that there is."""
        for view in self.columns:
            view.choose_near(0)
            if view.current_key:
                self.choose(view.current_key)
                return

    def focus_cards(self) -> None:
        """Put the focus on the chosen card."""
        self.columns[self._active].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_came(self, position: int) -> None:
        if self._is_showing:
            # A card that went leaves the choice to its neighbour for a moment.
            return
        self._active = position
        self._leave_others()
        self.area.ensureWidgetVisible(self.columns[position], 0, 0)
        self.chosen.emit()

    def _leave_others(self) -> None:
        for position, view in enumerate(self.columns):
            if position != self._active:
                view.clearSelection()

    def _go(self, position: int) -> None:
        """Go to a neighbouring column, to the card that stands beside the chosen one."""
        if not 0 <= position < len(self.columns):
            return
        here, there = self.columns[self._active], self.columns[position]
        there.choose_near(here.visualRect(here.currentIndex()).top())
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.area.ensureWidgetVisible(self.columns[self._active], 0, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
