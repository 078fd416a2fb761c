"""Contingency plans: adopted ones, proposals filled from the situation, and lines that nobody is to do."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.contingency import NAMES_SHOWN, adopt, shortened
from pocplanner.assessment.overlay import world_of
from pocplanner.errors import RuleError
from pocplanner.model.base import LINE_LIMIT
from pocplanner.model.vocab import Collection
from pocplanner.rules.values import Verdict
from tests.assessment.ready import AS_OF, CONTINGENCY, coverage, ready_plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import ContingencyView

GROUP = {"id": "group", "name": "Ridge Column", "actor_kind": "nsag", "move_expected": "yes"}


def scenario(**changes: Any) -> mini.Raw:  # noqa: ANN401  (any field of an entry)
    """A scenario for each armed actor that is expected to move, over the risk of the small library."""
    raw = mini.scenario(
        subjects=[
            {"role": "group", "each": "armed_actor", "where": {"subject": "group", "field": "move_expected"}},
            {"role": "site", "each": "place", "where": {"subject": "site", "field": "place_kind", "is": "idp_site"}},
        ],
        condition={"fact": "op_urban"},
    )
    raw["text"] = {
        "en": {
            **raw["text"]["en"],
            "title": "{group} moves",
            "risk": "{group} could pass {site}: {site.people} in {site.names}.",
            "rows": {"C1": "At {site}"},
        }
    }
    return raw | changes


def proposals(raw: mini.Raw | None = None, **changes: Any) -> tuple[ContingencyView, ...]:  # noqa: ANN401
    """The contingency plans of the ready plan without its own, over a library with this scenario."""
    small = mini.library(mini.risk(), mini.measure(), mini.question(), scenario() if raw is None else raw)
    return assess(ready_plan(**{"contingency_plans": [], **changes}), small, AS_OF).contingency


def camps(*people: int | None, covered: str = "complete", **lists: Any) -> dict[str, Any]:  # noqa: ANN401
    """A situation with displacement sites of these numbers of people and the group."""
    places = [
        {"id": f"c{n}", "name": f"Camp {n}", "place_kind": "idp_site", "population": {"total": total}}
        for n, total in enumerate(people)
    ]
    return {"situation": {"coverage": coverage(covered), "places": places, "armed_actors": [GROUP], **lists}}


def test_that_a_proposal_is_filled_with_all_subjects_of_the_situation() -> None:
    (view,) = proposals(**camps(900, 50))
    assert (view.adopted, view.verdict, view.plan.scenario) == (False, Verdict.TRIGGERED, "Ridge Column moves")
    assert view.plan.risk == (
        "Ridge Column could pass Camp 0 (900 people) and Camp 1 (50 people): 950 people in Camp 0 and Camp 1."
    )
    (row,) = view.plan.rows
    assert (row.risk, row.risks, row.trigger) == (
        "At Camp 0 (900 people) and Camp 1 (50 people)",
        ("R-1@",),
        "When seen",
    )
    assert [(line.entry, line.text) for line in (*row.preparatory, *row.reactive)] == [
        ("C1-P-01", "Prepare"),
        ("C1-R-01", "React"),
    ]
    assert row.preparatory[0].date is not None
    assert row.preparatory[0].date.label() == "D-7"
    assert row.reactive[0].date is None


@pytest.mark.parametrize(
    ("people", "text"),
    [
        ((4,), "fewer than 10 people in"),
        ((900, None), "an unknown number of people in"),
        ((4, 5), "fewer than 10 people"),
    ],
)
def test_that_small_and_unknown_numbers_of_people_are_not_written_out(
    people: tuple[int | None, ...], text: str
) -> None:
    assert text in proposals(**camps(*people))[0].plan.risk


def test_that_lines_without_an_office_of_the_mission_are_unassigned() -> None:
    rows = [
        {
            "id": "C1",
            "risks": ["R-1"],
            "preparatory": [
                {"id": "C1-P-01", "components": ["force"]},
                {"id": "C1-R-01", "coordinate_with": ["ocha"]},
            ],
        }
    ]
    (view,) = proposals(scenario(rows=rows), **camps(1))
    assert view.unassigned == ("proposal-c1-r-01",)
    assert view.plan.rows[0].preparatory[1].components == ("ocha",)


def test_that_rows_whose_risks_are_not_in_the_register_are_left_out() -> None:
    rows = [{"id": "C1", "risks": ["R-1"]}, {"id": "C2", "risks": ["R-7"]}]
    raw = scenario(rows=rows)
    raw["text"]["en"] |= {"rows": {"C1": "a", "C2": "b"}, "triggers": {"C1": "a", "C2": "b"}, "lines": {}}
    (view,) = proposals(raw, **camps(1))
    assert [row.entry for row in view.plan.rows] == ["C1"]
    assert proposals(raw, **camps(1), facts=[{"id": "f", "key": "op_urban", "value": "no"}]) == ()


VERDICTS = [
    ("yes", Verdict.TRIGGERED),
    ("unknown", Verdict.POSSIBLE),
    ("no", None),
]


@pytest.mark.parametrize(("answer", "verdict"), VERDICTS)
def test_that_a_scenario_is_proposed_unless_it_is_ruled_out(answer: str, verdict: Verdict | None) -> None:
    small = mini.library(mini.risk(condition={"always": True}), mini.measure(), mini.question(), scenario())
    plan = ready_plan(contingency_plans=[], facts=[{"id": "f", "key": "op_urban", "value": answer}], **camps(1))
    found = assess(plan, small, AS_OF).contingency
    assert [view.verdict for view in found] == ([] if verdict is None else [verdict])


BY_SUBJECT: dict[str, Any] = {"condition": {"subject": "group", "field": "supply_pressure"}}


def test_that_a_subject_that_may_not_be_listed_keeps_a_scenario_possible() -> None:
    nobody = {"situation": {"coverage": coverage(armed_actors="partial")}}
    (view,) = proposals(scenario(**BY_SUBJECT), **nobody)
    assert view.verdict is Verdict.POSSIBLE
    assert view.plan.scenario == "a group not listed yet moves"
    assert view.plan.risk.startswith("a group not listed yet could pass a site not listed yet")


def test_that_complete_lists_without_a_subject_rule_a_scenario_out() -> None:
    assert proposals(scenario(**BY_SUBJECT), situation={"coverage": coverage()}) == ()
    calm = {**GROUP, "supply_pressure": "no"}
    assert proposals(scenario(**BY_SUBJECT), **camps(1, armed_actors=[calm])) == ()


def test_that_a_fact_alone_proposes_a_scenario_though_nobody_is_listed() -> None:
    (view,) = proposals(situation={"coverage": coverage()})
    assert view.verdict is Verdict.TRIGGERED


def test_that_an_adopted_scenario_is_shown_first_and_not_proposed_again() -> None:
    own = {**CONTINGENCY, "entry": "S-1"}
    (view,) = proposals(contingency_plans=[own], **camps(1))
    assert (view.adopted, view.plan.id) == (True, "contingency")
    assert view.entry is not None
    assert view.entry.id == "S-1"
    assert len(proposals(contingency_plans=[CONTINGENCY], **camps(1))) == 2


def test_that_a_renamed_scenario_that_was_adopted_is_not_proposed_again() -> None:
    own = {**CONTINGENCY, "entry": "S-0"}
    (view,) = proposals(scenario(replaces=["S-0"]), contingency_plans=[own], **camps(1))
    assert view.entry is not None


def test_that_many_sites_are_counted_after_the_first_so_that_the_text_stays_readable() -> None:
    (view,) = proposals(**camps(*range(100, 140)))
    assert f"and {40 - NAMES_SHOWN + 1} more" in view.plan.risk
    assert view.plan.risk.count("Camp") == 2 * (NAMES_SHOWN - 1)


def test_that_long_names_do_not_make_a_title_that_no_plan_can_hold() -> None:
    groups = [{**GROUP, "id": f"g{n}", "name": f"{n} " + "x" * 290} for n in range(3)]
    (view,) = proposals(**camps(1, armed_actors=groups))
    assert len(view.plan.scenario) == LINE_LIMIT
    assert view.plan.scenario.endswith("…")
    assert shortened("short") == "short"


@pytest.mark.parametrize("name", ["{site}", "\\1", "{group.people}", "a} {b"])
def test_that_a_hostile_name_stands_in_a_proposal_as_it_was_typed(name: str) -> None:
    (view,) = proposals(**camps(1, armed_actors=[{**GROUP, "name": name}]))
    assert view.plan.scenario == f"{name} moves"


def test_that_the_order_of_lists_does_not_change_a_proposal() -> None:
    groups = [{**GROUP, "id": f"g{n}", "name": f"Group {n}"} for n in range(3)]
    first = proposals(**camps(1, 2, armed_actors=groups))
    assert proposals(**camps(1, 2, armed_actors=groups[::-1])) == first


def test_that_an_adopted_plan_gets_ids_of_its_own() -> None:
    small = mini.library(mini.risk(), mini.measure(), mini.question(), scenario())
    plan = ready_plan(**camps(1))
    numbers = count()
    made = adopt(
        small.scenarios[0], world_of(plan, small), assess(plan, small, AS_OF).risks, lambda: f"new-{next(numbers)}"
    )
    ids = [made.id, made.rows[0].id, made.rows[0].preparatory[0].id, made.rows[0].reactive[0].id]
    assert sorted(ids) == ["new-0", "new-1", "new-2", "new-3"]
    assert made.entry == "S-1"


def test_that_a_long_id_of_an_entry_makes_a_proposal_all_the_same() -> None:
    (view,) = proposals(scenario(id="S-" + "x" * 78), **camps(1))
    assert len(view.plan.id) == 64


def test_that_a_scenario_that_cannot_be_evaluated_is_a_loud_error_with_its_id() -> None:
    with pytest.raises(RuleError, match=r"E414.*S-1"):
        proposals(scenario(condition={"fact": "gone"}), **camps(1))


def test_that_only_lists_of_the_situation_can_be_complete() -> None:
    assert {item["collection"] for item in coverage()} == {item.value for item in Collection}
