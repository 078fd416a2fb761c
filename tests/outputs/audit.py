"""Writes down which files, sockets and programs are opened while something runs."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_EVENTS = frozenset(
    {"open", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "subprocess.Popen", "ctypes.dlopen"}
)
_GROUPS = ("socket.", "tempfile.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "sqlite3.")
_current: list[list[str]] = []


@cache
def _hooked() -> None:
    """A hook cannot be taken away again, so there is one for all tests of a process."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if _current and (event in _EVENTS or event.startswith(_GROUPS)) and not _is_template(event, arguments):
            _current[-1].append(f"{event} {arguments[:1]}")

    sys.addaudithook(hook)


def _is_template(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether the library for slides reads one of the templates that come with it, as it does for every file."""
    parts = Path(str(arguments[0])).parts if event == "open" else ()
    return {"pptx", "templates"} <= set(parts) and "site-packages" in parts


@contextmanager
def audited() -> Iterator[list[str]]:
    """What is opened until the end of the block."""
    _hooked()
    seen: list[str] = []
    _current.append(seen)
    try:
        yield seen
    finally:
        _current.pop()
