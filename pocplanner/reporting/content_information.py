"""Part I, Information Brief (Handbook 11.4.1): target analysis, legal basis, impact with pros and cons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import (
    Column,
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
from pocplanner.reporting.first_page_lists import POST_CHARACTERS, TITLE_CHARACTERS
from pocplanner.reporting.phrases import (
    FULL,
    IN_ARCHIVE,
    Room,
    joined,
    labelled,
    moment,
    prose,
    shortened,
    shortened_table,
)

if TYPE_CHECKING:
    from pocplanner.model.brief import ProsCons
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context

TARGET_NOTE = (
    "“Target Analysis” is the Handbook's heading. It concerns the operation: what is done, why, where, by whom, when. "
    "It names groups, never persons."
)


def information_brief(context: Context, room: Room = FULL) -> tuple[Block, ...]:
    """All of Part I."""
    return (
        Heading(1, "Information Brief", "I.", new_page=True, anchor="part-1"),
        *_target_analysis(context, room),
        Heading(2, "Legal/Mandate Basis", "b."),
        *prose(context.plan.information.legal_basis, "Part I, legal basis", room=room),
        *_orders(context, room),
        *_impact(context, room),
    )


def _target_analysis(context: Context, room: Room) -> tuple[Block, ...]:
    brief = context.plan.information
    blocks: list[Block] = [Heading(2, "Target Analysis", "a."), note(TARGET_NOTE), *_long_heads(context)]
    parts = (
        ("i.", "What", brief.what),
        ("ii.", "Why", brief.why),
        ("iii.", "Where", brief.where),
        ("iv.", "Who", brief.who),
    )
    plan = context.plan
    named = {
        "Where": (("Area of operations", plan.area), ("Host state", plan.host_state)),
        "Who": (("Planned together in", plan.joint_forum),),
    }
    for number, title, text in parts:
        lines = [
            labelled(label, typed(name, f"plan, {label.lower()}"))
            for label, name in named.get(title, ())
            if name.strip()
        ]
        blocks += [Heading(3, title, number), *lines, *prose(text, f"Part I, {title.lower()}", room=room)]
    timing = labelled("Timing", own(brief.when_timing.label))
    blocks += [Heading(3, "When", "v."), timing, *prose(brief.when, "Part I, when", room=room), *_phases(context, room)]
    return tuple(blocks)


def _long_heads(context: Context) -> tuple[Block, ...]:
    """Title and addressees that are too long for the head of the first page."""
    plan = context.plan
    heads = (
        ("Title", plan.title, TITLE_CHARACTERS),
        ("Mission", plan.mission, TITLE_CHARACTERS),
        ("To", plan.to_post, POST_CHARACTERS),
        ("Through", plan.through_post, POST_CHARACTERS),
        ("From", plan.from_post, POST_CHARACTERS),
    )
    return tuple(
        labelled(label, typed(text, f"plan, {label.lower()}")) for label, text, most in heads if len(text) > most
    )


def _phases(context: Context, room: Room) -> tuple[Block, ...]:
    plan = context.plan
    if not plan.phases:
        return ()
    rows = []
    for phase in plan.phases:
        where = f"phase “{phase.name}”"
        ends = joined([moment(phase.start, plan.timing, where), moment(phase.end, plan.timing, where)], " to ")
        places = joined([typed(context.name(place), "places, name") for place in phase.places]) or own(
            "not said", Look.QUIET
        )
        rows.append(
            Row(
                (
                    cell(typed(phase.name, where, Look.STRONG)),
                    cell(ends),
                    cell(places),
                    cell(shortened(phase.description, f"{where}, description", room)),
                )
            )
        )
    columns = (Column("Phase", 0.2), Column("From and to", 0.22), Column("Places", 0.2), Column("What happens", 0.38))
    return shortened_table(Table("Phases of the operation", columns, tuple(rows)), room, IN_ARCHIVE)


def _orders(context: Context, room: Room) -> tuple[Block, ...]:
    blocks: list[Block] = []
    orders = context.plan.order_references
    shown = orders[: room.rows]
    for order in shown:
        where = f"order “{order.title}”"
        words = [Words(order.title, Look.STRONG, where)]
        if order.issued_by is not None:
            words.append(Words(f", {order.issued_by.label}"))
        if order.note:
            words += [Words(": "), Words(order.note, Look.PLAIN, where)]
        blocks.append(Paragraph(tuple(words), Style.BODY))
    if len(shown) < len(orders):
        blocks.append(Paragraph((Words(f"+{len(orders) - len(shown)} more in "), *IN_ARCHIVE, Words("."))))
    if blocks:
        blocks.insert(0, paragraph("Orders and directives on which the plan rests:", Style.BODY))
    return tuple(blocks)


def _impact(context: Context, room: Room) -> tuple[Block, ...]:
    brief = context.plan.information
    blocks: list[Block] = [Heading(2, "Impact Analysis", "c.")]
    parts = (
        ("i.", "Political", brief.political),
        ("ii.", "Socio-economic", brief.socio_economic),
        ("iii.", "Protection of Civilians", brief.protection),
        ("iv.", "Security", brief.security),
    )
    for number, title, both in parts:
        blocks += [
            Heading(3, f"{title} (Pros and Cons)", number),
            pros_and_cons(both, f"Part I, {title.lower()} impact", room),
        ]
    return tuple(blocks)


def pros_and_cons(both: ProsCons, field: str, room: Room = FULL) -> Table:
    """Pros and cons side by side."""
    row = Row((cell(shortened(both.pros, f"{field}, pros", room)), cell(shortened(both.cons, f"{field}, cons", room))))
    return Table(f"Pros and cons: {field}", (Column("Pros", 0.5), Column("Cons", 0.5)), (row,))
