"""The harm case on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context


def harm_case(context: Context) -> tuple[Block, ...]:
    """Claim, evidence, assumption, standing objection."""
    return (annex_heading(Annex.HARM_CASE),)
