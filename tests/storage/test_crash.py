"""Power cuts at every point of a save (R1), and three careless savers that the same test must catch (R1c)."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from tests.storage.crash_model import random_points, scripted_points

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.storage.durable import Stamp
    from tests.storage.crash_model import Saver
    from tests.storage.fake_disk import FakeDisk

RELEASE_PARTS = 80
POINTS_IN_A_PART = 12_500


@pytest.mark.parametrize("reorder", [False, True], ids=["names-in-order", "names-in-any-order"])
def test_that_no_power_cut_damages_a_plan_or_loses_a_confirmed_save(reorder: bool) -> None:
    tally = random_points(seed=1 + reorder, points=5_000, reorder=reorder)
    assert tally.clean, tally
    assert tally.points == 5_000


def test_that_a_power_cut_before_any_operation_of_200_saves_leaves_the_old_or_the_new_plan() -> None:
    tally = scripted_points(seed=3, saves=200)
    assert tally.clean, tally
    assert tally.points > 200 * 5


def truncate_and_write(disk: FakeDisk, path: Path, data: bytes, expect: Stamp | None) -> None:
    handle = disk.open_truncated(path)
    _write(disk, handle, data)
    disk.fsync(handle)
    disk.close(handle)
    disk.fsync_dir(path.parent)


def rename_without_syncing_the_file(disk: FakeDisk, path: Path, data: bytes, expect: Stamp | None) -> None:
    temporary = path.with_name("temporary")
    with contextlib.suppress(FileNotFoundError):
        disk.unlink(temporary)
    handle = disk.create(temporary, 0o600)
    _write(disk, handle, data)
    disk.close(handle)
    disk.replace(temporary, path)
    disk.fsync_dir(path.parent)


def rename_without_syncing_the_folder(disk: FakeDisk, path: Path, data: bytes, expect: Stamp | None) -> None:
    temporary = path.with_name("temporary")
    with contextlib.suppress(FileNotFoundError):
        disk.unlink(temporary)
    handle = disk.create(temporary, 0o600)
    _write(disk, handle, data)
    disk.fsync(handle)
    disk.close(handle)
    disk.replace(temporary, path)


def _write(disk: FakeDisk, handle: int, data: bytes) -> None:
    while data:
        data = data[disk.write(handle, data) :]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(
    ("saver", "kind"),
    [
        (truncate_and_write, "corrupt"),
        (rename_without_syncing_the_file, "corrupt"),
        (rename_without_syncing_the_folder, "lost"),
    ],
)
def test_that_a_careless_saver_is_caught_within_100_power_cuts(saver: Saver, kind: str, seed: int) -> None:
    tally = random_points(seed, 100, saver)
    assert getattr(tally, kind) > 0


@pytest.mark.release
@pytest.mark.parametrize("reorder", [False, True], ids=["names-in-order", "names-in-any-order"])
@pytest.mark.parametrize("part", range(RELEASE_PARTS // 2))
def test_that_a_million_power_cuts_damage_and_lose_nothing(part: int, reorder: bool) -> None:
    tally = random_points(seed=10_000 + 2 * part + reorder, points=POINTS_IN_A_PART, reorder=reorder)
    assert tally.clean, tally
