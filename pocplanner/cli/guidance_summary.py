"""The library in numbers as plain text."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from pocplanner.cli.text import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.summary import LibrarySummary

_CLASS = "{:48}{:>6}{:>7}{:>8}{:>8}{:>7}{:>11}"


def summary_text(summary: LibrarySummary, library: Library) -> str:
    """All tables, the thin spots last."""
    return "\n".join(_lines(summary, library)) + "\n"


def _lines(summary: LibrarySummary, library: Library) -> Iterator[str]:
    packs = "".join(f", with {item.pack.label}" for item in library.packs)
    yield f"Guidance library {library.version} ({library.digest[:12]}){packs}: {len(library.entries)} entries"
    yield from _heading("By class of harm pathway")
    yield _CLASS.format("", "risks", "cases", "before", "during", "after", "scenarios")
    for row in summary.classes:
        counts = (row.risks, row.cases, row.before, row.during, row.after, row.scenarios)
        yield _CLASS.format(row.pathway.label, *counts)
    yield wrapped("before, during, after: measures of that phase that a risk of the class proposes, each counted once.")
    yield from _table("Measures by the office that owns them", ((item.label, n) for item, n in summary.components))
    documents = ((library.documents[key].title, n) for key, n in summary.documents)
    yield from _table("Entries by source document", (*documents, ("Own derivation, wholly or in part", summary.own)))
    yield from _table("Entries by theme", summary.themes)
    yield from _heading(f"Thin spots: {len(summary.thin)}")
    for what, spots in groupby(summary.thin, key=lambda spot: spot.what):
        found = list(spots)
        yield f"  {what[0].upper()}{what[1:]}: {len(found)}"
        for spot in found:
            yield wrapped(f"{spot.where}: {spot.detail}" if spot.detail else spot.where, "    ")
    if not summary.thin:
        yield wrapped("None by these counts. They say nothing about how good an entry is.")


def _heading(text: str) -> tuple[str, str]:
    return f"\n{text}", "-" * len(text)


def _table(title: str, rows: Iterable[tuple[str, int]]) -> Iterator[str]:
    yield from _heading(title)
    for name, count in rows:
        short = name if len(name) <= 80 else f"{name[:77]}..."
        yield f"  {short:82}{count:>6}"
