"""Prints for readers who must not see everything: a partner, a component; and the POC Adviser's note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import Heading

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context

Content = tuple[tuple["Block", ...], tuple["Block", ...]]
"""The first page, and all that follows it."""


def partner_note(context: Context) -> Content:
    """What a partner is told."""
    return ((Heading(0, context.plan.title, field="plan, title"),), ())


def adviser_note(context: Context) -> Content:
    """The POC Adviser's note on one page."""
    return ((Heading(0, context.plan.title, field="plan, title"),), ())


def component_extract(context: Context) -> Content:
    """What one component does."""
    return ((Heading(0, context.plan.title, field="plan, title"),), ())
