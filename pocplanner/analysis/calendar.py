"""When things meet: the window of the operation, dates that matter, and hours at which many people are at a place.

Local times of the operation's zone. What cannot be dated is unknown, never "no".
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pocplanner.model.vocab import Weekday

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from pocplanner.model.operation import OperationPhase
    from pocplanner.model.situation import Place, PlaceTime, TriggerDate
    from pocplanner.model.times import Timing

#: A phase without a declared end is looked at for this long: program convention.
OPEN_PHASE = timedelta(hours=24)
#: Longest window that is looked at day by day; a longer phase meets every weekly time anyway.
_LONGEST = timedelta(days=14)
_WEEKDAYS = tuple(Weekday)


def phase_window(phase: OperationPhase, timing: Timing) -> tuple[datetime, datetime] | None:
    """Start and end of a phase in local time; none where its start is not known."""
    start = phase.start.resolve(timing) if phase.start is not None else None
    if start is None:
        return None
    end = phase.end.resolve(timing) if phase.end is not None else None
    start = start.astimezone(timing.zone)
    return (start, start + OPEN_PHASE) if end is None else (start, max(start, end.astimezone(timing.zone)))


def operation_days(phases: Sequence[OperationPhase], timing: Timing) -> tuple[date, date] | None:
    """First and last day of the operation: its phases, else D-day; none while neither is set."""
    windows = [window for phase in phases if (window := phase_window(phase, timing)) is not None]
    days = [moment.date() for window in windows for moment in window]
    if timing.d_day is not None:
        days.append(timing.d_day)
    return (min(days), max(days)) if days else None


def overlaps(trigger: TriggerDate, phases: Sequence[OperationPhase], timing: Timing, *, days: int = 0) -> bool | None:
    """Whether a date that matters falls into the operation, or within *days* before or after it."""
    window = operation_days(phases, timing)
    start = trigger.start.day_in(timing)
    if window is None or start is None:
        return None
    end = trigger.end.day_in(timing) if trigger.end is not None else start
    margin = timedelta(days=days)
    return start - margin <= window[1] and (end or start) + margin >= window[0]


def crowded_times(place: Place, phase: OperationPhase, timing: Timing) -> tuple[PlaceTime, ...] | None:
    """The times of a place that fall into a phase; none where either is not known."""
    window = phase_window(phase, timing)
    if window is None or not place.times:
        return None
    return tuple(item for item in place.times if any(_meet(span, window) for span in _spans(item, window)))


def _meet(first: tuple[datetime, datetime], second: tuple[datetime, datetime]) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def _spans(item: PlaceTime, window: tuple[datetime, datetime]) -> Iterator[tuple[datetime, datetime]]:
    """The times of one entry on the days around a window; one that ends after midnight ends on the next day."""
    day = window[0].date() - timedelta(days=1)
    last = min(window[1], window[0] + _LONGEST).date()
    while day <= last:
        if not item.days or _WEEKDAYS[day.weekday()] in item.days:
            start = datetime.combine(day, item.start, tzinfo=window[0].tzinfo)
            end = datetime.combine(day, item.end, tzinfo=window[0].tzinfo)
            yield start, end if end > start else end + timedelta(days=1)
        day += timedelta(days=1)
