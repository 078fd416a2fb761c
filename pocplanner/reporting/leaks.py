"""Looks in a finished print for what its readers may not see, in the same words or nearly so.

A leak is refused before anything is written. What is compared is folded first: case, accents, spacing, punctuation and
hyphens at the end of lines make no difference.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pocplanner.errors import ReportError, shown_text
from pocplanner.reporting.leak_places import NearPlaces
from pocplanner.reporting.leak_words import PEOPLE_WORDS
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from pocplanner.model.situation import Position
    from pocplanner.reporting.blocks import Report

SHINGLE = 6
"""Words in a row that make a near copy."""
_STEM = 6
_CONTENT = 5
"""Words of fewer letters carry little; five of the others in a row are a near copy too."""
_CONTENT_SHINGLE = 5
SHORTEST = 4
"""Texts with fewer letters and digits are too common to look for."""
_SMALL = 1000
"""Numbers below this are found only beside a word for people; others say too little."""
_SHOWN = 5

_MARKS = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[ ,.'\u2019\u00a0\u2009\u202f]\d{3})+(?!\d)|(?<!\d)\d{3,}(?![\d])", re.ASCII
)
_DECIMAL = re.compile(r"\d+[.,]\d+", re.ASCII)


def folded(text: str) -> str:
    """*text* without case, accents, ligatures and invisible signs."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def words_in(text: str) -> list[str]:
    """The words of *text*, folded."""
    return _WORD.findall(folded(text))


@dataclass(frozen=True, slots=True)
class Secret:
    """Something that a print may not show."""

    where: str
    """Where it stands in the plan, in words."""
    text: str = ""
    number: int | float | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Leak:
    """A secret that stands in a print."""

    secret: Secret
    place: str
    """Where it stands in the print."""
    found: str
    """What stands there."""


class Text:
    """Texts with their places, folded and made ready for the search."""

    def __init__(self, placed: Iterable[tuple[str, str]]) -> None:
        self.placed = list(placed)
        self.words: list[str] = []
        self._firsts: list[int] = []
        for _place, text in self.placed:
            self._firsts.append(len(self.words))
            self.words += words_in(text)

    def place_of(self, word: int) -> str:
        """Where the word of this number stands."""
        return self.placed[bisect_right(self._firsts, word) - 1][0]

    @cached_property
    def packed(self) -> str:
        """All words without anything between them."""
        return "".join(self.words)

    @cached_property
    def shingles(self) -> frozenset[str]:
        """Runs of words by which near copies are known."""
        return frozenset(shingle for _number, shingle in shingles(self.words))

    @cached_property
    def numbers(self) -> frozenset[int | float]:
        """Numbers that stand in it."""
        return frozenset(number for _place, number, _found in _numbers_in(self.placed))

    @cached_property
    def _starts(self) -> dict[int, int]:
        starts: dict[int, int] = {}
        at = 0
        for number, word in enumerate(self.words):
            starts[at] = number
            at += len(word)
        starts[at] = len(self.words)
        return starts

    def find(self, packed: str) -> int | None:
        """Number of the word with which *packed* begins, where it begins and ends with whole words."""
        at = self.packed.find(packed)
        while at >= 0:
            if at in self._starts and at + len(packed) in self._starts:
                return self._starts[at]
            at = self.packed.find(packed, at + 1)
        return None


def shingles(words: Sequence[str], firsts: Container[str] | None = None) -> Iterator[tuple[int, str]]:
    """Runs of words by which near copies are known, with the number of their first word; only those with *firsts*."""
    for number in range(len(words) - SHINGLE + 1):
        if firsts is None or words[number] in firsts:
            yield number, " ".join(words[number : number + SHINGLE])
    kept = [(number, word[:_STEM]) for number, word in enumerate(words) if len(word) >= _CONTENT]
    for first in range(len(kept) - _CONTENT_SHINGLE + 1):
        if firsts is None or kept[first][1] in firsts:
            run = kept[first : first + _CONTENT_SHINGLE]
            yield run[0][0], "~" + " ".join(stem for _number, stem in run)


@dataclass(frozen=True)
class Guard:
    """What one print may not show."""

    secrets: tuple[Secret, ...] = ()
    excused: tuple[Text, ...] = ()
    """Texts that may stand in it: what is in one of them is no leak."""
    also: tuple[Guard, ...] = ()
    """Others for the same print, with excuses of their own."""

    @property
    def is_needed(self) -> bool:
        """Whether there is anything that the print may not show."""
        return bool(self.secrets) or any(guard.is_needed for guard in self.also)

    def refuse_report(self, report: Report) -> None:
        """Raises :class:`ReportError` E173 where the content of a print holds a secret."""
        if self.is_needed:
            self._refuse(self.leaks([("the content", text) for text in _strings(report)]))

    def refuse_pdf(self, pdf: bytes) -> None:
        """Raises :class:`ReportError` E173 where a finished PDF holds a secret, seen or unseen."""
        if self.is_needed:
            from pocplanner.reporting.pdf_words import words_of_pdf

            self._refuse(self.leaks(words_of_pdf(pdf)))

    def refuse_texts(self, placed: Iterable[tuple[str, str]]) -> None:
        """Raises :class:`ReportError` E173 where a secret stands in the texts of another file, each with its place."""
        if self.is_needed:
            self._refuse(self.leaks(placed))

    def _refuse(self, leaks: Sequence[Leak]) -> None:
        if not leaks:
            return
        listed = "; ".join(
            f"{leak.place}: “{shown_text(leak.found, 60)}” ({leak.secret.where})" for leak in leaks[:_SHOWN]
        )
        more = f"; and {len(leaks) - _SHOWN} more" if len(leaks) > _SHOWN else ""
        raise ReportError(
            "E173",
            said("This print would show what its readers may not see: {listed}", listed=f"{listed}{more}"),
            safe=said("Nothing was written and the plan is unchanged."),
            remedy=said("Take it out of the text that names it, or change the release mark with its originator."),
        )

    def leaks(self, placed: Iterable[tuple[str, str]]) -> tuple[Leak, ...]:
        """Every secret that stands in these texts, each once."""
        return self.leaks_in(Text(placed))

    def leaks_in(self, text: Text) -> tuple[Leak, ...]:
        """As :meth:`leaks`, in texts that are ready for the search."""
        found = [*self._phrases(text), *self._copies(text), *self._numbers(text)]
        positions = [(secret, secret.position) for secret in self.secrets if secret.position is not None]
        if positions:
            near = NearPlaces(text.placed)
            for secret, position in positions:
                hit = near.find(position)
                if hit is not None:
                    found.append(Leak(secret, *hit))
        once: dict[str, Leak] = {}
        for leak in found:
            once.setdefault(f"{leak.secret.where}|{leak.secret.text}|{leak.secret.number}", leak)
        return (*once.values(), *(leak for guard in self.also for leak in guard.leaks_in(text)))

    def _phrases(self, text: Text) -> Iterator[Leak]:
        """Short texts, whole."""
        for secret in self.secrets:
            words = words_in(secret.text)
            packed = "".join(words)
            if len(packed) < SHORTEST or len(words) > SHINGLE * 2:
                continue
            at = text.find(packed)
            if at is not None and all(excused.find(packed) is None for excused in self.excused):
                yield Leak(secret, text.place_of(at), secret.text)

    def _copies(self, text: Text) -> Iterator[Leak]:
        """Pieces of longer texts, also where a small word was changed."""
        wanted: dict[str, Secret] = {}
        for secret in self.secrets:
            words = words_in(secret.text)
            if len(words) >= _CONTENT_SHINGLE:
                wanted.update((shingle, secret) for _number, shingle in shingles(words))
        if not wanted:
            return
        firsts = {shingle.split(" ", 1)[0].lstrip("~") for shingle in wanted}
        for number, shingle in shingles(text.words, firsts):
            secret_hit = wanted.get(shingle)
            if secret_hit is not None and not any(shingle in excused.shingles for excused in self.excused):
                yield Leak(secret_hit, text.place_of(number), " ".join(text.words[number : number + SHINGLE]))

    def _numbers(self, text: Text) -> Iterator[Leak]:
        wanted = {secret.number: secret for secret in self.secrets if secret.number is not None}
        if not wanted:
            return
        for place, number, found in _numbers_in(text.placed):
            secret = wanted.get(number)
            if secret is not None and not any(number in excused.numbers for excused in self.excused):
                yield Leak(secret, place, found)


def _numbers_in(placed: Iterable[tuple[str, str]]) -> Iterator[tuple[str, int | float, str]]:
    """Numbers as people write them: 6200, 6,200, 6 200, 6.200; small ones only beside a word for people."""
    for place, raw in placed:
        text = unicodedata.normalize("NFKC", raw)
        for match in _NUMBER.finditer(text):
            found = match.group()
            number = int(re.sub(r"\D", "", found))
            after = words_in(text[match.end() : match.end() + 24])[:2]
            if number >= _SMALL or not PEOPLE_WORDS.isdisjoint(after):
                yield place, number, found
        for match in _DECIMAL.finditer(text):
            yield place, float(match.group().replace(",", ".")), match.group()


def _strings(value: object) -> Iterator[str]:
    """Every text in plain blocks, alternative texts, figures and attachments too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode("utf-8", errors="replace")
    elif isinstance(value, tuple | list):
        words = [item for item in value if hasattr(item, "look")]
        if words:
            yield "".join(str(getattr(item, "text", "")) for item in words)
        for item in value:
            if not hasattr(item, "look"):
                yield from _strings(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for part in dataclasses.fields(value):
            if part.name != "field":
                yield from _strings(getattr(value, part.name))
