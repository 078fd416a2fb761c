"""The closed set of typed predicates that a condition is made of.

A condition is a small tree, read from TOML by the one key that names its operator: ``{all = [...]}``,
``{fact = "op_urban"}``, ``{exists = "place", where = {...}}``. There are no expression strings. What a predicate
evaluates to (true, false or unknown) is decided in :mod:`pocplanner.rules`, not here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, StringConstraints, Tag, model_validator

from pocplanner.model.base import Value
from pocplanner.model.facts import FactKey
from pocplanner.model.vocab import GroupAtRisk

Role = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{0,31}$")]
FieldPath = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_0-9.]*$", max_length=80)]


class SubjectKind(StrEnum):
    """Kinds of objects over which a rule can quantify."""

    PLACE = "place"
    ROUTE = "route"
    POPULATION_GROUP = "population_group"
    ARMED_ACTOR = "armed_actor"
    PARTNER_FORCE = "partner_force"
    PROTECTION_ACTOR = "protection_actor"
    MISSION_UNIT = "mission_unit"
    TRIGGER_DATE = "trigger_date"
    LINE_OF_OPERATION = "line_of_operation"
    OPERATION_PHASE = "operation_phase"
    SUPPORT_ITEM = "support_item"


class Relation(StrEnum):
    """Relations between subjects; the comment says which kinds, in order."""

    ON_WAY_OUT = "on_way_out"  # place, armed_actor: on or beside an expected way out
    ROUTE_ON_WAY_OUT = "route_on_way_out"  # route, armed_actor: part of an expected way out
    ARRIVES_BEFORE_HELP = "arrives_before_help"  # place, armed_actor: could be there before any mission unit protects
    WITHIN_MINUTES = "within_minutes"  # place, armed_actor: travel time at most ``minutes``
    NEAR = "near"  # place, place: on foot in at most ``minutes``
    REFUGE_FOR = "refuge_for"  # place, place: people of the second would most likely flee to the first
    AT = "at"  # armed_actor or partner_force or population_group or protection_actor, place: is there
    LEAVES = "leaves"  # partner_force or mission_unit, place: leaves it for the operation
    GUARDS = "guards"  # mission_unit, partner_force, protection_actor or armed_actor, place: protects it today
    LEFT_UNGUARDED = "left_unguarded"  # place: everyone who guards it today leaves it
    WORKS_AT = "works_at"  # mission_unit or partner_force, place: is based there or has a task there
    WORKS_NEAR = "works_near"  # mission_unit or partner_force, place: the same at most ``minutes`` on foot away
    RECEIVES = "receives"  # partner_force, support_item: is its recipient
    IMMINENT = "imminent"  # armed_actor or partner_force: judged an imminent threat by the four factors
    THREATENS = "threatens"  # partner_force, population_group
    PERCEIVED_WITH = "perceived_with"  # population_group, armed_actor: someone sees them as associated
    TENSION_WITH = "tension_with"  # population_group, population_group
    ENDS_AT = "ends_at"  # route, place: starts or ends there
    IN_PHASE = "in_phase"  # operation_phase, place: the phase touches it
    CROWDED_IN = "crowded_in"  # place, operation_phase: a market, prayer, school or other time there falls into it
    OVERLAPS = "overlaps"  # trigger_date: falls into the operation, or within ``days`` of it
    MATTERS_AT = "matters_at"  # trigger_date, place: is said to matter there


#: How many subjects each relation takes.
ARITY: dict[Relation, int] = {relation: 2 for relation in Relation} | {
    Relation.LEFT_UNGUARDED: 1,
    Relation.IMMINENT: 1,
    Relation.OVERLAPS: 1,
}
#: Relations that ask for a number of minutes.
TIMED = frozenset({Relation.WITHIN_MINUTES, Relation.NEAR, Relation.WORKS_NEAR})


class AllOf(Value):
    """True where every part is true."""

    all: tuple[Condition, ...] = Field(min_length=1)


class AnyOf(Value):
    """True where one part is true."""

    any: tuple[Condition, ...] = Field(min_length=1)


class Not(Value):
    """True where the part is false."""

    not_: Condition = Field(alias="not")


class _Test(Value):
    """What a value is compared with; by default with ``yes``."""

    is_: str | int = Field(default="yes", alias="is")
    one_of: tuple[str, ...] = ()
    at_least: int | None = None

    @model_validator(mode="after")
    def _one_test(self) -> Any:  # noqa: ANN401  (pydantic: returns self)
        if sum(("is_" in self.model_fields_set, bool(self.one_of), self.at_least is not None)) > 1:
            raise ValueError("give one of: is, one_of, at_least")
        return self


class FactIs(_Test):
    """Compares the answer to a question: ``is`` (default ``yes``), ``one_of`` or ``at_least`` for counts."""

    fact: FactKey


class SubjectIs(_Test):
    """Compares a field of a bound subject; ``people`` is the number of people at a place."""

    subject: Role
    field: FieldPath


class GroupAt(Value):
    """True where a group at risk is listed at a place, in its figures or as a population group that lives there."""

    group: GroupAtRisk
    at: Role


class PlanField(StrEnum):
    """Fields of the situation as a whole that a condition can ask for."""

    SEASON = "season"
    MOVEMENT_LIGHT = "movement_light"


class PlanIs(_Test):
    """Compares a field of the situation as a whole; "any" counts as unknown."""

    plan: PlanField


class Exists(Value):
    """True where a subject of this kind fulfils *where*; unknown where none does and the list is not complete."""

    exists: SubjectKind
    role: Role = "it"
    where: Condition | None = None


class Related(Value):
    """A computed or declared relation between bound subjects."""

    relation: Relation
    of: tuple[Role, ...]
    minutes: int | None = None
    days: int | None = None

    @model_validator(mode="after")
    def _arity(self) -> Any:  # noqa: ANN401  (pydantic: returns self)
        if len(self.of) != ARITY[self.relation]:
            raise ValueError(f"{self.relation.value} takes {ARITY[self.relation]} subjects, not {len(self.of)}")
        if (self.relation in TIMED) != (self.minutes is not None):
            raise ValueError("minutes belongs to within_minutes, near and works_near, and only there")
        if self.days is not None and self.relation is not Relation.OVERLAPS:
            raise ValueError("days belongs to overlaps, and only there")
        return self


class Always(Value):
    """Always true."""

    always: Literal[True]


_OPERATORS = ("all", "any", "not", "fact", "subject", "group", "plan", "exists", "relation", "always")


def _operator(raw: Any) -> str | None:  # noqa: ANN401  (raw TOML or a condition)
    if isinstance(raw, dict):
        return next((name for name in _OPERATORS if name in raw), None)
    if isinstance(raw, Not):
        return "not"
    fields = getattr(type(raw), "model_fields", {})
    return next((name for name in _OPERATORS if name in fields), None)


Condition = Annotated[
    Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[FactIs, Tag("fact")]
    | Annotated[SubjectIs, Tag("subject")]
    | Annotated[GroupAt, Tag("group")]
    | Annotated[PlanIs, Tag("plan")]
    | Annotated[Exists, Tag("exists")]
    | Annotated[Related, Tag("relation")]
    | Annotated[Always, Tag("always")],
    Discriminator(
        _operator,
        custom_error_type="condition",
        custom_error_message="a condition names one of: " + ", ".join(_OPERATORS),
    ),
]

for _model in (AllOf, AnyOf, Not, Exists):
    _model.model_rebuild()


def facts_asked(condition: Condition) -> tuple[str, ...]:
    """Keys of the facts that a condition asks for, in the order in which they stand, each once."""
    match condition:
        case AllOf() | AnyOf():
            parts = condition.all if isinstance(condition, AllOf) else condition.any
            return tuple(dict.fromkeys(key for part in parts for key in facts_asked(part)))
        case Not():
            return facts_asked(condition.not_)
        case FactIs():
            return (condition.fact,)
        case Exists(where=where) if where is not None:
            return facts_asked(where)
        case _:
            return ()


class SubjectSpec(Value):
    """The subjects of a rule: each object of a kind that fulfils *where*, bound to a role."""

    role: Role
    each: SubjectKind
    where: Condition | None = None
