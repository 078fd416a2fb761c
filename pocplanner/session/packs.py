"""Pinning mission packs to a plan: one undo step like any other edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import PackPin
from pocplanner.session.commands import SetField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import Plan


def pin_packs(plan: Plan, packs: Iterable[MissionPack]) -> SetField:
    """The command that pins these packs in the state that they are in, in place of those that were pinned."""
    pins = tuple(PackPin(pack=pack.id, version=pack.version, digest=pack.digest) for pack in packs)
    return SetField(FieldRef(object=plan.id, field="packs"), pins)
