from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import CommandError
from pocplanner.model.brief import ADVICE_WORDS, AdviserStatement
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import RemoveObject, SetField
from tests.session.builders import rig

if TYPE_CHECKING:
    from pocplanner.session.session import Session

FIRST = AdviserStatement(id="adv-1", words="Wait for the guard.", given_at=datetime(2026, 11, 14, 9, tzinfo=UTC))
LATER = AdviserStatement(id="adv-2", words="The guard is there. I agree.")


def advised() -> Session:
    session = rig().session
    session.record_advice(FIRST)
    return session


def test_that_what_the_adviser_said_is_neither_changed_nor_taken_out() -> None:
    session = advised()
    for command in (
        SetField(FieldRef(object="adv-1", field="words"), "Go."),
        SetField(FieldRef(object=session.plan.id, field="decision.advice"), ()),
        RemoveObject("adv-1"),
    ):
        with pytest.raises(CommandError) as refused:
            session.apply(command)
        assert refused.value.code == "E327"
    assert session.plan.decision.advice == (FIRST,)


def test_that_no_undo_takes_advice_back() -> None:
    session = rig().session
    session.apply(SetField(FieldRef(object=session.plan.id, field="area"), "North"))
    session.record_advice(FIRST)
    session.undo()
    assert session.plan.area != "North"
    assert session.plan.decision.advice == (FIRST,)
    session.redo()
    assert session.plan.area == "North"
    assert session.plan.decision.advice == (FIRST,)


def test_that_a_later_statement_stands_behind_the_earlier() -> None:
    session = advised()
    session.record_advice(LATER)
    assert session.plan.decision.advice == (FIRST, LATER)
    assert session.dirty


def test_that_advice_that_would_not_fit_the_first_page_is_refused() -> None:
    AdviserStatement(id="adv", words="word " * ADVICE_WORDS)
    with pytest.raises(ValueError, match="at most 60 words; these are 61"):
        AdviserStatement(id="adv", words="word " * (ADVICE_WORDS + 1))
