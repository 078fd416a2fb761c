"""The first page: all that the head of mission needs in order to decide, and the box to decide in.

What does not fit stands on the second page, and the first page says how much that is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.assessment.authority import authority_line
from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import Answer, HrddpOutcome, Level, OptionKind
from pocplanner.reporting.blocks import (
    Box,
    Bullets,
    Cell,
    Column,
    DecisionBox,
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
    typed,
)
from pocplanner.reporting.content_decision import adviser_words
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_lists import (
    carrying_measures,
    cut,
    dissent,
    measure_table,
    need_list,
    register_counts,
    risk_table,
    shortened_words,
    tight,
    worst_risks,
)
from pocplanner.reporting.fit import most_that_fit
from pocplanner.reporting.phrases import (
    NOT_WRITTEN,
    annex_ref,
    count_of,
    extract_words,
    joined,
    labelled,
    moment,
    unbroken,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import Finding, OptionSummary
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

RECOMMENDATION_WORDS = 40
BLOCKERS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Length:
    """How much the first page shows; the rest stands on the second, and the page says so."""

    risks: int
    measures: int
    needs: int
    dissent: int
    characters: int
    """Longest extract of a text that is printed in full further back."""
    rest: str = "on page\u00a02"
    """Where the rest stands."""


LENGTHS = (
    *(Length(4, 3, 3, dissent, room) for room in (300, 230, 190, 150, 120, 95, 75, 60, 48) for dissent in (3, 2, 1)),
    Length(4, 3, 2, 1, 48),
    Length(3, 3, 2, 1, 48),
    Length(3, 2, 2, 1, 48),
    Length(3, 2, 1, 1, 48),
    Length(2, 2, 1, 1, 48),
    Length(2, 1, 1, 1, 48),
    Length(1, 1, 1, 1, 48),
)
"""From the fullest page to the shortest: texts get shorter before rows become fewer."""
_WITHOUT_PAGES = Length(4, 3, 3, 3, 300, rest="below")
_ROWS_BELOW = 20
_SECOND_PAGE = (60, 40, 28, 20, 14, 10, 7, 5, 3, 2, 1)
"""Most rows of each kind on the second page, until all of it fits."""


def first_pages(context: Context) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The first page in the greatest length that fits, and the second with what did not; empty where all did."""
    last = len(LENGTHS) - 1
    length = LENGTHS[last - most_that_fit(lambda fuller: first_page(context, LENGTHS[last - fuller]), last)]
    least = len(_SECOND_PAGE) - 1
    first = first_page(context, length)

    def both(more: int) -> tuple[Block, ...]:
        return (*first, *second_page(context, length, _SECOND_PAGE[least - more]))

    more = most_that_fit(both, least, pages=2)
    return first, second_page(context, length, _SECOND_PAGE[least - more])


def without_pages(context: Context) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The same for a file that is laid out elsewhere: what comes first, and what follows it."""
    return first_page(context, _WITHOUT_PAGES), second_page(context, _WITHOUT_PAGES, _ROWS_BELOW)


def first_page(context: Context, length: Length) -> tuple[Block, ...]:
    """All blocks of the first page, in reading order."""
    return (
        *_title(context),
        *_status(context, length.rest),
        *_decision_asked(context, length),
        *_recommendation(context, length),
        *_risks(context, length),
        *_measures(context, length),
        *_unknown(context, length),
        *_standing(context, length),
        *_advice(context, length),
        *(paragraph(sentence, Style.DENSE, Look.STRONG) for sentence in context.printing.withheld),
        paragraph("Texts that end in “…” stand in full in parts I and II and in the annexes.", Style.LABEL),
        decision_box(),
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
        more += _some(Bullets(against[:rows], style=Style.DENSE), len(against) - rows, Annex.CONSULTATIONS)
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


def _more(total: int, shown: int, where: str) -> str:
    return f"; +{total - shown} {where}" if total > shown else ""


def decision_box() -> DecisionBox:
    """The empty box for the decision, as on paper: to be filled in by pen."""
    return DecisionBox(
        "Decision of the SRSG (to be filled in by pen)",
        ("Approved", "Approved with conditions", "Deferred", "Returned", "Not approved"),
        ("Conditions", "Name and capacity", "Date and time", "Signature"),
    )


def _title(context: Context) -> tuple[Block, ...]:
    plan = context.plan
    start = plan.timing.start()
    d_day = format_dtg(start) if start else format_date(plan.timing.d_day) if plan.timing.d_day else "not set"
    option = context.option
    if option is not None and option.d_day is not None:
        d_day = f"{format_date(option.d_day)} (of this option)"
    mission = (Words(" · "), Words(plan.mission, Look.PLAIN, "plan, mission")) if plan.mission else ()
    at = context.printing.at
    needed_by = plan.decision.needed_by
    needed_by = needed_by.model_copy(update={"note": ""}) if needed_by is not None else None
    needed = moment(needed_by, plan.timing, "Part II, needed by")
    rows: tuple[tuple[str, Inline], ...] = (
        ("To", written(plan.to_post, "plan, to")),
        ("Through", written(plan.through_post, "plan, through")),
        ("From", written(plan.from_post or context.presenter, "plan, from")),
        ("Date", own(format_dtg(at) if at is not None else f"as of {format_date(context.assessment.as_of)}")),
        ("D-day", own(d_day)),
        ("Decision by", tuple(Words(part.text, Look.STRONG, part.field) for part in needed)),
    )
    return (
        Heading(0, plan.title, field="plan, title"),
        Paragraph((Words("Security Operations Brief"), *mission), Style.LABEL),
        Facts(rows, "Addressees and dates", label_width=0.31, columns=3),
    )


def _status(context: Context, where: str) -> tuple[Block, ...]:
    blockers = context.assessment.blockers()
    overridden = [item for item in context.assessment.readiness if item.severity == "blocker" and item.overridden]
    lines: list[Paragraph] = []
    if blockers:
        lines.append(
            labelled(
                f"DRAFT, {count_of(len(blockers), 'blocker')} open",
                _blocker_line(blockers, where),
                Style.DENSE,
            )
        )
    elif not context.final:
        text = "no blocker is open, but this print was not issued as the final brief."
        lines.append(labelled("DRAFT", own(text), Style.DENSE))
    lines += [_override(item) for item in overridden]
    blocks: list[Block] = [Box(tuple(lines), Tone.WARNING)] if lines else []
    if context.plan.existing_authority:
        text = f"{authority_line(context.plan)}. The action did not wait for it."
        blocks.append(Box((paragraph(text, Style.DENSE, Look.STRONG),), Tone.NOTE))
    return tuple(blocks)


def _blocker_titles(blockers: Sequence[Finding]) -> tuple[Inline, ...]:
    """Titles of open blockers in the order of the library, each once, with their number."""
    counted = Counter(item.title for item in blockers)
    return tuple(
        typed(title if number == 1 else f"{title} ({number})", "readiness") for title, number in counted.items()
    )


def _blocker_line(blockers: Sequence[Finding], where: str) -> Inline:
    titles = _blocker_titles(blockers)
    rest = _more(len(titles), BLOCKERS_SHOWN, where)
    return (
        *joined(titles[:BLOCKERS_SHOWN], "; "),
        Words(f"{rest}. Details in "),
        annex_ref(Annex.READINESS),
        Words("."),
    )


def _override(item: Finding) -> Paragraph:
    reason = typed(item.overridden, f"readiness override of {item.rule}, reason")
    return Paragraph(
        (Words(f"Blocker overridden: {item.title}. ", Look.STRONG), Words("Reason: "), *reason), Style.DENSE
    )


def _decision_asked(context: Context, length: Length) -> tuple[Block, ...]:
    decision = context.plan.decision
    asked = written(decision.decision_requested, "Part II, decision asked for")
    without = cut(decision.if_no_decision, "Part II, if no decision", length.characters)
    return (
        Box(
            (
                Heading(2, "Decision asked for", compact=True),
                Paragraph(asked, Style.LEAD),
                labelled("If none is taken", without, Style.DENSE),
                Paragraph(_operation(context, length), Style.DENSE),
            ),
            Tone.KEY,
        ),
    )


def _operation(context: Context, length: Length) -> Inline:
    """Who, where, when, why and with whom, in two lines or so."""
    part, room = context.plan.information, max(length.characters // 2, 40)
    partners = [force.name for force in context.plan.situation.partner_forces]
    pieces: list[tuple[str, Inline]] = [
        ("Who", cut(part.who, "Part I, who", room)),
        ("Where", cut(part.where or context.plan.area, "Part I, where", room)),
        ("When", cut(part.when or part.when_timing.label, "Part I, when", room)),
        ("Why", cut(part.why, "Part I, why", room)),
        ("With", typed(", ".join(partners), "partner forces, name") if partners else own("no partner force is listed")),
    ]
    words: list[Words] = []
    for label, text in pieces:
        words += [Words(f"{label}: " if not words else f" {label}: ", Look.STRONG), *text]
        if not words[-1].text.rstrip().endswith((".", "!", "?", ")", "…")):
            words.append(Words("."))
    return tuple(words)


def _recommendation(context: Context, length: Length) -> tuple[Block, ...]:
    decision = context.plan.decision
    heading = Heading(2, f"{context.presenter}'s recommendation", compact=True)
    if decision.recommended_option is None:
        return (heading, Paragraph((NOT_WRITTEN,), Style.DENSE), *_options(context, length))
    label = Words(context.option_label(decision.recommended_option), Look.STRONG, "options, title")
    why = extract_words(decision.recommendation, "Part II, recommendation", RECOMMENDATION_WORDS, "part II")
    blocks: list[Block] = [heading, Paragraph((label, Words(". "), *why), Style.DENSE)]
    if context.assessment.option != decision.recommended_option:
        shown = context.option_label(context.assessment.option)
        note = f"The risks and measures in this brief hold for {shown}, which is not the recommended option."
        blocks.append(paragraph(note, Style.DENSE, Look.STRONG))
    return (*blocks, *_options(context, length))


def _options(context: Context, length: Length) -> tuple[Block, ...]:
    """The options side by side, in words."""
    summaries = {item.option: item for item in context.comparisons}
    room = max(length.characters // 4, 22)
    rows: list[Row] = []
    for position, option in enumerate(context.plan.options, start=1):
        is_recommended = option.id == context.plan.decision.recommended_option
        where = f"option {position}"
        look = Look.STRONG if is_recommended else Look.PLAIN
        (name,) = cut(f"{position} {option.title}", f"{where}, title", max(length.characters // 2, 36), look)
        rows.append(
            Row(
                (
                    Cell(tight((name,)).blocks, header=True),
                    tight(own(_harm_words(summaries.get(option.id)))),
                    tight(cut(option.political_risk, f"{where}, political risk", room)),
                    tight(cut(option.feasibility, f"{where}, feasibility", room)),
                )
            )
        )
    if not context.has_no_operation:
        missing = tight((Words(OptionKind.NO_OPERATION.label), Words(": "), NOT_WRITTEN))
        rows.append(Row((missing, tight((NOT_WRITTEN,)), tight((NOT_WRITTEN,)), tight((NOT_WRITTEN,)))))
    columns = (
        Column("Option", 0.31),
        Column("Civilian harm", 0.25),
        Column("Political risk", 0.22),
        Column("Feasibility", 0.22),
    )
    return (Table("Options side by side", columns, tuple(rows), dense=True),)


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
    title += f" ({len(worst)}{_more(len(worst), length.risks, length.rest)})" if worst else ""
    return (
        Heading(2, title, compact=True),
        risk_table(context, worst[: length.risks]),
        Paragraph(register_counts(context), Style.DENSE),
    )


def _measures(context: Context, length: Length) -> tuple[Block, ...]:
    lines = carrying_measures(context)
    title = "Measures that the decision rests on"
    title += f" ({len(lines)}{_more(len(lines), length.measures, length.rest)})" if lines else ""
    return (Heading(2, title, compact=True), measure_table(context, lines[: length.measures], length.characters))


def _unknown(context: Context, length: Length) -> tuple[Block, ...]:
    needs = context.assessment.information_needs
    heading = "What is not known, and what it would change"
    heading += f" ({len(needs)}{_more(len(needs), length.needs, length.rest)})" if needs else ""
    title = Heading(2, heading, compact=True)
    if not needs:
        text = (
            Words("No open question was ranked. This does not mean that everything is known: "),
            annex_ref(Annex.RULES),
            Words(" says what was checked."),
        )
        return (title, Paragraph(text, Style.DENSE))
    return (title, need_list(context, needs[: length.needs], 1, length.characters))


def _standing(context: Context, length: Length) -> tuple[Block, ...]:
    """HRDDP, legal basis, who has been told, when an approval lapses and who may stop the operation."""
    plan, room = context.plan, length.characters
    told = ", ".join(line.audience.label for line in plan.action.disclosure if line.told is Answer.YES)
    legal = cut(plan.information.legal_basis, "Part I, legal basis", room)
    lapses = cut(plan.decision.approval_lapses, "Part II, approval lapses", room)
    stop = cut(plan.decision.who_may_stop, "Part II, who may stop", room)
    return (
        labelled("HRDDP", (*hrddp_line(context), *_conditions(context)), Style.DENSE),
        labelled("Legal basis", legal, Style.DENSE),
        labelled("Told so far", cut(told or "nobody is recorded as told", "Part III, told", room + 40), Style.DENSE),
        Paragraph(
            (
                Words("This approval lapses: ", Look.STRONG),
                *lapses,
                Words("  Who may stop the operation: ", Look.STRONG),
                *stop,
            ),
            Style.DENSE,
        ),
    )


def _conditions(context: Context) -> Inline:
    """How many conditions stand on the support, how many are met, and when the first assessment lapses."""
    assessments = context.plan.hrddp.assessments
    conditions = [item for assessment in assessments for item in assessment.conditions]
    expiries = [assessment.expires for assessment in assessments if assessment.expires is not None]
    if not assessments:
        return ()
    met = sum(item.met is Answer.YES for item in conditions)
    said = f" {count_of(len(conditions), 'condition')}, {met} met;" if conditions else " No condition is written;"
    until = f" lapses {unbroken(format_date(min(expiries)))}" if expiries else " no day of lapse is set"
    return (Words(f"{said}{until} ("), annex_ref(Annex.HRDDP), Words(")."))


def _advice(context: Context, length: Length) -> tuple[Block, ...]:
    """The POC Adviser's own words whole; objections, concerns, and advice that was not taken."""
    against = dissent(context)
    title = "POC Adviser's own words; objections"
    title += f" ({len(against)}{_more(len(against), length.dissent, length.rest)})" if against else ""
    shown = against[: length.dissent]
    blocks: list[Block] = [Heading(2, title, compact=True), *adviser_words(context, Style.DENSE)]
    if not against:
        text = "No objection, concern or advice not taken is recorded. Silence is never agreement."
        return (*blocks, paragraph(text, Style.DENSE, Look.QUIET))
    blocks.append(Bullets(tuple(shortened_words(item, length.characters) for item in shown), style=Style.DENSE))
    return tuple(blocks)


def hrddp_line(context: Context) -> Inline:
    """The outcome of the HRDDP process in one line."""
    sheet = context.assessment.hrddp
    assessments = context.plan.hrddp.assessments
    if not assessments:
        if sheet.needed is None:
            return own("Not known whether support to non-UN forces is given; the process may be needed.")
        if sheet.needed:
            return (Words("Needed and not assessed. ", Look.STRONG), Words(sheet.why))
        return (
            Words("No support to non-UN security forces is declared. Basis in "),
            annex_ref(Annex.HRDDP),
            Words("."),
        )
    return joined(
        [_outcome(context, item.recipient, item.outcome, item.outcome_decided_by) for item in assessments], " "
    )


def _outcome(context: Context, recipient: str, outcome: HrddpOutcome, decided_by: str) -> Inline:
    name = context.name(recipient)
    words = [Words(f"{name}: ", Look.PLAIN, "partner forces, name"), Words(outcome.label, Look.STRONG)]
    if outcome is not HrddpOutcome.NOT_DECIDED and decided_by:
        words += [Words(", decided by "), Words(decided_by, Look.PLAIN, "HRDDP, decided by")]
    return (*words, Words("."))
