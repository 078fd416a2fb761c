"""Is this brief the one that was signed? One file, for a computer without POC Planner.

    python check_brief.py BRIEF.pdf [BRIEF.pdf.sig] [--fingerprint "FINGERPRINT READ OUT BY TELEPHONE"]

Needs Python 3.9 or newer and the package ``cryptography``, and neither network nor anything else of POC Planner. Get
this file from somebody you trust, not together with the brief. Exit codes: 0 it is the brief that was signed with the
key whose fingerprint you gave, 4 it is not, or that cannot be said, 2 a file cannot be read.

What it checks: the signature file is JSON in canonical form (keys sorted, two spaces a level, one newline at the end).
Its "signature" is an Ed25519 signature over the line "pocplanner brief" and the canonical form of its "statement"; the
statement holds the length and the SHA-256 of the PDF.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

NAME, VERSION = "pocplanner-brief-signature", "1.0"
GOOD, BAD_INPUT, NOT_VERIFIED = 0, 2, 4
LARGEST_PDF, LARGEST_SIGNATURE = 200_000_000, 1_000_000
TEXTS = (
    "pdf_sha256",
    "brief_id",
    "check",
    "plan_id",
    "plan_digest",
    "library_digest",
    "engine",
    "option",
    "as_of",
    "edition",
    "signed_at",
    "dtg",
    "post",
    "public_key",
)
TOKENS = ("brief_id", "check", "edition", "engine")
NUMBERS = ("pdf_bytes", "copy_number", "copies")
LISTS = ("packs", "supersedes")
FROM_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
ASK = "do not act on it, and ask the office that it came from, on a number that you already have"


class Refused(Exception):  # noqa: N818  it is an answer, not a fault
    """The answer is no; its text is the sentence."""


def canonical(value: object) -> bytes:
    """Return the one form in which POC Planner writes JSON."""
    return (json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def fingerprint(public_key: str) -> str:
    """Return what is compared by telephone: 160 bits of the SHA-256 of the key, in eight groups."""
    digest = hashlib.sha256(bytes.fromhex(public_key)).digest()
    letters = base64.b32encode(digest).decode("ascii").translate(FROM_CROCKFORD)[:32]
    return " ".join(letters[start : start + 4] for start in range(0, 32, 4))


def same_fingerprint(public_key: str, heard: str) -> bool:
    """Return whether the fingerprint that somebody read out is the whole one of this key."""
    letters = re.sub(r"[\s\-]", "", heard).upper().translate(str.maketrans("OIL", "011"))
    return letters == fingerprint(public_key).replace(" ", "")


def shown(text: str) -> str:
    """Return text of the file without anything that could hide or reorder what stands around it."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:300])


def statement_of(data: bytes) -> dict[str, Any]:
    """Return what was signed. Raises Refused for anything but a whole, unchanged signature file."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    damaged = Refused(f"The signature file proves nothing, because it was changed or is damaged; {ASK}.")
    try:
        tree = json.loads(data.decode("utf-8"))
        if canonical(tree) != data or set(tree) != {"format", "signature", "statement"}:
            raise damaged
        if tree["format"].get("name") == NAME and tree["format"].get("version") != VERSION:
            raise Refused(f"This checker reads signature files of version {VERSION} only; {ASK} for a newer checker.")
        said: dict[str, Any] = tree["statement"]
        signature: str = tree["signature"]
        sound = (
            tree["format"] == {"name": NAME, "version": VERSION}
            and set(said) == {*TEXTS, *NUMBERS, *LISTS, "final"}
            and all(type(said[key]) is str for key in TEXTS)
            and all(type(said[key]) is int for key in NUMBERS)
            and all(type(said[key]) is list and all(type(item) is str for item in said[key]) for key in LISTS)
            and type(said["final"]) is bool
            and all(re.fullmatch("[0-9A-Za-z._+-]{1,40}", said[key]) for key in TOKENS)
            and re.fullmatch("[0-9a-f]{64}", said["public_key"])
            and re.fullmatch("[0-9a-f]{128}", signature)
        )
        if not sound:
            raise damaged
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(said["public_key"]))
        key.verify(bytes.fromhex(signature), b"pocplanner brief\n" + canonical(said))
    except (InvalidSignature, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise damaged from None
    return said


def label(said: dict[str, Any]) -> str:
    """Return the brief in a few words."""
    state = "FINAL" if said["final"] else "DRAFT"
    copy = f"copy {said['copy_number']} of {said['copies']}"
    return f"brief {shown(said['brief_id'])} ({state}, edition {shown(said['edition'])}, {copy})"


def check(pdf: bytes, signature: bytes, heard: str) -> str:
    """Return the sentence for a verified brief. Raises Refused with the sentence for any other."""
    said = statement_of(signature)
    print_of = fingerprint(said["public_key"])
    who = f"“{shown(said['post'])}” with the key {print_of}"
    if (len(pdf), hashlib.sha256(pdf).hexdigest()) != (said["pdf_bytes"], said["pdf_sha256"]):
        raise Refused(
            f"This is NOT the brief that was signed: the file differs from {label(said)} that {who} signed on "
            f"{shown(said['dtg'])}; {ASK}."
        )
    if not heard:
        raise Refused(
            f"The file is intact, but not yet proven to come from “{shown(said['post'])}”: call that office on a "
            f"number that you already have, let it read out its fingerprint, and give it with --fingerprint; the key "
            f"that signed has {print_of}."
        )
    if not same_fingerprint(said["public_key"], heard):
        raise Refused(f"This was NOT signed with the key that you gave: the key that signed has {print_of}; {ASK}.")
    late = ", ".join(shown(item) for item in said["supersedes"])
    return (
        f"Verified: this is {label(said)}, exactly as {who} signed it on {shown(said['dtg'])}; its check characters "
        f"are {shown(said['check'])}, "
        + (f"it takes the place of {late}, " if late else "")
        + "and whether a newer brief takes its place, only that office can say."
    )


def read(path: Path, largest: int) -> bytes:
    """Return the content of a file of reasonable size."""
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise OSError("it is larger than any such file")
    return data


def main(arguments: list[str]) -> int:
    """Check the files that were named, print one sentence and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    heard = ""
    if "--fingerprint" in arguments:
        at = arguments.index("--fingerprint")
        heard = " ".join(arguments[at + 1 : at + 2])
        arguments = arguments[:at] + arguments[at + 2 :]
    if not 1 <= len(arguments) <= 2 or any(item.startswith("-") for item in arguments):
        sys.stderr.write((__doc__ or "").split("\n\n")[1].strip() + "\n")
        return BAD_INPUT
    path = Path(arguments[0])
    beside = Path(arguments[1]) if len(arguments) > 1 else path.with_name(path.name + ".sig")
    try:
        pdf = read(path, LARGEST_PDF)
        signature = read(beside, LARGEST_SIGNATURE)
    except (OSError, ValueError) as error:
        name = getattr(error, "filename", None) or path
        sys.stderr.write(f"Nothing was checked, because a file cannot be read: {shown(str(name))} ({error}).\n")
        return BAD_INPUT
    try:
        sys.stdout.write(check(pdf, signature, heard) + "\n")
    except Refused as answer:
        sys.stdout.write(f"{answer}\n")
        return NOT_VERIFIED
    except ImportError:
        sys.stderr.write("Nothing was checked, because the Python package cryptography is not installed.\n")
        return BAD_INPUT
    return GOOD


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
