"""Keeps ``None``, ``True`` and ``False`` alive under Python 3.11.

PySide6 6.12 is built for interpreters in which these constants are immortal. Before Python 3.12 they are counted, and
each signal emitted and many a call that returns nothing gives away one reference that it does not own: measured, the
interpreter ends with "deallocating True or False" after some six hundred signals. PySide6 6.11 does not.
"""

from __future__ import annotations

import sys

SPARE = 1 << 30
"""References in reserve: at a thousand events a second they last for twelve days."""


def keep_constants() -> None:
    """Give each constant references in reserve; does nothing where Python itself keeps them."""
    if sys.version_info >= (3, 12):
        return
    import ctypes

    for constant in (None, True, False, NotImplemented):
        # The count stands first in every object of this interpreter.
        ctypes.c_ssize_t.from_address(id(constant)).value += SPARE
