"""Figures for other papers: each as SVG and as PNG, in one file, with its marking above it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defusedxml.ElementTree import fromstring

from pocplanner.errors import ReportError
from pocplanner.exchange.export import NOTHING_WRITTEN, Choices, Contents, Items, Sensitive, differs
from pocplanner.exchange.figure_set import FIGURES, NO_FIGURE, SENSITIVE, figure_of
from pocplanner.exchange.office_package import check_png, packed, unpacked
from pocplanner.reporting.figure_files import PIXELS, figure_png, figure_svg, in_pieces
from pocplanner.reporting.released import IN_MISSION
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from pocplanner.exchange.export import Source
    from pocplanner.reporting.blocks import Matrix, Timeline
    from pocplanner.reporting.drawing import Figure
    from pocplanner.reporting.released import Audience

_SVG: Final = "{http://www.w3.org/2000/svg}"
_DRAWS: Final = frozenset({"svg", "desc", "rect", "polyline", "polygon", "circle", "text"})
"""All elements that a figure is made of: none can run, link or load anything."""
_LEADS_OUT: Final = re.compile(rb"href|url\(|<!|<\?(?!xml)|@import|javascript:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FigureChoices(Choices):
    """What a person chose for an export of figures."""

    figure: str = ""
    """One figure by its name; all where none is chosen."""


class FiguresExport:
    """The matrix, the timeline and the sketch map."""

    name: Final = "figures"
    label: Final = said("Figures (SVG and PNG in a ZIP file)")
    ending: Final = ".zip"
    choices: Final = frozenset({"figure"})

    def audience(self, source: Source) -> Audience:
        """Any office of the mission."""
        del source
        return IN_MISSION

    def contents(self, source: Source) -> Contents:
        """Which figures there are, and why there is no other."""
        names = _chosen(source)
        files = len(_figures(source))
        there = [name for name in names if figure_of(source, name) is not None]
        kinds = {kind for name in there for kind in SENSITIVE[name]}
        return Contents(
            (
                Items("figure", len(there), joined(", ", (FIGURES[name] for name in there)), said("figures")),
                Items("SVG file", files, said("with words as description"), said("SVG files")),
                Items("PNG file", files, said("{count} pixels to the inch", count=PIXELS), said("PNG files")),
            ),
            tuple(kind for kind in Sensitive if kind in kinds),
            tuple(joined(": ", (FIGURES[name], NO_FIGURE[name])) for name in names if name not in there),
            (
                said("{marking} stands above each figure.", marking=_head(source)),
                said("No force by name, arrival, gap or refuge stands on the map."),
                *([said("A timeline with many measures is cut into several pictures.")] if files > len(there) else []),
            ),
        )

    def make(self, source: Source) -> bytes:
        """The files in one. Raises :class:`ReportError` E162 for a character without a glyph."""
        head = _head(source)
        files: dict[str, str | bytes] = {}
        for name, figure in _figures(source).items():
            files |= {f"{name}.svg": figure_svg(figure, head), f"{name}.png": figure_png(figure, head)}
        return packed(files)

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Files by kind, after the words of each SVG were compared and each PNG was opened."""
        figures, files = _figures(source), unpacked(data)
        sizes: dict[str, tuple[float, float]] = {}
        for name, content in files.items():
            stem, _point, ending = name.rpartition(".")
            figure = figures.get(stem)
            if figure is None:
                raise differs(said("the list of figures"), name)
            size = _svg_size(content, name, figure.alt) if ending == "svg" else check_png(content)
            if any(abs(one - other) > 1 for one, other in zip(sizes.setdefault(stem, size), size, strict=True)):
                raise differs(said("the size of a figure"), name)
        endings = [name.rpartition(".")[2] for name in files]
        return {
            "figure": len({stem.partition("-")[0] for stem in sizes}),
            "SVG file": endings.count("svg"),
            "PNG file": endings.count("png"),
        }

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Name, description and lines of each figure; a picture shows what its drawing does."""
        for name, content in unpacked(data).items():
            yield "the list of files", name
            if name.endswith(".svg"):
                root = fromstring(content, forbid_dtd=True)
                yield name, _description(root)
                yield name, "\n".join(_lines(root))


def _chosen(source: Source) -> tuple[str, ...]:
    chosen = source.choices.figure if isinstance(source.choices, FigureChoices) else ""
    if chosen and chosen not in FIGURES:
        raise ReportError(
            "E487",
            said("There is no figure “{name}”", name=chosen),
            safe=NOTHING_WRITTEN,
            remedy=said("Choose one of: {words}.", words=", ".join(FIGURES)),
        )
    return (chosen,) if chosen else tuple(FIGURES)


def _figures(source: Source) -> dict[str, Matrix | Timeline | Figure]:
    """The chosen figures by the names of their files."""
    found: dict[str, Matrix | Timeline | Figure] = {}
    for name in _chosen(source):
        figure = figure_of(source, name)
        if figure is None:
            continue
        pieces = in_pieces(figure)
        found |= {
            f"{name}-{number}" if len(pieces) > 1 else name: piece for number, piece in enumerate(pieces, start=1)
        }
    return found


def _head(source: Source) -> str:
    plan = source.document.plan
    return f"{'EXERCISE · ' if plan.exercise else ''}{plan.marking.label} · DRAFT"


def _svg_size(content: bytes, name: str, alt: str) -> tuple[float, float]:
    """Width and height in pixels of the PNG beside it, after its parts and words were looked at."""
    if _LEADS_OUT.search(re.sub(rb">[^<]*<", b"><", content)):
        raise ValueError("something that leads out of the figure")
    root = fromstring(content, forbid_dtd=True)
    if strange := {item.tag for item in root.iter()} - {f"{_SVG}{kind}" for kind in _DRAWS}:
        raise ValueError(f"an element that no figure has: {', '.join(strange)}")
    if _description(root) != alt:
        raise differs(said("the words of a figure"), name)
    width, height = (float(root.attrib[side].removesuffix("pt")) * PIXELS / 72 for side in ("width", "height"))
    return width, height


def _description(root: Element) -> str:
    found = root.find(f"{_SVG}desc")
    return "" if found is None else found.text or ""


def _lines(root: Element) -> Iterator[str]:
    """Lines as they are read; pieces that stand on one line without a gap belong to one word."""
    line, at = "", ""
    for item in root.iter(f"{_SVG}text"):
        if item.attrib["y"] != at:
            yield line
            line, at = "", item.attrib["y"]
        line += item.text or ""
    yield line
