from __future__ import annotations

from pocplanner.session.lookup import descend, find
from tests.session.builders import small_plan


def test_that_an_object_is_found_by_its_id() -> None:
    found = find(small_plan(), "road")
    assert found is not None
    assert found.path == ("situation", "routes", 0)
    assert find(small_plan(), "gone") is None


def test_that_a_path_that_leads_nowhere_gives_nothing() -> None:
    assert descend(small_plan(), "situation.places.1.name") == "Town B"
    assert descend(small_plan(), "situation.places.7.name") is None
    assert descend(small_plan(), "situation.rivers") is None
