"""Notes beside fields: each is about a field of the plan, and the way from a form to its note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.guidance.field_notes import field_key, keys_along, known_fields
from pocplanner.guidance.library import bundled
from pocplanner.guidance.lint import lint
from pocplanner.guidance.lint_notes import LONGEST
from pocplanner.model.brief import InformationBrief
from pocplanner.model.measures import Measure
from pocplanner.model.plan import Plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.model.base import Value


def problems_of(*notes: dict[str, Any]) -> list[str]:
    return [problem.what for problem in lint(mini.library(*notes)) if problem.where.startswith("N-")]


def test_that_each_note_that_ships_is_about_a_field_of_the_plan() -> None:
    notes = bundled().field_notes
    assert notes
    assert set(notes) <= known_fields()


def test_that_each_note_that_ships_has_a_source_and_says_what_of_it_is_our_own() -> None:
    for note in bundled().field_notes.values():
        assert any(source.document for source in note.sources), note.id
        assert any(source.own for source in note.sources), note.id


def test_that_a_note_about_a_field_that_does_not_exist_is_found() -> None:
    assert problems_of(mini.field_note(field="measure.colour")) == ["a plan has no field measure.colour"]
    assert problems_of(mini.field_note(field="measure.owner")) == []


def test_that_two_notes_about_one_field_are_found() -> None:
    second = mini.field_note("N-2", title="Who does it")
    assert problems_of(mini.field_note(), second) == ["N-1 is about measure.owner already"]


@pytest.mark.parametrize("part", sorted(LONGEST))
def test_that_a_part_too_long_to_read_beside_a_field_is_found(part: str) -> None:
    most = LONGEST[part]
    assert problems_of(mini.field_note(**{part: "a" * most})) == []
    said = problems_of(mini.field_note(**{part: "a" * (most + 1)}))
    assert said == [f"[en] {part} has {most + 1} characters, more than {most}"]


@pytest.mark.parametrize(
    ("model", "path", "keys"),
    [
        (Measure, "owner", ("measure.owner",)),
        (InformationBrief, "political.pros", ("pros_cons.pros", "information_brief.political")),
        (Plan, "measures.0.owner", ("measure.owner", "plan.measures")),
        (Plan, "no_such_field", ()),
    ],
)
def test_that_the_fields_on_the_way_down_are_named_innermost_first(
    model: type[Value], path: str, keys: tuple[str, ...]
) -> None:
    assert keys_along(model, path) == keys
    assert set(keys) <= known_fields()


def test_that_a_field_is_named_by_its_class_and_its_own_name() -> None:
    assert field_key(InformationBrief, "why") == "information_brief.why"
