"""Styles of a text document, from the type scale and the colours of the brief, so that people can change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.exchange.office_package import XML_HEAD
from pocplanner.reporting.blocks import Style
from pocplanner.reporting.styles import (
    ACCENT,
    HEADINGS,
    INK,
    MARKING,
    PARAGRAPHS,
    QUIET,
    RULE,
    TABLE_CELL,
    TABLE_HEAD,
    TextStyle,
    Weight,
)

if TYPE_CHECKING:
    from pocplanner.reporting.styles import Colour

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FONT: Final = "Calibri"
"""It is on the machines of the United Nations; LibreOffice has one of the same widths."""

#: Names that are built into word processors, by the id of the style; all other names are ours.
STYLE_NAMES: Final = {
    "Normal": "Normal",
    "Title": "Title",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "Heading4": "heading 4",
    "CompactHeading": "Compact Heading",
    "Lead": "Lead",
    "Small": "Small",
    "Dense": "Dense",
    "Label": "Label",
    "Kicker": "Kicker",
    "Caption": "caption",
    "Figure": "Figure",
    "TableText": "Table Text",
    "TableHead": "Table Head",
    "ListBullet": "List Bullet",
    "ListNumber": "List Number",
    "Header": "header",
    "Footer": "footer",
    "TOC1": "toc 1",
}


def hexed(colour: Colour) -> str:
    """A colour as six digits."""
    return "".join(f"{round(part * 255):02X}" for part in colour)


def twips(points: float) -> int:
    """Points in twentieths of a point."""
    return round(points * 20)


def _run(style: TextStyle) -> str:
    bold = "<w:b/>" if style.weight is Weight.SEMIBOLD else '<w:b w:val="0"/>'
    italic = "<w:i/>" if style.weight is Weight.ITALIC else ""
    half = round(style.size * 2)
    colour = f'<w:color w:val="{hexed(style.colour)}"/>'
    return f'<w:rPr>{bold}{italic}{colour}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr>'


def _paragraph(identifier: str, style: TextStyle, *, level: int | None = None, extra: str = "", base: str = "") -> str:
    keep = "<w:keepNext/><w:keepLines/>" if level is not None else ""
    outline = f'<w:outlineLvl w:val="{level}"/>' if level is not None else ""
    spacing = f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}"/>'
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    default = ' w:default="1"' if identifier == "Normal" else ""
    following = '<w:next w:val="Normal"/>' if level is not None else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{identifier}"><w:name w:val="{STYLE_NAMES[identifier]}"/>'
        f"{based}{following}<w:qFormat/><w:pPr>{keep}{extra}{spacing}{outline}</w:pPr>{_run(style)}</w:style>"
    )


def _character(identifier: str, name: str, look: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{identifier}"><w:name w:val="{name}"/><w:qFormat/>'
        f"<w:rPr>{look}</w:rPr></w:style>"
    )


def _styles() -> str:
    body, small = PARAGRAPHS[Style.BODY], PARAGRAPHS[Style.SMALL]
    furniture = TextStyle(7.5, 9.0, colour=QUIET)
    rows = [
        _paragraph("Normal", TextStyle(10, 13, before=0, after=5, colour=INK)),
        _paragraph("Title", PARAGRAPHS[Style.TITLE], level=None, base="Normal", extra="<w:keepNext/>"),
        *(_paragraph(f"Heading{depth}", HEADINGS[depth], level=depth - 1, base="Normal") for depth in (1, 2, 3, 4)),
        _paragraph(
            "CompactHeading",
            TextStyle(9.5, 12, Weight.SEMIBOLD, ACCENT, before=5, after=2),
            level=1,
            base="Normal",
        ),
        _paragraph("Lead", PARAGRAPHS[Style.LEAD], base="Normal"),
        _paragraph("Small", small, base="Normal"),
        _paragraph("Dense", PARAGRAPHS[Style.DENSE], base="Normal"),
        _paragraph("Label", PARAGRAPHS[Style.LABEL], base="Normal"),
        _paragraph("Kicker", PARAGRAPHS[Style.KICKER], base="Normal"),
        _paragraph("Caption", TextStyle(8.5, 11, Weight.SEMIBOLD, QUIET, before=6, after=3), base="Normal"),
        _paragraph("Figure", TextStyle(10, 12, before=4, after=4), base="Normal"),
        _paragraph("TableText", TextStyle(8.5, 10.5, after=TABLE_CELL.after), base="Normal"),
        _paragraph("TableHead", TextStyle(8, 10, Weight.SEMIBOLD, TABLE_HEAD.colour), base="Normal"),
        _paragraph("ListBullet", TextStyle(body.size, body.leading, after=3), base="Normal", extra=_NUMBERED.format(1)),
        _paragraph("ListNumber", TextStyle(body.size, body.leading, after=3), base="Normal", extra=_NUMBERED.format(2)),
        _paragraph("Header", furniture, base="Normal"),
        _paragraph("Footer", furniture, base="Normal"),
        _paragraph("TOC1", TextStyle(9.5, 12, after=2), base="Normal"),
        _character("Strong", "Strong", "<w:b/>"),
        _character("Emphasis", "Emphasis", "<w:i/>"),
        _character("Reference", "Reference", f'<w:color w:val="{hexed(ACCENT)}"/>'),
        _character("Quiet", "Quiet", f'<w:color w:val="{hexed(QUIET)}"/>'),
        _character("Marking", "Marking", f'<w:b/><w:color w:val="{hexed(MARKING)}"/><w:sz w:val="19"/>'),
        _TABLE_STYLES,
    ]
    return (
        f'{XML_HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
        '<w:sz w:val="20"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>" + "".join(rows) + "</w:styles>"
    )


_NUMBERED: Final = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
_RULE = f'w:val="single" w:sz="4" w:space="0" w:color="{hexed(RULE)}"'
_TABLE_STYLES: Final = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="BriefTable"><w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders><w:top {_RULE}/><w:bottom {_RULE}/><w:insideH {_RULE}/></w:tblBorders>"
    '<w:tblCellMar><w:top w:w="55" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="35" w:type="dxa"/>'
    '<w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="FactsTable"><w:name w:val="Facts Table"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders><w:bottom {_RULE}/><w:insideH {_RULE}/></w:tblBorders>"
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/>'
    '<w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
STYLES: Final = _styles()

_INDENT = '<w:pPr><w:ind w:left="{}" w:hanging="{}"/></w:pPr>'
_BULLET = 2
_DECIMAL = 1
_INDENTS: Final = {_BULLET: (340, 260), _DECIMAL: (460, 420)}


def numbering(firsts: list[int]) -> str:
    """The lists of a document: bullets as number 1, then one numbered list for each of *firsts*, from 3 on."""
    levels = {
        _BULLET: '<w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/>',
        _DECIMAL: '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>',
    }
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/>{form}<w:lvlJc w:val="left"/>{_INDENT.format(*_INDENTS[kind])}</w:lvl></w:abstractNum>'
        for kind, form in sorted(levels.items())
    )
    lists = [_list(1, _BULLET), _list(2, _DECIMAL)]
    lists += [_list(number, _DECIMAL, first) for number, first in enumerate(firsts, start=3)]
    return f'{XML_HEAD}<w:numbering xmlns:w="{W}">{kinds}{"".join(lists)}</w:numbering>'


def _list(number: int, kind: int, first: int | None = None) -> str:
    start = "" if first is None else _START.format(first)
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{start}</w:num>'


_START: Final = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'
