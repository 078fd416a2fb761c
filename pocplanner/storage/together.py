"""Output files that belong together, such as a brief and its signature: all are written, or none is changed.

All are on the disk and read back before the first one gets its name. Where a name is refused after that, those that
were given are taken back. A power cut between two names leaves a pair that does not fit, which verifying says.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from pocplanner.storage.durable import again, current, discard, mode_for, replace_with, sweep, write_verified
from pocplanner.storage.faults import write_error
from pocplanner.storage.saver import OUTPUT_MODE, writable_target

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pocplanner.storage.fs import Fs

_SAFE = "Nothing was written; files that stood there are as they were."


def write_together(fs: Fs, files: Sequence[tuple[Path, bytes]]) -> None:
    """Write output files of one folder, replacing files of their names, all or none.

    Errors (`PlanFileError`): E109 for a file to be replaced that is too large to be put back, E111, E112, E114, E201,
    E202.
    """
    waiting: list[tuple[Path, Path]] = []
    before: list[tuple[Path, bytes | None]] = []
    path = files[0][0]
    try:
        for path, data in files:
            mode = mode_for(writable_target(fs, path, _SAFE), OUTPUT_MODE)
            sweep(fs, path)
            waiting.append((write_verified(fs, path, data, mode=mode), path))
        for temporary, path in waiting:
            before.append((path, current(fs, path)))
            again(fs.replace, temporary, path)
        again(fs.fsync_dir, path.parent)
    except BaseException as error:
        for temporary, _ in waiting:
            discard(fs, temporary)
        as_before = all([_put_back(fs, target, old) for target, old in before])
        if not isinstance(error, OSError):
            raise
        safe = _SAFE if as_before else "The files there may not belong together: verify them, or write them again."
        raise write_error(error, path, safe=safe) from error


def _put_back(fs: Fs, path: Path, old: bytes | None) -> bool:
    with contextlib.suppress(OSError):
        if current(fs, path) == old:
            return True
        if old is None:
            again(fs.unlink, path)
        else:
            replace_with(fs, path, old, plan=path, mode=mode_for(again(fs.info, path), OUTPUT_MODE))
        with contextlib.suppress(OSError):
            again(fs.fsync_dir, path.parent)
        return True
    return False
