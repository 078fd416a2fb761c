"""Printing one annex and reading what stands in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pocplanner.model.document import Document
from pocplanner.reporting.blocks import Heading, Table, Words
from pocplanner.reporting.content import _ANNEXES
from pocplanner.reporting.context import Context
from pocplanner.reporting.editions import Annex, Edition, Printing
from tests.reporting.assessments import full_assessment
from tests.reporting.library import small_library
from tests.reporting.plans import full_plan
from tests.reporting.test_content import parts

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment
    from pocplanner.model.plan import Plan

AT = datetime(2026, 11, 9, 12, tzinfo=UTC)


def text(value: object) -> str:
    """The words, those of headings among them, in print order."""
    found = (part for part in parts(value) if isinstance(part, Heading | Words | Table))
    lines = [part.text if not isinstance(part, Table) else "" if part.rows else part.empty for part in found]
    return " ".join(" ".join(lines).split())


def context(
    plan: Plan | None = None,
    assessment: Assessment | None = None,
    edition: Edition = Edition.ANNEXES,
    **parts_of: object,
) -> Context:
    document = Document(plan=plan or full_plan()).model_copy(update=parts_of)
    return Context(document, assessment or full_assessment(), small_library(), Printing(edition))


def words(annex: Annex, known: Context) -> str:
    return text(_ANNEXES[annex](known))


def table(annex: Annex, known: Context, summary: str) -> Table:
    found = (part for part in parts(_ANNEXES[annex](known)) if isinstance(part, Table) and part.summary == summary)
    return next(found)


def row_of(found: Table, start: str) -> str:
    return next(text(row.cells) for row in found.rows if text(row.cells).startswith(start))
