"""Where an entry of the library in use comes from: from the library that ships, or from a mission pack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pocplanner.guidance.packs import MissionPack

LIBRARY_NAME = "library"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from; as text, words for print."""

    pack: str = ""
    """Id of the mission pack; empty for the library that ships."""
    version: str = ""
    """Version of the pack."""
    overrides: str = ""
    """Whose entry it takes the place of: ``library`` or the id of an earlier pack; empty where it adds one."""

    def __str__(self) -> str:
        if not self.pack:
            return LIBRARY_NAME
        over = "the library" if self.overrides == LIBRARY_NAME else f"mission pack {self.overrides}"
        return f"mission pack {self.pack} {self.version}" + (f", overrides {over}" if self.overrides else "")


LIBRARY = Origin()


@dataclass(frozen=True, slots=True)
class PackInUse:
    """A mission pack as it was applied: what it added and what it took the place of."""

    pack: MissionPack
    added: tuple[str, ...]
    """Ids of entries that were not there before, sorted."""
    overridden: tuple[str, ...]
    """Ids of entries of the library, or of an earlier pack, that it took the place of, sorted."""
