"""What the decision stands on, on the first page: HRDDP, legal basis, who was told, when an approval lapses, advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.model.vocab import Answer, HrddpOutcome
from pocplanner.reporting.blocks import Bullets, Heading, Look, Paragraph, Style, Words, own, paragraph
from pocplanner.reporting.content_decision import adviser_words
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.first_page_decision import WHOLE
from pocplanner.reporting.first_page_lists import cut, dissent, first_words, more, shortened_words
from pocplanner.reporting.narrowing import ADVICE
from pocplanner.reporting.phrases import KEY_CHARACTERS, annex_ref, count_of, joined, labelled, unbroken

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context
    from pocplanner.reporting.first_page_length import Length

OUTCOMES_SHOWN = 3


def standing(context: Context, length: Length) -> tuple[Block, ...]:
    """HRDDP, legal basis, who has been told, when an approval lapses and who may stop the operation."""
    plan, whole = context.plan, length.whole
    outcomes = OUTCOMES_SHOWN if whole == WHOLE else 1
    told = "; ".join(line.audience.label for line in plan.action.disclosure if line.told is Answer.YES)
    legal = cut(plan.information.legal_basis, "Part I, legal basis", length.legal)
    lapses = cut(plan.decision.approval_lapses, "Part II, approval lapses", length.authority)
    stop = cut(plan.decision.who_may_stop, "Part II, who may stop", length.authority)
    return (
        labelled("HRDDP", (*hrddp_line(context, outcomes, whole // 4), *_conditions(context)), Style.DENSE),
        labelled("Legal basis", legal, Style.DENSE),
        labelled(
            "Told so far", cut(told or "nobody is recorded as told", "Part III, told", length.told + 40), Style.DENSE
        ),
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


def advice(context: Context, count: int, room: int, rest: str) -> tuple[Block, ...]:
    """The POC Adviser's own words whole; objections, concerns, and advice that was not taken."""
    against = dissent(context)
    title = "POC Adviser's own words; objections"
    title += f" ({len(against)}{more(len(against), count, rest)})" if against else ""
    shown = against[:count]
    blocks: list[Block] = [Heading(2, title, compact=True), *_words(context)]
    if not against:
        text = "No objection, concern or advice not taken is recorded. Silence is never agreement."
        return (*blocks, paragraph(text, Style.DENSE, Look.QUIET))
    if shown:
        blocks.append(Bullets(tuple(shortened_words(item, room) for item in shown), style=Style.DENSE))
    return tuple(blocks)


def _words(context: Context) -> tuple[Block, ...]:
    """The adviser's words, whole but where sixty of them take more than any sixty words do."""
    given = context.plan.decision.advice
    if not given or len(given[-1].words) <= KEY_CHARACTERS:
        return adviser_words(context, Style.DENSE)
    return (Paragraph(first_words(f"“{given[-1].words}”", ADVICE, KEY_CHARACTERS), Style.DENSE),)


def hrddp_line(context: Context, shown: int | None = None, names: int = 300) -> Inline:
    """The outcome of the HRDDP process in one line; outcomes after the first *shown* are counted, long *names* cut."""
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
    outcomes = [
        _outcome(context, item.recipient, item.outcome, item.outcome_decided_by, names) for item in assessments[:shown]
    ]
    left = len(assessments) - len(outcomes)
    return (*joined(outcomes, " "), *((Words(f" And {left} more."),) if left else ()))


def _outcome(context: Context, recipient: str, outcome: HrddpOutcome, decided_by: str, names: int) -> Inline:
    name = cut(context.name(recipient), "partner forces, name", names)
    words = [*name, Words(": "), Words(outcome.label, Look.STRONG)]
    if outcome is not HrddpOutcome.NOT_DECIDED and decided_by:
        words += [Words(", decided by "), *cut(decided_by, "HRDDP, decided by", names)]
    return (*words, Words("."))
