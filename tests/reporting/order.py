"""The texts of a report in the order in which they are to be read, and whether poppler reads them so."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import fields, is_dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

import pytest

from pocplanner.reporting.blocks import (
    Badge,
    Bullets,
    Cell,
    DecisionBox,
    Facts,
    Heading,
    Matrix,
    PageRef,
    PairCell,
    Table,
    Timeline,
    Words,
)
from pocplanner.reporting.drawing import Figure
from pocplanner.reporting.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pocplanner.reporting.blocks import Report

_START = 12
"""Letters of a text that stand together even where a page or a narrow column ends."""
_SHOWN = 60
_BODY = ("-x", "0", "-y", "42", "-W", "596", "-H", "752")
"""The page without its running head and foot."""
_DRAWN = (Matrix, Timeline, Figure)
"""Blocks in which words stand where the drawing wants them."""

Run = tuple[str, ...]
"""Texts that follow each other; those of a cell that runs on stand on the next page, after the start of other cells."""


def runs_in_order(report: Report) -> Iterator[Run]:
    """The texts of a report as a reader comes to them, each up to a number of a page that only the pages know."""
    for run in _runs((report.openings[0], report.blocks)):
        if texts := tuple(filter(None, map(squeezed, run))):
            yield texts


def _runs(value: object) -> Iterator[Run]:
    if isinstance(value, tuple):
        if value and all(isinstance(item, Words) for item in value):
            yield ("".join(item.text for item in takewhile(lambda item: not isinstance(item, PageRef), value)),)
        else:
            for item in value:
                yield from _runs(item)
    elif isinstance(value, Heading):
        yield (f"{value.number} {value.text}",)
    elif isinstance(value, DecisionBox):
        yield from ((text,) for text in (value.title, *value.choices, *value.lines))
    elif isinstance(value, Badge):
        yield (value.word,)
    elif isinstance(value, Cell):
        yield _joined(value.blocks)
    elif isinstance(value, PairCell):
        for side in (0, 1):
            yield _joined(tuple(pair[side] for pair in value.pairs))
    elif isinstance(value, Table):
        yield from _table(value)
    elif isinstance(value, Bullets):
        for number, words in enumerate(value.items):
            yield from _runs(words)
            yield from _runs(value.inner[number] if number < len(value.inner) else ())
    elif isinstance(value, Facts):
        for label, words in value.rows:
            yield (label,)
            yield from _runs(words)
    elif is_dataclass(value) and not isinstance(value, (type, *_DRAWN)):
        for field in fields(value):
            yield from _runs(getattr(value, field.name))


def _joined(value: object) -> Run:
    return tuple(text for run in _runs(value) for text in run)


def _table(table: Table) -> Iterator[Run]:
    if not table.rows:
        yield (table.empty,)
    elif not any(column.group for column in table.columns):
        yield from ((column.title,) for column in table.columns)
    for row in table.rows:
        yield from _runs(row.cells)


def read_by_poppler(pdf: bytes, folder: Path) -> str:
    """What poppler reads, in the order of the pages, without blanks; running heads and feet are left out."""
    return squeezed(_read(pdf, folder, "pdftotext", "-raw", "-enc", "UTF-8", *_BODY))


def structure_by_poppler(pdf: bytes, folder: Path) -> list[str]:
    """What poppler reads in the structure of the file, as a program that reads it aloud does, text by text."""
    lines = (line.strip() for line in _read(pdf, folder, "pdfinfo", "-enc", "UTF-8", "-struct-text").splitlines())
    return [line[1:-1] for line in lines if line.startswith('"')]


def _read(pdf: bytes, folder: Path, name: str, *options: str) -> str:
    program = shutil.which(name)
    if program is None:
        pytest.skip(f"{name} is not installed")
    path = folder / "order.pdf"
    path.write_bytes(pdf)
    command = [program, *options, str(path), *(["-"] if name == "pdftotext" else [])]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def squeezed(text: str) -> str:
    """*text* without blanks."""
    return re.sub(r"\s", "", clean(text))


def out_of_order(report: Report, read: str) -> list[str]:
    """The texts of *report* that do not follow the one before them in what was *read*."""
    start, missed = 0, []
    for first, *others in runs_in_order(report):
        at = read.find(first[:_START], start)
        if at < 0:
            missed.append(first[:_SHOWN])
            continue
        start = inside = at + len(first[:_START])
        for text in others:
            at = read.find(text[:_START], inside)
            if at < 0:
                missed.append(text[:_SHOWN])
            else:
                inside = at + len(text[:_START])
    return missed
