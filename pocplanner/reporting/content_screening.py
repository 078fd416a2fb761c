"""Whether a full brief is needed, by which criteria, and what a person decided, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.vocab import Answer
from pocplanner.reporting.blocks import (
    Column,
    Heading,
    Look,
    Paragraph,
    Row,
    Table,
    Words,
    cell,
    note,
    own,
    typed,
)
from pocplanner.reporting.phrases import day, labelled, office, prose

if TYPE_CHECKING:
    from pocplanner.assessment.result import CriterionCheck
    from pocplanner.reporting.blocks import Block
    from pocplanner.reporting.context import Context

LIST_NOTE = (
    "Handbook 11.4.1 asks for review of major operations and does not define “major”. This list is a derivation of the "
    "program; what is not known counts as major."
)


def screening(context: Context) -> tuple[Block, ...]:
    """The criteria with their state, and the decision."""
    view = context.assessment.screening
    columns = (Column("Criterion", 0.4), Column("State", 0.12), Column("What it rests on", 0.48))
    rows = tuple(_criterion(check) for check in view.criteria)
    return (
        Heading(2, "Screening: is a full brief needed?"),
        labelled("By the list", own(view.need.label)),
        *_decision(context),
        note(LIST_NOTE),
        Table("Criteria of the screening", columns, rows, empty="The guidance library in use holds no criteria."),
    )


def _decision(context: Context) -> tuple[Paragraph, ...]:
    decision = context.plan.screening
    if decision.full_brief is Answer.UNKNOWN:
        return (labelled("Decision", own("Not decided; a full brief is made.", Look.QUIET)),)
    made = "A full brief is made" if decision.full_brief is Answer.YES else "No full brief is made"
    words = (Words(f"{made}. Decided by "), *office(decision.decided_by), Words(f", {day(decision.decided_on)}."))
    blocks = [labelled("Decision", words)]
    if decision.reason.strip():
        first, *rest = prose(decision.reason, "screening, reason")
        blocks += [labelled("Reason", first.words), *rest]
    return tuple(blocks)


def _criterion(check: CriterionCheck) -> Row:
    where = f"guidance entry {check.entry.id}"
    # Of a list of alternatives, those count that made the outcome what it is.
    deciding = [item.text for item in check.clauses if item.outcome is check.met and not item.text.endswith(":")]
    look = Look.PLAIN if check.met is False else Look.STRONG
    title = check.entry.text["en"].title
    return Row(
        (cell(typed(title, where)), cell(own(check.word, look)), cell(*(typed(text, where) for text in deciding)))
    )
