"""What each predicate gives: true, false or unknown, and when it refuses loudly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.errors import RuleError
from pocplanner.guidance.conditions import Always, Condition, Relation, SubjectSpec
from pocplanner.model.facts import Provenance
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PartnerForce,
    PerceivedAssociation,
    Place,
    Population,
    PopulationGroup,
    Position,
    ProtectionActor,
    Route,
)
from pocplanner.model.vocab import (
    ActorKind,
    Answer,
    Collection,
    PartnerKind,
    PlaceKind,
    ProtectionActorKind,
    UnitRole,
)
from pocplanner.rules import engine
from tests.rules.test_relations import CASES
from tests.rules.worlds import complete, condition, facts, outcome, situation, world

if TYPE_CHECKING:
    from pocplanner.model.facts import FactValue
    from pocplanner.rules.values import Kleene

CAMP = Place(id="camp", name="Camp", place_kind=PlaceKind.IDP_SITE, in_area=Answer.YES)
TOWN = Place(id="town", name="Town", place_kind=PlaceKind.TOWN)
GROUP = ArmedActor(id="group", name="Group", actor_kind=ActorKind.NSAG)


def changed(item: Any, **changes: Any) -> Any:  # noqa: ANN401  (any object)
    """*item* with other values, validated."""
    return type(item).model_validate({**item.__dict__, **changes})


FACTS: list[tuple[dict[str, FactValue], object, Kleene]] = [
    ({}, {"fact": "op_urban"}, None),
    ({"op_urban": "unknown"}, {"fact": "op_urban"}, None),
    ({"op_urban": "yes"}, {"fact": "op_urban"}, True),
    ({"op_urban": "no"}, {"fact": "op_urban"}, False),
    ({"op_urban": "no"}, {"fact": "op_urban", "is": "no"}, True),
    ({"op_mode": "joint"}, {"fact": "op_mode", "one_of": ["joint", "alone"]}, True),
    ({"op_mode": "joint"}, {"fact": "op_mode", "is": "alone"}, False),
    ({"helpers": ("police", "army")}, {"fact": "helpers", "is": "army"}, True),
    ({"helpers": ("police",)}, {"fact": "helpers", "is": "army"}, False),
    ({"civilians": 4999}, {"fact": "civilians", "at_least": 5000}, False),
    ({"civilians": 5000}, {"fact": "civilians", "at_least": 5000}, True),
    ({"civilians": 0}, {"fact": "civilians", "at_least": 1}, False),
    ({}, {"fact": "civilians", "at_least": 1}, None),
]


@pytest.mark.parametrize(("declared", "test", "expected"), FACTS)
def test_that_a_declared_fact_is_compared(declared: dict[str, FactValue], test: object, expected: Kleene) -> None:
    assert outcome(test, world(declared=facts(**declared))) is expected


NO_ANSWERS: list[tuple[str, FactValue]] = [
    ("op_urban", "Yes"),
    ("op_urban", "y"),
    ("op_urban", ""),
    ("op_urban", 1),
    ("op_mode", "together"),
    ("helpers", ()),
    ("helpers", ("navy",)),
    ("civilians", "many"),
]


@pytest.mark.parametrize(("key", "value"), NO_ANSWERS)
def test_that_a_word_that_is_no_answer_leaves_the_fact_unknown(key: str, value: FactValue) -> None:
    test = {"fact": key, "at_least": 1} if key == "civilians" else {"fact": key, "is": "joint"}
    made = world(declared=facts(**{key: value}))
    assert outcome(test, made) is None
    assert outcome({"not": test}, made) is None
    assert outcome(test, world(patched={key: value})) is None


SUBJECTS: list[tuple[Any, object, Kleene]] = [
    (CAMP, {"field": "in_area"}, True),
    (TOWN, {"field": "in_area"}, None),
    (changed(TOWN, in_area="no"), {"field": "in_area"}, False),
    (CAMP, {"field": "place_kind", "one_of": ["idp_site", "town"]}, True),
    (CAMP, {"field": "place_kind", "is": "town"}, False),
    (CAMP, {"field": "people", "at_least": 1}, None),
    (changed(CAMP, population=Population(total=0)), {"field": "people", "at_least": 1}, False),
    (changed(CAMP, population=Population(women=1, men=1, girls=1, boys=2)), {"field": "people", "at_least": 5}, True),
    (changed(CAMP, population=Population(women=900)), {"field": "people", "at_least": 5}, None),
    (changed(CAMP, population=Population(women=900)), {"field": "population.women", "at_least": 5}, True),
    (changed(CAMP, population=Population(women=900)), {"field": "population.men", "at_least": 5}, None),
    (PopulationGroup(id="g", name="G", size=40), {"field": "people", "at_least": 40}, True),
    (PopulationGroup(id="g", name="G"), {"field": "people", "at_least": 40}, None),
    (CAMP, {"field": "position.latitude", "at_least": 5}, None),
    (changed(CAMP, position=Position(latitude=5.9, longitude=0)), {"field": "position.latitude", "at_least": 5}, True),
    (CAMP, {"field": "guarded_by", "at_least": 1}, None),
    (changed(CAMP, guarded_by=("unit",)), {"field": "guarded_by", "at_least": 1}, True),
    (changed(CAMP, guarded_by=("unit",)), {"field": "guarded_by", "at_least": 2}, False),
    (MissionUnit(id="u", name="U", roles=(UnitRole.QRF,)), {"field": "roles", "is": "qrf"}, True),
    (MissionUnit(id="u", name="U"), {"field": "roles", "is": "qrf"}, None),
    (PartnerForce(id="p", name="P", force_kind=PartnerKind.GENDARMERIE), {"field": "record", "is": "clear"}, None),
    (
        PartnerForce(id="p", name="P", force_kind=PartnerKind.GENDARMERIE),
        {"field": "commander_post", "is": "commander"},
        None,
    ),
]


@pytest.mark.parametrize(("subject", "test", "expected"), SUBJECTS)
def test_that_a_field_is_compared_and_an_empty_one_is_unknown(
    subject: object, test: dict[str, object], expected: Kleene
) -> None:
    assert outcome({"subject": "it", **test}, world(), it=subject) is expected


def test_that_a_subject_that_is_not_bound_is_unknown() -> None:
    assert outcome({"subject": "camp", "field": "in_area"}, world()) is None
    assert outcome({"relation": "at", "of": ["group", "camp"]}, world(), group=GROUP) is None


@pytest.mark.parametrize(
    ("raw", "subject", "code", "words"),
    [
        ({"subject": "it", "field": "colour"}, CAMP, "E410", "“colour”, which a place does not have"),
        ({"subject": "it", "field": "population.colour"}, CAMP, "E410", "“population.colour”"),
        ({"subject": "it", "field": "model_dump"}, CAMP, "E410", "“model_dump”"),
        ({"fact": "gone"}, CAMP, "E414", "“gone”, and the library has no such question"),
    ],
)
def test_that_what_does_not_exist_is_a_loud_error(raw: object, subject: object, code: str, words: str) -> None:
    with pytest.raises(RuleError) as caught:
        outcome(raw, world(), it=subject)
    assert caught.value.code == code
    assert words in caught.value.what
    assert "no assessment was made" in caught.value.safe


# Searches over the lists of the situation

EXISTS: list[tuple[tuple[Place, ...], bool, Kleene]] = [
    ((), False, None),
    ((), True, False),
    ((TOWN,), False, None),
    ((TOWN,), True, False),
    ((CAMP,), False, True),
    ((TOWN, CAMP), True, True),
]


@pytest.mark.parametrize(("places", "looked", "expected"), EXISTS)
def test_that_a_search_without_a_find_is_false_only_where_the_list_is_complete(
    places: tuple[Place, ...], looked: bool, expected: Kleene
) -> None:
    made = world(situation(*places, covered=complete(Collection.PLACES) if looked else ()))
    test = {"exists": "place", "where": {"subject": "it", "field": "place_kind", "is": "idp_site"}}
    assert outcome(test, made) is expected


def test_that_a_subject_of_which_it_is_not_known_keeps_a_complete_search_open() -> None:
    made = world(situation(TOWN, covered=complete()))
    assert outcome({"exists": "place", "where": {"subject": "it", "field": "in_area"}}, made) is None
    assert outcome({"not": {"exists": "place", "where": {"subject": "it", "field": "in_area"}}}, made) is None


def test_that_lists_outside_the_situation_are_never_complete() -> None:
    made = world(situation(covered=complete()))
    assert outcome({"exists": "support_item"}, made) is None
    assert outcome({"exists": "line_of_operation"}, made) is None


def test_that_a_search_inside_a_search_sees_the_outer_subject() -> None:
    near = changed(GROUP, id="near", at=("camp",))
    far = changed(GROUP, id="far", at=("town",))
    made = world(situation(CAMP, TOWN, covered=complete(), armed_actors=(near, far)))
    held = {"exists": "armed_actor", "role": "actor", "where": {"relation": "at", "of": ["actor", "it"]}}
    assert outcome({"exists": "place", "where": {"all": [{"subject": "it", "field": "in_area"}, held]}}, made) is True
    assert outcome(held, made, it=CAMP) is True
    assert outcome(held, made, it=changed(CAMP, id="other")) is False


def test_that_a_search_for_routes_of_a_place_gives_the_same_as_one_over_all_routes() -> None:
    roads = (
        Route(id="r1", name="r1", start="camp", end="town", used_in_operation=Answer.NO),
        Route(id="r2", name="r2", start="hill", end="camp"),
        Route(id="r3", name="r3", start="hill", end="town", used_in_operation=Answer.YES),
        Route(id="loop", name="loop", start="hill", end="hill", used_in_operation=Answer.YES),
    )
    hill = changed(CAMP, id="hill")
    used = {"subject": "way", "field": "used_in_operation"}
    for covered in ((), complete()):
        made = world(situation(CAMP, TOWN, hill, covered=covered, routes=roads))
        for place in (CAMP, TOWN, hill):
            narrow = {"exists": "route", "role": "way", "where": {"all": [END_AT, used]}}
            # The same, written so that it cannot be narrowed.
            wide = {"exists": "route", "role": "way", "where": {"not": {"not": {"all": [END_AT, used]}}}}
            assert outcome(narrow, made, it=place) is outcome(wide, made, it=place)
        for road in roads:
            back = {"exists": "place", "role": "it", "where": {"all": [END_AT, {"subject": "it", "field": "in_area"}]}}
            wide_back = {"exists": "place", "role": "it", "where": {"not": {"not": back["where"]}}}
            assert outcome(back, made, way=road) is outcome(wide_back, made, way=road)


END_AT = {"relation": "ends_at", "of": ["way", "it"]}


def test_that_a_road_to_a_place_that_is_gone_is_no_error() -> None:
    road = Route(id="r1", name="r1", start="camp", end="gone")
    made = world(situation(CAMP, covered=complete(), routes=(road,)))
    assert outcome({"exists": "place", "role": "it", "where": END_AT}, made, way=road) is True


# Relations

FORCE = PartnerForce(id="force", name="Force", force_kind=PartnerKind.NATIONAL_MILITARY)
UNIT = MissionUnit(id="unit", name="Unit")
PEOPLE = PopulationGroup(id="people", name="People")
OTHERS = PopulationGroup(id="others", name="Others")
ROAD = Route(id="road", name="Road", start="camp", end="town")
GUARDED = changed(CAMP, guarded_by=("force",))
SEEN = PerceivedAssociation(group="people", by_whom="neighbours")

RELATIONS: list[tuple[str, tuple[Any, ...], Kleene]] = [
    ("at", (GROUP, CAMP), None),
    ("at", (changed(GROUP, at=("camp",)), CAMP), True),
    ("at", (changed(GROUP, at=("town",)), CAMP), False),
    ("at", (PEOPLE, CAMP), None),
    ("at", (changed(PEOPLE, places=("camp",)), CAMP), True),
    ("leaves", (changed(FORCE, leaves=("camp",)), CAMP), True),
    ("leaves", (changed(FORCE, leaves=("town",)), CAMP), False),
    ("leaves", (changed(FORCE, leaves=("town",)), GUARDED), False),
    ("leaves", (FORCE, CAMP), False),
    ("leaves", (FORCE, GUARDED), None),
    ("leaves", (changed(FORCE, leaves_posts="yes"), GUARDED), None),
    ("leaves", (changed(FORCE, leaves_posts="no"), GUARDED), False),
    ("leaves", (changed(UNIT, leaves_places=("camp",)), CAMP), True),
    ("leaves", (UNIT, CAMP), False),
    ("threatens", (FORCE, PEOPLE), None),
    ("threatens", (changed(FORCE, threatens_group="yes"), PEOPLE), None),
    ("threatens", (changed(FORCE, threatens_group="no"), PEOPLE), False),
    ("threatens", (changed(FORCE, threatened_groups=("people",)), PEOPLE), True),
    ("threatens", (changed(FORCE, threatened_groups=("others",)), PEOPLE), False),
    ("perceived_with", (PEOPLE, changed(GROUP, perceived_associations=(SEEN,))), True),
    ("perceived_with", (OTHERS, changed(GROUP, perceived_associations=(SEEN,))), False),
    ("tension_with", (changed(PEOPLE, tension_with=("others",)), OTHERS), True),
    ("tension_with", (OTHERS, changed(PEOPLE, tension_with=("others",))), True),
    ("tension_with", (PEOPLE, OTHERS), False),
    ("ends_at", (ROAD, CAMP), True),
    ("ends_at", (ROAD, changed(CAMP, id="hill")), False),
]


@pytest.mark.parametrize(("relation", "subjects", "expected"), RELATIONS)
def test_that_a_relation_holds_as_far_as_it_is_declared(
    relation: str, subjects: tuple[Any, ...], expected: Kleene
) -> None:
    first, second = subjects
    assert outcome({"relation": relation, "of": ["a", "b"]}, world(), a=first, b=second) is expected


STAYING = ProtectionActor(
    id="police", name="Police", actor_kind=ProtectionActorKind.NATIONAL_POLICE, may_withdraw=Answer.NO
)
UNGUARDED: list[tuple[tuple[str, ...], dict[str, Any], Kleene]] = [
    ((), {}, None),
    (("force",), {"partner_forces": (changed(FORCE, leaves=("camp",)),)}, True),
    (("force",), {"partner_forces": (changed(FORCE, leaves_posts="no"),)}, False),
    (("force",), {"partner_forces": (FORCE,)}, None),
    (("unit",), {"mission_units": (changed(UNIT, leaves_places=("camp",)),)}, True),
    (("unit",), {"mission_units": (UNIT,)}, False),
    (("police",), {"protection_actors": (STAYING,)}, False),
    (("police",), {"protection_actors": (changed(STAYING, may_withdraw="yes"),)}, None),
    (("group",), {"armed_actors": (GROUP,)}, False),
    (("gone",), {}, None),
    (
        ("force", "unit"),
        {"partner_forces": (changed(FORCE, leaves=("camp",)),), "mission_units": (UNIT,)},
        False,
    ),
    (
        ("force", "unit"),
        {"partner_forces": (FORCE,), "mission_units": (changed(UNIT, leaves_places=("camp",)),)},
        None,
    ),
]


@pytest.mark.parametrize(("guards", "lists", "expected"), UNGUARDED)
def test_that_a_place_is_unguarded_when_everyone_who_guards_it_leaves(
    guards: tuple[str, ...], lists: dict[str, Any], expected: Kleene
) -> None:
    camp = changed(CAMP, guarded_by=guards)
    made = world(situation(camp, **lists))
    assert outcome({"relation": "left_unguarded", "of": ["camp"]}, made, camp=camp) is expected


def test_that_every_relation_can_be_evaluated() -> None:
    tested = {relation for relation, _, _ in RELATIONS} | {"left_unguarded"}
    movement = {"on_way_out", "route_on_way_out", "arrives_before_help", "within_minutes"}  # tests/analysis
    elsewhere = {relation for relation, *_ in CASES}
    assert {relation.value for relation in Relation} == tested | movement | elsewhere


# Subjects of a rule


@dataclass(frozen=True)
class _Rule:
    """A rule of subjects alone."""

    subjects: tuple[SubjectSpec, ...]
    condition: Condition


def bound(specs: list[dict[str, object]], **lists: Any) -> list[tuple[dict[str, str], Kleene]]:  # noqa: ANN401
    """The combinations that these subject declarations give, by id, with their outcomes."""
    rule = _Rule(tuple(SubjectSpec.model_validate(spec) for spec in specs), Always(always=True))
    made = world(situation(CAMP, TOWN, **lists))
    return [
        ({role: vars(item)["id"] for role, item in found.items()}, out) for found, out in engine.bindings(rule, made)
    ]


def test_that_each_combination_is_bound_in_the_order_of_ids_with_places_last() -> None:
    actors = (changed(GROUP, id="b"), changed(GROUP, id="a"))
    specs: list[dict[str, object]] = [{"role": "place", "each": "place"}, {"role": "actor", "each": "armed_actor"}]
    assert bound(specs, armed_actors=actors) == [
        ({"place": "camp", "actor": "a"}, True),
        ({"place": "town", "actor": "a"}, True),
        ({"place": "camp", "actor": "b"}, True),
        ({"place": "town", "actor": "b"}, True),
    ]


def test_that_an_unknown_where_binds_and_a_false_one_does_not() -> None:
    in_area: dict[str, object] = {"role": "p", "each": "place", "where": {"subject": "p", "field": "in_area"}}
    assert bound([in_area]) == [({"p": "camp"}, True), ({"p": "town"}, None)]
    town: dict[str, object] = {
        "role": "p",
        "each": "place",
        "where": {"subject": "p", "field": "place_kind", "is": "town"},
    }
    assert bound([town]) == [({"p": "town"}, True)]


def test_that_a_where_may_name_a_subject_that_comes_after_it() -> None:
    specs: list[dict[str, object]] = [
        {"role": "place", "each": "place", "where": {"relation": "at", "of": ["actor", "place"]}},
        {"role": "actor", "each": "armed_actor"},
    ]
    assert bound(specs, armed_actors=(changed(GROUP, at=("town",)),)) == [({"place": "town", "actor": "group"}, True)]


def test_that_one_object_is_not_bound_to_two_roles() -> None:
    specs: list[dict[str, object]] = [{"role": "a", "each": "place"}, {"role": "b", "each": "place"}]
    assert [found for found, _ in bound(specs)] == [{"a": "camp", "b": "town"}, {"a": "town", "b": "camp"}]


def test_that_a_rule_without_subjects_is_bound_once() -> None:
    assert bound([]) == [({}, True)]


def test_that_free_roles_are_those_that_a_condition_does_not_bind_itself() -> None:
    raw = {
        "all": [
            {"exists": "route", "role": "way", "where": {"any": [END_AT, {"not": {"fact": "op_urban"}}]}},
            {"subject": "actor", "field": "at", "at_least": 1},
            {"always": True},
        ]
    }
    assert engine.free_roles(condition(raw)) == {"it", "actor"}


def test_that_a_condition_is_compiled_once_and_equal_ones_apart() -> None:
    first: Condition = condition({"fact": "op_urban"})
    second: Condition = condition({"fact": "op_urban"})
    assert first == second
    assert engine.compiled(first) is engine.compiled(first)
    assert engine.compiled(first) is not engine.compiled(second)


def test_that_the_provenance_of_a_place_plays_no_part() -> None:
    doubtful = changed(CAMP, provenance=Provenance(source="hearsay"), first_light=time(5, 30))
    assert outcome({"subject": "it", "field": "in_area"}, world(), it=doubtful) is True
