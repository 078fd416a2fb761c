"""The trace in words: what a person reads about why a risk is there, and what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.model.facts import Provenance
from pocplanner.model.situation import (
    ArmedActor,
    PerceivedAssociation,
    Place,
    Population,
    PopulationGroup,
)
from pocplanner.model.vocab import ActorKind, Answer, PlaceKind
from pocplanner.rules.explain import clauses
from pocplanner.rules.unknowns import unknowns
from tests.rules.worlds import complete, condition, facts, situation, world

if TYPE_CHECKING:
    from pocplanner.rules.world import World

CAMP = Place(id="camp", name="Camp: {actor}", place_kind=PlaceKind.IDP_SITE, population=Population(total=7))
GROUP = ArmedActor(
    id="group",
    name="Group",
    actor_kind=ActorKind.NSAG,
    perceived_associations=(
        PerceivedAssociation(group="people", by_whom="neighbours", provenance=Provenance(source="secret talk")),
    ),
)
PEOPLE = PopulationGroup(id="people", name="People", size=9)
WORLD = world(situation(CAMP, armed_actors=(GROUP,), population_groups=(PEOPLE,)), facts(op_urban="yes", civilians=8))


def told(raw: object, made: World = WORLD, **bound: Any) -> list[tuple[str, bool | None, int]]:  # noqa: ANN401
    """The clauses of a condition: text, outcome and depth."""
    return [(item.text, item.outcome, item.depth) for item in clauses(condition(raw), made, bound)]


def asked(raw: object, made: World = WORLD, **bound: Any) -> dict[str, str]:  # noqa: ANN401
    """What is asked for, by key."""
    return {item.key: item.text for item in unknowns(condition(raw), made, bound)}


def test_that_a_fact_is_told_with_its_basis() -> None:
    assert told({"fact": "op_urban"}) == [("Is it op_urban? Yes (declared)", True, 0)]
    assert told({"fact": "night"}) == [("Is it night? Unknown", None, 0)]
    assert told({"always": True}) == [("always looked at", True, 0)]


def test_that_the_kind_of_option_is_told_as_a_question() -> None:
    assert told({"fact": "option_kind", "is": "as_declared"})[0][0].startswith("Which course of action is assessed?")


def test_that_a_name_in_an_answer_keeps_its_letters() -> None:
    made = world(declared=facts(op_mode="joint"))
    assert told({"fact": "op_mode", "is": "joint"}, made)[0][0] == "Is it op_mode? Joint (declared)"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ({"fact": "civilians", "at_least": 1}, "Is it civilians? Fewer than 10 (declared)"),
        ({"subject": "camp", "field": "people", "at_least": 1}, "Camp: {actor}: people there: fewer than 10"),
        ({"subject": "people", "field": "size", "at_least": 1}, "People: number of people: fewer than 10"),
        ({"subject": "people", "field": "people", "at_least": 1}, "People: number of people: fewer than 10"),
    ],
)
def test_that_a_count_of_fewer_than_ten_people_is_not_written_out(raw: object, text: str) -> None:
    assert told(raw, camp=CAMP, people=PEOPLE)[0][0] == text


def test_that_a_partly_known_count_is_told_as_at_least() -> None:
    from tests.rules.test_facts import LIBRARY

    many = Place(id="town", name="Town", in_area=Answer.YES, population=Population(total=6200))
    made = world(situation(many), library=LIBRARY)
    assert told({"fact": "people", "at_least": 1}, made)[0][0] == "Is it people? At least 6,200 (computed)"


def test_that_parts_of_a_value_are_counted_and_never_written_out() -> None:
    text = told({"subject": "group", "field": "perceived_associations", "at_least": 1}, group=GROUP)[0][0]
    assert text == "Group: groups seen as associated with it, and by whom: 1 listed"
    assert "secret" not in text


def test_that_objects_in_a_list_are_told_by_name() -> None:
    guarded = CAMP.model_copy(update={"guarded_by": ("group", "gone")})
    assert told({"subject": "camp", "field": "guarded_by", "at_least": 1}, camp=guarded)[0][0].endswith(
        "units, forces or mechanisms that protect it today: Group, gone"
    )


def test_that_alternatives_are_told_under_a_heading() -> None:
    raw = {"any": [{"fact": "op_urban"}, {"all": [{"fact": "night"}, {"always": True}]}]}
    assert told(raw) == [
        ("at least one of:", True, 0),
        ("Is it op_urban? Yes (declared)", True, 1),
        ("Is it night? Unknown", None, 1),
        ("always looked at", True, 1),
    ]
    assert told({"any": [{"fact": "op_urban"}]}) == [("Is it op_urban? Yes (declared)", True, 0)]


def test_that_a_negation_is_told_part_by_part_as_it_counts() -> None:
    both = {"not": {"all": [{"fact": "op_urban"}, {"fact": "night"}]}}
    assert told(both) == [
        ("at least one of:", None, 0),
        ("Is it op_urban? Yes (declared); the rule asks for an answer other than “yes”", False, 1),
        ("Is it night? Unknown; the rule asks for an answer other than “yes”", None, 1),
    ]
    neither = {"not": {"any": [{"fact": "op_urban"}, {"fact": "night"}]}}
    assert [item[:2] for item in told(neither)] == [
        ("Is it op_urban? Yes (declared); the rule asks for an answer other than “yes”", False),
        ("Is it night? Unknown; the rule asks for an answer other than “yes”", None),
    ]
    assert told({"not": {"not": {"fact": "op_urban"}}}) == told({"fact": "op_urban"})


def test_that_a_search_is_told_with_what_it_looks_for() -> None:
    raw = {
        "exists": "place",
        "where": {
            "all": [
                {"subject": "it", "field": "place_kind", "one_of": ["idp_site", "town"]},
                {"subject": "it", "field": "people", "at_least": 5},
            ]
        },
    }
    text = "the situation lists a place (what stands there: displacement site or town; people there: 5 or more)"
    assert told(raw) == [(f"{text}: Camp: {{actor}}", True, 0)]
    assert told({"exists": "armed_actor"}) == [("the situation lists an armed actor: Group", True, 0)]


def test_that_a_search_that_finds_nothing_says_so_and_whether_the_list_is_complete() -> None:
    raw = {"exists": "place", "where": {"subject": "it", "field": "place_kind", "is": "school"}}
    text = "the situation lists a place (what stands there: school)"
    assert told(raw) == [(f"{text}: none listed so far", None, 0)]
    assert told(raw, world(situation(CAMP, covered=complete()))) == [(f"{text}: none", False, 0)]


def test_that_a_search_speaks_of_what_it_looks_for_and_of_its_subjects_by_name() -> None:
    where = {
        "all": [
            {"relation": "at", "of": ["it", "camp"]},
            {"any": [{"subject": "it", "field": "record_reprisals"}, {"subject": "it", "field": "supply_pressure"}]},
            {"not": {"exists": "route", "role": "way", "where": {"relation": "ends_at", "of": ["way", "camp"]}}},
        ]
    }
    text = told({"exists": "armed_actor", "where": where}, camp=CAMP)[0][0]
    assert "that armed actor is at Camp: {actor}" in text
    assert "it has taken revenge on civilians: yes or it is short of food and supplies, or will be: yes" in text
    assert "not: a route is listed (that route starts or ends at Camp: {actor})" in text


def test_that_a_search_is_told_anew_where_it_finds_another_object() -> None:
    raw = {"exists": "place", "where": {"subject": "it", "field": "place_kind", "is": "idp_site"}}
    other = CAMP.model_copy(update={"id": "b-camp", "name": "Camp B"})
    made = condition(raw)
    first, second = (clauses(made, world(situation(place)), {})[0].text for place in (CAMP, other))
    assert first.endswith(": Camp: {actor}")
    assert second.endswith(": Camp B")


def test_that_a_relation_is_told_with_the_names_of_its_subjects_as_they_stand() -> None:
    text = told({"relation": "at", "of": ["group", "camp"]}, group=GROUP, camp=CAMP)[0][0]
    assert text == "Group is at Camp: {actor}"
    assert told({"relation": "at", "of": ["group", "camp"]}, group=GROUP)[0][0] == "Group is at a camp not listed yet"


def test_that_only_what_is_unknown_is_asked_for() -> None:
    assert asked({"all": [{"fact": "op_urban"}, {"fact": "night"}]}) == {"fact:night": "Is it night?"}
    assert asked({"any": [{"fact": "op_urban"}, {"fact": "night"}]}) == {}
    assert asked({"not": {"fact": "night"}}) == {"fact:night": "Is it night?"}


def test_that_a_field_is_asked_for_with_the_object_that_holds_it() -> None:
    assert asked({"subject": "camp", "field": "in_area"}, camp=CAMP) == {
        "field:camp.in_area": "Is it known whether Camp: {actor} lies in the area of operations?"
    }
    uncounted = CAMP.model_copy(update={"population": Population()})
    assert list(asked({"subject": "camp", "field": "people", "at_least": 1}, camp=uncounted)) == [
        "field:camp.population"
    ]
    nobody = PEOPLE.model_copy(update={"size": None})
    assert list(asked({"subject": "p", "field": "people", "at_least": 1}, p=nobody)) == ["field:people.size"]


def test_that_a_relation_is_asked_for_at_the_field_that_decides_it() -> None:
    found = asked({"relation": "at", "of": ["group", "camp"]}, group=GROUP, camp=CAMP)
    assert found == {"field:group.at": "Is it known whether Group is at Camp: {actor}?"}
    people = asked({"relation": "at", "of": ["people", "camp"]}, people=PEOPLE, camp=CAMP)
    assert list(people) == ["field:people.places"]


def test_that_an_incomplete_list_is_asked_for_and_what_stands_in_it_too() -> None:
    raw = {"exists": "place", "where": {"subject": "it", "field": "in_area"}}
    assert list(asked(raw)) == ["coverage:places", "field:camp.in_area"]
    looked = world(situation(CAMP, covered=complete()))
    assert list(asked(raw, looked)) == ["field:camp.in_area"]
    assert list(asked({"exists": "support_item"}, looked)) == ["coverage:support_item"]


def test_that_nothing_is_asked_of_a_subject_that_is_not_listed() -> None:
    assert asked({"all": [{"subject": "camp", "field": "in_area"}, {"relation": "at", "of": ["group", "camp"]}]}) == {}
