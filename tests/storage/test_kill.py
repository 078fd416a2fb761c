"""A saving program is really killed (R2): at random moments, and right before each call to the disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

import pytest

from pocplanner.storage.fs import RealFs
from pocplanner.storage.recovery import recover
from tests.storage.crash_model import is_good, number_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

CHILD = Path(__file__).with_name("saving_child.py")
ROOT = Path(__file__).parents[2]
CALLS_IN_A_SAVE = 20
RELEASE_PARTS = 50


def run_until_killed(path: Path, first: int, *, seconds: float | None, at_call: int = 0) -> int:
    """Start the saving program, kill it, and return the last number that it confirmed (or `first`)."""
    command = [sys.executable, "-B", str(CHILD), str(path), str(first), str(at_call)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, bufsize=0) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        killer = threading.Timer(20.0 if seconds is None else seconds, child.kill)
        killer.start()
        heard = child.stdout.read().split(b"\n")
        killer.cancel()
    assert child.returncode == -signal.SIGKILL
    # The last line may have been cut off in the middle; what stands before a line end was confirmed.
    return max([first, *(int(line) for line in heard[:-1])])


def judge(path: Path, confirmed: int) -> int:
    """Check what a killed program left and return the number that stands in the file now."""
    if path.exists():
        assert number_in(path.read_bytes()) is not None
    found = recover(RealFs(), path, is_good)
    assert not found.problems
    number = number_in(path.read_bytes()) if path.exists() else 0
    assert number in (confirmed, confirmed + 1)
    assert number is not None
    names = {entry.name for entry in path.parent.iterdir()}
    assert names <= {path.name, *(f"{path.name}~{n}" for n in (1, 2, 3))}
    return number


def kills(folder: Path, seed: int, count: int) -> None:
    rng = Random(seed)
    path = folder / "camp.pocplan.json"
    number = 0
    for kill in range(count):
        if kill % 2:
            confirmed = run_until_killed(path, number, seconds=rng.uniform(0.0005, 0.08))
        else:
            at_call = 1 + (kill // 2) % (CALLS_IN_A_SAVE * 3)
            confirmed = run_until_killed(path, number, seconds=None, at_call=at_call)
        number = judge(path, confirmed)


def test_that_30_real_kills_damage_nothing_and_lose_no_confirmed_save(tmp_path: Path) -> None:
    kills(tmp_path, seed=1, count=30)


@pytest.mark.release
@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(RELEASE_PARTS))
def test_that_5_000_real_kills_damage_nothing_and_lose_no_confirmed_save(tmp_path: Path, part: int) -> None:
    kills(tmp_path, seed=100 + part, count=5_000 // RELEASE_PARTS)
