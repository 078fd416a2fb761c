"""Measures before, during and after the operation: those of the plan, and apart from them what the library proposes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.vocab import Component, MeasureStatus
from pocplanner.session.commands import AddObject
from pocplanner.session.fields import required_fields
from pocplanner_ui import theme
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.measures_detail import MeasureDetail
from pocplanner_ui.pages.measures_table import MeasureModel, MeasureRow, MeasureView, row_of
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.text import HelpLabel, TitleLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import MeasureLine
    from pocplanner.session.changes import ChangeSet

OWN_TAB, LIBRARY_TAB = 0, 1
LATE = "late"
UNASSIGNED = "nobody"


class MeasuresPage(Page):
    """All measures of the option that is shown."""

    scrolls = False

    @override
    def build(self) -> None:
        self._lines: dict[str, MeasureLine] = {}
        self._rows: tuple[MeasureRow, ...] = ()
        self._chosen = ["", ""]
        self._is_new = True
        self._make_head()
        self._make_bar()
        self.model = MeasureModel(self)
        self.view = MeasureView(self.model)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self.nothing = HelpLabel("", size=1.0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail = MeasureDetail(self.bridge)
        self.detail.jump.connect(self.jump)
        self.view.activated.connect(lambda _: self.detail.tabs.setFocus(Qt.FocusReason.OtherFocusReason))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        theme.set_widths(left, least=280)
        theme.set_widths(self.detail, least=300)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([690, 394])
        self.column.addWidget(self.splitter, 1)

    def _make_head(self) -> None:
        self.heading = TitleLabel(self.tr("Measures"))
        self.heading.setWordWrap(False)
        self.summary = HelpLabel("", size=1.0)
        self.add_button = QPushButton(self.tr("Add own measure …"))
        self.add_button.clicked.connect(lambda _=False: self.add_own())
        head = QHBoxLayout()
        head.setSpacing(theme.ROOM)
        head.addWidget(self.heading)
        head.addWidget(self.summary, 1)
        head.addWidget(self.add_button)
        self.column.addLayout(head)

    def _make_bar(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Measures of the plan, or proposals of the library"))
        self.tabs.addTab(self.tr("In the plan"))
        self.tabs.addTab(self.tr("Proposed by the library"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in measures"))
        self.search.setClearButtonEnabled(True)
        theme.set_widths(self.search, least=120)
        self.component = CalmComboBox()
        self.component.setAccessibleName(self.tr("Office"))
        self.status = CalmComboBox()
        self.status.setAccessibleName(self.tr("Status"))
        self.component.addItem(self.tr("All offices"), None)
        self.component.addItem(self.tr("Not assigned"), UNASSIGNED)
        for office in Component:
            self.component.addItem(word(office), office.value)
        self.status.addItem(self.tr("All statuses"), None)
        self.status.addItem(self.tr("Late"), LATE)
        for status in MeasureStatus:
            self.status.addItem(word(status), status.value)
        bar = QHBoxLayout()
        bar.setSpacing(theme.GAP)
        bar.addWidget(self.tabs)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.component)
        bar.addWidget(self.status)
        self.column.addLayout(bar)
        self.search.textChanged.connect(lambda _: self._filter())
        for box in (self.component, self.status):
            box.setMinimumContentsLength(9)
            box.activated.connect(lambda _: self._filter())
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * theme.ROOM)
        self.tabs.currentChanged.connect(lambda _: self._filter())

    # Refreshing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        """Nothing here hangs on the plan alone: the form follows by itself, the list comes with the assessment."""

    @override
    def refresh_assessment(self) -> None:
        assessment = self.bridge.assessment
        lines = assessment.measures if assessment is not None else ()
        self._lines = {line.key: line for line in lines}
        self._rows = tuple(row_of(line, self.bridge) for line in lines)
        own = [row for row in self._rows if row.adopted]
        if self._is_new and lines:
            # A plan that has no measure yet begins with what the library proposes.
            self._is_new = False
            self.tabs.setCurrentIndex(OWN_TAB if own else LIBRARY_TAB)
        self.tabs.setTabText(OWN_TAB, self.tr("In the plan ({count})").format(count=len(own)))
        proposed = len(self._rows) - len(own)
        self.tabs.setTabText(LIBRARY_TAB, self.tr("Proposed by the library ({count})").format(count=proposed))
        late = sum(row.late for row in own)
        unassigned = sum(row.owner is None for row in own)
        words = self.tr("{late} late, {open} without an owner. A proposal is not in the plan until it is adopted.")
        self.summary.setText(words.format(late=late, open=unassigned))
        self._filter()

    @property
    def _tab(self) -> int:
        return self.tabs.currentIndex()

    def _filter(self) -> None:
        needle = self.search.text().strip().casefold()
        office, status, own = self.component.currentData(), self.status.currentData(), self._tab == OWN_TAB
        self.status.setEnabled(own)

        def keep(row: MeasureRow) -> bool:
            return (
                row.adopted == own
                and needle in f"{row.title} {row.serves_words} {row.due}".casefold()
                and (office is None or _has_office(row, office))
                and (status is None or not own or (row.late if status == LATE else row.status == status))
            )

        chosen = self._chosen[self._tab]
        rows = tuple(row for row in self._rows if keep(row))
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(self._nothing_words(own=own))
        if not self.choose(chosen) and rows:
            first = next(row for phase_rows in _by_phase(rows) for row in phase_rows)
            self.choose(first.key)
        self._show_detail()

    def _nothing_words(self, *, own: bool) -> str:
        if any(row.adopted == own for row in self._rows):
            return self.tr("No measure fits this filter.")
        if own:
            return self.tr("The plan has no measure yet. Adopt what the library proposes, or add your own.")
        return self.tr("The library proposes nothing more for the risks of this register.")

    # The chosen measure

    @property
    def current_key(self) -> str:
        """Key of the chosen measure; empty for none."""
        row = self.model.row_at(self.view.currentIndex())
        return "" if row is None else row.key

    def choose(self, key: str) -> bool:
        """Choose a measure of the list that is shown; whether it is there."""
        index = self.model.index_of(key)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    def _on_chosen(self) -> None:
        if self.current_key:
            self._chosen[self._tab] = self.current_key
            self._show_detail()

    def _show_detail(self) -> None:
        self.detail.show_line(self._lines.get(self.current_key))

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        if ref.object not in self._lines:
            return ref.object == self.bridge.plan.id
        self._show_whole_plan()
        if not self.choose(ref.object):
            return False
        if ref.field == "serves":
            self.detail.tabs.setCurrentIndex(2)
        elif ref.field:
            self.detail.tabs.setCurrentIndex(0)
            self.detail.form.focus_field(ref.field)
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_whole_plan(self) -> None:
        self.search.clear()
        self.component.setCurrentIndex(0)
        self.status.setCurrentIndex(0)
        self.tabs.setCurrentIndex(OWN_TAB)
        self._filter()

    # Own measures

    def add_own(self) -> None:
        """Ask for a measure that the library does not have, and add it."""
        from pocplanner_ui.dialogs.value_dialog import ask_value

        needed = [spec.name for spec in required_fields(Measure)]
        fields = [*needed, "text", "owner", "prepare_by"]
        new = ask_value(
            self.bridge, Measure, {"id": self.bridge.new_id()}, self.tr("New: measure"), self, fields=fields
        )
        if isinstance(new, Measure):
            self.add(new)

    def add(self, measure: Measure) -> None:
        """Put a measure into the plan and choose it."""
        owner = FieldRef(object=self.bridge.plan.id, field="measures")
        if self.bridge.try_apply(AddObject(owner, measure)):
            self.bridge.assess_now()
            self._show_whole_plan()
            self.choose(measure.id)


def _has_office(row: MeasureRow, office: str) -> bool:
    if office == UNASSIGNED:
        return row.owner is None
    return row.owner == office or office in row.supporting


def _by_phase(rows: tuple[MeasureRow, ...]) -> tuple[tuple[MeasureRow, ...], ...]:
    phases = dict.fromkeys(row.phase for row in rows)
    return tuple(tuple(row for row in rows if row.phase is phase) for phase in phases)
