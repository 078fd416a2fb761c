"""What people decide needs its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef, random_ids
from pocplanner.model.judgement import (
    ChecklistDecision,
    OwnRisk,
    ReadinessOverride,
    RiskDecision,
)
from pocplanner.model.measures import LastResortTest
from pocplanner.model.vocab import Answer, Component

if TYPE_CHECKING:
    from pocplanner.model.base import Value

NEED_REASON: list[tuple[type[Value], dict[str, Any], str, str]] = [
    (RiskDecision, {"id": "a", "risk": "R-1@", "state": "dismissed"}, "reason", "a dismissed risk needs a reason"),
    (ChecklistDecision, {"id": "a", "item": "CHK-1", "state": "not_applicable"}, "reason", "needs a reason"),
    (ReadinessOverride, {"id": "a", "rule": "RB-1", "by": "cos"}, "reason", "an override needs a reason"),
    (Fact, {"id": "a", "key": "op_urban", "overrules": True}, "overrule_reason", "an overruled answer needs a reason"),
]


@pytest.mark.parametrize(("model", "fields", "reason", "words"), NEED_REASON)
def test_that_a_decision_that_hides_something_needs_a_written_reason(
    model: type[Value], fields: dict[str, Any], reason: str, words: str
) -> None:
    for empty in ("", "  \n"):
        with pytest.raises(ValidationError, match=words):
            model.model_validate({**fields, reason: empty})
    model.model_validate({**fields, reason: "We were there."})


def test_that_an_open_decision_needs_no_reason() -> None:
    RiskDecision(id="a", risk="R-1@")
    ChecklistDecision(id="a", item="CHK-1")


def test_that_an_own_risk_has_an_id_like_every_other_risk() -> None:
    own = OwnRisk(id="abc", statement="Harm", written_by=Component.POC_ADVISER)
    assert RiskDecision(id="d", risk=own.risk_id()).risk == "own@risk=abc"


@pytest.mark.parametrize("missing", list(LastResortTest.model_fields))
def test_that_the_last_resort_needs_all_four_conditions(missing: str) -> None:
    answers = dict.fromkeys(LastResortTest.model_fields, Answer.YES)
    assert LastResortTest.model_validate(answers).passed()
    for answer in (Answer.NO, Answer.UNKNOWN):
        assert not LastResortTest.model_validate({**answers, missing: answer}).passed()


def test_that_new_ids_are_random_and_of_128_bits() -> None:
    ids = {random_ids() for _ in range(50)}
    assert len(ids) == 50
    assert all(len(item) == 32 and int(item, 16) >= 0 for item in ids)


def test_that_a_field_reference_reads_as_object_and_field() -> None:
    assert str(FieldRef(object="camp", field="population.women")) == "camp.population.women"
    assert str(FieldRef(object="camp")) == "camp"
    with pytest.raises(ValidationError):
        FieldRef(object="camp", field="name; drop")


@pytest.mark.parametrize(
    ("component", "mission", "police"),
    [(Component.FORCE, True, False), (Component.UNPOL_FPU, True, True), (Component.OCHA, False, False)],
)
def test_that_offices_outside_the_mission_are_told_apart(component: Component, mission: bool, police: bool) -> None:
    assert component.is_mission is mission
    assert component.is_police is police
