"""Reading a pack from the disk: nothing outside it is read, nothing too large, and every problem is told."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import GuidanceError
from pocplanner.guidance.packs import pack_bytes, pack_from_files
from pocplanner.storage import pack_files
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_files import FILE_CAP, read_pack
from tests.guidance import mini_pack
from tests.guidance.mini_pack import CRITERION
from tests.storage.faulty_fs import FaultyFs

if TYPE_CHECKING:
    from pathlib import Path


def refusal(path: Path) -> GuidanceError:
    with pytest.raises(GuidanceError) as caught:
        read_pack(RealFs(), path)
    assert "No pack was applied" in str(caught.value) or "Nothing was opened" in str(caught.value)
    return caught.value


def test_that_a_folder_and_its_one_file_are_the_same_pack(tmp_path: Path) -> None:
    folder = mini_pack.written(tmp_path / "north")
    pack = read_pack(RealFs(), folder)
    (tmp_path / "north.pocpack.json").write_bytes(pack_bytes(pack))
    assert read_pack(RealFs(), tmp_path / "north.pocpack.json") == pack
    assert pack == pack_from_files(mini_pack.files(), "anywhere")


def test_that_the_folder_may_have_any_name_and_hidden_folders_are_left_aside(tmp_path: Path) -> None:
    folder = mini_pack.written(tmp_path / "a b")
    mini_pack.written(folder / ".git", {"scales.toml": b"\xff"})
    (folder / "README.md").write_text("Words", encoding="utf-8")
    assert read_pack(RealFs(), folder).id == "north"


def test_that_the_example_pack_reads() -> None:
    assert read_pack(RealFs(), mini_pack.EXAMPLE).id == "talvora-north"


@pytest.mark.parametrize("what", ["entry", "theme", "head", "pack", "one file"])
def test_that_links_are_refused_so_that_nothing_outside_the_folder_is_read(tmp_path: Path, what: str) -> None:
    outside = mini_pack.written(tmp_path / "outside")
    folder = mini_pack.written(tmp_path / "north")
    target = {
        "entry": folder / "criteria" / "CS-N2.toml",
        "theme": folder / "direct",
        "head": folder / "pack.toml",
        "pack": tmp_path / "link",
        "one file": tmp_path / "link.pocpack.json",
    }[what]
    target.unlink(missing_ok=True)
    try:
        target.symlink_to(outside / {"entry": "criteria/CS-N1.toml", "theme": "criteria"}.get(what, "."))
    except OSError:
        pytest.skip("this system gives no links")
    error = refusal(folder if target.parent != tmp_path else target)
    assert "E111" in {problem.code for problem in error.problems}
    assert "a link" in str(error)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_that_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    folder = mini_pack.written(tmp_path / "north")
    os.mkfifo(folder / "criteria" / "CS-N2.toml")
    assert [problem.code for problem in refusal(folder).problems] == ["E111"]


def test_that_a_huge_file_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = mini_pack.written(tmp_path / "north")
    with (folder / "criteria" / "CS-N2.toml").open("wb") as file:
        file.truncate(FILE_CAP + 1)
    reads: list[str] = []
    real = RealFs.read

    def read(self: RealFs, path: Path, limit: int) -> bytes:
        reads.append(path.name)
        return real(self, path, limit)

    monkeypatch.setattr(RealFs, "read", read)
    error = refusal(folder)
    assert [(problem.code, problem.where) for problem in error.problems] == [("E440", "criteria/CS-N2.toml")]
    assert "larger than 1 MB" in str(error)
    assert "CS-N2.toml" not in reads


def test_that_a_huge_pack_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "x.pocpack.json").open("wb") as file:
        file.truncate(pack_files.PACK_CAP + 1)
    assert "larger than 16 MB" in str(refusal(tmp_path / "x.pocpack.json"))
    folder = mini_pack.written(tmp_path / "north")
    with (folder / "picture.png").open("wb") as file:
        file.truncate(pack_files.PACK_CAP + 1)
    assert "more than a pack" in str(refusal(folder))
    (folder / "picture.png").unlink()
    monkeypatch.setattr(pack_files, "FILES_CAP", 2)
    assert "more than 2 files" in str(refusal(folder))


def test_that_faults_of_the_disk_and_of_the_files_are_told_together(tmp_path: Path) -> None:
    folder = mini_pack.written(tmp_path / "north")
    with (folder / "criteria" / "CS-N2.toml").open("wb") as file:
        file.truncate(FILE_CAP + 1)
    (folder / "criteria" / "CS-N1.toml").write_text(CRITERION.replace("owner", "boss"), encoding="utf-8")
    assert {problem.where for problem in refusal(folder).problems} == {"criteria/CS-N1.toml", "criteria/CS-N2.toml"}


def test_that_a_pack_that_is_not_there_or_not_readable_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone").code == "E100"
    assert "no pack.toml" in str(refusal(tmp_path))


def test_that_a_disk_that_fails_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    folder = mini_pack.written(tmp_path / "north")
    monkeypatch.setattr(RealFs, "read", fails)
    assert refusal(folder).code == "E202"


def test_that_a_folder_that_may_not_be_read_is_told_as_a_folder(tmp_path: Path) -> None:
    folder = mini_pack.written(tmp_path / "north")
    disk = FaultyFs(RealFs(), "listdir", errno.EACCES, at=1)
    with pytest.raises(GuidanceError) as caught:
        read_pack(disk, folder)
    assert caught.value.code == "E115"
    assert f"permission to read this folder (in {folder})" in str(caught.value)
    assert "No pack was applied" in str(caught.value)


@pytest.mark.parametrize(
    ("operation", "at", "where"),
    [("listdir", 2, "criteria"), ("read", 2, "criteria/CS-N1.toml"), ("read", 1, "pack.toml")],
)
def test_that_what_may_not_be_read_in_a_folder_is_named_by_its_place_and_nothing_else_is_blamed(
    tmp_path: Path, operation: str, at: int, where: str
) -> None:
    folder = mini_pack.written(tmp_path / "north")
    with pytest.raises(GuidanceError) as caught:
        read_pack(FaultyFs(RealFs(), operation, errno.EACCES, at), folder)
    assert [(problem.code, problem.where) for problem in caught.value.problems] == [("E115", where)]
