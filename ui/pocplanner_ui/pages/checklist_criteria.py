"""Criteria of success: those of the plan, and examples of the library to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pocplanner.model.base import LINE_LIMIT
from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import SuccessCriterion
from pocplanner.model.vocab import Answer
from pocplanner.session.commands import AddObject
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.register_parts import button, scrolling
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel, plain_tip
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from pocplanner.guidance.schema import CriterionEntry
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("checklist", text)


def criterion_from(entry: CriterionEntry, identifier: str) -> SuccessCriterion:
    """A criterion of the plan with the words of an example. Baseline and target stay open: they are of this place."""
    words = entry.text["en"]
    fits = len(words.metric) <= LINE_LIMIT
    return SuccessCriterion(
        id=identifier,
        entry=entry.id,
        text=words.title if fits else f"{words.title}\n{words.metric}",
        metric=words.metric if fits else "",
        data_source=words.data_source if len(words.data_source) <= LINE_LIMIT else "",
        owner=entry.owner,
    )


class CriteriaPart(QWidget):
    """The list of the plan; a button turns over to the examples."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.editor = CollectionEditor(
            bridge,
            SuccessCriterion,
            "criteria",
            columns=("text", "baseline", "target"),
            fields=("text", "metric", "baseline", "target", "data_source", "owner"),
            noun=_tr("criterion of success"),
        )
        self.model: TupleTableModel[CriterionEntry] = TupleTableModel(self._columns(), parent=self)
        self.stack = QStackedWidget()
        self.own = self._own()
        self.examples = self._examples()
        self.stack.addWidget(self.own)
        self.stack.addWidget(self.examples)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        bridge.plan_changed.connect(self._on_plan)

    def _own(self) -> QWidget:
        self.examples_button = button(_tr("Examples of the library …"), self.show_examples)
        words = _tr("At least one with metric, value today and source; the after action review will use the same ones.")
        return _page(HelpLabel(words, size=1.0), (self.examples_button,), self.editor)

    def _examples(self) -> QWidget:
        self.view = RowsView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(_tr("Examples of criteria"))
        self.view.on_open = self.add
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_example())
        self.title = HeadingLabel("")
        self.help = HelpLabel("", size=1.0)
        self.metric_words = PlainLabel("")
        self.source_words = PlainLabel("")
        self.add_button = button(_tr("Add to the plan"), self.add)
        self.back_button = button(_tr("Back to the criteria of the plan"), self.show_own)
        words = QVBoxLayout()
        words.setSpacing(theme.GAP)
        for part in (self.title, self.metric_words, self.source_words, self.help):
            words.addWidget(part)
        words.addStretch(1)
        area = scrolling(words)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(area)
        splitter.setSizes([260, 220])
        intro = HelpLabel(_tr("Baseline and target stay open: they are of this place."), size=1.0)
        return _page(intro, (self.add_button, self.back_button), splitter)

    def show_examples(self) -> None:
        """Turn over to the examples."""
        self.model.set_rows(self.bridge.library.criteria)
        self.stack.setCurrentWidget(self.examples)
        self.view.fit()
        if not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        self._show_example()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_own(self) -> None:
        """Turn back to the list of the plan."""
        self.stack.setCurrentWidget(self.own)

    def _columns(self) -> tuple[Column[CriterionEntry], ...]:
        tip = {Qt.ItemDataRole.ToolTipRole: lambda entry: plain_tip(entry.text["en"].metric)}
        return (
            Column(_tr("Example"), lambda entry: entry.text["en"].title, roles=tip),
            Column(_tr("What is counted or asked"), lambda entry: entry.text["en"].metric, roles=tip),
            Column(_tr("In the plan"), self._in_plan),
        )

    def _in_plan(self, entry: CriterionEntry) -> str:
        adopted = any(item.entry == entry.id for item in self.bridge.plan.criteria)
        return formatting.word(Answer.YES if adopted else Answer.NO)

    def _on_plan(self, change: ChangeSet) -> None:
        if change.touches("success_criterion"):
            self.view.viewport().update()

    @property
    def _chosen(self) -> CriterionEntry | None:
        row = self.view.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _show_example(self) -> None:
        entry = self._chosen
        self.add_button.setEnabled(entry is not None)
        if entry is None:
            return
        words = entry.text["en"]
        self.title.setText(words.title)
        self.metric_words.setText(_tr("Counted or asked: {metric}").format(metric=words.metric))
        self.source_words.setText(_tr("From: {source}").format(source=words.data_source))
        self.help.setText(words.help)

    def add(self) -> None:
        """Add the chosen example to the plan and choose it there."""
        entry = self._chosen
        if entry is None:
            return
        new = criterion_from(entry, self.bridge.new_id())
        if self.bridge.try_apply(AddObject(FieldRef(object=self.bridge.plan.id, field="criteria"), new)):
            self.show_own()
            self.editor.choose(new.id)

    def show_ref(self, ref: FieldRef) -> bool:
        """Lead to a criterion or to the list; whether *ref* is here."""
        self.show_own()
        return self.editor.show_ref(ref)


def _page(intro: QWidget, buttons: tuple[QWidget, ...], body: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    row.addWidget(intro, 1)
    for part in buttons:
        row.addWidget(part)
    column.addLayout(row)
    column.addWidget(body, 1)
    return page
