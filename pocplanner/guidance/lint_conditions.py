"""Checks of conditions: facts, fields, values, subjects and relations that a condition names must exist and fit.

A test that can never be true would keep a risk out of the register for ever, so it counts as a fault too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel

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
    Relation,
    SubjectIs,
    SubjectKind,
    facts_asked,
)
from pocplanner.model.hrddp import SupportItem
from pocplanner.model.operation import LineOfOperation, OperationPhase
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PartnerForce,
    Place,
    PopulationGroup,
    ProtectionActor,
    Route,
    TriggerDate,
)
from pocplanner.model.vocab import Answer, Light, OptionKind, Season, Vocabulary

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.model.base import Value

MODELS: dict[SubjectKind, type[Value]] = {
    SubjectKind.PLACE: Place,
    SubjectKind.ROUTE: Route,
    SubjectKind.POPULATION_GROUP: PopulationGroup,
    SubjectKind.ARMED_ACTOR: ArmedActor,
    SubjectKind.PARTNER_FORCE: PartnerForce,
    SubjectKind.PROTECTION_ACTOR: ProtectionActor,
    SubjectKind.MISSION_UNIT: MissionUnit,
    SubjectKind.TRIGGER_DATE: TriggerDate,
    SubjectKind.LINE_OF_OPERATION: LineOfOperation,
    SubjectKind.OPERATION_PHASE: OperationPhase,
    SubjectKind.SUPPORT_ITEM: SupportItem,
}
_P, _R, _G, _A, _F, _U, _B, _D, _O, _S = (
    SubjectKind.PLACE,
    SubjectKind.ROUTE,
    SubjectKind.POPULATION_GROUP,
    SubjectKind.ARMED_ACTOR,
    SubjectKind.PARTNER_FORCE,
    SubjectKind.MISSION_UNIT,
    SubjectKind.PROTECTION_ACTOR,
    SubjectKind.TRIGGER_DATE,
    SubjectKind.OPERATION_PHASE,
    SubjectKind.SUPPORT_ITEM,
)
#: Kinds that each relation takes, in order.
SIGNATURES: dict[Relation, tuple[frozenset[SubjectKind], ...]] = {
    Relation.ON_WAY_OUT: (frozenset({_P}), frozenset({_A})),
    Relation.ROUTE_ON_WAY_OUT: (frozenset({_R}), frozenset({_A})),
    Relation.ARRIVES_BEFORE_HELP: (frozenset({_P}), frozenset({_A})),
    Relation.WITHIN_MINUTES: (frozenset({_P}), frozenset({_A})),
    Relation.AT: (frozenset({_A, _F, _G, _B}), frozenset({_P})),
    Relation.LEAVES: (frozenset({_F, _U}), frozenset({_P})),
    Relation.NEAR: (frozenset({_P}), frozenset({_P})),
    Relation.REFUGE_FOR: (frozenset({_P}), frozenset({_P})),
    Relation.GUARDS: (frozenset({_U, _F, _B, _A}), frozenset({_P})),
    Relation.LEFT_UNGUARDED: (frozenset({_P}),),
    Relation.WORKS_AT: (frozenset({_U, _F}), frozenset({_P})),
    Relation.WORKS_NEAR: (frozenset({_U, _F}), frozenset({_P})),
    Relation.RECEIVES: (frozenset({_F}), frozenset({_S})),
    Relation.IMMINENT: (frozenset({_A, _F}),),
    Relation.IN_PHASE: (frozenset({_O}), frozenset({_P})),
    Relation.CROWDED_IN: (frozenset({_P}), frozenset({_O})),
    Relation.OVERLAPS: (frozenset({_D}),),
    Relation.MATTERS_AT: (frozenset({_D}), frozenset({_P})),
    Relation.THREATENS: (frozenset({_F}), frozenset({_G})),
    Relation.PERCEIVED_WITH: (frozenset({_G}), frozenset({_A})),
    Relation.TENSION_WITH: (frozenset({_G}), frozenset({_G})),
    Relation.ENDS_AT: (frozenset({_R}), frozenset({_P})),
}

Roles = dict[str, SubjectKind]
Found = Iterator[tuple[str, str]]
"""Id of the entry, and what is wrong with it."""


def check_condition(entry_id: str, condition: Condition, roles: Roles, library: Library) -> Found:
    """Everything in a condition that does not exist or does not fit, for the subjects in *roles*."""
    match condition:
        case AllOf():
            for part in condition.all:
                yield from check_condition(entry_id, part, roles, library)
        case AnyOf():
            for part in condition.any:
                yield from check_condition(entry_id, part, roles, library)
        case Not():
            yield from check_condition(entry_id, condition.not_, roles, library)
        case FactIs():
            yield from _fact(entry_id, condition, library)
        case SubjectIs():
            yield from _subject(entry_id, condition, roles)
        case GroupAt():
            if roles.get(condition.at) is not SubjectKind.PLACE:
                yield entry_id, f"“{condition.at}” is not a place among the subjects"
        case PlanIs():
            vocabulary = {"season": Season, "movement_light": Light}[condition.plan.value]
            wanted = condition.one_of or (str(condition.is_),)
            known = {member.value for member in vocabulary} - {"any"}
            yield from (
                (entry_id, f"{condition.plan.value} has no value “{item}”") for item in wanted if item not in known
            )
        case Exists():
            if condition.role in roles:
                yield entry_id, f"the role “{condition.role}” stands for two subjects"
            if condition.where is not None:
                inner = {**roles, condition.role: condition.exists}
                yield from check_condition(entry_id, condition.where, inner, library)
        case Related():
            yield from _relation(entry_id, condition, roles)
        case _:
            pass


def _fact(entry_id: str, condition: FactIs, library: Library) -> Found:
    if condition.fact == "option_kind":
        known = {kind.value for kind in OptionKind} | {"as_declared"}
        wanted = condition.one_of or (str(condition.is_),)
        yield from ((entry_id, f"there is no kind of option “{item}”") for item in wanted if item not in known)
        return
    question = library.questions.get(condition.fact)
    if question is None:
        yield entry_id, f"unknown fact {condition.fact}"
        return
    if (question.answer == "count") != (condition.at_least is not None):
        yield (
            entry_id,
            f"{condition.fact} is a {question.answer} question; counts are compared with at_least, others not",
        )
        return
    allowed = {"yes", "no"} if question.answer == "yes_no" else set(question.choices)
    wanted = condition.one_of or (str(condition.is_),)
    if question.answer != "text" and condition.at_least is None:
        yield from ((entry_id, f"{condition.fact} has no answer “{item}”") for item in wanted if item not in allowed)


def _subject(entry_id: str, condition: SubjectIs, roles: Roles) -> Found:
    kind = roles.get(condition.subject)
    if kind is None:
        yield entry_id, f"there is no subject “{condition.subject}”"
        return
    if condition.field == "people" and kind not in {_P, _G}:
        yield entry_id, f"a {kind.value} has no number of people"
        return
    annotation = int if condition.field == "people" else _annotation(MODELS[kind], condition.field)
    if annotation is None:
        yield entry_id, f"a {kind.value} has no field “{condition.field}”"
        return
    yield from ((entry_id, what) for what in _test(condition, annotation))


def _test(condition: SubjectIs, annotation: Any) -> Iterator[str]:  # noqa: ANN401  (a type annotation)
    """What is wrong with comparing a field of this type in this way."""
    types = set(_types(annotation))
    vocabulary = next((item for item in types if issubclass(item, Vocabulary)), None)
    wanted = condition.one_of or (condition.is_,)
    if condition.at_least is not None:
        if not types & {int, float, tuple}:
            yield f"{condition.field} is neither a number nor a list and cannot be compared with at_least"
    elif vocabulary is not None:
        allowed = {member.value for member in vocabulary}
        yield from (f"{condition.field} has no value “{item}”" for item in wanted if item not in allowed)
        if vocabulary is Answer and "unknown" in wanted:
            yield "a condition cannot ask for “unknown”: unknown is an outcome, not a value"
    elif types & {int, float} and not isinstance(condition.is_, int):
        yield f"{condition.field} is a number; compare it with at_least or with a number"
    elif tuple in types or types & {BaseModel}:
        yield f"{condition.field} is a list or has parts; compare a list with at_least"
    elif str in types and not condition.model_fields_set & {"is_", "one_of"}:
        yield f"{condition.field} is a text; say what it is compared with"
    elif types and str not in types:
        yield f"{condition.field} cannot be compared with a word"


def _types(annotation: Any) -> Iterator[type]:  # noqa: ANN401  (a type annotation)
    """The plain types in an annotation: ``tuple`` for a list, ``BaseModel`` for a value with parts."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield BaseModel
    elif isinstance(annotation, type):
        yield annotation
    if get_origin(annotation) is tuple:
        yield tuple
    for part in get_args(annotation):
        yield from _types(part)


def _annotation(model: Any, path: str) -> Any:  # noqa: ANN401  (a type annotation)
    for step in path.split("."):
        fields = getattr(model, "model_fields", None)
        if fields is None or step not in fields:
            return None
        model = fields[step].annotation
    return model


def _relation(entry_id: str, condition: Related, roles: Roles) -> Found:
    for role, kinds in zip(condition.of, SIGNATURES[condition.relation], strict=True):
        if role not in roles:
            yield entry_id, f"{condition.relation.value}: there is no subject “{role}”"
        elif roles[role] not in kinds:
            yield entry_id, f"{condition.relation.value}: “{role}” is a {roles[role].value}"


def check_circles(library: Library) -> Found:
    """Questions whose computed answers hang on each other in a circle."""
    asks = {key: facts_asked(entry.computed) for key, entry in library.questions.items() if entry.computed is not None}

    def circle(way: tuple[str, ...]) -> tuple[str, ...] | None:
        for fact in sorted(asks.get(way[-1], ())):
            if fact == way[0]:
                return (*way, fact)
            if fact not in way and (found := circle((*way, fact))) is not None:
                return found
        return None

    for key in sorted(asks):
        if (found := circle((key,))) is not None and key == min(found):
            yield library.questions[key].id, f"the computed answers go in a circle: {' → '.join(found)}"
