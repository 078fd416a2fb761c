"""In the annex with the measures: what must be ready when, what it needs first, and where that cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import Anchor
from pocplanner.model.vocab import MeasureStatus
from pocplanner.reporting.blocks import (
    Box,
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    cell,
    note,
    own,
    typed,
)
from pocplanner.reporting.first_page_lists import ready_by
from pocplanner.reporting.phrases import count_of, moment, office

if TYPE_CHECKING:
    from pocplanner.assessment.result import MeasureLine
    from pocplanner.model.measures import Measure
    from pocplanner.model.times import Moment
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_OVER = {MeasureStatus.DROPPED, MeasureStatus.LAPSED}
_DAY = 24 * 60
_Place = tuple[int, float]
"""Order in time; the first figure says whether a moment can be placed at all, and against what."""
_UNDATED: _Place = (2, 0)


def schedule(context: Context) -> tuple[Block, ...]:
    """Measures in the order in which they must be ready, whatever their phase."""
    lines = [line for line in context.adopted if line.measure is not None and line.measure.status not in _OVER]
    if not lines:
        return ()
    ordered = sorted(lines, key=lambda line: (_place(context, line), context.measure_labels[line.key]))
    needs = any(line.measure and line.measure.depends_on for line in lines)
    ends = any(line.measure and line.measure.until for line in lines)
    rows: list[Row] = []
    last = ""
    for line in ordered:
        part = _part(context, line)
        if part != last:
            count = sum(_part(context, other) == part for other in lines)
            rows.append(Row((cell(own(f"{part} ({count})", Look.STRONG)),), group=True))
            last = part
        rows.append(_row(context, line, needs=needs, ends=ends))
    return (
        Heading(2, "Schedule"),
        note("In the order in which measures must be ready. Measures dropped or lapsed are left out."),
        *_warning(context, lines),
        Table("Schedule of the measures", _columns(needs=needs, ends=ends), tuple(rows), dense=True),
    )


def _columns(*, needs: bool, ends: bool) -> tuple[Column, ...]:
    """Without those that no measure fills."""
    wide = 0.35 + (0 if needs else 0.14) + (0 if ends else 0.12)
    return (
        Column("Ready by", 0.15),
        Column("No., measure", wide),
        Column("Owner", 0.14),
        *((Column("Needs first", 0.14),) if needs else ()),
        *((Column("Until", 0.12),) if ends else ()),
        Column("Status", 0.1),
    )


def _place(context: Context, line: MeasureLine) -> _Place:
    return _UNDATED if line.measure is None else _at(context, line.measure.prepare_by)


def _at(context: Context, when: Moment | None) -> _Place:
    """By the calendar where D-day is set, else counted from D-day; a date-time group then cannot be placed."""
    if when is None:
        return _UNDATED
    timing = context.plan.timing
    resolved = when.resolve(timing)
    if timing.d_day is not None and resolved is not None:
        return (0, resolved.timestamp())
    if when.at is not None:
        return (1, when.at.timestamp())
    return (0, float(when.days * _DAY + when.minutes))


def _part(context: Context, line: MeasureLine) -> str:
    when = line.measure.prepare_by if line.measure else None
    if when is None:
        return "No date set"
    timing = context.plan.timing
    day = when.day_in(timing)
    if day is not None and timing.d_day is not None:
        return _side((day - timing.d_day).days)
    if when.at is not None:
        return "On a date, while D-day is not set"
    return _side(when.days if when.anchor is Anchor.D_DAY else when.minutes // _DAY)


def _side(days: int) -> str:
    return "Before D-day" if days < 0 else "After D-day" if days else "On D-day"


def _row(context: Context, line: MeasureLine, *, needs: bool, ends: bool) -> Row:
    label = context.measure_labels[line.key]
    where = f"measure {label}"
    measure = line.measure
    until = measure.until if measure else None
    first = cell(*(_needed(context, line, key) for key in (measure.depends_on if measure else ())))
    end = cell(moment(until, context.plan.timing, f"{where}, until")) if until else cell()
    late = (own("late", Look.STRONG),) if line.late else ()
    status = measure.status.label if measure else "Proposed"
    return Row(
        (
            Cell(cell(ready_by(line)).blocks, header=True),
            cell((Words(f"{label} ", Look.STRONG), *typed(line.title, f"{where}, title"))),
            cell(office(line.owner)),
            *((first,) if needs else ()),
            *((end,) if ends else ()),
            cell(own(status), *late),
        )
    )


def _needed(context: Context, line: MeasureLine, key: str) -> Inline:
    label = context.measure_labels.get(key, context.name(key))
    problem = _problem(context, line, key)
    return (Words(label), Words(f", {problem}", Look.STRONG)) if problem else own(label)


def _problem(context: Context, line: MeasureLine, key: str) -> str:
    """Why the schedule does not hold for what *line* needs first; empty where it does."""
    other = next((item for item in context.adopted if item.key == key), None)
    needed: Measure | None = other.measure if other is not None else None
    if other is None or needed is None:
        return "not in this option"
    if needed.status in _OVER:
        return needed.status.label.lower()
    mine, first = _place(context, line), _place(context, other)
    if first == _UNDATED:
        return "no date set"
    return "ready only later" if mine[0] == first[0] and mine < first and mine != _UNDATED else ""


def _warning(context: Context, lines: list[MeasureLine]) -> tuple[Block, ...]:
    """How often the order of measures cannot hold."""
    broken = sum(
        bool(_problem(context, line, key)) for line in lines if line.measure for key in line.measure.depends_on
    )
    undated = sum(_place(context, line) == _UNDATED for line in lines)
    parts = []
    if broken:
        parts.append(f"{count_of(broken, 'measure')} needed first cannot be relied on by the date that needs it")
    if undated:
        parts.append(f"{count_of(undated, 'measure')} without a date")
    if not parts:
        return ()
    return (Box((Paragraph(own(f"{'; '.join(parts)}.", Look.STRONG), Style.SMALL),), Tone.WARNING),)
