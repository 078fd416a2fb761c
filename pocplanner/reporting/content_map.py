"""The sketch map of the situation with who could be where how soon: in the annex of estimates, and nowhere else.

Arrival times and places that help does not reach in time would tell an armed actor where to go. They stand only in the
prints that hold this annex, the annexes to the brief and the archive copy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pocplanner.analysis.sketch import sketch_of
from pocplanner.reporting.blocks import Heading, Paragraph, Style, note, own
from pocplanner.reporting.phrases import minutes
from pocplanner.reporting.sketch import Overlay, sketch_map

if TYPE_CHECKING:
    from pocplanner.analysis.exposure import Exposure
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context

_MEANS = "an armed actor could be there before help, or when help comes cannot be said"
KEY_LINES = 60
"""Most lines of each kind in the key; of a greater number the rest is counted."""


@dataclass(frozen=True, slots=True)
class _Reached:
    """A place on an expected way out with the soonest arrival there."""

    soonest: Exposure
    before_help: bool


def situation_map(context: Context) -> tuple[Block, ...]:
    """The map with its key; a line that says why there is none where nothing has a position."""
    heading = Heading(2, "Sketch map of the situation")
    reached = _reached(context)
    rings = frozenset(place for place, item in reached.items() if item.before_help)
    overlay = Overlay({place: _soonest(item) for place, item in reached.items()}, rings, _MEANS)
    made = sketch_map(sketch_of(context.plan.situation), forces=True, overlay=overlay)
    if made is None:
        return (heading, Paragraph(own("No map: no place of the plan has a position."), Style.SMALL))
    told = "Times after a place: the soonest arrival of an armed actor on an expected way out (estimate)."
    figure = made.figure
    if reached:
        figure = replace(figure, alt=f"{figure.alt} {_said(context, reached)}")
    return (
        heading,
        note(told if reached else "No arrival of an armed actor on an expected way out could be estimated."),
        figure,
        *made.key_paragraphs(KEY_LINES),
    )


def _reached(context: Context) -> dict[str, _Reached]:
    """Places that lie on an expected way out, by id."""
    found: dict[str, _Reached] = {}
    for item in context.assessment.exposures:
        if item.arrival is None or item.on_way_out is not True:
            continue
        before = found.get(item.place)
        late = item.gap is None or item.gap.high > 0
        first = item if before is None or _first(item) < _first(before.soonest) else before.soonest
        found[item.place] = _Reached(first, late or (before is not None and before.before_help))
    return found


def _first(item: Exposure) -> tuple[int, int]:
    assert item.arrival is not None
    return item.arrival.low, item.arrival.high


def _soonest(item: _Reached) -> str:
    return minutes(item.soonest.arrival)


def _said(context: Context, reached: dict[str, _Reached]) -> str:
    """What the overlay shows, for the alternative text."""
    arrivals = "; ".join(
        f"{context.name(place)} {_soonest(item)}{', before help' if item.before_help else ''}"
        for place, item in reached.items()
    )
    return f"Soonest arrivals of an armed actor: {arrivals}."
