"""The plan: one security operation, from first idea to after action review."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from pocplanner.model.base import Line, Name, Text, Value
from pocplanner.model.brief import (
    ActionBrief,
    Consultation,
    DecisionBrief,
    DistributionLine,
    FormLine,
    InformationBrief,
)
from pocplanner.model.contingency import ContingencyPlan
from pocplanner.model.facts import Fact
from pocplanner.model.hrddp import Hrddp
from pocplanner.model.ids import EntryId, FieldRef, ObjectId
from pocplanner.model.judgement import ChecklistDecision, OwnRisk, ReadinessOverride, RiskDecision, RiskNumber
from pocplanner.model.measures import AfterActionReview, Measure, SuccessCriterion
from pocplanner.model.operation import LineOfOperation, OperationPhase, Option, OrderReference, StopCriterion
from pocplanner.model.situation import Situation, UnitTask
from pocplanner.model.times import Day, Instant, Timing
from pocplanner.model.vocab import Answer, Component, Marking, PlanStatus, Releasability
from pocplanner.said import said


class ReleaseMark(Value):
    """Who may see an object or field."""

    ref: FieldRef
    """The object or field."""
    originator: Component | None = None
    """Office that decides on its release."""
    releasability: Releasability
    """Who may see it."""
    offices: tuple[Component, ...] = ()
    """The named offices, where it is for named offices only."""
    reason: Line = ""
    """Why."""


class Screening(Value):
    """Whether a full brief is needed, as somebody decided it; what the facts suggest is computed, not stored."""

    full_brief: Answer = Answer.UNKNOWN
    """Whether a full brief is made; unknown counts as yes."""
    decided_by: Component | None = None
    """Office that decided."""
    decided_on: Day | None = None
    """Day of the decision."""
    reason: Text = ""
    """Why; needed where no full brief is made, and kept."""

    @model_validator(mode="after")
    def _reason(self) -> Self:
        if self.full_brief is Answer.NO and not self.reason.strip():
            raise ValueError(said("going without a full brief needs a reason"))
        return self


class PackPin(Value):
    """A mission pack that changes the guidance library for this plan, in the exact state that was used."""

    pack: EntryId
    """Id of the pack."""
    version: Line
    """Version of the pack."""
    digest: Line
    """SHA-256 of its content."""


class Plan(Value):
    """One security operation. Every list holds objects with an id; derived things are not in here."""

    kind: Literal["plan"] = "plan"
    """Kind of object."""
    id: ObjectId
    """Id of the plan."""
    title: Name
    """Title of the operation."""
    mission: Line = ""
    """Mission."""
    host_state: Line = ""
    """Host state."""
    area: Line = ""
    """Area of operations, in words."""
    status: PlanStatus = PlanStatus.DRAFT
    """Where the plan stands."""
    marking: Marking = Marking.STRICTLY_CONFIDENTIAL
    """Security marking; the highest of the plan and its parts is printed."""
    exercise: bool = False
    """Whether this is an exercise; printed on every page."""
    presented_by: Component = Component.FORCE
    """Component whose head presents the plan: Force (Force Commander) or UNPOL (Police Commissioner)."""
    from_post: Line = ""
    """Post from which the brief comes."""
    to_post: Line = "SRSG"
    """Post to which it goes."""
    through_post: Line = "Chief of Staff"
    """Post through which it goes."""
    as_of: Day | None = None
    """Day for which facts and ratings hold."""
    timing: Timing = Timing()
    """D-day, H-hour and zone."""
    existing_authority: bool = False
    """Whether the operation is executed under existing authority against an imminent threat; the brief then follows."""
    existing_authority_since: Instant | None = None
    """When that began; the brief is due within 24 hours of it."""
    screening: Screening = Screening()
    """Whether a full brief is needed."""
    joint_forum: Line = ""
    """Forum in which the components plan this operation together, such as "JOC, Sector North"."""
    packs: tuple[PackPin, ...] = ()
    """Mission packs in use."""
    information: InformationBrief = InformationBrief()
    """Part I, Information Brief."""
    decision: DecisionBrief = DecisionBrief()
    """Part II, Decision Brief."""
    action: ActionBrief = ActionBrief()
    """Part III, Action Brief."""
    form_lines: tuple[FormLine, ...] = ()
    """Drafted by, consulted with, approved by."""
    distribution: tuple[DistributionLine, ...] = ()
    """Who receives a copy, in the order of the copy numbers."""
    situation: Situation = Situation()
    """Places, people and forces."""
    facts: tuple[Fact, ...] = ()
    """Declared facts."""
    lines_of_operation: tuple[LineOfOperation, ...] = ()
    """Lines of operation."""
    phases: tuple[OperationPhase, ...] = ()
    """Phases of the operation."""
    unit_tasks: tuple[UnitTask, ...] = ()
    """What each unit does in each phase."""
    order_references: tuple[OrderReference, ...] = ()
    """Orders on which the plan rests."""
    stop_criteria: tuple[StopCriterion, ...] = ()
    """Conditions on which the operation stops."""
    options: tuple[Option, ...] = ()
    """Courses of action."""
    risk_decisions: tuple[RiskDecision, ...] = ()
    """What people decided about risks."""
    own_risks: tuple[OwnRisk, ...] = ()
    """Risks that people wrote."""
    risk_numbers: tuple[RiskNumber, ...] = ()
    """Printed numbers."""
    measures: tuple[Measure, ...] = ()
    """Mitigation measures."""
    hrddp: Hrddp = Hrddp()
    """HRDDP process."""
    contingency_plans: tuple[ContingencyPlan, ...] = ()
    """Contingency plans."""
    consultations: tuple[Consultation, ...] = ()
    """Consultations."""
    criteria: tuple[SuccessCriterion, ...] = ()
    """POC objectives and criteria of success."""
    checklist: tuple[ChecklistDecision, ...] = ()
    """States of the planning checklist."""
    aar: AfterActionReview = AfterActionReview()
    """After action review."""
    overrides: tuple[ReadinessOverride, ...] = ()
    """Readiness overrides."""
    release_marks: tuple[ReleaseMark, ...] = ()
    """Release marks."""
    notes: Text = ""
    """Working notes; never printed."""
