"""The words that every part of the brief shares: who, how many, when, which level and on whose word.

No sentence here may reassure: what nobody wrote prints as not written, what nobody knows as unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pocplanner.model.times import Anchor, format_date, format_dtg
from pocplanner.model.vocab import Component, MeasureStatus
from pocplanner.reporting.blocks import Firmness, Heading, Look, Paragraph, Style, Words, page_ref

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from pocplanner.model.times import MinuteRange, Moment, Timing
    from pocplanner.reporting.blocks import Block, Inline, Table
    from pocplanner.reporting.editions import Annex

NOT_WRITTEN = Words("Not written yet", Look.QUIET)
UNKNOWN = Words("Unknown", Look.QUIET)
TO_BE_ASSIGNED = Words("to be assigned", Look.SLANTED)
NOT_RATED = "proposed by the program, not rated by a person"
FEW_PEOPLE = 10
"""Counts below this are printed as "fewer than 10", so that no person can be picked out."""

_FIRMNESS = {
    MeasureStatus.ACCEPTED: Firmness.COMMITTED,
    MeasureStatus.RESOURCED: Firmness.COMMITTED,
    MeasureStatus.READY: Firmness.READY,
    MeasureStatus.IN_FORCE: Firmness.READY,
    MeasureStatus.DROPPED: Firmness.DROPPED,
    MeasureStatus.LAPSED: Firmness.DROPPED,
}


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a text and of a table is printed where space is short; what is left out is counted and placed."""

    characters: int | None = None
    """Longest text; none for any."""
    rows: int | None = None
    """Most rows of a table; none for all."""
    options: int | None = None
    """Most options that are printed each with its outline; none for all."""


KEY_CHARACTERS = 900
"""Longest text that stands whole in part II wherever the first page starts it: sixty words of any common length."""


def key_room(room: Room) -> Room:
    """*room* with that for a text on which the decision rests."""
    return room if room.characters is None else replace(room, characters=max(room.characters, KEY_CHARACTERS))


FULL = Room()
"""All of it."""
IN_ARCHIVE: Inline = (Words("the archive copy"),)
"""Where all of a text or table of the parts stands that is shortened in the brief for decision."""


def written(text: str, field: str, look: Look = Look.PLAIN) -> Inline:
    """What a person wrote, or a quiet "Not written yet"."""
    return (Words(text.strip(), look, field),) if text.strip() else (NOT_WRITTEN,)


def known(text: str, field: str) -> Inline:
    """What a person wrote, or a quiet "Unknown"."""
    return (Words(text.strip(), Look.PLAIN, field),) if text.strip() else (UNKNOWN,)


def prose(text: str, field: str, style: Style = Style.BODY, room: Room = FULL) -> tuple[Paragraph, ...]:
    """Typed text as paragraphs, one for each piece between empty lines; its start where there is little *room*."""
    if room.characters is not None and len(text) > room.characters:
        return (Paragraph(extract(text, field, room.characters, IN_ARCHIVE[0].text), style),)
    parts = [part.strip("\n") for part in text.strip().split("\n\n") if part.strip()]
    if not parts:
        return (Paragraph((NOT_WRITTEN,), style),)
    return tuple(Paragraph((Words(part, Look.PLAIN, field),), style) for part in parts)


def labelled(label: str, words: Inline, style: Style = Style.BODY) -> Paragraph:
    """A paragraph that starts with a label."""
    return Paragraph((Words(f"{label}: ", Look.STRONG), *words), style)


def joined(parts: Iterable[Inline], separator: str = ", ") -> Inline:
    """Pieces of text with a separator between them."""
    words: list[Words] = []
    for part in parts:
        if words:
            words.append(Words(separator))
        words.extend(part)
    return tuple(words)


def people(count: int | None) -> str:
    """A number of people as it may be printed."""
    if count is None:
        return "number of people not known"
    if 0 < count < FEW_PEOPLE:
        return f"fewer than {FEW_PEOPLE} people"
    return f"{count:,} people"


def office(component: Component | None) -> Inline:
    """An office; a body outside the mission is coordinated with, never tasked."""
    if component is None:
        return (TO_BE_ASSIGNED,)
    return (Words(component.label if component.is_mission else f"coordinate with {component.label}"),)


def annex_heading(annex: Annex) -> Heading:
    """The heading of an annex, which begins a page, for each annex can be printed alone."""
    return Heading(1, annex.title, f"Annex {annex.letter}.", new_page=True, anchor=annex.anchor)


def annex_ref(annex: Annex, look: Look = Look.PLAIN) -> Words:
    """The name of an annex, with its page where it stands in the same file."""
    return page_ref(annex.anchor, f"{annex.words}, page ", otherwise=annex.words, look=look)


def shortened(text: str, field: str, room: Room) -> Inline:
    """What a person wrote, or its start where there is little *room*; a quiet "Not written yet" for nothing."""
    if room.characters is None or len(text) <= room.characters:
        return written(text, field)
    return extract(text, field, room.characters, IN_ARCHIVE[0].text)


def shortened_table(table: Table, room: Room, place: Inline) -> tuple[Block, ...]:
    """A table with as many rows as there is room for; the others are counted, with where they stand."""
    if room.rows is None or len(table.rows) <= room.rows:
        return (table,)
    left = len(table.rows) - room.rows
    more = (Words(f"+{left} more in "), *place, Words("."))
    return (replace(table, rows=table.rows[: room.rows]), Paragraph(more, Style.SMALL))


def offices(components: Iterable[Component]) -> str:
    """Labels of offices in one line."""
    return ", ".join(component.label for component in components)


def day(value: date | None) -> str:
    """A date as staff write it; "date not set" where there is none."""
    return "date not set" if value is None else format_date(value)


def moment(value: Moment | None, timing: Timing, field: str) -> Inline:
    """A moment as planners write it, with its day on the calendar where D-day is set."""
    if value is None:
        return (Words("not set", Look.QUIET),)
    text = value.label()
    at = value.resolve(timing)
    if value.at is None and at is not None:
        text += f" ({unbroken(format_dtg(at) if value.anchor is Anchor.H_HOUR else format_date(at.date()))})"
    words = [Words(text)]
    if value.note:
        words.append(Words(f"; {value.note}", Look.PLAIN, field))
    return tuple(words)


def unbroken(text: str) -> str:
    """*text* on one line: its blanks do not break."""
    return text.replace(" ", "\u00a0")


def minutes(span: MinuteRange | None) -> str:
    """A range of minutes, in hours where that reads better; "cannot say" where a part is missing."""
    if span is None:
        return "cannot say"
    if span.low == span.high:
        return _span(span.low)
    if span.high < 120:
        return f"{span.low} to {span.high} min"
    return f"{_span(span.low)} to {_span(span.high)}"


def _span(value: int) -> str:
    if value < 120:
        return f"{value} min"
    hours, rest = divmod(value, 60)
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def firmness(status: MeasureStatus | None) -> Firmness:
    """How far a measure is, in the steps of the timeline; proposals and requests are open."""
    return Firmness.OPEN if status is None else _FIRMNESS.get(status, Firmness.OPEN)


def count_of(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def extract_words(text: str, field: str, words: int, place: str) -> Inline:
    """The first *words* words of a typed text; where more follow, the place where all of them stand."""
    parts = text.split()
    if len(parts) <= words:
        return written(text, field)
    start = " ".join(parts[:words])
    return (Words(start, Look.PLAIN, field), Words(f" … ({unbroken(f'in full in {place}')})", Look.QUIET))


def extract(text: str, field: str, limit: int, place: str) -> Inline:
    """The start of a typed text, up to *limit* characters; where more follows, the place where all of it stands."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return written(flat, field)
    start = flat[:limit]
    end = start.rfind(". ")
    if end < limit // 2:
        end = max(start.rfind(" "), limit // 2) - 1
    return (Words(start[: end + 1], Look.PLAIN, field), Words(f" … ({unbroken(f'in full in {place}')})", Look.QUIET))
