"""What an edit touched, so that a screen refreshes what changed and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one edit, undo or redo touched. An empty one says that nothing changed."""

    kinds: frozenset[str] = frozenset()
    """Kinds of the objects touched, as in their ``kind``; ``plan`` for fields of the plan itself."""
    ids: frozenset[str] = frozenset()
    """Ids of the objects touched."""
    label: str = ""
    """What was done, in words that follow "Undo: ", for example ``change strength of Company B``."""
    initiator: str = ""
    """Who asked for it, so that the asking widget can tell its own echo; empty for undo and redo."""
    structural: bool = False
    """Whether objects were, or may have been, added, removed or moved."""

    def __bool__(self) -> bool:
        return bool(self.ids)

    def touches(self, *wanted: str) -> bool:
        """Whether an object of one of these kinds, or with one of these ids, was touched."""
        return not self.kinds.isdisjoint(wanted) or not self.ids.isdisjoint(wanted)

    def merged(self, other: ChangeSet) -> ChangeSet:
        """Both changes as one, under the label and initiator of this one."""
        return replace(
            self,
            kinds=self.kinds | other.kinds,
            ids=self.ids | other.ids,
            structural=self.structural or other.structural,
        )


NOTHING = ChangeSet()
