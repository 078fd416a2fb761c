"""Mitigation measures and criteria of success, as people adopted them from the library or wrote them."""

from __future__ import annotations

from typing import Literal

from pocplanner.model.base import Line, Name, Text, Value
from pocplanner.model.ids import EntryId, MeasureRef, ObjectId, OptionRef, PlaceRef, RiskId
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Answer, Component, MeasurePhase, MeasureStatus


class LastResortTest(Value):
    """The four conditions under which military assets may serve humanitarian work (Handbook 11.4.5, footnote 34)."""

    unique_capability: Answer = Answer.UNKNOWN
    """No suitable civilian means exist."""
    timeliness: Answer = Answer.UNKNOWN
    """The urgency leaves no time for another way."""
    humanitarian_direction: Answer = Answer.UNKNOWN
    """Civilians control the use."""
    time_limited: Answer = Answer.UNKNOWN
    """The use is limited in time and scale."""

    def passed(self) -> bool:
        """Whether all four conditions hold."""
        return all(
            answer is Answer.YES
            for answer in (self.unique_capability, self.timeliness, self.humanitarian_direction, self.time_limited)
        )


class Measure(Value):
    """A mitigation measure of this plan."""

    kind: Literal["measure"] = "measure"
    """Kind of object."""
    id: ObjectId
    """Id of the measure."""
    entry: EntryId | None = None
    """Library entry that it comes from; empty for an own measure."""
    title: Name
    """What is done, in one line."""
    text: Text = ""
    """What is done here, by whom, how."""
    phase: MeasurePhase
    """Before, during or after."""
    owner: Component | None = None
    """Office that is responsible."""
    supporting: tuple[Component, ...] = ()
    """Offices that support, and bodies outside the mission that are coordinated with."""
    places: tuple[PlaceRef, ...] = ()
    """Where."""
    prepare_by: Moment | None = None
    """When it must be ready."""
    until: Moment | None = None
    """When it ends, where it does."""
    status: MeasureStatus = MeasureStatus.PROPOSED
    """How far it is."""
    serves: tuple[RiskId, ...] = ()
    """Risks that it answers."""
    depends_on: tuple[MeasureRef, ...] = ()
    """Measures that must be ready first."""
    options: tuple[OptionRef, ...] = ()
    """Options to which it belongs; empty for all."""
    done_when: Text = ""
    """How one knows that it is done."""
    evidence: Line = ""
    """Where the evidence is."""
    own_harm: Text = ""
    """What harm it may do itself, and how that is kept small."""
    if_absent: Text = ""
    """What follows if it is not there in time."""
    last_resort: LastResortTest | None = None
    """The four-condition test, for escorts and other military help to humanitarian work."""
    note: Text = ""
    """What else matters."""


class SuccessCriterion(Value):
    """A POC objective with the measure by which the after action review will judge it."""

    kind: Literal["success_criterion"] = "success_criterion"
    """Kind of object."""
    id: ObjectId
    """Id of the criterion."""
    entry: EntryId | None = None
    """Library entry that it comes from."""
    text: Text
    """What is to be true for civilians."""
    metric: Line = ""
    """What is counted or asked."""
    baseline: Line = ""
    """Value before the operation."""
    target: Line = ""
    """Value that counts as success."""
    data_source: Line = ""
    """Where the figure comes from."""
    owner: Component | None = None
    """Office that measures."""


class AfterActionReview(Value):
    """What is planned for the after action review (Handbook 11.4.7)."""

    planned_for: Moment | None = None
    """When it takes place."""
    led_by: Component | None = None
    """Office that leads it."""
    community_perceptions: Text = ""
    """How community perceptions will be asked for, safely."""
    metrics: Text = ""
    """Which metrics set in planning will be used."""
    adviser_feedback: Text = ""
    """How the POC Adviser's feedback comes in."""
    humanitarian_feedback: Text = ""
    """How feedback of humanitarians and other protection actors comes in."""
