"""Part II, Decision Brief (Handbook 11.4.1): assessment and intent, options, recommendation, consultation, decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pocplanner.model.brief import ProsCons
from pocplanner.model.times import format_dtg
from pocplanner.model.vocab import Answer, Component, ConsultationAnswer, Level
from pocplanner.reporting.blocks import (
    Badge,
    Bullets,
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
from pocplanner.reporting.content_information import pros_and_cons
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_decision import origin
from pocplanner.reporting.first_page_lists import chosen_options
from pocplanner.reporting.phrases import (
    FULL,
    IN_ARCHIVE,
    NOT_WRITTEN,
    annex_ref,
    count_of,
    key_room,
    labelled,
    prose,
    shortened,
    shortened_table,
    written,
)

if TYPE_CHECKING:
    from pocplanner.assessment.result import OptionSummary
    from pocplanner.model.brief import Consultation, RecordedDecision
    from pocplanner.model.operation import LineOfOperation, Option
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context
    from pocplanner.reporting.phrases import Room

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def decision_brief(context: Context, room: Room = FULL) -> tuple[Block, ...]:
    """All of Part II."""
    decision = context.plan.decision
    leader = context.presenter
    return (
        Heading(1, "Decision Brief", "II.", anchor="part-2"),
        Heading(2, f"{leader}'s Assessment and Intent", "a."),
        Heading(3, "Assessment"),
        *prose(decision.assessment, "Part II, assessment", room=room),
        Heading(3, "Intent"),
        *prose(decision.intent, "Part II, intent", room=room),
        *_options(context, room),
        Heading(2, f"{leader}'s Recommendation", "c."),
        *_recommendation(context, room),
        *_consultation(context, room),
        *_srsg_decision(context, room),
    )


def _options(context: Context, room: Room) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(2, "Options", "b.")]
    options = context.plan.options
    shown = chosen_options(context, room.options)
    for position, option in shown:
        blocks += _option(context, option, position, room)
    if len(shown) < len(options):
        left = count_of(len(options) - len(shown), "more option")
        blocks.append(Paragraph((Words(f"+{left} in "), *IN_ARCHIVE, Words(".")), Style.SMALL))
    if not context.has_no_operation:
        blocks += [
            Heading(3, f"Option {len(options) + 1}: No operation", f"{roman(len(options) + 1)}."),
            Paragraph((NOT_WRITTEN,)),
            note("No operation is always among the options; it has risks of its own."),
            *_inaction(context, room),
        ]
    blocks += _stop_criteria(context, room)
    blocks += _comparison(context)
    return tuple(blocks)


def roman(number: int) -> str:
    """Small Roman numeral, as the Handbook numbers its options; digits above ten."""
    return _ROMAN[number - 1] if number <= len(_ROMAN) else str(number)


def _option(context: Context, option: Option, position: int, room: Room) -> tuple[Block, ...]:
    where = f"option {position}"
    recommended = " (recommended)" if option.id == context.plan.decision.recommended_option else ""
    title = f"Option {position}: {option.title}{recommended}"
    blocks: list[Block] = [
        Heading(3, title, f"{roman(position)}.", field=f"{where}, title"),
        replace(labelled("Kind", own(option.option_kind.label)), leads_in=True),
        Heading(4, "Outline", "1."),
        *prose(option.outline, f"{where}, outline", room=room),
        Heading(4, "Pros and Cons", "2."),
        pros_and_cons(ProsCons(pros=option.pros, cons=option.cons), where, room),
        Heading(4, "Potential Collateral Damage", "3."),
        *prose(option.collateral_damage, f"{where}, potential collateral damage", room=room),
        labelled("Political risk", shortened(option.political_risk, f"{where}, political risk", room)),
        labelled("Feasibility", shortened(option.feasibility, f"{where}, feasibility", room)),
    ]
    if option.option_kind.value == "no_operation":
        blocks += _inaction(context, room)
    return tuple(blocks)


def _inaction(context: Context, room: Room) -> tuple[Block, ...]:
    lines = context.plan.lines_of_operation
    if not lines:
        return (labelled("Harm to civilians if nothing is done", (NOT_WRITTEN,)),)
    columns = (
        Column("Line of operation", 0.24),
        Column("Harm to civilians if nothing is done", 0.5),
        Column("Rating", 0.26),
    )
    rows = tuple(_inaction_row(context, line, room) for line in lines)
    return (Table("Harm to civilians if nothing is done, by line of operation", columns, rows),)


def _inaction_row(context: Context, line: LineOfOperation, room: Room) -> Row:
    where = f"line of operation “{line.name}”"
    rating = cell(own("Not rated by a person", Look.QUIET))
    if line.inaction_likelihood and line.inaction_impact:
        level = Level(context.library.scales.table[line.inaction_likelihood][line.inaction_impact].lower())
        by = line.inaction_rated_by.label if line.inaction_rated_by else "an office that is not recorded"
        axes = f"{line.inaction_likelihood.label}, {line.inaction_impact.label.lower()}; rated by {by}"
        rating = cell(Badge(level, level.label, line.inaction_rated_by is not None), own(axes))
    name = typed(line.name, where, Look.STRONG)
    threat = (Words(f"\nThreat: {line.threat}", Look.PLAIN, where),) if line.threat else ()
    return Row(
        (cell((*name, *threat)), cell(shortened(line.inaction_harm, f"{where}, harm of inaction", room)), rating)
    )


def _stop_criteria(context: Context, room: Room) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(3, "When the operation stops")]
    stop = written(context.plan.decision.who_may_stop, "Part II, who may stop")
    if not context.plan.stop_criteria:
        return (*blocks, labelled("Agreed conditions", (NOT_WRITTEN,)), labelled("Who may stop it", stop))
    rows = []
    for position, criterion in enumerate(context.plan.stop_criteria, start=1):
        where = f"stop criterion {position}"
        advised = criterion.advised_by.label if criterion.advised_by else "not said"
        within = "not set" if criterion.within_minutes is None else f"{criterion.within_minutes} min"
        means = ", ".join(means.label for means in criterion.communications) or "not said"
        rows.append(
            Row(
                (
                    cell(written(criterion.condition, where)),
                    cell(written(criterion.action, f"{where}, action")),
                    cell(
                        (
                            Words(f"Advised by {advised}; decided by "),
                            *written(criterion.decided_by, f"{where}, decided by"),
                        )
                    ),
                    cell(own(f"Within {within}. By {means}.")),
                )
            )
        )
    columns = (Column("Stop if", 0.32), Column("Then", 0.26), Column("Who", 0.22), Column("How soon, by what", 0.2))
    return (
        *blocks,
        *shortened_table(Table("Conditions on which the operation stops", columns, tuple(rows)), room, IN_ARCHIVE),
        labelled("Who may stop it", stop),
    )


def _comparison(context: Context) -> tuple[Block, ...]:
    if not context.comparisons:
        return ()
    proposals = context.printing.edition.shows_proposals
    columns = (
        Column("Option", 0.3),
        *(Column(level.label, 0.09) for level in reversed(Level)),
        *(() if proposals else (Column("Not rated", 0.1),)),
        Column("Possible", 0.1),
        Column("Compared with the recommended option", 0.24),
    )
    basis = "rated or proposed level" if proposals else "the level that a person gave"
    return (
        Heading(3, "Comparison of the options"),
        Table(
            "Options with the number of risks at each level",
            columns,
            tuple(_compared(context, s) for s in context.comparisons),
        ),
        note(
            f"Triggered risks by {basis}. Fewer risks in the register do not prove less harm: "
            "options differ in what is known about them. “No operation” carries the harm that continues."
        ),
        *(_robustness(context) if proposals else ()),  # it weighs levels that nobody but the program proposes
    )


def _robustness(context: Context) -> tuple[Block, ...]:
    """Which open question could turn the comparison round."""
    if not context.robustness:
        return ()
    lines = tuple(typed(line, "options, title") for line in context.robustness)
    return (Heading(3, "What the comparison hangs on"), Bullets(lines))


def _compared(context: Context, summary: OptionSummary) -> Row:
    proposals = context.printing.edition.shows_proposals
    numbers = summary.counts if proposals else summary.rated
    counts = [numbers.get(level.value, 0) for level in reversed(Level)]
    if not proposals:
        counts.append(sum(summary.counts.values()) - sum(summary.rated.values()))
    is_recommended = summary.option == context.plan.decision.recommended_option
    change = f"adds {len(summary.new)}, takes away {len(summary.gone)}"
    new = "is the recommended option" if is_recommended else change
    label = Words(context.option_label(summary.option), Look.STRONG, "options, title")
    return Row(
        (cell((label,)), *(cell(own(str(count))) for count in counts), cell(own(str(summary.possible))), cell(own(new)))
    )


def _recommendation(context: Context, room: Room) -> tuple[Block, ...]:
    decision = context.plan.decision
    name = (NOT_WRITTEN,)
    if decision.recommended_option is not None:
        name = (Words(context.option_label(decision.recommended_option), Look.STRONG, "options, title"),)
    return (
        labelled("Recommended", name),
        *prose(decision.recommendation, "Part II, recommendation", room=key_room(room)),
        Heading(3, "POC Adviser, in own words"),
        *adviser_words(context),
    )


def adviser_words(context: Context, style: Style = Style.BODY) -> tuple[Paragraph, ...]:
    """What the POC Adviser said last, whole; where nothing was said, that it was asked for, or was not."""
    advice = context.plan.decision.advice
    if advice:
        last = advice[-1]
        given = f" ({format_dtg(last.given_at)})" if last.given_at is not None else ""
        return (
            Paragraph(
                (Words(f"“{last.words}”", Look.PLAIN, "Part II, adviser's words"), Words(given, Look.QUIET)), style
            ),
        )
    asked = [
        item.asked_at
        for item in context.plan.consultations
        if item.component is Component.POC_ADVISER and item.asked_at is not None
    ]
    when = f"asked {format_dtg(max(asked))}" if asked else "not asked"
    return (Paragraph(own(f"No advice received; {when}.", Look.STRONG), style),)


def _consultation(context: Context, room: Room = FULL) -> tuple[Block, ...]:
    decision = context.plan.decision
    return (
        Heading(2, "Consultation", "d."),
        Heading(3, "UN Headquarters", "i."),
        *prose(decision.unhq_consultation, "Part II, consultation of UN Headquarters", room=room),
        Heading(3, "National/Regional Partners", "ii."),
        *prose(decision.partner_consultation, "Part II, consultation of partners", room=room),
        Heading(3, "Who was asked, and what came back"),
        note("Silence is never agreement: an office that was asked and did not reply has agreed to nothing."),
        *shortened_table(
            Table(
                "Consultations with their answers",
                (
                    Column("Asked", 0.24),
                    Column("On what, when", 0.24),
                    Column("Answer", 0.18),
                    Column("Advice, and whether it was taken", 0.34),
                ),
                tuple(_consulted(item, position) for position, item in enumerate(context.plan.consultations, start=1)),
                empty="No consultation is recorded: nobody is shown as having been asked.",
            ),
            room,
            (annex_ref(Annex.CONSULTATIONS),),
        ),
    )


def _consulted(item: Consultation, position: int) -> Row:
    where = f"consultation {position}"
    body = item.component.label if item.component else ""
    who = (Words(body, Look.STRONG),) if body else written(item.body, f"{where}, body", Look.STRONG)
    when = "not asked yet" if item.asked_at is None else f"asked {format_dtg(item.asked_at)}"
    allowed = f", {item.hours_allowed} hours allowed" if item.hours_allowed is not None else ""
    silent = item.answer in {ConsultationAnswer.ASKED_NO_REPLY, ConsultationAnswer.NOT_ASKED}
    answer = own(item.answer.label, Look.PLAIN if silent else Look.STRONG)
    taken = {Answer.YES: "Taken", Answer.NO: "Not taken", Answer.UNKNOWN: "Not said whether it was taken"}[item.taken]
    advice = cell()
    if item.advice.strip():
        why = (Words(": "), *typed(item.why, f"{where}, why")) if item.why.strip() else ()
        advice = cell(typed(item.advice, f"{where}, advice"), (Words(taken, Look.SLANTED), *why))
    subject = cell(written(item.subject, f"{where}, subject"), own(when + allowed, Look.QUIET))
    return Row((cell(who, own(item.consultation_kind.label, Look.QUIET)), subject, cell(answer), advice))


def _srsg_decision(context: Context, room: Room) -> tuple[Block, ...]:
    decision, key = context.plan.decision, key_room(room)
    taken = sorted(decision.decisions, key=lambda item: item.at)
    shown = taken if room.rows is None else taken[-room.rows :]
    blocks: list[Block] = [
        Heading(2, "SRSG's Decision", "e."),
        labelled("Asked for", shortened(decision.decision_requested, "Part II, decision asked for", key)),
        labelled("If none is taken", shortened(decision.if_no_decision, "Part II, if no decision", key)),
    ]
    if not taken:
        blocks.append(
            paragraph("No decision is recorded. The box on the first page is for the decision by pen.", look=Look.QUIET)
        )
    if len(shown) < len(taken):
        more = count_of(len(taken) - len(shown), "earlier decision")
        blocks.append(Paragraph((Words(f"{more} in "), *IN_ARCHIVE, Words(".")), Style.SMALL))
    blocks += [block for item in shown for block in _recorded(context, item, room)]
    lapses = shortened(decision.approval_lapses, "Part II, approval lapses", key)
    return (*blocks, labelled("An approval lapses", lapses))


def _recorded(context: Context, item: RecordedDecision, room: Room) -> tuple[Block, ...]:
    head = [Words(item.outcome.label, Look.STRONG), Words(f", {format_dtg(item.at)}, {item.mode.label.lower()}, by ")]
    head += written(item.capacity, "recorded decision, capacity")
    if item.option is not None:
        head += [Words(", on "), Words(context.option_label(item.option), Look.PLAIN, "options, title")]
    blocks: list[Block] = [Paragraph((*head, Words(". "), *origin(context, item)))]
    if item.exact_words.strip():
        said = shortened(f"“{item.exact_words.strip()}”", "recorded decision, exact words", room)
        blocks.append(labelled("In the exact words", said))
    if item.conditions.strip():
        blocks.append(labelled("Conditions", shortened(item.conditions, "recorded decision, conditions", room)))
    return tuple(blocks)
