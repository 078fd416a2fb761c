from __future__ import annotations

import pytest

from pocplanner.errors import CommandError
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import ReadinessOverride, RiskDecision
from pocplanner.model.measures import Measure
from pocplanner.model.operation import FieldPatch, Option
from pocplanner.model.situation import Place, Route, TravelTime
from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import Component, MeasurePhase, OptionKind, RiskState, TravelMode
from pocplanner.model.walk import get, index, references
from pocplanner.session.commands import AddObject, Batch, MoveObject, RemoveObject, SetField
from tests.session.builders import small_plan

PLACES = FieldRef(object="plan", field="situation.places")


def ref(object_id: str, field: str) -> FieldRef:
    return FieldRef(object=object_id, field=field)


def test_that_a_field_is_named_in_the_undo_label_with_its_object() -> None:
    done = SetField(ref("camp", "population.women"), 300).run(small_plan())
    assert get(done.plan, ref("camp", "population.women")) == 300
    assert done.change.label == "change population women of Camp A"
    assert done.change.kinds == {"place"}
    assert done.change.ids == {"camp"}


def test_that_a_field_of_the_plan_itself_is_named_without_its_title() -> None:
    assert SetField(ref("plan", "decision.intent"), "Go").run(small_plan()).change.label == "change intent"


@pytest.mark.parametrize(
    ("where", "value", "reason"),
    [
        (ref("camp", "population.women"), -1, "greater than or equal to 0"),
        (ref("camp", "name"), "", "must not be empty"),
        (ref("camp", "colour"), "red", "no field"),
        (ref("nowhere", "name"), "X", "does not exist"),
        (ref("road", "start"), "gone", "no place of this plan"),
        (ref("road", "start"), "unit", "no place of this plan"),
    ],
)
def test_that_a_value_that_does_not_fit_is_refused_with_the_reason(where: FieldRef, value: object, reason: str) -> None:
    with pytest.raises(CommandError, match=reason):
        SetField(where, value).run(small_plan())


def test_that_an_object_is_added_at_its_position_and_named() -> None:
    done = AddObject(PLACES, Place(id="well", name="Well"), position=1).run(small_plan())
    assert [place.id for place in done.plan.situation.places] == ["camp", "well", "town"]
    assert done.change.label == "add place Well"
    assert done.change.structural


def test_that_an_object_under_an_id_in_use_is_refused() -> None:
    with pytest.raises(CommandError, match="already in use"):
        AddObject(PLACES, Place(id="road", name="Well")).run(small_plan())


def test_that_an_object_that_points_nowhere_is_not_added() -> None:
    routes = FieldRef(object="plan", field="situation.routes")
    with pytest.raises(CommandError, match="“away”, which is no place"):
        AddObject(routes, Route(id="track", name="Track", start="camp", end="away")).run(small_plan())


def test_that_an_object_moves_in_its_list() -> None:
    done = MoveObject("town", 0).run(small_plan())
    assert [place.id for place in done.plan.situation.places] == ["town", "camp"]
    assert done.change.label == "move place Town B"


def test_that_an_unused_object_is_removed() -> None:
    done = RemoveObject("group").run(small_plan())
    assert "group" not in index(done.plan)
    assert done.change.label == "remove armed actor Ridge group"


def test_that_removing_a_place_in_use_is_refused_with_the_names_of_its_users() -> None:
    with pytest.raises(CommandError) as refused:
        RemoveObject("camp").run(small_plan())
    assert refused.value.what == (
        "“Camp A” is still used by North road (start), People of Camp A (places) and Ridge group (way out places)"
    )


def test_that_a_cascade_empties_references_and_removes_what_cannot_stand_alone() -> None:
    done = RemoveObject("camp", cascade=True).run(small_plan())
    known = index(done.plan)
    assert "camp" not in known
    assert "road" not in known, "a route without one of its ends is no route"
    assert get(done.plan, ref("group", "way_out_places")) == ("town",)
    assert get(done.plan, ref("people", "places")) == ()
    assert all(reference.target in known for reference in references(done.plan))


def test_that_a_cascade_removes_a_row_of_a_table_that_needs_the_object() -> None:
    done = RemoveObject("people", cascade=True).run(small_plan())
    assert get(done.plan, ref("group", "perceived_associations")) == ()


def test_that_a_cascade_never_widens_a_choice_to_all() -> None:
    with pytest.raises(CommandError, match="an empty list would stand for all"):
        RemoveObject("unit", cascade=True).run(small_plan())


def test_that_removing_an_option_keeps_a_measure_from_applying_to_all_options() -> None:
    measure = Measure(id="m", title="Patrol", phase=MeasurePhase.BEFORE, options=("go",))
    with pytest.raises(CommandError, match="Patrol"):
        RemoveObject("go", cascade=True).run(small_plan(measures=(measure,)))


def test_that_decisions_and_overrides_about_a_removed_object_go_with_it() -> None:
    decision = RiskDecision(id="d", risk="R-1@", option="go", state=RiskState.DISMISSED, reason="No people there")
    override = ReadinessOverride(id="o", rule="RD-1", ref=ref("go", "outline"), reason="Known", by=Component.FORCE)
    done = RemoveObject("go", cascade=True).run(small_plan(risk_decisions=(decision,), overrides=(override,)))
    assert done.plan.risk_decisions == ()
    assert done.plan.overrides == ()


def test_that_a_patch_on_a_removed_object_goes_with_it() -> None:
    patch = FieldPatch(ref=ref("group", "at"), value=[])
    other = Option(id="other", title="Other", patches=(patch,))
    plan = small_plan()
    plan = plan.model_copy(update={"options": (*plan.options, other)})
    done = RemoveObject("group", cascade=True).run(plan)
    assert get(done.plan, ref("other", "patches")) == ()


def test_that_no_operation_cannot_be_removed_while_it_is_the_only_one() -> None:
    with pytest.raises(CommandError, match="always one of the options"):
        RemoveObject("stay", cascade=True).run(small_plan())
    second = Option(id="wait", title="Wait", option_kind=OptionKind.NO_OPERATION)
    plan = small_plan()
    RemoveObject("stay").run(plan.model_copy(update={"options": (*plan.options, second)}))


def test_that_a_batch_is_one_change_under_one_label() -> None:
    commands = (SetField(ref("camp", "name"), "Camp C"), AddObject(PLACES, Place(id="well", name="Well")))
    done = Batch(commands, "import places").run(small_plan())
    assert done.change.label == "import places"
    assert done.change.ids == {"camp", "well", "plan"}
    assert done.change.structural


def test_that_a_batch_with_a_refused_part_is_refused_as_a_whole() -> None:
    plan = small_plan()
    commands = (SetField(ref("camp", "name"), "Camp C"), SetField(ref("camp", "name"), ""))
    with pytest.raises(CommandError):
        Batch(commands, "rename").run(plan)
    assert plan == small_plan()


def test_that_a_row_inside_a_list_is_changed_by_its_position() -> None:
    travel = (TravelTime(mode=TravelMode.FOOT, minutes=MinuteRange(low=60, high=90)),)
    plan = SetField(ref("road", "travel"), travel).run(small_plan()).plan
    faster = travel[0].model_copy(update={"minutes": MinuteRange(low=40, high=60)})
    done = SetField(ref("road", "travel.0"), faster).run(plan)
    assert get(done.plan, ref("road", "travel")) == (faster,)
