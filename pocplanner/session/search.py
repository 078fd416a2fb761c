"""Search across the whole plan: every text that people wrote, names, risks of the register, facts and guidance.

Upper and lower case and accents make no difference; all words must be found. What can be found is listed in
:mod:`pocplanner.session.search_records`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.session.search_records import Label, Record, plain_label, records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan

LIMIT = 50
SNIPPET_LENGTH = 120
LEAD = 30
"""Characters shown before what was found, so that it can be seen at once."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found."""

    title: str
    """What the object is called."""
    where: str
    """In words, for example ``Situation, places: Camp A, note``."""
    snippet: str
    """The text around what was found; empty where the title itself was found."""
    ref: FieldRef
    """Field to jump to."""
    entry: str = ""
    """Id of the library entry that was found; empty for what stands in the plan."""


def search(
    plan: Plan, library: Library, assessment: Assessment | None, text: str, limit: int = LIMIT
) -> tuple[Hit, ...]:
    """At most *limit* hits, best first. Nothing is found for a text without words."""
    return Finder(plan, library, assessment).find(text, limit)


class Finder:
    """Searches one state of a plan; made once, it answers each further keystroke faster."""

    def __init__(self, plan: Plan, library: Library, assessment: Assessment | None, label: Label = plain_label) -> None:
        self._records = tuple(
            (record, folded(record.title), tuple(map(folded, record.aliases)), folded(record.text))
            for record in records(plan, library, assessment, label)
        )

    def find(self, text: str, limit: int = LIMIT) -> tuple[Hit, ...]:
        """At most *limit* hits: titles that start with the text, then titles that hold it, then other texts."""
        words = words_of(text)
        ranked: tuple[list[Hit], ...] = ([], [], [])
        if not words:
            return ()
        for record, title, aliases, body in self._records:
            rank = _rank(record, words, title, aliases, body)
            if rank is not None and len(ranked[rank]) < limit:
                ranked[rank].append(_hit(record, words, body if rank == 2 else ""))
        return tuple(hit for hits in ranked for hit in hits)[:limit]


def folded(text: str) -> str:
    """*text* as it is compared: without case and accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a query as they are compared."""
    return tuple(folded(text).split())


def has_all(words: Sequence[str], text: str) -> bool:
    """Whether every one of *words* is found in *text*; true where there are none."""
    found = folded(text)
    return all(word in found for word in words)


def _rank(record: Record, words: tuple[str, ...], title: str, aliases: tuple[str, ...], body: str) -> int | None:
    if record.is_heading and all(word in title or any(word in alias for alias in aliases) for word in words):
        phrase = " ".join(words)
        return 0 if any(name.startswith(phrase) for name in (title, *aliases)) else 1
    if any(word in body for word in words) and all(word in body or word in title for word in words):
        return 2
    return None


def _hit(record: Record, words: tuple[str, ...], body: str) -> Hit:
    first = next((word for word in words if word in body), "")
    return Hit(record.title, record.where(), _snippet(record.text, first) if first else "", record.ref, record.entry)


def _snippet(text: str, word: str) -> str:
    """The part of *text* around *word*, on one line, cut between words."""
    line = " ".join(text.split())
    # Folding may change the number of characters: each folded one remembers where it came from.
    sources = [at for at, sign in enumerate(line) for _ in folded(sign)]
    at = sources[folded(line).find(word)]
    start = 0 if at <= LEAD else line.rfind(" ", 0, at - LEAD + 1) + 1
    end = start + SNIPPET_LENGTH
    if end < len(line):
        end = max(line.rfind(" ", 0, end), min(at + len(word), len(line)))
    return f"{'… ' if start else ''}{line[start:end]}{' …' if end < len(line) else ''}"
