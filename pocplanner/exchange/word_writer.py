"""From the blocks of a report to WordprocessingML: real headings, lists and tables that people can go on with.

A block of a kind that is not known here is an error, never left out.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, assert_never

from pocplanner.exchange.word_parts import (
    border,
    cell,
    leading_to,
    paragraph,
    row,
    run,
    runs,
    table,
    widths_of,
)
from pocplanner.exchange.word_pictures import drawn, inline, is_picture, pictures_of
from pocplanner.exchange.word_references import bookmark_of
from pocplanner.exchange.word_styles import hexed, twips
from pocplanner.reporting.blocks import (
    Badge,
    Box,
    Bullets,
    Cell,
    Contents,
    DecisionBox,
    Facts,
    Firmness,
    Gap,
    Heading,
    Matrix,
    PairCell,
    Paragraph,
    Style,
    Table,
    Timeline,
    own,
)
from pocplanner.reporting.drawing import Figure
from pocplanner.reporting.styles import (
    ACCENT,
    BOXES,
    GROUP_FILL,
    HEAD_FILL,
    LEVELS,
    MARKING,
    RULE_STRONG,
    TEXT_WIDTH,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pocplanner.exchange.word_pictures import Picture
    from pocplanner.reporting.blocks import Block, CellBlock, Column, Inline, Report, Row

WIDTH: Final = twips(TEXT_WIDTH)
_NAMES: Final = {
    Style.BODY: "Normal",
    Style.LEAD: "Lead",
    Style.SMALL: "Small",
    Style.DENSE: "Dense",
    Style.LABEL: "Label",
    Style.TITLE: "Title",
    Style.KICKER: "Kicker",
}
MARKS: Final = {Firmness.READY: "●", Firmness.COMMITTED: "◆", Firmness.OPEN: "○", Firmness.DROPPED: "✕"}
"""The marks of the timeline as characters."""
TIMELINE_HEADS: Final = ("Ready by", "No.", "Measure", "", "Status")
_BOX_PAD = 130
_NARROWEST = 0.09
"""Least share of a column: a number of a risk stands on one line, also in the wide letters of another font."""
_LONG_ROW = 6000
"""Length of the text of a row, as written, from which it may break between pages."""


class WordWriter:
    """Writes the body of one document; it counts headings and numbered lists."""

    def __init__(self, report: Report) -> None:
        self.list_starts: list[int] = []
        """Where each numbered list begins."""
        self.pictures: list[Picture] = []
        """All pictures, in order."""
        self._chapters = [block for block in report.blocks if isinstance(block, Heading) and block.depth == 1]
        self._chapter = 0
        self._bookmarks = 0
        self._report = report

    def body(self) -> str:
        """All blocks of a report that was prepared."""
        blocks = (*self._report.openings[0], *self._report.blocks)
        return "".join(self.block(block, WIDTH) for block in blocks)

    def block(self, block: Block, width: int) -> str:
        """One block in *width* twentieths of a point, with a bookmark where something refers to it."""
        return self._bookmark(getattr(block, "anchor", "")) + self._content(block, width)

    def _bookmark(self, anchor: str) -> str:
        return self._bookmarked("", bookmark_of(anchor)) if anchor else ""

    def _content(self, block: Block, width: int) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                keep = "<w:keepNext/>" if block.leads_in else ""
                return paragraph(runs(block.words), _NAMES[block.style], keep)
            case Bullets():
                return self._bullets(block, "TableText" if block.style in {Style.SMALL, Style.DENSE} else "")
            case Table():
                return self._table(block, width)
            case Facts():
                return self._facts(block, width)
            case Box():
                return self._box(block, width)
            case Matrix() | Timeline() | Figure():
                return self._figure(block, width)
            case DecisionBox():
                return self._decision(block, width)
            case Contents():
                return self._contents()
            case Gap():
                tall = f'<w:spacing w:before="0" w:after="0" w:line="{twips(block.height)}" w:lineRule="exact"/>'
                return paragraph("", "Normal", tall)
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> str:
        number = f"{block.number} " if block.number else ""
        content = run(f"{number}{block.text}")
        if block.depth == 0:
            return paragraph(content, "Title")
        if block.depth == 1 and not block.compact:
            self._chapter += 1
            content = self._bookmarked(content, _bookmark(self._chapter))
        page = "<w:pageBreakBefore/>" if block.new_page else ""
        return paragraph(content, "CompactHeading" if block.compact else f"Heading{block.depth}", page)

    def _bookmarked(self, content: str, name: str) -> str:
        self._bookmarks += 1
        start = f'<w:bookmarkStart w:id="{self._bookmarks}" w:name="{name}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{self._bookmarks}"/>'

    def _contents(self) -> str:
        lines = [paragraph(run("Contents"), "CompactHeading")]
        for number, chapter in enumerate(self._chapters, start=1):
            before = f"{chapter.number} " if chapter.number else ""
            lines.append(paragraph(leading_to(_bookmark(number), chapter.text, before), "TOC1"))
        return "".join(lines)

    def _bullets(self, block: Bullets, small: str) -> str:
        if not block.numbered:
            number = 1
        else:
            self.list_starts.append(block.first)
            number = len(self.list_starts) + 2
        listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        style = small or ("ListNumber" if block.numbered else "ListBullet")
        return "".join(paragraph(runs(words), style, listed) for words in block.items)

    # Tables

    def _table(self, block: Table, width: int) -> str:
        if not block.rows:
            return paragraph(run(block.empty, "Quiet"), "Small" if block.dense else "Normal")
        widths = widths_of([max(column.width, _NARROWEST) for column in block.columns], width)
        rows = [_head(block.columns, widths)]
        for item in block.rows:
            rows.append(self._bookmark(getattr(item, "anchor", "")))
            rows += self._rows(item, widths)
        return table(rows, widths, block.summary) + _after_table()

    def _rows(self, item: Row, widths: Sequence[int]) -> list[str]:
        if len(item.cells) == 1:
            (only,) = item.cells
            assert isinstance(only, Cell)
            fill = hexed(GROUP_FILL) if item.group else ""
            content = self._cell(only, "<w:keepNext/>" if item.group else "")
            return [row([cell(content, sum(widths), span=len(widths), fill=fill)], whole=item.group)]
        depth = max((len(part.pairs) for part in item.cells if isinstance(part, PairCell)), default=1)
        lines = [self._line(item, widths, line, depth) for line in range(depth)]
        return [row(cells, whole=sum(map(len, cells)) < _LONG_ROW) for cells in lines]

    def _line(self, item: Row, widths: Sequence[int], line: int, depth: int) -> list[str]:
        """One line of a row: lines of a pair stand in rows of their own, over which the other cells run."""
        cells: list[str] = []
        at = 0
        for part in item.cells:
            if isinstance(part, PairCell):
                pair: tuple[CellBlock | None, CellBlock | None] = (None, None)
                if line < len(part.pairs):
                    pair = part.pairs[line]
                last = line == depth - 1
                edges = "" if last else border("bottom", "auto", 0)
                edges = (border("top", "auto", 0) if line else "") + edges
                for block, width in zip(pair, widths[at : at + 2], strict=True):
                    cells.append(cell(self._cell_blocks((block,) if block else ()), width, borders=edges))
                at += 2
                continue
            merge = ("continue" if line else "restart") if depth > 1 else ""
            cells.append(cell("" if line else self._cell(part), widths[at], merge=merge))
            at += 1
        return cells

    def _cell(self, part: Cell, properties: str = "") -> str:
        return self._cell_blocks(part.blocks, properties)

    def _cell_blocks(self, blocks: Iterable[CellBlock], properties: str = "") -> str:
        return "".join(self._cell_block(block, properties) for block in blocks)

    def _cell_block(self, block: CellBlock, properties: str) -> str:
        match block:
            case Paragraph():
                return paragraph(runs(block.words), "TableText", properties)
            case Bullets():
                return self._bullets(block, "TableText")
            case Badge():
                return paragraph(_badge(block), "TableText", properties)
            case _:
                assert_never(block)

    def _facts(self, block: Facts, width: int) -> str:
        shares = [block.label_width, 1 - block.label_width] * block.columns
        widths = widths_of(shares, width)
        rows = []
        for start in range(0, len(block.rows), block.columns):
            group = block.rows[start : start + block.columns]
            cells: list[str] = []
            for number, item in zip_longest(range(block.columns), group):
                label, words = item if item is not None else ("", ())
                cells.append(cell(paragraph(run(label, "Quiet"), "TableText"), widths[2 * number]))
                cells.append(cell(paragraph(runs(words), "TableText"), widths[2 * number + 1]))
            rows.append(row(cells))
        return table(rows, widths, block.summary, style="FactsTable", head=False) + _after_table()

    def _box(self, block: Box, width: int) -> str:
        look = BOXES[block.tone]
        inner = width - 2 * _BOX_PAD
        content = "".join(self.block(part, inner) for part in block.blocks)
        edges = "".join(border(side, hexed(look.edge)) for side in ("top", "bottom", "right"))
        edges = border("top", hexed(look.edge)) + border("left", hexed(look.bar), 24)
        edges += border("bottom", hexed(look.edge)) + border("right", hexed(look.edge))
        boxed = cell(content, width, fill=hexed(look.fill), borders=edges)
        return table([row([boxed])], [width], f"Box: {block.tone.value}", head=False) + _after_table()

    # Figures and forms

    def _figure(self, block: Matrix | Timeline | Figure, width: int) -> str:
        if not is_picture(block):
            pieces = self._timeline(block, width) if isinstance(block, Timeline) else paragraph(run(block.alt), "Small")
        else:
            keep = "<w:keepNext/>" if below_figure(block) else ""
            drawings = (self._picture(drawn(piece), width) for piece in pictures_of(block))
            pieces = "".join(paragraph(drawing, "Figure", keep) for drawing in drawings)
        return pieces + "".join(paragraph(runs(words), style) for words, style in below_figure(block))

    def _picture(self, picture: Picture, width: int) -> str:
        self.pictures.append(picture)
        return inline(picture, len(self.pictures), width)

    def _timeline(self, block: Timeline, width: int) -> str:
        widths = widths_of([0.1, 0.08, 0.56, 0.05, 0.21], width)
        rows = [_heads(TIMELINE_HEADS, widths)]
        late = f'<w:b/><w:color w:val="{hexed(MARKING)}"/>'
        for item in block.rows:
            status = f"{item.status}, late" if item.late else item.status
            texts = (signed(item.day), item.label, item.title, MARKS[item.firmness])
            cells = [
                cell(paragraph(run(text), "TableText"), broad) for text, broad in zip(texts, widths[:4], strict=True)
            ]
            cells.append(cell(paragraph(run(status, "", late if item.late else ""), "TableText"), widths[4]))
            rows.append(row(cells, whole=True))
        return (
            paragraph(run(timeline_caption(block)), "Caption", "<w:keepNext/>")
            + table(rows, widths, "Measures against D-day", description=block.alt)
            + _after_table()
        )

    def _decision(self, block: DecisionBox, width: int) -> str:
        """An empty form: squares to tick and lines to write on, by pen."""
        count = len(block.choices)
        widths = widths_of([1.0] * count, width)
        rows = [row([cell(paragraph(run(block.title), "CompactHeading"), width, span=count)], whole=True)]
        choices = [
            cell(paragraph(run(f"☐ {choice}"), "TableText"), broad)
            for choice, broad in zip(block.choices, widths, strict=True)
        ]
        rows.append(row(choices, whole=True))
        line = border("bottom", hexed(RULE_STRONG))
        for text in block.lines:
            rows.append(
                row([cell(paragraph(run(text), "Label"), width, span=count, borders=line)], whole=True, height=440)
            )
        edge = "".join(border(side, hexed(ACCENT), 8) for side in ("top", "left", "bottom", "right"))
        return table(rows, widths, block.title, borders=edge, head=False) + _after_table()


def signed(day: int) -> str:
    """A day counted from D-day."""
    return f"D{day:+d}" if day else "D-day"


def timeline_caption(block: Timeline) -> str:
    """What stands over the timeline."""
    as_of = f" As of {signed(block.today)}." if block.today is not None else ""
    return f"Measures by the day on which they must be ready.{as_of}"


def below_figure(block: Matrix | Timeline | Figure) -> tuple[tuple[Inline, str], ...]:
    """What stands below a figure, each with its style."""
    if not isinstance(block, Figure):
        return ()
    return tuple(
        (words, style)
        for words, style in ((block.caption, "Small"), (own(block.disclaimer), "Label"))
        if any(word.text for word in words)
    )


def _badge(block: Badge) -> str:
    """The word of a level: on its colour where a person rated it, in a frame where the program only proposes it."""
    look = LEVELS[block.level]
    fill, text = (hexed(look.fill), hexed(look.text)) if block.rated else ("auto", hexed(look.edge))
    frame = f'<w:bdr w:val="single" w:sz="4" w:space="0" w:color="{hexed(look.edge)}"/>'
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if block.rated else ""
    return run(block.word, "", f'<w:b/><w:color w:val="{text}"/><w:sz w:val="15"/>{frame}{shade}')


def _head(columns: Sequence[Column], widths: Sequence[int]) -> str:
    return _heads([column.title for column in columns], widths)


def _heads(titles: Sequence[str], widths: Sequence[int]) -> str:
    fill = hexed(HEAD_FILL)
    cells = [
        cell(paragraph(run(title), "TableHead", "<w:keepNext/>"), width, fill=fill)
        for title, width in zip(titles, widths, strict=True)
    ]
    return row(cells, head=True)


def _after_table() -> str:
    """Two tables without a paragraph between them would become one."""
    return paragraph("", "Label", '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>')


def _bookmark(number: int) -> str:
    return f"part_{number}"
