"""Residual risk by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context


def residual_by_group(context: Context) -> tuple[Block, ...]:
    """Whose risk is left."""
    return (annex_heading(Annex.RESIDUAL),)
