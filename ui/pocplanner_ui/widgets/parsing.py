"""Reading what people type into fields: numbers, dates, times, date-time groups, positions.

Every function returns the value or raises ``ValueError`` with the reason in plain words. Knows no widget and no clock.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.positions import PositionError, parse_position

if TYPE_CHECKING:
    from datetime import tzinfo

    from pocplanner.model.situation import Position

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DATE = re.compile(r"(\d{1,2})\s*([a-z]{3})[a-z]*\.?\s*(\d{4}|\d{2})", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})[:.h]?(\d{2})(?:\s*h(?:rs|ours)?)?", re.IGNORECASE)
_DTG = re.compile(r"(\d{2})(\d{2})(\d{2})\s*([A-IK-Z]|[+-]\d{4})\s*([A-Z]{3})\s*(\d{2}|\d{4})", re.IGNORECASE)
_ISO_MOMENT = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2})[ T]+(\d{1,2}:\d{2})(?::\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?", re.IGNORECASE
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("parsing", text)


def whole_number(text: str) -> int:
    """A whole number; blanks, commas and apostrophes between groups of three digits are allowed."""
    digits = re.sub(r"(?<=\d)[\s,'’\u202f](?=\d{3}\b)", "", text.strip())
    digits = re.sub(r"(?<=\d)[\s,'’\u202f](?=\d{3})", "", digits)
    if not re.fullmatch(r"[+-]?\d{1,12}", digits):
        raise ValueError(_tr("Type a whole number, for example 6200."))
    return int(digits)


def number(text: str) -> float:
    """A number with a decimal point or comma."""
    plain = text.strip().replace(",", ".")
    if not re.fullmatch(r"[+-]?\d{1,12}(\.\d{1,9})?", plain):
        raise ValueError(_tr("Type a number, for example 12.5."))
    return float(plain)


def day(text: str) -> date:
    """A date: ``14 Nov 2026`` or ``2026-11-14``. Forms such as 4/11/2026 are refused: they are read in two ways."""
    found = _ISO_DATE.fullmatch(text.strip())
    if found:
        return _date(int(found[1]), int(found[2]), int(found[3]))
    found = _DATE.fullmatch(text.strip())
    month = _MONTHS.get(found[2].casefold()) if found else None
    if found is None or month is None:
        raise ValueError(_tr("Type a date with the month in letters, for example 14 Nov 2026."))
    return _date(_year(found[3]), month, int(found[1]))


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, number_of_day: int) -> date:
    try:
        return date(year, month, number_of_day)
    except ValueError:
        raise ValueError(_tr("There is no such day. Check day and month.")) from None


def clock_time(text: str) -> time:
    """A local time: ``04:30`` or ``0430``."""
    found = _TIME.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(_tr("Type a time of day, for example 04:30."))
    return time(int(found[1]), int(found[2]))


def moment(text: str, zone: tzinfo) -> datetime:
    """A date-time group such as ``140430B NOV 26``, or ``2026-11-14 04:30`` in *zone* where it names none."""
    found = _DTG.fullmatch(text.strip())
    if found:
        month = _MONTHS.get(found[5].casefold())
        if month is None or int(found[2]) > 23 or int(found[3]) > 59:
            raise ValueError(_tr("Check hour, minute and month of the date-time group."))
        on = _date(_year(found[6]), month, int(found[1]))
        return datetime.combine(on, time(int(found[2]), int(found[3])), tzinfo=_zone(found[4].upper()))
    found = _ISO_MOMENT.fullmatch(text.strip())
    if found:
        return datetime.combine(day(found[1]), clock_time(found[2]), tzinfo=_zone(found[3] or "", zone))
    raise ValueError(_tr("Type a date-time group, for example 140430B NOV 26, or 2026-11-14 04:30."))


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
        raise ValueError(_tr("Check the zone of the date-time group."))
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))


def position(text: str) -> Position:
    """A position in decimal degrees, in degrees with minutes and seconds, or as a grid reference."""
    try:
        return parse_position(text)
    except PositionError as error:
        words = {name: QCoreApplication.translate("positions", value) for name, value in error.values.items()}
        raise ValueError(QCoreApplication.translate("positions", error.template).format(**words)) from error
