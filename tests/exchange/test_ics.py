"""The calendar: neutral titles, stable ids that say nothing, days and moments, and what another library reads."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from pocplanner.exchange.export import contents_of, made
from pocplanner.exchange.ics_export import IcsExport
from pocplanner.model.brief import ActionBrief, ReleaseEntry
from pocplanner.model.measures import Measure
from pocplanner.model.plan import Plan
from pocplanner.model.times import Moment, Timing
from pocplanner.model.vocab import MeasurePhase, ReleaseLane
from pocplanner.storage.samples import load_sample, sample_names
from tests.exchange.injections import INJECTIONS
from tests.exchange.sources import source_of, source_of_sample

TIMING = Timing(d_day=date(2026, 11, 20), h_hour=time(4, 30), utc_offset_minutes=120)


def measure(identifier: str, title: str = "Patrol Kori", **changes: Any) -> Measure:  # noqa: ANN401
    return Measure(id=identifier, title=title, phase=MeasurePhase.BEFORE, **changes)


def release(identifier: str, text: str = "Tell Kori", at: Moment | None = None) -> ReleaseEntry:
    return ReleaseEntry(id=identifier, lane=next(iter(ReleaseLane)), text=text, at=at)


def plan_of(*measures: Measure, timeline: tuple[ReleaseEntry, ...] = (), timing: Timing = TIMING) -> Plan:
    action = ActionBrief(release_timeline=timeline)
    return Plan(id="plan-kori", title="Operation Kori", timing=timing, measures=measures, action=action)


def lines_of(plan: Plan) -> list[str]:
    return made(IcsExport(), source_of(plan)).data.decode().replace("\r\n ", "").split("\r\n")


def test_that_days_are_days_and_moments_stand_in_the_zone_of_the_plan() -> None:
    lines = lines_of(
        plan_of(
            measure("a", prepare_by=Moment.day(-3), until=Moment.hour(90)),
            timeline=(release("r", at=Moment.absolute(datetime(2026, 11, 19, 22, 0, tzinfo=UTC))),),
        )
    )
    assert [line for line in lines if line.startswith(("SUMMARY", "DTSTART")) and "1970" not in line] == [
        "SUMMARY:Planning task 1",
        "DTSTART;VALUE=DATE:20261117",
        "SUMMARY:Deadline 1",
        "DTSTART;TZID=UTC+0200:20261120T000000",
        "SUMMARY:Planning task 1: end",
        "DTSTART;TZID=UTC+0200:20261120T060000",
    ]


def test_that_an_entry_has_no_words_people_places_or_machine() -> None:
    text = "\n".join(lines_of(plan_of(measure("a", prepare_by=Moment.day(1)), timeline=(release("r"),))))
    assert not re.search(r"LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE|COMMENT|CATEGORIES|URL|Kori|Patrol|POC|@", text)
    assert set(re.findall(r"^[A-Z]+(?=[:;])", text, re.MULTILINE)) == {
        "BEGIN", "END", "VERSION", "PRODID", "SUMMARY", "DTSTART", "DTSTAMP", "UID", "CLASS", "TRANSP",
    }  # fmt: skip


def test_that_ids_are_the_same_each_time_differ_by_plan_and_do_not_show_those_of_the_plan() -> None:
    plan = plan_of(measure("measure-one", prepare_by=Moment.day(1), until=Moment.day(2)))

    def uids(of: Plan) -> list[str]:
        return [line for line in lines_of(of) if line.startswith("UID")]

    assert uids(plan) == uids(plan.model_copy(update={"title": "Other"}))
    assert len(set(uids(plan))) == 2
    assert not set(uids(plan)) & set(uids(plan.model_copy(update={"id": "other"})))
    assert "measure-one" not in "".join(uids(plan))


def test_that_what_has_no_date_is_named_and_takes_its_number_with_it() -> None:
    plan = plan_of(
        measure("a"), measure("b", title="Radio", prepare_by=Moment.day(1)), timeline=(release("r"),), timing=TIMING
    )
    contents = contents_of(IcsExport(), source_of(plan))
    assert contents.counts == {"planning task": 1, "end of a planning task": 0, "deadline": 0}
    assert contents.left_out == (
        "Planning task 2, which has no date: M-02 Patrol Kori",
        "Deadline 1, which has no date: Tell Kori",
    )
    assert "SUMMARY:Planning task 1" in lines_of(plan)


def test_that_without_d_day_nothing_is_on_the_calendar_and_all_is_named() -> None:
    plan = plan_of(measure("a", prepare_by=Moment.day(1)), timing=Timing())
    assert contents_of(IcsExport(), source_of(plan)).counts["planning task"] == 0
    assert len(contents_of(IcsExport(), source_of(plan)).left_out) == 1
    assert "BEGIN:VEVENT" not in lines_of(plan)


@pytest.mark.parametrize("sample", sample_names())
def test_that_another_library_reads_every_entry(sample: str) -> None:
    import vobject

    source = source_of_sample(sample)
    file = made(IcsExport(), source)
    calendar = vobject.readOne(file.data.decode())
    calendar.validate(raiseException=True)
    entries = calendar.contents.get("vevent", [])
    assert len(entries) == sum(file.contents.counts.values())
    assert len({entry.uid.value for entry in entries}) == len(entries)
    for entry in entries:
        assert re.fullmatch(r"Planning task \d+(: end)?|Deadline \d+", entry.summary.value)


def test_that_another_library_finds_the_same_moment() -> None:
    import vobject

    for minutes in (-570, 0, 120, 345, 840):
        timing = TIMING.model_copy(update={"utc_offset_minutes": minutes})
        plan = plan_of(measure("a", prepare_by=Moment.hour(0)), measure("b", prepare_by=Moment.day(0)), timing=timing)
        calendar = vobject.readOne(made(IcsExport(), source_of(plan)).data.decode())
        day, moment = (entry.dtstart.value for entry in calendar.vevent_list)
        assert day == date(2026, 11, 20)
        assert moment == timing.start()
        assert moment.utcoffset() == timedelta(minutes=minutes)


@pytest.mark.parametrize("name", INJECTIONS)
def test_that_titles_stay_neutral_whatever_the_plan_says(name: str) -> None:
    plan = plan_of(
        measure("a", title=name, prepare_by=Moment.day(0), text=name),
        timeline=(release("r", name, Moment.day(1)),),
    ).model_copy(update={"title": name, "mission": name})
    plain = plan_of(measure("a", title="x", prepare_by=Moment.day(0)), timeline=(release("r", "y", Moment.day(1)),))
    assert lines_of(plan) == lines_of(plain)


def test_that_each_line_has_at_most_75_bytes() -> None:
    for sample in sample_names():
        for line in made(IcsExport(), source_of(load_sample(sample))).data.split(b"\r\n"):
            assert len(line) <= 75
