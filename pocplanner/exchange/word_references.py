"""References in a text document name what they point at and lead there. What is not known here is an error.

Pages are known to whoever lays them out only, so no number of a page stands in a text document but in its foot.
"""

from __future__ import annotations

import zlib
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from pocplanner.reporting.blocks import (
    Badge,
    Box,
    Bullets,
    Cell,
    Column,
    Contents,
    DecisionBox,
    Facts,
    Gap,
    Heading,
    Matrix,
    MatrixCell,
    PairCell,
    Paragraph,
    Row,
    Table,
    Timeline,
    TimelineRow,
    Words,
)
from pocplanner.reporting.drawing import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.reporting.blocks import Report

#: What the writer writes of each kind. A field beside these that says something would be lost, so it is an error.
_KNOWN: Final[dict[type, frozenset[str]]] = {
    Words: frozenset({"text", "look", "field", "target", "otherwise"}),
    Heading: frozenset({"depth", "text", "number", "field", "new_page", "compact", "anchor"}),
    Paragraph: frozenset({"words", "style", "leads_in", "anchor"}),
    Bullets: frozenset({"items", "numbered", "style", "first"}),
    Badge: frozenset({"level", "word", "rated"}),
    Cell: frozenset({"blocks", "header"}),
    PairCell: frozenset({"pairs"}),
    Row: frozenset({"cells", "group", "anchor"}),
    Column: frozenset({"title", "width"}),
    Table: frozenset({"summary", "columns", "rows", "empty", "dense", "anchor"}),
    Facts: frozenset({"rows", "summary", "label_width", "columns", "anchor"}),
    Box: frozenset({"blocks", "tone", "anchor"}),
    MatrixCell: frozenset({"level", "rated", "proposed"}),
    Matrix: frozenset({"likelihoods", "impacts", "cells", "alt"}),
    TimelineRow: frozenset({"label", "title", "day", "firmness", "status", "late", "field"}),
    Timeline: frozenset({"rows", "today", "alt"}),
    DecisionBox: frozenset({"title", "choices", "lines"}),
    Contents: frozenset(),
    Gap: frozenset({"height"}),
    Figure: frozenset({"width", "height", "shapes", "alt", "caption", "disclaimer", "anchor"}),
}


def prepared(report: Report, opening: int = 0) -> Report:
    """The report with one version of its first page, and plain words for references to what it does not hold.

    Raises ``AssertionError`` for a part of a kind, or with a field, that the writer does not know.
    """
    chosen = report.openings[opening]
    parts = list(_parts((chosen, report.blocks)))
    for part in parts:
        _check(part)
    anchors = {getattr(part, "anchor", "") for part in parts} - {""}
    lost = {getattr(part, "target", "") for part in parts} - anchors - {""}
    if not lost:
        return replace(report, openings=(chosen,))
    return replace(report, openings=(_plain(chosen, lost),), blocks=_plain(report.blocks, lost))


def bookmark_of(anchor: str) -> str:
    """The name of the bookmark of an anchor; word processors take letters, digits and underlines."""
    return f"ref_{zlib.crc32(anchor.encode()):08x}"


def shown(words: Words) -> str:
    """The text of words as a document shows it: for a reference its name without a page."""
    return getattr(words, "otherwise", "") or words.text if getattr(words, "target", "") else words.text


def _parts(node: object) -> Iterator[Any]:
    if isinstance(node, tuple):
        for item in node:
            yield from _parts(item)
    elif isinstance(node, Figure):
        yield node  # What it is made of is drawn.
    elif is_dataclass(node):
        yield node
        for item in fields(node):
            value = getattr(node, item.name)
            if isinstance(value, tuple) and not (isinstance(node, Figure) and item.name == "shapes"):  # told by its alt
                yield from _parts(value)


def _check(part: Any) -> None:  # noqa: ANN401 - any kind of part
    known = next((names for kind, names in _KNOWN.items() if isinstance(part, kind)), None)
    assert known is not None, f"a text document cannot hold a {type(part).__name__}"
    for item in fields(part):
        said = item.name not in known and getattr(part, item.name) != item.default
        assert not said, f"a text document would lose “{item.name}” of a {type(part).__name__}"


def _plain(node: Any, lost: set[str]) -> Any:  # noqa: ANN401 - any kind of part
    if isinstance(node, tuple):
        return tuple(_plain(item, lost) for item in node)
    if isinstance(node, Words):
        return Words(getattr(node, "otherwise", ""), node.look) if getattr(node, "target", "") in lost else node
    if not is_dataclass(node) or isinstance(node, type | Figure):
        return node
    changed = {item.name: _plain(getattr(node, item.name), lost) for item in fields(node)}
    return replace(node, **changed)
