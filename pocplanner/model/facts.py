"""Declared facts about the operation, each with where it comes from.

The questions themselves, with help text and choices, are guidance entries; a fact holds the answer only.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from pocplanner.model.base import Count, Line, Text, Value
from pocplanner.model.ids import ObjectId
from pocplanner.model.times import Day
from pocplanner.model.vocab import Component, InfoReliability, Releasability, SourceReliability
from pocplanner.said import said

FactKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
#: ``yes``/``no``/``unknown`` or a choice of the question, a count, or several choices; never a free judgement.
FactValue = Annotated[str, StringConstraints(max_length=300)] | Count | tuple[Annotated[str, Field(max_length=60)], ...]

UNKNOWN: Literal["unknown"] = "unknown"


class Provenance(Value):
    """Where a piece of information comes from and how far it can be relied on. Never the identity of a person."""

    source: Line = ""
    """Kind of source, for example "site committee, through Civil Affairs"; never a name."""
    originator: Component | None = None
    """Office that holds the information and decides on its release."""
    releasability: Releasability = Releasability.MISSION
    """Who may see it."""
    source_reliability: SourceReliability = SourceReliability.F
    """Reliability of the source, six steps."""
    info_reliability: InfoReliability = InfoReliability.CANNOT_SAY
    """Reliability of the information, six steps."""
    as_of: Day | None = None
    """Day on which the information was last known to hold."""


class Fact(Value):
    """One declared answer about the operation."""

    kind: Literal["fact"] = "fact"
    """Kind of object."""
    id: ObjectId
    """Id of the fact."""
    key: FactKey
    """Key of the question in the guidance library, for example ``op_urban``."""
    value: FactValue = UNKNOWN
    """The answer; ``unknown`` is an answer, and the default."""
    note: Text = ""
    """What the answer rests on, or what is missing."""
    provenance: Provenance = Provenance()
    """Where the answer comes from."""
    overrules: bool = False
    """Whether the planner overrules what the program computed from the situation."""
    overrule_reason: Text = ""
    """Why the computed answer is overruled; printed."""

    @model_validator(mode="after")
    def _reason(self) -> Self:
        if self.overrules and not self.overrule_reason.strip():
            raise ValueError(said("an overruled answer needs a reason"))
        return self
