"""What is typed into fields, read as in :mod:`pocplanner.session.reading`, with the reason of a refusal translated."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication

from pocplanner.model.positions import PositionError, parse_position
from pocplanner.session import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.model.situation import Position

P = ParamSpec("P")
R = TypeVar("R")


def _translated(read: Callable[P, R]) -> Callable[P, R]:
    @wraps(read)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return read(*args, **kwargs)
        except ValueError as problem:
            raise ValueError(QCoreApplication.translate("parsing", str(problem))) from problem

    return run


whole_number = _translated(reading.whole_number)
number = _translated(reading.number)
day = _translated(reading.day)
clock_time = _translated(reading.clock_time)
moment = _translated(reading.moment)


def position(text: str) -> Position:
    """A position in decimal degrees, in degrees with minutes and seconds, or as a grid reference."""
    try:
        return parse_position(text)
    except PositionError as error:
        words = {name: QCoreApplication.translate("positions", value) for name, value in error.values.items()}
        raise ValueError(QCoreApplication.translate("positions", error.template).format(**words)) from error
