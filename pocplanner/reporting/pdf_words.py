"""All that can be read out of a PDF, seen or unseen: pages, metadata, outlines, alternative texts, attachments.

Fast rather than general: it reads what this program writes, and anything of the same form that was put in later.
"""

from __future__ import annotations

import html
import io
import json
import re
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

Placed = tuple[str, str]
"""Where a text stands, in words, and the text."""

_STREAM = re.compile(rb"\bstream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LITERAL = rb"\(((?:\\.|[^()\\])*)\)"
_STRING = re.compile(rb"<([0-9A-Fa-f\s]*)>|" + _LITERAL, re.DOTALL)
_SHOWN = re.compile(rb"/([^\s<>\[\]()/]+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f\s]*)>|" + _LITERAL, re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_TEXT_OPERATOR = re.compile(rb"\bT[jJ]\b|\bBDC\b")

Codes = dict[int, str]


def words_of_pdf(pdf: bytes) -> list[Placed]:
    """Every text in a PDF, in reading order of its content, with where it stands."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        fonts = _fonts(opened)
        pages = [_content(page) for page in opened.pages]
        texts = [(f"page {number}", _shown(content, fonts)) for number, content in enumerate(pages, start=1)]
        for name, spec in opened.attachments.items():
            texts.append((f"attachment {name}", _attached(spec.get_file().read_bytes())))
        texts += _elsewhere(opened, fonts, set(pages))
    return texts


def _content(page: pikepdf.Page) -> bytes:
    contents = page.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents] if contents is not None else []
    return b"\n".join(part.read_bytes() for part in parts)


def _fonts(pdf: pikepdf.Pdf) -> dict[bytes, Codes]:
    """What the codes of each font mean, by its name in the pages."""
    found: dict[bytes, Codes] = {}
    for page in pdf.pages:
        for name, font in page.resources.get("/Font", {}).items():
            key = name[1:].encode()
            if key not in found:
                found[key] = _codes(font.ToUnicode.read_bytes()) if "/ToUnicode" in font else {}
    return found


def _codes(table: bytes) -> Codes:
    codes: Codes = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, target in _PAIR.findall(block):
            codes[int(code, 16)] = _utf16(target)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for low, high, target, targets in _RANGE.findall(block):
            if target:
                first = _utf16(target)
                for offset in range(int(high, 16) - int(low, 16) + 1):
                    codes[int(low, 16) + offset] = first[:-1] + chr(ord(first[-1]) + offset)
            else:
                for offset, item in enumerate(re.findall(rb"<([0-9A-Fa-f]+)>", targets)):
                    codes[int(low, 16) + offset] = _utf16(item)
    return codes


def _utf16(digits: bytes) -> str:
    return bytes.fromhex(digits.decode().rjust(4, "0")).decode("utf-16-be", errors="replace")


def _shown(content: bytes, fonts: dict[bytes, Codes]) -> str:
    """The text of a content stream; texts that stand for it (ActualText, Alt) come along."""
    codes: Codes = {}
    parts: list[str] = []
    for found in _SHOWN.finditer(content):
        font, digits, literal = found.groups()
        if font is not None:
            codes = fonts.get(font, {})
            continue
        data = _bytes(digits, literal)
        if data[:2] == b"\xfe\xff" or not codes:
            parts.append(_text_string(data))
        else:
            parts.append(data.decode("latin-1").translate(codes))
    return "\n".join(parts)


def _bytes(digits: bytes | None, literal: bytes | None) -> bytes:
    if digits is not None:
        packed = b"".join(digits.split()).decode()
        return bytes.fromhex(packed + "0" * (len(packed) % 2))
    return _ESCAPE.sub(_unescaped, literal or b"")


def _unescaped(found: re.Match[bytes]) -> bytes:
    escape = found.group(1)
    if escape.isdigit():
        return bytes([int(escape, 8) & 255])
    return b"" if escape.endswith(b"\n") else _ESCAPED.get(escape, escape)


def _text_string(data: bytes) -> str:
    if data[:2] == b"\xfe\xff":
        return data[2:].decode("utf-16-be", errors="replace")
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8", errors="replace")
    return data.decode("latin-1")


def _attached(content: bytes) -> str:
    text = content.decode("utf-8", errors="replace")
    try:
        return "\n".join(_values(json.loads(text)))
    except ValueError:
        return text


def _values(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield str(name)
            yield from _values(item)
    elif isinstance(value, list):
        for item in value:
            yield from _values(item)
    else:
        yield str(value)


def _elsewhere(pdf: pikepdf.Pdf, fonts: dict[bytes, Codes], pages: set[bytes]) -> Iterator[Placed]:
    """Metadata, drawings kept apart from pages, and every string of the structure, outlines and catalogue."""
    out = io.BytesIO()
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
    )
    parts = _STREAM.split(out.getvalue())
    for stream in parts[1::2]:
        if b"<?xpacket" in stream[:200] or b"<x:xmpmeta" in stream[:400]:
            yield "metadata", html.unescape(stream.decode("utf-8", errors="replace"))
        elif stream not in pages and stream.rstrip() not in pages and _TEXT_OPERATOR.search(stream):
            yield "a drawing", _shown(stream, fonts)
    strings = (_text_string(_bytes(*item.groups())) for part in parts[::2] for item in _STRING.finditer(part))
    yield "metadata, outlines or alternative texts", "\n".join(strings)
