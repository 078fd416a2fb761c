"""The narrow door between the program and the disk: a protocol with the few operations that saving needs.

Everything that saves or recovers goes through `Fs`, so that tests can stand a disk behind it that loses power, fills up
or is pulled out after any single operation. This module knows nothing about plans, generations or messages: it raises
plain `OSError`.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat as stat_bits
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from pathlib import Path

FileKind = Literal["file", "folder", "other"]

READ_BLOCK = 1 << 20
"""Bytes asked for in one read call."""

REPLACE_TRIES = 6 if sys.platform == "win32" else 1
"""How often a rename is tried: on Windows a virus scanner or indexer may hold a new file for a moment."""

REPLACE_PAUSE_SECONDS = 0.05
"""Pause before the second try of a rename; doubled for each further try (1.6 s in all)."""

# Network and FUSE file systems that cannot sync a folder say so in one of these ways. There is nothing more a program
# can do there, and refusing to save would be worse.
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS})


@dataclass(frozen=True, slots=True)
class FileInfo:
    """What stands under a name: its kind, its size in bytes and its POSIX permission bits. Links are not followed."""

    kind: FileKind
    size: int
    mode: int

    @property
    def read_only(self) -> bool:
        """Whether nobody may write it; also true for a file marked read-only on Windows."""
        return not self.mode & 0o222


class Fs(Protocol):
    """The operations of a disk that saving and recovery use. All raise `OSError`; handles are small integers."""

    def info(self, path: Path) -> FileInfo | None:
        """Return what stands under `path`, or None if nothing does. A link is reported as "other"."""

    def read(self, path: Path, limit: int) -> bytes:
        """Return at most `limit` bytes of the regular file `path`; anything but a regular file is an error."""

    def listdir(self, folder: Path) -> list[str]:
        """Return the names in `folder`, sorted."""

    def create(self, path: Path, mode: int) -> int:
        """Create `path` for writing, which must not exist, and return a handle."""

    def write(self, handle: int, data: bytes | memoryview) -> int:
        """Write a first part of `data` and return its length, which may be less than asked for."""

    def fsync(self, handle: int) -> None:
        """Return once the content of the open file is on the disk itself."""

    def close(self, handle: int) -> None:
        """Close the handle; some network file systems report a failed write only here."""

    def link(self, source: Path, target: Path) -> None:
        """Give the file `source` the second name `target`, which must not exist."""

    def replace(self, source: Path, target: Path) -> None:
        """Rename `source` to `target` in one step, replacing what stood there."""

    def unlink(self, path: Path) -> None:
        """Remove the name `path`."""

    def fsync_dir(self, folder: Path) -> None:
        """Return once the names in `folder` are on the disk itself."""

    def token(self) -> str:
        """Return eight hexadecimal digits that no other running save uses, for names of temporary files."""


class RealFs:
    """The disk of this computer.

    Windows has no call to sync a folder and lets other programs hold a file against renaming; both are dealt with
    here. A link as the last part of a path is refused, so that a file is never replaced somewhere else than shown.
    """

    def __init__(self, *, replace_tries: int = REPLACE_TRIES) -> None:
        self._replace_tries = replace_tries

    def info(self, path: Path) -> FileInfo | None:
        """Return what stands under `path`, or None if nothing does."""
        try:
            found = path.lstat()
        except FileNotFoundError:
            return None
        kind: FileKind = "other"
        if stat_bits.S_ISREG(found.st_mode):
            kind = "file"
        elif stat_bits.S_ISDIR(found.st_mode):
            kind = "folder"
        return FileInfo(kind, found.st_size, stat_bits.S_IMODE(found.st_mode))

    def read(self, path: Path, limit: int) -> bytes:
        """Return at most `limit` bytes of the regular file `path`."""
        # O_NONBLOCK: opening a named pipe would otherwise wait for ever for somebody to write into it.
        flags = os.O_RDONLY | _flag("O_BINARY") | _flag("O_NOFOLLOW") | _flag("O_NONBLOCK")
        handle = os.open(path, flags)
        try:
            if not stat_bits.S_ISREG(os.fstat(handle).st_mode):
                raise OSError(errno.EISDIR, "not a regular file", str(path))
            blocks: list[bytes] = []
            missing = limit
            while missing > 0 and (block := os.read(handle, min(READ_BLOCK, missing))):
                blocks.append(block)
                missing -= len(block)
            return b"".join(blocks)
        finally:
            os.close(handle)

    def listdir(self, folder: Path) -> list[str]:
        """Return the names in `folder`, sorted."""
        return sorted(entry.name for entry in folder.iterdir())

    def create(self, path: Path, mode: int) -> int:
        """Create `path` for writing, which must not exist, and return a handle."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flag("O_BINARY"), mode)

    def write(self, handle: int, data: bytes | memoryview) -> int:
        """Write a first part of `data` and return its length."""
        return os.write(handle, data)

    def fsync(self, handle: int) -> None:
        """Return once the content of the open file is on the disk itself."""
        os.fsync(handle)

    def close(self, handle: int) -> None:
        """Close the handle."""
        os.close(handle)

    def link(self, source: Path, target: Path) -> None:
        """Give the file `source` the second name `target`; FAT and some network shares cannot."""
        os.link(source, target)

    def replace(self, source: Path, target: Path) -> None:
        """Rename `source` to `target`; on Windows wait a moment for programs that hold the file."""
        pause = REPLACE_PAUSE_SECONDS
        for remaining in reversed(range(self._replace_tries)):
            try:
                source.replace(target)
            except PermissionError:
                if not remaining:
                    raise
                time.sleep(pause)
                pause *= 2
            else:
                return

    def unlink(self, path: Path) -> None:
        """Remove the name `path`."""
        path.unlink()

    def fsync_dir(self, folder: Path) -> None:
        """Return once the names in `folder` are on the disk itself; on Windows NTFS keeps its own journal of them."""
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(handle)

    def token(self) -> str:
        """Return eight random hexadecimal digits."""
        return secrets.token_hex(4)


def _flag(name: str) -> int:
    """Return a flag of `os.open`, or 0 on systems that do not have it."""
    return int(getattr(os, name, 0))
