"""``guidance score``: the library against operations whose expected risks were written down beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.assess import assess
from pocplanner.assessment.score import (
    FALSE_ALARMS,
    RECALL,
    SPECIFIC,
    Score,
    read_expectations,
    score,
    unknown_subjects,
)
from pocplanner.cli.text import wrapped
from pocplanner.errors import CommandError, GuidanceError
from pocplanner.guidance.library import bundled
from pocplanner.storage.codec import load_document
from pocplanner.storage.fs import RealFs

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_DONE, _BELOW = 0, 2


def score_of(folder: Path, name: str) -> Score:
    """The score of one operation: a plan and its expectations, side by side in *folder*."""
    plan = load_document(RealFs(), folder / f"{name}.pocplan.json")[0].plan
    file = folder / f"{name}.expect.toml"
    expectations = read_expectations(file.read_text("utf-8"), file.name)
    if problems := unknown_subjects(expectations, plan):
        raise GuidanceError.of(problems, where=file.name, safe="Nothing was changed.")
    if plan.as_of is None:
        raise CommandError("E462", "The plan has no as-of day", where=name, safe="Nothing was changed.")
    library = bundled()
    return score(expectations, plan, assess(plan, library, plan.as_of), library.scales)


def operations(folder: Path) -> tuple[str, ...]:
    """Names of the operations in a folder. Raises :class:`CommandError` where there is none."""
    found = tuple(sorted(file.name.removesuffix(".expect.toml") for file in folder.glob("*.expect.toml")))
    if not found:
        raise CommandError(
            "E463",
            "There are no operations to score",
            where=str(folder),
            safe="Nothing was changed.",
            remedy="Name a folder that holds NAME.pocplan.json and NAME.expect.toml files.",
        )
    return found


def score_library(options: argparse.Namespace) -> int:
    """Print recall, share of specific statements and false alarms of each operation."""
    scores = [score_of(options.operations, name) for name in operations(options.operations)]
    print("\n".join(lines(scores, details=options.details)))
    return _DONE if all(item.passed for item in scores) else _BELOW


def lines(scores: Sequence[Score], *, details: bool) -> Iterator[str]:
    """The table, what failed, and with *details* what else was missed."""
    yield f"{'operation':24} expected  recall  specific  false  triggered  possible"
    for item in scores:
        yield (
            f"{item.operation:24} {item.expected:8} {item.recall:7.2f} {item.specific:9.2f} "
            f"{len(item.false_alarms):6} {item.triggered:10} {item.possible:9}{'' if item.passed else '  BELOW'}"
        )
    expected, missed = sum(item.expected for item in scores), sum(len(item.missed) for item in scores)
    yield f"Together: recall {1 - missed / expected if expected else 1:.2f} of {expected} expected risks."
    yield f"Limits in each operation: recall {RECALL}, specific {SPECIFIC}, false alarms {FALSE_ALARMS}."
    for item in scores:
        if details or not item.passed:
            yield from _details(item)


def _details(item: Score) -> Iterator[str]:
    yield f"\n{item.operation}"
    for missed in item.missed:
        yield wrapped(f"missed {missed.id}: {missed.what}")
    for risk, why in item.false_alarms:
        yield wrapped(f"false alarm {risk}: {why}")
    for risk in item.unspecific:
        yield wrapped(f"not specific: {risk}")
