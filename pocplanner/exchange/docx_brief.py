"""The decision brief as a text document. It is a copy to work on: the PDF is what is issued and signed.

It holds what the reader of the brief may see, nothing cut, and the annexes that a person chose.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pocplanner.assessment.assess import compare_options
from pocplanner.assessment.memo import memo_for
from pocplanner.assessment.robustness import robustness, sentences
from pocplanner.exchange.export import Contents, Items, Sensitive
from pocplanner.exchange.figure_set import FIGURES, NO_FIGURE, map_of
from pocplanner.exchange.items import dismissed_risks_of, measures_of, possible_risks_of, risks_of
from pocplanner.exchange.tables import SMALL_COUNTS
from pocplanner.exchange.word_reading import chapters, rows_by_summary
from pocplanner.reporting.blocks import Heading
from pocplanner.reporting.content import working_copy
from pocplanner.reporting.editions import Annex, Edition
from pocplanner.reporting.phrases import count_of
from pocplanner.reporting.released import AUDIENCES
from pocplanner.said import joined, said, said_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document

    from pocplanner.exchange.export import Source
    from pocplanner.reporting.blocks import Block, Report

PARTS: Final = Items("part or annex", 0, plural=said("parts and annexes"))
#: Tables of annexes whose rows are items, by their summary.
_TABLES: Final = {
    "Register of harm risks": "risk",
    "Possible risks with what they hang on": "possible risk",
    "Dismissed risks with reasons": "dismissed risk",
    "Measures before, during and after": "measure",
}
WORKING_COPY: Final = said(
    "It is a copy to work on, marked DRAFT on every page. The brief that is issued and signed is the PDF."
)


class BriefDocument:
    """The brief, with the annexes that were chosen, so that staff can go on writing in it."""

    title: Final = "Security Operations Brief"
    audience: Final = AUDIENCES[Edition.SRSG]

    def __init__(self, annexes: tuple[Annex, ...] = ()) -> None:
        self._annexes = annexes

    def contents(self, source: Source, report: Report) -> Contents:
        """What the brief holds."""
        context = source.context
        parts = sum(isinstance(block, Heading) and block.depth == 1 for block in report.blocks)
        items = [Items(PARTS.noun, parts, plural=PARTS.plural)]
        if Annex.REGISTER in self._annexes:
            items += [risks_of(context), possible_risks_of(context), dismissed_risks_of(context)]
        if Annex.MEASURES in self._annexes:
            items.append(measures_of(context))
        kept_back = {Sensitive.NOTES} if self._shows_positions(source) else {Sensitive.POSITIONS, Sensitive.NOTES}
        return Contents(
            tuple(items),
            tuple(kind for kind in Sensitive if kind not in kept_back),
            tuple(self._left_out(source)),
            (WORKING_COPY, SMALL_COUNTS),
        )

    def _left_out(self, source: Source) -> Iterator[str]:
        others = [annex.letter for annex in Annex if annex not in self._annexes]
        if others:
            letters, counted = ", ".join(others), count_of(len(others), "annex", "annexes")
            yield said_as(f"{counted}: {letters}", "Annexes: {letters}", letters=letters)
        if proposals := len(source.context.proposals):
            english = f"levels and {count_of(proposals, 'measure')} that only the program proposes"
            yield said_as(
                english, "Levels and measures that only the program proposes; measures: {count}", count=proposals
            )
        if not self._shows_positions(source):
            yield said("positions of places")
        elif map_of(source) is None:
            yield joined(": ", (FIGURES["map"], NO_FIGURE["map"]))
        yield said("working notes")

    def report(self, source: Source) -> Report:
        """The blocks of the brief, with the comparison of its options."""
        plan, library, day = source.document.plan, source.library, source.assessment.as_of
        memo = memo_for(plan)
        robust = robustness(plan, library, day, memo=memo)
        report = working_copy(
            source.document,
            source.assessment,
            library,
            replace(source.printing, annexes=self._annexes),
            comparisons=compare_options(plan, library, day, memo),
            robustness=sentences(robust, plan) if robust is not None else (),
        )
        asked_for = source.choices.sketch_map and Annex.ESTIMATES not in self._annexes
        return replace(report, blocks=(*report.blocks, *(_map(source) if asked_for else ())))

    def _shows_positions(self, source: Source) -> bool:
        """Whether a map stands in it: that of the annex with the estimates, or one that was asked for."""
        return source.choices.sketch_map or Annex.ESTIMATES in self._annexes

    def count(self, source: Source, document: Document) -> Mapping[str, int]:
        """Parts, and rows of the tables that list items."""
        del source
        found = {PARTS.noun: chapters(document), **dict.fromkeys(_TABLES.values(), 0)}
        for summary, rows in rows_by_summary(document):
            if summary in _TABLES:
                found[_TABLES[summary]] += rows
        return found


def _map(source: Source) -> Iterator[Block]:
    """The sketch map with its key on a page of its own."""
    drawn = map_of(source)
    if drawn is not None:
        yield Heading(1, "Sketch map of places and routes", new_page=True)
        yield drawn.figure
        yield from drawn.key_paragraphs(len(drawn.key))
