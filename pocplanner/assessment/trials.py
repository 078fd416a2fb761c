"""What could be otherwise: for everything that the conditions of a rule read, the same with another value.

Only what is not known or could be changed is tried: that something known were not known is no trial, and neither is
that a place or an actor were something else.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from pocplanner.assessment.trial import Trial, answer_trials, field_trial, name_of
from pocplanner.assessment.trials_relations import guard_trials, related_trials
from pocplanner.guidance.conditions import AllOf, AnyOf, Condition, Exists, FactIs, Not, Related, SubjectIs
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FactPatch, FieldPatch
from pocplanner.model.situation import Place
from pocplanner.model.vocab import Answer, CoverageState
from pocplanner.rules.engine import candidates, evaluate, field_value
from pocplanner.rules.explain import BASES, fact_ref, question_text, words
from pocplanner.rules.facts import OPTION_KIND, UNKNOWN
from pocplanner.rules.labels import choice_label, inside, name_of_field, vocabulary_of
from pocplanner.rules.wording import count_text
from pocplanner.rules.world import COLLECTIONS
from pocplanner.said import listed_word, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import JsonValue

    from pocplanner.guidance.conditions import SubjectSpec
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.base import Value
    from pocplanner.model.facts import FactValue
    from pocplanner.rules.facts import FactState
    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World


def trials(conditions: Iterable[Condition], world: World, bound: Bindings) -> Iterator[Trial]:
    """Everything that the conditions read, otherwise; what is read twice comes twice."""
    for condition in conditions:
        yield from _of(condition, world, bound)


def trials_for_all(specs: tuple[SubjectSpec, ...], conditions: tuple[Condition, ...], world: World) -> Iterator[Trial]:
    """The same for all subjects that are listed, where the rule gave a risk for none of them."""
    roles = [spec.role for spec in specs]
    for subjects in product(*(world.subjects[spec.each] for spec in specs)):
        yield from trials(conditions, world, dict(zip(roles, subjects, strict=True)))


def _of(condition: Condition, world: World, bound: Bindings) -> Iterator[Trial]:
    match condition:
        case AllOf() | AnyOf():
            yield from trials(condition.all if isinstance(condition, AllOf) else condition.any, world, bound)
        case Not():
            yield from _of(condition.not_, world, bound)
        case FactIs():
            yield from _fact(condition, world)
        case SubjectIs() if condition.subject in bound:
            yield from _field(condition, bound[condition.subject], world, bound)
        case Exists():
            yield from _coverage(condition, world)
            if condition.where is not None:
                for subject in candidates(condition, world, bound):
                    yield from _of(condition.where, world, {**bound, condition.role: subject})
        case Related():
            yield from related_trials(condition, world, bound)
        case _:
            pass


# Facts


def _fact(condition: FactIs, world: World) -> Iterator[Trial]:
    question = world.questions.get(condition.fact)
    if question is None or condition.fact == OPTION_KIND:
        return
    state = world.facts.state(condition.fact)
    text, ref = question_text(world, condition.fact), fact_ref(world, condition.fact)
    for key, value, answer in _answers(condition, question, state, world):
        if state.known():
            now = _now(state, question)
            supposed = said(
                "If the answer to “{question}” were {answer} (now: {now})", question=text, answer=answer, now=now
            )
        else:
            supposed = said(
                "If it were known that the answer to “{question}” is {answer}", question=text, answer=answer
            )
        patch = FactPatch(key=condition.fact, value=value)
        yield Trial(f"fact:{condition.fact}:{key}", supposed, (patch,), ref, not state.known())
    if question.computed is not None:
        yield from _of(question.computed, world, {})


def _now(state: FactState, question: QuestionEntry) -> str:
    if state.value == UNKNOWN and state.at_least:
        return said("at least {count}", count=count_text(state.at_least))
    if isinstance(state.value, int):
        return count_text(state.value)
    answer = words(state.value, question.text["en"].choices)
    return said("{answer}, {basis}", answer=answer, basis=BASES[state.basis])


def _answers(
    condition: FactIs, question: QuestionEntry, state: FactState, world: World
) -> Iterator[tuple[str, FactValue, str]]:
    """Other answers: what is tried, the value, and the answer in words."""
    choices = question.text["en"].choices
    wanted = tuple(str(item) for item in condition.one_of or (condition.is_,))
    match question.answer:
        case "yes_no":
            for answer in (Answer.YES, Answer.NO):
                if answer != state.value:
                    yield answer.value, answer.value, inside(answer)
        case "choice":
            holds = evaluate(condition, world, {})
            for choice in question.choices:
                if choice != state.value and (holds is None or (choice in wanted) is not holds):
                    yield ("wanted" if choice in wanted else "other"), choice, _quoted(words(choice, choices))
        case "several":
            yield from _several(wanted, question, state, choices)
        case "count" if condition.at_least is not None:
            yield from _counts(condition.at_least, evaluate(condition, world, {}))
        case _:
            pass


def _several(
    wanted: tuple[str, ...], question: QuestionEntry, state: FactState, choices: dict[str, str]
) -> Iterator[tuple[str, FactValue, str]]:
    given = state.value if isinstance(state.value, tuple) else ()
    if without := tuple(item for item in given if item not in wanted):
        if without != given:
            yield "without", without, _quoted(words(without, choices))
    elif rest := [item for item in question.choices if item not in wanted]:
        yield "without", (rest[0],), said("“{answer}” only", answer=words(rest[0], choices))
    for item in wanted:
        if item in question.choices and item not in given:
            word = words(item, choices)
            yield "with", (*given, item), said("also “{answer}”", answer=word) if given else _quoted(word)


def _quoted(answer: str) -> str:
    return said("“{answer}”", answer=answer)


def _counts(least: int, holds: bool | None) -> Iterator[tuple[str, int, str]]:
    if not holds:
        yield "enough", least, said("{count:,} or more", count=least)
    if holds is not False and least > 0:
        yield "fewer", least - 1, said("fewer than {count:,}", count=least) if least > 1 else said("none")


# Fields


def _field(test: SubjectIs, subject: Value, world: World, bound: Bindings) -> Iterator[Trial]:
    vocabulary = vocabulary_of(type(subject), test.field)
    if test.at_least is not None:
        if test.field == "guarded_by" and isinstance(subject, Place):
            yield from guard_trials(subject, world)
        else:
            yield from _number(test, test.at_least, subject, world, bound)
    elif vocabulary is Answer:
        yield from answer_trials(subject, test.field)
    elif vocabulary is not None and not test.field.endswith("_kind"):
        yield from _choice(test, subject, world, bound)


def _choice(test: SubjectIs, subject: Value, world: World, bound: Bindings) -> Iterator[Trial]:
    model = type(subject)
    vocabulary, now = vocabulary_of(model, test.field), field_value(subject, test.field)
    wanted = tuple(str(item) for item in test.one_of or (test.is_,))
    holds = evaluate(test, world, bound)
    for item in vocabulary or ():
        if item.value in {UNKNOWN, now} or (holds is not None and (item.value in wanted) is holds):
            continue
        label, chosen = name_of_field(model, test.field), choice_label(model, test.field, item.value)
        of = said("“{field}” of {name}", field=label, name=name_of(subject))
        unknown = holds is None
        if unknown:
            supposed = said("If it were known that {what} is “{answer}”", what=of, answer=chosen)
        else:
            supposed = said("If {what} were “{answer}” (now: {now})", what=of, answer=chosen, now=words(now))
        key = f"{vars(subject)['id']}.{test.field}:{item.value in wanted}"
        yield field_trial(subject, test.field, item.value, supposed, key=key, was_unknown=unknown)


def _number(test: SubjectIs, least: int, subject: Value, world: World, bound: Bindings) -> Iterator[Trial]:
    now = field_value(subject, test.field)
    if isinstance(now, tuple):
        return
    for key, value, count in _counts(least, evaluate(test, world, bound)):
        name = name_of(subject)
        content: JsonValue = value
        if test.field == "people" and isinstance(subject, Place):
            field, content = "population", _total(value)
            plain = said("{count} people", count=count) if value else said("no people")
            supposed = said("If {people} were at {name}", people=plain, name=name)
            known = said("If it were known that {people} are at {name}", people=plain, name=name)
        else:
            field = "size" if test.field == "people" else test.field
            about = said("“{field}” of {name}", field=name_of_field(type(subject), test.field), name=name)
            supposed = said("If {what} were {answer}", what=about, answer=count)
            known = said("If it were known that {what} is {answer}", what=about, answer=count)
        if now is not None:
            known = said("{supposed} (now: {now})", supposed=supposed, now=count_text(now))
        same = f"{vars(subject)['id']}.{test.field}:{key}:{least}"
        yield field_trial(subject, field, content, known, key=same, was_unknown=now is None)


def _total(people: int) -> dict[str, JsonValue]:
    return {"total": people}


# Lists


def _coverage(condition: Exists, world: World) -> Iterator[Trial]:
    collection = COLLECTIONS.get(condition.exists)
    if collection is None or world.is_complete(condition.exists):
        return
    others = (item for item in world.plan.situation.coverage if item.collection is not collection)
    declared: list[JsonValue] = [item.model_dump(mode="json") for item in others]
    whole: dict[str, JsonValue] = {"collection": collection.value, "state": CoverageState.COMPLETE.value}
    patch = FieldPatch(ref=FieldRef(object=world.plan.id, field="situation.coverage"), value=[*declared, whole])
    ref = FieldRef(object=world.plan.id, field=f"situation.{collection.value}")
    label = listed_word(collection.label, collection.label.lower())
    supposed = said("If it were known that the list of {list} is complete as it stands", list=label)
    yield Trial(f"coverage:{collection.value}", supposed, (patch,), ref, was_unknown=True)
