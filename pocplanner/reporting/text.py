"""The one gate from text to lines on the page.

No markup is parsed anywhere: what a person typed is measured and drawn as it stands, so that ``<b>``, ``&`` and
``</para>`` print as themselves and nothing in a text can open a file or make a link. Replacements, all of them:
runs of blanks and tabs become one blank, invisible characters without ink are left out, marks that would reorder text
are spelled out as ``⟦U+202E⟧``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pocplanner.errors import ReportError, shown_text
from pocplanner.reporting.blocks import PAGE, Look, PageRef, Words
from pocplanner.reporting.fonts import Face, main_face, needs_shaping, segments
from pocplanner.reporting.styles import ACCENT, QUIET, Colour, TextStyle, Weight
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Set

    from pocplanner.reporting.blocks import Inline

_ODD = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_NO_INK = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_BREAK_AFTER = frozenset("-/_.,;:@\\|=+")
"""Characters after which a word that is wider than its column is broken by preference."""
_LAST_PART = 24
"""Characters that may move to the next line for the sake of such a break."""
_FIELDS_IN_MESSAGE = 8
_CHARACTERS_IN_MESSAGE = 4
_WIDEST_PAGE = "0000"
"""Stands for the number of a page as long as pages are not made, so that the true one never needs more room."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one face and colour at a distance from the start of its line."""

    x: float
    text: str
    face: Face
    colour: Colour
    target: str = ""
    """Anchor to which it leads."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of set text."""

    pieces: tuple[Piece, ...]
    width: float
    blank_after: bool = False
    """Whether a blank parts its last word from the first one of the next line. It is written, though nobody sees it:
    programs that read the text aloud or copy it would join both words."""


_Part = tuple[str, Face, Colour, float, str]
"""Part of a word in one face and colour, with its width and the anchor to which it leads."""


@dataclass(slots=True)
class _Word:
    parts: list[_Part]
    width: float
    breaks_before: int
    """Hard line breaks before the word."""
    goes_on: bool = False
    """Whether it is a further part of a word that was broken."""


class Typesetter:
    """Breaks texts into lines, and remembers every character that cannot be printed with the field it stands in.

    *anchors* are those that the report has; `page_of` gives the page of each once pages are made.
    """

    def __init__(self, anchors: Set[str] = frozenset()) -> None:
        self.page_of: dict[str, int] = {}
        self._anchors = anchors
        self._missing: dict[str, str] = {}
        self._known: dict[tuple[str, Weight], tuple[tuple[str, Face, float], ...]] = {}

    def lines(self, words: Inline, style: TextStyle, width: float) -> tuple[Line, ...]:
        """*words* as lines no wider than *width*; a word that is wider is broken."""
        return tuple(_filled(self._words(words, style), style, width))

    def line(self, words: Inline, style: TextStyle, width: float) -> Line:
        """*words* as exactly one line, cut with an ellipsis where they are wider than *width*."""
        flat = tuple(replace(run, text=run.text.replace("\n", " ")) if "\n" in run.text else run for run in words)
        lines = self.lines(flat, style, width)
        if len(lines) < 2:
            return lines[0] if lines else Line((), 0.0)
        face = main_face(style.weight)
        ellipsis = face.width("…") * style.size / 1000
        kept = self.lines(flat, style, width - ellipsis)[0]
        end = Piece(kept.width, "…", face, style.colour)
        return Line((*kept.pieces, end), kept.width + ellipsis)

    def check(self) -> None:
        """Raise :class:`ReportError` E162 where a character could not be printed, naming each field."""
        if not self._missing:
            return
        named = [f"{place}: {_named(characters)}" for place, characters in self._missing.items()]
        shown = "; ".join(named[:_FIELDS_IN_MESSAGE])
        if len(named) > _FIELDS_IN_MESSAGE:
            shown += f"; and {len(named) - _FIELDS_IN_MESSAGE} more fields"
        scripts = any(needs_shaping(character) for text in self._missing.values() for character in text)
        remedy = said("Write these words in another script, or leave these characters out.")
        if scripts:
            remedy = said(
                "The brief cannot join or reorder the letters of this script; write these words in Latin letters."
            )
        raise ReportError(
            "E162",
            said("The brief would lose characters that it cannot print"),
            where=shown,
            safe=said("Nothing was written and the plan is unchanged."),
            remedy=remedy,
        )

    def _words(self, runs: Inline, style: TextStyle) -> list[_Word]:
        words: list[_Word] = []
        current: _Word | None = None
        breaks = 0
        for run in runs:
            weight, colour = _look(run.look, style)
            target = ""
            if isinstance(run, PageRef):
                run, target = self._resolved(run)
                colour = ACCENT if target else colour
            for number, line in enumerate(clean(run.text).split("\n")):
                if number:
                    current, breaks = None, breaks + 1
                for position, text in enumerate(line.split(" ")):
                    if position:
                        current = None
                    if not text:
                        continue
                    parts, width = self._parts(text, weight, colour, style.size, run, target)
                    if current is None:
                        current = _Word(parts, width, breaks)
                        breaks = 0
                        words.append(current)
                    else:
                        current.parts += parts
                        current.width += width
        return words

    def _resolved(self, run: PageRef) -> tuple[Words, str]:
        """A reference with its page, and the anchor; the words instead of it where the report has no such anchor."""
        if run.target not in (self.page_of or self._anchors):
            return replace(run, text=run.otherwise), ""
        number = str(self.page_of[run.target]) if self.page_of else _WIDEST_PAGE
        return replace(run, text=run.text.replace(PAGE, number)), run.target

    def _parts(
        self, text: str, weight: Weight, colour: Colour, size: float, run: Words, target: str
    ) -> tuple[list[_Part], float]:
        known = self._known.get((text, weight))
        if known is None:
            pieces, missing = segments(text, weight)
            pieces = pieces or [("?", main_face(weight))]
            # Blanks that must not break have done their work: drawn as plain ones, the text can be searched.
            known = tuple((piece.replace("\u00a0", " "), face, face.width(piece)) for piece, face in pieces)
            if missing:
                self._note(missing, run.field or "the program's own words")
            else:
                self._known[text, weight] = known
        if len(known) == 1:
            piece, face, units = known[0]
            width = units * size / 1000
            return [(piece, face, colour, width, target)], width
        parts = [(piece, face, colour, units * size / 1000, target) for piece, face, units in known]
        return parts, sum(part[3] for part in parts)

    def _note(self, missing: str, place: str) -> None:
        known = self._missing.get(place, "")
        self._missing[place] = known + "".join(character for character in missing if character not in known)


class LateLines:
    """Lines of a paragraph with references, set anew once pages are known; there are never more of them than before.

    The number that stood in for each page was the widest one, and narrower words never need more lines.
    """

    def __init__(self, typesetter: Typesetter, words: Inline, style: TextStyle, width: float) -> None:
        self._typesetter, self._words, self._style, self._width = typesetter, words, style, width
        self._set: tuple[Line, ...] | None = None

    def lines(self) -> tuple[Line, ...]:
        """The final lines."""
        if self._set is None:
            self._set = self._typesetter.lines(self._words, self._style, self._width)
        return self._set


def clean(text: str) -> str:
    """*text* with blanks made plain, characters without ink left out and reordering marks spelled out."""
    if not _ODD.search(text):
        return text
    return _ODD.sub(lambda match: _replacement(match.group()), text)


def _replacement(character: str) -> str:
    if character in _NO_INK:
        return ""
    if character in "\t\x0b\x0c\x1f":
        return " "
    if character in "\r\x85\u2028\u2029":
        return "\n"
    return shown_text(character)


def _look(look: Look, style: TextStyle) -> tuple[Weight, Colour]:
    if look is Look.STRONG:
        return Weight.SEMIBOLD, style.colour
    if look is Look.SLANTED:
        return Weight.ITALIC, style.colour
    if look is Look.QUIET:
        return style.weight, QUIET
    return style.weight, style.colour


def _filled(words: Iterable[_Word], style: TextStyle, width: float) -> Iterator[Line]:
    blank = main_face(style.weight).width(" ") * style.size / 1000
    row: list[_Word] = []
    used = 0.0
    for word in _narrow(words, style, width):
        if row and word.breaks_before:
            yield _line(row, blank, blank_after=True)
            yield from (Line((), 0.0) for _ in range(word.breaks_before - 1))
            row, used = [], 0.0
        if row and used + blank + word.width > width + 0.01:
            yield _line(row, blank, blank_after=not word.goes_on)
            row, used = [], 0.0
        used += word.width + (blank if row else 0.0)
        row.append(word)
    if row:
        yield _line(row, blank)


def _narrow(words: Iterable[_Word], style: TextStyle, width: float) -> Iterator[_Word]:
    """The same words, those wider than the column broken into parts that fit."""
    for word in words:
        if word.width <= width:
            yield word
        else:
            yield from _broken(word, style, width)


def _broken(word: _Word, style: TextStyle, width: float) -> Iterator[_Word]:
    held: list[_Part] = []
    breaks, filled, goes_on = word.breaks_before, 0.0, False
    for text, face, colour, _, target in word.parts:
        start, used, preferred = 0, filled, 0
        for position, character in enumerate(text):
            step = face.width(character) * style.size / 1000
            if used + step > width and (position > start or held):
                cut = preferred if preferred > start and position - preferred < _LAST_PART else position
                if cut > start:
                    held.append(_part(text[start:cut], face, colour, style, target))
                yield _Word(held, sum(part[3] for part in held), breaks, goes_on)
                held, breaks, start, goes_on = [], 0, cut, True
                used = face.width(text[cut:position]) * style.size / 1000
            used += step
            if character in _BREAK_AFTER:
                preferred = position + 1
        if start < len(text):
            held.append(_part(text[start:], face, colour, style, target))
        filled = used
    if held:
        yield _Word(held, filled, breaks, goes_on)


def _part(text: str, face: Face, colour: Colour, style: TextStyle, target: str) -> _Part:
    return (text, face, colour, face.width(text) * style.size / 1000, target)


def _line(row: list[_Word], blank: float, *, blank_after: bool = False) -> Line:
    _, face, colour, _, target = row[0].parts[0]
    width = sum(word.width for word in row) + blank * (len(row) - 1)
    plain = face.is_main and all(
        len(word.parts) == 1 and word.parts[0][1] is face and word.parts[0][2] == colour and word.parts[0][4] == target
        for word in row
    )
    if plain:
        text = " ".join([word.parts[0][0] for word in row])
        return Line((Piece(0.0, text, face, colour, target),), width, blank_after)
    return Line(tuple(_mixed(row, blank)), width, blank_after)


def _mixed(row: list[_Word], blank: float) -> list[Piece]:
    """The pieces of a line with several faces or colours; neighbours that look alike are joined."""
    pieces: list[Piece] = []
    x = 0.0
    for number, word in enumerate(row):
        if number:
            x += blank
            last = pieces[-1]
            pieces[-1] = Piece(last.x, last.text + " ", last.face, last.colour, last.target)
        for position, (text, face, colour, width, target) in enumerate(word.parts):
            held = pieces[-1] if pieces else None
            other_blank = number > 0 and position == 0 and not face.is_main  # wider than that of the text face
            if held is not None and _alike(held, face, colour, target) and not other_blank:
                pieces[-1] = Piece(held.x, held.text + text, face, colour, target)
            else:
                pieces.append(Piece(x, text, face, colour, target))
            x += width
    return pieces


def _alike(piece: Piece, face: Face, colour: Colour, target: str) -> bool:
    return piece.face is face and piece.colour == colour and piece.target == target


def _named(characters: str) -> str:
    names = (
        f"“{item}” (U+{ord(item):04X} {unicodedata.name(item, 'without a name')})"
        for item in characters[:_CHARACTERS_IN_MESSAGE]
    )
    more = len(characters) - _CHARACTERS_IN_MESSAGE
    return ", ".join(names) + (f" and {more} more" if more > 0 else "")
