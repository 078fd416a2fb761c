"""Reading a mission pack from the disk: a folder of TOML files, or one file. What it means is read in `guidance.packs`.

A pack comes from outside. Links are refused wherever they stand, so that nothing outside the folder is read, and so is
anything larger than a pack could be, before it is read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pocplanner.errors import GuidanceError, Problem, shown_text
from pocplanner.guidance.packs import pack_from_files, pack_from_json
from pocplanner.said import said
from pocplanner.storage.durable import again
from pocplanner.storage.faults import missing_file_error, read_error, shown_path

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.guidance.packs import MissionPack
    from pocplanner.storage.fs import Fs

FILE_CAP = 1_000_000
"""The largest TOML file of a pack, in bytes; the longest entry of the library has a hundredth of it."""
PACK_CAP = 16_000_000
"""The largest pack, in bytes; the whole library has a tenth of it."""
FILES_CAP = 2_000
"""Files and folders that a pack may hold, those included that are no TOML."""

_SAFE = said("No pack was applied; the library in use is unchanged.")


def read_pack(fs: Fs, path: Path) -> MissionPack:
    """The mission pack in a folder or in one file.

    Raises :class:`GuidanceError` with every problem found: E440 to E444, E100 nothing there, E111 a link, pipe or
    device, E115 and E202 what the disk refuses.
    """
    source = shown_path(path)
    try:
        info = again(fs.info, path)
        if info is None:
            raise _as_guidance(missing_file_error(path).as_problem())
        if info.kind == "folder":
            return pack_from_files(_folder(fs, path, source), source)
        problem = None if info.kind == "file" else _no_file(source)
        if problem is None:
            data = b"" if info.size > PACK_CAP else again(fs.read, path, PACK_CAP + 1)
            if info.size <= PACK_CAP and len(data) <= PACK_CAP:
                return pack_from_json(data, source)
            problem = _too_large(source, PACK_CAP)
    except OSError as error:
        raise _as_guidance(read_error(error, path).as_problem()) from error
    raise _as_guidance(problem)


def _folder(fs: Fs, root: Path, source: str) -> dict[str, bytes]:
    """Content of every TOML file below *root*, by path. What is hidden, such as a version history, is left aside."""
    found: dict[str, bytes] = {}
    problems: list[Problem] = []
    waiting, seen, size = [""], 0, 0
    while waiting:
        folder = waiting.pop()
        for inner in _names(fs, root, folder, problems):
            info = again(fs.info, root / inner)
            if info is None:
                continue
            seen += 1
            size += info.size if info.kind == "file" else 0
            if seen > FILES_CAP or size > PACK_CAP:
                what = said(
                    "The folder holds more than {count:,} files or {size} MB, more than a pack",
                    count=FILES_CAP,
                    size=PACK_CAP // 1_000_000,
                )
                raise _as_guidance(
                    Problem("E440", what, source, _SAFE, said("Check that this is the folder of the pack."))
                )
            if info.kind == "folder":
                waiting.append(inner)
            elif info.kind != "file":
                problems.append(_no_file(shown_text(inner)))
            elif inner.endswith(".toml"):
                data = _content(fs, root, inner, info.size, problems)
                found |= {inner: data} if data is not None else {}
    if problems:
        told = {problem.where for problem in problems}
        also = (problem for problem in _also(found, source) if problem.where not in told)
        raise GuidanceError.of((*problems, *also), where=source, safe=_SAFE)
    return found


def _names(fs: Fs, root: Path, folder: str, problems: list[Problem]) -> list[str]:
    """Paths of what stands in a folder of the pack and is not hidden."""
    try:
        names = again(fs.listdir, root / folder)
    except OSError as error:
        if not folder:
            raise _as_guidance(replace(read_error(error, root, is_folder=True).as_problem(), safe=_SAFE)) from error
        problems.append(_refused(error, root, folder, is_folder=True))
        return []
    return [f"{folder}/{name}" if folder else name for name in names if not name.startswith(".")]


def _content(fs: Fs, root: Path, inner: str, size: int, problems: list[Problem]) -> bytes | None:
    """Content of one file of the pack; none where it is too large or the disk refuses it."""
    try:
        data = b"" if size > FILE_CAP else again(fs.read, root / inner, FILE_CAP + 1)
    except OSError as error:
        problems.append(_refused(error, root, inner, is_folder=False))
        return None
    if max(size, len(data)) > FILE_CAP:
        problems.append(_too_large(shown_text(inner), FILE_CAP))
        return None
    return data


def _refused(error: OSError, root: Path, inner: str, *, is_folder: bool) -> Problem:
    """What the disk answered, at the place in the pack."""
    told = read_error(error, root / inner, is_folder=is_folder).as_problem()
    return replace(told, where=shown_text(inner), safe=_SAFE)


def _also(files: dict[str, bytes], source: str) -> tuple[Problem, ...]:
    """What is wrong with the files that can be read, so that all problems are told together."""
    try:
        pack_from_files(files, source)
    except GuidanceError as error:
        return error.problems
    return ()


def _no_file(where: str) -> Problem:
    what = said("This is a link, a pipe or a device; a pack holds plain files and folders only")
    return Problem("E111", what, where, _SAFE, said("Put the file itself there."))


def _too_large(where: str, limit: int) -> Problem:
    what = said(
        "The file is larger than {limit} MB, more than this part of a mission pack can be", limit=limit // 1_000_000
    )
    return Problem("E440", what, where, _SAFE, said("Check that this is the right file."))


def _as_guidance(problem: Problem) -> GuidanceError:
    return GuidanceError.of([problem], safe=_SAFE)
