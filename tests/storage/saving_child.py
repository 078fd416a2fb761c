"""Saves numbered payloads to a file for ever and confirms each on standard output, until it is killed.

Arguments: file, last number that stands in it, and the disk call before which it kills itself (0 for never).
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from pocplanner.storage.durable import ABSENT, Stamp
from pocplanner.storage.fs import RealFs
from pocplanner.storage.saver import save_bytes
from tests.storage.crash_model import payload
from tests.storage.faulty_fs import ANY, FaultyFs

if TYPE_CHECKING:
    from pocplanner.storage.fs import Fs


class DeadlyFs(FaultyFs):
    """Instead of failing the chosen call, ends the process without any clean-up."""

    def _strike(self, operation: str) -> bool:
        try:
            return super()._strike(operation)
        except OSError:
            os.kill(os.getpid(), signal.SIGKILL)
            raise


def main(path: Path, number: int, at_call: int) -> None:
    disk: Fs = DeadlyFs(RealFs(), ANY, 5, at_call) if at_call else RealFs()
    stamp = Stamp.of(path.read_bytes()) if path.exists() else ABSENT
    rng = Random(number)
    os.write(1, b"ready\n")
    while True:
        number += 1
        stamp = save_bytes(disk, path, payload(number, rng), expect=stamp)
        os.write(1, b"%d\n" % number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
