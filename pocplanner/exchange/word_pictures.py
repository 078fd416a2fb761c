"""Figures in a text document: pictures with their words as alternative text.

A figure with a character for which no font here has a glyph is told in words, so that it never stops a document.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from pocplanner.exchange.office_package import visible
from pocplanner.reporting.blocks import Matrix, Timeline
from pocplanner.reporting.drawing import Figure
from pocplanner.reporting.figure_files import PIXELS, can_be_drawn, figure_png, in_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.reporting.blocks import Block, Report

_EMU: Final = 914_400
"""Units of drawings to an inch."""
_A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_WP: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a document: its bytes, and what can be seen in it."""

    data: bytes
    alt: str


def is_picture(block: Block) -> bool:
    """Whether a block stands in a document as a picture."""
    return isinstance(block, Matrix | Timeline | Figure) and can_be_drawn(block)


def pictures_of(block: Matrix | Timeline | Figure) -> tuple[Matrix | Timeline | Figure, ...]:
    """A figure as the pictures that fit on pages; its disclaimer is text below it."""
    return in_pieces(replace(block, disclaimer="") if isinstance(block, Figure) else block)


def alts_of(report: Report) -> Iterator[str]:
    """The words of all pictures of a report that was prepared, in order."""
    for block in (*report.openings[0], *report.blocks):
        if isinstance(block, Matrix | Timeline | Figure) and is_picture(block):
            yield from (visible(piece.alt) for piece in pictures_of(block))


@lru_cache(maxsize=16)
def drawn(figure: Matrix | Timeline | Figure) -> Picture:
    """The picture of one figure."""
    return Picture(figure_png(figure), visible(figure.alt))


def inline(picture: Picture, number: int, width: int) -> str:
    """The run of a picture with this number, as wide as *width* twentieths of a point at most."""
    across, down = (int.from_bytes(picture.data[at : at + 4], "big") for at in (16, 20))  # of the head of the PNG
    scale = min(_EMU / PIXELS, width * 635 / across)
    size = f'cx="{round(across * scale)}" cy="{round(down * scale)}"'
    name = f'id="{number}" name="Picture {number}" descr={quoteattr(picture.alt)}'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr {name}/><a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation_of(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def relation_of(number: int) -> str:
    """The name by which the document finds a picture."""
    return f"picture{number}"
