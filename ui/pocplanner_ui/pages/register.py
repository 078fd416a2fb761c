"""The risk register: the 5×5 table, the risks with filters, and the detail of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pocplanner.model.judgement import OwnRisk, RiskDecision
from pocplanner.session.fields import required_fields
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import RowFilter
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import register_commands
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.register_detail import RiskDetail
from pocplanner_ui.pages.register_filter import RegisterFilter
from pocplanner_ui.pages.register_matrix import Cell, MatrixView
from pocplanner_ui.pages.register_orphans import OrphanStrip
from pocplanner_ui.pages.register_parts import ListTable
from pocplanner_ui.pages.register_table import COLUMNS, RegisterModel, RiskRow, RowMaker, TwoLineDelegate
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.table_sort import SortKeys
from pocplanner_ui.widgets.text import HelpLabel, TitleLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.pages.register_why import RiskTab

DETAIL_WIDTH = 384
NARROWEST = 600
"""Width in pixels under which the page does not go: the shortest table beside the shortest detail."""

MATRIX_FROM = (980, 520)
"""Least width and height of the page at which the 5×5 table is shown by itself."""


class RegisterPage(Page):
    """All risks of the option that is shown, with what people decided about them."""

    scrolls = False

    @override
    def build(self) -> None:
        self._maker = RowMaker(self.bridge.library.scales)
        self.rows = RegisterModel(self)
        self.proxy: RowFilter[RiskRow] = RowFilter(self.rows, self)
        self._chosen = ""
        self._make_top()
        self._make_table()
        self.detail = RiskDetail(self.bridge)
        self.detail.jump.connect(self.jump)
        self.orphans = OrphanStrip(self.bridge)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.orphans)
        self.splitter = SideBySide()
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([700, DETAIL_WIDTH])
        theme.set_widths(left, least=260)
        theme.set_widths(self.detail, least=300)
        self.column.addWidget(self.splitter, 1)

    def _make_top(self) -> None:
        self.heading = TitleLabel(self.tr("Risk register"))
        self.heading.setWordWrap(False)
        self.summary = HelpLabel("", size=1.0)
        self.add_button = QPushButton(self.tr("Add own risk …"))
        self.add_button.clicked.connect(lambda _=False: self.add_own_risk())
        self.filter = RegisterFilter()
        self.filter.changed.connect(self._filter)
        self.filter.clear_button.clicked.connect(lambda _=False: self.clear_filter())
        self.matrix = MatrixView(self.bridge.library.scales)
        self.matrix.chosen.connect(self._choose_cell)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        left = QVBoxLayout()
        left.setSpacing(theme.TIGHT)
        left.addLayout(head)
        left.addWidget(self.summary)
        self.key = HelpLabel(self.tr("In the table, “?” counts possible risks. Click a field to see only its risks."))
        left.addWidget(self.key)
        left.addStretch(1)
        left.addWidget(self.filter)
        top = QHBoxLayout()
        top.setSpacing(theme.ROOM)
        top.addLayout(left, 1)
        top.addWidget(self.matrix, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(top)

    def _make_table(self) -> None:
        self.view = ListTable(self.proxy, COLUMNS)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setAccessibleName(self.tr("Risks"))
        self.view.setSortingEnabled(True)
        # Until somebody sorts, the order is that of the register: worst first, possible ones after the triggered.
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        SortKeys(self.view, self.view.copying)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._on_chosen())
        self.view.on_open = lambda: self.detail.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.nothing = HelpLabel("", size=1.0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)

    # Refreshing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None or change.touches("risk_decision", "own_risk", "measure", "option"):
            self._show_detail()

    @override
    def refresh_assessment(self) -> None:
        assessment = self.bridge.assessment
        rows = self._maker.rows(assessment) if assessment is not None else ()
        self.rows.set_rows(rows)
        self.matrix.cells.set_rows(rows)
        self.filter.offer_places(self._places(rows))
        self.orphans.show_orphans(assessment.orphans if assessment is not None else ())
        self._show_summary(rows)
        self._keep_choice()
        self._show_detail()

    def _places(self, rows: tuple[RiskRow, ...]) -> list[tuple[str, str]]:
        wanted = {place for row in rows for place in row.places}
        return [(item.id, item.name) for item in self.bridge.plan.situation.places if item.id in wanted]

    def _show_summary(self, rows: tuple[RiskRow, ...]) -> None:
        triggered = sum(row.counts for row in rows)
        possible = sum(row.is_possible for row in rows)
        parts = [
            self.tr("{count} triggered").format(count=triggered),
            self.tr("{count} possible, facts unknown").format(count=possible),
            self.tr("{count} dismissed").format(count=len(rows) - triggered - possible),
            self.tr("{count} not rated by a person").format(count=sum(row.rated_by is None for row in rows)),
        ]
        if self.bridge.assessment is None:
            self.summary.setText(self.bridge.words_without_assessment)
        else:
            self.summary.setText(";  ".join(parts))
        self._show_nothing()

    def _show_nothing(self) -> None:
        shown = self.proxy.rowCount()
        self.view.setVisible(shown > 0)
        self.nothing.setVisible(shown == 0)
        empty = self.tr("No risk was found. That is no assurance: fill in the situation and the facts first.")
        if self.bridge.assessment is None:
            empty = ""  # the summary says why
        self.nothing.setText(self.tr("No risk fits this filter.") if self.rows.rows else empty)
        self.filter.clear_button.setEnabled(self.filter.is_active)

    # The chosen risk

    @property
    def current_id(self) -> str:
        """Id of the chosen risk; empty for none."""
        row = self.proxy.row_value(self.view.currentIndex())
        return "" if row is None else row.id

    def choose(self, risk: str) -> bool:
        """Choose a risk; whether it is there and let through by the filter."""
        for position, row in enumerate(self.rows.rows):
            if row.id == risk:
                shown = self.proxy.mapFromSource(self.rows.index(position, 0))
                if shown.isValid():
                    self.view.setCurrentIndex(shown)
                    self.view.scrollTo(shown)
                    return True
        return False

    def _keep_choice(self) -> None:
        kept = bool(self._chosen) and (self.current_id == self._chosen or self.choose(self._chosen))
        if not kept and self.proxy.rowCount():
            self.view.setCurrentIndex(self.proxy.index(0, 0))

    def _on_chosen(self) -> None:
        if self.current_id and self.current_id != self._chosen:
            self._chosen = self.current_id
            self._show_detail()

    def _show_detail(self) -> None:
        assessment = self.bridge.assessment
        risk = assessment.by_id.get(self.current_id) if assessment is not None else None
        row = self.proxy.row_value(self.view.currentIndex())
        self.detail.show_risk(risk, row)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        risk, tab = self._meant(ref)
        if not risk:
            return ref.object == self.bridge.plan.id
        here = self.show_risk(self.bridge.library.current_risk(risk))
        if here:
            self.detail.show_tab(tab)
        return here

    def _meant(self, ref: FieldRef) -> tuple[str, RiskTab]:
        """The risk that a reference means, and the tab on which it is edited."""
        plan, field = self.bridge.plan, ref.field.split(".")
        if ref.object == plan.id:
            at = int(field[1]) if len(field) == 2 and field[0] == "risk_numbers" and field[1].isdigit() else -1
            known = 0 <= at < len(plan.risk_numbers)
            return (plan.risk_numbers[at].risk if known else ""), self.detail.why
        found = self.bridge.objects.get(ref.object)
        match found.object if found is not None else None:
            case OwnRisk() as own:
                return own.risk_id(), self.detail.why
            case RiskDecision() as decision:
                return decision.risk, self.detail.level if field[0] == "ratings" else self.detail.decision
        return "", self.detail.why

    @override
    def show_key(self, key: str) -> bool:
        return self.show_risk(key)

    @override
    def show_entry(self, entry: str) -> bool:
        risks = self.bridge.assessment.risks if self.bridge.assessment is not None else ()
        found = next((risk.id for risk in risks if risk.entry is not None and risk.entry.id == entry), None)
        return found is not None and self.show_risk(found)

    def show_risk(self, risk: str) -> bool:
        """Choose a risk even where the filter holds it back; whether the register has it."""
        if self.choose(risk):
            return True
        self.clear_filter()
        return self.choose(risk)

    # Filter

    def _choose_cell(self, cell: Cell | None) -> None:
        self.filter.cell = cell
        self._filter()

    def clear_filter(self) -> None:
        """Show the whole register."""
        self.matrix.take_back()
        self.filter.clear()

    def _filter(self) -> None:
        self.proxy.set_predicate(self.filter.keeps())
        self.proxy.set_text(self.filter.search.text())
        self._show_nothing()
        self._keep_choice()
        self._show_detail()

    # Own risks

    def add_own_risk(self) -> None:
        """Ask for a risk that the library does not name, and add it."""
        from pocplanner_ui.dialogs.value_dialog import ask_value

        needed = [spec.name for spec in required_fields(OwnRisk)]
        fields = [*dict.fromkeys((*needed, "pathway", "places"))]
        title = self.tr("A harm that the library does not name")
        new = ask_value(self.bridge, OwnRisk, {"id": self.bridge.new_id()}, title, self, fields=fields)
        if isinstance(new, OwnRisk):
            self.add(new)

    def add(self, risk: OwnRisk) -> None:
        """Put a risk into the plan and choose it."""
        if self.bridge.try_apply(register_commands.add_own_risk(self.bridge.plan, risk)):
            self.bridge.assess_now(lambda: self.show_risk(risk.risk_id()))

    # Qt

    @override
    def minimumSizeHint(self) -> QSize:
        # The matrix goes when there is no room for it; it must not keep the window from getting narrower.
        return QSize(NARROWEST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = (theme.px(length) for length in MATRIX_FROM)
        shown = self.width() >= width and self.height() >= height
        self.matrix.setVisible(shown)
        self.key.setVisible(shown)
        super().resizeEvent(event)
