"""Contingency plans in the Handbook's table form (11.4.6)."""

from __future__ import annotations

from typing import Literal

from pocplanner.model.base import Line, Name, Text, Value
from pocplanner.model.ids import EntryId, ObjectId, RiskId
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Component, LineStatus, ThreeLevel


class ContingencyLine(Value):
    """One preparatory or reactive line."""

    kind: Literal["contingency_line"] = "contingency_line"
    """Kind of object."""
    id: ObjectId
    """Id of the line."""
    entry: EntryId | None = None
    """Library line that it comes from."""
    components: tuple[Component, ...] = ()
    """Offices that do it; empty means "to be assigned"."""
    text: Text
    """What is done."""
    date: Moment | None = None
    """When it must be done (preparatory) or how soon after the trigger (reactive)."""
    status: LineStatus = LineStatus.OPEN
    """How far it is."""


class ContingencyRow(Value):
    """A risk of the scenario with what is prepared and what is done if it happens."""

    kind: Literal["contingency_row"] = "contingency_row"
    """Kind of object."""
    id: ObjectId
    """Id of the row."""
    entry: EntryId | None = None
    """Library row that it comes from."""
    risk: Text
    """The risk, in words."""
    risks: tuple[RiskId, ...] = ()
    """Risks of the register that it answers."""
    likelihood: ThreeLevel | None = None
    """Likelihood, where a person has rated it."""
    trigger: Text = ""
    """What moves the row from prepared to activated."""
    preparatory: tuple[ContingencyLine, ...] = ()
    """Mitigating and preparatory lines."""
    reactive: tuple[ContingencyLine, ...] = ()
    """Reactive lines."""


class ContingencyPlan(Value):
    """A contingency plan."""

    kind: Literal["contingency_plan"] = "contingency_plan"
    """Kind of object."""
    id: ObjectId
    """Id of the plan."""
    entry: EntryId | None = None
    """Library scenario that it comes from."""
    scenario: Name
    """Title of the scenario."""
    risk: Text = ""
    """Narrative: expected movement, vulnerable places, expected harms."""
    rows: tuple[ContingencyRow, ...] = ()
    """Rows of the table."""
    developed_with: Line = ""
    """Who took part."""
    last_exercise: Moment | None = None
    """When it was last exercised."""
    next_exercise: Moment | None = None
    """When it will be exercised next."""
