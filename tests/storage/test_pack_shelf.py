"""Packs that are kept on this computer: each state stays, and what cannot be used is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError
from pocplanner.guidance.packs import pack_bytes, pack_from_files
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_shelf import PackShelf
from tests.guidance import mini_pack

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
