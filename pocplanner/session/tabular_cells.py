"""Reading one pasted cell as the value of a field, the same as if it had been typed."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from pocplanner.model.positions import parse_position
from pocplanner.model.vocab import Answer
from pocplanner.model.walk import object_id, objects
from pocplanner.session import reading
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner.session.names import kind_words, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

    from pocplanner.model.plan import Plan

EMPTY_WORDS = frozenset({"", "-", "–", "n/a", "none", "not known", "not set", "not said", "not assigned", "not rated"})
"""What tables hold where nothing is said; the program's own words for it among them."""
_YES, _NO, _UNKNOWN = {"yes", "y", "true", "x"}, {"no", "n", "false"}, {"unknown", "?"}
_SEPARATORS = ("\n", ";", ",")
MOST_WORDS_LISTED = 8


def key_of(text: str) -> str:
    """A name or heading as it is compared: upper and lower case and blanks make no difference."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


class Names:
    """Objects by kind and name, those that are about to be added among them."""

    def __init__(self, plan: Plan) -> None:
        self._ids: dict[str, list[tuple[str, str]]] = {}
        for entry in objects(plan):
            self.add(name_of(entry.object), object_id(entry.object), entry.kind)

    def add(self, name: str, identifier: str, kind: str) -> None:
        """Make a name known."""
        self._ids.setdefault(key_of(name), []).append((identifier, kind))

    def find(self, text: str, kinds: tuple[str, ...]) -> str:
        """The id of the one object with this name. Raises ``ValueError`` where there is none, or more than one."""
        ids = self._matches(text, kinds)
        if len(ids) == 1:
            return ids[0]
        if ids:
            raise ValueError(f"{len(ids)} entries are called “{text}”. Give them different names first.")
        wanted = " or ".join(kind_words(kind) for kind in kinds) or "entry"
        raise ValueError(f"There is no {wanted} “{text}” in the plan. Add it first, or correct the name.")

    def knows(self, text: str, kinds: tuple[str, ...]) -> bool:
        """Whether any object has this name."""
        return bool(self._matches(text, kinds))

    def _matches(self, text: str, kinds: tuple[str, ...]) -> list[str]:
        return [identifier for identifier, kind in self._ids.get(key_of(text), ()) if not kinds or kind in kinds]


class CellReader:
    """Reads cells for one plan."""

    def __init__(self, plan: Plan, names: Names) -> None:
        self._zone = plan.timing.zone
        self._names = names

    def read(self, spec: FieldSpec, text: str) -> object:
        """The value that *text* stands for. Raises ``ValueError`` with the reason in plain words."""
        match spec.shape:
            case Shape.LINE:
                return " ".join(text.split())
            case Shape.TEXT:
                return text
            case Shape.ANSWER:
                return _answer(text)
            case Shape.YES_NO:
                return _answer(text) is Answer.YES
            case Shape.CHOICE:
                return _word(spec, text)
            case Shape.CHOICES:
                return tuple(_word(spec, part) for part in _parts(text, lambda part: key_of(part) in _words(spec)))
            case Shape.REFERENCE:
                return self._names.find(text, spec.kinds)
            case Shape.REFERENCES:
                parts = _parts(text, lambda part: self._names.knows(part, spec.kinds))
                return tuple(dict.fromkeys(self._names.find(part, spec.kinds) for part in parts))
            case _:
                return self._figure(spec, text)

    def _figure(self, spec: FieldSpec, text: str) -> object:
        readers: dict[Shape, tuple[Callable[[str], object], str]] = {
            Shape.WHOLE: (reading.whole_number, "is no whole number"),
            Shape.NUMBER: (reading.number, "is no number"),
            Shape.DATE: (reading.day, "is no date"),
            Shape.TIME: (reading.clock_time, "is no time of day"),
            Shape.DATETIME: (lambda item: reading.moment(item, self._zone), "is no date-time group"),
            Shape.MOMENT: (lambda item: self._moment(spec, item), "is no moment"),
            Shape.SPAN: (reading.span, "is no time in minutes"),
            Shape.VALUE: (parse_position, "is no position"),
        }
        read, no_such = readers[spec.shape]
        try:
            return read(text)
        except ValueError as problem:
            raise ValueError(f"“{text}” {no_such}. {problem}") from problem

    def _moment(self, spec: FieldSpec, text: str) -> object:
        return reading.moment_of_plan(text, self._zone, whole_day_ends=spec.name != "start")


def is_empty(spec: FieldSpec, text: str) -> bool:
    """Whether a cell says nothing about its field."""
    if spec.shape in {Shape.LINE, Shape.TEXT}:
        return not text
    key = key_of(text)
    if key in EMPTY_WORDS:
        return not (spec.words is not None and key in _words(spec))
    return key in _UNKNOWN and spec.shape is not Shape.ANSWER and not (spec.words and key in _words(spec))


def _answer(text: str) -> Answer:
    key = key_of(text)
    for words, answer in ((_YES, Answer.YES), (_NO, Answer.NO), (_UNKNOWN, Answer.UNKNOWN)):
        if key in words:
            return answer
    raise ValueError(f"“{text}” is no answer. Type yes, no or unknown.")


@cache
def _words(spec: FieldSpec) -> dict[str, StrEnum]:
    """The words of a list by value and by label."""
    found: dict[str, StrEnum] = {}
    for member in spec.words or ():
        for text in (str(getattr(member, "label", member.value)), member.value, member.value.replace("_", " ")):
            found.setdefault(key_of(text), member)
    return found


def _word(spec: FieldSpec, text: str) -> StrEnum:
    words = _words(spec)
    found = words.get(key_of(text))
    if found is not None:
        return found
    labels = [str(getattr(member, "label", member.value)) for member in spec.words or ()]
    close = get_close_matches(key_of(text), words, n=1, cutoff=0.75)
    if close:
        meant = words[close[0]]
        raise ValueError(f"“{text}” is not in the list. Did you mean “{getattr(meant, 'label', meant.value)}”?")
    more = f" and {len(labels) - MOST_WORDS_LISTED} more" if len(labels) > MOST_WORDS_LISTED else ""
    raise ValueError(f"“{text}” is not in the list. Choose from: {', '.join(labels[:MOST_WORDS_LISTED])}{more}.")


def _parts(text: str, is_known: Callable[[str], bool]) -> Iterable[str]:
    """A cell with several names: the whole where it is one name itself, else parted at breaks, semicolons or commas."""
    if is_known(text):
        return (text,)
    separator = next((mark for mark in _SEPARATORS if mark in text), "\n")
    return tuple(part.strip() for part in text.split(separator) if part.strip())
