"""Where names stand on a sketch map."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from pocplanner_ui.widgets.sketch_map_labels import Wanted, crowded, place_labels
from pocplanner_ui.widgets.sketch_map_paint import bar_length, length_words

POINTS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300)), max_size=40, unique=True)


def wanted(points: list[tuple[int, int]], *, must: bool = False) -> list[Wanted]:
    return [
        Wanted(str(number), QRectF(x - 10, y - 10, 20, 20), (QSizeF(90, 18), QSizeF(50, 18)), must=must)
        for number, (x, y) in enumerate(points)
    ]


@given(POINTS)
def test_that_no_label_covers_another_label_or_the_symbol_of_another_place(points: list[tuple[int, int]]) -> None:
    asked = wanted(points)
    placed = place_labels(asked)
    for first, second in combinations(placed, 2):
        assert not first.rect.intersects(second.rect)
    for label in placed:
        assert not any(label.rect.intersects(item.round) for item in asked if item.id != label.id)


def test_that_a_label_alone_stands_right_of_its_symbol_and_a_crowded_one_goes_to_another_side() -> None:
    alone, neighbour = place_labels(wanted([(100, 100), (130, 100)]))
    assert alone.rect.right() <= 90, "its neighbour stands on the right"
    assert neighbour.rect.left() >= 140


def test_that_a_label_without_room_is_cut_before_it_is_left_out() -> None:
    # Neighbours leave 56 pixels on each side, which is room for the narrow one.
    ring = [(200, 200), (280, 200), (120, 200), (200, 230), (200, 170)]
    found = {label.id: label for label in place_labels(wanted(ring))}
    assert found["0"].size == 1


def test_that_the_label_that_must_be_shown_is_shown() -> None:
    points = [(100 + 5 * x, 100 + 5 * y) for x in range(4) for y in range(4)]
    assert len(place_labels(wanted(points, must=True))) == len(points)


def test_that_of_two_symbols_on_one_spot_the_later_one_becomes_small() -> None:
    points = [("town", QPointF(0, 0)), ("market", QPointF(5, 5)), ("far", QPointF(90, 0))]
    assert crowded(points, 20) == {"market"}


@pytest.mark.parametrize("scale", [0.02, 0.3, 1.0, 7.7, 130.0, 5000.0])
def test_that_the_scale_bar_has_a_round_length_and_a_fitting_width(scale: float) -> None:
    km, width = bar_length(scale)
    assert f"{km:e}"[0] in "125"
    assert width == pytest.approx(km * scale)
    assert 50 <= width <= 131


@pytest.mark.parametrize(
    ("km", "words"), [(0.48, "480 m"), (7.253, "7.25 km"), (2.0, "2 km"), (45.81, "45.8 km"), (1310.0, "1,310 km")]
)
def test_that_lengths_are_said_to_three_digits(km: float, words: str) -> None:
    assert length_words(km) == words
