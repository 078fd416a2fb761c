"""Annex P: who stands behind the brief, what was decided and issued, and who receives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import FormRole
from pocplanner.reporting.blocks import (
    Cell,
    Column,
    Facts,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Words,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.brief_id import plan_digest
from pocplanner.reporting.editions import Annex, Edition
from pocplanner.reporting.phrases import annex_heading, count_of, joined, office, unbroken, written
from pocplanner.reporting.sign_off_state import has_lapsed

if TYPE_CHECKING:
    from pocplanner.model.brief import RecordedDecision
    from pocplanner.model.document import IssuedBrief, SignOff
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_EDITIONS = {edition.value: edition.label for edition in Edition}


def sign_offs(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    return (
        annex_heading(Annex.SIGN_OFFS),
        *_form_lines(context),
        *_sign_offs(context),
        *_decisions(context),
        *_issued(context),
        *_distribution(context),
    )


def _form_lines(context: Context) -> tuple[Block, ...]:
    rows: list[tuple[str, Inline]] = []
    for role in FormRole:
        lines = [line for line in context.plan.form_lines if line.role is role]
        if not lines:
            rows.append((role.label, own("Not written yet", Look.QUIET)))
        for line in lines:
            on = f", {format_date(line.signed_on)}" if line.signed_on else ", no date"
            rows.append((role.label, (*typed(line.post, f"{role.label.lower()}, post"), Words(on))))
    return (
        Heading(2, "Drafted by, consulted with, approved by"),
        Facts(tuple(rows), "Posts that stand behind the brief", label_width=0.26),
    )


def _sign_offs(context: Context) -> tuple[Block, ...]:
    given = context.document.signoffs
    lapsed = {item.id for item in given if has_lapsed(context.plan, item)}
    rows = tuple(_sign_off(context, item, lapsed=item.id in lapsed) for item in given)
    columns = (Column("Office", 0.22), Column("Covers", 0.36), Column("Given", 0.18), Column("State, caveat", 0.24))
    lead = "A sign-off lapses when what it covers changes."
    if lapsed:
        lead += f" {len(lapsed)} of {len(given)} no longer hold."
    return (
        Heading(2, f"Sign-offs ({len(given)})"),
        note(lead),
        Table("Sign-offs of offices", columns, rows, empty="No office has signed off."),
    )


def _sign_off(context: Context, item: SignOff, *, lapsed: bool) -> Row:
    where = f"sign-off of {item.office.label}"
    covers = [_covered(context, ref.object, ref.field, where) for ref in item.covers] or [own("The whole plan")]
    state = own("Lapsed: what it covers has changed", Look.STRONG) if lapsed else own("Holds: unchanged since")
    caveat = (
        ((Words("Caveat: ", Look.SLANTED), *typed(item.caveat.strip(), f"{where}, caveat")),)
        if item.caveat.strip()
        else ()
    )
    return Row(
        (
            Cell(cell(office(item.office)).blocks, header=True),
            cell(*covers),
            cell(own(format_dtg(item.signed_at))),
            cell(state, *caveat),
        )
    )


def _covered(context: Context, identifier: str, field: str, where: str) -> Inline:
    name = "Plan" if identifier == context.plan.id else context.name(identifier)
    words = typed(name, f"{where}, name of what it covers")
    return (*words, Words(f": {field.replace('_', ' ').replace('.', ', ')}")) if field else words


def _decisions(context: Context) -> tuple[Block, ...]:
    found = sorted(context.plan.decision.decisions, key=lambda item: item.at)
    rows = tuple(_decision(context, item) for item in found)
    columns = (
        Column("Decision", 0.22),
        Column("When, how, by whom", 0.3),
        Column("Exact words and conditions", 0.48),
    )
    return (
        Heading(2, f"Recorded decisions ({len(found)})"),
        Table("Decisions recorded after they were taken", columns, rows, empty="No decision is recorded."),
    )


def _decision(context: Context, item: RecordedDecision) -> Row:
    on = () if item.option is None else (typed(context.option_label(item.option), "options, title"),)
    said: list[Inline] = []
    if item.exact_words.strip():
        said.append(typed(f"“{item.exact_words.strip()}”", "recorded decision, exact words"))
    else:
        said.append(own("Exact words not recorded", Look.QUIET))
    if item.conditions.strip():
        said.append(
            (Words("Conditions: ", Look.SLANTED), *typed(item.conditions.strip(), "recorded decision, conditions"))
        )
    return Row(
        (
            Cell(cell(own(item.outcome.label, Look.STRONG), *on).blocks, header=True),
            cell(
                own(f"{format_dtg(item.at)}, {item.mode.label.lower()}"),
                (Words("by "), *written(item.capacity, "recorded decision, capacity")),
                own(f"recorded by {item.recorded_by.label}", Look.QUIET),
            ),
            cell(*said),
        )
    )


def _issued(context: Context) -> tuple[Block, ...]:
    briefs = context.document.briefs
    state = plan_digest(context.plan) if briefs else ""
    by = {old: brief.brief_id for brief in briefs for old in brief.supersedes}
    rows = tuple(_brief(brief, state, by.get(brief.brief_id, "")) for brief in reversed(briefs))
    columns = (
        Column("Brief", 0.24),
        Column("Edition, copy", 0.22),
        Column("Issued, signed by", 0.24),
        Column("State", 0.3),
    )
    return (
        Heading(2, f"Issued briefs ({len(briefs)})"),
        Table("Briefs that left the office, latest first", columns, rows, empty="No brief is recorded as issued."),
    )


def _brief(brief: IssuedBrief, state: str, superseded_by: str) -> Row:
    lines: list[Inline] = []
    if superseded_by:
        lines.append(own(f"Superseded by {unbroken(superseded_by)}", Look.STRONG))
    same = brief.plan_digest == state
    lines.append(own("From the plan as it is now" if same else "The plan has changed since"))
    if brief.supersedes:
        lines.append(own(f"Takes the place of {', '.join(map(unbroken, brief.supersedes))}", Look.QUIET))
    signer = typed(brief.signer, "issued brief, signer") if brief.signer else own("not signed", Look.QUIET)
    return Row(
        (
            Cell(cell(own(brief.brief_id, Look.STRONG), own(brief.check, Look.QUIET)).blocks, header=True),
            cell(
                own(f"{_EDITIONS.get(brief.edition, brief.edition)}, {'final' if brief.final else 'draft'}"),
                own(f"copy {brief.copy_number} of {brief.copies}"),
            ),
            cell(own(format_dtg(brief.issued_at)), signer),
            cell(*lines),
        )
    )


def _distribution(context: Context) -> tuple[Block, ...]:
    posts = context.plan.distribution
    heading = Heading(2, f"Distribution ({count_of(len(posts), 'post')})")
    if not posts:
        return (heading, paragraph("Nobody is on the distribution list.", look=Look.STRONG))
    rows = tuple(_post(context, line.post, number) for number, line in enumerate(posts, start=1))
    columns = (Column("Copy", 0.14), Column("Post", 0.46), Column("Issued to it", 0.4))
    copies = {brief.copies for brief in context.document.briefs if brief.copies not in {1, len(posts)}}
    blocks: list[Block] = [heading, Table("Posts with the number of their copy", columns, rows)]
    if copies:
        text = "Some briefs were issued in another number of copies than there are posts now."
        blocks.append(Paragraph(own(text, Look.QUIET), Style.SMALL))
    return tuple(blocks)


def _post(context: Context, post: str, number: int) -> Row:
    total = len(context.plan.distribution)
    mine = [brief for brief in context.document.briefs if brief.copies == total > 1 and brief.copy_number == number]
    issued = (
        joined([own(unbroken(f"{brief.brief_id} ({brief.check})")) for brief in mine])
        if mine
        else own("none recorded", Look.QUIET)
    )
    name = Cell(cell(own(f"{number} of {total}", Look.STRONG)).blocks, header=True)
    return Row((name, cell(typed(post, f"distribution {number}, post")), cell(issued)))
