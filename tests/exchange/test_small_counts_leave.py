"""No export tells a number of people from 1 to 9, seen or worked out: another one gives the very same file.

The rule itself is tested beside it; here every file is made from a plan and from its twin, in which a withheld number
is another one and all that is shown is the same. A file that said more than is shown would differ.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from pocplanner.exchange.docx_export import DocxChoices
from pocplanner.exchange.export import Choices, made
from pocplanner.exchange.formats import FORMATS, export_of
from pocplanner.exchange.geojson_export import PlacesChoices
from pocplanner.model.plan import Plan
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.small_counts import shown_places, shown_sizes
from tests.exchange.sources import source_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.exchange.export import Export

Counts = dict[tuple[str, str], int]
"""Numbers of people by the object and the field they stand in."""
WAYS: tuple[tuple[Export, Choices], ...] = (
    *((export_of(name), Choices()) for name in FORMATS if name not in {"docx", "geojson", "figures"}),
    (export_of("docx"), DocxChoices(annexes=tuple(Annex))),
    (export_of("docx"), DocxChoices(what="annex")),
    (export_of("geojson"), PlacesChoices(populations=True)),
)
PARTS = ("women", "men", "girls", "boys")
FIELDS = [(place, field) for place in ("village", "camp", "hamlet") for field in (*PARTS, "total")]
FIELDS += [("hosts", "size"), ("guests", "size")]


ACTOR = {"id": "band", "name": "Band", "actor_kind": "nsag", "at": ["hamlet"], "addressed": "yes"}


def plan_of(counts: Counts) -> Plan:
    """Camp and hamlet are counted in the village; risks concern one of them, two, and all, and the groups there."""

    def place(key: str, counted_in: str | None = None) -> dict[str, Any]:
        people = {field: counts[key, field] for field in (*PARTS, "total") if (key, field) in counts}
        at = {"latitude": 4.5, "longitude": 26.25}
        more = {"position": at, "population": people, "in_area": "yes", "place_kind": "village"}
        return {"id": key, "name": key.capitalize(), "counted_in": counted_in, **more}

    def group(key: str) -> dict[str, Any]:
        return {"id": key, "name": key.capitalize(), "places": ["village"], "size": counts.get((key, "size"))}

    concerned = (["village"], ["camp", "hamlet"], ["hamlet"], ["village", "camp", "hamlet"])
    return Plan.model_validate(
        {
            "id": "plan",
            "title": "Counted",
            "as_of": "2026-11-14",
            "situation": {
                "places": [place("village"), place("camp", "village"), place("hamlet", "village")],
                "population_groups": [group("hosts"), group("guests")],
                "armed_actors": [ACTOR],
                "routes": [{"id": "road", "name": "Road", "start": "village", "end": "hamlet"}],
            },
            "own_risks": [
                {"id": f"own-{at}", "statement": "People could be hurt.", "places": places, "written_by": "poc_adviser"}
                for at, places in enumerate(concerned)
            ],
        }
    )


def shown(counts: Counts) -> object:
    """What may be shown of these numbers; nothing of numbers that no plan can hold."""
    try:
        situation = plan_of(counts).situation
    except ValidationError:
        return None
    return shown_places(situation.places), shown_sizes(situation)


def twins(counts: Counts) -> Iterator[Counts]:
    """For each number from 1 to 9, numbers that show the same with another one in its place."""
    told = shown(counts)
    assume(told is not None)
    for key, count in counts.items():
        if not 0 < count < 10:
            continue
        others = [{}, *({other: counts[other]} for other in counts if other[0] == key[0] and other != key)]
        for new in (*range(count + 1, 10), *range(count - 1, 0, -1), *range(10, 14), 0):
            moved = [{key: new, **{at: old + count - new for at, old in other.items()}} for other in others]
            found = next((item for item in moved if min(item.values()) >= 0 and shown(counts | item) == told), None)
            if found is not None:
                yield counts | found
                break
        else:
            pytest.fail(f"{key} of {counts} can only be {count}")


def made_by(export: Export, choices: Choices, counts: Counts) -> str:
    return hashlib.sha256(made(export, source_of(plan_of(counts), choices)).data).hexdigest()


some = st.sampled_from((3, 6, 9, 34, 40)) | st.integers(1, 60)


@pytest.mark.timeout(300)
@settings(max_examples=6, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS), some, min_size=2, max_size=7))
@example({("village", "total"): 40, ("camp", "total"): 34, ("hamlet", "total"): 6})
@example({("village", "total"): 900, ("camp", "total"): 340, ("hamlet", "total"): 6})
@example({("hamlet", "total"): 40, ("hamlet", "women"): 34, ("hamlet", "men"): 6})
@example({("village", "total"): 40, ("hosts", "size"): 34, ("guests", "size"): 6})
def test_that_a_plan_with_another_withheld_number_gives_the_same_files(counts: Counts) -> None:
    for twin in list(twins(counts))[:2]:
        for export, choices in WAYS:
            assert made_by(export, choices, counts) == made_by(export, choices, twin), (export.name, counts, twin)
