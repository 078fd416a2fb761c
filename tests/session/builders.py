"""Small plans for the session tests, with readable ids, a counting id source and a clock that is set by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from pocplanner.model.document import Document
from pocplanner.model.operation import Option
from pocplanner.model.plan import Plan
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PerceivedAssociation,
    Place,
    PopulationGroup,
    Route,
    Situation,
)
from pocplanner.model.vocab import ActorKind, OptionKind, PlaceKind
from pocplanner.session.session import Session, Surroundings

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, HarmRisk
    from pocplanner.model.ids import IdSource

NOON = datetime(2026, 11, 14, 12, 0, tzinfo=UTC)


def small_plan(**changes: object) -> Plan:
    """A plan with two places, a route, a group, an actor, a unit and two options that all point at each other."""
    situation = Situation(
        places=(
            Place(id="camp", name="Camp A", place_kind=PlaceKind.IDP_SITE),
            Place(id="town", name="Town B", place_kind=PlaceKind.TOWN),
        ),
        routes=(Route(id="road", name="North road", start="camp", end="town"),),
        population_groups=(PopulationGroup(id="people", name="People of Camp A", places=("camp",)),),
        armed_actors=(
            ArmedActor(
                id="group",
                name="Ridge group",
                actor_kind=ActorKind.NSAG,
                at=("town",),
                way_out_places=("camp", "town"),
                perceived_associations=(PerceivedAssociation(group="people", by_whom="another group"),),
            ),
        ),
        mission_units=(MissionUnit(id="unit", name="Company B", based_at="town"),),
    )
    options = (
        Option(id="go", title="Operate", units=("unit",)),
        Option(id="stay", title="No operation", option_kind=OptionKind.NO_OPERATION),
    )
    values: dict[str, Any] = {"id": "plan", "title": "Operation", "situation": situation, "options": options} | changes
    return Plan.model_validate(values)


def counting_ids(prefix: str = "new") -> IdSource:
    """Ids ``new-1``, ``new-2`` and so on."""
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


@dataclass
class HandClock:
    """A clock that stands still until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        """The time."""
        return self.now

    def move(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)


@dataclass
class CountingAssess:
    """Stands for the assessment: one risk for each place, and a record of how often it was asked."""

    calls: list[str | None] = field(default_factory=list)

    def __call__(self, plan: Plan, option: str | None, *_: object) -> Assessment:
        """An assessment with risks that carry the numbers that the plan stores."""
        from pocplanner.assessment.result import Assessment, HrddpSheet, Later

        self.calls.append(option)
        numbers = {entry.risk: entry.number for entry in plan.risk_numbers}
        risks = tuple(
            a_risk(f"R-1@site={place.id}", numbers.get(f"R-1@site={place.id}")) for place in plan.situation.places
        )
        return Assessment(
            plan_id=plan.id,
            option=option,
            as_of=date(2026, 11, 14),
            library_version="1.0",
            library_digest="",
            facts={},
            risks=risks,
            orphans=(),
            residuals=(),
            measures=(),
            hrddp=HrddpSheet(None, "", ()),
            contingency=(),
            needs=Later(tuple),
            rules_checked=(),
            checklist=(),
            cards=(),
            readiness=(),
            exposures=(),
            by_id={risk.id: risk for risk in risks},
        )


def a_risk(identifier: str, number: int | None) -> HarmRisk:
    """A risk of a register with hardly anything in it."""
    from pocplanner.assessment.result import HarmRisk, Told, Verdict
    from pocplanner.model.vocab import PathwayClass, RiskState

    return HarmRisk(
        id=identifier,
        number=number,
        entry=None,
        verdict=Verdict.TRIGGERED,
        title=identifier,
        told=Told(),
        pathway=PathwayClass.DIRECT,
        harmed=(),
        harms=(),
        onset="hours",
        phases=(),
        lines=(),
        subjects=(),
        people=None,
        proposal=None,
        decision=None,
        state=RiskState.OPEN,
        ratings=(),
        measures=(),
        proposed_measures=(),
        contingency=(),
        gap="",
    )


@dataclass
class Rig:
    """A session with everything around it in reach."""

    session: Session
    clock: HandClock
    assess: CountingAssess


def rig(plan: Plan | None = None) -> Rig:
    """A session of a small plan."""
    clock, assess = HandClock(), CountingAssess()
    around = Surroundings(assess=assess, new_id=counting_ids(), clock=clock)
    return Rig(Session(Document(plan=plan or small_plan()), around), clock, assess)
