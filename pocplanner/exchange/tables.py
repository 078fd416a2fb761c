"""The tables that leave as CSV and XLSX, as typed values: text, whole number, date, level."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from pocplanner.assessment.packs import PackState
from pocplanner.errors import ReportError
from pocplanner.exchange.export import NOTHING_WRITTEN, Items, Sensitive
from pocplanner.exchange.items import dismissed_risks_of, measures_of, possible_risks_of, risks_of
from pocplanner.exchange.tables_measures import MEASURES, measure_rows
from pocplanner.exchange.tables_register import GONE, REGISTER, register_rows
from pocplanner.exchange.tables_schedule import SCHEDULE, schedule_rows
from pocplanner.model.vocab import RiskState
from pocplanner.reporting.phrases import count_of
from pocplanner.said import said, said_as

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pocplanner.exchange.cells import Cell, Columns, Rows
    from pocplanner.exchange.export import Source
    from pocplanner.reporting.context import Context

SMALL_COUNTS: Final = said(
    "Numbers of people from 1 to 9 read “fewer than 10”, and no sum is given from which one could be worked out. "
    "Texts that people typed are not changed."
)


_GONE_NOUN: Final = "decision whose risk is gone"


@dataclass(frozen=True, slots=True)
class Table:
    """One table: a row for each item, nothing cut."""

    name: str
    """Word by which it is chosen."""
    title: str
    items: tuple[Items, ...]
    """What the rows are; their counts add up to the number of rows."""
    columns: Columns
    rows: Rows
    sensitive: tuple[Sensitive, ...]
    left_out: tuple[str, ...] = ()
    noun_of: Callable[[Sequence[str]], str] | None = None
    """The noun of a row by its texts; none where all rows are of one kind."""

    def counted(self, rows: Iterable[Sequence[str]]) -> dict[str, int]:
        """How many rows there are of each kind, from their texts alone."""
        only = self.items[0].noun
        return dict(Counter(self.noun_of(row) if self.noun_of is not None else only for row in rows))

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """All cells as plain text, as CSV gives them."""
        return tuple(tuple(text_of(cell) for cell in row) for row in self.rows)


def text_of(cell: Cell) -> str:
    """A cell as plain text: dates as ISO 8601, levels by their word, numbers without separators."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return str(getattr(cell, "label", cell))


def _noun_of_risk(row: Sequence[str]) -> str:
    verdict, state = row[1], row[2]
    if verdict == GONE:
        return _GONE_NOUN
    return "dismissed risk" if state == RiskState.DISMISSED.label else verdict.lower()


def register_table(source: Source) -> Table:
    """The register in the order of the brief: risks, possible ones, dismissed ones, decisions whose risk is gone."""
    context = source.context
    orphans = len(source.assessment.orphans)
    items = [
        risks_of(context),
        possible_risks_of(context),
        dismissed_risks_of(context),
    ]
    if orphans:
        items.append(Items(_GONE_NOUN, orphans, plural=said("decisions whose risk is gone")))
    return Table(
        "register",
        said("Register of harm risks"),
        tuple(items),
        REGISTER,
        register_rows(context),
        (Sensitive.POPULATIONS, Sensitive.RATINGS, Sensitive.GAPS, Sensitive.ACTORS, Sensitive.FREE_TEXT),
        noun_of=_noun_of_risk,
    )


def measures_table(source: Source) -> Table:
    """The measures of the plan by phase, numbered as in the brief."""
    context = source.context
    left_out = []
    if context.proposals:
        count = len(context.proposals)
        english = f"{count_of(count, 'proposal')} of the library that the plan has not taken up"
        left_out.append(
            said_as(english, "Proposals of the library that the plan has not taken up: {count}", count=count)
        )
    if others := len(context.plan.measures) - len(context.adopted):
        english = f"{count_of(others, 'measure')} of other options"
        left_out.append(said_as(english, "Measures of other options: {count}", count=others))
    return Table(
        "measures",
        said("Measures before, during and after"),
        (measures_of(context),),
        MEASURES,
        measure_rows(context),
        (Sensitive.GAPS, Sensitive.UNITS, Sensitive.TIMES, Sensitive.FREE_TEXT),
        tuple(left_out),
    )


def schedule_table(source: Source) -> Table:
    """All that has a date or needs one, soonest first, what has none last."""
    rows = schedule_rows(source.context)
    return Table(
        "schedule",
        said("Schedule"),
        (Items("entry of the schedule", len(rows), said("with date and office"), said("entries of the schedule")),),
        SCHEDULE,
        rows,
        (Sensitive.UNITS, Sensitive.TIMES, Sensitive.FREE_TEXT),
    )


TABLES: Final[dict[str, Callable[[Source], Table]]] = {
    "register": register_table,
    "measures": measures_table,
    "schedule": schedule_table,
}


def table_of(source: Source) -> Table:
    """The chosen table; the register where none is chosen. Raises :class:`ReportError` E486 for another word."""
    name = source.choices.table or "register"
    if name not in TABLES:
        raise ReportError(
            "E486",
            said("There is no table “{name}”", name=name),
            safe=NOTHING_WRITTEN,
            remedy=said("Choose one of: {words}.", words=", ".join(TABLES)),
        )
    return TABLES[name](source)


def about(context: Context, what: str) -> tuple[tuple[str, Cell], ...]:
    """What somebody needs who finds the file without its plan: what it is, marking, day, option, packs, library."""
    plan, assessment = context.plan, context.assessment
    packs = ", ".join(f"{'WITHOUT ' * (use.state is PackState.LEFT_OUT)}{use}" for use in assessment.packs)
    return (
        ("What this is", what),
        ("Operation", plan.title),
        ("Mission", plan.mission),
        ("Marking", plan.marking.label),
        ("Exercise", "EXERCISE: nothing in this file is real" if plan.exercise else "No"),
        ("State of the plan", plan.status.label),
        ("As of", assessment.as_of),
        ("Option", context.option_label(assessment.option)),
        ("Blockers open", len(assessment.blockers())),
        ("Guidance library", assessment.library_version),
        ("Mission packs", packs or "none"),
        ("Levels", LEVELS_NOTE),
        ("Numbers of people", SMALL_COUNTS),
        ("Long texts", "Every cell holds its whole text, also where the row is too low to show all of it."),
        *(("Withheld", sentence) for sentence in context.printing.withheld),
        ("Standing", "Internal planning assessment, not a finding of fact or law."),
    )


LEVELS_NOTE: Final = said(
    "A level under “rated” was given by a person of the named office. A level under “proposed” comes from the program "
    "and is no rating. “Residual” means residual risk stated, never accepted."
)
