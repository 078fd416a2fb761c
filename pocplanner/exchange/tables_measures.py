"""The measures of the plan as rows, with the numbers of the brief."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.exchange.cells import Column
from pocplanner.model.vocab import MeasurePhase
from pocplanner.reporting.phrases import offices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.exchange.cells import Cell, Columns, Row, Rows
    from pocplanner.model.measures import Measure
    from pocplanner.reporting.context import Context

MEASURES: Final[Columns] = (
    Column("No.", 9),
    Column("Phase", 10),
    Column("Measure", 36),
    Column("What is done, by whom, how", 50),
    Column("Owner", 16),
    Column("Supported by", 18),
    Column("Coordinate with", 18),
    Column("Where", 20),
    Column("Ready by, as written", 14),
    Column("Ready by", 12),
    Column("Hangs on", 18),
    Column("Until, as written", 14),
    Column("Until", 12),
    Column("Status", 12),
    Column("Late", 8),
    Column("Risks served", 28),
    Column("Must be ready first", 16),
    Column("Options", 18),
    Column("Done when", 34),
    Column("Evidence", 20),
    Column("Harm it may do itself", 30),
    Column("If it is absent", 30),
    Column("May raise", 20),
    Column("Last resort test", 18),
    Column("Remark", 24),
    Column("Library entry", 14),
)


def measure_rows(context: Context) -> Rows:
    """Measures of the plan, before, during, after."""
    return tuple(
        _row(context, line, line.measure)
        for phase in MeasurePhase
        for line in context.adopted
        if line.phase is phase and line.measure is not None
    )


def _row(context: Context, line: MeasureLine, measure: Measure) -> Row:
    timing = context.plan.timing
    until = measure.until
    return (
        context.measure_labels[line.key],
        line.phase.label,
        line.title,
        line.text,
        line.owner.label if line.owner is not None else "to be assigned",
        offices(item for item in line.supporting if item.is_mission),
        offices(item for item in line.supporting if not item.is_mission),
        _names(context, measure.places),
        line.prepare_by or "not set",
        line.prepare_on,
        measure.prepare_by.note if measure.prepare_by is not None else None,
        until.label() if until is not None else None,
        until.day_in(timing) if until is not None else None,
        measure.status.label,
        "late" if line.late else None,
        context.risk_list(line.serves) or "none named",
        _measures(context, measure.depends_on),
        ", ".join(map(context.option_label, measure.options)) or "all",
        line.done_when,
        measure.evidence,
        line.own_harm,
        measure.if_absent,
        context.risk_list(line.conflicts),
        _last_resort(measure),
        measure.note,
        measure.entry,
    )


def _names(context: Context, identifiers: Iterable[str]) -> str:
    return ", ".join(map(context.name, identifiers))


def _measures(context: Context, identifiers: Iterable[str]) -> str:
    """Numbers of measures; one of another option by its title."""
    return ", ".join(context.measure_labels.get(key) or context.name(key) for key in identifiers)


def _last_resort(measure: Measure) -> Cell:
    test = measure.last_resort
    return None if test is None else "met" if test.passed() else "not met or not known"
