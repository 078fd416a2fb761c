"""A briefing of ten slides (PPTX) that people can change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defusedxml.ElementTree import fromstring

from pocplanner.exchange.docx_brief import SMALL_NUMBERS
from pocplanner.exchange.export import Contents, Items, Sensitive, differs
from pocplanner.exchange.office_package import unpacked
from pocplanner.exchange.pptx_writer import slides_pptx
from pocplanner.exchange.slides import slides
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from pocplanner.exchange.export import Source
    from pocplanner.exchange.slides import Slide

_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_SLIDE: Final = re.compile(r"ppt/slides/slide(\d+)\.xml")
_NOUNS: Final = {
    "Options": "option",
    "Risks": "risk",
    "Measures": "measure",
    "Information needs": "open question",
    "HRDDP": "recipient of support",
    "Contingencies": "contingency",
    "Objections": "objection or advice not taken",
}
_PLURALS: Final = {
    "option": said("options"),
    "risk": said("risks"),
    "measure": said("measures"),
    "open question": said("open questions"),
    "recipient of support": said("recipients of support"),
    "contingency": said("contingencies"),
    "objection or advice not taken": said("objections and advice not taken"),
}
_NAMES: Final = {
    "Options": said("options"),
    "Risks": said("risks"),
    "Measures": said("measures"),
    "Information needs": said("information needs"),
    "HRDDP": said("HRDDP"),
    "Contingencies": said("contingencies"),
    "Objections": said("objections"),
}


class PptxExport:
    """Ten slides in the order of the first page of the brief."""

    name: Final = "pptx"
    label: Final = said("Briefing (PPTX)")
    ending: Final = ".pptx"
    choices: Final = frozenset[str]()

    def contents(self, source: Source) -> Contents:
        """What stands on the slides, and how much did not fit."""
        pages = slides(source.context)
        shown = {page.grid.name: page.grid for page in pages if page.grid is not None}
        items = [Items("slide", len(pages), plural=said("slides"))]
        items += [
            Items(noun, len(shown[name].rows) if name in shown else 0, plural=_PLURALS[noun])
            for name, noun in _NOUNS.items()
        ]
        left = [
            said("{count} more under {list}", count=grid.more, list=_NAMES[name])
            for name, grid in shown.items()
            if grid.more
        ]
        kept_back = {Sensitive.POSITIONS, Sensitive.NOTES, Sensitive.SOURCES, Sensitive.ROUTES}
        return Contents(
            tuple(items),
            tuple(kind for kind in Sensitive if kind not in kept_back),
            (*left, said("sources of information"), said("working notes")),
            (said("It is a copy to work on, marked DRAFT on every slide."), SMALL_NUMBERS),
        )

    def make(self, source: Source) -> bytes:
        """The slides."""
        return slides_pptx(slides(source.context), _marking(source), source.assessment.as_of)

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Slides and rows of their tables, after every text was compared."""
        parts = unpacked(data)
        names = sorted((name for name in parts if _SLIDE.fullmatch(name)), key=lambda name: int(_number(name)))
        found = {"slide": len(names), **dict.fromkeys(_NOUNS.values(), 0)}
        for position, (name, page) in enumerate(zip(names, slides(source.context), strict=False), start=1):
            root = fromstring(parts[name])
            if [text for text in map(_text, root.iter(f"{_A}p")) if text] != _expected(
                page, source, position, len(names)
            ):
                raise differs(said("a text"), said("slide {number}", number=position))
            for frame in root.iter(f"{_P}graphicFrame"):
                properties = frame.find(f".//{_P}cNvPr")
                noun = _NOUNS.get(properties.get("name", "")) if properties is not None else None
                if noun is not None:
                    found[noun] += sum(1 for _ in frame.iter(f"{_A}tr")) - 1
        return found


def _marking(source: Source) -> str:
    plan = source.document.plan
    return f"{'EXERCISE · ' if plan.exercise else ''}{plan.marking.label} · DRAFT"


def _number(name: str) -> str:
    found = _SLIDE.fullmatch(name)
    return found[1] if found else "0"


def _text(paragraph: Element) -> str:
    pieces = {f"{_A}br": "\n"}
    return "".join(
        pieces.get(item.tag, item.text or "") for item in paragraph.iter() if item.tag in {*pieces, f"{_A}t"}
    )


def _expected(page: Slide, source: Source, position: int, total: int) -> list[str]:
    texts = [page.title]
    for label, text in page.texts:
        texts += [label, text]
    if page.grid is not None:
        texts += [*page.grid.heads, *(text for row in page.grid.rows for text in row)]
    texts += [page.footnote, _marking(source), _marking(source), f"{position} of {total}"]
    return [text for text in texts if text]
