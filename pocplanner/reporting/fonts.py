"""The faces of the brief: Source Sans Pro, and DejaVu Sans character by character for what it lacks.

A character is printable where one of them has its glyph and its script needs no joining or reordering, which nothing
here does: letters drawn unjoined or in the wrong order would misname a village.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pocplanner.reporting.styles import Weight

_MAIN = {
    Weight.REGULAR: "SourceSansPro-Regular.ttf",
    Weight.SEMIBOLD: "SourceSansPro-Semibold.ttf",
    Weight.ITALIC: "SourceSansPro-It.ttf",
}
_FALLBACK = {
    Weight.REGULAR: "DejaVuSans.ttf",
    Weight.SEMIBOLD: "DejaVuSans-Bold.ttf",
    Weight.ITALIC: "DejaVuSans-Oblique.ttf",
}
_SHAPED_SCRIPTS = (
    (0x0590, 0x08FF),  # Hebrew, Arabic, Syriac, Thaana, N'Ko and others written from right to left
    (0x0900, 0x109F),  # scripts of India, Thai, Lao, Tibetan, Myanmar
    (0x1700, 0x18AF),  # scripts of the Philippines, Khmer, Mongolian
    (0x1900, 0x1CFF),
    (0xA800, 0xABFF),
    (0xFB1D, 0xFDFF),
    (0xFE70, 0xFEFE),
    (0x10800, 0x10FFF),
    (0x11000, 0x11FFF),
    (0x1E800, 0x1EFFF),
)


class Face:
    """One font: which characters it has and how wide they are, in thousandths of its size."""

    def __init__(self, name: str, path: Path) -> None:
        pdfmetrics.registerFont(TTFont(name, str(path)))
        # reportlab keeps one font for each file, also where it was registered before under another name.
        font = self.font = cast("TTFont", pdfmetrics.getFont(name))
        self.name = name
        self.path = path
        self.is_main = name.startswith("Brief-")
        self.characters = frozenset(map(chr, font.face.charToGlyph))
        self._widths: dict[int, float] = font.face.charWidths
        self._default: float = font.face.defaultWidth
        self._known: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Width of *text* in thousandths of the size."""
        known = self._known.get(text)
        if known is None:
            widths, default = self._widths, self._default
            known = sum(widths.get(ord(character), default) for character in text)
            if len(text) < 40:
                self._known[text] = known
        return known


@cache
def main_face(weight: Weight) -> Face:
    """The text face in one weight. The first one registered also replaces reportlab's own default font."""
    folder = _package_folder("font_source_sans_pro") / "files"
    face = Face(f"Brief-{weight.value}", folder / _MAIN[weight])
    if weight is Weight.REGULAR:
        rl_config.canvas_basefontname = face.name
    return face


@cache
def fallback_face(weight: Weight) -> Face:
    """The face for characters that the text face lacks; loaded only when one turns up."""
    folder = _package_folder("matplotlib") / "mpl-data" / "fonts" / "ttf"
    return Face(f"Fallback-{weight.value}", folder / _FALLBACK[weight])


def _package_folder(package: str) -> Path:
    """Folder of an installed package, found without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(package)
    return Path(next(iter(spec.submodule_search_locations)))


def needs_shaping(character: str) -> bool:
    """Whether the script of a character joins or reorders letters, or runs from right to left."""
    code = ord(character)
    if unicodedata.bidirectional(character) in {"R", "AL", "AN"}:
        return True
    return any(first <= code <= last for first, last in _SHAPED_SCRIPTS)


def segments(text: str, weight: Weight) -> tuple[list[tuple[str, Face]], str]:
    """*text* in pieces of one face each, and the characters that no face can print."""
    main = main_face(weight)
    if main.characters.issuperset(text):
        return [(text, main)], ""
    pieces: list[tuple[str, Face]] = []
    missing: list[str] = []
    for character in text:
        face = _face_of(character, main, weight)
        if face is None:
            missing.append(character)
            continue
        if pieces and unicodedata.combining(character):
            _add_mark(pieces, character, face)
        elif pieces and pieces[-1][1] is face:
            pieces[-1] = (pieces[-1][0] + character, face)
        else:
            pieces.append((character, face))
    return pieces, "".join(dict.fromkeys(missing))


def _face_of(character: str, main: Face, weight: Weight) -> Face | None:
    if character in main.characters:
        return main
    if needs_shaping(character):
        return None
    fallback = fallback_face(weight)
    return fallback if character in fallback.characters else None


def _add_mark(pieces: list[tuple[str, Face]], mark: str, face: Face) -> None:
    """A mark goes with its letter: drawn in another font it would land beside it."""
    text, letter_face = pieces[-1]
    if mark in letter_face.characters:
        pieces[-1] = (text + mark, letter_face)
    elif text[-1] in face.characters:
        pieces[-1:] = [(text[:-1], letter_face), (text[-1] + mark, face)] if text[:-1] else [(text[-1] + mark, face)]
    else:
        pieces.append((mark, face))
