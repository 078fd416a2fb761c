"""The POC Adviser's note to the head of mission, on one page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.model.vocab import Answer, CommentKind, Component, ConsultationAnswer, Level
from pocplanner.reporting.blocks import Bullets, Facts, Heading, Look, Paragraph, Style, Words, own, paragraph, typed
from pocplanner.reporting.content_decision import adviser_words
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.fit import fits
from pocplanner.reporting.phrases import annex_ref, extract

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.model.brief import Consultation
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_WORST = {Level.HIGH, Level.EXTREME}
_STANDING = {ConsultationAnswer.CONCERNS, ConsultationAnswer.OBJECTION}
_ARRIVAL, _HELP = f"in the time of {Annex.ESTIMATES.words}", f"see {Annex.ESTIMATES.words}"
_CONDITION = re.compile(
    r"\b(?:if|unless|until|provided|only|as long as|si|sauf|tant que|pourvu|à condition)\b", re.IGNORECASE
)
"""Words by which a sentence of the advice names a condition, in English and French."""


@dataclass(frozen=True, slots=True)
class _Length:
    items: int
    characters: int


_LENGTHS = tuple(
    _Length(items, characters)
    for items, characters in ((9, 500), (7, 400), (6, 320), (5, 260), (4, 220), (3, 180), (2, 150), (1, 120))
)


def note_of_adviser(context: Context) -> tuple[Block, ...]:
    """The note in the greatest length that stands on one page; the adviser's own words are never cut."""
    for length in _LENGTHS[:-1]:
        blocks = _note(context, length)
        if fits(blocks):
            return blocks
    return _note(context, _LENGTHS[-1])


def _note(context: Context, length: _Length) -> tuple[Block, ...]:
    return (
        *_head(context),
        Heading(2, "In own words", compact=True),
        *adviser_words(context),
        *_section("Objections and concerns that stand", _concerns(context, length), length, Annex.CONSULTATIONS),
        *_section("Advice not taken, and why", _not_taken(context, length), length, Annex.CONSULTATIONS),
        *_risks(context, length),
        *_section("What is not known", _unknown(context, length), length, Annex.NEEDS),
        *_section(
            "What would change the adviser's mind",
            _conditions(context, length),
            length,
            None,
            "The advice names no condition.",
        ),
        *(paragraph(sentence, Style.SMALL, Look.QUIET) for sentence in context.printing.withheld),
    )


def _head(context: Context) -> tuple[Block, ...]:
    plan = context.plan
    mission = (Words(" · "), Words(plan.mission, Look.PLAIN, "plan, mission")) if plan.mission else ()
    to = Words(plan.to_post, Look.PLAIN, "plan, to") if plan.to_post.strip() else Words("SRSG")
    rows: tuple[tuple[str, Inline], ...] = (
        ("To", (to,)),
        ("From", own(Component.POC_ADVISER.label)),
        ("As of", own(format_date(context.assessment.as_of))),
    )
    return (
        Paragraph((Words("POC Adviser's note"), *mission), Style.KICKER),
        Heading(0, plan.title, field="plan, title"),
        Facts(rows, "Addressee, sender and date", label_width=0.12),
    )


def _section(
    title: str, items: Sequence[Inline], length: _Length, annex: Annex | None, none: str = "None is recorded."
) -> tuple[Block, ...]:
    heading = Heading(2, title, compact=True)
    if not items:
        return (heading, paragraph(none, Style.SMALL, Look.QUIET))
    blocks: list[Block] = [heading, Bullets(tuple(items[: length.items]), style=Style.SMALL)]
    left = len(items) - length.items
    if left > 0:
        place = (Words(" in "), annex_ref(annex)) if annex is not None else ()
        blocks.append(Paragraph((Words(f"+{left}"), *place, Words(".")), Style.SMALL))
    return tuple(blocks)


def _who(item: Consultation) -> Inline:
    if item.component is not None:
        return own(item.component.label, Look.STRONG)
    return typed(item.body or item.consultation_kind.label, "consultations, body", Look.STRONG)


def _concerns(context: Context, length: _Length) -> list[Inline]:
    """Objections first; a concern whose advice was taken is met and stands no more."""
    standing = [
        item for item in context.plan.consultations if item.answer in _STANDING and item.taken is not Answer.YES
    ]
    standing.sort(key=lambda item: item.answer is not ConsultationAnswer.OBJECTION)
    items: list[Inline] = []
    for comment in context.document.comments:
        if comment.comment_kind is CommentKind.OBJECTION and not comment.closed:
            text = extract(comment.text, "comments, text", length.characters, "the archive copy")
            items.append((Words(comment.office.label, Look.STRONG), Words(" objects: "), *text))
    for item in standing:
        text = extract(item.advice or item.why, "consultations, advice", length.characters, Annex.CONSULTATIONS.words)
        items.append((*_who(item), Words(f" ({item.answer.label.lower()}): "), *text))
    return items


def _not_taken(context: Context, length: _Length) -> list[Inline]:
    items: list[Inline] = []
    for item in context.plan.consultations:
        if item.taken is Answer.NO and item.advice.strip():
            half = length.characters // 2
            advice = extract(item.advice, "consultations, advice", half, Annex.CONSULTATIONS.words)
            why = extract(item.why, "consultations, why", half, Annex.CONSULTATIONS.words)
            items.append((*_who(item), Words(": "), *advice, Words(" Not taken: ", Look.STRONG), *why))
    return items


def _risks(context: Context, length: _Length) -> tuple[Block, ...]:
    """The worst first; those that no person rated follow, for they may be as bad."""
    rated = [risk for risk in context.open_risks if (top := context.remaining(risk)) and top.rated]
    worst = [risk for risk in rated if (top := context.remaining(risk)) and top.level in _WORST]
    unrated = len(context.open_risks) - len(rated)
    blocks = list(
        _section(
            "The worst risks that remain", [_risk(context, risk, length) for risk in worst], length, Annex.REGISTER
        )
    )
    if unrated or context.possible_risks:
        text = (
            f"{unrated} more not rated by a person; {len(context.possible_risks)} possible, "
            "hanging on something unknown."
        )
        blocks.append(paragraph(text, Style.SMALL, Look.QUIET))
    return tuple(blocks)


def _risk(context: Context, risk: HarmRisk, length: _Length) -> Inline:
    label = context.risk_labels[risk.id]
    standing = context.remaining(risk)
    words = extract(
        _without_times(context, context.statement(risk)), f"risk {label}", length.characters, Annex.REGISTER.words
    )
    level = f"{standing.level.label}, {standing.basis}" if standing else "not rated by a person"
    return (
        Words(f"{label} ", Look.STRONG),
        *words,
        Words(f" {context.people(risk).capitalize()}. {level}.", Look.QUIET),
    )


def _without_times(context: Context, statement: str) -> str:
    """A statement that does not say who could be where how soon: the times stay in the annexes."""
    for item in context.assessment.exposures:
        for text, instead in ((item.arrival_text, _ARRIVAL), (item.help_text, _HELP)):
            if any(letter.isdigit() for letter in text):
                statement = statement.replace(text, instead)
    return statement


def _unknown(context: Context, length: _Length) -> list[Inline]:
    return [
        (
            Words(need.unknown.text, Look.STRONG, f"information need {need.rank}"),
            Words(" "),
            *extract(context.change(need), f"information need {need.rank}", length.characters, Annex.NEEDS.words),
        )
        for need in context.assessment.information_needs
    ]


def _conditions(context: Context, length: _Length) -> list[Inline]:
    """The sentences of the latest advice that name a condition, in the adviser's words."""
    advice = context.plan.decision.advice
    sentences = re.split(r"(?<=[.!?;])\s+", advice[-1].words.strip()) if advice else []
    return [typed(f"“{part}”", "Part II, adviser's words") for part in sentences if _CONDITION.search(part)]
