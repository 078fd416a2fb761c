"""Texts filled from the situation: unbound roles, hostile names, counts and times."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    Place,
    Population,
    PopulationGroup,
    Route,
)
from pocplanner.model.times import MinuteRange
from pocplanner.model.vocab import ActorKind, Answer, PlaceKind, PopulationKind
from pocplanner.rules.wording import count_text, fill, people_text
from tests.rules.worlds import complete, situation, world

SPAN = MinuteRange(low=10, high=20)
CAMP = Place(id="camp", name="Camp", place_kind=PlaceKind.IDP_SITE, population=Population(total=6200))
HILL = Place(id="hill", name="Hill", place_kind=PlaceKind.WILDERNESS)
GROUP = ArmedActor(
    id="group",
    name="Ridge Column",
    actor_kind=ActorKind.NSAG,
    at=("hill",),
    move_expected=Answer.YES,
    way_out_places=("camp",),
)
ROAD = Route(id="road", name="Road", start="hill", end="camp", length_km=10, passable=Answer.YES)
UNIT = MissionUnit(
    id="unit",
    name="Company B",
    based_at="camp",
    alert=SPAN,
    verification=SPAN,
    release=SPAN,
    notice_to_move=SPAN,
    clearances=SPAN,
    deployment=SPAN,
)
WORLD = world(situation(CAMP, HILL, covered=complete(), armed_actors=(GROUP,), routes=(ROAD,), mission_units=(UNIT,)))


def filled(template: str, *, named: str | None = None, **bound: Any) -> str:  # noqa: ANN401  (any subject)
    """A template filled in a world in which the camp may have another name."""
    if named is None:
        return fill(template, WORLD, bound)
    camp = CAMP.model_copy(update={"name": named})
    return fill(template, world(situation(camp)), {"site": camp, **bound})


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (None, "an unknown number of people"),
        (0, "0 people"),
        (1, "fewer than 10 people"),
        (9, "fewer than 10 people"),
        (10, "10 people"),
        (6200, "6,200 people"),
    ],
)
def test_that_a_count_under_ten_reads_fewer_than_ten(people: int | None, text: str) -> None:
    assert people_text(people) == text


@given(st.integers(0, 100_000_000))
def test_that_no_count_between_one_and_nine_is_ever_written_out(count: int) -> None:
    assert count_text(count).replace(",", "") == ("fewer than 10" if 0 < count < 10 else str(count))


PARTS = [
    ("{site}", "Camp"),
    ("{site.people}", "6,200 people"),
    ("{site.kind}", "displacement site"),
    ("{actor.kind}", "non-state armed group"),
    ("{site.arrival}", "in 2 h to 4 h (estimate)"),
    ("{site.help}", "Company B in 1 h to 2 h (estimate)"),
    ("{site.gap}", "help could be there first (estimate)"),
    ("{actor.way_out}", "Camp (6,200 people)"),
    ("two  blanks\n and a line", "two blanks and a line"),
]


@pytest.mark.parametrize(("template", "text"), PARTS)
def test_that_each_placeholder_is_filled_from_the_situation(template: str, text: str) -> None:
    assert filled(template, site=CAMP, actor=GROUP) == text


def test_that_a_role_that_is_not_bound_reads_as_not_listed_yet() -> None:
    assert filled("{armed_actor} at {site} ({site.people})") == (
        "an armed actor not listed yet at a site not listed yet (a site not listed yet)"
    )


def test_that_times_without_an_armed_actor_cannot_be_said() -> None:
    assert filled("{site.arrival}, {site.gap}", site=CAMP) == (
        "at a time that cannot be said, at a time that cannot be said"
    )


def test_that_a_group_is_counted_by_its_size() -> None:
    people = PopulationGroup(id="people", name="People", group_kind=PopulationKind.NOMADS, size=8)
    assert fill("{group.people}", WORLD, {"group": people}) == "fewer than 10 people"


HOSTILE = [
    "{actor.people}",
    "{site}",
    "{",
    "}",
    "\\1",
    "\\g<0>",
    "\\n",
    "$1",
    "%s",
    "{0}",
    "{{site}}",
    "<b>x</b>",
    "مخيم",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_hostile_name_stands_as_it_was_typed(name: str) -> None:
    assert filled("At {site} ({site.people}).", named=name, actor=GROUP) == f"At {name} (6,200 people)."


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40))
def test_that_any_name_stands_as_it_was_typed(name: str) -> None:
    place = Place.model_validate({**CAMP.__dict__, "name": f"x{name}x"})
    made = world(situation(place))
    assert fill("[{site}]", made, {"site": place}) == f"[{place.name}]"


def test_that_a_long_way_out_names_some_places_and_counts_the_rest() -> None:
    camps = tuple(CAMP.model_copy(update={"id": f"c{n}", "name": f"Camp {n}"}) for n in range(7))
    roads = tuple(ROAD.model_copy(update={"id": f"r{n}", "end": f"c{n}"}) for n in range(7))
    group = GROUP.model_copy(update={"way_out_places": tuple(camp.id for camp in camps)})
    made = world(situation(HILL, *camps, covered=complete(), armed_actors=(group,), routes=roads))
    text = fill("{actor.way_out}", made, {"actor": group})
    assert text.endswith("and 3 more")
    assert text.count("people") == 4


def test_that_a_way_out_that_nobody_said_names_no_place() -> None:
    still = GROUP.model_copy(update={"way_out_places": ()})
    made = world(situation(CAMP, HILL, armed_actors=(still,)))
    assert fill("{actor.way_out}", made, {"actor": still}) == "places that the plan does not name yet"
