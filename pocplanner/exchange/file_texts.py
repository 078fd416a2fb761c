"""The texts of finished files, for the search for what must not stand in them. Nothing of the writing is used here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pocplanner.exchange.office_package import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_ATTRIBUTES: Final = frozenset({"descr", "title", "name"})
"""Attributes of office packages that hold texts."""
_DESCRIBED: Final = frozenset({"tblCaption", "tblDescription"})
_PROPERTIES: Final = frozenset({"title", "subject", "creator", "description", "keywords", "lastModifiedBy"})
_SIGNS: Final = {"t": "", "tab": "\t", "br": "\n", "noBreakHyphen": "-"}


def package_texts(data: bytes, alone: frozenset[str] = _PROPERTIES) -> Iterator[tuple[str, str]]:
    """The paragraphs, alternative texts and properties of a package of office files, each with the part it is in.

    Elements named in *alone* hold a text outside paragraphs.
    """
    from defusedxml.ElementTree import fromstring

    for part, content in unpacked(data).items():
        if not part.endswith(".xml"):
            continue
        for element in fromstring(content, forbid_dtd=True).iter():
            yield from ((part, text) for text in _of(element, alone) if text)


def _of(element: Element, alone: frozenset[str]) -> Iterator[str]:
    kind = _name(element.tag)
    if kind == "p":
        yield "".join(
            _SIGNS[_name(item.tag)] or item.text or "" for item in element.iter() if _name(item.tag) in _SIGNS
        )
    elif kind in alone:
        yield element.text or ""
    for key, value in element.attrib.items():
        if _name(key) in _ATTRIBUTES or (kind in _DESCRIBED and _name(key) == "val"):
            yield value


def _name(tag: str) -> str:
    return tag.rpartition("}")[2]


def tree_texts(tree: Any, place: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - what json gives
    """Every text of a tree that json gave, and the numbers that stand side by side, each with its place."""
    named = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    numbers: list[str] = []
    for key, value in named:
        here = f"{place}, {key}" if isinstance(tree, dict) and place else f"{key}" if isinstance(tree, dict) else place
        if isinstance(value, str):
            yield here, value
        elif isinstance(value, int | float) and not isinstance(value, bool):
            # As people write it: "620 women", and the two halves of a position beside each other.
            numbers.append(f"{value} {key}" if isinstance(tree, dict) else f"{value}")
        else:
            yield from tree_texts(value, here)
    if numbers:
        yield place, " ".join(numbers)
