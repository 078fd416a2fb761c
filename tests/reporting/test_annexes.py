"""Annexes for those who carry the operation out, and what holds for each annex."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pocplanner.model.brief import TaskingLine
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import (
    Addressee,
    Component,
    DecisionOutcome,
    MeasureStatus,
)
from pocplanner.reporting.blocks import Words
from pocplanner.reporting.content import _ANNEXES
from pocplanner.reporting.content_tasking import addressee_section, home_of
from pocplanner.reporting.editions import Annex
from tests.reporting.annexes import context, table, text, words
from tests.reporting.assessments import full_assessment, measure_lines
from tests.reporting.plans import full_plan
from tests.reporting.test_content import decision_with, empty_assessment, parts

OWN = (
    Annex.CONSULTATIONS,
    Annex.TASKING,
    Annex.COMMUNICATION,
    Annex.RELEASE,
    Annex.HARM_CASE,
    Annex.RESIDUAL,
    Annex.SIGN_OFFS,
)


@pytest.mark.parametrize("annex", OWN)
def test_that_an_annex_of_an_empty_plan_says_in_words_that_there_is_nothing(annex: Annex) -> None:
    known = context(Plan(id="empty", title="Empty"), empty_assessment())
    said = words(annex, known)
    assert any(
        phrase in said.lower() for phrase in ("not written yet", "is recorded", "no task is written", "nobody said")
    ), said


@pytest.mark.parametrize("annex", OWN)
def test_that_every_typed_word_of_an_annex_names_where_it_was_typed(annex: Annex) -> None:
    mark = "§typed§"
    plan = marked(full_plan(), mark)
    for part in parts(_ANNEXES[annex](context(plan))):
        if isinstance(part, Words) and mark in part.text:
            assert part.field, part.text


def marked(plan: Plan, mark: str) -> Plan:
    """The plan with a mark in each text of tasking, consultation and decision."""
    lines = tuple(line.model_copy(update={"task": f"{line.task}{mark}"}) for line in plan.action.tasking)
    asked = tuple(
        item.model_copy(update={"advice": f"{item.advice}{mark}", "why": f"{item.why}{mark}"})
        for item in plan.consultations
    )
    return plan.model_copy(update={"action": plan.action.model_copy(update={"tasking": lines}), "consultations": asked})


# Tasking


def test_that_each_office_of_the_mission_belongs_to_one_addressee_and_no_body_outside_to_any() -> None:
    for office in Component:
        assert (home_of(office) is not None) is office.is_mission


def test_that_an_addressee_reads_only_its_own_tasks_and_measures() -> None:
    section = text(addressee_section(context(), Addressee.POLICE_COMPONENT))
    assert "Public order at Camp A" in section
    assert "Mixed patrols with women officers" in section
    assert "Hold both sites from D-1" not in section
    assert "Extend the alert network" not in section


def test_that_lines_for_others_are_requests_until_a_decision_is_recorded() -> None:
    plan = full_plan()
    police = text(addressee_section(context(plan), Addressee.POLICE_COMPONENT))
    assert "Standing: Requested" in police
    assert "Task of the Force Commander" in text(addressee_section(context(plan), Addressee.FORCE_HQ))
    decided = plan.model_copy(update={"decision": decision_with(plan.decision, DecisionOutcome.APPROVED)})
    assert "Standing: Tasked by decision" in text(addressee_section(context(decided), Addressee.POLICE_COMPONENT))
    refused = plan.model_copy(update={"decision": decision_with(plan.decision, DecisionOutcome.NOT_APPROVED)})
    assert "Tasked by decision" not in words(Annex.TASKING, context(refused))


def test_that_a_police_commissioner_tasks_the_police_and_requests_the_force() -> None:
    plan = full_plan().model_copy(update={"presented_by": Component.UNPOL})
    assert "Task of the Police Commissioner" in text(addressee_section(context(plan), Addressee.POLICE_COMPONENT))
    assert "Requested" in text(addressee_section(context(plan), Addressee.FORCE_HQ))


def test_that_bodies_outside_the_mission_stand_apart_and_are_never_tasked() -> None:
    civil = text(addressee_section(context(), Addressee.CIVILIAN_PILLARS))
    assert "Agree how movements of people are reported." not in civil
    said = words(Annex.TASKING, context())
    outside = said[said.index("Bodies outside the mission") :]
    assert "Coordinate with OCHA" in outside
    assert "Agree how movements of people are reported." in outside
    assert "Coordinate with, not tasked" in outside


def test_that_every_line_of_tasking_and_every_measure_stands_in_the_annex() -> None:
    said = words(Annex.TASKING, context())
    assert all(line.task in said for line in full_plan().action.tasking)
    assert all(line.title in said for line in measure_lines() if line.measure is not None)


def test_that_what_nobody_has_is_flagged_and_contingency_lines_reach_their_office() -> None:
    said = words(Annex.TASKING, context())
    left = said[said.index("To be assigned") :]
    assert "No office does these: 1 contingency line." in left
    assert "Tell local authorities of the likely movement" in left
    force = text(addressee_section(context(), Addressee.FORCE_HQ))
    assert "If it happens: Send the quick reaction force" in " ".join(force.split())
    assert "Alert call from a site" in force


def test_that_no_task_on_purpose_is_told_apart_from_no_task_written() -> None:
    assert "No task, deliberately." in text(addressee_section(context(), Addressee.DMS))
    unsaid = text(addressee_section(context(), Addressee.HEAD_OF_OFFICE))
    assert "nobody said that it has none" in unsaid


def test_that_a_dropped_measure_is_not_tasked_and_is_counted() -> None:
    first, *others = measure_lines()
    assert first.measure is not None
    gone = replace(first, measure=first.measure.model_copy(update={"status": MeasureStatus.DROPPED}))
    said = words(Annex.TASKING, context(assessment=replace(full_assessment(), measures=(gone, *others))))
    assert "1 measure dropped or lapsed" in said


def test_that_a_task_without_a_component_among_the_civilian_pillars_is_kept() -> None:
    plan = full_plan()
    line = TaskingLine(id="t9", addressee=Addressee.CIVILIAN_PILLARS, task="Somebody count the lorries.")
    action = plan.action.model_copy(update={"tasking": (*plan.action.tasking, line)})
    section = text(addressee_section(context(plan.model_copy(update={"action": action})), Addressee.CIVILIAN_PILLARS))
    assert "No office named" in section
    assert "Somebody count the lorries." in section


# Communication and release


def test_that_audiences_nobody_weighed_are_named() -> None:
    said = words(Annex.COMMUNICATION, context())
    assert "Nobody wrote whether these are told" in said
    assert "Media" in said
    assert "1 line with no office that says it" in said


def test_that_the_release_timeline_runs_in_order_with_h_hour_in_it() -> None:
    rows = [
        text(row.cells) for row in table(Annex.RELEASE, context(), "Timeline of release, coordination and action").rows
    ]
    places = [
        next(number for number, row in enumerate(rows) if start in row)
        for start in ("Cell with both", "Both sites are held", "D-day, H-hour", "Clearing starts", "Radio messages")
    ]
    assert places == sorted(places)


def test_that_without_a_d_day_the_timeline_still_has_its_middle() -> None:
    plan = full_plan()
    undated = plan.model_copy(update={"timing": plan.timing.model_copy(update={"d_day": None, "h_hour": None})})
    rows = [
        text(row.cells)
        for row in table(Annex.RELEASE, context(undated), "Timeline of release, coordination and action").rows
    ]
    assert "D-day, H-hour (not set)" in rows
    assert rows.index("D-day, H-hour (not set)") == 2
