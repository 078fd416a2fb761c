"""What people decide about a risk: its state with the reason, who answers for it, and for which option that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from pocplanner.errors import CommandError
from pocplanner.guidance.field_notes import keys_along
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import RiskDecision
from pocplanner.model.vocab import RiskState
from pocplanner.session.commands import SetField
from pocplanner.session.fields import field_spec
from pocplanner.session.names import shortened
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import register_commands
from pocplanner_ui.pages.facts_form import fill_width
from pocplanner_ui.pages.register_parts import caption
from pocplanner_ui.pages.register_why import RiskTab
from pocplanner_ui.widgets.binding import refusal_words
from pocplanner_ui.widgets.choices import CalmComboBox, ChoiceEditor, words_of
from pocplanner_ui.widgets.editors import TextEditor
from pocplanner_ui.widgets.field_of import tell_fields
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.sensitive_note import SensitiveNote
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.session.commands import Command


class DecisionTab(RiskTab):
    """State, reason, owner, and whether the decision is for all options or for the one that is shown."""

    @override
    def build(self) -> None:
        self.scope = CalmComboBox()
        self.scope.setAccessibleName(self.tr("Options for which the decision holds"))
        self.scope.activated.connect(self._change_scope)
        self.state = _choice("state")
        self.owner = _choice("owner")
        spec = field_spec(RiskDecision, "reason")
        assert spec is not None, "a decision has a reason"
        self.reason = TextEditor(spec)
        tell_fields(self.reason, keys_along(RiskDecision, "reason"))
        self.note = SensitiveNote(self.bridge)
        self.error = ErrorLabel()
        self.elsewhere = HelpLabel("")
        self._waiting: RiskState | None = None
        self._shown_reason: str | None = None
        names = {
            self.scope: self.tr("Holds for"), self.state: self.tr("State"), self.reason: self.tr("Reason"),
            self.owner: self.tr("Office that answers for the risk"),
        }  # fmt: skip
        self.state.name_for_readers(names[self.state])
        self.owner.name_for_readers(names[self.owner])
        self.reason.name_for_readers(names[self.reason])
        for editor, title in names.items():
            block = QVBoxLayout()
            block.setSpacing(2)
            block.addWidget(caption(title))
            block.addWidget(editor)
            if editor in {self.state, self.reason}:
                block.addWidget(self.error if editor is self.state else self.note)
            self.content.addLayout(block)
            self.content.addSpacing(theme.TIGHT)
        self.content.addWidget(HelpLabel(self.tr(
            "“Residual risk stated” says that what remains is written down and known; a risk is never “accepted”. "
            "A dismissed risk stays in the register with its reason, which is printed."
        )))  # fmt: skip
        self.content.addWidget(self.elsewhere)
        self.state.edited.connect(lambda _: self._change_state())
        self.owner.edited.connect(lambda _: self._send({"owner": self.owner.value()}))
        self.reason.edited.connect(self._change_reason)
        self.reason.edited.connect(lambda _: self.note.look_at(self.reason.value(), "reason"))
        self.bridge.flush.connect(self.reason.flush)

    @override
    def fill(self, risk: HarmRisk) -> None:
        held = self.held()
        if self._waiting is None:
            self.state.show_value(held.state if held is not None else RiskState.OPEN)
            self.error.say("")
        reason = held.reason if held is not None else ""
        if reason != self._shown_reason:
            self._shown_reason = reason
            self.reason.show_value(reason)
            self.note.look_at(reason, "reason")
        self.owner.show_value(held.owner if held is not None else None)
        self._fill_scope(risk, held)

    @override
    def leave(self) -> None:
        self.reason.flush()
        self._waiting = None
        self._shown_reason = None

    # The options for which it holds

    def _fill_scope(self, risk: HarmRisk, held: RiskDecision | None) -> None:
        titles = {item.id: item.title for item in self.bridge.plan.options}
        self.scope.clear()
        self.scope.addItem(self.tr("All options"), None)
        if self.option in titles:
            title = shortened(titles[self.option])
            self.scope.addItem(self.tr("Only “{option}”").format(option=title), self.option)
        own = held is not None and held.option is not None
        self.scope.setCurrentIndex(self.scope.count() - 1 if own else 0)
        self.scope.setEnabled(held is not None and self.scope.count() > 1)
        others = [
            self.tr("“{option}”: {state}").format(option=shortened(titles.get(item.option, "")), state=word(item.state))
            for item in self.bridge.plan.risk_decisions
            if item.risk == risk.id and item.option is not None and item != held
        ]
        self.elsewhere.setText(self.tr("Decided apart for {options}.").format(options="; ".join(others)))
        self.elsewhere.setVisible(bool(others))

    def _change_scope(self) -> None:
        held, plan, option = self.held(), self.bridge.plan, self.scope.currentData()
        if self.risk is None or held is None or held.option == option:
            return
        if option is not None:
            self.bridge.try_apply(register_commands.decide_for_option(plan, held, option, self.bridge.new_id))
        elif not register_commands.loses_decision(plan, held) or self._may_drop():
            self.bridge.try_apply(register_commands.decide_for_all(plan, held))
        else:
            self._fill_scope(self.risk, held)

    def _may_drop(self) -> bool:
        question = self.tr("Let the decision for all options hold again?")
        details = self.tr("The state, reason and ratings that hold only for this option are removed.")
        return self.bridge.asker.confirm(question, details, self.tr("Remove"))

    # Changes

    def _change_state(self) -> None:
        state = self.state.value()
        assert isinstance(state, RiskState)
        reason = str(self.reason.value())
        if state is RiskState.DISMISSED and not reason.strip():
            self._waiting = state
            self.error.say(self.tr("Write the reason below; with it the risk is dismissed. It is printed."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._send({"state": state, "reason": reason})

    def _change_reason(self, typing: bool) -> None:
        reason, held = str(self.reason.value()), self.held()
        # Before the command, so that its echo does not write into the field.
        self._shown_reason = reason
        if typing:
            # A decision begins with a finished entry; while somebody types, only one that is there follows.
            if held is not None and self._waiting is None and reason.strip():
                self._try(SetField(FieldRef(object=held.id, field="reason"), reason, typing=True))
            return
        waiting = {"state": self._waiting} if self._waiting is not None and reason.strip() else {}
        self._send({"reason": reason, **waiting})
        self.bridge.end_typing()

    def _send(self, changes: dict[str, object]) -> None:
        risk, held = self.risk, self.held()
        if risk is None:
            return
        default = RiskDecision(id="none", risk=risk.id)
        changed = {name: value for name, value in changes.items() if getattr(held or default, name) != value}
        if not changed:
            self._waiting = None
            return
        label = self.tr("decide on “{risk}”").format(risk=shortened(risk.title))
        plan, new_id = self.bridge.plan, self.bridge.new_id
        if self._try(register_commands.change_decision(plan, risk, changed, new_id, label=label, option=self.option)):
            self._waiting = None

    def _try(self, command: Command) -> bool:
        try:
            self.bridge.apply(command)
        except CommandError as refused:
            self.error.say(refusal_words(refused))
            return False
        self.error.say("")
        return True


def _choice(name: str) -> ChoiceEditor:
    spec = field_spec(RiskDecision, name)
    assert spec is not None, "a decision has this field"
    choice = ChoiceEditor(spec, lambda: words_of(spec))
    fill_width(choice)
    return choice
