"""The planning checklist: what people said, what the program sees, and what this operation needs."""

from __future__ import annotations

from typing import Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.errors import RuleError
from pocplanner.model.vocab import ItemState
from tests.assessment.ready import AS_OF, MEASURE, ready_plan
from tests.guidance import mini_library as mini

LIBRARY = mini.library(
    mini.risk(),
    mini.measure(),
    mini.question(),
    mini.checklist_item("CHK-1", required_when={"fact": "op_urban"}),
    mini.checklist_item("CHK-2", computed="measures_for_every_risk"),
    mini.checklist_item("CHK-3", computed="criterion_with_metric", replaces=["CHK-0"]),
    mini.checklist_item("CHK-4", replaces=["CHK-9"]),
)


def item(entry: str, **changes: Any) -> tuple[ItemState, str, bool]:  # noqa: ANN401  (any field of a plan)
    """State, detail and whether it is required, of one item."""
    found = {view.entry.id: view for view in assess(ready_plan(**changes), LIBRARY, AS_OF).checklist}
    return found[entry].state, found[entry].detail, found[entry].required


def said(entry: str, state: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """A plan in which people said something of one item."""
    return {"checklist": [{"id": "c", "item": entry, "state": state, **fields}]}


def urban(answer: str) -> dict[str, Any]:
    """A plan with this answer on whether it is urban."""
    return {"facts": [{"id": "f", "key": "op_urban", "value": answer}]}


def test_that_an_item_of_which_nobody_said_anything_is_open() -> None:
    assert item("CHK-4") == (ItemState.OPEN, "", False)


def test_that_what_people_said_is_shown_with_its_evidence() -> None:
    assert item("CHK-4", **said("CHK-4", "done", evidence="Minutes of 3 January"))[:2] == (
        ItemState.DONE,
        "Minutes of 3 January",
    )


def test_that_a_renamed_item_keeps_what_people_said() -> None:
    assert item("CHK-4", **said("CHK-9", "done"))[0] is ItemState.DONE


@pytest.mark.parametrize(
    ("answer", "state"),
    [("yes", ItemState.OPEN), ("unknown", ItemState.OPEN), ("no", ItemState.NOT_APPLICABLE)],
)
def test_that_an_item_that_the_operation_needs_or_may_need_cannot_be_left_out(answer: str, state: ItemState) -> None:
    changes = {**said("CHK-1", "not_applicable", reason="Not here"), **urban(answer)}
    found, detail, required = item("CHK-1", **changes)
    assert found is state
    assert required is (answer != "no")
    assert detail == ("Not here" if answer == "no" else "Marked not applicable, but this operation needs it.")


COMPUTED = [
    ({}, ItemState.DONE, "Each of 1 open risks"),
    ({"measures": []}, ItemState.OPEN, "1 of 1 open risks"),
    ({"measures": [{**MEASURE, "status": "proposed"}]}, ItemState.OPEN, "1 of 1"),
    (urban("no"), ItemState.OPEN, "No open risk is in the register yet"),
    (
        {"risk_decisions": [{"id": "d", "risk": "R-1@", "state": "dismissed", "reason": "x"}]},
        ItemState.DONE,
        "No risk is open; 1 stated or dismissed",
    ),
    ({**said("CHK-2", "done"), "measures": []}, ItemState.OPEN, "1 of 1"),
]


@pytest.mark.parametrize(("changes", "state", "detail"), COMPUTED)
def test_that_measures_for_every_risk_are_counted_by_the_program(
    changes: dict[str, Any], state: ItemState, detail: str
) -> None:
    found, text, _ = item("CHK-2", **changes)
    assert found is state
    assert detail in text


@pytest.mark.parametrize("missing", ["metric", "baseline", "data_source"])
def test_that_a_criterion_counts_with_metric_baseline_and_source(missing: str) -> None:
    full = {"id": "k", "text": "Fewer", "metric": "Count", "baseline": "12", "data_source": "Reports"}
    assert item("CHK-3", criteria=[full])[0] is ItemState.DONE
    assert item("CHK-3", criteria=[{**full, missing: ""}])[0] is ItemState.OPEN
    assert item("CHK-3", criteria=[])[0] is ItemState.OPEN


def test_that_a_condition_that_cannot_be_evaluated_is_a_loud_error_with_the_id_of_the_item() -> None:
    broken = mini.library(mini.checklist_item(required_when={"fact": "gone"}))
    with pytest.raises(RuleError, match=r"E414.*CHK-1"):
        assess(ready_plan(), broken, AS_OF)
