"""Prints that tests ask for."""

from __future__ import annotations

from pocplanner.reporting.editions import Edition, Printing

WHOLE = Printing(Edition.ARCHIVE)
"""All that is known of a plan."""
