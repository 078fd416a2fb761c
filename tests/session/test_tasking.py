"""Who does what by when, and who is told."""

from __future__ import annotations

from datetime import date

from pocplanner.model.brief import ActionBrief, DisclosureLine, TaskingLine
from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
from pocplanner.model.measures import Measure
from pocplanner.model.times import Moment, Timing
from pocplanner.model.vocab import (
    Addressee,
    Answer,
    Component,
    DisclosureAudience,
    LineStatus,
    MeasurePhase,
    MeasureStatus,
)
from pocplanner.session.tasking import (
    Origin,
    duties,
    list_audiences,
    missing_audiences,
    unfinished_audiences,
)
from tests.session.builders import counting_ids, rig, small_plan


def measure(identifier: str, **values: object) -> Measure:
    given = {"id": identifier.lower(), "title": identifier, "phase": MeasurePhase.BEFORE, **values}
    return Measure.model_validate(given)


def test_that_tasks_measures_and_contingency_lines_stand_together_by_component_and_date() -> None:
    tasks = (
        TaskingLine(id="t1", addressee=Addressee.FORCE_HQ, task="Guard the camp", due=Moment.day(-2)),
        TaskingLine(id="t2", addressee=Addressee.CIVILIAN_PILLARS, component=Component.CIVIL_AFFAIRS, task="Warn"),
        TaskingLine(id="t3", addressee=Addressee.DMS, no_task=True),
    )
    line = ContingencyLine(id="l", text="Open the gate", components=(Component.FORCE,), date=Moment.day(-5))
    held = ContingencyPlan(id="c", scenario="Flight", rows=(ContingencyRow(id="r", risk="x", preparatory=(line,)),))
    plan = small_plan(
        action=ActionBrief(tasking=tasks),
        contingency_plans=(held,),
        measures=(measure("Patrol", owner=Component.FORCE), measure("Water")),
        timing=Timing(d_day=date(2026, 3, 20)),
    )
    found = [(duty.component, duty.origin, duty.what) for duty in duties(plan)]
    assert found == [
        (None, Origin.MEASURE, "Water"),
        (Component.FORCE, Origin.PREPARE, "Open the gate"),
        (Component.FORCE, Origin.TASK, "Guard the camp"),
        (Component.FORCE, Origin.MEASURE, "Patrol"),
        (Component.CIVIL_AFFAIRS, Origin.TASK, "Warn"),
    ]


def test_that_what_is_given_up_is_nobody_s_duty() -> None:
    dropped = ContingencyLine(id="l", text="Gate", components=(Component.FORCE,), status=LineStatus.DROPPED)
    held = ContingencyPlan(id="c", scenario="Flight", rows=(ContingencyRow(id="r", risk="x", reactive=(dropped,)),))
    plan = small_plan(
        contingency_plans=(held,),
        measures=(measure("Old", status=MeasureStatus.DROPPED), measure("Late", status=MeasureStatus.LAPSED)),
    )
    assert duties(plan) == ()


def test_that_a_line_for_bodies_outside_the_mission_alone_is_still_to_be_assigned() -> None:
    line = ContingencyLine(id="l", text="Share the warning", components=(Component.OCHA,))
    held = ContingencyPlan(id="c", scenario="Flight", rows=(ContingencyRow(id="r", risk="x", reactive=(line,)),))
    owners = [duty.component for duty in duties(small_plan(measures=(), contingency_plans=(held,)))]
    assert owners == [None, Component.OCHA]


def test_that_missing_audiences_are_listed_without_an_answer_in_one_step() -> None:
    told = DisclosureLine(id="d", audience=DisclosureAudience.MEDIA, told=Answer.NO)
    session = rig(small_plan(action=ActionBrief(disclosure=(told,)))).session
    session.apply(list_audiences(session.plan, counting_ids("new")))
    lines = session.plan.action.disclosure
    assert {line.audience for line in lines} == set(DisclosureAudience)
    assert [line.told for line in lines] == [Answer.NO, *[Answer.UNKNOWN] * (len(DisclosureAudience) - 1)]
    assert missing_audiences(session.plan) == ()
    session.undo()
    assert session.plan.action.disclosure == (told,)


def test_that_an_audience_that_is_told_without_what_when_or_who_is_named() -> None:
    whole = DisclosureLine(
        id="a", audience=DisclosureAudience.MEDIA, told=Answer.YES, may_be_told="Start", earliest=Moment.day(0),
        by_whom=Component.SCPI,
    )  # fmt: skip
    lines = (
        whole,
        whole.model_copy(update={"id": "b", "audience": DisclosureAudience.UNHQ, "may_be_told": " "}),
        whole.model_copy(update={"id": "c", "audience": DisclosureAudience.UNCT, "by_whom": None}),
        DisclosureLine(id="d", audience=DisclosureAudience.POPULATION, told=Answer.NO),
    )
    plan = small_plan(action=ActionBrief(disclosure=lines))
    assert unfinished_audiences(plan) == (DisclosureAudience.UNHQ, DisclosureAudience.UNCT)
