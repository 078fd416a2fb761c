"""Positions as people write them: decimal degrees, degrees with minutes and seconds, MGRS grid references.

Reading refuses what is wrong or impossible and says which part, and what is allowed. What can be read in two ways is
refused too, never guessed: a point on the wrong side of a river costs more than a second look.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from enum import StrEnum
from typing import NoReturn

from pocplanner.model.situation import Position


class PositionForm(StrEnum):
    """The ways to write a position."""

    DECIMAL = "decimal"
    DMS = "dms"
    MGRS = "mgrs"


EXAMPLES = {
    PositionForm.DECIMAL: "4.612, 26.204",
    PositionForm.DMS: "4°36'43\"N 26°12'14\"E",
    PositionForm.MGRS: "35N MF 1171 0982",
}
"""The same point in each form."""


class PositionError(ValueError):
    """Why a text is no position. ``template`` and ``values`` let a screen say it in another language."""

    def __init__(self, template: str, **values: str) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values


def parse_position(text: str) -> Position:
    """The point that *text* names, in any form. Raises :class:`PositionError`.

    A grid reference names a square; the point is its middle, and the reference is kept as it was typed.
    """
    plain = _plain(text)
    if not plain:
        raise PositionError("Type a position: {examples}.", examples="; ".join(EXAMPLES.values()))
    if _looks_like_grid(plain):
        return _from_grid(plain)
    return _from_degrees(plain)


def format_position(position: Position, form: PositionForm) -> str:
    """The point in *form*, to about a metre (decimal, MGRS) or three metres (seconds).

    A grid reference that somebody typed is given back as it was typed.
    """
    if form is PositionForm.DECIMAL:
        # Adding zero makes "-0.00000" read "0.00000".
        latitude, longitude = (round(value, 5) + 0.0 for value in (position.latitude, position.longitude))
        return f"{latitude:.5f}, {longitude:.5f}"
    if form is PositionForm.DMS:
        return f"{_dms(position.latitude, 'NS')} {_dms(position.longitude, 'EW')}"
    return position.mgrs or _grid_of(position.latitude, position.longitude)


def _dms(degrees: float, letters: str) -> str:
    tenths = round(abs(degrees) * 36000)
    whole, rest = divmod(tenths, 36000)
    minutes, seconds = divmod(rest, 600)
    letter = letters[1] if degrees < 0 and tenths else letters[0]
    return f"{whole}°{minutes:02d}'{seconds / 10:04.1f}\"{letter}"


def _grid_of(latitude: float, longitude: float) -> str:
    from mgrs import MGRS

    # Millimetres south of the equator the library names a square that does not exist.
    north = 0.0 if -1e-6 < latitude < 0 else latitude
    found = str(MGRS().toMGRS(north, longitude))
    head, digits = found[:-10], found[-10:]
    # Near the poles there is no zone, so the square stands alone.
    return " ".join(part for part in (head[:-2], head[-2:], digits[:5], digits[5:]) if part)


# What people type, made plain

_SAME = str.maketrans(
    {
        **dict.fromkeys("º˚", "°"),
        **dict.fromkeys("′’‘´`ʹʼ", "'"),
        **dict.fromkeys("″”“„ʺ", '"'),
        **dict.fromkeys("−–‐‑", "-"),
    }
)


def _plain(text: str) -> str:
    """The text with one sign for each meaning, Western digits and single blanks."""
    plain = text.translate(_SAME).replace("''", '"')
    plain = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)
    return " ".join(plain.split())


# Grid references

_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_GRID = re.compile(r"(?P<zone>\d{1,3})(?P<band>[A-Z])(?P<square>[A-Z]{2})(?P<digits>\w*)")
_POLAR = re.compile(r"[ABYZ][A-Z]{2}(\d\d){1,5}")
_LIKE = {"O": "0", "I": "1", "L": "1", "Q": "0"}


def _looks_like_grid(plain: str) -> bool:
    """Whether somebody meant a grid reference: a zone with its letter, then two letters; no sign of degrees."""
    packed = _packed(plain)
    if any(sign in plain for sign in "°'\".,;"):
        return False
    return bool(re.match(r"\d{1,3}[A-Z]{3}|\d{1,2}[A-Z]{2}\d|[ABYZ][A-Z]{2}\d", packed)) and not re.match(
        r"\d+(DEG|D)\d", packed
    )


def _packed(plain: str) -> str:
    return plain.replace(" ", "").upper()


def _from_grid(plain: str) -> Position:
    packed = _packed(plain)
    if not _POLAR.fullmatch(packed):
        _check_grid(packed)
    from mgrs import MGRS

    try:
        with warnings.catch_warnings():
            # The library warns where the band does not fit; that is looked at below, in our own words.
            warnings.simplefilter("ignore")
            latitude, longitude = MGRS().toLatLon(packed)
    except Exception as error:  # the library raises its own bare exceptions for squares that do not exist
        square = re.sub(r"\d+$", "", packed)
        raise PositionError(
            "There is no grid square “{square}”. Check the zone and the letters.", square=square
        ) from error
    _check_band(packed, float(latitude))
    return Position(latitude=round(float(latitude), 6), longitude=round(float(longitude), 6), mgrs=plain.upper())


def _check_grid(packed: str) -> None:
    found = _GRID.fullmatch(packed)
    if found is None:
        raise PositionError(
            "A grid reference has a zone, three letters and digits, for example {example}.",
            example=EXAMPLES[PositionForm.MGRS],
        )
    zone, band, square, digits = found["zone"], found["band"], found["square"], found["digits"]
    if not 1 <= int(zone) <= 60:
        raise PositionError("The zone is {zone}; zones go from 1 to 60.", zone=zone)
    for letter in band + square:
        if letter in "IO":
            raise PositionError(
                "“{letter}” is no letter of a grid reference: I and O are left out because they look like 1 and 0.",
                letter=letter,
            )
    if band not in _BANDS:
        raise PositionError("The letter after the zone is {letter}; it goes from C to X.", letter=band)
    _check_grid_digits(digits)


def _check_grid_digits(digits: str) -> None:
    for sign in digits:
        if not sign.isdigit():
            _say_slip(sign)
            raise PositionError("“{sign}” stands among the digits; only 0 to 9 may stand there.", sign=sign)
    if not digits:
        raise PositionError("The digits are missing: letters alone name a square of 100 km.")
    if len(digits) % 2:
        raise PositionError(
            "There are {count} digits; easting and northing have the same number each, so it must be even.",
            count=str(len(digits)),
        )
    if len(digits) > 10:
        raise PositionError("There are {count} digits; ten are the most, to the metre.", count=str(len(digits)))


def _check_band(packed: str, latitude: float) -> None:
    found = _GRID.fullmatch(packed)
    if found is None:
        return
    south = -80 + 8 * _BANDS.index(found["band"])
    north = 84 if found["band"] == "X" else south + 8
    # A square may reach over the edge of its band by its own size.
    if not south - 1 <= latitude <= north + 1:
        raise PositionError(
            "The letters “{square}” do not occur in band {band}. Check the letter after the zone.",
            square=found["square"],
            band=found["band"],
        )


# Degrees

_NUMBER = r"\d+(?:\.\d*)?|\.\d+"
_ANGLE = re.compile(
    rf"""\s*(?P<sign>[+-])?\s*(?P<deg>{_NUMBER})\s*(?:°|degrees?|deg|d)?
    (?:\s*(?P<min>{_NUMBER})\s*(?:'|minutes?|min|m)?
    (?:\s*(?P<sec>{_NUMBER})\s*(?:"|seconds?|sec|s(?!\w))?)?)?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_HEMISPHERE = re.compile(r"(?<![A-Za-z])(?:(north|south|east|west)|([NSEWnsew]))(?![A-Za-z])", re.IGNORECASE)
_COMMA_NUMBER = re.compile(r"(?<![\d.,])\d+,\d+(?![\d.])")


def _from_degrees(plain: str) -> Position:
    _refuse_slips(plain)
    _refuse_decimal_commas(plain)
    first, second = _halves(plain)
    (text1, letter1), (text2, letter2) = _split_letter(first), _split_letter(second)
    if bool(letter1) != bool(letter2):
        raise PositionError("Only one part has a letter. Give both: N or S for the latitude, E or W for the longitude.")
    if letter1 and (letter1 in "NS") == (letter2 in "NS"):
        raise PositionError(
            "Both parts are the same: “{first}” and “{second}”. One has N or S, the other E or W.",
            first=letter1,
            second=letter2,
        )
    swapped = letter1 in {"E", "W"}
    parts = ((text2, letter2), (text1, letter1)) if swapped else ((text1, letter1), (text2, letter2))
    latitude = _angle(*parts[0], "latitude")
    longitude = _angle(*parts[1], "longitude")
    if abs(latitude) > 90:
        if not letter1 and abs(longitude) <= 90 and abs(latitude) <= 180:
            raise PositionError(
                "The latitude is {value}; it goes from -90 to 90. Latitude comes first.", value=f"{latitude:g}"
            )
        raise PositionError("The latitude is {value}; it goes from -90 to 90.", value=f"{latitude:g}")
    if abs(longitude) > 180:
        raise PositionError("The longitude is {value}; it goes from -180 to 180.", value=f"{longitude:g}")
    return Position(latitude=latitude, longitude=longitude)


def _say_slip(sign: str) -> None:
    """Refuse a letter that looks like a digit by naming the digit."""
    digit = _LIKE.get(sign.upper())
    if digit is not None:
        raise PositionError(
            "“{sign}” is a letter. Where the digit {digit} is meant, type {digit}.", sign=sign, digit=digit
        )


def _refuse_slips(plain: str) -> None:
    found = re.search(r"(?<=[\d.])[OoIlLQ](?![A-Za-z]{2})|(?<![A-Za-z])[OoIlLQ](?=[\d.])", plain)
    if found is not None:
        _say_slip(found.group())


def _refuse_decimal_commas(plain: str) -> None:
    found = _COMMA_NUMBER.search(plain)
    # "4.612,26.204" has its points, so its comma stands between the parts.
    if found is not None and "." not in plain:
        raise PositionError(
            "“{text}” can be read in two ways. Write decimals with a point, {point}, and a comma and a blank between "
            "the parts.",
            text=found.group(),
            point=found.group().replace(",", "."),
        )


def _halves(plain: str) -> tuple[str, str]:
    """Latitude and longitude as two texts, by the comma, the letters, or the middle of the numbers."""
    for sign in ",;":
        if plain.count(sign) == 1:
            left, _, right = plain.partition(sign)
            return left, right
    letters = list(_HEMISPHERE.finditer(_hide_units(plain)))
    if len(letters) == 2:
        before = not plain[: letters[0].start()].strip(" ")
        cut = letters[1].start() if before else letters[0].end()
        return plain[:cut], plain[cut:]
    numbers = list(re.finditer(rf"[+-]?(?:{_NUMBER})", plain))
    if len(numbers) not in {2, 4, 6}:
        _refuse_unreadable(plain)
    cut = numbers[len(numbers) // 2].start()
    return plain[:cut], plain[cut:]


def _hide_units(plain: str) -> str:
    """The text with an "s" for seconds made invisible, where degrees and minutes have their letters too."""
    return re.sub(r"(m(?:in)?\s*[\d.]+\s*)s(?![a-z])", r"\1 ", plain)


def _split_letter(half: str) -> tuple[str, str]:
    """A half without its letter, and the letter; an empty one where it has none."""
    hidden = _hide_units(half)
    letters = list(_HEMISPHERE.finditer(hidden))
    if not letters:
        return half, ""
    if len(letters) > 1:
        raise PositionError("“{text}” has two letters for one direction.", text=half.strip())
    found = letters[0]
    return f"{half[: found.start()]} {half[found.end() :]}", found.group()[0].upper()


def _angle(text: str, letter: str, part: str) -> float:
    found = _ANGLE.fullmatch(text)
    if found is None:
        _refuse_unreadable(text, part)
    if letter and found["sign"]:
        raise PositionError("The {part} has a sign and a letter. Use one of them.", part=part)
    values = [found["deg"], found["min"], found["sec"]]
    given = [value for value in values if value is not None]
    if any("." in value for value in given[:-1]):
        raise PositionError("Only the last number of the {part} may have decimals.", part=part)
    for name, value in (("minutes", found["min"]), ("seconds", found["sec"])):
        if value is not None and float(value) >= 60:
            raise PositionError(
                "The {name} of the {part} are {value}; they go from 0 to less than 60.",
                name=name,
                part=part,
                value=value,
            )
    degrees = sum(float(value) / (1, 60, 3600)[power] for power, value in enumerate(given))
    negative = found["sign"] == "-" or letter in {"S", "W"}
    # Seven digits are a centimetre; more would be noise of the division.
    exact = degrees if len(given) == 1 else round(degrees, 7)
    return -exact if negative else exact


def _refuse_unreadable(text: str, part: str = "") -> NoReturn:
    if part:
        raise PositionError(
            "The {part} “{text}” cannot be read. Write for example {examples}.",
            part=part,
            text=text.strip(),
            examples="; ".join(EXAMPLES.values()),
        )
    raise PositionError(
        "“{text}” is no position. Write for example {examples}.", text=text, examples="; ".join(EXAMPLES.values())
    )
