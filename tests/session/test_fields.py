from __future__ import annotations

from pocplanner.model.brief import FormLine
from pocplanner.model.measures import Measure
from pocplanner.model.plan import Plan
from pocplanner.model.situation import ArmedActor, MissionUnit, Place, PlaceTime, Position, Route, TriggerDate
from pocplanner.model.times import Timing
from pocplanner.model.vocab import PlaceKind
from pocplanner.session.fields import FieldSpec, Shape, field_spec, field_specs, required_fields


def spec(model: type, name: str) -> FieldSpec:
    found = field_spec(model, name)
    assert found is not None
    return found


def test_that_each_shape_of_the_model_is_told_apart() -> None:
    shapes = {
        (Place, "name"): Shape.LINE,
        (Place, "note"): Shape.TEXT,
        (Place, "place_kind"): Shape.CHOICE,
        (Place, "in_area"): Shape.ANSWER,
        (Place, "position"): Shape.VALUE,
        (Place, "first_light"): Shape.TIME,
        (Place, "times"): Shape.VALUES,
        (Place, "guarded_by"): Shape.REFERENCES,
        (Route, "start"): Shape.REFERENCE,
        (Route, "length_km"): Shape.NUMBER,
        (MissionUnit, "alert"): Shape.SPAN,
        (MissionUnit, "roles"): Shape.CHOICES,
        (MissionUnit, "strength"): Shape.WHOLE,
        (TriggerDate, "start"): Shape.MOMENT,
        (FormLine, "signed_on"): Shape.DATE,
        (Plan, "exercise"): Shape.YES_NO,
        (Measure, "serves"): Shape.OTHER,
    }
    assert {key: spec(*key).shape for key in shapes} == shapes


def test_that_bounds_words_and_targets_are_read_from_the_type() -> None:
    assert spec(Place, "place_kind").words is PlaceKind
    assert spec(Route, "start").kinds == ("place",)
    assert spec(ArmedActor, "way_out_bearing").maximum == 360
    assert spec(ArmedActor, "way_out_bearing").below
    assert spec(Route, "length_km").above
    assert spec(Timing, "utc_offset_minutes").minimum == -720
    assert spec(Place, "name").must_say_something
    assert spec(MissionUnit, "based_at").optional
    assert not spec(Route, "start").optional


def test_that_ids_and_fixed_kinds_are_left_out_but_kinds_to_choose_are_not() -> None:
    assert field_spec(Place, "id") is None
    assert field_spec(Place, "kind") is None
    assert spec(PlaceTime, "kind").shape is Shape.CHOICE


def test_that_every_field_carries_its_help() -> None:
    models = (Plan, Place, Route, ArmedActor, MissionUnit, Position)
    assert [item.name for model in models for item in field_specs(model) if not item.help] == []


def test_that_required_fields_are_those_without_which_nothing_can_be_made() -> None:
    assert [item.name for item in required_fields(Route)] == ["name", "start", "end"]
    assert [item.name for item in required_fields(Place)] == ["name"]
