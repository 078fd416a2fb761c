"""The first page: all that the head of mission needs in order to decide, and the box to decide in.

What does not fit stands on the second page, and the first page says how much that is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from pocplanner.assessment.authority import authority_line
from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import Level, OptionKind
from pocplanner.reporting.blocks import (
    Box,
    Bullets,
    Cell,
    Column,
    Facts,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    own,
    paragraph,
)
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_decision import decision_asked, decision_blocks
from pocplanner.reporting.first_page_length import LENGTHS, ROOMS, WITHOUT_PAGES, Length
from pocplanner.reporting.first_page_lists import (
    POST_CHARACTERS,
    TITLE_CHARACTERS,
    carrying_measures,
    chosen_options,
    cut,
    dissent,
    first_words,
    measure_table,
    more,
    need_list,
    register_counts,
    risk_table,
    shortened_words,
    tight,
    worst_risks,
)
from pocplanner.reporting.first_page_standing import advice, standing
from pocplanner.reporting.fit import height_of, most_that_fit, room_left
from pocplanner.reporting.phrases import (
    NOT_WRITTEN,
    annex_ref,
    count_of,
    extract_words,
    joined,
    labelled,
    moment,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.assessment.result import Finding, OptionSummary
    from pocplanner.model.operation import Option
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

RECOMMENDATION_WORDS = 40
BLOCKERS_SHOWN = 3
REASON_CHARACTERS = 180
"""Longest reason of an override on the first page; all of it stands with the readiness."""


_CUT = "Texts that end in “…” stand in full in parts I and II, in the annexes or in the archive copy."
_ROWS_BELOW = 20
_SECOND_PAGE = (60, 48, 40, 34, 28, 24, 20, 17, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
"""Most rows of each kind on the second page, until all of it fits."""

_SECTIONS: dict[str, Callable[[Context, Length], tuple[Block, ...]]] = {
    "asked": lambda context, length: decision_asked(context, length),
    "options": lambda context, length: _recommendation(context, length),
    "risks": lambda context, length: _risks(context, length),
    "measures": lambda context, length: _measures(context, length),
    "needs": lambda context, length: _unknown(context, length),
    "standing": lambda context, length: standing(context, length),
    "advice": lambda context, length: advice(context, length.dissent, length.advice, length.rest),
    "recorded": lambda context, length: decision_blocks(context, length.recorded, length.whole),
}
"""The sections between the head and the foot of the page, in reading order."""
_GROWTH: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("recorded", "recorded", ROOMS),
    ("risks", "risks", (4, 3, 2)),
    ("measures", "measures", (3, 2)),
    ("needs", "needs", (3, 2)),
    ("asked", "without", ROOMS),
    ("asked", "asked", ROOMS),
    ("standing", "authority", ROOMS),
    ("standing", "legal", ROOMS),
    ("standing", "told", ROOMS),
    ("options", "compared", ROOMS),
    ("advice", "advice", ROOMS),
    ("advice", "dissent", (3, 2)),
    ("measures", "absent", ROOMS),
)
"""What gets the room that is left, first come first served: section, field of the length, and its values."""


def first_pages(context: Context) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The first page in the greatest length that fits, and the second with what did not; empty where all did."""
    last = len(LENGTHS) - 1
    length = LENGTHS[last - most_that_fit(lambda fuller: first_page(context, LENGTHS[last - fuller]), last)]
    length = _grown(context, length)
    least = len(_SECOND_PAGE) - 1
    first = first_page(context, length)

    def both(rows: int) -> tuple[Block, ...]:
        return (*first, *second_page(context, length, _SECOND_PAGE[least - rows]))

    rows = most_that_fit(both, least, pages=2)
    return first, second_page(context, length, _SECOND_PAGE[least - rows])


def without_pages(context: Context) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The same for a file that is laid out elsewhere: what comes first, and what follows it."""
    return first_page(context, WITHOUT_PAGES), second_page(context, WITHOUT_PAGES, _ROWS_BELOW)


def _grown(context: Context, length: Length) -> Length:
    """*length* with more in those sections for which the page has room left."""
    left = max(room_left(first_page(context, length)) - 1, 0)  # without any, a text may still go to the end of its line
    heights = {name: height_of(make(context, length)) for name, make in _SECTIONS.items()}
    for section, field, values in _GROWTH:
        for value in values:
            if value <= getattr(length, field):
                break
            wider = replace(length, **{field: value})
            height = height_of(_SECTIONS[section](context, wider))
            if height - heights[section] <= left:
                left -= height - heights[section]
                length, heights[section] = wider, height
                break
    return length


def first_page(context: Context, length: Length) -> tuple[Block, ...]:
    """All blocks of the first page, in reading order."""
    sections = {name: make(context, length) for name, make in _SECTIONS.items()}
    last = sections.pop("recorded")
    body = (
        *_title(context),
        *_status(context, length.rest),
        *(block for blocks in sections.values() for block in blocks),
    )
    return (
        *body,
        *(paragraph(sentence, Style.DENSE, Look.STRONG) for sentence in context.printing.withheld),
        *((paragraph(_CUT, Style.LABEL),) if "…" in str((body, last)) else ()),
        *last,
    )


def second_page(context: Context, length: Length, rows: int) -> tuple[Block, ...]:
    """What the first page had no room for."""
    risks, measures = worst_risks(context)[length.risks :], carrying_measures(context)[length.measures :]
    needs, against = context.assessment.information_needs[length.needs :], dissent(context)[length.dissent :]
    blockers = context.assessment.blockers()
    more: list[Block] = []
    if risks:
        more.append(Heading(2, f"More risks that remain high or extreme ({len(risks)})"))
        more += _some(risk_table(context, risks[:rows]), len(risks) - rows, Annex.REGISTER)
    if measures:
        more.append(Heading(2, f"More measures that the decision rests on ({len(measures)})"))
        more += _some(measure_table(context, measures[:rows]), len(measures) - rows, Annex.MEASURES)
    if needs:
        more.append(Heading(2, f"More that is not known ({len(needs)})"))
        more += _some(need_list(context, needs[:rows], length.needs + 1), len(needs) - rows, Annex.NEEDS)
    if against:
        more.append(Heading(2, f"More objections, concerns and advice not taken ({len(against)})"))
        shown = tuple(shortened_words(item, 40 * rows + 260) for item in against[:rows])
        more += _some(Bullets(shown, style=Style.DENSE), len(against) - rows, Annex.CONSULTATIONS)
    if len(blockers) > BLOCKERS_SHOWN:
        left = _blocker_titles(blockers)[BLOCKERS_SHOWN:]
        if left:
            more.append(Heading(2, f"More open blockers ({len(left)})"))
            more += _some(Bullets(left[:rows], style=Style.DENSE), len(left) - rows, Annex.READINESS)
    if not more:
        return ()
    return (Heading(1, "Continued from the first page", new_page=True), *more)


def _some(block: Block, left: int, annex: Annex) -> list[Block]:
    """A block with part of something, and how much of it stands in an annex."""
    if left <= 0:
        return [block]
    return [block, Paragraph((Words(f"+{left} more in "), annex_ref(annex), Words(".")), Style.DENSE)]


def _title(context: Context) -> tuple[Block, ...]:
    plan = context.plan
    start = plan.timing.start()
    d_day = format_dtg(start) if start else format_date(plan.timing.d_day) if plan.timing.d_day else "not set"
    option = context.option
    if option is not None and option.d_day is not None:
        d_day = f"{format_date(option.d_day)} (of this option)"
    mission = (Words(" · "), *cut(plan.mission, "plan, mission", TITLE_CHARACTERS)) if plan.mission else ()
    at = context.printing.at
    needed_by = plan.decision.needed_by
    needed_by = needed_by.model_copy(update={"note": ""}) if needed_by is not None else None
    needed = moment(needed_by, plan.timing, "Part II, needed by")
    rows: tuple[tuple[str, Inline], ...] = (
        ("To", cut(plan.to_post, "plan, to", POST_CHARACTERS)),
        ("Through", cut(plan.through_post, "plan, through", POST_CHARACTERS)),
        ("From", cut(plan.from_post or context.presenter, "plan, from", POST_CHARACTERS)),
        ("Date", own(format_dtg(at) if at is not None else f"as of {format_date(context.assessment.as_of)}")),
        ("D-day", own(d_day)),
        ("Decision by", tuple(Words(part.text, Look.STRONG, part.field) for part in needed)),
    )
    return (
        Heading(0, cut(plan.title, "", TITLE_CHARACTERS)[0].text, field="plan, title"),
        Paragraph((Words("Security Operations Brief"), *mission), Style.LABEL),
        Facts(rows, "Addressees and dates", label_width=0.31, columns=3),
    )


def _status(context: Context, where: str) -> tuple[Block, ...]:
    blockers = context.assessment.blockers()
    overridden = [item for item in context.assessment.readiness if item.severity == "blocker" and item.overridden]
    lines: list[Paragraph] = []
    if blockers:
        lines.append(
            labelled(f"DRAFT, {count_of(len(blockers), 'blocker')} open", _blocker_line(blockers, where), Style.DENSE)
        )
    elif not context.final:
        text = "no blocker is open, but this print was not issued as the final brief."
        lines.append(labelled("DRAFT", own(text), Style.DENSE))
    lines += [_override(item) for item in overridden[:BLOCKERS_SHOWN]]
    if (left := len(overridden) - BLOCKERS_SHOWN) > 0:
        told = (Words(f"+{left} more overridden, each with its reason, in "), annex_ref(Annex.READINESS), Words("."))
        lines.append(Paragraph(told, Style.DENSE))
    blocks: list[Block] = [Box(tuple(lines), Tone.WARNING)] if lines else []
    if context.plan.existing_authority:
        text = f"{authority_line(context.plan)}. The action did not wait for it."
        blocks.append(Box((paragraph(text, Style.DENSE, Look.STRONG),), Tone.NOTE))
    return tuple(blocks)


def _blocker_titles(blockers: Sequence[Finding]) -> tuple[Inline, ...]:
    """Titles of open blockers in the order of the library, each once, with their number."""
    counted = Counter(item.title for item in blockers)
    return tuple(
        cut(title if number == 1 else f"{title} ({number})", "readiness", TITLE_CHARACTERS)
        for title, number in counted.items()
    )


def _blocker_line(blockers: Sequence[Finding], where: str) -> Inline:
    titles = _blocker_titles(blockers)
    rest = more(len(titles), BLOCKERS_SHOWN, where)
    return (
        *joined(titles[:BLOCKERS_SHOWN], "; "),
        Words(f"{rest}. Details in "),
        annex_ref(Annex.READINESS),
        Words("."),
    )


def _override(item: Finding) -> Paragraph:
    reason = cut(item.overridden, f"readiness override of {item.rule}, reason", REASON_CHARACTERS)
    return Paragraph(
        (Words(f"Blocker overridden: {item.title}. ", Look.STRONG), Words("Reason: "), *reason), Style.DENSE
    )


def _recommendation(context: Context, length: Length) -> tuple[Block, ...]:
    decision = context.plan.decision
    heading = Heading(2, f"{context.presenter}'s recommendation", compact=True)
    if decision.recommended_option is None:
        return (heading, Paragraph((NOT_WRITTEN,), Style.DENSE), *_options(context, length))
    longest = min(TITLE_CHARACTERS, length.whole)
    label = cut(context.option_label(decision.recommended_option), "options, title", longest, Look.STRONG)
    start = " ".join(decision.recommendation.split()[:RECOMMENDATION_WORDS])
    why = extract_words(decision.recommendation, "Part II, recommendation", RECOMMENDATION_WORDS, "part II")
    if len(start) > length.whole:  # forty words of any length would push all else off the page
        why = first_words(decision.recommendation, "Part II, recommendation", length.whole)
    end = " " if label[0].text.endswith("…") else ". "
    blocks: list[Block] = [heading, Paragraph((*label, Words(end), *why), Style.DENSE)]
    if context.assessment.option != decision.recommended_option:
        shown = cut(context.option_label(context.assessment.option), "options, title", longest, Look.STRONG)
        before = Words("The risks and measures in this brief hold for ", Look.STRONG)
        after = Words(", which is not the recommended option.", Look.STRONG)
        blocks.append(Paragraph((before, *shown, after), Style.DENSE))
    return (*blocks, *_options(context, length))


def _options(context: Context, length: Length) -> tuple[Block, ...]:
    """The options side by side, in words."""
    shown = chosen_options(context, length.options)
    rows = [_option_row(context, option, position, length.compared) for position, option in shown]
    if not context.has_no_operation:
        missing = tight((Words(OptionKind.NO_OPERATION.label), Words(": "), NOT_WRITTEN))
        rows.append(Row((missing, tight((NOT_WRITTEN,)), tight((NOT_WRITTEN,)), tight((NOT_WRITTEN,)))))
    columns = (
        Column("Option", 0.31),
        Column("Civilian harm", 0.25),
        Column("Political risk", 0.22),
        Column("Feasibility", 0.22),
    )
    table = Table("Options side by side", columns, tuple(rows), dense=True)
    left = len(context.plan.options) - len(shown)
    told = (Paragraph(own(f"+{count_of(left, 'more option')} in part II."), Style.DENSE),) if left else ()
    return (table, *told)


def _option_row(context: Context, option: Option, position: int, characters: int) -> Row:
    summaries = {item.option: item for item in context.comparisons}
    where, room = f"option {position}", max(characters // 4, 22)
    look = Look.STRONG if option.id == context.plan.decision.recommended_option else Look.PLAIN
    (name,) = cut(f"{position} {option.title}", f"{where}, title", max(characters // 2, 36), look)
    return Row(
        (
            Cell(tight((name,)).blocks, header=True),
            tight(own(_harm_words(summaries.get(option.id)))),
            tight(cut(option.political_risk, f"{where}, political risk", room)),
            tight(cut(option.feasibility, f"{where}, feasibility", room)),
        )
    )


def _harm_words(summary: OptionSummary | None) -> str:
    """Harm to civilians of an option, as people rated it; what nobody rated is counted, never guessed."""
    if summary is None:
        return "not compared"
    worst = [(level, summary.rated.get(level.value, 0)) for level in (Level.EXTREME, Level.HIGH)]
    rated = sum(summary.rated.values())
    unrated = sum(summary.counts.values()) - rated
    said = ", ".join(f"{count} {level.label.lower()}" for level, count in worst if count)
    parts = [said or ("none rated high or extreme" if rated else "")]
    parts.append(f"{unrated} not rated" if unrated else "")
    return ", ".join(part for part in parts if part) or "no risk found; not a finding of safety"


def _risks(context: Context, length: Length) -> tuple[Block, ...]:
    worst = worst_risks(context)
    title = "Risks to civilians that remain high or extreme"
    title += f" ({len(worst)}{more(len(worst), length.risks, length.rest)})" if worst else ""
    return (
        Heading(2, title, compact=True),
        risk_table(context, worst[: length.risks]),
        Paragraph(register_counts(context), Style.DENSE),
    )


def _measures(context: Context, length: Length) -> tuple[Block, ...]:
    lines = carrying_measures(context)
    title = "Measures that the decision rests on"
    title += f" ({len(lines)}{more(len(lines), length.measures, length.rest)})" if lines else ""
    shown = lines[: length.measures]
    table = () if lines and not shown else (measure_table(context, shown, length.absent),)
    return (Heading(2, title, compact=True), *table)


def _unknown(context: Context, length: Length) -> tuple[Block, ...]:
    needs = context.assessment.information_needs
    heading = "What is not known, and what it would change"
    heading += f" ({len(needs)}{more(len(needs), length.needs, length.rest)})" if needs else ""
    title = Heading(2, heading, compact=True)
    if not needs:
        text = (
            Words("No open question was ranked. This does not mean that everything is known: "),
            annex_ref(Annex.RULES),
            Words(" says what was checked."),
        )
        return (title, Paragraph(text, Style.DENSE))
    shown = needs[: length.needs]
    return (title, *((need_list(context, shown, 1),) if shown else ()))
