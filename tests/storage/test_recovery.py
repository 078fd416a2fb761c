from __future__ import annotations

import errno
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pocplanner.storage.durable import generation_path, temporary_path
from pocplanner.storage.fs import RealFs
from pocplanner.storage.recovery import CopyState, recover, survey
from pocplanner.storage.saver import save_bytes
from tests.storage.fake_disk import FakeDisk, PowerCut
from tests.storage.faulty_fs import FaultyFs

PLAN = Path("/plans/camp.pocplan.json")
LEFT_OVER = temporary_path(PLAN, "0badcafe")


def is_good(data: bytes) -> bool:
    # A whole payload of these tests is known by its last character, so that a part of one is never taken for it.
    return data.startswith(b"good") and data.endswith(b".")


def contents(disk: FakeDisk) -> dict[Path, bytes]:
    return {path: inode.live for path, inode in disk.names.items()}


def disk_with(**files: bytes) -> FakeDisk:
    places = {"file": PLAN, "one": generation_path(PLAN, 1), "two": generation_path(PLAN, 2), "left_over": LEFT_OVER}
    disk = FakeDisk()
    for name, content in files.items():
        disk.put(places[name], content)
    return disk


def test_that_a_good_file_is_left_alone_and_left_overs_go() -> None:
    disk = disk_with(file=b"good.", one=b"bad", left_over=b"goo")
    found = recover(disk, PLAN, is_good)
    assert not found.restored
    assert found.swept == 1
    assert contents(disk) == {PLAN: b"good.", generation_path(PLAN, 1): b"bad"}


def test_that_a_damaged_file_is_set_aside_and_the_newest_good_version_takes_its_place() -> None:
    disk = disk_with(file=b"\x00\x00", one=b"bad", two=b"good 2.")
    found = recover(disk, PLAN, is_good)
    assert found.restored
    assert disk.content(PLAN) == b"good 2."
    assert found.set_aside == PLAN.with_name(f"{PLAN.name}.damaged-1")
    assert disk.content(found.set_aside) == b"\x00\x00"
    assert disk.content(generation_path(PLAN, 2)) == b"good 2."


def test_that_a_missing_file_comes_back_from_its_newest_version() -> None:
    disk = disk_with(one=b"good 1.", two=b"good 2.")
    assert recover(disk, PLAN, is_good).restored
    assert disk.content(PLAN) == b"good 1."


def test_that_a_whole_unfinished_save_counts_when_nothing_else_is_good() -> None:
    disk = disk_with(left_over=b"good, never confirmed.")
    found = recover(disk, PLAN, is_good)
    assert found.restored
    assert contents(disk) == {PLAN: b"good, never confirmed."}


def test_that_an_unfinished_save_never_displaces_a_confirmed_one() -> None:
    disk = disk_with(one=b"good, confirmed.", left_over=b"good, never confirmed.")
    recover(disk, PLAN, is_good)
    assert disk.content(PLAN) == b"good, confirmed."


def test_that_nothing_is_touched_but_left_overs_when_no_version_is_good() -> None:
    disk = disk_with(file=b"bad", one=b"worse", left_over=b"")
    found = recover(disk, PLAN, is_good)
    assert found.newest_good is None
    assert contents(disk) == {PLAN: b"bad", generation_path(PLAN, 1): b"worse"}


def test_that_a_file_that_cannot_be_read_is_left_where_it_is() -> None:
    disk = disk_with(file=b"good, newest.", one=b"good, older.", left_over=b"x")
    before = contents(disk)
    found = recover(FaultyFs(disk, "read", errno.EIO, 1), PLAN, is_good)
    assert found.copies[0].state is CopyState.UNREADABLE
    assert found.problems[0].code == "E202"
    assert found.newest_good is not None
    assert found.newest_good.number == 1
    assert contents(disk) == before


def test_that_survey_changes_nothing_and_lists_every_copy() -> None:
    disk = disk_with(file=b"bad", two=b"good.", left_over=b"good.")
    before = contents(disk)
    found = survey(disk, PLAN, is_good)
    states = [(copy.number, copy.state) for copy in found.copies]
    assert states == [
        (0, CopyState.DAMAGED),
        (1, CopyState.MISSING),
        (2, CopyState.GOOD),
        (3, CopyState.MISSING),
        (-1, CopyState.GOOD),
    ]
    assert found.newest_good is not None
    assert found.newest_good.number == 2
    assert contents(disk) == before
    assert disk.operations == 0


def test_that_a_predicate_that_raises_counts_as_not_good() -> None:
    def explode(data: bytes) -> bool:
        raise RecursionError

    assert recover(disk_with(file=b"x"), PLAN, explode).newest_good is None


def test_that_nine_damaged_files_are_kept_and_the_tenth_is_told() -> None:
    disk = FakeDisk()
    disk.put(generation_path(PLAN, 1), b"good.")
    for number in range(10):
        disk.put(PLAN, b"bad %d" % number)
        found = recover(disk, PLAN, is_good)
        assert found.restored == (number < 9)
    assert [problem.code for problem in found.problems] == ["E206"]
    assert disk.content(PLAN) == b"bad 9"


file_states = st.sampled_from([None, b"", b"bad", b"good a.", b"good b."])


@settings(max_examples=300, deadline=None)
@given(
    files=st.fixed_dictionaries({name: file_states for name in ("file", "one", "two", "left_over")}),
    seed=st.integers(0, 2**32),
    cut_at=st.integers(1, 15),
)
def test_that_recovery_cut_short_anywhere_and_repeated_ends_as_if_never_cut(
    files: dict[str, bytes | None], seed: int, cut_at: int
) -> None:
    present = {name: content for name, content in files.items() if content is not None}
    straight, cut = disk_with(**present), disk_with(**present)
    recover(straight, PLAN, is_good)
    cut.cut_at = cut_at
    try:
        recover(cut, PLAN, is_good)
    except PowerCut:
        cut = cut.after_power_cut(Random(seed))
    cut.cut_at = None
    recover(cut, PLAN, is_good)
    assert contents(cut) == contents(straight)
    recover(cut, PLAN, is_good)
    assert contents(cut) == contents(straight)


def test_that_a_recovered_plan_can_be_saved_and_keeps_its_versions() -> None:
    disk = disk_with(file=b"bad", one=b"good 1.", two=b"good 0.")
    recover(disk, PLAN, is_good)
    save_bytes(disk, PLAN, b"good 2.")
    assert disk.content(PLAN) == b"good 2."
    kept = [disk.content(generation_path(PLAN, number)) for number in (1, 2)]
    assert kept == [b"good 1.", b"good 0."]


def test_that_a_missing_folder_is_no_reason_to_raise(tmp_path: Path) -> None:
    found = recover(RealFs(), tmp_path / "gone" / "plan", is_good)
    assert found.newest_good is None
    assert list(tmp_path.iterdir()) == []
