"""What a report is made of: frozen plain blocks, without any knowledge of pages, fonts or PDF.

Text from people keeps the name of the field it was typed in, so that a message can point there.

- References: give a block an `anchor`; a :func:`page_ref` to it prints its page and is a link.
- One page: :class:`Report` has several `openings`; :mod:`pocplanner.reporting.fit` says how much fits on a page.
- Drawings: :class:`pocplanner.reporting.drawing.Figure`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from pocplanner.model.vocab import Level
    from pocplanner.reporting.drawing import Figure

PAGE = "\ue000"
"""Stands in the text of a reference for the number of a page."""


class Look(StrEnum):
    """How a piece of text is set apart from the text around it."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    SLANTED = "slanted"


class Style(StrEnum):
    """Kinds of paragraphs; sizes and colours are in :mod:`pocplanner.reporting.styles`."""

    BODY = "body"
    LEAD = "lead"
    SMALL = "small"
    DENSE = "dense"
    LABEL = "label"
    TITLE = "title"
    KICKER = "kicker"


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one look. `field` says in words where a person typed it; it is empty for the program's own words."""

    text: str
    look: Look = Look.PLAIN
    field: str = ""


@dataclass(frozen=True, slots=True)
class PageRef(Words):
    """A reference to an anchor: a link whose text says the page. It stands in paragraphs, lists and cells only."""

    target: str = ""
    otherwise: str = ""
    """Plain words that stand there where this report has no such anchor."""


Inline = tuple[Words, ...]
"""Words that follow each other without a blank of their own."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. Depth 0 is the title; depth 1 is a part or an annex and stands in the table of contents."""

    depth: int
    text: str
    number: str = ""
    """Number as the Handbook prints it, for example "I." or "iii."."""
    field: str = ""
    new_page: bool = False
    compact: bool = False
    """Whether it is set in the smaller type of the first page."""
    anchor: str = ""
    """Name by which a :func:`page_ref` finds it; each name stands once in a report."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; line breaks in its words are kept."""

    words: Inline
    style: Style = Style.BODY
    leads_in: bool = False
    """Whether it must stand on the same page as what follows."""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered where the order or a cross-reference matters."""

    items: tuple[Inline, ...]
    numbered: bool = False
    style: Style = Style.BODY
    first: int = 1
    inner: tuple[Bullets | None, ...] = ()
    """Lists inside the items, by the position of the item; those at the end may be left out."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A level with its word. Filled where a person rated it, outlined where the program only proposes it."""

    level: Level
    word: str
    rated: bool


CellBlock = Paragraph | Bullets | Badge


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. An empty one prints as an empty cell."""

    blocks: tuple[CellBlock, ...] = ()
    header: bool = False
    """Whether it names its row."""
    columns: int = 1
    """Number of columns over which it runs."""
    rows: int = 1
    """Number of rows over which it runs; in those after the first it is left out."""


@dataclass(frozen=True, slots=True)
class PairCell:
    """Two neighbouring columns whose lines belong together pair by pair, so that they stay level with each other."""

    pairs: tuple[tuple[CellBlock, CellBlock], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. A group row has one cell over the whole width and names the rows after it."""

    cells: tuple[Cell | PairCell, ...]
    group: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its heading and its share of the width."""

    title: str
    width: float
    group: str = ""
    """Heading over this column and its neighbours of the same group."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `summary` tells a screen reader what it holds; `empty` is printed where there are no rows."""

    summary: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str = ""
    dense: bool = False
    """Whether its rows stand closer, as on the first page."""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one under the other."""

    rows: tuple[tuple[str, Inline], ...]
    summary: str
    label_width: float = 0.22
    """Share of the width that the labels take."""
    columns: int = 1
    """Number of pairs that stand side by side."""


class Tone(StrEnum):
    """Kinds of framed boxes."""

    NOTE = "note"
    WARNING = "warning"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks in a frame."""

    blocks: tuple[Block, ...]
    tone: Tone = Tone.NOTE
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One field of the matrix of likelihood and impact, with the risks that stand in it."""

    level: Level
    rated: tuple[str, ...] = ()
    proposed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """The 5×5 matrix. Rows run from the highest likelihood down, columns from the lowest impact up."""

    likelihoods: tuple[str, ...]
    impacts: tuple[str, ...]
    cells: tuple[tuple[MatrixCell, ...], ...]
    alt: str

    @property
    def has_proposals(self) -> bool:
        """Whether levels that only the program proposes are in it."""
        return any(cell.proposed for row in self.cells for cell in row)

    @property
    def legend(self) -> str:
        """How its numbers are to be read."""
        if self.has_proposals:
            return "Semibold: level rated by a person. In brackets: proposed by the program, not rated by a person."
        return "Risks by the level that a person gave. Risks that nobody rated are not in the matrix."


class Firmness(StrEnum):
    """How far a measure is, in the three steps that the timeline draws."""

    READY = "ready"
    COMMITTED = "committed"
    OPEN = "open"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A measure on the timeline: the day, counted from D-day, by which it must be ready."""

    label: str
    title: str
    day: int
    firmness: Firmness
    status: str
    late: bool
    field: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Measures against D-day. `today` is the as-of day counted from D-day, where D-day is set."""

    rows: tuple[TimelineRow, ...]
    today: int | None
    alt: str


@dataclass(frozen=True, slots=True)
class DecisionBox:
    """The box that a leader fills in by pen. It has no values on purpose: nothing can be printed into it."""

    title: str
    choices: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The place where the table of contents stands; it is made from the headings of depth 1."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Free space, in points."""

    height: float


Block = Union[Heading, Paragraph, Bullets, Table, Facts, Box, Matrix, Timeline, "Figure", DecisionBox, Contents, Gap]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands at the top and bottom of every page, beside the part that the page is in and its number."""

    marking: str
    exercise: bool
    draft: bool
    """Whether DRAFT stands on every page."""
    running_title: Inline
    as_of: str
    notice: str
    final: bool = False
    """Whether FINAL stands on every page; never together with DRAFT."""
    brief_id: str = ""
    check_characters: str = ""
    copy: str = ""
    """Such as "Copy 3 of 12"."""
    distribution: str = ""
    """Who gets it, by post, in one line; what is too long is cut with an ellipsis."""
    superseded: str = ""
    """Such as "SUPERSEDED by …": a band on top of every page. The pages themselves stay as they were."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the PDF: the source from which it was made."""

    name: str
    content: bytes
    mime: str
    description: str


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, ready to be laid out."""

    title: str
    """Title of the file."""
    language: str
    furniture: Furniture
    openings: tuple[tuple[Block, ...], ...]
    """Versions of the first page, the fullest first; the first one that fits on one page is printed."""
    blocks: tuple[Block, ...]
    """All that follows."""
    opening_pages: int = 1
    """Pages on which the first part may stand."""
    attachments: tuple[Attachment, ...] = ()
    """At most one."""


def own(text: str, look: Look = Look.PLAIN) -> Inline:
    """Words of the program itself."""
    return (Words(text, look),)


def typed(text: str, field: str, look: Look = Look.PLAIN) -> Inline:
    """Words that a person typed into *field*."""
    return (Words(text, look, field),)


def page_ref(anchor: str, before: str = "page ", *, otherwise: str = "", look: Look = Look.PLAIN) -> PageRef:
    """A link that prints *before* and the page of *anchor*; *otherwise* where the report has no such anchor."""
    tied = f"{before[:-1]}\u00a0" if before.endswith(" ") else before
    return PageRef(tied + PAGE, look, "", anchor, otherwise)


def paragraph(text: str, style: Style = Style.BODY, look: Look = Look.PLAIN) -> Paragraph:
    """A paragraph of the program's own words."""
    return Paragraph(own(text, look), style)


def note(text: str) -> Paragraph:
    """A quiet remark of the program that leads in what follows."""
    return Paragraph(own(text, Look.QUIET), Style.SMALL, leads_in=True)


def cell(*parts: Inline | CellBlock) -> Cell:
    """A cell from words and cell blocks."""
    return Cell(tuple(Paragraph(part, Style.SMALL) if isinstance(part, tuple) else part for part in parts))
