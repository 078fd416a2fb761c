"""Mission packs that are kept on this computer: one file for each state of a pack, named by its fingerprint.

A plan pins a pack by its content, so earlier states stay beside later ones: a plan of last month finds the pack with
which it was made. What lies in the folder is read with the same care as a pack from anywhere else.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from pocplanner.errors import GuidanceError, PlanFileError
from pocplanner.guidance.packs import SUFFIX, pack_bytes
from pocplanner.said import said
from pocplanner.storage.durable import again
from pocplanner.storage.faults import read_error, remove_error, write_error
from pocplanner.storage.pack_files import read_pack
from pocplanner.storage.saver import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.errors import Problem
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.storage.fs import Fs

_NOT_KEPT = said("The pack was not kept on this computer; plans are unchanged.")
_KEEP = said("See that the disk has space and that you may write there, then keep the pack again.")
_STILL_KEPT = said("The pack is still kept on this computer; plans are unchanged.")


class PackShelf:
    """The packs in a folder, read once when they are first wanted. A folder that is not there holds none."""

    def __init__(self, fs: Fs, folder: Path) -> None:
        self._fs = fs
        self.folder = folder
        self.problems: tuple[Problem, ...] = ()
        """What is wrong with files in the folder that cannot be used."""
        self._packs: dict[str, MissionPack] | None = None
        self._paths: dict[str, list[Path]] = {}
        """Files that hold a pack, by its fingerprint; people may have put the same pack there twice."""

    @property
    def packs(self) -> tuple[MissionPack, ...]:
        """All packs that can be used, by id, version and fingerprint."""
        return tuple(sorted(self._all().values(), key=lambda pack: (pack.id, pack.version, pack.digest)))

    def find(self, digest: str) -> MissionPack | None:
        """The pack of this content."""
        return self._all().get(digest)

    def put(self, pack: MissionPack) -> None:
        """Keep a pack from now on. Raises :class:`PlanFileError` where the disk refuses; it is not kept then."""
        held = self._all()
        if pack.digest in held:
            return
        path = self.folder / f"{pack.digest}{SUFFIX}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_error(error, path, safe=_NOT_KEPT) from error
        try:
            write_whole(self._fs, path, pack_bytes(pack))
        except PlanFileError as error:
            raise PlanFileError(error.code, error.what, where=error.where, safe=error.safe, remedy=_KEEP) from error
        held[pack.digest] = pack
        self._paths[pack.digest] = [path]

    def remove(self, digest: str) -> None:
        """Keep the pack of this content no longer. Raises :class:`PlanFileError` where the disk refuses; it stays then.

        A file that somebody took away meanwhile counts as removed.
        """
        held = self._all()
        paths = self._paths.get(digest, [])
        while paths:
            try:
                again(self._fs.unlink, paths[-1])
            except FileNotFoundError:
                pass
            except OSError as error:
                raise remove_error(error, paths[-1], safe=_STILL_KEPT) from error
            paths.pop()
        # Where the disk does not confirm it, the worst is that the pack is there again after a loss of power.
        with contextlib.suppress(OSError):
            again(self._fs.fsync_dir, self.folder)
        held.pop(digest, None)
        self._paths.pop(digest, None)

    def _all(self) -> dict[str, MissionPack]:
        if self._packs is None:
            self._packs = {}
            problems: list[Problem] = []
            for path in self._files(problems):
                try:
                    pack = read_pack(self._fs, path)
                except GuidanceError as error:
                    problems += error.problems
                else:
                    self._packs[pack.digest] = pack
                    self._paths.setdefault(pack.digest, []).append(path)
            self.problems = tuple(problems)
        return self._packs

    def _files(self, problems: list[Problem]) -> list[Path]:
        try:
            if again(self._fs.info, self.folder) is None:
                return []
            return [self.folder / name for name in again(self._fs.listdir, self.folder) if name.endswith(SUFFIX)]
        except OSError as error:
            problems.append(read_error(error, self.folder).as_problem())
            return []
