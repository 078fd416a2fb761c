"""The laws of three-valued logic."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.rules.values import Kleene, Verdict, kleene_all, kleene_any, kleene_not

KLEENE: tuple[Kleene, ...] = (True, False, None)
PARTS = st.lists(st.sampled_from(KLEENE), max_size=6)


@given(PARTS)
def test_that_all_and_any_are_each_other_s_opposite(parts: list[Kleene]) -> None:
    opposite = [kleene_not(part) for part in parts]
    assert kleene_not(kleene_all(parts)) is kleene_any(opposite)
    assert kleene_not(kleene_any(parts)) is kleene_all(opposite)


@given(PARTS, PARTS)
def test_that_parts_may_be_grouped_at_will(first: list[Kleene], second: list[Kleene]) -> None:
    assert kleene_all([*first, *second]) is kleene_all([kleene_all(first), kleene_all(second)])
    assert kleene_any([*first, *second]) is kleene_any([kleene_any(first), kleene_any(second)])


@given(st.permutations([*KLEENE, True, None]))
def test_that_the_order_of_parts_does_not_matter(parts: list[Kleene]) -> None:
    assert kleene_all(parts) is False
    assert kleene_any(parts) is True


@given(PARTS)
def test_that_unknown_is_exactly_what_further_knowledge_could_turn_either_way(parts: list[Kleene]) -> None:
    known = list(itertools.product(*([part] if part is not None else [True, False] for part in parts)))
    for combine in (kleene_all, kleene_any):
        outcomes = {combine(choice) for choice in known}
        assert outcomes == ({True, False} if combine(parts) is None else {combine(parts)})


def test_that_nothing_asked_is_true_of_all_and_false_of_any() -> None:
    assert kleene_all(()) is True
    assert kleene_any(()) is False


@pytest.mark.parametrize("part", KLEENE)
def test_that_twice_turned_around_is_the_same(part: Kleene) -> None:
    assert kleene_not(kleene_not(part)) is part


def test_that_each_outcome_has_its_verdict() -> None:
    assert [Verdict.of(item) for item in KLEENE] == [Verdict.TRIGGERED, Verdict.NOT_TRIGGERED, Verdict.POSSIBLE]
