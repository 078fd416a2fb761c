"""Annex E: who was asked and what came back, objections first; silence is never agreement."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import Answer, CommentKind, ConsultationAnswer, ConsultationKind
from pocplanner.reporting.blocks import (
    Box,
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading, count_of, extract, office, prose, unbroken, written

if TYPE_CHECKING:
    from datetime import datetime

    from pocplanner.model.brief import Consultation
    from pocplanner.model.document import Comment
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

SILENCE = "Silence is never agreement: an office that was asked and did not reply has agreed to nothing."
_FIRST = (
    ConsultationAnswer.OBJECTION,
    ConsultationAnswer.CONCERNS,
    ConsultationAnswer.DECLINED,
    ConsultationAnswer.NOT_SAFE,
    ConsultationAnswer.ASKED_NO_REPLY,
    ConsultationAnswer.NOT_ASKED,
    ConsultationAnswer.NO_OBJECTION,
)
_AGAINST = {ConsultationAnswer.OBJECTION, ConsultationAnswer.CONCERNS}
_TAKEN = {Answer.YES: "Taken", Answer.NO: "Not taken", Answer.UNKNOWN: "Not said whether it was taken"}


def consultations_annex(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    decision = context.plan.decision
    columns = (
        Column("Asked", 0.2),
        Column("On what, when, hours allowed", 0.24),
        Column("Answer", 0.17),
        Column("Advice, and whether it was taken", 0.39),
    )
    ordered = in_order(context)
    rows = tuple(_row(context, item, position) for position, item in ordered)
    empty = "No consultation is recorded: nobody is shown as having been asked."
    return (
        annex_heading(Annex.CONSULTATIONS),
        note(SILENCE),
        *_summary(context),
        Table("Consultations, objections first", columns, rows, empty=empty),
        *_never_asked(context),
        *_objections(context),
        Heading(2, "POC Adviser, in own words"),
        *_advice(context),
        Heading(2, "UN Headquarters"),
        *prose(decision.unhq_consultation, "Part II, consultation of UN Headquarters"),
        Heading(2, "National and regional partners"),
        *prose(decision.partner_consultation, "Part II, consultation of partners"),
    )


def in_order(context: Context) -> tuple[tuple[int, Consultation], ...]:
    """Consultations with their position in the plan: objections first, then concerns, those without objection last."""
    numbered = enumerate(context.plan.consultations, start=1)
    return tuple(sorted(numbered, key=lambda item: (_FIRST.index(item[1].answer), item[0])))


def standing_objections(context: Context) -> tuple[tuple[int, Consultation], ...]:
    """Those with an objection, with concerns, or with advice that was not taken."""
    found = [
        (position, item)
        for position, item in in_order(context)
        if item.answer in _AGAINST or (item.advice.strip() and item.taken is Answer.NO)
    ]
    return tuple(sorted(found, key=lambda entry: _weight(entry[1])))


def _weight(item: Consultation) -> int:
    """Objections come first, then advice that was not taken, last concerns that were met."""
    if item.answer is ConsultationAnswer.OBJECTION:
        return 0
    return {Answer.NO: 1, Answer.UNKNOWN: 2, Answer.YES: 3}[item.taken]


def open_objections(context: Context) -> tuple[Comment, ...]:
    """Objections of the review that their office has not closed."""
    comments = context.document.comments
    return tuple(item for item in comments if item.comment_kind is CommentKind.OBJECTION and not item.closed)


def who(item: Consultation, position: int, look: Look = Look.STRONG) -> Inline:
    """Who was asked: an office or a body, never a person."""
    if item.component is not None:
        return (Words(item.component.label, look),)
    return written(item.body, f"consultation {position}, body", look)


def taken_words(item: Consultation, position: int, limit: int | None = None) -> Inline:
    """Whether the advice was taken, and why, in so many characters where there is a *limit*."""
    field = f"consultation {position}, why"
    why: Inline = ()
    if item.why.strip():
        short = (
            typed(item.why.strip(), field)
            if limit is None
            else extract(item.why, field, limit, Annex.CONSULTATIONS.words)
        )
        why = (Words(": "), *short)
    unsaid = (Words(", no reason written", Look.QUIET),) if item.taken is Answer.NO and not why else ()
    return (Words(_TAKEN[item.taken], Look.STRONG if item.taken is Answer.NO else Look.SLANTED), *why, *unsaid)


def _summary(context: Context) -> tuple[Block, ...]:
    items = context.plan.consultations
    if not items:
        return ()
    counted = [
        f"{sum(1 for item in items if item.answer is answer)} {answer.label.lower()}"
        for answer in _FIRST
        if any(item.answer is answer for item in items)
    ]
    refused = sum(1 for item in items if item.advice.strip() and item.taken is Answer.NO)
    text = f"{count_of(len(items), 'consultation')}: {', '.join(counted)}. "
    text += f"Advice not taken: {refused or 'none recorded'}."
    tone = Tone.WARNING if any(item.answer is ConsultationAnswer.OBJECTION for item in items) else Tone.NOTE
    return (Box((paragraph(text, Style.SMALL, Look.STRONG),), tone),)


def _row(context: Context, item: Consultation, position: int) -> Row:
    where = f"consultation {position}"
    against = item.answer in _AGAINST
    answer: list[Inline] = [own(item.answer.label, Look.STRONG if against else Look.PLAIN)]
    if item.answer is ConsultationAnswer.ASKED_NO_REPLY:
        answer.append(own("No agreement", Look.QUIET))
    advice: list[Inline] = [own("No advice recorded", Look.QUIET)]
    if item.advice.strip():
        advice = [typed(item.advice.strip(), f"{where}, advice"), taken_words(item, position)]
    elif item.why.strip():
        advice.append(typed(item.why.strip(), f"{where}, why"))
    name = Cell(cell(who(item, position), own(item.consultation_kind.label, Look.QUIET)).blocks, header=True)
    return Row(
        (name, cell(written(item.subject, f"{where}, subject"), *_when(context, item)), cell(*answer), cell(*advice))
    )


def _when(context: Context, item: Consultation) -> tuple[Inline, ...]:
    if item.asked_at is None:
        return (own("no time of asking recorded", Look.QUIET),)
    lines = [own(f"asked {unbroken(format_dtg(item.asked_at))}", Look.QUIET)]
    if item.hours_allowed is None:
        return (*lines, own("no time for the answer set", Look.QUIET))
    allowed = f"{count_of(item.hours_allowed, 'hour')} allowed"
    due = _due(item.asked_at, item.hours_allowed)
    if due is None:
        return (*lines, own(allowed, Look.QUIET))
    over = item.answer is ConsultationAnswer.ASKED_NO_REPLY and due.date() < context.assessment.as_of
    return (
        *lines,
        own(f"{allowed}, until {unbroken(format_dtg(due))}", Look.QUIET),
        *((own("time is over", Look.STRONG),) if over else ()),
    )


def _due(asked: datetime, hours: int) -> datetime | None:
    """The end of the time allowed; none where it lies beyond the calendar."""
    try:
        return asked + timedelta(hours=hours)
    except OverflowError:
        return None


def _never_asked(context: Context) -> tuple[Block, ...]:
    """Kinds of counterparts with which no consultation is recorded."""
    asked = {
        item.consultation_kind for item in context.plan.consultations if item.answer is not ConsultationAnswer.NOT_ASKED
    }
    left = [kind.label for kind in ConsultationKind if kind not in asked]
    if not left or not context.plan.consultations:
        return ()
    words = (Words("Nobody is recorded as asked among: ", Look.STRONG), Words(f"{'; '.join(left)}."))
    return (Paragraph(words, Style.SMALL),)


def _objections(context: Context) -> tuple[Block, ...]:
    found = open_objections(context)
    if not found:
        return ()
    rows = tuple(_objection(context, item, number) for number, item in enumerate(found, start=1))
    columns = (Column("Office", 0.2), Column("On", 0.2), Column("Objection, and the answer to it", 0.6))
    return (
        Heading(2, f"Objections of the review that stand ({len(found)})"),
        note("Only the office that objected can close its objection."),
        Table("Objections of the review", columns, rows),
    )


def _objection(context: Context, item: Comment, number: int) -> Row:
    where = f"objection {number}"
    answer = typed(item.answer.strip(), f"{where}, answer") if item.answer.strip() else own("none yet", Look.QUIET)
    by = Cell(cell(office(item.office), own(format_date(item.written_at.date()), Look.QUIET)).blocks, header=True)
    on = item.ref.field.replace("_", " ").replace(".", ", ")
    name = typed(context.name(item.ref.object), f"{where}, name of what it is on")
    return Row(
        (
            by,
            cell(name, *((own(on, Look.QUIET),) if on else ())),
            cell(typed(item.text, where), (Words("Answer: ", Look.SLANTED), *answer)),
        )
    )


def _advice(context: Context) -> tuple[Block, ...]:
    """All that the POC Adviser said, the last words first."""
    from pocplanner.reporting.content_decision import adviser_words

    given = context.plan.decision.advice
    earlier = [
        Paragraph(
            (
                Words(f"Earlier, {format_dtg(item.given_at)}: " if item.given_at else "Earlier: ", Look.QUIET),
                Words(f"“{item.words}”", Look.PLAIN, "Part II, adviser's words"),
            ),
            Style.SMALL,
        )
        for item in reversed(given[:-1])
    ]
    return (*adviser_words(context), *earlier)
