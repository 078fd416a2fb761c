"""Features as a reader finds them, counted against the limits, with what was passed over."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pocplanner.errors import Problem, shown_text
from pocplanner.exchange.imports.foreign import (
    MOST_FEATURES,
    MOST_POINTS,
    Feature,
    ForeignFile,
    Point,
    note,
    numbered,
    some_of,
    too_much,
)
from pocplanner.said import capital, said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MOST_NAMED = 10


class Gathering:
    """What a reader has found so far."""

    def __init__(self, where: str, unit: str) -> None:
        self.where, self._unit = where, unit
        self._features: list[Feature] = []
        self._points = 0
        self._notes: list[Problem] = []
        self._problems: list[Problem] = []
        self._passed_over: Counter[tuple[str, str]] = Counter()
        self._areas: list[str] = []
        self.number = 0
        """Which feature of the file is being read."""

    def add(self, name: str, points: Sequence[Point], fields: Mapping[str, str], *, is_line: bool = False) -> None:
        """Take a place or a line. Raises E125 where there are too many."""
        self._points += len(points)
        if self._points > MOST_POINTS:
            raise too_much(said("The lines have more than {count:,} points together", count=MOST_POINTS), self.where)
        if len(self._features) >= MOST_FEATURES:
            raise too_much(said("The file holds more than {count:,} places and lines", count=MOST_FEATURES), self.where)
        kept = {key: text for key, text in fields.items() if text}
        self._features.append(Feature(self.number, " ".join(name.split()), tuple(points), is_line, kept))

    def area(self, name: str) -> None:
        """Pass over an area and say so."""
        which = numbered(self._unit, self.number)
        self._areas.append(said("{which} “{name}”", which=which, name=shown_text(name)) if name else which)

    def pass_over(self, what: str, code: str = "W146") -> None:
        """Say once for all of its kind what was not read: *what* is a noun in the plural."""
        self._passed_over[(code, what)] += 1

    def unreadable(self, what: str) -> None:
        """Say what is wrong with the feature that is being read: *what* follows its number."""
        text = said("{which} {what}", which=capital(numbered(self._unit, self.number)), what=what)
        self._problems.append(Problem("E127", text, self.where, remedy=said("Correct it in the file.")))

    def tell(self, problem: Problem) -> None:
        """Say something else."""
        self._notes.append(problem)

    def file(self) -> ForeignFile:
        """All of it."""
        notes = list(self._notes)
        if self._areas:
            text = said("Areas were not read, for the plan has none: {areas}", areas=some_of(self._areas, _MOST_NAMED))
            notes.append(note("W144", text, self.where, said("Add a place where the area matters.")))
        for (code, what), count in sorted(self._passed_over.items()):
            text = said("{what} were not read ({count})", what=capital(what), count=str(count))
            notes.append(note(code, text, self.where))
        return ForeignFile(
            self.where,
            features=tuple(self._features),
            unit=self._unit,
            problems=tuple(self._problems),
            notes=tuple(notes),
        )
