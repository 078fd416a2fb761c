"""Finding and replacing objects and fields, with right and wrong references."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.errors import CommandError
from pocplanner.model import plan as plan_module
from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place
from pocplanner.model.vocab import Answer
from pocplanner.model.walk import (
    Found,
    get,
    index,
    object_id,
    objects,
    references,
    replace,
    replace_path,
)
from tests.model.plans import full_plan

PLAN = full_plan()


def ref(text: str) -> FieldRef:
    """A reference from ``object.field``."""
    identifier, _, field = text.partition(".")
    return FieldRef(object=identifier, field=field)


def all_fields() -> list[FieldRef]:
    """Every field of every object, nested values and positions in lists included."""

    def inside(value: object, path: str) -> list[str]:
        found = [path]
        if isinstance(value, Value):
            for name in type(value).model_fields:
                found += inside(getattr(value, name), f"{path}.{name}" if path else name)
        elif isinstance(value, tuple):
            for position, item in enumerate(value):
                found += inside(item, f"{path}.{position}")
        return found

    return [FieldRef(object=object_id(item.object), field=p) for item in objects(PLAN) for p in inside(item.object, "")]


FIELDS = all_fields()


def test_that_every_object_is_found_with_its_place() -> None:
    found = {object_id(item.object): item for item in objects(PLAN)}
    assert found["plan"] == Found((), PLAN, "plan")
    assert found["camp"].path == ("situation", "places", 0)
    assert found["react"].path == ("contingency_plans", 0, "rows", 0, "reactive", 0)
    assert found["condition"].kind == "support_condition"
    assert index(PLAN) == found


def test_that_the_full_plan_holds_every_kind_of_object() -> None:
    def kinds(model: type[Value], seen: set[type[Value]]) -> None:
        if model not in seen:
            seen.add(model)
            for info in model.model_fields.values():
                for part in _parts(info.annotation):
                    kinds(part, seen)

    models: set[type[Value]] = set()
    kinds(plan_module.Plan, models)
    with_id = {model for model in models if {"id", "kind"} <= set(model.model_fields)}
    assert {type(item.object) for item in objects(PLAN)} == with_id


def _parts(annotation: Any) -> list[type[Value]]:  # noqa: ANN401  (a type annotation)
    if isinstance(annotation, type):
        return [annotation] if issubclass(annotation, Value) else []
    return [model for part in getattr(annotation, "__args__", ()) for model in _parts(part)]


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("camp.name", "Camp"),
        ("base.population.total", 40),
        ("camp.guarded_by.1", "force"),
        ("group.perceived_associations.0.by_whom", "neighbours"),
        ("plan.timing.utc_offset_minutes", 120),
        ("plan.situation.places.0.name", "Camp"),
    ],
)
def test_that_a_field_is_read_by_its_path(where: str, value: object) -> None:
    assert get(PLAN, ref(where)) == value


def test_that_a_reference_without_field_is_the_object() -> None:
    camp = get(PLAN, ref("camp"))
    assert isinstance(camp, Place)
    assert get(PLAN, ref("plan")) is PLAN


@given(st.sampled_from(FIELDS))
def test_that_putting_back_what_stands_there_changes_nothing(where: FieldRef) -> None:
    assert replace(PLAN, where, get(PLAN, where)) == PLAN


NAMES = [where for where in FIELDS if where.field == "name"]


@given(st.sampled_from(NAMES), st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_that_a_replaced_field_is_read_back_and_no_other_field_changes(where: FieldRef, text: str) -> None:
    changed = replace(PLAN, where, text)
    before = {str(item): get(PLAN, item) for item in NAMES}
    after = {str(item): get(changed, item) for item in NAMES}
    assert after == before | {str(where): get(changed, where)}
    assert replace(changed, where, before[str(where)]) == PLAN


def test_that_the_old_plan_stays_as_it_was() -> None:
    changed = replace(PLAN, ref("camp.in_area"), "yes")
    assert get(changed, ref("camp.in_area")) is Answer.YES
    assert get(PLAN, ref("camp.in_area")) is Answer.UNKNOWN


WRONG = [
    ("gone.name", "E300"),
    ("camp.colour", "E301"),
    ("camp.name.first", "E301"),
    ("camp.guarded_by.9", "E301"),
    ("camp.guarded_by.x", "E301"),
    ("camp.model_dump", "E301"),
    ("camp.0", "E301"),
    ("camp..", "E301"),
    ("camp.population.", "E301"),
    ("camp.population..total", "E301"),
    ("road.length_km.real", "E301"),
]


@pytest.mark.parametrize(("where", "code"), WRONG)
def test_that_a_wrong_reference_is_refused_in_reading_and_in_writing(where: str, code: str) -> None:
    for attempt in (lambda: get(PLAN, ref(where)), lambda: replace(PLAN, ref(where), "x")):
        with pytest.raises(CommandError) as caught:
            attempt()
        assert caught.value.code == code
        assert caught.value.where == where
        assert caught.value.safe == "The plan is unchanged."
        assert caught.value.remedy


@given(st.sampled_from(["camp", "plan", "go", "gone"]), st.from_regex(r"[a-z_0-9.]{0,30}", fullmatch=True))
def test_that_any_other_reference_is_read_or_refused_and_nothing_else(identifier: str, field: str) -> None:
    where = FieldRef(object=identifier, field=field)
    for attempt in (lambda: get(PLAN, where), lambda: replace(PLAN, where, get(PLAN, where))):
        code = ""
        try:
            attempt()
        except CommandError as error:
            code = error.code
        assert code in {"", "E300", "E301"}


BAD_VALUES = [
    ("camp.in_area", "maybe", "'yes', 'no' or 'unknown'"),
    ("camp.name", " ", "it must not be empty"),
    ("camp.name", "a\u202eb", "text-direction mark"),
    ("base.population.total", -1, "greater than or equal to 0"),
    ("base.population.women", 41, "more than the total"),
    ("unit.alert", {"low": 9, "high": 1}, "longest time is shorter"),
    ("plan.situation.places", "camp", "valid tuple"),
]


@pytest.mark.parametrize(("where", "value", "words"), BAD_VALUES)
def test_that_a_value_that_does_not_fit_is_refused_with_the_reason(where: str, value: object, words: str) -> None:
    with pytest.raises(CommandError) as caught:
        replace(PLAN, ref(where), value)
    assert caught.value.code == "E302"
    assert words in caught.value.what
    assert "Value error" not in caught.value.what


@pytest.mark.parametrize("path", [("situation", "places", -1, "name"), ("situation", "places", 5), ("nothing",), (0,)])
def test_that_a_path_that_leads_nowhere_is_refused(path: tuple[str | int, ...]) -> None:
    with pytest.raises(CommandError, match="E301"):
        replace_path(PLAN, path, "x")


REFERENCES = {
    ("camp", "guarded_by", "unit"),
    ("road", "start", "base"),
    ("people", "tension_with", "others"),
    ("group", "perceived_associations.0.group", "people"),
    ("unit", "based_at", "base"),
    ("task-2", "unit", "force"),
    ("plan", "decision.recommended_option", "go"),
    ("decided", "option", "go"),
    ("go", "units", "unit"),
    ("go", "patches.1.ref", "camp"),
    ("m-2", "depends_on", "m-1"),
    ("assessed", "items", "fuel"),
    ("override", "ref", "plan"),
    ("plan", "release_marks.0.ref", "camp"),
}


def test_that_references_are_found_through_nested_values() -> None:
    found = {(item.holder, item.field, item.target) for item in references(PLAN)}
    assert found >= REFERENCES
    assert len(found) == len(list(references(PLAN)))


def test_that_each_reference_knows_what_it_may_point_at() -> None:
    kinds = {(item.holder, item.field): item.kinds for item in references(PLAN)}
    assert kinds["road", "start"] == ("place",)
    assert kinds["task-2", "unit"] == ("mission_unit", "partner_force")
    assert kinds["override", "ref"] == ()


def test_that_a_reference_that_is_empty_is_none() -> None:
    assert not [item for item in references(replace(PLAN, ref("unit.based_at"), None)) if item.field == "based_at"]
