"""Mission packs of a plan: the library that it pins, and what an assessment says of the packs behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.errors import GuidanceError, Problem
from pocplanner.guidance.combine import combined
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import PackPin, Plan

SHORT = 12
"""Characters of a digest that are shown to people."""
_SAFE = said("Nothing was assessed or printed; the plan is unchanged.")


class PackState(StrEnum):
    """How a pack stands to a plan."""

    PINNED = "pinned"
    NOT_PINNED = "not_pinned"
    LEFT_OUT = "left_out"

    @property
    def words(self) -> str:
        """The state in words."""
        return {"pinned": "in use, pinned by the plan", "not_pinned": "in use, not pinned by the plan"}.get(
            self.value, "NOT USED, although the plan pins it"
        )


@dataclass(frozen=True, slots=True)
class PackUse:
    """A mission pack behind an assessment, or one that should have been."""

    pack: str
    """Id of the pack."""
    version: str
    digest: str
    state: PackState
    title: str = ""
    """Empty for a pack that was left out: the plan does not hold it."""
    added: tuple[str, ...] = ()
    """Ids of entries that it adds."""
    overridden: tuple[str, ...] = ()
    """Ids of entries that it takes the place of."""
    crosswalk: tuple[str, ...] = ()
    """Steps of the likelihood crosswalk that it sets, in words."""
    glossary: int = 0
    """Number of names that it fixes."""

    def __str__(self) -> str:
        return f"{self.pack} {self.version} ({self.digest[:SHORT]})"


def pack_uses(plan: Plan, library: Library) -> tuple[PackUse, ...]:
    """The packs of *library* in their order, then those that *plan* pins in another state or not at all."""
    pins = {(pin.pack, pin.version, pin.digest) for pin in plan.packs}
    used = []
    for item in library.packs:
        pack = item.pack
        key = (pack.id, pack.version, pack.digest)
        state = PackState.PINNED if key in pins else PackState.NOT_PINNED
        steps = tuple(
            f"{likelihood.label} counts as {level.label.lower()}" for likelihood, level in pack.crosswalk.items()
        )
        used.append(PackUse(*key, state, pack.title, item.added, item.overridden, steps, len(pack.glossary)))
        pins.discard(key)
    left = (PackUse(*key, PackState.LEFT_OUT) for key in sorted(pins))
    return (*used, *left)


def pin_problems(plan: Plan, packs: Collection[MissionPack]) -> tuple[Problem, ...]:
    """Pinned packs that are not at hand, or not in the state that the plan pins."""
    at_hand = {pack.id: pack for pack in packs}
    found = (_pin_problem(pin, at_hand.get(pin.pack)) for pin in plan.packs)
    return tuple(problem for problem in found if problem is not None)


def _pin_problem(pin: PackPin, pack: MissionPack | None) -> Problem | None:
    pinned = said(
        "The plan pins mission pack {pack} {version} ({digest})",
        pack=pin.pack,
        version=pin.version,
        digest=pin.digest[:SHORT],
    )
    if pack is None:
        remedy = said(
            "Give the pack with --pack PATH. With --without-packs the plan is looked at without what the "
            "pack adds, and the output says so."
        )
        return Problem("E451", said("{pinned}, which was not given", pinned=pinned), "plan.packs", _SAFE, remedy)
    if (pack.version, pack.digest) == (pin.version, pin.digest):
        return None
    other = said("version {version}", version=pack.version)
    same = said("the same version with another content") if pack.version == pin.version else other
    remedy = said(
        "Find the pack in the state that is pinned; or take over this one with: pocplanner-cli pin PLAN "
        "--pack PATH, and look at risks and ratings again."
    )
    return Problem(
        "E452",
        said(
            "{pinned}; the pack that was given is {same} ({digest})",
            pinned=pinned,
            same=same,
            digest=pack.digest[:SHORT],
        ),
        "plan.packs",
        _SAFE,
        remedy,
    )


def library_for(
    plan: Plan, library: Library, packs: Collection[MissionPack], checks: Collection[str] | None = None
) -> Library:
    """The library for a plan: with the packs that it pins, and with others that are given, which show as not pinned.

    *checks* are the readiness checks of the program. Raises :class:`GuidanceError` with every pinned pack that is
    missing or in another state (E451, E452), else what :func:`combined` raises.
    """
    if problems := pin_problems(plan, packs):
        raise GuidanceError.of(problems, safe=_SAFE)
    return combined(library, packs, checks)


def packs_at_hand(plan: Plan, find: Callable[[str], MissionPack | None]) -> tuple[MissionPack, ...]:
    """The packs that the plan pins, as far as *find* gives them for their digest in just the state that is pinned."""
    found = ((pin, find(pin.digest)) for pin in plan.packs)
    return tuple(pack for pin, pack in found if pack is not None and (pack.id, pack.version) == (pin.pack, pin.version))
