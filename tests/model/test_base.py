"""What texts and values of a plan let in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pocplanner.model.base import LINE_LIMIT, TEXT_LIMIT, Line, Name, Text
from pocplanner.model.situation import GroupCount, Place, Population, Situation
from pocplanner.model.vocab import GroupAtRisk

NAME: TypeAdapter[str] = TypeAdapter(Name)
LINE: TypeAdapter[str] = TypeAdapter(Line)
TEXT: TypeAdapter[str] = TypeAdapter(Text)

GOOD = ["Camp A", "مخيم إيلولا", "Каmp", "Camp ‌x", "{actor}", "=1+1", "<b>x</b>", "a" * LINE_LIMIT]


@pytest.mark.parametrize("text", GOOD)
def test_that_names_of_all_scripts_and_signs_stand_as_typed(text: str) -> None:
    assert NAME.validate_python(text) == unicodedata.normalize("NFC", text)


BAD_LINES = [
    ("a\u202eb", "text-direction mark U\\+202E after “a”"),
    ("\u2066x", "text-direction mark U\\+2066 at the beginning"),
    ("a\nb", "line break or tab after “a”"),
    ("a\tb", "line break or tab"),
    ("a\x00b", "control character U\\+0000"),
    ("a\x1bb", "control character U\\+001B"),
    ("a\ud800", "surrogate|string_unicode|valid string"),
    ("x" * (LINE_LIMIT + 1), "at most 300"),
]


@pytest.mark.parametrize(("text", "words"), BAD_LINES)
def test_that_a_line_with_hidden_or_reordering_characters_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        LINE.validate_python(text)


@pytest.mark.parametrize("text", ["", " ", "\u00a0 "])
def test_that_a_name_must_say_something(text: str) -> None:
    with pytest.raises(ValidationError):
        NAME.validate_python(text)
    assert LINE.validate_python(text) == ""


def test_that_a_text_keeps_lines_tabs_and_outer_blanks() -> None:
    assert TEXT.validate_python(" a\n\tb ") == " a\n\tb "
    for bad in ("a\x07", "x" * (TEXT_LIMIT + 1)):
        with pytest.raises(ValidationError):
            TEXT.validate_python(bad)


@given(st.text(max_size=60))
def test_that_what_was_let_in_once_is_let_in_again_unchanged(text: str) -> None:
    for adapter in (LINE, TEXT):
        try:
            first = adapter.validate_python(text)
        except ValidationError:
            continue
        assert adapter.validate_python(first) == first


def test_that_composed_and_decomposed_letters_are_the_same_name() -> None:
    assert NAME.validate_python("Cafe\u0301") == NAME.validate_python("Caf\u00e9")


def test_that_a_value_is_frozen_and_takes_no_other_field() -> None:
    camp = Place(id="camp", name="Camp")
    with pytest.raises(ValidationError, match="frozen"):
        camp.name = "Other"  # type: ignore[misc]  # the point of the test
    with pytest.raises(ValidationError, match="Extra inputs"):
        Place.model_validate({"id": "camp", "name": "Camp", "colour": "red"})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -91])
def test_that_a_position_that_is_no_place_on_the_globe_is_refused(number: float) -> None:
    with pytest.raises(ValidationError):
        Place.model_validate({"id": "a", "name": "a", "position": {"latitude": number, "longitude": 0}})


PEOPLE = [
    (Population(), None, False),
    (Population(total=7), 7, False),
    (Population(women=1, men=2, girls=3, boys=4), 10, True),
    (Population(women=1, men=2, girls=3), None, False),
    (Population(women=1, total=50), 50, False),
    (Population(women=0, men=0, girls=0, boys=0), 0, True),
]


@pytest.mark.parametrize(("population", "people", "apart"), PEOPLE)
def test_that_people_are_counted_only_where_all_are_known(
    population: Population, people: int | None, apart: bool
) -> None:
    assert population.people() == people
    assert population.is_disaggregated() is apart


def test_that_parts_greater_than_the_whole_are_refused() -> None:
    with pytest.raises(ValidationError, match="more than the total"):
        Population(women=40, girls=20, total=50)
    assert GroupCount(group=GroupAtRisk.CHILDREN).count is None


@pytest.mark.parametrize("count", [-5, 10**18, 1.5])
def test_that_a_count_of_people_is_a_sensible_whole_number(count: float) -> None:
    with pytest.raises(ValidationError):
        Population.model_validate({"total": count})


def test_that_a_list_is_declared_covered_once() -> None:
    twice = [{"collection": "places", "state": "complete"}, {"collection": "places", "state": "partial"}]
    with pytest.raises(ValidationError, match="two coverage declarations"):
        Situation.model_validate({"coverage": twice})
