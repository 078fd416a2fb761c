"""The collector of cycles, paused where many values are made at once and none is thrown away."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_paused() -> Iterator[None]:
    """Without the collector of cycles, which would go through all values of the plan again and again and find none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # What was made moves on to the oldest generation, or the collector would at once go through all of it.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
