"""Bad files by number of the bad-input list, each with the code and the words its message must hold.

`{"format": …}` is left out where the fault is met before the format is looked at.
"""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass


@dataclass(frozen=True)
class BadFile:
    """One bad file: number in the list, content, code of the first problem, and parts of the message."""

    number: str
    data: bytes
    code: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.number}-{self.code}"


def _bad(number: str, data: bytes | str, code: str, *words: str) -> BadFile:
    return BadFile(number, data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data, code, words)


GOOD = json.dumps({"places": [{"name": "Camp Ä", "lat": 1.5, "people": 6200}], "x": [True, None, "a\nb\tc"]}).encode()

PARSER_CASES = (
    _bad("1", b"", "E101", "empty", "0 bytes", "earlier version"),
    _bad("2", GOOD[:30], "E102", "ends too early", "after 30 bytes"),
    _bad("2 in a word", b'{"a": [1, tru', "E102", "ends too early"),
    _bad("2 in an escape", b'{"a": "x\\u12', "E102", "ends too early"),
    _bad("2 after a backslash", b'{"a": "x\\', "E102", "ends too early"),
    _bad("2 in a character", '{"a": "Ä'.encode()[:-1], "E102", "ends too early"),
    _bad("2 after a BOM", b"\xef\xbb\xbf", "E102", "ends too early"),
    _bad("3", GOOD.replace(b'"lat":', b'"lat";'), "E103", "damaged", "line 1, column"),
    _bad("3 zeros", bytes(500), "E103", "zeros"),
    _bad("3 zeros after", GOOD + bytes(5), "E103", "damaged"),
    _bad("6 PDF", b"%PDF-1.7\n%\xe2\xe3", "E106", "This is a PDF, not a plan"),
    _bad("6 DOCX", b"PK\x03\x04\x14\x00", "E106", "Word, Excel"),
    _bad("6 DOC", b"\xd0\xcf\x11\xe0\xa1\xb1", "E106", "old Word"),
    _bad("6 JPG", b"\xff\xd8\xff\xe0\x00\x10JFIF", "E106", "JPEG"),
    _bad("6 PNG", b"\x89PNG\r\n\x1a\n", "E106", "PNG"),
    _bad("6 RTF", b"{\\rtf1\\ansi", "E106", "rich text"),
    _bad("6 KML", b'<?xml version="1.0"?><kml/>', "E106", "XML"),
    _bad("6 EXE", b"MZ\x90\x00", "E106", "program", "Do not run"),
    _bad("6 encrypted", b"age-encryption.org/v1\n-> X25519", "E106", "encrypted"),
    _bad("6 text", b"Dear colleague", "E106", "not a plan"),
    _bad("6 list", b"[1, 2]", "E106", "list, not a plan"),
    _bad("6 value", b'"plan"', "E106", "not a plan"),
    _bad("11", GOOD + b"{}", "E103", "damaged"),
    _bad(
        "16", GOOD.replace("Ä".encode("unicode_escape"), b"x").replace(b"Camp", b"C\xe4mp"), "E120", "not valid UTF-8"
    ),
    _bad("17 UTF-16", '{"a": 1}'.encode("utf-16"), "E120", "must be UTF-8"),
    _bad("17 UTF-16 without mark", '{"a": 1}'.encode("utf-16-le"), "E120", "must be UTF-8"),
    _bad("17 UTF-32", '{"a": 1}'.encode("utf-32-be"), "E120", "must be UTF-8"),
    _bad("18", '{"s": [{"signed_by": "a", "signed_by": "b"}]}', "E121", "“signed_by” appears twice", "s[0]"),
    _bad("18 escaped", '{"a": 1, "\\u0061": 2}', "E121", "“a” appears twice"),
    _bad("19 NaN", '{"p": {"latitude": NaN}}', "E122", "not a number", "p.latitude"),
    _bad("19 Infinity", '{"p": [Infinity]}', "E122", "not a number", "p[0]"),
    _bad("19 -Infinity", '{"p": -Infinity}', "E122", "not a number"),
    _bad("20", '{"p": 1e999}', "E122", "too large", ": p)"),
    _bad("22", '{"p": ' + "9" * 5000 + "}", "E122", "too many digits"),
    _bad("22 64 bits", '{"p": 9223372036854775808}', "E122", "too many digits"),
    _bad("23", '{"a":' * 100_000 + "1" + "}" * 100_000, "E123", "nested too deeply"),
    _bad("23 open", "{" + '"a":[' * 100_000, "E123", "nested too deeply"),
    _bad("24", '{"p": "\\ud800"}', "E124", "surrogate", "U+D800", "position 0"),
    _bad("24 key", '{"\\udfff": 1}', "E124", "surrogate"),
    _bad("24 raw", '{"p": "\ud800"}', "E120", "not valid UTF-8 at byte 7"),
    _bad("25 NUL", '{"p": "ab\\u0000"}', "E124", "control character (U+0000)", "position 2", ": p)"),
    _bad("25 raw NUL", b'{"p": "ab\x00"}', "E124", "control character", "line 1"),
    _bad("25 DEL", '{"p": "\x7f"}', "E124", "U+007F"),
    _bad("25 CR", '{"p": "a\\r\\n"}', "E124", "U+000D"),
    _bad("25 C1", '{"p": "\\u009b"}', "E124", "U+009B"),
    _bad("26", '{"p": [' + "0," * 1_000_000 + "0]}", "E125", "1,000,001 items", "100,000"),
    _bad("26 sum", '{"p": [' + ",".join(["[" + "0," * 50_000 + "0]"] * 50) + "]}", "E125", "2,000,000 values"),
    _bad("37", "!!python/object/apply:os.system ['id']", "E106", "YAML", "Do not open"),
    _bad("37 plain", "plan:\n  title: x\n", "E106", "YAML"),
    _bad("37 header", "%YAML 1.2\n---\n", "E106", "YAML"),
    *(
        _bad(f"38 protocol {protocol}", pickle.dumps({"a": [1]}, protocol), "E106", "pickle", "Do not open")
        for protocol in range(6)
    ),
    _bad("57", '{"p": "' + "x" * 20_001 + '"}', "E125", "20,001 characters", "20,000"),
    _bad("57 key", '{"' + "x" * 501 + '": 1}', "E125", "501 characters"),
)
