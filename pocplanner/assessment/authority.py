"""Operations under existing authority: never held up by the program; the brief follows within 24 hours.

The 24 hours are a program convention (design, section 4).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from pocplanner.model.times import format_dtg
from pocplanner.said import said

if TYPE_CHECKING:
    from datetime import datetime

    from pocplanner.model.plan import Plan

BRIEF_DUE = timedelta(hours=24)


def brief_due(plan: Plan) -> datetime | None:
    """When the brief is due, in the zone of the operation; none where it is not written when the operation began."""
    if not plan.existing_authority or plan.existing_authority_since is None:
        return None
    return (plan.existing_authority_since + BRIEF_DUE).astimezone(plan.timing.zone)


def authority_line(plan: Plan) -> str:
    """What stands everywhere instead of a refusal; empty where the operation does not run under existing authority."""
    if not plan.existing_authority:
        return ""
    due = brief_due(plan)
    if due is None:
        return said("Executed under existing authority; brief due within 24 hours of its start, which is not written")
    return said("Executed under existing authority; brief due by {due} (24 hours)", due=format_dtg(due))
