"""The sample plans answer the cards of response material as their planners would, and say what is still open."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import bundled
from pocplanner.model.vocab import Answer, ItemState
from pocplanner.storage.samples import load_sample

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment

#: Required items that each sample leaves open, because its planners could not answer them on the day of the plan.
OPEN = {
    "north-axis": {"DIST-01", "LINK-03", "UOF-06"},
    "police-unrest": {"UOF-06"},
    "quiet-patrol": set(),
    "urban-quarter": {"LINK-02"},
}
#: Those of them without which the plan cannot go forward: they wait for a body that has not answered yet.
BLOCKING = {"north-axis": {"DIST-01", "LINK-03"}, "urban-quarter": {"LINK-02"}}


@cache
def assessed(name: str) -> Assessment:
    plan = load_sample(name).plan
    assert plan.as_of is not None
    return assess(plan, bundled(), plan.as_of, plan.decision.recommended_option)


@pytest.mark.parametrize("name", OPEN)
class TestEachSample:
    def test_that_it_leaves_open_what_it_says(self, name: str) -> None:
        found = {view.item.id for card in assessed(name).cards for view in card.items if view.open}
        assert found == OPEN[name]

    def test_that_only_answers_for_which_it_waits_stop_the_plan(self, name: str) -> None:
        cards = [card for card in assessed(name).cards if card.entry.severity == "blocker"]
        found = {view.item.id for card in cards for view in card.items if view.open}
        assert found == BLOCKING.get(name, set())
        stops = [finding for finding in assessed(name).blockers() if finding.rule == "RB-12"]
        assert len(stops) == len(found)

    def test_that_an_open_required_item_has_an_office_and_says_what_it_waits_for(self, name: str) -> None:
        decisions = {item.item: item for item in load_sample(name).plan.checklist}
        for item in OPEN[name]:
            assert decisions[item].component is not None
            assert decisions[item].evidence

    def test_that_no_answer_is_dated_after_the_day_of_the_plan(self, name: str) -> None:
        plan = load_sample(name).plan
        assert plan.as_of is not None
        late = [item.id for item in plan.checklist if item.done_on is not None and item.done_on > plan.as_of]
        assert late == []
        assert plan.screening.decided_on is not None
        assert plan.screening.decided_on <= plan.as_of

    def test_that_done_items_have_a_day_and_an_office_and_others_no_day(self, name: str) -> None:
        for item in load_sample(name).plan.checklist:
            assert (item.state is ItemState.DONE) == (item.done_on is not None), item.id
            assert item.component is not None, item.id

    def test_that_every_card_item_answered_is_called_for_by_the_situation(self, name: str) -> None:
        answered = [view for card in assessed(name).cards for view in card.items if view.decision is not None]
        assert [view.item.id for view in answered if view.suggested is False] == []

    def test_that_a_step_of_a_ladder_is_passed_over_nowhere(self, name: str) -> None:
        assert [card.entry.id for card in assessed(name).cards if card.skipped] == []

    def test_that_the_screening_is_decided_as_its_criteria_say(self, name: str) -> None:
        decided = load_sample(name).plan.screening
        asked_for = any(check.met is not False for check in assessed(name).screening.criteria)
        assert decided.full_brief is (Answer.YES if asked_for else Answer.NO)
        assert decided.decided_by is not None
        assert decided.reason


def test_that_the_ladder_of_the_worked_example_stands_at_security_where_people_are() -> None:
    (ladder,) = (card for card in assessed("north-axis").cards if card.entry.id == "CARD-displacement-ladder")
    done = [view.item.id for view in ladder.items if view.decision and view.decision.state is ItemState.DONE]
    assert done == ["SHELTER-01"]


def test_that_nobody_is_handed_over_in_the_worked_example_while_the_answer_of_the_prosecutor_is_open() -> None:
    (decision,) = (item for item in load_sample("north-axis").plan.checklist if item.item == "DETAIN-02")
    assert decision.state is ItemState.OPEN
    assert "nobody is handed over" in decision.answer


def test_that_the_police_at_the_cells_have_cover_and_those_at_the_hall_are_shown_without() -> None:
    (alone,) = (finding for finding in assessed("police-unrest").readiness if finding.rule == "RW-20")
    assert "Counting hall" in alone.detail
