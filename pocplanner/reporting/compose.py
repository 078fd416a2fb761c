"""From blocks to slabs: sets every text in its style, and builds the structure tree in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import (
    Badge,
    Box,
    Bullets,
    Cell,
    Contents,
    DecisionBox,
    Facts,
    Gap,
    Heading,
    Inline,
    Look,
    Matrix,
    PairCell,
    Paragraph,
    Style,
    Table,
    Timeline,
    Words,
    own,
)
from pocplanner.reporting.figures import MatrixSlab, TimelineSlab, timeline_slab
from pocplanner.reporting.forms import ContentsSlab, DecisionSlab
from pocplanner.reporting.layout import pages_of
from pocplanner.reporting.slabs import (
    BadgeSlab,
    FrameSlab,
    GapSlab,
    HeadingSlab,
    PairSlab,
    Slab,
    StackSlab,
    TextSlab,
)
from pocplanner.reporting.styles import (
    BADGE,
    BOX_PAD,
    BOXES,
    BULLET_INDENT,
    CELL_PAD_X,
    CELL_PAD_Y,
    COMPACT_HEADING,
    DENSE_PAD_Y,
    HEADINGS,
    LEVELS,
    PARAGRAPHS,
    TABLE_CELL,
    TABLE_HEAD,
    TEXT_WIDTH,
    TextStyle,
    Weight,
)
from pocplanner.reporting.tables import RowSlab, TableSlab
from pocplanner.reporting.tagging import Element

if TYPE_CHECKING:
    from pocplanner.reporting.blocks import Block, CellBlock, Column, Report, Row
    from pocplanner.reporting.text import Typesetter

_SHORT = 5
"""Lines of a paragraph that may be kept with the table after it."""
_ROLES = {0: "H1", 1: "H1", 2: "H2", 3: "H3", 4: "H4"}


class Composer:
    """Makes the slabs of one report and the structure tree under `root`."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.root = Element("Document")
        self._headings = 0
        self._chapter_positions: list[int] = []

    def compose(self, report: Report) -> list[Slab]:
        """The slabs of a whole report, in print order."""
        chapters = [block for block in report.blocks if isinstance(block, Heading) and block.depth == 1]
        slabs = self._opening(report)
        for block in report.blocks:
            if isinstance(block, Contents):
                slabs.append(self._contents(chapters))
            else:
                slabs += self.block(block, self.root, TEXT_WIDTH)
        _keep_introductions(slabs)
        return slabs

    def _opening(self, report: Report) -> list[Slab]:
        """The fullest version of the first page that fits on it; the shortest where none does."""
        slabs: list[Slab] = []
        for opening in report.openings:
            self.root, self._headings = Element("Document"), 0
            slabs = [slab for block in opening for slab in self.block(block, self.root, TEXT_WIDTH)]
            if len(pages_of(slabs)) == 1:
                break
        return slabs

    def block(self, block: Block, parent: Element, width: float) -> list[Slab]:
        """The slabs of one block."""
        match block:
            case Heading():
                return [self._heading(block, parent, width)]
            case Paragraph():
                slab = self._paragraph(block.words, PARAGRAPHS[block.style], parent.add("P"), width)
                slab.keep = block.leads_in
                return [slab]
            case Bullets():
                return self._bullets(block, PARAGRAPHS[block.style], parent, width)
            case Table():
                return self._table(block, parent, width)
            case Facts():
                return [self._facts(block, parent, width)]
            case Box():
                return [self._box(block, parent, width)]
            case Matrix():
                return [MatrixSlab(block, self.typesetter, parent.add("Figure", alt=block.alt), width)]
            case Timeline():
                return [timeline_slab(block, self.typesetter, parent, width)]
            case DecisionBox():
                return [DecisionSlab(block, self.typesetter, parent, width)]
            case Gap():
                return [GapSlab(block.height)]
            case Contents():
                return []

    def _heading(self, block: Heading, parent: Element, width: float) -> Slab:
        style = COMPACT_HEADING if block.compact else HEADINGS[block.depth]
        text = f"{block.number} {block.text}" if block.number else block.text
        number = own(f"{block.number} ") if block.number else ()
        lines = self.typesetter.lines((*number, Words(block.text, Look.PLAIN, block.field)), style, width)
        depth = -1 if block.compact else block.depth
        slab = HeadingSlab(lines, style, parent.add(_ROLES[block.depth]), text, depth, self._headings)
        if block.depth == 1:
            self._chapter_positions.append(self._headings)
        self._headings += 1
        slab.new_page = block.new_page
        return slab

    def _paragraph(self, words: Inline, style: TextStyle, element: Element, width: float) -> TextSlab:
        return TextSlab(self.typesetter.lines(words, style, width), style, element)

    def _bullets(self, block: Bullets, style: TextStyle, parent: Element, width: float) -> list[Slab]:
        listing = parent.add("L", numbering="Decimal" if block.numbered else "Disc")
        slabs: list[Slab] = []
        for number, words in enumerate(block.items, start=block.first):
            item = listing.add("LI")
            mark = own(f"{number}." if block.numbered else "•")
            label = (self.typesetter.line(mark, style, BULLET_INDENT), item.add("Lbl"))
            lines = self.typesetter.lines(words, style, width - BULLET_INDENT)
            slabs.append(TextSlab(lines, style, item.add("LBody"), indent=BULLET_INDENT, label=label))
        return slabs

    def _box(self, block: Box, parent: Element, width: float) -> Slab:
        inner = width - 2 * BOX_PAD - 4
        slabs = [slab for part in block.blocks for slab in self.block(part, parent, inner)]
        return FrameSlab(StackSlab(slabs), width, BOXES[block.tone])

    def _contents(self, chapters: list[Heading]) -> Slab:
        slab = ContentsSlab(chapters, self._chapter_positions, self.typesetter, self.root, TEXT_WIDTH)
        slab.not_first = True
        return slab

    def _table(self, block: Table, parent: Element, width: float) -> list[Slab]:
        if not block.rows:
            style = PARAGRAPHS[Style.SMALL if block.dense else Style.BODY]
            return [self._paragraph(own(block.empty, Look.QUIET), style, parent.add("P"), width)]
        table = parent.add("Table", summary=block.summary)
        widths = _widths(block.columns, width)
        head = self._head(block.columns, widths, table)
        rows = [self._row(row, widths, table) for row in block.rows]
        if block.dense:
            for row in (head, *rows):
                row.set_pad(DENSE_PAD_Y)
        return [TableSlab(rows, width, head)]

    def _head(self, columns: tuple[Column, ...], widths: list[float], table: Element) -> RowSlab:
        line = table.add("TR")
        cells: list[tuple[float, Slab]] = []
        for column, x, width in zip(columns, _starts(widths), widths, strict=True):
            element = line.add("TH", scope="Column")
            cells.append((x, self._paragraph(own(column.title), TABLE_HEAD, element, width - 2 * CELL_PAD_X)))
        return RowSlab(cells, head=True)

    def _row(self, row: Row, widths: list[float], table: Element) -> RowSlab:
        line = table.add("TR")
        if len(row.cells) == 1:
            (only,) = row.cells
            assert isinstance(only, Cell)
            role = line.add("TH" if row.group else "TD", span=len(widths), scope="Row" if row.group else "")
            return RowSlab([(0.0, self._cell(only, role, sum(widths)))], group=row.group)
        cells: list[tuple[float, Slab]] = []
        position = 0
        starts = _starts(widths)
        for cell in row.cells:
            if isinstance(cell, PairCell):
                pair = (widths[position], widths[position + 1])
                cells.append((starts[position], self._pairs(cell, line, pair)))
                position += 2
                continue
            element = line.add("TH", scope="Row") if cell.header else line.add("TD")
            cells.append((starts[position], self._cell(cell, element, widths[position])))
            position += 1
        return RowSlab(cells)

    def _cell(self, cell: Cell, element: Element, width: float) -> Slab:
        alone = len(cell.blocks) == 1 and isinstance(cell.blocks[0], Paragraph)
        slabs = [
            slab for part in cell.blocks for slab in self._cell_block(part, element, width - 2 * CELL_PAD_X, alone)
        ]
        return StackSlab(slabs)

    def _cell_block(self, block: CellBlock, element: Element, width: float, alone: bool) -> list[Slab]:
        match block:
            case Paragraph():
                return [self._paragraph(block.words, TABLE_CELL, element if alone else element.add("P"), width)]
            case Bullets():
                return self._bullets(block, TABLE_CELL, element, width)
            case Badge():
                return [self._badge(block, element.add("P"), width)]

    def _badge(self, block: Badge, element: Element, width: float) -> Slab:
        look = LEVELS[block.level]
        style = TextStyle(BADGE.size, BADGE.leading, Weight.SEMIBOLD, look.text if block.rated else look.edge)
        line = self.typesetter.line(own(block.word), style, width - 10)
        return BadgeSlab(line, block.level, element, rated=block.rated)

    def _pairs(self, cell: PairCell, line: Element, widths: tuple[float, float]) -> Slab:
        left, right = line.add("TD"), line.add("TD")
        slabs: list[Slab] = []
        for one, two in cell.pairs:
            first = self._cell_block(one, left, widths[0] - 2 * CELL_PAD_X, False)
            second = self._cell_block(two, right, widths[1] - 2 * CELL_PAD_X, False)
            slabs.append(PairSlab(StackSlab(first), StackSlab(second), widths[0]))
        return StackSlab(slabs)

    def _facts(self, block: Facts, parent: Element, width: float) -> Slab:
        table = parent.add("Table", summary=block.summary)
        share = width / block.columns
        label_width = share * block.label_width
        rows: list[RowSlab] = []
        for start in range(0, len(block.rows), block.columns):
            line = table.add("TR")
            cells: list[tuple[float, Slab]] = []
            for number, (label, words) in enumerate(block.rows[start : start + block.columns]):
                x = number * share
                head = self._paragraph(
                    own(label, Look.QUIET), TABLE_CELL, line.add("TH", scope="Row"), label_width - CELL_PAD_X
                )
                value = self._paragraph(words, TABLE_CELL, line.add("TD"), share - label_width - 2 * CELL_PAD_X)
                cells += [(x - CELL_PAD_X * (not number), StackSlab([head])), (x + label_width, StackSlab([value]))]
            row = RowSlab(cells)
            row.set_pad(DENSE_PAD_Y if block.columns > 1 else CELL_PAD_Y)
            rows.append(row)
        return TableSlab(rows, width)


def _keep_introductions(slabs: list[Slab]) -> None:
    """A short paragraph between a heading and a table or figure stays with what it introduces."""
    for before, slab, after in zip(slabs, slabs[1:], slabs[2:], strict=False):
        is_short = type(slab) is TextSlab and len(slab.lines) <= _SHORT
        if is_short and before.keep and isinstance(after, (TableSlab, MatrixSlab, FrameSlab, TimelineSlab)):
            slab.keep = True


def _widths(columns: tuple[Column, ...], width: float) -> list[float]:
    total = sum(column.width for column in columns)
    return [column.width / total * width for column in columns]


def _starts(widths: list[float]) -> list[float]:
    starts = [0.0]
    for width in widths[:-1]:
        starts.append(starts[-1] + width)
    return starts
