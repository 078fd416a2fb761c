"""Makes blocks shorter, whatever is in them: typed texts to their start, long lists and tables to their first rows.

For the brief for decision, which keeps to its pages whatever the plan holds. What goes is counted where it goes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import (
    Box,
    Bullets,
    Cell,
    Facts,
    Heading,
    PairCell,
    Paragraph,
    Style,
    Table,
    Words,
)
from pocplanner.reporting.phrases import IN_ARCHIVE, key_room

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.reporting.blocks import Block, CellBlock, Inline, Row
    from pocplanner.reporting.phrases import Room

ADVICE = "Part II, adviser's words"
KEY_TEXTS = {
    ADVICE,
    "Part II, approval lapses",
    "Part II, decision asked for",
    "Part II, if no decision",
    "Part II, recommendation",
}
"""Texts that stand whole in part II up to a greater length, because the first page has the start of them."""
_BREAK = "\n"
_PIECES = 8
"""Most typed pieces of one line of text."""
_TITLE_CHARACTERS = 90
"""Longest heading, where texts are shorter than that."""


def narrowed(blocks: Iterable[Block], room: Room) -> tuple[Block, ...]:
    """*blocks* with no text longer and no list or table with more rows than *room* has."""
    return tuple(part for block in blocks for part in _block(block, room))


def characters_of(blocks: Iterable[Block]) -> int:
    """Number of characters of all texts in *blocks*, about; for a look before they are set."""
    return sum(_characters(block) for block in blocks)


def _block(block: Block, room: Room) -> tuple[Block, ...]:
    match block:
        case Heading():
            longest = None if room.characters is None else max(room.characters, _TITLE_CHARACTERS)
            return (replace(block, text=_start(block.text, longest)) if block.field else block,)
        case Paragraph():
            return (replace(block, words=_words(block.words, room)),)
        case Bullets():
            return (_bullets(block, room), *_more(len(block.items), room))
        case Table():
            rows = tuple(_row(row, room) for row in block.rows[: room.rows])
            return (replace(block, rows=rows), *_more(len(block.rows), room))
        case Facts():
            return (replace(block, rows=tuple((label, _words(words, room)) for label, words in block.rows)),)
        case Box():
            return (replace(block, blocks=narrowed(block.blocks, room)),)
        case _:
            return (block,)


def _more(count: int, room: Room) -> tuple[Block, ...]:
    if room.rows is None or count <= room.rows:
        return ()
    return (Paragraph((Words(f"+{count - room.rows} more in "), *IN_ARCHIVE, Words(".")), Style.SMALL),)


def _row(row: Row, room: Room) -> Row:
    return replace(row, cells=tuple(_cell(cell, room) for cell in row.cells))


def _cell(cell: Cell | PairCell, room: Room) -> Cell | PairCell:
    if isinstance(cell, PairCell):
        pairs = tuple((_cell_block(one, room), _cell_block(two, room)) for one, two in cell.pairs)
        return replace(cell, pairs=pairs)
    return replace(cell, blocks=tuple(_cell_block(block, room) for block in _few(cell.blocks, room)))


def _few(blocks: tuple[CellBlock, ...], room: Room) -> tuple[CellBlock, ...]:
    """The first blocks of a cell; of a greater number the rest is counted, as with the units of a task."""
    most = None if room.rows is None else room.rows + 2
    if most is None or len(blocks) <= most:
        return blocks
    return (*blocks[:most], Paragraph((Words(f"+{len(blocks) - most} more"),), Style.SMALL))


def _cell_block(block: CellBlock, room: Room) -> CellBlock:
    match block:
        case Paragraph():
            return replace(block, words=_words(block.words, room))
        case Bullets():
            return _bullets(block, room)
        case _:
            return block


def _bullets(block: Bullets, room: Room) -> Bullets:
    inner = tuple(None if part is None else _bullets(part, room) for part in block.inner[: room.rows])
    return replace(block, items=tuple(_words(item, room) for item in block.items[: room.rows]), inner=inner)


def _words(words: Inline, room: Room) -> Inline:
    """Typed words, each to its start; of very many pieces, such as the places of a phase, the rest is counted."""
    made = tuple(replace(word, text=_start(word.text, _longest(word, room))) if word.field else word for word in words)
    typed = [position for position, word in enumerate(made) if word.field]
    if room.characters is None or len(typed) <= _PIECES:
        return made
    return (*made[: typed[_PIECES]], Words(f"+{len(typed) - _PIECES} more"))


def _longest(word: Words, room: Room) -> int | None:
    return (key_room(room) if word.field in KEY_TEXTS else room).characters


def _start(text: str, longest: int | None) -> str:
    if longest is None or len(text) <= longest:
        return text
    start = " ".join(text[:longest].split())
    lead = _BREAK if text.startswith(_BREAK) else ""
    return f"{lead}{start[: max(start.rfind(' '), longest // 2)].rstrip(' ,;:')}\u00a0…"


def _characters(block: object) -> int:
    match block:
        case Heading():
            return len(block.text)
        case Paragraph():
            return _length(block.words)
        case Bullets():
            return sum(map(_length, block.items)) + sum(_characters(part) for part in block.inner)
        case Table():
            return sum(_characters(cell) for row in block.rows for cell in row.cells)
        case Cell() | Box():
            return sum(map(_characters, block.blocks))
        case PairCell():
            return sum(_characters(part) for pair in block.pairs for part in pair)
        case Facts():
            return sum(_length(words) for _, words in block.rows)
        case _:
            return 0


def _length(words: Inline) -> int:
    return sum(len(word.text) for word in words)
