from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from pocplanner_ui.widgets import parsing

UTC = UTC


@pytest.mark.parametrize(
    ("text", "number"),
    [("6200", 6200), ("6,200", 6200), ("6 200", 6200), ("1'234'567", 1234567), ("-4", -4), (" 7 ", 7), ("٦٢٠٠", 6200)],
)
def test_that_whole_numbers_are_read_with_and_without_groups(text: str, number: int) -> None:
    assert parsing.whole_number(text) == number


@pytest.mark.parametrize("text", ["", "many", "6.5", "6,20", "1e3"])
def test_that_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="whole number"):
        parsing.whole_number(text)


@pytest.mark.parametrize("text", ["14 Nov 2026", "14NOV26", "14 november 2026", "2026-11-14"])
def test_that_dates_are_read_in_forms_that_mean_one_day_only(text: str) -> None:
    assert parsing.day(text) == date(2026, 11, 14)


@pytest.mark.parametrize("text", ["4/11/2026", "11-04-2026", "2026", "14 Brumaire 2026"])
def test_that_dates_that_can_be_read_in_two_ways_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="month in letters"):
        parsing.day(text)


def test_that_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no such day"):
        parsing.day("31 Nov 2026")


@pytest.mark.parametrize(("text", "at"), [("04:30", time(4, 30)), ("0430", time(4, 30)), ("23.59", time(23, 59))])
def test_that_times_are_read(text: str, at: time) -> None:
    assert parsing.clock_time(text) == at


@pytest.mark.parametrize(
    ("text", "offset"),
    [("140430B NOV 26", 120), ("140430ZNOV26", 0), ("140430+0530 NOV 2026", 330), ("140430Y NOV 26", -720)],
)
def test_that_a_date_time_group_brings_its_zone(text: str, offset: int) -> None:
    zone = timezone(timedelta(minutes=offset))
    assert parsing.moment(text, UTC) == datetime(2026, 11, 14, 4, 30, tzinfo=zone)


def test_that_a_time_without_a_zone_is_in_the_zone_of_the_operation() -> None:
    zone = timezone(timedelta(hours=1))
    assert parsing.moment("2026-11-14 04:30", zone) == datetime(2026, 11, 14, 4, 30, tzinfo=zone)
    assert parsing.moment("2026-11-14 04:30Z", zone) == datetime(2026, 11, 14, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["140430J NOV 26", "140430 NOV 26", "142530B NOV 26", "320430B NOV 26", "soon"])
def test_that_a_wrong_date_time_group_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date-time group|no such day"):
        parsing.moment(text, UTC)


def test_that_a_grid_reference_becomes_degrees_and_is_kept_as_typed() -> None:
    point = parsing.position("36n uf 1234 5678")
    assert (round(point.latitude, 2), round(point.longitude, 2)) == (0.51, 31.31)
    assert point.mgrs == "36N UF 1234 5678"


@pytest.mark.parametrize("text", ["91, 0", "0, 181", "36I UF 1234", "36N UF 123", "Camp A"])
def test_that_a_place_that_is_not_on_the_map_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"itude is|grid|even|is no position"):
        parsing.position(text)
