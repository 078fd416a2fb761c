"""What one addressee has to do: tasks, measures, contingency lines, when to stop, contacts by post."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pocplanner.errors import ReportError
from pocplanner.exchange.docx_orders import (
    by_date,
    d_day_of,
    order_contents,
    order_counts,
    order_report,
    rule_of_standing,
    zone_of,
)
from pocplanner.exchange.duties import (
    contacts_table,
    contingency_table,
    measures_table,
    running,
    standing,
    stop_table,
    tasks_of,
    tasks_table,
)
from pocplanner.exchange.export import NOTHING_WRITTEN, Contents
from pocplanner.model.vocab import Addressee, Component
from pocplanner.reporting.blocks import (
    Column,
    Facts,
    Heading,
    Look,
    Paragraph,
    Report,
    Row,
    Style,
    Table,
    cell,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.first_page_lists import ready_by
from pocplanner.reporting.phrases import labelled, office, written
from pocplanner.reporting.released import IN_MISSION
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docx.document import Document

    from pocplanner.assessment.result import MeasureLine
    from pocplanner.exchange.export import Source
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context
    from pocplanner.reporting.released import Audience


class TaskingExtract:
    """What one addressee has to do, with dates and contacts."""

    title: Final = "Tasking extract"

    def __init__(self, addressee: str) -> None:
        self._components = components_of(addressee)
        self._name = next(
            (item.label for item in (*Addressee, *Component) if item.value == addressee), self._components[0].label
        )

    @property
    def audience(self) -> Audience:
        """The office where it is one only; a mark for one of several offices is not open to the others."""
        offices = frozenset(self._components if len(self._components) == 1 else ())
        return replace(IN_MISSION, offices=offices)

    def contents(self, source: Source, report: Report) -> Contents:
        """What the extract holds."""
        return order_contents(source, report)

    def report(self, source: Source) -> Report:
        """Tasks, measures, contingency lines, when to stop, contacts."""
        context, mine = source.context, self._components
        owned = [line for line in running(context) if line.owner in mine]
        supported = [line for line in running(context) if line.owner not in mine and set(line.supporting) & set(mine)]
        tasks = tasks_of(context, mine)
        standings = ", ".join(dict.fromkeys(standing(context, item) for item in mine))
        facts: tuple[tuple[str, Inline], ...] = (
            ("To", own(self._name)),
            ("From", written(context.plan.from_post or context.presenter, "plan, from")),
            ("Operation", typed(context.plan.title, "plan, title")),
            ("D-day", own(d_day_of(context))),
            ("Standing", own(standings, Look.STRONG)),
            ("Zone", own(zone_of(context))),
        )
        blocks: list[Block] = [
            Paragraph(own("Tasking extract: protection of civilians"), Style.KICKER),
            Heading(0, self._name),
            Facts(facts, "Addressee, operation and standing", label_width=0.2, columns=2),
            rule_of_standing(context),
            Heading(2, f"Tasks ({len(tasks)})"),
            tasks_table(context, tasks),
            Heading(2, f"Measures that you own ({len(owned)})"),
            paragraph("What each is in full stands in the annex to the order.", Style.SMALL, Look.QUIET),
            measures_table(context, by_date(owned), short=True),
        ]
        if supported:
            blocks += [Heading(2, f"Measures that you support ({len(supported)})"), _supported(context, supported)]
        blocks += [
            Heading(2, "If it happens"),
            contingency_table(context, mine),
            Heading(2, "When the operation stops"),
            stop_table(context),
            labelled("Who may stop it", written(context.plan.decision.who_may_stop, "Part II, who may stop")),
            Heading(2, "Contacts by post"),
            contacts_table(context, mine),
        ]
        return order_report(context, f"Tasking extract, {self._name}: {context.plan.title}", tuple(blocks))

    def count(self, source: Source, document: Document) -> Mapping[str, int]:
        """Rows of the tables, by what they list."""
        del source
        return order_counts(document)


def components_of(addressee: str) -> tuple[Component, ...]:
    """The offices behind an addressee. Raises :class:`ReportError` E488 where there is none that can be tasked."""
    police = tuple(item for item in Component if item.is_police)
    civilian = {Component.FORCE, Component.DMS, Component.HEAD_OF_OFFICE, Component.SRSG, *police}
    groups = {
        Addressee.FORCE_HQ: (Component.FORCE,),
        Addressee.POLICE_COMPONENT: police,
        Addressee.CIVILIAN_PILLARS: tuple(item for item in Component if item.is_mission and item not in civilian),
        Addressee.DMS: (Component.DMS,),
        Addressee.HEAD_OF_OFFICE: (Component.HEAD_OF_OFFICE,),
    }
    if addressee in set(Addressee):
        return groups[Addressee(addressee)]
    if addressee in {item.value for item in Component if item.is_mission}:
        return (Component(addressee),)
    words = ", ".join([*Addressee, *(item.value for item in Component if item.is_mission)])
    raise ReportError(
        "E488",
        said("A tasking extract cannot be made for “{addressee}”", addressee=addressee)
        if addressee
        else said("A tasking extract needs an addressee"),
        safe=NOTHING_WRITTEN,
        remedy=said(
            "Bodies outside the mission are coordinated with, never tasked. Choose one of: {words}.", words=words
        ),
    )


def _supported(context: Context, lines: Iterable[MeasureLine]) -> Table:
    columns = (Column("No.", 0.08), Column("Measure", 0.56), Column("Owner", 0.16), Column("Ready by", 0.2))
    rows = [
        Row(
            (
                cell(own(context.measure_labels[line.key], Look.STRONG)),
                cell(typed(line.title, "measure, title")),
                cell(office(line.owner)),
                cell(ready_by(line)),
            )
        )
        for line in by_date(list(lines))
    ]
    return Table("Measures supported", columns, tuple(rows))
