from __future__ import annotations

from pocplanner.model.walk import index
from pocplanner.session.lookup import descend, find, index_of
from pocplanner.storage.samples import load_sample, sample_names
from tests.session.builders import small_plan


def test_that_the_fast_index_finds_what_the_full_walk_finds() -> None:
    for name in sample_names():
        plan = load_sample(name).plan
        assert index_of(plan) == index(plan)


def test_that_an_object_is_found_by_its_id() -> None:
    found = find(small_plan(), "road")
    assert found is not None
    assert found.path == ("situation", "routes", 0)
    assert find(small_plan(), "gone") is None


def test_that_a_path_that_leads_nowhere_gives_nothing() -> None:
    assert descend(small_plan(), "situation.places.1.name") == "Town B"
    assert descend(small_plan(), "situation.places.7.name") is None
    assert descend(small_plan(), "situation.rivers") is None
