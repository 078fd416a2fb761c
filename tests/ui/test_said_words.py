"""Sentences of the core in the language of the window."""

from __future__ import annotations

from datetime import UTC, date
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import CommandError, PlanFileError, Problem
from pocplanner.model.positions import parse_position
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Level
from pocplanner.said import capital, joined, listed_word, said
from pocplanner.session import reading
from pocplanner.session.reasons import refusal
from pocplanner_ui import language
from pocplanner_ui.said_words import day_words, error_words, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def french(qapp: object) -> Iterator[None]:
    language.speak("fr")
    yield
    language.speak(language.ENGLISH)


def test_that_a_sentence_is_english_until_another_language_is_on(qapp: object) -> None:
    assert spoken(said("{count} of {all} questions are unknown.", count=3, all=1200)) == (
        "3 of 1200 questions are unknown."
    )


@pytest.mark.usefixtures("french")
def test_that_a_sentence_and_what_it_holds_are_said_in_french() -> None:
    told = said("{words}: no measure is agreed.", words=said("{count} {level}", count=1200, level=word(Level.HIGH)))
    assert told == "1200 high: no measure is agreed."
    assert spoken(told) == "élevé\u202f: 1\u202f200. Aucune mesure n’est convenue."


def word(level: Level) -> str:
    return listed_word(level.label, level.label.lower())


@pytest.mark.usefixtures("french")
def test_that_names_and_guidance_stay_as_they_are_written() -> None:
    assert spoken(said("{name}: the threat is denied.", name="{name} Nov")) == "{name} Nov\u202f: la menace est niée."
    assert spoken("No consultation is recorded.") == "No consultation is recorded."
    assert spoken(capital(joined(said(" or "), ("a", said("a list"))))) == "A ou une liste"


@pytest.mark.usefixtures("french")
def test_that_each_part_of_an_error_is_said_in_french() -> None:
    error = CommandError(
        "E1", said("The file is not UTF-8"), where="Camp A", safe=said("The plan is unchanged."), remedy="As it is"
    )
    assert str(error) == "E1: The file is not UTF-8 (in Camp A). The plan is unchanged. As it is."
    assert error_words(error) == "E1: Le fichier n’est pas en UTF-8 (dans Camp A). Le plan est inchangé. As it is."


@pytest.mark.usefixtures("french")
def test_that_collected_problems_are_counted_and_said_in_french() -> None:
    problems = [Problem("E1", said("This field is missing"), f"f{number}") for number in range(22)]
    lines = error_words(PlanFileError.of(problems, where="file")).splitlines()
    assert lines[0] == "E1: 22 problèmes ont été trouvés (dans file)."
    assert lines[1].strip() == "- E1: Ce champ manque (dans f0)."
    assert lines[-1].strip() == "... et 2 de plus."


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("month", range(1, 13))
def test_that_a_date_as_it_is_shown_can_be_typed(month: int) -> None:
    for day in (1, 14):
        shown = day_words(date(2026, month, day))
        assert reading.day(shown) == date(2026, month, day), shown


@pytest.mark.usefixtures("french")
def test_that_dates_and_moments_are_french() -> None:
    assert [day_words(date(2026, 11, 14)), day_words(date(2026, 8, 1))] == ["14 nov. 2026", "1er août 2026"]
    assert [spoken(Moment.day(days).label()) for days in (-3, 0)] == ["J-3", "Jour J"]


@pytest.mark.parametrize(("text", "days"), [("J-3", -3), ("Jour J", 0), ("jour J+2", 2), ("D-3", -3)])
def test_that_moments_as_they_are_shown_can_be_typed(text: str, days: int) -> None:
    assert reading.moment_of_plan(text, UTC) == Moment.day(days)


@pytest.mark.usefixtures("french")
def test_that_a_number_is_written_as_in_french_also_where_the_english_sentence_groups_its_digits() -> None:
    told = said("{name} has {count:,} rows.", name="A", count=1200)
    assert told == "A has 1,200 rows."
    assert spoken(told) == "A has 1\u202f200 rows."


@pytest.mark.usefixtures("french")
def test_that_why_something_typed_is_refused_is_said_in_french() -> None:
    for wrong in ("twelve", "35N"):
        with pytest.raises(ValueError, match=r".") as caught:
            (reading.whole_number if wrong == "twelve" else parse_position)(wrong)
        told = refusal(caught.value)
        assert str(told) == str(caught.value)
        assert spoken(told) != str(told)
