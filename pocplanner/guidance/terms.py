"""Terms of the glossary, found in a text or looked up by name.

Whole words only, the longest name first. Acronyms count as they are written, so that the verb "can" is no alert
network; other words count whatever their case. A plural with "s" counts as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pocplanner.guidance.schema import Source, TermEntry, TermText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import GlossaryTerm, MissionPack


def terms_of(library: Library) -> tuple[TermEntry, ...]:
    """All that the glossary explains: terms of the library, and names that mission packs fix, in order of title."""
    names = (_name_entry(at, term, item.pack) for item in library.packs for at, term in enumerate(item.pack.glossary))
    # Two packs may fix the same name; the first of them explains it.
    fixed = {entry.text["en"].title: entry for entry in reversed(tuple(names))}
    return tuple(sorted((*library.terms, *fixed.values()), key=lambda entry: entry.text["en"].title.casefold()))


def _name_entry(number: int, term: GlossaryTerm, pack: MissionPack) -> TermEntry:
    also = f" Not to be written: {', '.join(term.not_)}." if term.not_ else ""
    who = f"{term.meaning[:1].upper()}{term.meaning[1:].rstrip('.')}. " if term.meaning else ""
    words = f"{who}Name fixed by {pack.label}.{also}"
    return TermEntry(
        id=f"N-{pack.digest}-{number}",
        kind="term",
        theme="glossary",
        sources=(Source(own=pack.label),),
        text={"en": TermText(title=term.name, also=term.not_, meaning=words)},
    )


class TermFinder:
    """Finds terms in texts of one language; a term without text in that language speaks English."""

    def __init__(self, terms: Iterable[TermEntry], language: str = "en") -> None:
        self._language = language
        self.terms = tuple(terms)
        self._acronyms: dict[str, TermEntry] = {}
        self._words: dict[str, TermEntry] = {}
        for entry in self.terms:
            text = self.text(entry)
            self._acronyms |= dict.fromkeys(text.acronyms, entry)
            self._words |= {_folded(name): entry for name in (text.title, *text.also)}
        names = {*self._words, *map(_folded, self._acronyms)}
        self._pattern = re.compile(rf"(?<![\w-])({_tree(names)})(?:s|es)?(?![\w-])", re.IGNORECASE) if names else None

    def text(self, term: TermEntry) -> TermText:
        """The words of a term."""
        return term.text.get(self._language, term.text["en"])

    def find(self, text: str) -> tuple[TermEntry, ...]:
        """Each term that stands in *text* once, in the order of the text."""
        if self._pattern is None:
            return ()
        found = (self._term(match[1]) for match in self._pattern.finditer(text))
        return tuple({entry.id: entry for entry in found if entry is not None}.values())

    def _term(self, written: str) -> TermEntry | None:
        return self._acronyms.get(written) or self._words.get(_folded(written))

    def search(self, words: str) -> tuple[TermEntry, ...]:
        """Terms that have all *words* in a name, then those that have them in the meaning; all terms for no words."""
        wanted = _folded(words).split()
        # Who types an acronym wants the term that it stands for.
        exact = [entry for entry in self.terms if " ".join(wanted) in self._folded_names(entry)]
        begun = [
            entry
            for entry in self.terms
            if any(name.startswith(" ".join(wanted)) for name in self._folded_names(entry))
        ]
        named = [entry for entry in self.terms if _has(" ".join(self._folded_names(entry)), wanted)]
        meant = [entry for entry in self.terms if _has(_folded(self.text(entry).meaning), wanted)]
        return tuple({entry.id: entry for entry in (*exact, *begun, *named, *meant)}.values())

    def _folded_names(self, entry: TermEntry) -> tuple[str, ...]:
        text = self.text(entry)
        return tuple(map(_folded, (text.title, *text.acronyms, *text.also)))


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


def _tree(names: Iterable[str]) -> str:
    """A pattern for all names that looks at each letter once: beginnings are shared, the longest name is taken."""
    rests: dict[str, list[str]] = {}
    may_end = False
    for name in names:
        if name:
            rests.setdefault(name[0], []).append(name[1:])
        else:
            may_end = True
    if not rests:
        return ""
    branches = [f"{_letter(first)}{_tree(rests[first])}" for first in sorted(rests)]
    return f"(?:{'|'.join(branches)}){'?' if may_end else ''}"


def _letter(letter: str) -> str:
    # Between two words a line may end; an apostrophe may be straight or curly.
    return {" ": r"\s+", "'": "['’]"}.get(letter) or re.escape(letter)


def _has(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)
