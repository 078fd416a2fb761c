"""The panel beside the questions: what the question means, what the situation says, and where the answer comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from pocplanner.errors import CommandError
from pocplanner.model.facts import Fact, Provenance
from pocplanner.model.ids import FieldRef
from pocplanner.session.names import shortened
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import facts_answers
from pocplanner_ui.pages.facts_form import NarrowForm
from pocplanner_ui.pages.register_parts import clear, scrolling
from pocplanner_ui.pages.register_words import entry_source_words, office_word
from pocplanner_ui.widgets.binding import Binding, descend, refusal_words
from pocplanner_ui.widgets.editors import UndoToWindow
from pocplanner_ui.widgets.plain_field import PlainField
from pocplanner_ui.widgets.sensitive_note import SensitiveNote
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from pocplanner.assessment.result import FactView
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.base import Value
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class FactBinding(Binding):
    """The declared fact of one question; it is made when the first of its fields is filled in."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, Fact, parent)
        self.key = ""
        bridge.plan_changed.connect(self._pass_on)
        bridge.session_replaced.connect(self._start_anew)

    def _start_anew(self) -> None:
        self.changed.emit(None)

    def choose(self, key: str) -> None:
        """Edit the fact of another question from now on."""
        if key != self.key:
            self.key = key
            self.changed.emit(None)

    @override
    def holder(self, path: str = "") -> Value | None:
        if not self.key:
            return None
        fact = facts_answers.declared(self.bridge.plan, self.key)
        return descend(fact or Fact(id="not-declared", key=self.key), path)

    @override
    def set(self, path: str, value: object, *, typing: bool = False) -> None:
        new_id = self.bridge.new_id
        self.bridge.apply(facts_answers.change_fact(self.bridge.plan, self.key, path, value, new_id, typing=typing))
        if not typing:
            self.bridge.end_typing()

    @override
    def ref(self, path: str) -> FieldRef | None:
        fact = facts_answers.declared(self.bridge.plan, self.key)
        return None if fact is None else FieldRef(object=fact.id, field=path)

    def _pass_on(self, change: ChangeSet) -> None:
        self.changed.emit(change)


class OverruleBlock(QFrame):
    """What the situation says, and the way to let another answer go before it."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._bridge = bridge
        self._question: QuestionEntry | None = None
        self.says = PlainLabel("", weight=QFont.Weight.DemiBold)
        self.why = HelpLabel("")
        self.reason = PlainField()
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(self.tr("Why your answer is right all the same; this is printed"))
        self.reason.setAccessibleName(self.tr("Reason for overruling the computed answer"))
        theme.follow(self.reason, lambda it: it.setFixedHeight(3 * it.fontMetrics().lineSpacing() + theme.GAP))
        self.reason.installEventFilter(UndoToWindow(self))
        self.note = SensitiveNote(bridge)
        self.reason.textChanged.connect(lambda: self.note.look_at(self.reason.toPlainText(), "overrule"))
        self.start = QPushButton(self.tr("Overrule …"))
        self.confirm = QPushButton(self.tr("Overrule with this reason"))
        self.back = QPushButton(self.tr("Use the computed answer again"))
        self.error = ErrorLabel()
        self._asks = PlainLabel("")
        self.answer = QHBoxLayout()
        self._editor_of = ""
        self._lay_out()
        self.start.clicked.connect(lambda: self._open(True))
        self.confirm.clicked.connect(self._overrule)
        self.back.clicked.connect(self._take_back)
        bridge.flush.connect(self._keep)
        bridge.session_replaced.connect(self._forget)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP + 4, theme.GAP, theme.GAP + 4, theme.GAP)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.says)
        column.addWidget(self.why)
        column.addWidget(self._asks)
        column.addLayout(self.answer)
        for part in (self.reason, self.note, self.error, self.start, self.confirm, self.back):
            column.addWidget(part)
        for button in (self.start, self.confirm, self.back):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._asks.setText(self.tr("Your answer, and why it is right:"))

    def show_fact(self, question: QuestionEntry, view: FactView | None) -> None:
        """Show what the situation says to *question*; hidden where the program computes nothing."""
        computes = question.computed is not None or question.computed_count is not None
        self.setVisible(view is not None and (computes or bool(view.explanation)))
        changed = self._question is None or question.key != self._question.key
        if changed:
            self._keep()
        self._question = question
        if view is None:
            return
        self.says.setText(
            self.tr("Computed from the situation") if computes else self.tr("What the situation suggests")
        )
        suggestion = self.tr("Yes if: {reason}.").format(reason=facts_answers.explained(view))
        self.why.setText(facts_answers.computed_words(view) if computes else suggestion)
        fact = view.declared
        overruled = fact is not None and fact.overrules
        self.back.setVisible(overruled)
        if changed or overruled:
            self._make_editor(question)
            self._open(False)
            self._bring_back(question)
        self.start.setVisible(computes and not overruled and self.reason.isHidden())

    def _make_editor(self, question: QuestionEntry) -> None:
        if self._editor_of != question.key:
            clear(self.answer)
            self.editor = facts_answers.editor_for(question)
            self.editor.name_for_readers(self.tr("Answer that overrules the computed one"))
            self.answer.addWidget(self.editor)
            self._editor_of = question.key
        fact = facts_answers.declared(self._bridge.plan, question.key)
        self.editor.show_value(facts_answers.to_editor(question, fact.value if fact is not None else "unknown"))

    def _open(self, open_: bool, *, focus: bool = True) -> None:
        for part in (self._asks, self.editor, self.reason, self.confirm):
            part.setVisible(open_)
        self.start.setVisible(not open_)
        self.error.say("")
        self.reason.clear()
        if open_ and focus:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        """Leave a reason that was begun where it is found again."""
        question, reason = self._question, self.reason.toPlainText()
        if question is None:
            return
        if not reason.strip() or self.reason.isHidden():
            self._bridge.drafts.drop("overrule", question.key)
            return
        try:
            answer = self.editor.value()
        except ValueError:
            answer = None
        name = self.tr("overruling of “{question}”").format(question=shortened(question.text["en"].question))
        self._bridge.drafts.keep("overrule", question.key, name, {"reason": reason, "answer": answer})

    def _forget(self) -> None:
        """Another plan is open: what was begun belonged to the one before."""
        self._question = None
        self.reason.clear()

    def _bring_back(self, question: QuestionEntry) -> None:
        begun = self._bridge.drafts.get("overrule", question.key)
        if begun is None:
            return
        self._open(True, focus=False)
        self.editor.show_value(begun["answer"])
        self.reason.setPlainText(str(begun["reason"]))

    def _overrule(self) -> None:
        assert self._question is not None
        reason = self.reason.toPlainText().strip()
        if not reason:
            self.error.say(self.tr("Write the reason. It is printed beside the answer."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._bridge.drafts.drop("overrule", self._question.key)
        try:
            value = facts_answers.from_editor(self.editor.value())
            plan, new_id = self._bridge.plan, self._bridge.new_id
            self._bridge.apply(facts_answers.overrule(plan, self._question, value, reason, new_id))
        except ValueError as problem:
            self.error.say(str(problem))
        except CommandError as refused:
            self.error.say(refusal_words(refused))
        else:
            self._bridge.assess_now()

    def _take_back(self) -> None:
        assert self._question is not None
        fact = facts_answers.declared(self._bridge.plan, self._question.key)
        if fact is not None and self._bridge.try_apply(facts_answers.no_longer_overrule(fact, self._question)):
            self._bridge.assess_now()


class SourceForms(QWidget):
    """Note and provenance of the answer; the forms are made when they are first seen."""

    note: NarrowForm
    provenance: NarrowForm

    def __init__(self, binding: FactBinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = binding
        self._made = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP)

    def flush(self) -> None:
        """Send what was typed and not yet sent."""
        if self._made:
            self.note.flush()
            self.provenance.flush()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not self._made:
            self._made = True
            self.note = NarrowForm(self._binding, fields=("note",))
            self.provenance = NarrowForm(self._binding, model=Provenance, prefix="provenance.")
            self._column.addWidget(self.note)
            self._column.addWidget(self.provenance)
        super().showEvent(event)


class GuidancePanel(QFrame):
    """Everything about the question in focus."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._bridge = bridge
        self.key = ""
        self.binding = FactBinding(bridge, self)
        self.title = PlainLabel("", size=theme.LARGE, weight=QFont.Weight.DemiBold)
        self.used = HelpLabel("", size=1.0)
        self.overrule = OverruleBlock(bridge)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About this question"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.texts = {name: PlainLabel("", selectable=True) for name in ("help", "why", "example", "owner", "source")}
        self.sources = SourceForms(self.binding)
        self._lay_out()

    @override
    def hasHeightForWidth(self) -> bool:
        # Its tabs scroll: it gives way to the panel of pasted rows instead of asking for the height of all its lines.
        return False

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP + 4, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self.title)
        column.addWidget(self.used)
        column.addWidget(self.overrule)
        guidance = QVBoxLayout()
        guidance.setSpacing(2)
        captions = {"help": "", "why": self.tr("Why it matters"), "example": self.tr("Example"),
                    "owner": self.tr("Office that can usually answer"), "source": self.tr("Source")}  # fmt: skip
        for name, caption in captions.items():
            if caption:
                guidance.addSpacing(theme.GAP)
                guidance.addWidget(HelpLabel(caption))
            guidance.addWidget(self.texts[name])
        guidance.addStretch(1)
        self.tabs.addTab(scrolling(guidance), self.tr("Guidance"))
        sources = QVBoxLayout()
        sources.addWidget(self.sources)
        sources.addStretch(1)
        self.tabs.addTab(scrolling(sources), self.tr("Source and note"))
        column.addWidget(self.tabs, 1)

    def show_question(self, question: QuestionEntry, view: FactView | None) -> None:
        """Speak about another question, or anew about the same one."""
        if question.key != self.key:
            self.sources.flush()
            self.key = question.key
            self.binding.choose(question.key)
            self._show_texts(question)
        self.used.setText(self._used_words(view))
        self.overrule.show_fact(question, view)

    def show_source(self, field: str) -> None:
        """Put the focus on a field of the source, or on the note."""
        self.tabs.setCurrentIndex(1)
        form = self.sources.note if field == "note" else self.sources.provenance
        form.focus_field(field)

    def _show_texts(self, question: QuestionEntry) -> None:
        words = question.text["en"]
        self.title.setText(words.question)
        for name in ("help", "why", "example"):
            self.texts[name].setText(getattr(words, name))
        self.texts["owner"].setText(office_word(question.owner))
        self.texts["source"].setText(entry_source_words(self._bridge.library, question))

    def _used_words(self, view: FactView | None) -> str:
        if view is None:
            return self.tr("Not assessed yet")
        used = facts_answers.value_words(view.entry, view.value)
        words = {
            "option": self.tr("Used: {value}, from the option shown"),
            "overruled": self.tr("Used: {value}, overruling the situation"),
            "computed": self.tr("Used: {value}, computed from the situation"),
            "declared": self.tr("Used: {value}, as declared"),
        }
        text = words.get(view.basis.value, self.tr("Used: {value}. Risks that hang on it stay possible."))
        return text.format(value=shortened(used, 120))
