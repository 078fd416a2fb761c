"""Four annexes: information needs, rules checked, exposure and time estimates, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.result import Verdict
from pocplanner.model.times import format_date
from pocplanner.model.vocab import Collection
from pocplanner.reporting.blocks import (
    Badge,
    Bullets,
    Cell,
    Column,
    Facts,
    Heading,
    Look,
    Row,
    Style,
    Table,
    Words,
    cell,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.content_map import situation_map
from pocplanner.reporting.content_packs import mission_packs, with_packs
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading, joined, minutes, office

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import Exposure, InformationNeed, RuleChecked
    from pocplanner.guidance.schema import Source, SourceDocument
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context

_VERDICTS = {
    Verdict.TRIGGERED: "Triggered",
    Verdict.POSSIBLE: "Possible",
    Verdict.NOT_TRIGGERED: "Not triggered",
}


def information_needs(context: Context) -> tuple[Block, ...]:
    """What to find out, ranked, and how far each list of the situation was looked at."""
    proposals = context.printing.edition.shows_proposals
    columns = (
        Column("No.", 0.06),
        Column("To find out", 0.35 if proposals else 0.4),
        Column("What the answer would change", 0.33 if proposals else 0.4),
        *((Column("Worst level", 0.13),) if proposals else ()),
        Column("Who", 0.14),
    )
    rows = tuple(_need(context, need) for need in context.assessment.information_needs)
    return (
        annex_heading(Annex.NEEDS),
        Table("Information needs, ranked", columns, rows, empty="No open question was ranked."),
        Heading(2, "How far the situation was looked at"),
        _coverage(context),
    )


def _need(context: Context, need: InformationNeed) -> Row:
    where = f"information need {need.rank}"
    level = cell(Badge(need.worst, need.worst.label, rated=False)) if need.worst else cell(own("none", Look.QUIET))
    proposed = (level,) if context.printing.edition.shows_proposals else ()
    risks = context.risk_list(need.risks)
    hang = (own(f"Risks: {risks}", Look.QUIET),) if risks else ()
    who = office(need.owner) if need.owner else own("no office named", Look.QUIET)
    number = Cell(cell(own(str(need.rank), Look.STRONG)).blocks, header=True)
    return Row(
        (
            number,
            cell(typed(need.unknown.text, where)),
            cell(typed(context.change(need), where), *hang),
            *proposed,
            cell(who),
        )
    )


def _coverage(context: Context) -> Table:
    declared = {entry.collection: entry for entry in context.plan.situation.coverage}
    rows = []
    for collection in Collection:
        state = context.plan.situation.coverage_of(collection)
        entry = declared.get(collection)
        by = "nobody recorded"
        note: Inline = ()
        if entry is not None:
            by = entry.by.label if entry.by else "office not recorded"
            by += f", {format_date(entry.as_of)}" if entry.as_of else ""
            note = typed(entry.note, f"coverage of {collection.label.lower()}") if entry.note else ()
        count = len(getattr(context.plan.situation, collection.value))
        rows.append(
            Row(
                (
                    cell(own(collection.label)),
                    cell(own(str(count))),
                    cell(own(state.label, Look.STRONG)),
                    cell(own(by), *([note] if note else [])),
                )
            )
        )
    columns = (
        Column("List", 0.24),
        Column("Entries", 0.1),
        Column("Looked at", 0.2),
        Column("By whom, what is left out", 0.46),
    )
    return Table("Coverage of the situation", columns, tuple(rows))


def rules_checked(context: Context) -> tuple[Block, ...]:
    """Every rule of the library and what came of it."""
    checked = context.assessment.rules_checked
    counts = {verdict: sum(1 for item in checked if item.verdict is verdict) for verdict in Verdict}
    summary = (
        f"{len(checked)} rules checked: {counts[Verdict.TRIGGERED]} triggered, {counts[Verdict.POSSIBLE]} possible, "
        f"{counts[Verdict.NOT_TRIGGERED]} not triggered on what is declared. "
        "A rule that did not fire says only that what is declared does not meet its condition."
    )
    columns = (Column("Rule", 0.12), Column("Harm", 0.3), Column("Result", 0.13), Column("Reason", 0.45))
    order = list(Verdict)
    rows = tuple(_rule(item) for item in sorted(checked, key=lambda item: order.index(item.verdict)))
    return (
        annex_heading(Annex.RULES),
        paragraph(summary),
        Table(
            "Rules checked",
            columns,
            rows,
            empty="The guidance library in use holds no rules: nothing was checked.",
            dense=True,
        ),
    )


def _rule(item: RuleChecked) -> Row:
    text = item.entry.text.get("en")
    where = f"guidance entry {item.entry.id}"
    return Row(
        (
            cell(typed(item.entry.id, where)),
            cell(typed(text.title if text else item.entry.id, where)),
            cell(
                own(
                    _VERDICTS[item.verdict],
                    Look.PLAIN if item.verdict is Verdict.NOT_TRIGGERED else Look.STRONG,
                )
            ),
            cell(typed(item.reason, where)),
        )
    )


def estimates(context: Context) -> tuple[Block, ...]:
    """Who could be where how soon, and when help could."""
    items = context.assessment.exposures
    columns = (
        Column("Place and people", 0.24),
        Column("Arrival of", 0.25),
        Column("Help by", 0.25),
        Column("Gap without protection", 0.26),
    )
    rows = tuple(_exposure(context, item) for item in items)
    assumptions = tuple(dict.fromkeys(text for item in items for text in item.assumptions))
    blocks: list[Block] = [
        annex_heading(Annex.ESTIMATES),
        paragraph("All figures are estimates. Where a part is missing, the brief says that it cannot say."),
        Table(
            "Arrival, help and gap by place",
            columns,
            rows,
            empty="Nothing could be estimated: no armed actor, place and route are declared together.",
        ),
        *situation_map(context),
    ]
    if assumptions:
        blocks += [
            Heading(2, "Assumptions"),
            Bullets(tuple(typed(text, "exposure, assumptions") for text in assumptions), style=Style.SMALL),
        ]
    return tuple(blocks)


def _exposure(context: Context, item: Exposure) -> Row:
    count = context.people_at(item.place)
    way = {True: "on the expected way out", False: "not on an expected way out", None: "unknown whether on the way out"}
    route = joined([typed(context.name(part), "places, name") for part in item.path], " → ")
    arrival = item.arrival_text or f"{minutes(item.arrival)} (estimate)"
    helped = item.help_text or f"{context.name(item.help_unit) if item.help_unit else 'no unit'}: {minutes(item.help)}"
    gap = item.gap_text or f"{minutes(item.gap)} (estimate)"
    return Row(
        (
            cell(typed(context.name(item.place), "places, name", Look.STRONG), own(f"{count}; {way[item.on_way_out]}")),
            cell(
                typed(context.name(item.actor), "armed actors, name", Look.STRONG),
                typed(arrival, "exposure, arrival"),
                *([(Words("by way of ", Look.QUIET), *route)] if route else []),
            ),
            cell(typed(helped, "exposure, help")),
            cell(typed(gap, "exposure, gap", Look.STRONG)),
        )
    )


def sources(context: Context) -> tuple[Block, ...]:
    """What the guidance rests on, its version, and the lines of the 2015 form."""
    assessment = context.assessment
    rows: tuple[tuple[str, Inline], ...] = (
        ("Guidance library", own(f"version {assessment.library_version}")),
        ("Digest of the library", own(context.library.without_packs.digest or "not recorded")),
        *with_packs(context),
        ("Day of the assessment", own(format_date(assessment.as_of))),
    )
    return (
        annex_heading(Annex.SOURCES),
        Facts(rows, "Version of the guidance", label_width=0.26),
        *mission_packs(context),
        Heading(2, "Documents cited by the entries used in this brief"),
        _documents(context),
    )


def _documents(context: Context) -> Table:
    cited = _cited(context)
    rows = []
    for identifier in sorted(cited, key=lambda key: (key not in context.library.documents, key)):
        document = context.library.documents.get(identifier)
        sections = ", ".join(sorted(cited[identifier], key=_section_key)) or "no section cited"
        rows.append(Row((cell(_title(document, identifier)), cell(own(sections)), cell(own(_read(document))))))
    columns = (Column("Document", 0.46), Column("Sections", 0.34), Column("Standing", 0.2))
    return Table("Documents cited", columns, tuple(rows), empty="No entry of the library is used in this brief.")


def _title(document: SourceDocument | None, identifier: str) -> Inline:
    if document is None:
        return own(identifier)
    symbol = f", {document.symbol}" if document.symbol else ""
    return own(f"{document.title}{symbol} ({document.year})")


def _read(document: SourceDocument | None) -> str:
    if document is None:
        return "not in the list of documents"
    return "read" if document.read else "reference card, not read by us"


def _cited(context: Context) -> dict[str, set[str]]:
    cited: dict[str, set[str]] = {}
    for source in _sources_used(context):
        if source.document is not None:
            cited.setdefault(source.document, set())
            if source.section:
                cited[source.document].add(source.section)
    return cited


def _sources_used(context: Context) -> Iterable[Source]:
    assessment = context.assessment
    for risk in assessment.risks:
        if risk.entry is not None:
            yield from risk.entry.sources
    for line in assessment.measures:
        if line.entry is not None:
            yield from line.entry.sources
    for view in assessment.contingency:
        if view.entry is not None:
            yield from view.entry.sources
    for step in (*assessment.checklist, *assessment.hrddp.steps):
        yield from step.entry.sources
    yield from context.library.scales.sources


def _section_key(section: str) -> tuple[tuple[bool, int, str], ...]:
    """Sections by number, annexes after them."""
    parts = section.replace("-", ".").split(".")
    return tuple((not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts)
