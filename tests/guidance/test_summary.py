"""The library in numbers, and each kind of thin spot provoked by a library that has it."""

from __future__ import annotations

import copy

import pytest

from pocplanner.guidance.library import bundled
from pocplanner.guidance.summary import LibrarySummary, about_class, read_facts, summary_of
from pocplanner.model.vocab import Component, PathwayClass
from tests.guidance import mini_library as mini


def thin(summary: LibrarySummary, what: str) -> list[str]:
    return [spot.where for spot in summary.thin if spot.what == what]


THREE = (mini.measure(), mini.measure("M-2", phase="during"), mini.measure("M-3", phase="after", owner="joc"))
FULL = mini.risk(measures=["M-1", "M-2", "M-3"], contingency=["C1"])


def test_that_a_class_counts_its_risks_cases_measures_once_and_scenarios() -> None:
    other = mini.risk("R-2", measures=["M-1", "M-3"])
    library = mini.library(FULL, other, *THREE, mini.question(), mini.scenario())
    rows = {row.pathway: row for row in summary_of(library).classes}
    direct = rows[PathwayClass.DIRECT]
    assert (direct.risks, direct.cases, direct.before, direct.during, direct.after, direct.scenarios) == (
        2, 4, 1, 1, 1, 1,
    )  # fmt: skip
    empty = rows[PathwayClass.ACCESS]
    assert (empty.risks, empty.cases, empty.before, empty.during, empty.after, empty.scenarios) == (0, 0, 0, 0, 0, 0)
    assert list(rows) == list(PathwayClass)


def test_that_offices_sources_and_themes_are_counted() -> None:
    cited = mini.risk(sources=[{"document": "handbook", "section": "11.4.4"}] * 2)
    summary = summary_of(mini.library(cited, mini.measure(), mini.question()))
    owners = dict(summary.components)
    assert (owners[Component.FORCE], owners[Component.JOC]) == (1, 0)
    assert Component.OCHA not in owners
    assert summary.documents == (("handbook", 1), ("card", 0))
    assert summary.own == 2
    assert summary.themes == (("direct", 1), ("measures", 1), ("questions", 1))


def test_that_each_kind_of_thin_spot_is_found_and_only_where_it_is() -> None:
    gap = copy.deepcopy(mini.risk("R-2", pathway="access", measures=["M-1"]))
    gap["text"]["en"]["gap"] = "No boats."
    library = mini.library(FULL, gap, *THREE, mini.question(), mini.question("unread"), mini.scenario())
    summary = summary_of(library)
    assert "Access, services, livelihoods and aid" in thin(summary, "class without a measure during")
    assert "Access, services, livelihoods and aid" not in thin(summary, "class without a measure before")
    assert "Direct effects of the operation" not in thin(summary, "class without a measure during")
    assert thin(summary, "risk without contingency") == ["R-2"]
    assert thin(summary, "risk with fewer than 3 measures") == ["R-2"]
    assert next(spot for spot in summary.thin if spot.detail == "No boats.").where == "R-2"
    assert thin(summary, "question that no rule reads") == ["unread"]
    assert "Force" not in thin(summary, "office that owns no measure")
    assert "JMAC" in thin(summary, "office that owns no measure")


def test_that_a_scenario_answers_a_risk_on_whichever_side_it_is_said() -> None:
    by_row = mini.scenario()
    silent = mini.scenario(rows=[{**by_row["rows"][0], "risks": []}])
    parts = (mini.measure(), mini.question())
    for risk, scenario, answered in (
        (mini.risk(), by_row, True),
        (mini.risk(contingency=["C1-P-01"]), silent, True),
        (mini.risk(), silent, False),
    ):
        summary = summary_of(mini.library(risk, scenario, *parts))
        assert (thin(summary, "risk without contingency") == []) is answered


SITE = {"role": "site", "each": "place", "where": {"fact": "asked"}}
READERS = [
    mini.risk(condition={"fact": "asked"}),
    mini.risk(unlisted={"not": {"fact": "asked"}}),
    mini.risk(subjects=[SITE]),
    mini.risk(
        rating={
            "likelihood": "rare",
            "impact": "minor",
            "impact_steps": [{"when": {"fact": "asked"}, "step": 1, "because": "x"}],
        }
    ),
    mini.measure(applies={"any": [{"fact": "asked"}]}),
    mini.question("other", computed={"exists": "place", "where": {"fact": "asked"}}),
    mini.question("other", compared_with={"fact": "asked"}),
    mini.checklist_item(required_when={"fact": "asked"}),
    mini.scenario(condition={"fact": "asked"}),
]


@pytest.mark.parametrize("reader", READERS, ids=range(len(READERS)))
def test_that_a_question_is_read_wherever_a_condition_can_stand(reader: mini.Raw) -> None:
    assert "asked" in read_facts(mini.library(reader, mini.question("asked")))


def test_that_a_class_takes_its_risks_their_measures_and_scenarios() -> None:
    library = mini.library(FULL, mini.risk("R-2", pathway="access"), *THREE, mini.question(), mini.scenario())
    direct = {entry.id for entry in library.data.entries if about_class(entry, PathwayClass.DIRECT, library)}
    access = {entry.id for entry in library.data.entries if about_class(entry, PathwayClass.ACCESS, library)}
    assert direct == {"R-1", "M-1", "M-2", "M-3", "S-1"}
    assert access == {"R-2", "M-1"}


def test_that_the_summary_of_the_library_that_ships_adds_up() -> None:
    library = bundled()
    summary = summary_of(library)
    assert sum(row.risks for row in summary.classes) == len(library.risks)
    assert sum(count for _, count in summary.components) == len(library.measures)
    assert sum(count for _, count in summary.themes) == len(library.entries)
    assert summary == summary_of(library)
