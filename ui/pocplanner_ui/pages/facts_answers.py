"""Answers to questions of fact: the editor that fits a question, the command that stores an answer, and words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from pocplanner.model.facts import UNKNOWN, Fact, Provenance
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Answer
from pocplanner.rules.facts import Basis
from pocplanner.session.commands import AddObject, Batch, RemoveObject, SetField
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner.session.names import shortened
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets import formatting, parsing
from pocplanner_ui.widgets.choices import AnswerEditor, ChoiceEditor, SeveralEditor
from pocplanner_ui.widgets.editors import ParsedEditor, TextEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from pocplanner.assessment.result import FactView
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.facts import FactValue
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import Command
    from pocplanner_ui.widgets.editors import FieldEditor


STATUS_LIMIT = 220
"""Longest line below a question; the panel beside it says everything."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("facts", text)


# Editors


class _ShortText(TextEditor):
    """A text that is mostly one line and grows where it is not, also when it becomes narrower."""

    least_lines = 1

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            # Lines are counted anew only after this event.
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)


def _spec(shape: Shape, *, optional: bool) -> FieldSpec:
    return FieldSpec(name="value", shape=shape, optional=optional, required=False, help="")


def editor_for(question: QuestionEntry) -> FieldEditor:
    """The control in which this question is answered. "Unknown" is always one of the answers."""
    match question.answer:
        case "yes_no":
            return AnswerEditor(_spec(Shape.ANSWER, optional=False))
        case "choice":
            items: list[tuple[object, str]] = [(UNKNOWN, _tr("Unknown")), *_choices(question)]
            return ChoiceEditor(_spec(Shape.CHOICE, optional=False), lambda: items)
        case "several":
            return SeveralEditor(_spec(Shape.CHOICES, optional=False), lambda: list(_choices(question)))
        case "count":
            count = ParsedEditor(_spec(Shape.WHOLE, optional=True), parsing.whole_number, _shown_count)
            count.line.setPlaceholderText(_tr("Unknown"))
            return count
        case _:
            text = _ShortText(_spec(Shape.TEXT, optional=True))
            text.field.setPlaceholderText(_tr("Unknown"))
            return text


def _choices(question: QuestionEntry) -> tuple[tuple[object, str], ...]:
    words = question.text["en"].choices
    return tuple((key, words.get(key, key.replace("_", " "))) for key in question.choices)


def _shown_count(value: object) -> str:
    return formatting.whole(value) if isinstance(value, int) else str(value)


def to_editor(question: QuestionEntry, value: FactValue) -> object:
    """A stored answer as the editor of the question shows it."""
    match question.answer:
        case "yes_no":
            return Answer(value) if value in set(Answer) else Answer.UNKNOWN
        case "several":
            return value if isinstance(value, tuple) else ()
        case "count" | "text":
            return None if value == UNKNOWN else value
        case _:
            return value


def from_editor(value: object) -> FactValue:
    """What an editor holds as an answer; nothing entered is "unknown", never "no"."""
    match value:
        case Answer():
            return value.value
        case tuple():
            return tuple(str(item) for item in value) or UNKNOWN
        case int():
            return value
        case str():
            return value.strip() or UNKNOWN
    return UNKNOWN


# Commands


def all_declared(plan: Plan) -> dict[str, tuple[Fact, ...]]:
    """What people declared, by question. After a merge, a question may have two answers."""
    found: dict[str, tuple[Fact, ...]] = {}
    for fact in plan.facts:
        found[fact.key] = (*found.get(fact.key, ()), fact)
    return found


def declared(plan: Plan, key: str) -> Fact | None:
    """What a person declared, where someone did; the first where it was declared more than once."""
    return next((fact for fact in plan.facts if fact.key == key), None)


def contradict(facts: tuple[Fact, ...]) -> bool:
    """Whether people declared different answers to one question."""
    return len({(fact.value, fact.overrules) for fact in facts}) > 1


def change_fact(
    plan: Plan, key: str, field: str, value: object, new_id: Callable[[], str], *, typing: bool = False
) -> Command:
    """Change a field of the declared fact; the fact itself is made with its first change."""
    fact = declared(plan, key)
    if fact is not None:
        return SetField(FieldRef(object=fact.id, field=field), value, typing=typing)
    first, _, rest = field.partition(".")
    content = Provenance.model_validate({rest: value}) if first == "provenance" else value
    made = Fact.model_validate({"id": new_id(), "key": key, first: content})
    return AddObject(FieldRef(object=plan.id, field="facts"), made)


def answer(
    plan: Plan, question: QuestionEntry, value: FactValue, new_id: Callable[[], str], *, typing: bool = False
) -> Command:
    """Store an answer; of two answers to the question, the first takes it and the others go."""
    command = change_fact(plan, question.key, "value", value, new_id, typing=typing)
    others = [RemoveObject(fact.id) for fact in all_declared(plan).get(question.key, ())[1:]]
    if typing and not others:
        return command
    words = shortened(question.text["en"].question)
    return Batch((command, *others), _tr("answer “{question}”").format(question=words))


def overrule(plan: Plan, question: QuestionEntry, value: FactValue, reason: str, new_id: Callable[[], str]) -> Command:
    """Let an answer go before what the program computed; needs a reason."""
    label = _tr("overrule “{question}”").format(question=shortened(question.text["en"].question))
    fact = declared(plan, question.key)
    if fact is None:
        made = Fact(id=new_id(), key=question.key, value=value, overrules=True, overrule_reason=reason)
        return Batch((AddObject(FieldRef(object=plan.id, field="facts"), made),), label)
    changes = (("overrule_reason", reason), ("value", value), ("overrules", True))
    return Batch(tuple(SetField(FieldRef(object=fact.id, field=name), new) for name, new in changes), label)


def no_longer_overrule(fact: Fact, question: QuestionEntry) -> Command:
    """Let the computed answer count again; the reason goes with the overrule."""
    label = _tr("stop overruling “{question}”").format(question=shortened(question.text["en"].question))
    changes = (("overrules", False), ("overrule_reason", ""), ("value", UNKNOWN))
    return Batch(tuple(SetField(FieldRef(object=fact.id, field=name), new) for name, new in changes), label)


# Words


def is_unknown(view: FactView) -> bool:
    """Whether the rules have no answer to the question."""
    return view.basis is Basis.UNKNOWN or view.value == UNKNOWN


def shown_value(view: FactView | None, facts: tuple[Fact, ...]) -> FactValue:
    """The answer to show in the control: what a person declared, else what the situation says."""
    if facts and not contradict(facts) and (facts[0].value != UNKNOWN or facts[0].overrules):
        return facts[0].value
    if view is not None and view.computed is not None:
        return view.computed
    return UNKNOWN


def value_words(question: QuestionEntry, value: FactValue) -> str:
    """An answer in words."""
    if value == UNKNOWN:
        return _tr("Unknown")
    choices = question.text["en"].choices
    if isinstance(value, tuple):
        return ", ".join(choices.get(item, item) for item in value)
    if isinstance(value, int):
        return formatting.whole(value)
    if question.answer == "yes_no" and value in set(Answer):
        return formatting.word(Answer(value))
    return spoken(choices.get(value, value))


def status_words(view: FactView, facts: tuple[Fact, ...]) -> tuple[str, bool]:
    """What stands below a question besides its answer, and whether it needs attention; empty for nothing."""
    if contradict(facts):
        said = _tr(" and ").join(dict.fromkeys(value_words(view.entry, fact.value) for fact in facts))
        return _tr("Different answers are declared: {said}. Answer again to keep one.").format(said=said), True
    used = value_words(view.entry, view.value)
    fact = view.declared
    own = value_words(view.entry, fact.value) if fact is not None else ""
    if view.basis is Basis.OPTION:
        return _tr("In the option shown: {value}.").format(value=used), False
    if view.basis is Basis.OVERRULED and fact is not None:
        said = value_words(view.entry, view.computed) if view.computed is not None else _tr("nothing")
        words = _tr("Overruled; the situation says {said}. Reason: {reason}")
        return words.format(said=said, reason=shortened(fact.overrule_reason, STATUS_LIMIT)), False
    if view.conflict and view.basis is Basis.COMPUTED:
        words = _tr(
            "You answered {own}; the situation says {said}, and that is used until you overrule it with a reason."
        )
        return words.format(own=own, said=used), True
    if view.conflict:
        return _tr("You answered {own}; the situation suggests otherwise. Check which is right.").format(own=own), True
    if view.basis is Basis.COMPUTED:
        return shortened(
            _tr("Computed from the situation: {value}").format(value=computed_words(view)), STATUS_LIMIT
        ), False
    if view.value not in {UNKNOWN, None} and view.basis is Basis.UNKNOWN:
        return _tr("The situation gives {value}; the whole is unknown.").format(value=used), False
    return "", False


def explained(view: FactView) -> str:
    """What a computed answer hangs on; nothing stands between the words "at least one of:" and what follows them."""
    return re.sub(r":\s*; ", ": ", spoken(view.explanation))


def computed_words(view: FactView) -> str:
    """What the situation says and on what it hangs, whole."""
    said = value_words(view.entry, view.computed) if view.computed is not None else _tr("Unknown")
    reason = explained(view)
    if not reason:
        return _tr("{value}.").format(value=said)
    if view.computed == Answer.YES.value:
        return _tr("{value}, because {reason}.").format(value=said, reason=reason)
    if view.computed == Answer.NO.value:
        return _tr("{value}. It would be Yes if: {reason}.").format(value=said, reason=reason)
    return _tr("{value}. It hangs on: {reason}.").format(value=said, reason=reason)
