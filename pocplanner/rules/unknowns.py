"""What is not known on which an outcome hangs, each as a question to somebody."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pocplanner.guidance.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Exists,
    FactIs,
    GroupAt,
    Not,
    PlanIs,
    Related,
    SubjectIs,
    SubjectKind,
)
from pocplanner.rules.engine import candidates, evaluate, search_key
from pocplanner.rules.explain import fact_ref, field_ref, name_of, predicate, question_text
from pocplanner.rules.labels import field_label, is_clause, statement
from pocplanner.rules.trace import Unknown
from pocplanner.rules.world import COLLECTIONS
from pocplanner.said import kind_said, listed_word, said, said_as

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World

#: Objects of one list that are asked about one by one; for more, one question stands for the rest.
MANY = 20
#: Where lists stand that have no declared coverage.
_OWN_LISTS = {
    SubjectKind.LINE_OF_OPERATION: "lines_of_operation",
    SubjectKind.OPERATION_PHASE: "phases",
    SubjectKind.SUPPORT_ITEM: "hrddp.support_items",
}


def unknowns(condition: Condition, world: World, bound: Bindings) -> Iterator[Unknown]:
    """What is not known on which an unknown outcome hangs; nothing where the outcome is known."""
    if evaluate(condition, world, bound) is not None:
        return
    match condition:
        case AllOf():
            for part in condition.all:
                yield from unknowns(part, world, bound)
        case AnyOf():
            for part in condition.any:
                yield from unknowns(part, world, bound)
        case Not():
            yield from unknowns(condition.not_, world, bound)
        case FactIs():
            yield Unknown(
                f"fact:{condition.fact}", question_text(world, condition.fact), fact_ref(world, condition.fact)
            )
        case Exists():
            key = search_key(condition, bound)
            if key not in world.asked:
                world.asked[key] = tuple(_in_list(condition, world, bound))
            yield from world.asked[key]
        case SubjectIs() | Related() | GroupAt() | PlanIs():
            text, ref = predicate(condition, world, bound)
            if isinstance(condition, SubjectIs):
                text = _field_question(condition, bound)
            else:
                text = said("Is it known whether {what}?", what=text)
            # Without a reference the subject is not listed: that its list may be incomplete says it all.
            if ref is not None:
                yield Unknown(f"field:{ref}", text, ref)


def _field_question(condition: SubjectIs, bound: Bindings) -> str:
    subject, name = bound.get(condition.subject), name_of(bound, condition.subject)
    model = None if subject is None else type(subject)
    if is_clause(model, condition.field):
        return said("Is it known whether {what}?", what=statement(model, condition.field, name))
    return said("{name}: what is known of “{field}”?", name=name, field=field_label(model, condition.field))


def _in_list(condition: Exists, world: World, bound: Bindings) -> Iterator[Unknown]:
    if not world.is_complete(condition.exists):
        yield coverage_unknown(condition.exists, world)
    where = condition.where
    if where is None:
        return
    roles = ({**bound, condition.role: subject} for subject in candidates(condition, world, bound))
    undecided = (inner for inner in roles if evaluate(where, world, inner) is None)
    for inner in islice(undecided, MANY):
        yield from unknowns(where, world, inner)
    if next(undecided, None) is not None:
        kind = condition.exists.value
        text = said_as(
            f"What is known of the other {kind.replace('_', ' ')}s in the list?",
            "What is known of the others in the list ({kind})?",
            kind=kind_said(kind),
        )
        yield Unknown(f"many:{kind}", text, field_ref(world.plan.id, _list_field(condition.exists)))


def _list_field(kind: SubjectKind) -> str:
    collection = COLLECTIONS.get(kind)
    return _OWN_LISTS[kind] if collection is None else f"situation.{collection.value}"


def coverage_unknown(kind: SubjectKind, world: World) -> Unknown:
    """That a list is not declared complete."""
    collection, ref = COLLECTIONS.get(kind), field_ref(world.plan.id, _list_field(kind))
    if collection is None:
        english = f"Are all {kind.value.replace('_', ' ')}s listed?"
        return Unknown(
            f"coverage:{kind.value}", said_as(english, "Is every {kind} listed?", kind=kind_said(kind.value)), ref
        )
    label = listed_word(collection.label, collection.label.lower())
    return Unknown(f"coverage:{collection.value}", said("Is the list of {list} complete?", list=label), ref)
