"""XML from outside: no document types, no entities, nothing fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError, TreeBuilder

from pocplanner.exchange.imports.foreign import refusal, too_much
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

MOST_TAGS = 600_000
MOST_DEPTH = 60


class _TooDeepError(Exception):
    """It never leaves this module."""


class _Shallow(TreeBuilder):
    """Builds a tree of limited depth."""

    depth = 0

    def start(self, tag: Any, attrs: Any) -> Any:  # noqa: ANN401  (as the class above has it)
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise _TooDeepError
        return super().start(tag, attrs)

    def end(self, tag: Any) -> Any:  # noqa: ANN401
        self.depth -= 1
        return super().end(tag)


def parsed(data: bytes, where: str) -> Element:
    """The root element. Raises E103 for what is no XML, E145 for entities, E123 and E125 for too much."""
    # Each tag and each attribute costs time in Python.
    if max(data.count(b"<"), data.count(b"=")) > MOST_TAGS:
        raise too_much(said("The file holds too many elements"), where)
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    parser = DefusedXMLParser(target=_Shallow(), forbid_dtd=True)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException as error:
        what = said("The file contains XML entities or a document type, which can do harm; it was refused")
        raise refusal("E145", what, where, said("Export it again without them.")) from error
    except _TooDeepError as error:
        raise refusal("E123", said("The file is nested too deeply"), where, said("Export it again.")) from error
    except (ParseError, ValueError, LookupError) as error:
        raise refusal(
            "E103", said("The file is damaged: it is no well-formed XML"), where, said("Ask for it again.")
        ) from error
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: Element, name: str) -> Element | None:
    """The first child of this name, in any namespace."""
    return next((item for item in element if local(item) == name), None)


def text_of(element: Element, name: str) -> str:
    """The text of the first child of this name; empty where there is none."""
    found = child(element, name)
    return "" if found is None else "".join(found.itertext()).strip()


def every(element: Element, *names: str) -> Iterator[Element]:
    """All elements of these names, at any depth, in the order of the file."""
    return (item for item in element.iter() if local(item) in names)
