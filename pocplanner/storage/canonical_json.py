"""The one way to write a tree of values as JSON: same tree, same bytes, on every system and in every run.

The layout is that of the standard library with sorted keys and two spaces a level. What JSON cannot hold is refused
here, so that a bad value is found before a save begins and not half-way through it.
"""

from __future__ import annotations

import json
from typing import TypeAlias

from pocplanner.errors import PlanFileError, shown_text
from pocplanner.said import said

JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"
JsonObject: TypeAlias = dict[str, JsonValue]

MAX_DEPTH = 64
"""Levels of nesting that are written, the same as are read."""

_quote = json.encoder.encode_basestring
_INDENT = tuple("\n" + "  " * level for level in range(MAX_DEPTH + 1))
_CONSTANTS = {None: "null", True: "true", False: "false"}


def canonical_bytes(tree: JsonValue) -> bytes:
    """Return `tree` as UTF-8 with keys sorted by code point and one newline at the end; -0.0 is written as 0.0.

    Raises `PlanFileError` for what JSON cannot hold: E122 NaN and infinity, E123 nested deeper than `MAX_DEPTH`, E124
    lone surrogates, E127 other types and keys that are not text.
    """
    parts: list[str] = []
    _write(tree, parts, 0)
    parts.append("\n")
    try:
        return "".join(parts).encode("utf-8")
    except UnicodeEncodeError as error:
        around = str(error.object)[max(error.start - 20, 0) : error.start + 1]
        raise _refusal(
            "E124", said("A text holds half of a character, after “{around}”", around=shown_text(around))
        ) from error


def _write(node: object, parts: list[str], level: int) -> None:
    if isinstance(node, str):
        parts.append(_quote(node))
    elif node is None or node is True or node is False:
        parts.append(_CONSTANTS[node])
    elif isinstance(node, int):
        parts.append(int.__repr__(node))
    elif isinstance(node, float):
        if node - node != 0:
            raise _refusal("E122", said("A value is not a finite number"))
        parts.append(float.__repr__(node or 0.0))
    elif level >= MAX_DEPTH:
        raise _refusal("E123", said("A value is nested too deeply (more than {depth} levels)", depth=MAX_DEPTH))
    elif isinstance(node, dict):
        _write_object(node, parts, level)
    elif isinstance(node, list | tuple):
        _write_list(node, parts, level)
    else:
        raise _refusal("E127", said("A value of type {name} cannot be written", name=type(node).__name__))


def _write_object(node: dict[object, object], parts: list[str], level: int) -> None:
    keys = [key for key in node if isinstance(key, str)]
    if len(keys) != len(node):
        raise _refusal("E127", said("A key is not text"))
    if not keys:
        parts.append("{}")
        return
    separator = "{" + _INDENT[level + 1]
    for key in sorted(keys):
        value = node[key]
        if type(value) is str:
            parts.append(f"{separator}{_quote(key)}: {_quote(value)}")
        else:
            parts.append(f"{separator}{_quote(key)}: ")
            _write(value, parts, level + 1)
        separator = "," + _INDENT[level + 1]
    parts.append(_INDENT[level] + "}")


def _write_list(node: list[object] | tuple[object, ...], parts: list[str], level: int) -> None:
    if not node:
        parts.append("[]")
        return
    separator = "[" + _INDENT[level + 1]
    for value in node:
        parts.append(separator)
        _write(value, parts, level + 1)
        separator = "," + _INDENT[level + 1]
    parts.append(_INDENT[level] + "]")


def _refusal(code: str, what: str) -> PlanFileError:
    return PlanFileError(
        code,
        what,
        safe=said("Nothing was written; the file on the disk is as it was before."),
        remedy=said("Undo the last change, then save again."),
    )
