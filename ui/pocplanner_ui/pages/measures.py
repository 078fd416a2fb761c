"""Measures before, during and after the operation: those of the plan, and apart from them what the library proposes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.session.commands import AddObject
from pocplanner.session.fields import required_fields
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import measures_adopt
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.measures_bar import LIBRARY_TAB, OWN_TAB, Look, LookSwitch, MeasureBar
from pocplanner_ui.pages.measures_board import Board
from pocplanner_ui.pages.measures_bulk import BulkField
from pocplanner_ui.pages.measures_bulk_panel import BulkPanel
from pocplanner_ui.pages.measures_cards import GapFinder, card_of
from pocplanner_ui.pages.measures_detail import MeasureDetail
from pocplanner_ui.pages.measures_table import MeasureModel, MeasureRow, MeasureView, row_of
from pocplanner_ui.pages.register_words import risk_ref
from pocplanner_ui.widgets.paste_into import IntoList
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.table_paste import PastePanel
from pocplanner_ui.widgets.text import HelpLabel, TitleLabel, plain_tip

if TYPE_CHECKING:
    from pocplanner.assessment.result import MeasureLine
    from pocplanner.model.vocab import MeasurePhase
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.pages.measures_cards import GapCard


class MeasuresPage(Page):
    """All measures of the option that is shown."""

    scrolls = False

    @override
    def build(self) -> None:
        self._lines: dict[str, MeasureLine] = {}
        self._rows: tuple[MeasureRow, ...] = ()
        self._chosen = ["", ""]
        self._counts = ""
        self._is_new = True
        self._is_open = False
        self._finder = GapFinder(self.bridge)
        self._make_head()
        self.bar = MeasureBar()
        self.bar.changed.connect(self._filter)
        self.tabs, self.search = self.bar.tabs, self.bar.search
        self.component, self.status = self.bar.component, self.bar.status
        self.column.addWidget(self.bar)
        self.bulk = BulkPanel(self.bridge)
        self.column.addWidget(self.bulk)
        self._make_lists()
        self.detail = MeasureDetail(self.bridge)
        self.detail.jump.connect(self.jump)
        self.detail.closed.connect(self._close_detail)
        self._lay_out()

    def _make_paste(self, area: QWidget) -> None:
        order = ("title", "phase", "owner", "prepare_by", "status")
        self.paste_panel = PastePanel(self.bridge, IntoList(self.bridge, Measure, self._list_ref, order))
        self.paste_panel.applied.connect(self._show_pasted)
        self.paste_panel.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.addAction(self.paste_panel.paste_action(area))
        self.paste_button.clicked.connect(lambda _=False: self.paste_panel.paste())
        self.column.addWidget(self.paste_panel)

    def _list_ref(self) -> FieldRef:
        return FieldRef(object=self.bridge.plan.id, field="measures")

    def _show_pasted(self) -> None:
        self.bridge.assess_now(self._show_whole_plan)

    def _make_head(self) -> None:
        self.heading = TitleLabel(self.tr("Measures"))
        self.heading.setWordWrap(False)
        self.summary = HelpLabel("", size=1.0)
        self.look = LookSwitch()
        self.look.changed.connect(self._filter)
        self.bulk_button = QPushButton(self.tr("Set for several …"))
        self.bulk_button.clicked.connect(lambda _=False: self.open_bulk(BulkField.OWNER))
        self.paste_button = QPushButton(self.tr("Paste …"))
        self.paste_button.setAccessibleName(self.tr("Measures: paste rows from a spreadsheet"))
        self.paste_button.setToolTip(plain_tip(self.tr("Paste rows from a spreadsheet (Ctrl+V)")))
        self.add_button = QPushButton(self.tr("Add own measure …"))
        self.add_button.clicked.connect(lambda _=False: self.add_own())
        title = Row(self.heading, spacing=theme.ROOM)
        title.add(self.summary, stretch=True, least=120)
        head = Row()
        head.add(title, stretch=True)
        head.add(Row(Row(self.look, self.bulk_button), Row(self.paste_button, self.add_button)))
        self.column.addWidget(head)

    def _make_lists(self) -> None:
        self.model = MeasureModel(self)
        self.view = MeasureView(self.model)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_several())
        self.view.activated.connect(lambda _: self._focus_detail())
        self.view.bulk_asked.connect(lambda field: self.open_bulk(BulkField(field)))
        self.bulk.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.board = Board()
        self.board.setVisible(False)
        self.board.chosen.connect(self._on_chosen)
        self.board.move_asked.connect(self.move_measure)
        self.board.open_asked.connect(self._open_detail)
        self.board.risk_asked.connect(self._go_to_risk)
        self.board.closed.connect(self._close_detail)
        self.nothing = HelpLabel("", size=1.0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.view, self.board, self.nothing):
            column.addWidget(part, 1)
        theme.set_widths(left, least=280)
        theme.set_widths(self.detail, least=300)
        self.splitter = SideBySide()
        self.splitter.setHandleWidth(theme.GAP + theme.TIGHT)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([690, 394])
        self.column.addWidget(self.splitter, 1)
        self._make_paste(left)

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
        self.bar.show_counts(len(own), len(self._rows) - len(own))
        late = sum(row.late for row in own)
        unassigned = sum(row.owner is None for row in own)
        self._counts = self.tr("{late} late, {open} without an owner.").format(late=late, open=unassigned)
        self._filter()

    @property
    def _is_board(self) -> bool:
        """Whether the board is shown: proposals are no part of the plan and always stand in the table."""
        return self.bar.is_own and self.look.look is Look.BOARD

    def _filter(self) -> None:
        own, board, chosen = self.bar.is_own, self._is_board, self._chosen[self.bar.tab]
        rows = tuple(row for row in self._rows if self.bar.keeps(row))
        several = self.view.chosen_keys
        not_yet = self.tr("A proposal is not in the plan until it is adopted.")
        self.summary.setText(self._counts if own else not_yet)
        self.status.setEnabled(own)
        self.look.setVisible(own)
        self.bulk_button.setVisible(own and not board)
        if board or not own:
            self.bulk.setVisible(False)
        self._show_rows(rows, board=board)
        if not self.choose(chosen) and (rows or board):
            self._choose_first(rows)
        if own and not board and len(several) > 1:
            self.view.choose_also(several)
        self._on_several()
        self._show_detail()

    def _show_rows(self, rows: tuple[MeasureRow, ...], *, board: bool) -> None:
        gaps: tuple[GapCard, ...] = ()
        if board:
            assessment = self.bridge.assessment
            found = self._finder.gaps(assessment) if assessment is not None else ()
            gaps = tuple(gap for gap in found if self.bar.keeps_gap(gap))
            self.board.show_cards(tuple(card_of(self._lines[row.key], row, self.bridge) for row in rows), gaps)
        else:
            self.model.set_rows(rows)
        self.view.setVisible(bool(rows) and not board)
        self.board.setVisible(board and bool(rows or gaps))
        self.nothing.setVisible(not rows and not gaps)
        self.nothing.setText(self._nothing_words(own=self.bar.is_own))

    def _choose_first(self, rows: tuple[MeasureRow, ...]) -> None:
        if self._is_board:
            self.board.choose_first()
        else:
            first = next(row for phase_rows in _by_phase(rows) for row in phase_rows)
            self.choose(first.key)

    def _nothing_words(self, *, own: bool) -> str:
        if self.bridge.assessment is None:
            return self.bridge.words_without_assessment
        if any(row.adopted == own for row in self._rows):
            return self.tr("No measure fits this filter.")
        if own:
            return self.tr("The plan has no measure yet. Adopt what the library proposes, or add your own.")
        return self.tr("The library proposes nothing more for the risks of this register.")

    # The chosen measure

    @property
    def current_key(self) -> str:
        """Key of the chosen measure, or on the board of the chosen gap; empty for none."""
        if self._is_board:
            return self.board.current_key
        row = self.model.row_at(self.view.currentIndex())
        return "" if row is None else row.key

    def choose(self, key: str) -> bool:
        """Choose a measure of the list that is shown; whether it is there."""
        if self._is_board:
            return self.board.choose(key)
        return self.view.choose(key)

    def _on_chosen(self) -> None:
        if self.current_key:
            self._chosen[self.bar.tab] = self.current_key
            self._show_detail()

    def _show_detail(self) -> None:
        # On the board the detail makes room for the columns until somebody opens a card.
        shown = self._is_open or not self._is_board
        self.detail.close_button.setVisible(self._is_board)
        self.detail.show_line(self._lines.get(self.current_key) if shown else None)

    def _focus_detail(self) -> None:
        self.detail.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_detail(self, key: str) -> None:
        self._is_open = True
        self.choose(key)
        self._show_detail()
        self._focus_detail()

    def _close_detail(self) -> None:
        if self._is_board:
            self.detail.form.flush()
            self._is_open = False
            self._show_detail()
            self.board.focus_cards()

    def _focus_list(self) -> None:
        if self._is_board:
            self.board.focus_cards()
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_risk(self, risk: str) -> None:
        ref = risk_ref(self.bridge.plan, risk)
        if ref is not None:
            self.jump.emit(ref)
        else:
            self.go.emit("register")

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        if ref.object not in self._lines:
            return ref.object == self.bridge.plan.id
        self._show_whole_plan()
        if not self.choose(ref.object):
            return False
        if ref.field:
            self._is_open = True
            self._show_detail()
        if ref.field == "serves":
            self.detail.tabs.setCurrentIndex(2)
        elif ref.field:
            self.detail.tabs.setCurrentIndex(0)
            self.detail.form.focus_field(ref.field)
        else:
            self._focus_list()
        return True

    @override
    def show_key(self, key: str) -> bool:
        if key not in self._lines:
            return False
        self._show_whole_plan(OWN_TAB if self._lines[key].measure is not None else LIBRARY_TAB)
        self._focus_list()
        return self.choose(key)

    @override
    def show_entry(self, entry: str) -> bool:
        own = (line.key for line in self._lines.values() if line.entry is not None and line.entry.id == entry)
        return self.show_key(next(own, ""))

    def _show_whole_plan(self, tab: int = OWN_TAB) -> None:
        self.bar.clear(tab)
        self._filter()

    # Moving, and several at once

    def move_measure(self, key: str, phase: MeasurePhase) -> None:
        """Let a measure act in another phase; the card stays the chosen one."""
        measure = next((item for item in self.bridge.plan.measures if item.id == key), None)
        if measure is not None and measure.phase is not phase:
            self._chosen[OWN_TAB] = key
            if self.bridge.try_apply(measures_adopt.move_to_phase(measure, phase)):
                # At once, so that the next press of the keys finds the card in its new column.
                self.bridge.assess_now()

    def open_bulk(self, field: BulkField) -> None:
        """Open the panel that sets a field of all chosen measures."""
        self.bulk.open_for(field, self.view.chosen_keys)

    def _on_several(self) -> None:
        keys = self.view.chosen_keys
        self.bulk_button.setEnabled(len(keys) > 1)
        several = self.tr("Sets owner, status or date of all measures that are chosen.")
        one = self.tr("Choose several measures first: hold Ctrl or Shift while you click or press an arrow key.")
        self.bulk_button.setToolTip(plain_tip(several if len(keys) > 1 else one))
        if not self.bulk.isHidden():
            self.bulk.show_keys(keys)

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
        if self.bridge.try_apply(AddObject(self._list_ref(), measure)):
            self.bridge.assess_now(partial(self._show_new, measure.id))

    def _show_new(self, key: str) -> None:
        self._show_whole_plan()
        self.choose(key)


def _by_phase(rows: tuple[MeasureRow, ...]) -> tuple[tuple[MeasureRow, ...], ...]:
    phases = dict.fromkeys(row.phase for row in rows)
    return tuple(tuple(row for row in rows if row.phase is phase) for phase in phases)
