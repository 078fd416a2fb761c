"""Files that belong together are all written, or none is changed."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError
from pocplanner.storage.fs import RealFs
from pocplanner.storage.together import write_together
from tests.storage.faulty_fs import OPERATIONS, FaultyFs

if TYPE_CHECKING:
    from pathlib import Path

NEW = {"brief.pdf": b"new brief", "brief.pdf.sig": b"new signature"}
OLD = {"brief.pdf": b"old brief", "brief.pdf.sig": b"old signature"}


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def files(folder: Path) -> list[tuple[Path, bytes]]:
    return [(folder / name, data) for name, data in NEW.items()]


@pytest.mark.parametrize("before", [{}, OLD, {"brief.pdf": b"old brief"}])
def test_that_both_files_are_written(tmp_path: Path, before: dict[str, bytes]) -> None:
    for name, data in before.items():
        (tmp_path / name).write_bytes(data)
    write_together(RealFs(), files(tmp_path))
    assert content(tmp_path) == NEW


@pytest.mark.parametrize("before", [{}, OLD, {"brief.pdf.sig": b"old signature"}])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_that_whatever_call_of_the_disk_fails_nothing_is_changed(
    tmp_path: Path, operation: str, before: dict[str, bytes]
) -> None:
    for name, data in before.items():
        (tmp_path / name).write_bytes(data)
    for at in range(1, 40):
        fs = FaultyFs(RealFs(), operation, errno.EIO, at=at)
        try:
            write_together(fs, files(tmp_path))
        except PlanFileError as error:
            told = (error.code, "as they were" in error.safe)
            assert (told, content(tmp_path)) == (("E202", True), before)
        else:
            assert content(tmp_path) == NEW
            if not fs.fired:
                return
            for name in NEW:
                (tmp_path / name).unlink()
            for name, data in before.items():
                (tmp_path / name).write_bytes(data)


def test_that_a_folder_in_the_way_of_the_second_file_keeps_the_first_from_being_written(tmp_path: Path) -> None:
    (tmp_path / "brief.pdf.sig").mkdir()
    with pytest.raises(PlanFileError) as caught:
        write_together(RealFs(), files(tmp_path))
    assert caught.value.code == "E111"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf.sig"]
