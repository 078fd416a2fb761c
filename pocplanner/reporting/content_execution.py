"""Annexes G and H: communication with the disclosure matrix, and the timeline of release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_dtg
from pocplanner.model.vocab import DisclosureAudience, ReleaseLane
from pocplanner.reporting.blocks import Column, Heading, Look, Paragraph, Row, Style, Table, Words, cell, note, own
from pocplanner.reporting.content_action import _disclosed, _order, _press, _released, _said
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading, count_of, moment, office, prose, written

if TYPE_CHECKING:
    from pocplanner.model.times import Moment
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context


def communication_annex(context: Context) -> tuple[Block, ...]:
    """What is said to whom, what may be told, and whom nobody thought of yet."""
    action = context.plan.action
    columns = (Column("What", 0.44), Column("When", 0.2), Column("To whom", 0.18), Column("By whom", 0.18))
    numbered = sorted(
        enumerate(action.communication, start=1), key=lambda item: (_order(context, item[1].when), item[0])
    )
    rows = tuple(_said(context, line, position) for position, line in numbered)
    matrix = (
        Column("Audience", 0.15),
        Column("Told", 0.08),
        Column("What may be told", 0.22),
        Column("By whom, not before", 0.17),
        Column("Harm if told too early", 0.19),
        Column("Harm if not told", 0.19),
    )
    told = tuple(_disclosed(context, line) for line in action.disclosure)
    return (
        annex_heading(Annex.COMMUNICATION),
        Heading(2, "What is said, when, to whom, by whom"),
        Table("Communication in order of time", columns, rows, empty="Not written yet"),
        *_gaps(context),
        *_press(context),
        Heading(2, "Disclosure matrix"),
        note("Telling can harm, and so can silence. Each audience is weighed both ways."),
        Table("Who is told of the operation", matrix, told, empty="Not written yet"),
        *_not_weighed(context),
    )


def _gaps(context: Context) -> tuple[Block, ...]:
    lines = context.plan.action.communication
    missing = {
        "no time": sum(1 for line in lines if line.when is None),
        "nobody to hear it": sum(1 for line in lines if not line.to_whom.strip()),
        "no office that says it": sum(1 for line in lines if line.by_whom is None),
    }
    named = [f"{count_of(number, 'line')} with {what}" for what, number in missing.items() if number]
    return (Paragraph(own(f"Open: {'; '.join(named)}.", Look.STRONG), Style.SMALL),) if named else ()


def _not_weighed(context: Context) -> tuple[Block, ...]:
    have = {line.audience for line in context.plan.action.disclosure}
    left = [audience.label for audience in DisclosureAudience if audience not in have]
    if not left:
        return ()
    words = (Words("Nobody wrote whether these are told: ", Look.STRONG), Words(f"{'; '.join(left)}."))
    return (Paragraph(words, Style.SMALL),)


def release_annex(context: Context) -> tuple[Block, ...]:
    """Release, coordination and action in order of time, with D-day and H-hour among them."""
    action = context.plan.action
    columns = (
        Column("When", 0.17),
        *(Column(lane.label, 0.83 / len(ReleaseLane)) for lane in ReleaseLane),
    )
    return (
        annex_heading(Annex.RELEASE),
        Heading(2, "What must not be known before when"),
        *prose(action.operational_security, "Part III, operational security"),
        Heading(2, "Timeline for release of information, coordination and action"),
        Table("Timeline of release, coordination and action", columns, _timeline(context), empty="Not written yet"),
        *_other_dates(context),
    )


def _timeline(context: Context) -> tuple[Row, ...]:
    """Entries in order of time; a row tells where the operation starts, another one where dates end."""
    entries = sorted(
        enumerate(context.plan.action.release_timeline), key=lambda item: (_order(context, item[1].at), item[0])
    )
    start = _start(context)
    rows: list[Row] = []
    begun = dated = False
    for _, entry in entries:
        if not begun and (entry.at is None or not _is_before(context, entry.at)):
            rows.append(_group(start))
            begun = True
        if entry.at is None and dated:
            rows.append(_group("No time set"))
            dated = False
        dated = dated or entry.at is not None
        rows.append(_released(context, entry))
    if rows and not begun:
        rows.append(_group(start))
    return tuple(rows)


def _start(context: Context) -> str:
    timing = context.plan.timing
    at = timing.start()
    if at is not None:
        return f"D-day, H-hour: {format_dtg(at)}"
    return "D-day, H-hour (not set)" if timing.d_day is None else "D-day, H-hour (hour not set)"


def _is_before(context: Context, at: Moment) -> bool:
    """Whether a moment lies before H-hour, or before D-day where H-hour or the calendar is not known."""
    timing = context.plan.timing
    resolved, start = at.resolve(timing), timing.start()
    if resolved is not None and start is not None:
        return resolved < start
    if resolved is not None and timing.d_day is not None:
        return resolved.astimezone(timing.zone).date() < timing.d_day
    return at.days < 0 or at.minutes < 0


def _group(text: str) -> Row:
    return Row((cell(own(text, Look.STRONG)),), group=True)


def _other_dates(context: Context) -> tuple[Block, ...]:
    """Dates of communication and disclosure beside the timeline, so that a leak by order of time can be seen."""
    action = context.plan.action
    found: list[tuple[Moment, Inline, Inline, Inline]] = []
    for position, line in enumerate(action.communication, start=1):
        if line.when is not None:
            where = f"communication line {position}"
            who = written(line.to_whom, f"{where}, to whom")
            found.append((line.when, written(line.what, where), who, office(line.by_whom)))
    for told in action.disclosure:
        if told.earliest is not None:
            what = (
                Words("Not before: ", Look.SLANTED),
                *written(told.may_be_told, f"disclosure to {told.audience.label}"),
            )
            found.append((told.earliest, what, own(told.audience.label), office(told.by_whom)))
    if not found:
        return ()
    found.sort(key=lambda item: _order(context, item[0]))
    rows = tuple(
        Row((cell(moment(at, context.plan.timing, "Part III, when")), cell(what), cell(who), cell(by)))
        for at, what, who, by in found
    )
    columns = (
        Column("When", 0.17),
        Column("What leaves the planning team", 0.45),
        Column("To whom", 0.2),
        Column("By whom", 0.18),
    )
    return (
        Heading(2, "Communication and disclosure by date"),
        note("From the lines of communication and the disclosure matrix, beside which the timeline must hold."),
        Table("Communication and disclosure by date", columns, rows),
    )
