"""After a crash: which of the file and its earlier versions is the newest good one, and putting it in place.

`survey` only looks. `recover` also removes left-over temporary files and, when the file itself is missing or damaged,
puts the newest good version in its place; a damaged file is set aside, never deleted. Neither raises, both may be
repeated or cut short at any point. What "good" means is the caller's predicate over bytes.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError, PocPlannerError, Problem
from pocplanner.said import said
from pocplanner.storage.durable import (
    KEEP,
    Stamp,
    again,
    current,
    discard,
    generation_path,
    mode_for,
    replace_with,
    temporary_files,
)
from pocplanner.storage.faults import read_error, shown_path, write_error
from pocplanner.storage.saver import PLAN_MODE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocplanner.storage.fs import Fs

    IsGood = Callable[[bytes], bool]

DAMAGED_COPIES = 9
"""How many damaged files are set aside beside a plan, as name.damaged-1 and so on; with more, recovery stops."""

_NOT_RESTORED = said("Every file is where it was.")


class CopyState(StrEnum):
    """What was found under one name."""

    GOOD = "good"
    DAMAGED = "damaged"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Copy:
    """One place where a version may stand.

    `number` is 0 for the file, 1 to `keep` for earlier versions, -1 for an unfinished save that was never confirmed.
    """

    path: Path
    number: int
    state: CopyState
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was found and done: every copy, the newest good one, whether it was put in place, and where damage went."""

    copies: tuple[Copy, ...]
    newest_good: Copy | None = None
    restored: bool = False
    set_aside: Path | None = None
    swept: int = 0
    problems: tuple[Problem, ...] = ()


def survey(fs: Fs, path: Path, is_good: IsGood, *, keep: int = KEEP) -> Recovery:
    """Look at the file and its earlier versions, newest first, without changing anything; never raises.

    An unfinished save counts only when nothing else is good: it was never confirmed to anybody, but it may be all
    there is.
    """
    problems: list[Problem] = []
    main = _look(fs, path, 0, is_good, problems)
    return _survey(fs, main, is_good, keep, problems)


def recover(fs: Fs, path: Path, is_good: IsGood, *, keep: int = KEEP) -> Recovery:
    """Leave `path` good if any good version exists, and no left-over temporary files; never raises.

    A good file is left alone. A missing or damaged one is replaced by the newest good version, after a damaged one
    was set aside. One that cannot be read at all (no permission, failing disk) is left alone too, because it may be
    the newest. What could not be done is in `problems`.
    """
    problems: list[Problem] = []
    main = _look(fs, path, 0, is_good, problems)
    if main.state is CopyState.GOOD:
        found = Recovery((main,), main)
    else:
        found = _survey(fs, main, is_good, keep, problems)
        if main.state is not CopyState.UNREADABLE and found.newest_good is not None:
            found = _restore(fs, path, found)
    # A program that was killed may have renamed the file without syncing the folder; what is shown now must last.
    with contextlib.suppress(OSError):
        again(fs.fsync_dir, path.parent)
    # With a file that cannot be read, a left-over may be the newest copy that can.
    return replace(found, swept=_sweep(fs, path) if not found.problems else 0)


def _survey(fs: Fs, main: Copy, is_good: IsGood, keep: int, problems: list[Problem]) -> Recovery:
    places = [(generation_path(main.path, number), number) for number in range(1, keep + 1)]
    places += [(left_over, -1) for left_over in _left_over(fs, main.path)]
    copies = (main, *(_look(fs, place, number, is_good, problems) for place, number in places))
    newest_good = next((copy for copy in copies if copy.state is CopyState.GOOD), None)
    return Recovery(copies, newest_good, problems=tuple(problems))


def _look(fs: Fs, path: Path, number: int, is_good: IsGood, problems: list[Problem]) -> Copy:
    try:
        data = current(fs, path)
    except OSError as error:
        problems.append(read_error(error, path).as_problem())
        return Copy(path, number, CopyState.UNREADABLE)
    except PocPlannerError as error:
        problems.append(error.as_problem())
        return Copy(path, number, CopyState.UNREADABLE)
    if data is None:
        return Copy(path, number, CopyState.MISSING)
    return Copy(path, number, CopyState.GOOD if _says_good(is_good, data) else CopyState.DAMAGED, Stamp.of(data))


def _says_good(is_good: IsGood, data: bytes) -> bool:
    try:
        return is_good(data)
    except Exception:
        # The predicate reads a file that may be damaged in any way; recovery must go on to the next copy.
        return False


def _restore(fs: Fs, path: Path, found: Recovery) -> Recovery:
    """Put the newest good version in the place of a missing or damaged file."""
    best = found.newest_good
    try:
        info = again(fs.info, path)
        data = None if best is None else current(fs, best.path)
        if data is None:
            return found
        aside = _set_aside(fs, path)
        replace_with(fs, path, data, plan=path, mode=mode_for(info, PLAN_MODE))
    except OSError as error:
        problem = write_error(error, path, safe=_NOT_RESTORED).as_problem()
        return replace(found, problems=(*found.problems, problem))
    except PlanFileError as error:
        return replace(found, problems=(*found.problems, *error.problems))
    return replace(found, restored=True, set_aside=aside)


def _set_aside(fs: Fs, path: Path) -> Path | None:
    """Keep the bytes of a damaged file under name.damaged-N; the same bytes are kept once, so it may be repeated."""
    damaged = current(fs, path)
    if not damaged:
        return None
    for number in range(1, DAMAGED_COPIES + 1):
        place = path.with_name(f"{path.name}.damaged-{number}")
        kept = current(fs, place)
        if kept == damaged:
            return place
        if kept is None:
            replace_with(fs, place, damaged, plan=path, mode=PLAN_MODE)
            return place
    raise PlanFileError(
        "E206",
        said("{count} damaged files of this name stand there already", count=DAMAGED_COPIES),
        where=shown_path(path),
        safe=_NOT_RESTORED,
        remedy=said("Check the disk for faults, move the damaged files away, then open the plan again."),
    )


def _left_over(fs: Fs, path: Path) -> list[Path]:
    # A folder that cannot be listed has no left-overs that could be read or removed.
    try:
        return temporary_files(fs, path)
    except OSError:
        return []


def _sweep(fs: Fs, path: Path) -> int:
    left_over = _left_over(fs, path)
    for temporary in left_over:
        discard(fs, temporary)
    return len(left_over)
