"""A plan on the situation of an earlier one: nothing that was said for the earlier operation holds for the new one."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import bundled
from pocplanner.model.base import TEXT_LIMIT
from pocplanner.model.document import Document
from pocplanner.model.facts import Provenance
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan, ReleaseMark
from pocplanner.model.situation import Coverage, TriggerDate
from pocplanner.model.times import Moment, Timing
from pocplanner.model.vocab import Collection, Component, CoverageState, Releasability, TriggerKind
from pocplanner.session.reuse import reusing_situation, taken_from
from pocplanner.session.session import Session
from pocplanner.storage.codec import DOCUMENT_CODEC
from tests.session.builders import counting_ids, rig, small_plan

MARKET = TriggerDate(
    id="market", name="Market", trigger_kind=TriggerKind.OTHER, start=Moment.day(1), end=Moment.hour(90)
)
SET = Timing(d_day=date(2026, 11, 20), h_hour=time(4, 30))


def earlier(timing: Timing = SET, **changes: object) -> Plan:
    plan = small_plan()
    coverage = (
        Coverage(
            collection=Collection.PLACES,
            state=CoverageState.COMPLETE,
            by=Component.FORCE,
            as_of=date(2026, 10, 1),
            note="East left out.",
        ),
        Coverage(collection=Collection.ROUTES, state=CoverageState.PARTIAL),
    )
    situation = plan.situation.model_copy(update={"coverage": coverage, "trigger_dates": (MARKET,)} | changes)
    return plan.model_copy(update={"situation": situation, "timing": timing})


def reused(plan: Plan) -> Plan:
    document = reusing_situation(Document(plan=plan), counting_ids())
    assert DOCUMENT_CODEC.decode(DOCUMENT_CODEC.encode(document)) == document
    return document.plan


def test_that_no_list_counts_as_looked_at_and_what_was_declared_stands_in_its_note() -> None:
    plan = reused(earlier())
    places, routes = plan.situation.coverage
    assert {places.state, routes.state} == {CoverageState.NOT_LOOKED_AT}
    assert (
        places.note
        == "In “Operation”: complete, Force, 1 Oct 2026. To be confirmed for this operation.\nEast left out."
    )
    assert routes.note == "In “Operation”: partial. To be confirmed for this operation."
    assert (places.by, places.as_of) == (None, None), "who looked then does not stand behind this plan"


def test_that_a_list_to_be_confirmed_is_an_open_point_of_the_new_plan() -> None:
    def warned(plan: Plan) -> int:
        findings = assess(plan, bundled(), date(2026, 11, 14)).readiness
        return sum(finding.rule == "RW-10" for finding in findings)

    assert warned(reused(earlier())) == warned(earlier()) + 2


def test_that_a_note_with_no_room_left_stays_whole() -> None:
    full = Coverage(collection=Collection.PLACES, state=CoverageState.COMPLETE, note="a" * TEXT_LIMIT)
    kept = reused(earlier(coverage=(full,))).situation.coverage
    assert kept == (full.model_copy(update={"state": CoverageState.NOT_LOOKED_AT}),)


def test_that_what_is_taken_is_told_with_what_is_to_be_confirmed() -> None:
    taken = taken_from(earlier())
    assert taken.entries == 7
    assert taken.to_confirm == (Collection.PLACES, Collection.ROUTES)
    assert taken.loose_dates == 0
    assert taken_from(earlier(Timing())).loose_dates == 1


def test_that_sources_stay_with_their_entries() -> None:
    source = Provenance(source="site committee", originator=Component.FORCE, as_of=date(2026, 10, 1))
    places = tuple(place.model_copy(update={"provenance": source}) for place in small_plan().situation.places)
    assert [place.provenance for place in reused(earlier(places=places)).situation.places] == [source, source]


def test_that_dates_counted_from_the_earlier_day_do_not_move_with_the_new_one() -> None:
    market = reused(earlier()).situation.trigger_dates[0]
    assert market.start.at == datetime(2026, 11, 21, tzinfo=UTC)
    assert market.start.note == "D+1 of the earlier operation"
    assert market.end is not None
    assert market.end.at == datetime(2026, 11, 20, 6, 0, tzinfo=UTC)


def test_that_a_date_whose_day_was_never_set_stays_as_it_was_written() -> None:
    assert reused(earlier(Timing())).situation.trigger_dates == (MARKET,)


@pytest.mark.parametrize(
    ("ref", "kept"),
    [
        (FieldRef(object="group", field="note"), FieldRef(object="group", field="note")),
        (FieldRef(object="plan", field="situation.coverage"), FieldRef(object="new-1", field="situation.coverage")),
        (FieldRef(object="plan", field="decision"), None),
        (FieldRef(object="go", field="title"), None),
    ],
    ids=["entry", "situation", "other part", "other object"],
)
def test_that_who_may_see_an_entry_stays_restricted(ref: FieldRef, kept: FieldRef | None) -> None:
    mark = ReleaseMark(ref=ref, releasability=Releasability.NAMED_OFFICES)
    marks = reused(earlier().model_copy(update={"release_marks": (mark,)})).release_marks
    assert [found.ref for found in marks] == ([kept] if kept else [])


def test_that_a_session_of_something_no_file_holds_is_unsaved_from_the_start() -> None:
    around = rig().session.around
    document = Document(plan=small_plan())
    assert not Session(document, around).dirty
    assert Session(document, around, unsaved=True).dirty
