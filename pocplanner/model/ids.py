"""Ids of objects, of risks and of fields. Nothing here makes an id by itself: the source is injected."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, NewType

from pydantic import Field, StringConstraints

from pocplanner.model.base import Value

#: Random 128-bit hexadecimal in new objects; samples use readable words.
ObjectId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
#: ``rule@role=id[,role=id]`` with roles sorted, or ``rule@`` where the rule has no subject.
RiskId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]+@[a-z0-9_=,-]*$", max_length=400)]
#: Id of a guidance entry, for example ``R-11.4.4-08a``.
EntryId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_.-]{0,79}$")]

IdSource = Callable[[], str]
Digest = NewType("Digest", str)


def random_ids() -> str:
    """A new random id of 128 bits, as 32 hexadecimal characters. The id source of the running program."""
    return secrets.token_hex(16)


@dataclass(frozen=True)
class RefTo:
    """Marks an id field as a reference to an object of one of *kinds*; used to find dangling references."""

    kinds: tuple[str, ...]


PlaceRef = Annotated[ObjectId, RefTo(("place",))]
RouteRef = Annotated[ObjectId, RefTo(("route",))]
GroupRef = Annotated[ObjectId, RefTo(("population_group",))]
ActorRef = Annotated[ObjectId, RefTo(("armed_actor",))]
PartnerRef = Annotated[ObjectId, RefTo(("partner_force",))]
UnitRef = Annotated[ObjectId, RefTo(("mission_unit",))]
LineRef = Annotated[ObjectId, RefTo(("line_of_operation",))]
PhaseRef = Annotated[ObjectId, RefTo(("operation_phase",))]
OptionRef = Annotated[ObjectId, RefTo(("option",))]
MeasureRef = Annotated[ObjectId, RefTo(("measure",))]
SupportRef = Annotated[ObjectId, RefTo(("support_item",))]
AnyRef = Annotated[ObjectId, RefTo(())]


class FieldRef(Value):
    """The one way to point at a field: an object, a field in it, and a part of its text where needed."""

    object: ObjectId
    """Id of the object that holds the field; the id of the plan for fields of the plan itself."""
    field: Annotated[str, StringConstraints(pattern=r"^[a-z_0-9.]*$", max_length=200)] = ""
    """Dotted path of the field inside the object, for example ``population.women``; empty for the object."""
    start: Annotated[int, Field(ge=0)] | None = None
    """First character of a part of the text, counted from 0."""
    end: Annotated[int, Field(ge=0)] | None = None
    """Character after the last one of that part."""

    def __str__(self) -> str:
        return f"{self.object}.{self.field}" if self.field else self.object


def risk_id(rule: str, subjects: dict[str, str]) -> str:
    """The stable id of a risk: the rule and its subjects, roles sorted."""
    return f"{rule}@" + ",".join(f"{role}={subjects[role]}" for role in sorted(subjects))
