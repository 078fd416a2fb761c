"""Pinning mission packs to a plan: one undo step like any other edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import PackPin
from pocplanner.said import said
from pocplanner.session.commands import Batch, SetField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import Plan


def pin_packs(plan: Plan, packs: Iterable[MissionPack]) -> SetField:
    """The command that pins these packs in the state that they are in, in place of those that were pinned."""
    return _pins(plan, tuple(map(pin_of, packs)))


def pin_of(pack: MissionPack) -> PackPin:
    """What a plan writes down of a pack."""
    return PackPin(pack=pack.id, version=pack.version, digest=pack.digest)


def use_pack(plan: Plan, pack: MissionPack) -> Batch:
    """The command that pins one pack more; of the others, only another state of the same pack goes."""
    pin = pin_of(pack)
    pins = tuple(pin if old.pack == pack.id else old for old in plan.packs)
    pins = pins if pin in pins else (*pins, pin)
    return Batch(
        (_pins(plan, tuple(dict.fromkeys(pins))),),
        said("use mission pack {pack} {version}", pack=pack.id, version=pack.version),
    )


def drop_pack(plan: Plan, pin: PackPin) -> Batch:
    """The command that pins a pack no longer. What was rated and answered because of it stays in the plan."""
    pins = tuple(old for old in plan.packs if old != pin)
    return Batch(
        (_pins(plan, pins),), said("do not use mission pack {pack} {version}", pack=pin.pack, version=pin.version)
    )


def _pins(plan: Plan, pins: tuple[PackPin, ...]) -> SetField:
    return SetField(FieldRef(object=plan.id, field="packs"), pins)
