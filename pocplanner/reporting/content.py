"""The Security Operations Brief as plain blocks: from a plan and its assessment to what is printed, in print order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pocplanner.model.times import format_date, format_dtg
from pocplanner.reporting.blocks import Attachment, Contents, Furniture, Heading, Look, Report, Style, Words, paragraph
from pocplanner.reporting.content_action import action_brief
from pocplanner.reporting.content_consultations import consultations_annex
from pocplanner.reporting.content_contingency import contingency_plans
from pocplanner.reporting.content_decision import decision_brief
from pocplanner.reporting.content_evidence import estimates, information_needs, rules_checked, sources
from pocplanner.reporting.content_execution import communication_annex, release_annex
from pocplanner.reporting.content_first_page import first_pages, without_pages
from pocplanner.reporting.content_harm_case import harm_case
from pocplanner.reporting.content_hrddp import hrddp_sheet
from pocplanner.reporting.content_information import information_brief
from pocplanner.reporting.content_measures import measures, planning
from pocplanner.reporting.content_readiness import readiness
from pocplanner.reporting.content_register import register
from pocplanner.reporting.content_residual import residual_by_group
from pocplanner.reporting.content_sign_offs import sign_offs
from pocplanner.reporting.content_tasking import tasking_annex
from pocplanner.reporting.context import Context
from pocplanner.reporting.editions import PRINTING, Annex, Edition
from pocplanner.reporting.extracts import adviser_note, component_extract, partner_note
from pocplanner.reporting.fit import fits
from pocplanner.reporting.narrowing import characters_of, narrowed
from pocplanner.reporting.phrases import FULL, Room
from pocplanner.storage.codec import DOCUMENT_CODEC

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.assessment.result import Assessment, OptionSummary
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.editions import Printing

NOTICE = "Internal planning assessment, not a finding of fact or law"
PART_PAGES = 8
"""Pages on which the three parts must stand in the brief for decision."""
_ROOMS = (
    FULL,
    Room(900, 12, 12),
    Room(600, 9, 9),
    Room(420, 7, 7),
    Room(300, 5, 6),
    Room(250, 5, 5),
    Room(200, 4, 5),
    Room(120, 3, 4),
    Room(90, 2, 3),
    Room(60, 1, 2),
)
"""How much room a text and a table get in the parts, most first; the least fits whatever the plan holds."""
_PART_CHARACTERS = 90_000
"""More characters never stand on the pages of the parts, and setting them to see that would take long."""
_CUT = "Texts that end in “…” stand in full in the archive copy."

_ANNEXES: dict[Annex, Callable[[Context], tuple[Block, ...]]] = {
    Annex.REGISTER: register,
    Annex.MEASURES: measures,
    Annex.CONTINGENCY: contingency_plans,
    Annex.HRDDP: hrddp_sheet,
    Annex.CONSULTATIONS: consultations_annex,
    Annex.TASKING: tasking_annex,
    Annex.COMMUNICATION: communication_annex,
    Annex.RELEASE: release_annex,
    Annex.CHECKLIST: planning,
    Annex.NEEDS: information_needs,
    Annex.RULES: rules_checked,
    Annex.ESTIMATES: estimates,
    Annex.HARM_CASE: harm_case,
    Annex.RESIDUAL: residual_by_group,
    Annex.READINESS: readiness,
    Annex.SIGN_OFFS: sign_offs,
    Annex.SOURCES: sources,
}


def brief_content(
    document: Document,
    assessment: Assessment,
    library: Library,
    printing: Printing = PRINTING,
    *,
    comparisons: Sequence[OptionSummary] = (),
    robustness: Sequence[str] = (),
) -> Report:
    """An edition of the brief as plain blocks. Does not refuse anything: that is done where bytes are made."""
    context = Context(document, assessment, library, printing, tuple(comparisons), tuple(robustness))
    opening, blocks = _CONTENT[printing.edition](context)
    return Report(
        title=f"{printing.edition.heading}: {context.plan.title}",
        language="en-GB",
        furniture=furniture(context),
        openings=(opening,),
        blocks=blocks,
        attachments=_attachments(context),
    )


def working_copy(
    document: Document,
    assessment: Assessment,
    library: Library,
    printing: Printing,
    *,
    comparisons: Sequence[OptionSummary] = (),
    robustness: Sequence[str] = (),
) -> Report:
    """What the reader of the brief may see, for a file that is laid out elsewhere: its parts are not cut.

    The annexes of *printing* follow the parts. Levels and measures that nobody but the program proposes are in none.
    """
    shown = replace(printing, edition=Edition.SRSG)
    context = Context(document, assessment, library, shown, tuple(comparisons), tuple(robustness))
    opening, more = without_pages(context)
    return Report(
        title=f"{shown.edition.heading}: {context.plan.title}",
        language="en-GB",
        furniture=furniture(context),
        openings=(opening,),
        blocks=(*more, Contents(), *_whole_parts(context), *_annexes(context)),
    )


_Content = tuple[tuple["Block", ...], tuple["Block", ...]]
"""The first page, and all that follows it."""


def _brief(context: Context) -> _Content:
    first, second = first_pages(context)
    return first, (*second, *_parts(context))


def _archive(context: Context) -> _Content:
    first, second = first_pages(context)
    return first, (*second, Contents(), *_whole_parts(context), *_annexes(context))


def _whole_parts(context: Context) -> tuple[Block, ...]:
    return (*information_brief(context), *decision_brief(context), *action_brief(context))


def _annex_file(context: Context) -> _Content:
    told = tuple(paragraph(sentence, Style.SMALL, Look.STRONG) for sentence in context.printing.withheld)
    if len(context.printing.annexes) == 1:
        return (), (*_annexes(context), *told)
    title = Heading(0, f"Annexes to the Security Operations Brief: {context.plan.title}", field="plan, title")
    return (), (title, *told, Contents(), *_annexes(context))


def _parts(context: Context) -> tuple[Block, ...]:
    """The three parts with the most room in which they stand on their pages."""
    parts: tuple[Block, ...] = ()
    for room in _ROOMS:
        parts = (*information_brief(context, room), *decision_brief(context, room), *action_brief(context, room))
        if room is not FULL:
            whole, parts = parts, narrowed(parts, room)
            if characters_of(parts) < characters_of(whole):
                parts = (*parts, paragraph(_CUT, Style.SMALL, Look.QUIET))
        is_last = room is _ROOMS[-1]
        if not is_last and characters_of(parts) > _PART_CHARACTERS:
            continue
        if is_last or fits((paragraph("The pages for the decision"), *parts), 1 + PART_PAGES):
            break
    return parts


def _annexes(context: Context) -> tuple[Block, ...]:
    return tuple(block for annex in context.printing.annexes for block in _ANNEXES[annex](context))


_CONTENT: dict[Edition, Callable[[Context], _Content]] = {
    Edition.SRSG: _brief,
    Edition.ANNEXES: _annex_file,
    Edition.ARCHIVE: _archive,
    Edition.PARTNER: partner_note,
    Edition.ADVISER_NOTE: adviser_note,
    Edition.COMPONENT: component_extract,
}


def furniture(context: Context) -> Furniture:
    """What stands on every page."""
    plan, printing = context.plan, context.printing
    at = format_dtg(printing.at) if printing.at is not None else format_date(context.assessment.as_of)
    posts = plan.distribution if printing.edition.is_distributed else ()
    is_numbered = printing.edition.is_distributed or printing.copies > 1
    return Furniture(
        marking=plan.marking.label,
        exercise=plan.exercise,
        draft=not printing.final and printing.edition is not Edition.PARTNER,
        final=printing.final,
        running_title=(Words(f"{printing.edition.heading}: "), Words(plan.title, field="plan, title")),
        as_of=f"{'Printed' if printing.at is not None else 'As of'} {at}",
        notice="" if printing.edition is Edition.PARTNER else NOTICE,
        brief_id=printing.identity.id if printing.identity is not None else "",
        check_characters=printing.identity.check if printing.identity is not None else "",
        copy=f"Copy {printing.copy_number} of {printing.copies}" if is_numbered else "",
        distribution="; ".join(line.post for line in posts),
        superseded=printing.superseded,
    )


def _attachments(context: Context) -> tuple[Attachment, ...]:
    """The plan itself, for a machine to read; in the archive copy only."""
    if context.printing.edition is not Edition.ARCHIVE:
        return ()
    description = "The plan from which this brief was printed"
    content = DOCUMENT_CODEC.encode(context.document)
    return (Attachment("plan.pocplan.json", content, "application/json", description),)
