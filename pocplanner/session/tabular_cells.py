"""Reading one pasted cell as the value of a field, the same as if it had been typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.model.positions import parse_position
from pocplanner.model.vocab import Answer
from pocplanner.model.walk import object_id, objects
from pocplanner.said import Said, joined, kind_said, said, said_from, template
from pocplanner.session import reading
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner.session.names import label_of_word, name_of
from pocplanner.session.reasons import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pocplanner.model.plan import Plan

EMPTY_WORDS = frozenset({"", "-", "–", "n/a", "none", "not known", "not set", "not said", "not assigned", "not rated"})
"""What tables hold where nothing is said; the program's own words for it among them."""
_YES, _NO, _UNKNOWN = {"yes", "y", "true", "x"}, {"no", "n", "false"}, {"unknown", "?"}
_SEPARATORS = ("\n", ";", ",")
MOST_WORDS_LISTED = 8


def key_of(text: str) -> str:
    """A name or heading as it is compared: upper and lower case and blanks make no difference."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


@dataclass(frozen=True, slots=True)
class Speech:
    """How a window says words of lists, and what it writes where nothing is said: what it copied is read back so."""

    word: Callable[[StrEnum], str] = label_of_word
    nothing: frozenset[str] = frozenset()
    """In the form in which names are compared; besides the English words."""


ENGLISH = Speech()


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
            raise ValueError(
                said("{count} entries are called “{name}”. Give them different names first.", count=len(ids), name=text)
            )
        wanted = joined(said(" or "), map(kind_said, kinds)) if kinds else said("entry")
        raise ValueError(
            said("There is no {kind} “{name}” in the plan. Add it first, or correct the name.", kind=wanted, name=text)
        )

    def knows(self, text: str, kinds: tuple[str, ...]) -> bool:
        """Whether any object has this name."""
        return bool(self._matches(text, kinds))

    def _matches(self, text: str, kinds: tuple[str, ...]) -> list[str]:
        return [identifier for identifier, kind in self._ids.get(key_of(text), ()) if not kinds or kind in kinds]


class CellReader:
    """Reads cells for one plan."""

    def __init__(self, plan: Plan, names: Names, speech: Speech = ENGLISH) -> None:
        self._zone = plan.timing.zone
        self._names = names
        self._speech = speech
        self._known_words: dict[FieldSpec, dict[str, StrEnum]] = {}

    def read(self, spec: FieldSpec, text: str) -> object:
        """The value that *text* stands for. Raises ``ValueError`` with the reason in plain words."""
        match spec.shape:
            case Shape.LINE:
                return " ".join(text.split())
            case Shape.TEXT:
                return text
            case Shape.ANSWER:
                return self.answer(text)
            case Shape.YES_NO:
                return self.answer(text) is Answer.YES
            case Shape.CHOICE:
                return self._word(spec, text)
            case Shape.CHOICES:
                words = self._words(spec)
                return tuple(self._word(spec, part) for part in parts_of(text, lambda part: key_of(part) in words))
            case Shape.REFERENCE:
                return self._names.find(text, spec.kinds)
            case Shape.REFERENCES:
                parts = parts_of(text, lambda part: self._names.knows(part, spec.kinds))
                return tuple(dict.fromkeys(self._names.find(part, spec.kinds) for part in parts))
            case _:
                return self._figure(spec, text)

    def _figure(self, spec: FieldSpec, text: str) -> object:
        readers: dict[Shape, tuple[Callable[[str], object], str]] = {
            Shape.WHOLE: (reading.whole_number, template("“{text}” is no whole number. {why}")),
            Shape.NUMBER: (reading.number, template("“{text}” is no number. {why}")),
            Shape.DATE: (reading.day, template("“{text}” is no date. {why}")),
            Shape.TIME: (reading.clock_time, template("“{text}” is no time of day. {why}")),
            Shape.DATETIME: (
                lambda item: reading.moment(item, self._zone),
                template("“{text}” is no date-time group. {why}"),
            ),
            Shape.MOMENT: (lambda item: self._moment(spec, item), template("“{text}” is no moment. {why}")),
            Shape.SPAN: (reading.span, template("“{text}” is no time in minutes. {why}")),
            Shape.VALUE: (parse_position, template("“{text}” is no position. {why}")),
        }
        read, no_such = readers[spec.shape]
        try:
            return read(text)
        except ValueError as problem:
            raise ValueError(said_from(no_such, text=text, why=refusal(problem))) from problem

    def _moment(self, spec: FieldSpec, text: str) -> object:
        return reading.moment_of_plan(text, self._zone, whole_day_ends=spec.name != "start")

    def is_empty(self, spec: FieldSpec, text: str) -> bool:
        """Whether a cell says nothing about its field."""
        if spec.shape in {Shape.LINE, Shape.TEXT}:
            return not text
        key = key_of(text)
        if key in EMPTY_WORDS or key in self._speech.nothing:
            return not (spec.words is not None and key in self._words(spec))
        return key in _UNKNOWN and spec.shape is not Shape.ANSWER and not (spec.words and key in self._words(spec))

    def says_nothing(self, text: str) -> bool:
        """Whether a cell holds nothing, or a word for it."""
        key = key_of(text)
        return key in EMPTY_WORDS or key in self._speech.nothing

    def answer(self, text: str) -> Answer:
        """Yes, no or unknown. Raises ``ValueError`` where *text* is none of them."""
        key = key_of(text)
        for words, answer in ((_YES, Answer.YES), (_NO, Answer.NO), (_UNKNOWN, Answer.UNKNOWN)):
            if key in words or key == key_of(self.says(answer)):
                return answer
        raise ValueError(said("“{text}” is no answer. Type yes, no or unknown.", text=text))

    def says(self, value: object) -> str:
        """A word of a list, or a text, as it stands in a table; empty for none."""
        if isinstance(value, StrEnum):
            return self._speech.word(value)
        return " ".join(value.split()) if isinstance(value, str) else ""

    def _words(self, spec: FieldSpec) -> dict[str, StrEnum]:
        """The words of a list by value, by label, and as the window says them."""
        if spec not in self._known_words:
            found = self._known_words[spec] = {}
            for member in spec.words or ():
                label, value = label_of_word(member), member.value
                for text in (self._speech.word(member), label, value, value.replace("_", " ")):
                    found.setdefault(key_of(text), member)
        return self._known_words[spec]

    def word(self, spec: FieldSpec, text: str) -> StrEnum | None:
        """The word of a list that *text* is; none where it is none of them."""
        return self._words(spec).get(key_of(text))

    def near(self, spec: FieldSpec, text: str) -> str:
        """The word of a list that a misspelt one most likely means; empty for none."""
        return close_to(text, self._labels(spec))

    def _labels(self, spec: FieldSpec) -> dict[str, str]:
        return {key: self._speech.word(member) for key, member in self._words(spec).items()}

    def _word(self, spec: FieldSpec, text: str) -> StrEnum:
        found = self.word(spec, text)
        if found is None:
            raise ValueError(not_listed(text, self._labels(spec)))
        return found


def not_listed(text: str, known: Mapping[str, str]) -> Said:
    """Why a word is refused: the nearest one of *known*, or what there is to choose from. Keys as they are compared."""
    close = close_to(text, known)
    if close:
        return said("“{text}” is not in the list. Did you mean “{word}”?", text=text, word=close)
    labels = tuple(dict.fromkeys(known.values()))
    shown, more = ", ".join(labels[:MOST_WORDS_LISTED]), len(labels) - MOST_WORDS_LISTED
    if more > 0:
        return said(
            "“{text}” is not in the list. Choose from: {words} and {more} more.", text=text, words=shown, more=more
        )
    return said("“{text}” is not in the list. Choose from: {words}.", text=text, words=shown)


def close_to(text: str, known: Mapping[str, str]) -> str:
    """The label that a misspelt word most likely means; empty for none."""
    close = get_close_matches(key_of(text), known, n=1, cutoff=0.75)
    return known[close[0]] if close else ""


def parts_of(text: str, is_known: Callable[[str], bool]) -> Iterator[str]:
    """The names in a cell, parted at breaks, semicolons or commas; a name that holds such a mark itself stays whole."""
    mark = next((mark for mark in _SEPARATORS if mark in text), "\n")
    parts = [part.strip() for part in text.split(mark) if part.strip()]
    while parts:
        heads = ((count, f"{mark} ".join(parts[:count])) for count in range(len(parts), 0, -1))
        count, name = next((head for head in heads if is_known(head[1])), (1, parts[0]))
        yield name
        parts = parts[count:]
