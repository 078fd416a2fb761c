"""Ids that stand twice, references that lead nowhere, and the schema that goes out to others."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.model.document import Comment, Document, SignOff, reference_problems
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component, Vocabulary
from pocplanner.model.walk import replace
from tests.model.plans import full_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 11, 14, 9, 30, tzinfo=UTC)


def problems(field: str, value: object, holder: str = "plan") -> list[tuple[str, str, str]]:
    """Code, place and sentence of each problem of the full plan with one field replaced."""
    plan = replace(full_plan(), FieldRef(object=holder, field=field), value)
    return [(problem.code, problem.where, problem.what) for problem in reference_problems(Document(plan=plan))]


def test_that_a_sound_document_has_no_problem() -> None:
    assert reference_problems(Document(plan=full_plan())) == ()


SEEN = "perceived_associations.0.group"
DANGLING = [
    ("road", "start", "gone", "road.start", "“gone”, which does not exist"),
    ("road", "start", "unit", "road.start", "“unit”, which is a mission unit, not a place"),
    ("camp", "guarded_by", ["gone"], "camp.guarded_by", "does not exist"),
    ("camp", "guarded_by", ["road"], "camp.guarded_by", "a route, not a mission unit or a partner force or"),
    (
        "group",
        SEEN,
        "camp",
        "group.perceived_associations.0.group",
        "not a population group",
    ),
    ("plan", "decision.recommended_option", "gone", "plan.decision.recommended_option", "does not exist"),
    ("go", "patches.1.ref.object", "gone", "go.patches.1.ref", "does not exist"),
    ("assessed", "measures", ["gone"], "assessed.measures", "does not exist"),
    ("m-2", "depends_on", ["go"], "m-2.depends_on", "which is an option, not a measure"),
    ("plan", "release_marks.0.ref.object", "gone", "plan.release_marks.0.ref", "does not exist"),
]


@pytest.mark.parametrize(("holder", "field", "value", "where", "words"), DANGLING)
def test_that_a_reference_that_leads_nowhere_is_told(
    holder: str, field: str, value: object, where: str, words: str
) -> None:
    found = problems(field, value, holder)
    assert [(code, place) for code, place, _ in found] == [("E129", where)]
    assert words in found[0][2]


def test_that_an_object_that_is_gone_is_told_at_every_reference() -> None:
    found = problems("situation.population_groups", [])
    assert {where for _, where, _ in found} == {"group.perceived_associations.0.group", "force.threatened_groups"}


@pytest.mark.parametrize(
    ("holder", "where"), [("base", "plan.situation.places.1"), ("road", "plan.situation.routes.0")]
)
def test_that_an_id_that_stands_twice_is_told_once_for_each_further_place(holder: str, where: str) -> None:
    found = problems("id", "camp", holder)
    assert ("E128", where, "The id “camp” stands twice.") in found
    assert sum(code == "E128" for code, _, _ in found) == 1


def test_that_ids_of_remarks_and_sign_offs_stand_once_too() -> None:
    about = FieldRef(object="camp")
    remark = Comment(id="c-1", ref=about, office=Component.LEGAL, written_at=NOW, text="?")
    signed = SignOff(id="s-1", office=Component.LEGAL, digest="0", signed_at=NOW)
    document = Document(plan=full_plan(), comments=(remark, remark), signoffs=(signed, signed))
    assert [problem.where for problem in reference_problems(document)] == ["comments.1", "signoffs.1"]


def test_that_a_remark_on_an_object_that_is_gone_is_kept() -> None:
    remark = Comment(id="c-1", ref=FieldRef(object="gone"), office=Component.LEGAL, written_at=NOW, text="?")
    assert reference_problems(Document(plan=full_plan(), comments=(remark,))) == ()


# The schema


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every property of every model in the schema, by path."""
    models = {"Document": schema, **schema["$defs"]}
    for name, model in models.items():
        for field, content in model.get("properties", {}).items():
            yield f"{name}.{field}", content


SCHEMA = Document.model_json_schema()


def test_that_every_field_of_a_plan_file_is_described() -> None:
    assert [path for path, content in properties(SCHEMA) if not content.get("description", "").strip()] == []


def test_that_every_description_is_a_sentence() -> None:
    odd = [
        path
        for path, content in properties(SCHEMA)
        if not (content["description"][0].isupper() or content["description"][0] in "\"'")
        or not content["description"].rstrip('"').endswith((".", "…"))
    ]
    assert odd == []


def test_that_every_model_and_every_list_of_words_is_described() -> None:
    undescribed = {name for name, model in SCHEMA["$defs"].items() if not model.get("description", "").strip()}
    assert undescribed <= {"JsonValue"}  # any JSON value: pydantic's own, with nothing to say


def test_that_no_model_takes_fields_that_it_does_not_know() -> None:
    open_ = [name for name, model in SCHEMA["$defs"].items() if "properties" in model]
    assert [name for name in open_ if SCHEMA["$defs"][name].get("additionalProperties") is not False] == []


def test_that_every_word_of_the_field_has_a_label_and_no_two_of_a_list_share_one() -> None:
    def lists(base: type[Vocabulary]) -> Iterator[type[Vocabulary]]:
        for kind in base.__subclasses__():
            yield kind
            yield from lists(kind)

    for kind in lists(Vocabulary):
        labels = [member.label for member in kind]
        assert all(label.strip() for label in labels), kind
        assert len(set(labels)) == len(labels), kind
