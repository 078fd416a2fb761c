"""The detail of a measure: its form where the plan has it, the text of the library, and the risks that it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from pocplanner.model.measures import Measure
from pocplanner.session.commands import RemoveObject
from pocplanner.session.fields import field_specs
from pocplanner.session.names import name_of
from pocplanner.session.removal import removal_of
from pocplanner_ui import theme
from pocplanner_ui.pages.facts_form import NarrowForm
from pocplanner_ui.pages.measures_risks import RisksPart
from pocplanner_ui.pages.register_parts import button, caption, scrolling
from pocplanner_ui.pages.register_words import entry_source_words, office_word
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.tabs import set_tab_shown, set_tab_text
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import MeasureLine
    from pocplanner.guidance.schema import MeasureEntry
    from pocplanner_ui.bridge.session_bridge import SessionBridge

#: Fields that stand elsewhere: the library entry is a tab of its own, the risks are chosen by name.
_NOT_IN_FORM = frozenset({"entry", "serves"})
_FIRST = ("title", "status", "owner", "prepare_by", "text", "phase")


class MeasureDetail(QFrame):
    """Everything about one measure, of the plan or proposed."""

    jump = Signal(object)
    """A :class:`FieldRef` to lead to."""
    closed = Signal()
    """It shall go out of the way, where it stands beside the board."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setVisible(False)
        self._bridge = bridge
        self.line: MeasureLine | None = None
        self.title = PlainLabel("", size=theme.LARGE, weight=QFont.Weight.DemiBold)
        self.words = HelpLabel("")
        self.alert = ErrorLabel()
        self.binding = PlanBinding(bridge, Measure, "", parent=self)
        self.form = NarrowForm(self.binding, fields=_fields())
        self.library = LibraryText(bridge)
        self.risks = RisksPart(bridge)
        self.risks.jump.connect(self.jump)
        self.adopt_all = button(self.tr("Adopt for all risks it serves"), self._adopt_all)
        self.remove_button = button(self.tr("Remove from the plan …"), self.remove)
        self.close_button = button(self.tr("Close"), self.closed.emit, name=self.tr("Close the details"))
        self.close_button.setVisible(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About this measure"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.TIGHT)
        buttons = QHBoxLayout()
        buttons.addWidget(self.adopt_all)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        for part in (self.title, self.words, self.alert):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.tabs, 1)
        form = QVBoxLayout()
        form.addWidget(self.form)
        form.addStretch(1)
        risks = QVBoxLayout()
        risks.addWidget(self.risks)
        risks.addStretch(1)
        library = QVBoxLayout()
        library.addWidget(self.library)
        library.addStretch(1)
        self.tabs.addTab(scrolling(form), self.tr("In this plan"))
        self.tabs.addTab(scrolling(library), self.tr("Library"))
        self.tabs.addTab(scrolling(risks), self.tr("Risks"))

    def show_line(self, line: MeasureLine | None) -> None:
        """Show a measure; none hides everything."""
        if line is None:
            self.setVisible(False)
            self.line = None
            return
        other = self.line is None or self.line.key != line.key
        if other:
            self.form.flush()
        self.line = line
        adopted = line.measure is not None
        if line.measure is not None:
            self.binding.choose(line.measure.id)
        self._show_tabs(line, other=other)
        self.title.setText(line.title)
        day = spoken(line.prepare_by) or self.tr("no day set")
        state = word(line.measure.status) if line.measure is not None else self.tr("proposed by the library")
        self.words.setText(f"{word(line.phase)}, {office_word(line.owner)}, {day}, {state}")
        self.alert.say(self._alert_words(line))
        self.adopt_all.setVisible(not adopted)
        self.remove_button.setVisible(adopted)
        self.risks.show_line(line)
        # Last: a form must not be seen before it has an object.
        self.setVisible(True)

    def _show_tabs(self, line: MeasureLine, *, other: bool) -> None:
        set_tab_shown(self.tabs, 0, shown=line.measure is not None)
        set_tab_shown(self.tabs, 1, shown=line.entry is not None)
        set_tab_text(self.tabs, 2, self.tr("Risks ({count})").format(count=len(line.serves)))
        if line.entry is not None:
            self.library.show_entry(line.entry)
        if other:
            self.tabs.setCurrentIndex(0 if line.measure is not None else 1)

    def _alert_words(self, line: MeasureLine) -> str:
        words = [self.tr("Late: the day by which it must be ready is past.")] if line.late else []
        if line.conflicts:
            raised = self.tr("It may itself raise {count} risks, listed under “Risks”; say how that is kept small.")
            words.append(raised.format(count=len(line.conflicts)))
        return " ".join(words)

    def _adopt_all(self) -> None:
        self.risks.adopt_all()

    def remove(self) -> None:
        """Ask, then take the measure out of the plan."""
        if self.line is None or self.line.measure is None:
            return
        plan, identifier = self._bridge.plan, self.line.measure.id
        removal = removal_of(plan, identifier)
        name = name_of(self.line.measure, plan)
        details = self.tr("It serves {count} risks.").format(count=len(self.line.serves))
        if removal.use_words:
            details += " " + self.tr("It is used by: {uses}.").format(uses=", ".join(map(spoken, removal.use_words)))
        if self._bridge.asker.confirm(self.tr("Remove “{name}”?").format(name=name), details, self.tr("Remove")):
            self._bridge.try_apply(RemoveObject(identifier, cascade=True))


class LibraryText(QWidget):
    """What the library says about a measure."""

    names = ("what", "needs", "done_when", "own_harm", "not_when", "if_absent", "supporting", "sources")

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        captions = {
            "what": self.tr("What is done"), "needs": self.tr("What it needs"), "done_when": self.tr("Done when"),
            "own_harm": self.tr("Harm that it can do itself"), "not_when": self.tr("When not to use it"),
            "if_absent": self.tr("If it is not there in time"), "supporting": self.tr("Offices that support"),
            "sources": self.tr("Sources"),
        }  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.texts: dict[str, PlainLabel] = {}
        for name in self.names:
            self.texts[name] = PlainLabel("", selectable=True)
            column.addWidget(caption(captions[name]))
            column.addWidget(self.texts[name])
            column.addSpacing(theme.GAP)

    def show_entry(self, entry: MeasureEntry) -> None:
        """Show the text of an entry."""
        words = entry.text["en"]
        for name in self.names[:6]:
            self.texts[name].setText(getattr(words, name))
        offices = ", ".join(office_word(office) for office in entry.supporting)
        self.texts["supporting"].setText(offices or self.tr("None named"))
        self.texts["sources"].setText(entry_source_words(self._bridge.library, entry))


def _fields() -> tuple[str, ...]:
    others = (spec.name for spec in field_specs(Measure) if spec.name not in _NOT_IN_FORM)
    return tuple(dict.fromkeys((*_FIRST, *others)))
