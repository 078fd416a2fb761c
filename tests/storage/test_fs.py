"""What the real disk needs beyond plain calls: patience on Windows, folders that cannot be synced."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from pocplanner.storage.fs import RealFs


@pytest.fixture
def no_pause(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


def refuse_renames(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    real = Path.replace
    left = [times]

    def replace(source: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "held by a virus scanner")
        return real(source, target)

    monkeypatch.setattr(Path, "replace", replace)


def test_that_a_rename_waits_for_a_program_that_holds_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_pause: list[float]
) -> None:
    (tmp_path / "new").write_bytes(b"new")
    refuse_renames(monkeypatch, 3)
    RealFs(replace_tries=6).replace(tmp_path / "new", tmp_path / "plan")
    assert (tmp_path / "plan").read_bytes() == b"new"
    assert no_pause == [0.05, 0.1, 0.2]


def test_that_a_rename_gives_up_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_pause: list[float]
) -> None:
    (tmp_path / "new").write_bytes(b"new")
    refuse_renames(monkeypatch, 99)
    with pytest.raises(PermissionError):
        RealFs(replace_tries=6).replace(tmp_path / "new", tmp_path / "plan")
    assert sum(no_pause) == pytest.approx(1.55)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no call to sync a folder")
def test_that_a_folder_that_cannot_be_synced_is_no_error_but_a_failing_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(number: int) -> None:
        def fsync(handle: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fsync)

    fail(errno.EINVAL)
    RealFs().fsync_dir(tmp_path)
    fail(errno.EIO)
    with pytest.raises(OSError, match="error"):
        RealFs().fsync_dir(tmp_path)


def test_that_reading_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(b"0123456789")
    assert [RealFs().read(path, limit) for limit in (0, 4, 10, 99)] == [b"", b"0123", b"0123456789", b"0123456789"]


def test_that_tokens_differ() -> None:
    tokens = {RealFs().token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(token) == 8 for token in tokens)
