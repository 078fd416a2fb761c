"""Dates and times as planners write them: date-time groups with zone, offsets from D-day and H-hour, ranges.

Knows no clock: "today" always comes in as an argument.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, AwareDatetime, Field, model_validator

from pocplanner.model.base import LONGEST_MINUTES, Line, Minutes, Value
from pocplanner.said import Said, said

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_MONTH_WORDS = (
    said("Jan"), said("Feb"), said("Mar"), said("Apr"), said("May"), said("Jun"),
    said("Jul"), said("Aug"), said("Sep"), said("Oct"), said("Nov"), said("Dec"),
)  # fmt: skip
#: Military zone letters for UTC-12 … UTC+12; J is never used.
_ZONES = {hours: letter for hours, letter in zip(range(1, 13), "ABCDEFGHIKLM", strict=True)} | {
    -hours: letter for hours, letter in zip(range(1, 13), "NOPQRSTUVWXY", strict=True)
}

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Other years are slips of the hand, and days counted from them would leave the calendar."""

D = TypeVar("D", bound=date)


def _in_these_years(day: D) -> D:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(said("the year is not one from {first} to {last}", first=str(FIRST_YEAR), last=str(LAST_YEAR)))
    return day


Day = Annotated[date, AfterValidator(_in_these_years)]
"""A day of a plan."""
Instant = Annotated[AwareDatetime, AfterValidator(_in_these_years)]
"""A date and time of a plan, with its zone."""


def zone_letter(offset: timedelta) -> str:
    """The military letter of a zone, ``Z`` for UTC; a half-hour zone gets its offset in digits."""
    minutes = int(offset.total_seconds() // 60)
    if minutes == 0:
        return "Z"
    if minutes % 60 == 0 and minutes // 60 in _ZONES:
        return _ZONES[minutes // 60]
    sign = "+" if minutes > 0 else "-"
    return f"{sign}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"


def format_dtg(moment: datetime) -> str:
    """A date-time group, for example ``140430B NOV 26``. *moment* must carry its zone."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(said("a date-time group needs a zone"))
    return f"{moment:%d%H%M}{zone_letter(offset)} {_MONTHS[moment.month - 1]} {moment:%y}"


def format_date(day: date) -> Said:
    """A date as people read it in a staff paper, for example ``14 Nov 2026``."""
    month = _MONTH_WORDS[day.month - 1]
    if day.day == 1:  # other languages say "first"
        return said("1 {month} {year}", month=month, year=str(day.year))
    return said("{day} {month} {year}", day=day.day, month=month, year=str(day.year))


class MinuteRange(Value):
    """A time span in minutes as a range; the two ends are estimates."""

    low: Minutes
    """Shortest time, in minutes."""
    high: Minutes
    """Longest time, in minutes."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.high < self.low:
            raise ValueError(said("the longest time is shorter than the shortest"))
        return self

    def plus(self, other: MinuteRange) -> MinuteRange:
        """The sum of two spans that follow each other."""
        return MinuteRange.capped(self.low + other.low, self.high + other.high)

    @classmethod
    def capped(cls, low: int, high: int) -> MinuteRange:
        """The span from *low* to *high* minutes; an end beyond 60 days is given as 60 days, too late as well."""
        return cls(low=min(low, LONGEST_MINUTES), high=min(high, LONGEST_MINUTES))


class Timing(Value):
    """D-day, H-hour and the zone of the operation."""

    d_day: Day | None = None
    """The day of the operation; empty while it is not set."""
    h_hour: time | None = None
    """Local time at which the operation starts on D-day; empty while it is not set."""
    utc_offset_minutes: Annotated[int, Field(ge=-12 * 60, le=14 * 60)] = 0
    """Offset of local time from UTC, in minutes."""

    @property
    def zone(self) -> timezone:
        """The zone of the operation as a fixed offset."""
        return timezone(timedelta(minutes=self.utc_offset_minutes))

    def start(self) -> datetime | None:
        """H-hour on D-day, or none where either is not set."""
        if self.d_day is None or self.h_hour is None:
            return None
        return datetime.combine(self.d_day, self.h_hour, tzinfo=self.zone)


class Anchor(StrEnum):
    """What a moment is counted from."""

    AT = "at"
    D_DAY = "d_day"
    H_HOUR = "h_hour"


class Moment(Value):
    """A point in time: a date-time group, days from D-day, or minutes from H-hour."""

    anchor: Anchor
    """Whether the moment is absolute, counted from D-day or counted from H-hour."""
    at: Instant | None = None
    """The date-time group, with zone, of an absolute moment."""
    days: Annotated[int, Field(ge=-3650, le=3650)] = 0
    """Days from D-day; negative is before."""
    minutes: Annotated[int, Field(ge=-60 * 24 * 60, le=60 * 24 * 60)] = 0
    """Minutes from H-hour; negative is before."""
    note: Line = ""
    """What the moment hangs on, where the figure alone does not say it."""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.anchor is Anchor.AT) != (self.at is not None):
            raise ValueError(said("an absolute moment needs its date-time group, any other has none"))
        if self.anchor is not Anchor.D_DAY and self.days:
            raise ValueError(said("days are counted from D-day only"))
        if self.anchor is not Anchor.H_HOUR and self.minutes:
            raise ValueError(said("minutes are counted from H-hour only"))
        return self

    @classmethod
    def day(cls, days: int) -> Moment:
        """D-day plus *days*."""
        return cls(anchor=Anchor.D_DAY, days=days)

    @classmethod
    def hour(cls, minutes: int) -> Moment:
        """H-hour plus *minutes*."""
        return cls(anchor=Anchor.H_HOUR, minutes=minutes)

    @classmethod
    def absolute(cls, at: datetime) -> Moment:
        """A date-time group; *at* must carry its zone."""
        return cls(anchor=Anchor.AT, at=at)

    def label(self) -> str:
        """The moment as planners write it: ``D-3``, ``H+90 min`` or a date-time group."""
        if self.at is not None:
            return format_dtg(self.at)
        if self.anchor is Anchor.D_DAY:
            return said("D{days}", days=f"{self.days:+d}") if self.days else said("D-day")
        if not self.minutes:
            return said("H-hour")
        hours, rest = divmod(abs(self.minutes), 60)
        sign = "+" if self.minutes > 0 else "-"
        return f"H{sign}{hours} h" if rest == 0 else f"H{sign}{abs(self.minutes)} min"

    def resolve(self, timing: Timing) -> datetime | None:
        """The moment on the calendar; none while D-day (or H-hour) is not set."""
        if self.at is not None:
            return self.at
        if timing.d_day is None:
            return None
        midnight = datetime.combine(timing.d_day, time(0), tzinfo=timing.zone)
        origin = midnight if self.anchor is Anchor.D_DAY else timing.start()
        return None if origin is None else origin + timedelta(days=self.days, minutes=self.minutes)

    def day_in(self, timing: Timing) -> date | None:
        """The local day of the moment in the zone of the operation; none where it cannot be resolved."""
        resolved = self.resolve(timing)
        return None if resolved is None else resolved.astimezone(timing.zone).date()
