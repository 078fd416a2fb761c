"""Puts the core together for the desktop program: clock, ids, library, disk. Imported after the window is painted."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.model.ids import random_ids
from pocplanner.session.new_plan import empty_document
from pocplanner.session.session import Session, Surroundings
from pocplanner.storage.fs import RealFs

if TYPE_CHECKING:
    from pocplanner.assessment.memo import Memo
    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.plan import Plan
    from pocplanner.session.pack_libraries import PackLibraries
    from pocplanner.session.session import Stop
    from pocplanner_ui.signing_keeper import SigningKeeper


def clock() -> datetime:
    """The time now, with the zone of this computer."""
    return datetime.now().astimezone()


def library(plan: Plan | None = None) -> Library:
    """The guidance library: for a plan, with the mission packs that it pins and this computer has."""
    from pocplanner.guidance.library import bundled

    return bundled() if plan is None or not plan.packs else pack_libraries().of(plan).library


def pack_libraries() -> PackLibraries:
    """The mission packs that are kept on this computer, beside the settings of the person who uses it."""
    from pocplanner_ui.settings import settings

    return _libraries_of(Path(settings().fileName()).parent / "packs")


@lru_cache(maxsize=1)
def _libraries_of(folder: Path) -> PackLibraries:
    from pocplanner.guidance.library import bundled
    from pocplanner.session.pack_libraries import PackLibraries
    from pocplanner.storage.pack_shelf import PackShelf

    return PackLibraries(PackShelf(disk(), folder), bundled)


def signing_keeper() -> SigningKeeper:
    """The signing identity and the known signers of this computer, beside the settings."""
    from pocplanner_ui.settings import settings

    return _keeper_in(Path(settings().fileName()).parent)


@lru_cache(maxsize=1)
def _keeper_in(folder: Path) -> SigningKeeper:
    from pocplanner_ui.signing_keeper import SigningKeeper

    return SigningKeeper(disk(), folder)


def assess(plan: Plan, option: str | None, stop: Stop = lambda: False, memo: Memo | None = None) -> Assessment:
    """Assess a plan for the day for which it says that its facts hold, today where it does not say.

    Raises what :func:`pocplanner.assessment.assess.assess` raises.
    """
    from pocplanner.assessment.assess import assess as run

    return run(plan, library(plan), plan.as_of or clock().date(), option, memo=memo, stop=stop)


def surroundings() -> Surroundings:
    """What a session of the running program takes from outside."""
    from pocplanner.assessment.memo import Memo

    return Surroundings(assess=partial(assess, memo=Memo()), new_id=random_ids, clock=clock)


def disk() -> RealFs:
    """The disk of this computer."""
    return RealFs()


def new_session() -> Session:
    """A session with an empty plan."""
    return Session(empty_document(random_ids), surroundings())


def session_of(name: str) -> Session:
    """The session of a plan file, or of a bundled sample of this name. Raises :class:`PlanFileError`."""
    from pocplanner.storage.samples import load_sample, sample_names

    if not Path(name).exists() and name in sample_names():
        return Session(load_sample(name), surroundings())
    path = Path(name)
    return Session.open(disk(), path if path.is_absolute() else Path.cwd() / path, surroundings())
