"""Durable saving: after a save returns, the file survives a power cut; if it fails, the file is as it was.

`save_bytes` keeps earlier versions and is for plans; `write_whole` keeps none and is for output files. Neither knows
what the bytes mean, neither locks a file against a second program, and neither encrypts.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError
from pocplanner.said import said
from pocplanner.storage.durable import (
    ABSENT,
    KEEP,
    SIZE_CAP,
    Stamp,
    again,
    current,
    discard,
    generation_path,
    mode_for,
    replace_with,
    sweep,
    write_verified,
)
from pocplanner.storage.faults import not_a_file_error, shown_path, too_large_error, write_error

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.storage.fs import FileInfo, Fs

PLAN_MODE = 0o600
"""Permission bits of a new plan: it may name people at risk, so only its owner reads it."""

OUTPUT_MODE = 0o666
"""Permission bits of a new output file, before the user's own mask."""

_PLAN_SAFE = said("The file on the disk is as it was before, and your edits are still in the program.")
_OUTPUT_SAFE = said("Nothing was written; a file that stood there is as it was.")
_PLAN_GONE = said("No file of this name can be found on the disk now; your edits are still in the program.")
_OUTPUT_GONE = said("Nothing was written, and no file of this name can be found on the disk now.")


def save_bytes(fs: Fs, path: Path, data: bytes, *, keep: int = KEEP, expect: Stamp | None = None) -> Stamp:
    """Replace `path` by `data` in one step and keep what stood there as name~1, `keep` versions in all.

    `expect` is the stamp from the last read or save; if the file holds something else by now, nothing is changed and
    E113 is raised, else the new stamp is returned. `ABSENT` means that no file may stand there; None means that the
    user agreed to overwrite. A file that has gone missing meanwhile is written again. Saving the same bytes twice does
    not use up a version.

    Errors (`PlanFileError`): E109, E111, E112, E113, E114, E201, E202. The last good copy is never touched before the
    new one has been read back.
    """
    if len(data) > SIZE_CAP:
        raise too_large_error(path, limit=SIZE_CAP, safe=_PLAN_SAFE)
    old: bytes | None = None
    swapped = False
    try:
        mode = mode_for(writable_target(fs, path, _PLAN_SAFE), PLAN_MODE)
        sweep(fs, path)
        temporary = write_verified(fs, path, data, mode=mode)
        try:
            old = current(fs, path)
            _refuse_conflict(path, old, expect)
            if old is not None and old != data and keep > 0:
                _rotate(fs, path, old, keep=keep, mode=mode)
            swapped = True
            again(fs.replace, temporary, path)
            again(fs.fsync_dir, path.parent)
        except BaseException:
            discard(fs, temporary)
            raise
    except OSError as error:
        as_before = not swapped or _put_back(fs, path, old)
        safe = _PLAN_GONE if _is_gone(fs, path) else _PLAN_SAFE
        raise write_error(error, path, safe=safe if as_before else _swapped_safe(path, keep)) from error
    return Stamp.of(data)


def write_whole(fs: Fs, path: Path, data: bytes) -> Stamp:
    """Write an output file whole or not at all, replacing a file of that name, without keeping earlier versions.

    Errors (`PlanFileError`): E111, E112, E114, E201, E202.
    """
    swapped = False
    try:
        mode = mode_for(writable_target(fs, path, _OUTPUT_SAFE), OUTPUT_MODE)
        sweep(fs, path)
        temporary = write_verified(fs, path, data, mode=mode)
        try:
            again(fs.replace, temporary, path)
            swapped = True
            again(fs.fsync_dir, path.parent)
        except BaseException:
            discard(fs, temporary)
            raise
    except OSError as error:
        safe = _OUTPUT_GONE if _is_gone(fs, path) else _OUTPUT_SAFE
        if swapped:
            safe = said("The new file is whole, but the disk did not confirm it.")
        raise write_error(error, path, safe=safe) from error
    return Stamp.of(data)


def writable_target(fs: Fs, path: Path, safe: str) -> FileInfo | None:
    """Return what stands under the name to be written; refuse what must not be replaced."""
    info = again(fs.info, path)
    if info is None:
        return None
    if info.kind != "file":
        raise not_a_file_error(path, safe=safe)
    # A rename would replace a file marked read-only without asking, against the wish of whoever marked it.
    if info.read_only:
        raise PlanFileError(
            "E112",
            said("The file is marked read-only"),
            where=shown_path(path),
            safe=safe,
            remedy=said("Save under another name, or take the mark off first."),
        )
    return info


def _refuse_conflict(path: Path, old: bytes | None, expect: Stamp | None) -> None:
    if expect is None or old is None or Stamp.of(old) == expect:
        return
    if expect == ABSENT:
        what = said("A file of this name stands there already")
        remedy = said("Choose another name, or open that file first.")
    else:
        what = said("The file on the disk has changed since it was opened; somebody else, or another program, saved it")
        remedy = said("Save under another name, then compare or merge the two.")
    raise PlanFileError("E113", what, where=shown_path(path), safe=_PLAN_SAFE, remedy=remedy)


def _rotate(fs: Fs, path: Path, old: bytes, *, keep: int, mode: int) -> None:
    """Make `old`, the content of `path`, also stand as name~1, moving earlier versions up to the first free number.

    `path` itself is not touched. A save that was cut short leaves name~1 equal to `path`, or a gap; neither may cost
    another version, therefore nothing moves in the first case and only as far as the gap in the second.
    """
    newest = generation_path(path, 1)
    if current(fs, newest) == old:
        return
    numbers = range(1, keep + 1)
    free = next((number for number in numbers if again(fs.info, generation_path(path, number)) is None), keep)
    for number in range(free, 1, -1):
        again(fs.replace, generation_path(path, number - 1), generation_path(path, number))
    try:
        again(fs.link, path, newest)
    except OSError:
        # FAT and some network shares have no links, and with keep=1 the name is taken; a verified copy does the same.
        replace_with(fs, newest, old, plan=path, mode=mode)


def _put_back(fs: Fs, path: Path, old: bytes | None) -> bool:
    """Undo a swap that the disk did not confirm, so that an error always means "as before"; return whether it is.

    Without this the next save would find bytes that it does not expect and take them for somebody else's.
    """
    with contextlib.suppress(OSError):
        found = current(fs, path)
        if found == old:
            return True
        if old is None:
            again(fs.unlink, path)
        else:
            replace_with(fs, path, old, plan=path, mode=mode_for(again(fs.info, path), PLAN_MODE))
        with contextlib.suppress(OSError):
            again(fs.fsync_dir, path.parent)
        return True
    return False


def _is_gone(fs: Fs, path: Path) -> bool:
    """Whether no file of this name is there: a memory stick that was pulled out takes its files along.

    A disk that does not answer holds what it held.
    """
    with contextlib.suppress(OSError):
        return again(fs.info, path) is None
    return False


def _swapped_safe(path: Path, keep: int) -> str:
    earlier = (
        said(" The version before it is kept as {path}.", path=shown_path(generation_path(path, 1))) if keep else ""
    )
    return said(
        "The disk did not confirm which version the file holds.{earlier} Your edits are still in the program.",
        earlier=earlier,
    )
