"""What stands above the measures: the plan's own or proposals, table or board, and filters that hold for both."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QTabBar, QWidget

from pocplanner.model.vocab import Component, MeasureStatus
from pocplanner_ui import theme
from pocplanner_ui.widgets.answer import dress_segment
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.tabs import set_tab_text

if TYPE_CHECKING:
    from pocplanner_ui.pages.measures_cards import GapCard
    from pocplanner_ui.pages.measures_table import MeasureRow

OWN_TAB, LIBRARY_TAB = 0, 1
LATE = "late"
UNASSIGNED = "nobody"


class Look(IntEnum):
    """How the plan's measures are shown."""

    TABLE = 0
    BOARD = 1


class LookSwitch(QWidget):
    """Two buttons of which one is always down."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.setAccessibleName(self.tr("Show the measures as"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for look, text, corners in ((Look.TABLE, self.tr("Table"), 0), (Look.BOARD, self.tr("Board"), 2)):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Show the measures as: {look}").format(look=text))
            dress_segment(button, corners)
            self._group.addButton(button, look)
            row.addWidget(button)
        self._group.button(Look.TABLE).setChecked(True)
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def look(self) -> Look:
        """The look that is chosen."""
        return Look(self._group.checkedId())

    def choose(self, look: Look) -> None:
        """Choose a look."""
        self._group.button(look).setChecked(True)


class MeasureBar(Row):
    """Tabs, search and filters."""

    changed = Signal()
    """Something else is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Measures of the plan, or proposals of the library"))
        self.tabs.addTab(self.tr("In the plan"))
        self.tabs.addTab(self.tr("Proposed by the library"))
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in measures"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.component = CalmComboBox()
        self.component.setAccessibleName(self.tr("Office"))
        self.component.addItem(self.tr("All offices"), None)
        self.component.addItem(self.tr("Not assigned"), UNASSIGNED)
        for office in Component:
            self.component.addItem(word(office), office.value)
        self.status = CalmComboBox()
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("All statuses"), None)
        self.status.addItem(self.tr("Late"), LATE)
        for status in MeasureStatus:
            self.status.addItem(word(status), status.value)
        choice = Row()
        choice.add(self.search, stretch=True)
        choice.add(self.component)
        choice.add(self.status)
        self.add(self.tabs)
        self.add(choice, stretch=True)
        self.search.textChanged.connect(lambda _: self.changed.emit())
        for box in (self.component, self.status):
            box.setMinimumContentsLength(12)
            box.activated.connect(lambda _: self.changed.emit())
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * theme.ROOM)
        self.tabs.currentChanged.connect(lambda _: self.changed.emit())

    @property
    def tab(self) -> int:
        """The tab that is shown."""
        return self.tabs.currentIndex()

    @property
    def is_own(self) -> bool:
        """Whether the plan's own measures are shown."""
        return self.tab == OWN_TAB

    def show_counts(self, own: int, proposed: int) -> None:
        """Say on the tabs how many measures there are."""
        set_tab_text(self.tabs, OWN_TAB, self.tr("In the plan ({count})").format(count=own))
        set_tab_text(self.tabs, LIBRARY_TAB, self.tr("Proposed by the library ({count})").format(count=proposed))

    def clear(self, tab: int) -> None:
        """Take all filters away."""
        self.search.clear()
        self.component.setCurrentIndex(0)
        self.status.setCurrentIndex(0)
        self.tabs.setCurrentIndex(tab)

    def keeps(self, row: MeasureRow) -> bool:
        """Whether a measure is shown."""
        office, status, own = self.component.currentData(), self.status.currentData(), self.is_own
        return (
            row.adopted == own
            and self._needle in f"{row.title} {row.serves_words} {row.due}".casefold()
            and (office is None or _has_office(row, office))
            and (status is None or not own or (row.late if status == LATE else row.status == status))
        )

    def keeps_gap(self, gap: GapCard) -> bool:
        """Whether a risk without a measure is shown: it has no status, and the office of the risk where it has one."""
        office = self.component.currentData()
        fits = office is None or (gap.owner is None if office == UNASSIGNED else gap.owner == office)
        return fits and self.status.currentData() is None and self._needle in f"{gap.number} {gap.title}".casefold()

    @property
    def _needle(self) -> str:
        return self.search.text().strip().casefold()


def _has_office(row: MeasureRow, office: str) -> bool:
    if office == UNASSIGNED:
        return row.owner is None
    return row.owner == office or office in row.supporting
