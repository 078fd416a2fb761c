"""Makes briefs for the preview, in the thread of a background task. Knows no widget.

One edition is made at a time: the caller starts the next one when this one came back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime

    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.reporting.editions import Printing
    from pocplanner.review.signing import SigningIdentity
    from pocplanner.session.printing import PrintedCopy
    from pocplanner_ui.bridge.tasks import CancelToken


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is to be printed."""

    document: Document
    library: Library
    today: date
    """Day for which the brief holds where the plan names none."""
    printing: Printing
    """Edition, annexes, recipient, copies; a final brief is refused while blockers are open."""
    whole: bool = True
    """Whether it says what the order of the options hangs on, which takes longer than all the rest."""

    @property
    def final(self) -> bool:
        """Whether it is to be the final brief."""
        return self.printing.final


@dataclass(frozen=True, slots=True)
class PrintedBrief:
    """A brief as it is shown, saved and printed: the first of its copies."""

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


class CopiesMaker(Protocol):
    """Makes all copies, signed where there is an identity; none where the order was cancelled on the way."""

    def __call__(
        self, order: PrintOrder, identity: SigningIdentity | None, at: datetime, token: CancelToken
    ) -> tuple[PrintedCopy, ...] | None:
        """The copies. Raises what the report raises."""


def make_brief(order: PrintOrder, token: CancelToken) -> PrintedBrief | None:
    """The first copy of the brief for the recommended option, compared with all others."""
    from pocplanner.errors import StoppedError
    from pocplanner.session.printing import PrintRun

    def stop() -> bool:
        return token.cancelled

    plan = order.document.plan
    as_of = plan.as_of or order.today
    try:
        run = PrintRun(order.document, order.library, as_of, order.printing, stop=stop)
        pdf = run.pdf(hasty=not order.whole, progress=token.note_progress, stop=stop)
    except StoppedError:
        return None
    recommended = plan.decision.recommended_option
    return PrintedBrief(
        pdf=pdf,
        final=order.final,
        blockers=len(run.whole.blockers()),
        option=next((option.title for option in plan.options if option.id == recommended), ""),
        as_of=as_of,
        whole=order.whole or not run.weighs_proposals,
    )


def make_copies(
    order: PrintOrder, identity: SigningIdentity | None, at: datetime, token: CancelToken
) -> tuple[PrintedCopy, ...] | None:
    """All copies of the brief for the recommended option."""
    from pocplanner.errors import StoppedError
    from pocplanner.session.printing import PrintRun, all_copies

    def stop() -> bool:
        return token.cancelled

    as_of = order.document.plan.as_of or order.today
    try:
        run = PrintRun(order.document, order.library, as_of, order.printing, stop=stop)
        return all_copies(run, identity, at, progress=token.note_progress, stop=stop)
    except StoppedError:
        return None
