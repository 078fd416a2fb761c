"""Small pieces of WordprocessingML as text. Every text of people goes through :func:`run`, which escapes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from pocplanner.exchange.office_package import visible
from pocplanner.exchange.word_references import bookmark_of, shown
from pocplanner.reporting.blocks import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.reporting.blocks import Inline, Words

_LOOKS = {Look.PLAIN: "", Look.STRONG: "Strong", Look.QUIET: "Quiet", Look.SLANTED: "Emphasis"}
_REFERENCE = "Reference"
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_PARTS = re.compile("([\n\t])")
_NUMBER = re.compile(r"(?<=\b[RMN])-(?=\d{2,3}\b)")


def run(text: str, style: str = "", look: str = "") -> str:
    """A run of text; line breaks and tabs are elements of their own."""
    if not text:
        return ""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties = f"<w:rPr>{named}{look}</w:rPr>" if named or look else ""
    pieces = (
        _BREAKS.get(piece) or f'<w:t xml:space="preserve">{escape(visible(piece))}</w:t>'
        for piece in _PARTS.split(text)
        if piece
    )
    return f"<w:r>{properties}{''.join(pieces)}</w:r>"


def runs(words: Inline, look: str = "") -> str:
    """Words with their looks."""
    return "".join(_reference(part, look) if getattr(part, "target", "") else _words(part, look) for part in words)


def _words(part: Words, look: str) -> str:
    written = run(part.text, _LOOKS[part.look], look)
    if part.field:
        return written
    # Numbers of risks and measures do not break at their hyphens.
    return _NUMBER.sub('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">', written)


def _reference(part: Words, look: str) -> str:
    """The name of an anchor, which leads there."""
    return leading_to(bookmark_of(getattr(part, "target", "")), shown(part), look=look)


def leading_to(bookmark: str, text: str, before: str = "", look: str = "") -> str:
    """A text, and a number *before* it, that lead to a bookmark of the same document; nothing ever leads elsewhere."""
    content = run(before, _REFERENCE, f"<w:b/>{look}") + run(text, _REFERENCE, look)
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{content}</w:hyperlink>'


def field(code: str, shown: str, style: str = "") -> str:
    """A field of the program's own, such as the number of the page; no text of people comes near it."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{properties}<w:t>{shown}</w:t></w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(content: str, style: str = "Normal", properties: str = "") -> str:
    """A paragraph; *properties* stand in the order of the schema, after the style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def cell(content: str, width: int, *, span: int = 1, merge: str = "", fill: str = "", borders: str = "") -> str:
    """A cell; *merge* is ``restart`` or ``continue`` for one that runs over rows."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    shaded = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    edges = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>{spanned}{merged}{edges}{shaded}'
    # A cell ends with a paragraph, also after a table inside it.
    end = "" if content.endswith("</w:p>") else '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}{end}</w:tc>"


def row(cells: Sequence[str], *, head: bool = False, whole: bool = False, height: int = 0) -> str:
    """A row; a head is repeated on every page, a whole one does not break between pages."""
    unbroken = "<w:cantSplit/>" if head or whole else ""
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    repeated = "<w:tblHeader/>" if head else ""
    properties = f"<w:trPr>{unbroken}{tall}{repeated}</w:trPr>" if unbroken or tall or repeated else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def table(
    rows: Sequence[str],
    widths: Sequence[int],
    summary: str,
    *,
    style: str = "BriefTable",
    borders: str = "",
    head: bool = True,
    description: str = "",
) -> str:
    """A table with its summary as the name that screen readers say."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    edges = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    said = f"<w:tblCaption w:val={quoteattr(visible(summary))}/>"
    if description:
        said += f"<w:tblDescription w:val={quoteattr(visible(description))}/>"
    look = f'<w:tblLook w:val="04A0" w:firstRow="{int(head)}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0"'
    properties = (
        f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{edges}<w:tblLayout w:type="fixed"/>'
        f'{look} w:noHBand="1" w:noVBand="1"/>{said}'
    )
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def border(side: str, colour: str, eighths: int = 4) -> str:
    """One edge of a cell or table, *eighths* of a point thick; none where that is 0."""
    kind = "single" if eighths else "nil"
    return f'<w:{side} w:val="{kind}" w:sz="{eighths}" w:space="0" w:color="{colour}"/>'


def widths_of(shares: Sequence[float], width: int) -> list[int]:
    """Whole widths with these shares that add up to *width*."""
    total, done, widths = sum(shares), 0.0, []
    for share in shares:
        start = round(done / total * width)
        done += share
        widths.append(round(done / total * width) - start)
    return widths
