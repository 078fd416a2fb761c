"""Checks of the terms of the glossary: every name leads to one term, every term is short and leads on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pocplanner.guidance.schema import TermEntry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.lint_conditions import Found
    from pocplanner.guidance.schema import TermText

#: A meaning is read at a glance, over a field.
SHORTEST_MEANING, LONGEST_MEANING, MOST_SENTENCES = 20, 420, 3
_SENTENCE_END = re.compile(r"[.?](?=\s|$)")


def check_terms(library: Library) -> Found:
    """Names that stand for two terms, references that lead nowhere, meanings that are too long or too short."""
    taken: dict[tuple[str, str], str] = {}
    for entry in library.data.entries:
        if not isinstance(entry, TermEntry):
            continue
        for language, text in entry.text.items():
            for name in _names(text):
                first = taken.setdefault((language, name), entry.id)
                if first != entry.id:
                    yield entry.id, f"[{language}] “{name}” stands for {first} already"
            yield from ((entry.id, f"[{language}] {fault}") for fault in _faults(text))
        for other in entry.see_also:
            if other == entry.id:
                yield entry.id, "see_also leads to the term itself"
            elif not isinstance(library.entries.get(other), TermEntry):
                yield entry.id, f"see_also leads to an unknown term {other}"


def _names(text: TermText) -> Iterator[str]:
    # An acronym counts as it is written: "CAN" is not the verb.
    yield from text.acronyms
    yield from (name.casefold() for name in (text.title, *text.also))


def _faults(text: TermText) -> Iterator[str]:
    length = len(text.meaning)
    if not SHORTEST_MEANING <= length <= LONGEST_MEANING:
        yield f"the meaning has {length} characters, not {SHORTEST_MEANING} to {LONGEST_MEANING}"
    sentences = len(_SENTENCE_END.findall(text.meaning))
    if not 1 <= sentences <= MOST_SENTENCES:
        yield f"the meaning has {sentences} sentences, not 1 to {MOST_SENTENCES}"
    names = list(_names(text))
    yield from (f"“{name}” stands twice" for name in dict.fromkeys(names) if names.count(name) > 1)
