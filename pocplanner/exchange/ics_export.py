"""Measures and the release timeline as calendar entries (RFC 5545) that tell nothing to who sees the calendar.

Calendars are shown on telephones and shared with whole offices. So an entry says "Planning task 3" and no more: the
number is that of the measure in the brief. Its identifier is the same in each export of a plan, so that a calendar
replaces an entry instead of doubling it, and gives the id in the plan to nobody who has not got the plan.
"""

from __future__ import annotations

import hmac
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Final

from pocplanner.exchange.export import Contents, Items, Sensitive, differs
from pocplanner.model.times import Anchor
from pocplanner.reporting.released import IN_MISSION
from pocplanner.said import joined, listed_word, said, said_from, template

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from icalendar import Calendar, Timezone

    from pocplanner.exchange.export import Source
    from pocplanner.model.times import Moment, Timing
    from pocplanner.reporting.released import Audience

MAKER: Final = "-//Planner//Calendar//EN"
"""The standard asks for a maker; it names neither the program, the machine nor the person."""
_TASK, _TASK_END, _DEADLINE = "planning task", "end of a planning task", "deadline"
_TITLES = {
    _TASK: template("Planning task {number}"),
    _TASK_END: template("Planning task {number}: end"),
    _DEADLINE: template("Deadline {number}"),
}
_DAY, _INSTANT = re.compile(r"DTSTART;VALUE=DATE:(\d{8})"), re.compile(r"DTSTART(?:;TZID=[^:]+)?:(\d{8}T\d{6})Z?")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a date, or without one, and what it is called outside."""

    noun: str
    number: int
    key: str
    """What it is in the plan."""
    what: str
    """In words, for the person who exports."""
    moment: Moment | None

    @property
    def title(self) -> str:
        """The neutral title."""
        return said_from(_TITLES[self.noun], number=self.number)

    def starts(self, timing: Timing) -> date | datetime | None:
        """A day, or a moment in the zone of the plan; none where D-day or H-hour is missing."""
        if self.moment is None:
            return None
        if self.moment.anchor is Anchor.D_DAY:
            return self.moment.day_in(timing)
        at = self.moment.resolve(timing)
        return None if at is None else at.astimezone(named_zone(timing))


class IcsExport:
    """Neutral calendar entries for measures and the release timeline."""

    name: Final = "ics"
    label: Final = said("Calendar with neutral titles (ICS)")
    ending: Final = ".ics"
    choices: Final = frozenset[str]()

    def audience(self, source: Source) -> Audience:
        """Any office of the mission."""
        del source
        return IN_MISSION

    def contents(self, source: Source) -> Contents:
        """What it holds; what has no date is named."""
        dated, undated = _parted(source)
        counts = Counter(entry.noun for entry in dated)
        marking = listed_word(source.document.plan.marking.label)
        return Contents(
            (
                Items(_TASK, counts[_TASK], said("numbered like the measures of the brief"), said("planning tasks")),
                Items(_TASK_END, counts[_TASK_END], plural=said("ends of planning tasks")),
                Items(_DEADLINE, counts[_DEADLINE], said("numbered like the release timeline"), said("deadlines")),
            ),
            (Sensitive.TIMES,),
            tuple(said("{title}, which has no date: {what}", title=entry.title, what=entry.what) for entry in undated),
            (
                said("Titles are neutral: no place, person, unit or operation stands in the file."),
                said("A calendar has no place for its marking: handle it as {marking}.", marking=marking),
            ),
        )

    def make(self, source: Source) -> bytes:
        """The calendar as bytes, soonest first."""
        data: bytes = _calendar(source).to_ical(sorted=True)
        return data

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Entries by kind, from the lines of the file alone, after titles and times were compared."""
        timing = source.document.plan.timing
        found = list(_events(data.decode().replace("\r\n ", "").split("\r\n")))
        for (title, start), entry in zip(found, _parted(source)[0], strict=False):
            if (title, start) != (entry.title, _written(entry.starts(timing))):
                raise differs(said("a title or time"), joined(", ", (self.label, entry.title)))
        return dict(Counter(_noun(title) for title, _start in found))

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every line."""
        lines = data.decode().replace("\r\n ", "").split("\r\n")
        return ((f"line {number}", line) for number, line in enumerate(lines, start=1))


def named_zone(timing: Timing) -> timezone:
    """The zone of the plan under the name that stands in the file; a colon would have to be put in quotes there.

    UTC is no zone of its own in a calendar: some readers lose it where it is written as one.
    """
    if not timing.utc_offset_minutes:
        return UTC
    hours, minutes = divmod(abs(timing.utc_offset_minutes), 60)
    sign = "-" if timing.utc_offset_minutes < 0 else "+"
    return timezone(timedelta(minutes=timing.utc_offset_minutes), f"UTC{sign}{hours:02d}{minutes:02d}")


def entries(source: Source) -> Iterator[Entry]:
    """All that could stand in the calendar, with or without a date."""
    context = source.context
    numbers = {key: number for number, key in enumerate(context.measure_labels, start=1)}
    for line in context.adopted:
        if (measure := line.measure) is not None:
            what = f"{context.measure_labels[line.key]} {measure.title}"
            yield Entry(_TASK, numbers[line.key], measure.id, what, measure.prepare_by)
            if measure.until is not None:
                yield Entry(_TASK_END, numbers[line.key], measure.id, what, measure.until)
    for number, entry in enumerate(context.plan.action.release_timeline, start=1):
        yield Entry(_DEADLINE, number, entry.id, " ".join(entry.text.split()), entry.at)


def _parted(source: Source) -> tuple[list[Entry], list[Entry]]:
    """Entries with a date, soonest first, and those without."""
    timing = source.document.plan.timing
    dated: list[tuple[datetime, Entry]] = []
    undated = []
    for entry in entries(source):
        start = entry.starts(timing)
        if start is None:
            undated.append(entry)
        else:
            at = start if isinstance(start, datetime) else datetime.combine(start, time(), tzinfo=timing.zone)
            dated.append((at, entry))
    return [entry for _at, entry in sorted(dated, key=lambda item: (item[0], item[1].title))], undated


def _calendar(source: Source) -> Calendar:
    from icalendar import Calendar, Event

    plan = source.document.plan
    dated = _parted(source)[0]
    starts = [entry.starts(plan.timing) for entry in dated]
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    if plan.timing.utc_offset_minutes and any(isinstance(start, datetime) for start in starts):
        calendar.add_component(_zone(plan.timing))
    # The moment of the export would be a trace of its own, and would make each export another file.
    stamp = datetime.combine(source.assessment.as_of, time(), tzinfo=UTC)
    for entry, start in zip(dated, starts, strict=True):
        event = Event()
        event.add("uid", _uid(plan.id, entry))
        event.add("dtstamp", stamp)
        event.add("summary", str(entry.title))
        event.add("dtstart", start)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return calendar


def _zone(timing: Timing) -> Timezone:
    from icalendar import Timezone, TimezoneStandard

    offset = timedelta(minutes=timing.utc_offset_minutes)
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", offset)
    standard.add("tzoffsetto", offset)
    zone = Timezone()
    zone.add("tzid", named_zone(timing).tzname(None))
    zone.add_component(standard)
    return zone


def _uid(plan: str, entry: Entry) -> str:
    """The id of the plan is the key: it is random, and stands in no calendar."""
    return hmac.digest(plan.encode(), f"{entry.noun}:{entry.key}".encode(), "sha256").hex()[:40]


def _written(start: date | datetime | None) -> str:
    return "" if start is None else f"{start:%Y%m%dT%H%M%S}" if isinstance(start, datetime) else f"{start:%Y%m%d}"


def _events(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Title and start of each entry."""
    title = start = ""
    for line in lines:
        if line == "BEGIN:VEVENT":
            title = start = ""
        elif line.startswith("SUMMARY:"):
            title = line.removeprefix("SUMMARY:")
        elif (found := _DAY.fullmatch(line) or _INSTANT.fullmatch(line)) is not None:
            start = found[1]
        elif line == "END:VEVENT":
            yield title, start


def _noun(title: str) -> str:
    if title.startswith("Deadline "):
        return _DEADLINE
    return _TASK_END if title.endswith(": end") else _TASK
