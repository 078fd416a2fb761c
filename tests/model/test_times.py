"""Date-time groups, moments and spans."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pocplanner.model.base import LONGEST_MINUTES
from pocplanner.model.operation import Option
from pocplanner.model.times import (
    Anchor,
    MinuteRange,
    Moment,
    Timing,
    format_date,
    format_dtg,
    zone_letter,
)

TIMING = Timing(d_day=date(2026, 11, 14), h_hour=time(4, 30), utc_offset_minutes=120)

ZONES = [
    (0, "Z"),
    (60, "A"),
    (120, "B"),
    (540, "I"),
    (600, "K"),
    (720, "M"),
    (-60, "N"),
    (-720, "Y"),
    (330, "+0530"),
    (-210, "-0330"),
    (780, "+1300"),
]


@pytest.mark.parametrize(("minutes", "letter"), ZONES)
def test_that_each_zone_has_its_letter_and_j_is_never_used(minutes: int, letter: str) -> None:
    assert zone_letter(timedelta(minutes=minutes)) == letter


def test_that_no_two_zones_share_a_letter() -> None:
    letters = [zone_letter(timedelta(minutes=minutes)) for minutes in range(-12 * 60, 14 * 60 + 1, 15)]
    assert len(set(letters)) == len(letters)
    assert "J" not in letters


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 14, 4, 30, tzinfo=timezone(timedelta(hours=2))), "140430B NOV 26"),
        (datetime(2026, 1, 1, tzinfo=UTC), "010000Z JAN 26"),
        (datetime(2026, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=5, minutes=30))), "312359+0530 DEC 26"),
    ],
)
def test_that_a_date_time_group_reads_as_staff_write_it(moment: datetime, text: str) -> None:
    assert format_dtg(moment) == text


def test_that_a_time_without_zone_has_no_date_time_group() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        format_dtg(datetime(2026, 11, 14, 4, 30))


@pytest.mark.parametrize(("day", "text"), [(date(2026, 11, 4), "4 Nov 2026"), (date(2027, 3, 31), "31 Mar 2027")])
def test_that_a_date_reads_the_same_in_every_locale(day: date, text: str) -> None:
    assert format_date(day) == text


LABELS = [
    (Moment.day(0), "D-day"),
    (Moment.day(-3), "D-3"),
    (Moment.day(10), "D+10"),
    (Moment.hour(0), "H-hour"),
    (Moment.hour(90), "H+90 min"),
    (Moment.hour(-60), "H-1 h"),
    (Moment.hour(120), "H+2 h"),
    (Moment.absolute(datetime(2026, 11, 14, 4, 30, tzinfo=UTC)), "140430Z NOV 26"),
]


@pytest.mark.parametrize(("moment", "label"), LABELS, ids=[label for _, label in LABELS])
def test_that_a_moment_reads_as_planners_write_it(moment: Moment, label: str) -> None:
    assert moment.label() == label


def test_that_a_moment_stands_on_the_calendar_once_d_day_and_h_hour_are_set() -> None:
    zone = timezone(timedelta(hours=2))
    assert Moment.day(-3).resolve(TIMING) == datetime(2026, 11, 11, tzinfo=zone)
    assert Moment.hour(90).resolve(TIMING) == datetime(2026, 11, 14, 6, 0, tzinfo=zone)
    assert Moment.hour(-300).resolve(TIMING) == datetime(2026, 11, 13, 23, 30, tzinfo=zone)


@pytest.mark.parametrize("timing", [Timing(), Timing(h_hour=time(4, 30)), Timing(d_day=date(2026, 11, 14))])
def test_that_a_moment_without_its_origin_cannot_be_resolved(timing: Timing) -> None:
    assert Moment.hour(90).resolve(timing) is None
    assert (Moment.day(1).resolve(timing) is None) == (timing.d_day is None)
    assert timing.start() is None


def test_that_a_date_time_group_needs_no_d_day() -> None:
    at = datetime(2026, 11, 14, 4, 30, tzinfo=UTC)
    assert Moment.absolute(at).resolve(Timing()) == at


def test_that_the_day_of_a_moment_is_that_of_the_zone_of_the_operation() -> None:
    late = Moment.absolute(datetime(2026, 11, 14, 23, 30, tzinfo=UTC))
    assert late.day_in(TIMING) == date(2026, 11, 15)
    assert late.day_in(Timing()) == date(2026, 11, 14)
    assert Moment.day(2).day_in(Timing()) is None


@pytest.mark.parametrize("d_day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_that_a_year_from_which_days_would_leave_the_calendar_is_refused(d_day: date) -> None:
    with pytest.raises(ValidationError, match="the year is not one from 1900 to 2199"):
        Timing(d_day=d_day)
    with pytest.raises(ValidationError, match="the year is not one from 1900 to 2199"):
        Moment.absolute(datetime.combine(d_day, time(12), tzinfo=UTC))
    with pytest.raises(ValidationError, match="the year is not one from 1900 to 2199"):
        Option(id="go", title="Operate", d_day=d_day)


@pytest.mark.parametrize("d_day", [date(1900, 1, 1), date(2199, 12, 31)])
@pytest.mark.parametrize("days", [-3650, 3650])
def test_that_every_day_that_can_be_counted_is_on_the_calendar(d_day: date, days: int) -> None:
    timing = Timing(d_day=d_day, h_hour=time(12), utc_offset_minutes=14 * 60)
    assert Moment.day(days).day_in(timing) == d_day + timedelta(days=days)


BAD_MOMENTS = [
    ({"anchor": "at"}, "needs its date-time group"),
    ({"anchor": "d_day", "at": "2026-11-14T04:30:00Z"}, "any other has none"),
    ({"anchor": "h_hour", "days": 1}, "days are counted from D-day only"),
    ({"anchor": "d_day", "minutes": 1}, "minutes are counted from H-hour only"),
    ({"anchor": "at", "at": "2026-11-14T04:30:00"}, "timezone"),
    ({"anchor": "d_day", "days": 4000}, "less than or equal to 3650"),
]


@pytest.mark.parametrize(("fields", "words"), BAD_MOMENTS)
def test_that_a_moment_of_two_forms_is_refused(fields: dict[str, object], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        Moment.model_validate(fields)


def test_that_each_anchor_has_its_maker() -> None:
    made = (Moment.absolute(datetime(2026, 1, 1, tzinfo=UTC)), Moment.day(0), Moment.hour(0))
    assert [moment.anchor for moment in made] == list(Anchor)


MINUTES = st.integers(0, LONGEST_MINUTES)


@given(MINUTES, MINUTES, MINUTES, MINUTES)
def test_that_spans_add_up_and_never_leave_what_a_plan_can_hold(a: int, b: int, c: int, d: int) -> None:
    first, second = (MinuteRange(low=min(pair), high=max(pair)) for pair in ((a, b), (c, d)))
    total = first.plus(second)
    assert total == second.plus(first)
    assert total.low == min(first.low + second.low, LONGEST_MINUTES)
    assert total.high == min(first.high + second.high, LONGEST_MINUTES)


def test_that_a_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValidationError, match="longest time is shorter"):
        MinuteRange(low=2, high=1)


@pytest.mark.parametrize("offset", [-721, 841])
def test_that_a_zone_beyond_those_of_the_world_is_refused(offset: int) -> None:
    with pytest.raises(ValidationError):
        Timing(utc_offset_minutes=offset)
