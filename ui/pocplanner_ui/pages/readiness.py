"""Readiness: what stands between the plan and a decision, each with the way to mend it or an office that answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.readiness_detail import FindingPanel
from pocplanner_ui.pages.readiness_rows import MANY, FindingsModel
from pocplanner_ui.pages.routing import page_of
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.table_copy import TableCopy
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import Finding
    from pocplanner.model.ids import FieldRef
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("readiness", text)


class _RoomyRows(QStyledItemDelegate):
    """Rows with some air around their text."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, theme.GAP - 2)


class ReadinessPage(Page):
    """The tree of findings and the panel of the chosen one."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Readiness")
        self._folded: dict[str, bool] = {}
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.chips = {key: LevelChip() for key in ("blockers", "warnings", "answered")}
        self.scope = HelpLabel("")
        row = Row(Row(*self.chips.values()))
        row.add(self.scope, stretch=True, least=160)
        self.column.addWidget(row)
        self.model = FindingsModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(_tr("Blockers and warnings"))
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(_RoomyRows(self.tree))
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.copying = TableCopy(self.tree)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.panel = FindingPanel(self.bridge)
        splitter = SideBySide()
        splitter.addWidget(self.tree)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        theme.set_widths(self.tree, least=260)
        theme.set_widths(self.panel, least=320)
        self.column.addWidget(splitter, 1)
        self.tree.activated.connect(self._activate)
        self.tree.expanded.connect(lambda index: self._remember(index, folded=False))
        self.tree.collapsed.connect(lambda index: self._remember(index, folded=True))
        self.tree.selectionModel().currentChanged.connect(lambda now, _: self.panel.show_line(self.model.line_at(now)))
        self.panel.go_there.connect(self.go_there)

    # Showing

    @override
    def refresh_assessment(self) -> None:
        assessment = self.bridge.assessment
        findings = assessment.readiness if assessment is not None else ()
        current = self.model.line_at(self.tree.currentIndex())
        if self.model.set_findings(findings):
            with QSignalBlocker(self.tree):
                for position, line in enumerate(self.model.lines):
                    many = not line.is_section and len(line.findings) > MANY
                    self.tree.setExpanded(self.model.index_of(position), not self._folded.get(line.key, many))
            self._choose_again(current.key if current is not None else "")
        self.panel.show_line(self.model.line_at(self.tree.currentIndex()))
        self._count(findings)
        self._say_scope()

    def _choose_again(self, key: str) -> None:
        """Choose the same line; where it is gone, the first open one."""
        keys = [line.key for line in self.model.lines]
        leaf = next((at for at, line in enumerate(self.model.lines) if not line.is_section), None)
        position = keys.index(key) if key in keys else leaf
        if position is not None:
            self.tree.setCurrentIndex(self.model.index_of(position))

    def _remember(self, index: QModelIndex, *, folded: bool) -> None:
        line = self.model.line_at(index)
        if line is not None:
            self._folded[line.key] = folded

    def _count(self, findings: tuple[Finding, ...]) -> None:
        answered = sum(bool(item.overridden) for item in findings)
        blockers = sum(item.severity == "blocker" and not item.overridden for item in findings)
        warnings = len(findings) - blockers - answered
        known = self.bridge.assessment is not None
        words = {
            "blockers": ("extreme" if blockers else "low", _tr("blocker"), _tr("blockers"), blockers),
            "warnings": ("medium" if warnings else "low", _tr("warning"), _tr("warnings"), warnings),
            "answered": ("unknown", _tr("answered for"), _tr("answered for"), answered),
        }
        for key, (level, one, many, count) in words.items():
            self.chips[key].show_word(level, f"{count} {one if count == 1 else many}")
            self.chips[key].setVisible(known)

    def _say_scope(self) -> None:
        plan, shown = self.bridge.plan, self.bridge.session.active_option
        if self.bridge.assessment is None:
            unknown = _tr("Unknown: there is no assessment. The message above the page says why.")
            self.scope.setText(self.bridge.words_without_assessment if self.bridge.is_assessing else unknown)
            return
        titles = {option.id: option.title for option in plan.options}
        recommended = plan.decision.recommended_option
        here = titles.get(shown or "", _tr("the plan as declared"))
        text = _tr("For: {option}.").format(option=here)
        if recommended is not None and recommended != shown:
            text += " " + _tr("The brief is printed for “{option}”; choose it under “Shown for”.").format(
                option=titles.get(recommended, recommended)
            )
        self.scope.setText(text)

    # Leading on

    def _activate(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is None:
            return
        if line.is_section:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self.go_there(line.findings[0])

    def go_there(self, finding: Finding) -> None:
        """Lead to the field of a finding, or to its page where the field is edited elsewhere or is gone."""
        if finding.ref is not None and page_of(self.bridge.plan, finding.ref, self.bridge.library) == finding.page:
            self.jump.emit(finding.ref)
        else:
            self.go.emit(finding.page)

    @override
    def show_key(self, key: str) -> bool:
        for position, line in enumerate(self.model.lines):
            if not line.is_section and any(item.rule == key and not item.overridden for item in line.findings):
                self.tree.setCurrentIndex(self.model.index_of(position))
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        found = next((item for item in self.bridge.plan.overrides if item.id == ref.object), None)
        for position, line in enumerate(self.model.lines):
            if found is not None and line.key.startswith(f"answered/{found.rule}"):
                self.tree.setCurrentIndex(self.model.index_of(position))
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        return ref.object == self.bridge.plan.id and ref.field.startswith("overrides")
