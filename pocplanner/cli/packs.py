"""Mission packs on the command line: the options that give them, and how they are shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.assessment.packs import PackState, library_for
from pocplanner.assessment.readiness import CHECKS
from pocplanner.errors import GuidanceError
from pocplanner.guidance.combine import combined
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_files import read_pack

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from pocplanner.assessment.packs import PackUse
    from pocplanner.errors import Problem
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import Plan

_SAFE = "No pack was applied; the library in use is unchanged."
#: Problems of answers that a plan can have only because a pack with their question was left out.
_OF_PACKS = frozenset({"E142", "E143"})


def given_packs(options: argparse.Namespace) -> tuple[MissionPack, ...]:
    """The packs named by ``--pack``. Raises :class:`GuidanceError` with the problems of all of them."""
    packs: list[MissionPack] = []
    errors: list[GuidanceError] = []
    for path in options.pack:
        try:
            packs.append(read_pack(RealFs(), Path(path)))
        except GuidanceError as error:
            errors.append(error)
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise GuidanceError.of([problem for error in errors for problem in error.problems], safe=_SAFE)
    return tuple(packs)


def library_with(library: Library, packs: Iterable[MissionPack]) -> Library:
    """The library with packs, whose readiness rules may name only checks that the program has."""
    return combined(library, packs, frozenset(CHECKS))


def with_packs(library: Library, options: argparse.Namespace) -> Library:
    """The library with the packs named by ``--pack``."""
    return library_with(library, given_packs(options))


def library_of_plan(plan: Plan, library: Library, options: argparse.Namespace) -> Library:
    """The library for a plan: with its packs, or without any where ``--without-packs`` says so."""
    if options.without_packs:
        return library
    return library_for(plan, library, given_packs(options), frozenset(CHECKS))


def answers_looked_at(problems: Sequence[Problem], plan: Plan, library: Library) -> tuple[Problem, ...]:
    """*problems* without those of answers to questions of a pinned pack that is not in the library."""
    in_use = {item.pack.id for item in library.packs}
    if all(pin.pack in in_use for pin in plan.packs):
        return tuple(problems)
    return tuple(problem for problem in problems if problem.code not in _OF_PACKS)


def left_out(uses: Iterable[PackUse]) -> tuple[PackUse, ...]:
    """Packs that the plan pins and that are not used."""
    return tuple(use for use in uses if use.state is PackState.LEFT_OUT)
