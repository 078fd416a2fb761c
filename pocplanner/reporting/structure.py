"""Writes the structure tree into a PDF: what a screen reader reads, and in which order (ISO 32000-1, 14.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pocplanner.reporting.tagging import Annotation, Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pocplanner.reporting.tagging import Element


_PRINTED = 4
"""Flag of an annotation that is printed with its page."""


def write_structure(pdf: pikepdf.Pdf, root: Element, places: Mapping[str, tuple[int, float]]) -> None:
    """Write the tree under *root*. *places* are page, from 0, and height above its foot of each anchor."""
    _StructureTree(pdf, root, places)


class _StructureTree:
    def __init__(self, pdf: pikepdf.Pdf, root: Element, places: Mapping[str, tuple[int, float]]) -> None:
        self._pdf = pdf
        self._places = places
        self._links: list[pikepdf.Object] = []
        self._names: dict[str, pikepdf.Object] = {}
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, pikepdf.Object]] = [{} for _ in self._pages]
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        tree.ParentTree = self._parent_tree()
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        if self._names:
            named = Array([item for name in sorted(self._names) for item in (String(name), self._names[name])])
            tree.IDTree = pdf.make_indirect(Dictionary(Names=named))
        pdf.Root.StructTreeRoot = tree

    def _parent_tree(self) -> pikepdf.Object:
        """For each page, the elements of its marks by their number; after those, the element of each link."""
        numbers = Array()
        for position, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.StructParents = position
            page.Tabs = Name.S
            numbers.append(position)
            numbers.append(self._pdf.make_indirect(Array([owners[mark] for mark in range(len(owners))])))
        for position, owner in enumerate(self._links, start=len(self._pages)):
            numbers.append(position)
            numbers.append(owner)
        return self._pdf.make_indirect(Dictionary(Nums=numbers))

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        kids = self._kids(element, made)
        if len(kids) == 1:
            made.K = kids[0]
        elif kids:
            made.K = Array(kids)
        if element.name:
            made.ID = String(element.name)
            self._names[element.name] = made
        if element.alt:
            made.Alt = String(element.alt)
        attributes = _attributes(element)
        if attributes is not None:
            made.A = attributes
        return made

    def _kids(self, element: Element, made: pikepdf.Object) -> list[pikepdf.Object | int]:
        """Elements and marks under *made*; a mark on another page than the first one names its page."""
        kids: list[pikepdf.Object | int] = []
        home: int | None = None
        for kid in element.kids:
            if isinstance(kid, Annotation):
                kids.append(Dictionary(Type=Name.OBJR, Pg=self._pages[kid.page], Obj=self._link(kid, made)))
                continue
            if not isinstance(kid, Mark):
                kids.append(self._element(kid, made))
                continue
            self._owners[kid.page][kid.number] = made
            if home is None:
                home = kid.page
                made.Pg = self._pages[home]
            if kid.page == home:
                kids.append(kid.number)
            else:
                kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number))
        return kids

    def _link(self, link: Annotation, owner: pikepdf.Object) -> pikepdf.Object:
        """A link to a place in this file: the only kind of annotation there is."""
        page, height = self._places[link.target]
        made = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(side, 2) for side in link.area]),
                Border=Array([0, 0, 0]),
                F=_PRINTED,
                Contents=String(link.words),
                Dest=Array([self._pages[page], Name.XYZ, 0, round(height, 2), 0]),
                StructParent=len(self._pages) + len(self._links),
            )
        )
        self._links.append(owner)
        on = self._pages[link.page]
        if "/Annots" not in on:
            on.Annots = Array()
        on.Annots.append(made)
        return made


def _attributes(element: Element) -> pikepdf.Object | None:
    if element.scope or element.span > 1 or element.down > 1 or element.summary or element.headers:
        table = Dictionary(O=Name.Table)
        if element.scope:
            table.Scope = Name(f"/{element.scope}")
        if element.span > 1:
            table.ColSpan = element.span
        if element.down > 1:
            table.RowSpan = element.down
        if element.headers:
            table.Headers = Array([String(name) for name in element.headers])
        if element.summary:
            table.Summary = String(element.summary)
        return table
    if element.box is not None:
        box = Array([round(side, 2) for side in element.box])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    if element.numbering:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    return None
