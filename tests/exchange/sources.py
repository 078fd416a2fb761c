"""What exports are made from in tests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pocplanner.assessment.assess import assess
from pocplanner.exchange.export import Choices, Source
from pocplanner.exchange.readers import shown_to
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.storage.samples import load_sample

if TYPE_CHECKING:
    from pocplanner.exchange.export import Export
    from pocplanner.model.plan import Plan

DAY = date(2026, 11, 14)


def source_of(plan: Plan | Document, choices: Choices | None = None) -> Source:
    """The source of an export of the recommended option."""
    document = plan if isinstance(plan, Document) else Document(plan=plan)
    day = document.plan.as_of or DAY
    assessment = assess(document.plan, bundled(), day, document.plan.decision.recommended_option)
    return Source(document, assessment, bundled(), choices or Choices())


def source_of_sample(name: str, choices: Choices | None = None) -> Source:
    """The same of a sample."""
    return source_of(load_sample(name), choices)


def shown_of(export: Export, source: Source) -> Source:
    """What the readers of an export may see of a source."""
    return shown_to(export.audience(source), source).source
