"""The first page: all that the SRSG needs in order to decide, and the box to decide in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.assessment.authority import authority_line
from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import HrddpOutcome, Level
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
    cell,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.phrases import (
    NOT_WRITTEN,
    count_of,
    extract,
    joined,
    labelled,
    moment,
    office,
    people,
    unbroken,
    written,
)

if TYPE_CHECKING:
    from pocplanner.assessment.result import Finding, HarmRisk, MeasureLine
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

NEEDS_SHOWN = 3
GROUPS_SHOWN = 1
_WHERE = {"place", "route", "population_group"}
_WORST = {Level.HIGH, Level.EXTREME}


@dataclass(frozen=True, slots=True)
class Length:
    """How much the first page shows; the rest stands in the parts and annexes, and the page says so."""

    risks: int
    measures: int
    characters: int
    """Longest extract of a text that is printed in full further back."""


LENGTHS = (
    Length(5, 5, 420),
    Length(5, 4, 320),
    Length(4, 4, 300),
    Length(4, 3, 260),
    Length(3, 3, 230),
    Length(3, 2, 180),
)


def first_pages(context: Context) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The first page in the greatest length that fits, and the second with what did not."""
    return (first_page(context, LENGTHS[2]), ())


def first_page(context: Context, length: Length) -> tuple[Block, ...]:
    """All blocks of the first page, in reading order."""
    return (
        *_title(context),
        *_status(context),
        *_decision_asked(context, length),
        *_recommendation(context, length),
        *_risks(context, length),
        *_measures(context, length),
        *_unknown(context),
        *_hrddp(context),
        decision_box(),
    )


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
    rows: tuple[tuple[str, Inline], ...] = (
        ("To", written(plan.to_post, "plan, to")),
        ("As of", own(format_date(context.assessment.as_of))),
        ("Through", written(plan.through_post, "plan, through")),
        ("D-day", own(d_day)),
        ("From", written(plan.from_post or context.presenter, "plan, from")),
        ("Plan status", own(plan.status.label)),
    )
    return (
        Paragraph((Words("Security Operations Brief"), *mission), Style.KICKER),
        Heading(0, plan.title, field="plan, title"),
        Facts(rows, "Addressees and dates", label_width=0.2, columns=2),
    )


def _status(context: Context) -> tuple[Block, ...]:
    blockers = context.assessment.blockers()
    overridden = [item for item in context.assessment.readiness if item.severity == "blocker" and item.overridden]
    lines: list[Paragraph] = []
    if blockers:
        lines.append(labelled(_draft_label(blockers), _blocker_line(blockers), Style.SMALL))
    elif not context.final:
        text = "no blocker is open, but this print was not issued as the final brief."
        lines.append(labelled("DRAFT", own(text), Style.SMALL))
    lines += [_override(item) for item in overridden]
    blocks: list[Block] = [Box(tuple(lines), Tone.WARNING)] if lines else []
    if context.plan.existing_authority:
        text = f"{authority_line(context.plan)}. The action did not wait for it."
        blocks.append(Box((paragraph(text, Style.SMALL, Look.STRONG),), Tone.NOTE))
    return tuple(blocks)


def _draft_label(blockers: tuple[Finding, ...]) -> str:
    return f"DRAFT, {count_of(len(blockers), 'blocker')} open"


def _blocker_line(blockers: tuple[Finding, ...]) -> Inline:
    counted = Counter(item.title for item in blockers)
    shown = [
        typed(title if number == 1 else f"{title} ({number})", "readiness") for title, number in counted.most_common()
    ]
    return (*joined(shown, "; "), Words(". Details in annex I."))


def _override(item: Finding) -> Paragraph:
    reason = typed(item.overridden, f"readiness override of {item.rule}, reason")
    return Paragraph(
        (Words(f"Blocker overridden: {item.title}. ", Look.STRONG), Words("Reason: "), *reason), Style.SMALL
    )


def _decision_asked(context: Context, length: Length) -> tuple[Block, ...]:
    decision = context.plan.decision
    asked = written(decision.decision_requested, "Part II, decision asked for")
    needed = moment(decision.needed_by, context.plan.timing, "Part II, needed by")
    without = extract(decision.if_no_decision, "Part II, if no decision", length.characters, "II.e")
    return (
        Box(
            (
                Heading(2, "Decision asked for", compact=True),
                Paragraph(asked, Style.LEAD),
                labelled("Needed by", needed, Style.SMALL),
                labelled("If none is taken", without, Style.SMALL),
            ),
            Tone.KEY,
        ),
    )


def _recommendation(context: Context, length: Length) -> tuple[Block, ...]:
    decision = context.plan.decision
    heading = Heading(2, f"{context.presenter}'s recommendation", compact=True)
    if decision.recommended_option is None:
        return (heading, Paragraph((NOT_WRITTEN,), Style.SMALL))
    label = Words(context.option_label(decision.recommended_option), Look.STRONG, "options, title")
    why = extract(decision.recommendation, "Part II, recommendation", length.characters, "II.c")
    words = (label, Words(". Why: "), *why)
    blocks: list[Block] = [heading, Paragraph(words, Style.SMALL)]
    if context.assessment.option != decision.recommended_option:
        shown = context.option_label(context.assessment.option)
        note = f"The risks and measures in this brief hold for {shown}, which is not the recommended option."
        blocks.append(paragraph(note, Style.SMALL, Look.STRONG))
    return tuple(blocks)


def _risks(context: Context, length: Length) -> tuple[Block, ...]:
    worst = [risk for risk in context.open_risks if (top := context.remaining(risk)) and top.level in _WORST]
    title = "Risks to civilians that remain high or extreme"
    if len(worst) > length.risks:
        title += f": the worst {length.risks} of {len(worst)}"
    table = Table(
        "Worst risks that remain, with level and the office that rated it",
        (
            Column("No.", 0.08),
            Column("Risk: who, how many, where", 0.56),
            Column("Level", 0.11),
            Column("On whose word", 0.25),
        ),
        tuple(_risk_row(context, risk) for risk in worst[: length.risks]),
        empty=_no_worst(context),
        dense=True,
    )
    return (Heading(2, title, compact=True), table, paragraph(_counts(context), Style.SMALL, Look.QUIET))


def _no_worst(context: Context) -> str:
    levels = [standing.level for risk in context.possible_risks if (standing := context.standing(risk))]
    worst = f", the worst provisionally {max(levels, key=list(Level).index).label.lower()}" if levels else ""
    return (
        f"No triggered risk stands at high or extreme. {count_of(len(context.possible_risks), 'possible risk')} "
        f"beside them{worst}; {count_of(len(context.assessment.rules_checked), 'rule')} checked. "
        "This is no finding that civilians are safe."
    )


def _counts(context: Context) -> str:
    unrated = sum(1 for risk in context.open_risks if not risk.ratings)
    levels = [standing.level for risk in context.dismissed_risks if (standing := context.standing(risk))]
    worst = sum(level in _WORST for level in levels)
    high = f", {worst} of them high or extreme by a rating or by the proposal" if worst else ""
    return (
        f"Register (annex A): {count_of(len(context.open_risks), 'risk')}, {unrated} not rated by a person; "
        f"{len(context.possible_risks)} more possible, hanging on something unknown; "
        f"{len(context.dismissed_risks)} dismissed with a reason{high}."
    )


def _risk_row(context: Context, risk: HarmRisk) -> Row:
    standing = context.remaining(risk)
    places = [subject.name for subject in risk.subjects if subject.kind in _WHERE]
    names = ", ".join(places or [subject.name for subject in risk.subjects])
    who = groups_harmed(risk, GROUPS_SHOWN)
    where = [Words(f". {who}; {people(risk.people)}" + ("; " if names else "."), Look.PLAIN)]
    if names:
        where.append(Words(f"{names}.", Look.PLAIN, f"names in risk {context.risk_labels[risk.id]}"))
    level, basis = Cell(), cell(own("not rated by a person"))
    if standing is not None:
        level = cell(Badge(standing.level, standing.level.label, standing.rated))
        basis = cell(own(standing.basis))
    title = Words(risk.title, Look.STRONG, f"risk {context.risk_labels[risk.id]}")
    return Row((cell(own(context.risk_labels[risk.id])), cell((title, *where)), level, basis))


def groups_harmed(risk: HarmRisk, shown: int = 99) -> str:
    """The groups that could be harmed, in one line; those after the first *shown* are counted only."""
    labels = [group.label if not position else group.label.lower() for position, group in enumerate(risk.harmed)]
    more = len(labels) - shown
    return ", ".join(labels) if more < 2 else f"{', '.join(labels[:shown])} and {more} other groups"


def carrying_measures(context: Context) -> tuple[MeasureLine, ...]:
    """Measures on which the expected residual of open risks rests; where nobody said, those that serve the worst."""
    named = {key for risk in context.open_risks for key in _rests_on(context, risk)}
    if not named:
        worst = [risk for risk in context.open_risks if (top := context.remaining(risk)) and top.level in _WORST]
        named = {key for risk in worst[: LENGTHS[0].risks] for key in risk.measures}
    lines = [line for line in context.adopted if line.key in named]
    return tuple(sorted(lines, key=lambda line: (not line.late, context.measure_labels[line.key])))


def _rests_on(context: Context, risk: HarmRisk) -> tuple[str, ...]:
    residual = context.residuals.get(risk.id)
    return () if residual is None else residual.rests_on


def _measures(context: Context, length: Length) -> tuple[Block, ...]:
    lines = carrying_measures(context)
    title = "Measures that the decision rests on"
    if len(lines) > length.measures:
        title += f": {length.measures} of {len(lines)}, late ones first"
    table = Table(
        "Measures that the decision rests on, with owner, date and status",
        (
            Column("No.", 0.08),
            Column("Measure", 0.45),
            Column("Owner", 0.17),
            Column("Ready by", 0.15),
            Column("Status", 0.15),
        ),
        tuple(_measure_row(context, line) for line in lines[: length.measures]),
        empty="No measure of the plan answers these risks yet.",
        dense=True,
    )
    return (Heading(2, title, compact=True), table)


def _measure_row(context: Context, line: MeasureLine) -> Row:
    label = context.measure_labels[line.key]
    status = line.measure.status.label if line.measure else "Proposed"
    late = (Words(", "), Words("late", Look.STRONG)) if line.late else ()
    return Row(
        (
            cell(own(label)),
            cell(typed(line.title, f"measure {label}, title")),
            cell(office(line.owner)),
            cell(ready_by(line)),
            cell((Words(status), *late)),
        )
    )


def ready_by(line: MeasureLine) -> Inline:
    """When a measure must be ready, as written and on the calendar."""
    if not line.prepare_by:
        return (Words("not set", Look.QUIET),)
    on = f" ({unbroken(format_date(line.prepare_on))})" if line.prepare_on and line.prepare_by[:1] in "DH" else ""
    return own(f"{line.prepare_by}{on}")


def _unknown(context: Context) -> tuple[Block, ...]:
    needs = context.assessment.information_needs
    title = "What is not known"
    if len(needs) > NEEDS_SHOWN:
        title += f": first {NEEDS_SHOWN} of {len(needs)}"
    if not needs:
        text = (
            "No open question was ranked. This does not mean that everything is known: annex G says what was checked."
        )
        return (Heading(2, title, compact=True), paragraph(text, Style.SMALL))
    items = tuple(
        (
            Words(need.unknown.text, Look.STRONG, f"information need {need.rank}"),
            Words(f" {need.why}", Look.PLAIN, f"information need {need.rank}"),
        )
        for need in needs[:NEEDS_SHOWN]
    )
    return (Heading(2, title, compact=True), Bullets(items, numbered=True, style=Style.SMALL))


def _hrddp(context: Context) -> tuple[Block, ...]:
    return (labelled("Human Rights Due Diligence Policy, outcome", hrddp_line(context), Style.SMALL),)


def hrddp_line(context: Context) -> Inline:
    """The outcome of the HRDDP process in one line."""
    sheet = context.assessment.hrddp
    assessments = context.plan.hrddp.assessments
    if not assessments:
        if sheet.needed is None:
            return own("Not known whether support to non-UN forces is given; the process may be needed.")
        if sheet.needed:
            return (Words("Needed and not assessed. ", Look.STRONG), Words(sheet.why))
        return own("No support to non-UN security forces is declared. Basis in annex C.")
    return joined(
        [_outcome(context, item.recipient, item.outcome, item.outcome_decided_by) for item in assessments], " "
    )


def _outcome(context: Context, recipient: str, outcome: HrddpOutcome, decided_by: str) -> Inline:
    name = context.name(recipient)
    words = [Words(f"{name}: ", Look.PLAIN, "partner forces, name"), Words(outcome.label, Look.STRONG)]
    if outcome is not HrddpOutcome.NOT_DECIDED and decided_by:
        words += [Words(", decided by "), Words(decided_by, Look.PLAIN, "HRDDP, decided by")]
    return (*words, Words("."))
