"""Tells what a file is that is not a plan, so that the message can say "This is a PDF, not a plan".

It looks at the first bytes only and opens nothing: a pickle or an archive is named, never read.
"""

from __future__ import annotations

import re

from pocplanner.said import joined, said

_OPEN_COPY = said("Choose the plan file itself; its name ends in .pocplan.json.")
_ASK_SENDER = said("Ask the sender for the plan file itself; its name ends in .pocplan.json.")

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (
        b"%PDF",
        said("This is a PDF, not a plan"),
        said("Open it in a PDF viewer; a brief cannot be turned back into a plan."),
    ),
    (b"PK\x03\x04", said("This is a Word, Excel, PowerPoint or zip file, not a plan"), _ASK_SENDER),
    (b"PK\x05\x06", said("This is a zip file, not a plan"), _ASK_SENDER),
    (b"\xd0\xcf\x11\xe0", said("This is an old Word, Excel or PowerPoint file, not a plan"), _ASK_SENDER),
    (b"{\\rtf", said("This is a rich text document, not a plan"), _ASK_SENDER),
    (b"\xff\xd8\xff", said("This is a JPEG picture, not a plan"), _OPEN_COPY),
    (b"\x89PNG", said("This is a PNG picture, not a plan"), _OPEN_COPY),
    (b"GIF8", said("This is a GIF picture, not a plan"), _OPEN_COPY),
    (b"II*\x00", said("This is a TIFF picture, not a plan"), _OPEN_COPY),
    (b"MM\x00*", said("This is a TIFF picture, not a plan"), _OPEN_COPY),
    (b"\x1f\x8b", said("This is a gzip archive, not a plan"), _ASK_SENDER),
    (b"7z\xbc\xaf", said("This is a 7-Zip archive, not a plan"), _ASK_SENDER),
    (b"Rar!", said("This is a RAR archive, not a plan"), _ASK_SENDER),
    (b"BZh", said("This is a bzip2 archive, not a plan"), _ASK_SENDER),
    (b"SQLite format 3", said("This is a database, not a plan"), _OPEN_COPY),
    (b"\x7fELF", said("This is a program, not a plan"), joined("", (said("Do not run it. "), _ASK_SENDER))),
    (b"MZ", said("This is a Windows program, not a plan"), joined("", (said("Do not run it. "), _ASK_SENDER))),
    (
        b"age-encryption.org/",
        said("This is an encrypted file, not a plan in clear"),
        said("Open it with your identity."),
    ),
    (
        b"-----BEGIN AGE",
        said("This is an encrypted file as text, not a plan in clear"),
        said("Open it with your identity."),
    ),
    (b"%YAML", said("This is a YAML file, not a plan"), _ASK_SENDER),
    (b"---\n", said("This is a YAML file, not a plan"), _ASK_SENDER),
    (b"--- ", said("This is a YAML file, not a plan"), _ASK_SENDER),
    (
        b"!!python",
        said("This is a YAML file that asks to run code, not a plan"),
        joined("", (said("Do not open it. "), _ASK_SENDER)),
    ),
    (b"<", said("This is a web page, map layer or other XML file, not a plan"), _ASK_SENDER),
)

# Protocols 2 to 5 begin with a marker and a number; protocols 0 and 1 are told by their first operations.
_PICKLE = re.compile(rb"\x80[\x02-\x05]|c[\w.]+\n\w+\n|\(?[cdil]p\d+\n|[(\]}]q\x00|\(dp\d|\(lp\d|\(i[\w.]+\n")
_YAML_LINE = re.compile(rb"(?:- )?[\w .\"'-]{1,80}:(?:\s|$)|- \S")
# Byte order marks of UTF-16 and UTF-32, and a first brace with the zeros that these put beside it.
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"{\x00", b"\x00{", b"\x00\x00\x00{")


def foreign_kind(data: bytes) -> tuple[str, str] | None:
    """Return what the file is instead of a plan and what to do about it, or None if it may be a plan.

    Empty files and files with a byte order mark of UTF-16 are not judged here.
    """
    if _PICKLE.match(data):
        return said("This is a Python pickle, which can run code, not a plan"), joined(
            "", (said("Do not open it. "), _ASK_SENDER)
        )
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    for magic, what, remedy in _MAGIC:
        if start.startswith(magic):
            return what, remedy
    if not start or start[:1] == b"{" or is_utf16(data):
        return None
    if start[:1] == b"[":
        return said("This file holds a list, not a plan"), _ASK_SENDER
    if _YAML_LINE.match(start):
        return said("This looks like a YAML or settings file, not a plan"), _ASK_SENDER
    return said("This is not a plan"), _OPEN_COPY


def is_utf16(data: bytes) -> bool:
    """Whether the text is UTF-16 or UTF-32, by its byte order mark or by the zero beside its first sign."""
    return data.startswith(_WIDE)
