"""A made-up report that uses every block of the PDF engine, for tests of the engine alone."""

from __future__ import annotations

from dataclasses import replace

from pocplanner.model.vocab import Level
from pocplanner.reporting.blocks import (
    Attachment,
    Badge,
    Block,
    Box,
    Bullets,
    Cell,
    Column,
    Contents,
    Furniture,
    Heading,
    Inline,
    Paragraph,
    Report,
    Row,
    Style,
    Table,
    Tone,
    cell,
    own,
    page_ref,
    paragraph,
    typed,
)
from pocplanner.reporting.drawing import BOUNDARIES, Align, Disc, Figure, Ink, Label, Polygon, Polyline

SENTENCE = "The battalion keeps both sites covered until the last family is back. "
FRENCH = "L’opération « Chemin dégagé » protège œuvres, élèves, hôpitaux et noms tels que Ngaoundéré, Bérbérati, Öbo."
LONG_NAME = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3

FURNITURE = Furniture(
    marking="STRICTLY CONFIDENTIAL",
    exercise=True,
    draft=True,
    running_title=typed("Security Operations Brief: Operation CLEAR PATH", "plan, title"),
    as_of="As of 12 Jan 2027",
    notice="Internal planning assessment, not a finding of fact or law",
)
FULL_FURNITURE = replace(
    FURNITURE,
    draft=False,
    final=True,
    brief_id="UNSTAV-2027-014",
    check_characters="K7Q2-9XMR",
    copy="Copy 3 of 12",
    distribution="SRSG, Force Commander, Police Commissioner, Chief of Staff, Director of Mission Support",
    superseded="SUPERSEDED by UNSTAV-2027-015 of 14 January 2027: do not act on this print",
)
PLAN = Attachment("plan.json", b'{"title": "CLEAR PATH"}\n', "application/json", "The plan as the program reads it")


def report(*blocks: Block, opening: tuple[Block, ...] = (Heading(0, "Operation CLEAR PATH"),)) -> Report:
    """A report of these blocks after a first page."""
    return Report("Brief of an engine", "en-GB", FURNITURE, (opening,), blocks)


def risk_row(number: int, *words: Inline) -> Row:
    """A row of a register with an anchor."""
    name = f"R-{number:03d}"
    first = Cell((Paragraph(own(name), Style.SMALL),), header=True)
    return Row((first, *(cell(part) for part in words)), anchor=name)


def spanned_table() -> Table:
    """A table with groups of columns, and cells over several rows and columns."""
    tall = Cell(cell(own("Camp Ilola " + SENTENCE)).blocks, header=True, rows=3)
    wide = Cell(cell(own("No measure has been adopted for this phase and this site.")).blocks, columns=3)
    badge = Cell((Badge(Level.HIGH, "High", rated=True),))
    return Table(
        "Measures by site",
        (
            Column("Site", 3),
            Column("Phase", 2),
            Column("Measure", 4, "Protection"),
            Column("Owner", 2, "Protection"),
            Column("Level", 2),
        ),
        (
            Row((tall, cell(own("Before")), cell(own(SENTENCE)), cell(own("Force")), badge)),
            Row((cell(own("During")), wide)),
            Row((cell(own("After")), cell(own(SENTENCE)), cell(own("Police")), badge)),
            Row((cell(own("Camp Verrin")), cell(own("Before")), cell(own(SENTENCE)), cell(own("Force")), badge)),
        ),
    )


def nested_list() -> Bullets:
    """A list with a list inside, and one in that."""
    inmost = Bullets((own("by radio"), own("by messenger")))
    inner = Bullets((own("Tell the committee"), own("Ask who cannot walk")), inner=(inmost,))
    return Bullets((own("Before H-hour. " + SENTENCE), own("After H-hour")), numbered=True, inner=(inner,))


def drawing() -> Figure:
    """A drawing with every kind of shape."""
    return Figure(
        300,
        120,
        (
            Polygon(((0, 0), (300, 0), (300, 120), (0, 120)), fill=Ink.GROUND, edge=Ink.RULE),
            Polyline(((30, 90), (120, 40), (250, 70)), Ink.STRONG_RULE, 1.6),
            Polyline(((30, 90), (250, 70)), Ink.WARNING, 1.0, dashed=True),
            Disc((30, 90), 4, Ink.ACCENT),
            Disc((250, 70), 4, Ink.WHITE, Ink.ACCENT),
            Label((40, 90), typed("Ansela <b>& Söhne", "place, name"), backed=True),
            Label((240, 70), own("Orrelin"), strong=True, align=Align.END, backed=True),
            Label((150, 12), own("Upper Immera"), ink=Ink.QUIET, align=Align.MIDDLE),
        ),
        alt="Two places, Ansela and Orrelin, joined by a road and by a dashed line.",
        caption=own("Figure 1. Two places and the ways between them."),
        disclaimer=BOUNDARIES,
        anchor="figure",
    )


def long_row_table() -> Table:
    """A table with one row that is higher than a page, between lower ones."""
    tall = cell(own(SENTENCE * 90), Bullets(tuple(own(f"{n}. {SENTENCE}") for n in range(12)), inner=(nested_list(),)))
    return Table(
        "Long rows",
        (Column("No.", 1), Column("Words", 5)),
        (
            risk_row(100, own("short")),
            Row((Cell(cell(own("R-101")).blocks, header=True), tall)),
            risk_row(102, own("short again")),
        ),
    )


def whole_report() -> Report:
    """Everything at once."""
    register = Table(
        "Register",
        (Column("No.", 1), Column("Risk", 5), Column("See", 2)),
        tuple(
            risk_row(
                number, own(SENTENCE), (page_ref(f"R-{(number * 7) % 60:03d}", f"R-{(number * 7) % 60:03d}, page "),)
            )
            for number in range(60)
        ),
    )
    opening: tuple[Block, ...] = (
        Heading(0, "Operation CLEAR PATH"),
        Box((Paragraph((*own("The worst risk is R-014 ("), page_ref("R-014"), *own("). " + SENTENCE))),), Tone.KEY),
        paragraph(FRENCH + " " + LONG_NAME),
        Paragraph((*own(SENTENCE), page_ref("annexes", "see page ", otherwise="see the annexes, a separate file"))),
    )
    blocks: tuple[Block, ...] = (
        Contents(),
        Heading(1, "Information Brief", "I."),
        Heading(2, "Target Analysis", "a."),
        Paragraph(own(SENTENCE * 60)),
        nested_list(),
        Heading(1, "Decision Brief", "II."),
        Paragraph(
            (
                *own("All sites stand in "),
                page_ref("spans", "the table on page "),
                *own("; see also "),
                page_ref("figure", "figure 1, page "),
            )
        ),
        replace(spanned_table(), anchor="spans"),
        drawing(),
        Heading(1, "Register of harm risks", "Annex A.", new_page=True, anchor="A"),
        register,
        Heading(1, "Long rows", "Annex B.", new_page=True),
        long_row_table(),
    )
    return Report("Brief of an engine", "en-GB", FULL_FURNITURE, (opening,), blocks, attachments=(PLAN,))
