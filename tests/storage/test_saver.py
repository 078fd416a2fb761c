from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from pocplanner.errors import PlanFileError
from pocplanner.storage import saver
from pocplanner.storage.durable import ABSENT, Stamp, generation_path, temporary_path
from pocplanner.storage.fs import RealFs
from pocplanner.storage.recovery import recover
from pocplanner.storage.saver import save_bytes, write_whole
from tests.storage.fake_disk import FakeDisk

PLAN = Path("/plans/camp.pocplan.json")


def versions(disk: FakeDisk, path: Path = PLAN) -> list[bytes | None]:
    return [disk.content(path), *(disk.content(generation_path(path, number)) for number in (1, 2, 3))]


@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
def test_that_three_earlier_versions_stay_newest_first(links: bool) -> None:
    disk = FakeDisk(links=links)
    for number in range(6):
        save_bytes(disk, PLAN, b"v%d" % number)
    assert versions(disk) == [b"v5", b"v4", b"v3", b"v2"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_that_each_earlier_version_can_be_restored(number: int) -> None:
    disk = FakeDisk()
    for saved in range(5):
        save_bytes(disk, PLAN, b"v%d" % saved)
    wanted = b"v%d" % (4 - number)
    found = recover(disk, PLAN, lambda data: data == wanted)
    assert found.restored
    assert disk.content(PLAN) == wanted
    assert found.set_aside is not None
    assert disk.content(found.set_aside) == b"v4"


def test_that_saving_the_same_bytes_uses_up_no_version() -> None:
    disk = FakeDisk()
    for data in (b"a", b"b", b"c", b"c", b"c", b"c"):
        save_bytes(disk, PLAN, data)
    assert versions(disk) == [b"c", b"b", b"a", None]


def test_that_a_gap_in_the_versions_is_filled_before_an_old_one_goes() -> None:
    disk = FakeDisk()
    disk.put(PLAN, b"v4")
    disk.put(generation_path(PLAN, 1), b"v3")
    disk.put(generation_path(PLAN, 3), b"v1")
    save_bytes(disk, PLAN, b"v5")
    assert versions(disk) == [b"v5", b"v4", b"v3", b"v1"]


@pytest.mark.parametrize("keep", [0, 1, 2])
def test_that_no_more_versions_are_kept_than_asked_for(keep: int) -> None:
    disk = FakeDisk()
    for number in range(5):
        save_bytes(disk, PLAN, b"v%d" % number, keep=keep)
    assert versions(disk) == [b"v4", b"v3", b"v2"][: keep + 1] + [None] * (3 - keep)


def test_that_a_file_changed_by_somebody_else_is_not_overwritten() -> None:
    disk = FakeDisk()
    stamp = save_bytes(disk, PLAN, b"mine")
    disk.put(PLAN, b"theirs")
    with pytest.raises(PlanFileError, match="has changed since it was opened") as caught:
        save_bytes(disk, PLAN, b"mine too", expect=stamp)
    assert caught.value.code == "E113"
    assert versions(disk) == [b"theirs", None, None, None]
    assert list(disk.names) == [PLAN]


def test_that_each_save_returns_the_stamp_the_next_one_expects() -> None:
    disk = FakeDisk()
    stamp = ABSENT
    for number in range(5):
        stamp = save_bytes(disk, PLAN, b"v%d" % number, expect=stamp)
    assert stamp == Stamp.of(b"v4")


def test_that_a_save_that_expects_no_file_refuses_one() -> None:
    disk = FakeDisk()
    disk.put(PLAN, b"somebody's plan")
    with pytest.raises(PlanFileError, match="stands there already") as caught:
        save_bytes(disk, PLAN, b"new", expect=ABSENT)
    assert caught.value.code == "E113"


def test_that_a_file_that_went_missing_is_written_again() -> None:
    disk = FakeDisk()
    stamp = save_bytes(disk, PLAN, b"v1")
    del disk.names[PLAN]
    save_bytes(disk, PLAN, b"v2", expect=stamp)
    assert disk.content(PLAN) == b"v2"


def test_that_a_disk_that_gives_back_other_bytes_is_found_out_before_the_rename() -> None:
    class LyingDisk(FakeDisk):
        def read(self, path: Path, limit: int) -> bytes:
            data = super().read(path, limit)
            return data[:-1] + b"?" if path.name.endswith(".tmp") else data

    disk = LyingDisk()
    disk.put(PLAN, b"old")
    with pytest.raises(PlanFileError, match="something else than was written") as caught:
        save_bytes(disk, PLAN, b"new")
    assert caught.value.code == "E202"
    assert versions(disk) == [b"old", None, None, None]
    assert len(disk.names) == 1


def test_that_left_over_temporary_files_of_this_plan_only_are_swept() -> None:
    disk = FakeDisk()
    save_bytes(disk, PLAN, b"v1")
    ours = temporary_path(PLAN, "0badcafe")
    others = [PLAN.with_name(name) for name in (".pocplan-000000000000-0badcafe.tmp", "notes.tmp", f"{ours.name}x")]
    for path in (ours, *others):
        disk.put(path, b"x")
    save_bytes(disk, PLAN, b"v2")
    assert ours not in disk.names
    assert set(others) <= set(disk.names)


def test_that_a_temporary_name_does_not_tell_the_name_of_the_plan() -> None:
    names: list[str] = []

    class Watching(FakeDisk):
        def create(self, path: Path, mode: int) -> int:
            names.append(path.name)
            return super().create(path, mode)

    save_bytes(Watching(links=False), PLAN, b"v1")
    assert names
    assert not any("camp" in name for name in names)


def test_that_data_above_the_size_limit_is_refused_before_the_disk_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saver, "SIZE_CAP", 10)
    disk = FakeDisk()
    with pytest.raises(PlanFileError, match="E109"):
        save_bytes(disk, PLAN, b"x" * 11)
    assert disk.operations == 0


def test_that_a_folder_under_the_plan_s_name_is_refused() -> None:
    disk = FakeDisk(folders={PLAN})
    for save in (save_bytes, write_whole):
        with pytest.raises(PlanFileError, match="not a regular file") as caught:
            save(disk, PLAN, b"x")
        assert caught.value.code == "E111"


def test_that_a_folder_in_the_place_of_an_earlier_version_is_not_moved() -> None:
    disk = FakeDisk(folders={generation_path(PLAN, 1)})
    disk.put(PLAN, b"v1")
    with pytest.raises(PlanFileError, match="E111"):
        save_bytes(disk, PLAN, b"v2")
    assert disk.content(PLAN) == b"v1"


def test_that_a_file_marked_read_only_is_not_replaced() -> None:
    disk = FakeDisk()
    disk.put(PLAN, b"v1", mode=0o444)
    with pytest.raises(PlanFileError, match="read-only") as caught:
        save_bytes(disk, PLAN, b"v2")
    assert caught.value.code == "E112"
    assert disk.content(PLAN) == b"v1"


# On the real disk of this computer.


def test_that_a_plan_is_saved_and_read_back_on_a_real_disk(tmp_path: Path) -> None:
    path = tmp_path / "camp.pocplan.json"
    stamp = save_bytes(RealFs(), path, b"v1", expect=ABSENT)
    stamp = save_bytes(RealFs(), path, b"v2", expect=stamp)
    assert path.read_bytes() == b"v2"
    assert generation_path(path, 1).read_bytes() == b"v1"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["camp.pocplan.json", "camp.pocplan.json~1"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permission bits")
def test_that_a_new_plan_is_readable_by_its_owner_only_and_a_replaced_one_keeps_its_bits(tmp_path: Path) -> None:
    path = tmp_path / "camp.pocplan.json"
    save_bytes(RealFs(), path, b"v1")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    save_bytes(RealFs(), path, b"v2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_that_a_missing_folder_is_named_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "camp.pocplan.json"
    for save in (save_bytes, write_whole):
        with pytest.raises(PlanFileError, match="folder is not there") as caught:
            save(RealFs(), path, b"x")
        assert caught.value.code == "E202"
        assert "as it was" not in str(caught.value)
        assert "no file of this name can be found" in str(caught.value).lower()


def test_that_a_file_which_is_still_there_after_a_failed_save_is_called_as_it_was() -> None:
    class FullDisk(FakeDisk):
        def replace(self, source: Path, target: Path) -> None:
            raise OSError(errno.ENOSPC, "full")

    disk = FullDisk()
    disk.put(PLAN, b"old")
    with pytest.raises(PlanFileError, match="as it was before") as caught:
        save_bytes(disk, PLAN, b"new", keep=0)
    assert caught.value.code == "E201"


def test_that_a_name_too_long_for_the_disk_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(PlanFileError, match="does not accept this file name") as caught:
        save_bytes(RealFs(), tmp_path / ("x" * 300), b"x")
    assert caught.value.code == "E114"


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
def test_that_links_pipes_and_devices_are_neither_written_nor_read(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"untouched")
    link, pipe = tmp_path / "link", tmp_path / "pipe"
    link.symlink_to(target)
    os.mkfifo(pipe)
    for path in (link, pipe, Path("/dev/zero"), tmp_path):
        with pytest.raises(PlanFileError, match="E111"):
            save_bytes(RealFs(), path, b"x")
        with pytest.raises(OSError, match=r".*") as caught:
            RealFs().read(path, 10)
        assert caught.value.errno in (errno.ELOOP, errno.EISDIR)
    assert target.read_bytes() == b"untouched"


@pytest.mark.skipif(sys.platform == "win32", reason="uses /dev/full of Linux")
def test_that_a_full_disk_leaves_no_temporary_file_behind(tmp_path: Path) -> None:
    class FullDisk(RealFs):
        def write(self, handle: int, data: bytes | memoryview) -> int:
            super().write(handle, data[:100])
            with Path("/dev/full").open("wb", buffering=0) as full:
                return full.write(data)

    path = tmp_path / "camp.pocplan.json"
    path.write_bytes(b"old")
    with pytest.raises(PlanFileError, match="no space left") as caught:
        save_bytes(FullDisk(), path, b"new" * 1000)
    assert caught.value.code == "E201"
    assert [entry.read_bytes() for entry in tmp_path.iterdir()] == [b"old"]


def test_that_an_output_file_keeps_no_earlier_versions() -> None:
    disk = FakeDisk()
    for number in range(3):
        assert write_whole(disk, PLAN, b"v%d" % number) == Stamp.of(b"v%d" % number)
    assert list(disk.names) == [PLAN]
    assert disk.content(PLAN) == b"v2"


def test_that_a_hostile_file_name_cannot_reorder_the_message() -> None:
    path = PLAN.with_name("x\u202egpj.exe\n")
    with pytest.raises(PlanFileError) as caught:
        save_bytes(FakeDisk(folders={path}), path, b"x")
    assert "⟦U+202E⟧" in str(caught.value)
    assert "\n" not in str(caught.value)
