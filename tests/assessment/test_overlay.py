"""Options as overlays: patches, D-day, units, and what each kind of option means by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.overlay import option_of, world_of
from pocplanner.errors import CommandError
from pocplanner.model.vocab import Answer, PartnerRole
from pocplanner.rules.facts import OPTION_KIND, Basis
from tests.assessment.ready import library, ready_plan

if TYPE_CHECKING:
    from pocplanner.rules.world import World

SITUATION = {
    "places": [{"id": "camp", "name": "Camp"}],
    "armed_actors": [
        {"id": "group", "name": "Group", "actor_kind": "nsag", "addressed": "yes", "move_expected": "yes"}
    ],
    "partner_forces": [
        {
            "id": "force",
            "name": "Force",
            "force_kind": "national_military",
            "role": "joint",
            "leaves_posts": "yes",
            "leaves": ["camp"],
        }
    ],
    "mission_units": [
        {"id": "unit", "name": "Unit", "leaves_places": ["camp"]},
        {"id": "other", "name": "Other"},
    ],
}


def option_world(kind: str = "operate", *patches: dict[str, Any], **fields: Any) -> World:  # noqa: ANN401
    """The plan as rules see it in an option of this kind."""
    option = {"id": "go", "title": "Go", "option_kind": kind, "patches": list(patches), **fields}
    plan = ready_plan(situation=SITUATION, options=[option])
    return world_of(plan, library(), option_of(plan, "go"))


def fact(key: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    """A patch of a fact."""
    return {"patch": "fact", "key": key, "value": value}


def field(where: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    """A patch of a field."""
    identifier, _, name = where.partition(".")
    return {"patch": "field", "ref": {"object": identifier, "field": name}, "value": value}


def test_that_a_patch_of_a_fact_goes_before_the_declared_answer() -> None:
    state = option_world("operate", fact("op_urban", "no")).facts.state("op_urban")
    assert (state.value, state.basis) == ("no", Basis.OPTION)


def test_that_a_patch_of_a_field_changes_the_situation_of_this_option_only() -> None:
    made = option_world("operate", field("camp.in_area", "yes"), field("force.leaves", []))
    assert made.plan.situation.places[0].in_area is Answer.YES
    assert made.plan.situation.partner_forces[0].leaves == ()
    assert ready_plan(situation=SITUATION).situation.places[0].in_area is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("patch", "code"),
    [
        (field("gone.in_area", "yes"), "E300"),
        (field("camp.colour", "red"), "E301"),
        (field("camp.in_area", "maybe"), "E302"),
        (field("camp.in_area", {"a": [1, None]}), "E302"),
    ],
)
def test_that_a_patch_that_does_not_fit_is_refused_and_not_left_out(patch: dict[str, Any], code: str) -> None:
    with pytest.raises(CommandError, match=code):
        option_world("operate", patch)


def test_that_an_option_may_have_a_d_day_and_units_of_its_own() -> None:
    made = option_world("operate", d_day="2027-03-01", units=["unit"])
    assert made.plan.timing.d_day is not None
    assert made.plan.timing.d_day.isoformat() == "2027-03-01"
    assert made.plan.timing.h_hour is not None
    assert [unit.id for unit in made.movement._units] == ["unit"]
    assert [unit.id for unit in option_world().movement._units] == ["unit", "other"]


@pytest.mark.parametrize("kind", ["operate", "with_conditions", "without_support", "no_operation"])
def test_that_rules_can_ask_for_the_kind_of_option(kind: str) -> None:
    assert option_world(kind).facts.state(OPTION_KIND).value == kind


def test_that_a_plan_as_declared_has_no_kind_of_option() -> None:
    assert world_of(ready_plan(), library()).facts.state(OPTION_KIND).value == "as_declared"


def test_that_without_an_operation_nobody_leaves_joins_or_is_moved() -> None:
    situation = option_world("no_operation").plan.situation
    force, group = situation.partner_forces[0], situation.armed_actors[0]
    assert (force.role, force.leaves_posts, force.leaves) == (PartnerRole.NONE, Answer.NO, ())
    assert group.move_expected is Answer.NO
    assert [unit.leaves_places for unit in situation.mission_units] == [(), ()]
    assert option_world("no_operation").facts.state("support_to_non_un_forces").value == "no"


def test_that_a_patch_goes_before_what_no_operation_means_by_itself() -> None:
    made = option_world("no_operation", field("group.move_expected", "yes"), fact("support_to_non_un_forces", "yes"))
    assert made.plan.situation.armed_actors[0].move_expected is Answer.YES
    assert made.facts.state("support_to_non_un_forces").value == "yes"


def test_that_an_operation_without_support_changes_nothing_else() -> None:
    made = option_world("without_support")
    assert made.facts.state("support_to_non_un_forces").value == "no"
    assert made.plan.situation.partner_forces[0].role is PartnerRole.JOINT


def test_that_an_option_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(CommandError, match=r"E310.*“gone”.*Use one of: go, stay"):
        option_of(ready_plan(), "gone")
    with pytest.raises(CommandError, match="Use one of: none"):
        option_of(ready_plan(options=[]), "gone")
    assert option_of(ready_plan(), None) is None
