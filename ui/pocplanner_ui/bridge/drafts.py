"""What somebody began on a page and did not put into the plan: it waits there, and is not lost without a word."""

from __future__ import annotations

from collections.abc import Mapping

Values = Mapping[str, object]


class Drafts:
    """Begun entries by their kind and by what they are about. Pages leave them here when another thing is shown."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[str, Values]] = {}

    def keep(self, kind: str, about: str, name: str, values: Values) -> None:
        """Keep what was begun; *name* is what a person reads, for example ``rating of “…”``."""
        self._kept[kind, about] = (name, values)

    def drop(self, kind: str, about: str) -> None:
        """Forget what was begun: it is in the plan, or it was given up."""
        self._kept.pop((kind, about), None)

    def get(self, kind: str, about: str) -> Values | None:
        """What was begun; none where nothing was."""
        found = self._kept.get((kind, about))
        return None if found is None else found[1]

    @property
    def names(self) -> tuple[str, ...]:
        """What was begun, in words; the pages leave it here when the bridge asks them to flush."""
        return tuple(name for name, _ in self._kept.values())

    def clear(self) -> None:
        """Another plan is open."""
        self._kept.clear()
