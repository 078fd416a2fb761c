"""The decision brief as a text document. It is a copy to work on: the PDF is what is issued and signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.assessment.assess import compare_options
from pocplanner.assessment.memo import memo_for
from pocplanner.assessment.robustness import robustness, sentences
from pocplanner.exchange.export import Contents, Items, Sensitive
from pocplanner.exchange.items import dismissed_risks_of, measures_of, possible_risks_of, risks_of
from pocplanner.exchange.word_reading import chapters, rows_by_summary
from pocplanner.reporting.blocks import Heading
from pocplanner.reporting.content import brief_content
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document

    from pocplanner.exchange.export import Source
    from pocplanner.reporting.blocks import Report

PARTS: Final = Items("part or annex", 0, plural=said("parts and annexes"))
#: Tables of the brief whose rows are items, by their summary.
_TABLES: Final = {
    "Register of harm risks": "risk",
    "Possible risks with what they hang on": "possible risk",
    "Dismissed risks with reasons": "dismissed risk",
    "Measures before, during and after": "measure",
}
SMALL_NUMBERS: Final = said(
    "Numbers of people from 1 to 9 read “fewer than 10”. Texts that people typed are not changed."
)
WORKING_COPY: Final = said(
    "It is a copy to work on, marked DRAFT on every page. The brief that is issued and signed is the PDF."
)
PAGE_FIELDS: Final = said(
    "Page numbers of its contents are fields: a word processor fills them in when it updates fields."
)


class BriefDocument:
    """The whole brief, so that staff can go on writing in it."""

    title: Final = "Security Operations Brief"

    def contents(self, source: Source) -> Contents:
        """What the brief holds."""
        context = source.context
        report = self.report(source)
        parts = sum(isinstance(block, Heading) and block.depth == 1 for block in report.blocks)
        return Contents(
            (
                Items(PARTS.noun, parts, plural=PARTS.plural),
                risks_of(context),
                possible_risks_of(context),
                dismissed_risks_of(context),
                measures_of(context),
            ),
            tuple(kind for kind in Sensitive if kind not in {Sensitive.POSITIONS, Sensitive.NOTES}),
            (said("working notes"), said("positions of places")),
            (WORKING_COPY, PAGE_FIELDS, SMALL_NUMBERS),
        )

    def report(self, source: Source) -> Report:
        """The blocks of the brief, with the comparison of its options."""
        plan, library, day = source.document.plan, source.library, source.assessment.as_of
        memo = memo_for(plan)
        robust = robustness(plan, library, day, memo=memo)
        return brief_content(
            source.document,
            source.assessment,
            library,
            Printing(Edition.ARCHIVE),
            comparisons=compare_options(plan, library, day, memo),
            robustness=sentences(robust, plan) if robust is not None else (),
        )

    def count(self, source: Source, document: Document) -> Mapping[str, int]:
        """Parts, and rows of the tables that list items."""
        del source
        found = {PARTS.noun: chapters(document), **dict.fromkeys(_TABLES.values(), 0)}
        for summary, rows in rows_by_summary(document):
            if summary in _TABLES:
                found[_TABLES[summary]] += rows
        return found
