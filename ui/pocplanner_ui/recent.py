"""The list of recent plans: where they lie, most recent first, and whether they are remembered at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

MOST = 8
_PATHS, _OFF = "recent/plans", "recent/off"


class RecentPlans:
    """Paths of plans in the settings. Says nothing about whether the files are still there."""

    def __init__(self, kept: QSettings) -> None:
        self._kept = kept

    @property
    def paths(self) -> tuple[Path, ...]:
        """The plans, most recent first."""
        value = self._kept.value(_PATHS)
        # A list of one comes back from the file as its only entry.
        entries = value if isinstance(value, list) else [value]
        return tuple(Path(entry) for entry in entries if isinstance(entry, str) and entry)[:MOST]

    @property
    def remembers(self) -> bool:
        """Whether plans are remembered."""
        return str(self._kept.value(_OFF, "")) != "yes"

    def set_remembers(self, on: bool) -> None:
        """Remember plans from now on, or forget all of them and remember none."""
        self._kept.setValue(_OFF, "" if on else "yes")
        if not on:
            self.clear()

    def add(self, path: Path) -> None:
        """Put a plan first; does nothing where plans are not remembered."""
        if self.remembers:
            self._keep((path, *(known for known in self.paths if known != path)))

    def remove(self, path: Path) -> None:
        """Take a plan off the list; its file stays."""
        self._keep(tuple(known for known in self.paths if known != path))

    def clear(self) -> None:
        """Take all plans off the list; their files stay."""
        self._keep(())

    def _keep(self, paths: tuple[Path, ...]) -> None:
        self._kept.setValue(_PATHS, [str(path) for path in paths[:MOST]])
        # At once: the list may be emptied because of who comes to this computer next.
        self._kept.sync()
