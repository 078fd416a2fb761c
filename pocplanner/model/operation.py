"""The operation itself: lines of operation, phases, orders it rests on, criteria to stop, options."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from pocplanner.model.base import Line, Minutes, Name, Text, Value
from pocplanner.model.facts import FactKey, FactValue
from pocplanner.model.ids import ActorRef, FieldRef, ObjectId, PlaceRef, UnitRef
from pocplanner.model.times import Day, Instant, Moment
from pocplanner.model.vocab import CommsMeans, Component, Impact, Likelihood, OptionKind


class LineOfOperation(Value):
    """A line of operation, with the analysis of not acting on it (Handbook 11.4.2)."""

    kind: Literal["line_of_operation"] = "line_of_operation"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    name: Name
    """Name of the line."""
    threat: Line = ""
    """Priority threat that it answers."""
    aim: Text = ""
    """What it is to achieve for civilians."""
    places: tuple[PlaceRef, ...] = ()
    """Places whose people it is to protect."""
    actors: tuple[ActorRef, ...] = ()
    """Armed actors whose threat it answers."""
    inaction_harm: Text = ""
    """What happens to civilians if nothing is done on this line."""
    inaction_likelihood: Likelihood | None = None
    """Likelihood of that harm, where a person has rated it."""
    inaction_impact: Impact | None = None
    """Impact of that harm, where a person has rated it."""
    inaction_rated_by: Component | None = None
    """Office that rated it."""


class OperationPhase(Value):
    """A phase of the operation."""

    kind: Literal["operation_phase"] = "operation_phase"
    """Kind of object."""
    id: ObjectId
    """Id of the phase."""
    name: Name
    """Name of the phase."""
    start: Moment | None = None
    """When it starts."""
    end: Moment | None = None
    """When it ends."""
    places: tuple[PlaceRef, ...] = ()
    """Places that it touches."""
    description: Text = ""
    """What happens."""


class OrderReference(Value):
    """An order or directive on which the plan rests."""

    kind: Literal["order_reference"] = "order_reference"
    """Kind of object."""
    id: ObjectId
    """Id of the reference."""
    title: Name
    """Title, for example "FRAGO 12"."""
    issued_by: Component | None = None
    """Office that issued it."""
    issued_on: Instant | None = None
    """Date-time group of issue."""
    note: Line = ""
    """What in it matters here."""


class StopCriterion(Value):
    """A condition on which the operation stops, agreed before it starts."""

    kind: Literal["stop_criterion"] = "stop_criterion"
    """Kind of object."""
    id: ObjectId
    """Id of the criterion."""
    condition: Text
    """What must be seen, in words that an officer on scene can check."""
    advised_by: Component | None = None
    """Office that advises to stop."""
    decided_by: Line = ""
    """Post that decides on scene."""
    communications: tuple[CommsMeans, ...] = ()
    """Communications by which the advice and the decision travel."""
    within_minutes: Minutes | None = None
    """Minutes from the observation to the halt."""
    action: Text = ""
    """What the units do when it is reached."""


class FactPatch(Value):
    """A fact that is different in this option."""

    patch: Literal["fact"] = "fact"
    """Kind of patch."""
    key: FactKey
    """Key of the question."""
    value: FactValue
    """Answer in this option."""
    reason: Line = ""
    """Why it is different."""


class FieldPatch(Value):
    """A field of the situation that is different in this option."""

    patch: Literal["field"] = "field"
    """Kind of patch."""
    ref: FieldRef
    """The field."""
    value: JsonValue
    """Value in this option, checked against the type of the field."""
    reason: Line = ""
    """Why it is different."""


Patch = Annotated[FactPatch | FieldPatch, Field(discriminator="patch")]


class Option(Value):
    """One course of action, as an overlay on facts and situation."""

    kind: Literal["option"] = "option"
    """Kind of object."""
    id: ObjectId
    """Id of the option."""
    title: Name
    """Short title."""
    option_kind: OptionKind = OptionKind.OPERATE
    """Kind of course of action."""
    outline: Text = ""
    """What is done, by whom, where and when."""
    pros: Text = ""
    """What speaks for it."""
    cons: Text = ""
    """What speaks against it."""
    collateral_damage: Text = ""
    """Potential collateral damage: who and what could be hit, directly and indirectly."""
    feasibility: Text = ""
    """Whether means, time and clearances allow it."""
    political_risk: Text = ""
    """Political risk, in words."""
    d_day: Day | None = None
    """D-day of this option, where it differs from that of the plan."""
    units: tuple[UnitRef, ...] = ()
    """Mission units that it uses; empty means all."""
    patches: tuple[Patch, ...] = ()
    """What is different from the declared facts and situation."""
