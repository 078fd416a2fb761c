"""JSON without its loopholes: bytes from another laptop to a checked tree, or one error with every problem found.

The standard library accepts doubled keys, NaN, numbers that overflow, lone surrogates and any depth or length. A file
may hold any of these by accident or on purpose, so each is refused here, with its place. Nothing in this module knows
what a plan is; `canonical_bytes`, the way back, lives in `canonical_json` and is offered here as well.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from pocplanner.errors import PlanFileError, Problem, shown_text
from pocplanner.said import said
from pocplanner.storage.canonical_json import MAX_DEPTH, JsonObject, JsonValue, canonical_bytes
from pocplanner.storage.durable import SIZE_CAP
from pocplanner.storage.look_alike import foreign_kind, is_utf16

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DEFAULT_LIMITS", "SAFE", "JsonObject", "JsonValue", "Limits", "canonical_bytes", "field_path", "parse"]

SAFE = said("Nothing was opened; your open plan and the file are unchanged.")
_SEND_AGAIN = said("Open an earlier version of the file, or ask the sender to send it again as an attachment.")
_NOT_BY_HAND = said("Open an earlier version, or have the program that wrote the file write it again.")

MAX_PROBLEMS = 200
"""Problems collected from one file; a file with more is not worth a longer list."""

INTEGER_BITS = 63
"""Integers beyond this many bits are refused: other programs would read them as something else."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold: bytes, levels of nesting, values in all, items of a list, characters of a text.

    `long_texts` names keys whose text may be `long_text` characters, for texts that themselves hold a document.
    """

    size: int = SIZE_CAP
    depth: int = MAX_DEPTH
    values: int = 2_000_000
    items: int = 100_000
    text: int = 20_000
    key: int = 500
    long_texts: frozenset[str] = frozenset()
    long_text: int = 2_000_000


DEFAULT_LIMITS = Limits()


def parse(data: bytes, *, source: str = "", limits: Limits = DEFAULT_LIMITS) -> JsonObject:
    """Return the JSON object in `data`, or raise one `PlanFileError` with every problem found.

    `source` is the file name for messages. A UTF-8 byte order mark is accepted and dropped; -0.0 is read as 0.0. What
    ends the reading at once: E101 empty, E102 cut short, E103 damaged, E106 another kind of file, E109 too large, E120
    not UTF-8, E123 too deep, E125 too many values. What is collected: E121 to E125 with field paths.
    """
    _refuse_foreign(data, source, limits)
    text = _decode(data, source)
    _refuse_shape(text, source, limits)
    tree = _load(text, len(data), source)
    if not isinstance(tree, dict):
        raise _refusal(
            "E106", said("This file holds a single value, not a plan"), source, said("Choose the plan file itself.")
        )
    inspector = _Inspector(limits, suspicious=_may_hold_forbidden(text))
    inspector.visit(tree, None)
    if inspector.problems:
        raise PlanFileError.of(inspector.problems, where=source, safe=SAFE)
    return tree


def field_path(parts: Sequence[str | int]) -> str:
    """Return a path as people read it, for example `plan.places[3].name`; odd keys are made visible."""
    shown = "".join(f"[{part}]" if isinstance(part, int) else f".{shown_text(part, 60)}" for part in parts)
    return shown.removeprefix(".")


def _refusal(code: str, what: str, where: str, remedy: str) -> PlanFileError:
    return PlanFileError(code, what, where=where, safe=SAFE, remedy=remedy)


def _refuse_foreign(data: bytes, source: str, limits: Limits) -> None:
    if not data:
        raise _refusal("E101", said("The file is empty (0 bytes)"), source, _SEND_AGAIN)
    if len(data) > limits.size:
        what = said("The file is larger than {size} MB, more than any plan", size=limits.size // 1_000_000)
        raise _refusal("E109", what, source, said("Check that this is the right file."))
    if not data.strip(b"\x00 \t\r\n"):
        what = said("The file holds no text, only blanks or zeros; the disk may have lost its content")
        raise _refusal("E103", what, source, _SEND_AGAIN)
    if foreign := foreign_kind(data):
        raise _refusal("E106", foreign[0], source, foreign[1])


def _decode(data: bytes, source: str) -> str:
    if is_utf16(data):
        what = said("The text is UTF-16 or UTF-32; a plan must be UTF-8")
        raise _refusal("E120", what, source, said("Save it as UTF-8 in the program that wrote it."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise _cut_short(len(data), source) from error
        # The offset counts from after the byte order mark, if there is one.
        offset = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        what = said("The text is not valid UTF-8 at byte {offset:,}", offset=offset)
        raise _refusal("E120", what, source, _SEND_AGAIN) from error


def _cut_short(size: int, source: str) -> PlanFileError:
    return _refusal("E102", said("The file ends too early, after {size:,} bytes", size=size), source, _SEND_AGAIN)


# Possessive, and with the end of the file as a way to end a string: linear in time also on hostile input.
_STRINGS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_OPENING, _CLOSING = b"[{", b"]}"
_NO_BRACKETS = bytes(set(range(256)) - set(_OPENING + _CLOSING))
_STEP = {**dict.fromkeys(_OPENING, 1), **dict.fromkeys(_CLOSING, -1)}


def _refuse_shape(text: str, source: str, limits: Limits) -> None:
    """Refuse nesting and sheer number before the parser, which would answer them with an exhausted stack or memory."""
    skeleton = _STRINGS.sub("", text)
    # Every value but the first of its list follows a comma, or opens a list or object.
    if skeleton.count(",") + skeleton.count("[") + skeleton.count("{") > limits.values:
        what = said("The file holds more than {values:,} values, more than any plan", values=limits.values)
        raise _refusal("E125", what, source, said("Check that this is the right file."))
    steps = map(_STEP.__getitem__, skeleton.encode("utf-8", "replace").translate(None, _NO_BRACKETS))
    if max(itertools.accumulate(steps), default=0) > limits.depth:
        what = said("The file is nested too deeply (more than {depth} levels)", depth=limits.depth)
        raise _refusal("E123", what, source, _NOT_BY_HAND)


class _Refused:
    """Stands in the tree for a number that is not allowed, until its place is known."""

    def __init__(self, what: str) -> None:
        self.problem = ("E122", what)


class _Doubled(dict[str, JsonValue]):
    """An object in which a key appears twice."""

    doubled: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    marked = _Doubled(plain)
    marked.doubled = tuple(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
    return marked


def _integer(digits: str) -> int | _Refused:
    if len(digits) <= 20 and (number := int(digits)).bit_length() <= INTEGER_BITS:
        return number
    return _Refused(said("The number has too many digits"))


def _float(digits: str) -> float | _Refused:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        return _Refused(said("The number is too large"))
    return number or 0.0  # -0.0 is read as 0.0


def _constant(name: str) -> _Refused:
    return _Refused(said("The value is not a number ({name})", name=name))


# What is left of a number when the text stops after its point or exponent.
_CUT_NUMBER = re.compile(r"\.|[eE][+-]?")

_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant)


def _load(text: str, size: int, source: str) -> object:
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        rest = text[error.pos :].strip()
        place = said("line {line:,}, column {column:,}", line=error.lineno, column=error.colno)
        if error.msg.startswith("Invalid control character"):
            what = said("A text holds a control character at {place}", place=place)
            raise _refusal("E124", what, source, said("Remove the character.")) from error
        if _is_cut(error.msg, rest):
            raise _cut_short(size, source) from error
        what = said("The file was damaged, or changed by hand, at {place}; it cannot be trusted", place=place)
        raise _refusal("E103", what, source, _SEND_AGAIN) from error


def _is_cut(message: str, rest: str) -> bool:
    """Whether the parser stopped because the text stops: at its end, inside a string, or inside a word or escape."""
    if not rest or message.startswith("Unterminated string") or _CUT_NUMBER.fullmatch(rest):
        return True
    if message.startswith("Invalid \\u"):
        return len(rest) < 6 and '"' not in rest
    return any(word.startswith(rest) for word in ("true", "false", "null", "-", "-Infinity", "NaN"))


_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_ESCAPED = re.compile(r"\\[bfru]")
_BEYOND_ASCII = re.compile("[\x80-\x9f]")


def _may_hold_forbidden(text: str) -> bool:
    """Whether a text of the file may hold a forbidden character, as it stands or escaped; most files hold none."""
    if "\x7f" in text or _ESCAPED.search(text):
        return True
    return not text.isascii() and _BEYOND_ASCII.search(text) is not None


_Container = TypeVar("_Container", dict[str, object], list[object])

_Path: TypeAlias = "tuple[_Path, str | int] | None"
"""A path from the inside out, so that the many values without a problem cost one pair each."""


@dataclass(slots=True)
class _Inspector:
    """Walks a parsed tree in file order and collects problems; the depth is known to be small."""

    limits: Limits
    suspicious: bool
    problems: list[Problem] = field(default_factory=list)

    def visit(self, node: object, path: _Path) -> None:
        """Look at an object, a list or a refused number; texts are looked at by their holder."""
        if len(self.problems) >= MAX_PROBLEMS:
            return
        if isinstance(node, dict):
            for key in node.doubled if isinstance(node, _Doubled) else ():
                self._add("E121", said("“{key}” appears twice", key=shown_text(key)), path, _NOT_BY_HAND)
            for key, value in self._within(node, path).items():
                self._text(key, path, self.limits.key)
                if type(value) is str:
                    is_long = key in self.limits.long_texts
                    self._text(value, (path, key), self.limits.long_text if is_long else self.limits.text)
                elif type(value) in _VISITED:
                    self.visit(value, (path, key))
        elif isinstance(node, list):
            self._list(node, path)
        elif isinstance(node, _Refused):
            self._add(*node.problem, path, said("Correct the value, or leave it out."))

    def _list(self, node: list[object], path: _Path) -> None:
        for index, value in enumerate(self._within(node, path)):
            if type(value) is str:
                self._text(value, (path, index), self.limits.text)
            elif type(value) in _VISITED:
                self.visit(value, (path, index))

    def _within(self, node: _Container, path: _Path) -> _Container:
        """Return the container, or an empty one after noting that it holds too much to be looked at."""
        if len(node) <= self.limits.items:
            return node
        what = said("There are {count:,} items; the limit is {limit:,}", count=len(node), limit=self.limits.items)
        self._add("E125", what, path, said("Split the plan."))
        return type(node)()

    def _text(self, text: str, path: _Path, cap: int) -> None:
        if len(text) > cap:
            what = said("The text has {count:,} characters; the limit is {limit:,}", count=len(text), limit=cap)
            self._add("E125", what, path, said("Shorten the text."))
        if self.suspicious and (bad := _FORBIDDEN.search(text)):
            code = ord(bad[0])
            sign, at = f"U+{code:04X}", bad.start()
            half = said(
                "The text holds half of a character (lone surrogate {sign}) at position {at:,}", sign=sign, at=at
            )
            control = said("The text holds the control character ({sign}) at position {at:,}", sign=sign, at=at)
            is_half = 0xD800 <= code <= 0xDFFF
            self._add("E124", half if is_half else control, path, said("Remove the character."))

    def _add(self, code: str, what: str, path: _Path, remedy: str) -> None:
        parts: list[str | int] = []
        while path is not None:
            path, part = path
            parts.append(part)
        self.problems.append(Problem(code, what, field_path(parts[::-1]), SAFE, remedy))


_VISITED = frozenset({dict, list, _Doubled, _Refused})
