"""Prints for readers who must not see everything: a partner, a component; and the POC Adviser's note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.adviser_note import note_of_adviser
from pocplanner.reporting.component_extract import extract_for_component
from pocplanner.reporting.partner_note import note_to_partner

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context

Content = tuple[tuple["Block", ...], tuple["Block", ...]]
"""The first page, and all that follows it."""


def partner_note(context: Context) -> Content:
    """What a partner is told. Raises :class:`ReportError` E172 where the plan has no such unit."""
    return ((), note_to_partner(context))


def adviser_note(context: Context) -> Content:
    """The POC Adviser's note on one page."""
    return (note_of_adviser(context), ())


def component_extract(context: Context) -> Content:
    """What one component does. Raises :class:`ReportError` E172 where it is no component of the mission."""
    return ((), extract_for_component(context))
