"""Finds text that is clipped or lies on other text, by the boxes that poppler gives for the words of a PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from pocplanner.reporting.styles import MARGIN_X

if TYPE_CHECKING:
    from pathlib import Path

_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
_SIDE, _TOP, _FOOT = MARGIN_X - 1, 10.0, 832.0
_WIDTH = 595.28
_SHRINK = 0.22
"""Share of a box's height, above and below, in which no ink is expected."""
_TOUCH = 0.6

Box = tuple[float, float, float, float, str]


def faults(pdf: bytes, folder: Path) -> list[str]:
    """Each word that lies outside the margins or on another word, with its page."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    path = folder / "boxes.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(
        [program, "-bbox-layout", str(path), "-"], capture_output=True, text=True, encoding="utf-8", check=True
    )
    found: list[str] = []
    for number, page in enumerate(done.stdout.split("<page ")[1:], start=1):
        boxes = [_box(match) for match in _WORD.findall(page)]
        found += [f"page {number}: {box[4]} lies outside" for box in boxes if _is_outside(box)]
        found += [f"page {number}: {one[4]} overlaps {two[4]}" for one, two in _meeting(boxes)]
    return found


def _box(match: tuple[str, ...]) -> Box:
    left, top, right, bottom = (float(side) for side in match[:4])
    slack = _SHRINK * (bottom - top)
    return left, top + slack, right, bottom - slack, match[4]


def _is_outside(box: Box) -> bool:
    return box[0] < _SIDE or box[2] > _WIDTH - _SIDE or box[1] < _TOP or box[3] > _FOOT


def _meeting(boxes: list[Box]) -> list[tuple[Box, Box]]:
    ordered = sorted(boxes, key=lambda box: box[1])
    found = []
    for position, one in enumerate(ordered):
        for two in ordered[position + 1 :]:
            if two[1] >= one[3]:
                break
            if min(one[2], two[2]) - max(one[0], two[0]) > _TOUCH:
                found.append((one, two))
    return found
