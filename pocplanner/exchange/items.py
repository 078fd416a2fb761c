"""Items that several exports hold: the risks and measures of the plan, counted and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.exchange.export import Items
from pocplanner.said import said

if TYPE_CHECKING:
    from pocplanner.reporting.context import Context


def risks_of(context: Context) -> Items:
    """The risks of the register that stand."""
    return Items("risk", len(context.open_risks), said("with ratings by office and day"), said("risks"))


def possible_risks_of(context: Context) -> Items:
    """Risks that hang on something which is not known."""
    return Items("possible risk", len(context.possible_risks), said("with what they hang on"), said("possible risks"))


def dismissed_risks_of(context: Context) -> Items:
    """Risks that somebody dismissed."""
    return Items("dismissed risk", len(context.dismissed_risks), said("with reasons"), said("dismissed risks"))


def measures_of(context: Context) -> Items:
    """The measures that the plan has taken up."""
    words = said("with owner, status and the day by which they must be ready")
    return Items("measure", len(context.adopted), words, said("measures"))
