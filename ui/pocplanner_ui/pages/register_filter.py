"""The filter above the register: what of it the table shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from pocplanner.assessment.result import Verdict
from pocplanner.model.vocab import Level, PathwayClass, RiskState
from pocplanner_ui import theme
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner_ui.pages.register_matrix import Cell
    from pocplanner_ui.pages.register_table import RiskRow

UNRATED = "not rated by a person"
UNANSWERED = "without a measure"


class RegisterFilter(QWidget):
    """Search and drop-down lists. ``keeps`` is what they together let through."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell: Cell | None = None
        """Field of the 5×5 table, where one is chosen."""
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Search in the register"))
        self.search.setAccessibleName(self.tr("Search in the register"))
        self.search.setClearButtonEnabled(True)
        self.verdict = self._box(self.tr("Triggered or possible"))
        self.level = self._box(self.tr("Level"))
        self.pathway = self._box(self.tr("Class of harm pathway"))
        self.place = self._box(self.tr("Place"))
        self.state = self._box(self.tr("State"))
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Show the whole register"))
        self._fill()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.TIGHT)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.addWidget(self.search, 0, 0, 1, 2)
        grid.addWidget(self.verdict, 0, 2)
        grid.addWidget(self.clear_button, 0, 3)
        for column, box in enumerate((self.level, self.pathway, self.place, self.state)):
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        self.search.textChanged.connect(lambda _: self.changed.emit())

    def _box(self, name: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(10)
        box.activated.connect(lambda _: self.changed.emit())
        return box

    def _fill(self) -> None:
        self.verdict.addItem(self.tr("All risks"), None)
        self.verdict.addItem(self.tr("Triggered only"), Verdict.TRIGGERED.value)
        self.verdict.addItem(self.tr("Possible only"), Verdict.POSSIBLE.value)
        self.level.addItem(self.tr("All levels"), None)
        for level in reversed(Level):
            self.level.addItem(word(level), level.value)
        self.level.addItem(self.tr("No level"), "")
        self.pathway.addItem(self.tr("All classes"), None)
        for pathway in PathwayClass:
            self.pathway.addItem(word(pathway), pathway.value)
        self.place.addItem(self.tr("All places"), None)
        self.state.addItem(self.tr("All states"), None)
        for state in RiskState:
            self.state.addItem(word(state), state.value)
        self.state.addItem(self.tr("Not rated by a person"), UNRATED)
        self.state.addItem(self.tr("Without a measure"), UNANSWERED)
        for box in (self.verdict, self.level, self.pathway, self.place, self.state):
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * theme.ROOM)

    def offer_places(self, places: list[tuple[str, str]]) -> None:
        """Offer the places for which risks stand, as ids and names."""
        before = [(self.place.itemData(row), self.place.itemText(row)) for row in range(1, self.place.count())]
        if before == places:
            return
        chosen = self.place.currentData()
        with QSignalBlocker(self.place):
            while self.place.count() > 1:
                self.place.removeItem(1)
            for key, name in places:
                self.place.addItem(name, key)
            self.place.setCurrentIndex(max(0, self.place.findData(chosen)))

    def clear(self) -> None:
        """Let everything through."""
        with QSignalBlocker(self.search):
            self.search.clear()
        for box in (self.verdict, self.level, self.pathway, self.place, self.state):
            box.setCurrentIndex(0)
        self.cell = None
        self.changed.emit()

    @property
    def is_active(self) -> bool:
        """Whether anything is held back."""
        boxes = (self.verdict, self.level, self.pathway, self.place, self.state)
        return self.cell is not None or bool(self.search.text()) or any(box.currentIndex() > 0 for box in boxes)

    def keeps(self) -> Callable[[RiskRow], bool]:
        """Whether a row is let through by everything but the search text."""
        verdict, level, pathway = self.verdict.currentData(), self.level.currentData(), self.pathway.currentData()
        place, state, cell = self.place.currentData(), self.state.currentData(), self.cell

        def keep(row: RiskRow) -> bool:
            return (
                (verdict is None or row.verdict == verdict)
                and (level is None or (row.level.value if row.level is not None else "") == level)
                and (pathway is None or row.pathway == pathway)
                and (place is None or place in row.places)
                and (state is None or _in_state(row, state))
                and (cell is None or ((row.likelihood, row.impact) == cell and (row.counts or row.is_possible)))
            )

        return keep


def _in_state(row: RiskRow, state: str) -> bool:
    if state == UNRATED:
        return row.rated_by is None
    if state == UNANSWERED:
        return row.measures == 0
    return row.state == state
