"""The steps that saving and recovery share: names of the files around a plan, verified temporary files, sweeping.

A temporary file always stands in the folder of its target, because only a rename inside one folder is a single step.
Its name is made from a digest of the target's name, so that a left-over does not give away what the plan is called.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from pocplanner.said import said
from pocplanner.storage.faults import too_large_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocplanner.storage.fs import FileInfo, Fs

KEEP = 3
"""How many earlier versions of a plan stay beside it as name~1 (newest), name~2, name~3."""

SIZE_CAP = 200_000_000
"""The largest file in bytes that is opened, saved or kept as an earlier version."""

TRIES_WHEN_INTERRUPTED = 10

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file held when it was last read or written: size in bytes and SHA-256 as lower-case hexadecimal digits."""

    size: int
    sha256: str

    @classmethod
    def of(cls, data: bytes) -> Stamp:
        """Return the stamp of these bytes."""
        return cls(len(data), hashlib.sha256(data).hexdigest())


ABSENT = Stamp(-1, "")
"""The stamp of a file that did not exist; expecting it makes a save refuse to overwrite anything."""


def generation_path(path: Path, number: int) -> Path:
    """Return the name of the earlier version `number`, 1 being the newest."""
    return path.with_name(f"{path.name}~{number}")


def temporary_path(path: Path, token: str) -> Path:
    """Return the name of a temporary file of the plan `path`; `token` is eight hexadecimal digits."""
    return path.with_name(f"{_temporary_prefix(path)}{token}.tmp")


def again(function: Callable[_Arguments, _Result], *args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Result:
    """Call a disk operation, and call it again when a signal interrupted it before it did anything."""
    for tries_left in reversed(range(TRIES_WHEN_INTERRUPTED)):
        try:
            return function(*args, **kwargs)
        except InterruptedError:
            if not tries_left:
                raise
    raise AssertionError("unreachable: the last try returns or raises")


def current(fs: Fs, path: Path) -> bytes | None:
    """Return the content of `path`, or None if it does not exist; E109 if it is larger than any plan."""
    info = again(fs.info, path)
    if info is None:
        return None
    if info.kind != "file":
        raise OSError(errno.EISDIR, "not a regular file", str(path))
    if info.size > SIZE_CAP:
        raise too_large_error(path, limit=SIZE_CAP, safe=said("Nothing was changed."))
    return again(fs.read, path, SIZE_CAP)


def write_verified(fs: Fs, path: Path, data: bytes, *, mode: int) -> Path:
    """Write `data` to a new temporary file beside `path`, sync it, read it back, and return its name.

    Whatever goes wrong, the temporary file is removed as far as the disk allows, and the error is raised again.
    """
    temporary = temporary_path(path, fs.token())
    handle = again(fs.create, temporary, mode)
    try:
        try:
            _write_all(fs, handle, data)
            again(fs.fsync, handle)
        finally:
            # Never repeated: after an interruption the handle is gone all the same, and the content is synced.
            with contextlib.suppress(InterruptedError):
                fs.close(handle)
        if again(fs.read, temporary, len(data) + 1) != data:
            raise OSError(errno.EIO, "the disk gave back something else than was written", str(path))
    except BaseException:
        discard(fs, temporary)
        raise
    return temporary


def replace_with(fs: Fs, target: Path, data: bytes, *, plan: Path, mode: int) -> None:
    """Put `data` under the name `target` in one step by way of a verified temporary file; names are not synced yet.

    The temporary file is one of `plan`, beside which `target` stands, so that sweeping the plan finds it.
    """
    temporary = write_verified(fs, plan, data, mode=mode)
    try:
        again(fs.replace, temporary, target)
    except BaseException:
        discard(fs, temporary)
        raise


def discard(fs: Fs, temporary: Path) -> None:
    """Remove a temporary file if the disk allows; what cannot be removed now is swept by a later save."""
    with contextlib.suppress(OSError):
        again(fs.unlink, temporary)


def temporary_files(fs: Fs, path: Path) -> list[Path]:
    """Return the temporary files that earlier saves of `path` left behind when they were cut short."""
    pattern = re.compile(re.escape(_temporary_prefix(path)) + r"[0-9a-f]{8}\.tmp")
    return [path.with_name(name) for name in again(fs.listdir, path.parent) if pattern.fullmatch(name)]


def sweep(fs: Fs, path: Path) -> None:
    """Remove left-over temporary files of `path`, as far as the disk allows."""
    with contextlib.suppress(OSError):
        for left_over in temporary_files(fs, path):
            discard(fs, left_over)


def mode_for(info: FileInfo | None, default: int) -> int:
    """Return the permission bits for a file that takes the place of `info`."""
    return info.mode & 0o777 if info is not None else default


def _write_all(fs: Fs, handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = again(fs.write, handle, rest)
        if written <= 0:
            raise OSError(errno.EIO, "the disk took no more data")
        rest = rest[written:]


def _temporary_prefix(path: Path) -> str:
    digest = hashlib.sha256(path.name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f".pocplan-{digest}-"
