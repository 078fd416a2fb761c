"""HRDDP: support items, recipients, the six elements, outcome, conditions, monitoring, intervention.

Units and posts, never names. The planner describes; human rights assesses; a leader decides.
"""

from __future__ import annotations

from typing import Literal

from pocplanner.model.base import Line, Text, Value
from pocplanner.model.facts import Provenance
from pocplanner.model.ids import MeasureRef, ObjectId, PartnerRef, SupportRef
from pocplanner.model.times import Day, Instant, Moment
from pocplanner.model.vocab import (
    Answer,
    Component,
    ElementFinding,
    HrddpElement,
    HrddpOutcome,
    InterventionStep,
    ScopeFinding,
    SupportKind,
)


class SupportItem(Value):
    """One thing that the mission would give or do for a non-UN force."""

    kind: Literal["support_item"] = "support_item"
    """Kind of object."""
    id: ObjectId
    """Id of the item."""
    support_kind: SupportKind
    """Kind of support."""
    recipient: PartnerRef
    """Unit that receives it."""
    quantity: Line = ""
    """How much, how often, for how long."""
    provided_by: Component | None = None
    """Component that gives it, and owns the mitigating measures."""
    exemption_claimed: Line = ""
    """Reason for which it is said to fall outside the policy; empty where none is claimed."""
    scope: ScopeFinding = ScopeFinding.UNKNOWN
    """Whether it falls under the policy."""
    scope_by: Component | None = None
    """Office that said so."""


class ElementAssessment(Value):
    """The finding under one of the six elements."""

    element: HrddpElement
    """The element."""
    finding: ElementFinding = ElementFinding.UNKNOWN
    """What human rights found."""
    reasoning: Text = ""
    """Why. Seen by human rights and chosen recipients only."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class SupportCondition(Value):
    """A condition on the support."""

    id: ObjectId
    """Id of the condition."""
    kind: Literal["support_condition"] = "support_condition"
    """Kind of object."""
    text: Text
    """What the recipient or the mission does."""
    is_precondition: bool = False
    """Whether it must be met before support starts."""
    met: Answer = Answer.UNKNOWN
    """Whether it is met."""
    evidence: Line = ""
    """Where the evidence is."""
    owner: Component | None = None
    """Office that follows it up."""


class RecipientAssessment(Value):
    """The HRDDP assessment of one recipient unit."""

    kind: Literal["recipient_assessment"] = "recipient_assessment"
    """Kind of object."""
    id: ObjectId
    """Id of the assessment."""
    recipient: PartnerRef
    """The unit."""
    items: tuple[SupportRef, ...] = ()
    """Support items that it covers."""
    elements: tuple[ElementAssessment, ...] = ()
    """Findings under the six elements."""
    risk_of_support: Text = ""
    """What could happen to civilians if support is given."""
    risk_of_withholding: Text = ""
    """What could happen to civilians if support is not given."""
    measures: tuple[MeasureRef, ...] = ()
    """Mitigating measures."""
    outcome: HrddpOutcome = HrddpOutcome.NOT_DECIDED
    """Outcome."""
    outcome_advised_by: Component | None = None
    """Office or body that advised it."""
    outcome_decided_by: Line = ""
    """Post that decided: the SRSG or a recorded delegate."""
    outcome_on: Day | None = None
    """Day of the decision."""
    conditions: tuple[SupportCondition, ...] = ()
    """Conditions."""
    communicated_to: Line = ""
    """Post to which outcome and conditions were communicated."""
    communicated_on: Day | None = None
    """Day of the communication."""
    monitoring: Text = ""
    """Who monitors, how often, and who is alerted to a breach."""
    monitoring_owner: Component | None = None
    """Office that monitors."""
    reports_every_days: int | None = None
    """Days between reports."""
    expires: Day | None = None
    """Day on which the assessment lapses."""


class Intervention(Value):
    """What was done about a breach."""

    kind: Literal["intervention"] = "intervention"
    """Kind of object."""
    id: ObjectId
    """Id of the intervention."""
    recipient: PartnerRef
    """The unit."""
    step: InterventionStep
    """Intercede, suspend or withdraw."""
    at: Instant | None = None
    """When."""
    by: Component | None = None
    """Office that acted."""
    reason: Text = ""
    """What was reported, without identities."""


class Hrddp(Value):
    """The HRDDP process of this plan."""

    support_items: tuple[SupportItem, ...] = ()
    """Support to non-UN forces, item by item."""
    assessments: tuple[RecipientAssessment, ...] = ()
    """Assessments, one for each recipient."""
    interventions: tuple[Intervention, ...] = ()
    """What was done about breaches."""
    breach_consequence: Text = ""
    """What happens to the support, and to the whole operation, when conditions are breached."""
    follow_up: Text = ""
    """Follow-up committee and reporting."""
    task_force_advice: Text = ""
    """Advice of the HRDDP task force."""
    started_on: Moment | None = None
    """When the process was started."""
