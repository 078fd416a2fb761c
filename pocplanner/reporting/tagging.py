"""Tagged PDF on reportlab's canvas: a tree of structure elements and the marks that tie page content to it.

Elements are made in reading order while a report is composed; marks are added while pages are painted. An element that
is painted in several places, for example a paragraph that runs over two pages, simply gets several marks.
(ISO 32000-1, 14.6 to 14.8; ISO 14289-1.)
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of page content: page index from 0, and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """The area of a link on a page, in points from its lower left corner. `words` say where it leads."""

    page: int
    area: tuple[float, float, float, float]
    target: str
    words: str


@dataclass(slots=True, eq=False)
class Element:
    """A structure element. `kids` are elements, marks and links in reading order."""

    role: str
    kids: list[Element | Mark | Annotation] = field(default_factory=list)
    alt: str = ""
    scope: str = ""
    """``Row`` or ``Column`` for header cells."""
    span: int = 1
    """Number of columns of a table cell."""
    down: int = 1
    """Number of rows of a table cell."""
    name: str = ""
    """Name of a header cell that others refer to."""
    headers: tuple[str, ...] = ()
    """Names of the header cells of a cell, where their scope alone would not tell."""
    summary: str = ""
    """What a table holds."""
    box: tuple[float, float, float, float] | None = None
    """Where a figure stands on its page, in points."""
    numbering: str = ""
    """``Decimal`` or ``Disc`` for lists."""

    def add(self, role: str, **attributes: object) -> Element:
        """A new element under this one."""
        kid = Element(role)
        for name, value in attributes.items():
            setattr(kid, name, value)
        self.kids.append(kid)
        return kid


class PageCode:
    """The operators of the page that reportlab has under way: the one place that reaches into its canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas: Any = canvas
        self._ascii: dict[TTFont, str] = {}

    def write(self, operators: str) -> None:
        """Add operators to the page."""
        self._canvas._code.append(operators)  # noqa: SLF001  (reportlab has no call for this)

    def encoded(self, text: str, font: TTFont) -> Iterator[tuple[str, str]]:
        """*text* as pieces of one font subset each: name of the subset on the page, codes in hexadecimal."""
        document = self._canvas._doc  # noqa: SLF001
        if text.isascii() and font in self._ascii:
            # The first subset of every font holds ASCII under its own codes.
            yield self._ascii[font], text.encode("ascii").hex()
            return
        for subset, codes in font.splitString(text, document):
            name = font.getSubsetInternalName(subset, document)
            if subset == 0:
                self._ascii[font] = name
            yield name, codes.hex()


class Marker:
    """Writes marked content on one canvas and counts it page by page."""

    def __init__(self, code: PageCode) -> None:
        self._code = code
        self.page = 0
        self._next = 0

    def new_page(self) -> None:
        """Start counting for the next page."""
        self.page += 1
        self._next = 0

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to *element*."""
        number = self._next
        self._next += 1
        element.kids.append(Mark(self.page, number))
        self._code.write(f"/{element.role} <</MCID {number}>> BDC")
        yield
        self._code.write("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside is not read out: lines, fills, running heads, repeated table heads."""
        self._code.write(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        yield
        self._code.write("EMC")
