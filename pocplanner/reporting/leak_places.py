"""Finds a point on the ground in a text, in decimal degrees, degrees with minutes and seconds, or MGRS."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pocplanner.model.positions import PositionForm, format_position

if TYPE_CHECKING:
    from pocplanner.model.situation import Position

_SIGNS = str.maketrans({"º": "°", "˚": "°", "′": "'", "’": "'", "″": '"', "”": '"', "−": "-", "\u00a0": " "})
_DEGREES = re.compile(r"-?\d{1,3}[.,]\d{2,8}", re.ASCII)
_SEXAGESIMAL = re.compile(
    r"(\d{1,3})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*'\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|''))?\s*([NSEWO])?", re.IGNORECASE
)
_GRID = re.compile(r"(?<![A-Z0-9])\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(\d{2,5})\s?(\d{2,5})(?!\d)", re.IGNORECASE)
_NEAR = 48
"""The two halves of a position stand within so many characters."""
_PRECISE, _EXACT = 3, 1e-9
"""Degrees with fewer decimals name half a district: they count only where they are the very same."""
_SECONDS = 0.6 / 3600
_MINUTES = 0.6 / 60


@dataclass(frozen=True, slots=True)
class _Half:
    at: int
    degrees: float
    slack: float
    found: str


class NearPlaces:
    """The positions that stand in some texts."""

    def __init__(self, placed: list[tuple[str, str]]) -> None:
        self._halves: list[tuple[str, list[_Half]]] = []
        self._grids: list[tuple[str, str, str]] = []
        for place, raw in placed:
            text = raw.translate(_SIGNS)
            halves = sorted([*_decimal(text), *_sexagesimal(text)], key=lambda half: half.at)
            if halves:
                self._halves.append((place, halves))
            for match in _GRID.finditer(text):
                if len(match.group(1)) == len(match.group(2)):
                    self._grids.append((place, "".join(match.group().split()).upper(), match.group()))

    def find(self, position: Position) -> tuple[str, str] | None:
        """Where *position* stands, rounded or not, and what stands there."""
        for place, halves in self._halves:
            for first, second in pairwise(halves):
                if second.at - first.at <= _NEAR and (
                    (_is(first, position.latitude) and _is(second, position.longitude))
                    or (_is(first, position.longitude) and _is(second, position.latitude))
                ):  # fmt: skip
                    return place, f"{first.found} {second.found}"
        if self._grids:
            bare = position.model_copy(update={"mgrs": ""})
            grids = {"".join(format_position(item, PositionForm.MGRS).split()).upper() for item in (position, bare)}
            for place, packed, found in self._grids:
                if any(_same_square(packed, grid) for grid in grids):
                    return place, found
        return None


def _is(half: _Half, degrees: float) -> bool:
    return abs(abs(half.degrees) - abs(degrees)) <= half.slack


def _decimal(text: str) -> list[_Half]:
    halves = []
    for match in _DEGREES.finditer(text):
        found = match.group()
        places = len(re.split("[.,]", found)[1])
        halves.append(
            _Half(
                match.start(),
                float(found.replace(",", ".")),
                1.01 * 10**-places if places >= _PRECISE else _EXACT,
                found,
            )
        )
    return halves


def _sexagesimal(text: str) -> list[_Half]:
    halves = []
    for match in _SEXAGESIMAL.finditer(text):
        whole, minutes, seconds, _letter = match.groups()
        degrees = int(whole) + float(minutes.replace(",", ".")) / 60 + float((seconds or "0").replace(",", ".")) / 3600
        slack = _MINUTES if seconds is None else _SECONDS
        halves.append(_Half(match.start(), degrees, slack, match.group()))
    return halves


def _same_square(packed: str, grid: str) -> bool:
    """Whether both name the same square, as far as the shorter of them says."""
    one, other = _parted(packed), _parted(grid)
    if one is None or other is None or one[0] != other[0]:
        return False
    digits = min(len(one[1]), len(other[1]))
    return digits >= 2 and all(
        abs(int(mine[:digits]) - int(theirs[:digits])) <= 1 for mine, theirs in zip(one[1:], other[1:], strict=True)
    )


def _parted(packed: str) -> tuple[str, str, str] | None:
    match = re.fullmatch(r"(\d{1,2}[A-Z]{3})(\d*)", packed)
    if match is None or len(match.group(2)) % 2:
        return None
    half = len(match.group(2)) // 2
    return match.group(1).lstrip("0"), match.group(2)[:half], match.group(2)[half:]
