"""A disk that answers one chosen call, or every call from then on, with an error."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.storage.fs import FileInfo, Fs

OPERATIONS = ("info", "read", "listdir", "create", "write", "fsync", "close", "link", "replace", "unlink", "fsync_dir")

ANY = "any"
"""Stands for every operation, counted together."""

SHORT = -1
"""Instead of an error number: write only half of what was given."""


@dataclass(slots=True)
class FaultyFs:
    """Passes everything to `inner`, but fails the `at`-th call of `operation` (from 1) with error `number`."""

    inner: Fs
    operation: str
    number: int
    at: int
    lasting: bool = False
    calls: Counter[str] = field(default_factory=Counter)
    fired: bool = False

    def info(self, path: Path) -> FileInfo | None:
        self._strike("info")
        return self.inner.info(path)

    def read(self, path: Path, limit: int) -> bytes:
        self._strike("read")
        return self.inner.read(path, limit)

    def listdir(self, folder: Path) -> list[str]:
        self._strike("listdir")
        return self.inner.listdir(folder)

    def create(self, path: Path, mode: int) -> int:
        self._strike("create")
        return self.inner.create(path, mode)

    def write(self, handle: int, data: bytes | memoryview) -> int:
        short = self._strike("write")
        return self.inner.write(handle, data[: len(data) // 2 + 1] if short else data)

    def fsync(self, handle: int) -> None:
        self._strike("fsync")
        self.inner.fsync(handle)

    def close(self, handle: int) -> None:
        # The handle is gone after a failed close as well.
        self.inner.close(handle)
        self._strike("close")

    def link(self, source: Path, target: Path) -> None:
        self._strike("link")
        self.inner.link(source, target)

    def replace(self, source: Path, target: Path) -> None:
        self._strike("replace")
        self.inner.replace(source, target)

    def unlink(self, path: Path) -> None:
        self._strike("unlink")
        self.inner.unlink(path)

    def fsync_dir(self, folder: Path) -> None:
        self._strike("fsync_dir")
        self.inner.fsync_dir(folder)

    def token(self) -> str:
        return self.inner.token()

    def _strike(self, operation: str) -> bool:
        """Raise if this call is the one; return whether a write shall be short."""
        counted = operation if self.operation == operation else ANY
        if self.operation not in (operation, ANY):
            return False
        self.calls[counted] += 1
        due = self.calls[counted] == self.at or (self.lasting and self.calls[counted] > self.at)
        if not due:
            return False
        self.fired = True
        if self.number != SHORT:
            raise OSError(self.number, os.strerror(self.number))
        return True
