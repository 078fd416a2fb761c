"""The Security Operations Brief as plain blocks: from a plan and its assessment to what is printed, in print order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.reporting.blocks import Contents, Furniture, Report, Words
from pocplanner.reporting.content_action import action_brief
from pocplanner.reporting.content_contingency import contingency_plans
from pocplanner.reporting.content_decision import decision_brief
from pocplanner.reporting.content_evidence import exposures, information_needs, rules_checked, sources
from pocplanner.reporting.content_first_page import first_pages
from pocplanner.reporting.content_hrddp import hrddp_sheet
from pocplanner.reporting.content_information import information_brief
from pocplanner.reporting.content_measures import measures, planning
from pocplanner.reporting.content_readiness import readiness
from pocplanner.reporting.content_register import register
from pocplanner.reporting.context import Context

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import Assessment, OptionSummary
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document

NOTICE = "Internal planning assessment, not a finding of fact or law"


def brief_content(
    document: Document,
    assessment: Assessment,
    library: Library,
    *,
    final: bool = False,
    comparisons: Sequence[OptionSummary] = (),
    robustness: Sequence[str] = (),
) -> Report:
    """The whole brief as plain blocks. Does not refuse anything: that is done where bytes are made."""
    context = Context(document, assessment, library, final, tuple(comparisons), tuple(robustness))
    return Report(
        title=f"Security Operations Brief: {context.plan.title}",
        language="en-GB",
        furniture=furniture(context),
        openings=first_pages(context),
        blocks=(
            Contents(),
            *information_brief(context),
            *decision_brief(context),
            *action_brief(context),
            *register(context),
            *measures(context),
            *hrddp_sheet(context),
            *contingency_plans(context),
            *planning(context),
            *information_needs(context),
            *rules_checked(context),
            *exposures(context),
            *readiness(context),
            *sources(context),
        ),
    )


def furniture(context: Context) -> Furniture:
    """What stands on every page."""
    return Furniture(
        marking=context.plan.marking.label,
        exercise=context.plan.exercise,
        draft=not context.final,
        running_title=(Words("Security Operations Brief: "), Words(context.plan.title, field="plan, title")),
        as_of=f"As of {format_date(context.assessment.as_of)}",
        notice=NOTICE,
    )
