"""What a text document must hold, from its blocks; and what one holds, read with python-docx. They share no writing."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final, assert_never

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as ReadParagraph

from pocplanner.exchange.export import differs
from pocplanner.exchange.office_package import visible
from pocplanner.exchange.word_references import UNSET, prepared, shown, told_figure
from pocplanner.exchange.word_writer import (
    MARKS,
    TIMELINE_HEADS,
    matrix_caption,
    matrix_words,
    signed,
    timeline_caption,
)
from pocplanner.reporting.blocks import (
    Badge,
    Box,
    Bullets,
    Contents,
    DecisionBox,
    Facts,
    Gap,
    Heading,
    Matrix,
    PairCell,
    Paragraph,
    Table,
    Timeline,
)
from pocplanner.reporting.drawing import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

    from pocplanner.reporting.blocks import Block, CellBlock, Inline, Report, Row

_TABLE: Final = qn("w:tbl")


def check_texts(report: Report, data: bytes, opening: int = 0) -> Document:
    """The document, whose paragraphs read as the report does; raises E482 for the first that does not."""
    document = docx.Document(io.BytesIO(data))
    found = [text for text in _read(document) if text]
    expected = [text for text in _texts(prepared(report, opening)) if text]
    for number, (here, wanted) in enumerate(zip(found, expected, strict=False), start=1):
        if here != wanted:
            raise differs("a text", f"paragraph {number}")
    if len(found) != len(expected):
        raise differs("all of the text", f"{len(found)} paragraphs instead of {len(expected)}")
    return document


def rows_by_summary(document: Document) -> list[tuple[str, int]]:
    """Each table by its summary, with the number of its rows that are no heads, groups or remarks."""
    found: list[tuple[str, int]] = []
    for element in document.element.body.iter(_TABLE):
        caption = element.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}")
        rows = 0
        for line in element.findall(qn("w:tr")):
            is_head = line.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
            cells = line.findall(qn("w:tc"))
            rows += not is_head and len(cells) > 1 and not _is_continued(cells[0])
        found.append(("" if caption is None else str(caption.get(qn("w:val"))), rows))
    return found


def chapters(document: Document) -> int:
    """How many parts and annexes there are."""
    return sum(
        paragraph.style is not None and paragraph.style.style_id == "Heading1" for paragraph in document.paragraphs
    )


def _is_continued(cell: object) -> bool:
    merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")  # type: ignore[attr-defined]
    return merge is not None and merge.get(qn("w:val")) != "restart"


def _read(document: Document) -> Iterator[str]:
    for element in document.element.body.iter(qn("w:p")):
        yield ReadParagraph(element, document._body).text  # noqa: SLF001


def _texts(report: Report) -> Iterator[str]:
    headings = [block for block in report.blocks if isinstance(block, Heading) and block.depth == 1]
    for block in (*report.openings[0], *report.blocks):
        if isinstance(block, Contents):
            yield "Contents"
            for heading in headings:
                number = f"{heading.number} " if heading.number else ""
                yield visible(f"{number}{heading.text}\t{UNSET}")
        else:
            yield from _of_block(block)


def _of_block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield visible(f"{block.number} {block.text}" if block.number else block.text)
        case Paragraph():
            yield _plain(block.words)
        case Bullets():
            yield from map(_plain, block.items)
        case Table():
            if not block.rows:
                yield visible(block.empty)
                return
            yield from (visible(column.title) for column in block.columns)
            for row in block.rows:
                yield from _of_row(row)
        case Facts():
            for label, words in block.rows:
                yield visible(label)
                yield _plain(words)
        case Box():
            for part in block.blocks:
                yield from _of_block(part)
        case Matrix():
            yield matrix_caption(block)
            yield from block.impacts
            for likelihood, cells in zip(block.likelihoods, block.cells, strict=True):
                yield likelihood
                for cell in cells:
                    level, words = matrix_words(cell)
                    yield level
                    yield _plain(words)
        case Timeline():
            yield timeline_caption(block)
            yield from TIMELINE_HEADS
            for item in block.rows:
                yield from (signed(item.day), item.label, visible(item.title), MARKS[item.firmness])
                yield f"{item.status}, late" if item.late else item.status
        case DecisionBox():
            yield block.title
            yield from (f"☐ {choice}" for choice in block.choices)
            yield from block.lines
        case Figure():
            yield from (_plain(words) for words, _style in told_figure(block))
        case Gap() | Contents():
            return
        case _:
            assert_never(block)


def _of_row(row: Row) -> Iterator[str]:
    """The texts of a row line by line, as the lines of pairs stand beside each other."""
    depth = max((len(part.pairs) for part in row.cells if isinstance(part, PairCell)), default=1)
    for line in range(depth):
        for part in row.cells:
            if isinstance(part, PairCell):
                for block in part.pairs[line] if line < len(part.pairs) else ():
                    yield from _of_cell(block)
            elif line == 0:
                for inner in part.blocks:
                    yield from _of_cell(inner)


def _of_cell(block: CellBlock) -> Iterator[str]:
    if isinstance(block, Badge):
        yield visible(block.word)
    else:
        yield from _of_block(block)


def _plain(words: Inline) -> str:
    return visible("".join(map(shown, words)))
