"""Names that mission packs fix, and where a plan spells them otherwise.

Whole words only, whatever their case, so that a name is not found inside another word; a spelling that differs from
the fixed name by case alone is found in just that case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.texts import texts_of
from pocplanner.model.walk import object_id, objects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.guidance.packs import GlossaryTerm
    from pocplanner.model.plan import Plan
    from pocplanner.model.walk import Path


@dataclass(frozen=True, slots=True)
class VariantSpelling:
    """A name that is spelt otherwise than the glossary fixes it."""

    object: str
    """Id of the object in which it stands."""
    field: str
    """Dotted path of the field."""
    part: str
    """Part of the plan in which the object stands, such as ``situation``; empty for the plan itself."""
    found: str
    """As it is written."""
    term: GlossaryTerm

    @property
    def what(self) -> str:
        """The fault in one sentence."""
        meaning = f" ({self.term.meaning})" if self.term.meaning else ""
        return f"“{self.found}” is written; the glossary fixes “{self.term.name}”{meaning}."


def variant_spellings(plan: Plan, terms: tuple[GlossaryTerm, ...]) -> tuple[VariantSpelling, ...]:
    """Every field of the plan that has a spelling which the glossary does not want, once for each spelling."""
    finder = _Finder(terms)
    if not finder.terms:
        return ()
    found = []
    for entry in objects(plan):
        for path, text in texts_of(entry.object):
            for written, term in finder.find(text):
                part = _part(entry.path, path)
                found.append(VariantSpelling(object_id(entry.object), path, part, written, term))
    return tuple(found)


def _part(path: Path, field: str) -> str:
    return str(path[0]) if path else field.partition(".")[0]


class _Finder:
    """Finds unwanted spellings in a text."""

    def __init__(self, terms: tuple[GlossaryTerm, ...]) -> None:
        self.terms = [(spelling, term) for term in terms for spelling in term.not_]
        # Fixed names go first and longer ones before shorter: "Camp Ilola North" is no "Camp Ilola".
        wanted = {term.name: term for term in terms}
        every = sorted({*wanted, *(spelling for spelling, _ in self.terms)}, key=lambda name: (-len(name), name))
        self._exact = {spelling: term for spelling, term in self.terms}
        self._loose = {
            _folded(spelling): term for spelling, term in self.terms if _folded(spelling) != _folded(term.name)
        }
        self._wanted = frozenset(wanted)
        choices = "|".join(r"\s+".join(map(re.escape, name.split())) for name in every)
        self._pattern = re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE) if every else None

    def find(self, text: str) -> Iterator[tuple[str, GlossaryTerm]]:
        """Each unwanted spelling in *text* once, in order, with the term that it stands for."""
        seen: set[str] = set()
        for match in self._pattern.finditer(text) if self._pattern is not None else ():
            written = " ".join(match[0].split())
            if written in self._wanted or written in seen:
                continue
            term = self._exact.get(written) or self._loose.get(_folded(written))
            if term is not None:
                seen.add(written)
                yield written, term


def _folded(name: str) -> str:
    return name.casefold()
