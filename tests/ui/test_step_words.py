"""Undo steps of the core in the words of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place, Situation
from pocplanner.said import FieldSaid, Said, said_as
from pocplanner.session.commands import AddObject, RemoveObject, SetField
from pocplanner.session.step_name import pasted_answers, pasted_duties, pasted_rows, rows_counted
from pocplanner_ui import language
from pocplanner_ui.overriding import override
from pocplanner_ui.step_words import step_words
from tests.session.builders import small_plan
from translations import window_texts

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


@pytest.mark.parametrize(("added", "changed"), [(2, 0), (0, 1), (2, 1)])
def test_that_pasted_rows_are_named_in_sentences_which_a_window_can_say(added: int, changed: int) -> None:
    for named in (pasted_rows("places", rows_counted(added, changed)), pasted_answers("x"), pasted_duties("x")):
        assert isinstance(named, Said)
        assert named.template in {text.source for text in window_texts().texts if text.context == "core"}


def test_that_pasted_rows_are_named_in_the_language_of_the_window(qapp: object) -> None:
    class Words(QTranslator):
        @override
        def isEmpty(self) -> bool:
            return False

        @override
        def translate(
            self, context: str | bytes, text: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
        ) -> str | None:
            known = {
                "paste into {list}: {counts}": "coller dans « {list} » : {counts}",
                "add {added:,}": "ajouter {added}",
                "Places": "Lieux",
            }
            return known.get(str(text))

    named = pasted_rows(FieldSaid.of("places", Situation, "places"), rows_counted(2, 0))
    assert named == "paste into places: add 2"
    language.speak("fr")
    words = Words()
    QCoreApplication.installTranslator(words)
    try:
        assert step_words(named) == "coller dans « lieux » : ajouter 2"
    finally:
        QCoreApplication.removeTranslator(words)
        language.speak(language.ENGLISH)


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
