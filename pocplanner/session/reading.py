"""Reading what people type into fields or paste from a table: numbers, dates, times, moments, spans, positions.

Every function returns the value or raises ``ValueError`` with the reason in plain English words. Knows no clock.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from pocplanner.model.base import LONGEST_MINUTES
from pocplanner.model.times import FIRST_YEAR, LAST_YEAR, MinuteRange, Moment

if TYPE_CHECKING:
    from datetime import tzinfo

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
#: How months begin in French where that differs, without accents.
_MONTHS |= {"fev": 2, "avr": 4, "mai": 5, "juin": 6, "juil": 7, "aou": 8}
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DATE = re.compile(r"(\d{1,2})(?:er\b)?[\s-]*([^\W\d_]{3,})\.?[\s-]*(\d{4}|\d{2})", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})[:.h]?(\d{2})(?:\s*h(?:rs|ours)?)?", re.IGNORECASE)
_DTG = re.compile(r"(\d{2})(\d{2})(\d{2})\s*([A-IK-Z]|[+-]\d{4})\s*([A-Z]{3})\s*(\d{2}|\d{4})", re.IGNORECASE)
_ISO_MOMENT = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2})[ T]+(\d{1,2}:\d{2})(?::\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?", re.IGNORECASE
)

_D_OR_H = re.compile(
    r"(?:(?:jour|heure)\s+)?([DHJ])(?:[ -]?(?:day|hour))?\s*(?:([+\-−–])\s*(\d{1,5}))?"
    r"\s*(days?|min(?:utes?)?|h(?:ours?)?)?",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(\d[\d,]*)(?:\s*(?:[-–—]|to)\s*(\d[\d,]*))?\s*(?:min(?:utes?)?)?", re.IGNORECASE)


def whole_number(text: str) -> int:
    """A whole number; blanks, commas and apostrophes between groups of three digits are allowed."""
    digits = re.sub(r"(?<=\d)[\s,'’\u202f](?=\d{3}\b)", "", text.strip())
    digits = re.sub(r"(?<=\d)[\s,'’\u202f](?=\d{3})", "", digits)
    if not re.fullmatch(r"[+-]?\d{1,12}", digits):
        raise ValueError("Type a whole number, for example 6200.")
    return int(digits)


def number(text: str) -> float:
    """A number with a decimal point or comma."""
    plain = text.strip().replace(",", ".")
    if not re.fullmatch(r"[+-]?\d{1,12}(\.\d{1,9})?", plain):
        raise ValueError("Type a number, for example 12.5.")
    return float(plain)


def day(text: str) -> date:
    """A date: ``14 Nov 2026``, ``14-Nov-26`` or ``2026-11-14``. What can be read in two ways (4/11/2026) is refused."""
    found = _ISO_DATE.fullmatch(text.strip())
    if found:
        return _date(int(found[1]), int(found[2]), int(found[3]))
    found = _DATE.fullmatch(text.strip())
    month = _month(found[2]) if found else None
    if found is None or month is None:
        raise ValueError("Type a date with the month in letters, for example 14 Nov 2026.")
    return _date(_year(found[3]), month, int(found[1]))


def _month(word: str) -> int | None:
    """The month that begins so in English or French."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _MONTHS.get(letters[:4] if letters.startswith("jui") else letters[:3])


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, number_of_day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError("Type a year from 1900 to 2199.")
    try:
        return date(year, month, number_of_day)
    except ValueError:
        raise ValueError("There is no such day. Check day and month.") from None


def clock_time(text: str) -> time:
    """A local time: ``04:30`` or ``0430``."""
    found = _TIME.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError("Type a time of day, for example 04:30.")
    return time(int(found[1]), int(found[2]))


def moment(text: str, zone: tzinfo) -> datetime:
    """A date-time group such as ``140430B NOV 26``, or ``2026-11-14 04:30`` in *zone* where it names none."""
    found = _DTG.fullmatch(text.strip())
    if found:
        month = _month(found[5])
        if month is None or int(found[2]) > 23 or int(found[3]) > 59:
            raise ValueError("Check hour, minute and month of the date-time group.")
        on = _date(_year(found[6]), month, int(found[1]))
        return datetime.combine(on, time(int(found[2]), int(found[3])), tzinfo=_zone(found[4].upper()))
    found = _ISO_MOMENT.fullmatch(text.strip())
    if found:
        return datetime.combine(day(found[1]), clock_time(found[2]), tzinfo=_zone(found[3] or "", zone))
    raise ValueError("Type a date-time group, for example 140430B NOV 26, or 2026-11-14 04:30.")


def moment_of_plan(text: str, zone: tzinfo, *, whole_day_ends: bool = False) -> Moment:
    """A moment as planners write it: ``D-3``, ``H+90 min``, ``H-2 h``, or what :func:`moment` reads.

    A date alone is the first minute of that day, with *whole_day_ends* the last: "until 14 Nov" includes the 14th.
    """
    found = _D_OR_H.fullmatch(text.strip())
    if found:
        return _counted(found)
    plain = text.strip()
    if _DTG.fullmatch(plain) or _ISO_MOMENT.fullmatch(plain):
        return Moment.absolute(moment(text, zone))
    if not _ISO_DATE.fullmatch(plain) and not _DATE.fullmatch(plain):
        raise ValueError("Type D-3, H-2 h, a date such as 14 Nov 2026, or a date-time group such as 140430B NOV 26.")
    on = day(text)
    return Moment.absolute(datetime.combine(on, time(23, 59) if whole_day_ends else time(0), tzinfo=zone))


def _counted(found: re.Match[str]) -> Moment:
    letter, unit = found[1].upper().replace("J", "D"), (found[4] or "").casefold()  # J: the French "jour J"
    number_of = int(found[3] or 0) * (1 if found[2] == "+" else -1)
    if letter == "D" and unit[:1] in {"", "d"} and abs(number_of) <= 3650:
        return Moment.day(number_of)
    minutes = number_of * (60 if unit[:1] == "h" else 1)
    if letter == "H" and (unit[:1] in {"m", "h"} or not number_of) and abs(minutes) <= LONGEST_MINUTES:
        return Moment.hour(minutes)
    raise ValueError("Type days from D-day, for example D-3, or time from H-hour with its unit, for example H-2 h.")


def span(text: str) -> MinuteRange:
    """A time span in minutes: ``20``, ``20-35`` or ``20–35 min``."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise ValueError("Type minutes, for example 20-35.")
    low = whole_number(found[1])
    high = whole_number(found[2]) if found[2] else low
    if max(low, high) > LONGEST_MINUTES:
        raise ValueError("Minutes go from 0 to 86,400.")
    if high < low:
        raise ValueError("The longest time is shorter than the shortest.")
    return MinuteRange(low=low, high=high)


def _zone(text: str, fallback: tzinfo = UTC) -> tzinfo:
    if not text:
        return fallback
    if text.upper() == "Z":
        return UTC
    if len(text) == 1:
        letter = text.upper()
        eastern, western = "ABCDEFGHIKLM", "NOPQRSTUVWXY"
        hours = eastern.index(letter) + 1 if letter in eastern else -(western.index(letter) + 1)
        return timezone(timedelta(hours=hours))
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    if int(digits[:2]) > 14 or int(digits[2:]) > 59:
        raise ValueError("Check the zone of the date-time group.")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
