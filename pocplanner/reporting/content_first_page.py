"""The first page: all that the head of mission needs in order to decide, and the box to decide in.

What does not fit stands on the second page, and the first page says how much that is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.assessment.authority import authority_line
from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import Answer, ConsultationAnswer, HrddpOutcome, Level, OptionKind
from pocplanner.reporting.blocks import (
    Badge,
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
from pocplanner.reporting.fit import most_that_fit
from pocplanner.reporting.phrases import (
    NOT_WRITTEN,
    annex_ref,
    count_of,
    extract_words,
    joined,
    labelled,
    moment,
    office,
    people,
    unbroken,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import Finding, HarmRisk, InformationNeed, MeasureLine, OptionSummary
    from pocplanner.model.brief import Consultation
    from pocplanner.reporting.blocks import Block, CellBlock, Inline
    from pocplanner.reporting.context import Context

RECOMMENDATION_WORDS = 40
BLOCKERS_SHOWN = 3
GROUPS_SHOWN = 1
_WHERE = {"place", "route", "population_group"}
_WORST = {Level.HIGH, Level.EXTREME}
_AGAINST = {ConsultationAnswer.OBJECTION, ConsultationAnswer.CONCERNS}


@dataclass(frozen=True, slots=True)
class Length:
    """How much the first page shows; the rest stands on the second, and the page says so."""

    risks: int
    measures: int
    needs: int
    dissent: int
    characters: int
    """Longest extract of a text that is printed in full further back."""


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
_NEED_LINE = 125
"""Characters of a question, and of what the answer would change, that stand on one line."""
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


def first_page(context: Context, length: Length) -> tuple[Block, ...]:
    """All blocks of the first page, in reading order."""
    return (
        *_title(context),
        *_status(context),
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
        more += _some(_risk_table(context, risks[:rows]), len(risks) - rows, Annex.REGISTER)
    if measures:
        more.append(Heading(2, f"More measures that the decision rests on ({len(measures)})"))
        more += _some(_measure_table(context, measures[:rows]), len(measures) - rows, Annex.MEASURES)
    if needs:
        more.append(Heading(2, f"More that is not known ({len(needs)})"))
        more += _some(_need_list(context, needs[:rows], length.needs + 1), len(needs) - rows, Annex.NEEDS)
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


def tight(*parts: Inline | CellBlock) -> Cell:
    """A cell in the small type of the first page."""
    return Cell(tuple(Paragraph(part, Style.DENSE) if isinstance(part, tuple) else part for part in parts))


def _cut(text: str, field: str, characters: int, look: Look = Look.PLAIN) -> Inline:
    """The start of a typed text; the page says where all of it stands."""
    flat = " ".join(text.split())
    if len(flat) <= characters:
        return written(flat, field, look)
    start = flat[:characters]
    return (Words(f"{start[: max(start.rfind(' '), characters // 2)].rstrip(' ,;:')} …", look, field),)


def _some(block: Block, left: int, annex: Annex) -> list[Block]:
    """A block with part of something, and how much of it stands in an annex."""
    if left <= 0:
        return [block]
    return [block, Paragraph((Words(f"+{left} more in "), annex_ref(annex), Words(".")), Style.DENSE)]


def _more(total: int, shown: int) -> str:
    return f"; +{total - shown} on page\u00a02" if total > shown else ""


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


def _status(context: Context) -> tuple[Block, ...]:
    blockers = context.assessment.blockers()
    overridden = [item for item in context.assessment.readiness if item.severity == "blocker" and item.overridden]
    lines: list[Paragraph] = []
    if blockers:
        lines.append(
            labelled(f"DRAFT, {count_of(len(blockers), 'blocker')} open", _blocker_line(blockers), Style.DENSE)
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


def _blocker_line(blockers: Sequence[Finding]) -> Inline:
    titles = _blocker_titles(blockers)
    rest = _more(len(titles), BLOCKERS_SHOWN)
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
    without = _cut(decision.if_no_decision, "Part II, if no decision", length.characters)
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
        ("Who", _cut(part.who, "Part I, who", room)),
        ("Where", _cut(part.where or context.plan.area, "Part I, where", room)),
        ("When", _cut(part.when or part.when_timing.label, "Part I, when", room)),
        ("Why", _cut(part.why, "Part I, why", room)),
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
        (name,) = _cut(f"{position} {option.title}", f"{where}, title", max(length.characters // 2, 36), look)
        rows.append(
            Row(
                (
                    Cell(tight((name,)).blocks, header=True),
                    tight(own(_harm_words(summaries.get(option.id)))),
                    tight(_cut(option.political_risk, f"{where}, political risk", room)),
                    tight(_cut(option.feasibility, f"{where}, feasibility", room)),
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


def worst_risks(context: Context) -> tuple[HarmRisk, ...]:
    """Open risks that remain high or extreme."""
    return tuple(risk for risk in context.open_risks if (top := context.remaining(risk)) and top.level in _WORST)


def _risks(context: Context, length: Length) -> tuple[Block, ...]:
    worst = worst_risks(context)
    title = "Risks to civilians that remain high or extreme"
    title += f" ({len(worst)}{_more(len(worst), length.risks)})" if worst else ""
    return (
        Heading(2, title, compact=True),
        _risk_table(context, worst[: length.risks]),
        Paragraph(_counts(context), Style.DENSE),
    )


def _risk_table(context: Context, risks: Sequence[HarmRisk]) -> Table:
    columns = (
        Column("No.", 0.07),
        Column("Risk: who, how many, where", 0.49),
        Column("Now", 0.1),
        Column("Expected", 0.11),
        Column("Rated by", 0.23),
    )
    rows = tuple(_risk_row(context, risk) for risk in risks)
    summary = "Worst risks that remain, with level and the office that rated it"
    return Table(summary, columns, rows, empty=_no_worst(context), dense=True)


def _no_worst(context: Context) -> str:
    levels = [standing.level for risk in context.possible_risks if (standing := context.standing(risk))]
    worst = f", the worst provisionally {max(levels, key=list(Level).index).label.lower()}" if levels else ""
    return (
        f"No triggered risk stands at high or extreme. {count_of(len(context.possible_risks), 'possible risk')} "
        f"beside them{worst}; {count_of(len(context.assessment.rules_checked), 'rule')} checked. "
        "This is no finding that civilians are safe."
    )


def _counts(context: Context) -> Inline:
    unrated = sum(1 for risk in context.open_risks if not risk.ratings)
    levels = [standing.level for risk in context.dismissed_risks if (standing := context.standing(risk))]
    worst = sum(level in _WORST for level in levels)
    basis = " by a rating or by the proposal" if context.printing.edition.shows_proposals else ""
    high = f", {worst} of them high or extreme{basis}" if worst else ""
    return (
        Words("Register (", Look.QUIET),
        annex_ref(Annex.REGISTER, Look.QUIET),
        Words(f"): {count_of(len(context.open_risks), 'risk')}, ", Look.QUIET),
        Words(f"{unrated} not rated by a person", Look.STRONG if unrated else Look.QUIET),
        Words(
            f"; {len(context.possible_risks)} more possible, hanging on something unknown; "
            f"{len(context.dismissed_risks)} dismissed with a reason{high}.",
            Look.QUIET,
        ),
    )


def _risk_row(context: Context, risk: HarmRisk) -> Row:
    now, expected = context.standing(risk), context.remaining(risk)
    places = [subject.name for subject in risk.subjects if subject.kind in _WHERE]
    names = ", ".join(places or [subject.name for subject in risk.subjects])
    who = groups_harmed(risk, GROUPS_SHOWN)
    number = "number not known" if risk.people is None else people(risk.people)
    where = [Words(f". {who}; {number}" + ("; " if names else "."), Look.PLAIN)]
    if names:
        where.append(Words(f"{names}.", Look.PLAIN, f"names in risk {context.risk_labels[risk.id]}"))
    level = tight(own("not rated", Look.QUIET)) if now is None else tight(Badge(now.level, now.level.label, now.rated))
    later, basis = tight(own("as now", Look.QUIET)), tight(own("not rated by a person"))
    if expected is not None:
        basis = tight(own(expected.office, Look.PLAIN))
        if expected != now:
            later = tight(Badge(expected.level, expected.level.label, expected.rated))
    title = Words(risk.title, Look.STRONG, f"risk {context.risk_labels[risk.id]}")
    label = Cell(tight(own(context.risk_labels[risk.id])).blocks, header=True)
    return Row((label, tight((title, *where)), level, later, basis))


def _measures(context: Context, length: Length) -> tuple[Block, ...]:
    lines = carrying_measures(context)
    title = "Measures that the decision rests on"
    title += f" ({len(lines)}{_more(len(lines), length.measures)})" if lines else ""
    return (Heading(2, title, compact=True), _measure_table(context, lines[: length.measures], length))


def _measure_table(context: Context, lines: Sequence[MeasureLine], length: Length = LENGTHS[0]) -> Table:
    columns = (
        Column("No.", 0.07),
        Column("Measure", 0.32),
        Column("Owner", 0.14),
        Column("Ready by, status", 0.24),
        Column("If it is not there", 0.23),
    )
    rows = tuple(_measure_row(context, line, length) for line in lines)
    summary = "Measures that the decision rests on, with owner, date, status and what follows without them"
    return Table(summary, columns, rows, empty="No measure of the plan answers these risks yet.", dense=True)


def _measure_row(context: Context, line: MeasureLine, length: Length) -> Row:
    label = context.measure_labels[line.key]
    status = line.measure.status.label if line.measure else "Proposed"
    late = (Words(", "), Words("late", Look.STRONG)) if line.late else ()
    return Row(
        (
            Cell(tight(own(label)).blocks, header=True),
            tight(typed(line.title, f"measure {label}, title")),
            tight(office(line.owner)),
            tight((*ready_by(line), Words(f"; {status.lower()}"), *late)),
            tight(_without(context, line, length)),
        )
    )


def _without(context: Context, line: MeasureLine, length: Length) -> Inline:
    """What follows if a measure is not there in time: as written, else the risks that then stay as they are."""
    label = context.measure_labels[line.key]
    if line.measure is not None and line.measure.if_absent.strip():
        room = max(length.characters // 2, 40)
        return _cut(line.measure.if_absent, f"measure {label}, if it is not there", room)
    left = [risk for risk in line.serves if risk in context.risk_labels]
    listed = context.risk_list(tuple(left[:2])) + (f" and {len(left) - 2} more" if len(left) > 2 else "")
    return own(f"not written; {listed} then stay as now" if left else "not written", Look.QUIET)


def _unknown(context: Context, length: Length) -> tuple[Block, ...]:
    needs = context.assessment.information_needs
    heading = "What is not known, and what it would change"
    heading += f" ({len(needs)}{_more(len(needs), length.needs)})" if needs else ""
    title = Heading(2, heading, compact=True)
    if not needs:
        text = (
            Words("No open question was ranked. This does not mean that everything is known: "),
            annex_ref(Annex.RULES),
            Words(" says what was checked."),
        )
        return (title, Paragraph(text, Style.DENSE))
    return (title, _need_list(context, needs[: length.needs], 1, length.characters))


def _need_list(context: Context, needs: Sequence[InformationNeed], first: int, characters: int = 300) -> Bullets:
    items = tuple(
        (
            Words(need.unknown.text, Look.STRONG, f"information need {need.rank}"),
            Words(" "),
            *_cut(
                context.change(need),
                f"information need {need.rank}",
                max(characters, _NEED_LINE - len(need.unknown.text)),
            ),
        )
        for need in needs
    )
    return Bullets(items, numbered=True, style=Style.DENSE, first=first)


def _standing(context: Context, length: Length) -> tuple[Block, ...]:
    """HRDDP, legal basis, who has been told, when an approval lapses and who may stop the operation."""
    plan, room = context.plan, length.characters
    told = ", ".join(line.audience.label for line in plan.action.disclosure if line.told is Answer.YES)
    legal = _cut(plan.information.legal_basis, "Part I, legal basis", room)
    lapses = _cut(plan.decision.approval_lapses, "Part II, approval lapses", room)
    stop = _cut(plan.decision.who_may_stop, "Part II, who may stop", room)
    return (
        labelled("HRDDP", (*hrddp_line(context), *_conditions(context)), Style.DENSE),
        labelled("Legal basis", legal, Style.DENSE),
        labelled("Told so far", _cut(told or "nobody is recorded as told", "Part III, told", room + 40), Style.DENSE),
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
    title += f" ({len(against)}{_more(len(against), length.dissent)})" if against else ""
    shown = against[: length.dissent]
    blocks: list[Block] = [Heading(2, title, compact=True), *adviser_words(context, Style.DENSE)]
    if not against:
        text = "No objection, concern or advice not taken is recorded. Silence is never agreement."
        return (*blocks, paragraph(text, Style.DENSE, Look.QUIET))
    blocks.append(Bullets(tuple(_short(item, length.characters) for item in shown), style=Style.DENSE))
    return tuple(blocks)


def dissent(context: Context) -> tuple[Inline, ...]:
    """Objections first, then concerns, then other advice that was not taken, each with why."""
    asked = context.plan.consultations
    order = (ConsultationAnswer.OBJECTION, ConsultationAnswer.CONCERNS)
    against = sorted((item for item in asked if item.answer in _AGAINST), key=lambda item: order.index(item.answer))
    refused = [
        item for item in asked if item.answer not in _AGAINST and item.taken is Answer.NO and item.advice.strip()
    ]
    return tuple(_dissenting(item) for item in (*against, *refused))


def _dissenting(item: Consultation) -> Inline:
    body = item.component.label if item.component is not None else item.body or item.consultation_kind.label
    taken = {Answer.YES: "taken", Answer.NO: "not taken", Answer.UNKNOWN: "not said whether taken"}[item.taken]
    words = [Words(f"{body}, {item.answer.label.lower()}", Look.STRONG, "consultation, body"), Words(": ")]
    words += written(item.advice, "consultation, advice")
    words.append(Words(f" ({taken}", Look.SLANTED))
    if item.why.strip():
        words += [Words(": ", Look.SLANTED), *typed(item.why, "consultation, why", Look.SLANTED)]
    return (*words, Words(")", Look.SLANTED))


def _short(words: Inline, characters: int) -> Inline:
    """Words of which the typed ones are cut to *characters* each."""
    return tuple(
        part
        for word in words
        for part in (_cut(word.text, word.field, characters) if word.field and len(word.text) > characters else (word,))
    )


def groups_harmed(risk: HarmRisk, shown: int = 99) -> str:
    """The groups that could be harmed, in one line; those after the first *shown* are counted only."""
    labels = [group.label if not position else group.label.lower() for position, group in enumerate(risk.harmed)]
    more = len(labels) - shown
    return ", ".join(labels) if more < 2 else f"{', '.join(labels[:shown])} and {more} other groups"


def carrying_measures(context: Context) -> tuple[MeasureLine, ...]:
    """Measures on which the expected residual of open risks rests; where nobody said, those that serve the worst."""
    named = {key for risk in context.open_risks for key in _rests_on(context, risk)}
    if not named:
        named = {key for risk in worst_risks(context)[: LENGTHS[0].risks] for key in risk.measures}
    lines = [line for line in context.adopted if line.key in named]
    return tuple(sorted(lines, key=lambda line: (not line.late, context.measure_labels[line.key])))


def _rests_on(context: Context, risk: HarmRisk) -> tuple[str, ...]:
    residual = context.residuals.get(risk.id)
    return () if residual is None else residual.rests_on


def ready_by(line: MeasureLine) -> Inline:
    """When a measure must be ready, as written and on the calendar."""
    if not line.prepare_by:
        return (Words("not set", Look.QUIET),)
    on = f" ({unbroken(format_date(line.prepare_on))})" if line.prepare_on and line.prepare_by[:1] in "DH" else ""
    return own(f"{line.prepare_by}{on}")


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
