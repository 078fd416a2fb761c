"""A briefing of ten slides (PPTX) that people can change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defusedxml.ElementTree import fromstring

from pocplanner.exchange.export import Contents, Items, Sensitive, differs
from pocplanner.exchange.figure_set import FIGURES, NO_FIGURE, map_of
from pocplanner.exchange.file_texts import package_texts
from pocplanner.exchange.office_package import check_png, unpacked, visible
from pocplanner.exchange.pptx_writer import picture_of, slides_pptx
from pocplanner.exchange.slides import slides
from pocplanner.exchange.tables import SMALL_COUNTS
from pocplanner.reporting.released import IN_MISSION
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from pocplanner.exchange.export import Source
    from pocplanner.exchange.slides import Slide
    from pocplanner.reporting.released import Audience

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
    choices: Final = frozenset({"sketch_map"})

    def audience(self, source: Source) -> Audience:
        """Whoever sits in the room."""
        del source
        return IN_MISSION

    def contents(self, source: Source) -> Contents:
        """What stands on the slides, and how much did not fit."""
        pages = _slides(source)
        shown = {page.grid.name: page.grid for page in pages if page.grid is not None}
        items = [Items("slide", len(pages), plural=said("slides"))]
        pictures = sum(picture_of(page) is not None for page in pages)
        items.append(Items("picture", pictures, said("with words as alternative text"), said("pictures")))
        items += [
            Items(noun, len(shown[name].rows) if name in shown else 0, plural=_PLURALS[noun])
            for name, noun in _NOUNS.items()
        ]
        left = [
            said("{count} more under {list}", count=grid.more, list=_NAMES[name])
            for name, grid in shown.items()
            if grid.more
        ]
        kept_back = {Sensitive.NOTES, Sensitive.SOURCES}
        if source.choices.sketch_map:
            left += [joined(": ", (FIGURES["map"], NO_FIGURE["map"]))] if map_of(source) is None else []
        else:
            kept_back |= {Sensitive.POSITIONS, Sensitive.ROUTES}
        return Contents(
            tuple(items),
            tuple(kind for kind in Sensitive if kind not in kept_back),
            (*left, said("sources of information"), said("working notes")),
            (said("It is a copy to work on, marked DRAFT on every slide."), SMALL_COUNTS),
        )

    def make(self, source: Source) -> bytes:
        """The slides."""
        return slides_pptx(_slides(source), _marking(source), source.assessment.as_of)

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Slides and rows of their tables, after every text was compared."""
        parts = unpacked(data)
        names = sorted((name for name in parts if _SLIDE.fullmatch(name)), key=lambda name: int(_number(name)))
        found = {"slide": len(names), "picture": 0, **dict.fromkeys(_NOUNS.values(), 0)}
        for data_ in (part for name, part in parts.items() if name.startswith("ppt/media/")):
            check_png(data_)
        for position, (name, page) in enumerate(zip(names, _slides(source), strict=False), start=1):
            root = fromstring(parts[name])
            if [text for text in map(_text, root.iter(f"{_A}p")) if text] != _expected(
                page, source, position, len(names)
            ):
                raise differs(said("a text"), said("slide {number}", number=position))
            if [item.get("descr") for item in _pictures(root)] != _alts(page):
                raise differs(said("a picture"), said("slide {number}", number=position))
            found["picture"] += len(_alts(page))
            for frame in root.iter(f"{_P}graphicFrame"):
                properties = frame.find(f".//{_P}cNvPr")
                noun = _NOUNS.get(properties.get("name", "")) if properties is not None else None
                if noun is not None:
                    found[noun] += sum(1 for _ in frame.iter(f"{_A}tr")) - 1
        return found

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every paragraph, note, alternative text and property."""
        return package_texts(data)


def _slides(source: Source) -> tuple[Slide, ...]:
    chosen = source.choices.sketch_map
    return source.once("slides", lambda: slides(source.context, map_of(source) if chosen else None))


def _alts(page: Slide) -> list[str]:
    """The words of the picture of a slide, where it has one."""
    return [visible(page.figure.alt)] if page.figure is not None and picture_of(page) is not None else []


def _pictures(root: Element) -> list[Element]:
    return [item for picture in root.iter(f"{_P}pic") for item in picture.iter(f"{_P}cNvPr")]


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
    texts += [page.caption] if _alts(page) else []
    texts += [page.footnote, _marking(source), _marking(source), f"{position} of {total}"]
    return [text for text in texts if text]
