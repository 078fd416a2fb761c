"""The plan as JSON: as it is, or with the numbers of people taken out that must not leave."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pocplanner.errors import PlanFileError, ReportError
from pocplanner.exchange.export import Choices, Sensitive, contents_of, made
from pocplanner.exchange.formats import export_of
from pocplanner.exchange.json_export import SHARED_NAME, JsonExport
from pocplanner.model.document import Document, StoredObject
from pocplanner.model.plan import Plan
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.samples import load_sample
from tests.exchange.sources import source_of, source_of_sample
from tests.model.plans import full_plan

EXACT = Choices(exact_counts=True)


def plan_with_few() -> Plan:
    """Forty people of whom six are women, a group of eight, and an option in which there are others."""
    patches = [
        {"patch": "field", "ref": {"object": "camp", "field": "population.women"}, "value": 7},
        {"patch": "field", "ref": {"object": "camp", "field": "population"}, "value": {"total": 5}},
        {"patch": "field", "ref": {"object": "camp", "field": "note"}, "value": "3 tents"},
        {"patch": "field", "ref": {"object": "camp", "field": "capacity"}, "value": 8},
        {"patch": "fact", "key": "civilians_in_area", "value": 9},
    ]
    return Plan.model_validate(
        {
            "id": "plan",
            "title": "Operation with 6 women",
            "situation": {
                "places": [{"id": "camp", "name": "Camp", "population": {"women": 6, "men": 34, "total": 40}}],
                "population_groups": [{"id": "few", "name": "Few", "size": 8}],
                "mission_units": [
                    {"id": "team", "name": "Team", "strength": 4},
                    {"id": "company", "name": "Company", "strength": 120},
                ],
            },
            "facts": [{"id": "fact", "key": "civilians_in_area", "value": 48}],
            "options": [{"id": "option", "title": "Option", "patches": patches}],
        }
    )


def shared(document: Plan | Document) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(made(export_of("json"), source_of(document)).data)
    return tree


def test_that_with_exact_counts_it_is_the_plan_file_itself() -> None:
    document = Document(plan=plan_with_few())
    data = made(export_of("json"), source_of(document, EXACT)).data
    assert data == DOCUMENT_CODEC.encode(document)
    assert DOCUMENT_CODEC.decode(data) == document


def test_that_a_plan_with_nothing_to_withhold_is_the_plan_file_itself() -> None:
    document = load_sample("quiet-patrol")
    assert made(export_of("json"), source_of(document)).data == DOCUMENT_CODEC.encode(document)


def test_that_numbers_under_ten_and_those_that_give_them_away_are_words() -> None:
    tree = shared(plan_with_few())
    camp, few = tree["plan"]["situation"]["places"][0], tree["plan"]["situation"]["population_groups"][0]
    assert (camp["population"]["women"], camp["population"]["men"]) == ("fewer than 10", "not shown")
    assert (camp["population"]["total"], few["size"]) == (40, "fewer than 10")
    assert [unit["strength"] for unit in tree["plan"]["situation"]["mission_units"]] == ["fewer than 10", 120]
    assert tree["plan"]["facts"][0]["value"] == 48
    values = [patch["value"] for patch in tree["plan"]["options"][0]["patches"]]
    assert values == ["fewer than 10", "not shown", "3 tents", 8, "fewer than 10"]
    assert tree["withheld"]["numbers"] == 7


def test_that_texts_stay_as_they_were_typed() -> None:
    assert shared(plan_with_few())["plan"]["title"] == "Operation with 6 women"


def test_that_a_copy_with_words_for_numbers_is_never_taken_for_a_plan() -> None:
    data = made(export_of("json"), source_of(plan_with_few())).data
    assert json.loads(data)["format"]["name"] == SHARED_NAME
    with pytest.raises(PlanFileError) as caught:
        DOCUMENT_CODEC.decode(data)
    assert caught.value.code == "E106"


def test_that_earlier_states_are_left_out_and_named_because_they_hold_the_numbers() -> None:
    stored = StoredObject(digest="d", body='{"population":{"women":6}}')
    document = Document(plan=full_plan(), objects=(stored,))
    assert shared(document)["objects"] == []
    contents = contents_of(export_of("json"), source_of(document))
    assert "1 object of earlier states of the plan" in contents.left_out
    assert contents_of(export_of("json"), source_of(document, EXACT)).left_out == ()


def test_that_every_kind_of_object_is_counted_before_and_after() -> None:
    source = source_of(full_plan())
    contents = contents_of(export_of("json"), source)
    assert contents.counts["place"] == 2
    assert "2 places" in contents.lines()
    assert JsonExport().reread(source, made(export_of("json"), source).data) == contents.counts


def test_that_a_plan_which_lost_a_place_on_the_way_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    make = JsonExport.make

    def lossy(export: JsonExport, source: Any) -> bytes:  # noqa: ANN401
        tree = json.loads(make(export, source))
        del tree["plan"]["situation"]["places"][0]
        return json.dumps(tree).encode()

    monkeypatch.setattr(JsonExport, "make", lossy)
    with pytest.raises(ReportError, match="place: 0 instead of 1"):
        made(export_of("json"), source_of(plan_with_few()))


def test_that_sensitive_kinds_are_named_only_where_they_stand_in_the_plan() -> None:
    bare = contents_of(export_of("json"), source_of(Plan(id="plan", title="Operation"))).sensitive
    assert set(bare) == {Sensitive.FREE_TEXT}
    sample = contents_of(export_of("json"), source_of_sample("north-axis")).sensitive
    assert {Sensitive.POSITIONS, Sensitive.POPULATIONS, Sensitive.SOURCES, Sensitive.DISSENT, Sensitive.ROUTES} <= set(
        sample
    )
