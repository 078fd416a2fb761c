"""Annexes for those who carry the operation out: tasking by addressee, communication, release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context


def tasking_annex(context: Context) -> tuple[Block, ...]:
    """Tasks by addressee."""
    return (annex_heading(Annex.TASKING),)


def communication_annex(context: Context) -> tuple[Block, ...]:
    """Communication and disclosure."""
    return (annex_heading(Annex.COMMUNICATION),)


def release_annex(context: Context) -> tuple[Block, ...]:
    """The release timeline."""
    return (annex_heading(Annex.RELEASE),)
