"""Pinning packs is an edit like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import GuidanceError
from pocplanner.guidance.library import bundled
from pocplanner.guidance.packs import pack_from_files
from pocplanner.model.document import Document
from pocplanner.model.ids import random_ids
from pocplanner.model.plan import Plan
from pocplanner.session.pack_libraries import PackLibraries
from pocplanner.session.packs import drop_pack, pin_of, pin_packs, use_pack
from pocplanner.session.reuse import reusing_situation
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_shelf import PackShelf
from tests.guidance import mini_pack
from tests.guidance.mini_pack import HEAD

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.guidance.packs import MissionPack


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


def test_that_a_pack_more_leaves_the_others_and_takes_the_place_of_another_state_of_itself() -> None:
    north, south = mini_pack.pack(), mini_pack.pack(id="south")
    later = mini_pack.pack(version="2")
    plan = pin_packs(Plan(id="plan", title="Plan"), [north, south]).run(Plan(id="plan", title="Plan")).plan
    done = use_pack(plan, later).run(plan)
    assert done.plan.packs == (pin_of(later), pin_of(south))
    assert done.change.label == "use mission pack north 2"
    less = drop_pack(done.plan, pin_of(south)).run(done.plan)
    assert less.plan.packs == (pin_of(later),)
    assert less.change.label == "do not use mission pack south 1.0"


def libraries(folder: Path, *packs: MissionPack) -> PackLibraries:
    shelf = PackShelf(RealFs(), folder / "packs")
    for pack in packs:
        shelf.put(pack)
    return PackLibraries(shelf, bundled)


def test_that_a_plan_without_packs_has_the_library_that_ships(tmp_path: Path) -> None:
    assert libraries(tmp_path, mini_pack.pack()).of(Plan(id="plan", title="Plan")).library is bundled()


def test_that_a_plan_gets_the_pack_in_the_state_that_it_pins_and_no_other(tmp_path: Path) -> None:
    pack, later = criterion_pack(), criterion_pack(HEAD.replace("1.0", "1.1"))
    plan = pin_packs(Plan(id="plan", title="Plan"), [pack]).run(Plan(id="plan", title="Plan")).plan
    without = libraries(tmp_path / "a", later)
    assert without.of(plan).library.packs == ()
    assert without.missing(plan) == plan.packs
    having = libraries(tmp_path / "b", later, pack)
    assert [item.pack for item in having.of(plan).library.packs] == [pack]
    assert having.of(plan).library is having.of(plan).library
    assert having.missing(plan) == ()


def test_that_packs_that_do_not_hold_together_are_left_out_with_the_reason(tmp_path: Path) -> None:
    first, second = criterion_pack(), criterion_pack(HEAD.replace('"north"', '"south"'))
    made = libraries(tmp_path, first, second)
    plan = pin_packs(Plan(id="plan", title="Plan"), [first]).run(Plan(id="plan", title="Plan")).plan
    with pytest.raises(GuidanceError):
        made.used_with(plan, second)
    both = pin_packs(plan, [first, second]).run(plan).plan
    assert made.of(both).library is bundled()
    assert [problem.code for problem in made.of(both).problems] == ["E448"]
    assert made.missing(both) == ()


def criterion_pack(head: str = HEAD) -> MissionPack:
    return pack_from_files(mini_pack.files(pack=head), "a folder")
