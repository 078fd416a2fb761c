"""How far a list of the situation was looked at: above the list, because it decides whether silence means "none"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pocplanner.guidance.field_notes import keys_along
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Coverage
from pocplanner.model.vocab import CoverageState
from pocplanner.model.walk import revalidated
from pocplanner.session.commands import SetField
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.answer import dress_segment
from pocplanner_ui.widgets.binding import Binding
from pocplanner_ui.widgets.field_of import tell_fields
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Section
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.model.vocab import Collection
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

FIELD = "situation.coverage"


class CoverageBinding(Binding):
    """The declaration of one list; it is made when something is said about it for the first time."""

    def __init__(self, bridge: SessionBridge, collection: Collection, parent: QWidget | None = None) -> None:
        super().__init__(bridge, Coverage, parent)
        self.collection = collection
        bridge.plan_changed.connect(self.changed)
        bridge.session_replaced.connect(self._replaced)

    def _replaced(self) -> None:
        self.changed.emit(None)

    @override
    def holder(self, path: str = "") -> Coverage:
        declared = self.bridge.plan.situation.coverage
        return next((entry for entry in declared if entry.collection is self.collection), self._undeclared())

    def _undeclared(self) -> Coverage:
        return Coverage(collection=self.collection)

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        new = revalidated(self.holder(), {path: value}, where=f"{FIELD}.{self.collection}")
        declared = self.bridge.plan.situation.coverage
        entries = {entry.collection: entry for entry in declared} | {self.collection: new}
        self.bridge.apply(SetField(FieldRef(object=self.bridge.plan.id, field=FIELD), tuple(entries.values())))

    @override
    def ref(self, path: str) -> FieldRef:
        return FieldRef(object=self.bridge.plan.id, field=f"{FIELD}.{self.collection}")


class CoverageBar(QWidget):
    """Three states as buttons, and who looked, when and what is left out as a part that unfolds."""

    def __init__(self, bridge: SessionBridge, collection: Collection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.collection = collection
        self.binding = CoverageBinding(bridge, collection, self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        states = QWidget()
        tell_fields(states, keys_along(Coverage, "state"))
        segments = QHBoxLayout(states)
        segments.setContentsMargins(0, 0, 0, 0)
        segments.setSpacing(0)
        self.buttons: dict[CoverageState, QPushButton] = {}
        group = QButtonGroup(self)
        for position, state in enumerate(CoverageState):
            button = QPushButton(QCoreApplication.translate("vocabulary", state.label))
            button.setCheckable(True)
            dress_segment(button, position)
            button.setAccessibleName(self.tr("List looked at: {state}").format(state=button.text()))
            button.clicked.connect(lambda _=False, chosen=state: self._declare(chosen))
            group.addButton(button)
            self.buttons[state] = button
            segments.addWidget(button)
        self.meaning = HelpLabel("")
        question = PlainLabel(self.tr("How far was this list looked at?"), wrap=False)
        row = Row(question, states, spacing=theme.ROOM)
        row.add(self.meaning, stretch=True, least=160)
        column.addWidget(row)
        self.details = Section(self.tr("By whom, when, and what is left out"), folded=True)
        self.form = Form(self.binding, fields=("by", "as_of", "note"))
        self.details.content.addWidget(self.form)
        theme.set_type(self.details.button, theme.SMALL)
        column.addWidget(self.details)
        self.binding.changed.connect(self._on_changed)
        self.refresh()

    def _on_changed(self, change: ChangeSet | None) -> None:
        if change is None or change.touches("plan"):
            self.refresh()

    def refresh(self) -> None:
        """Show the declaration as it is now."""
        entry = self.binding.holder()
        self.buttons[entry.state].setChecked(True)
        words = {
            CoverageState.NOT_LOOKED_AT: self.tr("What is not listed counts as unknown."),
            CoverageState.PARTIAL: self.tr("More may exist; what is not listed counts as unknown."),
            CoverageState.COMPLETE: self.tr("What is not listed counts as not there."),
        }
        self.meaning.setText(words[entry.state])
        told = [formatting.word(entry.by)] if entry.by is not None else []
        told += [day_words(entry.as_of)] if entry.as_of is not None else []
        # A list that comes from an earlier plan says in its note what was declared there.
        said = ", ".join(told) or entry.note.partition("\n")[0]
        self.details.summary.setText(said or self.tr("Not said"))

    def _declare(self, state: CoverageState) -> None:
        self.binding.set("state", state)

    def show_ref(self, ref: FieldRef) -> bool:
        """Put the focus on the declaration; whether *ref* is this one."""
        if not ref.field.startswith(FIELD) or ref.object != self.binding.bridge.plan.id:
            return False
        if not ref.field.endswith(self.collection.value) and ref.field != FIELD:
            return False
        self.buttons[self.binding.holder().state].setFocus(Qt.FocusReason.OtherFocusReason)
        return True
