"""Whom an export is for, and so what of the plan it is made from.

Every export but the plan file itself leaves the office. What a release mark withholds from its readers is taken out of
the plan before anything is assessed or made, in this one place, and the finished file is searched for it afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pocplanner.assessment.assess import assess
from pocplanner.reporting.phrases import count_of
from pocplanner.reporting.released import print_inputs, released
from pocplanner.said import said, said_as

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment
    from pocplanner.exchange.export import Source
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.leaks import Guard
    from pocplanner.reporting.released import Audience

NUMBERS: Final = said(
    "Numbers of measures hold for this file: where a measure is withheld, they differ from those of the brief."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A source as the readers of an export may see it."""

    source: Source
    left_out: tuple[str, ...] = ()
    """What was taken out, in words that tell nothing of it."""
    remarks: tuple[str, ...] = ()
    guard: Guard | None = None
    """Looks whether the finished file holds anything that it may not; none where nothing is withheld."""


def shown_to(audience: Audience | None, source: Source) -> Shown:
    """*source* for these readers; the very same one where nothing is withheld from them, or where there are none.

    Raises :class:`ReportError` E171 where the whole plan is withheld.
    """
    if audience is None:
        return Shown(source)
    return source.once(audience, lambda: _shown(audience, source))


def _shown(audience: Audience, source: Source) -> Shown:
    whole = source.assessment
    # What an edition needs beside the plan is made only where something is withheld.
    if released(source.document.plan, source.printing, audience).plan is source.document.plan:
        return Shown(source)

    def assessed(plan: Plan) -> Assessment:
        if plan is source.document.plan:
            return whole
        kept = {option.id for option in plan.options}
        option = whole.option if whole.option in kept else plan.decision.recommended_option
        return assess(plan, source.library, whole.as_of, option)

    inputs = print_inputs(source.document, source.library, source.printing, assessed, audience)
    cut = replace(source, document=inputs.document, assessment=inputs.assessment, printing=inputs.printing)
    withheld = inputs.released.withheld
    english = f"{count_of(withheld, 'item')} withheld by release marks"
    left_out = said_as(english, "Items withheld by release marks: {count}", count=withheld)
    dropped = inputs.printing.withheld[len(inputs.released.sentences()) :]
    return Shown(cut, (left_out,), (*dropped, NUMBERS), inputs.guard)
