"""Pinning packs is an edit like any other."""

from __future__ import annotations

from pocplanner.model.document import Document
from pocplanner.model.ids import random_ids
from pocplanner.model.plan import Plan
from pocplanner.session.packs import pin_packs
from pocplanner.session.reuse import reusing_situation
from tests.guidance import mini_pack


def test_that_pins_take_the_place_of_earlier_ones_in_the_exact_state_of_each_pack() -> None:
    first, second = mini_pack.pack(), mini_pack.pack(id="south", version="2")
    plan = pin_packs(Plan(id="plan", title="Plan"), [first]).run(Plan(id="plan", title="Plan")).plan
    done = pin_packs(plan, [second]).run(plan)
    assert [(pin.pack, pin.version, pin.digest) for pin in done.plan.packs] == [("south", "2", second.digest)]
    assert done.change.label == "change packs"
    assert done.change.touches("plan")
    assert pin_packs(plan, []).run(plan).plan.packs == ()


def test_that_a_plan_that_reuses_a_situation_keeps_the_packs_of_the_mission() -> None:
    plan = pin_packs(Plan(id="plan", title="Plan"), [mini_pack.pack()]).run(Plan(id="plan", title="Plan")).plan
    assert reusing_situation(Document(plan=plan), random_ids).plan.packs == plan.packs
