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
    PageRef,
    PairCell,
    Paragraph,
    Style,
    Table,
    Timeline,
    Words,
    own,
)
from pocplanner.reporting.compose_tables import TableComposer
from pocplanner.reporting.drawing import Figure
from pocplanner.reporting.drawing_slab import DrawingSlab
from pocplanner.reporting.figures import FigureSlab, MatrixSlab, timeline_slab
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
    TEXT_WIDTH,
    TextStyle,
    Weight,
)
from pocplanner.reporting.tables import RowSlab, TableSlab
from pocplanner.reporting.tagging import Element
from pocplanner.reporting.text import LateLines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pocplanner.reporting.blocks import Block, CellBlock, Report
    from pocplanner.reporting.text import Typesetter

ANCHORED = (Heading, Paragraph, Table, Box, Figure)
"""Blocks that can carry an anchor; rows of tables can as well."""
_SHORT = 5
"""Lines of a paragraph that may be kept with the table after it."""
_ROLES = {0: "H1", 1: "H1", 2: "H2", 3: "H3", 4: "H4"}


class Composer:
    """Makes the slabs of one report and the structure tree under `root`."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.root = Element("Document")
        self._headings = 0
        self._tables = 0
        self._chapter_positions: list[int] = []

    def compose(self, report: Report, step: Callable[[float], object] = lambda share: None) -> list[Slab]:
        """The slabs of a whole report, in print order. *step* is told before each block which share is done."""
        chapters = [block for block in report.blocks if isinstance(block, Heading) and block.depth == 1]
        slabs = self._opening(report)
        for number, block in enumerate(report.blocks):
            step(number / len(report.blocks))
            if isinstance(block, Contents):
                contents = self._contents(chapters)
                contents.not_first = any(report.openings)  # the page for decision holds nothing else
                slabs.append(contents)
            else:
                slabs += self.block(block, self.root, TEXT_WIDTH)
        _keep_introductions(slabs)
        return slabs

    def _opening(self, report: Report) -> list[Slab]:
        """The fullest version of the first page that fits on it; the shortest where none does."""
        slabs: list[Slab] = []
        for opening in report.openings:
            self.root, self._headings, self._chapter_positions = Element("Document"), 0, []
            slabs = self.slabs(opening)
            if len(pages_of(slabs)) <= report.opening_pages:
                break
        return slabs

    def slabs(self, blocks: Iterable[Block]) -> list[Slab]:
        """The slabs of some blocks in a row."""
        return [slab for block in blocks for slab in self.block(block, self.root, TEXT_WIDTH)]

    def block(self, block: Block, parent: Element, width: float) -> list[Slab]:
        """The slabs of one block; the first one has its anchor."""
        slabs = self._slabs(block, parent, width)
        if isinstance(block, ANCHORED) and block.anchor:
            slabs[0].anchor = block.anchor
        return slabs

    def _slabs(self, block: Block, parent: Element, width: float) -> list[Slab]:
        match block:
            case Heading():
                return [self._heading(block, parent, width)]
            case Paragraph():
                slab = self.text(block.words, PARAGRAPHS[block.style], parent.add("P"), width)
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
            case Figure():
                return self._figure(block, parent, width)
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

    def text(self, words: Inline, style: TextStyle, element: Element, width: float) -> TextSlab:
        """A paragraph; one with references is set anew once pages are known."""
        lines = self.typesetter.lines(words, style, width)
        return TextSlab(lines, style, element, late=self._late(words, style, width))

    def _late(self, words: Inline, style: TextStyle, width: float) -> tuple[LateLines, int] | None:
        if not any(isinstance(run, PageRef) for run in words):
            return None
        return LateLines(self.typesetter, words, style, width), 0

    def _bullets(self, block: Bullets, style: TextStyle, parent: Element, width: float, depth: int = 1) -> list[Slab]:
        listing = parent.add("L", numbering="Decimal" if block.numbered else "Disc")
        indent = depth * BULLET_INDENT
        slabs: list[Slab] = []
        for position, words in enumerate(block.items):
            item = listing.add("LI")
            mark = own(f"{block.first + position}." if block.numbered else "•" if depth % 2 else "–")
            label = (self.typesetter.line(mark, style, BULLET_INDENT), item.add("Lbl"))
            lines = self.typesetter.lines(words, style, width - indent)
            late = self._late(words, style, width - indent)
            body = item.add("LBody")
            inner = block.inner[position] if position < len(block.inner) else None
            element = body if inner is None else body.add("P")
            slabs.append(TextSlab(lines, style, element, indent=indent, label=label, late=late))
            if inner is not None:
                slabs += self._bullets(inner, style, body, width, depth + 1)
        return slabs

    def _box(self, block: Box, parent: Element, width: float) -> Slab:
        inner = width - 2 * BOX_PAD - 4
        slabs = [slab for part in block.blocks for slab in self.block(part, parent, inner)]
        return FrameSlab(StackSlab(slabs), width, BOXES[block.tone])

    def _figure(self, block: Figure, parent: Element, width: float) -> list[Slab]:
        small = PARAGRAPHS[Style.SMALL]
        slabs: list[Slab] = [DrawingSlab(block, self.typesetter, parent.add("Figure", alt=block.alt), width)]
        below = [block.caption] if block.caption else []
        below += [own(block.disclaimer, Look.QUIET)] if block.disclaimer else []
        for words in below:
            slabs[-1].keep = True
            slabs.append(self.text(words, small, parent.add("P"), width))
        return slabs

    def _contents(self, chapters: list[Heading]) -> Slab:
        return ContentsSlab(chapters, self._chapter_positions, self.typesetter, self.root, TEXT_WIDTH)

    def _table(self, block: Table, parent: Element, width: float) -> list[Slab]:
        if not block.rows:
            style = PARAGRAPHS[Style.SMALL if block.dense else Style.BODY]
            return [self.text(own(block.empty, Look.QUIET), style, parent.add("P"), width)]
        self._tables += 1
        table = parent.add("Table", summary=block.summary)
        return [TableComposer(self, block, table, width, self._tables).slab()]

    def cell(self, cell: Cell, element: Element, width: float) -> Slab:
        """What stands in a cell."""
        alone = len(cell.blocks) == 1 and isinstance(cell.blocks[0], Paragraph)
        slabs = [
            slab for part in cell.blocks for slab in self._cell_block(part, element, width - 2 * CELL_PAD_X, alone)
        ]
        return StackSlab(slabs)

    def _cell_block(self, block: CellBlock, element: Element, width: float, alone: bool) -> list[Slab]:
        match block:
            case Paragraph():
                style = PARAGRAPHS[Style.DENSE] if block.style is Style.DENSE else TABLE_CELL
                return [self.text(block.words, style, element if alone else element.add("P"), width)]
            case Bullets():
                return self._bullets(block, TABLE_CELL, element, width)
            case Badge():
                return [self._badge(block, element.add("P"), width)]

    def _badge(self, block: Badge, element: Element, width: float) -> Slab:
        look = LEVELS[block.level]
        style = TextStyle(BADGE.size, BADGE.leading, Weight.SEMIBOLD, look.text if block.rated else look.edge)
        line = self.typesetter.line(own(block.word), style, width - 10)
        return BadgeSlab(line, block.level, element, rated=block.rated)

    def pairs(self, cell: PairCell, left: Element, right: Element, widths: tuple[float, float]) -> Slab:
        """What stands in two neighbouring cells, level with each other."""
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
                head = self.text(
                    own(label, Look.QUIET), TABLE_CELL, line.add("TH", scope="Row"), label_width - CELL_PAD_X
                )
                value = self.text(words, TABLE_CELL, line.add("TD"), share - label_width - 2 * CELL_PAD_X)
                cells += [(x - CELL_PAD_X * (not number), StackSlab([head])), (x + label_width, StackSlab([value]))]
            row = RowSlab(cells)
            row.set_pad(DENSE_PAD_Y if block.columns > 1 else CELL_PAD_Y)
            rows.append(row)
        return TableSlab(rows, width)


def anchors_of(report: Report) -> frozenset[str]:
    """All anchors that blocks and rows of *report* carry."""
    blocks = [block for part in (*report.openings, report.blocks) for block in part]
    return frozenset(name for block in blocks for name in _anchors(block) if name)


def _anchors(block: Block) -> Iterator[str]:
    if isinstance(block, ANCHORED):
        yield block.anchor
    if isinstance(block, Table):
        yield from (row.anchor for row in block.rows)
    if isinstance(block, Box):
        for part in block.blocks:
            yield from _anchors(part)


def _keep_introductions(slabs: list[Slab]) -> None:
    """A short paragraph between a heading and a table or figure stays with what it introduces."""
    for before, slab, after in zip(slabs, slabs[1:], slabs[2:], strict=False):
        is_short = type(slab) is TextSlab and len(slab.lines) <= _SHORT
        if is_short and before.keep and isinstance(after, (TableSlab, FigureSlab, FrameSlab)):
            slab.keep = True
