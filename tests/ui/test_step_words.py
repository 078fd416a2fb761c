"""Undo steps of the core in the words of the window."""

from __future__ import annotations

import pytest

from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place
from pocplanner.said import said_as
from pocplanner.session.commands import AddObject, RemoveObject, SetField
from pocplanner_ui import language
from pocplanner_ui.step_words import step_words
from tests.session.builders import small_plan

PLACES = FieldRef(object="plan", field="situation.places")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (SetField(FieldRef(object="camp", field="population.women"), 4), "change “People, Women” of Camp A"),
        (SetField(FieldRef(object="plan", field="title"), "Other"), "change “Title”"),
        (AddObject(PLACES, Place(id="mill", name="Mill")), "add place Mill"),
        (RemoveObject("town", cascade=True), "remove place Town B"),
    ],
)
def test_that_a_step_is_named_by_the_labels_of_the_window(
    command: SetField | AddObject | RemoveObject, words: str
) -> None:
    assert step_words(command.run(small_plan()).change.label) == words


def test_that_a_step_which_a_page_named_keeps_its_name() -> None:
    assert step_words("rate “People flee”") == "rate “People flee”"


def test_that_a_step_that_the_core_names_in_a_sentence_is_said_by_its_template(qapp: object) -> None:
    named = said_as("import 2 places", "import from {file}", file="camps.csv")
    assert step_words(named) == "import 2 places"
    language.speak("fr")
    try:
        assert step_words(named).endswith("camps.csv")
    finally:
        language.speak(language.ENGLISH)
