"""Makes the brief for the preview, in the thread of a background task. Knows no widget.

One edition is made at a time: the caller starts the next one when this one came back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner_ui.bridge.tasks import CancelToken


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is to be printed."""

    document: Document
    library: Library
    today: date
    """Day for which the brief holds where the plan names none."""
    final: bool
    """Whether it is to be the final brief; refused while blockers are open."""
    whole: bool = True
    """Whether it says what the order of the options hangs on, which takes longer than all the rest."""


@dataclass(frozen=True, slots=True)
class PrintedBrief:
    """A brief as it is shown, saved and printed."""

    pdf: bytes
    final: bool
    blockers: int
    """Open blockers of the option for which it is printed."""
    option: str
    """Title of that option; empty where none is recommended."""
    as_of: date
    whole: bool = True
    """Whether nothing is missing in it. What is not whole is only looked at, never saved or printed."""


class BriefMaker(Protocol):
    """Makes the brief; none where the order was cancelled on the way."""

    def __call__(self, order: PrintOrder, token: CancelToken) -> PrintedBrief | None:
        """The brief. Raises what the report raises."""


def make_brief(order: PrintOrder, token: CancelToken) -> PrintedBrief | None:
    """The brief for the recommended option, compared with all others."""
    from pocplanner.assessment.assess import assess, compare_options
    from pocplanner.assessment.memo import memo_for
    from pocplanner.assessment.robustness import robustness, sentences
    from pocplanner.reporting.brief import brief_pdf
    from pocplanner.reporting.editions import Edition, Printing
    from pocplanner.reporting.released import print_inputs

    plan = order.document.plan
    as_of = plan.as_of or order.today
    recommended = plan.decision.recommended_option
    memo = memo_for(plan)
    whole = assess(plan, order.library, as_of, recommended, memo=memo)
    if token.cancelled:
        return None

    def assessed(shown: Plan) -> Assessment:
        return whole if shown is plan else assess(shown, order.library, as_of, shown.decision.recommended_option)

    printing = Printing(edition=Edition.ARCHIVE, final=order.final)
    inputs = print_inputs(order.document, order.library, printing, assessed)
    shown = inputs.document.plan
    memo = memo if shown is plan else memo_for(shown)
    comparisons = compare_options(shown, order.library, as_of, memo)
    if token.cancelled:
        return None
    robust = robustness(shown, order.library, as_of, lambda: token.cancelled, memo) if order.whole else None
    if token.cancelled:
        return None
    hangs_on = sentences(robust, shown) if robust is not None else ()
    pdf = brief_pdf(
        inputs.document,
        inputs.assessment,
        order.library,
        printing=inputs.printing,
        comparisons=comparisons,
        robustness=hangs_on,
        whole=whole,
        guard=inputs.guard,
    )
    return PrintedBrief(
        pdf=pdf,
        final=order.final,
        blockers=len(whole.blockers()),
        option=next((option.title for option in plan.options if option.id == recommended), ""),
        as_of=as_of,
        whole=order.whole,
    )
