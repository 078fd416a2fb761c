"""Readiness: open blockers, overridden ones with their reasons, warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import Column, Heading, Look, Row, Table, Words, cell, own, paragraph, typed
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading, count_of

if TYPE_CHECKING:
    from pocplanner.assessment.result import Finding
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context


def readiness(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    findings = context.assessment.readiness
    blockers = [item for item in findings if item.severity == "blocker" and not item.overridden]
    warnings = [item for item in findings if item.severity != "blocker" and not item.overridden]
    overridden = [item for item in findings if item.overridden]
    return (
        annex_heading(Annex.READINESS),
        paragraph(
            f"{count_of(len(blockers), 'blocker')} open, {count_of(len(warnings), 'warning')}, "
            f"{len(overridden)} overridden with a written reason."
        ),
        Heading(2, f"Open blockers ({len(blockers)})"),
        _table(blockers, "Open blockers", "No blocker is open."),
        Heading(2, f"Overridden ({len(overridden)})"),
        _table(overridden, "Overridden findings with reasons", "None."),
        Heading(2, f"Warnings ({len(warnings)})"),
        _table(warnings, "Warnings", "None."),
    )


def _table(findings: list[Finding], summary: str, empty: str) -> Table:
    """Findings with the same words stand in one row, so that what to do is said once."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for item in findings:
        alike.setdefault((item.title, item.help), []).append(item)
    columns = (Column("What", 0.27), Column("Where, detail", 0.37), Column("What to do", 0.36))
    return Table(summary, columns, tuple(_row(items) for items in alike.values()), empty=empty)


def _row(items: list[Finding]) -> Row:
    first = items[0]
    where = f"readiness rule {first.rule}"
    count = f" ({len(items)})" if len(items) > 1 else ""
    details: list[Inline] = []
    for item in items:
        if item.detail:
            details.append(typed(item.detail, where))
        if item.overridden:
            reason = typed(item.overridden, f"override of {item.rule}, reason")
            details.append((Words("Overridden. Reason: ", Look.STRONG), *reason))
    return Row((cell(typed(f"{first.title}{count}", where, Look.STRONG)), cell(*details), cell(own(first.help))))
