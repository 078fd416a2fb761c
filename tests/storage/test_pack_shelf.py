"""Packs that are kept on this computer: each state stays, and what cannot be used is told."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError
from pocplanner.guidance.packs import pack_bytes, pack_from_files
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_shelf import PackShelf
from tests.guidance import mini_pack
from tests.storage.faulty_fs import FaultyFs

if TYPE_CHECKING:
    from pathlib import Path


def shelf(folder: Path) -> PackShelf:
    return PackShelf(RealFs(), folder)


def test_that_a_folder_that_is_not_there_holds_no_pack_and_is_not_made(tmp_path: Path) -> None:
    assert shelf(tmp_path / "packs").packs == ()
    assert shelf(tmp_path / "packs").problems == ()
    assert list(tmp_path.iterdir()) == []


def test_that_states_of_one_pack_stay_side_by_side_and_are_found_after_a_start(tmp_path: Path) -> None:
    first = pack_from_files(mini_pack.files(), "a folder")
    later = pack_from_files(mini_pack.files(pack=mini_pack.HEAD.replace("1.0", "1.1")), "a folder")
    kept = shelf(tmp_path / "packs")
    for pack in (later, first, first):
        kept.put(pack)
    assert kept.packs == (first, later)
    again = shelf(tmp_path / "packs")
    assert again.packs == (first, later)
    assert again.find(later.digest) == later
    assert again.find("") is None


def test_that_a_file_that_was_changed_is_told_and_the_others_are_used(tmp_path: Path) -> None:
    pack = pack_from_files(mini_pack.files(), "a folder")
    shelf(tmp_path).put(pack)
    (tmp_path / "other.pocpack.json").write_bytes(pack_bytes(pack).replace(b"Fewer", b"Other"))
    (tmp_path / "notes.txt").write_text("Words", encoding="utf-8")
    kept = shelf(tmp_path)
    assert kept.packs == (pack,)
    assert [problem.code for problem in kept.problems] == ["E443"]


def test_that_a_pack_is_not_kept_where_the_disk_refuses(tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("no folder", encoding="utf-8")
    kept = shelf(tmp_path / "packs")
    with pytest.raises(PlanFileError) as caught:
        kept.put(pack_from_files(mini_pack.files(), "a folder"))
    assert "not kept" in str(caught.value)
    assert kept.packs == ()
    assert [problem.code for problem in kept.problems] == ["E111"]


def test_that_a_pack_that_was_removed_is_gone_with_all_its_files_and_the_others_stay(tmp_path: Path) -> None:
    first = pack_from_files(mini_pack.files(), "a folder")
    later = pack_from_files(mini_pack.files(pack=mini_pack.HEAD.replace("1.0", "1.1")), "a folder")
    kept = shelf(tmp_path)
    kept.put(first)
    kept.put(later)
    (tmp_path / "by hand.pocpack.json").write_bytes(pack_bytes(first))
    again = shelf(tmp_path)
    again.remove(first.digest)
    assert again.packs == (later,)
    assert shelf(tmp_path).packs == (later,)
    assert [path.name for path in tmp_path.iterdir()] == [f"{later.digest}.pocpack.json"]
    again.put(first)
    again.remove(first.digest)
    assert shelf(tmp_path).packs == (later,)


def test_that_a_pack_whose_file_was_taken_away_meanwhile_can_be_removed(tmp_path: Path) -> None:
    pack = pack_from_files(mini_pack.files(), "a folder")
    kept = shelf(tmp_path)
    kept.put(pack)
    (tmp_path / f"{pack.digest}.pocpack.json").unlink()
    kept.remove(pack.digest)
    assert kept.packs == ()
    kept.remove(pack.digest)


@pytest.mark.parametrize(("number", "code"), [(errno.EACCES, "E112"), (errno.EROFS, "E112"), (errno.EIO, "E202")])
def test_that_a_pack_that_the_disk_does_not_let_go_stays(tmp_path: Path, number: int, code: str) -> None:
    pack = pack_from_files(mini_pack.files(), "a folder")
    shelf(tmp_path).put(pack)
    kept = PackShelf(FaultyFs(RealFs(), "unlink", number, at=1), tmp_path)
    with pytest.raises(PlanFileError) as caught:
        kept.remove(pack.digest)
    assert caught.value.code == code
    assert "still kept on this computer" in str(caught.value)
    assert kept.packs == shelf(tmp_path).packs == (pack,)
    kept.remove(pack.digest)
    assert kept.packs == shelf(tmp_path).packs == ()


def test_that_a_removal_holds_where_the_disk_does_not_confirm_it(tmp_path: Path) -> None:
    pack = pack_from_files(mini_pack.files(), "a folder")
    shelf(tmp_path).put(pack)
    kept = PackShelf(FaultyFs(RealFs(), "fsync_dir", errno.EIO, at=1), tmp_path)
    kept.remove(pack.digest)
    assert kept.packs == shelf(tmp_path).packs == ()


def test_that_a_full_disk_keeps_no_half_pack_and_the_next_try_works(tmp_path: Path) -> None:
    pack = pack_from_files(mini_pack.files(), "a folder")
    kept = PackShelf(FaultyFs(RealFs(), "write", errno.ENOSPC, at=1), tmp_path)
    with pytest.raises(PlanFileError) as caught:
        kept.put(pack)
    assert caught.value.code == "E201"
    assert kept.packs == ()
    assert list(tmp_path.iterdir()) == []
    kept.put(pack)
    assert shelf(tmp_path).packs == (pack,)
