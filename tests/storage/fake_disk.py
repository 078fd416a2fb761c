"""A disk in memory that can lose power after any operation and then shows one of the states a real disk may show.

The model is deliberately pessimistic. Content that was written but not synced may afterwards be the old content, a
part of the new, zeros, or damaged. A change of names that was not synced reaches the disk only as a first part of the
changes in their order, or, with `reorder=True`, as any subset of them. Every choice comes from a seed.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pocplanner.storage.fs import FileInfo

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random


class PowerCut(BaseException):
    """The moment the power goes. Not an `Exception`, so that no code under test can swallow it."""


@dataclass(slots=True)
class Inode:
    """Content of one file as the running system sees it and as the last sync left it on the disk."""

    mode: int
    live: bytes = b""
    synced: bytes = b""

    def after_power_cut(self, rng: Random) -> bytes:
        """Return one content that the disk may hold after a power cut."""
        if self.live == self.synced:
            return self.live
        match rng.randrange(5):
            case 0:
                return self.synced
            case 1:
                return self.live[: rng.randrange(len(self.live) + 1)]
            case 2:
                start = rng.randrange(len(self.live) + 1)
                return self.live[:start] + bytes(len(self.live) - start)
            case 3 if self.live:
                damaged = bytearray(self.live)
                damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
                return bytes(damaged)
            case _:
                return self.live


NameChange = tuple[tuple["Path", "Inode | None"], ...]
"""The names that one operation sets or, with None, removes, in one step."""


@dataclass(slots=True)
class FakeDisk:
    """An `Fs` in memory. `cut_at=n` cuts the power before the n-th changing operation from now, counted from 1."""

    links: bool = True
    short_writes: int = 0
    names: dict[Path, Inode] = field(default_factory=dict)
    synced_names: dict[Path, Inode] = field(default_factory=dict)
    pending: list[NameChange] = field(default_factory=list)
    handles: dict[int, Inode] = field(default_factory=dict)
    folders: set[Path] = field(default_factory=set)
    operations: int = 0
    tokens: int = 0
    cut_at: int | None = None
    off: bool = False

    # What the Fs protocol asks for.

    def info(self, path: Path) -> FileInfo | None:
        self._must_run()
        if path in self.folders:
            return FileInfo("folder", 0, 0o755)
        inode = self.names.get(path)
        return None if inode is None else FileInfo("file", len(inode.live), inode.mode)

    def read(self, path: Path, limit: int) -> bytes:
        self._must_run()
        return self._inode(path).live[:limit]

    def listdir(self, folder: Path) -> list[str]:
        self._must_run()
        return sorted(path.name for path in self.names if path.parent == folder)

    def create(self, path: Path, mode: int) -> int:
        self._count()
        if path in self.names:
            raise FileExistsError(errno.EEXIST, "exists", str(path))
        inode = Inode(mode)
        self._change(((path, inode),))
        return self._open(inode)

    def write(self, handle: int, data: bytes | memoryview) -> int:
        self._count()
        part = bytes(data[: self.short_writes] if self.short_writes else data)
        self.handles[handle].live += part
        return len(part)

    def fsync(self, handle: int) -> None:
        self._count()
        inode = self.handles[handle]
        inode.synced = inode.live

    def close(self, handle: int) -> None:
        self._must_run()
        del self.handles[handle]

    def link(self, source: Path, target: Path) -> None:
        self._count()
        if not self.links:
            raise OSError(errno.EPERM, "this disk has no links")
        if target in self.names:
            raise FileExistsError(errno.EEXIST, "exists", str(target))
        self._change(((target, self._inode(source)),))

    def replace(self, source: Path, target: Path) -> None:
        self._count()
        inode = self._inode(source)
        if self.names.get(target) is not inode:  # POSIX: renaming one link onto the other does nothing
            self._change(((source, None), (target, inode)))

    def unlink(self, path: Path) -> None:
        self._count()
        self._inode(path)
        self._change(((path, None),))

    def fsync_dir(self, folder: Path) -> None:
        self._count()
        rest: list[NameChange] = []
        for change in self.pending:
            if all(path.parent == folder for path, _ in change):
                _apply(self.synced_names, change)
            else:
                rest.append(change)
        self.pending = rest

    def token(self) -> str:
        self.tokens += 1
        return f"{self.tokens:08x}"

    # What only tests and broken savers use.

    def open_truncated(self, path: Path) -> int:
        """Open an existing or new file and drop its content at once, the way a careless program saves."""
        if path not in self.names:
            return self.create(path, 0o600)
        self._count()
        self.names[path].live = b""
        return self._open(self.names[path])

    def put(self, path: Path, content: bytes, mode: int = 0o600) -> None:
        """Place a file that has been on the disk for long."""
        inode = Inode(mode, content, content)
        self.names[path] = inode
        self.synced_names[path] = inode

    def content(self, path: Path) -> bytes | None:
        """Return what a reader would see, without counting as an operation."""
        inode = self.names.get(path)
        return None if inode is None else inode.live

    def after_power_cut(self, rng: Random, *, reorder: bool = False) -> FakeDisk:
        """Return the disk as it may be found when the computer starts again."""
        names = dict(self.synced_names)
        if reorder:
            survived = [change for change in self.pending if rng.random() < 0.5]
        else:
            survived = self.pending[: rng.randrange(len(self.pending) + 1)]
        for change in survived:
            _apply(names, change)
        found: dict[int, Inode] = {}
        for inode in names.values():
            if id(inode) not in found:
                content = inode.after_power_cut(rng)
                found[id(inode)] = Inode(inode.mode, content, content)
        fresh = {path: found[id(inode)] for path, inode in names.items()}
        return FakeDisk(
            links=self.links,
            short_writes=self.short_writes,
            names=fresh,
            synced_names=dict(fresh),
            folders=set(self.folders),
            tokens=self.tokens,
        )

    def _inode(self, path: Path) -> Inode:
        if path in self.folders:
            raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
        if path not in self.names:
            raise FileNotFoundError(errno.ENOENT, "no such file", str(path))
        return self.names[path]

    def _open(self, inode: Inode) -> int:
        handle = max(self.handles, default=0) + 1
        self.handles[handle] = inode
        return handle

    def _change(self, change: NameChange) -> None:
        _apply(self.names, change)
        self.pending.append(change)

    def _must_run(self) -> None:
        if self.off:
            raise PowerCut

    def _count(self) -> None:
        self._must_run()
        self.operations += 1
        if self.cut_at is not None and self.operations >= self.cut_at:
            self.off = True
            raise PowerCut


def _apply(names: dict[Path, Inode], change: NameChange) -> None:
    for path, inode in change:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode
