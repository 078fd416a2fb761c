"""Fields in words, as the docstrings of the model say them."""

from __future__ import annotations

import pytest

from pocplanner.guidance.conditions import Always, Condition, Exists, Not, SubjectIs
from pocplanner.guidance.library import bundled
from pocplanner.guidance.lint_conditions import MODELS
from pocplanner.model.situation import ArmedActor, MissionUnit, PartnerForce, Place, PopulationGroup
from pocplanner.rules.labels import choice_label, field_label, is_clause, statement


@pytest.mark.parametrize(
    ("model", "path", "label", "clause"),
    [
        (PartnerForce, "ihl_training_limited", "its training in human rights and humanitarian law is limited", True),
        (Place, "protection_plan_ready", "a plan for civilians who seek refuge is ready and exercised", True),
        (ArmedActor, "controls_population", "it rules people where it is", True),
        (ArmedActor, "imminence.capacity", "it has the means", True),
        (Place, "place_kind", "what stands there", False),
        (PopulationGroup, "size", "number of people", False),
        (Place, "people", "people there", False),
        (PopulationGroup, "people", "number of people", False),
        (None, "motive_doubt", "there are reasons to think that its aims differ from those declared", True),
        (Place, "no_such_field", "no such field", False),
    ],
)
def test_that_a_field_reads_as_words(model: type[Place] | None, path: str, label: str, clause: bool) -> None:
    assert (field_label(model, path), is_clause(model, path)) == (label, clause)


def test_that_what_a_field_asks_can_be_said_of_an_object_by_name() -> None:
    assert statement(ArmedActor, "record_reprisals", "The group") == "The group has taken revenge on civilians"
    said = statement(PartnerForce, "ihl_training_limited", "3rd battalion")
    assert said == "3rd battalion's training in human rights and humanitarian law is limited"
    mines = statement(Place, "explosive_hazard", "Camp A")
    assert mines == "mines or remnants of war are known or expected at Camp A"
    assert statement(MissionUnit, "casevac_cover", "Unit") == "casualty evacuation covers Unit"
    assert statement(ArmedActor, "move_expected", "Group") == "the operation is expected to make Group move"
    assert statement(ArmedActor, "surrenders_possible", "Group") == "members may surrender (Group)"


def test_that_a_choice_reads_as_its_label() -> None:
    assert choice_label(Place, "place_kind", "idp_site") == "displacement site"
    assert choice_label(Place, "in_area", "yes") == "yes"
    assert choice_label(None, "anything", "some_word") == "some word"


def _fields(condition: Condition) -> set[str]:
    match condition:
        case SubjectIs():
            return {condition.field}
        case Not():
            return _fields(condition.not_)
        case Exists():
            return _fields(condition.where) if condition.where is not None else set()
        case Always():
            return set()
        case _:
            parts = getattr(condition, "all", None) or getattr(condition, "any", None) or ()
            return {field for part in parts for field in _fields(part)}


def test_that_every_field_that_a_rule_of_the_library_reads_has_words_of_its_own() -> None:
    read: set[str] = set()
    for entry in bundled().risks:
        steps = (*entry.rating.likelihood_steps, *entry.rating.impact_steps)
        wheres = (spec.where for spec in entry.subjects)
        for condition in (*wheres, entry.condition, entry.unlisted, *(step.when for step in steps)):
            read |= _fields(condition) if condition is not None else set()
    assert read
    for field in read - {"people"}:
        models = [model for model in MODELS.values() if field in model.model_fields]
        assert models
        for model in models:
            label = field_label(model, field)
            assert "_" not in label
            assert " " in label
            assert label[-1] not in ".;:"
