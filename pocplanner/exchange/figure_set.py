"""The figures that can be made of a plan, by name, for text documents and for files of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.analysis.sketch import sketch_of
from pocplanner.exchange.export import Sensitive
from pocplanner.reporting.content_measures import timeline
from pocplanner.reporting.content_register import matrix
from pocplanner.reporting.sketch import sketch_map
from pocplanner.said import said

if TYPE_CHECKING:
    from pocplanner.exchange.export import Source
    from pocplanner.reporting.blocks import Matrix, Timeline
    from pocplanner.reporting.drawing import Figure
    from pocplanner.reporting.sketch import SketchMap

FIGURES: Final = {
    "matrix": said("5×5 matrix of the register"),
    "timeline": said("measures against D-day"),
    "map": said("sketch map of places and routes"),
}
"""Names of all figures, with what each shows."""
SENSITIVE: Final = {
    "matrix": (Sensitive.RATINGS,),
    "timeline": (Sensitive.UNITS, Sensitive.TIMES, Sensitive.FREE_TEXT),
    "map": (Sensitive.POSITIONS, Sensitive.ROUTES, Sensitive.FREE_TEXT),
}
NO_FIGURE: Final = {"timeline": said("no measure has a date"), "map": said("nothing has a position")}
"""Why there may be none."""


def figure_of(source: Source, name: str) -> Matrix | Timeline | Figure | None:
    """The figure of this name; none where there is nothing to draw."""
    if name == "matrix":
        return matrix(source.context)
    if name == "timeline":
        return timeline(source.context)[0]
    drawn = map_of(source)
    return None if drawn is None else drawn.alone()


def map_of(source: Source) -> SketchMap | None:
    """The sketch map with places and routes alone: no force, arrival, gap or refuge stands on it."""
    return sketch_map(sketch_of(source.document.plan.situation))
