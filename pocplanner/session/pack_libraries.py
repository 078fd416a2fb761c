"""The library of each plan: what ships, with the mission packs that the plan pins, as far as this computer has them.

A pack that is missing, or that does not hold with the library of this program, is left out, so that the plan can be
looked at all the same. The assessment then lists it as left out, and readiness blocks the brief.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.assessment.packs import packs_at_hand
from pocplanner.assessment.readiness import CHECKS
from pocplanner.errors import GuidanceError
from pocplanner.guidance.combine import combined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pocplanner.errors import Problem
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import PackPin, Plan
    from pocplanner.storage.pack_shelf import PackShelf


@dataclass(frozen=True, slots=True)
class PlanLibrary:
    """The library in use for a plan."""

    library: Library
    problems: tuple[Problem, ...] = ()
    """Why the packs at hand are not used, where they do not hold together or with the library."""


class PackLibraries:
    """Makes the library of a plan, once for each set of packs."""

    def __init__(self, shelf: PackShelf, base: Callable[[], Library]) -> None:
        self.shelf = shelf
        self._base = base
        self._made: dict[tuple[str, ...], PlanLibrary] = {}

    def of(self, plan: Plan) -> PlanLibrary:
        """The library of a plan. The folder of packs is looked at only where the plan pins one."""
        if not plan.packs:
            return PlanLibrary(self._base())
        packs = packs_at_hand(plan, self.shelf.find)
        key = tuple(pack.digest for pack in packs)
        if key not in self._made:
            try:
                self._made[key] = PlanLibrary(self.with_packs(packs))
            except GuidanceError as error:
                self._made[key] = PlanLibrary(self._base(), error.problems)
        return self._made[key]

    def with_packs(self, packs: Iterable[MissionPack]) -> Library:
        """The library with these packs. Raises :class:`GuidanceError` with every problem where they do not hold."""
        return combined(self._base(), packs, frozenset(CHECKS))

    def missing(self, plan: Plan) -> tuple[PackPin, ...]:
        """What the plan pins and this computer does not have in that state."""
        held = {pack.digest for pack in packs_at_hand(plan, self.shelf.find)}
        return tuple(pin for pin in plan.packs if pin.digest not in held)

    def used_with(self, plan: Plan, pack: MissionPack) -> Library:
        """The library that the plan would have with a pack in use. Raises :class:`GuidanceError` as above."""
        others = (other for other in packs_at_hand(plan, self.shelf.find) if other.id != pack.id)
        return self.with_packs((*others, pack))
