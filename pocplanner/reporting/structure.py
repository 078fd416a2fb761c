"""Writes the structure tree into a PDF: what a screen reader reads, and in which order (ISO 32000-1, 14.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pocplanner.reporting.tagging import Mark

if TYPE_CHECKING:
    from pocplanner.reporting.tagging import Element


class StructureTree:
    """The tree of one file. `written` are its elements in reading order."""

    def __init__(self, pdf: pikepdf.Pdf, root: Element) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, pikepdf.Object]] = [{} for _ in self._pages]
        self.written: list[pikepdf.Object] = []
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        tree.ParentTree = self._parent_tree()
        tree.ParentTreeNextKey = len(self._pages)
        pdf.Root.StructTreeRoot = tree

    def _parent_tree(self) -> pikepdf.Object:
        """For each page, the elements of its marks by their number."""
        numbers = Array()
        for position, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.StructParents = position
            page.Tabs = Name.S
            numbers.append(position)
            numbers.append(self._pdf.make_indirect(Array([owners[mark] for mark in range(len(owners))])))
        return self._pdf.make_indirect(Dictionary(Nums=numbers))

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self.written.append(made)
        kids = self._kids(element, made)
        if len(kids) == 1:
            made.K = kids[0]
        elif kids:
            made.K = Array(kids)
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


def _attributes(element: Element) -> pikepdf.Object | None:
    if element.scope or element.span > 1 or element.summary:
        table = Dictionary(O=Name.Table)
        if element.scope:
            table.Scope = Name(f"/{element.scope}")
        if element.span > 1:
            table.ColSpan = element.span
        if element.summary:
            table.Summary = String(element.summary)
        return table
    if element.box is not None:
        box = Array([round(side, 2) for side in element.box])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    if element.numbering:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    return None
