"""The three briefs of the Security Operations Brief (Handbook 11.4.1), with the lines of the 2015 form."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, field_validator

from pocplanner.model.base import Count, Line, Name, Text, Value
from pocplanner.model.ids import ObjectId, OptionRef, UnitRef
from pocplanner.model.times import Day, Instant, Moment
from pocplanner.model.vocab import (
    Addressee,
    Answer,
    Component,
    ConsultationAnswer,
    ConsultationKind,
    DecisionMode,
    DecisionOutcome,
    DisclosureAudience,
    FormRole,
    OperationTiming,
    ReleaseLane,
)


class ProsCons(Value):
    """Pros and cons of one kind of impact."""

    pros: Text = ""
    """What speaks for the operation."""
    cons: Text = ""
    """What speaks against it."""


class InformationBrief(Value):
    """Part I. The Handbook's heading "Target Analysis" covers what, why, where, who and when of the operation."""

    what: Text = ""
    """What is to be done."""
    why: Text = ""
    """Why: the threat to civilians that it answers."""
    where: Text = ""
    """Where."""
    who: Text = ""
    """Who takes part and at which actors it is directed; groups, never persons."""
    when_timing: OperationTiming = OperationTiming.UNKNOWN
    """When: immediate, when ready, contingency or dated."""
    when: Text = ""
    """When, in words: window, duration, what it waits for."""
    legal_basis: Text = ""
    """Legal and mandate basis."""
    political: ProsCons = ProsCons()
    """Political impact."""
    socio_economic: ProsCons = ProsCons()
    """Socio-economic impact."""
    protection: ProsCons = ProsCons()
    """Impact on the protection of civilians."""
    security: ProsCons = ProsCons()
    """Security impact."""


class RecordedDecision(Value):
    """A decision that a leader took, recorded afterwards. The program never fills one in."""

    kind: Literal["recorded_decision"] = "recorded_decision"
    """Kind of object."""
    id: ObjectId
    """Id of the record."""
    outcome: DecisionOutcome
    """The decision."""
    option: OptionRef | None = None
    """Option that was decided on."""
    exact_words: Text = ""
    """The exact words."""
    conditions: Text = ""
    """Conditions."""
    mode: DecisionMode
    """How the decision reached the recorder."""
    at: Instant
    """When it was taken."""
    capacity: Line
    """Capacity and authority in which it was taken."""
    recorded_by: Component
    """Office that recorded it."""


ADVICE_WORDS = 60
"""Longest advice: it is printed whole on the first page."""


class AdviserStatement(Value):
    """What the POC Adviser says of the operation, in own words. Once given it is neither changed nor taken out."""

    kind: Literal["adviser_statement"] = "adviser_statement"
    """Kind of object."""
    id: ObjectId
    """Id of the statement."""
    words: Annotated[Text, Field(min_length=1)]
    """The words, at most sixty."""
    given_at: Instant | None = None
    """When it was given."""
    recorded_by: Component | None = None
    """Office that recorded it: the POC Adviser, or another that took it down."""

    @field_validator("words")
    @classmethod
    def _few_words(cls, value: str) -> str:
        count = len(value.split())
        if count > ADVICE_WORDS:
            raise ValueError(f"at most {ADVICE_WORDS} words; these are {count}")
        return value


class DecisionBrief(Value):
    """Part II. The labels say Force Commander or Police Commissioner, according to who presents."""

    decision_requested: Text = ""
    """The decision asked for, in one sentence."""
    needed_by: Moment | None = None
    """When the decision is needed."""
    if_no_decision: Text = ""
    """What happens if none is taken."""
    assessment: Text = ""
    """Assessment by the presenter."""
    intent: Text = ""
    """Intent of the presenter."""
    recommended_option: OptionRef | None = None
    """Option that is recommended."""
    recommendation: Text = ""
    """Why."""
    unhq_consultation: Text = ""
    """Consultation of UN Headquarters."""
    partner_consultation: Text = ""
    """Consultation of national and regional partners."""
    advice: tuple[AdviserStatement, ...] = ()
    """The POC Adviser's own words, the latest last; the latest stands on the first page."""
    approval_lapses: Text = ""
    """When an approval lapses."""
    who_may_stop: Text = ""
    """Who may stop the operation."""
    decisions: tuple[RecordedDecision, ...] = ()
    """Decisions that were taken, recorded afterwards."""


class TaskingLine(Value):
    """What one addressee is to do."""

    kind: Literal["tasking_line"] = "tasking_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    addressee: Addressee
    """To whom."""
    component: Component | None = None
    """Component or section among the civilian pillars."""
    task: Text = ""
    """What is to be done; empty where "no task" is ticked."""
    due: Moment | None = None
    """By when."""
    no_task: bool = False
    """Whether this addressee deliberately has no task."""
    units: tuple[UnitRef, ...] = ()
    """Units concerned."""


class CommunicationLine(Value):
    """What is said, when, to whom, by whom."""

    kind: Literal["communication_line"] = "communication_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    what: Text
    """What is said."""
    when: Moment | None = None
    """When."""
    to_whom: Line = ""
    """To whom."""
    by_whom: Component | None = None
    """By whom."""


class DisclosureLine(Value):
    """Who is told of the operation, and what harm telling or not telling could do."""

    kind: Literal["disclosure_line"] = "disclosure_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    audience: DisclosureAudience
    """Audience."""
    told: Answer = Answer.UNKNOWN
    """Whether it is told."""
    may_be_told: Text = ""
    """What it may be told."""
    by_whom: Component | None = None
    """By whom."""
    earliest: Moment | None = None
    """Not before."""
    harm_if_early: Text = ""
    """Harm if it is told too early."""
    harm_if_not: Text = ""
    """Harm if it is not told."""


class PressLine(Value):
    """A line for the media."""

    kind: Literal["press_line"] = "press_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    question: Line = ""
    """Question that it answers."""
    line: Text
    """What may be said."""
    only_if_asked: bool = True
    """Whether it is used only when asked."""


class ReleaseEntry(Value):
    """An entry of the operational security timeline."""

    kind: Literal["release_entry"] = "release_entry"
    """Kind of object."""
    id: ObjectId
    """Id of the entry."""
    lane: ReleaseLane
    """Release of information, coordination or action."""
    at: Moment | None = None
    """When."""
    text: Text
    """What is released, coordinated or done."""
    by: Component | None = None
    """By whom."""


class Consultation(Value):
    """Who was asked, and what came back. Silence is never agreement."""

    kind: Literal["consultation"] = "consultation"
    """Kind of object."""
    id: ObjectId
    """Id of the consultation."""
    consultation_kind: ConsultationKind
    """Kind of counterpart."""
    component: Component | None = None
    """Mission component or body asked, where it is in the list."""
    body: Line = ""
    """Who was asked, where it is not in the list: a body, never a person."""
    subject: Line = ""
    """On what."""
    asked_at: Instant | None = None
    """When."""
    hours_allowed: Count | None = None
    """Hours allowed for the answer."""
    answer: ConsultationAnswer = ConsultationAnswer.NOT_ASKED
    """The answer."""
    advice: Text = ""
    """What was advised."""
    taken: Answer = Answer.UNKNOWN
    """Whether the advice was taken."""
    why: Text = ""
    """Why it was taken or not."""


class DistributionLine(Value):
    """A post that receives a numbered copy of the brief."""

    kind: Literal["distribution_line"] = "distribution_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    post: Name
    """Post, never a name."""


class FormLine(Value):
    """Drafted by, consulted with, approved by: posts, never names."""

    kind: Literal["form_line"] = "form_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    role: FormRole
    """Drafted by, consulted with or approved by."""
    post: Name
    """Post and office."""
    signed_on: Day | None = None
    """Day."""


class ActionBrief(Value):
    """Part III: tasking, communication, operational security."""

    tasking: tuple[TaskingLine, ...] = ()
    """Tasking, by addressee."""
    communication: tuple[CommunicationLine, ...] = ()
    """Communication."""
    disclosure: tuple[DisclosureLine, ...] = ()
    """Disclosure matrix."""
    press_lines: tuple[PressLine, ...] = ()
    """Lines for the media."""
    release_timeline: tuple[ReleaseEntry, ...] = ()
    """Operational security: timeline for release, coordination and action."""
    operational_security: Text = ""
    """What must not be known before when, and why."""
