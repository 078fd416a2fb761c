"""The Security Operations Brief as a PDF, in each of its editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.errors import ReportError
from pocplanner.reporting.content import brief_content
from pocplanner.reporting.editions import PRINTING
from pocplanner.reporting.pdf import report_pdf
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.assessment.result import Assessment, OptionSummary
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.reporting.editions import Printing
    from pocplanner.reporting.leaks import Guard

__all__ = ["brief_content", "brief_pdf"]


def brief_pdf(
    document: Document,
    assessment: Assessment,
    library: Library,
    *,
    printing: Printing = PRINTING,
    comparisons: Sequence[OptionSummary] = (),
    robustness: Sequence[str] = (),
    whole: Assessment | None = None,
    guard: Guard | None = None,
    progress: Callable[[int, int], object] = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> bytes:
    """An edition of the brief as a tagged PDF; the same arguments give the same bytes.

    A brief can always be printed as a draft. *whole* is the assessment of the whole plan where *assessment* is of what
    the readers may see, and *guard* looks for what they may not. Raises :class:`ReportError` E170 for a final brief
    while blockers are open, E162 where a character cannot be printed and E173 for a leak; :class:`StoppedError` once
    *stop* says so.
    """
    if printing.final:
        _refuse_open_blockers(whole if whole is not None else assessment)
    content = brief_content(document, assessment, library, printing, comparisons=comparisons, robustness=robustness)
    if guard is not None:
        guard.refuse_report(content)
    pdf = report_pdf(content, progress=progress, stop=stop)
    if guard is not None:
        guard.refuse_pdf(pdf)
    return pdf


def _refuse_open_blockers(assessment: Assessment) -> None:
    blockers = assessment.blockers()
    if not blockers:
        return
    listed = joined(
        said("; "),
        (said("{title}: {detail}", title=item.title, detail=item.detail) if item.detail else item.title
         for item in blockers),
    )  # fmt: skip
    count = said("1 blocker is") if len(blockers) == 1 else said("{count} blockers are", count=len(blockers))
    raise ReportError(
        "E170",
        said("The final brief cannot be printed while {count} open: {listed}", count=count, listed=listed),
        safe=said("Nothing was written and the plan is unchanged."),
        remedy=said("Resolve each one, or override it with a written reason; a draft can be printed at any time."),
    )
