"""What people decided about derived things: ratings, dismissals, own risks, checklist states, overrides.

Kept apart from what the program derives, keyed by stable id, so that a recomputation never loses a judgement.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from pocplanner.model.base import Line, Text, Value
from pocplanner.model.ids import EntryId, FieldRef, ObjectId, OptionRef, PlaceRef, RiskId
from pocplanner.model.times import Day, Instant
from pocplanner.model.vocab import (
    Component,
    GroupAtRisk,
    Impact,
    ItemState,
    Likelihood,
    PathwayClass,
    RatingStage,
    RiskState,
)
from pocplanner.said import said


class Rating(Value):
    """A rating that a person gave. The program proposes, it never fills one in."""

    stage: RatingStage
    """Inherent, current or expected residual."""
    likelihood: Likelihood
    """Likelihood."""
    impact: Impact
    """Impact."""
    group: GroupAtRisk = GroupAtRisk.CIVILIANS
    """Group for which it holds, where it differs."""
    rated_by: Component
    """Office that rated."""
    rated_on: Day
    """Day of the rating."""
    reason: Text = ""
    """Why."""


class RiskDecision(Value):
    """What people decided about one risk, in one option or in all."""

    kind: Literal["risk_decision"] = "risk_decision"
    """Kind of object."""
    id: ObjectId
    """Id of the decision."""
    risk: RiskId
    """The risk."""
    option: OptionRef | None = None
    """Option for which it holds; empty for all."""
    state: RiskState = RiskState.OPEN
    """Open, residual risk stated, or dismissed."""
    reason: Text = ""
    """Why; a dismissal needs one, and it is printed."""
    owner: Component | None = None
    """Office that answers for the risk."""
    ratings: tuple[Rating, ...] = ()
    """Ratings by people."""

    @model_validator(mode="after")
    def _dismissal_reason(self) -> Self:
        if self.state is RiskState.DISMISSED and not self.reason.strip():
            raise ValueError(said("a dismissed risk needs a reason"))
        return self


class OwnRisk(Value):
    """A harm that a planner or adviser sees and the library does not name."""

    kind: Literal["own_risk"] = "own_risk"
    """Kind of object."""
    id: ObjectId
    """Id of the risk; its risk id is ``own@risk=<id>``."""
    statement: Text
    """Who is harmed, by whom, how, where and when."""
    pathway: PathwayClass = PathwayClass.DIRECT
    """Class of harm pathway."""
    places: tuple[PlaceRef, ...] = ()
    """Where."""
    written_by: Component
    """Office that wrote it."""

    def risk_id(self) -> str:
        """The id under which ratings and measures point at this risk."""
        return f"own@risk={self.id}"


class RiskNumber(Value):
    """A printed number, given once and never reused."""

    risk: RiskId
    """The risk."""
    number: int
    """Printed as R-001 and so on."""


class ChecklistDecision(Value):
    """What people decided about one item of the planning checklist."""

    kind: Literal["checklist_decision"] = "checklist_decision"
    """Kind of object."""
    id: ObjectId
    """Id of the decision."""
    item: EntryId
    """Item of the planning checklist, or of a card of response material."""
    state: ItemState = ItemState.OPEN
    """Open, done or not applicable."""
    reason: Text = ""
    """Why it is not applicable; needed then."""
    component: Component | None = None
    """Office that did it or is to do it."""
    done_on: Day | None = None
    """Day on which it was done."""
    evidence: Line = ""
    """Where the evidence is."""
    answer: Text = ""
    """The answer, where the item asks a question."""

    @model_validator(mode="after")
    def _reason(self) -> Self:
        if self.state is ItemState.NOT_APPLICABLE and not self.reason.strip():
            raise ValueError(said("an item that is not applicable needs a reason"))
        return self


class ReadinessOverride(Value):
    """A blocker or warning that someone answers for in writing; the reason is printed."""

    kind: Literal["readiness_override"] = "readiness_override"
    """Kind of object."""
    id: ObjectId
    """Id of the override."""
    rule: EntryId
    """Readiness rule."""
    ref: FieldRef | None = None
    """Field for which it holds; empty for the whole rule."""
    reason: Text
    """Why the plan goes on all the same."""
    by: Component
    """Office that answers for it."""
    at: Instant | None = None
    """When."""

    @model_validator(mode="after")
    def _reason(self) -> Self:
        if not self.reason.strip():
            raise ValueError(said("an override needs a reason"))
        return self
