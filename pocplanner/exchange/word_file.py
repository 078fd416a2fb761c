"""A report as a text document (DOCX): A4, its marking on every page, the same bytes for the same report.

Written part by part, without a template, so that nobody's name, machine or macro can come in with one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pocplanner.exchange.office_package import APP_PROPERTIES, XML_HEAD, core_properties, packed
from pocplanner.exchange.word_parts import field, paragraph, run, runs
from pocplanner.exchange.word_pictures import relation_of
from pocplanner.exchange.word_references import prepared
from pocplanner.exchange.word_styles import STYLES, W, hexed, numbering, twips
from pocplanner.exchange.word_writer import WIDTH, WordWriter
from pocplanner.reporting.styles import MARGIN_X, PAGE_HEIGHT, PAGE_WIDTH, RULE

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.reporting.blocks import Furniture, Report

_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES: Final = f'xmlns:w="{W}" xmlns:r="{_R}"'
_PARTS: Final = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "header": "header1",
    "footer": "footer1",
}
"""Kind of each part beside the document, with the name of its file."""
_SETTINGS: Final = (
    f'{XML_HEAD}<w:settings {_SPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/></w:settings>'
)


def report_docx(report: Report, title: str, day: date, opening: int = 0) -> bytes:
    """The report as DOCX. *title* names the kind of document in its properties, *day* is their only date."""
    writer = WordWriter(prepared(report, opening))
    body = writer.body()
    document = f"{XML_HEAD}<w:document {_SPACES}><w:body>{body}{_section()}</w:body></w:document>"
    return packed(
        {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _package_relations(),
            "docProps/core.xml": core_properties(title, day),
            "docProps/app.xml": APP_PROPERTIES,
            "word/document.xml": document,
            "word/_rels/document.xml.rels": _document_relations(len(writer.pictures)),
            **{f"word/media/{number}.png": item.data for number, item in enumerate(writer.pictures, start=1)},
            "word/styles.xml": STYLES,
            "word/numbering.xml": numbering(writer.list_starts),
            "word/settings.xml": _SETTINGS,
            "word/header1.xml": _header(report.furniture),
            "word/footer1.xml": _footer(report.furniture),
        }
    )


def state_of(furniture: Furniture) -> str:
    """The word on every page."""
    return "DRAFT" if furniture.draft else "FINAL"


def _section() -> str:
    margin = twips(MARGIN_X)
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="header"/>'
        '<w:footerReference w:type="default" r:id="footer"/>'
        f'<w:pgSz w:w="{twips(PAGE_WIDTH)}" w:h="{twips(PAGE_HEIGHT)}"/>'
        f'<w:pgMar w:top="1300" w:right="{margin}" w:bottom="1250" w:left="{margin}" w:header="480" w:footer="440"'
        ' w:gutter="0"/></w:sectPr>'
    )


def _tabs() -> str:
    return (
        f'<w:tabs><w:tab w:val="center" w:pos="{WIDTH // 2}"/><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs>'
        '<w:spacing w:before="0" w:after="20"/>'
    )


def _rule(side: str) -> str:
    return f'<w:pBdr><w:{side} w:val="single" w:sz="4" w:space="3" w:color="{hexed(RULE)}"/></w:pBdr>'


def _marks(furniture: Furniture, style: str) -> str:
    exercise = run("EXERCISE", "Marking") if furniture.exercise else ""
    line = exercise + run("\t") + run(furniture.marking, "Marking") + run("\t") + run(state_of(furniture), "Marking")
    return paragraph(line, style, _tabs())


def _header(furniture: Furniture) -> str:
    # No centre tab here: a long title would run over it.
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs><w:spacing w:before="0" w:after="0"/>'
    title = runs(furniture.running_title) + run("\t") + run(furniture.as_of)
    content = _marks(furniture, "Header") + paragraph(title, "Header", _rule("bottom") + tab)
    return f"{XML_HEAD}<w:hdr {_SPACES}>{content}</w:hdr>"


def _footer(furniture: Furniture) -> str:
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs><w:spacing w:before="0" w:after="20"/>'
    page = run("\tPage ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", "1")
    content = paragraph(run(furniture.notice) + page, "Footer", _rule("top") + tab) + _marks(furniture, "Footer")
    return f"{XML_HEAD}<w:ftr {_SPACES}>{content}</w:ftr>"


def _content_types() -> str:
    parts = "".join(
        f'<Override PartName="/word/{file}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for kind, file in _PARTS.items()
    )
    package = "application/vnd.openxmlformats-package"
    office = "application/vnd.openxmlformats-officedocument"
    return (
        f'{XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{package}.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>{parts}'
        f'<Override PartName="/docProps/core.xml" ContentType="{package}.core-properties+xml"/>'
        f'<Override PartName="/docProps/app.xml" ContentType="{office}.extended-properties+xml"/></Types>'
    )


def _package_relations() -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return (
        f'{XML_HEAD}<Relationships xmlns="{_P}">'
        f'<Relationship Id="document" Type="{_R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="core" Type="{core}" Target="docProps/core.xml"/>'
        f'<Relationship Id="app" Type="{_R}/extended-properties" Target="docProps/app.xml"/></Relationships>'
    )


def _document_relations(pictures: int) -> str:
    parts = "".join(
        f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{file}.xml"/>' for kind, file in _PARTS.items()
    )
    parts += "".join(
        f'<Relationship Id="{relation_of(number)}" Type="{_R}/image" Target="media/{number}.png"/>'
        for number in range(1, pictures + 1)
    )
    return f'{XML_HEAD}<Relationships xmlns="{_P}">{parts}</Relationships>'
