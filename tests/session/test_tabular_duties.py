"""A pasted table of who does what by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.brief import ActionBrief, TaskingLine
from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
from pocplanner.model.measures import Measure
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Addressee, Component, LineStatus, MeasurePhase, MeasureStatus
from pocplanner.session.commands import Batch
from pocplanner.session.tabular import read_table, recognise
from pocplanner.session.tabular_duties import COLUMNS, DutyWords, duty_targets, propose_duties
from pocplanner.session.tabular_rows import Outcome, Proposal
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan

WORDS = DutyWords(lambda office: office.label if office else "To be assigned", lambda origin: origin.value.capitalize())


def plan() -> Plan:
    both = (Component.FORCE, Component.UNPOL)
    lines = (
        ContingencyLine(id="gate", text="Open the gate", components=both, date=Moment.day(-5)),
        ContingencyLine(id="bus", text="Find buses"),
    )
    rows = (ContingencyRow(id="r", risk="x", preparatory=lines),)
    return small_plan(
        action=ActionBrief(
            tasking=(
                TaskingLine(id="guard", addressee=Addressee.FORCE_HQ, task="Guard the camp"),
                TaskingLine(id="warn", addressee=Addressee.CIVILIAN_PILLARS, task="Warn people"),
            )
        ),
        contingency_plans=(ContingencyPlan(id="c", scenario="Flight", rows=rows),),
        measures=(
            Measure(id="water", title="Water at the camp", phase=MeasurePhase.BEFORE, owner=Component.DMS),
            Measure(id="guard2", title="Guard the camp", phase=MeasurePhase.DURING, owner=Component.UNPOL),
        ),
    )


def pasted(text: str) -> Proposal:
    targets, rows = duty_targets({name: name.capitalize() for name in COLUMNS}), read_table(text)
    return propose_duties(rows, recognise(rows, targets, COLUMNS), plan(), targets, WORDS)


def edits(proposal: Proposal) -> list[tuple[str, str, object]]:
    return [(edit.ref.object, edit.ref.field, edit.value) for row in proposal.rows for edit in row.edits]


def test_that_owner_date_and_status_change_where_the_thing_stands_as_one_step() -> None:
    found = pasted(
        "What\tWho\tDue\tStatus\nWater at the camp\tForce\tD-3\tReady\nwarn people\tCivil Affairs\tD-2\t–\n"
        "Find buses\tDirector of Mission Support\t\tAgreed"
    )
    assert [row.outcome for row in found.rows[:2]] == [Outcome.CHANGE, Outcome.CHANGE]
    done = Batch(tuple(edit for row in found.rows for edit in row.edits), "x").run(plan()).plan
    assert (done.measures[0].owner, done.measures[0].prepare_by, done.measures[0].status) == (
        Component.FORCE,
        Moment.day(-3),
        MeasureStatus.READY,
    )
    assert (done.action.tasking[1].component, done.action.tasking[1].due) == (Component.CIVIL_AFFAIRS, Moment.day(-2))


def test_that_a_line_nobody_does_yet_gets_its_office_and_its_own_words_of_status() -> None:
    found = pasted(f"What\tWho\tStatus\nFind buses\t{Component.DMS.label}\tAgreed")
    assert edits(found) == [("bus", "components", (Component.DMS,)), ("bus", "status", LineStatus.AGREED)]
    assert [(change.old, change.new) for change in found.rows[0].changes] == [
        ("To be assigned", Component.DMS.label),
        ("Open", "Agreed"),
    ]


def test_that_what_stands_nowhere_is_named_and_never_added() -> None:
    (row,) = pasted("What\tWho\nDig a well\tForce").rows
    assert row.outcome is Outcome.PROBLEM
    assert row.problems[0].startswith("No task, measure or contingency line has these words.")


def test_that_the_same_words_twice_in_the_plan_are_told_apart_by_origin_or_owner_or_not_at_all() -> None:
    assert edits(pasted("What\tOrigin\tDue\nGuard the camp\tMeasure\tD-1")) == [
        ("guard2", "prepare_by", Moment.day(-1))
    ]
    assert edits(pasted("What\tWho\tDue\nGuard the camp\tForce\tD-1")) == [("guard", "due", Moment.day(-1))]
    (row,) = pasted("What\tDue\nGuard the camp\tD-1").rows
    assert row.problems == ("2 things in the plan have these words. Change them where they stand.",)
    (row,) = pasted("What\tOrigin\tDue\nGuard the camp\tReact\tD-1").rows
    assert row.problems == ("It stands in the plan, but not where the row says.",)
    (row,) = pasted("What\tOrigin\tDue\nGuard the camp\tMeasur\tD-1").rows
    assert row.problems == ("“Measur” is not in the list. Did you mean “Measure”?",)


def test_that_nobody_is_taken_off_a_thing_and_several_stay_together() -> None:
    assert edits(pasted("What\tWho\nWater at the camp\tTo be assigned\nOpen the gate\tForce")) == []
    (row,) = pasted("What\tWho\nOpen the gate\tLegal").rows
    assert row.problems == ("Who: Several do this together. Change who does it where it stands in the plan.",)
    (row,) = pasted("What\tWho\tOrigin\nGuard the camp\tLegal\tTask").rows
    assert row.problems == ("Who: It is addressed to Force HQ. Change who does it where it stands in the plan.",)
    (row,) = pasted("What\tWho\nWater at the camp\tICRC").rows
    assert "outside the mission is not tasked" in row.problems[0]


def test_that_two_rows_about_one_thing_may_not_say_different_things() -> None:
    first, second = pasted("What\tWho\tDue\nOpen the gate\tForce\tD-4\nOpen the gate\tPolice\tD-3").rows
    assert first.outcome is Outcome.CHANGE
    assert second.outcome is Outcome.PROBLEM


def test_that_all_problems_of_a_row_are_told_together_and_none_of_it_is_done() -> None:
    (row,) = pasted("What\tWho\tDue\tStatus\nGuard the camp\tForce\tsoon\tDone").rows
    assert [problem.split(":")[0] for problem in row.problems] == ["Due", "Status"]
    assert row.edits == ()
