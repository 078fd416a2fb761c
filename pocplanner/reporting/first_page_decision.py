"""The decision on the first page: what is asked for, the empty box to decide in, and a decision as it was recorded.

Nothing here decides. The box takes no values; what was decided on paper, by message or in words is printed as a record
of that, never as the decision itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_dtg
from pocplanner.model.vocab import DecisionMode
from pocplanner.reporting.blocks import Box, DecisionBox, Heading, Look, Paragraph, Style, Tone, Words, own
from pocplanner.reporting.editions import Edition
from pocplanner.reporting.first_page_lists import cut, first_words
from pocplanner.reporting.phrases import NOT_WRITTEN, count_of, labelled, unbroken

if TYPE_CHECKING:
    from pocplanner.model.brief import RecordedDecision
    from pocplanner.model.document import IssuedBrief
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context
    from pocplanner.reporting.first_page_length import Length

WHOLE = 420
"""Longest text of the decision asked for that stands whole on the first page, as long as there is room."""
TITLE_CHARACTERS = 120
_SOURCES = {
    DecisionMode.PEN: ("the brief signed by pen", "the paper that was signed"),
    DecisionMode.EMAIL: ("an e-mail", "the e-mail"),
    DecisionMode.TELEPHONE: ("a telephone call", "what was said on the telephone"),
    DecisionMode.MEETING: ("a meeting", "what was said in the meeting"),
}
"""From what a decision was recorded, and what the decision itself is."""
_FOR_DECISION = {Edition.SRSG.value, Edition.ARCHIVE.value}


def decision_box(*, again: bool = False) -> DecisionBox:
    """The empty box for the decision, as on paper: to be filled in by pen."""
    return DecisionBox(
        f"{'New decision' if again else 'Decision'} of the SRSG (to be filled in by pen)",
        ("Approved", "Approved with conditions", "Deferred", "Returned", "Not approved"),
        ("Conditions", "Name and capacity", "Date and time", "Signature"),
    )


def decision_blocks(context: Context, room: int, whole: int = WHOLE) -> tuple[Block, ...]:
    """The decision as it was recorded; the empty box as long as the question is open."""
    decision = context.last_decision
    if decision is None or context.is_open_question:
        return (decision_box(again=decision is not None),)
    return (_record(context, decision, room, whole),)


def decision_asked(context: Context, length: Length) -> tuple[Block, ...]:
    """What is to be decided, or what was decided; what follows if nothing is; the operation in two lines."""
    decision, last = context.plan.decision, context.last_decision
    room, whole = length.asked, length.whole
    asked = first_words(decision.decision_requested, "Part II, decision asked for", whole)
    operation = Paragraph(_operation(context, max(room // 2, 40)), Style.DENSE)
    nothing = cut(decision.if_no_decision, "Part II, if no decision", length.without)
    without = labelled("If none is taken", nothing, Style.DENSE)
    if last is None or context.is_open_question:
        before = (_before(context, last, room),) if last is not None else ()
        top = (Heading(2, "Decision asked for", compact=True), Paragraph(asked, Style.LEAD), *before, without)
    else:
        outcome = Paragraph(_outcome(context, last, whole), Style.LEAD)
        top = (Heading(2, "Decision recorded", compact=True), outcome, labelled("Asked for", asked, Style.DENSE))
    return (Box((*top, operation), Tone.KEY),)


def _before(context: Context, decision: RecordedDecision, room: int) -> Paragraph:
    """A decision after which the question is still open, in three lines or so; all of it stands in part II."""
    capacity = cut(decision.capacity, "recorded decision, capacity", 2 * room)
    words = [*_outcome(context, decision, room, "; decided by "), *capacity, Words(". ")]
    if decision.exact_words.strip():
        words += [*cut(f"“{decision.exact_words.strip()}”", "recorded decision, exact words", 2 * room), Words(" ")]
    if decision.conditions.strip():
        words += [Words("Conditions: "), *cut(decision.conditions, "recorded decision, conditions", room), Words(" ")]
    source, recorder = _SOURCES[decision.mode][0], decision.recorded_by.label
    words += own(f"Recorded from {source} by {recorder}, in full in part II; brief: ", Look.QUIET)
    return labelled("Decided before", (*words, *_basis(context, decision)), Style.DENSE)


def _outcome(context: Context, decision: RecordedDecision, whole: int, end: str = ".") -> Inline:
    """The decision and its time in one line, with the option where it was taken on one."""
    words = [Words(f"{decision.outcome.label}, {format_dtg(decision.at)}")]
    if decision.option is not None:
        title = cut(context.option_label(decision.option), "options, title", min(TITLE_CHARACTERS, whole))
        words += [Words(", on "), *title]
    is_cut = end == "." and words[-1].text.endswith("…")
    return (*words, *(() if is_cut else (Words(end),)))


def _record(context: Context, decision: RecordedDecision, room: int, whole: int) -> Box:
    """Which decision, in which words, from what it was recorded and by whom; not the decision itself."""
    _, itself = _SOURCES[decision.mode]
    said = decision.exact_words.strip()
    longest = max(2 * room, min(160, whole))
    exact = cut(f"“{said}”", "recorded decision, exact words", longest) if said else (NOT_WRITTEN,)
    lines = [
        Paragraph(_outcome_line(context, decision, whole), Style.SMALL),
        labelled("In the exact words", exact, Style.DENSE),
    ]
    if decision.conditions.strip():
        conditions = cut(decision.conditions, "recorded decision, conditions", longest)
        lines.append(labelled("Conditions", conditions, Style.DENSE))
    lines += [
        labelled("Decided by, and with what authority", _capacity(decision, whole), Style.DENSE),
        Paragraph(origin(context, decision), Style.DENSE),
        Paragraph(own(f"This print is a record. The decision itself is {itself}.{_earlier(context)}", Look.QUIET),
                  Style.DENSE),
    ]  # fmt: skip
    return Box((Heading(2, "Decision of the SRSG, as recorded", compact=True), *lines), Tone.KEY)


def origin(context: Context, decision: RecordedDecision) -> Inline:
    """From what a decision was recorded, by whom, and on which brief it was taken as far as the document knows."""
    return (
        Words(f"Recorded from {_SOURCES[decision.mode][0]}", Look.STRONG),
        Words(f" by {decision.recorded_by.label}. "),
        Words("Brief on which it was taken: ", Look.STRONG),
        *_basis(context, decision),
    )


def _outcome_line(context: Context, decision: RecordedDecision, whole: int) -> Inline:
    first, *others = _outcome(context, decision, whole)
    return (Words(first.text, Look.STRONG), *others)


def _capacity(decision: RecordedDecision, whole: int) -> Inline:
    text = decision.capacity.strip()
    return cut(text if text.endswith(".") else f"{text}.", "recorded decision, capacity", whole)


def _earlier(context: Context) -> str:
    earlier = len(context.plan.decision.decisions) - 1
    return f" {count_of(earlier, 'earlier decision')} in part II." if earlier else ""


def _basis(context: Context, decision: RecordedDecision) -> Inline:
    """The brief that lay before the leader, as far as the document knows."""
    brief = _brief_before(context, decision)
    if brief is None:
        return own("not known; no brief is recorded as issued before it.")
    final = "" if brief.final else ", a draft"
    return (
        Words(brief.brief_id, Look.STRONG, "issued brief, id"),
        Words(f"{final}, the last issued before it ({unbroken(format_dtg(brief.issued_at))})."),
    )


def _brief_before(context: Context, decision: RecordedDecision) -> IssuedBrief | None:
    """The last brief for decision that was issued before the decision."""
    before = [
        brief
        for brief in context.document.briefs
        if brief.edition.partition("-")[0] in _FOR_DECISION and brief.issued_at <= decision.at
    ]
    return max(before, key=lambda brief: brief.issued_at, default=None)


def _operation(context: Context, room: int) -> Inline:
    """Who, where, when, why and with whom, in two lines or so."""
    part = context.plan.information
    partners = [force.name for force in context.plan.situation.partner_forces]
    pieces: list[tuple[str, Inline]] = [
        ("Who", cut(part.who, "Part I, who", room)),
        ("Where", cut(part.where or context.plan.area, "Part I, where", room)),
        ("When", cut(part.when or part.when_timing.label, "Part I, when", room)),
        ("Why", cut(part.why, "Part I, why", room)),
        ("With", _with(partners, room)),
    ]
    words: list[Words] = []
    for label, text in pieces:
        words += [Words(f"{label}: " if not words else f" {label}: ", Look.STRONG), *text]
        if not words[-1].text.rstrip().endswith((".", "!", "?", ")", "…")):
            words.append(Words("."))
    return tuple(words)


def _with(partners: list[str], room: int) -> Inline:
    """As many names of partner forces as there is room for; the others are counted."""
    if not partners:
        return own("no partner force is listed")
    shown = [partners[0]]
    for name in partners[1:]:
        if len(", ".join([*shown, name])) > 2 * room:
            break
        shown.append(name)
    left = len(partners) - len(shown)
    names = cut(", ".join(shown), "partner forces, name", 3 * room)
    return (*names, Words(f" and {left} more")) if left else names
