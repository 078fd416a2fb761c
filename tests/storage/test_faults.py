"""Every disk call of a save fails in every way (R3): the plan stays, the message is plain, the next save succeeds."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError
from pocplanner.storage.durable import Stamp, generation_path
from pocplanner.storage.recovery import recover, survey
from pocplanner.storage.saver import save_bytes, write_whole
from tests.storage.fake_disk import FakeDisk
from tests.storage.faulty_fs import ANY, OPERATIONS, SHORT, FaultyFs

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.storage.fs import Fs

PLAN = Path("/plans/camp.pocplan.json")
FIRST_CALLS = 40
SAVES = 12
ERRORS = {
    errno.EIO: "E202",
    errno.ENOSPC: "E201",
    errno.EACCES: "E112",
    errno.EROFS: "E112",
    errno.EINTR: "",
    SHORT: "",
}
NAMES = {SHORT: "short-write", **errno.errorcode}


def content_of(number: int) -> bytes:
    return b"%06d" % number * 60


def disk_with_links(links: bool) -> FakeDisk:
    return FakeDisk(links=links, short_writes=150)


@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
@pytest.mark.parametrize("number", ERRORS, ids=NAMES.get)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_that_one_failing_call_never_harms_the_plan_and_the_next_save_succeeds(
    operation: str, number: int, links: bool
) -> None:
    if number == SHORT and operation != "write":
        number = errno.EINTR  # only a write can be short
    for at in range(1, FIRST_CALLS + 1):
        disk = disk_with_links(links)
        faulty = FaultyFs(disk, operation, number, at)
        saved = [content_of(0)]
        stamp = save_bytes(disk, PLAN, saved[0])
        while len(saved) < SAVES and not faulty.fired:
            saved.append(content_of(len(saved)))
            stamp = _save_judged(faulty, disk, saved[-1], stamp, ERRORS[number])
        left = [disk.content(path) for path in (PLAN, *(generation_path(PLAN, n) for n in (1, 2, 3)))]
        assert left == ([*saved[::-1], None, None, None])[:4]
        assert not disk.handles
        if not faulty.fired:
            break


def _save_judged(fs: Fs, disk: FakeDisk, data: bytes, expect: Stamp, code: str) -> Stamp:
    """Save; after a failure judge what is left and save again as the user would."""
    before = disk.content(PLAN)
    error = refusal(lambda: save_bytes(fs, PLAN, data, expect=expect))
    if error is None:
        return Stamp.of(data)
    assert error.code == code
    assert "Traceback" not in str(error)
    assert error.remedy
    assert str(PLAN) in str(error)
    assert disk.content(PLAN) == before
    assert "as it was before" in error.safe
    return save_bytes(fs, PLAN, data, expect=expect)


def refusal(action: Callable[[], object]) -> PlanFileError | None:
    """Do something that may be refused, and return the refusal."""
    try:
        action()
    except PlanFileError as error:
        return error
    return None


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV, errno.EROFS, errno.ENOSPC], ids=NAMES.get)
@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
def test_that_a_disk_that_goes_away_at_any_call_leaves_a_whole_plan_and_is_reported(number: int, links: bool) -> None:
    old, new = content_of(1), content_of(2)
    for at in range(1, 200):
        disk = disk_with_links(links)
        stamp = save_bytes(disk, PLAN, old)
        faulty = FaultyFs(disk, ANY, number, at, lasting=True)
        error = refusal(lambda: save_bytes(faulty, PLAN, new, expect=stamp))  # noqa: B023 # called at once
        left = disk.content(PLAN)
        if error is None:
            assert at > 10
            assert left == new
            return
        # After the rename nobody can tell which of the two a disk that is gone holds, and the message says so.
        if "did not confirm" not in error.safe:
            assert "as it was before" in error.safe
            assert left == old
        assert left == old or (left == new and disk.content(generation_path(PLAN, 1)) == old)
        assert survey(disk, PLAN, lambda data: data in (old, new)).newest_good is not None
    pytest.fail("the save never got through")


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES], ids=NAMES.get)
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
def test_that_an_output_file_is_written_whole_or_not_at_all_at_any_failing_call(number: int, lasting: bool) -> None:
    for at in range(1, 60):
        disk = disk_with_links(True)
        write_whole(disk, PLAN, content_of(1))
        faulty = FaultyFs(disk, ANY, number, at, lasting=lasting)
        error = refusal(lambda: write_whole(faulty, PLAN, content_of(2)))  # noqa: B023 # called at once
        told_old = error is not None and "as it was" in error.safe
        assert disk.content(PLAN) == content_of(1 if told_old else 2)
        if not faulty.fired:
            return
    pytest.fail("the output file was never written without a fault")


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES], ids=NAMES.get)
@pytest.mark.parametrize("operation", [*OPERATIONS, ANY])
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
def test_that_recovery_never_raises_and_never_removes_the_only_good_version(
    operation: str, number: int, lasting: bool
) -> None:
    for at in range(1, FIRST_CALLS):
        disk = disk_with_links(True)
        disk.put(PLAN, b"damaged")
        disk.put(generation_path(PLAN, 2), content_of(1))
        faulty = FaultyFs(disk, operation, number, at, lasting=lasting)
        recover(faulty, PLAN, lambda data: data == content_of(1))
        assert content_of(1) in [inode.live for inode in disk.names.values()]
        assert b"damaged" in [inode.live for inode in disk.names.values()]
        again = recover(disk, PLAN, lambda data: data == content_of(1))
        assert disk.content(PLAN) == content_of(1)
        assert not again.problems
        if not faulty.fired:
            break
