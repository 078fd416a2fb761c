"""Fixed names: what counts as another spelling of one, and in which fields of a plan it is found."""

from __future__ import annotations

from typing import Any

import pytest

from pocplanner.guidance.glossary import VariantSpelling, variant_spellings
from pocplanner.guidance.packs import GlossaryTerm
from pocplanner.model.plan import Plan
from tests.model.plans import full_plan

ILOLA = GlossaryTerm.model_validate({"name": "Camp Ilola", "not": ["Ilola camp", "Camp Illola", "camp ilola"]})
NORTH = GlossaryTerm.model_validate({"name": "Ilola camp north"})
ENEA = GlossaryTerm.model_validate({"name": "Énéa", "not": ["Enea"], "meaning": "village"})


def found(text: str, *terms: GlossaryTerm) -> list[str]:
    plan = Plan(id="plan", title="Plan", area=text)
    return [item.found for item in variant_spellings(plan, terms or (ILOLA,))]


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("At Camp Ilola and Camp Ilola.", []),
        ("At Ilola camp", ["Ilola camp"]),
        ("At ILOLA CAMP", ["ILOLA CAMP"]),
        ("Ilola  camp, then Camp Illola", ["Ilola camp", "Camp Illola"]),
        ("Ilola camp, Ilola camp", ["Ilola camp"]),
        ("at camp ilola", ["camp ilola"]),
        ("at CAMP ILOLA", []),
        ("Ilola camps", []),
        ("Pilola camp", []),
        ("(Ilola camp)", ["Ilola camp"]),
        ("Ilola", []),
    ],
)
def test_that_whole_words_only_are_another_spelling(text: str, spellings: list[str]) -> None:
    assert found(text) == spellings


def test_that_a_longer_fixed_name_is_not_taken_for_the_spelling_inside_it() -> None:
    assert found("To Ilola camp north", ILOLA, NORTH) == []
    assert found("To Ilola camp north and Ilola camp", ILOLA, NORTH) == ["Ilola camp"]


def test_that_a_fixed_name_is_never_taken_for_another_spelling_of_a_second_one() -> None:
    ridge = GlossaryTerm.model_validate({"name": "The Ridge", "not": ["ridge column"]})
    column = GlossaryTerm.model_validate({"name": "Ridge Column"})
    assert found("A Ridge Column moves", ridge, column) == []
    assert found("A RIDGE column moves", ridge, column) == ["RIDGE column"]


def test_that_names_with_accents_are_told_apart_and_the_meaning_is_given() -> None:
    plan = Plan(id="plan", title="Enea", area="E\u0301ne\u0301a")
    (only,) = variant_spellings(plan, (ENEA,))
    assert (only.field, only.what) == ("title", "“Enea” is written; the glossary fixes “Énéa” (village).")


def test_that_a_glossary_without_other_spellings_finds_nothing() -> None:
    assert found("Ilola camp north", NORTH) == []
    assert variant_spellings(full_plan(), ()) == ()


def places(changes: dict[str, Any]) -> list[tuple[str, str, str]]:
    plan = Plan.model_validate({"id": "plan", "title": "Plan", **changes})
    return [(item.object, item.field, item.part) for item in variant_spellings(plan, (ILOLA,))]


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"title": "To Ilola camp"}, ("plan", "title", "title")),
        ({"information": {"legal_basis": "Ilola camp"}}, ("plan", "information.legal_basis", "information")),
        (
            {"situation": {"places": [{"id": "p", "name": "Ilola camp"}]}},
            ("p", "name", "situation"),
        ),
        (
            {"lines_of_operation": [{"id": "l", "name": "Roads", "inaction_harm": "On\nIlola\ncamp"}]},
            ("l", "inaction_harm", "lines_of_operation"),
        ),
        ({"facts": [{"id": "f", "key": "way_out", "value": "by Ilola camp"}]}, ("f", "value", "facts")),
    ],
)
def test_that_the_field_is_named_wherever_it_stands(changes: dict[str, Any], place: tuple[str, str, str]) -> None:
    assert places(changes) == [place]


def test_that_ids_and_words_of_a_list_are_no_names() -> None:
    term = GlossaryTerm.model_validate({"name": "X", "not": ["camp", "idp_site", "place", "yes"]})
    raw = {"id": "camp", "name": "Village", "place_kind": "idp_site", "in_area": "yes"}
    plan = Plan.model_validate({"id": "plan", "title": "Plan", "situation": {"places": [raw]}})
    assert variant_spellings(plan, (term,)) == ()


def test_that_every_text_of_a_plan_is_looked_at() -> None:
    """Every text that the model lets people write, found by writing an odd word into each of a full plan."""
    from pocplanner.model.base import Value
    from pocplanner.session.fields import Shape, field_specs

    word = "Zzyzx"
    term = GlossaryTerm.model_validate({"name": "X", "not": [word]})
    count = 0

    def written(value: Value) -> Value:
        nonlocal count
        changes: dict[str, object] = {}
        for spec in field_specs(type(value)):
            content = getattr(value, spec.name)
            if spec.shape in {Shape.TEXT, Shape.LINE} and isinstance(content, str):
                changes[spec.name] = word
                count += 1
            elif isinstance(content, Value):
                changes[spec.name] = written(content)
            elif isinstance(content, tuple) and content and all(isinstance(item, Value) for item in content):
                changes[spec.name] = tuple(written(item) for item in content)
        return value.model_copy(update=changes)

    plan = written(full_plan())
    assert isinstance(plan, Plan)
    items: tuple[VariantSpelling, ...] = variant_spellings(plan, (term,))
    assert len(items) == count > 80
    assert len({(item.object, item.field) for item in items}) == count
