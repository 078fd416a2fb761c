"""What a rule can look at, from its conditions alone: facts, lists, and whether it looks at movement or dates.

Used to tell whether a result of yesterday's plan still holds in today's. It says at least what is read, never less.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, assert_never

from pocplanner.guidance.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Exists,
    FactIs,
    GroupAt,
    Not,
    Related,
    Relation,
    SubjectIs,
    SubjectKind,
)
from pocplanner.guidance.schema import CardEntry, MeasureEntry, QuestionEntry, RiskEntry, ScenarioEntry
from pocplanner.model.vocab import Answer
from pocplanner.rules.wording import AREA, PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pocplanner.model.base import Value

#: What movement is worked out from.
MOVEMENT_KINDS = frozenset({SubjectKind.PLACE, SubjectKind.ROUTE, SubjectKind.ARMED_ACTOR, SubjectKind.MISSION_UNIT})
#: Everybody who may guard a place.
_GUARDS = frozenset(
    {
        SubjectKind.MISSION_UNIT,
        SubjectKind.PARTNER_FORCE,
        SubjectKind.PROTECTION_ACTOR,
        SubjectKind.ARMED_ACTOR,
    }
)
_MOVEMENT = frozenset(
    {
        Relation.ON_WAY_OUT,
        Relation.ROUTE_ON_WAY_OUT,
        Relation.ARRIVES_BEFORE_HELP,
        Relation.WITHIN_MINUTES,
        Relation.NEAR,
        Relation.WORKS_NEAR,
        Relation.REFUGE_FOR,
    }
)
_AREA_KINDS = frozenset({SubjectKind.PLACE, SubjectKind.ARMED_ACTOR, SubjectKind.PARTNER_FORCE})
_MOVEMENT_WORDS = frozenset({"arrival", "help", "gap", "way_out", "refuge"})
#: Kinds that a relation looks at besides its subjects.
_BESIDE: dict[Relation, frozenset[SubjectKind]] = {
    Relation.LEFT_UNGUARDED: _GUARDS,
    Relation.OVERLAPS: frozenset({SubjectKind.OPERATION_PHASE}),
}


@dataclass(frozen=True, slots=True)
class Reads:
    """What is read."""

    facts: frozenset[str] = frozenset()
    kinds: frozenset[SubjectKind] = frozenset()
    fields: frozenset[str] = frozenset()
    """Fields of these kinds that conditions compare; the other fields count as read unless they are :func:`apart`."""

    def __or__(self, other: Reads) -> Reads:
        """Both together."""
        return Reads(self.facts | other.facts, self.kinds | other.kinds, self.fields | other.fields)

    def touches(self, changes: Changes) -> bool:
        """Whether what is read is among what changed."""
        return not (
            self.facts.isdisjoint(changes.facts)
            and self.kinds.isdisjoint(changes.kinds)
            and not any(kind in self.kinds and not self.fields.isdisjoint(names) for kind, names in changes.apart)
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two worlds."""

    facts: frozenset[str] = frozenset()
    kinds: frozenset[SubjectKind] = frozenset()
    """Lists of which more differs than fields that stand apart."""
    apart: tuple[tuple[SubjectKind, frozenset[str]], ...] = ()
    """Lists of which only these fields differ."""


#: Yes-or-no fields that are also read elsewhere than in a condition that names them: by relations, words and movement.
_READ_ELSEWHERE = frozenset(
    {"addressed", "in_area", "leaves_posts", "may_withdraw", "move_expected", "passable", "threatens_group"}
)


@cache
def apart(model: type[Value]) -> frozenset[str]:
    """Yes-or-no fields of an object that nothing reads but a condition that names them."""
    answers = {name for name, info in model.model_fields.items() if info.annotation is Answer}
    return frozenset(answers - _READ_ELSEWHERE)


def differing(before: Sequence[Value], after: Sequence[Value]) -> frozenset[str] | None:
    """Which fields differ between two lists of objects; none where more differs than fields that are :func:`apart`."""
    if before is after:
        return frozenset()
    if len(before) != len(after):
        return None
    found: set[str] = set()
    for old, new in zip(before, after, strict=True):
        if old is new:
            continue
        if type(old) is not type(new):
            return None
        had, has = vars(old), vars(new)
        found.update(name for name, value in has.items() if had[name] is not value and had[name] != value)
        if not found <= apart(type(new)):
            return None
    return frozenset(found)


def _union(parts: Iterable[Reads]) -> Reads:
    whole = Reads()
    for part in parts:
        whole |= part
    return whole


def reads_of_condition(condition: Condition) -> Reads:
    """Facts and kinds that a condition names; of a fact only its key."""
    match condition:
        case AllOf():
            return _union(reads_of_condition(part) for part in condition.all)
        case AnyOf():
            return _union(reads_of_condition(part) for part in condition.any)
        case Not():
            return reads_of_condition(condition.not_)
        case FactIs():
            return Reads(facts=frozenset({condition.fact}))
        case GroupAt():
            return Reads(kinds=frozenset({SubjectKind.POPULATION_GROUP, SubjectKind.PLACE}))
        case Exists():
            inner = Reads() if condition.where is None else reads_of_condition(condition.where)
            return inner | Reads(kinds=frozenset({condition.exists}))
        case Related():
            moves = MOVEMENT_KINDS if condition.relation in _MOVEMENT else frozenset()
            return Reads(kinds=moves | _BESIDE.get(condition.relation, frozenset()))
        case SubjectIs():
            return Reads(fields=frozenset({condition.field.partition(".")[0]}))
        case _:
            return Reads()


Reading = RiskEntry | MeasureEntry | ScenarioEntry | CardEntry | QuestionEntry
"""Entries with conditions."""


def reads_of(entry: Reading, questions: Mapping[str, QuestionEntry]) -> Reads:
    """Everything that the results of an entry hang on: its conditions, and the words that are filled from the plan."""
    found = _union(map(reads_of_condition, _conditions(entry)))
    if isinstance(entry, RiskEntry | ScenarioEntry):
        found |= Reads(kinds=frozenset(spec.each for spec in entry.subjects))
    if isinstance(entry, QuestionEntry):
        found |= Reads(facts=frozenset({entry.key}))
    if isinstance(entry, RiskEntry):
        words = _words(entry)
        if any(role == AREA for role, _attribute in words):
            found |= Reads(kinds=_AREA_KINDS)
        if {attribute for _role, attribute in words} & _MOVEMENT_WORDS:
            found |= Reads(kinds=MOVEMENT_KINDS)
    return with_computed(found, questions)


def _conditions(entry: Reading) -> tuple[Condition, ...]:
    match entry:
        case RiskEntry():
            steps = (*entry.rating.likelihood_steps, *entry.rating.impact_steps)
            wheres = (spec.where for spec in entry.subjects)
            parts = (*wheres, entry.condition, entry.where_unlisted, *(step.when for step in steps))
        case MeasureEntry():
            parts = (entry.applies,)
        case ScenarioEntry():
            parts = (*(spec.where for spec in entry.subjects), entry.condition)
        case CardEntry():
            parts = (entry.applies, *(item.when for item in entry.items))
        case QuestionEntry():
            parts = (entry.computed, entry.compared_with)
        case _:
            assert_never(entry)
    return tuple(part for part in parts if part is not None)


def with_computed(reads: Reads, questions: Mapping[str, QuestionEntry]) -> Reads:
    """The same with what the computed facts among them read, and theirs in turn."""
    seen: set[str] = set()
    whole, waiting = reads, set(reads.facts)
    while waiting:
        key = waiting.pop()
        seen.add(key)
        question = questions.get(key)
        if question is None:
            continue
        if question.computed_count is not None:
            whole |= Reads(kinds=frozenset({SubjectKind.PLACE}))
        if question.computed is not None:
            inner = reads_of_condition(question.computed)
            whole |= inner
            waiting |= inner.facts - seen
    return whole


def _words(entry: RiskEntry) -> set[tuple[str, str]]:
    """Roles and their attributes that the texts of a rule ask for."""
    texts = [
        words
        for text in entry.text.values()
        for words in (text.statement, text.why, *text.because.values(), text.statement_unlisted or "")
    ]
    return {(found.group(1), found.group(2) or "") for text in texts for found in PLACEHOLDER.finditer(text)}
