"""No number of people from 1 to 9 is shown, and none can be worked out from what is shown beside it."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.model.situation import GroupCount, Place, Population, PopulationGroup, Situation
from pocplanner.model.vocab import GroupAtRisk
from pocplanner.reporting.small_counts import (
    PARTS,
    Shown,
    ShownPopulation,
    Withheld,
    shown_places,
    shown_population,
    shown_sizes,
    together,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

FEW, HIDDEN = Withheld.FEW, Withheld.HIDDEN
MOST = 60
LINKED = {
    GroupAtRisk.CHILDREN: ("girls", "boys"),
    GroupAtRisk.WOMEN_AND_GIRLS: ("women", "girls"),
    GroupAtRisk.BOYS_AND_YOUNG_MEN: ("boys", "men"),
}
LOOSE = (GroupAtRisk.OLDER_PERSONS, GroupAtRisk.DISPLACED_PEOPLE, GroupAtRisk.HOST_FAMILIES)

#: Small and just above: where numbers give each other away.
counts = st.sampled_from((0, 1, 2, 9, 10, 11, 34)) | st.integers(0, 24)


@st.composite
def populations(draw: st.DrawFn) -> Population:
    """Women, men, girls and boys, known or not, with a total, and groups that are true of them."""
    parts = {name: draw(st.none() | counts) for name in PARTS}
    known = [count for count in parts.values() if count is not None]
    total = draw(st.none() | st.integers(0, 12).map(lambda more: sum(known) + more) | st.just(sum(known)))
    groups = [
        GroupCount(group=group, count=draw(st.none() | counts)) for group in draw(st.sets(st.sampled_from(LOOSE)))
    ]
    for group, of in LINKED.items():
        inside = [parts[name] for name in of]
        if None not in inside and draw(st.booleans()):
            groups.append(GroupCount(group=group, count=sum(count for count in inside if count is not None)))
    return Population(**parts, total=total, groups=tuple(groups))


def small(count: object) -> bool:
    return isinstance(count, int) and 0 < count < 10


def candidates(shown: Shown, *, few_said: bool = True) -> Iterable[int]:
    """What a reader who knows the rules must think possible; *few_said*: whether a small part is named as such."""
    if isinstance(shown, int):
        return (shown,)
    if shown is FEW:
        return range(1, 10)
    return (0, *range(10, MOST)) if shown is HIDDEN and few_said else range(MOST)


def sums(lists: Iterable[Iterable[int]]) -> set[int]:
    reached = {0}
    for values in lists:
        reached = {total + value for total in reached for value in values if total + value < 4 * MOST}
    return reached


def possible(shown: ShownPopulation, name: str, *, adds_up: bool) -> set[int]:
    """The values of a part that fit everything that is shown of the four parts and the total."""
    few_said = FEW in [shown.part(other) for other in PARTS]
    own = list(candidates(shown.part(name), few_said=few_said))
    rest = sums(candidates(shown.part(other), few_said=few_said) for other in PARTS if other != name)
    totals = set(candidates(shown.total)) if shown.total in {FEW, None} or isinstance(shown.total, int) else None
    if totals is None or shown.total is None:
        return set(own)
    if adds_up:
        return {value for value in own if any(value + more in totals for more in rest)}
    return {value for value in own if value + min(rest) <= max(totals)}


def numbers(shown: ShownPopulation) -> list[Shown]:
    return [*(shown.part(name) for name in PARTS), shown.total, *(count for _group, count in shown.groups)]


@given(populations())
def test_that_no_small_number_is_shown(population: Population) -> None:
    assert not any(map(small, numbers(shown_population(population))))
    assert not any(map(small, numbers(shown_population(population, total_hidden=True))))


@given(populations())
def test_that_every_small_part_could_be_another_number(population: Population) -> None:
    shown = shown_population(population)
    for name in PARTS:
        count = getattr(population, name)
        if not small(count):
            continue
        for adds_up in (False, *([True] if population.people() is not None else [])):
            values = possible(shown, name, adds_up=adds_up)
            # Where not everybody is counted, the parts do not add up, and such a reader finds nothing that fits.
            if count in values:
                assert len(values) > 1, (shown, values)


def test_that_every_small_part_could_be_another_number_where_all_four_add_up_to_the_total() -> None:
    for women, men, girls, boys in product((0, 1, 2, 9, 10, 11), repeat=4):
        shown = shown_population(Population(women=women, men=men, girls=girls, boys=boys))
        for name, count in zip(PARTS, (women, men, girls, boys), strict=True):
            if small(count):
                assert len(possible(shown, name, adds_up=True)) > 1, shown


@given(populations())
def test_that_what_is_left_between_shown_numbers_is_never_small(population: Population) -> None:
    shown = shown_population(population)
    by_group = dict(shown.groups)
    wholes = [(shown.total, PARTS), *((by_group.get(group), of) for group, of in LINKED.items())]
    for whole, of in wholes:
        inside = [count for name in of if isinstance(count := shown.part(name), int)]
        for size in range(1, len(inside) + 1):
            for some in combinations(inside, size):
                assert not (isinstance(whole, int) and small(whole - sum(some)))


@given(populations())
def test_that_a_small_group_cannot_be_worked_out_from_the_total_and_the_other_groups(population: Population) -> None:
    shown = shown_population(population)
    loose = [count for group, count in shown.groups if group in LOOSE]
    large = [count for count in loose if isinstance(count, int)]
    if FEW in loose and isinstance(shown.total, int):
        for size in range(1, len(large) + 1):
            for some in combinations(large, size):
                assert not small(shown.total - sum(some))


@given(populations())
def test_that_large_numbers_with_nothing_small_beside_them_are_shown_as_they_are(population: Population) -> None:
    values = [getattr(population, name) for name in PARTS]
    if any(count is None or count < 10 for count in values) or population.groups:
        return
    if population.total is not None and population.total != sum(values):
        return
    assert [shown_population(population).part(name) for name in PARTS] == values


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ({"women": 6, "men": 34, "total": 40}, (FEW, HIDDEN, None, None, 40)),
        ({"women": 60, "men": 34, "girls": 40, "boys": 30}, (60, 34, 40, 30, 164)),
        ({"women": 34, "total": 40}, (HIDDEN, None, None, None, 40)),
        ({"total": 4}, (None, None, None, None, FEW)),
        ({"total": 0}, (None, None, None, None, 0)),
        ({}, (None, None, None, None, None)),
        # One and ten are the only two that make eleven, so not even "fewer than 10" is said.
        ({"women": 1, "men": 10, "girls": 0, "boys": 0}, (HIDDEN, HIDDEN, HIDDEN, HIDDEN, 11)),
        # Four times nine is the only way to 36.
        ({"women": 9, "men": 9, "girls": 9, "boys": 9}, (HIDDEN, HIDDEN, HIDDEN, HIDDEN, 36)),
    ],
)
def test_that_these_numbers_are_shown_so(given_: dict[str, int], expected: tuple[Shown, ...]) -> None:
    shown = shown_population(Population.model_validate(given_))
    assert (shown.women, shown.men, shown.girls, shown.boys, shown.total) == expected


def place(key: str, counted_in: str | None = None, **people: Any) -> Place:  # noqa: ANN401
    return Place(id=key, name=key, counted_in=counted_in, population=Population(**people))


def totals(*places: Place) -> dict[str, Shown]:
    return {key: shown.total for key, shown in shown_places(places).items()}


def test_that_a_place_counted_in_another_cannot_be_worked_out_from_its_neighbours() -> None:
    parts = place("camp", "village", total=34), place("hamlet", "village", total=6)
    assert totals(place("village", total=40), *parts) == {"village": HIDDEN, "camp": 34, "hamlet": FEW}
    assert totals(place("village", total=400), *parts) == {"village": 400, "camp": 34, "hamlet": FEW}


def test_that_a_hidden_total_does_not_come_back_through_its_parts_or_the_place_above() -> None:
    shown = shown_places(
        (
            place("district", total=100),
            place("town", "district", total=60),
            place("village", "district", women=20, men=10, girls=10, boys=0),
            place("camp", "village", total=34),
            place("hamlet", "village", total=6),
        )
    )
    assert shown["village"] == ShownPopulation(HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN)
    assert (shown["district"].total, shown["town"].total) == (HIDDEN, 60)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=4), st.integers(0, 12))
def test_that_places_inside_another_never_leave_a_small_one_over(inside: list[int], more: int) -> None:
    listed = [place(f"p{at}", "whole", total=count) for at, count in enumerate(inside)]
    shown = totals(place("whole", total=sum(inside) + more), *listed)
    whole = shown.pop("whole")
    plain = [count for count in shown.values() if isinstance(count, int)]
    if FEW in shown.values() and isinstance(whole, int):
        for size in range(1, len(plain) + 1):
            for some in combinations(plain, size):
                assert not small(whole - sum(some))


def test_that_groups_at_one_place_hide_one_another_as_groups_at_risk_do() -> None:
    village = place("village", total=40)
    groups = (
        PopulationGroup(id="hosts", name="Hosts", places=("village",), size=34),
        PopulationGroup(id="guests", name="Guests", places=("village",), size=6),
        PopulationGroup(id="herders", name="Herders", size=34),
    )
    sizes = shown_sizes(Situation(places=(village,), population_groups=groups))
    assert sizes == {"hosts": HIDDEN, "guests": FEW, "herders": 34}


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ((50, 4000), 4050),
        ((50, FEW), "50 and fewer than 10 more"),
        ((FEW,), "fewer than 10"),
        ((FEW, FEW), "fewer than 10 at each of 2 places"),
        ((FEW, HIDDEN), "fewer than 10 and 1 number not shown"),
        ((1200, HIDDEN), "1,200 and 1 number not shown"),
        ((50, None), None),
        ((), None),
        ((0, 0), 0),
    ],
)
def test_that_a_sum_never_holds_what_is_withheld(shown: tuple[Shown, ...], expected: int | str | None) -> None:
    assert together(shown) == expected


def test_that_numbers_have_words() -> None:
    assert [words(value) for value in (None, 1200, FEW, HIDDEN)] == ["not known", "1,200", "fewer than 10", "not shown"]
